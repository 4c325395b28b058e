# What a company sells, employs, serves, is worth and where it works, as papers put it in other words than the plain
# ones; beside each table the passages in which a hasty reader takes the same words for another figure.
# ruff: noqa: E501  (a passage is read on one line)
"""Figures, places and foundings in other words."""

from __future__ import annotations

import pytest

from builder.model.claims import FACTUAL, Focus, Kind

from .helpers import claims_of

FIGURES = (Kind.REVENUE, Kind.HEADCOUNT, Kind.USERS, Kind.VALUATION)
PLACES = (Kind.OFFICE, Kind.HEADQUARTERS)
PUBLISHED = "2025-04-10"


def _told(text: str, kinds: tuple[Kind, ...]) -> set[str]:
    """ "kind subject amount date", or a place for the amount, of what a text of 10 April 2025 asserts."""
    lead = "Lumaro réunit la presse à Dijon\n\nLumaro a convoqué la presse.\n\n"
    claims = claims_of(f"{lead}{text}\n", Focus("Lumaro"), PUBLISHED)
    return {
        " ".join(
            filter(None, (c.kind, c.subject, c.value if c.amount is None else f"{c.amount:g}", _year(c.kind, c.date)))
        )
        for c in claims
        if c.kind in kinds and c.modality in FACTUAL
    }


def _year(kind: Kind, date: str | None) -> str | None:
    return None if kind in (Kind.HEADCOUNT, *PLACES) else date


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Les cotisations de Lumaro ont augmenté de 6 % l'an dernier, à 712 millions d'euros.", "revenue Lumaro 7.12e+08 2024"),
        ("Le groupe a vu ses ventes croître de 24 % sur un an, à 59 millions d'euros. Lumaro savoure.", "revenue Lumaro 5.9e+07"),
        ("Chez Lumaro, l'activité a bondi de 19 % en 2024, à 200 millions d'euros.", "revenue Lumaro 2e+08 2024"),
        ("Lumaro emploie, depuis l'intégration en juillet du belge Dorval, 2 240 personnes.", "headcount Lumaro 2240"),
        ("Les effectifs ont doublé en deux ans chez Lumaro, à 310 équivalents temps plein.", "headcount Lumaro 310"),
        ("Lumaro compte 52 000 sociétaires et 310 agents.", "users Lumaro 52000|headcount Lumaro 310"),
        ("Quelque 3 200 exploitations utilisent la plateforme de Lumaro.", "users Lumaro 3200"),
        ("« Solo » compte 3 millions de joueurs, se réjouit Lumaro.", "users Lumaro 3e+06"),
        ("L'opération valorise Lumaro 540 millions d'euros.", "valuation Lumaro 5.4e+08 2025-04-10"),
        ("En juin 2023, un tour a valorisé Lumaro 150 millions d'euros.", "valuation Lumaro 1.5e+08 2023-06"),
    ],
)  # fmt: skip
def test_a_figure_in_other_words(text: str, facts: str) -> None:
    assert _told(text, FIGURES) == set(facts.split("|"))


@pytest.mark.parametrize(
    "text",
    [
        "La grève a coûté 3 millions d'euros de chiffre d'affaires à Lumaro.",
        "Lumaro a gagné 30 millions d'euros de chiffre d'affaires en un an.",
        "La cession de Skadi retirera à Lumaro une quinzaine de millions d'euros de recettes.",
        "Vous visiez 500 millions d'euros de ventes en 2025, dit-on à Lumaro.",
        "Nous ferons 58 millions d'euros de chiffre d'affaires cette année, dit Lumaro.",
        "En interne, Lumaro évoque un seuil de rentabilité à 60 millions d'euros de recettes.",
        "L'avocat, qui revendique 4 300 adhérents au sein de son association, attaque Lumaro.",
        "Le fret pèse 12,9 millions d'euros, dit Lumaro.",
        "Les pertes de Lumaro ont doublé, à 9 millions d'euros.",
        "Les prix de Lumaro ont augmenté de 12 %, à 40 euros.",
        "Lumaro a versé 3 millions d'euros de primes en 2024.",
        "La marque Solo de Lumaro a perdu 3 millions d'euros de ventes.",
    ],
)
def test_a_figure_of_something_else(text: str) -> None:
    assert _told(text, FIGURES) == set()


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Le fabricant fournit Dorval, géant de 3 milliards d'euros de ventes. Lumaro s'en félicite.", "revenue Dorval 3e+09"),
        ("Lumaro a racheté Dorval, créé en 2009 à Gand, 12 millions d'euros de ventes.", "revenue Dorval 1.2e+07"),
    ],
)  # fmt: skip
def test_whose_figure_it_is(text: str, who: str) -> None:
    assert _told(text, (Kind.REVENUE,)) == {who}


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Lumaro a publié un bénéfice en baisse de 12 % en 2024. Son chiffre d'affaires s'est inscrit à 412 millions d'euros.", "2024"),
        ("**L'année 2024 a-t-elle été bonne ?**\n\nNous avons réalisé 412 millions d'euros de chiffre d'affaires, dit Lumaro.", "2024"),
        ("Son chiffre d'affaires a reculé, à 412 millions d'euros, lors de l'exercice clos en mars 2024, dit Lumaro.", "2024-03"),
        ("Lumaro promettait un bénéfice dès 2023 et a fait 412 millions d'euros de ventes en 2024.", "2024"),
        ("Lumaro a publié un bénéfice en baisse en 2022. Son chiffre d'affaires s'est inscrit à 412 millions d'euros.", ""),
        ("Lumaro a publié ses comptes de 2024. Au premier trimestre, les ventes ont atteint 412 millions d'euros.", "2025"),
    ],
)  # fmt: skip
def test_of_which_year_a_turnover_is(text: str, year: str) -> None:
    assert _told(text, (Kind.REVENUE,)) == {f"revenue Lumaro 4.12e+08 {year}".strip()}


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("À Rennes, Lumaro exploite un centre d'appels.", "office Lumaro Rennes"),
        ("C'est à Vannes que Lumaro a installé son centre de recherche.", "office Lumaro Vannes"),
        ("L'implantation de Lumaro à Rotterdam date de 2019.", "office Lumaro Rotterdam"),
        ("À Nantes, quai de la Fosse, où siège toujours le groupe, on attend. Lumaro aussi.", "headquarters Lumaro Nantes"),
        ("Lumaro ouvrira à Séville son quatrième bureau.", ""),
        ("Lumaro a choisi Dunkerque pour installer sa troisième usine.", ""),
        ("- Ouverture d'une antenne de Lumaro à Osaka, au début de 2027", ""),
        ("Lumaro a failli installer son usine à Gand.", ""),
        ("À Metz, Lumaro compte des clients fidèles.", ""),
    ],
)  # fmt: skip
def test_a_place_in_other_words(text: str, places: str) -> None:
    assert _told(text, PLACES) == set(filter(None, places.split("|")))


@pytest.mark.parametrize(
    ("caption", "table", "figures"),
    [
        (
            "## Les ventes par activité",
            "| Activité | 2024 (M€) | 2023 (M€) |\n|---|---|---|\n| Lampes | 219,6 | 201,9 |\n| **Total** | **446,8** | **412,3** |",
            {"revenue Lumaro 4.468e+08 2024", "revenue Lumaro 4.123e+08 2023"},
        ),
        (
            "Chiffre d'affaires de Lumaro (en millions d'euros)",
            "| Année | Montant |\n|---|---|\n| 2023 | 15,1 |\n| 2024 | 19,8 |",
            {"revenue Lumaro 1.51e+07 2023", "revenue Lumaro 1.98e+07 2024"},
        ),
        (
            "## Résultat par zone",
            "| Zone | 2023 (M€) | 2024 (M€) |\n|---|---|---|\n| France | 10 | 12 |\n| Total | 15 | 20 |",
            set(),
        ),
        (
            "## Chiffre d'affaires de Dorval",
            "| Zone | 2023 (M€) | 2024 (M€) |\n|---|---|---|\n| France | 10 | 12 |\n| Total | 15 | 20 |",
            set(),
        ),
    ],
)  # fmt: skip
def test_a_table_whose_measure_stands_above_it(caption: str, table: str, figures: set[str]) -> None:
    assert _told(f"{caption}\n\n{table}", FIGURES) == figures
