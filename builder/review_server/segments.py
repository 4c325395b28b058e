# Translations are reviewed where they are read: beside their sentence. What an act does to an entry is what it does in
# the terminal.
"""The translated segments of the articles, as a review has them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from builder.errors import BuilderError
from builder.model.diagnostics import Severity
from builder.model.passages import NO_PASSAGES
from builder.model.translation import State
from builder.pages.vocabulary import N_
from builder.review_server.forms import Form
from builder.review_server.known import Known
from builder.storage import told
from builder.translation import proof
from builder.translation.books import books
from builder.translation.proof import OPEN, Item
from builder.translation.upkeep import refresh

TakeBack = Callable[[], bool]


class Segments:
    """Every entry of the catalogues, by key; read when it is first asked for."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._items: dict[str, Item] | None = None
        self._open: tuple[str, ...] = ()

    def forget(self) -> None:
        """The files are to be read again."""
        self._items = None

    @property
    def items(self) -> dict[str, Item]:
        """Key → entry, in the order of the languages and articles."""
        if self._items is None:
            self._items = {}
            for language in self._known.project.languages:
                self._items |= {_key(language, item): item for item in self._entries(language)}
            self._open = tuple(key for key, item in self._items.items() if item.standing.state in OPEN)
        return self._items

    @property
    def open(self) -> tuple[str, ...]:
        """The keys of what nobody signed or refused."""
        return self._open if self.items else ()

    def at(self, key: str) -> tuple[str, str]:
        """The article of an entry and its anchor there; empty where it has none."""
        item = self.items[key]
        document, places = item.book.document, item.book.places
        at = places.place(item.entry.msgid) if places else None
        if document is None or places is None or at is None:
            return "", ""
        span = places.segments[at].span
        article = document.article.id
        passages = self._known.knowledge.minted.passages.get(article, NO_PASSAGES)
        rows = (row.span for block in document.blocks if block.table for row in (block.table.header, *block.table.rows))
        return article, passages.at(span) or passages.at(next((row for row in rows if row.holds(span)), span))

    def on(self, article: str, language: str) -> dict[str, list[str]]:
        """Anchor on the page of `article` → the keys of the translations into `language` that stand there."""
        found: dict[str, list[str]] = {}
        for key, item in self.items.items():
            if key.startswith(f"segment-{language}-") and item.book.path.stem == article:
                found.setdefault(self.at(key)[1], []).append(key)
        return {anchor: keys for anchor, keys in found.items() if anchor}

    def act(self, form: Form, by: str, today: str) -> tuple[str, TakeBack | None]:
        """Does what `form` says; what became of it, and how to take it back where anything was written.

        Raises BuilderError where it cannot be done.
        """
        item, key = self.items.get(form.text("about")), form.text("about")
        if item is None:
            return "gone", None
        if seen(item) != form.text("seen"):
            return ("already" if _is_done(item, form, by) else "changed"), None
        item = self._on_disk(key, item)
        after = _ACTS[form.text("act")](item, _Sent(form, by, today)) if form.text("act") in _ACTS else item
        if after is None:
            return "changed", None
        if after.entry == item.entry:
            return "nothing", None
        unsigned = form.text("act") == "edit" and stops(after)
        return "unsigned" if unsigned else "written", partial(_put_back, after, item)

    def _entries(self, language: str) -> Iterator[Item]:
        project = self._known.project
        found, _ = books(project.seeds, project.root, language, self._known.ordered())
        for book in found:
            if not book.catalogue.problems:
                yield from (Item(book, entry) for entry in book.catalogue.entries)

    def _on_disk(self, key: str, item: Item) -> Item:
        """The entry as it stands in its file, which is made where there is none yet."""
        project = self._known.project
        refresh(project.seeds, project.root, key.split("-")[1], self._known.ordered())
        self.forget()
        if key not in self.items:
            raise BuilderError(f"{told(item.book.path, project.root)}: the entry is gone; reload the page")
        return self.items[key]


def seen(item: Item) -> str:
    """Tells whether a page shows an entry as it is now."""
    return _digest(f"{item.entry.msgstr}\0{item.standing.state}\0{item.entry.comments}")


def stops(item: Item) -> bool:
    """Whether the checks found what readers must not see."""
    return any(finding.severity is Severity.WARNING for finding in item.findings)


class _Sent(NamedTuple):
    """What a page sent, who sent it, and when."""

    form: Form
    by: str
    today: str


def _accept(item: Item, sent: _Sent) -> Item | None:
    if item.standing.state is State.MISSING:
        raise BuilderError(N_("there is nothing to accept; write a translation"))
    if stops(item):
        raise BuilderError(N_("readers would not see it: correct what the check found, or waive it with a reason"))
    return proof.accept(item, sent.by, sent.today)


def _edit(item: Item, sent: _Sent) -> Item | None:
    """Writes other words, and signs them where the checks find nothing."""
    words = sent.form.text("words")
    if not words:
        raise BuilderError(N_("the translation is empty; reject it instead"))
    edited = proof.edit(item, words, sent.by, sent.today) if words != item.entry.msgstr else item
    return edited if edited is None or stops(edited) else proof.accept(edited, sent.by, sent.today)


def _reject(item: Item, sent: _Sent) -> Item | None:
    return item if item.standing.state is State.MISSING else proof.reject(item, sent.by, sent.today)


def _waive(item: Item, sent: _Sent) -> Item | None:
    reason = sent.form.text("why")
    if not reason:
        raise BuilderError(N_("a waiver needs its reason"))
    return proof.waive(item, reason) if item.findings else item


_ACTS: dict[str, Callable[[Item, _Sent], Item | None]] = {
    "accept": _accept,
    "edit": _edit,
    "reject": _reject,
    "waive": _waive,
}
_LEADS_TO = {"accept": State.REVIEWED, "edit": State.REVIEWED, "reject": State.REJECTED}


def _is_done(item: Item, form: Form, by: str) -> bool:
    """Whether the entry is already what `form` would make of it: of two clicks, the second."""
    wanted = _LEADS_TO.get(form.text("act"))
    words = form.text("words") if form.has("words") else item.entry.msgstr
    return item.standing.state is wanted and item.standing.by == by and item.entry.msgstr == words


def _put_back(after: Item, before: Item) -> bool:
    return proof.put_back(after, before) is not None


def _key(language: str, item: Item) -> str:
    named = f"{item.entry.context}\0{item.entry.msgid}"
    return f"segment-{language}-{_digest(item.book.path.stem + chr(0) + named)}"


def _digest(words: str) -> str:
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:12]
