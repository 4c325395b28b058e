# Most of what is looked for in sentences is in few of them. A sentence is asked once, by way of its own words, which of
# all these patterns it may match, and only these are run on it. What a pattern cannot do without is read from it.
"""Patterns of a language over masks, each with the bit that says whether a sentence may match it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import reduce
from operator import or_
from typing import Generic, NamedTuple, TypeVar

from builder.claims.notation import patterns
from builder.languages.beginnings import quick
from builder.languages.language import Language
from builder.languages.telling import Marker, Relation
from builder.mentions.hints import Hints, bits
from builder.mentions.needs import DIGIT, EDGE, Strings, frequency, needs_of, ways_of, words_alone
from builder.model.claims import Kind, Modality

_MONEY = (Kind.FUNDING_ROUND, Kind.TOTAL_RAISED, Kind.VALUATION, Kind.REVENUE)
_COUNTED = (Kind.HEADCOUNT, Kind.USERS)
_DATED = (Kind.FOUNDED, Kind.EVENT)

Said = TypeVar("Said")

ANYTHING = -1
"""What words may match that nobody has asked."""
_OFTEN = 0.9
"""What is met oftener by `frequency` is met by nearly every sentence."""
_ENOUGH = 3
"""Needs of a pattern that are asked for at most."""


class Cue(NamedTuple):
    """A pattern that is looked for in sentences."""

    pattern: re.Pattern[str]
    bit: int
    """Set in what a sentence may match."""

    def search(self, words: str, possible: int) -> re.Match[str] | None:
        """Its first match in `words` of a sentence that may match what is `possible`."""
        return self.pattern.search(words) if possible & self.bit else None


class Several(Generic[Said]):
    """Patterns of a table, each with what it says; most sentences may match none of them."""

    def __init__(self, cues: Iterable[tuple[Said, Cue]]) -> None:
        self._cues = tuple(cues)
        self._any = reduce(or_, (cue.bit for _, cue in self._cues), 0)

    def met(self, possible: int) -> Iterator[tuple[Said, re.Pattern[str]]]:
        """Those that a sentence may match, in the order of the table."""
        if possible & self._any:
            for said, cue in self._cues:
                if possible & cue.bit:
                    yield said, cue.pattern


class Phrases(Generic[Said]):
    """Patterns of a table that are looked for in short texts, each with what it says."""

    def __init__(self, table: Iterable[tuple[Said, re.Pattern[str]]]) -> None:
        self._table = tuple(table)
        self._hints = Hints([needs_of(pattern.pattern, pattern.flags) for _, pattern in self._table])

    def met(self, low: str) -> Iterator[Said]:
        """What those of them say that match `low`, in the order of the table."""
        for at in bits(self._hints.of(low.split(" "))):
            said, pattern = self._table[at]
            if pattern.search(low):
                yield said

    def places(self, low: str) -> Iterator[tuple[Said, re.Match[str]]]:
        """The same with each of their matches."""
        for at in bits(self._hints.of(low.split(" "))):
            said, pattern = self._table[at]
            for found in pattern.finditer(low):
                yield said, found


class Told(NamedTuple):
    """A pattern that is looked for in a text in lower case, and strings of which it needs one."""

    pattern: re.Pattern[str]
    strings: tuple[str, ...]

    def by(self, low: str) -> bool:
        """Whether the text says so."""
        return any(map(low.__contains__, self.strings)) and self.pattern.search(low) is not None


class Rows:
    """Rows of a table of relations, each found by the words of the sentences it may match."""

    def __init__(self, rows: Sequence[Relation], language: Language, ways: Sequence[int], place: int) -> None:
        """`ways`: of the bits of the table the row each stands for; `place` is that of the first of them."""
        self._rows, self._language, self._ways, self._place = rows, language, ways, place
        self._triggers = [row.triggers or ("",) for row in rows]
        self._patterns: dict[int, re.Pattern[str]] = {}
        self._hasty: dict[int, re.Pattern[str]] = {}
        self._all = (1 << len(ways)) - 1

    def tried_on(self, low: str, mask: str, possible: int) -> Iterator[tuple[Relation, re.Pattern[str]]]:
        """The rows that may match a sentence, by its text in lower case and its words, in the order of the table.

        Those that were never met by a sentence before are left out where they do not match its mask.
        """
        last = None
        for way in bits(possible >> self._place & self._all):
            if (at := self._ways[way]) == last:
                continue
            last = at
            for trigger in self._triggers[at]:  # a loop here: this is asked more often than anything else
                if trigger in low:
                    if pattern := self._patterns.get(at) or self._met(at, mask):
                        yield self._rows[at], pattern
                    break

    def _met(self, at: int, mask: str) -> re.Pattern[str] | None:
        """The pattern of a row: most dossiers need few, and each takes long to compile."""
        pattern = self._rows[at].pattern
        hasty = self._hasty.get(at)
        if hasty is None:
            hasty = self._hasty[at] = patterns.hasty(pattern, self._language)
        if not hasty.search(mask):
            return None
        made = self._patterns[at] = patterns.compiled(pattern, self._language)
        return made


class Cues(NamedTuple):
    """What is looked for in the sentences of a language."""

    language: Language
    relations: Rows
    events: Rows
    referring: Cue
    round_in_a_row: Cue
    stranger: Cue
    brings_in: Cue
    future: Cue
    achieved: Cue
    estimated: Cue
    reported: Cue
    source: Cue
    role_alone: Cue
    succession: Cue
    speaks_for: Cue
    together: Cue
    goes_on: Several[None]
    standing_in: Cue
    announced: tuple[tuple[Kind, Cue], ...]
    carried: Several[str]
    markers: Several[Marker]
    afterwards: Several[Modality]
    deals: int
    """The bit of sentences with a verb of the table of deals."""
    hints: Hints
    rounds: Phrases[str]
    """Funding rounds, by texts in lower case."""
    asked: Phrases[Kind]
    """What a question or a heading asks for, by its words in lower case."""
    lately: Told
    rivalry: Told

    def possible(self, mask: str) -> int:
        """Which of it a sentence with this mask may match, as bits."""
        return self.hints.of(mask.split(" "))


_MADE: dict[int, Cues] = {}


def cues_of(language: Language) -> Cues:
    """The cues of a language, made once."""
    made = _MADE.get(id(language))
    return made if made and made.language is language else _MADE.setdefault(id(language), _made(language))


def _made(language: Language) -> Cues:
    telling, needs = language.telling, list[Iterable[Strings]]()

    def rows(table: Sequence[Relation]) -> Rows:
        place, ways = len(needs), list[int]()
        for at, row in enumerate(table):
            of_row = [(_of_kind(row.kind), *way) for way in ways_of(patterns.skeleton(row.pattern, telling))]
            ways += [at] * len(of_row)
            needs.extend(map(_telling, of_row))
        return Rows(table, language, ways, place)

    def cue(pattern: re.Pattern[str] | str) -> Cue:
        text, flags = (
            (patterns.written(pattern, language), 0) if isinstance(pattern, str) else (pattern.pattern, pattern.flags)
        )
        needs.append(needs_of(text, flags, _ENOUGH))
        return Cue(quick(text, flags), 1 << len(needs) - 1)

    def word(words: frozenset[str]) -> int:
        needs.append([words_alone(words)])
        return 1 << len(needs) - 1

    return Cues(
        language=language,
        relations=rows(telling.relations),
        events=rows(telling.events),
        referring=cue(telling.references.referring),
        round_in_a_row=cue(telling.rounds.in_a_row),
        stranger=cue(telling.references.stranger),
        brings_in=cue(telling.references.brings_in),
        future=cue(telling.reserves.future),
        achieved=cue(telling.reserves.achieved),
        estimated=cue(telling.others.estimated),
        reported=cue(telling.reserves.reported),
        source=cue(telling.reserves.source),
        role_alone=cue(telling.offices.role_alone),
        succession=cue(telling.offices.succession),
        speaks_for=cue(telling.outsiders.speaks_for),
        together=cue(telling.offices.together),
        goes_on=Several((None, cue(pattern)) for pattern in language.asking.listing.goes_on),
        standing_in=cue(telling.offices.deeds),
        announced=tuple((kind, cue(pattern)) for kind, pattern in telling.offices.announced),
        carried=Several((name, cue(pattern)) for name, pattern in telling.figures.carried),
        markers=Several((marker, cue(marker.pattern)) for marker in telling.markers),
        afterwards=Several((modality, cue(pattern)) for modality, pattern in telling.reserves.afterwards),
        deals=word(telling.dealing.words),
        hints=Hints(needs, patterns.brief),  # behind what has told its needs above
        rounds=Phrases(telling.rounds.named),
        asked=Phrases(language.asking.kinds),
        lately=_told(telling.days.lately),
        rivalry=_told(telling.references.rivalry),
    )


def _told(pattern: re.Pattern[str]) -> Told:
    needs = needs_of(pattern.pattern, pattern.flags, most=1)
    strings = sorted(string.strip(EDGE) for string in needs[0]) if needs else [""]
    if any(DIGIT in string for string in strings):
        return Told(pattern, ("",))
    return Told(pattern, tuple(s for s in strings if not any(other in s for other in strings if other != s)))


def _telling(needs: Iterable[Strings]) -> list[Strings]:
    """Those of the needs that tell something, the rarest first; not all, since each costs time in every sentence."""
    return sorted((need for need in needs if frequency(need) < _OFTEN), key=frequency)[:_ENOUGH]


def _of_kind(kind: Kind) -> frozenset[str]:
    """One of these tokens stands in every sentence that says something of this kind."""
    if kind in _MONEY:
        return patterns.tokens_of("MONEY")
    if kind in _COUNTED:
        return patterns.tokens_of("COUNT")
    return patterns.tokens_of("DATE" if kind in _DATED else "NAME")
