# Every deal of the table proves itself: what its verbs say of the company in any order of their parties, and what not.
"""Deals told by verbs."""

from __future__ import annotations

import pytest

from builder.claims.article.reading import read
from builder.claims.kinds.dealings import claims_in
from builder.languages import ARTICLES
from builder.languages.french.dealings import DEALS
from builder.model.claims import FACTUAL

from .helpers import FOCUS, claims_of, document

SAYS: dict[str, tuple[tuple[str, str], ...]] = {
    "delivers": (
        (
            "Le brasseur Dorval et le groupe Vesta, auxquels elle livre des cuves, recrutent.",
            "client Dorval; client Vesta",
        ),
        ("C'est à la société Dorval que Lumaro fournit ses cuves.", "client Dorval"),
        ("C'est la verrerie Albis qui livre Lumaro.", "partner Albis"),
    ),
    "sells": (
        ("Lumaro loue des grues à la société Dorval.", "client Dorval"),
        ("C'est à la société Vesta que Lumaro vend ses cuves.", "client Vesta"),
        ("La société Albis, à qui Lumaro loue des grues, recrute.", "client Albis"),
    ),
    "equips": (
        ("Ses moteurs équipent les navires de la compagnie Dorval, rappelle Lumaro.", "client Dorval"),
        ("Le loueur Vesta, que Lumaro équipe depuis 2019, recrute.", "client Vesta"),
        ("La société Albis est équipée par Lumaro.", "client Albis"),
    ),
    "wins": (
        ("Le logiciel de Lumaro a séduit la société Dorval.", "client Dorval"),
        ("C'est la société Vesta qu'a séduite Lumaro.", "client Vesta"),
        ("Lumaro a déjà séduit le groupe Albis.", "client Albis"),
    ),
    "wins-over": (
        ("Le robot de Lumaro a convaincu la société Dorval et le groupe Vesta.", "client Dorval; client Vesta"),
        ("Lumaro a déjà conquis le groupe Albis.", "client Albis"),
        ("Lumaro vient de convaincre la société Vesta.", "client Vesta"),
    ),
    "works-for": (
        ("La société Dorval, pour laquelle travaille Lumaro, recrute.", "client Dorval"),
        ("Lumaro travaille depuis 2019 pour le groupe Vesta.", "client Vesta"),
        ("C'est pour la société Albis que Lumaro travaille.", "client Albis"),
    ),
    "buys": (
        ("C'est à la filature Dorval que Lumaro achète son fil.", "partner Dorval"),
        ("Lumaro commande ses coques auprès de la société Vesta.", "partner Vesta"),
        ("Le groupe Albis, qui achète les pompes de Lumaro, recrute.", "client Albis"),
    ),
    "uses": (
        ("Le groupe Dorval l'a choisie pour ses sites, dit-on chez Lumaro.", "client Dorval"),
        ("Les bornes de Lumaro, qu'ont adoptées Dorval et la société Vesta, tournent.", "client Dorval; client Vesta"),
        ("Lumaro a retenu les convertisseurs de Dorval et les écrans de Vesta.", "partner Dorval; partner Vesta"),
    ),
    "builds-in": (
        ("Lumaro a intégré les cellules de la société Dorval.", "partner Dorval"),
        ("Les cellules de Lumaro sont intégrées dans les vélos de la société Vesta.", "client Vesta"),
        ("Le groupe Albis a intégré les cellules de Lumaro.", "client Albis"),
    ),
    "is-put-into": (
        ("Ses carters sont montés sur les moteurs de la société Dorval, dit Lumaro.", "client Dorval"),
        ("Le logiciel de Lumaro est déployé chez Vesta.", "client Vesta"),
        ("Les cuves de Lumaro sont installées chez Dorval et chez Albis.", "client Dorval; client Albis"),
    ),
    "entrusts": (
        ("Le groupe Dorval lui a confié ses grues, souligne Lumaro.", "client Dorval"),
        ("C'est à la société Vesta que Lumaro sous-traite ses moules.", "partner Vesta"),
        ("La société Albis, qui lui a délégué son accueil, recrute, dit Lumaro.", "client Albis"),
    ),
    "resorts": (
        ("Lumaro recourt à la société Dorval pour ses moules.", "partner Dorval"),
        ("La société Vesta recourt à Lumaro pour ses moules.", "client Vesta"),
        ("Le groupe Albis a souscrit à Lumaro.", "client Albis"),
    ),
    "gets-from": (
        ("Le groupe Dorval s'est équipé de douze appareils de Lumaro.", "client Dorval"),
        (
            "Trois maisons se fournissent en alcool chez Lumaro : Dorval, Vesta et Albis.",
            "client Dorval; client Vesta; client Albis",
        ),
        ("C'est auprès de la société Vesta que Lumaro s'approvisionne.", "partner Vesta"),
    ),
    "leans-on": (
        (
            "« Nous nous appuyons sur Dorval pour les châssis et sur Vesta pour les cellules », dit-on chez Lumaro.",
            "partner Dorval; partner Vesta",
        ),
        ("Lumaro s'appuie sur la société Albis.", "partner Albis"),
        ("Lumaro, elle, se repose sur la société Dorval.", "partner Dorval"),
    ),
    "runs-on": (
        ("Les flottes de Dorval roulent avec les batteries de Lumaro.", "client Dorval"),
        ("Les navires de la compagnie Vesta naviguent avec les voiles de Lumaro.", "client Vesta"),
        ("Le groupe Albis roule déjà sur les pneus de Lumaro.", "client Albis"),
    ),
    "comes-from": (
        ("La vanille lui vient de la maison Dorval, rappelle Lumaro.", "partner Dorval"),
        ("Le lait lui arrive de la société Vesta, rappelle Lumaro.", "partner Vesta"),
        ("C'est de la société Albis que lui vient son sel, rappelle Lumaro.", "partner Albis"),
    ),
    "signs": (
        ("« Le chantier Dorval a signé avec nous en mars », dit-on chez Lumaro.", "client Dorval"),
        ("La coopérative Vesta vient de signer avec Lumaro.", "client Vesta"),
        ("C'est la société Albis qui a signé avec Lumaro.", "client Albis"),
    ),
    "makes": (
        ("C'est la société Dorval qui moule ses boîtiers, dit Lumaro.", "partner Dorval"),
        ("Les cuves de Lumaro sont fabriquées par la société Vesta.", "partner Vesta"),
        ("Lumaro fabrique les flacons de la société Albis.", "client Albis"),
    ),
    "allies": (
        ("À Lumaro s'est associée la société Dorval.", "partner Dorval"),
        ("Lumaro codéveloppe avec Vesta une raquette.", "partner Vesta"),
        ("La société Albis, avec laquelle Lumaro collabore, recrute.", "partner Albis"),
    ),
    "makes-a-pact": (
        ("Lumaro a noué avec la société Dorval un partenariat de recherche.", "partner Dorval"),
        ("Avec la société Vesta, Lumaro a conclu une alliance.", "partner Vesta"),
        ("La société Albis et Lumaro ont scellé un partenariat.", "partner Albis"),
    ),
    "does-together": (
        ("Lumaro et la société Dorval développent ensemble une batterie.", "partner Dorval"),
        ("La société Vesta et Lumaro ont conçu ensemble un moteur.", "partner Vesta"),
        ("Le groupe Albis et Lumaro testent ensemble un navire.", "partner Albis"),
    ),
    "takes-over": (
        ("C'est l'éditeur Dorval que Lumaro vient de racheter.", "acquisition Dorval"),
        ("Lumaro a été reprise, le 17 mars, par l'usineur breton Vesta.", "acquisition Vesta"),
        ("Lumaro a racheté Dorval en 2019, Albis en 2021.", "acquisition Dorval; acquisition Albis"),
    ),
    "treats-itself-to": (
        ("Lumaro s'est offert la société Dorval.", "acquisition Dorval"),
        ("C'est la société Vesta que s'offre Lumaro.", "acquisition Vesta"),
        ("La société Albis, que Lumaro s'est offerte, recrute.", "acquisition Albis"),
    ),
    "seizes": (
        ("Lumaro s'est emparée de la société Dorval.", "acquisition Dorval"),
        ("La société Vesta, dont s'est emparée Lumaro, recrute.", "acquisition Vesta"),
        ("Lumaro s'empare en mai du groupe Albis.", "acquisition Albis"),
    ),
    "rivals": (
        ("Le néerlandais Dorval la devance aussi, reconnaît Lumaro.", "competitor Dorval"),
        ("Les bornes de Lumaro concurrencent celles de Vesta.", "competitor Vesta"),
        ("Lumaro est talonnée par la société Albis.", "competitor Albis"),
    ),
    "meets": (
        ("La société Dorval, que Lumaro retrouve à chaque appel d'offres, recrute.", "competitor Dorval"),
        ("Lumaro côtoie la société Vesta dans tous les rayons.", "competitor Vesta"),
        ("La société Albis, que Lumaro croise sur tous ses marchés, recrute.", "competitor Albis"),
    ),
    "runs-into": (
        ("Lumaro se heurte à la société Dorval.", "competitor Dorval"),
        ("C'est à la société Vesta que se mesure Lumaro.", "competitor Vesta"),
        ("La société Albis, à laquelle se frotte Lumaro, recrute.", "competitor Albis"),
    ),
}
SILENT = (
    # what two others do to each other, and what somebody did elsewhere
    "La société Dorval livre la société Vesta. Lumaro observe.",
    "Le directeur de Lumaro a longtemps vendu des cuves à la société Dorval.",
    "Anne Roy dirige Lumaro. Avant cela, elle vendait des jets chez Dorval, à Genève.",
    "La société Dorval achète l'usine de Lumaro.",
    "La société Dorval vend son siège à Lumaro.",
    # what is denied, hoped for or asked of somebody else
    "La société Dorval n'utilise plus les pompes de Lumaro.",
    "La société Dorval pourrait choisir Lumaro.",
    "Lumaro espère équiper la société Dorval.",
    "Lumaro n'a pas racheté la société Dorval.",
    # possessives of whoever does it, nouns that look like verbs, and things that come from a deed
    "La société Dorval fabrique ses tissus au Portugal, déplore Lumaro.",
    "Le livre de la société Dorval plaît à Lumaro.",
    "Une commande de pompes dort chez Lumaro. La société Dorval ferme.",
    "Le logiciel lui vient du rachat de Dorval, rappelle Lumaro.",
    "Lumaro a confié la vente de son siège à la banque Dorval.",
    "Lumaro a convaincu la société Dorval d'investir 3 millions d'euros.",
)


def told(sentence: str) -> set[str]:
    article = document(f"Lumaro sous la loupe des analystes\n\n{sentence}\n", "2024-06-10")
    reading = read(article, FOCUS)
    assert reading is not None
    return {f"{d.kind} {d.value}" for d in claims_in(reading) if d.modality in FACTUAL}


@pytest.mark.parametrize(("sentence", "wanted"), [row for rows in SAYS.values() for row in rows])
def test_a_deal_is_told_in_any_order_of_its_parties(sentence: str, wanted: str) -> None:
    assert told(sentence) == set(wanted.split("; "))


@pytest.mark.parametrize("sentence", SILENT)
def test_what_is_no_deal_of_the_company_is_not_told(sentence: str) -> None:
    assert told(sentence) == set()


def test_every_deal_has_its_examples() -> None:
    assert {deal.name for deal in DEALS} == set(SAYS)
    assert all(len(rows) >= 3 for rows in SAYS.values())


def test_a_form_says_one_thing_of_one_voice() -> None:
    dealing = ARTICLES["fr"].telling.dealing
    for forms in (dealing.forms, dealing.reflexive):
        for form, told_by in forms.items():
            assert len({(deal.name, kind) for deal, kind in told_by}) == len(told_by), form


@pytest.mark.parametrize(
    "text",
    [
        "Lumaro grandit. Si Lumaro rachetait Dorval, la concurrence réagirait.",
        "Lumaro grandit.\n\n« Un métier », dit Paul Viel, patron de Dorval. « Nous avons équipé Vesta. »",
        "Pour ses travaux, Lumaro a choisi Vesta. La grue, commandée au suisse Albis, arrive.",
    ],
)
def test_a_noun_another_s_word_and_a_supplier_make_neither_clients_nor_rivals(text: str) -> None:
    claims = claims_of(f"Lumaro fait parler d'elle\n\n{text}\n", published="2024-06-10")
    assert not [c.value for c in claims if str(c.kind) in ("client", "competitor") and c.subject == "Lumaro"]
