# The shape of what the program knows of one language. A second language is a second table of this shape.
"""What the stages may ask of a language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from builder.languages.echoing import Echoing
from builder.languages.heads import Head
from builder.languages.listing import Asking, Tabling
from builder.languages.naming import Naming
from builder.languages.quoting import Quoting
from builder.languages.signing import Byline
from builder.languages.telling import Telling
from builder.languages.titling import Titling
from builder.model.mentions import Bound


@dataclass(frozen=True, slots=True)
class Press:
    """How newspapers in this language lay out an article."""

    abbreviations: frozenset[str]
    """Folded to lower case, the full stop left out: words after which a full stop ends no sentence."""
    lettered: re.Pattern[str]
    """To the end of the words before a capital letter that counts, and is nobody's initial: "une série B"."""
    furniture: re.Pattern[str]
    """Matches the beginning of a line that belongs to the page, not to the article."""
    teaser: re.Pattern[str]
    """Matches the beginning of a line below which other articles are offered, up to a blank line."""
    byline: re.Pattern[str]
    """Matches a whole line that says who wrote the article, or when."""
    heads: tuple[Head, ...]
    """The lines above an article that say on what day it was published."""
    bylines: tuple[Byline, ...]
    """The lines above or below an article that say who wrote it."""
    particles: frozenset[str]
    """Lower-case words inside a person's name."""
    determiners: frozenset[str]
    """Words before a name that are no part of it, folded."""
    legal_forms: frozenset[str]
    """Words behind a company's name that say what it is in law, folded."""
    trades: frozenset[str]
    """Words behind a firm's name that say what it does and are left out where it is named again, folded."""
    same_words: Mapping[str, str]
    """Words in a name that this language prints in its own way, folded → as others print them, folded."""


def words(text: str) -> frozenset[str]:
    """A table of words, written as a line of text."""
    return frozenset(text.split())


def one_of(text: str) -> str:
    """A pattern that matches what one of several do, written on lines, with ` | ` between those on one line."""
    ways = re.split(r" [|] |\n *", text.strip())
    return f"(?:{'|'.join(ways)})"


def any_of(words: Iterable[str]) -> str:
    """A pattern that matches any of `words`, the longest first; what several begin with is looked at once for all.

    Of nine hundred verbs it is found in an eighth of the time that one after another take.
    """
    heads: dict[str, set[str]] = {}
    for word in words:
        heads.setdefault(word[:1], set()).add(word[1:])
    ways = [re.escape(head) + (any_of(rests) if rests != {""} else "") for head, rests in sorted(heads.items()) if head]
    if not ways:
        return ""
    whole = ways[0] if len(ways) == 1 and "" not in heads else f"(?:{'|'.join(ways)})"
    return f"{whole}?" if "" in heads else whole


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of a table of expressions, with the sentences that prove it.

    In `pattern` a blank stands for any blank, an apostrophe for either form, and `{name}` for a table of words.
    The groups are named after what they hold; `builder.mentions` says which names it reads.
    """

    name: str
    sense: str
    """The name of the reading in `builder.mentions` that says what a match means."""
    starts: str
    """The words it can begin with, `{name}` for those of a table, `0` for a digit."""
    pattern: str
    examples: tuple[tuple[str, str, str], ...] = ()
    """(date of publication, sentence with the mention in [brackets], value)."""
    traps: tuple[str, ...] = ()
    """Sentences in which the rule finds nothing."""


@dataclass(frozen=True, slots=True)
class Hedge:
    """One row of a table of words before a figure or date that say how it is meant."""

    pattern: str
    """As of a `Rule`."""
    bound: Bound | None = None
    part: str = ""
    """`start`, `mid` or `end` of the period named."""
    near: bool = False
    """The day named is not the day meant: of "juste avant Noël" the month is sure."""
    example: str = ""
    """A phrase with the words in [brackets]."""


@dataclass(frozen=True, slots=True)
class Digits:
    """One way to print a number in digits."""

    pattern: str
    """As of a `Rule`."""
    groups: str
    """The characters that stand between thousands; a blank stands for any blank."""
    point: str
    """The characters that may stand before the decimals."""
    example: tuple[str, str] = ("", "")
    """(as printed, the plain decimal)."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """How numbers are written, joined and hedged. What is called a pattern is one as of a `Rule`."""

    digits: tuple[Digits, ...]
    """The first that fits a figure says what it is."""
    words: Mapping[str, int]
    """Number words below a million, as they are joined: "deux", "cents", "mille"."""
    openers: frozenset[str]
    """Those of them that only begin a number: the "a" of "a hundred"."""
    joint: str
    """The word that may stand between two of them: "vingt et un"."""
    joint_after: str
    """What must stand before the joint and its blank, as a pattern; empty where anything may."""
    articles: frozenset[str]
    """Number words that are articles as well: no number unless a scale or a unit follows."""
    ambiguous: frozenset[str]
    """Number words that are other words as well: no number unless something counted follows."""
    scales: Mapping[str, int]
    """Words and signs that multiply: "milliards", "Md". Signs are case-sensitive."""
    signs: frozenset[str]
    """Those of the scales that mean nothing without a currency: "M", "k"."""
    collectives: Mapping[str, int]
    """Nouns for about so many: "centaine"."""
    plurals: frozenset[str]
    """Those of them that name no number: "centaines"."""
    vague: frozenset[str]
    """Words for an unspecified number: "plusieurs"."""
    half: str
    """What adds a half, before the scale or after it, as a pattern."""
    half_before: str
    """What halves the scale that follows, as a pattern."""
    of: str
    """What joins a number to its noun, as a pattern."""
    between: str
    """What joins the two ends of a range, with the sign of a currency where one may stand there, as a pattern."""
    both: str
    """The joint that makes a range only after `open`, and that after which it does."""
    open: str
    """What opens a range, as a pattern."""
    span: str
    """The joint that makes a range unless `change` stands before."""
    change: str
    """Verbs after which "from 58 to 90" is a change and no range, as a pattern."""
    hedges: tuple[Hedge, ...]
    """Before the number."""
    trailing: tuple[Hedge, ...]
    """After what is counted."""
    percent: str
    """What makes a number a share, as a pattern."""
    points: str
    """What makes it a difference of shares, as a pattern."""
    basis: str
    """The word that makes such a point a hundredth of one: "points de base"."""
    times: str
    """What makes it a multiple, as a pattern."""
    counted: str
    """How a noun looks that stands after a number, as a pattern."""
    fillers: frozenset[str]
    """Words between a number and the noun counted: "autres", "nouveaux"."""
    function: frozenset[str]
    """Words that are never the noun counted."""
    labels: frozenset[str]
    """Nouns that take a number as a name: "article 12", "phase 2"."""
    skip: tuple[Rule, ...]
    """Figures that count nothing: telephone numbers, scores, versions."""


@dataclass(frozen=True, slots=True)
class Money:
    """How amounts of money are written."""

    names: Mapping[str, str | None]
    """Names in lower case to ISO 4217; None where several countries have a currency of the name."""
    signs: Mapping[str, str | None]
    """Signs and codes, in capitals and without blanks."""
    nouns: frozenset[str]
    """What is counted in money even where no currency is named: "revenus"."""


@dataclass(frozen=True, slots=True)
class Tense:
    """Words that say whether a thing has been or is to come; all in lower case."""

    future: frozenset[str]
    future_endings: tuple[str, ...]
    past: frozenset[str]
    past_endings: tuple[str, ...]
    neither: frozenset[str]
    """Words with such an ending that are no sign."""
    auxiliaries: frozenset[str]
    """Before a participle they make a past."""
    passive: frozenset[str]
    """Before a participle they make a thing to come."""
    participles: frozenset[str]
    """Those no ending tells, in the masculine singular."""
    participle_endings: tuple[str, ...]
    nouns: frozenset[str]
    """Nouns that look like participles, in the singular."""
    determiners: frozenset[str]
    """Behind one of them a participle is a noun: "sa sortie"."""
    goals: frozenset[str]
    """Behind one of them stands the date to which something was put off: "reportée au"."""
    aside: re.Pattern[str]
    """A relative clause between commas: its verb is not that of a date behind it."""
    infinitive_endings: tuple[str, ...]
    """A verb that may have the date behind it as its own: "a promis de partir le"."""
    examples: tuple[tuple[str, int], ...]
    """(words before a date, what they say of it: -1 past, -2 past by its own verb, 1 to come, 0 nothing)."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """How dates, times and durations are written. What is called a pattern is one as of a `Rule`."""

    months: Mapping[str, int]
    short_months: Mapping[str, int]
    """Abbreviations, the full stop left out; a month only beside a day or a year."""
    names: frozenset[str]
    """Months that are names as well when they begin with a capital."""
    weekdays: Mapping[str, int]
    """ISO: 1 for Monday."""
    capitals: bool
    """Whether months and weekdays begin with a capital anywhere."""
    days: Mapping[str, int]
    """Days named from today: "hier" is -1."""
    units: Mapping[str, str]
    """To `Y`, `6M`, `Q`, `M`, `2W`, `W`, `WE`, `D`, `10Y`, `100Y`; of the clock `TH`, `TM`, `TS`."""
    seasons: Mapping[str, str]
    """To `SP`, `SU`, `FA`, `WI`."""
    daytimes: Mapping[str, str]
    """To `MO`, `MI`, `AF`, `EV`, `NI`."""
    ordinals: Mapping[str, int]
    last: frozenset[str]
    """Words that point to the one before now."""
    next: frozenset[str]
    feasts: Mapping[str, str]
    """In lower case, to `MM-DD`, or to `+N`: so many days after Easter."""
    fragments: Mapping[str, str]
    """Pieces of patterns that rules name as they name tables."""
    rules: tuple[Rule, ...]
    """The first that matches a place wins: longer expressions come first."""
    hedges: tuple[Hedge, ...]
    parts: tuple[Hedge, ...]
    """Stand between the hedge and the date: "avant [fin] 2024"."""
    tense: Tense


@dataclass(frozen=True, slots=True)
class Figures:
    """How one language writes figures, money and dates: what mentions are read by."""

    code: str
    """ISO 639-1."""
    numbers: Numbers = field(repr=False)
    money: Money = field(repr=False)
    calendar: Calendar = field(repr=False)


@dataclass(frozen=True, slots=True)
class Language(Figures):
    """One language articles are written in."""

    press: Press
    naming: Naming = field(repr=False)
    telling: Telling = field(repr=False)
    quoting: Quoting = field(repr=False)
    tabling: Tabling = field(repr=False)
    asking: Asking = field(repr=False)
    echoing: Echoing = field(repr=False)
    titling: Mapping[str, Titling] = field(repr=False)
    """The code of another language → how titles are told in it."""
