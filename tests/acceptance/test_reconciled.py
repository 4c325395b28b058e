# The demonstration as an analyst would check it: what is one, what is not, what is open, what nobody may merge. And an
# article that denies, hopes and speaks of others changes no fact.
"""Facts of the demonstration, and what must not change them."""

from __future__ import annotations

import dataclasses
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from building import ROOT

from builder import config, pipeline
from builder.facts.compare import FIGURES, SINGLE
from builder.model.claims import FACTUAL, Kind, Modality
from builder.model.facts import Fact, Relation, Standing
from builder.pipeline import Briefing

OURS = "Mistral AI"


@pytest.fixture(scope="module")
def briefing() -> Briefing:
    return pipeline.build(config.load(ROOT))


def of(briefing: Briefing, kind: Kind, subject: str = OURS, *, factual: bool = True) -> list[Fact]:
    return [
        fact
        for fact in briefing.facts
        if (fact.kind, fact.subject) == (kind, subject) and (fact.modality in FACTUAL) is factual
    ]


def page(briefing: Briefing, uri: str) -> str:
    return next(p.markdown for p in briefing.pages if p.uri == uri)


def test_valuations_are_a_series_and_the_other_currency_stands_apart(briefing: Briefing) -> None:
    made = of(briefing, Kind.VALUATION)
    assert {(f.amount, f.currency) for f in made} == {(2e9, "USD"), (6e9, "USD"), (14e9, "USD"), (12e9, "EUR")}
    assert not any(f.superseded_by or f.dispute or f.refined_by for f in made)
    text = page(briefing, "en/disagreements.md")
    section = text[text.index("#differ-valuation-mistral-ai") :].split("\n## ")[0]
    dollars, euros = section.split("### In euros")
    assert [dollars.index(figure) for figure in ("about $2 billion", "$6 billion", "about $14 billion")] == sorted(
        dollars.index(figure) for figure in ("about $2 billion", "$6 billion", "about $14 billion")
    )
    assert "its place in the order is not known" in dollars
    assert "nearly €12 billion" in euros
    assert "an amount in one may be the same as one in another" in section


def test_rounds_are_not_summed_and_a_sum_without_a_name_says_so(briefing: Briefing) -> None:
    rounds = of(briefing, Kind.FUNDING_ROUND)
    assert {(f.amount, f.currency) for f in rounds} == {
        (113e6, "USD"),
        (640e6, "USD"),
        (385e6, "EUR"),
        (1.7e9, "EUR"),
    }
    profile = page(briefing, "en/profile.md")
    (line,) = [row for row in profile.splitlines() if "[€1.7 billion]" in row and "Funding round" in row]
    assert "round or total: not stated" in line
    assert profile.count("round or total: not stated") == 1


def test_a_founding_month_refines_the_year_of_three_other_articles(briefing: Briefing) -> None:
    month, year = sorted(of(briefing, Kind.FOUNDED), key=lambda f: f.as_of or "", reverse=True)
    assert (month.as_of, month.texts) == ("2023-05", 1)
    assert (year.as_of, year.texts, year.refined_by, year.standing) == ("2023", 3, month.id, Standing.REFINED)
    (line,) = [row for row in page(briefing, "en/profile.md").splitlines() if row.startswith("| Founded |")]
    assert "May 2023" in line
    assert "2023](" in line.split("agrees with")[1]


def test_contract_amounts_are_estimates_of_nobody_named(briefing: Briefing) -> None:
    amounts = [f for f in of(briefing, Kind.CLIENT) if f.amount]
    assert {f.amount for f in amounts} == {45e6, 60e6, 50e6}
    for fact in amounts:
        assert fact.qualifier("estimated") is True
        assert fact.qualifier("sector")
        assert fact.qualifier("duration")
    assert page(briefing, "en/clients.md").count("(estimate, source not named)") == len(amounts)


def test_what_must_be_earned_is_what_its_speaker_expects(briefing: Briefing) -> None:
    (fact,) = of(briefing, Kind.REVENUE, factual=False)
    assert (fact.amount, fact.currency, fact.modality) == (5e8, None, Modality.TARGET)
    assert fact.qualifier("speaker") == "Nicolas Dufourcq"
    assert of(briefing, Kind.REVENUE) == []
    profile = page(briefing, "en/profile.md")
    assert "according to Nicolas Dufourcq" in profile[profile.index("#not-facts") :]


def test_one_organisation_in_three_roles_and_four_that_stay_apart(briefing: Briefing) -> None:
    roles = {(f.kind, f.subject) for f in briefing.facts if f.value == "Microsoft" and f.modality in FACTUAL}
    assert {(Kind.COMPETITOR, OURS), (Kind.PARTNER, OURS), (Kind.INVESTOR, "OpenAI")} <= roles
    named = {f.value for f in briefing.facts} | {f.subject for f in briefing.facts}
    assert {"Google", "Google AI", "Alphabet", "Google DeepMind"} <= named
    assert "DeepMind" not in named  # a decision says that it is Google DeepMind
    doubted = {frozenset(doubt[:2]) for doubt in briefing.doubts}
    assert frozenset(("Google", "Google AI")) in doubted
    assert "Microsoft" in page(briefing, "en/profile.md").split("#roles")[1]


def test_ministries_are_one_by_decision_alone(copy: Callable[[str], Path]) -> None:
    def clients(project: Path) -> set[str]:
        return {f.value for f in of(pipeline.build(config.load(project)), Kind.CLIENT)}

    project = copy("decided")
    ministries = {"Ministère de la Défense", "ministère français de la Défense", "ministère français des Armées"}
    assert clients(project) & (ministries | {"armée française"}) == {"Ministère de la Défense", "armée française"}
    (project / "seeds/decisions.yml").unlink()
    assert clients(project) >= ministries | {"armée française"}


def test_names_stay_as_printed_and_a_licence_says_what_it_does_not_cover(briefing: Briefing) -> None:
    assert "Le Plateforme" in {f.value for f in of(briefing, Kind.PRODUCT)}
    profile = page(briefing, "en/profile.md")
    (line,) = [row for row in profile.splitlines() if row.startswith("| Licence |")]
    assert "According to Mensch" in line
    assert "some models are closed" in line


def test_statements_that_differ_stand_side_by_side(briefing: Briefing) -> None:
    for uri in ("en/disagreements.md", "fr/disagreements.md"):
        text = page(briefing, uri)
        for article in ("bfm-business-revenus", "seconde-levee", "pas-d-ipo", "acteur-incontournable"):
            assert f"sources/{article}.md#" in text
    relations = {dispute.decision.relation for dispute in briefing.decided.disputes}
    assert relations == {Relation.CONFLICT, Relation.CHANGE, Relation.OTHER_DEFINITION}
    assert len(briefing.decided.disputes) == 4


GOLD = ROOT.parent / "shared/gold/mistral-ai.json"


@pytest.mark.skipif(not GOLD.exists(), reason="the gold facts are not here")
@pytest.mark.parametrize("kind", [Kind.CLIENT, Kind.INVESTOR, Kind.PARTNER, Kind.COMPETITOR])
def test_every_organisation_of_the_gold_facts_is_there_once(kind: Kind, copy: Callable[[str], Path]) -> None:
    project = copy("undecided")
    (project / "seeds/decisions.yml").unlink()
    made = [f.value.casefold() for f in of(pipeline.build(config.load(project)), kind)]
    gold = json.loads(GOLD.read_text("utf-8"))
    wanted = {
        fact["value"].casefold()
        for fact in gold["facts"]
        if fact["kind"] == kind
        and fact.get("subject", OURS) == OURS
        and not fact["qualifiers"].get("optional")
        and fact.get("modality", "asserted") in {"asserted", "reported"}
    }
    assert len(made) == len(set(made))
    missing = {name for name in wanted if not any(name in one or one in name for one in made)}
    assert missing == set()


DENIALS = """Mistral AI dément toute cession

Mistral AI a démenti avoir levé 3 milliards d’euros. La start-up n’est pas valorisée 20 milliards de dollars, a précisé
son porte-parole. Le groupe n’a pas racheté Norvane, et n’emploie pas 900 salariés.

Selon une rumeur, Airbus pourrait devenir client de Mistral AI. L’entreprise espère atteindre 2 milliards d’euros de
chiffre d’affaires en 2029. Elle vise 4 000 salariés d’ici 2030. Danone serait intéressé par une prise de participation.

Son concurrent allemand Veldra a levé 75 millions d’euros en 2022. Veldra, qui emploie 310 personnes à Munich, compte
Siemens parmi ses clients. La société est valorisée 900 millions d’euros.
"""


def test_denials_targets_rumours_and_other_companies_change_no_fact(copy: Callable[[str], Path]) -> None:
    project = copy("denials")
    before = asserted(pipeline.build(config.load(project)))
    (project / "seeds/denials.txt").write_text(f"---\npublished: 2026-02-01\nid: denials\n---\n{DENIALS}", "utf-8")
    after = pipeline.build(config.load(project))
    ours = {key: fact for key, fact in asserted(after).items() if fact[1] == OURS and fact[0] not in BESIDE}
    assert ours == {key: fact for key, fact in before.items() if fact[1] == OURS and fact[0] not in BESIDE}
    # The article is read, not passed over: what it says of the other company stands under that company's name.
    assert {f.kind for f in after.facts if f.subject == "Veldra" and f.modality in FACTUAL} >= {
        Kind.FUNDING_ROUND,
        Kind.HEADCOUNT,
    }


BESIDE = {Kind.EVENT, Kind.QUOTE, Kind.COMPETITOR}
"""What the article does say of the company: that it denied something, and has one more competitor."""


def asserted(briefing: Briefing) -> dict[str, tuple[object, ...]]:
    return {
        f.id: (f.kind, f.subject, f.value, f.amount, f.currency, f.as_of, f.texts, f.standing, f.qualifiers)
        for f in briefing.facts
        if f.modality in FACTUAL
    }


def test_an_article_changes_only_the_facts_it_speaks_of(copy: Callable[[str], Path]) -> None:
    """Each article in turn is the one that is added; what no claim of it is about is there and as it was."""
    whole = pipeline.build(config.load(ROOT))
    for number, path in enumerate(sorted((ROOT / "seeds").glob("*.txt"))):
        project = copy(f"without-{number}")
        (project / "seeds" / path.name).unlink()
        without = {f.id: f for f in pipeline.build(config.load(project)).facts}
        added = next(d.article.id for d in whole.documents if d.article.path.endswith(path.name))
        spoken_of = {_matter(f) for f in whole.facts if added in f.articles}
        untouched = [f for f in whole.facts if added not in f.articles and _matter(f) not in spoken_of]
        assert len(untouched) > len(whole.facts) / 3
        assert [f.id for f in untouched if without.get(f.id) != f] == []


def _matter(fact: Fact) -> tuple[str, ...]:
    """What a fact is compared by: of what a company has once, the company; of the rest the value as well."""
    return (fact.kind, fact.subject) if fact.kind in FIGURES | SINGLE else (fact.kind, fact.subject, fact.value)


def test_the_order_of_files_and_decisions_changes_no_byte(copy: Callable[[str], Path]) -> None:
    one, other = copy("one"), copy("other")
    for number, path in enumerate(sorted((other / "seeds").glob("*.txt"), reverse=True)):
        os.utime(shutil.move(path, path.with_name(f"{number}-{path.name}")), (number, number))
    text = (other / "seeds/decisions.yml").read_text("utf-8")
    head, *entries = text.split("\n- ")
    (other / "seeds/decisions.yml").write_text("\n- ".join([head, *(e.rstrip() for e in reversed(entries))]) + "\n")
    first, second = (pipeline.build(config.load(project)) for project in (one, other))
    assert len(second.decided.applied) == len(first.decided.applied) == 11
    assert first.registry == second.registry
    assert [dataclasses.replace(p, articles=()) for p in first.pages] == [
        dataclasses.replace(p, articles=()) for p in second.pages
    ]
