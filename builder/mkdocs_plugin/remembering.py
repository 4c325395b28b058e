# MkDocs converts every page at each build, which takes longer than all else it does, and an edit changes few: what a
# page was converted to is kept, with all that this depended on. Nothing else of MkDocs' is left out, so that its events
# and its warnings are what they would be.
"""Pages of the briefing, and what their Markdown became."""

from __future__ import annotations

import logging
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pkgutil import iter_modules
from typing import TYPE_CHECKING, TypedDict

import msgspec
from markdown import extensions
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page as SitePage
from mkdocs.structure.toc import AnchorLink, get_toc
from mkdocs.utils import CountHandler

from builder.cache import Cache, key_of
from builder.model.pages import Page
from builder.work import ink_of

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import File

_STAGE = "converted"
_LOG = logging.getLogger("mkdocs.structure.pages")
"""Where MkDocs tells of links that lead nowhere."""
_PURE = frozenset(module.name for module in iter_modules(extensions.__path__)) - {"codehilite"}
"""Extensions that make the same of the same Markdown: those of Python-Markdown, but what calls another package."""
_UNICODE = ("utf-8", "surrogatepass")
"""Half of a surrogate pair may stand in an article; MkDocs writes it as a reference."""
_OURS = __name__.partition(".")[0]


class _Heading(TypedDict):
    """As Python-Markdown tells it."""

    level: int
    id: str
    name: str
    children: list[_Heading]


@dataclass(frozen=True, slots=True)
class _Converted:
    """One page, as it was converted."""

    ink: bytes
    """Of its Markdown, and of how it was converted."""
    packed: bytes
    """HTML."""
    toc: list[_Heading]
    anchors: list[str]
    links: dict[str, dict[str, str]]
    """File that is linked to → anchor → the link as it is written."""
    asked: dict[str, str | None]
    """File that was looked for → its address; none where there is none."""


class Renderings:
    """What the pages were converted to in the last build that kept it."""

    def __init__(self, cache: Cache, pages: Iterable[Page]) -> None:
        """Of `pages`, what `cache` has."""
        self._cache = cache
        self._keys = {page.uri: key_of(_STAGE, page.uri.encode()) for page in pages}
        self._known = dict(cache.get(_STAGE, self._keys.values()))
        self._fresh: dict[bytes, bytes] = {}

    def known(self, uri: str) -> _Converted | None:
        """What became of the page `uri`, if that is known; asked once, since it is not held on to."""
        try:
            return msgspec.msgpack.decode(self._known.pop(self._keys[uri]), type=_Converted)
        except (KeyError, msgspec.MsgspecError):
            return None

    def keep(self, uri: str, made: _Converted) -> None:
        """Remembers what became of the page `uri`."""
        self._fresh[self._keys[uri]] = msgspec.msgpack.encode(made)

    def end(self) -> None:
        """Writes what was made in this build, and forgets what it did without."""
        self._cache.put(_STAGE, self._fresh)
        self._cache.prune(_STAGE, self._keys.values())
        self._fresh, self._known = {}, {}


class RememberedPage(SitePage):
    """A page of the briefing; its HTML is held compressed, except while it is worked at."""

    def __init__(self, title: str, file: File, config: MkDocsConfig, renderings: Renderings, made: Page) -> None:
        self._packed: bytes | None = None
        self._open: str | None = None
        super().__init__(title, file, config)
        self._renderings, self._made = renderings, made

    @property
    def source(self) -> str:
        """Its Markdown."""
        # MkDocs reads a first line such as "IA: pour ..." as metadata; a blank line before it ends the metadata.
        markdown = self._made.markdown
        return markdown if markdown.startswith("---\n") else f"\n{markdown}"

    @property
    def content(self) -> str | None:
        """Its HTML, which stays open until `close`."""
        if self._open is None and self._packed is not None:
            self._open = zlib.decompress(self._packed).decode(*_UNICODE)
        return self._open

    @content.setter
    def content(self, html: str | None) -> None:
        """What is given back as it was asked for, by a plugin that left it alone, is held already."""
        if html is None or html is not self._open:
            self._packed = html if html is None else zlib.compress(html.encode(*_UNICODE), 1)
        self._open = None

    def close(self) -> None:
        """Holds its HTML compressed alone."""
        self._open = None

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Converts the page, unless it was; one that MkDocs warned of is converted, and warned of, each time."""
        ink, was = _ink(self, config), self._renderings.known(self.file.src_uri)
        if was and was.ink == ink and all(_address(files, uri) == url for uri, url in was.asked.items()):
            self._recall(was, files)
            return
        heard, asked = CountHandler(), _Asked(files)
        heard.setLevel(logging.WARNING)
        _LOG.addHandler(heard)
        try:
            super().render(config, asked)
        finally:
            _LOG.removeHandler(heard)
        if ink and not heard.get_counts():
            self._renderings.keep(self.file.src_uri, self._converted(ink, asked.found))

    def _recall(self, was: _Converted, files: Files) -> None:
        self._packed, self._open = was.packed, None
        self.toc, self.present_anchor_ids = get_toc(was.toc), set(was.anchors)
        targets = ((files.get_file_from_path(uri), anchors) for uri, anchors in was.links.items())
        self.links_to_anchors = {file: anchors for file, anchors in targets if file}

    def _converted(self, ink: bytes, asked: dict[str, str | None]) -> _Converted:
        links: Mapping[File, dict[str, str]] = self.links_to_anchors or {}
        return _Converted(
            ink,
            self._packed or b"",
            [_heading(link) for link in self.toc],
            sorted(self.present_anchor_ids or ()),
            {file.src_uri: anchors for file, anchors in links.items()},
            asked,
        )


class _Asked(Files):
    """The files of the site, with what is asked of them."""

    def __init__(self, files: Files) -> None:
        super().__init__(())
        self._all = files
        self.found: dict[str, str | None] = {}

    def get_file_from_path(self, path: str) -> File | None:
        self.found[path] = _address(self._all, path)
        return self._all.get_file_from_path(path)


def _address(files: Files, uri: str) -> str | None:
    file = files.get_file_from_path(uri)
    return file.url if file else None


def _heading(link: AnchorLink) -> _Heading:
    return {"level": link.level, "id": link.id, "name": link.title, "children": list(map(_heading, link.children))}


def _ink(page: SitePage, config: MkDocsConfig) -> bytes | None:
    """Of all that decides what `page` becomes, but the files that its links lead to.

    None where extensions take part that may read other files, as those of other packages do.
    """
    given = config.markdown_extensions
    named = {one.removeprefix("markdown.extensions.") for one in given if isinstance(one, str)}
    made = [type(one) for one in given if not isinstance(one, str)]
    ours = all(one.__module__.partition(".")[0] == _OURS for one in made)
    if not ours or not named <= _PURE or ink_of(config.mdx_configs) is None:
        return None
    return ink_of(
        (
            [str(one) for one in given if isinstance(one, str)],
            [one.__name__ for one in made],
            config.mdx_configs,
            dict(config.validation.links),
            _LOG.isEnabledFor(logging.WARNING),
            page.file.src_uri,
            page.url,
            page.markdown,
        ),
        repr,
    )
