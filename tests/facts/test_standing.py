# How sure a reader may be: who prints whose text, what a hedge leaves open, what a later day replaces.
"""Voices, figures, series, events and roles."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from test_facts import claim, facts

from builder.facts import Identity, compare, entities, gist_of, reconcile, told, voices
from builder.facts.voices import Voice
from builder.model.claims import Claim, Evidence, Focus, Kind
from builder.model.facts import Fact, Relation, Standing
from builder.model.text import Article, Document, Span
from builder.text import structure

K = Kind
SENTENCES = (
    "La société Lumaro a ouvert lundi son deuxième atelier à Dijon.",
    "Elle y fabrique des lampes qui durent trente ans sans entretien.",
    "Le maire de la ville a salué une promesse tenue par tous.",
    "Les syndicats, eux, attendent toujours la liste des emplois promis.",
)


def document(name: str, text: str, publisher: str | None = None) -> Document:
    return structure(Article(name, f"seeds/{name}.txt", text, "", "fr", publisher=publisher))[0]


def heard_in(documents: Iterable[Document]) -> Mapping[str, Voice]:
    read = list(documents)
    return voices((d.article for d in read), {d.article.id: gist_of(d) for d in read})


def test_two_prints_of_one_text_are_one_voice() -> None:
    wire = " ".join(SENTENCES)
    other = "Une tout autre histoire commence ici, et elle ne doit rien à la première."
    heard = heard_in(
        [
            document("c", other, "Le Jour"),
            document("a", wire, "Le Matin"),
            document(
                "b", f"Un titre de leur cru\n\n{wire}\n\nUne phrase ajoutée par la rédaction du journal.", "Le Soir"
            ),
        ]
    )
    assert {name: voice.text for name, voice in heard.items()} == {"a": "a", "b": "a", "c": "c"}
    assert heard["b"].publisher == "le soir"


def test_a_quoted_sentence_makes_no_copy() -> None:
    heard = heard_in(
        [document("a", " ".join(SENTENCES)), document("b", f"{SENTENCES[0]} Et rien de plus n’est repris ici.")]
    )
    assert {voice.text for voice in heard.values()} == {"a", "b"}


def test_a_hundred_prints_of_one_text_are_compared_with_one() -> None:
    heard = heard_in(document(f"a{n:03}", " ".join(SENTENCES)) for n in range(100))
    assert {voice.text for voice in heard.values()} == {"a000"}


@pytest.mark.parametrize(
    ("heard", "standing", "texts"),
    [
        ({"a": Voice("a"), "b": Voice("b")}, Standing.SHARED, 2),
        ({"a": Voice("a", "le jour"), "b": Voice("b")}, Standing.SHARED, 2),
        ({"a": Voice("a", "le jour"), "b": Voice("b", "le jour")}, Standing.SHARED, 2),
        ({"a": Voice("a", "le jour"), "b": Voice("b", "le soir")}, Standing.INDEPENDENT, 2),
        ({"a": Voice("a", "le jour"), "b": Voice("a", "le soir")}, Standing.SINGLE, 1),
    ],
)
def test_how_many_say_so_and_whether_they_are_independent(heard, standing: Standing, texts: int) -> None:
    claims = (claim(K.CLIENT, "Acme"), claim(K.CLIENT, "Acme", "b"))
    (fact,) = reconcile(claims, Identity(claims, Focus("Océan")), heard)
    assert (fact.standing, fact.texts) == (standing, texts)


def figure(amount: float, article: str, date: str | None = None, kind: Kind = K.HEADCOUNT, **other) -> Claim:
    return claim(kind, f"{amount}", article, amount=amount, date=date, **other)


def marked(*claims: Claim, **heard: Voice) -> dict[str, Fact]:
    named = [replace(fact, id=f"{fact.value}") for fact in facts(*claims)]
    made, _ = compare(named, heard or {name: Voice(name) for name in "abc"})
    return {fact.id: fact for fact in made}


@pytest.mark.parametrize(
    ("hedged", "exact", "agrees"),
    [
        ((200.0, "approx"), 206.0, True),
        ((200.0, "approx"), 225.0, False),
        ((14e9, "approx"), 14.4e9, True),
        ((14e9, "approx"), 12e9, False),
        ((200.0, "min"), 206.0, True),
        ((200.0, "min"), 196.0, False),
        ((200.0, "min"), 400.0, False),
        ((200.0, "max"), 196.0, True),
        ((200.0, "max"), 206.0, False),
    ],
)
def test_a_hedged_figure_agrees_with_what_it_can_mean(hedged, exact: float, *, agrees: bool) -> None:
    amount, bound = hedged
    made = marked(figure(amount, "a", bound=bound), figure(exact, "b"))
    assert (made[f"{amount}"].refined_by == f"{exact}") is agrees
    assert not made[f"{exact}"].refined_by


@given(st.floats(1, 1e12), st.sampled_from(["approx", "min", "max"]))
def test_a_hedge_never_leaves_more_than_a_tenth_open(amount: float, bound: str) -> None:
    for far in (amount * 1.11, amount * 0.89):
        made = [replace(f, id=f"{n}") for n, f in enumerate(facts(figure(amount, "a", bound=bound), figure(far, "b")))]
        assert not any(fact.refined_by for fact in compare(made, {})[0])


def test_a_hedged_figure_between_two_exact_ones_is_neither() -> None:
    made = marked(figure(200.0, "a", bound="approx"), figure(204.0, "b"), figure(206.0, "c"))
    assert made["200.0"].refined_by == ""


def test_hedges_do_not_cross_times_or_currencies() -> None:
    assert not marked(figure(200.0, "a", "2022", bound="approx"), figure(206.0, "b", "2024"))["200.0"].refined_by
    euros = figure(200.0, "a", kind=K.VALUATION, bound="approx", currency="EUR")
    assert not marked(euros, figure(206.0, "b", kind=K.VALUATION, currency="USD"))["200.0"].refined_by


def test_a_later_day_supersedes_an_earlier_one_of_the_same_currency() -> None:
    made = marked(
        figure(2.0, "a", "2023-12", K.VALUATION, currency="USD"),
        figure(6.0, "b", "2024-06", K.VALUATION, currency="USD"),
        figure(12.0, "c", "2025", K.VALUATION, currency="EUR"),
        figure(9.0, "c", None, K.VALUATION, currency="USD"),
    )
    assert {name: fact.superseded_by for name, fact in made.items()} == {"2.0": "6.0", "6.0": "", "12.0": "", "9.0": ""}
    assert made["2.0"].standing is Standing.SUPERSEDED


def test_the_revenue_of_a_year_does_not_replace_that_of_another() -> None:
    made = marked(figure(2.0, "a", "2023", K.REVENUE), figure(6.0, "b", "2024", K.REVENUE))
    assert not any(fact.superseded_by for fact in made.values())


def test_who_leads_is_said_of_the_day_of_the_article() -> None:
    first, second = claim(K.CEO, "Anne Roy"), claim(K.CEO, "Paul Cour", "b", date="2024-01")
    dated = {"a": Voice("a", "", "2023-03-14"), "b": Voice("b", "", "2024-11")}
    assert marked(first, second, **dated)["Anne Roy"].superseded_by == "Paul Cour"
    undated = {"a": Voice("a"), "b": Voice("b", "", "2024-11")}
    assert marked(first, second, **undated)["Anne Roy"].superseded_by == ""


def test_a_town_and_its_full_name_are_no_contradiction() -> None:
    made = marked(claim(K.HEADQUARTERS, "Illkirch"), claim(K.HEADQUARTERS, "Illkirch-Graffenstaden", "b"))
    assert made["Illkirch"].refined_by == "Illkirch-Graffenstaden"
    assert not any(fact.dispute for fact in made.values())


def test_equal_days_of_two_articles_contradict_and_one_article_does_not_contradict_itself() -> None:
    day = {name: Voice(name, "", "2025-02-10") for name in "ab"}
    apart = marked(figure(200.0, "a"), figure(250.0, "b"), **day)
    assert apart["200.0"].dispute == ("250.0",)
    together = marked(figure(200.0, "a"), figure(250.0, "a"), **day)
    assert together["200.0"].dispute == ()


def test_a_series_is_in_order_as_far_as_the_articles_allow() -> None:
    claims = (figure(14.0, "c"), figure(6.0, "b"), figure(2.0, "a"))
    heard = {"a": Voice("a", "", "2023-12"), "b": Voice("b", "", "2025-03"), "c": Voice("c")}
    made = [replace(fact, id=fact.value) for fact in facts(*claims)]
    _, (group,) = compare(made, heard)
    (series,) = group.series
    assert [fact.value for fact in series.facts] == ["2.0", "6.0", "14.0"]
    assert (series.unplaced, series.relation, group.relation) == (1, Relation.CHANGE, Relation.CHANGE)
    assert [told(fact, heard) for fact in series.facts] == ["2023-12", "2025-03", None]


def happened(words: str, article: str, date: str | None, subject: str = "Océan") -> Claim:
    made = claim(K.EVENT, words, article, subject=subject, date=date)
    return replace(made, evidence=(Evidence(article, Span(0, 1), words),))


CENTRE = "Océan a ouvert un centre de recherche"
OPENING = "Océan a inauguré son usine de batteries à Dunkerque en mars 2025"
AGAIN = "L’usine de batteries de Dunkerque, inaugurée le 12 mars 2025 : l’usine d’Océan"


@pytest.mark.parametrize(
    ("one", "other", "events"),
    [
        ((OPENING, "a", "2025-03"), (AGAIN, "b", "2025-03-12"), 1),
        ((OPENING, "a", "2025-03"), (AGAIN, "b", "2024-03-12"), 2),
        ((OPENING, "a", "2025-03"), (AGAIN, "a", "2025-03-12"), 2),
        ((OPENING, "a", "2025-03"), ("Océan a fermé son bureau de Lyon en mars 2025", "b", "2025-03"), 2),
        ((OPENING, "a", "2025-03"), (AGAIN, "b", "2025-03-12", "Rival"), 2),
        ((OPENING, "a", None), (AGAIN, "b", None), 2),
        (
            ("Océan a ouvert un centre de recherche à Lyon", "a", "2023"),
            ("Océan a fermé un centre de recherche à Lyon", "b", "2023"),
            2,
        ),
        (
            ("Océan a ouvert un centre de recherche à Lille", "a", "2023"),
            ("Océan a ouvert un centre de recherche à Brest", "b", "2023"),
            2,
        ),
        (
            ("Océan a levé 105 millions auprès de fonds", "a", "2023"),
            ("Océan a levé 385 millions auprès de fonds", "b", "2023"),
            2,
        ),
    ],
)
def test_one_event_told_by_two_articles_is_one(one, other, events: int) -> None:
    made = facts(happened(*one), happened(*other))
    assert len(made) == events
    if events == 1:
        assert made[0].as_of == "2025-03-12"


def test_an_organisation_with_several_roles_is_found_with_all_of_them() -> None:
    made = facts(
        claim(K.COMPETITOR, "Norvia"),
        claim(K.PARTNER, "Norvia", at=1),
        claim(K.INVESTOR, "Norvia", at=2, subject="Rival"),
        claim(K.CLIENT, "Acme", at=3),
    )
    (entity,) = entities(made)
    assert entity.name == "Norvia"
    assert [(f.kind, f.subject) for f in entity.roles] == [
        (K.INVESTOR, "Rival"),
        (K.PARTNER, "Océan"),
        (K.COMPETITOR, "Océan"),
    ]


OLD = st.builds(
    claim,
    st.sampled_from([K.CLIENT, K.CEO, K.VALUATION, K.HEADCOUNT, K.FOUNDED]),
    st.sampled_from(["Acme", "Zeta", "Anne Roy", "Paul Cour"]),
    st.sampled_from(["a", "b"]),
    st.integers(0, 3),
    st.sampled_from(["Océan", "Rival", "Delta"]),
    amount=st.sampled_from([None, 6e9, 2e9]),
    currency=st.sampled_from([None, "EUR", "USD"]),
    date=st.sampled_from([None, "2023", "2024-05"]),
)
NEW = st.builds(
    claim,
    st.sampled_from([K.CLIENT, K.CEO, K.VALUATION, K.HEADCOUNT, K.FOUNDED]),
    st.sampled_from(["Acme", "Lumaro", "Jean Brun"]),
    st.just("c"),
    st.integers(0, 3),
    st.sampled_from(["Norvia", "Delta"]),
    amount=st.sampled_from([None, 6e9, 9e9]),
    currency=st.sampled_from([None, "EUR"]),
    date=st.sampled_from([None, "2025"]),
)


@given(
    st.lists(OLD, max_size=8, unique_by=lambda c: c.id),
    st.lists(NEW, min_size=1, max_size=4, unique_by=lambda c: c.id),
)
def test_an_article_changes_only_facts_of_the_companies_it_speaks_of(old: list[Claim], new: list[Claim]) -> None:
    def known(claims: list[Claim]) -> dict[str, Fact]:
        named = [replace(fact, id=" ".join(sorted(c.id for c in fact.support))) for fact in facts(*claims)]
        made, _ = compare(named, {name: Voice(name) for name in "abc"})
        return {fact.id: fact for fact in made}

    before, after = known(old), known(old + new)
    spoken_of = {c.subject for c in new}
    for id_, fact in before.items():
        if fact.subject not in spoken_of:
            assert after[id_] == fact


def test_more_than_and_fewer_than_are_two_facts() -> None:
    assert len(facts(figure(200.0, "a", bound="min"), figure(200.0, "b", bound="max"))) == 2


def test_the_same_figure_of_a_later_day_is_the_latest() -> None:
    made = [replace(f, id=f"{f.value} {f.as_of}") for f in facts(*(figure(n, a, d) for n, a, d in AGAIN_200))]
    compared = {fact.id: fact.superseded_by for fact in compare(made, {})[0]}
    assert compared == {"200.0 2023": "200.0 2025", "150.0 2024": "200.0 2025", "200.0 2025": ""}


AGAIN_200 = ((200.0, "a", "2023"), (150.0, "b", "2024"), (200.0, "c", "2025"))


def test_a_change_at_the_top_is_no_contradiction() -> None:
    dated = {"a": Voice("a", "", "2019"), "b": Voice("b", "", "2024")}
    made = marked(claim(K.CEO, "Anne Roy"), claim(K.CEO, "Paul Cour", "b"), **dated)
    assert not any(fact.dispute for fact in made.values())


def test_three_precisions_of_one_date_are_one_founding() -> None:
    dates = ("2019", "2019-05", "2019-05-12")
    made = marked(*(claim(K.FOUNDED, date, article, date=date) for date, article in zip(dates, "abc", strict=True)))
    assert {name: fact.refined_by for name, fact in made.items()} == {
        "2019": "2019-05-12",
        "2019-05": "2019-05-12",
        "2019-05-12": "",
    }


def test_who_estimates_is_said_only_with_the_estimate() -> None:
    estimated = figure(6e9, "a", kind=K.VALUATION, currency="USD", estimated=True)
    (fact,) = facts(estimated, figure(6e9, "b", kind=K.VALUATION, currency="USD", speaker="Jane Doe"))
    assert (fact.qualifier("estimated"), fact.qualifier("speaker")) in {(True, None), (None, "Jane Doe")}


def test_a_copy_lends_no_publisher_to_another_text() -> None:
    claims = tuple(claim(K.CLIENT, "Acme", article) for article in "abc")
    heard = {"a": Voice("a", "le jour"), "b": Voice("a", "le soir"), "c": Voice("c")}
    (fact,) = reconcile(claims, Identity(claims, Focus("Océan")), heard)
    assert (fact.texts, fact.independent) == (2, False)
