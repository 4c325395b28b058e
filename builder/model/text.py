# Text is sacred: an article is decoded once and never altered. Everything found in it later is a Span into it.
"""Articles, and their structure as spans of their text."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of an article's text, half-open, in code points.

    A tuple, since nothing is made, compared and looked up as often.
    """

    start: int
    """First code point, from 0."""
    end: int
    """One past the last; `start <= end <= len(text)`."""

    def of(self, text: str) -> str:
        """The stretch itself."""
        return text[self.start : self.end]

    def holds(self, other: Span) -> bool:
        """Whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Span) -> bool:
        """Whether the two share a code point."""
        return self.start < other.end and other.start < self.end


class Basis(StrEnum):
    """On what a publication date rests."""

    STATED = "stated"
    """The article, or the page it was taken from, says so."""
    INFERRED = "inferred"
    """An editor concluded it from the sentences quoted."""
    UNKNOWN = "unknown"
    """Nothing dates the article."""


@dataclass(frozen=True, slots=True)
class Article:
    """One press article, decoded; `text` is the body, what stands after the front matter."""

    id: str
    """Minted once, kept in the front matter: ASCII letters, digits and hyphens. The page's address."""
    path: str
    """The file, relative to the project, with `/`."""
    text: str
    """The body, verbatim."""
    digest: str
    """SHA-256 of the body in UTF-8, hexadecimal."""
    language: str
    """ISO 639-1."""
    format: str = "txt"
    """`txt` or `md`."""
    body_line: int = 1
    """The line of the file on which the body begins, from 1: for messages."""
    title: str | None = None
    """As printed, where front matter gives it; else found in the text, or none."""
    publisher: str | None = None
    author: str | None = None
    published: str | None = None
    """`YYYY`, `YYYY-MM` or `YYYY-MM-DD`; none where nothing dates the article."""
    basis: Basis = Basis.UNKNOWN
    basis_note: tuple[tuple[str, str], ...] = ()
    """Why the date was inferred, as (language, sentence) pairs."""
    basis_quotes: tuple[str, ...] = ()
    """The sentences of the article the date follows from, verbatim."""
    url: str | None = None
    """Where it was published: http or https; none where unknown."""


class BlockKind(StrEnum):
    """What part of an article's page a block is."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    QUESTION = "question"
    TABLE = "table"
    BYLINE = "byline"
    """Who wrote it, where and when it was published."""
    FURNITURE = "furniture"
    """What the page has around the article: rubrics, players, links. Shown, never read for facts."""
    WITHHELD = "withheld"
    """Passages that are not published: the place where they stand, without segments."""


class Segment(NamedTuple):
    """What is translated as one: a sentence, a heading, a table cell."""

    span: Span
    """Where it stands in the article; blanks around it left out."""
    text: str
    """`span.of(article.text)`."""
    ordinal: int = 0
    """0 for the first segment of the article with this text, 1 for the second, …"""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table; a cell that is empty has an empty span."""

    span: Span
    """The line of the row, its bars included."""
    cells: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A Markdown table as printed; every row has as many cells as the header, short ones filled with empty ones."""

    header: Row
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """One block of an article."""

    kind: BlockKind
    span: Span
    """Marks such as `-` or `#` included."""
    segments: tuple[Segment, ...] = ()
    """Its sentences in order; for a table its cells, row by row, empty ones left out."""
    table: Table | None = None
    level: int = 0
    """Of a heading: 1 for the highest."""


@dataclass(frozen=True, slots=True)
class Document:
    """An article and its structure: the blocks cover its text but for blank lines."""

    article: Article
    blocks: tuple[Block, ...] = ()
    segments: tuple[Segment, ...] = field(init=False, repr=False, compare=False)
    """All segments in reading order."""
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        segments = tuple(segment for block in self.blocks for segment in block.segments)
        object.__setattr__(self, "segments", segments)
        object.__setattr__(self, "_starts", tuple(segment.span.start for segment in segments))

    @property
    def title(self) -> str | None:
        """The title as printed or as the front matter gives it; none where the article has none."""
        if self.article.title:
            return self.article.title
        found = next((b for b in self.blocks if b.kind is BlockKind.TITLE), None)
        return found.segments[0].text if found and found.segments else None

    def segment_at(self, span: Span) -> Segment | None:
        """The segment that holds the beginning of `span`."""
        at = bisect_right(self._starts, span.start) - 1
        return self.segments[at] if at >= 0 and span.start < self.segments[at].span.end else None
