# The article pages need all of an article: its text with its translation, passage by passage, and the facts that stand
# on each. Lists need its name and its dates alone.
"""Documents → views of articles."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from markupsafe import Markup

from builder.locales import unbroken
from builder.model.claims import Kind
from builder.model.facts import Fact
from builder.model.originals import WITHHELD
from builder.model.text import Block, BlockKind, Document, Row, Segment
from builder.model.translation import Rendering, Standing, State
from builder.pages import escape, links
from builder.pages.inline import inline
from builder.pages.material import Material
from builder.pages.views import ArticleView, Backlink, BlockView, PairView, RowView
from builder.pages.wording import Wording


class ArticleViewer:
    """What page file `page` (`sources/one.md`) shows of the articles of `material`."""

    def __init__(self, material: Material, wording: Wording, page: str) -> None:
        self._material = material
        self._wording = wording
        self._page = page
        self._articles: dict[str, ArticleView] = {}

    def article(self, document: Document, *, whole: bool = False) -> ArticleView:
        """An article; `whole` with its text."""
        if whole:
            return replace(self.article(document), blocks=tuple(self._block(document, b) for b in document.blocks))
        known = self._articles.get(document.article.id)
        if known is None:
            known = self._articles[document.article.id] = self._article(document)
        return replace(known, href=links.file(self._page, f"sources/{document.article.id}/"))

    def _article(self, document: Document) -> ArticleView:
        article, words = document.article, self._wording
        rendered = [self._rendering(document, segment) for segment in document.segments]
        states = Counter(r.state for r in rendered if r)
        title = words.title(document)
        pairs = zip(rendered, document.segments, strict=True)
        states.update(self._standing(document, segment).state for r, segment in pairs if r is None)
        return ArticleView(
            id=article.id,
            title=title,
            lang=Markup(' lang="{}"').format(article.language) if words.untranslated_title(document) else Markup(),
            heading=escape.text(unbroken(escape.plain(title), words.language)),
            href=Markup(),  # it depends on the page
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
            reviewed=sum(r is not None and r.state is State.REVIEWED for r in rendered),
            states=words.states(states, {r.reviewer for r in rendered if r and r.reviewer}),
            facts=self._material.facts_in[article.id],
        )

    def other(self, document: Document) -> str | None:
        """The language an article is shown in beside its own: the page's, or the first that is another."""
        languages = (self._wording.language, *self._material.languages)
        return next((code for code in languages if code != document.article.language), None)

    def _rendering(self, document: Document, segment: Segment) -> Rendering | None:
        """A segment in the language it is shown in beside its own."""
        memory = self._material.memories.get(self.other(document) or "")
        return memory.segment(document.article.id, segment.text, segment.ordinal) if memory else None

    def _standing(self, document: Document, segment: Segment) -> Standing:
        """How far the translation of a segment can be trusted, or why there is none."""
        memory = self._material.memories.get(self.other(document) or "")
        article = document.article.id
        return memory.standing(article, segment.text, segment.ordinal) if memory else Standing(State.MISSING)

    def _block(self, document: Document, block: Block) -> BlockView:
        if block.table is not None:
            header, *rows = (self._row(document, row) for row in (block.table.header, *block.table.rows))
            return BlockView(str(block.kind), block.level, header=header, rows=tuple(rows))
        if block.kind is BlockKind.WITHHELD:
            return BlockView(str(block.kind), block.level, (self._gap(document, block),))
        return BlockView(str(block.kind), block.level, tuple(self._pair(document, s) for s in block.segments))

    def _row(self, document: Document, row: Row) -> RowView:
        anchor = self._material.passages[document.article.id].at(row.span)
        cells = tuple(self._shown(document, cell, "") for cell in row.cells)
        return RowView(anchor, cells, self._backlinks(document, anchor))

    def _pair(self, document: Document, segment: Segment) -> PairView:
        return self._shown(document, segment, self._material.passages[document.article.id].at(segment.span))

    def _gap(self, document: Document, block: Block) -> PairView:
        """Where passages stand that are not published: their anchors, and what can be said in their place."""
        anchors = self._material.passages[document.article.id].within(block.span)
        told = self._wording.count(
            "%(n)s passage is not published here.", "%(n)s passages are not published here.", len(anchors)
        )
        mark = escape.text(WITHHELD)
        places = Markup().join(Markup('<span id="{}"></span>').format(anchor) for anchor in anchors[1:])
        here = Markup("{}{} <small data-pagefind-ignore>{}</small>").format(places, mark, told)
        facts = dict.fromkeys(fact for anchor in anchors for fact in self._backlinks(document, anchor))
        if document.article.language == self._wording.language:
            return PairView(anchors[0], here, mark, "", Markup(), tuple(facts))
        return PairView(anchors[0], mark, here, "", Markup(), tuple(facts))

    def _shown(self, document: Document, segment: Segment, anchor: str) -> PairView:
        rendering = self._rendering(document, segment)
        standing = rendering.standing if rendering else self._standing(document, segment)
        show = inline if document.article.format == "md" else escape.text
        return PairView(
            id=anchor,
            original=show(segment.text),
            # What is translated together with the sentence before it stands there.
            translation=show("" if rendering.part else rendering.text) if rendering else None,
            state=str(standing.state),
            told=self._wording.state(standing),
            facts=self._backlinks(document, anchor) if anchor else (),
        )

    def _brief(self, fact: Fact, document: Document) -> Markup:
        """What a fact says in a few words, beside the sentence that says it."""
        if fact.kind not in (Kind.QUOTE, Kind.EVENT):
            return self._wording.value(fact, document.article.language)
        return escape.text(fact.subject) if fact.kind is Kind.QUOTE else self._wording.when(fact)

    def _backlinks(self, document: Document, anchor: str) -> tuple[Backlink, ...]:
        """The facts of a passage; those that are called the same, as two events of one day, are one link."""
        found = {
            (label, value): Backlink(label, value, links.url(self._page, self._material.places[fact.id], fact.id))
            for fact in reversed(self._material.facts_at.get((document.article.id, anchor), ()))
            for label, value in [(self._wording.kind(fact.kind), self._brief(fact, document))]
        }
        return tuple(reversed(found.values()))
