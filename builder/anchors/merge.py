# Two branches that both published have both minted. Nobody should have to solve that by hand: links of both sides are
# kept, and only an id that both gave to different things is given anew to one of them.
"""Two registries → one with the links of both."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from msgspec.structs import replace

from builder.anchors.lockfile import CONFLICT, parse
from builder.anchors.registry import Registry
from builder.model.links import Change, Entry, Status


@dataclass(frozen=True, slots=True)
class Merged:
    """The outcome of a merge."""

    registry: Registry
    renamed: tuple[tuple[str, str], ...]
    """(link that both sides gave to different things, the link that one of them has now) pairs."""


def merged_text(text: str) -> Merged:
    """The registry in `text`, in which git may have left both sides of a conflict. Raises LockError."""
    ours, theirs = _sides(text)
    return merged(parse(ours, unique=False), parse(theirs, unique=False))


def merged(ours: Registry, theirs: Registry) -> Merged:
    """Every link of `ours`, in its order, and each other one of `theirs` behind the one it stands behind there.

    Of two things with one id the one published later gets another: its link was sent less long ago, if at all.
    """
    kept: dict[tuple[str, str], Entry] = {}
    names = {entry.id for entry in (*ours.entries, *theirs.entries)}
    renamed: list[tuple[str, str]] = []
    for entry in (*ours.entries, *theirs.entries):
        known = kept.get(_place(entry))
        if known is None:
            kept[_place(entry)] = entry
        elif _is_one(known, entry):
            kept[_place(entry)] = _united(known, entry)
        else:
            first, second = sorted((known, entry), key=lambda e: e.published)
            other = replace(second, id=_free(second.id, names))
            kept[_place(first)], kept[_place(other)] = first, other
            renamed.append((second.link, other.link))
    return Merged(Registry(tuple(_ordered(ours.entries, theirs.entries, kept))), tuple(renamed))


def _place(entry: Entry) -> tuple[str, str]:
    """What two entries must not share: facts are shown on several pages, so that their ids are unique in all."""
    return ("" if entry.kind == "fact" else entry.path, entry.id)


def _is_one(one: Entry, other: Entry) -> bool:
    if one.kind != other.kind or one.path != other.path:
        return False
    if Status.REMOVED in (one.status, other.status):
        return True
    return one.key == other.key or not set(one.claims).isdisjoint(other.claims)


def _united(one: Entry, other: Entry) -> Entry:
    """Both sides' knowledge of one link; which status holds, the next build finds out."""
    if removed := next((entry for entry in (one, other) if entry.status is Status.REMOVED), None):
        # What the other side still knows of it must not come back.
        return removed
    published = min(filter(None, (one.published, other.published)), default="")
    history: tuple[Change, ...] = tuple(dict.fromkeys((*one.history, *other.history)))
    return replace(
        one,
        published=published,
        claims=tuple(dict.fromkeys((*one.claims, *other.claims))),
        history=tuple(sorted(history, key=lambda change: change.until)),
    )


def _free(wish: str, names: set[str]) -> str:
    number = 2
    while (name := f"{wish}-{number}") in names:
        number += 1
    names.add(name)
    return name


def _ordered(ours: Iterable[Entry], theirs: Iterable[Entry], kept: dict[tuple[str, str], Entry]) -> Iterable[Entry]:
    """`kept` in the order of `ours`; the rest behind what it stands behind in `theirs`."""
    order = list(dict.fromkeys(map(_place, ours)))
    behind: dict[tuple[str, str], list[tuple[str, str]]] = {}
    own, before = set(order), order[-1] if order else ("", "")
    for entry in theirs:
        place = _place(entry)
        if place in own:
            before = place
        elif place in kept and place not in behind.setdefault(before, []):
            behind[before].append(place)
    placed: dict[tuple[str, str], Entry] = {}
    for place in (*order, ("", "")):
        for one in (place, *behind.get(place, ())):
            if one in kept:
                placed[one] = kept[one]
    return (placed | {place: entry for place, entry in kept.items() if place not in placed}).values()


def _sides(text: str) -> tuple[str, str]:
    """The two files that git could not merge; where there is no conflict both are `text`."""
    ours: list[str] = []
    theirs: list[str] = []
    wanted = (ours, theirs)
    now: tuple[list[str], ...] = wanted
    turns = dict(zip(CONFLICT, ((ours,), (theirs,), wanted, ()), strict=True))
    for line in text.splitlines(keepends=True):
        turn = next((mark for mark in CONFLICT if line.startswith(mark)), None)
        if turn is not None:
            now = turns[turn]
            continue
        for side in now:
            side.append(line)
    return "".join(ours), "".join(theirs)
