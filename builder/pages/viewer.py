# One page in one language looks at the material: every link is relative to that page, every word in that language.
"""Material → views."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup

from builder.model.claims import FACTUAL, Claim, Kind
from builder.model.facts import Disagreement, Fact, Standing
from builder.model.text import Block, Document, Row, Segment
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
        rendered = [self._rendering(document, segment) for segment in document.segments]
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
            passages = [self._material.words_at[claim.article, span] for span, _ in self._material.passages_of(claim)]
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
                translated=all(shown) and document.article.language != self._wording.language,
                original=original,
                language=document.article.language,
            )

    def other(self, document: Document) -> str | None:
        """The language an article is shown in beside its own: the page's, or the first that is another."""
        languages = (self._wording.language, *self._material.languages)
        return next((code for code in languages if code != document.article.language), None)

    def _rendering(self, document: Document, segment: Segment) -> Rendering | None:
        """A segment in the language it is shown in beside its own."""
        memory = self._material.memories.get(self.other(document) or "")
        return memory.segment(document.article.id, segment.text, segment.ordinal) if memory else None

    def _block(self, document: Document, block: Block) -> BlockView:
        if block.table is not None:
            header, *rows = (self._row(document, row) for row in (block.table.header, *block.table.rows))
            return BlockView(str(block.kind), block.level, header=header, rows=tuple(rows))
        return BlockView(str(block.kind), block.level, tuple(self._pair(document, s) for s in block.segments))

    def _row(self, document: Document, row: Row) -> RowView:
        anchor = self._material.passages[document.article.id, row.span]
        cells = tuple(self._shown(document, cell, "") for cell in row.cells)
        return RowView(anchor, cells, self._backlinks(document, anchor))

    def _pair(self, document: Document, segment: Segment) -> PairView:
        return self._shown(document, segment, self._material.passages[document.article.id, segment.span])

    def _shown(self, document: Document, segment: Segment, anchor: str) -> PairView:
        rendering = self._rendering(document, segment)
        show = inline if document.article.format == "md" else escape.text
        return PairView(
            id=anchor,
            original=show(segment.text),
            # What is translated together with the sentence before it stands there.
            translation=show("" if rendering.part else rendering.text) if rendering else None,
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
