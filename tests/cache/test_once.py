# Ten thousand articles fit into memory where each word stands there once: what is read of the cache would be copies.
"""What is equal is one, and nothing is held that is not needed any more."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from weakref import WeakSet

import pytest

from builder import config, pipeline
from builder.anchors.lock_at_once import entries_at_once
from builder.anchors.registry import Registry
from builder.articles import READING, Question, answered
from builder.cache import Cache, project_cache
from builder.model.claims import Claim, Evidence, Focus, Kind
from builder.model.links import Entry
from builder.model.once import hold_once
from builder.model.text import Article, Document, Segment, Span
from builder.pipeline import Reading
from builder.work import Stage, Work
from tests.cache.project import PARTS, project

ARTICLE = Article("a0", "seeds/a0.txt", "\n\n".join(part.format(n=30) for part in PARTS), "digest", "fr")
TABLE = "| Société | Effectif |\n| --- | --- |\n| Océan Bleu | 1 200 |\n\nOcéan Bleu emploie 1200 personnes à Nantes.\n"


def read(root: Path) -> Reading:
    return pipeline.read(config.load(root), Work(project_cache(root)))


@pytest.mark.parametrize("words", [ARTICLE.text, TABLE, *(part.format(n=30) for part in PARTS)])
def test_what_is_read_again_is_what_was_made_down_to_the_types(words: str) -> None:
    asked = Question(Article("a0", "seeds/a0.txt", words, "digest", "fr"), Focus("Océan Bleu", ("Océan",)))
    assert repr(Work().through(READING, [asked])) == repr([answered(asked)])


def test_a_quote_is_the_sentence_it_is_of_cold_and_warm(tmp_path: Path) -> None:
    root = project(tmp_path, [part.format(n=n) for n, part in enumerate(PARTS, 20)])
    for reading in (read(root), read(root)):
        documents = {document.article.id: document for document in reading.documents}
        evidence = [(documents[one.article], one) for claim in reading.claims for one in claim.evidence]
        whole = [(document, one) for document, one in evidence if _segment(document, one.span)]
        assert whole
        assert all(one.quote is _segment(document, one.span) for document, one in whole)
        assert all(one.article is document.article.id for document, one in evidence)
        assert len({id(one) for _, one in evidence}) == len({one for _, one in evidence})
        assert len({id(claim.rule) for claim in reading.claims}) == len({claim.rule for claim in reading.claims})


def test_the_cells_of_a_table_are_its_segments(tmp_path: Path) -> None:
    root = project(tmp_path, [TABLE])
    for reading in (read(root), read(root)):
        (table,) = (block for block in reading.documents[0].blocks if block.table)
        assert table.table
        cells = [cell for row in (table.table.header, *table.table.rows) for cell in row.cells if cell.text]
        assert len(cells) == 4
        assert all(cell is segment for cell, segment in zip(cells, table.segments, strict=True))


def _segment(document: Document, span: Span) -> str | None:
    return next((segment.text for segment in document.segments if segment.span == span), None)


def test_equal_words_at_two_places_stay_two_pieces_of_evidence() -> None:
    sentence, again = Segment(Span(0, 4), "Mer."), Segment(Span(6, 10), "Mer.", 1)

    def claims() -> list[Claim]:
        rows = [["Mer.", (0, 4)]], [["Mer.", (6, 10)]], [["Mer.", (6, 10)]], [["Mer", (0, 3)], ["Mer.", (6, 10)]]
        made = [tuple(Evidence("a0", Span(*span), words) for words, span in row) for row in rows]
        return [Claim(str(n), Kind.EVENT, "Mer.", "Mer.", row, "x", date="2023") for n, row in enumerate(made)]

    made = claims()
    hold_once(made, "a0", [sentence, again])
    assert repr(made) == repr(claims())
    assert made[1].evidence is made[2].evidence
    assert made[3].evidence[1] is made[1].evidence[0]
    assert made[0].evidence[0] is not made[1].evidence[0]


def test_a_catalogue_holds_the_words_of_its_article_and_no_copy(tmp_path: Path) -> None:
    root = project(tmp_path, ["La mer est calme."])
    for _ in range(2):
        briefing = pipeline.build(config.load(root), today="2026-11-22", work=Work(project_cache(root)))
        assert briefing.material
        ((_, said),) = briefing.material.memories["en"].articles["a0"].said
        (segment,) = briefing.documents[0].segments
        assert [words is segment.text for words in said] == [True]


class _Item:
    def __init__(self, number: int) -> None:
        self.number = number


def _number(item: _Item) -> int:
    return item.number


def test_items_are_not_held_longer_than_they_are_needed(tmp_path: Path) -> None:
    stage = Stage("numbers", _Item, int, _number, str, known_by=_number)
    work = Work(Cache(tmp_path / "kept.sqlite", b"secret"))
    for _ in range(2):
        alive, most = WeakSet[_Item](), [0]

        def items(alive: WeakSet[_Item] = alive, most: list[int] = most) -> Iterator[_Item]:
            for number in range(500):
                alive.add(item := _Item(number))
                most[0] = max(most[0], len(alive))
                yield item

        assert work.through(stage, items()) == list(range(500))
        assert most[0] < 150


def test_the_lock_holds_no_copy_of_what_claims_and_entries_say() -> None:
    known = "0123456789ab"
    said = (("en", "The sea"), ("fr", "La mer"))
    on = ("sources/a/#s-la-mer-1234",)
    entries = tuple(Entry(id_, "fact", "profile/", "k", (known,), said=said, on=on) for id_ in ("x", "y"))
    read_again = entries_at_once(Registry(entries).to_json(), unique=True, known=[known])
    assert read_again == entries
    one, other = read_again
    assert one.claims[0] is other.claims[0] is known
    assert one.on[0] is other.on[0]
    assert one.said[0] is other.said[0]


def test_what_a_fact_says_is_what_its_entry_says_where_that_is_equal() -> None:
    said, new = (("fr", "La mer"),), (("fr", "Le vent"),)
    registry = Registry((Entry("x", "fact", "profile/", said=said), Entry("y", "fact", "profile/", said=said)))
    found = registry.in_its_words({"x": (("fr", "La mer"),), "y": new, "z": new})
    assert found == {"x": said, "y": new, "z": new}
    assert found["x"] is said
