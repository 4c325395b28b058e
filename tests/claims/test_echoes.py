# What an article takes for granted is read only where another one says it plainly, and in words that are enough for one
# who knows; who is known as something else, or to somebody else, is left alone.
"""What one article says of a name that another one explains."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from builder import pipeline
from builder.claims.across.sorts import taken_for_another
from builder.languages import ARTICLES
from builder.languages.echoing import Echo
from builder.model.claims import Claim, Evidence, Focus, Kind
from builder.model.text import Span

ROWS = ARTICLES["fr"].echoing.rows
FOCUS = Focus("Lumaro")
PLAINLY: Mapping[Kind, str] = {
    Kind.INVESTOR: "Lumaro a levé 12 millions d'euros en mars 2022 auprès de {name}.",
    Kind.CLIENT: "Lumaro compte parmi ses clients {name}.",
    Kind.COMPETITOR: "{name} est le principal concurrent de Lumaro.",
    Kind.PRODUCT: "Lumaro commercialise le logiciel {name}.",
    Kind.FOUNDER: "Lumaro a été fondée en 2015 par {name}.",
    Kind.OFFICE: "Lumaro a ouvert une usine à {name}.",
    Kind.HEADQUARTERS: "Lumaro a son siège à {name}.",
    Kind.PARTNER: "Lumaro a noué un partenariat avec {name}.",
}
"""How another article says it."""


def read(folder: Path, *texts: str) -> list[Claim]:
    """The claims of articles of these texts, in their order."""
    folder.mkdir(exist_ok=True)
    for at, text in enumerate(texts):
        head = f"---\nid: a{at}\npublished: 2024-0{at + 1}-10\n---\n"
        (folder / f"{at}.txt").write_text(f"{head}Une entreprise sous la loupe des analystes\n\n{text}\n", "utf-8")
    return list(pipeline.read_articles(folder, folder, "fr", FOCUS).claims)


def echoes(claims: list[Claim]) -> set[tuple[str, str, str]]:
    """(article, kind, name) of what was taken for granted."""
    return {(claim.article, str(claim.kind), claim.value) for claim in claims if claim.is_echo}


def told(folder: Path, row: Echo, sentence: str) -> set[tuple[str, str]]:
    name = re.search(r"\[(.+?)\]", sentence)
    assert name is not None, sentence
    rival = "Ostrand est le grand rival de Lumaro."
    plainly = f"{PLAINLY[row.kind].format(name=name[1])} {rival}"
    found = echoes(read(folder, plainly, f"Lumaro grandit. {re.sub(r'[][]', '', sentence)}"))
    return {(kind, value) for article, kind, value in found if (article, kind, value) == ("a1", row.kind, name[1])}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: str(row.kind))
def test_a_row_takes_for_granted_what_it_says_and_nothing_else(row: Echo, tmp_path: Path) -> None:
    assert len(row.says) >= 3
    assert len(row.silent) >= 2
    for at, sentence in enumerate(row.says):
        assert len(told(tmp_path / f"says{at}", row, sentence)) == 1, sentence
    for at, sentence in enumerate(row.silent):
        assert told(tmp_path / f"silent{at}", row, sentence) == set(), sentence


SENTENCE = "Chez Terravel, le délai moyen de règlement est passé de 47 à 29 jours."


def test_an_article_in_a_language_that_is_not_read_takes_nothing_for_granted(tmp_path: Path) -> None:
    folder = tmp_path / "two"
    folder.mkdir()
    (folder / "0.txt").write_text("---\nid: a0\n---\nUn titre\n\nLumaro compte parmi ses clients Terravel.\n", "utf-8")
    (folder / "1.txt").write_text("---\nid: a1\nlanguage: en\n---\nA title\n\nTerravel pays Lumaro.\n", "utf-8")
    claims = pipeline.read_articles(folder, folder, "fr", FOCUS).claims
    assert [(claim.article, claim.kind) for claim in claims] == [("a0", Kind.CLIENT)]


def test_nothing_is_taken_for_granted_that_no_article_says(tmp_path: Path) -> None:
    assert echoes(read(tmp_path, "Lumaro grandit vite en Bretagne.", SENTENCE)) == set()


def test_what_the_article_says_itself_is_told_once(tmp_path: Path) -> None:
    claims = read(tmp_path, "Lumaro compte parmi ses clients Terravel.", f"Terravel est client de Lumaro. {SENTENCE}")
    assert echoes(claims) == set()


def test_a_client_that_is_a_rival_as_well_may_be_either(tmp_path: Path) -> None:
    plainly = "Lumaro compte parmi ses clients Terravel.", "Terravel est le principal concurrent de Lumaro."
    assert echoes(read(tmp_path, *plainly, f"Lumaro grandit. {SENTENCE}")) == set()


def test_a_name_within_a_longer_one_is_another(tmp_path: Path) -> None:
    said = "Lumaro grandit. Chez Terravel Finances, le délai moyen est passé de 47 à 29 jours."
    assert echoes(read(tmp_path, "Lumaro compte parmi ses clients Terravel.", said)) == set()


def test_where_an_article_says_something_else_of_the_name_nothing_is_taken_for_granted(tmp_path: Path) -> None:
    said = "Lumaro a levé 8 millions d'euros auprès de Terravel et de deux fonds."
    assert echoes(read(tmp_path, "Lumaro compte parmi ses clients Terravel.", said)) == set()


def test_what_somebody_is_to_another_company_is_no_news_of_this_one(tmp_path: Path) -> None:
    plainly = "Dorval Capital est actionnaire de Vesta."
    assert echoes(read(tmp_path, plainly, "Lumaro grandit. Dorval Capital reste au capital.")) == set()


def test_the_date_the_sum_and_the_time_are_those_of_the_sentence(tmp_path: Path) -> None:
    said = "Lumaro grandit. Terravel a signé en juin 2023 un contrat de 40 millions d'euros sur huit ans."
    (claim,) = [c for c in read(tmp_path, "Lumaro compte parmi ses clients Terravel.", said) if c.is_echo]
    assert (claim.date, claim.amount, claim.currency) == ("2023-06", 40_000_000, "EUR")
    assert claim.qualifier("duration") == "P8Y"


def test_a_heading_tells_it_where_no_sentence_does(tmp_path: Path) -> None:
    folder = tmp_path / "heading"
    folder.mkdir()
    (folder / "0.txt").write_text("---\nid: a0\n---\nUn titre\n\nLumaro compte parmi ses clients Terravel.\n", "utf-8")
    (folder / "1.txt").write_text(
        "---\nid: a1\n---\nChez Terravel, tout va plus vite\n\nLumaro grandit à Metz.\n", "utf-8"
    )
    claims = list(pipeline.read_articles(folder, folder, "fr", FOCUS).claims)
    assert echoes(claims) == {("a1", "client", "Terravel")}


def test_an_article_that_means_something_else_by_the_name_is_not_looked_through(tmp_path: Path) -> None:
    plainly = "Lumaro commercialise le logiciel Astrée."
    said = "Lumaro grandit. Astrée a séduit mille cabinets."
    assert echoes(read(tmp_path / "product", plainly, said)) == {("a1", "product", "Astrée")}
    assert (
        echoes(read(tmp_path / "street", plainly, f"{said} Tout se joue rue de l'Orme. La rue Astrée dort.")) == set()
    )


def test_a_sentence_does_not_open_with_a_name_that_its_article_has_as_a_common_word(tmp_path: Path) -> None:
    plainly = "Lumaro commercialise le logiciel Nuage."
    opens, within = "Nuage noir sur le secteur.", "Mille cabinets se servent de Nuage."
    common = "Lumaro grandit. Un nuage est passé."
    assert echoes(read(tmp_path / "name", plainly, f"Lumaro grandit. {opens}")) == {("a1", "product", "Nuage")}
    assert echoes(read(tmp_path / "word", plainly, f"{common} {opens}")) == set()
    (claim,) = [c for c in read(tmp_path / "both", plainly, f"{common} {opens} {within}") if c.is_echo]
    assert claim.quote == within


def test_a_name_is_one_sort_of_thing_in_all_articles(tmp_path: Path) -> None:
    place = "Lumaro a ouvert une usine à Lonvy.", "Lumaro a inauguré un atelier à Lonvy."
    claims = read(tmp_path, *place, "Lumaro commercialise le logiciel Lonvy.")
    assert {claim.kind for claim in claims if claim.value == "Lonvy"} == {Kind.OFFICE}


def test_a_house_that_was_bought_goes_on_as_a_brand(tmp_path: Path) -> None:
    brand = "Lumaro commercialise la gamme Ostrel.", "Lumaro a lancé la crème Ostrel."
    claims = read(tmp_path, *brand, "Lumaro a racheté Ostrel en 2019 pour 3 millions d'euros.")
    assert {claim.kind for claim in claims if claim.value == "Ostrel"} == {Kind.PRODUCT, Kind.ACQUISITION}


def test_a_founder_may_put_money_in() -> None:
    def claim(kind: Kind, article: str) -> Claim:
        evidence = Evidence(article, Span(0, 8), "Anne Roy")
        return Claim(f"{kind}-{article}", kind, "Lumaro", "Anne Roy", (evidence,), "rule")

    founds = [claim(Kind.FOUNDER, "a0"), claim(Kind.FOUNDER, "a1")]
    assert taken_for_another([*founds, claim(Kind.INVESTOR, "a2")]) == frozenset()
    assert taken_for_another([*founds, product := claim(Kind.PRODUCT, "a2")]) == {product}
    assert taken_for_another([founds[0], claim(Kind.PRODUCT, "a2")]) == frozenset()
