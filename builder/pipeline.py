# The stages in order; it reads aloud as the description of the product.
"""Articles → claims → facts → anchors → pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from builder import anchors, facts, pages, sources, text, translation
from builder.claims import claims_in
from builder.config import Project
from builder.languages import ARTICLES, Language
from builder.locales import SOURCE, interface_path
from builder.mentions import mentions_in
from builder.mentions.names import names_in
from builder.model.claims import Claim, Focus
from builder.model.diagnostics import Diagnostic, Severity
from builder.model.facts import Fact
from builder.model.mentions import Mention
from builder.model.pages import Page
from builder.model.text import Article, BlockKind, Document


@dataclass(frozen=True, slots=True)
class Reading:
    """What the articles say, before it is made into a site."""

    documents: tuple[Document, ...]
    claims: tuple[Claim, ...]
    """In the order of the articles, then of the text."""
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class Briefing:
    """Everything one build yields."""

    documents: tuple[Document, ...]
    claims: tuple[Claim, ...]
    facts: tuple[Fact, ...]
    pages: tuple[Page, ...]
    registry: anchors.Registry
    """The anchors, with those minted in this build."""
    diagnostics: tuple[Diagnostic, ...]


def read(project: Project) -> Reading:
    """The articles of `project` and the claims in them; writes nothing."""
    own = next((code for code in project.languages if code in ARTICLES), project.languages[0])
    articles, found = sources.read_folder(project.seeds, project.root, own, ARTICLES)
    focus = Focus(project.company, project.aliases)
    documents: list[Document] = []
    claims: list[Claim] = []
    diagnostics = list(found)
    for article in articles:
        document, problems = text.structure(article)
        said, doubts = claims_in(document, focus)
        documents.append(document)
        claims += said
        diagnostics += [*problems, *doubts]
    return Reading(tuple(documents), tuple(claims), tuple(diagnostics))


def mentions_of(words: str, language: Language, published: str | None) -> tuple[Mention, ...]:
    """The dates, amounts and names that an article's text mentions, in order, each once; page furniture left out.

    A name that nothing tells to be a person, an organisation, a place or a product is left out.
    """
    article = Article("", "", words, "", language.code, published=published)
    document, _ = text.structure(article)
    spans = [s.span for b in document.blocks if b.kind is not BlockKind.FURNITURE for s in b.segments]
    found = [m for span in spans for m in mentions_in(words, span, language, published)]
    taken = {at for mention in found for at in range(mention.span.start, mention.span.end)}
    for name in names_in(words, spans, language.naming):
        if name.type is not None and taken.isdisjoint(range(name.span.start, name.span.end)):
            found.append(Mention(name.span, name.type, name.text))
    return tuple(sorted(found, key=lambda m: m.span))


def build(project: Project, *, today: str = "") -> Briefing:
    """The briefing of `project`; writes nothing.

    `today` (`YYYY-MM-DD`) is noted as the day on which new anchors were first published.
    """
    reading = read(project)
    memories, found = {}, list(reading.diagnostics)
    for language in project.languages:
        memories[language], problems = translation.read_memory(project.seeds, project.root, language, reading.documents)
        found += problems
    registry, problems = anchors.read_registry(project.registry, "docs/links.lock.json")
    found += problems
    known = facts.reconcile(reading.claims, project.company, project.aliases)
    minted = anchors.mint(known, reading.documents, pages.addresses(), project.company, registry, today)
    compared, disagreements = facts.compare(minted.facts)
    found += _unworded(project)
    diagnostics = tuple(sorted(found))
    material = pages.Material(
        company=project.company,
        languages=project.languages,
        documents=reading.documents,
        facts=compared,
        disagreements=disagreements,
        places=minted.places,
        passages=minted.passages,
        memories=memories,
        claims=len(reading.claims),
        diagnostics=diagnostics,
        templates=project.templates,
        locales=project.locales,
    )
    made = tuple(page for language in project.languages for page in pages.pages_of(material, language))
    return Briefing(reading.documents, reading.claims, compared, made, minted.registry, diagnostics)


def _unworded(project: Project) -> Iterator[Diagnostic]:
    """Languages the interface has no words in: their pages speak English around what is theirs."""
    for language in project.languages:
        if language != SOURCE and interface_path(language, project.templates) is None:
            path = f"templates/locale/{language}.po"
            what = f"the interface has no words in `{language}` and is shown in English there; translate {path}"
            yield Diagnostic("mkdocs.yml", 0, "interface-words", what, Severity.NOTE)
