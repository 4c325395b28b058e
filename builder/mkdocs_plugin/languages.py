# Paths are the same under every language; everything here follows from that.
"""Navigation and alternates, a language at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as SitePage

from builder.mkdocs_plugin.labels import name_of
from builder.model.pages import Page

NEUTRAL = "en"
"""Offered to readers of neither language (`x-default`) where the briefing has it."""


@dataclass(frozen=True, slots=True)
class Alternate:
    """Where a page stands in one language."""

    language: str
    name: str
    """The language's name in that language."""
    url: str
    """Relative to the site's root."""
    canonical: str | None
    """Absolute; none without `site_url`."""
    exact: bool
    """False where that language lacks the page and its home stands in."""


@dataclass(frozen=True, slots=True)
class Alternates:
    """One page in every language."""

    pages: tuple[Alternate, ...]
    default: str | None
    """The absolute address for readers of none of the languages."""

    @property
    def exact(self) -> tuple[Alternate, ...]:
        """Those a search engine may be told of: none where the page exists in one language only."""
        found = tuple(a for a in self.pages if a.exact and a.canonical)
        return found if len(found) > 1 else ()


def split(languages: Sequence[str], uri: str) -> tuple[str | None, str]:
    """The language of a file under docs/ and its path below it: "fr/profile.md" → ("fr", "profile.md")."""
    language, slash, path = uri.partition("/")
    return (language, path) if slash and language in languages else (None, uri)


def navigations(
    languages: Sequence[str], pages: Sequence[Page], files: Files, own: Sequence[SitePage]
) -> dict[str, Navigation]:
    """One navigation a language: the briefing's pages in their order, then those a person wrote.

    `own` are the pages as MkDocs would list them: as `nav:` in mkdocs.yml says, else all of them.
    """
    ours = {page.uri for page in pages}
    everything = [f for f in files.documentation_pages() if f.page is not None]
    for file in everything:
        if file.page is not None:
            file.page.parent = file.page.previous_page = file.page.next_page = None
    found = {}
    for language in languages:
        listed = [files.get_file_from_path(p.uri) for p in pages if p.in_nav and p.language == language]
        generated = [f.page for f in listed if f is not None and f.page is not None]
        uris = [(page, page.file.src_uri) for page in own]
        written = [page for page, uri in uris if uri not in ours and split(languages, uri)[0] == language]
        members = [*generated, *written]
        for before, after in pairwise(members):
            before.next_page, after.previous_page = after, before
        found[language] = Navigation(list(members), members)
        home = files.get_file_from_path(f"{language}/index.md")
        found[language].homepage = home.page if home else None
    return found


def alternates(languages: Sequence[str], files: Files, page: SitePage) -> Alternates:
    """The same page in every language of the briefing; for the site's own home the home of each."""
    here, path = split(languages, page.file.src_uri)
    if here is None:
        path = "index.md"
    found = []
    for language in languages:
        exact = files.get_file_from_path(f"{language}/{path}")
        file = exact or files.get_file_from_path(f"{language}/index.md")
        if file is not None:
            canonical = file.page.canonical_url if file.page else None
            found.append(Alternate(language, name_of(language), file.url, canonical, exact is not None))
    return Alternates(tuple(found), _default(found, path, files))


def _default(found: Sequence[Alternate], path: str, files: Files) -> str | None:
    home = files.get_file_from_path("index.md")
    if path == "index.md" and home is not None and home.page is not None:
        return home.page.canonical_url
    exact = sorted((a for a in found if a.exact), key=lambda a: a.language != NEUTRAL)
    return exact[0].canonical if exact else None
