# The few words the overrides show around a page; their translations stand with all others in templates/locale/.
"""Interface labels of the site's shell."""

from __future__ import annotations

from builder.locales import Messages

NAMES = {"en": "English", "fr": "Français"}
"""Each language's name in that language."""


def label(language: str, msgid: str) -> str:
    """`msgid`, which is English, in `language`."""
    return Messages(language).text(msgid)
