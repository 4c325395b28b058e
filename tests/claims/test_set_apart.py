# "Vesta, elle, …": a name set apart by a pronoun is one at the beginning of a sentence too, and what follows is said of
# it; whoever sold its part is not spoken of next; the head is not meant by somebody in an office below.
"""Companies and people set apart from one another."""

from __future__ import annotations

import pytest

from builder.model.claims import Kind

from .helpers import claims_of


def _told(text: str, kind: Kind) -> list[tuple[str | None, str]]:
    return [(c.subject, c.value) for c in claims_of(f"Titre de quatre mots entiers\n\n{text}\n") if c.kind is kind]


@pytest.mark.parametrize(
    ("sentence", "whose"),
    [
        ("Vesta, elle, emploie 40 salariés.", "Vesta"),
        ("Dorval, de son côté, emploie 40 salariés.", "Dorval"),
        ("Albis, lui aussi, emploie 40 salariés.", "Albis"),
        ("Lumaro, elle, emploie 40 salariés.", "Lumaro"),
    ],
)
def test_what_follows_is_said_of_the_name_set_apart(sentence: str, whose: str) -> None:
    assert _told(f"Lumaro a convoqué la presse. {sentence}", Kind.HEADCOUNT) == [(whose, "40 salariés")]


def test_the_shares_of_whoever_went_out_are_shares_in_the_company() -> None:
    text = "Lumaro grandit. Montjoie, elle, est sortie en décembre. Ses titres ont été rachetés par Albis et Crédis."
    assert _told(text, Kind.INVESTOR) == [("Lumaro", "Albis"), ("Lumaro", "Crédis")]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Anne Roy dirige Lumaro depuis 2019. Avec elle, une directrice financière, Nadia Faure, venue du verre. "
            "« Nous avançons », soupire la présidente.",
            "Anne Roy",
        ),
        ("Lumaro a recruté Nadia Faure, directrice commerciale. « Nous avançons », dit la patronne.", "la patronne"),
        ("Lumaro a recruté Nadia Faure, directrice commerciale. « Nous avançons », assure-t-elle.", "Nadia Faure"),
        ("Lumaro est présidée par Nadia Faure. « Nous avançons », assure la présidente.", "Nadia Faure"),
    ],
)
def test_the_head_is_nobody_in_an_office_below(text: str, who: str) -> None:
    assert [subject for subject, _ in _told(text, Kind.QUOTE)] == [who]
