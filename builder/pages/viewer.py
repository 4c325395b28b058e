# One page in one language looks at the material: every link is relative to that page, every word in that language.
"""Material → views."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup

from builder.model.claims import FACTUAL, Claim, Kind
from builder.model.facts import Disagreement, Fact, Standing
from builder.model.originals import WITHHELD
from builder.model.text import Block, BlockKind, Document, Row, Segment
from builder.model.translation import Rendering, State
from builder.pages import escape, links, vocabulary
from builder.pages.inline import inline
from builder.pages.material import Material
from builder.pages.views import (
    ArticleView,
    Backlink,
    BlockView,
    DisagreementView,
    FactView,
    PairView,
    RowView,
    SourceView,
)
from builder.pages.wording import Wording


class Viewer:
    """What page file `page` (`profile.md`) shows of `material`."""

    def __init__(self, material: Material, wording: Wording, page: str) -> None:
        self._material = material
        self._wording = wording
        self._page = page

    def fact(self, fact: Fact) -> FactView:
        """A fact, with the sentence its figure is linked to and every article that says so."""
        words, material = self._wording, self._material
        first = fact.support[0]
        source = material.by_article[first.article].article.language
        about_focus = fact.subject == material.company

        def short(key: str) -> Markup:
            found = fact.qualifier(key)
            return words.words(str(found), fact, source) if found else Markup()

        sources = tuple(self._sources(fact))
        value = words.value(fact, source)
        if fact.kind is Kind.EVENT:
            # The few words that date an event say little alone; their sentence says what happened.
            value = sources[0].sentence
        return FactView(
            id=fact.id,
            kind=str(fact.kind),
            label=words.kind(fact.kind),
            subject=words.name(fact.subject, source),
            about_focus=about_focus,
            value=value,
            detail=words.detail(fact, source),
            when=words.when(fact),
            of_article=fact.as_of == material.by_article[first.article].article.published,
            date=fact.as_of or "",
            modality=words.modality(fact),
            factual=fact.modality in FACTUAL,
            standing=words.standing(fact, len(material.documents)),
            href=self._sentence(first),
            home=links.file(self._page, material.places[fact.id], fact.id),
            sources=sources,
            amount=words.amount(fact, source),
            sector=short("sector"),
            application=short("application"),
            duration=words.duration(fact, source),
            disputed=fact.standing is Standing.DISPUTED,
        )

    def disagreement(self, group: Disagreement) -> DisagreementView:
        """Facts that differ, side by side."""
        return DisagreementView(
            id=group.id,
            label=self._wording.kind(group.kind),
            subject=escape.text(group.subject),
            relation=str(group.relation),
            explanation=self._wording.say(vocabulary.RELATIONS[group.relation]),
            facts=tuple(self.fact(fact) for fact in group.facts),
        )

    def article(self, document: Document, *, whole: bool = False) -> ArticleView:
        """An article; `whole` with its text."""
        article, words = document.article, self._wording
        rendered = [self._rendering(document, segment.text) for segment in document.segments]
        return ArticleView(
            id=article.id,
            title=words.title(document),
            href=links.file(self._page, f"sources/{article.id}/"),
            publisher=escape.text(article.publisher) if article.publisher else None,
            author=escape.text(article.author) if article.author else None,
            published=words.published(document),
            basis=str(article.basis),
            basis_note=escape.text(
                dict(article.basis_note).get(words.language) or dict(article.basis_note).get("", "")
            ),
            basis_quotes=tuple(escape.text(quote) for quote in article.basis_quotes),
            url=escape.address(article.url) if article.url else None,
            language=article.language,
            language_name=escape.text(words.formats.language_name(article.language)),
            path=article.path,
            sentences=len(rendered),
            translated=sum(r is not None for r in rendered),
            machine=sum(r is not None and r.state is State.MACHINE for r in rendered),
            reviewed=sum(r is not None and r.state is State.REVIEWED for r in rendered),
            reviewers=escape.text(words.formats.list(sorted({r.reviewer for r in rendered if r and r.reviewer}))),
            facts=self._material.facts_in[article.id],
            blocks=tuple(self._block(document, block) for block in document.blocks) if whole else (),
        )

    def _sentence(self, claim: Claim) -> Markup:
        _, anchor = self._material.passages_of(claim)[0]
        return links.file(self._page, f"sources/{claim.article}/", anchor)

    def _sources(self, fact: Fact) -> Iterable[SourceView]:
        seen = set()
        for claim in fact.support:
            if claim.article in seen:
                continue
            seen.add(claim.article)
            document = self._material.by_article[claim.article]
            spans = [span for span, _ in self._material.passages_of(claim)]
            passages = [self._material.words_at.get((claim.article, span), (WITHHELD,)) for span in spans]
            between = " · " if any(len(words) > 1 for words in passages) else " "
            printed = [words for passage in passages for words in passage]
            shown = [self._wording.segment(document, words) for words in printed]
            original = escape.text(between.join(printed))
            yield SourceView(
                label=self._wording.source(document),
                caveat=self._wording.caveat(document),
                href=self._sentence(claim),
                sentence=escape.text(between.join(s for s in shown if s))
                if all(shown)
                else self._wording.foreign(original, document.article.language),
                translated=all(shown) and WITHHELD not in shown and document.article.language != self._wording.language,
                original=original,
                language=document.article.language,
            )

    def _rendering(self, document: Document, text: str) -> Rendering | None:
        """A segment in the briefing's other language, whichever the page's is."""
        other = next((code for code in self._material.languages if code != document.article.language), None)
        memory = self._material.memories.get(other or "")
        return memory.segment(document.article.id, text) if memory else None

    def _block(self, document: Document, block: Block) -> BlockView:
        if block.table is not None:
            header, *rows = (self._row(document, row) for row in (block.table.header, *block.table.rows))
            return BlockView(str(block.kind), block.level, header=header, rows=tuple(rows))
        if block.kind is BlockKind.WITHHELD:
            return BlockView(str(block.kind), block.level, (self._gap(document, block),))
        return BlockView(str(block.kind), block.level, tuple(self._pair(document, s) for s in block.segments))

    def _row(self, document: Document, row: Row) -> RowView:
        anchor = self._material.passages[document.article.id, row.span]
        cells = tuple(self._shown(document, cell, "") for cell in row.cells)
        return RowView(anchor, cells, self._backlinks(document, anchor))

    def _pair(self, document: Document, segment: Segment) -> PairView:
        return self._shown(document, segment, self._material.passages[document.article.id, segment.span])

    def _gap(self, document: Document, block: Block) -> PairView:
        """Where passages stand that are not published: their anchors, and what can be said in their place."""
        anchors = self._material.passages_in(document.article.id, block.span)
        told = self._wording.count(
            "%(n)s passage is not published here.", "%(n)s passages are not published here.", len(anchors)
        )
        mark = escape.text(WITHHELD)
        places = Markup().join(Markup('<span id="{}"></span>').format(anchor) for anchor in anchors[1:])
        here = Markup("{}{} <small data-pagefind-ignore>{}</small>").format(places, mark, told)
        facts = dict.fromkeys(fact for anchor in anchors for fact in self._backlinks(document, anchor))
        if document.article.language == self._wording.language:
            return PairView(anchors[0], here, mark, machine=False, facts=tuple(facts))
        return PairView(anchors[0], mark, here, machine=False, facts=tuple(facts))

    def _shown(self, document: Document, segment: Segment, anchor: str) -> PairView:
        rendering = self._rendering(document, segment.text)
        show = inline if document.article.format == "md" else escape.text
        return PairView(
            id=anchor,
            original=show(segment.text),
            translation=show(rendering.text) if rendering else None,
            machine=bool(rendering and rendering.state is State.MACHINE),
            facts=self._backlinks(document, anchor) if anchor else (),
        )

    def _brief(self, fact: Fact, document: Document) -> Markup:
        """What a fact says in a few words, beside the sentence that says it."""
        if fact.kind not in (Kind.QUOTE, Kind.EVENT):
            return self._wording.value(fact, document.article.language)
        return escape.text(fact.subject) if fact.kind is Kind.QUOTE else self._wording.when(fact)

    def _backlinks(self, document: Document, anchor: str) -> tuple[Backlink, ...]:
        return tuple(
            Backlink(
                label=self._wording.kind(fact.kind),
                value=self._brief(fact, document),
                href=links.url(self._page, self._material.places[fact.id], fact.id),
            )
            for fact in self._material.facts_at.get((document.article.id, anchor), ())
        )
