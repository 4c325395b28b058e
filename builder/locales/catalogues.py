# PO files are what translators' editors read and write. Each entry is read with the lines it stands on, so that what
# somebody else wrote keeps its bytes, down to their editor's comments: Babel's own reader drops the second of two equal
# entries, obsolete entries on writing, and takes a msgstr without a msgid for the next one's.
"""PO catalogues ↔ entries."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from babel.messages.catalog import Catalog
from babel.messages.pofile import normalize

_STRING = re.compile(r'(?:(msgctxt|msgid|msgid_plural|msgstr(?:\[\d\])?)\s*)?"((?:[^"\\]|\\.)*)"')
_ESCAPE = re.compile(r"\\(.)")
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}
_CHARSET = re.compile(rb"charset=([A-Za-z0-9_.-]+)")
_AFTER = {
    "": r"msgctxt|msgid",
    "msgctxt": r"msgid",
    "msgid": r"msgid_plural|msgstr",
    "msgid_plural": r"msgstr\[\d\]",
    "msgstr": r"(?!)",
    "msgstr[": r"msgstr\[\d\]",
}
"""Which keywords may follow which within an entry."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One segment and its translation."""

    msgid: str
    msgstr: str
    """Empty where it is missing."""
    context: str | None = None
    """msgctxt: tells apart equal segments that need different words."""
    comments: tuple[str, ...] = ()
    """Translator's comments, one line each."""
    fuzzy: bool = False
    line: int = 0
    """Where it stands in the file, from 1; 0 of an entry not read from one."""


class CatalogueError(ValueError):
    """A catalogue that cannot be read; holds the line, from 1."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line


@dataclass(slots=True)
class _Part:
    """An entry while it is read, with its lines."""

    start: int
    """The index of its first line: the one after the entry before it."""
    strings: dict[str, str] = field(default_factory=dict)
    """Keyword → its string, still escaped."""
    comments: list[str] = field(default_factory=list)
    flags: list[str] = field(default_factory=list)
    at: dict[str, int] = field(default_factory=dict)
    """Keyword → the index of its line."""
    last: str = ""
    """The keyword read last."""
    end: int = 0
    """One past the index of its last line."""


def read_po(data: bytes) -> tuple[Entry, ...]:
    """The entries of a catalogue in UTF-8 (or the charset its header names), obsolete and plural ones left out.

    An entry that stands twice is there twice. Raises CatalogueError where it is no PO file.
    """
    parts, _ = _parts(_text(data).split("\n"))
    return tuple(_entry(part) for part in parts if part.strings["msgid"] and "msgstr" in part.strings)


def write_po(entries: Iterable[Entry], language: str, project: str) -> bytes:
    """A catalogue of `entries` in their order; the same entries give the same bytes."""
    header = (
        f"Project-Id-Version: {project} 1\n",
        f"Language: {language}\n",
        f"Plural-Forms: {Catalog(locale=language).plural_forms}\n",
        "MIME-Version: 1.0\n",
        "Content-Type: text/plain; charset=utf-8\n",
        "Content-Transfer-Encoding: 8bit\n",
    )
    head = f"# {project}\n{_written(Entry('', ''.join(header)))}"
    return "\n".join((head, *(_written(entry) for entry in entries))).encode()


def amend_po(data: bytes, made: Iterable[Entry], order: Iterable[str]) -> bytes:
    """The catalogue `data` in UTF-8 with the entries `made` put in where the msgids in `order` have their place.

    An entry that is there without a translation gets it; all else keeps its bytes.
    """
    text = _text(data)
    if charset := _CHARSET.search(data):
        text = text.replace(charset[0].decode(), "charset=utf-8", 1)
    lines = text.split("\n")
    parts, end = _parts(lines)
    fresh = {entry.msgid: entry for entry in made}
    chunks: list[tuple[str, list[str]]] = []
    for part in parts:
        msgid = _unescaped(part.strings["msgid"])
        entry = fresh.get(msgid) if msgid and not part.strings.get("msgstr", "-") else None
        chunks.append((msgid, _amended(lines, part, entry) if entry else lines[part.start : part.end]))
    there = {msgid for msgid, _ in chunks}
    place = min(1, len(chunks))
    for msgid in order:
        if msgid in there:
            place = next(n for n, (known, _) in enumerate(chunks, 1) if known == msgid)
        elif msgid in fresh:
            chunks.insert(place, (msgid, ["", *_written(fresh[msgid]).rstrip("\n").split("\n")]))
            place += 1
    rest = "\n".join(lines[end:]).strip("\n")
    kept = "\n".join(line for _, chunk in chunks for line in chunk)
    return (f"{kept}\n\n{rest}\n" if rest else f"{kept}\n").encode()


def _text(data: bytes) -> str:
    data = data.removeprefix(codecs.BOM_UTF8)
    found = _CHARSET.search(data[:4096])
    charset = found[1].decode() if found and found[1] != b"CHARSET" else "utf-8"
    try:
        return data.decode(charset)
    except UnicodeDecodeError as problem:
        line = data.count(b"\n", 0, problem.start) + 1
        raise CatalogueError(line, f"the line is not in {charset}; save the file as UTF-8") from None
    except (LookupError, ValueError):
        line = data.count(b"\n", 0, found.start() if found else 0) + 1
        raise CatalogueError(line, f"the charset `{charset[:20]}` is unknown; save the file as UTF-8") from None


def _parts(lines: list[str]) -> tuple[list[_Part], int]:
    """The entries, and the index of the line after the last of them; obsolete entries belong to no entry."""
    parts: list[_Part] = []
    part = _Part(0)
    for index, line in enumerate(map(str.strip, lines)):
        if not line:
            continue
        found = None if line.startswith("#") else _STRING.fullmatch(line)
        if line.startswith("#") or (found and found[1] in ("msgctxt", "msgid")):
            if part.last.startswith("msgstr"):
                parts.append(part)
                part = _Part(part.end)
            elif line.startswith("#") and part.last:
                raise CatalogueError(part.at[part.last] + 1, f"{part.last} without a msgstr")
        if found:
            _add(part, index, found[1], found[2])
        elif line.startswith("#"):
            _comment(part, line)
        else:
            raise CatalogueError(index + 1, "neither a comment nor a keyword with a string in quotation marks")
    if part.last.startswith("msgstr"):
        parts.append(part)
    elif part.last:
        raise CatalogueError(part.at[part.last] + 1, f"{part.last} without a msgstr")
    return parts, parts[-1].end if parts else 0


def _add(part: _Part, index: int, keyword: str | None, string: str) -> None:
    if keyword is None:
        if not part.last:
            raise CatalogueError(index + 1, "a string without a msgid")
        part.strings[part.last] += string
    else:
        before = part.last[:7] if "[" in part.last else part.last
        if keyword in part.strings or not re.fullmatch(_AFTER[before], keyword):
            # Where the next entry begins, the one that is not finished is what is wrong.
            where = part.at[part.last] if part.last and keyword in ("msgctxt", "msgid") else index
            raise CatalogueError(where + 1, f"{keyword} does not belong after {part.last or 'the entry before it'}")
        part.strings[keyword], part.at[keyword], part.last = string, index, keyword
    part.end = index + 1


def _comment(part: _Part, line: str) -> None:
    if line.startswith("#~"):
        # What stands above an obsolete entry was said of that entry.
        part.comments.clear()
        part.flags.clear()
    elif line.startswith("#,"):
        part.flags += [flag.strip() for flag in line[2:].split(",")]
    elif not line.startswith(("#:", "#.", "#|")):
        part.comments.append(line[1:].strip())


def _entry(part: _Part) -> Entry:
    context = part.strings.get("msgctxt")
    return Entry(
        msgid=_unescaped(part.strings["msgid"]),
        msgstr=_unescaped(part.strings["msgstr"]),
        context=None if context is None else _unescaped(context),
        comments=tuple(part.comments),
        fuzzy="fuzzy" in part.flags,
        line=part.at["msgid"] + 1,
    )


def _written(entry: Entry) -> str:
    return "".join(
        (
            *(f"# {' '.join(comment.split())}".rstrip() + "\n" for comment in entry.comments),
            "#, fuzzy\n" if entry.fuzzy else "",
            "" if entry.context is None else f"msgctxt {normalize(entry.context, width=0)}\n",
            f"msgid {normalize(entry.msgid, width=0)}\n",
            f"msgstr {normalize(entry.msgstr, width=0)}\n",
        )
    )


def _amended(lines: list[str], part: _Part, entry: Entry) -> list[str]:
    first = min(part.at.values())
    above = [line for line in lines[part.start : first] if not (line.startswith("#,") and "fuzzy" in line)]
    comments = [f"# {comment}" for comment in entry.comments]
    return [*above, *comments, *lines[first : part.at["msgstr"]], f"msgstr {normalize(entry.msgstr, width=0)}"]


def _unescaped(string: str) -> str:
    return _ESCAPE.sub(lambda found: _ESCAPES.get(found[1], found[1]), string)
