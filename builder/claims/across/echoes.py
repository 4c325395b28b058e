# What one article says plainly of a name is looked for in the others, in words that would not say it by themselves and
# are enough for a reader of both.
"""What articles say of names whose part another article tells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from msgspec.structs import replace

from builder.claims.across.cast import Known
from builder.claims.article.index import LONG, Index
from builder.claims.drafts import Draft, claim_of
from builder.claims.grounding import fault
from builder.claims.notation.patterns import plain
from builder.languages import ARTICLES
from builder.languages.echoing import FOCUS, NAMED, RIVAL, Echo, Echoing
from builder.mentions import calendar_date
from builder.model.claims import SAID_ELSEWHERE, Claim, Focus, claim_id, fold
from builder.model.mentions import MentionType
from builder.model.text import BlockKind, Document, Segment

_WAYS = frozenset({SAID_ELSEWHERE})
_UNREAD = frozenset({BlockKind.FURNITURE, BlockKind.BYLINE, BlockKind.TABLE, BlockKind.WITHHELD})
_LAST = (BlockKind.TITLE, BlockKind.HEADING)
"""Blocks that are quoted where no sentence says it."""
_BEHIND = re.compile(r" [^\W\d_a-zà-öø-ÿ]\w")
_BEFORE = re.compile(r"(?:\A|(?<=\s))([^\W\d_a-zà-öø-ÿ][\w'’.-]*) \Z")
"""Words with a capital right beside a name."""


def echoes_in(document: Document, focus: Focus, known: Iterable[Known], rivals: Iterable[str]) -> Iterator[Claim]:
    """What an article says of each name that is `known`, where its words are enough for one who knows."""
    echoing, index = ARTICLES[document.article.language].echoing, Index(document)
    rows, others = {row.kind: row for row in echoing.rows}, dict.fromkeys(rivals, RIVAL)
    own = dict.fromkeys((focus.company, *focus.aliases), FOCUS)
    for one in known:
        row = rows[one.kind]
        signs = own | others | {one.name: NAMED}
        if (told := _told(document, row, echoing, one, signs)) is None:
            continue
        segment, words = told
        draft = Draft(one.kind, focus.company, one.name, segment.span, f"echo-{one.kind}", derived=_WAYS)
        draft = replace(draft, **_details(index, row, segment, words))
        claim = claim_of(document.article, draft, claim_id(one.kind, focus.company, fold(one.name), segment.text))
        if fault(claim, draft, index) is None:
            yield claim


def _told(
    document: Document, row: Echo, echoing: Echoing, known: Known, signs: Mapping[str, str]
) -> tuple[Segment, str] | None:
    """The first sentence that tells it, and its words; where none does, the first heading."""
    found = heading = None
    opens = _opening(document.article.text, known.name)
    for block in document.blocks:
        if block.kind in _UNREAD:
            continue
        for segment in block.segments:
            if known.name not in segment.text or len(segment.text) >= LONG:
                continue
            words = _masked(segment.text, signs, echoing.openers)
            if row.another and row.another.search(words):
                return None
            if (opens and opens.match(segment.text)) or any(segment.span.meets(span) for span in known.taken):
                continue
            if not _tells(words, row, echoing):
                continue
            if block.kind in _LAST:
                heading = heading or (segment, words)
            else:
                found = found or (segment, words)
    return found or heading


def _opening(text: str, name: str) -> re.Pattern[str] | None:
    """A sentence that opens with `name`, where the article has it as a common word too: either may be meant there."""
    low = re.escape(name.lower())
    common = not name.islower() and " " not in name and re.search(rf"(?<![\w-]){low}(?![\w-])", text)
    return re.compile(rf"\W*{re.escape(name)}\b") if common else None


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


def _masked(sentence: str, signs: Mapping[str, str], openers: frozenset[str]) -> str:
    """`sentence` in lower case with a sign for each name that is no part of a longer one."""
    low, pieces, end = plain(sentence), list[str](), 0
    here = (re.escape(name) for name in sorted(signs, key=len, reverse=True) if name in sentence)
    for found in re.finditer(rf"(?<![\w-])(?:{'|'.join(here)})(?![\w]|-\w)", sentence):
        if not _within_another(sentence, found.start(), found.end(), openers):
            pieces += (low[end : found.start()], signs[found[0]])
            end = found.end()
    return "".join((*pieces, low[end:]))


def _within_another(sentence: str, start: int, end: int, openers: frozenset[str]) -> bool:
    """Whether a word with a capital stands right beside it, and is more than how the sentence opens."""
    if _BEHIND.match(sentence, end):
        return True
    before = _BEFORE.search(sentence, 0, start)
    return before is not None and before[1].lower() not in openers
