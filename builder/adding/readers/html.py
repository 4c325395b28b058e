# trafilatura tells the article from the page around it; what it yields is a tree, of which each block is printed as
# articles have it.
"""Web pages."""

from __future__ import annotations

import codecs
import ipaddress
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from builder.adding.material import Material
from builder.adding.readers.plain import decode_as
from builder.adding.readers.understood import Understood, cleaned, table
from builder.errors import SourceError
from builder.model.decisions import one_line
from builder.sources.front_matter import parse

if TYPE_CHECKING:
    from collections.abc import Iterator

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_NOT_FREE = re.compile(r'"isAccessibleForFree"\s*:\s*"?false', re.IGNORECASE)
_SHORT = 60
"""Words below which a page may have kept its article to itself."""
_TEXTS = ("p", "quote", "code", "ab")


def read(material: Material, today: str) -> Understood:
    """The main text of a page, its title, author, date and publisher."""
    # A second to import, and needed for pages alone.
    from trafilatura import bare_extraction  # noqa: PLC0415

    page = _decoded(material)
    dating = {"original_date": True, "extensive_search": False, "max_date": today}
    found: Any = bare_extraction(
        page, url=material.url or None, with_metadata=True, include_comments=False, date_extraction_params=dating
    )
    if found is None or found.body is None:
        raise SourceError(f"{material.name}: no article was found in the page; copy its text into a .txt file")
    text = "\n\n".join(filter(None, _blocks(found.body)))
    told = {
        "title": found.title,
        "author": (found.author or "").replace("; ", ", "),
        "publisher": _publisher(found.sitename),
        "published": found.date,
        "url": _address(found.url, material.url),
    }
    fields = {name: one_line(cleaned(str(value))) for name, value in told.items() if value}
    warnings = ["the page says it is for subscribers: see that the text is whole"] if _NOT_FREE.search(page) else []
    if (words := len(text.split())) < _SHORT:
        warnings.append(f"the page gave {words} words: see that they are the article, and all of it")
    return Understood(cleaned(text) + "\n", "txt", fields, _dated_by(page, found.date, dating), tuple(warnings))


def _decoded(material: Material) -> str:
    named = _CHARSET.search(material.data[:4096])
    bom = material.data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    charset = material.charset or (named[1].decode("ascii", "replace") if named and not bom else "")
    page = decode_as(Material(material.data, material.kind, material.name, charset=charset))
    if page is None:
        raise SourceError(f"{material.name}: is no page in an encoding that is known; save it as UTF-8")
    return page


def _dated_by(page: str, date: str | None, dating: dict[str, Any]) -> str:
    from htmldate import find_date  # noqa: PLC0415  comes with trafilatura, and as slowly

    if not date:
        return ""
    return "the page" if find_date(page, **dating) == date else "its address"


def _publisher(name: str | None) -> str:
    """What the page calls itself; a bare number of a machine is no publisher."""
    try:
        ipaddress.ip_address((name or "").partition(":")[0])
    except ValueError:
        return "" if (name or "").partition(":")[0].lower() == "localhost" else (name or "")
    return ""


def _address(canonical: str | None, fetched: str) -> str:
    """The page's own address where it is on the same site, without what was added to follow its readers."""
    if not canonical or "url" not in parse("", f"url: {canonical!r}")[0]:
        return fetched
    same = not fetched or urlsplit(canonical).hostname == urlsplit(fetched).hostname
    return canonical if same else fetched


def _blocks(body: Any) -> Iterator[str]:
    """The blocks of an article, in order."""
    for element in body:
        tag = element.tag if isinstance(element.tag, str) else ""
        if tag == "head":
            yield f"{'#' * _level(element)} {_words(element)}"
        elif tag == "list":
            yield "\n".join(f"- {_words(item)}" for item in element.iter("item") if _words(item))
        elif tag == "table":
            yield table([[_words(cell) for cell in line.iter("cell")] for line in element.iter("row")])
        elif tag in _TEXTS and not element.xpath("./p|./head|./list|./table"):
            yield _words(element)
        else:
            yield from _blocks(element)


def _level(element: Any) -> int:
    named = str(element.get("rend") or "")
    return int(named[1]) if re.fullmatch("h[1-6]", named) else 2


def _words(element: Any) -> str:
    """The words of an element on one line; a line break is a blank."""
    for line_break in element.iter("lb"):
        line_break.tail = f" {line_break.tail or ''}"
    return one_line("".join(element.itertext()))
