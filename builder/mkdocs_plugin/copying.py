# What a page can be cited as is known once it is converted: its anchors, its facts and its headings.
"""A file beside each page, for the copy menu."""

from __future__ import annotations

import html
import re
import zlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path

from mkdocs.structure.pages import Page as SitePage
from mkdocs.structure.toc import AnchorLink

from builder.mkdocs_plugin import languages
from builder.pages import Citing, Material, copies
from builder.pages.copying import ELSEWHERE
from builder.work import Task, Work, ink_of

_CITABLE = re.compile(r'\s(?:id|data-fact)="([A-Za-z][\w-]*)"')


def address(page: SitePage) -> str:
    """Where the file of a page stands, from the root of the site: `fr/profile/index.cite.json`."""
    return f"{page.file.dest_uri.removesuffix('.html')}.cite.json"


@dataclass(frozen=True, slots=True)
class _Noted:
    """A page, and what on it can be cited."""

    file: str
    language: str
    place: str
    ids: tuple[str, ...]
    sections: dict[str, list[str]]


class Copies:
    """The files of one build."""

    def __init__(self, material: Callable[[], Material], site_names: dict[str, str]) -> None:
        """`material` is asked for where a file has to be made; `site_names`: language → what the site is called."""
        self._material, self._names = material, site_names
        self._noted: list[_Noted] = []

    @cached_property
    def _citing(self) -> dict[str, Citing]:
        return {code: Citing(self._material(), code, ELSEWHERE, name) for code, name in self._names.items()}

    def note(self, page: SitePage, content: str) -> None:
        """Takes down what on `page`, whose HTML is `content`, can be cited; nothing of a page in no language."""
        language, path = languages.split(tuple(self._names), page.file.url)
        if language is None:
            return
        listed = _flat(page.toc.items)
        title = next((link.title for link in listed if link.level == 1), str(page.title or ""))
        sections = {link.id: [html.unescape(words) for words in dict.fromkeys((title, link.title))] for link in listed}
        ids = tuple(dict.fromkeys(_CITABLE.findall(content)))
        self._noted.append(_Noted(address(page), language, path, ids, sections))

    def write(self, site: Path, work: Work, whole: bytes | None) -> None:
        """Writes into `site` a file for each page that was noted; made once, as far as `work` keeps them.

        `whole` is the ink of the material.
        """
        tasks = (Task(whole and ink_of((whole, self._names, one)), partial(self._made, one)) for one in self._noted)
        for one, made in zip(self._noted, work.kept("copies", bytes, tasks), strict=True):
            file = site / one.file
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(zlib.decompress(made))

    def _made(self, one: _Noted) -> bytes:
        told = copies(self._citing[one.language], self._material(), one.place, one.ids, one.sections)
        return zlib.compress(told.encode(), 1)


def _flat(links: Iterable[AnchorLink]) -> Sequence[AnchorLink]:
    return [one for link in links for one in (link, *_flat(link.children))]
