# A text is taken as it is: nothing is cut, joined or corrected.
"""Text and Markdown."""

from __future__ import annotations

from builder.adding.material import Kind, Material
from builder.adding.readers.understood import Understood
from builder.errors import SourceError
from builder.sources import decode
from builder.sources.front_matter import parse, split


def read(material: Material, _today: str) -> Understood:
    """The text, and what its front matter says where it has one."""
    text = decode_as(material)
    if text is None:
        raise SourceError(f"{material.name}: is no text in UTF-8, UTF-16 or Windows-1252; save it as UTF-8")
    header, body_at = split(text)
    fields, problems = parse(text, header)
    basis = fields.get("basis")
    dated = "its front matter" if fields.get("published") else ""
    warnings = tuple(f"line {line}: {what}" for line, what in problems)
    if material.url:
        fields.setdefault("url", material.url)
    if basis is None:
        fields.pop("basis", None)
    kept = text[body_at:].replace("\r\n", "\n").strip("\n") + "\n"
    return Understood(kept, "md" if material.kind is Kind.MARKDOWN else "txt", fields, dated, warnings)


def decode_as(material: Material) -> str | None:
    """The text in the encoding its server named, else in one that we know; none where it is no text."""
    try:
        named = material.data.decode(material.charset) if material.charset else None
    except (LookupError, UnicodeDecodeError):
        named = None
    return decode(material.data) if named is None or "\0" in named else named.removeprefix("\ufeff")
