# Runs a table of relation rules over the sentences of an article. What a match says is read from the names of its
# groups; whom it is about, how sure the source is and when it happened are found around it.
"""Relation rules → drafts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from builder.claims import patterns
from builder.claims.drafts import Draft
from builder.claims.modality import modality_of
from builder.claims.reading import Reading, Sentence, is_focus
from builder.claims.subjects import Subject, subject_of
from builder.languages.telling import Relation
from builder.mentions import calendar_date
from builder.mentions.names import Name
from builder.model.claims import Kind, Modality
from builder.model.mentions import Mention, MentionType
from builder.model.text import BlockKind, Span

_MONEY = (Kind.FUNDING_ROUND, Kind.TOTAL_RAISED, Kind.VALUATION, Kind.REVENUE)
_PEOPLE_COUNTED = (Kind.HEADCOUNT, Kind.USERS)
_PERSONS = (Kind.FOUNDER, Kind.CEO, Kind.EXECUTIVE)
_ORGS = (Kind.INVESTOR, Kind.PARTNER, Kind.CLIENT, Kind.COMPETITOR, Kind.ACQUISITION)
_PLACES = (Kind.OFFICE, Kind.HEADQUARTERS)
_DATED = (Kind.FUNDING_ROUND, Kind.REVENUE, Kind.PARTNER, Kind.CLIENT, Kind.ACQUISITION, Kind.PRODUCT, Kind.INVESTOR)
_AS_OF = (Kind.TOTAL_RAISED, Kind.VALUATION, Kind.HEADCOUNT)
_NEAR = 25
"""Characters between a headcount and its date at most."""
_OPENING = 8
"""Characters before a date that opens its sentence at most."""
QUOTE_LIMIT = 400
"""Characters of a sentence quoted whole; of a longer one the clauses are quoted that say it."""


def drafts_of(reading: Reading, relations: Iterable[Relation]) -> Iterator[Draft]:
    """What the rules `relations` find in the article."""
    rows = [(row, patterns.compiled(row.pattern, reading.language)) for row in relations]
    for sentence in reading.sentences:
        if sentence.block.kind is BlockKind.TABLE and (len(sentence.low.split()) < 3 or not sentence.names):
            continue
        for row, pattern in rows:
            if row.triggers and not any(t in sentence.low for t in row.triggers):
                continue
            for found in pattern.finditer(sentence.mask):
                yield from _draft(reading, sentence, row, found)


def _draft(reading: Reading, sentence: Sentence, row: Relation, found: re.Match[str]) -> Iterator[Draft]:
    subject = subject_of(reading, sentence, found)
    if subject is None or (row.apposed and not patterns.group(found, "subject") and not _attached(sentence, found)):
        return
    if scare_quoted(reading, sentence, found):
        return
    modality, extra = modality_of(reading, sentence, row, found)
    qualifiers: dict[str, str | float | bool] = {**dict(row.qualifiers), **extra}
    further = list(subject.further)
    derived: set[str] = set()
    if role := patterns.group(found, "role"):
        qualifiers["role"] = reading.text[sentence.start + role[0] : sentence.start + role[1]].strip(" ,")
    for group in ("investor", "product"):
        if named := things(sentence, found, group, Name):
            qualifiers[group] = named[0].text
    date, dated = _date(reading, sentence, row, found)
    if dated:
        derived |= dated
        if reading.article.basis == "inferred" and ("as-of" in dated or "relative-date" in dated):
            qualifiers["date_inferred"] = True
    quote = passage(sentence, found)
    if "relative-date" in derived and sentence.anchor:
        further.append(sentence.anchor)
    base = {"at": sentence.place(found), "modality": modality, "derived": frozenset(derived), "words": " ".join(sentence.place(found).of(reading.text).split()),
            "of_round": row.of_round}
    if row.kind in _MONEY and not patterns.group(found, "subject"):
        left, _ = clause_of(reading, sentence, found.start(), found.end())
        if reading.language.telling.market.search(sentence.mask[left : found.start()]):
            return
    if row.kind in (Kind.FUNDING_ROUND, Kind.INVESTOR):
        stage = next((name for name, pattern in reading.language.telling.rounds if pattern.search(sentence.low)), None)
        if stage:
            qualifiers["round"] = stage
    if sentence.block.kind is BlockKind.TABLE and row.kind not in _ORGS:
        return
    if row.kind in (*_MONEY, *_PEOPLE_COUNTED):
        amounts = things(sentence, found, "money" if row.kind in _MONEY else "count", Mention)
        for amount in amounts[:1]:
            if amount.amount is None:
                return
            currency = amount.currency
            if row.kind in _MONEY and currency is None and (before := _compared(sentence, found, amount)):
                currency = before
                derived.add("shared-currency")
                base["derived"] = frozenset(derived)
            if amount.bound:
                qualifiers["bound"] = str(amount.bound)
            yield Draft(row.kind, subject.name, amount.span.of(reading.text), quote, row.name, amount.amount,
                        currency, date, qualifiers=qualifiers, further=tuple(further), **base)
        return
    if row.kind is Kind.FOUNDED:
        dates = things(sentence, found, "date", Mention)
        if dates and (day := calendar_date(dates[0])):
            yield Draft(row.kind, subject.name, dates[0].span.of(reading.text), quote, row.name, date=day,
                        qualifiers=qualifiers, further=tuple(further), **base)
        return
    money = things(sentence, found, "money", Mention)
    for name in things(sentence, found, "value", Name):
        if not fits(name, row.kind) or is_focus(name.text, reading.focus) or name.text == subject.name:
            continue
        value, spans = (reading.full_name(name), full_span(reading, name)) if row.kind in _PERSONS else (name.text, ())
        yield Draft(row.kind, subject.name, value, quote, row.name, money[0].amount if money else None,
                    money[0].currency if money else None, date if row.kind in (*_DATED, Kind.CEO, Kind.OFFICE) else None, qualifiers=dict(qualifiers),
                    further=(*further, *spans), **base)



def _attached(sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether a participle stands with a company, and not with a noun of its own ("an office based in …")."""
    if re.search(r"[\ue014-\ue017\ue002\ue008]", found[0]) and not found[0][:1].isalpha():
        return True
    head = sentence.mask[: found.start()].rstrip(" ")
    if not head.strip(" -«\"“"):
        return True
    clause = re.split(r"[.;:]| - ", head)[-1]
    last = max((m.start() for m in re.finditer(r"[\ue000-\ue01d]", clause) if clause[m.start()] in patterns.FIRSTS), default=None)
    if last is None:
        return not re.search(r"\b(?:un|une|le|la|les|des|son|sa|ses|l'|cette|ce) ?[a-zà-ÿ]", clause)
    token = clause[last]
    tail = re.sub(r"^[\ue000-\ue01d]+", "", clause[last:])
    return token in patterns.COMPANIES and not re.search(r"\b(?:un|une|le|la|les|des|son|sa|ses|l'|du|au) ?[a-zà-ÿ]{3,}", tail)


def _compared(sentence: Sentence, found: re.Match[str], amount: Mention) -> str | None:
    """The currency of the amount another is compared with: "3 million euros, against 2 million"."""
    start, end = sentence.place(found).start, amount.span.start
    before = [m for m in sentence.mentions(MentionType.MONEY) if start <= m.span.start < end and m.currency]
    return before[-1].currency if before else None


def scare_quoted(reading: Reading, sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether inverted commas keep the word the match hangs on from asserting: « cofondateur »."""
    return bool(re.search(r"[«“\"] ?[a-zà-ÿ-]+ ?[»”\"]", found[0]))


def things(sentence: Sentence, found: re.Match[str], group: str, kind: type[Name] | type[Mention]) -> list:  # type: ignore[type-arg]
    """The names or amounts whose tokens lie in a group of a match."""
    start, end = patterns.group(found, group) or (0, 0)
    return [t for at, t in sorted(sentence.at.items()) if start <= at < end and isinstance(t, kind)]


def fits(name: Name, kind: Kind) -> bool:
    """Whether a name of its type can be the value of a claim of this kind."""
    if kind in _PERSONS:
        return name.type is MentionType.PERSON or (name.type is None and " " in name.text)
    if kind in _ORGS:
        return name.type in (MentionType.ORG, MentionType.PRODUCT, None)
    if kind in _PLACES:
        return name.type in (MentionType.PLACE, None, MentionType.ORG)
    if kind is Kind.PRODUCT:
        return name.type in (MentionType.PRODUCT, MentionType.ORG, None)
    return True


def full_span(reading: Reading, name: Name) -> tuple[Span, ...]:
    """Where a surname's full name stands: the sentence that gives it first."""
    if not name.full or name.full == name.text:
        return ()
    first = next((n for n in reading.names if n.text == name.full), None)
    segment = reading.document.segment_at(first.span) if first else None
    return (segment.span,) if segment else ()


def passage(sentence: Sentence, found: re.Match[str]) -> Span:
    """The sentence, or of a long one the stretch between punctuation that holds the match."""
    whole = sentence.segment.span
    if sentence.block.table is not None:
        rows = (sentence.block.table.header, *sentence.block.table.rows)
        return next((row.span for row in rows if row.span.holds(whole)), whole)
    if whole.end - whole.start <= QUOTE_LIMIT:
        return whole
    text, base = sentence.segment.text, whole.start
    start, end = sentence.start + found.start() - base, sentence.start + found.end() - base
    left = max((m.end() for m in re.finditer(r"[,;:]\s", text[:start])), default=0)
    right = next((end + m.start() for m in re.finditer(r"[,;:)](?=\s)|$", text[end:])), len(text))
    while left < start and text[left].isspace():
        left += 1
    return Span(base + left, base + right)


def _date(reading: Reading, sentence: Sentence, row: Relation, found: re.Match[str]) -> tuple[str | None, set[str]]:
    """When what is said happened, and how it is known."""
    published = reading.article.published
    if dates := things(sentence, found, "date", Mention):
        return _resolved(dates[0])
    clause = clause_of(reading, sentence, found.start(), found.end())
    inside = [m for at, m in sorted(sentence.at.items())
              if isinstance(m, Mention) and m.type is MentionType.DATE and clause[0] <= at < clause[1] and calendar_date(m)]
    place = sentence.place(found)
    if row.kind in (Kind.CEO, Kind.VALUATION, Kind.OFFICE):
        close = [m for m in inside if place.end <= m.span.start <= place.end + (2 * _NEAR + 10 if row.kind is Kind.VALUATION else _NEAR)]
        if close and (row.kind is not Kind.VALUATION or not close[0].relative):
            return _resolved(close[0])
    if row.kind in _DATED and inside:
        return _resolved(min(inside, key=lambda m: _distance(m.span, sentence.place(found))))
    if row.kind in _AS_OF:
        near = [m for m in inside if place.end <= m.span.start <= place.end + _NEAR or (m.span.start - sentence.start <= _OPENING and not m.relative)]
        if near and row.kind is Kind.HEADCOUNT:
            return _resolved(near[0])
        if published and (row.kind is Kind.HEADCOUNT or reading.language.telling.as_of.search(sentence.mask[clause[0] : clause[1]])):
            return (published[:7] if row.kind is Kind.HEADCOUNT else published), {"as-of"}
    return None, set()


def _resolved(mention: Mention) -> tuple[str | None, set[str]]:
    day = calendar_date(mention)
    return (day, {"relative-date"} if day and mention.relative else set()) if day else (None, set())


def _distance(a: Span, b: Span) -> int:
    return max(a.start - b.end, b.start - a.end, 0)


def clause_of(reading: Reading, sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """The clause of the mask around a match, by strong boundaries only."""
    left, right = 0, len(sentence.mask)
    for boundary in reading.language.telling.clause.finditer(sentence.mask):
        if boundary.end() <= start:
            left = boundary.end()
        elif boundary.start() >= end:
            right = boundary.start()
            break
    return left, right


__all__ = ["Subject", "clause_of", "drafts_of", "fits", "full_span", "passage", "things", "Modality"]
