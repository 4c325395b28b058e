# To gather what a page says takes long, and nearly all pages of a large briefing say the same as before. So a page is
# known by digests of what it may be made from: of the articles it shows, and of the facts it lists with all that stands
# beside them. These may tell apart two pages that look alike, and never take two that differ for one.
"""What the pages are made from → digests."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cached_property

from builder.model.facts import Fact
from builder.model.originals import Originals
from builder.model.passages import NO_PASSAGES
from builder.model.text import Document
from builder.pages.fact_inks import FactInks, Ink, all_of, digest_of_texts
from builder.pages.material import Material
from builder.pages.parts import SOURCES, Part
from builder.pages.viewer import AGAINST
from builder.work import ink_of


class Inks:
    """The digests of one briefing, of all its languages: a fact is told by another article in the words of its own."""

    def __init__(self, material: Material, of: FactInks | None = None) -> None:
        """`of`: those of its facts, where they are at hand."""
        self._material, self._of = material, of or FactInks(material)
        self._told: dict[str, Ink] = {}
        self._articles: dict[str, Ink] = {}
        self._parts: dict[str, Ink] = {}

    def article(self, document: Document) -> Ink:
        """Of the page of an article: its text, its translation, and the facts that lead to its passages."""
        id_ = document.article.id
        if id_ not in self._articles:
            of = self._material
            # What is shown in full is known by its digest, and what was read in it is what this program makes of it.
            full = of.originals is Originals.FULL
            read = () if full else (digest_of_texts([document.article.text]), document.blocks)
            head, held = replace(document.article, text=""), of.passages.get(id_, NO_PASSAGES)
            own = (head, read, held.spans, held.anchors, of.facts_in[id_])
            at = [(anchor, [fact.id for fact in facts]) for anchor, facts in self._facts_of.get(id_, ())]
            told = [self._fact(fact) for _, facts in self._facts_of.get(id_, ()) for fact in facts]
            self._articles[id_] = all_of([self._of.every, ink_of((own, at)), self._of.heads[id_], *told])
        return self._articles[id_]

    def facts(self, facts: Iterable[Fact]) -> Ink:
        """Of a page that lists these facts."""
        return all_of([self._of.every, *map(self._listed, facts)])

    def part(self, part: Part, shown: Material) -> Ink:
        """Of a page that lists a part, and leads to the parts before and after it."""
        if part.address not in self._parts:
            row = [other.name for other in self._material.cut(part.page)]
            at = row.index(part.name)
            beside = row[max(0, at - 1) : at + 2]
            listed = self.articles(shown.documents) if part.page == SOURCES else self.facts(shown.facts)
            self._parts[part.address] = all_of([ink_of((at == 0, beside)), listed])
        return self._parts[part.address]

    def listing(self, shown: Material, page: str) -> Ink:
        """Of a page that lists the facts of `shown`, or leads to its parts."""
        cut = [(part.name, sorted(part.members)) for part in shown.cut(page)]
        return all_of([ink_of(cut), self.facts(shown.facts)])

    def articles(self, documents: Iterable[Document]) -> Ink:
        """Of a page that lists these articles."""
        return all_of(map(self.article, documents))

    @cached_property
    def whole(self) -> Ink:
        """Of a page that may tell of anything."""
        of = self._material
        rest = ink_of(
            (
                (of.disagreements, of.entities, of.disputes, of.names, of.speakers, of.claims, of.diagnostics),
                (of.decided.applied, of.decided.corrected, of.decided.disputes),
                [(part.page, part.name, sorted(part.members)) for part in of.parts],
                [(language, list(memory.counts.items())) for language, memory in of.memories.items()],
            )
        )
        return all_of([rest, self.facts(of.facts), self.articles(of.documents)])

    @cached_property
    def _facts_of(self) -> Mapping[str, list[tuple[str, tuple[Fact, ...]]]]:
        """Article id → the anchors of its passages with the facts that stand on them."""
        found: defaultdict[str, list[tuple[str, tuple[Fact, ...]]]] = defaultdict(list)
        for (article, anchor), facts in self._material.facts_at.items():
            found[article].append((anchor, facts))
        return {article: sorted(at, key=lambda pair: pair[0]) for article, at in found.items()}

    def _fact(self, fact: Fact) -> Ink:
        own = self._of.of(fact)
        return all_of([own, b"corrected"]) if fact.id in self._material.corrected else own

    def _listed(self, fact: Fact) -> Ink:
        """Of a fact with those that stand beside it: what it says more precisely, what disputes or supersedes it."""
        if fact.id not in self._told:
            of = self._material
            beside = (*fact.dispute[:AGAINST], fact.superseded_by)
            others = [self._fact(of.by_id[id_]) for id_ in beside if id_]
            coarser = [self._listed(other) for other in of.coarser.get(fact.id, ())]
            own = self._fact(fact)
            self._told[fact.id] = all_of([own, *others, *coarser]) if others or coarser else own
        return self._told[fact.id]
