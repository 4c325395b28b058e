# The registry of links knows when each fact came, what it said until when, and when it went. So what is new can be told
# of a fresh clone without its history, without a network and without a clock.
"""Entries of the registry → what happened on which day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from builder.model.links import Entry, Status
from builder.model.news import Day, News, Turn

_GONE = (Status.WITHDRAWN, Status.SUPERSEDED, Status.REMOVED)
_ORDER = tuple(Turn)


def chronicle(entries: Iterable[Entry]) -> tuple[Day, ...]:
    """The days on which a fact became new, changed, disputed or withdrawn, the latest first; before them what is not
    published yet.

    What happened to a fact on the day on which it was published is no news of its own. On the first day all facts
    are new: it says how many they were.
    """
    facts = [entry for entry in entries if entry.kind == "fact"]
    began = min((entry.published for entry in facts if entry.published), default="")
    found: defaultdict[str, list[News]] = defaultdict(list)
    for entry in facts:
        for day, news in _told(entry, began):
            found[day].append(news)
    begun = sum(entry.published == began and not _undone(entry) for entry in facts)
    days = {*found, *((began,) if facts else ())}
    # An empty day is still to come.
    ordered = sorted(days, key=lambda day: day or "9", reverse=True)
    return tuple(Day(day, _sorted(found[day]), begun if day == began else 0) for day in ordered)


def _sorted(news: Iterable[News]) -> tuple[News, ...]:
    return tuple(sorted(news, key=lambda one: _ORDER.index(one.turn)))


def _undone(entry: Entry) -> bool:
    """Whether it was gone again on the day it came."""
    return entry.status in _GONE and entry.since == entry.published


def _told(entry: Entry, began: str) -> Iterator[tuple[str, News]]:
    """(day, news) pairs of one fact."""
    if _undone(entry):
        return
    # On each day on which it changed: what it said when the day began, and the last that was decided of it.
    first: dict[str, int] = {}
    last: dict[str, int] = {}
    for at, change in enumerate(entry.history):
        first.setdefault(change.until, at)
        last[change.until] = at
    said = [*(change.said for change in entry.history), entry.said]
    if entry.published != began and entry.status is not Status.REMOVED:
        yield entry.published, News(Turn.NEW, entry, said[last.get(entry.published, -1) + 1])
    for day, at in first.items():
        change, before, now = entry.history[last[day]], said[at], said[last[day] + 1]
        if day != entry.published and before != now:
            yield day, News(Turn.CHANGED, entry, now, before, change.cause, change.why, change.by)
    if entry.is_live and entry.disputed not in ("", entry.published):
        yield entry.disputed, News(Turn.DISPUTED, entry, entry.said)
    if entry.status in _GONE:
        yield entry.since, News(Turn.WITHDRAWN, entry, entry.said, (), entry.cause, entry.why, entry.by)
