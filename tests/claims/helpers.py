# What the tests of claims share: an article made of a text, and claims written as a linguist reads them.
"""Helpers of the tests of claims."""

from __future__ import annotations

import hashlib

from builder.claims import claims_in
from builder.claims.article.reading import read
from builder.claims.drafts import Draft
from builder.claims.kinds.events import claims_in as events_in
from builder.claims.rules.matching import drafts_of
from builder.languages.telling import Relation
from builder.model.claims import Claim, Focus, Kind, Modality
from builder.model.text import Article, Basis, Document
from builder.text import structure

FOCUS = Focus("Lumaro")


def document(text: str, published: str | None = None) -> Document:
    """`text` as an article."""
    article = Article(
        "case",
        "seeds/case.txt",
        text,
        hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        "fr",
        published=published,
        basis=Basis.STATED if published else Basis.UNKNOWN,
    )
    return structure(article)[0]


def claims_of(text: str, focus: Focus = FOCUS, published: str | None = None) -> tuple[Claim, ...]:
    """The claims of `text` as an article."""
    return claims_in(document(text, published), focus)[0]


def found_by(row: Relation, sentence: str, focus: Focus = FOCUS) -> list[Draft]:
    """What one rule finds in a sentence that stands as a fact."""
    reading = read(
        document("Titre de quatre mots entiers\n\nLumaro a convoqué la presse. " + sentence + "\n", "2024-06-10"),
        focus,
    )
    assert reading is not None
    drafts = events_in(reading) if row.kind is Kind.EVENT else drafts_of(reading, {row.kind})
    return [d for d in drafts if d.rule == row.name and d.modality in (Modality.ASSERTED, Modality.REPORTED)]


def _found(draft: Draft) -> str:
    """What the row itself matched of an event, which is told with the clause around it."""
    return draft.words if draft.kind is Kind.EVENT else draft.value


def written(drafts: list[Draft]) -> str:
    """Drafts as rows write what they say: "Lumaro: Dorval; Vesta"."""
    subjects = dict.fromkeys(d.subject or "-" for d in drafts)
    return " | ".join(
        f"{s}: " + "; ".join(dict.fromkeys(_found(d) for d in drafts if (d.subject or "-") == s)) for s in subjects
    )
