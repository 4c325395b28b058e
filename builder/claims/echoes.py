# The article that comes second takes for granted what the first one said, and a reader of both knows who is meant. So
# what one article says plainly of a name is looked for in the others, in words that would not say it by themselves.
"""What articles say of names whose part another article tells."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from builder.claims.drafts import Draft
from builder.claims.grounding import fault
from builder.claims.index import LONG, Index
from builder.claims.patterns import plain
from builder.claims.reading import is_focus
from builder.languages import ARTICLES
from builder.languages.echoing import FOCUS, NAMED, RIVAL, Echo, Echoing
from builder.mentions import calendar_date
from builder.model.claims import FACTUAL, NAMED as NAMED_KINDS, Claim, Evidence, Focus, Kind, claim_id, fold
from builder.model.mentions import MentionType
from builder.model.text import BlockKind, Document, Segment, Span

WAY = "said-elsewhere"
"""What the rule of such a claim ends with."""
_UNREAD = frozenset({BlockKind.FURNITURE, BlockKind.BYLINE, BlockKind.TABLE, BlockKind.WITHHELD})
_LAST = (BlockKind.TITLE, BlockKind.HEADING)
"""Blocks that are quoted where no sentence says it."""
_CAPITAL = re.compile(r"\b[^\W\d_a-zà-öø-ÿ][\w-]*")
_SHORTEST = 4
"""Letters a name has at least that is no acronym: a shorter one is a word of its own too often."""


@dataclass(frozen=True, slots=True)
class Known:
    """What one name is to the company in focus."""

    kind: Kind
    name: str
    taken: tuple[Span, ...] = ()
    """Where the article that is looked through says something else of it."""


@dataclass(frozen=True, slots=True)
class Cast:
    """Who is who in all the articles."""

    known: Mapping[str, tuple[Known, ...]]
    """By the first word with a capital of the name."""
    rivals: Mapping[str, tuple[str, ...]]
    """The same of the names of rivals."""


def capitals_of(text: str) -> str:
    """The words of `text` that begin with a capital letter, each once, in order."""
    return " ".join(sorted(set(_CAPITAL.findall(text))))


def is_echo(claim: Claim) -> bool:
    """Whether a claim rests on what another article says as well."""
    return claim.rule.endswith(f"+{WAY}")


def cast_of(claims: Iterable[Claim], focus: Focus, language: str) -> Cast:
    """Who is who, by what is told plainly in any article in `language`."""
    parts = defaultdict[str, set[Kind]](set)
    for claim in claims:
        if claim.modality in FACTUAL and claim.subject and is_focus(claim.subject, focus) and not is_echo(claim):
            parts[claim.value].add(claim.kind)
    rows = {row.kind: row for row in ARTICLES[language].echoing.rows}
    known = defaultdict[str, list[Known]](list)
    rivals = defaultdict[str, list[str]](list)
    for name in sorted(parts):
        first = _CAPITAL.search(name)
        if first is None or (len(name) < _SHORTEST and not name.isupper()) or is_focus(name, focus):
            continue
        kinds = parts[name]
        if Kind.COMPETITOR in kinds:
            rivals[first[0]].append(name)
        for kind in sorted(kinds, key=lambda kind: kind.place):
            row = rows.get(kind)
            if row and not row.against & kinds and not (kind is Kind.FOUNDER and " " not in name):
                known[first[0]].append(Known(kind, name))
    return Cast({k: tuple(v) for k, v in known.items()}, {k: tuple(v) for k, v in rivals.items()})


def waiting(
    capitals: str, claims: Iterable[Claim], cast: Cast, focus: Focus
) -> tuple[tuple[Known, ...], tuple[str, ...]]:
    """Of whom an article may tell what it does not say by itself, and the rivals it may name."""
    words = frozenset(capitals.split())
    may_be = [one for word in words for one in cast.known.get(word, ())]
    if not may_be:
        return (), ()
    told = [(claim, frozenset(fold(claim.value).split())) for claim in claims if claim.kind in NAMED_KINDS]
    left = list[Known]()
    for one in may_be:
        if not words.issuperset(_CAPITAL.findall(one.name)):
            continue
        name = frozenset(fold(one.name).split())
        same = [claim for claim, other in told if name <= other or other <= name]
        if not any(claim.kind is one.kind for claim in same):
            # who buys a rival, or whom it buys, is a rival still
            own = one.kind is Kind.COMPETITOR
            taken = {claim.span for claim in same if not own or is_focus(claim.subject or "", focus)}
            left.append(replace(one, taken=tuple(sorted(taken))))
    rivals = (name for word in words for name in cast.rivals.get(word, ()))
    return tuple(sorted(left, key=lambda one: (one.kind.place, one.name))), tuple(sorted(rivals))


def echoes_in(document: Document, focus: Focus, known: Iterable[Known], rivals: Iterable[str]) -> Iterator[Claim]:
    """What an article says of each name that is `known`, where it says so in words that are enough for one who knows."""
    echoing, index = ARTICLES[document.article.language].echoing, Index(document)
    rows, others = {row.kind: row for row in echoing.rows}, dict.fromkeys(rivals, RIVAL)
    own = dict.fromkeys((focus.company, *focus.aliases), FOCUS)
    for one in known:
        row = rows[one.kind]
        signs = own | others | {one.name: NAMED}
        if (told := _told(document, row, echoing, one, signs)) is None:
            continue
        segment, words = told
        draft = Draft(one.kind, focus.company, one.name, segment.span, f"echo-{one.kind}", **_details(index, row, segment, words))
        claim = _claim(index, draft, segment)
        if fault(claim, draft, index) is None:
            yield claim


def _told(
    document: Document, row: Echo, echoing: Echoing, known: Known, signs: Mapping[str, str]
) -> tuple[Segment, str] | None:
    """The first sentence that tells it, and its words; where none does, the first heading."""
    heading = None
    for block in document.blocks:
        if block.kind in _UNREAD:
            continue
        for segment in block.segments:
            if known.name not in segment.text or len(segment.text) >= LONG:
                continue
            if any(segment.span.meets(span) for span in known.taken):
                continue
            words = _masked(segment.text, signs, echoing.openers)
            if _tells(words, row, echoing):
                if block.kind not in _LAST:
                    return segment, words
                heading = heading or (segment, words)
    return heading


def _tells(words: str, row: Echo, echoing: Echoing) -> bool:
    if NAMED not in words or (not row.of_rivals and RIVAL in words and FOCUS not in words):
        return False
    return bool(row.told.search(words)) and not row.but.search(words) and not echoing.elsewhere.search(words)


def _details(index: Index, row: Echo, segment: Segment, words: str) -> dict[str, Any]:
    """The date, sum and length of time of what a sentence tells, each where it is the only one."""
    details, mentions = dict[str, Any](), index.mentions_of(segment.span)
    published = index.document.article.published
    if row.dated and row.dated.search(words):
        days = {calendar_date(mention) for mention in mentions if mention.type is MentionType.DATE}
        day = days.pop() if len(days) == 1 else None
        if day and not (published and day > published):
            details["date"] = day
    if row.priced and row.priced.search(words):
        sums = [mention for mention in mentions if mention.type is MentionType.MONEY and mention.bound is None]
        spells = [mention for mention in mentions if mention.type is MentionType.DURATION]
        if len(sums) == 1:
            details |= {"amount": sums[0].amount, "currency": sums[0].currency}
        if len(spells) == 1:
            details["qualifiers"] = {"duration": spells[0].value}
    return details


def _claim(index: Index, draft: Draft, segment: Segment) -> Claim:
    article = index.document.article
    return Claim(
        claim_id(draft.kind, draft.subject, fold(draft.value), segment.text),
        draft.kind,
        draft.subject,
        draft.value,
        (Evidence(article.id, segment.span, segment.text),),
        f"{draft.rule}+{WAY}",
        draft.amount,
        draft.currency,
        draft.date,
        draft.modality,
        tuple(sorted(draft.qualifiers.items())),
    )


def _masked(sentence: str, signs: Mapping[str, str], openers: frozenset[str]) -> str:
    """`sentence` in lower case with a sign for each name that is no part of a longer one."""
    low, pieces, end = plain(sentence), list[str](), 0
    here = (re.escape(name) for name in sorted(signs, key=len, reverse=True) if name in sentence)
    for found in re.finditer(rf"(?<![\w-])(?:{'|'.join(here)})(?![\w]|-\w)", sentence):
        if not _within_another(sentence, found.start(), found.end(), openers):
            pieces += (low[end : found.start()], signs[found[0]])
            end = found.end()
    return "".join((*pieces, low[end:]))


_BEHIND = re.compile(r" [^\W\d_a-zà-öø-ÿ]\w")
_BEFORE = re.compile(r"(?:\A|(?<=\s))([^\W\d_a-zà-öø-ÿ][\w'’.-]*) \Z")


def _within_another(sentence: str, start: int, end: int, openers: frozenset[str]) -> bool:
    """Whether a word with a capital stands right beside it, and is more than how the sentence opens."""
    if _BEHIND.match(sentence, end):
        return True
    before = _BEFORE.search(sentence, 0, start)
    return before is not None and before[1].lower() not in openers
