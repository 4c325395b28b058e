# A figure leads to the sentences that say so, and a page that names five articles shows five of them: each in the words
# of one language, the original beside it.
"""Evidence → views of sources."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from markupsafe import Markup

from builder.model.claims import Claim, Evidence
from builder.model.facts import Fact
from builder.model.originals import WITHHELD
from builder.model.text import Document, Span
from builder.pages import escape, links
from builder.pages.article_viewer import ArticleViewer
from builder.pages.material import Material
from builder.pages.unread import Unread
from builder.pages.views import FactView, SourceView
from builder.pages.wording import Wording


class Stands(NamedTuple):
    """The passages of an article that a fact stands on."""

    article: str
    passages: tuple[tuple[Span, str], ...]


@dataclass(frozen=True, slots=True)
class Seen:
    """What was put into words already, for pages from which the links to all other pages are the same."""

    facts: dict[str, tuple[Fact, FactView]] = field(default_factory=dict)
    sources: dict[Stands, SourceView] = field(default_factory=dict)


class SourceViewer(ArticleViewer):
    """What page file `page` shows of the sentences that facts stand on."""

    def __init__(self, material: Material, wording: Wording, page: str) -> None:
        super().__init__(material, wording, page)
        self._seen = Seen()
        self._named: dict[str, tuple[Markup, Markup, Markup]] = {}
        """Article id → its label, caveat and dating: the same for each of its sentences, on every page."""

    def _sentence(self, claim: Claim) -> Markup:
        _, anchor = self._material.passages_of(claim.evidence[0])[0]
        return links.file(self._page, f"sources/{claim.article}/", anchor)

    def _sources(self, fact: Fact) -> Sequence[SourceView]:
        first = dict[str, Claim]()
        for claim in fact.support:
            first.setdefault(claim.article, claim)
        return Unread(tuple(first.values()), self._source_of, self._known_by)

    def _known_by(self, claim: Claim) -> tuple[Stands, bool]:
        return self._stands(claim.evidence[0]), claim.is_echo

    def _source_of(self, claim: Claim) -> SourceView:
        source = self._source(claim.evidence[0])
        if not claim.is_echo:
            return source
        manner = self._wording.say("not in so many words")
        caveat = Markup(", ").join((source.caveat, manner)) if source.caveat else manner
        return replace(source, caveat=caveat, manner=manner)

    def _stands(self, evidence: Evidence) -> Stands:
        return Stands(evidence.article, self._material.passages_of(evidence))

    def _source(self, evidence: Evidence) -> SourceView:
        stands = self._stands(evidence)
        known = self._seen.sources.get(stands)
        if known is None:
            known = self._seen.sources[stands] = self._put(*stands)
        return known

    def _put(self, article: str, stands: tuple[tuple[Span, str], ...]) -> SourceView:
        document = self._material.by_article[article]
        passages = [self._material.words_of(article, span) or (WITHHELD,) for span, _ in stands]
        between = " · " if any(len(words) > 1 for words in passages) else " "
        printed = [words for passage in passages for words in passage]
        shown = [self._wording.segment(document, words) for words in printed]
        original = escape.text(between.join(printed))
        heads = [head for span, _ in stands for head in self._material.heads_of(article, span)]
        if article not in self._named:
            words = self._wording
            self._named[article] = words.source(document), words.caveat(document), words.dating(document)
        label, caveat, dating = self._named[article]
        return SourceView(
            label=label,
            caveat=caveat,
            dating=dating,
            manner=Markup(),
            href=links.file(self._page, f"sources/{article}/", stands[0][1]),
            url=links.url(self._page, f"sources/{article}/", stands[0][1]),
            sentence=self._told([words for words in shown if words], self._called(document, heads), between)
            if all(shown)
            else self._wording.foreign(self._told(printed, heads, between), document.article.language),
            translated=all(shown) and WITHHELD not in shown and document.article.language != self._wording.language,
            original=original,
            language=document.article.language,
        )

    def _called(self, document: Document, heads: Sequence[str]) -> list[str]:
        """What columns are called in this language, as far as that is known."""
        return [self._wording.segment(document, head) or head for head in heads]

    def _told(self, words: Sequence[str], heads: Sequence[str], between: str) -> Markup:
        """Words in one language; of a row, each cell behind what its column is called: who reads it has no table."""
        if len(heads) != len(words):
            return escape.text(between.join(words))
        colon = self._wording.say(": ")
        told = [
            Markup("{}{}{}").format(escape.text(head), colon if head else "", cell)
            for head, cell in zip(heads, words, strict=True)
        ]
        return Markup(" · ").join(told)
