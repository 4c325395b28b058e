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
        self._kept: list[tuple[SitePage, str]] = []

    def keep(self, page: SitePage, content: str) -> None:
        """What `write` takes, for `write_kept`: a file that nobody waits for."""
        self._kept.append((page, content))

    def write_kept(self, site: Path) -> None:
        """Writes into `site` what was kept."""
        for page, content in self._kept:
            self.write(page, content, site)

    def write(self, page: SitePage, content: str, site: Path) -> None:
        """Writes into `site` what `page`, whose HTML is `content`, can be cited as; nothing of a page in no language.

        At once: together these files are as long as all pages.
        """
        language, path = languages.split(self._material.languages, page.file.url)
        if language is None:
            return
        listed = _flat(page.toc.items)
        title = next((link.title for link in listed if link.level == 1), str(page.title or ""))
        sections = {link.id: [html.unescape(words) for words in dict.fromkeys((title, link.title))] for link in listed}
        ids = dict.fromkeys(_CITABLE.findall(content))
        file = site / address(page)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(copies(self._citing[language], self._material, path, ids, sections), "utf-8")


def _flat(links: Iterable[AnchorLink]) -> Sequence[AnchorLink]:
    return [one for link in links for one in (link, *_flat(link.children))]
