# A noun says what a company is to another in whatever order a sentence puts names, noun and owner: each noun is tried
# in each order, and what looks like it and says something else is left alone.
"""Nouns for clients, backers, rivals and partners, and lists with nouns nobody foresaw."""

from __future__ import annotations

import pytest

from builder.model.claims import FACTUAL

from .helpers import claims_of

NOUNS = (
    ("client", "client", "clients"),
    ("client", "donneur d'ordres", "donneurs d'ordres"),
    ("investor", "actionnaire", "actionnaires"),
    ("investor", "bailleur de fonds", "bailleurs de fonds"),
    ("competitor", "concurrent", "concurrents"),
    ("competitor", "rival", "rivaux"),
    ("partner", "partenaire", "partenaires"),
    ("partner", "sous-traitant", "sous-traitants"),
)
ORDERS = (
    "Parmi les {many} de Lumaro, on trouve Aldibor et Kerzane.",
    "Les {many} de Lumaro s'appellent Aldibor et Kerzane.",
    "Lumaro travaille à Brest, avec pour {many} Aldibor et Kerzane.",
    "Aldibor et Kerzane sont les principaux {many} de Lumaro.",
    "Aldibor et Kerzane font partie des {many} de Lumaro.",
    "Lumaro grandit. Les {many} historiques Aldibor et Kerzane ouvrent un site.",
    "Lumaro grandit grâce à ses {many}, Aldibor et Kerzane.",
    "L'un des {many} de Lumaro, Aldibor, ouvre un site à Brest.",
    "C'est le cas d'Aldibor, {one} de Lumaro depuis 2019.",
    "Aldibor devient le premier {one} de Lumaro.",
    "Avec Aldibor comme {one}, Lumaro ouvre un site à Brest.",
    "Lumaro n'a qu'un {one}, Aldibor.",
)


def told(sentence: str) -> set[tuple[str, str, str]]:
    claims = claims_of(f"Lumaro sous la loupe des analystes\n\n{sentence}\n", published="2024-06-10")
    return {(str(c.kind), c.subject or "-", c.value) for c in claims if c.modality in FACTUAL}


@pytest.mark.parametrize("order", ORDERS)
def test_a_noun_is_read_in_any_order(order: str) -> None:
    for kind, one, many in NOUNS:
        sentence = order.format(one=one, many=many)
        wanted = {(kind, "Lumaro", name) for name in ("Aldibor", "Kerzane") if name in sentence}
        assert wanted <= told(sentence), sentence


@pytest.mark.parametrize(
    "sentence",
    [
        "Aldibor, ancien client de Lumaro, ouvre un site à Brest.",
        "Aldibor a percuté le portail du client de Lumaro.",
        "Aldibor n'est pas un concurrent de Lumaro.",
        "Les partenaires sociaux de Lumaro, Anne Roy et Paul Viel, approuvent.",
        "Lumaro cherche un nouveau distributeur, Aldibor.",
    ],
)
def test_what_only_looks_like_it_is_left_alone(sentence: str) -> None:
    assert not {kind for kind, _, name in told(sentence) if name == "Aldibor"} & {"client", "competitor", "partner"}


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("Lumaro a des clients comme Dorval, le bailleur social Aldibor et l'école d'ingénieurs Kerzane.", "client"),
        ("Lumaro a noué un partenariat avec le groupe Aldibor et l'école d'ingénieurs Kerzane.", "partner"),
        ("Lumaro est soutenue par la société Aldibor et l'agence Kerzane.", "investor"),
    ],
)
def test_a_list_goes_on_with_any_noun(sentence: str, wanted: str) -> None:
    assert {(wanted, "Lumaro", "Aldibor"), (wanted, "Lumaro", "Kerzane")} <= told(sentence)


def test_a_clause_of_its_own_names_nobody_s_backers() -> None:
    sentence = (
        "Lumaro grandit. Les investisseurs historiques Crédis et Mirande Capital ont remis au pot, "
        "tandis que le japonais Dorval fait son entrée."
    )
    assert {who for kind, who, _ in told(sentence) if kind == "investor"} == {"Lumaro"}
