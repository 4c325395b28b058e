# Every row of the tables of French proves itself: its examples are found, its counter-examples are not.
"""The rows of the relation tables."""

from __future__ import annotations

import pytest

from builder.languages import ARTICLES
from builder.languages.telling import Marker, Relation
from builder.model.claims import Kind, Modality

from .helpers import claims_of, found_by, written

TELLING = ARTICLES["fr"].telling
ROWS = (*TELLING.relations, *TELLING.events)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_a_row_finds_its_examples_and_nothing_in_its_counter_examples(row: Relation) -> None:
    for sentence, wanted in row.says:
        assert written(found_by(row, sentence)).replace("Lumaro:", "-:") == wanted.replace("Lumaro:", "-:"), sentence
    for sentence in row.silent:
        assert written(found_by(row, sentence)) == "", sentence


def test_every_row_has_a_name_of_its_own_and_a_counter_example() -> None:
    assert len({row.name for row in ROWS}) == len(ROWS)
    assert [row.name for row in ROWS if not row.silent] == []


@pytest.mark.parametrize("marker", TELLING.markers, ids=lambda marker: marker.example[:40])
def test_a_marker_takes_the_fact_back(marker: Marker) -> None:
    def facts(sentence: str) -> list[str]:
        claims = claims_of(f"Lumaro a convoqué la presse à Dijon.\n\nLa nouvelle est tombée. {sentence}\n")
        return [
            c.value for c in claims if c.modality in (Modality.ASSERTED, Modality.REPORTED) and c.kind is not Kind.EVENT
        ]

    assert facts(marker.example) == []
    if marker.silent:
        assert facts(marker.silent) != []
