# MkDocs checks the links it renders; pages also hold HTML of ours, and a locked anchor must exist whoever wrote it.
# So the built site is read as a browser would: every link, every fragment, every entry of the registry.
"""Checks a built site: links, fragments, and the registry of anchors."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from builder.anchors import Registry
from builder.model.diagnostics import Diagnostic
from builder.model.links import Status, end_of
from builder.model.snapshots import FOLDER, Snapshot

_LINKS = {"a": "href", "link": "href", "script": "src", "img": "src", "iframe": "src"}
_MISSING = ("page-gone", "anchor-gone", "snapshot-gone")
_BASE = re.compile(r'href="(/(?:[^"]*/)?)assets/')


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
        if target is not None:
            self.links.append((self.getpos()[0], target))


def check(
    site: Path, base: str, languages: Iterable[str], registry: Registry, snapshots: Iterable[Snapshot] = ()
) -> tuple[Diagnostic, ...]:
    """What is broken on the site in folder `site`, which will be published under the path `base` (`/repo/`)."""
    pages: dict[str, _Seen] = {}
    for path in sorted(site.rglob("*.html")):
        seen = _Seen()
        seen.feed(path.read_text("utf-8", errors="replace"))
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
    languages = tuple(languages)
    found += _unkept(pages, languages, registry)
    found += _one_sided(pages, languages, registry)
    found += (problem for snapshot in snapshots for problem in _unshown(pages, languages, snapshot))
    return tuple(found)


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


def _unkept(pages: dict[str, _Seen], languages: Sequence[str], registry: Registry) -> Iterable[Diagnostic]:
    """Every locked page and anchor is there, in every language."""
    for language in languages:
        for entry in registry.entries:
            name = f"{language}/{entry.path}index.html"
            gone = f"was published on {entry.published or 'an unknown day'} and is gone; bring it back"
            if name not in pages:
                yield Diagnostic(name, 0, "page-gone", gone)
            elif entry.kind != "page" and entry.id not in pages[name].ids:
                mend = f'or put `<span id="{entry.id}"></span>` into a page that is written by hand'
                yield Diagnostic(name, 0, "anchor-gone", f"`{entry.id}` {gone}, {mend}")


def _unshown(pages: dict[str, _Seen], languages: Sequence[str], snapshot: Snapshot) -> Iterable[Diagnostic]:
    """Every fact of a snapshot is on its page of that day, in every language."""
    for language in languages:
        for fact in snapshot.facts:
            place, _, anchor = fact.link.partition("#")
            name = f"{FOLDER}/{snapshot.day}/{language}/{place}index.html"
            if name not in pages or anchor not in pages[name].ids:
                told = f"`{anchor}` of the snapshot of {snapshot.day} is not shown; build the site again"
                yield Diagnostic(name, 0, "snapshot-gone", told)


def _one_sided(pages: dict[str, _Seen], languages: Sequence[str], registry: Registry) -> Iterable[Diagnostic]:
    """What can be linked to on a locked page is the same in every language."""
    for path in sorted({entry.path for entry in registry.entries}):
        names = [f"{language}/{path}index.html" for language in languages]
        ids = {name: {i for i in pages[name].ids if not i.startswith("__")} for name in names if name in pages}
        everywhere = set.intersection(*ids.values()) if len(ids) > 1 else None
        for name, own in ids.items() if everywhere is not None else ():
            if alone := sorted(own - (everywhere or set())):
                told = f"only this language has `{alone[0]}`{f' and {len(alone) - 1} more' if len(alone) > 1 else ''}"
                yield Diagnostic(name, 0, "anchor-one-language", f"{told}; name headings alike: `{{ #{alone[0]} }}`")


def told_of_old(found: Iterable[Diagnostic], site: Path, record: Iterable[Path]) -> tuple[Diagnostic, ...]:
    """`found`, with one line for all that is missing if the site was built before files of `record` were written."""
    found = tuple(found)
    missing = [one for one in found if one.code in _MISSING]
    built = max((page.stat().st_mtime for page in site.rglob("*.html")), default=0)
    if not missing or built >= max((path.stat().st_mtime for path in record), default=0):
        return found
    told = f"was built before the last `briefing build` and lacks {len(missing)} of its links; run `mkdocs build`"
    rest = (one for one in found if one.code not in _MISSING)
    return (Diagnostic(site.name, 0, "site-old", told), *rest)


def astray(registry: Registry, name: str) -> Iterable[Diagnostic]:
    """Links in the file `name` that are not live and whose target is none, or leads back to them."""
    for number, entry in enumerate(registry.entries, 2):
        if not entry.is_live and end_of(entry.link, registry.by_link) is None:
            told = f"`{entry.link}` leads to `{entry.target}`, and from there nowhere; run `briefing build`"
            yield Diagnostic(name, number, "link-astray", told)


def deleted(old: Registry, new: Registry, name: str) -> Iterable[Diagnostic]:
    """Links of `old` that `new`, in the file `name`, has no more, or that stand for something else there."""
    for entry in old.entries:
        now = new.by_link.get(entry.link)
        if now is None:
            told = f"`{entry.link}` of {entry.published or 'an unknown day'} was deleted; put its line back"
            yield Diagnostic(name, 0, "link-deleted", told)
        elif now.status is Status.REMOVED and now.kind == entry.kind:
            continue  # its digests would tell what it said
        elif (now.kind, now.key) != (entry.kind, entry.key) or not set(entry.claims) <= set(now.claims):
            told = f"`{entry.link}` was made for something else; take back the change of its line"
            yield Diagnostic(name, 0, "link-altered", told)


def base_of(site: Path) -> str:
    """The path the site in folder `site` is made for, as the address in its 404 page has it; `/` where none does."""
    page = site / "404.html"
    found = _BASE.search(page.read_text("utf-8", errors="replace")) if page.is_file() else None
    return found[1] if found else "/"
