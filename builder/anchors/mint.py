# What has an anchor keeps it; what has none gets a readable one that no other thing on the page has.
"""Gives every page, fact, sentence and table row its anchor."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from msgspec import structs

from builder.anchors.book import Book
from builder.anchors.passages import Passage, heirs, link_to, moved, passages_in, spans_in
from builder.anchors.registry import Registry
from builder.anchors.rest import PASSAGES
from builder.model.claims import Kind
from builder.model.facts import Fact
from builder.model.links import Entry
from builder.model.passages import Anchored, in_order
from builder.model.text import Document

PAGE_OF = {
    Kind.CLIENT: "clients/",
    Kind.COMPETITOR: "comparison/",
    Kind.EVENT: "timeline/",
    Kind.QUOTE: "quotes/",
}
"""The page a fact of some kind is at home on; of the others the profile, or the comparison for other companies."""


@dataclass(frozen=True, slots=True)
class Minted:
    """The anchors of one build."""

    facts: tuple[Fact, ...]
    """As given, each with its anchor as `id`."""
    places: Mapping[str, str]
    """Fact id → the page it is at home on, under the language: `clients/`."""
    passages: Anchored
    """Of each article its sentences and table rows, with their anchors on its page."""
    registry: Registry
    """The registry with what was minted now."""
    heirs: Mapping[str, str] = field(default_factory=dict)
    """Link of a page or passage that stood there before → the link of something else that has taken its place."""


def mint(
    facts: Iterable[Fact],
    documents: Iterable[Document],
    pages: Iterable[str],
    home: Callable[[Fact], str],
    registry: Registry,
    today: str,
) -> Minted:
    """Anchors for `facts`, for every passage of `documents` and for `pages` (addresses under the language).

    `home` tells the page a fact is at home on; `today` is noted as the day of first publication of what is minted now.
    """
    book = Book(registry, today)
    for page in pages:
        book.page(page)
    pages_of = {f"sources/{document.article.id}/": document for document in documents}
    found = {path: tuple(passages_in(pages_of[path])) for path in pages_of if path not in registry.resting}
    ids = {path: book.passages(path, found.get(path, ())) for path in pages_of}
    anchored = {
        document.article.id: in_order(zip(spans_in(document), ids[path], strict=True))
        for path, document in pages_of.items()
    }
    taken = _heirs(registry, pages_of, found, ids)
    facts = tuple(facts)
    homes = [home(fact) for fact in facts]
    on = [frozenset(link_to(claim.evidence[0], anchored) for claim in fact.support) for fact in facts]
    entries = book.facts(facts, homes, [stood - {""} for stood in on], taken)
    named = tuple(structs.replace(fact, id=entry.id) for fact, entry in zip(facts, entries, strict=True))
    at = {entry.id: home for entry, home in zip(entries, homes, strict=True)}
    return Minted(named, at, anchored, book.registry, taken)


def rehomed(minted: Minted, places: Mapping[str, str], before: Registry) -> Minted:
    """The same with facts at home in `places`: parts of pages, which are known once facts are compared.

    What `before` does not have is entered where it is at home; what it has stays where it was sent to.
    """
    sent = {entry.id for entry in before.loose if entry.kind == "fact"}
    entries = tuple(
        structs.replace(entry, path=places[entry.id])
        if entry.kind == "fact" and entry.id in places and entry.id not in sent
        else entry
        for entry in minted.registry.loose
    )
    return replace(minted, places=places, registry=replace(minted.registry, loose=entries))


def keep(
    registry: Registry, kind: str, path: str, wishes: Iterable[tuple[str, str]], today: str
) -> tuple[Mapping[str, str], Registry]:
    """Anchors on the page at `path` for other things than facts, and the registry with them.

    `wishes` are (what it is recognised by, the words its anchor is made of) pairs; the anchors come by the first.
    """
    book = Book(registry, today)
    found = {key: book.named(kind, path, key, wish) for key, wish in sorted(wishes)}
    return found, book.registry


def gather(
    registry: Registry, kind: str, path: str, groups: Sequence[tuple[str, Sequence[str]]], today: str
) -> tuple[tuple[str, ...], Registry]:
    """The anchors on the page at `path` of groups of facts, and the registry with them.

    `groups` are (the anchor it is to have, the ids of the facts in it) pairs. A group is found again by any fact that
    was ever in it, else by the anchor it is to have.
    """
    book = Book(registry, today)
    return book.groups(kind, path, groups), book.registry


def home_of(fact: Fact, company: str, added: Mapping[Kind, str] = MappingProxyType({})) -> str:
    """The page a fact is at home on, under the language; `added` tells it of kinds that are not of the vocabulary."""
    return added.get(fact.kind) or PAGE_OF.get(fact.kind) or ("profile/" if fact.subject == company else "comparison/")


def _heirs(
    registry: Registry,
    pages_of: Mapping[str, Document],
    found: Mapping[str, Sequence[Passage]],
    ids: Mapping[str, Sequence[str]],
) -> dict[str, str]:
    """Link of a page or passage that was live → the link of something else that stands in its place now.

    `found` are the passages of the pages where they are not at rest, `ids` the anchors of all.
    """
    old: dict[str, list[Entry]] = {}
    for entry in registry.loose:
        if entry.is_live and entry.kind in PASSAGES:
            old.setdefault(entry.path, []).append(entry)
    if not old.keys() <= pages_of.keys():  # what is gone may stand in any article
        found = {path: tuple(passages_in(document)) for path, document in pages_of.items()}
    gone = moved(old, found)
    made = dict(gone)
    for path, entries in old.items():
        now = gone.get(path, path)
        if now in found:
            taking = heirs(entries, found[now])
            made |= {
                entry.link: f"{now}#{ids[now][taking[entry.id]]}"
                for entry in entries
                if entry.id in taking and (path, entry.id) != (now, ids[now][taking[entry.id]])
            }
    return made
