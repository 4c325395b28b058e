# Interface words are written in English in the templates and translated in `templates/locale/<language>.po`.
"""Interface messages through gettext."""

from __future__ import annotations

import gettext
import io
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import Translations

from builder.resources import TEMPLATES

SOURCE = "en"
"""The language the templates are written in; it needs no catalogue."""
COMMAND = "command"
"""The folder of the catalogues with the words of the command line."""


def interface_path(language: str, own: Path | None = None, part: str = "") -> Path | None:
    """The catalogue with the words of the pages, or of another `part`; none for English, and where there is none."""
    if language == SOURCE:
        return None
    paths = (folder / "locale" / part / f"{language}.po" for folder in (own, TEMPLATES) if folder)
    return next((path for path in paths if path.is_file()), None)


class Messages:
    """The interface words of one language; what has no translation stays English."""

    def __init__(self, language: str, own: Path | None = None, part: str = "", further: Iterable[Path] = ()) -> None:
        """`own` is a folder of templates that comes first, as it does for templates; `further` ones add their words."""
        self.language = language
        paths = [interface_path(language, own, part), *(folder / "locale" / f"{language}.po" for folder in further)]
        found = [path for path in paths if path and path.is_file() and language != SOURCE]
        self._catalogues = [_catalogue(path, language) for path in found] or [gettext.NullTranslations()]

    def text(self, message: str) -> str:
        """One message."""
        known = (catalogue.gettext(message) for catalogue in self._catalogues)
        return next((words for words in known if words != message), message)

    def plural(self, one: str, many: str, count: int) -> str:
        """The form of a message that `count` asks for."""
        known = [catalogue.ngettext(one, many, count) for catalogue in self._catalogues]
        return next((words for words in known if words not in (one, many)), known[0])


def compiled(path: Path, language: str) -> bytes:
    """The catalogue at `path` as the gettext of other programs reads it."""
    with path.open("rb") as file:
        catalogue = read_po(file, locale=language)
    made = io.BytesIO()
    write_mo(made, catalogue)
    return made.getvalue()


@cache
def _catalogue(path: Path, language: str) -> gettext.NullTranslations:
    return Translations(io.BytesIO(compiled(path, language)))
