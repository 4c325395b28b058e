# What the pages show is also published as data, with the same links.
"""Material → statements."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from builder.model.facts import Fact
from builder.model.statements import Source, Statement
from builder.pages.material import Material


def statements_of(material: Material) -> tuple[Statement, ...]:
    """The facts as records, by id."""
    return each_statement(sorted(material.facts, key=lambda fact: fact.id), material)


def each_statement(facts: Iterable[Fact], material: Material) -> tuple[Statement, ...]:
    """Some of its facts as records."""
    passages = _Passages(material)
    return tuple(_statement(fact, material, passages) for fact in facts)


class _Passages(dict[tuple[str, str], Source]):
    """(article id, anchor) → the passage as a source: several facts stand on most."""

    def __init__(self, material: Material) -> None:
        self._material = material

    def __missing__(self, key: tuple[str, str]) -> Source:
        id_, anchor = key
        article = self._material.by_article[id_].article
        link = f"sources/{id_}/#{anchor}"
        made = self[key] = Source(id_, article.publisher or "", article.published or "", link)
        return made


def _statement(fact: Fact, material: Material, passages: Mapping[tuple[str, str], Source]) -> Statement:
    stands = dict.fromkeys((claim.article, material.passages_of(claim.evidence[0])[0][1]) for claim in fact.support)
    return Statement(
        id=fact.id,
        link=f"{material.places[fact.id]}#{fact.id}",
        kind=str(fact.kind),
        subject=fact.subject,
        value=fact.value,
        amount=fact.amount,
        currency=fact.currency or "",
        as_of=fact.as_of or "",
        modality=str(fact.modality),
        standing=str(fact.standing),
        sources=tuple(passages[at] for at in stands),
    )
