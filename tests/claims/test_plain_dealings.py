# Sentences every paper prints, whose names or verbs were once read amiss: a body of the state, a company whose name is
# the first word of a longer one, a verb of speech that tells a deed.
"""Plain sentences about deals."""

from __future__ import annotations

import pytest

from builder.model.claims import Kind, Modality

from .helpers import claims_of

HEAD = "Lumaro en chiffres\n\n"


def told(text: str) -> set[tuple[str, str | None, str, str]]:
    """What is told of whom, with how sure it is."""
    return {(c.kind, c.subject, c.value, c.modality) for c in claims_of(HEAD + text + "\n", published="2025-06-10")}


@pytest.mark.parametrize(
    ("text", "client"),
    [
        ("La région Grand Est a confié à Lumaro l'exploitation des vélos.", "région Grand Est"),
        ("Lumaro équipe les pompiers du Var.", "pompiers du Var"),
        ("L'Agence spatiale européenne a choisi Lumaro pour ses vannes.", "Agence spatiale européenne"),
        ("L'Office national des forêts utilise les drones de Lumaro.", "Office national des forêts"),
        ("Lumaro fournit la CCI de Bordeaux.", "CCI de Bordeaux"),
        ("La Caisse des dépôts fait appel à Lumaro.", "Caisse des dépôts"),
        ("Dorval a confié à Lumaro l'exploitation de ses vélos.", "Dorval"),
        ("Lumaro conseille une centaine d'entreprises comme Dorval.", "Dorval"),
    ],
)
def test_bodies_and_firms_are_clients(text: str, client: str) -> None:
    assert told(text) >= {(Kind.CLIENT, "Lumaro", client, Modality.ASSERTED)}


@pytest.mark.parametrize(
    "text",
    [
        "Lumaro a choisi la région Occitanie pour son usine.",
        "Vidal a confié son inquiétude à Lumaro.",
        "Roy a confié à l'AFP que la société allait bien.",
    ],
)
def test_no_party_to_a_deal(text: str) -> None:
    assert {kind for kind, *_ in told(text)}.isdisjoint({Kind.CLIENT, Kind.PARTNER})


def test_what_is_about_to_happen_is_planned() -> None:
    assert told("Lumaro va équiper Dorval.") == {(Kind.CLIENT, "Lumaro", "Dorval", Modality.PLANNED)}
    assert (Kind.PARTNER, "Lumaro", "Dorval", Modality.PLANNED) in told(
        "Lumaro et Dorval vont développer ensemble un robot."
    )


def test_a_longer_name_is_not_the_company() -> None:
    revenues = [
        f for f in told("Sa filiale Lumaro Italia a réalisé 4 millions d'euros de ventes.") if f[0] == "revenue"
    ]
    assert revenues == [] or {subject for _, subject, *_ in revenues} == {"Lumaro Italia"}
    assert {value for kind, _, value, _ in told("Lumaro a lancé Lumaro Pay en 2024.") if kind == Kind.PRODUCT} == {
        "Lumaro Pay"
    }
    assert any(subject == "Lumaro" for _, subject, *_ in told("Lumaro Group emploie 40 personnes."))


def test_what_a_company_launches_founds_no_company() -> None:
    assert Kind.FOUNDED not in {kind for kind, *_ in told("Lumaro a lancé Vega en janvier 2025.")}


def test_a_round_in_preparation_is_planned() -> None:
    rounds = [f for f in told("Lumaro prépare une levée de fonds de 15 millions d'euros.") if f[0] == "funding_round"]
    assert [modality for *_, modality in rounds] == [Modality.PLANNED]
