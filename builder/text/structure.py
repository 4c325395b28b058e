# An article as pasted from a page: a title among rubrics and players, a byline, headings without marks, paragraphs
# that are one line or many, bullets, tables. Each line is looked at once, then each block in its surroundings.
"""Lines → blocks, and what each block is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from builder.languages import ARTICLES, Language
from builder.languages.heads import heads_of
from builder.languages.signing import author_in
from builder.model.diagnostics import Diagnostic
from builder.model.text import Article, Block, BlockKind, Document, Segment, Span
from builder.text.sentences import is_blank, sentences_in, trimmed
from builder.text.tables import table_in

_LINE = re.compile(r"[^\r\n\v\f\x85\u2028\u2029]+")
_HASHES = re.compile(r"\s{0,3}(#{1,6})\s+(?=\S)")
_BULLET = re.compile(r"\s*(?:[-*+•‣▪◦·–—]|\d{1,3}[.)])\s+(?=\S)")
_TABLE_LINE = re.compile(r"\s*\|.*\|\s*$")
_BARE_RULE = re.compile(r"\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+$")
"""The line under the header of a table without outer bars."""
_RULE = re.compile(r"\s*(?:[-_*=]\s*){3,}$")
_MARKS = "*_ \t\u00a0\u202f"
_ENDS_IN_STOP = re.compile(r"[.!…:;,][»”\"')\]*_\s]*$")
_LABELLED = re.compile(r"\W{0,4}[^\W\d][^:\n]{1,44}\s?:\s+\S")
_DASHED = re.compile(r"\W{0,4}[^\W\d][^:\n–—]{1,40}\s[–—]\s+\S")
_NEXT_ENTRY = re.compile(r"\s*[|;•·—–]\s+(?=[^\W\d][^:|;•·\n]{1,30}\s?:\s)")
"""Between two entries of a box that is set in one line."""
_BOX_LENGTH = 600
_TITLE_WORDS = 3
_HEADING_LENGTH = 160
_QUESTION_LENGTH = 200


@dataclass(frozen=True, slots=True)
class _Draft:
    """A block before it is known what it is."""

    span: Span
    inner: Span
    """Without the marks at its beginning."""
    kind: BlockKind | None = None
    level: int = 0
    lines: tuple[Span, ...] = ()


def structure(article: Article) -> tuple[Document, tuple[Diagnostic, ...]]:
    """The document of `article`, and what is wrong with its tables."""
    language = ARTICLES.get(article.language)
    text, problems, blocks = article.text, list[tuple[int, str]](), list[Block]()
    drafts = _furnished(article, _drafts(text), language)
    drafts = _headed(text, drafts)
    for draft in drafts:
        if draft.kind is BlockKind.TABLE:
            table, wrong = table_in(text, draft.lines)
            problems += wrong
            if table is not None:
                cells = (cell for row in (table.header, *table.rows) for cell in row.cells if cell.text)
                blocks.append(Block(BlockKind.TABLE, draft.span, tuple(cells), table))
            else:
                blocks += [_plain(text, line, language) for line in draft.lines]
            continue
        kind = draft.kind or BlockKind.PARAGRAPH
        blocks.append(Block(kind, draft.span, _segments(text, draft, kind, language), level=draft.level))
    return Document(article, _numbered(blocks)), tuple(_diagnostics(article, problems))


def _plain(text: str, line: Span, language: Language | None) -> Block:
    """A line as a paragraph of its own."""
    return Block(BlockKind.PARAGRAPH, line, _segments(text, _Draft(line, line), BlockKind.PARAGRAPH, language))


def _drafts(text: str) -> list[_Draft]:
    """Blocks by their lines: what is marked is a block a line, other lines run together where they are wrapped."""
    drafts: list[_Draft] = []
    run: list[Span] = []

    def close() -> None:
        if run:
            drafts.extend(_paragraphs(text, tuple(run)))
            run.clear()

    last_end = 0
    table: list[Span] = []

    def close_table() -> None:
        if table:
            span = Span(table[0].start, table[-1].end)
            drafts.append(_Draft(span, span, BlockKind.TABLE, lines=tuple(table)))
            table.clear()

    for found in _LINE.finditer(text):
        span, line = Span(*found.span()), found[0]
        if text[last_end : span.start].replace("\r\n", "\n").count("\n") > 1:
            close()
            close_table()
        last_end = span.end
        if all(map(is_blank, line)):
            close()
            close_table()
        elif _TABLE_LINE.match(line) or (table and "|" in line):
            close()
            table.append(span)
        elif run and "|" in run[-1].of(text) and _BARE_RULE.match(line):
            header = run.pop()
            close()
            table += (header, span)
        elif marked := _marked(span, line):
            close()
            close_table()
            drafts.append(marked)
        else:
            close_table()
            run.append(span)
    close()
    close_table()
    return drafts


def _marked(span: Span, line: str) -> _Draft | None:
    if _RULE.match(line):
        # A rule is the page's and says nothing: it has no words, and so no segment.
        return _Draft(span, Span(span.end, span.end), BlockKind.FURNITURE)
    if found := _HASHES.match(line):
        return _Draft(span, Span(span.start + found.end(), span.end), BlockKind.HEADING, len(found[1]))
    if found := _BULLET.match(line):
        return _Draft(span, Span(span.start + found.end(), span.end), BlockKind.BULLET)
    return None


def _paragraphs(text: str, lines: tuple[Span, ...]) -> list[_Draft]:
    """One a line, unless the lines are of nearly one length and break in mid-sentence: then they were wrapped."""
    lengths = [line.end - line.start for line in lines[:-1]]
    wrapped = (
        bool(lengths)
        and max(lengths) <= 120
        and min(lengths) >= 0.6 * max(lengths) >= 24
        and (not _ENDS_IN_STOP.search(lines[0].of(text)) or any(_goes_on(text, line) for line in lines[1:]))
        and 2 * sum(_LABELLED.match(line.of(text)) is not None for line in lines) <= len(lines)
    )
    groups = ((lines[0].start, lines[-1].end),) if wrapped else tuple((line.start, line.end) for line in lines)
    return [_Draft(Span(*group), Span(*group)) for group in groups]


def _goes_on(text: str, line: Span) -> bool:
    """Whether a line begins in mid-sentence."""
    return line.of(text).lstrip()[:1].islower()


def _furnished(article: Article, drafts: list[_Draft], language: Language | None) -> list[_Draft]:
    """Page furniture, bylines and the title told from the article's own words."""
    text = article.text
    result = [_of_page(text, draft, language) for draft in drafts]
    names = {article.publisher, article.author} - {None}
    result = [
        replace(d, kind=BlockKind.BYLINE if d.inner.of(text).strip() == article.author else BlockKind.FURNITURE)
        if d.kind is None and d.inner.of(text).strip() in names
        else d
        for d in result
    ]
    result = _titled(article, result)
    return _signed(text, result, language)


def _of_page(text: str, draft: _Draft, language: Language | None) -> _Draft:
    words = draft.inner.of(text).strip(_MARKS)
    if language is None or draft.kind not in (None, BlockKind.BULLET) or len(words) > _HEADING_LENGTH:
        return draft
    if language.press.furniture.match(words) and not words.endswith("."):
        return replace(draft, kind=BlockKind.FURNITURE)
    if draft.kind is None and all(_is_byline(line, language) for line in words.splitlines()):
        return replace(draft, kind=BlockKind.BYLINE)
    return draft


def _is_byline(line: str, language: Language) -> bool:
    if heads_of(language.press.heads, alone=True).match(line):
        return True
    if author_in(language.press.bylines, line):
        return True
    # "Par exemple, elle recrute." begins as a byline does, and is a sentence.
    return not line.endswith(".") and language.press.byline.match(line) is not None


def _titled(article: Article, drafts: list[_Draft]) -> list[_Draft]:
    """The title: as the front matter has it, a first-level heading, or the first line of some words at the top.

    Shorter lines above it are the page's rubrics.
    """
    text = article.text
    for at, draft in enumerate(drafts):
        given = article.title and " ".join(draft.inner.of(text).split()) == article.title
        if given or (draft.kind is BlockKind.HEADING and draft.level == 1):
            return [*_rubrics(drafts[:at]), replace(draft, kind=BlockKind.TITLE, level=0), *drafts[at + 1 :]]
        if draft.kind is BlockKind.HEADING:
            break
    top = []
    for at, draft in enumerate(drafts):
        if draft.kind is None and not _headinglike(text, draft, title=True):
            break
        if draft.kind not in (None, BlockKind.FURNITURE, BlockKind.BYLINE):
            break
        if draft.kind is None:
            top.append(at)
    if not top or len(drafts) == len(top):
        return drafts
    chosen = next((at for at in top if len(drafts[at].inner.of(text).split()) >= _TITLE_WORDS), top[0])
    return [*_rubrics(drafts[:chosen]), replace(drafts[chosen], kind=BlockKind.TITLE), *drafts[chosen + 1 :]]


def _rubrics(drafts: list[_Draft]) -> list[_Draft]:
    return [replace(d, kind=BlockKind.FURNITURE) if d.kind is None else d for d in drafts]


def _signed(text: str, drafts: list[_Draft], language: Language | None) -> list[_Draft]:
    """A person's name alone on the last line signs the article."""
    result = list(drafts)
    for at in range(len(result) - 1, max(len(result) - 4, 0), -1):
        draft = result[at]
        if draft.kind in (BlockKind.FURNITURE, BlockKind.BYLINE):
            continue
        if draft.kind is None and _is_name(draft.inner.of(text).strip(_MARKS), language):
            result[at] = replace(draft, kind=BlockKind.BYLINE)
        break
    return result


def _is_name(words: str, language: Language | None) -> bool:
    parts = words.split()
    particles = language.press.particles if language else frozenset()
    return 2 <= len(parts) <= 4 and all(
        part in particles or (part[0].isupper() and part.replace("-", "").replace("’", "").replace("'", "").isalpha())
        for part in parts
    )


def _headed(text: str, drafts: list[_Draft]) -> list[_Draft]:
    """Headings without marks and questions, by what they are followed by."""
    result = []
    for at, draft in enumerate(drafts):
        following = drafts[at + 1] if at + 1 < len(drafts) else None
        if draft.kind is not None or following is None or following.kind in (BlockKind.FURNITURE, BlockKind.BYLINE):
            result.append(draft)
        elif _is_question(text, draft) and not (following.kind is None and _is_question(text, following)):
            result.append(replace(draft, kind=BlockKind.QUESTION))
        elif (
            _headinglike(text, draft)
            and following.kind is not BlockKind.HEADING
            and not (
                _is_labelled(text, draft)
                and any(_is_labelled(text, d) for d in (*drafts[max(at - 1, 0) : at], following))
            )
        ):
            result.append(replace(draft, kind=BlockKind.HEADING, level=2))
        else:
            result.append(draft)
    return result


def _headinglike(text: str, draft: _Draft, *, title: bool = False) -> bool:
    """Whether a line could head what follows it; only a title may be a question or all in quotation marks."""
    words = draft.inner.of(text).strip(_MARKS)
    if not words or len(words) > _HEADING_LENGTH or "\n" in words or _ENDS_IN_STOP.search(words):
        return False
    first = next((c for c in words if c.isalnum()), "")
    if not title and words[0] in '«“"' and words[-1] in '»”"':
        return False
    return (first.isupper() or first.isdigit()) and (title or not words.endswith("?"))


def _is_labelled(text: str, draft: _Draft) -> bool:
    """Whether a line may be one of a box: a label, a colon or a dash, a value. Of two in a row, neither heads."""
    if draft.kind is not None or not _headinglike(text, draft):
        return False
    words = draft.inner.of(text)
    return _LABELLED.match(words) is not None or _DASHED.match(words) is not None


def _is_question(text: str, draft: _Draft) -> bool:
    words = draft.inner.of(text).strip(_MARKS)
    return words.endswith("?") and len(words) <= _QUESTION_LENGTH and words[0] not in '«“"'


def _segments(text: str, draft: _Draft, kind: BlockKind, language: Language | None) -> tuple[Segment, ...]:
    if kind in (
        BlockKind.TITLE,
        BlockKind.HEADING,
        BlockKind.BYLINE,
        BlockKind.FURNITURE,
    ):
        span = trimmed(text, draft.inner.start, draft.inner.end)
        return (Segment(span, span.of(text)),) if span.start < span.end else ()
    spans = (part for span in sentences_in(text, draft.inner, language) for part in _entries(text, span))
    return tuple(Segment(span, span.of(text)) for span in spans)


def _entries(text: str, span: Span) -> Iterator[Span]:
    """A box set in one line, entry by entry: "Siège : Metz | Effectif : 91"; any other sentence as it is."""
    start = span.start
    if span.end - start <= _BOX_LENGTH and _LABELLED.match(text, start, span.end):
        for found in _NEXT_ENTRY.finditer(text, start, span.end):
            yield trimmed(text, start, found.start())
            start = found.end()
    yield Span(start, span.end)


def _numbered(blocks: list[Block]) -> tuple[Block, ...]:
    """Segments that repeat a text are told apart by their ordinal, also in the tables that hold them."""
    seen: dict[str, int] = {}
    result = []
    for block in blocks:
        numbered: dict[Span, Segment] = {}
        for segment in block.segments:
            if ordinal := seen.get(segment.text, 0):
                numbered[segment.span] = segment._replace(ordinal=ordinal)
            seen[segment.text] = ordinal + 1
        result.append(_renumbered(block, numbered) if numbered else block)
    return tuple(result)


def _renumbered(block: Block, numbered: dict[Span, Segment]) -> Block:
    """The block with these segments in the place of those where they stand."""
    table = block.table
    if table is not None:
        header, *rows = (
            replace(row, cells=tuple(numbered.get(cell.span, cell) for cell in row.cells))
            for row in (table.header, *table.rows)
        )
        table = replace(table, header=header, rows=tuple(rows))
    segments = tuple(numbered.get(segment.span, segment) for segment in block.segments)
    return replace(block, segments=segments, table=table)


def _diagnostics(article: Article, problems: list[tuple[int, str]]) -> Iterator[Diagnostic]:
    """Each with its line; the lines are counted once, however many rows are wrong."""
    line, counted = article.body_line, 0
    for at, message in problems:
        line += article.text.count("\n", counted, at)
        counted = at
        yield Diagnostic(article.path, line, "table", message)
