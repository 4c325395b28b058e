# A list of thousands is read by nobody and opened by no phone: past a few hundred entries a page is cut into parts, by
# the year, then the month, or by the first letters. What a part is called hangs on its entries alone and not on their
# number, so that a new entry moves no other; and what was once cut stays cut.
"""Facts and articles → the parts of the pages that list them."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from builder.model.claims import FACTUAL, Kind
from builder.model.facts import Fact
from builder.model.text import Document

MOST = 200
"""Entries of a page that is not cut; their sentences make it some 300 kB of HTML."""

SOURCES = "sources/"
BELOW = {SOURCES: "sources/years/"}
"""Where parts stand that do not stand right below their page: articles do."""

UNDATED = "undated"
NOT_FACTS = "not-facts"
_DATE = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d\d))?")
_LETTERS = 3

Names = tuple[str, ...]
"""What the part of an entry may be called, from the largest to the smallest: `2024`, `2024-05`."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a page."""

    page: str
    """The address of the page: `timeline/`."""
    name: str
    """`2024`, `2024-05`, `ba`, `valuation-2024`, `undated`."""
    members: frozenset[str]
    """The ids of the facts, or of the articles, that it lists."""

    @property
    def address(self) -> str:
        """Where it stands, under the language: `timeline/2024/`."""
        return f"{BELOW.get(self.page, self.page)}{self.name}/"


def parts_of(
    facts: Iterable[Fact],
    documents: Iterable[Document],
    places: Mapping[str, str],
    times: Mapping[str, str | None],
    before: Collection[str],
) -> tuple[Part, ...]:
    """The parts of all pages that are cut, in their order; none of a page that is short.

    `places`: fact id → the page it is at home on; `times`: fact id → its date, else that of the first article that
    gives it; `before`: the addresses of the pages that were ever published.
    """
    listed: defaultdict[str, dict[str, Names]] = defaultdict(dict)
    known = {fact.id: fact for fact in facts}
    for fact in known.values():
        # What is told more precisely elsewhere is told beside it.
        shown = fact
        while shown.refined_by:
            shown = known[shown.refined_by]
        for page, names in _filed(shown, places[fact.id], times.get(shown.id)):
            listed[page][fact.id] = names
    for document in documents:
        listed[SOURCES][document.article.id] = _dated(document.article.published)
    cut = (Part(page, name, ids) for page in listed for name, ids in _cut(page, listed[page], before))
    return tuple(sorted(cut, key=lambda part: (part.page, part.name)))


def at_home_in(parts: Iterable[Part], places: Mapping[str, str]) -> dict[str, str]:
    """Fact id → the page it is at home on, or the part of it."""
    found = dict(places)
    for part in parts:
        address = part.address
        found |= {id_: address for id_ in part.members if places.get(id_) == part.page}
    return found


def _filed(fact: Fact, home: str, time: str | None) -> Iterable[tuple[str, Names]]:
    """The pages that list a fact, and what the part may be called that it is in on each."""
    if fact.kind is Kind.EVENT or (fact.as_of and fact.kind is not Kind.QUOTE):
        yield "timeline/", _dated(fact.as_of)
    if home == "quotes/":
        yield home, _dated(time)
    elif home == "clients/":
        yield home, _lettered(fact.value)
    elif home == "comparison/":
        yield home, _lettered(fact.value if fact.kind is Kind.COMPETITOR else fact.subject)
    elif home == "profile/":
        what = fact.kind.replace("_", "-") if fact.modality in FACTUAL else NOT_FACTS
        yield home, (what, *(f"{what}-{name}" for name in _dated(time)))


def _dated(date: str | None) -> Names:
    found = _DATE.match(date or "")
    if not found:
        return (UNDATED, UNDATED)
    return (found["year"], f"{found['year']}-{found['month'] or '00'}")


def _lettered(name: str) -> Names:
    plain = unicodedata.normalize("NFKD", name).casefold()
    letters = "".join(c for c in plain if c.isascii() and c.isalnum())[:_LETTERS].ljust(_LETTERS, "-")
    return tuple(letters[: n + 1] for n in range(_LETTERS))


def _cut(page: str, listed: Mapping[str, Names], before: Collection[str]) -> Iterable[tuple[str, frozenset[str]]]:
    """(name, members) of each part of a page."""
    published = {one for one in before if one.startswith(BELOW.get(page, page))}
    root = BELOW.get(page, page)

    def parts(ids: Sequence[str], depth: int) -> Iterable[tuple[str, frozenset[str]]]:
        groups: defaultdict[str, list[str]] = defaultdict(list)
        for id_ in ids:
            groups[listed[id_][depth]].append(id_)
        for name, members in groups.items():
            if depth + 1 < len(listed[members[0]]) and needed(members, depth + 1):
                yield from parts(members, depth + 1)
            else:
                yield name, frozenset(members)

    def needed(ids: Sequence[str], depth: int) -> bool:
        return len(ids) > MOST or any(f"{root}{name}/" in published for id_ in ids for name in listed[id_][depth:])

    return parts(tuple(listed), 0) if needed(tuple(listed), 0) else ()
