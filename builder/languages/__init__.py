# What the program knows of each language, as tables; nothing of a language stands anywhere else.
"""The languages of articles, and those of the interface."""

from __future__ import annotations

from builder.languages.french import FRENCH
from builder.languages.language import Language

ARTICLES = {language.code: language for language in (FRENCH,)}
"""Languages articles are read in: structure, mentions and claims."""

INTERFACES = frozenset({"en", "fr"})
"""Languages pages are made in: English, in which the templates are written, and those of `templates/locale/`."""

__all__ = ["ARTICLES", "INTERFACES", "Language"]
