# Cases a linguist can read: an article as pasted and, under it, what each block is and where its sentences end.
"""The tables of cases, and the one check of the stage."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from builder.model.diagnostics import Diagnostic
from builder.model.text import Article, BlockKind, Document, Span
from builder.text import structure

HERE = Path(__file__).parent / "cases"
_CASE = re.compile(
    r"^## (?P<name>[^\n]+)\n+```(?P<header>[^\n]*)\n(?P<text>.*?)\n?```\n+```\n(?P<expected>.*?)\n?```$",
    re.MULTILINE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Case:
    """One article and its blocks."""

    name: str
    text: str
    expected: list[str]
    options: dict[str, str] = field(default_factory=dict)


def cases(name: str) -> list[Case]:
    """The cases of one file; `␣` stands for a no-break space, `⍽` for a narrow one."""
    source = (HERE / name).read_text("utf-8").replace("␣", "\u00a0").replace("⍽", "\u202f")
    found = [
        Case(
            m["name"],
            m["text"],
            m["expected"].split("\n"),
            dict(part.split("=", 1) for part in m["header"].split("; ") if "=" in part),
        )
        for m in _CASE.finditer(source)
    ]
    assert len(found) == _headings(source), "a case is not written as the others are"
    return found


def _headings(source: str) -> int:
    outside = "".join(source.split("```")[::2])
    return outside.count("\n## ")


def article(text: str, **fields: str) -> Article:
    """An article of which only the text matters."""
    given = {"id": "a", "path": "seeds/a.txt", "digest": "", "language": "fr", **fields}
    return Article(text=text, **given)


def read(text: str, **fields: str) -> tuple[Document, tuple[Diagnostic, ...]]:
    """The document of `text`. The one check of the stage: spans are in order, and cover all that is not blank."""
    document, problems = structure(article(text, **fields))
    end = 0
    covered: list[Span] = []
    for block in document.blocks:
        assert end <= block.span.start <= block.span.end
        end, within = block.span.end, block.span.start
        for segment in block.segments:
            assert segment.text == segment.span.of(text)
            assert segment.text == segment.text.strip().strip("\u200b\ufeff")
            assert segment.text
            assert within <= segment.span.start
            assert segment.span.end <= block.span.end
            within = segment.span.end
        assert (block.table is not None) == (block.kind is BlockKind.TABLE)
        covered.append(block.span)
    assert end <= len(text)
    assert all(c.isspace() or c in "\u200b\ufeff" for c in "".join(_between(text, covered)))
    for problem in problems:
        assert len(str(problem).splitlines()) == 1
        assert 1 <= problem.line <= text.count("\n") + 1
    pairs = [(segment.text, segment.ordinal) for segment in document.segments]
    assert len(pairs) == len(set(pairs))
    return document, problems


def _between(text: str, spans: list[Span]) -> list[str]:
    at, left = 0, []
    for span in spans:
        left.append(text[at : span.start])
        at = span.end
    return [*left, text[at:]]


def printed(document: Document) -> list[str]:
    """One line a sentence, `kind: sentence`; of a table one a row, the cells between bars."""
    lines = []
    for block in document.blocks:
        name = f"{block.kind}{block.level or ''}"
        if block.table is not None:
            rows = (block.table.header, *block.table.rows)
            lines += [f"{name}: " + " | ".join(cell.text for cell in row.cells) for row in rows]
        elif block.segments:
            lines += [f"{name}: " + " ⏎ ".join(s.text.split("\n")) for s in block.segments]
        else:
            lines.append(f"{name}:")
    return lines
