# All that pages are made from, and where in it a sentence stands.
"""The facts of a briefing with their anchors, looked up from both sides."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from builder.model.claims import Claim
from builder.model.diagnostics import Diagnostic
from builder.model.facts import Disagreement, Fact
from builder.model.text import Document, Span
from builder.model.translation import Memory


@dataclass(frozen=True, slots=True)
class Material:
    """What the pages of every language are made from."""

    company: str
    languages: tuple[str, ...]
    documents: tuple[Document, ...]
    facts: tuple[Fact, ...]
    disagreements: tuple[Disagreement, ...]
    places: Mapping[str, str]
    """Fact id → the page it is at home on."""
    passages: Mapping[tuple[str, Span], str]
    """(article id, span) → anchor of the sentence or table row."""
    memories: Mapping[str, Memory]
    """Language → its translations."""
    claims: int
    """How many claims the facts stand on."""
    diagnostics: tuple[Diagnostic, ...]
    templates: Path
    """The briefing's own templates."""
    locales: Mapping[str, str] = field(default_factory=dict, kw_only=True)
    """Language → the locale it is written in, where that is not the usual one."""
    by_article: Mapping[str, Document] = field(init=False)
    facts_at: Mapping[tuple[str, str], tuple[Fact, ...]] = field(init=False)
    """(article id, anchor) → the facts that stand on that passage, in the facts' order."""
    facts_in: Mapping[str, int] = field(init=False)
    """Article id → how many facts it supports."""
    words_at: Mapping[tuple[str, Span], tuple[str, ...]] = field(init=False)
    """(article id, span of a passage) → its segments: the sentence, or the cells of the row that hold something."""
    _starts: Mapping[str, tuple[tuple[int, ...], tuple[tuple[Span, str], ...]]] = field(init=False)

    def __post_init__(self) -> None:
        spans: defaultdict[str, list[tuple[Span, str]]] = defaultdict(list)
        for (article, span), anchor in self.passages.items():
            spans[article].append((span, anchor))
        starts = {}
        for article, passages in spans.items():
            passages.sort()
            starts[article] = (tuple(span.start for span, _ in passages), tuple(passages))
        object.__setattr__(self, "by_article", {d.article.id: d for d in self.documents})
        object.__setattr__(self, "_starts", starts)
        words = {(d.article.id, span): texts for d in self.documents for span, texts in _words(d)}
        object.__setattr__(self, "words_at", words)
        at: defaultdict[tuple[str, str], dict[str, Fact]] = defaultdict(dict)
        for fact in self.facts:
            for claim in fact.support:
                for _, anchor in self.passages_of(claim):
                    at[claim.article, anchor][fact.id] = fact
        count = Counter(article for fact in self.facts for article in fact.articles)
        object.__setattr__(self, "facts_in", {d.article.id: count[d.article.id] for d in self.documents})
        object.__setattr__(self, "facts_at", {key: tuple(found.values()) for key, found in at.items()})

    def passages_of(self, claim: Claim) -> tuple[tuple[Span, str], ...]:
        """The sentences, or the table row, that `claim` stands on, with their anchors; never empty."""
        starts, passages = self._starts[claim.article]
        first = max(bisect_right(starts, claim.span.start) - 1, 0)
        found = [passages[first]]
        for span, anchor in passages[first + 1 :]:
            if span.start >= claim.span.end:
                break
            found.append((span, anchor))
        return tuple(found)


def _words(document: Document) -> Iterable[tuple[Span, tuple[str, ...]]]:
    for block in document.blocks:
        if block.table is None:
            yield from ((segment.span, (segment.text,)) for segment in block.segments)
        else:
            for row in (block.table.header, *block.table.rows):
                yield row.span, tuple(cell.text for cell in row.cells if cell.text)
