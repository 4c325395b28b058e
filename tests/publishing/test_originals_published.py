# The promise to a publisher, kept on the demonstration: what carries no fact stands nowhere, in no language, not even
# in the search index; and no link that was sent is broken by it.
"""`originals: quotes` and `none`, as built and written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from publishing_site import ROOT, copy, plain, run, said

from builder import config, pipeline, sitecheck, translation
from builder.anchors import read_registry
from builder.model.text import BlockKind

SHORTEST = 3
"""Words of a passage that is looked for: fewer may stand anywhere by chance."""
LABEL = 5
"""Words of a table cell that is looked for: shorter ones are names, and labels that the site has too."""


@dataclass(frozen=True)
class Passage:
    """One passage of an article with its translations, as it was before anything was taken out."""

    text: str
    renderings: tuple[str, ...]
    kind: BlockKind
    carries: bool
    """Whether a fact stands on it, or a side of a dispute."""

    @property
    def words(self) -> tuple[str, ...]:
        return (plain(self.text), *map(plain, self.renderings))


@pytest.fixture(scope="module")
def passages() -> tuple[Passage, ...]:
    """All of the demonstration, read without the code under test."""
    project = config.load(ROOT)
    reading = pipeline.read(project)
    memory, _ = translation.read_memory(project.seeds, project.root, "en", reading.documents)
    found = []
    for document in reading.documents:
        spans = [c.span for c in reading.claims if c.article == document.article.id]
        sides = (side for dispute in reading.decided.disputes for side in dispute.sides)
        spans += [side.span for side in sides if side.article == document.article.id]
        for block in document.blocks:
            places = (block.table.header, *block.table.rows) if block.table else block.segments
            for place in places:
                carries = any(place.span.meets(span) for span in spans)
                header = block.table is not None and place is block.table.header
                for segment in place.cells if block.table else (place,):
                    known = memory.segments.get((document.article.id, segment.text))
                    found.append(Passage(segment.text, (known.text,) if known else (), block.kind, carries or header))
    return tuple(found)


@dataclass(frozen=True)
class Made:
    """A copy of the demonstration, written and built."""

    root: Path
    choice: str


@pytest.fixture(scope="module", params=["quotes", "none"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    root = copy(tmp_path_factory.mktemp(request.param) / "project", request.param)
    written = run(root, "briefing", "build", "--publish", "--strict")
    assert written.returncode == 0, written.stderr
    built = run(
        root, "mkdocs", "build", "--strict", BRIEFING_PUBLISH="1", BRIEFING_SITE_URL="https://publisher.test/repo/"
    )
    assert built.returncode == 0, built.stderr
    return Made(root, request.param)


def withheld(passages: tuple[Passage, ...], choice: str) -> Iterator[str]:
    """What may stand nowhere: originals and translations of at least three words, and in no published passage."""
    headings = (BlockKind.TITLE, BlockKind.HEADING) if choice == "quotes" else (BlockKind.TITLE,)
    kept = [p for p in passages if p.kind in headings or (choice == "quotes" and p.carries)]
    shown = " | ".join(word for p in kept for word in p.words)
    for passage in passages:
        for text in passage.words if passage not in kept else ():
            shortest = LABEL if passage.kind is BlockKind.TABLE else SHORTEST
            if len(text.split()) >= shortest and text not in shown:
                yield text


def test_what_is_withheld_stands_in_no_byte_of_the_site_and_of_docs(made: Made, passages: tuple[Passage, ...]) -> None:
    gone = sorted(set(withheld(passages, made.choice)))
    assert len(gone) > 80
    files = [
        (f"{folder}/{name}", text)
        for folder in ("site", "docs")
        for name, text in said(made.root / folder)
        if name != "links.lock.json"  # no page: the names of links, kept for ever
    ]
    assert sum(name.endswith(".pf_fragment") for name, _ in files) > 20
    found = [(name, text) for name, words in files for text in gone if text in words]
    assert found == []


def test_the_same_search_finds_everything_where_all_is_published(passages: tuple[Passage, ...], tmp_path: Path) -> None:
    root = copy(tmp_path / "project", "full")
    assert run(root, "mkdocs", "build", "--strict").returncode == 0
    everything = " | ".join(text for _, text in said(root / "site"))
    gone = set(withheld(passages, "none"))
    # A passage of a Markdown article is written with its marks, which a page does not show.
    assert len([text for text in gone if text in everything]) > 0.95 * len(gone)


def test_with_quotes_every_sentence_that_carries_a_fact_is_there_with_its_translation(
    made: Made, passages: tuple[Passage, ...]
) -> None:
    everything = " | ".join(text for name, text in said(made.root / "site") if "/sources/" in name)
    carrying = [p for p in passages if p.carries and p.kind not in (BlockKind.TABLE, BlockKind.TITLE)]
    assert len(carrying) > 30
    shown = [word in everything for p in carrying for word in p.words if len(word.split()) > SHORTEST]
    assert all(shown) if made.choice == "quotes" else not any(shown)


def test_no_link_breaks_and_each_anchor_lands_on_its_sentence_or_on_what_stands_for_it(made: Made) -> None:
    registry, problems = read_registry(made.root / "docs" / "links.lock.json", "lock")
    assert problems == ()
    assert sitecheck.check(made.root / "site", "/repo/", ("fr", "en"), registry) == ()
    before, _ = read_registry(ROOT / "docs" / "links.lock.json", "lock")
    assert registry == before, "no choice moves an anchor"
    told = {
        "fr": r"passages? (n’est pas publié|ne sont pas publiés) ici",
        "en": r"passages? (is|are) not published here",
    }
    sentences = [entry for entry in registry.entries if entry.kind == "sentence"]
    silent = 0
    for language, message in told.items():
        for entry in sentences:
            page = (made.root / "site" / language / entry.path / "index.html").read_text("utf-8")
            at = page.index(f'id="{entry.id}"')
            block = page[page.rindex('<div class="block', 0, at) : page.find('<div class="block', at)]
            if 'class="block withheld"' in block:
                assert re.search(message, block), entry.id
                silent += 1
            else:
                own = block[block.index(f'id="{entry.id}"') :].partition('<div class="pair')[0]
                assert re.search(r'<(p|h\d)[^>]*class="(original|translation)[^>]*>[^<]*\w', own), entry.id
    assert silent > 80 if made.choice == "quotes" else silent == 2 * len(sentences)


def test_the_reader_is_told_what_is_published(made: Made) -> None:
    for language, words in (("fr", "sont repris ici"), ("en", "are published here; […] stands for")):
        assert words in (made.root / "site" / language / "sources" / "index.html").read_text("utf-8")
    whole = run(made.root, "briefing", "build").stderr
    assert whole.endswith("0 files changed\n"), "the choice holds for docs/ with and without --publish"


def test_without_words_a_fact_keeps_its_figure_its_date_and_its_source(made: Made) -> None:
    project = config.load(made.root)
    facts = pipeline.build(project).facts
    if made.choice == "none":
        assert {f.value for f in facts if f.kind in ("event", "quote", "valuation")} == {"[…]"}
        assert all(c.quote == "[…]" and len(c.evidence) == 1 for f in facts for c in f.support)
    texts = {d.article.id: d.article.text for d in pipeline.build(project).documents}
    if made.choice == "quotes":
        assert all(e.span.of(texts[e.article]) == e.quote for f in facts for c in f.support for e in c.evidence)
    page = (made.root / "docs" / "en" / "profile.md").read_text("utf-8")
    assert "$6 billion](sources/pas-d-ipo.md#" in page
    assert "March 2025" in page
