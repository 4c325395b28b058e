# The file is cut into its entries before any of them is read: so a broken entry costs itself alone, and an entry can
# be taken out without a byte of the others changing. What is then read is the plain part of YAML: words, lists and
# keys. No word is a number, a date or a truth; nothing refers to anything else; nothing is computed or called.
"""The text of the file → its entries, as text and as plain trees."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

import yaml

BYTE_ORDER_MARK = "\ufeff"
DEPTH = 8
"""Lists and keys within one another at most, in one entry."""


@dataclass(frozen=True, slots=True)
class Word:
    """What is written for one value."""

    text: str
    line: int
    """Of the file, from 1."""


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    nodes: tuple[Node, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Keys:
    """Keys and their values, in the order of the file; a key may be there twice."""

    pairs: tuple[tuple[Word, Node], ...]
    line: int


Node = Word | Items | Keys


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry as it stands in the file."""

    start: int
    """Where its first line begins, in code points."""
    end: int
    """Where its last line ends; blank lines and comments after it belong to what follows."""
    line: int
    """The number of its first line."""
    text: str
    """From its first line to the next entry's."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The file cut into entries."""

    entries: tuple[Entry, ...]
    indent: str
    """The blanks before each entry's dash."""


class EntryError(ValueError):
    """What cannot be read as entries: the line, and why."""

    def __init__(self, line: int, why: str) -> None:
        super().__init__(why)
        self.line = line


def layout(text: str) -> Layout:
    """The entries of a file.

    Raises EntryError where something stands before the first of them.
    """
    lines = list(_LINE.finditer(text, len(BYTE_ORDER_MARK) if text.startswith(BYTE_ORDER_MARK) else 0))
    saying = [n for n, line in enumerate(lines) if not _BLANK.fullmatch(line[0])]
    if saying and _OPENS.fullmatch(lines[saying[0]][0]):
        del saying[0]
    if not saying:
        return Layout((), "")
    found = _ITEM.match(lines[saying[0]][0])
    if not found:
        raise EntryError(saying[0] + 1, "is no list of entries; begin each entry with `- ` and a verb")
    indent = found[1]
    starts = [n for n in saying if (item := _ITEM.match(lines[n][0])) and item[1] == indent]
    entries = []
    for n, after in zip(starts, (*starts[1:], len(lines)), strict=True):
        start, until = lines[n].start(), lines[after - 1].end()
        last = saying[bisect_left(saying, after) - 1]
        entries.append(Entry(start, lines[last].end(), n + 1, text[start:until]))
    return Layout(tuple(entries), indent)


def tree(entry: Entry) -> Node:
    """What `entry` says.

    Raises EntryError where it is no YAML, or more than words, lists and keys.
    """
    lines = _lines(entry)
    events = _plain(entry, lines)
    next(events)  # the list of which the entry is one item
    node = _node(events, next(events), DEPTH, lines)
    # Read to the end: what is wrong may come after what is right.
    if [type(event) for event in events] != [yaml.SequenceEndEvent]:
        raise EntryError(entry.line, _BROKEN)
    return node


def _lines(entry: Entry) -> Sequence[int]:
    """The file's line for each of YAML's, which also breaks lines at signs that no editor breaks them at."""
    told = (mark not in _NO_BREAK for mark in _BREAK.findall(entry.text))
    return [*accumulate(told, initial=entry.line)]


def _line_of(mark: Any, lines: Sequence[int]) -> int:
    return lines[min(mark.line, len(lines) - 1)] if mark else lines[0]


def _plain(entry: Entry, lines: Sequence[int]) -> Iterator[Any]:
    """The events of the one list, anything but words, lists and keys refused."""
    try:
        for event in yaml.parse(entry.text, Loader=_LOADER):
            line = _line_of(event.start_mark, lines)
            if getattr(event, "anchor", None) is not None:
                raise EntryError(
                    line, "refers to another value by `&` or `*`; write the value itself, or quote the text"
                )
            if getattr(event, "tag", None) not in (None, "!"):
                raise EntryError(line, "names a type by `!`; write the value alone, or quote the text")
            if isinstance(event, yaml.DocumentStartEvent | yaml.DocumentEndEvent) and event.explicit:
                raise EntryError(line, "begins or ends a document by `---` or `...`; remove that line")
            if isinstance(event, yaml.NodeEvent | yaml.CollectionEndEvent):
                yield event
    except yaml.MarkedYAMLError as problem:
        # Quotation marks that are never closed are missed at the end of the entry, and found where they open.
        unclosed = "quoted" in (problem.context or "")
        mark = problem.context_mark if unclosed else problem.problem_mark
        raise EntryError(_line_of(mark, lines), _BROKEN) from None
    except yaml.YAMLError:
        raise EntryError(entry.line, "holds a character that no text file should hold; remove it") from None


def _node(events: Iterator[Any], event: Any, depth: int, lines: Sequence[int]) -> Node:
    line = _line_of(event.start_mark, lines)
    if isinstance(event, yaml.ScalarEvent):
        return Word(event.value, line)
    if depth == 0:
        raise EntryError(line, f"has more than {DEPTH} lists and keys within one another")
    nodes = []
    while not isinstance(event := next(events), yaml.CollectionEndEvent):
        nodes.append(_node(events, event, depth - 1, lines))
    if not isinstance(event, yaml.MappingEndEvent):
        return Items(tuple(nodes), line)
    pairs = []
    for key, value in zip(nodes[::2], nodes[1::2], strict=True):
        if not isinstance(key, Word):
            raise EntryError(key.line, "has a key that is no word")
        pairs.append((key, value))
    return Keys(tuple(pairs), line)


_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_BROKEN = "is not YAML; put a text that holds `: ` or ` #`, or begins with a sign, in quotation marks, and close them"
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_BREAK, _NO_BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]"), "\x85\u2028\u2029"
_BLANK = re.compile(r"[ \t]*(?:#[^\r\n]*)?[\r\n]*")
_OPENS = re.compile(r"---[ \t]*(?:#[^\r\n]*)?[\r\n]*")
_ITEM = re.compile(r"( *)-(?=[ \t\r\n]|$)")
