# MkDocs checks the links it renders; pages also hold HTML of ours, and a locked anchor must exist whoever wrote it.
# So the built site is read as a browser would: every link, every fragment, every entry of the registry.
"""Checks a built site: links, fragments, and the registry of anchors."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from builder.anchors import Registry
from builder.model.diagnostics import Diagnostic

_LINKS = {"a": "href", "link": "href", "script": "src", "img": "src", "iframe": "src"}


@dataclass(slots=True)
class _Seen(HTMLParser):
    """What one page links to, and what can be linked to on it."""

    ids: dict[str, int] = field(default_factory=dict)
    links: list[tuple[int, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        HTMLParser.__init__(self)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if name := given.get("id"):
            self.ids[name] = self.ids.get(name, 0) + 1
        target = given.get(_LINKS.get(tag, ""))
        # An alternate or canonical address is absolute and of the published site, which need not be this one.
        if target is not None and given.get("rel") not in ("canonical", "alternate", "alternate alternate"):
            self.links.append((self.getpos()[0], target))


def check(site: Path, base: str, languages: Iterable[str], registry: Registry) -> tuple[Diagnostic, ...]:
    """What is broken on the site in folder `site`, which will be published under the path `base` (`/repo/`)."""
    pages: dict[str, _Seen] = {}
    for path in sorted(site.rglob("*.html")):
        seen = _Seen()
        seen.feed(path.read_text("utf-8"))
        pages[path.relative_to(site).as_posix()] = seen
    found: list[Diagnostic] = []
    for name, seen in pages.items():
        found += (
            Diagnostic(name, 0, "id-twice", f"has the id `{id_}` {count} times; an id can be on a page once")
            for id_, count in seen.ids.items()
            if count > 1
        )
        for line, link in seen.links:
            if problem := _problem(site, base, pages, name, link):
                found.append(Diagnostic(name, line, "link-broken", f"links to `{link}`, {problem}"))
    return (*found, *_unkept(pages, languages, registry))


def _problem(site: Path, base: str, pages: dict[str, _Seen], page: str, link: str) -> str | None:
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return None
    path = unquote(parts.path)
    if path.startswith("/"):
        if not path.startswith(base):
            return f"which is outside {base}"
        target = path.removeprefix(base)
    else:
        target = posixpath.normpath(posixpath.join(posixpath.dirname(page), path)) if path else page
        target = f"{target}/" if path.endswith("/") else target
    target = "" if target in (".", "./") else target
    if target == "" or target.endswith("/") or (site / target).is_dir():
        target = posixpath.join(target, "index.html")
    if target.startswith("../") or not (site / target).is_file():
        return "which does not exist"
    fragment = unquote(parts.fragment)
    if fragment and target in pages and fragment not in pages[target].ids:
        return f"but the page has no `{fragment}`"
    return None


def _unkept(pages: dict[str, _Seen], languages: Iterable[str], registry: Registry) -> Iterable[Diagnostic]:
    """Every locked page and anchor is there, in every language."""
    for language in languages:
        for entry in registry.entries:
            name = f"{language}/{entry.path}index.html"
            gone = f"was published on {entry.published} and is gone; bring it back"
            if name not in pages:
                yield Diagnostic(name, 0, "page-gone", gone)
            elif entry.kind != "page" and entry.id not in pages[name].ids:
                yield Diagnostic(name, 0, "anchor-gone", f"`{entry.id}` {gone}")
