# Boxes of dates: what each entry tells happened on its date.
"""What lists of dates say, and what only looks like one."""

from __future__ import annotations

import pytest

from builder.model.claims import Modality

from .helpers import claims_of

HEAD = "Lumaro fait parler d'elle à Dijon\n\nLumaro fabrique des grues.\n\nREPÈRES\n\n"


def told(text: str) -> set[tuple[str, str, str | None, Modality]]:
    claims = claims_of(HEAD + text + "\n", published="2024-06-10")
    return {(str(c.kind), c.value, c.date, c.modality) for c in claims}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "- Mars 2018. Anne Roy et Paul Viel créent la société à Beaune.\n- Février 2021. L'Orio est mis en vente.",
            {
                ("founded", "Mars 2018", "2018-03", Modality.ASSERTED),
                ("event", "L'Orio est mis en vente", "2021-02", Modality.ASSERTED),
            },
        ),
        (
            "2014. Reprise d'un atelier à Sens.\n2019. Première levée de fonds : 3 millions d'euros.",
            {
                ("event", "Reprise d'un atelier à Sens", "2014", Modality.ASSERTED),
                ("funding_round", "3 millions d'euros", "2019", Modality.ASSERTED),
            },
        ),
        (
            "**2016** — Les frères Roy s'installent à Sens\n\n**2026** — Une deuxième usine ouvre à Tournus",
            {
                ("event", "Les frères Roy s'installent à Sens", "2016", Modality.ASSERTED),
                ("event", "Une deuxième usine ouvre à Tournus", "2026", Modality.PLANNED),
            },
        ),
        (
            "1974 : naissance à Remiremont\n\n1998 : départ pour Montréal\n\n2014 : prend la tête de Lumaro",
            {("event", "prend la tête de Lumaro", "2014", Modality.ASSERTED)},
        ),
    ],
)
def test_entries_are_events_of_their_date(text: str, wanted: set[tuple[str, str, str | None, Modality]]) -> None:
    assert wanted <= told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Dijon en dates\n\n- 1912. Grève générale dans les fonderies.\n- 1949. Une usine ouvre rue Verte.",
        "Les textes de loi\n\n- 2010 : la loi impose un contrôle annuel\n- 2014 : le décret impose un permis",
        "Nos tarifs\n\n- 2022 : 640 euros\n- 2023 : 655 euros",
        "Vesta Global en cinq dates\n\n- 2015 : ouverture d'une usine\n- 2019 : rachat d'un atelier",
        "Parcours\n\n- 1996 : diplômée de Centrale\n- 2001 : entre chez Dorval comme ingénieure",
        "Repères\n\n- 2014 : 300 salariés\n- 2016 : Dorval ouvre une usine à Metz",
        "La suite.\n\n2019. L'année avait mal commencé pour tous.\n\n2020. Personne n'y croyait plus.",
    ],
)
def test_what_happened_to_others_is_no_event_of_the_company(text: str) -> None:
    claims = claims_of(f"Lumaro fait parler d'elle\n\nLumaro fabrique des grues.\n\n{text}\n", published="2024-06-10")
    assert not [c.value for c in claims if str(c.kind) in ("event", "founded") and c.subject == "Lumaro"]


@pytest.mark.parametrize(
    "entry",
    [
        "2014 : Anne Roy, fondatrice de Lumaro, reçoit la Légion d'honneur",
        "2016 : Paul Viel, fondateur de Lumaro, quitte l'entreprise",
    ],
)
def test_what_becomes_of_a_founder_is_no_foundation(entry: str) -> None:
    assert not [one for one in told(f"- 2010 : rachat de Vesta\n- {entry}") if one[0] == "founded"]


@pytest.mark.parametrize(
    ("text", "unwanted"),
    [
        ("1974. Naissance à Remiremont.\n2002. Départ pour Montréal.\n2014. Prend la tête de Lumaro.", "Départ"),
        ("- 2022 : chiffre d'affaires de 3 millions d'euros\n- 2023 : ventes de 4 millions d'euros", ""),
        ("- 2025. Objectif de 300 machines par an.\n- 2026. Objectif de 500 machines par an.", ""),
        ("Mars 2018. Un matin gris de plus à Beaune.\n\nLa société ne comptait alors que deux bureaux.", ""),
    ],
)
def test_lives_measures_aims_and_single_dates_are_none(text: str, unwanted: str) -> None:
    assert not [value for kind, value, _, _ in told(text) if kind == "event" and value.startswith(unwanted)]


def test_a_life_tells_of_the_company_from_the_day_its_owner_leads_it() -> None:
    life = (
        "1974. Naissance à Metz.\n2002. Départ pour Montréal.\n2014. Prend la tête de Lumaro.\n2019. Un atelier brûle."
    )
    assert {value for kind, value, _, _ in told(life) if kind == "event"} >= {
        "Prend la tête de Lumaro",
        "Un atelier brûle",
    }
    elsewhere = "1974. Naissance à Metz.\n2014. Prend la tête de Dorval.\n2019. Un atelier brûle."
    assert not [value for kind, value, _, _ in told(elsewhere) if kind == "event" and value == "Un atelier brûle"]


def test_what_lies_ahead_is_the_company_s_where_it_is_named() -> None:
    agenda = "- 10 juillet 2024 : chiffres de l'inflation\n- 11 juillet 2024 : Lumaro ouvre un atelier"
    assert {value for kind, value, _, _ in told(agenda) if kind == "event"} == {"Lumaro ouvre un atelier"}


def test_days_of_an_undated_article_may_be_ahead() -> None:
    box = "- 10 juillet 2024 : un atelier ouvre à Sens\n- 2021 : un atelier ouvre à Metz"
    assert {c.date for c in claims_of(f"{HEAD}{box}\n", published=None) if str(c.kind) == "event"} == {"2021"}
