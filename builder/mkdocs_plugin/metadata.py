# What is written into a page's head for search engines and messengers. The facts come from the pages' stage, addresses
# and titles from MkDocs.
"""Descriptions, pictures and JSON-LD of the pages."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from markupsafe import Markup
from mkdocs.structure.pages import Page as SitePage

from builder.config import Project
from builder.model.summary import Headline, Summary
from builder.pages import Material, dataset_of, foot_of, headlines_of, summaries_of
from builder.preview import FONT, picture
from builder.work import Task, Work, ink_of

PICTURE = "assets/preview-{}.png"
DATA = (
    ("data/briefing.json", "application/json"),
    ("data/briefing-{}.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
)
"""Files and their types; in place of the braces, the language."""

_METHOD = "method.md"
"""The page that has the data files."""
# What could end a script, or a line of it, in any reader of HTML.
_ACTIVE = {ord(mark): f"\\u{ord(mark):04x}" for mark in "<>&\u2028\u2029"}


@dataclass(frozen=True, slots=True)
class Metadata:
    """What templates ask of each page."""

    address: str = ""
    """Of the site, with a slash at its end; empty where it is not known, and then there is no picture."""
    summaries: Mapping[str, Summary] = field(default_factory=dict)
    """By file under docs/."""
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    """Language → PNG."""
    datasets: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """By file under docs/."""
    locales: Mapping[str, str] = field(default_factory=dict)
    """Language → its locale as Open Graph writes it: `en_GB`."""

    def description(self, page: SitePage) -> str:
        """What a person wrote into the page, else what the briefing says of it; may be empty."""
        summary = self.summaries.get(page.file.src_uri)
        return str(page.meta.get("description") or (summary.description if summary else ""))

    def picture(self, language: str) -> str:
        """The absolute address of the picture; may be empty."""
        return f"{self.address}{PICTURE.format(language)}" if self.address and language in self.pictures else ""

    def told_by_picture(self, language: str) -> str:
        """What the picture says, for those who do not see it."""
        home = self.summaries.get(f"{language}/index.md")
        return home.description if home else ""

    def is_article(self, page: SitePage) -> bool:
        """Whether the page shows an article of the press."""
        summary = self.summaries.get(page.file.src_uri)
        return bool(summary and summary.thing and summary.thing["@type"] == "NewsArticle")

    def script(self, page: SitePage, language: str) -> Markup:
        """The JSON-LD of a page; may be empty."""
        summary = self.summaries.get(page.file.src_uri)
        thing = self.datasets.get(page.file.src_uri) or (summary.thing if summary else None)
        if thing is None:
            return Markup()
        said = {"@context": "https://schema.org", "@type": "WebPage", "inLanguage": language, "mainEntity": thing}
        if page.canonical_url:
            said["url"] = page.canonical_url
        # JSON of ours, in which nothing can end the script it stands in.
        return Markup(json.dumps(said, ensure_ascii=False).translate(_ACTIVE))  # noqa: S704


@dataclass(frozen=True, slots=True)
class _Told:
    """What pages say of themselves in one language."""

    headlines: tuple[Headline, ...]
    summaries: Mapping[str, Summary]
    foot: str
    dataset: Mapping[str, Any]


def metadata_of(
    material: Callable[[], Material],
    project: Project,
    address: str,
    work: Work | None = None,
    whole: bytes | None = None,
) -> Metadata:
    """For the site at `address`; told once, and pictures drawn once, as far as `work` keeps them.

    `whole` is the ink of the material, which is asked for where something has to be told.
    """
    summaries: dict[str, Summary] = {}
    pictures, datasets, keeping = {}, {}, work or Work()
    for language in project.languages:
        told = keeping.once(f"heads {language}", _Told, Task(whole, partial(_told, material, language)))
        summaries |= told.summaries
        if address:
            shown = (project.company, told.headlines, told.foot)
            task = Task(ink_of((FONT.read_bytes(), shown)), partial(_drawn, *shown))
            if drawn := keeping.once(f"preview {language}", bytes, task):
                pictures[language] = drawn
        datasets[f"{language}/{_METHOD}"] = _dataset(told.dataset, project, address, language)
    locales = {language: project.tag(language).replace("-", "_") for language in project.languages}
    return Metadata(address, summaries, pictures, datasets, locales)


def _told(asked: Callable[[], Material], language: str) -> _Told:
    material = asked()
    headlines = headlines_of(material, language)
    summaries = summaries_of(material, language, headlines)
    return _Told(headlines, summaries, foot_of(material, language), dataset_of(material, language))


def _drawn(company: str, headlines: tuple[Headline, ...], foot: str) -> bytes:
    return picture(company, headlines, foot) or b""


def _dataset(thing: Mapping[str, Any], project: Project, address: str, language: str) -> Mapping[str, Any]:
    told: dict[str, Any] = {**thing, "inLanguage": language}
    if address:
        told["url"] = f"{address}{language}/{_METHOD.removesuffix('.md')}/#data"
        told["distribution"] = [
            {"@type": "DataDownload", "encodingFormat": kind, "contentUrl": f"{address}{file.format(language)}"}
            for file, kind in DATA
        ]
    if project.license:
        told["license"] = project.license
    if project.creator:
        told["creator"] = {"@type": "Organization", "name": project.creator}
    return told
