# What the site is made of, before any site generator sees it.
"""Pages as Markdown, and the navigation."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from builder.model.digests import digest_of

Packed = bytes | Callable[[], bytes]
"""Compressed text, or what gives it: the pages of ten thousand articles would fill the memory of most machines."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page in one language."""

    language: str
    path: str
    """Under the language, the same in each: `profile.md`, `sources/<article>.md`; `index.md` is the home."""
    title: str
    """Plain text, not escaped; the heading of the page says the same."""
    packed: Packed
    """Its Markdown."""
    template: str
    """The template it was made from, for messages."""
    articles: tuple[str, ...] = ()
    """Paths of the articles it rests on, for messages."""
    in_nav: bool = True
    """Whether the navigation lists it; article pages are reached from the list of sources."""
    anchors: tuple[str, ...] = ()
    """The ids on it that a link can lead to, sorted; without those of its notes."""
    digest: bytes = b""
    """`digest_of` its Markdown as a file holds it; empty where nobody has asked yet."""
    ink: bytes = field(default=b"", compare=False)
    """Of all that it was printed from, under which it is kept; empty where it is not, or something was added to it."""

    @property
    def markdown(self) -> str:
        """Article text in it is escaped; it ends in its signature (see `pages.signature`)."""
        held = self.packed if isinstance(self.packed, bytes) else self.packed()
        return zlib.decompress(held).decode("utf-8", "surrogatepass")

    def is_in(self, file: bytes) -> bool:
        """Whether the file with this digest holds this page, byte for byte."""
        return file == (self.digest or digest_of(_encoded(self.markdown)))

    def saying(self, markdown: str) -> Page:
        """The same with other Markdown."""
        return replace(self, packed=packed(markdown), digest=b"", ink=b"")

    @property
    def uri(self) -> str:
        """The file under `docs/`."""
        return f"{self.language}/{self.path}"


def packed(markdown: str) -> bytes:
    """`markdown` as a page holds it."""
    return zlib.compress(_encoded(markdown), 1)


def _encoded(markdown: str) -> bytes:
    return markdown.encode("utf-8", "surrogatepass")
