# A minister's name runs on from what he is minister for; a sentence may open with a name and go on with "and the fund".
"""Names that stand where a hasty reader takes too much of them, or nothing."""

from __future__ import annotations

import pytest

from builder.model.claims import Kind

from .helpers import claims_of


def _values(text: str, *kinds: Kind) -> set[str]:
    return {c.value for c in claims_of(f"{text}\n", published="2025-06-10") if c.kind in kinds}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("L'ancien ministre de l'Industrie Bernard Tessier dirige Lumaro.", "Bernard Tessier"),
        ("L'ancienne ministre du Travail Anne Roy dirige Lumaro.", "Anne Roy"),
    ],
)
def test_what_a_minister_is_for_is_no_part_of_the_name(text: str, who: str) -> None:
    assert _values(text, Kind.CEO) == {who}


def test_a_sentence_opens_with_a_name_that_a_fund_stands_beside() -> None:
    text = "Lumaro lève 20 millions. Brenval et le fonds néerlandais Dorval participent au tour de table."
    assert _values(text, Kind.INVESTOR) == {"Brenval", "Dorval"}
    text = "Lumaro lève 20 millions. Hommes et femmes du fonds Dorval participent au tour de table."
    assert "Hommes" not in _values(text, Kind.INVESTOR)
