# Runs a table of relation rules over the sentences of an article. What a match says is read from the names of its
# groups; whom it is about, how sure the source is and when it happened are found around it.
"""Relation rules → drafts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from msgspec.structs import replace

from builder.claims import patterns
from builder.claims.accounts import year_of_results
from builder.claims.asides import is_region_behind, meant_by
from builder.claims.beside_the_point import MONEY, beside_the_point
from builder.claims.dating import DATED, date_of, mentions_of, names_of, on_an_unknown_day, opening_day
from builder.claims.drafts import Draft
from builder.claims.earlier import beside
from builder.claims.elsewhere import belongs_to_it
from builder.claims.figures import bound_of
from builder.claims.forebears import is_forebear
from builder.claims.masks import Sentence
from builder.claims.modality import modality_of, without_deeds
from builder.claims.priced import PRICED, priced_behind
from builder.claims.reading import Reading, is_focus
from builder.claims.sides import is_of_others, only_watches
from builder.claims.stages import stage_of
from builder.claims.subjects import Subject, company_of_the_article, company_spoken_of, subject_named, subject_of
from builder.languages.telling import Relation
from builder.mentions import calendar_date
from builder.mentions.names import Name
from builder.model.claims import FACTUAL, ORGANISATIONS, PEOPLE, Kind, Modality
from builder.model.mentions import Mention, MentionType
from builder.model.text import Basis, Span

_PEOPLE_COUNTED = (Kind.HEADCOUNT, Kind.USERS)
_OF_NO_NAME = (*MONEY, *_PEOPLE_COUNTED, Kind.FOUNDED)
_MUTUAL = (Kind.PARTNER, Kind.COMPETITOR)
"""Kinds that hold both ways: who rivals the company in focus is its rival."""
_BOUGHT = (("direction", "acquired_by"),)
"""Of a takeover of the company in focus; the rows are written for those it makes itself."""
_PLACES = (Kind.OFFICE, Kind.HEADQUARTERS)
_AGREEING = (Kind.FOUNDED, Kind.FOUNDER, Kind.CEO, Kind.HEADQUARTERS)
"""Kinds that participles tell, which agree with whoever they are said of."""
_TAKE_DATE = frozenset({*MONEY, *_PEOPLE_COUNTED, *DATED, Kind.CEO, Kind.EXECUTIVE, Kind.OFFICE})
_OF_A_DAY_TO_COME = {
    **dict.fromkeys((*MONEY, *_PEOPLE_COUNTED), Modality.TARGET),
    **dict.fromkeys((Kind.CEO, Kind.EXECUTIVE, *_PLACES), Modality.PLANNED),
}
_BESIDE, _LED = 3, 24
"""Characters between a name of a list and its date behind it at most, and before it."""
_ITALIC = re.compile(r"(?<![*_])[*_]\Z")
QUOTE_LIMIT = 400
"""Characters of a sentence quoted whole; of a longer one the clauses are quoted that say it."""


def drafts_of(reading: Reading, kinds: Set[Kind]) -> Iterator[Draft]:
    """What the rules of these kinds find in the article."""
    for at, match in enumerate(reading.matches):
        if match.row.kind in kinds:
            if (said := reading.drafts.get(at)) is None:  # several families ask for the same
                said = reading.drafts[at] = tuple(draft_of(reading, *match))
            yield from said


def draft_of(reading: Reading, sentence: Sentence, row: Relation, found: re.Match[str]) -> Iterator[Draft]:
    """What one match says, once for each of the names or figures in it."""
    fitting = [name for name in names_of(sentence, found, "value") if fits(name, row.kind)]
    named = [name for name in fitting if not is_focus(name.text, reading.focus)]
    named = meant_by(sentence, found, named, reading.language.telling.one_of_them)
    bought = not named and fitting != [] and _may_be_bought(reading, sentence, row, found)
    mutual = row.kind in _MUTUAL and not row.oneway
    if not named and row.kind not in _OF_NO_NAME and not (fitting and (mutual or bought)):
        return
    of_topic = row.of_topic and patterns.group(found, "subject") is None
    told = company_spoken_of(reading, sentence, found) if of_topic else None
    # a backer may be who buys; of whatever else it does the company is told
    subject = told or (subject_named if bought else subject_of)(reading, sentence, found, row.kind)
    if row.kind in PEOPLE and reading.topic_span and belongs_to_it(reading, sentence, found):
        subject = company_of_the_article(reading)
    if not named and subject is not None and (mutual or bought):
        subject, named = _turned(reading, sentence, subject)
    if (
        subject is None
        or is_of_others(reading, sentence, row, found, subject.name)
        or beside_the_point(reading, sentence, row, found, subject.name)
        or _disagrees(reading, sentence, row, found, subject.name)
    ):
        return
    modality, extra = modality_of(reading, sentence, row, found)
    date, dated = date_of(reading, sentence, row, found)
    if row.kind is Kind.HEADCOUNT and "as-of" in dated and reading.language.telling.once.match(found[0]):
        return  # "comptait 40 salariés": not today, and no day is told
    modality = to_come(reading, sentence, row.kind, found, modality, date)
    counted = "relative-date" in dated and sentence.anchor is not None
    apart = counted if date else on_an_unknown_day(sentence, found)
    closed = _year_closed(reading, sentence, row, subject, modality) if date is None else None
    date = closed[0] if closed else date
    counted_from = (sentence.anchor,) if "relative-date" in dated and sentence.anchor else ()
    further = (*subject.further, *((closed[1],) if closed else ()), *counted_from)
    at = sentence.place(found)
    base = Draft(
        row.kind,
        subject.name,
        "",
        passage(reading, sentence, found),
        row.name,
        date=date if row.kind in _TAKE_DATE else None,
        modality=modality,
        qualifiers={
            **dict(row.qualifiers if not bought else _BOUGHT),
            **extra,
            **_qualifiers(reading, sentence, row, found),
        },
        further=further,
        derived=frozenset(dated),
        at=at,
        of_round=row.of_round and not apart,
        share=row.share and not apart,
        words=" ".join(at.of(reading.text).split()),
    )
    if dated and reading.article.basis is Basis.INFERRED:
        base.qualifiers["date_inferred"] = True
    if row.kind in (*MONEY, *_PEOPLE_COUNTED):
        for draft in amounts_told(reading, sentence, found, base):
            yield draft
            yield from beside(reading, sentence, found, draft)
    elif row.kind is Kind.FOUNDED:
        for mention in mentions_of(sentence, found, "date")[:1]:
            if day := calendar_date(mention):
                yield replace(base, value=mention.span.of(reading.text), date=day)
    else:
        drafts = _names(reading, sentence, found, base, named)
        yield from map(_by_buyer, drafts) if subject.name != reading.focus.company else drafts


def _disagrees(reading: Reading, sentence: Sentence, row: Relation, found: re.Match[str], name: str) -> bool:
    """Whether a participle in the plural is told of a company named in the singular: it is of its works, its staff."""
    telling = reading.language.telling
    if row.kind not in _AGREEING or not telling.plural_told.search(found[0]):
        return False
    if telling.we_are.search(sentence.mask, 0, found.start()):
        return False
    return telling.plural_name.match(name) is None


def _may_be_bought(reading: Reading, sentence: Sentence, row: Relation, found: re.Match[str]) -> bool:
    """Whether it is the company in focus that a takeover takes; not in "Vesta, Lumaro's rival, went to Albis"."""
    if row.kind is not Kind.ACQUISITION or row.qualifiers or row.of_topic:
        return False
    value, buyer = patterns.group(found, "value") or (0, 0), patterns.group(found, "subject")
    if reading.language.telling.part_of.search(sentence.mask, found.start(), value[0] + 1):
        return False  # "Vesta has bought a works of Lumaro's"
    passive = value[0] == found.start() or (buyer is not None and value[0] < buyer[0])
    at = next((p for p in range(*value) if p in sentence.at), value[0])
    return not passive or not reading.language.naming.governed.search(sentence.mask, max(0, at - _LED), at)


def _year_closed(
    reading: Reading, sentence: Sentence, row: Relation, subject: Subject, modality: Modality
) -> tuple[str, Span] | None:
    """The year of a turnover told without one, by the accounts that the article tells of."""
    if row.kind is not Kind.REVENUE or subject.name != reading.topic or modality not in FACTUAL:
        return None
    return year_of_results(reading, sentence)


def _by_buyer(draft: Draft) -> Draft:
    """A takeover told of whom another company bought, told of the buyer; that of the one in focus stays its own."""
    if draft.qualifiers.get("direction") != "acquired_by":
        return draft
    qualifiers = {key: value for key, value in draft.qualifiers.items() if key != "direction"}
    return replace(draft, subject=draft.value, value=draft.subject or "", qualifiers=qualifiers)


def _turned(reading: Reading, sentence: Sentence, subject: Subject) -> tuple[Subject | None, list[Name]]:
    """What is said of another company and the one in focus, told of the one in focus."""
    other = next((n for n in sentence.names if n.text == subject.name and n.type is not MentionType.PERSON), None)
    if other is None or is_focus(other.text, reading.focus):
        return None, []
    return Subject(reading.focus.company), [other]


def to_come(
    reading: Reading, sentence: Sentence, kind: Kind, found: re.Match[str], modality: Modality, date: str | None
) -> Modality:
    """A figure of a day after the article's is aimed at, and an office planned, however plainly it is told."""
    if modality not in FACTUAL:
        return modality
    published = reading.article.published
    days = _days(reading, sentence, kind, found, date)
    if published and any(day and day > published[: len(day)] for day in days):
        return _OF_A_DAY_TO_COME.get(kind, modality)
    telling = reading.language.telling
    handed = kind is Kind.CEO and telling.future.match(sentence.mask, found.start())  # "transmettra les rênes à"
    if handed or (kind in _PLACES and telling.to_be.search(found[0])):
        return Modality.PLANNED
    ends = (patterns.group(found, "value") or (0, 0))[1] == found.end()
    if kind in _PLACES and ends and reading.language.telling.unopened.match(sentence.mask, found.end()):
        return Modality.PLANNED
    intended = reading.language.telling.intended.get(kind)
    if intended is not None and intended.search(without_deeds(reading, sentence, sentence.mask[: found.start()])):
        return Modality.PLANNED
    return modality


def _days(reading: Reading, sentence: Sentence, kind: Kind, found: re.Match[str], date: str | None) -> list[str | None]:
    """The days that may lie ahead of what a match says: its own, and for a place that of the opening before it."""
    if kind not in _PLACES:
        return [date]
    opening = reading.language.telling.opening.search(sentence.mask, 0, found.start())
    start = opening.start() if opening else found.end()
    # "Ouverture d'un bureau à Metz, au début de 2027": an entry that begins so has no other verb its dates could be of.
    alone = opening is not None and not sentence.mask[: opening.start()].strip(" -•")
    end = len(sentence.mask) if alone else found.start()
    told = [calendar_date(m) for at, m in sentence.at.items() if start <= at < end and isinstance(m, Mention)]
    own = None if kind is Kind.OFFICE else date  # what closes on a day to come stands today
    return [own or opening_day(reading, sentence, found), *told]


def _qualifiers(
    reading: Reading, sentence: Sentence, row: Relation, found: re.Match[str]
) -> dict[str, str | float | bool]:
    result: dict[str, str | float | bool] = {}
    if role := patterns.group(found, "role"):
        result["role"] = reading.text[sentence.start + role[0] : sentence.start + role[1]].strip(" ,")
    for lasting in mentions_of(sentence, found, "duration")[:1]:
        result["duration"] = lasting.value
    for group in ("investor", "product"):
        if named := names_of(sentence, found, group):
            result[group] = named[0].text
    if row.kind is Kind.USERS and "product" not in result:
        used = [n for n in sentence.names if n.text in reading.products and n.span.start < sentence.place(found).end]
        if used:
            result["product"] = used[-1].text
    if stage := stage_of(reading, sentence, row, found):
        result["round"] = stage
    return result


def amounts_told(reading: Reading, sentence: Sentence, found: re.Match[str], base: Draft) -> Iterator[Draft]:
    """`base` with the amount a match names, in its currency or in that of the amount before it."""
    for amount in mentions_of(sentence, found, "money" if base.kind in MONEY else "count")[:1]:
        bare = base.kind in MONEY and amount.type is MentionType.COUNT
        if amount.amount is None or (bare and base.modality not in FACTUAL):
            continue  # "they can raise 2 or 3 billion" names no sum
        if base.kind is Kind.HEADCOUNT and reading.language.telling.newcomers.search(amount.span.of(reading.text)):
            continue
        currency, derived, further = amount.currency, base.derived, base.further
        wanting = base.kind in MONEY and currency is None
        named = _compared(sentence, found, amount) or reading.sum_before(amount.span.start) if wanting else None
        if named:
            currency, derived = named.currency, derived | {"shared-currency"}
            further = (*further, reading.index.sentence_of(named.span))
        yield replace(
            base,
            value=amount.span.of(reading.text),
            amount=amount.amount,
            currency=currency,
            derived=derived,
            further=further,
            qualifiers={**base.qualifiers, **bound_of(reading, sentence, amount)},
        )


def _names(
    reading: Reading, sentence: Sentence, found: re.Match[str], base: Draft, named: list[Name]
) -> Iterator[Draft]:
    stated = next(iter(mentions_of(sentence, found, "money")), None)
    for name in named:
        money, lasting = stated, None
        if base.kind in PRICED and money is None:
            money, lasting = priced_behind(reading, sentence, name)
        person = base.kind in PEOPLE
        if name.text == base.subject or (person and _of_a_woman(reading, sentence, found, name)):
            continue
        if is_forebear(reading, sentence, name, base.kind):
            continue
        if base.kind in _PLACES and is_region_behind(sentence, name, reading.language.telling.region):
            continue
        if base.kind in ORGANISATIONS and (
            is_title(reading, name) or only_watches(reading, name.text, base.kind, found[0])
        ):
            continue
        yield replace(
            base,
            value=reading.full_name(name) if person else name.text,
            amount=money.amount if money else None,
            currency=money.currency if money else None,
            qualifiers={**({"duration": lasting.value} if lasting else {}), **base.qualifiers},
            further=(*base.further, *full_span(reading, name)) if person else base.further,
            date=_dated_apart(sentence, found, base, name),
        )


def _dated_apart(sentence: Sentence, found: re.Match[str], base: Draft, name: Name) -> str | None:
    """Of names listed each with its date, or some with none, the date of one: "Vesta since 2022, Dorval and Albis"."""
    dates = [m for m in mentions_of(sentence, found, "value") if m.type is MentionType.DATE]
    listed = names_of(sentence, found, "value")
    if base.date is None or base.kind not in ORGANISATIONS or not dates or len(listed) == 1:
        return base.date
    behind = {m: n for m in dates for n in listed if 0 < m.span.start - n.span.end <= _BESIDE}
    led = (m for m in dates if m not in behind and 0 < name.span.start - m.span.end <= _LED)
    own = next((m for m, n in behind.items() if n is name), None) or next(led, None)
    return calendar_date(own) if own else None


def is_title(reading: Reading, name: Name) -> bool:
    """Whether a name is set in italics, as ships and works are and companies are not."""
    before, after = reading.text[max(0, name.span.start - 3) : name.span.start], name.span.end
    return _ITALIC.search(before) is not None and reading.text[after : after + 1] in "*_" and after < len(reading.text)


def _of_a_woman(reading: Reading, sentence: Sentence, found: re.Match[str], name: Name) -> bool:
    """Whether the office behind a man's name is a woman's: "à Paul Roy, la cofondatrice revient sur …"."""
    office = reading.language.telling.womans_office.match(sentence.mask, name.span.end - sentence.start, found.end())
    first = re.split(r"[ -]", reading.full_name(name))[0]
    known = first in reading.language.naming.given_names
    return office is not None and known and not reading.language.quoting.feminine_name.match(first)


def _compared(sentence: Sentence, found: re.Match[str], amount: Mention) -> Mention | None:
    """The amount with a currency that another is compared with: "3 million euros, against 2 million"."""
    start, end = sentence.place(found).start, amount.span.start
    before = [m for m in sentence.mentions(MentionType.MONEY) if start <= m.span.start < end and m.currency]
    return before[-1] if before else None


def fits(name: Name, kind: Kind) -> bool:
    """Whether a name of its type can be the value of a claim of this kind."""
    if kind in PEOPLE:
        return name.type is MentionType.PERSON or (name.type is None and " " in name.text)
    if kind in ORGANISATIONS:
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
    first = reading.first_named(name.full)
    segment = reading.index.segment_at(first.span) if first else None
    return (segment.span,) if segment else ()


def passage(reading: Reading, sentence: Sentence, found: re.Match[str]) -> Span:
    """The sentence, or of a long one the stretch between punctuation that holds the match."""
    whole = sentence.segment.span
    if sentence.block.table is not None:
        row = reading.index.row_at(whole)
        return row.span if row else whole
    if whole.end - whole.start <= QUOTE_LIMIT:
        return whole
    text, base = sentence.segment.text, whole.start
    start, end = sentence.start + found.start() - base, sentence.start + found.end() - base
    left = max((m.end() for m in re.finditer(r"[,;:]\s", text[:start])), default=0)
    right = next((end + m.start() for m in re.finditer(r"[,;:)](?=\s)|$", text[end:])), len(text))
    while left < start and text[left].isspace():
        left += 1
    return Span(base + left, base + right)
