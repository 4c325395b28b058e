# What articles say together: one fact for one thing said twice, two for two things, and nothing settled in silence.
"""Claims become facts, and facts disagree."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builder.facts import Identity, compare, reconcile
from builder.facts.voices import Voice
from builder.model.claims import FACTUAL, Claim, Evidence, Focus, Kind, Modality
from builder.model.facts import Disagreement, Fact, Relation, Standing
from builder.model.text import Span
from builder.reviewing.answering import fields_of

K, M = Kind, Modality
VOICES = {name: Voice(name) for name in "abc"}
"""Articles without a publisher and a date."""


def claim(
    kind: Kind, value: str = "", article: str = "a", at: int = 0, subject: str | None = "Océan", **other
) -> Claim:
    """A claim as the claims stage makes them; keywords that are no fields are qualifiers."""
    other = {name: value for name, value in other.items() if value is not None}
    fields = {name: other.pop(name) for name in ("amount", "currency", "date", "modality") if name in other}
    name = f"{article}{at}{kind}{value}{subject}{sorted(fields.items())}{sorted(other.items())}"
    evidence = (Evidence(article, Span(at, at + 1), "U"),)
    return Claim(name, kind, subject, value, evidence, "by hand", qualifiers=tuple(sorted(other.items())), **fields)


def facts(*claims: Claim, aliases: tuple[str, ...] = ("Océan SA",)) -> tuple[Fact, ...]:
    """The one check of the stage: each claim supports one fact, which says no more than its first claim's figure."""
    made = reconcile(claims, Identity(claims, Focus("Océan", aliases)), VOICES)
    assert sorted(c.id for f in made for c in f.support) == sorted(c.id for c in claims)
    for fact in made:
        first = fact.support[0]
        assert (fact.amount, fact.currency) == (first.amount, first.currency)
        assert (fact.qualifier("bound"), fact.qualifier("estimated")) == (
            first.qualifier("bound"),
            first.qualifier("estimated"),
        )
        assert len({c.modality in FACTUAL or c.modality for c in fact.support}) == 1
        assert len({c.kind for c in fact.support}) == 1
        assert len({c.currency for c in fact.support if c.currency}) <= 1 or fact.kind is K.CLIENT
        assert fact.texts == len(fact.articles)
    return made


def differ(*claims: Claim) -> tuple[tuple[Fact, ...], tuple[Disagreement, ...]]:
    return compare((replace(fact, id=f"f{n}") for n, fact in enumerate(facts(*claims))), VOICES)


def values(made: tuple[Fact, ...]) -> list[str]:
    return [fact.value for fact in made]


@pytest.mark.parametrize(
    ("named", "bare", "rounds"),
    [
        ({"round": "series B", "date": "2024-06-13"}, {"date": "2024-06"}, 1),
        ({"round": "series B"}, {"date": "2024-06"}, 1),
        ({"round": "series B", "date": "2024"}, {}, 1),
        ({"round": "series B", "date": "2024"}, {"date": "2021"}, 2),
        ({"round": "series B"}, {"subject": "Rival"}, 2),
        ({"round": "series B"}, {"modality": Modality.PLANNED}, 2),
        ({"round": "series B"}, {"round": "series A"}, 2),
        ({"round": "series B"}, {"amount": 67e6}, 2),
        ({"round": "series B"}, {"currency": "USD"}, 2),
    ],
)
def test_a_round_without_a_name_is_the_one_of_its_sum_that_has_one(named: dict, bare: dict, rounds: int) -> None:
    sum_ = {"amount": 68e6, "currency": "EUR"}
    made = facts(
        claim(K.FUNDING_ROUND, "68 millions", "a", **sum_ | named), claim(K.FUNDING_ROUND, "68", "b", **sum_ | bare)
    )
    assert len(made) == rounds
    assert made[0].qualifier("round") == "series B"


def test_of_two_rounds_of_one_sum_none_takes_the_one_without_a_name() -> None:
    sum_ = {"amount": 5e6, "currency": "EUR"}
    given = [
        claim(K.FUNDING_ROUND, "5 millions", at, **sum_, round=name)
        for at, name in zip("abc", ["series A", "seed", None], strict=True)
    ]
    assert len(facts(*given)) == 3


CLAIM = st.builds(
    claim,
    st.sampled_from([K.CLIENT, K.CEO, K.VALUATION, K.FOUNDED, K.FUNDING_ROUND, K.QUOTE, K.EVENT]),
    st.sampled_from(["Acme", "acme", "l’Acme", "Anne Roy", "Roy", "Paul Roy", "Anne Cour"]),
    st.sampled_from(["a", "b", "c"]),
    st.integers(0, 3),
    st.sampled_from(["Océan", "OCÉAN SA", "Rival", "Anne Roy", "Roy", None]),
    amount=st.sampled_from([None, 6e9, 6_000_000_000, 2e9]),
    currency=st.sampled_from([None, "EUR", "USD"]),
    date=st.sampled_from([None, "2023", "2023-05", "2024"]),
    modality=st.sampled_from(list(Modality)),
    bound=st.sampled_from([None, "approx", "min"]),
    estimated=st.sampled_from([None, True]),
)


@given(st.lists(CLAIM, max_size=8, unique_by=lambda c: c.id), st.randoms())
def test_the_order_of_the_claims_changes_nothing(claims: list[Claim], random) -> None:
    shuffled = list(claims)
    random.shuffle(shuffled)
    assert facts(*shuffled) == facts(*claims)


@given(st.lists(CLAIM, max_size=8, unique_by=lambda c: c.id))
def test_only_facts_that_differ_are_told_to_differ(claims: list[Claim]) -> None:
    marked, groups = differ(*claims)
    by_id = {fact.id: fact for fact in marked}
    assert len(by_id) == len(marked)
    assert len({group.id for group in groups}) == len(groups)
    for group in groups:
        assert len(group.facts) > 1
        assert group.id.isascii()
        assert all(f.modality in FACTUAL and (f.kind, f.subject) == (group.kind, group.subject) for f in group.facts)
    for fact in marked:
        assert (fact.standing is Standing.DISPUTED) == bool(fact.dispute)
        assert fact.id not in (fact.refined_by, fact.superseded_by, *fact.dispute)
        for other in fact.dispute:
            assert not fact.currency or not by_id[other].currency or fact.currency == by_id[other].currency


def test_a_headcount_has_no_currency_to_correct() -> None:
    assert "currency" not in fields_of(claim(K.HEADCOUNT, "120", amount=120.0))
    assert "currency" in fields_of(claim(K.REVENUE, "5", amount=5e6, currency="EUR"))


SAME = [
    ("case and accents", claim(K.CLIENT, "Société Générale"), claim(K.CLIENT, "SOCIETE GENERALE", "b")),
    ("an article before the name", claim(K.CLIENT, "l’armée française"), claim(K.CLIENT, "armée française", "b")),
    ("an alias of the company", claim(K.CEO, "Anne Roy", subject="Océan SA"), claim(K.CEO, "Anne Roy", "b")),
    ("a surname", claim(K.CEO, "Anne Roy"), claim(K.CEO, "Roy", "b")),
    ("a speaker's surname", claim(K.QUOTE, "Oui.", subject="Anne Roy"), claim(K.QUOTE, "Oui.", "b", subject="Roy")),
    (
        "whole and broken number",
        claim(K.VALUATION, "x", amount=6_000_000, currency="EUR"),
        claim(K.VALUATION, "y", "b", amount=6e6, currency="EUR"),
    ),
    ("reported and asserted", claim(K.CLIENT, "Acme"), claim(K.CLIENT, "Acme", "b", modality=M.REPORTED)),
    (
        "one round, told with and without its date",
        claim(K.FUNDING_ROUND, "x", amount=6e6, currency="EUR", date="2023"),
        claim(K.FUNDING_ROUND, "x", "b", amount=6e6, currency="EUR"),
    ),
    (
        "one round, dated more precisely",
        claim(K.FUNDING_ROUND, "x", amount=6e6, currency="EUR", date="2023"),
        claim(K.FUNDING_ROUND, "x", "b", amount=6e6, currency="EUR", date="2023-12"),
    ),
]

APART = [
    ("planned", claim(K.CLIENT, "Acme"), claim(K.CLIENT, "Acme", "b", modality=M.PLANNED)),
    ("possible", claim(K.CLIENT, "Acme"), claim(K.CLIENT, "Acme", "b", modality=M.POSSIBLE)),
    ("denied", claim(K.CLIENT, "Acme"), claim(K.CLIENT, "Acme", "b", modality=M.DENIED)),
    ("a target", claim(K.REVENUE, "x", amount=5.0), claim(K.REVENUE, "x", "b", amount=5.0, modality=M.TARGET)),
    ("planned and possible", claim(K.CLIENT, "A", modality=M.PLANNED), claim(K.CLIENT, "A", "b", modality=M.POSSIBLE)),
    ("names that look alike", claim(K.COMPETITOR, "Delta"), claim(K.COMPETITOR, "Delta IA", "b")),
    ("a company and its division", claim(K.COMPETITOR, "Nord"), claim(K.COMPETITOR, "Nord Recherche", "b")),
    (
        "a subject that looks alike",
        claim(K.CLIENT, "A", subject="Delta"),
        claim(K.CLIENT, "A", "b", subject="Delta IA"),
    ),
    (
        "two currencies",
        claim(K.VALUATION, "x", amount=6e9, currency="EUR"),
        claim(K.VALUATION, "x", "b", amount=6e9, currency="USD"),
    ),
    (
        "a currency and none",
        claim(K.VALUATION, "x", amount=6e9, currency="EUR"),
        claim(K.VALUATION, "x", "b", amount=6e9),
    ),
    (
        "two rounds by name",
        claim(K.FUNDING_ROUND, "x", amount=6e6, round="seed"),
        claim(K.FUNDING_ROUND, "x", "b", amount=6e6, round="series A"),
    ),
    (
        "two rounds by date",
        claim(K.FUNDING_ROUND, "x", amount=6e6, date="2023"),
        claim(K.FUNDING_ROUND, "x", "b", amount=6e6, date="2025"),
    ),
    (
        "the revenue of two years",
        claim(K.REVENUE, "x", amount=6e6, date="2023"),
        claim(K.REVENUE, "x", "b", amount=6e6, date="2024"),
    ),
    (
        "two products",
        claim(K.USERS, "x", amount=6e6, product="Un"),
        claim(K.USERS, "x", "b", amount=6e6, product="Deux"),
    ),
    ("two kinds", claim(K.CLIENT, "Acme"), claim(K.INVESTOR, "Acme", "b")),
    ("two events of one day", claim(K.EVENT, "ouverture", date="2025"), claim(K.EVENT, "fermeture", "b", date="2025")),
    ("a product named as a surname", claim(K.CEO, "Anne Roy"), claim(K.PRODUCT, "Roy", "b")),
]


@pytest.mark.parametrize(("name", "one", "other"), SAME, ids=lambda v: v if isinstance(v, str) else "")
def test_is_one_fact(name: str, one: Claim, other: Claim) -> None:
    (fact,) = facts(one, other)
    assert fact.standing is Standing.SHARED


@pytest.mark.parametrize(("name", "one", "other"), APART, ids=lambda v: v if isinstance(v, str) else "")
def test_is_two_facts(name: str, one: Claim, other: Claim) -> None:
    assert len(facts(one, other)) == 2


def test_a_surname_that_two_persons_bear_stays_a_surname() -> None:
    made = facts(claim(K.FOUNDER, "Anne Roy"), claim(K.FOUNDER, "Paul Roy", "b"), claim(K.FOUNDER, "Roy", "c"))
    assert sorted(values(made)) == ["Anne Roy", "Paul Roy", "Roy"]


def test_the_company_is_named_as_the_configuration_names_it() -> None:
    made = facts(claim(K.CLIENT, "A", subject="l’océan"), claim(K.CLIENT, "B", subject="OCEAN SA"))
    assert {fact.subject for fact in made} == {"Océan"}


def test_a_hedge_survives_and_the_figure_shown_is_that_of_the_claim_that_hedges() -> None:
    bare = claim(K.VALUATION, "6 Md€", "a", amount=6e9, currency="EUR", date="2024-06")
    hedged = claim(K.VALUATION, "près de 6 Md€", "b", amount=6e9, currency="EUR", bound="approx")
    (fact,) = facts(bare, hedged)
    assert fact.support == (hedged, bare)
    assert (fact.value, fact.qualifier("bound"), fact.as_of) == ("près de 6 Md€", "approx", "2024-06")


def test_hedges_of_two_sentences_are_not_added_up() -> None:
    about = claim(K.VALUATION, "près de 6 Md€", "a", amount=6e9, currency="EUR", bound="approx")
    estimated = claim(K.VALUATION, "6 Md€ (estimation)", "b", amount=6e9, currency="EUR", estimated=True)
    (fact,) = facts(estimated, about)
    assert (fact.support[0], fact.qualifiers) == (about, (("bound", "approx"),))


def test_a_contract_is_told_with_its_own_currency_and_hedge() -> None:
    bare = claim(K.CLIENT, "Acme", "a", amount=50.0, sector="Énergie", application="x", duration="P3Y")
    full = claim(K.CLIENT, "Acme", "b", amount=45e6, currency="EUR", estimated=True)
    silent = claim(K.CLIENT, "Acme", "c", use="y", round="z", role="r", product="p", direction="d")
    (fact,) = facts(bare, full, silent)
    assert (fact.amount, fact.currency, fact.qualifier("estimated")) == (45e6, "EUR", True)
    assert fact.qualifier("sector") == "Énergie"


def test_a_founding_of_two_years_is_a_conflict_and_both_are_disputed() -> None:
    marked, (group,) = differ(claim(K.FOUNDED, "2015", date="2015"), claim(K.FOUNDED, "2016", "b", date="2016"))
    assert group.relation is Relation.CONFLICT
    assert [fact.standing for fact in marked] == [Standing.DISPUTED, Standing.DISPUTED]
    assert [fact.dispute for fact in marked] == [("f1",), ("f0",)]


def test_a_more_precise_date_is_no_conflict() -> None:
    year, month = claim(K.FOUNDED, "2023", date="2023"), claim(K.FOUNDED, "mai 2023", "b", date="2023-05")
    marked, groups = differ(year, month)
    assert groups == ()
    assert [fact.standing for fact in marked] == [Standing.REFINED, Standing.SINGLE]
    assert marked[0].refined_by == marked[1].id


def test_a_date_and_what_refines_it_are_both_disputed_by_a_third() -> None:
    marked, (group,) = differ(
        claim(K.FOUNDED, "2023", date="2023"),
        claim(K.FOUNDED, "mai 2023", "b", date="2023-05"),
        claim(K.FOUNDED, "2024", "c", date="2024"),
    )
    assert [fact.standing for fact in marked] == [Standing.DISPUTED] * 3
    assert marked[0].refined_by == marked[1].id
    assert values(group.facts) == ["mai 2023", "2024"]


def figure(amount: float, article: str, date: str | None = None, currency: str = "USD", **other) -> Claim:
    return claim(K.VALUATION, f"{amount}", article, amount=amount, currency=currency, date=date, **other)


@pytest.mark.parametrize(
    ("claims", "relation", "disputed"),
    [
        ((figure(2, "a", "2023-12"), figure(6, "b", "2024-06")), Relation.CHANGE, 0),
        ((figure(2, "a", "2023-12"), figure(6, "b", "2024-06"), figure(14, "c")), Relation.CHANGE, 0),
        ((figure(2, "a"), figure(6, "b")), Relation.UNDATED, 0),
        ((figure(2, "a", "2024"), figure(6, "b", "2024")), Relation.CONFLICT, 2),
        ((figure(2, "a", "2024"), figure(6, "b", "2024-05")), Relation.CONFLICT, 2),
        ((figure(2, "a", "2024"), figure(6, "b", "2024"), figure(9, "c", "2025")), Relation.CONFLICT, 2),
        ((figure(14, "a", "2025"), figure(12, "b", "2025", "EUR")), Relation.OTHER_CURRENCY, 0),
        ((figure(2, "a"), figure(12, "b", None, "EUR")), Relation.OTHER_CURRENCY, 0),
        ((figure(2, "a"), figure(14, "c"), figure(12, "b", None, "EUR")), Relation.UNDATED, 0),
        ((figure(2, "a", "2024"), figure(3, "c", "2024"), figure(4, "b", "2024", "EUR")), Relation.CONFLICT, 2),
        ((figure(2, "a", "2024", period="H1"), figure(5, "b", "2024")), Relation.CHANGE, 0),
        ((figure(2, "a", "2024", period="H1"), figure(3, "b", "2024", period="H1")), Relation.CONFLICT, 2),
        ((figure(2, "a", "2024"), figure(6, "a", "2024")), Relation.CHANGE, 0),  # one sentence: "from 2 to 6"
        ((figure(2, "a", "2024", speaker="A"), figure(6, "a", "2024", speaker="B")), Relation.CONFLICT, 2),
        ((figure(2, "a"), figure(6, "b", modality=M.PLANNED)), None, 0),
        ((figure(2, "a"), figure(6, "b", subject="Rival")), None, 0),
        ((figure(2, "a"), figure(2, "b")), None, 0),
        ((claim(K.CEO, "Anne Roy"), claim(K.CEO, "Paul Cour", "b")), Relation.UNDATED, 0),
        ((claim(K.CEO, "Anne Roy", date="2024"), claim(K.CEO, "Paul Cour", "b", date="2024")), Relation.CONFLICT, 2),
        ((claim(K.CEO, "Anne Roy", date="2020"), claim(K.CEO, "Paul Cour", "b", date="2024")), Relation.CHANGE, 0),
        ((claim(K.CLIENT, "Acme"), claim(K.CLIENT, "Zeta", "b")), None, 0),
        ((claim(K.HEADCOUNT, "des dizaines"), claim(K.HEADCOUNT, "200", "b", amount=200.0)), None, 0),
        ((claim(K.USERS, "1", amount=1.0, product="A"), claim(K.USERS, "2", "b", amount=2.0, product="B")), None, 0),
        (
            (claim(K.USERS, "1", amount=1.0, product="A"), claim(K.USERS, "2", "b", amount=2.0, product="A")),
            Relation.UNDATED,
            0,
        ),
    ],
)
def test_what_differs_is_shown_as_what_it_is(claims, relation: Relation | None, disputed: int) -> None:
    marked, groups = differ(*claims)
    assert [group.relation for group in groups] == ([relation] if relation else [])
    assert sum(fact.standing is Standing.DISPUTED for fact in marked) == disputed


def test_the_anchor_of_a_disagreement_hangs_on_no_figure() -> None:
    _, (first,) = differ(figure(2, "b"), figure(6, "c"))
    _, (second,) = differ(figure(9, "a"), figure(2, "b"), figure(6, "c"))
    assert first.id == second.id == "differ-valuation-ocean"
    _, (third,) = differ(figure(2, "b", subject="新闻"), figure(6, "c", subject="新闻"))
    assert third.id.isascii()


def test_figures_that_differ_are_told_in_the_order_of_their_times() -> None:
    _, (group,) = differ(figure(9, "a", date="2020"), figure(2, "b", date="2022"), figure(6, "c", date="2021"))
    assert [fact.as_of for fact in group.series[0].facts] == ["2020", "2021", "2022"]
