# Whoever quotes a briefing has an address in the clipboard, and seldom knows how the program names its parts.
"""What somebody typed or pasted → the entries of the registry that it may mean."""

from __future__ import annotations

from collections.abc import Collection
from urllib.parse import unquote, urlsplit

from builder.anchors.registry import Registry
from builder.model.links import Entry

_PARTS = ("fact", "sentence", "row")
"""Kinds that can be asked for by their anchor alone."""


def meant(asked: str, registry: Registry, languages: Collection[str]) -> tuple[Entry, ...]:
    """The entries that `asked` may mean: a link, an anchor, an article's id, or an address copied from a browser."""
    if address := of_address(asked, languages):
        _, link = address
        if entry := registry.by_link.get(link):
            return (entry,)
        # A fact may have been copied on a page where it is shown and not at home.
        anchor = link.partition("#")[2]
        return tuple(entry for entry in registry.entries if entry.kind == "fact" and entry.id == anchor)
    found = [registry.by_link.get(asked), registry.by_link.get(f"sources/{asked}/")]
    found += [entry for entry in registry.entries if entry.kind in _PARTS and entry.id == asked]
    return tuple(dict.fromkeys(filter(None, found)))


def of_address(asked: str, languages: Collection[str]) -> tuple[str, str] | None:
    """(language, link) of an address of the site, of today or of a snapshot, wherever it is served; else none."""
    try:
        parts = urlsplit(asked)
    except ValueError:
        return None
    before, _, file = unquote(parts.path).rpartition("/")
    folders = [*before.split("/"), *([file] if file not in ("", "index.html") else [])]
    # A site may be served in a folder that is called like a language, a page is not: so the last one counts.
    at = next((at for at in reversed(range(len(folders))) if folders[at] in languages and "/" in parts.path), None)
    if at is None:
        return None
    anchor = unquote(parts.fragment).partition(":~:")[0]
    return folders[at], "".join(f"{name}/" for name in folders[at + 1 :]) + (f"#{anchor}" if anchor else "")
