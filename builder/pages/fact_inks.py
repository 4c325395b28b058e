# What is said of a fact is made from the fact, its sentences, its articles and what people said of it. A digest of all
# that tells whether it has to be put into words again.
"""What is said of facts and articles is made from → digests."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from operator import attrgetter

from builder.model.claims import Claim, Kind
from builder.model.facts import Fact
from builder.model.originals import WITHHELD
from builder.model.translation import Translated
from builder.pages.article_wording import opening
from builder.pages.material import Material
from builder.pages.viewer import AGAINST
from builder.pages.wording import added_kinds
from builder.work import ink_of

_FACT = attrgetter(*(name for name in Fact.__struct_fields__ if name not in ("support", "dispute")))
_CLAIM = attrgetter(*(name for name in Claim.__struct_fields__ if name != "evidence"))
_PLACE, _QUOTE = attrgetter("article", "span"), attrgetter("quote")

Ink = bytes | None
"""A digest; none where something is more than its data, so that nobody can tell whether it is the same."""


class FactInks:
    """The digests of the facts of one briefing, each by itself, in all its languages."""

    def __init__(self, material: Material) -> None:
        self._material = material
        self._known: dict[str, Ink] = {}

    @cached_property
    def every(self) -> Ink:
        """Of what any page may use."""
        of = self._material
        kinds = [(str(kind), added.label, added.named) for kind, added in added_kinds(of).items()]
        names = [(language, list(memory.names.items())) for language, memory in of.memories.items()]
        return ink_of((of.company, of.languages, dict(of.locales), str(of.originals), kinds, names))

    @cached_property
    def heads(self) -> Mapping[str, Ink]:
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

    def of(self, fact: Fact) -> Ink:
        """Of a fact, its sentences, its articles, and what people said of it; whether it was corrected is left out."""
        if fact.id not in self._known:
            of = self._material
            stands, texts = [], list[str]()
            for claim in fact.support:
                evidence, article = claim.evidence, claim.article
                passages = of.passages_of(evidence[0])
                stands.append((_CLAIM(claim), [*map(_PLACE, evidence)], passages))
                texts += map(_QUOTE, evidence)
                for span, _ in passages:
                    texts += of.words_of(article, span) or (WITHHELD,)
                    texts += of.heads_of(article, span)
            at = (fact.support[0].article, stands[0][2][0][1])
            speaking = [other.subject for other in of.facts_at[at] if other.kind is Kind.QUOTE]
            claims = [claim.id for claim in fact.support if claim.id in self._spoken_of]
            said = [(of.notes.get(id_), of.decided.corrected.get(id_)) for id_ in claims]
            shown = (of.places[fact.id], of.times.get(fact.id), fact.id in of.preferred)
            names = (of.checked.get(fact.id), of.speakers.get(fact.subject), of.spelled.get(fact.subject), of.texts)
            # One more that disputes it changes nothing where there are many.
            told = (_FACT(fact), fact.dispute[:AGAINST])
            own = ink_of((told, stands, digest_of_texts(texts), speaking, said, shown, names))
            self._known[fact.id] = all_of([own, *(self.heads[id_] for id_ in fact.articles)])
        return self._known[fact.id]

    @cached_property
    def _spoken_of(self) -> frozenset[str]:
        """The claims that somebody noted something of, or corrected."""
        return frozenset((*self._material.notes, *self._material.decided.corrected))


def _translated(own: Translated | None) -> Ink:
    return (own.digest or ink_of(own)) if own else None


def digest_of_texts(texts: Sequence[str]) -> tuple[bytes, list[int]]:
    """Of long texts, which would hold on to their bytes if they were encoded with all else; and how long they are."""
    return hashlib.blake2b("".join(texts).encode("utf-8", "surrogatepass")).digest(), [*map(len, texts)]


def all_of(inks: Iterable[Ink]) -> Ink:
    """The digest of several, in their order."""
    found = hashlib.blake2b(digest_size=32)
    for ink in inks:
        if ink is None:
            return None
        found.update(ink)
    return found.digest()
