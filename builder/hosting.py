# What a host asks of a site, and what a site must know of its address, told before it is published and not after.
"""Checks a built site against the limits and the address of the place it is published at."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from builder.model.diagnostics import Diagnostic
from builder.model.originals import Originals

FILE_LIMIT = 100 * 2**20
"""Bytes of one file that GitHub takes, at most."""
SITE_LIMIT = 10**9
"""Bytes of a site that GitHub Pages serves, at most."""

DOMAIN = "CNAME"
"""The file, in docs/ and in the site, that names a domain of one's own."""

_EXAMPLES = ("example.org", "example.com", "example.net")


def oversize(site: Path) -> tuple[Diagnostic, ...]:
    """What in folder `site` is larger than GitHub Pages takes."""
    sizes = {path.relative_to(site).as_posix(): path.stat().st_size for path in site.rglob("*") if path.is_file()}
    found = [
        Diagnostic(name, 0, "file-too-large", f"is {_megabytes(size)}; GitHub takes {_megabytes(FILE_LIMIT)} a file")
        for name, size in sorted(sizes.items())
        if size > FILE_LIMIT
    ]
    if (total := sum(sizes.values())) > SITE_LIMIT:
        largest = max(sizes, key=lambda name: (sizes[name], name))
        told = (
            f"is {_megabytes(total)}; GitHub Pages serves {_megabytes(SITE_LIMIT)}: publish fewer articles or keep"
            f" large files elsewhere (the largest is {largest}, {_megabytes(sizes[largest])})"
        )
        found.append(Diagnostic("site", 0, "site-too-large", told))
    return tuple(found)


def is_own(url: str | None) -> bool:
    """Whether `url` is an address somebody has chosen, and not left out or an example's."""
    return _host(url) not in ("", *_EXAMPLES)


def address(site: Path, url: str | None) -> Iterable[Diagnostic]:
    """What is wrong with the address the site in folder `site` is built for: `site_url`, and the domain in CNAME."""
    host = _host(url)
    if not is_own(url):
        told = "`site_url` is no address of yours; set it: the 404 page, the sitemap and search engines need it"
        yield Diagnostic("mkdocs.yml", 0, "site-url", told)
    path = site / DOMAIN
    if not path.is_file():
        return
    domain = path.read_text("utf-8", errors="replace").strip()
    if domain.casefold() != host or urlsplit(url or "").path not in ("", "/"):
        told = (
            f"names the domain `{domain[:80]}`, and `site_url` is `{url}`; with it `site_url` is https://{domain[:80]}/"
        )
        yield Diagnostic(f"docs/{DOMAIN}", 0, "domain-differs", told)


def public_seeds(event: Path, originals: Originals) -> tuple[Diagnostic, ...]:
    """Whether GitHub's `event` (the file `GITHUB_EVENT_PATH` names) is of a repository where everybody reads seeds/."""
    try:
        repository: Any = json.loads(event.read_text("utf-8"))["repository"]
        public = repository["private"] is False
    except (OSError, ValueError, KeyError, TypeError):
        return ()
    if not public or originals is Originals.FULL:
        return ()
    told = (
        f"everybody can read the articles here, though `originals` is `{originals}`: the repository is public;"
        " make it private, or choose `full`"
    )
    return (Diagnostic("seeds", 0, "seeds-public", told),)


def _host(url: str | None) -> str:
    try:
        return urlsplit(url or "").hostname or ""
    except ValueError:
        return ""


def _megabytes(size: int) -> str:
    return f"{size / 1e6:,.0f} MB"
