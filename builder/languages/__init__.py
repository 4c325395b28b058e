# What the program knows of each language, as tables; nothing of a language stands anywhere else.
"""The languages of articles, those of the interface, and those whose figures can be compared."""

from __future__ import annotations

from builder.languages.english import ENGLISH
from builder.languages.english.prose import ENGLISH_PROSE
from builder.languages.french import FRENCH
from builder.languages.french.prose import FRENCH_PROSE
from builder.languages.language import Figures, Language
from builder.languages.prose import Prose

ARTICLES = {language.code: language for language in (FRENCH,)}
"""Languages articles are read in: structure, mentions and claims."""

FIGURES: dict[str, Figures] = {figures.code: figures for figures in (FRENCH, ENGLISH)}
"""Languages whose numbers, money and dates are read: those of articles, and those they are translated into."""

INTERFACES = frozenset({"en", "fr"})
"""Languages pages are made in: English, in which the templates are written, and those of `templates/locale/`."""

PROSE: dict[str, Prose] = {prose.code: prose for prose in (FRENCH_PROSE, ENGLISH_PROSE)}
"""Languages whose sentences a translation is checked by; others are checked by what needs no such table."""

__all__ = ["ARTICLES", "FIGURES", "INTERFACES", "PROSE", "Figures", "Language", "Prose"]
