# A PDF has lines, not paragraphs: lines are put together where a sentence runs on, and what a reader would not read,
# such as the number of the page, is left out and told.
"""PDF files."""

from __future__ import annotations

import io
import re
from collections import Counter
from typing import TYPE_CHECKING

from builder.adding.material import Material
from builder.adding.readers.understood import Understood, cleaned
from builder.errors import SourceError
from builder.model.decisions import one_line

if TYPE_CHECKING:
    from pypdf import PdfReader

_PAGES = 300
_DRAWN = 5_000_000
"""Bytes of what one page is drawn with; text takes some thousand."""
_FOLIO = re.compile(r"(?:page\s+)?[-–—\s]*\d{1,4}(?:\s*(?:/|sur|of|de)\s*\d{1,4})?[-–—\s]*", re.IGNORECASE)
_STOP = re.compile(r"[.!?:;…][»”\"')\]\s]*$")
_DIVIDED = re.compile(r"\w[-\u2010]$")
_REPEATED = 3
"""Pages a line stands on, at least, that is taken for one of the page."""


def read(material: Material, _today: str) -> Understood:
    """The text of a PDF, its lines put together; what the file says of its author and date is not the article's."""
    pages = _lines(material)
    if not any(pages):
        why = "holds pictures of text and no text (a scan)"
        raise SourceError(f"{material.name}: {why}; have its text recognised (OCR), or find it elsewhere")
    kept, left_out = _without_furniture(pages)
    text, joined = _paragraphs([line for page in kept for line in page])
    warnings = ["of a PDF, see that paragraphs and columns are in their order"]
    if left_out:
        warnings.append(f"{left_out} lines of page numbers and running heads were left out")
    if joined:
        warnings.append(f"{joined} words divided at the end of a line were put together")
    return Understood(text + "\n", "txt", {}, "", tuple(warnings))


def _lines(material: Material) -> list[list[str]]:
    """The lines of each page; an empty line is an empty word."""
    from pypdf import PdfReader  # noqa: PLC0415  needed for PDF files alone
    from pypdf.errors import DependencyError  # noqa: PLC0415  the same

    locked = f"{material.name}: is protected by a password; save it without one"
    try:
        reader = PdfReader(io.BytesIO(material.data))
        opened = not reader.is_encrypted or bool(reader.decrypt(""))
        found = _texts(reader, material) if opened else None
    except SourceError:
        raise
    except DependencyError:
        raise SourceError(locked) from None
    except Exception:  # whatever a broken file makes the library raise
        raise SourceError(f"{material.name}: is no PDF that can be read; print it to a new one") from None
    if found is None:
        raise SourceError(locked)
    return found


def _texts(reader: PdfReader, material: Material) -> list[list[str]]:
    if len(reader.pages) > _PAGES:
        raise SourceError(f"{material.name}: has {len(reader.pages)} pages; save those of the article alone")
    found = []
    for page in reader.pages:
        contents = page.get_contents()
        if contents is not None and len(contents.get_data()) > _DRAWN:
            raise SourceError(f"{material.name}: a page is a drawing of millions of strokes; save the text alone")
        lines = [one_line(line) for line in cleaned(page.extract_text()).split("\n")]
        found.append(lines if any(lines) else [])
    return found


def _without_furniture(pages: list[list[str]]) -> tuple[list[list[str]], int]:
    """The pages without their numbers and without the lines that stand at the edge of several; how many went."""
    edges = Counter(re.sub(r"\d+", "0", line) for page in pages for line in {*page[:2], *page[-2:]} if line)
    repeated = {line for line, count in edges.items() if count >= _REPEATED}
    kept, gone = [], 0
    for page in pages:
        last = len(page) - 1
        lines = []
        for at, line in enumerate(page):
            at_edge = at < 2 or at > last - 2
            folio = len(pages) > 1 and _FOLIO.fullmatch(line)
            if line and at_edge and (folio or re.sub(r"\d+", "0", line) in repeated):
                gone += 1
            else:
                lines.append(line)
        kept.append(lines)
    return kept, gone


def _paragraphs(lines: list[str]) -> tuple[str, int]:
    """Lines put together to paragraphs, and how many words were.

    A paragraph ends at an empty line, and where a line is shorter than most and the sentence ends or the next line
    begins with a capital.
    """
    full = sorted(len(line) for line in lines if line)
    wide = 0.8 * full[int(len(full) * 0.75)] if full else 0
    hyphened = set(re.findall(r"\w+[-\u2010]\w+", " ".join(lines)))
    paragraphs: list[str] = []
    open_, joined, before = False, 0, ""
    for line in lines:
        ends = len(before) < wide and (_STOP.search(before) or line[:1].isupper() or not line[:1].isalnum())
        if not line or not open_ or ends:
            if line:
                paragraphs.append(line)
        elif _DIVIDED.search(before) and line[:1].islower():
            word = (re.findall(r"[\w-]+$", paragraphs[-1]) or [""])[0] + (re.findall(r"^\w+", line) or [""])[0]
            if word in hyphened:
                paragraphs[-1] += line
            else:
                paragraphs[-1] = paragraphs[-1][:-1] + line
                joined += 1
        else:
            paragraphs[-1] += f" {line}"
        open_, before = bool(line), line
    return "\n\n".join(paragraphs), joined
