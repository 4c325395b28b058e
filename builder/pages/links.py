# In Markdown a link names the file, so that MkDocs checks it and a reader of the repository can follow it; in HTML,
# which MkDocs leaves alone, it names the address. Both are relative: the site works under any path.
"""Addresses from page to page."""

from __future__ import annotations

import posixpath
from functools import lru_cache

from markupsafe import Markup


def file(here: str, there: str, anchor: str = "") -> Markup:
    """From page file `here` to the page at address `there` (`clients/`, or empty for the home), for Markdown."""
    target = _relative(_file(there), posixpath.dirname(here) or ".")
    return _made(target, anchor)


def url(here: str, there: str, anchor: str = "") -> Markup:
    """The same for HTML: from the address of page file `here`."""
    target = _relative(there or ".", address(here) or ".")
    return _made("./" if target == "." else f"{target}/", anchor)


def root(here: str) -> Markup:
    """From the address of page file `here` to the root of the site, above the languages; for HTML."""
    depth = 1 + address(here).count("/")
    return Markup("../" * depth)  # noqa: S704


def note(anchor: str) -> str:
    """The anchor of the note on what stood at `anchor` before."""
    return f"{anchor}-was"


def address(page: str) -> str:
    """The address of a page file under its language: `clients.md` → `clients/`, `sources/index.md` → `sources/`."""
    stem = page.removesuffix(".md")
    if stem == "index":
        return ""
    return stem.removesuffix("/index") + "/"


def page(address: str) -> str:
    """The page file of a part of a page, or of an article, at `address`: `timeline/2024/` → `timeline/2024.md`."""
    return f"{address.rstrip('/')}.md"


@lru_cache(maxsize=1 << 14)
def _relative(there: str, here: str) -> str:
    return posixpath.relpath(there, here)


def _made(target: str, anchor: str) -> Markup:
    """Ids and anchors are letters, digits and hyphens: nothing in them could be active."""
    return Markup(f"{target}#{anchor}" if anchor else target)  # noqa: S704


def _file(place: str) -> str:
    if place in ("", "sources/"):
        return f"{place}index.md"
    return f"{place.rstrip('/')}.md"
