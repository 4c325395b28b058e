# The few words the overrides show around a page; their translations stand with all others in templates/locale/.
"""Interface labels of the site's shell."""

from __future__ import annotations

from functools import cache

from builder.locales import Formats, Messages


@cache
def name_of(language: str) -> str:
    """A language's name in that language, with a capital as it stands alone: "Français"."""
    name = Formats(language).language_name(language)
    return name[0].upper() + name[1:]


@cache
def direction(language: str) -> str:
    """Which way a language is written: `ltr` or `rtl`."""
    return Formats(language).direction


def label(language: str, msgid: str) -> str:
    """`msgid`, which is English, in `language`."""
    return Messages(language).text(msgid)
