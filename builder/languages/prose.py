# What a reviser looks at in a sentence of a language without understanding it: how it denies, by which small words it
# is known, which marks it quotes with. A language without such a table is checked by what needs none.
"""The shape of what is known of a language's prose."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from builder.languages.senses import Senses


@dataclass(frozen=True, slots=True)
class Prose:
    """How one language writes, as far as translations are checked."""

    code: str
    """ISO 639-1."""
    quotes: tuple[tuple[str, str], ...] = ()
    """Pairs of quotation marks, the outer ones first."""
    spaced: str = ""
    """Marks that have a space before them."""
    denials: re.Pattern[str] | None = field(default=None, repr=False)
    """Each match is one negation, in lower case."""
    semblances: re.Pattern[str] | None = field(default=None, repr=False)
    """What looks like a negation, or may be one, and is taken out before `denials` are looked for."""
    refusals: re.Pattern[str] | None = field(default=None, repr=False)
    """Words that deny by their meaning: "refuse", "without"."""
    doubts: re.Pattern[str] | None = field(default=None, repr=False)
    """Signs in a sentence without a negation that there may be one."""
    failures: re.Pattern[str] | None = field(default=None, repr=False)
    """Those of them that say of a verb what a negation says: "fail to"."""
    small: frozenset[str] = frozenset()
    """Words in lower case, of this language and of no other here, that no name and no borrowing brings along."""
    weak: frozenset[str] = frozenset()
    """Small words in lower case that are words of other languages, or parts of names, as well: "de"."""
    elisions: re.Pattern[str] | None = field(default=None, repr=False)
    """Such words that stand before an apostrophe, with the letter after it."""
    borrowed: re.Pattern[str] | None = field(default=None, repr=False)
    """What other languages say in the words of this one: "à la carte"."""
    articles: frozenset[str] = frozenset()
    """Words in lower case after which a capital need not begin a name: "la Bourse"."""
    titled: bool = False
    """Whether every word of an institution has a capital: "the European Space Agency"."""
    capitals: frozenset[str] = frozenset()
    """Words in lower case that are written with a capital and name nobody: titles, nationalities, feasts."""
    leaning: re.Pattern[str] | None = field(default=None, repr=False)
    """Matches the beginning of a sentence whose subject is a pronoun: "In March, he said"."""
    places: dict[str, str] = field(default_factory=dict, repr=False)
    """A place, folded to lower case without accents → its name in the key language of the table, English."""
    repeats: frozenset[str] = frozenset()
    """Words that may stand twice in a row."""
    senses: Senses | None = field(default=None, repr=False)
    """Words whose sense must survive a translation."""


def table(text: str) -> re.Pattern[str]:
    """A pattern of one alternative a line."""
    return re.compile(rf"\b(?:{'|'.join(line.strip() for line in text.strip().splitlines())})")
