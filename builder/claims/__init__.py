# What an article says of companies. Each family of claims is one file and one row of the table below; what they find
# is proved against the text by one gate, and what fails there is dropped and reported.
"""Document → Claims."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from msgspec.structs import replace

from builder.claims.article.boxes import boxes_in
from builder.claims.article.index import Index
from builder.claims.article.reading import Reading, read
from builder.claims.blocks import answers, bullets, chronology, lines, tables
from builder.claims.blocks.headed import without_boxes_of_others
from builder.claims.drafts import Draft, claim_of, folded
from builder.claims.further import prices
from builder.claims.further.contracts import with_contracts
from builder.claims.further.periods import with_periods
from builder.claims.grounding import fault
from builder.claims.kinds import (
    carried,
    clients,
    competitors,
    dealings,
    events,
    lists,
    money,
    organisations,
    people,
    places,
    products,
    rounds,
)
from builder.claims.records import as_record
from builder.claims.speech import quotations
from builder.claims.speech.houses import houses_in
from builder.model.claims import FACTUAL, Claim, Focus, Kind, Modality, claim_id
from builder.model.diagnostics import Diagnostic, Severity
from builder.model.extensions import Extension
from builder.model.text import BlockKind, Document, Span

EXTRACTORS: tuple[tuple[str, Callable[[Reading], Iterator[Draft]]], ...] = (
    ("money", money.claims_in),
    ("people", people.claims_in),
    ("organisations", organisations.claims_in),
    ("clients", clients.claims_in),
    ("competitors", competitors.claims_in),
    ("dealings", dealings.claims_in),
    ("places", places.claims_in),
    ("products", products.claims_in),
    ("events", events.claims_in),
    ("rounds", rounds.claims_in),
    ("carried", carried.claims_in),
    ("quotations", quotations.claims_in),
    ("lines", lines.claims_in),
    ("answers", answers.claims_in),
    ("bullets", bullets.claims_in),
    ("tables", tables.claims_in),
)
"""Every family of claims; the first to find a claim names its rule."""


def claims_in(
    document: Document, focus: Focus, extensions: Iterable[Extension] = ()
) -> tuple[tuple[Claim, ...], tuple[Diagnostic, ...]]:
    """The claims of an article, by their place in it, and what was dropped for want of proof."""
    reading = read(document, focus)
    if reading is None:
        return (), ()
    reading.houses.update(houses_in(reading))
    reading.products.update({d.value: d.subject for d in products.claims_in(reading) if d.subject})
    reading.backers.update(d.value for d in organisations.backers_in(reading) if d.subject == reading.topic)
    if reading.products or reading.backers:
        reading.drafts.clear()  # who somebody is may hang on either
    extractors = [extract for _, extract in EXTRACTORS] + [e for one in extensions for e in one.extractors]
    drafts = [draft for extract in extractors for draft in extract(reading) if _worth_telling(draft)]
    drafts = without_boxes_of_others(reading, drafts)
    drafts = lists.gone_on(reading, bullets.of_their_own(dealings.beyond(drafts)))
    drafts = prices.with_prices(reading, _attributed(_without_shadows(reading, drafts)))
    drafts = with_contracts(reading, drafts)
    drafts = with_periods(reading, _with_round_date(reading, drafts))
    boxes = tuple(boxes_in(reading))
    drafts = chronology.dated(reading, boxes, drafts) if boxes else drafts
    drafts += events.promoted(drafts, focus)
    drafts += chronology.events_in(reading, boxes, drafts)
    claims: list[Claim] = []
    wrongs: list[tuple[Claim, str]] = []
    for claim, draft in _claims(reading.index, drafts):
        if (wrong := fault(claim, draft, reading.index)) is None:
            claims.append(claim)
        else:
            wrongs.append((claim, wrong))
    return tuple(claims), tuple(_dropped(document, wrongs))


def _worth_telling(draft: Draft) -> bool:
    """Whether a draft says something: that a deal was refused or called off does, that a figure is not so does not."""
    return draft.modality is not Modality.DENIED or draft.kind in _REFUSED


def _attributed(drafts: list[Draft]) -> list[Draft]:
    """What is said inside a quotation is its speaker's word."""
    said = sorted((d for d in drafts if d.kind is Kind.QUOTE and d.rule == quotations.RULE), key=lambda d: d.span)
    result = []
    for draft in drafts:
        last = bisect_right(said, draft.at.start, key=lambda q: q.span.start) - 1 if draft.at else -1
        quote = said[last] if last >= 0 else None
        if quote is not None and draft.at is not None and quote.span.holds(draft.at) and quote.subject:
            speaker = {**draft.qualifiers, "speaker": quote.subject}
            draft = replace(draft, qualifiers=speaker, further=(*draft.further, *quote.further))  # noqa: PLW2901  the draft with its speaker
        result.append(draft)
    return result


def _with_round_date(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """Where an article tells of one funding round and dates it, its sum and its investors have that date."""
    round_words = reading.language.telling.rounds.word
    dated = {
        d.date: d
        for d in drafts
        if d.date
        and d.subject == reading.topic
        and d.modality is Modality.ASSERTED
        and not d.rule.startswith("table")
        and (
            d.kind is Kind.FUNDING_ROUND or (d.kind is Kind.EVENT and round_words.search((d.words or d.value).lower()))
        )
    }
    sums = {d.amount for d in drafts if d.kind is Kind.FUNDING_ROUND and d.subject == reading.topic and d.amount}
    if len(dated) != 1 or len(sums) > 1:
        return drafts
    ((date, source),) = dated.items()
    inferred = {key: value for key, value in source.qualifiers.items() if key == "date_inferred"}
    return [
        replace(
            d,
            date=date,
            qualifiers={**d.qualifiers, **inferred},
            further=(*d.further, source.span, *source.further),
            derived=d.derived | source.derived | {"round-date"},
        )
        if d.of_round and d.date is None and d.subject == reading.topic and d.modality is Modality.ASSERTED
        else d
        for d in drafts
    ]


_REFUSED = (Kind.ACQUISITION, Kind.INVESTOR, Kind.CLIENT, Kind.PARTNER, Kind.OFFICE)
"""Kinds of which a denial is news."""
_ORGANISATIONS = (Kind.ACQUISITION, Kind.INVESTOR, Kind.CLIENT, Kind.PARTNER, Kind.COMPETITOR)


def _without_shadows(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """A sum that is the total raised is no round as well, nor is what one backer puts into a round just told.

    A title that repeats what the article tells adds nothing.
    """
    document, hiring = reading.document, reading.language.telling.happening.hiring
    totals = {(d.span, d.amount) for d in drafts if d.kind is Kind.TOTAL_RAISED}
    figures = {(d.span, d.date) for d in drafts if d.kind in (Kind.REVENUE, Kind.HEADCOUNT, Kind.USERS)}
    others = {(d.span, folded(d.value)) for d in drafts if d.kind in _ORGANISATIONS}
    bought = {folded(d.value) for d in drafts if d.kind is Kind.ACQUISITION}
    whole: dict[tuple[str | None, int], float] = {}
    for draft in drafts:
        if draft.kind is Kind.FUNDING_ROUND and draft.modality in FACTUAL and not draft.share:
            place = draft.subject, _block(document, draft.span)
            whole[place] = max(whole.get(place, 0), draft.amount or 0)
    title = next((b.span for b in document.blocks if b.kind is BlockKind.TITLE), Span(0, 0))
    told = {_gist(d) for d in drafts if not title.holds(d.span)}
    return [
        d
        for d in drafts
        if not (d.kind is Kind.FUNDING_ROUND and (d.span, d.amount) in totals)
        and not (d.share and whole.get((d.subject, _block(document, d.span)), 0) > (d.amount or 0))
        and not (d.kind is Kind.PRODUCT and (d.span, folded(d.value)) in others)
        and not (d.kind is Kind.OFFICE and folded(d.value) in bought)
        and not (d.kind is Kind.EVENT and (d.span, d.date) in figures and not hiring.search(d.words))
        and not (title.holds(d.span) and d.kind is not Kind.QUOTE and _gist(d) in told)
    ]


def _block(document: Document, span: Span) -> int:
    """Which block of an article holds a stretch of it."""
    return bisect_right(document.blocks, span.start, key=lambda block: block.span.start)


def _gist(draft: Draft) -> tuple[Kind, str | None, object]:
    return (
        draft.kind,
        draft.subject,
        draft.amount if draft.amount is not None else draft.date if draft.kind is Kind.EVENT else folded(draft.value),
    )


def _claims(index: Index, drafts: list[Draft]) -> Iterator[tuple[Claim, Draft]]:
    """Drafts as claims in the order of the text, the same claim of the same sentence once."""
    seen: set[tuple[object, ...]] = set()
    ordinals: Counter[str] = Counter()
    for draft in sorted(drafts, key=lambda d: (d.span.start, d.span.end, d.kind.place, d.value, d.date is None)):
        day = draft.date if draft.kind is Kind.EVENT else None  # two events may be told in one clause
        key = (draft.kind, draft.subject, folded(draft.value), draft.amount, draft.span, day)
        if key in seen:
            continue
        seen.add(key)
        segment, normal = index.segment_at(draft.span), _normal(draft)
        sentence = segment.text if segment else draft.span.of(index.document.article.text)
        name = claim_id(draft.kind, draft.subject, normal, sentence)
        ordinal, ordinals[name] = ordinals[name], ordinals[name] + 1
        if ordinal:
            name = claim_id(draft.kind, draft.subject, normal, sentence, ordinal)
        yield claim_of(index.document.article, draft, name), draft


def _normal(draft: Draft) -> str:
    if draft.amount is not None and draft.kind not in (Kind.CLIENT, Kind.PARTNER, Kind.EVENT):
        return json.dumps([draft.amount, draft.currency, draft.date])
    if draft.kind is Kind.FOUNDED:
        return draft.date or ""
    return folded(draft.words if draft.kind is Kind.EVENT and draft.words else draft.value)


def _dropped(document: Document, wrongs: list[tuple[Claim, str]]) -> Iterator[Diagnostic]:
    """Each with its line; the lines are counted once, however many claims are dropped."""
    article = document.article
    line, counted = article.body_line, 0
    for claim, wrong in wrongs:
        line += article.text.count("\n", counted, claim.span.start)
        counted = claim.span.start
        yield Diagnostic(
            article.path,
            line,
            "ungrounded",
            f"a claim ({claim.kind}: {claim.value[:40]}) was dropped: {wrong}; nothing of it is shown",
            Severity.NOTE,
        )


__all__ = ["EXTRACTORS", "Draft", "Reading", "as_record", "claims_in"]
