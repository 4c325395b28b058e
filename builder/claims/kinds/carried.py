# "Lumaro emploie 250 personnes. Elles étaient 85 il y a un an, et l'entreprise en vise 400." What is measured is said
# once; the words after it give figures alone. The measure is that of the figure told last, in this sentence or the one
# before, or of a sentence that is about a measure and gives none.
"""A measure told before → the figures that go on about it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from builder.claims.amounts.earlier import beside
from builder.claims.amounts.figures import out_of_reach, told_as
from builder.claims.article.masks import Sentence
from builder.claims.article.reading import Reading
from builder.claims.article.rows import Match
from builder.claims.drafts import Draft
from builder.claims.notation import patterns
from builder.claims.notation.cues import cues_of
from builder.claims.rules.dating import date_of
from builder.claims.rules.matching import draft_of
from builder.claims.rules.matching.evidence import passage
from builder.claims.rules.matching.to_come import to_come
from builder.claims.rules.modality import modality_of
from builder.claims.rules.subjects import Subject, company_at, subject_of
from builder.languages.telling import Relation
from builder.mentions import calendar_date
from builder.mentions.names import Name
from builder.model.claims import FACTUAL, Kind, Modality
from builder.model.mentions import Mention, MentionType
from builder.model.text import BlockKind, Span

KINDS = frozenset({Kind.REVENUE, Kind.VALUATION, Kind.HEADCOUNT, Kind.USERS, Kind.FUNDING_ROUND})
_AMOUNTS = patterns.tokens_of("MONEY") | patterns.tokens_of("COUNT")
_HEADS = patterns.tokens_of("HEADS")
_OF_THE_SAME_TIME = frozenset({"does-so-many"})
"""Ways of going on about a measure that are of its time, where they tell no other."""
_AIMED = frozenset({"aims-at-it", "and-aims-at-it", "aimed-at"})
"""Nobody aims at the loss told beside a turnover."""
_ASIDE = 60
"""Characters of a sentence that says nothing between a measure and its figure."""
_NEAR = 30
"""Characters between a figure and its date at most."""


class _Measure(NamedTuple):
    """What the figures after it are of."""

    kind: Kind
    subject: Subject
    said: Span
    """The sentence that names it."""
    figure: Mention | None = None
    currency: str | None = None
    date: str | None = None


def claims_in(reading: Reading) -> Iterator[Draft]:
    """The figures that go on about a measure told before them."""
    goes_on = cues_of(reading.language).carried
    told: _Told | None = None
    before: Sentence | None = None
    measure: _Measure | None = None
    for sentence in reading.sentences:
        if sentence.inner or sentence.block.kind is BlockKind.TABLE:
            continue
        if before is None or before.block is not sentence.block:
            before, measure = None, None
        going_on = goes_on.met(sentence.possible)
        matches = [(name, found) for name, pattern in going_on for found in pattern.finditer(sentence.mask)]
        if not matches:
            asked = before is not None and before.mask.endswith("?") and sentence.tokens.isdisjoint(_AMOUNTS)
            if not asked or len(sentence.mask) > _ASIDE:
                before = sentence  # "La valorisation ? Pas de commentaire. Elle dépasserait …"
            measure = None
            continue
        told = told or _Told(reading)
        if before is not None and measure is None:
            measure = told.by(before, loose=all(name in _AIMED for name, _ in matches))
        for name, found in sorted(matches, key=lambda match: match[1].start()):
            last = told.by(sentence, found.start(), loose=name in _AIMED) or measure
            for draft, carried in _given(reading, sentence, name, found, last) if last else ():
                measure = carried
                yield draft
        before = sentence


class _Told:
    """The measures that rules find, by their sentences; made where some sentence goes on about one."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._matches: dict[int, list[Match]] = {}
        for match in reading.matches:
            if match.row.kind in KINDS:
                self._matches.setdefault(match.sentence.start, []).append(match)

    def by(self, sentence: Sentence, end: int | None = None, *, loose: bool = False) -> _Measure | None:
        """What a sentence measures last, up to `end` of its mask.

        None where another sum stands behind it, which may be meant; `loose` where it cannot be.
        """
        limit = len(sentence.mask) if end is None else end
        best: tuple[int, _Measure] | None = None
        for match in self._matches.get(sentence.start, ()):
            group = patterns.group(match.found, "money") or patterns.group(match.found, "count")
            figure = sentence.at.get(group[0]) if group else None
            if group is None or group[1] > limit or not isinstance(figure, Mention) or (best and group[0] < best[0]):
                continue
            printed = figure.span.of(self._reading.text)
            for draft in draft_of(self._reading, *match):
                if draft.subject and draft.value == printed:
                    said = Subject(draft.subject, draft.further), sentence.segment.span
                    best = group[0], _Measure(draft.kind, *said, figure, draft.currency, draft.date)
        if best is None:
            return _announced(self._reading, sentence) if end is None else None
        apart = self._reading.language.telling.figures.other_measures.match(sentence.mask) or _sum_behind(
            sentence, best[0], limit
        )
        return None if apart and not loose else best[1]


def _sum_behind(sentence: Sentence, at: int, limit: int) -> bool:
    """Whether a sum stands behind a figure, which may be of something else."""
    return any(at < m.span.start - sentence.start < limit for m in sentence.mentions(MentionType.MONEY))


def _announced(reading: Reading, sentence: Sentence) -> _Measure | None:
    """The measure a sentence is about that gives no figure of it."""
    if any(isinstance(m, Mention) and m.type is MentionType.MONEY for m in sentence.at.values()):
        return None
    for kind, words in reading.language.telling.figures.measured:
        about = patterns.compiled(words, reading.language).match(sentence.mask)
        subject = subject_of(reading, sentence, about, kind) if about else None
        if subject is not None:
            return _Measure(kind, subject, sentence.segment.span)
    return None


def _given(
    reading: Reading, sentence: Sentence, name: str, found: re.Match[str], measure: _Measure
) -> Iterator[tuple[Draft, _Measure]]:
    group = patterns.group(found, "figure")
    figure = sentence.at.get(group[0]) if group else None
    if group is None or not isinstance(figure, Mention) or figure == measure.figure:
        return
    row = Relation(f"{name}-{measure.kind}", measure.kind, (), "", modality=Modality.TARGET if name in _AIMED else None)
    subject = _subject(reading, sentence, found, measure)
    modality, extra = modality_of(reading, sentence, row, found)
    date, dated = _date(reading, sentence, row, found, group)
    if date is None and measure.kind is Kind.REVENUE and name in _OF_THE_SAME_TIME:
        date, dated = measure.date, {"measure-date"}  # "elle visait 80 millions en 2024 ; elle n'en a fait que 73"
    once = reading.language.telling.reserves.once.search(sentence.mask, found.start(), group[0])
    if date is None and once and modality in FACTUAL:
        return  # it was so on a day that is not told
    base = Draft(
        measure.kind,
        subject.name,
        "",
        passage(reading, sentence, found),
        row.name,
        currency=measure.currency,
        date=date,
        modality=to_come(reading, sentence, measure.kind, found, modality, date),
        qualifiers=extra,
        further=tuple(dict.fromkeys(s for s in (measure.said, *subject.further) if s != sentence.segment.span)),
        derived=frozenset(dated),
        at=sentence.place(found),
    )
    draft = told_as(reading, sentence, base, figure, measure.figure)
    if draft is None or (measure.kind is Kind.HEADCOUNT and sentence.mask[group[0]] not in _HEADS):
        return
    if name in _AIMED and out_of_reach(draft, measure.figure):
        return  # "36.000 assurés. Il table sur 240 millions": something else is aimed at
    last = measure.figure if "shared-scale" in draft.derived else figure
    carried = measure._replace(figure=last, currency=draft.currency)
    yield draft, carried
    for other in beside(reading, sentence, found, draft):
        yield other, carried


def _subject(reading: Reading, sentence: Sentence, found: re.Match[str], measure: _Measure) -> Subject:
    """Whom the words name as aiming at it or having it, else whom the measure was told of."""
    own = patterns.group(found, "subject")
    ours = sentence.mask.find(patterns.OURS, found.start(), found.end())
    if ours >= 0:  # "Nous en employons 40", whoever was said to employ more
        return company_at(reading, sentence, ours, ours + 1) or measure.subject
    named = next((t for at, t in sentence.at.items() if own and own[0] <= at < own[1] and isinstance(t, Name)), None)
    return measure.subject if named is None else Subject(reading.company(named.text))


def _date(
    reading: Reading, sentence: Sentence, row: Relation, found: re.Match[str], group: tuple[int, int]
) -> tuple[str | None, set[str]]:
    """The date right behind a figure; else one that stands before it or opens the sentence."""
    for at, thing in sentence.at.items():
        if isinstance(thing, Mention) and thing.type is MentionType.DATE and group[1] <= at <= group[1] + _NEAR:
            if (day := calendar_date(thing)) and not set(sentence.mask[group[1] : at]) & set(",;:"):
                return day, {"relative-date"} if thing.relative else set()
            break
    date, dated = date_of(reading, sentence, row, found)
    return (None, set()) if "as-of" in dated and row.kind is not Kind.HEADCOUNT else (date, dated)
