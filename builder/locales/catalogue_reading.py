# What comes from a translator's editor, from msgmerge or from a merge of two branches may be broken in one place. The
# reader tells that place and goes on at the next entry: one bad line costs one entry.
"""The bytes of a PO file → its catalogue."""

from __future__ import annotations

import codecs
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from builder.locales.catalogues import Catalogue, CatalogueError, Entry, write_catalogue

_STRING = re.compile(r'(?:(msgctxt|msgid|msgid_plural|msgstr(?:\[\d\])?)\s*)?"([^"\\]*(?:\\.[^"\\]*)*)"')
_ESCAPE = re.compile(r"\\(.)")
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}
_HEADER = re.compile(rb'\s*(?:#[^\n]*\n\s*)*msgid\s+""\s*(?:""\s*)*msgstr\s+(?:"[^\n]*"\s*)*')
_CHARSET = re.compile(rb"charset=([A-Za-z0-9_.-]+)")
_CHARSET_TEXT = re.compile(r"charset=[A-Za-z0-9_.-]+")
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_AFTER = {
    "": ("msgctxt", "msgid"),
    "msgctxt": ("msgid",),
    "msgid": ("msgid_plural", "msgstr"),
    "msgid_plural": ("msgstr[",),
    "msgstr": (),
    "msgstr[": ("msgstr[",),
}
"""Which keywords may follow which within an entry."""
_UNDECODED = re.compile("[\udc80-\udcff]")


@dataclass(slots=True)
class _Part:
    """An entry while it is read."""

    start: int
    """The index of its first line."""
    strings: dict[str, str] = field(default_factory=dict)
    """Keyword → its string, still escaped."""
    before: dict[str, str] = field(default_factory=dict)
    """The same of what stands behind `#|`."""
    before_last: str = ""
    comments: list[str] = field(default_factory=list)
    flags: list[str] = field(default_factory=list)
    tools: list[str] = field(default_factory=list)
    at: dict[str, int] = field(default_factory=dict)
    """Keyword → the index of its line."""
    last: str = ""
    """The keyword read last."""
    obsolete: bool = False
    wrong: CatalogueError | None = None

    @property
    def done(self) -> bool:
        """Whether it has all that an entry needs."""
        return self.last.startswith("msgstr")


def read_po(data: bytes) -> tuple[Entry, ...]:
    """The entries of a catalogue in UTF-8 (or the charset its header names), obsolete and plural ones left out.

    An entry that stands twice is there twice. Raises CatalogueError where anything of it cannot be read.
    """
    catalogue = read_catalogue(data)
    if catalogue.problems:
        raise catalogue.problems[0]
    return catalogue.entries


def read_catalogue(data: bytes) -> Catalogue:
    """Everything of a PO file that can be read, and what could not be; raises nothing."""
    try:
        text, charset = _text(data)
    except CatalogueError as problem:
        return Catalogue("", (), problems=(problem,))
    lines = [line.removesuffix("\r") for line in text.split("\n")]
    parts = _parts(lines)
    ends = [part.start for part in parts[1:]] + [len(lines)]
    entries, obsolete, others, problems = list[Entry](), list[Entry](), list[str](), list[CatalogueError]()
    head = ""
    for part, end in zip(parts, ends, strict=True):
        raw = "\n".join(lines[part.start : end]).strip("\n") + "\n"
        wrong = part.wrong or _undecoded(lines, part, end, charset)
        if wrong is None and part.last and not part.done:
            wrong = CatalogueError(part.at[part.last] + 1, f"{part.last} without a msgstr")
        if wrong is not None:
            problems.append(wrong)
        elif not part.last:
            others += [raw] if raw.strip() else []
        elif part.strings.get("msgid") == "" and "msgctxt" not in part.strings and not part.obsolete:
            head = head or _CHARSET_TEXT.sub("charset=utf-8", raw, count=1)
        elif "msgstr" not in part.strings:
            others.append(raw)
        else:
            (obsolete if part.obsolete else entries).append(_entry(part, raw))
    return Catalogue(head, tuple(entries), tuple(obsolete), tuple(others), tuple(problems))


def amend_po(data: bytes, made: Iterable[Entry], order: Iterable[str]) -> bytes:
    """The catalogue `data` in UTF-8 with the entries `made` put in where the msgids in `order` have their place.

    An entry that is there without a translation gets it; all else keeps its bytes. Raises CatalogueError where
    anything of `data` cannot be read: then nothing may be written in its place.
    """
    catalogue = read_catalogue(data)
    if catalogue.problems:
        raise catalogue.problems[0]
    fresh = {entry.key: entry for entry in made}
    entries: list[Entry] = []
    for entry in catalogue.entries:
        new = fresh.pop(entry.key, None)
        if new is None or entry.msgstr:
            entries.append(entry)
        else:
            comments = (*entry.comments, *new.comments)
            entries.append(entry.but(msgstr=new.msgstr, comments=comments, fuzzy=new.fuzzy, previous=None))
    lacking = defaultdict[str, list[Entry]](list)
    for new in fresh.values():
        lacking[new.msgid].append(new)
    places = {entry.msgid: place for place, entry in reversed(tuple(enumerate(entries, 1)))}
    put, place = defaultdict[int, list[Entry]](list), 0
    for msgid in dict.fromkeys(order):
        place = places.get(msgid, place)
        put[place] += lacking[msgid]
    woven = [new for place in range(len(entries) + 1) for new in (*entries[place - 1 : place], *put[place])]
    return write_catalogue(replace(catalogue, entries=tuple(woven)))


def _text(data: bytes) -> tuple[str, str]:
    """The text, bytes that are not in its charset kept as surrogates; and the charset."""
    if data.startswith(_UTF_16):
        try:
            return data.decode("utf-16"), "utf-16"
        except UnicodeDecodeError:
            raise CatalogueError(1, "the file is not in utf-16 as it says; save it as UTF-8") from None
    data = data.removeprefix(codecs.BOM_UTF8)
    header = _HEADER.match(data)
    found = _CHARSET.search(header[0]) if header else None  # a translation may speak of a charset too
    charset = found[1].decode() if found and found[1] != b"CHARSET" else "utf-8"
    line = data.count(b"\n", 0, found.start() if found else 0) + 1
    try:
        return data.decode(charset, "surrogateescape"), charset
    except UnicodeDecodeError:
        raise CatalogueError(line, f"the file is not in {charset}; save it as UTF-8") from None
    except (LookupError, ValueError):
        raise CatalogueError(line, f"the charset `{charset[:20]}` is unknown; save the file as UTF-8") from None


def _undecoded(lines: list[str], part: _Part, end: int, charset: str) -> CatalogueError | None:
    for index in range(part.start, end):
        if not lines[index].isascii() and _UNDECODED.search(lines[index]):
            return CatalogueError(index + 1, f"the line is not in {charset}; save the file as UTF-8")
    return None


def _parts(lines: list[str]) -> list[_Part]:
    """The entries in their order; the last may be comments alone."""
    part = _Part(0)
    parts = [part]
    for index, line in enumerate(lines):
        bare = line.strip()
        if not bare:
            continue
        sign, gone = bare[0], False
        if bare.startswith("#~") and not bare.startswith("#~|"):
            bare, gone = bare[2:].strip(), True
            sign = bare[:1]
        if _opens(part, bare):
            part = _next(parts, part, index)
        if sign == "#":
            _comment(part, bare)
        elif sign:
            _add(part, index, bare)
            part.obsolete |= gone
    return parts


def _opens(part: _Part, line: str) -> bool:
    """Whether the next entry begins with this line."""
    if line[:1] == '"' or line.startswith(("msgstr", "msgid_plural")):
        return False
    if part.done or not line.startswith(("#", "msgctxt", "msgid")):
        return part.done
    spoilt = part.wrong is not None and not part.last
    return spoilt or (part.last == "msgid" if line.startswith("msgid") else bool(part.last))


def _next(parts: list[_Part], part: _Part, index: int) -> _Part:
    if part.last and not part.done and part.wrong is None:
        part.wrong = CatalogueError(part.at[part.last] + 1, f"{part.last} without a msgstr")
    parts.append(_Part(index))
    return parts[-1]


def _add(part: _Part, index: int, line: str) -> None:
    found = _STRING.fullmatch(line)
    if found is None:
        _spoil(part, index, "neither a comment nor a keyword with a string in quotation marks")
        return
    keyword, string = found[1], found[2]
    if keyword is None:
        if part.last:
            part.strings[part.last] += string
        else:
            _spoil(part, index, "a string without a msgid")
        return
    if keyword in part.strings or _kind(keyword) not in _AFTER[_kind(part.last)]:
        _spoil(part, index, f"{keyword} does not belong after {part.last or 'the entry before it'}")
        return
    part.strings[keyword], part.at[keyword], part.last = string, index, keyword


def _kind(keyword: str) -> str:
    return keyword[:7] if keyword.endswith("]") else keyword


def _spoil(part: _Part, index: int, words: str) -> None:
    """The first that is wrong with an entry is told."""
    if part.wrong is None:
        part.wrong = CatalogueError(index + 1, words)


def _comment(part: _Part, line: str) -> None:
    if line.startswith(("#|", "#~|")):
        found = _STRING.fullmatch(line.partition("|")[2].strip())
        if found and (keyword := found[1] or part.before_last):
            part.before[keyword] = part.before.get(keyword, "") * (found[1] is None) + found[2]
            part.before_last = keyword
    elif line.startswith("#,"):
        flags = [flag.strip() for flag in line[2:].split(",")]
        part.flags += flags
        if others := [flag for flag in flags if flag != "fuzzy"]:
            part.tools.append(f"#, {', '.join(others)}")
    elif line.startswith(("#:", "#.")):
        part.tools.append(line)
    else:
        part.comments.append(line[1:].strip())


def _entry(part: _Part, raw: str) -> Entry:
    context, previous = part.strings.get("msgctxt"), part.before.get("msgid")
    return Entry(
        msgid=_unescaped(part.strings["msgid"]),
        msgstr=_unescaped(part.strings["msgstr"]),
        context=None if context is None else _unescaped(context),
        comments=tuple(part.comments),
        fuzzy="fuzzy" in part.flags,
        line=part.at["msgid"] + 1,
        previous=None if previous is None else _unescaped(previous),
        obsolete=part.obsolete,
        tools=tuple(part.tools),
        raw=raw,
    )


def _unescaped(string: str) -> str:
    return _ESCAPE.sub(lambda found: _ESCAPES.get(found[1], found[1]), string) if "\\" in string else string
