# A Word file is an archive: it is asked how large it says it is before anything in it is unpacked, and what is unpacked
# ends there.
"""Word files (.docx)."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any

from builder.adding.material import Material
from builder.adding.readers.understood import Understood, cleaned, table
from builder.errors import SourceError
from builder.intake import MEGABYTE
from builder.model.decisions import one_line

_UNPACKED = 60 * MEGABYTE
"""Bytes of all that is in a file, pictures included, at most."""
_PARTS = 2_000
_HEADING = re.compile(r"heading ([1-6])", re.IGNORECASE)
_INSERTED = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}ins"


def read(material: Material, _today: str) -> Understood:
    """Headings, paragraphs, bullets and tables, in their order; what the file says of its author is not used.

    The author a Word file names is whoever typed it.
    """
    import docx  # noqa: PLC0415  with lxml behind it, and needed for Word files alone

    _refuse_bombs(material)
    try:
        document = docx.Document(io.BytesIO(material.data))
        text = "\n\n".join(filter(None, _blocks(document)))
        body = document.element.body
        changed = next((True for _ in body.iter(_INSERTED)), False)
    except Exception:  # whatever a broken file makes the library raise
        raise SourceError(f"{material.name}: is no Word file that can be read; open it and save it anew") from None
    warnings = ("it holds tracked changes, which are left out: accept them first",) if changed else ()
    return Understood(cleaned(text) + "\n", "txt", {}, "", warnings)


def _refuse_bombs(material: Material) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(material.data)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError):
        locked = material.data.startswith(b"\xd0\xcf\x11\xe0")
        why = "is protected by a password, or an old .doc" if locked else "is no Word file"
        raise SourceError(f"{material.name}: {why}; open it and save it as .docx without a password") from None
    if not any(part.filename == "word/document.xml" for part in parts):
        raise SourceError(f"{material.name}: is an archive and no Word file; unpack it and add what is in it")
    # What is read of a part ends at the size it declares.
    if len(parts) > _PARTS or sum(part.file_size for part in parts) > _UNPACKED:
        raise SourceError(f"{material.name}: unpacks to more than {_UNPACKED // 1024 // 1024} MB; no article does")


def _blocks(document: Any) -> Iterator[str]:
    bullets: list[str] = []
    for item in document.iter_inner_content():
        if hasattr(item, "rows"):
            block = table([[cell.text for cell in row.cells] for row in item.rows])
        else:
            block = one_line(item.text)
            name = (item.style.name if item.style is not None else "") or ""
            heading = _HEADING.fullmatch(name)
            if block and not heading and (name.startswith("List") or _is_numbered(item)):
                bullets.append(f"- {block}")
                continue
            if block and (heading or name == "Title"):
                block = f"{'#' * int(heading[1] if heading else 1)} {block}"
        yield "\n".join(bullets)
        bullets.clear()
        yield block
    yield "\n".join(bullets)


def _is_numbered(paragraph: Any) -> bool:
    properties = paragraph._p.pPr
    return properties is not None and properties.numPr is not None
