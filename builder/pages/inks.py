# To gather what a page says takes long, and nearly all pages of a large briefing say the same as before. So a page is
# known by digests of what it may be made from: of the articles it shows, and of the facts it lists with all that stands
# beside them. These may tell apart two pages that look alike, and never take two that differ for one.
"""What the pages are made from → digests."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, replace
from functools import cached_property
from operator import attrgetter

from builder.model.claims import Claim, Kind
from builder.model.facts import Fact
from builder.model.originals import WITHHELD, Originals
from builder.model.text import Document
from builder.model.translation import Translated
from builder.pages.article_wording import opening
from builder.pages.material import Material
from builder.pages.parts import SOURCES, Part
from builder.pages.viewer import AGAINST
from builder.pages.wording import added_kinds
from builder.work import ink_of

_FACT = attrgetter(*(one.name for one in fields(Fact) if one.name not in ("support", "dispute")))
_CLAIM = attrgetter(*(one.name for one in fields(Claim) if one.name != "evidence"))

Ink = bytes | None
"""A digest; none where something is more than its data, so that nobody can tell whether it is the same."""


class Inks:
    """The digests of one briefing, of all its languages: a fact is told by another article in the words of its own."""

    def __init__(self, material: Material) -> None:
        self._material = material
        self._facts: dict[str, Ink] = {}
        self._told: dict[str, Ink] = {}
        self._articles: dict[str, Ink] = {}
        self._parts: dict[str, Ink] = {}

    def article(self, document: Document) -> Ink:
        """Of the page of an article: its text, its translation, and the facts that lead to its passages."""
        id_ = document.article.id
        if id_ not in self._articles:
            of = self._material
            # Of an article that is shown in full, what was read is what its text and this program make it.
            read = document.blocks if of.originals is not Originals.FULL else ()
            head = replace(document.article, text="")
            own = (head, _digest([document.article.text]), read, tuple(of.passages.get(id_, ())), of.facts_in[id_])
            at = [(anchor, [fact.id for fact in facts]) for anchor, facts in self._facts_of.get(id_, ())]
            told = [self._fact(fact) for _, facts in self._facts_of.get(id_, ()) for fact in facts]
            self._articles[id_] = _all([self._every, ink_of((own, at)), self._heads[id_], *told])
        return self._articles[id_]

    def facts(self, facts: Iterable[Fact]) -> Ink:
        """Of a page that lists these facts."""
        return _all([self._every, *map(self._listed, facts)])

    def part(self, part: Part, shown: Material) -> Ink:
        """Of a page that lists a part, and leads to the parts before and after it."""
        if part.address not in self._parts:
            row = self._material.cut(part.page)
            at = row.index(part)
            beside = [(other.name, len(other.members)) for other in row[max(0, at - 1) : at + 2]]
            listed = self.articles(shown.documents) if part.page == SOURCES else self.facts(shown.facts)
            self._parts[part.address] = _all([ink_of((at == 0, beside)), listed])
        return self._parts[part.address]

    def articles(self, documents: Iterable[Document]) -> Ink:
        """Of a page that lists these articles."""
        return _all(map(self.article, documents))

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
        return _all([rest, self.facts(of.facts), self.articles(of.documents)])

    @cached_property
    def _every(self) -> Ink:
        """Of what any page may use."""
        of = self._material
        kinds = [(str(kind), added.label, added.named) for kind, added in added_kinds(of).items()]
        names = [(language, list(memory.names.items())) for language, memory in of.memories.items()]
        return ink_of((of.company, of.languages, dict(of.locales), str(of.originals), kinds, names))

    @cached_property
    def _heads(self) -> Mapping[str, Ink]:
        """Article id → what is said of an article beside its facts, and all its translations."""
        memories = self._material.memories.items()
        return {
            d.article.id: ink_of(
                (
                    replace(d.article, text="", digest="", body_line=0),
                    d.title,
                    opening(d),
                    [(language, _translated(memory.articles.get(d.article.id))) for language, memory in memories],
                )
            )
            for d in self._material.documents
        }

    @cached_property
    def _facts_of(self) -> Mapping[str, list[tuple[str, tuple[Fact, ...]]]]:
        """Article id → the anchors of its passages with the facts that stand on them."""
        found: defaultdict[str, list[tuple[str, tuple[Fact, ...]]]] = defaultdict(list)
        for (article, anchor), facts in self._material.facts_at.items():
            found[article].append((anchor, facts))
        return {article: sorted(at, key=lambda pair: pair[0]) for article, at in found.items()}

    def _listed(self, fact: Fact) -> Ink:
        """Of a fact with those that stand beside it: what it says more precisely, what disputes or supersedes it."""
        if fact.id not in self._told:
            of = self._material
            beside = (*fact.dispute[:AGAINST], fact.superseded_by)
            others = [self._fact(of.by_id[id_]) for id_ in beside if id_]
            coarser = [self._listed(other) for other in of.coarser.get(fact.id, ())]
            own = self._fact(fact)
            self._told[fact.id] = _all([own, *others, *coarser]) if others or coarser else own
        return self._told[fact.id]

    def _fact(self, fact: Fact) -> Ink:
        """Of a fact, its sentences, its articles, and what people said of it."""
        if fact.id not in self._facts:
            of = self._material
            stands, texts = [], list[str]()
            for claim in fact.support:
                passages = of.passages_of(claim.evidence[0])
                evidence = [(one.article, one.span) for one in claim.evidence]
                stands.append((_CLAIM(claim), evidence, passages))
                texts += (one.quote for one in claim.evidence)
                for span, _ in passages:
                    texts += (*(of.words_of(claim.article, span) or (WITHHELD,)), *of.heads_of(claim.article, span))
            at = (fact.support[0].article, stands[0][2][0][1])
            speaking = [other.subject for other in of.facts_at[at] if other.kind is Kind.QUOTE]
            claims = [claim.id for claim in fact.support if claim.id in self._spoken_of]
            said = [(of.notes.get(id_), of.decided.corrected.get(id_)) for id_ in claims]
            shown = (of.places[fact.id], of.times.get(fact.id), fact.id in of.corrected, fact.id in of.preferred)
            names = (of.checked.get(fact.id), of.speakers.get(fact.subject), of.spelled.get(fact.subject), of.texts)
            # One more that disputes it changes nothing where there are many.
            told = (_FACT(fact), fact.dispute[:AGAINST])
            own = ink_of((told, stands, _digest(texts), speaking, said, shown, names))
            self._facts[fact.id] = _all([own, *(self._heads[id_] for id_ in fact.articles)])
        return self._facts[fact.id]

    @cached_property
    def _spoken_of(self) -> frozenset[str]:
        """The claims that somebody noted something of, or corrected."""
        return frozenset((*self._material.notes, *self._material.decided.corrected))


def _translated(own: Translated | None) -> Ink:
    return (own.digest or ink_of(own)) if own else None


def _digest(texts: Sequence[str]) -> bytes:
    """Of long texts, which would hold on to their bytes if they were encoded with all else."""
    data = [text.encode("utf-8", "surrogatepass") for text in texts]
    return hashlib.blake2b(b"".join(data) + str(list(map(len, data))).encode()).digest()


def _all(inks: Iterable[Ink]) -> Ink:
    """The digest of several, in their order."""
    found = hashlib.blake2b(digest_size=32)
    for ink in inks:
        if ink is None:
            return None
        found.update(ink)
    return found.digest()
