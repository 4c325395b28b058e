# Interface words are written in English in the templates and translated in `templates/locale/<language>.po`.
"""Interface messages through gettext."""

from __future__ import annotations

import gettext
import io
from functools import cache
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import Translations

from builder.resources import TEMPLATES

SOURCE = "en"
"""The language the templates are written in; it needs no catalogue."""


class Messages:
    """The interface words of one language; what has no translation stays English."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._catalogue = _catalogue(TEMPLATES / "locale" / f"{language}.po", language)

    def text(self, message: str) -> str:
        """One message."""
        return self._catalogue.gettext(message)

    def plural(self, one: str, many: str, count: int) -> str:
        """The form of a message that `count` asks for."""
        return self._catalogue.ngettext(one, many, count)


@cache
def _catalogue(path: Path, language: str) -> gettext.NullTranslations:
    if language == SOURCE:
        return gettext.NullTranslations()
    with path.open("rb") as file:
        catalogue = read_po(file, locale=language)
    compiled = io.BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return Translations(compiled)
