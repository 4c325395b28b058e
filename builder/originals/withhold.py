# Words are taken away, places are not: spans, anchors and ids stay, so that every link still lands, and offsets stay
# true because what is taken out of a text leaves blanks of the same length.
"""A briefing's values → the same without the words that are not published."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import groupby

from msgspec import structs

from builder.model.claims import NAMED, Claim
from builder.model.decisions import Correction, Decided
from builder.model.diagnostics import Diagnostic
from builder.model.facts import Disagreement, Fact
from builder.model.originals import WITHHELD, Originals
from builder.model.text import Article, Block, BlockKind, Document, Row, Segment, Span, Table
from builder.model.translation import Memory, Translated
from builder.originals.leaks import Watch

HEADINGS = frozenset({BlockKind.TITLE, BlockKind.HEADING})
"""Blocks that stay with the sentences they stand above."""

LABELS = frozenset(
    {"bound", "direction", "duration", "investor", "period", "product", "role", "round", "sector", "speaker"}
)
"""Qualifiers that are a name or a label; of the others what is text is words of the article."""

_PRINTED = re.compile(r"[^\n]")
_QUOTED = re.compile("“.*”", re.DOTALL)

Kept = Callable[[Block, Span], bool]
"""Whether a passage of a block keeps its words."""


@dataclass(frozen=True, slots=True)
class Content:
    """All of a briefing that holds words of the articles."""

    documents: tuple[Document, ...]
    decided: Decided
    """The claims, and what people decided of them."""
    facts: tuple[Fact, ...]
    disagreements: tuple[Disagreement, ...]
    memories: Mapping[str, Memory]
    diagnostics: tuple[Diagnostic, ...]
    withheld: tuple[str, ...] = ()
    """Passages, and translations of passages, that are published nowhere."""


def published(content: Content, originals: Originals) -> Content:
    """`content` with as many of the articles' words as `originals` allows.

    What is taken out leaves its place: a block `withheld` for sentences, a row of `[…]` in a table that keeps others,
    `[…]` for a value that is words, blanks in `Article.text`. Of the claims those stay that a fact stands on.
    """
    if originals is Originals.FULL:
        return content
    carrying = _carrying(content) if originals is Originals.QUOTES else {}

    def kept_in(article: str) -> Kept:
        spans = carrying.get(article, frozenset())
        return lambda block, span: originals is Originals.QUOTES and (block.kind in HEADINGS or span in spans)

    documents = tuple(_document(document, kept_in(document.article.id)) for document in content.documents)
    texts = {document.article.id: document.article.text for document in documents}
    said = {_key(c): _claim(c, texts[c.article], originals) for fact in content.facts for c in fact.support}
    facts = {fact.id: _fact(fact, said, originals) for fact in content.facts}
    return Content(
        documents=documents,
        decided=_decided(content.decided, said, originals),
        facts=tuple(facts[fact.id] for fact in content.facts),
        disagreements=tuple(_disagreement(group, facts) for group in content.disagreements),
        memories={language: _memory(memory, documents) for language, memory in content.memories.items()},
        diagnostics=tuple(replace(d, message=_QUOTED.sub(f"“{WITHHELD}”", d.message)) for d in content.diagnostics),
        withheld=_withheld(content, documents),
    )


def _disagreement(group: Disagreement, facts: Mapping[str, Fact]) -> Disagreement:
    series = (replace(one, facts=tuple(facts[fact.id] for fact in one.facts)) for one in group.series)
    return replace(group, series=tuple(series))


def _carrying(content: Content) -> dict[str, frozenset[Span]]:
    """Article id → the spans of the passages that a fact stands on, or a side of a dispute."""
    spans: defaultdict[str, set[Span]] = defaultdict(set)
    passages = {d.article.id: sorted(span for _, span in _passages(d)) for d in content.documents}
    shown = [claim.evidence[0] for fact in content.facts for claim in fact.support]
    for evidence in (*shown, *(side for dispute in content.decided.disputes for side in dispute.sides)):
        listed = passages[evidence.article]
        at = max(bisect_right(listed, evidence.span) - 1, 0)
        while at < len(listed) and listed[at].start < evidence.span.end:
            if listed[at].meets(evidence.span):
                spans[evidence.article].add(listed[at])
            at += 1
    return {article: frozenset(found) for article, found in spans.items()}


def _passages(document: Document) -> Iterable[tuple[Block, Span]]:
    for block in document.blocks:
        places = (block.table.header, *block.table.rows) if block.table else block.segments
        yield from ((block, place.span) for place in places)


def _document(document: Document, kept: Kept) -> Document:
    parts = (_table(block, block.table, kept) if block.table else _sentences(block, kept) for block in document.blocks)
    blocks: list[Block] = []
    for part in (part for found in parts for part in found):
        if blocks and part.kind is blocks[-1].kind is BlockKind.WITHHELD:
            part = _gap(blocks.pop().span, part.span)  # noqa: PLW2901  one gap, not one a paragraph
        blocks.append(part)
    return Document(_article(document, blocks), tuple(blocks))


def _sentences(block: Block, kept: Kept) -> Iterable[Block]:
    for keeps, found in groupby(block.segments, key=lambda segment: kept(block, segment.span)):
        segments = tuple(found)
        span = Span(segments[0].span.start, segments[-1].span.end)
        yield replace(block, span=span, segments=segments) if keeps else _gap(span, span)


def _table(block: Block, table: Table, kept: Kept) -> Iterable[Block]:
    """A table keeps its header, without which no row can be read, as long as it keeps a row."""
    keeping = [kept(block, row.span) for row in table.rows]
    if not any(keeping) and not kept(block, table.header.span):
        yield _gap(table.header.span, (table.rows or (table.header,))[-1].span)
        return
    rows = tuple(row if keeps else _emptied(row) for row, keeps in zip(table.rows, keeping, strict=True))
    shown = (table.header, *(row for row, keeps in zip(rows, keeping, strict=True) if keeps))
    cells = tuple(cell for row in shown for cell in row.cells if cell.text)
    yield replace(block, segments=cells, table=Table(table.header, rows))


def _emptied(row: Row) -> Row:
    first, *others = row.cells
    return Row(
        row.span, (Segment(first.span, WITHHELD), *(Segment(Span(c.span.start, c.span.start), "") for c in others))
    )


def _gap(first: Span, last: Span) -> Block:
    return Block(BlockKind.WITHHELD, Span(first.start, last.end))


def _article(document: Document, blocks: Iterable[Block]) -> Article:
    article = document.article
    text, at = [], 0
    for span in (span for block in blocks for span in _shown(block)):
        text += [_PRINTED.sub(" ", article.text[at : span.start]), span.of(article.text)]
        at = span.end
    words = "".join((*text, _PRINTED.sub(" ", article.text[at:])))
    quotes = dict.fromkeys(quote if quote in words else WITHHELD for quote in article.basis_quotes)
    return replace(article, text=words, title=document.title, basis_quotes=tuple(quotes))


def _shown(block: Block) -> tuple[Span, ...]:
    """The stretches of a block that keep their words, in order; of a row its bars, too."""
    if block.table is None:
        return () if block.kind is BlockKind.WITHHELD else (block.span,)
    rows = (block.table.header, *block.table.rows)
    return tuple(row.span for row in rows if row.cells[0].text != WITHHELD)


def _claim(claim: Claim, text: str, originals: Originals) -> Claim:
    """`claim` with the evidence that `text`, its article as published, still holds."""
    first, *more = claim.evidence
    if first.span.of(text) != first.quote:
        first = structs.replace(first, quote=WITHHELD)
    evidence = (first, *(e for e in more if e.span.of(text) == e.quote))
    if originals is Originals.QUOTES:
        return structs.replace(claim, evidence=evidence)
    return structs.replace(claim, evidence=evidence, value=_value(claim), qualifiers=_labels(claim))


def _decided(decided: Decided, said: Mapping[tuple[str, str], Claim], originals: Originals) -> Decided:
    """`decided` with the claims that are published; of what was corrected the words that stood there go as well."""
    claims = tuple(said[_key(claim)] for claim in decided.claims if _key(claim) in said)
    if originals is Originals.QUOTES:
        return replace(decided, claims=claims)
    named = {claim.id for claim in claims if claim.kind in NAMED}
    corrected = {id_: one if id_ in named else _bare(one) for id_, one in decided.corrected.items()}
    return replace(decided, claims=claims, corrected=corrected)


def _bare(correction: Correction) -> Correction:
    """A correction of figures and dates, without the words of the article that it changed."""
    return replace(correction, was=tuple((n, WITHHELD if n == "value" else was) for n, was in correction.was))


def _key(claim: Claim) -> tuple[str, str]:
    """Two articles that print one sentence make claims of one id."""
    return claim.article, claim.id


def _fact(fact: Fact, said: Mapping[tuple[str, str], Claim], originals: Originals) -> Fact:
    support = tuple(said[_key(claim)] for claim in fact.support)
    if originals is Originals.QUOTES:
        return structs.replace(fact, support=support)
    return structs.replace(fact, support=support, value=_value(fact), qualifiers=_labels(fact))


def _value(said: Claim | Fact) -> str:
    return said.value if said.kind in NAMED else WITHHELD


def _labels(said: Claim | Fact) -> tuple[tuple[str, str | float | bool], ...]:
    return tuple((name, value) for name, value in said.qualifiers if name in LABELS or not isinstance(value, str))


def _memory(memory: Memory, documents: Iterable[Document]) -> Memory:
    shown = {d.article.id: {d.title, *(segment.text for segment in d.segments)} for d in documents}
    articles = {id_: _translated(own, shown.get(id_, set())) for id_, own in memory.articles.items()}
    return replace(memory, articles=articles)


def _translated(own: Translated, shown: Collection[str | None]) -> Translated:
    said = tuple((standing, {text: one[text] for text in one if text in shown}) for standing, one in own.said)
    return replace(own, said=said, digest=b"")


def _withheld(content: Content, documents: tuple[Document, ...]) -> tuple[str, ...]:
    """What must be found nowhere: passages, and translations of passages, whose words stand in no published one."""
    shown = {(d.article.id, words) for d in documents for words in (d.title or "", *(s.text for s in d.segments))}
    every = dict.fromkeys((d.article.id, s.text) for d in content.documents for s in d.segments)
    gone = _both_languages((key for key in every if key not in shown), content.memories)
    watch = Watch(gone)
    elsewhere = {found for text in _both_languages(shown, content.memories) for found in watch.found_in(text)}
    return tuple(text for text in gone if text not in elsewhere)


def _both_languages(keys: Iterable[tuple[str, str]], memories: Mapping[str, Memory]) -> tuple[str, ...]:
    """The texts of segments, (article id, text) pairs, and their translations, each once."""
    keys = tuple(keys)
    known = ((memory.articles.get(id_), text) for memory in memories.values() for id_, text in keys)
    translations = (found.text for own, text in known if own and (found := own.segment(text)))
    return tuple(dict.fromkeys((*(text for _, text in keys), *translations)))
