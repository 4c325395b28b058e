# Runs a table of relation rules over the sentences of an article. What a match says is read from the names of its
# groups; whom it is about, how sure the source is and when it happened are found around it.
"""Relation rules → drafts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from msgspec.structs import replace

from builder.claims.amounts.accounts import year_of_results
from builder.claims.amounts.earlier import beside
from builder.claims.amounts.stages import is_after_round, stage_of
from builder.claims.article.asides import meant_by
from builder.claims.article.groups import mentions_of, names_of
from builder.claims.article.masks import Sentence
from builder.claims.article.reading import Reading
from builder.claims.article.topics import is_focus
from builder.claims.drafts import Draft
from builder.claims.notation import patterns
from builder.claims.rules.beside_the_point import MONEY, beside_the_point
from builder.claims.rules.dating import DATED, UNTOLD, date_of, on_an_unknown_day
from builder.claims.rules.elsewhere import belongs_to_it
from builder.claims.rules.matching.amounts import amounts_told
from builder.claims.rules.matching.evidence import passage
from builder.claims.rules.matching.named import fits, names_told
from builder.claims.rules.matching.takeovers import BOUGHT, by_buyer, may_be_bought, turned
from builder.claims.rules.matching.to_come import to_come
from builder.claims.rules.modality import modality_of
from builder.claims.rules.sides import is_of_others
from builder.claims.rules.subjects import Subject, company_of_the_article, company_spoken_of, subject_named, subject_of
from builder.languages.telling import Relation
from builder.mentions import calendar_date
from builder.mentions.names import Name
from builder.mentions.tenses import is_participle
from builder.model.claims import COUNTED, FACTUAL, ORGANISATIONS, PEOPLE, Kind, Modality
from builder.model.mentions import MentionType
from builder.model.text import Basis, Span

_OF_NO_NAME = (*MONEY, *COUNTED, Kind.FOUNDED)
_MUTUAL = (Kind.PARTNER, Kind.COMPETITOR)
"""Kinds that hold both ways: who rivals the company in focus is its rival."""
_AGREEING = (Kind.FOUNDED, Kind.FOUNDER, Kind.CEO, Kind.HEADQUARTERS)
"""Kinds that participles tell, which agree with whoever they are said of."""
_GOES_ON = re.compile(r" [^\W\d_A-Z]")
"""Behind a list: words of its sentence, no mark and no name."""
_TAKE_DATE = frozenset({*MONEY, *COUNTED, *DATED, Kind.CEO, Kind.EXECUTIVE, Kind.OFFICE})


def drafts_of(reading: Reading, kinds: Set[Kind]) -> Iterator[Draft]:
    """What the rules of these kinds find in the article."""
    for at, match in enumerate(reading.matches):
        if match.row.kind in kinds:
            if (said := reading.drafts.get(at)) is None:  # several families ask for the same
                said = reading.drafts[at] = tuple(draft_of(reading, *match))
            yield from said


def draft_of(reading: Reading, sentence: Sentence, row: Relation, found: re.Match[str]) -> Iterator[Draft]:
    """What one match says, once for each of the names or figures in it."""
    fitting = [name for name in names_of(sentence, found, "value") if fits(name, row.kind) or _is_town(name, row)]
    named = [name for name in fitting if not is_focus(name.text, reading.focus)]
    named = meant_by(sentence, found, named, reading.language.telling.beside.one_of_them)
    bought = not named and fitting != [] and may_be_bought(reading, sentence, row, found)
    mutual = row.kind in _MUTUAL and not row.oneway
    nobody = not named and row.kind not in _OF_NO_NAME and not (fitting and (mutual or bought))
    if nobody or (row.after_round and not is_after_round(reading, sentence)):
        return
    behind = _subject_behind(reading, sentence, row, found, fitting)
    subject = (
        Subject(reading.company(behind.text)) if behind else _subject(reading, sentence, row, found, bought=bought)
    )
    named = [name for name in named if name is not behind]
    if not named and subject is not None and (mutual or bought):
        subject, named = turned(reading, sentence, subject)
    if (
        subject is None
        or (behind is None and is_of_others(reading, sentence, row, found, subject.name))
        or beside_the_point(reading, sentence, row, found, subject.name)
        or _disagrees(reading, sentence, row, found, subject.name)
    ):
        return
    modality, extra = modality_of(reading, sentence, row, found)
    date, dated = date_of(reading, sentence, row, found)
    if row.kind is Kind.HEADCOUNT and "as-of" in dated and reading.language.telling.reserves.once.match(found[0]):
        return  # "comptait 40 salariés": not today, and no day is told
    if UNTOLD in dated:
        return  # "contre 19 millions un an plus tôt": read with the figure it stands beside, or not at all
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
            **dict(row.qualifiers if not bought else BOUGHT),
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
    if row.kind in (*MONEY, *COUNTED):
        for draft in amounts_told(reading, sentence, found, base):
            yield draft
            yield from beside(reading, sentence, found, draft)
    elif row.kind is Kind.FOUNDED:
        for mention in mentions_of(sentence, found, "date")[:1]:
            if day := calendar_date(mention):
                yield replace(base, value=mention.span.of(reading.text), date=day)
    else:
        drafts = names_told(reading, sentence, found, base, named)
        yield from map(by_buyer, drafts) if subject.name != reading.focus.company else drafts


def _subject(
    reading: Reading, sentence: Sentence, row: Relation, found: re.Match[str], *, bought: bool
) -> Subject | None:
    """The company a match tells of; a backer may be who buys, and of whatever else it does the company is told."""
    if row.kind in PEOPLE and reading.topic_span and belongs_to_it(reading, sentence, found):
        return company_of_the_article(reading)
    of_topic = row.of_topic and patterns.group(found, "subject") is None
    told = company_spoken_of(reading, sentence, found) if of_topic else None
    return told or (subject_named if bought else subject_of)(reading, sentence, found, row.kind)


def _is_town(name: Name, row: Relation) -> bool:
    return row.towns and name.type is MentionType.PLACE


def _subject_behind(
    reading: Reading, sentence: Sentence, row: Relation, found: re.Match[str], fitting: list[Name]
) -> Name | None:
    """The subject that a list in the words a sentence opens with runs on to: "détenu par Albis, *Lumaro* emploie"."""
    listed = patterns.group(found, "value")
    if row.kind not in ORGANISATIONS or listed is None or len(fitting) == 1 or sentence.mask[: found.start()].strip():
        return None
    opening = found[0].lstrip(" -").partition(" ")[0]
    if patterns.group(found, "subject") or not is_participle(opening, reading.language.calendar.tense):
        return None  # "parmi ses clients, A, B, C ont signé"
    if listed[0] == found.start() or not sentence.mask[: fitting[-1].span.start - sentence.start].endswith(", "):
        return None
    rest = sentence.mask[listed[1] :]
    listing = re.match(rf" (?:{reading.language.telling.before.conjunction})\b", rest)
    return fitting[-1] if _GOES_ON.match(rest) and not listing else None


def _disagrees(reading: Reading, sentence: Sentence, row: Relation, found: re.Match[str], name: str) -> bool:
    """Whether a participle in the plural is told of a company named in the singular: it is of its works, its staff."""
    telling = reading.language.telling
    if row.kind not in _AGREEING or not telling.beside.plural_told.search(found[0]):
        return False
    if telling.beside.we_are.search(sentence.mask, 0, found.start()):
        return False
    return telling.beside.plural_name.match(name) is None


def _year_closed(
    reading: Reading, sentence: Sentence, row: Relation, subject: Subject, modality: Modality
) -> tuple[str, Span] | None:
    """The year of a turnover told without one, by the accounts that the article tells of."""
    if row.kind is not Kind.REVENUE or subject.name != reading.topic or modality not in FACTUAL:
        return None
    return year_of_results(reading, sentence)


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
