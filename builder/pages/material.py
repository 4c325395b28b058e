# All that pages are made from, and where in it a sentence stands.
"""The facts of a briefing with their anchors, looked up from both sides."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from copy import copy
from dataclasses import dataclass, field
from pathlib import Path

from builder.model.claims import Evidence, Kind, fold
from builder.model.decisions import Decided, Decision, Verb
from builder.model.diagnostics import Diagnostic
from builder.model.extensions import Extension, vocabulary
from builder.model.facts import Disagreement, Entity, Fact
from builder.model.originals import Originals
from builder.model.passages import Anchored
from builder.model.snapshots import Snapshot
from builder.model.text import Basis, Document, Row, Span
from builder.model.translation import Memory
from builder.pages.parts import SOURCES, Part


@dataclass(frozen=True, slots=True)
class Material:
    """What the pages of every language are made from."""

    company: str
    languages: tuple[str, ...]
    documents: tuple[Document, ...]
    facts: tuple[Fact, ...]
    disagreements: tuple[Disagreement, ...]
    entities: tuple[Entity, ...]
    decided: Decided
    """What people decided, as far as it took effect."""
    voices: Mapping[str, str]
    """Article id → the id of the first article that prints the same text."""
    times: Mapping[str, str | None]
    """Fact id → its date, else that of the first article that gives it."""
    places: Mapping[str, str]
    """Fact id → the page it is at home on."""
    disputes: Mapping[str, str]
    """Key of a dispute → its anchor."""
    passages: Anchored
    """Of each article its sentences and table rows, with their anchors."""
    memories: Mapping[str, Memory]
    """Language → its translations."""
    claims: int
    """How many claims the facts stand on."""
    diagnostics: tuple[Diagnostic, ...]
    templates: Path
    """The briefing's own templates."""
    originals: Originals = Originals.FULL
    """How much of the articles is shown; what is not shown is not in `documents` either."""
    speakers: Mapping[str, str] = field(default_factory=dict)
    """Speaker as shown → the anchor of their quotations."""
    corrected: frozenset[str] = frozenset()
    """The ids of the facts that said something else before: a note where they are at home tells what."""
    locales: Mapping[str, str] = field(default_factory=dict, kw_only=True)
    """Language → the locale it is written in, where that is not the usual one."""
    snapshots: tuple[Snapshot, ...] = field(default=(), kw_only=True)
    """What was kept of earlier days, the oldest first."""
    extensions: tuple[Extension, ...] = field(default=(), kw_only=True)
    """What was added to the program."""
    parts: tuple[Part, ...] = field(default=(), kw_only=True)
    """Of the pages that are too long for one."""
    part_at: Mapping[str, Part] = field(init=False)
    """The address of a part → the part."""
    by_article: Mapping[str, Document] = field(init=False)
    texts: int = field(init=False)
    """How many texts there are: articles, of which two prints of one text are one."""
    by_id: Mapping[str, Fact] = field(init=False)
    order: Mapping[str, int] = field(init=False)
    """Fact id → where it stands among `facts`."""
    focus: Mapping[Kind, tuple[Fact, ...]] = field(init=False)
    """Of `facts` those about the company, by their kind."""
    coarser: Mapping[str, tuple[Fact, ...]] = field(init=False)
    """Fact id → the facts that it says more precisely."""
    preferred: frozenset[str] = field(init=False)
    """The ids of the facts that somebody chose to show first."""
    notes: Mapping[str, tuple[Decision, ...]] = field(init=False)
    """Claim id → the notes that editors wrote on it."""
    checked: Mapping[str, tuple[str, ...]] = field(init=False)
    """Fact id → who found that a sentence says so."""
    names: Mapping[str, str] = field(init=False)
    """Folded, as printed → the name it is shown under."""
    spelled: Mapping[str, tuple[str, ...]] = field(init=False)
    """A name as it is shown → how it is printed, folded, where that is not empty."""
    facts_at: Mapping[tuple[str, str], tuple[Fact, ...]] = field(init=False)
    """(article id, anchor) → the facts that stand on that passage, in the facts' order."""
    facts_in: Mapping[str, int] = field(init=False)
    """Article id → how many facts it supports."""
    _cut: Mapping[str, tuple[Part, ...]] = field(init=False)
    _rows: Mapping[tuple[str, Span], tuple[str, ...]] = field(init=False)
    """(article id, span of a table row) → its cells that hold something."""
    _heads: Mapping[tuple[str, Span], tuple[str, ...]] = field(init=False)
    """The same → what the columns of these cells are called."""
    _values: Mapping[tuple[str, int], set[str]] = field(init=False)
    """(article id, where a table row begins) → the values of the claims that begin there, folded."""

    def __post_init__(self) -> None:
        rows = {(d.article.id, row.span): (row, heads) for d in self.documents for row, heads in _rows(d)}
        cells = {at: tuple(cell.text for cell in row.cells if cell.text) for at, (row, _) in rows.items()}
        object.__setattr__(self, "_rows", cells)
        heads = {
            at: tuple(head for cell, head in zip(row.cells, heads, strict=False) if cell.text)
            for at, (row, heads) in rows.items()
        }
        object.__setattr__(self, "_heads", heads)
        self._index_facts()
        cut: defaultdict[str, list[Part]] = defaultdict(list)
        for part in self.parts:
            cut[part.page].append(part)
        object.__setattr__(self, "_cut", {page: tuple(parts) for page, parts in cut.items()})
        object.__setattr__(self, "part_at", {part.address: part for part in self.parts})
        object.__setattr__(self, "by_article", {d.article.id: d for d in self.documents})
        at: defaultdict[tuple[str, str], dict[str, Fact]] = defaultdict(dict)
        count = Counter[str]()
        for fact in self.facts:
            articles = set[str]()
            for claim in fact.support:
                article = claim.article
                articles.add(article)
                for _, anchor in self.passages_of(claim.evidence[0]):
                    at[article, anchor][fact.id] = fact
            count.update(articles)
        object.__setattr__(self, "facts_in", {d.article.id: count[d.article.id] for d in self.documents})
        object.__setattr__(self, "facts_at", {key: tuple(found.values()) for key, found in at.items()})

    def with_corrected(self, ids: frozenset[str]) -> Material:
        """The same with the facts `ids` as `corrected`, on which nothing else depends."""
        made = copy(self)
        object.__setattr__(made, "corrected", ids)
        return made

    def cut(self, page: str) -> tuple[Part, ...]:
        """The parts of the page at an address; none of a page that is whole."""
        return self._cut.get(page, ())

    def listing(self, part: Part) -> Material:
        """The same, of which a page lists what is in `part` alone; what that leads to is still found."""
        listed = copy(self)
        if part.page == SOURCES:
            object.__setattr__(listed, "documents", tuple(d for d in self.documents if d.article.id in part.members))
        else:
            ids = sorted(part.members & self.by_id.keys(), key=self.order.__getitem__)
            listed._list(tuple(self.by_id[id_] for id_ in ids))
        return listed

    def of_kinds(self, kinds: tuple[Kind, ...]) -> Material:
        """The same, of which a page lists facts of `kinds` alone; what these lead to is still found."""
        listed = copy(self)
        listed._list(tuple(fact for fact in self.facts if fact.kind in kinds))
        return listed

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """The whole vocabulary, what extensions add last."""
        return vocabulary(self.extensions)

    @property
    def stood(self) -> Mapping[str, Snapshot]:
        """Fact id → the latest snapshot that has it."""
        return {fact.id: one for one in self.snapshots if not one.thinned for fact in one.facts if fact.statement}

    def is_inferred(self, fact: Fact) -> bool:
        """Whether the date that a fact has from an article, having none of its own, was inferred by an editor."""
        articles = (self.by_article[id_].article for id_ in fact.articles)
        return any(a.basis is Basis.INFERRED and a.published == self.times.get(fact.id) for a in articles)

    def passages_of(self, evidence: Evidence) -> tuple[tuple[Span, str], ...]:
        """The sentences, or the table row, that `evidence` stands in, with their anchors; never empty."""
        return self.passages[evidence.article].over(evidence.span)

    def words_of(self, article: str, passage: Span) -> tuple[str, ...]:
        """The segments of a passage: the sentence, or the cells of the row that hold something; none where withheld."""
        if (cells := self._rows.get((article, passage))) is not None:
            return cells
        document = self.by_article.get(article)
        segment = document.segment_at(passage) if document else None
        return (segment.text,) if segment and segment.span == passage else ()

    def heads_of(self, article: str, passage: Span) -> tuple[str, ...]:
        """Of `words_of` a row, what the column of each cell is called, empty of the first; of anything else none."""
        return self._heads.get((article, passage), ())

    def is_read(self, article: str, row: Span, words: str) -> bool:
        """Whether a fact stands on `words`, a cell of the table row at `row`."""
        return any(value in fold(words) for value in self._values.get((article, row.start), ()))

    def _list(self, facts: tuple[Fact, ...]) -> None:
        focus: defaultdict[Kind, list[Fact]] = defaultdict(list)
        for fact in facts:
            if fact.subject == self.company:
                focus[fact.kind].append(fact)
        object.__setattr__(self, "facts", facts)
        object.__setattr__(self, "focus", {kind: tuple(found) for kind, found in focus.items()})

    def _index_facts(self) -> None:
        self._list(self.facts)
        coarser: defaultdict[str, list[Fact]] = defaultdict(list)
        names, checked, preferred = dict[str, str](), dict[str, tuple[str, ...]](), set[str]()
        accepted, chosen = self.decided.on(Verb.ACCEPT), self.decided.on(Verb.PREFER)
        values: dict[tuple[str, int], set[str]] = {(article, span.start): set() for article, span in self._rows}
        for fact in self.facts:
            if fact.refined_by:
                coarser[fact.refined_by].append(fact)
            by = set[str]()
            for claim in fact.support:
                if claim.id in accepted:
                    by.update(decision.by for decision in accepted[claim.id])
                if claim.id in chosen:
                    preferred.add(fact.id)
                if (read := values.get((claim.article, claim.span.start))) is not None:
                    read.add(fold(claim.value))
                names[fold(claim.subject or "")] = fact.subject
                if fact.kind is Kind.COMPETITOR:
                    names[fold(claim.value)] = fact.value
            if by:
                checked[fact.id] = tuple(sorted(by))
        names |= {fold(name): name for name in tuple(names.values())}
        object.__setattr__(self, "texts", len(set(self.voices.values())))
        object.__setattr__(self, "by_id", {fact.id: fact for fact in self.facts})
        object.__setattr__(self, "order", {fact.id: n for n, fact in enumerate(self.facts)})
        object.__setattr__(self, "coarser", {id_: tuple(facts) for id_, facts in coarser.items()})
        object.__setattr__(self, "preferred", frozenset(preferred))
        object.__setattr__(self, "checked", checked)
        spelled: defaultdict[str, list[str]] = defaultdict(list)
        for folded, name in names.items():
            if folded:
                spelled[name].append(folded)
        object.__setattr__(self, "names", names)
        object.__setattr__(self, "spelled", {name: tuple(forms) for name, forms in spelled.items()})
        object.__setattr__(self, "notes", self.decided.on(Verb.ANNOTATE))
        object.__setattr__(self, "_values", values)


def _rows(document: Document) -> Iterable[tuple[Row, tuple[str, ...]]]:
    """The rows of its tables, each with what its columns are called; the first names the row, and not a column."""
    for block in document.blocks:
        if block.table is not None:
            yield block.table.header, ()
            heads = ("", *(cell.text for cell in block.table.header.cells[1:]))
            yield from ((row, heads) for row in block.table.rows)
