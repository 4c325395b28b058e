# The stages in order; it reads aloud as the description of the product.
"""Articles → claims → facts → anchors → pages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from builder import anchors, decisions, extensions, facts, history, originals, pages, sources, text, translation
from builder.articles import read_each
from builder.claims.across.cast import still_said
from builder.collector import circles, values_without_circles
from builder.config import Project
from builder.dossier import read_together
from builder.facts.voices import Voice
from builder.languages import ARTICLES, Language
from builder.locales import SOURCE, interface_path
from builder.mentions import mentions_in
from builder.mentions.names import names_in
from builder.model.claims import Claim, Focus
from builder.model.decisions import Decided, Verb
from builder.model.diagnostics import Diagnostic, Severity
from builder.model.extensions import Extension
from builder.model.facts import Disagreement, Doubt, Fact
from builder.model.gists import Gist
from builder.model.links import Status
from builder.model.mentions import Mention
from builder.model.news import Day
from builder.model.originals import Originals
from builder.model.pages import Page
from builder.model.snapshots import Snapshot
from builder.model.text import Article, BlockKind, Document
from builder.pages import Material, Site
from builder.work import Work


@dataclass(frozen=True, slots=True)
class Reading:
    """What the articles say, before it is made into a site."""

    documents: tuple[Document, ...]
    claims: tuple[Claim, ...]
    """As the rules read them, in the order of the articles, then of the text."""
    decided: Decided
    """The claims as people decided them."""
    diagnostics: tuple[Diagnostic, ...]
    extensions: tuple[Extension, ...] = ()
    """What was added to the program for this briefing."""
    gists: Mapping[str, Gist] = field(default_factory=dict)
    """Article id → what it is compared with others by."""


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What the articles say together, in their own words, whatever of these may be published."""

    minted: anchors.Minted
    facts: tuple[Fact, ...]
    """Those of `minted`, compared with one another."""
    disagreements: tuple[Disagreement, ...]
    doubts: tuple[Doubt, ...]
    """Pairs of names that may mean one thing: for a person to decide."""
    heard: Mapping[str, Voice]
    """Who speaks in each article, by its id."""
    times: Mapping[str, str | None]
    """Fact id → its date, else that of the first article that gives it."""
    parts: tuple[pages.Part, ...]
    """Of the pages that are too long for one."""
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class Briefing:
    """Everything one build yields; with the words of the articles that may be published, and no others."""

    documents: tuple[Document, ...]
    claims: tuple[Claim, ...]
    decided: Decided
    facts: tuple[Fact, ...]
    doubts: tuple[Doubt, ...]
    pages: tuple[Page, ...]
    registry: anchors.Registry
    """The anchors, with those minted in this build."""
    diagnostics: tuple[Diagnostic, ...]
    withheld: tuple[str, ...] = ()
    """Passages of the articles that must stand nowhere in what is published."""
    material: Material | None = None
    """What the pages were made from."""
    chronicle: tuple[Day, ...] = ()
    """What became of the facts, the latest day first."""
    records: Callable[[], Iterable[bytes]] = field(default=tuple, repr=False, compare=False)
    """The facts as lines of data, some at a time."""

    @property
    def snapshots(self) -> tuple[Snapshot, ...]:
        """What was kept of earlier days, as far as it may be published."""
        return self.material.snapshots if self.material else ()

    def snapshot_pages(self, site: Site) -> Iterator[tuple[str, str]]:
        """(file of the site, HTML) of every page of what was kept of earlier days."""
        if self.material is None or not self.material.snapshots:
            return
        now, since = pages.statements_of(self.material), {}
        for snapshot in self.material.snapshots:
            differ = history.compare(snapshot.statements, now)
            since[snapshot.day] = {one.statement.id: one.turn for one in differ if one.before}
        yield from pages.snapshot_pages(self.material.snapshots, self.material, self.registry.by_link, since, site)


ALONE = Work()
"""Nothing is kept, nobody helps: what all else must give the same bytes as."""


def read(project: Project, work: Work = ALONE) -> Reading:
    """The articles of `project`, the claims in them, and what people decided of these; what `work` keeps is written."""
    return as_decided(project, undecided(project, work))


def undecided(project: Project, work: Work = ALONE) -> Reading:
    """The articles of `project` and the claims in them, nothing decided; what `work` keeps is written."""
    own = next((code for code in project.languages if code in ARTICLES), project.languages[0])
    focus = Focus(project.company, project.aliases)
    return read_articles(project.seeds, project.root, own, focus, work, extensions.load(project.extensions))


def as_decided(project: Project, said: Reading) -> Reading:
    """What articles that were read say, as people decided by now; writes nothing."""
    taken, found = decisions.read_decisions(project.decisions, project.root)
    texts = {document.article.id: document.article.text for document in said.documents}
    made = facts.decide(said.claims, taken.entries, texts, taken.path)
    made = replace(made, claims=still_said(made.claims))
    return replace(said, decided=made, diagnostics=(*said.diagnostics, *found, *made.diagnostics))


def read_articles(
    folder: Path, root: Path, language: str, focus: Focus, work: Work = ALONE, added: tuple[Extension, ...] = ()
) -> Reading:
    """The articles in `folder` and what they say of `focus` and of others, nothing decided.

    `root` is what paths are told relative to; `language` what an article is in that does not say.
    """
    articles, found = sources.read_folder(folder, root, language, ARTICLES, work)
    # By date and id: what the files are called changes nothing.
    ordered = sorted(articles, key=lambda article: (article.published or "9999", article.id))
    answers = read_together(read_each(ordered, focus, work, added), focus, work)
    claims = tuple(claim for one in answers for claim in one.claims)
    diagnostics = (*found, *(problem for one in answers for problem in one.diagnostics))
    documents = tuple(one.document for one in answers)
    gists = {one.document.article.id: one.gist for one in answers}
    return Reading(documents, claims, Decided(claims), diagnostics, added, gists)


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


def know(project: Project, reading: Reading, *, today: str = "", work: Work = ALONE) -> Knowledge:
    """What the articles of `project` say together; writes nothing. `today` as for `build`."""
    decided = reading.decided
    registry, problems = anchors.read_registry(
        project.registry,
        "docs/links.lock.json",
        (claim.id for claim in decided.claims),
        partial(anchors.parted, documents=reading.documents, work=work),
    )
    heard = facts.voices((document.article for document in reading.documents), reading.gists)
    identity = facts.Identity(
        decided.claims,
        Focus(project.company, project.aliases),
        (document.article.text for document in reading.documents),
        decided.merges,
        decided.aparts,
        (pair for gist in reading.gists.values() for pair in gist.acronyms),
    )
    known = facts.reconcile(decided.claims, identity, heard)
    home = partial(anchors.home_of, company=project.company, added=pages.homes(reading.extensions))
    minted = anchors.mint(known, reading.documents, pages.addresses(reading.extensions), home, registry, today)
    compared, disagreements = facts.compare(minted.facts, heard)
    times = {fact.id: facts.told(fact, heard) for fact in compared}
    sent = {entry.path for entry in registry.loose if entry.kind == "page"}
    parts = pages.parts_of(compared, reading.documents, minted.places, times, sent)
    if parts:
        minted = anchors.rehomed(minted, pages.at_home_in(parts, minted.places), registry)
    doubts = facts.doubts(decided.claims, identity)
    return Knowledge(minted, compared, disagreements, doubts, heard, times, parts, tuple(problems))


@values_without_circles()
def build(project: Project, *, today: str = "", work: Work = ALONE) -> Briefing:
    """The briefing of `project`; writes nothing but what `work` keeps.

    `today` (`YYYY-MM-DD`) is noted as the day on which new anchors were first published.
    """
    reading = read(project, work)
    known = know(project, reading, today=today, work=work)
    reading = replace(reading, gists={})  # articles are compared, and a gist is as large as a few sentences
    decided, minted = reading.decided, known.minted
    memories, found = {}, [*reading.diagnostics, *known.diagnostics]
    for language in project.languages:
        memories[language], problems = translation.read_memory(
            project.seeds, project.root, language, reading.documents, work
        )
        found += problems
    found += [*_unworded(project), *_removed_before(reading.documents, minted.registry)]
    snapshots, problems = history.read_snapshots(project.snapshots, project.root)
    found += problems
    disputes, registry = anchors.keep(
        minted.registry,
        "dispute",
        "disagreements/",
        ((dispute.key, dispute.wish) for dispute in decided.disputes),
        today,
    )
    groups = [(group.id, [fact.id for fact in group.facts]) for group in known.disagreements]
    names, registry = anchors.gather(registry, "disagreement", "disagreements/", groups, today)
    disagreements = tuple(replace(group, id=name) for group, name in zip(known.disagreements, names, strict=True))
    spoken = facts.speakers(known.facts)
    voiced = [(facts.anchor_of(name), ids) for name, ids in spoken.items()]
    names, registry = anchors.gather(registry, "speaker", "quotes/", voiced, today)
    diagnostics = tuple(sorted(found))
    whole = originals.Content(reading.documents, decided, known.facts, disagreements, memories, diagnostics)
    chosen = project.originals or Originals.FULL
    shown = originals.published(whole, chosen)
    named = {document.article.id for document in shown.documents if document.title is not None or document.segments}
    earlier = originals.Earlier(chosen, originals.Watch(shown.withheld), named)
    material = Material(
        company=project.company,
        languages=project.languages,
        documents=shown.documents,
        facts=shown.facts,
        disagreements=shown.disagreements,
        entities=facts.entities(shown.facts),
        decided=shown.decided,
        voices={article: voice.text for article, voice in known.heard.items()},
        times=known.times,
        places=minted.places,
        disputes=disputes,
        speakers=dict(zip(spoken, names, strict=True)),
        passages=minted.passages,
        memories=shown.memories,
        claims=len(decided.claims),
        diagnostics=shown.diagnostics,
        templates=project.templates,
        originals=chosen,
        locales=project.locales,
        snapshots=tuple(map(earlier.of, snapshots)),
        extensions=reading.extensions,
        parts=known.parts,
    )
    # What a link says is kept in the registry, which no choice of what is published changes.
    fact_inks = pages.FactInks(material)
    bunches = pages.bunches_of(material, fact_inks)
    said = (
        pages.sayings(material, bunches, work)
        if shown is whole
        else pages.sayings(replace(material, documents=reading.documents, facts=known.facts, memories=memories))
    )
    said = registry.in_its_words(said)
    reasons = _reasons(decided)
    material = material.with_corrected(anchors.corrected(minted, said, reasons))
    inks = pages.Inks(material, fact_inks)
    with circles():
        drafts = tuple(page for code in project.languages for page in pages.pages_of(material, code, work, inks))
    del inks, fact_inks
    published = anchors.Published(
        pages.anchors_in(drafts),
        said,
        {f"sources/{document.article.id}/": document.article.digest[:16] for document in reading.documents},
    )
    found_anew = replace(minted, facts=known.facts, registry=registry)
    registry = anchors.settle(found_anew, published, reasons, today)
    # What became of the facts is a page as well: what can be linked to on it is known once all else is settled.
    chronicle = history.chronicle(registry.loose)
    news = tuple(pages.news_of(material, chronicle, registry.by_link, language) for language in project.languages)
    drafts = (*drafts, *news)
    published = replace(published, anchors={**published.anchors, **pages.anchors_in(news)})
    registry = anchors.settle(replace(found_anew, registry=registry), published, reasons, today, {pages.NEWS})
    registry = anchors.at_rest(registry, reading.documents, minted.passages, work)
    made = pages.finished(drafts, material, registry.by_link)
    return Briefing(
        shown.documents,
        shown.decided.claims,
        decided,
        shown.facts,
        known.doubts,
        made,
        registry,
        (*diagnostics, *pages.outdated(project.templates)),
        shown.withheld,
        material,
        chronicle,
        partial(_records, bunches, material, work),
    )


def _records(bunches: tuple[pages.Bunch, ...], material: Material, work: Work) -> Iterator[bytes]:
    def lines(facts: tuple[Fact, ...]) -> bytes:
        return history.lines_of(pages.each_statement(facts, material))

    return pages.each("records", bytes, bunches, lines, work)


def _reasons(decided: Decided) -> dict[str, anchors.Reason]:
    """Claim id → what somebody decided of it that changes or hides it."""
    telling = (Verb.REJECT, Verb.HIDE, Verb.CORRECT)
    return {d.claim: anchors.Reason(d.why, f"{d.by}, {d.on}") for d in decided.applied if d.verb in telling}


def _removed_before(documents: Iterable[Document], registry: anchors.Registry) -> Iterator[Diagnostic]:
    """Articles that had to go, and are here again: by a merge, or from somebody's folder."""
    removed = {entry.path: entry for entry in registry.loose if entry.kind == "page" and entry.status is Status.REMOVED}
    for document in documents:
        if entry := removed.get(f"sources/{document.article.id}/"):
            what = f"had to be removed on {entry.since} ({entry.cause}) and is here again; delete it"
            yield Diagnostic(
                document.article.path, 0, "removed-before", f"{what}, or give another article another `id:`"
            )


def _unworded(project: Project) -> Iterator[Diagnostic]:
    """Languages the interface has no words in: their pages speak English around what is theirs."""
    for language in project.languages:
        if language != SOURCE and interface_path(language, project.templates) is None:
            path = f"templates/locale/{language}.po"
            what = f"the interface has no words in `{language}` and is shown in English there; translate {path}"
            yield Diagnostic("mkdocs.yml", 0, "interface-words", what, Severity.NOTE)
