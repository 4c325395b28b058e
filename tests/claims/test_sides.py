# A verb between two names is not yet a deal of the company: what is sold may be a company, the other side may only count
# or certify, both may put money into a third, and "we" may be whoever is quoted.
# ruff: noqa: E501  (a passage is read on one line)
"""Who is a side of a deal, and who is not."""

from __future__ import annotations

import pytest

from builder.model.claims import FACTUAL, Kind

from .helpers import claims_of

DEALS = (Kind.CLIENT, Kind.PARTNER, Kind.COMPETITOR, Kind.ACQUISITION, Kind.INVESTOR, Kind.PRODUCT)


def told(text: str) -> str:
    """ "client Vesta; [Dorval] partner Albis": what a text asserts, of others than Lumaro with whose it is."""
    lead = "Lumaro réunit la presse à Dijon\n\nLumaro a convoqué la presse.\n\n"
    found = [c for c in claims_of(f"{lead}{text}\n", published="2025-04-10") if c.kind in DEALS]
    whose = {c: "" if c.subject == "Lumaro" else f"[{c.subject}] " for c in found}
    return "; ".join(sorted({f"{whose[c]}{c.kind} {c.value}" for c in found if c.modality in FACTUAL}))


@pytest.mark.parametrize(
    "text",
    [
        # a company that changes hands is no goods
        "Lumaro a vendu Grulux à Tourail.",
        "C'est à Tourail que Lumaro a vendu Grulux.",
        "Grulux, que Lumaro a vendu à Tourail, recrute.",
        "Lumaro a vendu à Tourail sa filiale Grulux.",
        "Lumaro a vendu à Tourail ses parts dans Grulux.",
        "Lumaro a vendu au groupe Tourail son activité de grues.",
        # what is bought from somebody, or sold to somebody, is not that somebody
        "Lumaro a cédé à Dorval son usine de Metz.",
        "Lumaro a racheté à Dorval ses machines.",
        "Lumaro a repris à Dorval son fonds de commerce.",
        "Lumaro a acquis auprès de Dorval un brevet.",
        # whoever counts, certifies or asks
        "Lumaro s'appuie sur les chiffres de l'Insee.",
        "Lumaro s'appuie sur une étude de l'Ademe.",
        "Lumaro a commandé une étude à l'Ifop.",
        "Lumaro a livré les noms à Interpol.",
        "Lumaro a fourni des explications à la CNIL.",
        "Lumaro a déclaré l'incident auprès de la CNIL.",
        "L'Insee a retenu Lumaro dans son panel.",
        "Le site de Lumaro est contrôlé par l'Autorité de sûreté nucléaire.",
        "Lumaro s'appuie sur une étude de Dorval.",
        # who puts money in with the company puts it into somebody else
        "Lumaro a investi avec Aster dans Bolide.",
        "Lumaro co-investit avec le fonds Aster dans Bolide.",
        "Lumaro et Aster ont investi dans Bolide.",
        "Avec Aster, Lumaro a investi dans Bolide.",
        # who has left, and what others say is coming
        "Mirande est sorti du capital de Lumaro.",
        "La presse a annoncé l'arrivée de Kaltner au capital de Lumaro.",
        "Une dépêche annonçait Kaltner au capital de Lumaro.",
    ],
)
def test_who_is_no_side_of_a_deal(text: str) -> None:
    assert told(text) == ""


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Lumaro vend son moteur Vistra au groupe Tourail.", "client Tourail; product Vistra"),
        ("Lumaro a racheté au groupe Dorval sa filiale Vesta.", "acquisition Vesta"),
        ("Lumaro a été cédée à Dorval en mai.", "acquisition Dorval"),
        ("Le ministère des Armées a commandé 300 lampes à Lumaro.", "client ministère des Armées"),
        ("Lumaro a signé un contrat de 3 millions d'euros avec la CNIL.", "client CNIL"),
        ("Aster et Mirande ont investi 3 millions d'euros dans Lumaro.", "investor Aster; investor Mirande"),
        ("L'arrivée de Kaltner au capital de Lumaro date de 2023.", "investor Kaltner"),
        ("Lumaro s'approvisionne en bois chez Dorval et chez Vesta.", "partner Dorval; partner Vesta"),
        ("« Nous nous approvisionnons chez Dorval », dit Anne Roy, PDG de Lumaro.", "partner Dorval"),
        # a round is told of whose it is
        ("Lumaro a mené le tour de table de Bolide aux côtés d'Aster.", "[Bolide] investor Aster"),
    ],
)
def test_who_is_one(text: str, facts: str) -> None:
    assert told(text) == facts


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("« Nous équipons Vesta et Albis », dit Anne Roy, directrice générale de Lumaro.", "client Albis; client Vesta"),
        ("« Nous fournissons Vesta », dit Paul Viel, patron de Dorval. Lumaro observe.", "[Dorval] client Vesta"),
        ("« Nous travaillons avec Vesta », explique le directeur de Dorval, Paul Viel.", "[Dorval] partner Vesta"),
        (
            "Paul Viel dirige les achats de Dorval. Paul Viel, acheteur chez Dorval, hésite. « Nous travaillons aussi avec Vesta », dit-il.",
            "[Dorval] partner Vesta",
        ),
        ("« Nous avons choisi Lumaro », confie Paul Viel, président de Dorval.", "client Dorval"),
        ("« Nous utilisons les lampes de Lumaro », témoigne la directrice de Vesta, Anne Roy.", "client Vesta"),
    ],
)  # fmt: skip
def test_we_is_the_house_of_whoever_speaks(text: str, facts: str) -> None:
    assert told(text) == facts


@pytest.mark.parametrize(
    ("sentence", "backers"),
    [
        ("Contrôlé par Mirande Capital, Lumaro emploie 40 personnes.", {("Lumaro", "Mirande Capital")}),
        ("Soutenu par Mirande Capital et Albis, Lumaro recrute.", {("Lumaro", "Mirande Capital"), ("Lumaro", "Albis")}),
        ("Contrôlé par Mirande Capital, Dorval emploie 40 personnes.", {("Dorval", "Mirande Capital")}),
        ("Soutenu par Mirande Capital, Albis et, dit-on, Crédis, il recrute.", None),
    ],
)
def test_the_subject_behind_a_list_is_none_of_it(sentence: str, backers: set[tuple[str, str]] | None) -> None:
    claims = claims_of(f"Lumaro fabrique des grues à Dijon.\n\n{sentence}\n")
    told = {(c.subject, c.value) for c in claims if c.kind is Kind.INVESTOR}
    assert told == backers if backers is not None else "Lumaro" not in {value for _, value in told}


def test_a_list_that_no_participle_opens_runs_on_to_nobody() -> None:
    told = claims_of(
        "Lumaro fabrique des grues à Dijon.\n\nParmi ses clients, Albis, Dorval, Vesta ont signé en 2020.\n"
    )
    assert {c.value for c in told if c.kind is Kind.CLIENT and c.subject == "Lumaro"} == {"Albis", "Dorval", "Vesta"}
