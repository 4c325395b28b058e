# "Les principaux :", then a bullet a name: what a list is of is said above it, by a heading or by the sentence that
# ends in a colon. Each bullet begins with its name, in bold or not, whether or not the article names it elsewhere.
"""Bullets under a heading or an opening sentence → clients, rivals, partners, products, sites."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import takewhile

from msgspec.structs import replace

from builder.claims.article.reading import Reading
from builder.claims.article.topics import is_focus
from builder.claims.blocks.cells import Cell, meaning_of
from builder.claims.drafts import Draft
from builder.claims.notation import patterns
from builder.claims.speech.interviews import put_to
from builder.languages.listing import Listing
from builder.mentions.names import Name
from builder.model.claims import Kind, Modality
from builder.model.mentions import MentionType
from builder.model.text import Block, BlockKind, Row, Segment, Span

RULE = "bullet-under-heading"
_ASKING = (BlockKind.QUESTION, BlockKind.HEADING)
_NAMED = (Kind.CLIENT, Kind.COMPETITOR, Kind.PARTNER, Kind.INVESTOR, Kind.PRODUCT, Kind.OFFICE)
_FIGURES = (Kind.REVENUE, Kind.HEADCOUNT, Kind.VALUATION, Kind.USERS, Kind.TOTAL_RAISED, Kind.HEADQUARTERS)
"""What is said in a rival's bullet of the rival."""
_HEADING_WORDS = 12
_TOWNS = 2
"""Places known in a list at least, under a heading that says no more than where."""
_BOLD = re.compile(r"\W{0,4}(?:\*\*|__)(?P<name>[^*_\n]{2,60}?) ?:?(?:\*\*|__)")
_PLAIN = re.compile(r"[-•–* ]{0,4}(?P<name>[^\s:,;.(«][^:,;.(\n]{0,59}?) ?(?=[:,;(.]| [-–—] |$)")
_BEHIND = re.compile(r" ?(?:[:,;(.–—-]|$)")


def claims_in(reading: Reading) -> Iterator[Draft]:
    """What the bullets of the article list."""
    if reading.topic is None:
        return
    heading: tuple[Segment, Kind | None] | None = None
    opening: tuple[Segment, Kind | None] | None = None
    put: set[int] | None = None
    for block in reading.document.blocks:
        if not block.segments:
            continue
        if block.kind is BlockKind.BULLET:
            if (over := opening or heading) and over[1] is not None:
                yield from _listed(reading, block.segments[0], over[0], over[1])
            continue
        last = block.segments[-1]
        put = set(put_to(reading)) if put is None else put
        if block.kind in _ASKING or block.span.start in put:
            heading, opening = (block.segments[0], _kind(reading, block)), None
        elif last.text.rstrip(" *_").endswith(":"):
            kind = _kind_of(reading, last.text)
            opening = (last, kind) if kind is not None or heading is None else None
        else:
            opening = None


def of_their_own(drafts: list[Draft]) -> list[Draft]:
    """Figures in a rival's bullet told of the rival, not of the company in focus."""
    rivals = {d.span: d.value for d in drafts if d.rule == RULE and d.kind is Kind.COMPETITOR}
    if not rivals:
        return drafts
    return [replace(d, subject=rivals[d.span]) if d.kind in _FIGURES and d.span in rivals else d for d in drafts]


def _kind(reading: Reading, block: Block) -> Kind | None:
    words = " ".join(segment.text for segment in block.segments)
    if block.kind is BlockKind.HEADING and len(words.split()) > _HEADING_WORDS:
        return None
    return _kind_of(reading, words) or (
        Kind.OFFICE if _says_where(reading, words) and _lists_towns(reading, block) else None
    )


def _says_where(reading: Reading, words: str) -> bool:
    """Whether a heading names the company and where it is, or its works: "Lumaro dans la région", "usine par usine"."""
    found, low = reading.language.asking.listing.spread.search(patterns.plain(words)), patterns.plain(words)
    names = (reading.focus.company, *reading.focus.aliases)
    return found is not None and (found["by"] is not None or any(patterns.plain(name) in low for name in names))


def _lists_towns(reading: Reading, over: Block) -> bool:
    """Whether what stands under a heading is a list of places, two of them known: "Lumaro dans la région"."""
    blocks = reading.document.blocks
    first = bisect_right(blocks, over.span.start, key=lambda block: block.span.start)
    below = (blocks[at] for at in range(first, len(blocks)))
    lines = [block.segments[0] for block in takewhile(_is_bullet, below)]
    leads = [(line, lead) for line in lines if (lead := _PLAIN.match(line.text))]
    known = [line for line, lead in leads if _is_place(reading, line, lead.span("name"))]
    return len(known) >= _TOWNS and 2 * len(known) >= len(lines)


def _is_bullet(block: Block) -> bool:
    return block.kind is BlockKind.BULLET and bool(block.segments)


def _is_place(reading: Reading, line: Segment, place: tuple[int, int]) -> bool:
    start, end = line.span.start + place[0], line.span.start + place[1]
    known = next(iter(reading.names_between(start, end)), None)
    return line.text[slice(*place)] in reading.language.naming.place_names or (
        known is not None and known.type is MentionType.PLACE
    )


def _kind_of(reading: Reading, words: str) -> Kind | None:
    """The one kind of thing a heading or an opening sentence asks for; none where it is a list of others."""
    low, asking = patterns.plain(words), reading.language.asking
    if asking.listing.others.search(low):
        return None
    kinds = [kind for kind, pattern in asking.kinds if kind in _NAMED and pattern.search(low)]
    return kinds[0] if len(kinds) == 1 else None


def _listed(reading: Reading, line: Segment, over: Segment, kind: Kind) -> Iterator[Draft]:
    """The names a bullet begins with."""
    listing, low = reading.language.asking.listing, patterns.plain(line.text)
    bold = _BOLD.match(line.text)
    lead = bold or _PLAIN.match(line.text)
    if lead is None or (bold and not _BEHIND.match(line.text, lead.end())):
        return
    behind = low[lead.end() :]
    if listing.unsettled.search(behind) or meaning_of(_cell(line, lead.span("name")), reading.language.tabling):
        return
    seat = kind is Kind.OFFICE and listing.seat.search(behind) is not None
    for start, end in _parts(line.text, *lead.span("name"), listing, placed=kind is Kind.OFFICE):
        value = line.text[start:end]
        if is_focus(value, reading.focus) or not _stands(reading, line, (start, end), kind, plain=bold is None):
            continue
        yield Draft(
            Kind.HEADQUARTERS if seat else kind,
            reading.topic,
            value,
            line.span,
            RULE,
            modality=Modality.PLANNED if listing.to_come.search(behind) else Modality.ASSERTED,
            further=(over.span,),
        )


def _parts(text: str, start: int, end: int, listing: Listing, *, placed: bool) -> Iterator[tuple[int, int]]:
    """The names a bullet opens with; a company's without its article, which is part of a town's."""
    for part in re.finditer(rf"(?:(?!{listing.and_}).)+", text[start:end]):
        bare = None if placed else listing.article.match(text, start + part.start())
        first = bare.end() if bare else start + part.start()
        yield first, start + part.end()


def _stands(reading: Reading, line: Segment, place: tuple[int, int], kind: Kind, *, plain: bool) -> bool:
    """Whether words look like a name of the kind of thing that is listed."""
    value, at = line.text[slice(*place)], line.span.start + place[0]
    words, naming = value.split(), reading.language.naming
    if not value[:1].isupper() and not value[:1].isdigit():
        return False
    if plain and not all(w[:1].isupper() or w in naming.particles or not w[:1].isalpha() for w in words):
        return False
    if len(words) == 1 and value.lower() in naming.function_words:
        return False
    known: Name | None = next((n for n in reading.names_between(at, at + len(value))), None)
    placed = value in naming.place_names or (known is not None and known.type is MentionType.PLACE)
    if kind is Kind.OFFICE:
        return placed or (known is None and (plain or len(words) == 1)) or (known is not None and known.type is None)
    return not placed and not (plain and known is not None and known.type is MentionType.PERSON)


def _cell(line: Segment, place: tuple[int, int]) -> Cell:
    span = Span(line.span.start + place[0], line.span.start + place[1])
    return Cell(Segment(span, line.text[slice(*place)]), Row(line.span, ()))
