# An article is decoded once. French files come as UTF-8, as Windows-1252 and, from some editors, as UTF-16.
"""Bytes → text."""

from __future__ import annotations

import codecs

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with UTF-16's
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\r\f\v")


def decode(data: bytes) -> str | None:
    """The text, without its byte order mark; none where the bytes are no text in an encoding we know."""
    text = _decoded(data)
    return None if text is None or _binary(text) else text


def _decoded(data: bytes) -> str | None:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _attempt(data[len(mark) :], encoding)
    if b"\0" in data:
        return _utf16(data)
    text = _attempt(data, "utf-8")
    return _attempt(data, "cp1252") if text is None else text


def _attempt(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _utf16(data: bytes) -> str | None:
    """UTF-16 without a mark: in Latin letters every second byte is nought."""
    for odd, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        half = data[odd::2]
        if half and half.count(0) > len(half) * 0.7:
            return _attempt(data, encoding)
    return None


def _binary(text: str) -> bool:
    """Whether there is a nought, or more than one character in a hundred is a control."""
    data = text.encode("utf-8", "surrogatepass")  # bytes are looked through seven times as fast as letters
    return "\0" in text or (len(data) - len(data.translate(None, _CONTROLS))) * 100 > len(text)
