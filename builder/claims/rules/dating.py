# When what a sentence says happened: by the date in the match, one beside it in the clause, or the day of the article
# where the words say "today". A date of another clause is never borrowed.
"""The date of a match."""

from __future__ import annotations

import re
from calendar import monthrange

from builder.claims.article.extent import clause_of
from builder.claims.article.groups import mentions_of
from builder.claims.article.masks import Sentence
from builder.claims.article.reading import Reading
from builder.claims.notation import patterns
from builder.languages.telling import Relation
from builder.mentions import calendar_date
from builder.model.claims import Kind
from builder.model.mentions import Mention, MentionType
from builder.model.text import Span

DATED = (
    Kind.FUNDING_ROUND,
    Kind.REVENUE,
    Kind.PARTNER,
    Kind.CLIENT,
    Kind.ACQUISITION,
    Kind.PRODUCT,
    Kind.INVESTOR,
)
"""Kinds that take a date beside them."""
_AS_OF = (Kind.TOTAL_RAISED, Kind.VALUATION, Kind.HEADCOUNT)
_GROW = (Kind.REVENUE, Kind.VALUATION, Kind.HEADCOUNT, Kind.USERS)
_MONEY = patterns.token("money", 1)
UNTOLD = "counts-back"
"""How it is known of a figure that it is of some year before another one's, which its words do not say."""
_DAY = 10
"""Characters of a date that is a day."""
_NEAR = 25
"""Characters between a headcount and its date at most."""


def date_of(reading: Reading, sentence: Sentence, row: Relation, found: re.Match[str]) -> tuple[str | None, set[str]]:
    """When what is said happened, and how it is known."""
    published = reading.article.published
    clause = clause_of(reading, sentence, found.start(), found.end())
    inside = [
        m
        for at, m in sentence.at.items()
        if isinstance(m, Mention) and m.type is MentionType.DATE and clause[0] <= at < clause[1] and calendar_date(m)
    ]
    place = sentence.place(found)
    if (told := _told(reading, sentence, row, found, inside)) is not None:
        before = row.kind is Kind.REVENUE and told.relative and _counts_years_back(reading, told)
        return (None, {UNTOLD}) if before else _resolved(told)
    if row.kind in _AS_OF:
        verbs = (reading.language.telling.clauses.finite, reading.language.telling.reserves.future)
        near = [
            m
            for m in inside
            if (
                place.end <= m.span.start <= place.end + _NEAR
                and not any(verb.search(sentence.mask, found.end(), m.span.start - sentence.start) for verb in verbs)
            )
            or (place.start <= m.span.start and _led_by(sentence, found, m))
            or _opens_for(reading, sentence, found, m)
        ]
        if near and row.kind is Kind.HEADCOUNT:
            return _resolved(near[0])
        if row.kind is Kind.VALUATION:
            of_round = _of_its_round(reading, sentence, found)
            if day := of_round or _of_valuation(reading, sentence, found, inside):
                return day
        if reading.language.telling.figures.then.search(found[0]):
            return _of_the_story(reading, sentence)
        start, end = clause
        if row.kind is Kind.VALUATION:
            # "un milliard à ce jour, dont un tour qui l'a valorisée à 6 milliards": the day is the total's.
            start, end = max(start, found.start() - 2 * _NEAR), min(end, found.end() + _NEAR)
        if published and (
            row.kind is Kind.HEADCOUNT or reading.language.telling.days.as_of.search(sentence.mask[start:end])
        ):
            return (published[:7] if row.kind is Kind.HEADCOUNT else published), {"as-of"}
    return None, set()


def _of_the_story(reading: Reading, sentence: Sentence) -> tuple[str | None, set[str]]:
    """The day the sentences before have come to, which "then" means."""
    told = reading.index.mentions_of(sentence.anchor) if sentence.anchor else ()
    days = [day for mention in told if (day := calendar_date(mention))]
    return (days[-1], {"relative-date"}) if days else (None, set())


def _told(
    reading: Reading, sentence: Sentence, row: Relation, found: re.Match[str], inside: list[Mention]
) -> Mention | None:
    """The date in a match, else the one `inside` its clause that is its own, else that of the accounts told of."""
    if dates := mentions_of(sentence, found, "date") or _grown_until(reading, sentence, row, found):
        return dates[0]
    place = sentence.place(found)
    if row.kind in (Kind.CEO, Kind.EXECUTIVE, Kind.VALUATION, Kind.OFFICE):
        close = [
            m
            for m in inside
            if place.end <= m.span.start <= place.end + (2 * _NEAR + 10 if row.kind is Kind.VALUATION else _NEAR)
            and not (
                row.kind in (Kind.CEO, Kind.EXECUTIVE) and row.modality and not _entered(reading, sentence, found, m)
            )
        ]
        if close and (row.kind is not Kind.VALUATION or not close[0].relative):
            return close[0]
    beside = [m for m in inside if _beside(reading, sentence, found, m) and not _of_another_sum(sentence, found, m)]
    if row.kind is Kind.REVENUE:
        beside = [m for m in beside if not _is_a_day_within(calendar_date(m)) and not _is_told_on(reading, sentence, m)]
    if row.kind in DATED and beside:
        return min(beside, key=lambda m: (_apart(reading, sentence, found, m), _distance(m.span, place)))
    return _year_of_accounts(reading, sentence, found) if row.kind is Kind.REVENUE else None


def _counts_years_back(reading: Reading, date: Mention) -> bool:
    """Whether a date is so long before that of another figure, which only that one can tell: "un an plus tôt"."""
    words = patterns.plain(date.span.of(reading.text))
    return reading.language.telling.figures.years_before.search(words) is not None


def _is_a_day_within(day: str | None) -> bool:
    """Whether a date is a day that ends no month: sales are of a year or a quarter, and told on such a day."""
    if day is None or len(day) < _DAY:
        return False
    year, month, number = map(int, day.split("-"))
    return number != monthrange(year, month)[1]


def _is_told_on(reading: Reading, sentence: Sentence, date: Mention) -> bool:
    """Whether a date is a day of some year it does not say, and no one accounts are made up to: "le 31 janvier"."""
    if not date.relative or len(calendar_date(date) or "") < _DAY:
        return False
    return reading.language.telling.days.made_up_to.search(sentence.mask, 0, date.span.start - sentence.start) is None


def _of_another_sum(sentence: Sentence, found: re.Match[str], date: Mention) -> bool:
    """Whether a date stands behind another sum: "de 24 millions en 2022 à 41", "de 24 à 41 millions en 2022"."""
    own, at = patterns.group(found, "money"), date.span.start - sentence.start
    if own is None:
        return False
    before = found.start() < at < own[0] and _MONEY in sentence.mask[found.start() : at]
    return before or (at > found.end() and _MONEY in sentence.mask[found.end() : at])


def _opens_for(reading: Reading, sentence: Sentence, found: re.Match[str], date: Mention) -> bool:
    """Whether a date that opens a sentence is its figure's: as in "mardi, X employait 40", not in "X emploie"."""
    telling, at = reading.language.telling, date.span.start - sentence.start
    past = telling.reserves.once.match(found[0]) is not None
    if telling.days.date_opening.fullmatch(sentence.mask, 0, at):
        return past or not date.relative
    return past and telling.days.stage_opening.fullmatch(sentence.mask, 0, at) is not None


def _led_by(sentence: Sentence, found: re.Match[str], date: Mention) -> bool:
    """Whether a date in a match stands right before its figure: "s'établissait au 31 décembre à 318 salariés"."""
    figure, mask = patterns.group(found, "count") or (-1, -1), sentence.mask
    at = date.span.end - sentence.start
    aside = mask[at : at + 2] == ", " and mask.rfind(", ", 0, date.span.start - sentence.start) > found.start()
    return at <= figure[0] <= at + _NEAR and "," not in mask[at + aside : figure[0]]


def _apart(reading: Reading, sentence: Sentence, found: re.Match[str], date: Mention) -> bool:
    """Whether "and" stands between a date and the words of a match: "un bénéfice dès 2026 et 120 millions en 2028"."""
    between = sentence.mask[date.span.end - sentence.start : found.start()]
    return re.search(reading.language.telling.before.conjunction, between) is not None


def _of_valuation(
    reading: Reading, sentence: Sentence, found: re.Match[str], inside: list[Mention]
) -> tuple[str | None, set[str]] | None:
    """When a company was worth so much: on the date that opens its sentence, else on the day named last, or now."""
    telling, published = reading.language.telling, reading.article.published
    first = inside[0] if inside else None
    if first is not None and first.span.start < sentence.place(found).start:
        opens = telling.days.date_opening.fullmatch(sentence.mask, 0, first.span.start - sentence.start)
        behind = sentence.mask[first.span.end - sentence.start : found.start()]
        if opens and behind.count(",") <= behind.startswith(","):
            return _resolved(first)
    if published is None or not telling.figures.worth_now.search(found[0]) or telling.reserves.once.match(found[0]):
        return None
    days = [m for at, m in sorted(sentence.at.items()) if at < found.start() and isinstance(m, Mention)]
    told = [day for m in days if m.relative and (day := calendar_date(m)) and len(day) == len(published)]
    return (told[-1], {"relative-date"}) if told else (published, {"as-of"}) if not inside else None


def _of_its_round(reading: Reading, sentence: Sentence, found: re.Match[str]) -> tuple[str | None, set[str]] | None:
    """The day of the round a valuation hangs on: "a levé 15 millions en juin, sur une valorisation de 80 millions"."""
    telling = reading.language.telling
    if not telling.figures.worth_by_round.search(sentence.mask, 0, found.end()):
        return None
    rounds = [
        match
        for match in reading.matches_at(sentence.segment.span.start)
        if match.sentence is sentence and match.row.kind is Kind.FUNDING_ROUND and match.found.end() <= found.start()
    ]
    last = max(rounds, key=lambda match: match.found.end(), default=None)
    if last is None or telling.clauses.finite.search(sentence.mask, last.found.end(), found.start()):
        return None
    day = date_of(reading, *last)
    between = sentence.mentions(MentionType.DATE)
    others = {d for m in between if (d := calendar_date(m))} - {day[0]}
    return day if day[0] and not others else None


def _grown_until(reading: Reading, sentence: Sentence, row: Relation, found: re.Match[str]) -> list[Mention]:
    """When a figure had come to what it is: "de 210 à 340 salariés entre 2021 et 2024"."""
    years = (
        reading.language.telling.figures.span_of_years.match(sentence.mask, found.end()) if row.kind in _GROW else None
    )
    ends = sentence.at.get(years.start("to")) if years else None
    return [ends] if isinstance(ends, Mention) else []


def _year_of_accounts(reading: Reading, sentence: Sentence, found: re.Match[str]) -> Mention | None:
    """The year whose accounts a sentence is about: "pour l'exercice clos en juin 2024, …"."""
    told = [m for m in sentence.mentions(MentionType.DATE) if not (m.relative and _is_a_day_within(calendar_date(m)))]
    dates = (m for m in told if m.span.end - sentence.start <= found.start())
    accounts = reading.language.telling.figures.accounts
    years = [m for m in dates if not m.part and accounts.search(sentence.low, 0, m.span.end - sentence.start)]
    years = years or [
        m
        for m in told
        if m.span.start - sentence.start >= found.end()
        and accounts.search(sentence.low, found.end(), m.span.end - sentence.start)
    ]
    return years[0] if len(years) == 1 else None


def _entered(reading: Reading, sentence: Sentence, found: re.Match[str], date: Mention) -> bool:
    """Whether a date behind an office is the day it was entered, and not that of whatever its holder did."""
    telling, at = reading.language.telling, date.span.start - sentence.start
    since = telling.days.since.match(patterns.plain(date.span.of(reading.text)))
    return bool(since and "," not in sentence.mask[found.end() : at]) or bool(
        telling.reserves.entered.search(sentence.mask, found.end(), at)
    )


def _beside(reading: Reading, sentence: Sentence, found: re.Match[str], date: Mention) -> bool:
    """Whether a date belongs to the match: no comma between them, an aside, or it opens the sentence."""
    at = date.span.start - sentence.start
    between = (
        sentence.mask[date.span.end - sentence.start : found.start()]
        if at < found.start()
        else sentence.mask[found.end() : at]
    )
    aside = sentence.mask[:at].endswith((", ", ",")) and sentence.mask[date.span.end - sentence.start :].startswith(",")
    close = at >= found.end() and at - found.end() <= _NEAR - 5
    return (
        "," not in between
        or aside
        or close
        or bool(reading.language.telling.days.date_opening.fullmatch(sentence.mask[:at]))
    )


def opening_day(reading: Reading, sentence: Sentence, found: re.Match[str]) -> str | None:
    """The day a verb before a match opens it: "nous ouvrons le 3 mai un bureau à Metz"."""
    days = [m for m in sentence.mentions(MentionType.DATE) if 0 <= sentence.place(found).start - m.span.end <= _NEAR]
    if not days or not reading.language.telling.days.opens.search(
        sentence.mask, 0, days[-1].span.start - sentence.start
    ):
        return None
    return calendar_date(days[-1])


def _resolved(mention: Mention) -> tuple[str | None, set[str]]:
    day = calendar_date(mention)
    return (day, {"relative-date"} if day and mention.relative else set()) if day else (None, set())


def _distance(a: Span, b: Span) -> int:
    return max(a.start - b.end, b.start - a.end, 0)


def on_an_unknown_day(sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether a sentence opens with a day that nobody can say: "two years later"."""
    at, first = next(iter(sentence.at.items()), (found.start(), None))
    if at >= found.start() or not isinstance(first, Mention):
        return False
    return first.type is MentionType.DATE and calendar_date(first) is None
