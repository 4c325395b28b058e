# What was printed is kept page by page. Of all pages of a site, only what they are called has to be kept beside it, and
# what was added to a page when all others were known.
"""Pages → what is kept of them, and the pages again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from operator import attrgetter

from builder.model.digests import digest_of
from builder.model.pages import Page
from builder.pages.aside import Aside
from builder.pages.printing import Printed, stage_of
from builder.work import Task, Work, lacking


@dataclass(frozen=True, slots=True)
class _Listed:
    """A page, as `Page` has it."""

    language: str
    path: str
    title: str
    template: str
    in_nav: bool
    articles: int
    """Which of the lists of articles is its own: many pages have one."""
    ink: bytes
    printed: Printed | None
    """Of a page without an ink: nothing else keeps it."""


@dataclass(frozen=True, slots=True)
class Listing:
    """All pages of a site, in their order."""

    pages: tuple[_Listed, ...]
    articles: tuple[tuple[str, ...], ...]


def listing_of(pages: Iterable[Page]) -> Listing:
    """What is kept of `pages`."""
    lists: dict[tuple[str, ...], int] = {}
    listed = tuple(
        _Listed(
            page.language,
            page.path,
            page.title,
            page.template,
            page.in_nav,
            lists.setdefault(page.articles, len(lists)),
            page.ink,
            None if page.ink else _printed(page),
        )
        for page in pages
    )
    return Listing(listed, tuple(lists))


def pages_in(listing: Listing, work: Work) -> tuple[Page, ...]:
    """The pages again. Raises LookupError where `work` has not kept one."""
    return tuple(
        page
        for language, some in groupby(listing.pages, attrgetter("language"))
        for page in _again(language, list(some), listing, work)
    )


def _again(language: str, listed: list[_Listed], listing: Listing, work: Work) -> Iterator[Page]:
    aside = Aside()
    for one, printed in zip(listed, work.kept(stage_of(language), Printed, map(_task, listed)), strict=True):
        yield Page(
            language=language,
            path=one.path,
            title=one.title,
            packed=aside.put(printed.packed),
            template=one.template,
            articles=listing.articles[one.articles],
            in_nav=one.in_nav,
            anchors=printed.anchors,
            digest=printed.digest,
            ink=one.ink,
        )


def _task(page: _Listed) -> Task[Printed]:
    return Task(page.ink, lacking) if page.printed is None else Task(None, partial(_held, page.printed))


def _held(printed: Printed) -> Printed:
    return printed


def _printed(page: Page) -> Printed:
    held = page.packed if isinstance(page.packed, bytes) else page.packed()
    digest = page.digest or digest_of(page.markdown.encode("utf-8", "surrogatepass"))
    return Printed(held, digest, page.anchors)
