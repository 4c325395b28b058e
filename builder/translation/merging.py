# An article changes, its catalogue follows: entries stand in the order of the text, what is new has an entry, and what
# a sentence said before it was edited stays beside it as a suggestion, marked as one. Nothing anybody wrote is lost:
# what no sentence needs is kept as obsolete, and comes back with its sentence.
"""A catalogue and an article → the catalogue of that article."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from builder.locales import Catalogue, Entry
from builder.translation.places import Places
from builder.translation.states import notes

_WORD = re.compile(r"\w+")
_LIKE = 0.5
"""What share of their words two sentences must have in common for one's translation to be offered for the other."""
_COMMON = 40
"""A word in more sentences than this tells none of them apart."""


@dataclass(frozen=True, slots=True)
class Merged:
    """What merging yields."""

    catalogue: Catalogue
    """In the order of the article; what is new has no line."""
    gone: tuple[Entry, ...]
    """Entries of sentences the article no longer holds, as they were."""


def merge(catalogue: Catalogue, places: Places) -> Merged:
    """The catalogue of the article `places` speaks of.

    An entry that is not changed is the same value and keeps its bytes. Entries that stand twice stay so: which of
    them is right is for a person to say.
    """
    there = [(places.place(entry.msgid), entry) for entry in catalogue.entries]
    gone = [entry for place, entry in there if place is None]
    kept = [(place, entry) for place, entry in there if place is not None]
    lacking = _lacking(places, (entry for _, entry in kept))
    obsolete = {entry.key: entry for entry in catalogue.obsolete}
    back = {text: obsolete.pop((None, text)) for text in lacking if (None, text) in obsolete}
    offered = _offers([text for text in lacking if text not in back], gone)
    for text, place in lacking.items():
        if text in back:
            entry = back[text].but(obsolete=False)
        elif text in offered:
            entry = _suggestion(text, offered[text])
        else:
            entry = Entry(text, "")
        kept.append((place, entry))
    used = {id(entry) for entry in offered.values()}
    for entry in gone:
        if id(entry) not in used and (entry.msgstr or notes(entry)):
            obsolete[entry.key] = entry.but(obsolete=True)
    active = {entry.key for _, entry in kept}
    ordered = tuple(entry for _, entry in sorted(kept, key=lambda pair: pair[0]))
    rest = tuple(entry for key, entry in obsolete.items() if key not in active)
    return Merged(replace(catalogue, entries=ordered, obsolete=rest), tuple(gone))


def _lacking(places: Places, entries: Iterable[Entry]) -> Mapping[str, int]:
    """The texts that no entry stands for, each with its place: alone, in all its contexts, or joined with others."""
    covered: Counter[str] = Counter()
    plain = set()
    for entry in entries:
        if entry.msgid not in places.first:
            covered.update(segment.text for segment in places.joined(entry.msgid) if entry.msgstr)
        elif entry.context is None:
            plain.add(entry.msgid)
        else:
            covered[entry.msgid] += len(places.occurrences(entry.context, entry.msgid))
    if not covered:
        return {text: place for text, place in places.first.items() if text not in plain}
    needed = Counter(segment.text for segment in places.segments)
    return {text: place for text, place in places.first.items() if text not in plain and covered[text] < needed[text]}


def _suggestion(text: str, old: Entry) -> Entry:
    """The old translation beside what the sentence says now."""
    # A suggestion nobody looked at is still a translation of what it was first written for.
    previous = old.previous if old.fuzzy and old.previous is not None else old.msgid
    return Entry(text, old.msgstr, comments=old.comments, fuzzy=True, previous=previous, tools=old.tools)


def _offers(texts: Iterable[str], gone: Iterable[Entry]) -> Mapping[str, Entry]:
    """New text → the entry of the sentence it was before, as far as words can tell; each entry once."""
    bags = [(entry, Counter(_words(entry.msgid))) for entry in gone if entry.msgstr and entry.context is None]
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for number, (_, bag) in enumerate(bags):
        for word in bag:
            holders[word].append(number)
    scored: list[tuple[float, int, int, str]] = []
    for order, text in enumerate(texts):
        words = Counter(_words(text))
        near = {number for word in words if len(holders[word]) <= _COMMON for number in holders[word]}
        for number in near:
            bag = bags[number][1]
            score = 2 * (words & bag).total() / (words.total() + bag.total())
            if score >= _LIKE:
                scored.append((-score, order, number, text))
    offered: dict[str, Entry] = {}
    used: set[int] = set()
    for _, _, number, text in sorted(scored):
        if text not in offered and number not in used:
            offered[text] = bags[number][0]
            used.add(number)
    return offered


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())
