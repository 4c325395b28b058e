# What readers of the regional press meet every day: companies whose names are in the plural, words put beside a name,
# somebody who speaks of themselves, a part of the staff beside the whole.
"""Plain sentences of the press → claims."""

from __future__ import annotations

import pytest

from builder.model.claims import FACTUAL, Focus, Kind

from .helpers import claims_of

LUMARO = Focus("Lumaro")
WORKSHOPS = Focus("Les Ateliers de Brocéliande")


def said(text: str, kind: Kind, focus: Focus = LUMARO) -> set[str]:
    """The values of one kind told of the company in focus, in an article of one paragraph."""
    claims = claims_of(f"{focus.company} en vue\n\n{text}\n", focus, "2025-06-10")
    return {c.value for c in claims if c.kind is kind and c.modality in FACTUAL and _own(c.subject, focus)}


def _own(subject: str | None, focus: Focus) -> bool:
    return (subject or "").removeprefix("Les ") == focus.company.removeprefix("Les ")


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("Anne Roy, directrice générale des Ateliers de Brocéliande, se réjouit.", Kind.CEO, "Anne Roy"),
        ("Les Ateliers de Brocéliande sont dirigés par Anne Roy.", Kind.CEO, "Anne Roy"),
        ("Les Ateliers de Brocéliande ont été fondés en 1845 par Luc Roy.", Kind.FOUNDED, "1845"),
        ("Basés à Redon, les Ateliers de Brocéliande recrutent.", Kind.HEADQUARTERS, "Redon"),
    ],
)
def test_a_company_named_in_the_plural_agrees_with_what_is_said_of_it(text: str, kind: Kind, value: str) -> None:
    assert said(text, kind, WORKSHOPS) == {value}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Lumaro emploie 40 salariés basés à Lyon.", Kind.HEADQUARTERS),
        ("Les équipes de Lumaro sont dirigées par Anne Roy.", Kind.CEO),
        ("Les clients de Lumaro, installés à Metz, attendent.", Kind.HEADQUARTERS),
    ],
)
def test_a_participle_in_the_plural_is_not_said_of_a_company_in_the_singular(text: str, kind: Kind) -> None:
    assert said(text, kind) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Lumaro, spécialisée dans le bois, a été créée en 2011 par Julie Renard.",
        "L'entreprise, installée à Angoulême, a été créée en 2011. Lumaro grandit.",
        "La société de Dole a été fondée en 2011 par Julie Renard. Lumaro grandit.",
    ],
)
def test_words_put_beside_a_company_take_nothing_from_its_participle(text: str) -> None:
    assert said(f"Lumaro grandit. {text}", Kind.FOUNDED) == {"2011"}


@pytest.mark.parametrize(
    "text",
    [
        "Le magasin de Lumaro, installé à Dole, a été créé en 2003.",
        "Lumaro, dont la filiale suisse, basée à Bâle, a été créée en 2003, recrute.",
        "Lumaro, où un syndicat, affilié à Vesta, a été fondé en 2003, recrute.",
    ],
)
def test_what_is_founded_beside_a_company_is_not_the_company(text: str) -> None:
    assert said(text, Kind.FOUNDED) == set()


@pytest.mark.parametrize(
    ("text", "kind", "values"),
    [
        ("« J'ai fondé Lumaro en 2012 », raconte Paul Vidal.", Kind.FOUNDER, {"Paul Vidal"}),
        ("« J'ai fondé Lumaro en 2012 », raconte Paul Vidal.", Kind.FOUNDED, {"2012"}),
        ("« J'ai pris la direction de Lumaro en 2012 », raconte Paul Vidal.", Kind.CEO, {"Paul Vidal"}),
        ("« J'ai fondé Vesta avant de rejoindre Lumaro », raconte Paul Vidal.", Kind.FOUNDER, set()),
        ("« Je n'ai pas fondé Lumaro », raconte Paul Vidal.", Kind.FOUNDER, set()),
        ("« J'ai voulu fonder Lumaro », raconte Paul Vidal.", Kind.FOUNDER, set()),
        ("« Nous sommes basés à Metz », raconte Paul Vidal, PDG de Lumaro.", Kind.HEADQUARTERS, {"Metz"}),
        ("« Nous sommes basés à Metz », dit Paul Vidal, PDG de Vesta, client de Lumaro.", Kind.HEADQUARTERS, set()),
    ],
)
def test_whoever_says_i_is_whoever_speaks(text: str, kind: Kind, values: set[str]) -> None:
    assert said(text, kind) == values


def test_whoever_answers_the_questions_says_i() -> None:
    text = (
        "Entretien avec Paul Vidal, PDG de Lumaro\n\nComment tout a commencé ?\n\n"
        "J'ai fondé Lumaro en 2012 avec un ami.\n\nEt demain ?\n\nOn verra bien.\n"
    )
    claims = claims_of(text, LUMARO, "2025-06-10")
    assert [c.value for c in claims if c.kind is Kind.FOUNDER] == ["Paul Vidal"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Lumaro emploie 300 personnes à Brest et 900 au total.", {"900"}),
        ("Lumaro emploie 2 100 salariés en France et 6 500 dans le monde.", {"6 500"}),
        ("Lumaro emploie 30 salariés à Cahors et 12 à Cognac.", set()),
        ("Lumaro emploie 300 personnes à Brest et compte 900 clients dans le monde.", {"300 personnes"}),
        ("Avec 15 nouveaux salariés, Lumaro en compte désormais 165.", {"165"}),
        ("Lumaro va racheter Vesta et ses 45 salariés.", set()),
        ("Lumaro cède sa filiale Ondine, qui emploie 340 personnes.", set()),
    ],
)
def test_a_part_of_the_staff_is_not_the_whole(text: str, values: set[str]) -> None:
    assert said(text, Kind.HEADCOUNT) == values


@pytest.mark.parametrize(
    "text",
    [
        "Lumaro s'est séparée de son directeur général, Paul Rey.",
        "Le conseil a révoqué le directeur général de Lumaro, Paul Rey.",
        "Paul Rey, PDG de Lumaro pendant quinze ans, est parti.",
        "Après dix ans à la tête de Lumaro, Paul Rey passe la main.",
        "Depuis le 1er avril, Paul Rey dirige l'usine Lumaro de Metz.",
    ],
)
def test_whoever_was_at_the_head_or_runs_a_works_is_not_the_head(text: str) -> None:
    assert said(text, Kind.CEO) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Lumaro s'est séparée de sa filiale, a dit son directeur général, Paul Rey.",
        "Depuis dix ans, Paul Rey est à la tête de Lumaro.",
        "Le PDG de Lumaro, Paul Rey, se sépare de sa marque Vesta.",
    ],
)
def test_a_head_who_parts_with_something_stays_the_head(text: str) -> None:
    assert said(text, Kind.CEO) == {"Paul Rey"}
