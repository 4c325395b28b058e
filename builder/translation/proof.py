# Reviewing is reading: a sentence among its neighbours, what changed in it, what the checks say. Each act is the act of
# the person named, and is on disk before the next sentence is shown.
"""What is to be reviewed, and what a reviewer does to it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from builder.locales import Entry, read_catalogue
from builder.model.translation import Standing, State
from builder.translation.books import Book
from builder.translation.checks import WAIVER, Finding, found_in
from builder.translation.states import marked, standing
from builder.translation.upkeep import put

OPEN = (State.MISSING, State.MACHINE, State.EDITED, State.STALE)
"""The states of what nobody has signed or refused."""
_PIECES = re.compile(r"\s+|\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Item:
    """One entry in front of its reviewer."""

    book: Book
    entry: Entry

    @property
    def standing(self) -> Standing:
        """The state it is in."""
        return standing(self.entry)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the checks say of it."""
        return found_in(self.entry, self.book.ground)

    @property
    def neighbours(self) -> tuple[str, str]:
        """The sentences before and after it in the article; empty where there is none."""
        places = self.book.places
        at = places.place(self.entry.msgid) if places else None
        if places is None or at is None:
            return "", ""
        end = at + max(1, len(places.joined(self.entry.msgid)))
        before = places.segments[at - 1].text if at else ""
        return before, places.segments[end].text if end < len(places.segments) else ""

    @property
    def changes(self) -> str:
        """What the sentence said when it was translated, against what it says now: `12 [-blessés-]{+morts+}`."""
        return "" if self.entry.previous is None else "".join(_changes(self.entry.previous, self.entry.msgid))


def to_review(books: Iterable[Book]) -> tuple[Item, ...]:
    """Every entry that nobody signed or refused, in the order of the articles."""
    readable = (book for book in books if not book.catalogue.problems)
    return tuple(
        Item(book, entry) for book in readable for entry in book.catalogue.entries if standing(entry).state in OPEN
    )


def accept(item: Item, name: str, today: str) -> Item | None:
    """Signs the translation as it stands; none where the file has another entry now."""
    return _written(item, marked(item.entry, State.REVIEWED, name, today))


def edit(item: Item, words: str, name: str, today: str) -> Item | None:
    """Another translation, written by hand and still to be signed."""
    return _written(item, marked(item.entry.but(msgstr=words), State.EDITED, name, today))


def reject(item: Item, name: str, today: str) -> Item | None:
    """Refuses the translation: readers see the original."""
    return _written(item, marked(item.entry, State.REJECTED, name, today))


def waive(item: Item, reason: str) -> Item | None:
    """Lets stand what the checks find, for a reason."""
    names = dict.fromkeys(finding.name for finding in item.findings)
    comments = (f"{WAIVER}{check}: {reason}" for check in names)
    return _written(item, item.entry.but(comments=(*item.entry.comments, *comments)))


def put_back(item: Item, before: Item) -> Item | None:
    """The entry as it was before an act, byte by byte; none where the file has another entry now."""
    return _written(item, before.entry)


def current(item: Item) -> Item | None:
    """The item as its file has it now; none where it is gone."""
    entries = read_catalogue(item.book.path.read_bytes()).entries
    found = next((entry for entry in entries if entry.key == item.entry.key), None)
    return replace(item, entry=found) if found else None


def _written(item: Item, entry: Entry) -> Item | None:
    return current(item) if put(item.book.path, item.entry, entry) else None


def _changes(before: str, now: str) -> Iterator[str]:
    old, new = _PIECES.findall(before), _PIECES.findall(now)
    for what, start, end, begin, stop in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what == "equal":
            yield "".join(old[start:end])
            continue
        if start < end:
            yield f"[-{''.join(old[start:end])}-]"
        if begin < stop:
            yield f"{{+{''.join(new[begin:stop])}+}}"
