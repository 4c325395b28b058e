# Under `mkdocs serve` an edit changes a few pages, and MkDocs converts all of them anew: a page whose Markdown is the
# same, among the same files, is the same page.
"""What pages became in the build before."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mkdocs.structure.pages import Page
from mkdocs.utils import CountHandler

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import File, Files
    from mkdocs.structure.toc import TableOfContents

_LOG = logging.getLogger("mkdocs.structure.pages")
"""Where MkDocs tells of links that lead nowhere."""


@dataclass(frozen=True, slots=True)
class _Converted:
    """One page, as it was converted."""

    markdown: str
    content: str
    toc: TableOfContents
    anchors: frozenset[str]
    links: dict[str, dict[str, str]]
    """File that is linked to → anchor → the link as it is written."""


class Renderings:
    """The pages of the last build, by file."""

    def __init__(self) -> None:
        self._known: dict[str, _Converted] = {}
        self._among: object = None

    def begin(self, config: MkDocsConfig, files: Files) -> None:
        """Forgets all where the configuration has changed, or which files there are: links depend on both."""
        with open(config.config_file_path, "rb") as file:  # noqa: PTH123  MkDocs' own path, as it opens it
            among = (file.read(), frozenset(one.src_uri for one in files))
        if among != self._among:
            self._known.clear()
        self._among = among

    def recall(self, page: Page, files: Files) -> bool:
        """Whether `page` is as it was, and now has what it was converted to."""
        was = self._known.get(page.file.src_uri)
        if was is None or was.markdown != page.markdown:
            return False
        page.content, page.toc, page.present_anchor_ids = was.content, was.toc, set(was.anchors)
        targets = ((files.get_file_from_path(uri), anchors) for uri, anchors in was.links.items())
        page.links_to_anchors = {file: dict(anchors) for file, anchors in targets if file}
        return True

    def keep(self, page: Page) -> None:
        """Remembers `page`, which was just converted."""
        links: dict[File, dict[str, str]] = page.links_to_anchors or {}
        self._known[page.file.src_uri] = _Converted(
            page.markdown or "",
            page.content or "",
            page.toc,
            frozenset(page.present_anchor_ids or ()),
            {file.src_uri: dict(anchors) for file, anchors in links.items()},
        )


class RememberedPage(Page):
    """A page of the briefing under `mkdocs serve`."""

    def __init__(self, title: str, file: File, config: MkDocsConfig, renderings: Renderings) -> None:
        super().__init__(title, file, config)
        self._renderings = renderings

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Converts the page, unless it was; one that MkDocs warned of is converted, and warned of, each time."""
        if self._renderings.recall(self, files):
            return
        heard = CountHandler()
        heard.setLevel(logging.WARNING)
        _LOG.addHandler(heard)
        try:
            super().render(config, files)
        finally:
            _LOG.removeHandler(heard)
        if not heard.get_counts():
            self._renderings.keep(self)
