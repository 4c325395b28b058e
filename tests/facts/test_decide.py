# What a person decided counts, finds its claim again, and contradicts nobody in silence.
"""Decisions applied to claims."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace as but

from builder.facts import decide
from builder.model.claims import Claim, Evidence, Kind
from builder.model.decisions import Decided, Decision, Side, Verb, gist
from builder.model.diagnostics import Severity
from builder.model.facts import Relation
from builder.model.text import Span

V = Verb
TEXTS = {"a": "Océan a été fondée\nen 2023. L’Océan vaut 6 milliards.", "b": "Océan n’est pas à vendre."}
FOUNDED = "Océan a été fondée\nen 2023."
WORTH = "L’Océan vaut 6 milliards."


def claim(id_: str, kind: Kind, value: str, quote: str, **more) -> Claim:
    at = TEXTS["a"].index(quote)
    return Claim(id_, kind, "Océan", value, (Evidence("a", Span(at, at + len(quote)), quote),), "by hand", **more)


BORN = claim("000000000001", Kind.FOUNDED, "2023", FOUNDED, date="2023", qualifiers=(("date_inferred", True),))
VALUE = claim("000000000002", Kind.VALUATION, "6 milliards", WORTH, amount=6e9)
CLIENT = claim("000000000003", Kind.CLIENT, "Acme", WORTH)
PARTNER = claim("000000000004", Kind.PARTNER, "Zeta", WORTH)
CLAIMS = (BORN, VALUE, CLIENT, PARTNER)


def on(verb: Verb, about: Claim, line: int = 1, **more) -> Decision:
    fields = {"claim": about.id, "quote": " ".join(about.quote.split()), "line": line, **more}
    return Decision(verb, "Anne", "2025-01-31", **fields)


def named(verb: Verb, *names: str, line: int = 1) -> Decision:
    return Decision(verb, "Anne", "2025-01-31", names=names, line=line)


def dispute(*sides: Side, line: int = 1, **more) -> Decision:
    return Decision(V.DISPUTE, "Anne", "2025-01-31", sides=sides, line=line, **{"title": (("", "x"),), **more})


def decided(*decisions: Decision) -> Decided:
    """The one check: what is not applied is reported, and what is applied is one of those given."""
    made = decide(CLAIMS, decisions, TEXTS, "d.yml")
    assert len(made.applied) <= len(decisions)
    told = {d.line for d in made.applied} | {one.line for one in made.diagnostics}
    # A dispute recorded twice is shown once.
    assert all(d.line in told or (d.verb is V.DISPUTE and made.disputes) for d in decisions)
    assert all(one.path == "d.yml" and "\n" not in one.message for one in made.diagnostics)
    assert {c.id for c in made.claims} <= {c.id for c in CLAIMS}
    return made


def codes(made: Decided) -> list[tuple[int, str]]:
    return [(one.line, one.code) for one in made.diagnostics]


def test_no_decision_changes_nothing() -> None:
    assert decided() == Decided(CLAIMS)


@pytest.mark.parametrize("verb", [V.REJECT, V.HIDE])
def test_what_is_rejected_or_hidden_is_gone(verb: Verb) -> None:
    made = decided(on(verb, VALUE))
    assert made.claims == (BORN, CLIENT, PARTNER)
    assert list(made.on(verb)) == [VALUE.id]


@pytest.mark.parametrize(("about", "field"), [(BORN, "date"), (VALUE, "amount")])
def test_words_are_not_corrected_where_a_figure_is_shown(about: Claim, field: str) -> None:
    made = decided(on(V.CORRECT, about, changes=(("value", "7 milliards"),)))
    assert (made.claims, made.corrected) == (CLAIMS, {})
    assert codes(made) == [(1, "decision-invalid")]
    assert f"`{field}`" in made.diagnostics[0].message
    assert decided(on(V.CORRECT, CLIENT, changes=(("value", "Zeta"),))).diagnostics == ()


def test_a_correction_keeps_the_id_and_the_evidence_and_remembers_what_it_said() -> None:
    correction = on(V.CORRECT, BORN, changes=(("date", "2022-05"), ("value", "mai 2022")))
    made = decided(correction)
    assert made.claims[0] == but(BORN, date="2022-05", value="mai 2022", qualifiers=())
    assert made.corrected[BORN.id].was == (("date", "2023"), ("value", "2023"))
    assert made.corrected[BORN.id].decision == correction
    assert decided(on(V.CORRECT, VALUE, changes=(("amount", None),))).claims[1] == but(VALUE, amount=None)


def test_what_is_said_about_a_claim_changes_none() -> None:
    note = on(V.ANNOTATE, VALUE, 3, note=(("en", "Not so."),))
    made = decided(on(V.ACCEPT, BORN, 1), on(V.PREFER, VALUE, 2), note)
    assert made.claims == CLAIMS
    assert (list(made.on(V.ACCEPT)), list(made.on(V.PREFER))) == ([BORN.id], [VALUE.id])
    assert made.on(V.ANNOTATE) == {VALUE.id: (note,)}
    assert made.diagnostics == ()


def test_a_decision_whose_id_is_gone_is_tied_again_by_its_quote() -> None:
    made = decided(on(V.REJECT, but(BORN, id="ffffffffffff")))
    assert made.claims == CLAIMS[1:]
    (note,) = made.diagnostics
    assert (note.code, note.severity) == ("decision-retied", Severity.NOTE)
    assert BORN.id in note.message


def test_of_several_claims_of_the_quote_it_is_the_one_that_reads_the_same() -> None:
    gone = but(CLIENT, id="ffffffffffff")
    assert codes(decided(on(V.REJECT, gone))) == [(1, "decision-dangling")]
    assert decided(on(V.REJECT, gone, reads=gist(gone))).claims == (BORN, VALUE, PARTNER)


def test_a_claim_whose_day_is_read_by_now_is_the_one_that_was_decided() -> None:
    before = but(VALUE, id="ffffffffffff")
    after = but(VALUE, id="000000000009", date="2024-06")
    decision = on(V.ACCEPT, before, reads=gist(before))
    made = decide((BORN, after, CLIENT), (decision,), TEXTS, "d.yml")
    assert list(made.on(V.ACCEPT)) == [after.id]
    assert [one.code for one in made.diagnostics] == ["decision-retied"]


def test_what_was_decided_of_a_claim_that_is_gone_does_not_pass_to_its_neighbour() -> None:
    gone = but(BORN, id="ffffffffffff", value="2019")
    made = decided(on(V.REJECT, gone, reads=gist(gone)))
    assert made.claims == CLAIMS
    assert codes(made) == [(1, "decision-dangling")]


@pytest.mark.parametrize("quote", ["Personne ne le dit.", "L'Océan vaut 6 milliards.", "fondée en 2024"])
def test_an_id_and_a_quote_that_are_of_different_claims_are_reported(quote: str) -> None:
    made = decided(on(V.REJECT, BORN, quote=quote))
    assert made.claims == CLAIMS
    assert codes(made) == [(1, "decision-dangling")]


@pytest.mark.parametrize("quote", ["L'Océan vaut 6 milliards.", "vaut 6 milliards", "L’Océan\nvaut"])
def test_a_quote_may_be_typed_by_hand(quote: str) -> None:
    assert decided(on(V.REJECT, VALUE, quote=quote)).claims == (BORN, CLIENT, PARTNER)


CORRECT_2022 = {"changes": (("date", "2022"),)}
CORRECT_2021 = {"changes": (("date", "2021"),)}


@pytest.mark.parametrize(
    ("one", "other", "contrary"),
    [
        (on(V.ACCEPT, BORN, 1), on(V.REJECT, BORN, 2), True),
        (on(V.ACCEPT, BORN, 1), on(V.CORRECT, BORN, 2, **CORRECT_2022), True),
        (on(V.REJECT, BORN, 1), on(V.CORRECT, BORN, 2, **CORRECT_2022), True),
        (on(V.CORRECT, BORN, 1, **CORRECT_2021), on(V.CORRECT, BORN, 2, **CORRECT_2022), True),
        (on(V.CORRECT, BORN, 1, **CORRECT_2022), on(V.CORRECT, BORN, 2, **CORRECT_2022), False),
        (on(V.REJECT, BORN, 1), on(V.PREFER, BORN, 2), True),
        (on(V.REJECT, BORN, 1), on(V.ANNOTATE, BORN, 2, note=(("", "x"),)), True),
        (on(V.HIDE, BORN, 1), on(V.PREFER, BORN, 2), True),
        (on(V.HIDE, BORN, 1), on(V.REJECT, BORN, 2), False),
        (on(V.ACCEPT, BORN, 1), on(V.PREFER, BORN, 2), False),
        (on(V.ACCEPT, BORN, 1), on(V.REJECT, VALUE, 2), False),
        # Known to be of one claim only once both are tied again.
        (on(V.ACCEPT, BORN, 1), on(V.REJECT, but(BORN, id="ffffffffffff"), 2), True),
        (named(V.MERGE, "A", "B", line=1), named(V.APART, "a", "b", line=2), True),
        (named(V.MERGE, "A", "B", line=1), named(V.MERGE, "B", "A", line=2), True),
        (named(V.MERGE, "A", "B", line=1), named(V.MERGE, "C", "B", line=2), True),
        (named(V.MERGE, "A", "B", line=1), named(V.MERGE, "B", "C", line=2), False),
        (named(V.MERGE, "A", "B", line=1), named(V.APART, "A", "C", line=2), False),
        (
            dispute(Side("a", FOUNDED), Side("b", "vendre")),
            dispute(Side("b", "vendre"), Side("a", FOUNDED), line=2),
            False,
        ),
        (
            dispute(Side("a", FOUNDED), Side("b", "vendre")),
            dispute(Side("b", "vendre"), Side("a", FOUNDED), line=2, relation=Relation.CHANGE),
            True,
        ),
    ],
)
def test_of_two_that_contradict_each_other_none_counts(one: Decision, other: Decision, contrary: bool) -> None:  # noqa: FBT001
    made = decided(one, other)
    reported = [line for line, code in codes(made) if code == "decision-contrary"]
    assert reported == ([1, 2] if contrary else [])
    if contrary:
        assert made == Decided(CLAIMS, diagnostics=made.diagnostics)
        assert "line 2" in next(d.message for d in made.diagnostics if (d.line, d.code) == (1, "decision-contrary"))


def test_a_third_decision_is_not_lost_with_two_that_contradict_each_other() -> None:
    made = decided(on(V.ACCEPT, BORN, 1), on(V.REJECT, BORN, 2), on(V.PREFER, VALUE, 3), on(V.HIDE, BORN, 4))
    assert list(made.on(V.PREFER)) == [VALUE.id]
    assert made.claims == CLAIMS[1:]


def test_names_are_one_through_and_through() -> None:
    made = decided(named(V.MERGE, "Acme", "Zeta", line=1), named(V.MERGE, "Zeta", "Océan", line=2))
    assert made.merges == (("Acme", "Océan", "Zeta"),)
    assert made.diagnostics == ()


def test_names_merged_by_way_of_others_are_not_kept_apart() -> None:
    made = decided(named(V.MERGE, "A", "B", line=1), named(V.MERGE, "B", "C", line=2), named(V.APART, "C", "A", line=3))
    assert (made.merges, made.aparts) == ((), ())
    assert [line for line, code in codes(made) if code == "decision-contrary"] == [1, 2, 3]


def test_a_spelling_is_chosen() -> None:
    assert decided(named(V.MERGE, "ACME", "Acme")).merges == (("ACME", "Acme"),)


def test_names_that_no_claim_has_are_noted() -> None:
    made = decided(named(V.MERGE, "Shown", "Acme", "Acmé Corp", line=1), named(V.APART, "l’Océan", "Nope", line=2))
    assert made.merges == (("Shown", "Acme", "Acmé Corp"),)
    assert [(d.line, d.severity) for d in made.diagnostics] == [(1, Severity.NOTE), (2, Severity.NOTE)]
    assert ["Corp" in made.diagnostics[0].message, "Nope" in made.diagnostics[1].message] == [True, True]


def test_a_dispute_has_its_sides_as_the_articles_have_them() -> None:
    made = decided(dispute(Side("a", "été fondée en"), Side("b", "n'est pas")))
    (shown,) = made.disputes
    assert [e.quote for e in shown.sides] == ["été fondée\nen", "n’est pas"]
    assert all(TEXTS[e.article][e.span.start : e.span.end] == e.quote for e in shown.sides)


@pytest.mark.parametrize(
    ("side", "says"),
    [(Side("c", "x"), "no article has the id `c`; known are a, b"), (Side("a", "(.*)"), "`a` does not say “(.*)”")],
)
def test_a_dispute_whose_words_are_in_no_article_is_reported(side: Side, says: str) -> None:
    made = decided(dispute(Side("b", "vendre"), side))
    assert made.disputes == ()
    assert codes(made) == [(1, "decision-dangling")]
    assert says in made.diagnostics[0].message


ANY = st.one_of(
    st.builds(
        on,
        st.sampled_from([V.ACCEPT, V.REJECT, V.HIDE, V.PREFER]),
        st.sampled_from([*CLAIMS, but(BORN, id="ffffffffffff"), but(CLIENT, id="ffffffffffff")]),
    ),
    st.builds(
        on,
        st.just(V.CORRECT),
        st.sampled_from(CLAIMS),
        changes=st.sampled_from([(("date", "2022"),), (("amount", 1.0),)]),
    ),
    st.builds(on, st.just(V.ANNOTATE), st.sampled_from(CLAIMS), note=st.sampled_from([(("", "x"),), (("", "y"),)])),
    st.builds(named, st.sampled_from([V.MERGE, V.APART]), *[st.sampled_from("ABCD")] * 2).filter(
        lambda d: len(set(d.names)) == 2
    ),
    st.builds(
        dispute,
        st.just(Side("a", "2023")),
        st.sampled_from([Side("b", "vendre"), Side("b", "acheter")]),
        relation=st.sampled_from(Relation),
    ),
)


@given(st.lists(ANY, max_size=9), st.data())
def test_the_order_of_the_decisions_changes_nothing(decisions: list[Decision], data: st.DataObject) -> None:
    lined = [replace(d, line=line, on=f"2025-01-{line % 3 + 1:02}") for line, d in enumerate(decisions, 1)]
    assert decided(*lined) == decided(*data.draw(st.permutations(lined)))
    # Nor does where an entry stands in the file, but for the lines that are told.
    elsewhere = [replace(d, line=99 - d.line) for d in lined]
    assert _unlined(decided(*lined)) == _unlined(decided(*elsewhere))


def _unlined(made: Decided) -> object:
    def plain(decision: Decision) -> Decision:
        return replace(decision, line=0)

    return (
        made.claims,
        [plain(d) for d in made.applied],
        {key: (c.was, plain(c.decision)) for key, c in made.corrected.items()},
        made.merges,
        made.aparts,
        [(d.sides, plain(d.decision)) for d in made.disputes],
        sorted(d.code for d in made.diagnostics),
    )
