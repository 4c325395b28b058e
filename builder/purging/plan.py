# Before anything is deleted it is known what goes with it: other prints of a sentence, the facts that stand on nothing
# else, what people decided of them. A person looks at that and says yes.
"""An id → all that goes with it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from builder.anchors import Registry, meant
from builder.anchors.passages import link_to
from builder.errors import BuilderError
from builder.model.decisions import Decision
from builder.model.facts import Fact
from builder.model.links import Entry
from builder.model.passages import link_of
from builder.model.text import Document, Span
from builder.originals import Watch
from builder.pipeline import Knowledge, Reading
from builder.purging.cutting import plain, spelt, without

SHORTEST = 3
"""Words of what is looked for, at least: fewer stand in other texts by right."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be removed; nothing has been done yet."""

    article: Document | None
    """The article that goes as a whole; else none."""
    passages: Mapping[str, tuple[Span, ...]]
    """Article id → the sentences and rows that are cut out of it; empty where it goes as a whole."""
    links: frozenset[str]
    """Of all entries of the registry that lose their words."""
    facts: tuple[str, ...]
    """The ids of the facts that stand on nothing else."""
    claims: frozenset[str]
    """The ids of the claims that stand on what goes."""
    words: tuple[str, ...]
    """The words that go, as printed, the cells of a row each on their own; none that an article still says after."""
    left: str
    """All words that the articles say after, as `plain` has them."""
    elsewhere: int = 0
    """How many passages of an article that goes are printed in another one too, and stay there."""

    @property
    def watch(self) -> Watch:
        """Finds the words wherever they stand."""
        return Watch(self.words, SHORTEST)

    @property
    def told_by_links(self) -> tuple[str, ...]:
        """The links that stay and whose anchor is made of all the words of a passage."""
        ways = {spelt(words) for words in self.words}
        anchors = {link: link.partition("#")[2] for link in self.links}
        return tuple(sorted(link for link, anchor in anchors.items() if any(way and way in anchor for way in ways)))

    def cuts(self, decision: Decision) -> bool:
        """Whether a decision is of what goes, or quotes it."""
        quotes = (decision.quote, *(side.quote for side in decision.sides))
        return decision.claim in self.claims or any(map(self.quotes, filter(None, quotes)))

    def quotes(self, quote: str) -> bool:
        """Whether `quote` holds what goes, or is a part of it that no article says any more."""
        if self.watch.found_in(quote):
            return True
        part = plain(quote)
        return part not in self.left and any(part in plain(words) for words in self.words)


def plan(id_: str, reading: Reading, known: Knowledge, languages: Collection[str]) -> Plan:
    """What goes with `id_`: a link, an address on the site, an anchor of a fact, sentence or row, or an article's id.

    `languages` are the site's. Raises BuilderError.
    """
    asked = _Asked(reading, known)
    entry = _entry(id_, known.minted.registry, languages)
    if entry.kind == "page" and entry.path.startswith("sources/") and entry.path != "sources/":
        return asked.article(entry)
    if entry.kind in ("sentence", "row"):
        return asked.passages([entry.link])
    if entry.kind == "fact":
        return asked.fact(entry)
    raise BuilderError(f"{id_}: is neither an article, nor a fact, nor a sentence; `briefing links list` has them")


def _entry(id_: str, registry: Registry, languages: Collection[str]) -> Entry:
    known = meant(id_, registry, languages)
    if not known:
        raise BuilderError(f"{id_}: no link has this id or address; `briefing links list` prints them")
    if len(known) > 1:
        links = ", ".join(entry.link for entry in known[:4])
        raise BuilderError(f"{id_}: is in several places; name one of {links}")
    return known[0]


class _Asked:
    """The briefing as it is, with every word of the articles."""

    def __init__(self, reading: Reading, known: Knowledge) -> None:
        self._reading, self._known = reading, known
        self._documents = {document.article.id: document for document in reading.documents}
        self._passages = known.minted.passages
        self._spans = {
            link_of(article, anchor): (article, span)
            for article, held in self._passages.items()
            for span, anchor in held
        }

    def article(self, entry: Entry) -> Plan:
        """A whole article."""
        document = self._documents.get(entry.path.removeprefix("sources/").rstrip("/"))
        gone = {link for link in self._spans if link.startswith(f"{entry.path}#")}
        texts = [words for link in sorted(gone) for words in self._texts(*self._spans[link])]
        return self._planned(document, gone, texts, entry.path)

    def fact(self, entry: Entry) -> Plan:
        """Every sentence that a fact stands on; of one that stands no more what is remembered of it."""
        fact = next((fact for fact in self._known.facts if fact.id == entry.id), None)
        links = sorted(self._stands_on(fact)) if fact else [link for link in entry.on if link in self._spans]
        return self.passages(links, also=entry)

    def passages(self, links: Iterable[str], also: Entry | None = None) -> Plan:
        """Sentences and rows, wherever they are printed."""
        links = [link for link in links if link in self._spans]
        texts = [words for link in links for words in self._texts(*self._spans[link])]
        whole = {" ".join(self._span_words(link).split()).casefold() for link in links}
        gone = {link for link in self._spans if " ".join(self._span_words(link).split()).casefold() in whole}
        return self._planned(None, gone, texts, "", also)

    def _planned(
        self, article: Document | None, gone: set[str], texts: Sequence[str], page: str, also: Entry | None = None
    ) -> Plan:
        facts = [fact.id for fact in self._known.facts if self._stands_on(fact) <= gone]
        facts += [also.id] if also and also.id not in facts else []
        claims = {c.id for c in self._reading.claims if link_to(c.evidence[0], self._passages) in gone}
        entries = self._known.minted.registry.entries
        links = {entry.link for entry in entries if self._goes(entry, gone, set(facts), page)}
        cut: dict[str, list[Span]] = {}
        for link in sorted(gone) if article is None else ():
            cut.setdefault(self._spans[link][0], []).append(self._spans[link][1])
        passages = {id_: tuple(sorted(spans)) for id_, spans in sorted(cut.items())}
        stay = [document for document in self._reading.documents if document is not article]
        left = plain(" ".join(without(document, passages.get(document.article.id, ())) for document in stay))
        words = tuple(dict.fromkeys(text for text in texts if plain(text) not in left))
        elsewhere = len(set(texts)) - len(words) if article else 0
        return Plan(article, passages, frozenset(links), tuple(facts), frozenset(claims), words, left, elsewhere)

    @staticmethod
    def _goes(entry: Entry, gone: set[str], facts: set[str], page: str) -> bool:
        if entry.link in gone or (page and (entry.path == page or _lists(entry, page))):
            return True
        if entry.kind in ("fact", "place"):
            # What was withdrawn before, and stood on nothing else, still says what it said.
            return entry.id in facts or bool(entry.on and not entry.is_live and set(entry.on) <= gone)
        return entry.kind in ("speaker", "disagreement") and bool(entry.claims) and set(entry.claims) <= facts

    def _stands_on(self, fact: Fact) -> set[str]:
        return {link_to(claim.evidence[0], self._passages) for claim in fact.support}

    def _span_words(self, link: str) -> str:
        article, span = self._spans[link]
        return span.of(self._documents[article].article.text)

    def _texts(self, article: str, span: Span) -> Iterable[str]:
        """The words of a passage: a sentence, or the cells of a row."""
        document = self._documents[article]
        rows = [row for b in document.blocks if b.table for row in (b.table.header, *b.table.rows) if row.span == span]
        if rows:
            return [cell.text for row in rows for cell in row.cells if cell.text]
        return [span.of(document.article.text)]


def _lists(entry: Entry, page: str) -> bool:
    """Whether a link is the place of an article, whose page is `page`, in the list of sources or a part of it."""
    return entry.kind == "source" and entry.id == f"source-{page.removeprefix('sources/').rstrip('/')}"
