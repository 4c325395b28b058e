# What a page can be cited as is known once it is converted: its anchors, its facts and its headings.
"""A file beside each page, for the copy menu."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from mkdocs.structure.pages import Page as SitePage
from mkdocs.structure.toc import AnchorLink

from builder.mkdocs_plugin import languages
from builder.pages import Citing, Material, copies
from builder.pages.copying import ELSEWHERE

_CITABLE = re.compile(r'\s(?:id|data-fact)="([A-Za-z][\w-]*)"')


def address(page: SitePage) -> str:
    """Where the file of a page stands, from the root of the site: `fr/profile/index.cite.json`."""
    return f"{page.file.dest_uri.removesuffix('.html')}.cite.json"


class Copies:
    """The files of one build."""

    def __init__(self, material: Material, site_names: dict[str, str]) -> None:
        """`site_names`: language → what the site is called in it."""
        self._material = material
        self._citing = {code: Citing(material, code, ELSEWHERE, site_names[code]) for code in material.languages}
        self._pages: list[tuple[SitePage, str]] = []

    def add(self, page: SitePage, content: str) -> None:
        """Of `page`, whose HTML is `content`, there is to be a file; of none that is in no language."""
        if languages.split(self._material.languages, page.file.url)[0]:
            self._pages.append((page, content))

    def write(self, site: Path) -> None:
        """Writes the files into folder `site`."""
        for page, content in self._pages:
            path = site / address(page)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(self._copies(page, content), "utf-8")

    def _copies(self, page: SitePage, content: str) -> str:
        """What the page can be cited as."""
        language, path = languages.split(self._material.languages, page.file.url)
        listed = _flat(page.toc.items)
        title = next((link.title for link in listed if link.level == 1), str(page.title or ""))
        sections = {link.id: [html.unescape(words) for words in dict.fromkeys((title, link.title))] for link in listed}
        ids = dict.fromkeys(_CITABLE.findall(content))
        return copies(self._citing[language or ""], self._material, path, ids, sections)


def _flat(links: Iterable[AnchorLink]) -> Sequence[AnchorLink]:
    return [one for link in links for one in (link, *_flat(link.children))]
