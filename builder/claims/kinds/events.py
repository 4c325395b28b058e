# A date alone is no event: something must have happened or be announced on it, by a verb or a noun that says so.
"""Sentences → dated events."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from builder.claims.article.extent import clause_of
from builder.claims.article.groups import mentions_of
from builder.claims.article.masks import Sentence
from builder.claims.article.reading import Reading
from builder.claims.article.topics import is_focus
from builder.claims.drafts import Draft
from builder.claims.notation import patterns
from builder.claims.notation.cues import cues_of
from builder.claims.rules.matching.evidence import passage
from builder.claims.rules.modality import modality_of
from builder.claims.rules.nobodys_news import is_before_its_time, is_nobodys_news
from builder.claims.rules.subjects import Subject, subject_of
from builder.languages.telling import Relation
from builder.mentions import calendar_date
from builder.mentions.names import Name
from builder.model.claims import FACTUAL, Focus, Kind, Modality
from builder.model.mentions import Bound, Mention
from builder.model.text import BlockKind, Span

LONGEST_VALUE = 160
_DATE = patterns.token("date", 1)
_YEAR = 4
"""Characters of a date that is a year."""
_DAY = 10
"""Characters of a date that is a day."""
_NARROW = 24
"""Characters before an event in which words can take it back."""
_STAFF = patterns.token("staff", 1)
_BY_NAME_ALONE = ("table", "answer", "line")
"""Rules whose words are a name or a sum and tell nothing that happened."""
_BY_OFFER = "bids-for"
"""A rule whose deal is planned, and whose offer has been made."""
_LASTING = ("since-on", "due-on")
"""Rules of what has been so since a day, or is due, which in a list of people or things is no news."""
_AGENDA = "entry-of-agenda"
_NEXT = "next-date"
_NOT_BEFORE = "not-before"
_SUM = patterns.token("money", 1)
_IN_LISTS = ("entry-by-noun",)
"""Rules of what is told by a noun, as entries of lists are and a sentence is not."""
_BY_NOUN = "noun-on"
_HAPPENED = Relation("lately", Kind.EVENT, (), "")
_CLAUSE_END = re.compile(r"[,;:]")
_STOP = re.compile(r"[;:!?…»«] ?|\.(?= )| - ")
"""What ends words of their own before a match."""
_COMMA = re.compile(r", ")
_BREAK = re.compile(r"[,;:!?»«…\ue01e]|\.(?= |$)| - ")
"""What ends the words a match goes on with."""
_MARKS = "*_-•–—,;: \t\u00a0"
_PROMOTED = (Kind.FUNDING_ROUND, Kind.ACQUISITION, Kind.PARTNER)


def claims_in(reading: Reading) -> Iterator[Draft]:
    """Events the sentences tell with their dates."""
    seen: set[tuple[Span, str]] = set()
    cues = cues_of(reading.language)
    for sentence in reading.sentences:
        if sentence.block.kind is BlockKind.TABLE:
            continue
        if cues.lately.by(sentence.low):
            yield from _lately(reading, sentence)
        if _DATE not in sentence.tokens:
            continue
        for row, pattern in cues.events.tried_on(sentence.low, sentence.mask, sentence.possible):
            listed = sentence.block.kind is BlockKind.BULLET
            if row.name in (_LASTING if listed else _IN_LISTS):
                continue
            for found in pattern.finditer(sentence.mask):
                yield from _event(reading, sentence, row, found, seen)


def _event(
    reading: Reading, sentence: Sentence, row: Relation, found: re.Match[str], seen: set[tuple[Span, str]]
) -> Iterator[Draft]:
    telling = reading.language.telling
    dates = [
        d
        for d in mentions_of(sentence, found, "date")
        if not (telling.days.until if row.lasting else telling.days.since).match(
            patterns.plain(d.span.of(reading.text))
        )
        or (row.lasting and row.name != _BY_NOUN)
    ]
    day = calendar_date(dates[0]) if dates and not _of_no_day(reading, sentence, row, dates[0]) else None
    if day is None or (sentence.segment.span, day) in seen or reading.in_quotes(sentence.place(found)):
        return
    if is_before_its_time(reading, sentence, day):
        return
    foreseen = row.modality is not None
    left, _ = clause_of(reading, sentence, found.start(), found.end())
    told = sentence.mask[left : found.end()] if foreseen else found[0]
    published_then = row.name in (_AGENDA, _NEXT) and _SUM not in found[0]
    if (telling.others.measures.search(told) and not published_then) or telling.others.shares.search(
        sentence.mask, left, found.end()
    ):
        return
    hires = telling.happening.hiring.search(sentence.mask, left, found.end())
    told_of = row.name != _NOT_BEFORE or dates[0].bound is Bound.MIN
    if (foreseen and _STAFF in found[0] and not hires) or not told_of or is_nobodys_news(reading, sentence, found):
        return
    modality, extra = modality_of(reading, sentence, row, found, narrow=_NARROW)
    modality = Modality.PLANNED if row.name == _NOT_BEFORE else modality  # "will not open before May" denies nothing
    published = reading.article.published
    if modality in FACTUAL and published and day > published:
        modality = Modality.PLANNED
    if modality is Modality.PLANNED and published and day < published[: len(day)]:
        # What "will come in 2009" has come; what was due then may have come or not.
        due = telling.happening.due.search(sentence.mask, max(0, found.start() - _NARROW), found.end())
        modality = modality if due else Modality.ASSERTED
    if modality is Modality.DENIED and row.name == _BY_NOUN and published and day <= published:
        definite = telling.happening.definite.search(sentence.mask, max(0, found.start() - _NARROW), found.start())
        modality = Modality.ASSERTED if definite else modality  # "he did not attend the opening, on 3 March"
    if row.name in (_AGENDA, *_IN_LISTS) and dates[0].relative and published and day < published:
        return  # an agenda looks ahead, and no year is told
    subject = _concerned(reading, sentence, found) or subject_of(reading, sentence, found, row.kind)
    if modality in (Modality.POSSIBLE, Modality.DENIED) or (modality is Modality.TARGET and not foreseen):
        return
    seen.add((sentence.segment.span, day))
    quoted = passage(reading, sentence, found)
    if reading.article.basis == "inferred" and dates[0].relative:
        extra["date_inferred"] = True
    bound = dates[0].bound
    if bound is Bound.MAX or (bound is Bound.MIN and modality is Modality.PLANNED):
        extra["bound"] = str(
            bound
        )  # "by the end of June" is not on a day of it, and "not before May" is after all of April
    yield Draft(
        Kind.EVENT,
        subject.name if subject else None,
        statement(reading, sentence, found, quoted),
        quoted,
        row.name,
        date=day,
        modality=modality,
        qualifiers=extra,
        further=(
            *(subject.further if subject else ()),
            *((sentence.anchor,) if sentence.anchor and dates[0].relative else ()),
        ),
        derived=frozenset({"relative-date"}) if dates[0].relative else frozenset(),
        words=_core(reading, sentence, found),
    )


def _of_no_day(reading: Reading, sentence: Sentence, row: Relation, date: Mention) -> bool:
    """Whether a date is a bound or of accounts: "less than two years ago", "results of the first half"."""
    day = calendar_date(date) or ""
    if len(day) == _YEAR and date.relative and date.bound is Bound.MIN and not row.lasting:
        return True
    accounts = reading.language.telling.figures.of_accounts
    return len(day) < _DAY and accounts.search(sentence.mask, 0, date.span.start - sentence.start) is not None


def _core(reading: Reading, sentence: Sentence, found: re.Match[str]) -> str:
    return " ".join(sentence.place(found).of(reading.text).split())


def statement(reading: Reading, sentence: Sentence, found: re.Match[str], quoted: Span) -> str:
    """The clause a match stands in, with its subject and its objects; the match alone where that is no whole.

    It begins where the clause does, or where the rule has its group `told`, and ends at the next stop, within
    `LONGEST_VALUE` characters and within the words quoted.
    """
    mask, core = sentence.mask, _core(reading, sentence, found)
    left, right = found.span()
    least, most = quoted.start - sentence.start, quoted.end - sentence.start
    begins = max((m.end() for m in _STOP.finditer(mask, 0, left)), default=0)
    begins = max(begins, mask.rfind(_DATE, 0, left) + 1)  # what stands before another date happened on that one
    if begins < left:
        starts = [begins] if begins == 0 or mask[begins - 1] != _DATE else []
        starts += [m.end() for m in _COMMA.finditer(mask, begins, left)]
        left = next((at for at in starts if left - at <= LONGEST_VALUE - (right - left) and at >= least), left)
        while left < right and mask[left] == " ":
            left += 1
        if leading := reading.language.telling.clauses.leads.match(mask, left, found.start()):
            left = leading.end()
    if told := patterns.group(found, "told"):
        left = told[0]  # an entry of a list says its day first, and then what happened
    stop = _BREAK.search(mask, right)
    end = min(stop.start() if stop else len(mask), most)
    if end - left <= LONGEST_VALUE:
        right = end
    words = " ".join(Span(sentence.start + left, sentence.start + right).of(reading.text).split()).strip(_MARKS)
    whole = words.count("«") == words.count("»") and words.count("(") == words.count(")") and words.count('"') % 2 == 0
    return words if whole and words else core[:LONGEST_VALUE]


def _concerned(reading: Reading, sentence: Sentence, found: re.Match[str]) -> Subject | None:
    """The company in focus, where somebody else did something with it: "Vesta a annoncé une alliance avec Lumaro"."""
    rest = _CLAUSE_END.search(sentence.mask, found.end())
    end = rest.start() if rest else len(sentence.mask)
    named = (n for at, n in sentence.at.items() if found.start() <= at < end and isinstance(n, Name))
    return Subject(reading.focus.company) if any(is_focus(n.text, reading.focus) for n in named) else None


def _lately(reading: Reading, sentence: Sentence) -> Iterator[Draft]:
    """What happened "in the last days" is dated to the month of the article."""
    published = reading.article.published
    pattern = patterns.compiled(reading.language.telling.happening.happened, reading.language)
    subject = None
    for found in pattern.finditer(sentence.mask) if published and len(published) > _YEAR else ():
        subject = subject_of(reading, sentence, found, Kind.EVENT) or subject
        modality, extra = modality_of(reading, sentence, _HAPPENED, found, narrow=_NARROW)
        if modality not in FACTUAL or reading.in_quotes(sentence.place(found)):
            continue
        if reading.article.basis == "inferred":
            extra["date_inferred"] = True
        yield Draft(
            Kind.EVENT,
            subject.name if subject else None,
            " ".join(sentence.place(found).of(reading.text).split())[:LONGEST_VALUE],
            passage(reading, sentence, found),
            _HAPPENED.name,
            date=(published or "")[:7],
            modality=modality,
            qualifiers=extra,
            further=subject.further if subject else (),
            derived=frozenset({"as-of"}),
        )


def promoted(drafts: Iterable[Draft], focus: Focus) -> Iterator[Draft]:
    """A round, an alliance or a takeover with a date in prose is an event as well."""
    drafts = tuple(drafts)
    seen = {(d.span, d.date) for d in drafts if d.kind is Kind.EVENT}
    for draft in drafts:
        key = (draft.span, draft.date)
        if draft.subject != focus.company or draft.modality in (Modality.POSSIBLE, Modality.TARGET):
            continue
        if draft.kind in _PROMOTED and draft.date and key not in seen and not draft.rule.startswith(_BY_NAME_ALONE):
            seen.add(key)
            yield Draft(
                Kind.EVENT,
                draft.subject,
                (draft.words or draft.value)[:LONGEST_VALUE],
                draft.span,
                f"event-of-{draft.rule}",
                date=draft.date,
                modality=Modality.ASSERTED if draft.rule.startswith(_BY_OFFER) else draft.modality,
                qualifiers=dict(draft.qualifiers),
                further=draft.further,
                derived=draft.derived,
            )
