# Pictures and the brief are tested on facts made here: as many as a test needs, and none that extraction could change.
"""A briefing made of the facts that a test names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from builder.anchors.mint import home_of
from builder.locales import Formats, Messages
from builder.model.claims import Claim, Evidence, Kind, Modality
from builder.model.decisions import Decided
from builder.model.facts import Disagreement, Fact
from builder.model.passages import in_order
from builder.model.text import Article, Block, BlockKind, Document, Segment, Span
from builder.model.translation import Memory
from builder.pages import Material
from builder.pages.viewer import Viewer
from builder.pages.wording import Wording

COMPANY = "Océan Bleu"
NOWHERE = Path("templates of its own")


@dataclass(frozen=True)
class Said:
    """One fact, with a sentence of its own."""

    kind: Kind
    value: str = ""
    amount: float | None = None
    currency: str | None = None
    as_of: str | None = None
    subject: str = COMPANY
    modality: Modality = Modality.ASSERTED
    qualifiers: tuple[tuple[str, str | float | bool], ...] = ()
    dispute: tuple[str, ...] = ()
    superseded_by: str = ""
    sentence: str = ""
    article: int = 0
    texts: int = 1
    """In how many articles it stands: its own and those before it."""
    with_previous: bool = False
    """Whether it stands on the sentence of the fact before it."""


def material(
    said: Sequence[Said],
    company: str = COMPANY,
    disagreements: Sequence[Disagreement] = (),
    published: Sequence[str | None] = ("2025-03-01",),
) -> Material:
    """A briefing in English and French of articles in English; the facts are `f0`, `f1`, … in their order."""
    sentences: list[list[str]] = [[] for _ in published]
    for number, one in enumerate(said):
        if not one.with_previous:
            sentences[one.article].append(one.sentence or f"Sentence number {number} says so.")
    documents = [_document(f"article-{n}", lines, published[n], company) for n, lines in enumerate(sentences)]
    seen = [0] * len(published)
    facts = []
    for number, one in enumerate(said):
        document = documents[one.article]
        seen[one.article] -= one.with_previous
        segment = document.blocks[0].segments[seen[one.article]]
        seen[one.article] += 1
        subject = company if one.subject == COMPANY else one.subject
        evidence = (Evidence(document.article.id, segment.span, segment.text),)
        claim = Claim(f"c{number}", one.kind, subject, one.value, evidence, "rule", qualifiers=one.qualifiers)
        facts.append(
            Fact(
                id=f"f{number}",
                kind=one.kind,
                subject=subject,
                value=one.value,
                modality=one.modality,
                support=(claim,),
                amount=one.amount,
                currency=one.currency,
                as_of=one.as_of,
                qualifiers=one.qualifiers,
                texts=one.texts,
                dispute=one.dispute,
                superseded_by=one.superseded_by,
            )
        )
    return Material(
        company=company,
        languages=("fr", "en"),
        documents=tuple(documents),
        facts=tuple(facts),
        disagreements=tuple(disagreements),
        entities=(),
        decided=Decided(tuple(fact.support[0] for fact in facts)),
        voices={document.article.id: document.article.id for document in documents},
        times={fact.id: fact.as_of or published[one.article] for fact, one in zip(facts, said, strict=True)},
        places={fact.id: home_of(fact, company) for fact in facts},
        disputes={},
        passages={d.article.id: in_order((s.span, f"s{n}") for n, s in enumerate(d.segments)) for d in documents},
        memories={"fr": Memory("fr"), "en": Memory("en")},
        claims=len(facts),
        diagnostics=(),
        templates=NOWHERE,
    )


def _document(id_: str, lines: list[str], published: str | None, company: str) -> Document:
    lines = lines or ["Nothing is said here."]
    starts = [sum(len(line) + 1 for line in lines[:n]) for n in range(len(lines))]
    segments = tuple(Segment(Span(at, at + len(line)), line, 0) for at, line in zip(starts, lines, strict=True))
    text = "\n".join(lines)
    block = Block(BlockKind.PARAGRAPH, Span(0, len(text)), segments)
    article = Article(id_, f"seeds/{id_}.txt", text, "", "en", title=f"On {company}", published=published)
    return Document(article, (block,))


def reader(of: Material, language: str = "en", page: str = "profile.md") -> tuple[Viewer, Wording]:
    """Who looks at it: one page in one language."""
    wording = Wording(language, Messages(language), Formats(language), of.memories[language])
    return Viewer(of, wording, page), wording
