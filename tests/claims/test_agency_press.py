# What agencies and portraits write every day: figures with dots, who somebody is in place of their name, what a part of
# a company does, talks that are not a deal yet.
"""Plain sentences of agencies and portraits → claims."""

from __future__ import annotations

import pytest

from builder.model.claims import FACTUAL, Kind, Modality

from .helpers import claims_of


def told(text: str, kind: Kind) -> set[str]:
    """The values of one kind that stand as facts of the company in focus, in an article of one paragraph."""
    claims = claims_of(f"Lumaro en vue\n\n{text}\n", published="2025-06-10")
    return {c.value for c in claims if c.kind is kind and c.modality in FACTUAL and c.subject == "Lumaro"}


def coloured(text: str, kind: Kind) -> set[tuple[str, Modality]]:
    """The values of one kind told of the company in focus, and how sure they are."""
    claims = claims_of(f"Lumaro en vue\n\n{text}\n", published="2025-06-10")
    return {(c.value, c.modality) for c in claims if c.kind is kind and c.subject == "Lumaro"}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Lumaro grandit. Employant 2.050 personnes, il vise l'Asie.", "2.050 personnes"),
        ("Comptant 12.400 salariés dans douze pays, Lumaro vise l'Asie.", "12.400 salariés"),
    ],
)
def test_a_figure_with_a_dot_is_no_part_of_a_name(text: str, value: str) -> None:
    assert told(text, Kind.HEADCOUNT) == {value}


@pytest.mark.parametrize(
    "text",
    [
        "Lumaro grandit. Créée en 2022, la filiale de recyclage vise l'Asie.",
        "Lumaro grandit. Fondée en 2019 par Anne Roy, sa division santé vise l'Asie.",
        "Lumaro grandit. Lancée en 2019, la fondation finance des écoles.",
    ],
)
def test_a_part_begun_by_itself_is_not_its_company(text: str) -> None:
    assert told(text, Kind.FOUNDED) == told(text, Kind.FOUNDER) == set()


def test_a_company_is_begun_though_it_is_somebodys_subsidiary() -> None:
    assert told("Créée en 2012, Lumaro, filiale de Vesta, emploie 300 salariés.", Kind.FOUNDED) == {"2012"}


@pytest.mark.parametrize(
    "text",
    [
        "Lumaro grandit. La branche assurance a réalisé 12 millions d'euros de chiffre d'affaires en 2024.",
        "Lumaro grandit. En 2024, sa division santé a réalisé un chiffre d'affaires de 12 millions d'euros.",
    ],
)
def test_sales_of_a_part_are_not_those_of_its_company(text: str) -> None:
    assert told(text, Kind.REVENUE) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Avec sa filiale de conseil, Lumaro réalise 12 millions d'euros de chiffre d'affaires.",
        "Lumaro grandit. Avec la filiale espagnole, le groupe atteint 12 millions d'euros de chiffre d'affaires.",
    ],
)
def test_sales_of_a_company_are_its_own_though_a_part_is_told_of(text: str) -> None:
    assert told(text, Kind.REVENUE) == {"12 millions d'euros"}


def test_who_brings_sales_is_no_backer() -> None:
    sales = "Lumaro a réalisé 31 millions d'euros de ventes, dont 4 millions apportés par Vesta Conseil."
    raised = "Lumaro a levé 31 millions d'euros, dont 4 millions apportés par Vesta Capital."
    assert told(sales, Kind.INVESTOR) == set()
    assert told(raised, Kind.INVESTOR) == {"Vesta Capital"}


@pytest.mark.parametrize(
    "text",
    [
        "« C'est rude », dit Anne Roy. Cette pharmacienne de Metz a fondé Lumaro en 2011, à partir de rien.",
        "Anne Roy est à la barre. Docteure en chimie, cette Bretonne a cofondé l'entreprise avec Marc Petit.",
        "Anne Roy rêvait de voile. Cette fille de marins a fondé Lumaro en 2011.",
        "Anne Roy a quitté Vesta en 2008. Cette ancienne de la finance crée Lumaro deux ans plus tard.",
    ],
)
def test_who_somebody_is_stands_for_them(text: str) -> None:
    assert "Anne Roy" in told(text, Kind.FOUNDER)


@pytest.mark.parametrize(
    "text",
    [
        "Paul Vidal dirige Lumaro. Cette pharmacienne a fondé le groupe en 2011.",
        "Anne Roy dirige Lumaro. Cette annonce a lancé le débat.",
        "Anne Roy dirige Lumaro. Cette filiale a créé Vesta en 2012.",
        "Anne Roy dirige Lumaro. Cet assureur a lancé l'entreprise en 2012.",
    ],
)
def test_what_somebody_is_not_stands_for_nobody(text: str) -> None:
    assert told(text, Kind.FOUNDER) == set()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Vesta Capital est entré en négociations exclusives en vue d'acquérir 68% du groupe Lumaro.", "Vesta Capital"),
        ("Vesta Capital a dit mardi négocier en exclusivité le rachat du fabricant de lampes Lumaro.", "Vesta Capital"),
        ("Lumaro est en négociations exclusives avec Vesta Capital en vue de céder son capital.", "Vesta Capital"),
        ("Lumaro a déposé une offre ferme pour reprendre l'éditeur Dorval.", "Dorval"),
    ],
)
def test_exclusive_talks_are_a_takeover_to_come(text: str, value: str) -> None:
    assert coloured(text, Kind.ACQUISITION) == {(value, Modality.PLANNED)}


@pytest.mark.parametrize(
    "text",
    [
        "Vesta Capital a mis fin aux négociations exclusives en vue d'acquérir Lumaro.",
        "Lumaro est en négociations exclusives avec Vesta Capital pour équiper ses usines.",
        "Lumaro négocie en exclusivité le rachat d'une usine de Dorval.",
    ],
)
def test_other_talks_are_none(text: str) -> None:
    assert (Modality.PLANNED not in {m for _, m in coloured(text, Kind.ACQUISITION)}) and not told(
        text, Kind.ACQUISITION
    )


def test_talks_for_a_stake_name_who_would_hold_it() -> None:
    text = "Vesta Capital a annoncé être entré en négociations exclusives en vue d'acquérir 68% du groupe Lumaro."
    assert coloured(text, Kind.INVESTOR) == {("Vesta Capital", Modality.PLANNED)}


@pytest.mark.parametrize(
    "text",
    [
        "Les vendeurs, Vesta Investissement et Rivage Capital, attendent. La fondatrice, Anne Roy, gardera 14%.",
        "Les repreneurs, Vesta Investissement, Dorval Gestion et Rivage, attendent. La fondatrice, Anne Roy, reste.",
    ],
)
def test_those_listed_behind_a_bystanders_noun_are_not_whom_it_goes_on_about(text: str) -> None:
    assert told(text, Kind.FOUNDER) == {"Anne Roy"}


def test_a_portraits_founder_is_whom_it_portrays() -> None:
    text = "Le flair d'Anne Roy\n\nÀ 57 ans, la fondatrice de Lumaro garde un bureau.\n\nLaure Petit dirige la maison."
    claims = claims_of(f"{text} La fondatrice préside le conseil de surveillance.\n", published="2025-06-10")
    assert {c.value for c in claims if c.kind is Kind.FOUNDER} == {"Anne Roy"}


def test_a_takeover_negotiated_is_none_yet() -> None:
    text = "Vesta a annoncé mardi négocier l'achat de 68% de Lumaro."
    assert told(text, Kind.ACQUISITION) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Lumaro accueille Anne Roy, patronne de la chaîne d'optique Vesta.",
        "Lumaro reçoit Paul Vidal, directeur général du réseau de salles de sport Vesta.",
    ],
)
def test_an_office_told_with_another_house_is_not_the_companys(text: str) -> None:
    assert told(text, Kind.CEO) == set()


@pytest.mark.parametrize(
    ("text", "kind", "modality"),
    [
        (
            "Paul Vidal dirige Lumaro. Il partira en mars et sera remplacé par Anne Roy, actuelle patronne de Vesta.",
            Kind.CEO,
            Modality.PLANNED,
        ),
        (
            "Paul Vidal, directeur général de Lumaro, a été remplacé en mars par Anne Roy.",
            Kind.CEO,
            Modality.ASSERTED,
        ),
        (
            "Paul Vidal, directeur financier de Lumaro, est parti ; l'intérim est assuré par Anne Roy.",
            Kind.EXECUTIVE,
            Modality.ASSERTED,
        ),
        (
            "Paul Vidal, directeur financier de Lumaro, est parti. Anne Roy assure désormais l'intérim.",
            Kind.EXECUTIVE,
            Modality.ASSERTED,
        ),
    ],
)
def test_who_follows_in_an_office_told_before_holds_it(text: str, kind: Kind, modality: Modality) -> None:
    assert ("Anne Roy", modality) in coloured(text, kind)


@pytest.mark.parametrize(
    "text",
    [
        "Paul Vidal, directeur financier de Lumaro, est parti. Anne Roy assure l'intérim à la mairie de Metz.",
        "Paul Vidal, directeur financier de Lumaro, préside un club, dont l'intérim est assuré par Anne Roy.",
    ],
)
def test_who_stands_in_elsewhere_does_not(text: str) -> None:
    assert "Anne Roy" not in told(text, Kind.EXECUTIVE)


def test_nobody_aims_at_thousands_of_times_what_they_have() -> None:
    sales = "Lumaro a réalisé 31 millions d'euros de ventes. Son application compte 36.000 abonnés."
    assert coloured(f"{sales} Elle table sur 40 millions cette année.", Kind.USERS) == {
        ("36.000 abonnés", Modality.ASSERTED)
    }
    aimed = "Lumaro compte 36 000 abonnés. Elle en vise 60 000 cette année."
    assert ("60 000", Modality.TARGET) in coloured(aimed, Kind.USERS)


def test_a_house_bought_is_no_town() -> None:
    box = "Lumaro a racheté Vétopale.\n\n- **Vétopale** : 230 salariés, 27 M€ de ventes\n- **Metz** : 45 salariés"
    assert told(box, Kind.OFFICE) == {"Metz"}
