# What the pages show is also published as data, with the same links.
"""Material → statements."""

from __future__ import annotations

from builder.model.claims import Claim
from builder.model.facts import Fact
from builder.model.statements import Source, Statement
from builder.pages.material import Material


def statements_of(material: Material) -> tuple[Statement, ...]:
    """The facts as records, by id."""
    return tuple(_statement(fact, material) for fact in sorted(material.facts, key=lambda fact: fact.id))


def _statement(fact: Fact, material: Material) -> Statement:
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
        sources=tuple(dict.fromkeys(_source(claim, material) for claim in fact.support)),
    )


def _source(claim: Claim, material: Material) -> Source:
    article = material.by_article[claim.article].article
    _, anchor = material.passages_of(claim.evidence[0])[0]
    return Source(article.id, article.publisher or "", article.published or "", f"sources/{article.id}/#{anchor}")
