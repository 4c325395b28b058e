# The same values for the menu on the pages and for the command: what a page says of a fact, ready to be pasted.
"""Facts, sentences, articles and sections of pages → citations in one language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from markupsafe import Markup

from builder.citations import BIBLIOGRAPHIES, between_marks, to_words
from builder.model.citations import Citation, Reference
from builder.model.claims import Evidence, Kind
from builder.model.facts import Fact
from builder.model.originals import WITHHELD
from builder.model.snapshots import FOLDER
from builder.model.text import Basis, Document, Span
from builder.pages.escape import plain
from builder.pages.material import Material
from builder.pages.sayings import saying
from builder.pages.wording import wording_of


class Citing:
    """Cites in one language, from a site."""

    def __init__(self, material: Material, language: str, base: str, site: str) -> None:
        """`base` is the address of the site, with a slash at its end; `site` its name in this language."""
        self._material, self.language, self._base, self.site = material, language, base, site
        self._wording = wording_of(material, language)
        self._kept = material.stood
        every = material.passages.items()
        self._spans = {(article, anchor): span for article, held in every for span, anchor in held}
        self._last = max((d.article.published for d in material.documents if d.article.published), default="")
        self._references: dict[str, Reference] = {}
        self._bibliographies: dict[tuple[str, ...], Mapping[str, str]] = {}
        self._named: dict[str, str] = {}
        """Article id → publisher, date and what is not known of it: the same for each of its sentences."""

    def fact(self, fact: Fact) -> Citation:
        """A fact, with the sentence that says so best."""
        words, evidence = self._wording, fact.support[0].evidence[0]
        told = words.told(fact, self._material.times.get(fact.id), inferred=self._material.is_inferred(fact))
        kept = self._kept.get(fact.id)
        return Citation(
            language=self.language,
            what=self._happening(fact) if fact.kind is Kind.EVENT else saying(fact, self._material, words, dated=False),
            as_of=plain(told),
            link=self._address(self._material.places[fact.id], fact.id),
            stood=f"{self._base}{FOLDER}/{kept.day}/{self.language}/{kept.link_of(fact.id)}" if kept else "",
            stood_on=plain(words.say("as it stood on %(date)s", date=words.formats.date(kept.day))) if kept else "",
            references=tuple(self.reference(self._material.by_article[id_]) for id_ in fact.articles),
            **self._source(evidence),
        )

    def sentence(self, article: str, anchor: str) -> Citation | None:
        """A sentence or table row; none where it is not there, or not shown."""
        span, document = self._spans.get((article, anchor)), self._material.by_article.get(article)
        printed = self._material.words_of(article, span) if span else ()
        if span is None or document is None or not printed:
            return None
        return Citation(
            language=self.language,
            what="",
            as_of="",
            link=self._address(f"sources/{article}/", anchor),
            references=(self.reference(document),),
            **self._source(Evidence(article, span, span.of(document.article.text))),
        )

    def article(self, document: Document) -> Citation:
        """An article as a whole."""
        article, words = document.article, self._wording
        published = words.published(document)
        by = [article.author, article.publisher or plain(words.say("publisher unknown")), plain(published)]
        return Citation(
            language=self.language,
            what=plain(words.title(document)),
            as_of="",
            source=", ".join(filter(None, by)),
            quote="",
            site=self.site,
            link=self._address(f"sources/{article.id}/"),
            sentence="",
            original=article.url or "",
            references=(self.reference(document),),
        )

    def section(self, titles: Sequence[str], place: str, anchor: str) -> Citation:
        """The section at `anchor` of the page at `place`; `titles` are that of the page, then its own."""
        last = self._wording.formats.date(self._last) if self._last else ""
        return Citation(
            language=self.language,
            what=" – ".join(titles),
            as_of=plain(self._wording.say("latest article: %(date)s", date=last)) if last else "",
            source="",
            quote="",
            site=self.site,
            link=self._address(place, anchor),
            sentence="",
            original="",
        )

    def reference(self, document: Document) -> Reference:
        """An article, for a bibliography."""
        article = document.article
        if article.id not in self._references:
            self._references[article.id] = self._reference(document)
        return self._references[article.id]

    def bibliography(self, references: tuple[Reference, ...]) -> Mapping[str, str]:
        """Articles in each format of a bibliography; many facts stand on the same."""
        key = tuple(reference.id for reference in references)
        if key not in self._bibliographies:
            made = {name: form(references) for name, form in BIBLIOGRAPHIES.items()}
            self._bibliographies[key] = made
        return self._bibliographies[key]

    def _reference(self, document: Document) -> Reference:
        article = document.article
        return Reference(
            id=article.id,
            title=plain(self._wording.title(document)) if document.title is None else document.title,
            author=article.author or "",
            publisher=article.publisher or "",
            published=article.published or "",
            url=article.url or self._address(f"sources/{article.id}/"),
            language=article.language,
            note=plain(self._wording.say("date inferred")) if article.basis is Basis.INFERRED else "",
        )

    def _happening(self, fact: Fact) -> str:
        """An event is told by its sentence, which is quoted: the few words that date it say little."""
        words, source = self._wording, self._material.by_article[fact.support[0].article].article.language
        about = "" if fact.subject == self._material.company else plain(words.name(fact.subject, source))
        return plain(words.kind(fact.kind)) + (plain(words.say(": ")) + about if about else "")

    def _source(self, evidence: Evidence) -> dict[str, str]:
        document = self._material.by_article[evidence.article]
        span, anchor = self._material.passages_of(evidence)[0]
        quote = " · ".join(self._material.words_of(evidence.article, span))
        url = document.article.url
        if evidence.article not in self._named:
            caveat, source = self._wording.caveat(document), self._wording.source(document)
            self._named[evidence.article] = plain(Markup("{} ({})").format(source, caveat) if caveat else source)
        return {
            "source": self._named[evidence.article],
            "quote": quote,
            "translation": self._translation(document, span),
            "site": self.site,
            "sentence": self._address(f"sources/{evidence.article}/", anchor),
            "original": to_words(url, self._printed(document, span)) if url else "",
        }

    def _translation(self, document: Document, span: Span) -> str:
        """What a passage says in this language, where all of it has a translation; never what may not be shown."""
        printed = self._material.words_of(document.article.id, span)
        shown = [self._wording.segment(document, words) or "" for words in printed]
        if document.article.language == self.language or WITHHELD in printed or not all(shown) or not shown:
            return ""
        words = between_marks(" · ".join(shown), self.language)
        return plain(self._wording.say("our translation: %(words)s", words=words))

    @staticmethod
    def _printed(document: Document, span: Span) -> str:
        """The words to look for on the publisher's page; a row of a table is laid out otherwise there."""
        words = span.of(document.article.text)
        return "" if words.lstrip().startswith("|") else words

    def _address(self, place: str, anchor: str = "") -> str:
        return f"{self._base}{self.language}/{place}{f'#{anchor}' if anchor else ''}"
