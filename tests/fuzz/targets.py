# One function a parser: any bytes go in, and what must hold of every answer is asserted. The same functions are driven
# by Hypothesis (test_fuzz.py), by the corpus, and by the coverage-guided fuzzer (__main__.py).
"""Parsers, and what holds whatever they are given."""

from __future__ import annotations

import contextlib
import csv
import io
import re
import tempfile
from collections.abc import Callable, Mapping
from html.parser import HTMLParser
from pathlib import Path

from builder import claims, config, downloads
from builder.anchors.lockfile import LockError, parse
from builder.anchors.merge import merged_text
from builder.citations.bibliography import BIBLIOGRAPHIES
from builder.decisions.entries import EntryError, layout
from builder.decisions.reading import read_entry
from builder.errors import BuilderError
from builder.history import from_json, read_snapshot, snapshot_text, to_json
from builder.languages import ARTICLES, FIGURES
from builder.locales import read_catalogue, write_catalogue
from builder.mentions import mentions_in
from builder.mentions.names import names_in
from builder.model.citations import Reference
from builder.model.claims import Focus
from builder.model.sheets import Sheet
from builder.model.text import Article, Span
from builder.pages.inline import inline
from builder.quality.gold import read_gold
from builder.sources import decode
from builder.sources.front_matter import is_id, split
from builder.sources.front_matter import parse as fields_of
from builder.storage import printable
from builder.text import structure
from builder.translation.glossary import FILE, read_glossary
from builder.translation.tmx import Unit, read_tmx, write_tmx

SCRATCH = Path(tempfile.mkdtemp(prefix="fuzz-"))
"""Where parsers of files find theirs."""


def text_of(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def on_one_line(message: object) -> None:
    assert printable(str(message)) == str(message), message


def article(data: bytes) -> None:
    """Any file is text or is refused; its fields can be written, and its body is whole."""
    text = decode(data)
    if text is None:
        return
    text.encode()
    header, at = split(text)
    assert text.endswith(text[at:])
    fields, problems = fields_of(text, header)
    for line, message in problems:
        assert 1 <= line <= len(re.findall("[\r\n\x85\u2028\u2029]", text)) + 1, (line, message)  # as YAML counts
        on_one_line(message)
    for value in fields.values():
        str(value).encode()
    assert is_id(fields.get("id", "an-id"))


def reading(data: bytes) -> None:
    """Every span says what its text says, in order; so do mentions, names and claims."""
    text = text_of(data)
    read = Article("one", "one.txt", text, "", "fr", published="2024-05")
    document, _ = structure(read)
    at = 0
    for segment in document.segments:
        span = segment.span
        assert at <= span.start <= span.end <= len(text), span
        assert segment.text == text[span.start : span.end]
        at = span.end
    for figures in FIGURES.values():
        end = 0
        for mention in mentions_in(text, Span(0, len(text)), figures, "2024-05"):
            assert end <= mention.span.start < mention.span.end <= len(text), mention
            end = mention.span.end
    for name in names_in(text, [s.span for s in document.segments], ARTICLES["fr"].naming):
        assert name.span.of(text) == name.text
    for claim in claims.claims_in(document, Focus("Océan Bleu", ("Océan",)))[0]:
        for evidence in claim.evidence:
            assert evidence.span.of(text) == evidence.quote


def catalogue(data: bytes) -> None:
    """What is read is written as it was read, and a broken entry costs itself alone."""
    read = read_catalogue(data)
    for problem in read.problems:
        assert problem.line >= 1
    if not read.problems:
        again = read_catalogue(write_catalogue(read))
        assert again.problems == ()
        for one, other in ((again.entries, read.entries), (again.obsolete, read.obsolete)):
            assert [entry.but(line=0) for entry in one] == [entry.but(line=0) for entry in other]


def decisions(data: bytes) -> None:
    """Entries are cut without losing a character, and each is read or refused with a line."""
    text, end = text_of(data), 0
    with contextlib.suppress(EntryError):
        for entry in layout(text).entries:
            assert end <= entry.start <= entry.end <= len(text)
            assert text.startswith(entry.text, entry.start)
            end = entry.end
            try:
                read_entry(entry)
            except EntryError as problem:
                assert entry.line <= problem.line <= entry.line + entry.text.count("\n") + entry.text.count("\r") + 1
                on_one_line(problem)


def glossary(data: bytes) -> None:
    """A term has words in the languages of the header; all else is told."""
    (SCRATCH / FILE).write_bytes(data)
    terms, found = read_glossary(SCRATCH, SCRATCH)
    assert all(term.words and all(term.words.values()) for term in terms)
    for one in found:
        on_one_line(one)


def lock(data: bytes) -> None:
    """What is read is written and read again as it is; a merge with itself changes nothing."""
    text = text_of(data)
    with contextlib.suppress(LockError):
        merged_text(text)
    try:
        registry = parse(text)
    except LockError as problem:
        assert problem.line >= 0
        return
    registry.to_json().encode()
    assert parse(registry.to_json()) == registry
    assert merged_text(registry.to_json()).registry == registry


def snapshot(data: bytes) -> None:
    """What is read is written and read again as it is."""
    try:
        read = read_snapshot(text_of(data), "x")
    except BuilderError as problem:
        on_one_line(problem)
        return
    snapshot_text(read).encode()
    again = read_snapshot(snapshot_text(read), "x")
    assert (again.day, again.company, again.facts) == (read.day, read.company, read.facts)


def facts(data: bytes) -> None:
    """What is read is written and read again as it is."""
    try:
        read = from_json(text_of(data), "x")
    except BuilderError as problem:
        on_one_line(problem)
        return
    to_json("x", read).encode()
    assert from_json(to_json("x", read), "x") == read


def memory(data: bytes) -> None:
    """Whatever units a TMX file has, they are written and read again."""
    path = SCRATCH / "memory.tmx"
    path.write_bytes(data)
    try:
        units = tuple(read_tmx(path, "fr", "en"))
    except BuilderError as problem:
        on_one_line(problem)
        return
    path.write_bytes(write_tmx(units, "fr", "en"))
    assert [(u.source, u.target) for u in read_tmx(path, "fr", "en")] == [(u.source, u.target) for u in units]
    words = " ".join(text_of(data).split())[:1000]
    path.write_bytes(write_tmx([Unit(words, "x", words)], "fr", "en"))
    list(read_tmx(path, "fr", "en"))


def configuration(data: bytes) -> None:
    """A project, or problems of one line each; nothing is built or called."""
    (SCRATCH / "mkdocs.yml").write_bytes(data)
    try:
        project = config.load(SCRATCH)
    except BuilderError as problem:
        for line in str(problem).split("\n"):
            on_one_line(line)
    else:
        assert project.company


def gold(data: bytes) -> None:
    """A gold file, or one line."""
    path = SCRATCH / "gold.json"
    path.write_bytes(data)
    with contextlib.suppress(BuilderError):
        read_gold(path)


class _Tags(HTMLParser):
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in {"em", "strong", "code", "a", "br", "span"}, tag
        assert {name for name, _ in attrs} <= {"href", "rel"}, attrs
        for name, value in attrs:
            assert name != "href" or (value or "").lower().startswith(("http://", "https://")), value


def markdown(data: bytes) -> None:
    """Emphasis, code and links to the web; nothing else becomes an element."""
    shown = inline(text_of(data))
    shown.encode()
    parser = _Tags()
    parser.feed(shown)
    parser.close()


def table(data: bytes) -> None:
    """A table of data is read as it was written, and no cell is a formula."""
    rows = [tuple(line.split("|")) for line in text_of(data).split("\n")]
    for decimal, sign in ((",", ";"), (".", ",")):
        made = downloads.csv_of(Sheet("x", "x", ("a",), tuple(rows)), decimal).decode("utf-8-sig")
        read = list(csv.reader(io.StringIO(made, newline=""), delimiter=sign))[1:]
        for row, cells in zip(rows, read, strict=True):
            assert [cell.removeprefix("'") for cell in cells] == [cell.removeprefix("'") for cell in row]
            assert not [cell for cell in cells if cell[:1] and cell[0] in "=+-@\t\r"]


def bibliography(data: bytes) -> None:
    """Words break out of no field: one entry a reference, one field a line, braces in pairs."""
    words = text_of(data)
    reference = Reference("one", words, words, words, "2024-05", "https://example.test/", "fr", words)
    made = {name: write((reference,)) for name, write in BIBLIOGRAPHIES.items()}
    assert len(re.findall(r"(?m)^TY  - ", made["ris"])) == len(re.findall(r"(?m)^ER  - ", made["ris"])) == 1
    assert all(re.match(r"[A-Z][A-Z0-9]  - ", line) for line in made["ris"].splitlines())
    depth = 0
    for sign in re.findall(r"\\.|[{}]", made["bibtex"]):
        depth += {"{": 1, "}": -1}.get(sign, 0)
        assert depth >= 0
    assert depth == 0
    assert len(re.findall(r"(?m)^@", made["bibtex"])) == 1


TARGETS: Mapping[str, Callable[[bytes], None]] = {
    target.__name__: target
    for target in (
        *(article, reading, catalogue, decisions, glossary, lock, snapshot, facts, memory, configuration, gold),
        *(markdown, table, bibliography),
    )
}
