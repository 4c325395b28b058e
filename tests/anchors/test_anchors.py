# A link once sent in a briefing keeps working: whatever is corrected, added or moved, what has an anchor keeps it.
"""Anchors and their registry."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs
from msgspec.structs import replace

from builder.anchors import Entry, Minted, Registry, home_of, mint, read_registry
from builder.model.claims import Claim, Evidence, Kind, Modality
from builder.model.facts import Fact
from builder.model.text import Article, Document, Span
from builder.text import structure

ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


EMPTY = Registry()


def claim(name: str, kind: Kind = Kind.CLIENT, value: str = "Acme") -> Claim:
    return Claim(name, kind, "Océan", value, (Evidence("a", Span(0, 1), "U"),), "by hand")


def fact(*claims: str, value: str = "Acme", kind: Kind = Kind.CLIENT, subject: str = "Océan", **other) -> Fact:
    support = tuple(claim(name, kind, value) for name in claims)
    return Fact("", kind, subject, value, Modality.ASSERTED, support, **other)


def document(name: str, text: str) -> Document:
    return structure(Article(name, f"seeds/{name}.txt", text, "", "fr"))[0]


def minted(
    facts: Iterable[Fact], registry: Registry = EMPTY, documents: Iterable[Document] = (), day: str = "2026-01-01"
) -> Minted:
    """The one check of the stage: no two things share an anchor, the old entries stand first and as they were."""
    facts = tuple(facts)
    made = mint(facts, documents, ("profile/", "clients/"), partial(home_of, company="Océan"), registry, day)
    ids = [f.id for f in made.facts]
    assert len(ids) == len(set(ids)) == len(facts)
    assert [replace(f, id="") for f in made.facts] == [replace(f, id="") for f in facts]
    held = made.passages.values()
    assert all(ID.fullmatch(name) for name in (*ids, *(name for passages in held for name in passages.anchors)))
    assert all(len(passages) == len(set(passages.anchors)) for passages in held)
    assert set(made.places) == set(ids)
    after = made.registry.entries
    assert len({e.link for e in after}) == len(after)
    known = {e.link for e in registry.entries}
    for old, new in zip(registry.entries, (e for e in after if e.link in known), strict=True):
        assert structs.replace(new, claims=new.claims[: len(old.claims)], on=old.on) == old
    return made


def ids(made: Minted) -> dict[str, str]:
    return {c.id: f.id for f in made.facts for c in f.support}


def test_an_anchor_says_what_it_leads_to() -> None:
    facts = (
        fact("c1"),
        fact("c2", value="6 milliards de dollars", kind=Kind.VALUATION, amount=6e9, currency="USD"),
        fact("c3", value="2015", kind=Kind.FOUNDED, subject="Rival & Cie", as_of="2015"),
        fact("c4", value="Rival & Cie", kind=Kind.COMPETITOR),
        fact("c5", value="新闻", kind=Kind.PRODUCT),
        fact("c6", value="Œuvre d’été", kind=Kind.PRODUCT),
        fact("c7", value="Œuvre d’été !", kind=Kind.PRODUCT),
    )
    made = minted(facts)
    assert [f.id for f in made.facts] == [
        "client-acme",
        "valuation-6-billion-usd",
        "rival-cie-founded-2015",
        "competitor-rival-cie",
        "product-x",
        "product-oeuvre-d-ete",
        "product-oeuvre-d-ete-2",
    ]
    assert made.places["client-acme"] == "clients/"
    assert made.places["rival-cie-founded-2015"] == "comparison/"


@pytest.mark.parametrize(
    "changed",
    [
        fact("c1", value="Acme SA"),
        fact("c1", "c9", value="Acme SA"),
        fact("c9", "c1", value="Tout autre"),
        fact("c1", subject="Océan Bleu"),
        fact("c1", as_of="2024-05"),
        fact("c1", kind=Kind.PARTNER),
        fact("c1", amount=3e6, currency="EUR"),
        replace(fact("c1"), modality=Modality.PLANNED),
    ],
)
def test_a_fact_keeps_its_anchor_while_one_claim_is_the_same(changed: Fact) -> None:
    first = minted([fact("c1"), fact("c2", value="Autre")])
    second = minted([fact("c0", value="Nouveau"), changed, fact("c2", value="Autre")], first.registry)
    assert ids(second)["c1"] == "client-acme"
    assert ids(second)["c2"] == ids(first)["c2"]


def test_a_fact_told_in_new_words_keeps_its_anchor_by_what_it_says() -> None:
    first = minted([fact("c1")])
    assert ids(minted([fact("c2")], first.registry))["c2"] == "client-acme"


def test_a_newcomer_with_an_old_value_does_not_take_the_anchor_of_a_corrected_fact() -> None:
    first = minted([fact("c1")])
    corrected, newcomer = fact("c1", value="Acme France"), fact("c2")
    for order in ([newcomer, corrected], [corrected, newcomer]):
        second = ids(minted(order, first.registry))
        assert second == {"c1": "client-acme", "c2": "client-acme-2"}


def test_a_fact_that_falls_in_two_leaves_its_anchor_to_the_claim_it_was_minted_for() -> None:
    first = minted([fact("c1", "c2")])
    for order in ([fact("c1"), fact("c2", value="Zeta")], [fact("c2", value="Zeta"), fact("c1")]):
        assert ids(minted(order, first.registry)) == {"c1": "client-acme", "c2": "client-zeta"}


def test_two_facts_that_become_one_keep_the_older_anchor() -> None:
    first = minted([fact("c1")])
    second = minted([fact("c1"), fact("c2", value="Autre")], first.registry)
    third = minted([fact("c2", "c1", value="Autre")], second.registry)
    assert ids(third) == {"c1": "client-acme", "c2": "client-acme"}
    # The other one comes back as it was when they part again.
    assert ids(minted([fact("c2", value="Autre"), fact("c1")], third.registry)) == ids(second)


def test_equal_figures_of_different_rounds_or_products_are_told_apart_without_their_claims() -> None:
    def rounds(*claims: str) -> list[Fact]:
        return [
            fact(c, value="1 M€", kind=Kind.FUNDING_ROUND, amount=1e6, qualifiers=(("round", name),))
            for c, name in zip(claims, ("seed", "series A"), strict=True)
        ]

    first = minted(rounds("c1", "c2"))
    second = ids(minted(reversed(rounds("d1", "d2")), first.registry))
    assert (second["d1"], second["d2"]) == (ids(first)["c1"], ids(first)["c2"])


def test_clients_with_contracts_of_one_sum_are_told_apart_without_their_claims() -> None:
    def clients(*claims: str) -> list[Fact]:
        return [fact(c, value=v, amount=3e6, currency="EUR") for c, v in zip(claims, ("Acme", "Zeta"), strict=True)]

    first = minted(clients("c1", "c2"))
    second = ids(minted(reversed(clients("d1", "d2")), first.registry))
    assert second == {"d1": "client-acme", "d2": "client-zeta"}


def test_a_client_keeps_its_anchor_when_the_sum_of_its_contract_is_read() -> None:
    first = minted([fact("c1"), fact("c2", value="Zeta")])
    second = minted([fact("d1", amount=3e6, currency="EUR"), fact("d2", value="Zeta", amount=3e6)], first.registry)
    assert ids(second) == {"d1": "client-acme", "d2": "client-zeta"}


@pytest.mark.parametrize(
    ("words", "anchor"),
    [
        ("Nous avions 40 000 euros.", "s-nous-avions-40-000-"),
        ("Avec 46,3 millions, elle gagne.", "s-avec-46-3-millions-"),
        ("En 2024 300 personnes y vont.", "s-en-2024-300-"),
        ("L’internationalisation paie.", "s-l-internationalisation-paie-"),
    ],
)
def test_an_anchor_is_cut_at_words_and_never_inside_a_figure(words: str, anchor: str) -> None:
    (held,) = minted((), documents=[document("a", f"# Un titre\n\n{words}\n")]).passages.values()
    assert any(name.startswith(anchor) for name in held.anchors), held.anchors


def test_an_anchor_that_was_sent_is_not_cut_anew() -> None:
    text = document("a", "# Un titre\n\nNous avions 40 000 euros.\n")
    made = minted((), documents=[text])
    sent = [structs.replace(e, id=e.id.replace("40-000", "40")) for e in made.registry.entries]
    again = minted((), Registry(tuple(sent)), [text])
    (held,) = again.passages.values()
    assert {e.id for e in sent if e.id.startswith("s-nous-avions-40-")} <= set(held.anchors)
    assert not any(name.startswith("s-nous-avions-40-000") for name in held.anchors)


def test_an_amount_is_the_same_as_a_whole_number_and_as_a_float() -> None:
    first = minted([fact("c1", value="1 M€", kind=Kind.REVENUE, amount=1_000_000, currency="EUR")])
    second = minted([fact("c2", value="1 M€", kind=Kind.REVENUE, amount=1e6, currency="EUR")], first.registry)
    assert [f.id for f in second.facts] == [f.id for f in first.facts]


FACTS = st.lists(
    st.builds(
        lambda claims, kind, value, subject: fact(*claims, kind=kind, value=value, subject=subject),
        st.lists(st.integers(0, 12).map(str), min_size=1, max_size=3, unique=True),
        st.sampled_from([Kind.CLIENT, Kind.QUOTE, Kind.FOUNDED, Kind.COMPETITOR]),
        st.sampled_from(["Acme", "acme !", "Zeta", "", "新", "é" * 40]),
        st.sampled_from(["Océan", "Rival", ""]),
    ),
    max_size=6,
).map(lambda facts: tuple(_disjoint(facts)))


def _disjoint(facts: list[Fact]) -> Iterable[Fact]:
    """As reconciled facts are: no claim supports two."""
    seen: set[str] = set()
    for each in facts:
        support = tuple(c for c in each.support if c.id not in seen)
        seen |= {c.id for c in support}
        if support:
            yield replace(each, support=support)


@given(FACTS, st.randoms())
def test_the_order_of_the_facts_changes_no_anchor(facts: tuple[Fact, ...], random) -> None:
    shuffled = list(facts)
    random.shuffle(shuffled)
    first = minted(facts)
    assert ids(minted(shuffled)) == ids(first)
    assert ids(minted(shuffled, first.registry)) == ids(first)
    assert minted(shuffled, first.registry).registry == first.registry


@given(st.lists(FACTS, max_size=5), st.lists(st.text(max_size=30), max_size=4))
def test_the_registry_only_grows(builds: list[tuple[Fact, ...]], texts: list[str]) -> None:
    registry = Registry()
    for number, facts in enumerate(builds):
        documents = [document(f"d{n}", text) for n, text in enumerate(texts[: number + 1])]
        made = minted(facts, registry, documents, f"2026-01-{number + 1:02}")
        assert minted(facts, made.registry, documents, "2030-01-01").registry == made.registry
        registry = made.registry


@given(FACTS, st.text(max_size=60))
def test_what_is_written_is_read_again(tmp_path_factory, facts: tuple[Fact, ...], text: str) -> None:
    registry = minted(facts, documents=[document("d", text)]).registry
    path = tmp_path_factory.getbasetemp() / "links.lock.json"
    path.write_text(registry.to_json(), "utf-8")
    assert read_registry(path, "links.lock.json") == (registry, ())
    lines = registry.to_json().splitlines()
    assert len(lines) == len(registry.entries) + 2
    for line in lines[1:-1]:
        assert isinstance(json.loads(line.rstrip(",")), dict)


def test_every_sentence_and_row_has_an_anchor_of_its_own_that_moves_with_it() -> None:
    text = "Un titre de plus ici\n\nOui. Non. Oui.\n\n| A | B |\n|---|---|\n| 1 | 2 |\n| 1 | 2 |\n"
    first = minted((), documents=[document("d", text)])
    here = first.passages["d"]
    assert len(here) == 7
    moved = minted((), first.registry, [document("d", "Une phrase nouvelle.\n\n" + text)])
    now = {(s.text, s.ordinal): s.span for s in document("d", "Une phrase nouvelle.\n\n" + text).segments}
    for segment in document("d", text).segments:
        if here.at(segment.span):
            assert moved.passages["d"].at(now[segment.text, segment.ordinal]) == here.at(segment.span)
    other = minted((), documents=[document("e", text)])
    assert other.passages["e"] == here


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", 1),
        ("{", 1),
        ('{"version": 1, "entries": [\n<<<<<<< HEAD\n]}', 2),
        ('{"version": 3, "entries": []}', 0),
        ('{"entries": []}', 0),
        ('{"version": 1}', 0),
        ('{"version": 1, "entries": null}', 0),
        ('{"version": 1, "entries": [5]}', 0),
        ('{"version": 1, "entries": ["x"]}', 0),
        ('{"version": 1, "entries": [[]]}', 0),
        ('{"version": 1, "entries": [{"id": "a"}]}', 0),
        ('{"version": 1, "entries": [{"id": 5, "kind": "fact", "path": "p", "key": "k"}]}', 0),
        ('{"version": 1, "entries": [{"id": "a", "kind": "fact", "path": "p", "key": "k", "claims": [1]}]}', 0),
        ('{"version": 1, "entries": [{"id": "a", "kind": "fact", "path": "p", "key": "k", "odd\\n": 1}]}', 0),
        ("[]", 0),
        ("null", 0),
        ("[" * 100_000, 0),
        ("\udce9", 0),
    ],
)
def test_a_broken_registry_is_told_on_one_line(tmp_path: Path, text: str, line: int) -> None:
    path = tmp_path / "links.lock.json"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    registry, (found,) = read_registry(path, "docs/links.lock.json")
    assert registry == Registry()
    assert (found.code, found.line) == ("registry-broken", line)
    assert len(str(found).splitlines()) == 1
    assert ("links merge" if "<<<<" in text else "version control") in found.message


def test_a_missing_registry_is_an_empty_one_and_a_folder_is_broken(tmp_path: Path) -> None:
    assert read_registry(tmp_path / "absent.json", "x") == (Registry(), ())
    assert read_registry(tmp_path, "x")[1][0].code == "registry-broken"


def test_two_branches_that_minted_the_same_name_do_not_share_it() -> None:
    both = Registry(
        (
            Entry("client-acme", "fact", "clients/", "one", ("c1",)),
            Entry("client-acme-2", "fact", "clients/", "two", ("c2",)),
        )
    )
    assert ids(minted([fact("c2"), fact("c1")], both)) == {"c1": "client-acme", "c2": "client-acme-2"}


@pytest.mark.parametrize(
    ("amount", "told"),
    [(6e9, "6-billion-usd"), (42.5e6, "42-5-million-usd"), (1e6, "1-million-usd"), (999_999, "999999-usd")],
)
def test_a_figure_is_told_in_an_anchor_by_its_scale(amount: float, told: str) -> None:
    (made,) = minted((fact("c1", value="x", kind=Kind.VALUATION, amount=amount, currency="USD"),)).facts
    assert made.id == f"valuation-{told}"
