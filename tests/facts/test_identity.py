# Names: what is one, what only a person can know to be one, and what is never merged for looking alike.
"""Identity, acronyms and doubts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_facts import claim

from builder.facts import Identity, doubts
from builder.facts.acronyms import spelled_out
from builder.facts.doubts import ACRONYM, CONTAINS, SURNAME
from builder.model.claims import Claim, Focus, Kind

FOCUS = Focus("Océan", ("Océan SA",))


def named(*names: str, kind: Kind = Kind.CLIENT) -> list[Claim]:
    return [claim(kind, name, at=at) for at, name in enumerate(names)]


def identity(*names: str, kind: Kind = Kind.CLIENT, **decided) -> Identity:
    acronyms = [pair for text in decided.get("texts", ()) for pair in spelled_out(text)]
    return Identity(named(*names, kind=kind), FOCUS, acronyms=acronyms, **decided)


@pytest.mark.parametrize(
    ("names", "shown"),
    [
        (("Norvia", "NORVIA", "Norvia"), "Norvia"),
        (("Société du Nord", "SOCIETE DU NORD"), "Société du Nord"),
        (("l’armée de terre", "armée de terre"), "armée de terre"),
        (("Lumaro SA", "Lumaro", "Lumaro"), "Lumaro"),
        (("Lumaro GmbH", "LUMARO"), "Lumaro GmbH"),
        (("Delta IA", "Delta AI", "Delta AI"), "Delta AI"),
        (("Brume", "Brume SAS"), "Brume"),
    ],
)
def test_names_that_are_one_are_shown_in_their_best_form(names: tuple[str, ...], shown: str) -> None:
    assert {identity(*names).name(name) for name in names} == {shown}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Delta", "Delta IA"),
        ("Nord", "Nord Recherche"),
        ("Banque du Nord", "Banque du Sud"),
        ("SA", "SAS"),
        ("IA", "AI"),
        ("Norvia", "Norvya"),
    ],
)
def test_names_that_differ_in_a_word_that_carries_meaning_stay_apart(one: str, other: str) -> None:
    made = identity(one, other)
    assert made.name(one) != made.name(other)


def test_a_person_decides_what_is_one_and_under_which_name() -> None:
    made = identity("ministère de l’Air", "Ministère du Ciel", merged=[("Ministère du Ciel", "ministère de l’Air")])
    assert made.name("ministère de l’Air") == made.name("Ministère du Ciel") == "Ministère du Ciel"


def test_a_person_keeps_apart_what_looks_the_same() -> None:
    made = identity("Lumaro", "Lumaro SA", apart=[("Lumaro", "Lumaro SA")])
    assert made.name("Lumaro SA") == "Lumaro SA"
    assert made.name("Lumaro") == "Lumaro"


def test_apart_weighs_more_than_a_chain_of_merges() -> None:
    made = identity("A", "B", "C", merged=[("A", "B"), ("B", "C")], apart=[("A", "C")])
    assert made.name("A") != made.name("C")


def test_an_acronym_is_its_long_form_where_a_text_says_so() -> None:
    names = ("ADN", "Agence du numérique")
    silent = identity(*names)
    assert silent.name("ADN") != silent.name("Agence du numérique")
    told = identity(*names, texts=["L’Agence du numérique (ADN) a signé."])
    assert told.name("ADN") == told.name("Agence du numérique")


@pytest.mark.parametrize(
    ("names", "text", "firms"),
    [
        (("Kestrel", "Kestrel Partners"), "Kestrel Partners entre au capital. Kestrel apporte 3 millions.", 1),
        (("Groupe Alba", "Alba", "Alba Gestion Capital"), "Chez Alba Gestion Capital, on attend. Alba vend.", 2),
        (("Kestrel", "Kestrel Partners"), "Kestrel Partners entre au capital, Kestrel Partners reste.", 2),
        (("Kestrel", "Kestrel Partners"), "Kestrel vend. Kestrel Partners achète.", 2),
        (("Kestrel", "Kestrel Robotics"), "Kestrel Robotics embauche. Kestrel apporte 3 millions.", 2),
        (("Alba", "Alba Capital", "Alba Invest"), "Alba Capital et Alba Invest entrent. Alba reste.", 3),
    ],
)
def test_a_firm_is_shortened_by_the_word_for_its_trade(names: tuple[str, ...], text: str, firms: int) -> None:
    made = identity(*names, texts=[text])
    assert len(set(map(made.name, names))) == firms


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("L’Agence du numérique (ADN) a signé.", [("ADN", "Agence du numérique")]),
        ("Selon Agence du numérique (ADN), oui.", [("ADN", "Agence du numérique")]),
        ("la Société des trains du Nord (STN)", [("STN", "Société des trains du Nord")]),
        ("STN (Société des trains du Nord)", [("STN", "Société des trains du Nord")]),
        ("l’Institut de la mer (IFM)", []),
        ("Elle a levé 3 millions (EUR)", []),
        ("Paul Durand (PDG)", []),
        ("(ABC)", []),
    ],
)
def test_what_spells_an_acronym_out(text: str, pairs: list[tuple[str, str]]) -> None:
    found = list(spelled_out(text))
    assert found == pairs


PEOPLE = ("Anne Roy", "Roy", "A. Roy", "Paul Cour")


def test_a_surname_and_an_initial_are_the_one_person_who_bears_them() -> None:
    made = identity(*PEOPLE, kind=Kind.CEO)
    assert {made.name(name, person=True) for name in PEOPLE[:3]} == {"Anne Roy"}
    assert made.name("Roy") == "Roy"


def test_two_who_share_a_surname_keep_it_and_an_initial_tells_them_apart() -> None:
    made = identity(*PEOPLE, "Paul Roy", kind=Kind.CEO)
    assert made.name("Roy", person=True) == "Roy"
    assert made.name("A. Roy", person=True) == "Anne Roy"


def test_a_surname_that_somebody_keeps_apart_is_nobody_else() -> None:
    made = identity(*PEOPLE, kind=Kind.CEO, apart=[("Roy", "Anne Roy")])
    assert made.name("Roy", person=True) == "Roy"


@pytest.mark.parametrize(
    ("names", "kind", "expected"),
    [
        (("Delta", "Delta IA"), Kind.COMPETITOR, [("Delta", "Delta IA", CONTAINS)]),
        (("ministère de l’Air", "ministère français de l’Air"), Kind.CLIENT, [CONTAINS]),
        (("ADN", "Agence du numérique"), Kind.CLIENT, [ACRONYM]),
        (("Anne Roy", "Alice Roy"), Kind.CEO, [SURNAME]),
        (("Anne Roy", "Paul Roy"), Kind.CEO, []),
        (("Norvia", "Norvya"), Kind.CLIENT, []),
        (("Nord", "Sud"), Kind.CLIENT, []),
        (("Lumaro", "Lumaro SA"), Kind.CLIENT, []),
        (("Le Chat", "Le Chat Pro"), Kind.PRODUCT, []),
    ],
)
def test_what_is_offered_for_decision(names: tuple[str, ...], kind: Kind, expected: list[object]) -> None:
    claims = named(*names, kind=kind)
    found = doubts(claims, Identity(claims, FOCUS))
    assert [d if isinstance(e, tuple) else d.why for d, e in zip(found, expected, strict=True)] == expected


def test_what_was_decided_is_not_offered_again() -> None:
    claims = named("Delta", "Delta IA")
    for decided in ({"merged": [("Delta", "Delta IA")]}, {"apart": [("Delta", "Delta IA")]}):
        assert doubts(claims, Identity(claims, FOCUS, **decided)) == ()


NAMES = st.sampled_from(
    ["Delta", "DELTA", "Delta SA", "Delta IA", "Delta AI", "l’Océan", "Océan SA", "Roy", "Anne Roy"]
)


@given(
    st.lists(NAMES, max_size=6),
    st.lists(st.lists(NAMES, min_size=2, max_size=3), max_size=2),
    st.lists(st.lists(NAMES, min_size=2, max_size=2), max_size=2),
    st.randoms(),
)
def test_no_order_changes_who_is_who(names, merged, apart, random) -> None:
    def shown() -> dict[str, str]:
        made = Identity(claims, FOCUS, (), merged, apart)
        return {name: made.name(name) for name in names}

    claims = named(*names)
    first = shown()
    for given_ in (claims, merged, apart):
        random.shuffle(given_)
    assert shown() == first
    assert all(first.get(name, "Océan") == "Océan" for name in ("Océan SA",))


def test_an_acronym_of_two_names_is_neither() -> None:
    texts = ["La Banque du Nord (BN) signe.", "Le Bureau national (BN) signe.", "Brume Navale (BN) signe."]
    made = identity("BN", "Banque du Nord", "Brume Navale", texts=texts)
    assert len({made.name(name) for name in ("BN", "Banque du Nord", "Brume Navale")}) == 3
