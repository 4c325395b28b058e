# What a reviser would mark is found, and what a reviser would let stand raises no alarm. The pairs were written before
# the checks; new ones are added to the file, not fitted to the program.
"""Checks of translations."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.locales import Entry, read_po
from builder.model.diagnostics import Severity
from builder.translation.checks import CHECKS, Finding, Pair, found_in, ground_for, problems_in
from builder.translation.glossary import Policy, Term, read_glossary

CASES = Path(__file__).parent / "cases" / "planted.md"
ROOT = Path(__file__).parents[2]
GROUND = ground_for("fr", "en", (), "2025-02-10")
KINDS = {
    "scale": {"values"}, "currency": {"values"}, "number": {"values"}, "date": {"values"}, "negation": {"negation"},
    "name": {"names", "dropped"}, "unit": {"units", "values"}, "left French": {"untranslated"},
    "placeholder": {"placeholder"}, "comparison": {"limits", "opposites"}, "opposite": {"opposites"},
    "multiple": {"ratios"}, "order": {"order"}, "hedge": {"hedge"},
}  # fmt: skip
"""What finds a planted error of each kind."""


def rows(heading: str) -> list[tuple[str, str, str]]:
    part = CASES.read_text("utf-8").split(f"## {heading}\n")[1].split("\n## ")[0]
    lines = [line for line in part.splitlines() if line.startswith("|")][2:]
    return [tuple(cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]) for line in lines]


WRONG, RIGHT = rows("Wrong"), rows("Right")


def found(source: str, target: str, ground=GROUND) -> list[Finding]:
    """The one check: what is found is told in one plain line."""
    findings = list(problems_in(source, target, ground))
    for finding in findings:
        assert finding.name in CHECKS
        assert len(finding.message.splitlines()) == 1
    return findings


@pytest.mark.parametrize(("kind", "source", "target"), WRONG)
def test_a_planted_error_is_found_as_what_it_is(kind: str, source: str, target: str) -> None:
    assert KINDS[kind] & {finding.name for finding in found(source, target)}


@pytest.mark.parametrize(("kind", "source", "target"), RIGHT)
def test_a_good_translation_raises_no_alarm(kind: str, source: str, target: str) -> None:
    assert found(source, target) == []


def test_a_capital_that_is_two_letters_in_lower_case_ends_no_check() -> None:
    assert found(f"{'İ' * 40} pourrait être vendue", f"{'İ' * 40} was sold") is not None


def test_there_are_sixty_of_each() -> None:
    assert len(WRONG) >= 60
    assert len(RIGHT) >= 60
    assert {kind for kind, _, _ in WRONG} == set(KINDS)


def entries() -> list[Entry]:
    return [entry for path in sorted(ROOT.glob("seeds/en/*.po")) for entry in read_po(path.read_bytes())]


def test_the_demonstration_raises_no_alarm_at_all() -> None:
    terms, problems = read_glossary(ROOT / "seeds", ROOT)
    assert not problems
    ground = ground_for("fr", "en", terms)
    assert len(entries()) > 600
    alarms = {entry.msgid: alarm for entry in entries() if (alarm := found_in(entry, ground))}
    assert not alarms


def test_the_french_of_the_demonstration_would_be_found() -> None:
    sentences = [entry.msgid for entry in entries() if len(entry.msgid.split()) > 6]
    assert len(sentences) > 150
    assert [words for words in sentences if not found(words, words)] == []


@pytest.mark.parametrize(
    ("name", "source", "target"),
    [
        ("article", "Une hausse de 12 %.", "An 12% rise."),
        ("article", "Une équipe de 8 personnes.", "A 8-strong team."),
        ("characters", "Le siège ferme.", "The head\u200b office is closing."),
        ("characters", "Le siège ferme.", "The head offi\u0441e is closing."),
        ("start", "Le siège ferme.", "the head office is closing."),
        ("start", "• Le siège ferme.", "The head office is closing."),
        ("doubled", "Le groupe a signé.", "The the group signed."),
        ("doubled", "Le groupe a signé.", "The group has has signed."),
        ("quotes", "Il dit « oui ».", "He says «yes»."),
        ("quotes", "Il dit « oui ».", 'He says "yes".'),
        ("quotes", "Il dit « oui ».", "He says yes."),
        ("quotes", "Il dit « oui ».", "He says “yes."),
        ("brackets", "Le siège (à Lyon) ferme.", "The head office (in Lyon closes."),
        ("end", "Le siège ferme.", "The head office is closing"),
        ("end", "Le siège ferme-t-il ?", "The head office is closing."),
        ("end", "Titre du rapport", "Title of the report."),
        ("length", "Le groupe a signé un contrat de longue durée avec la ville de Lyon.", "It signed."),
        ("blanks", "Le siège ferme.", "The head office  is closing."),
        ("blanks", "Le siège ferme.", " The head office is closing."),
        ("blanks", "Ferme-t-il ?", "Is it closing ?"),
        ("address", "Voir https://example.org/a.", "See https://example.org/b."),
        ("address", "Écrire à a@example.org.", "Write to b@example.org."),
        ("placeholder", "Le siège ferme.", "The head office {name} is closing."),
        ("placeholder", "Le siège ferme.", "The head office &nbsp;is closing."),
    ],
)
def test_smaller_things_are_found(name: str, source: str, target: str) -> None:
    assert name in {finding.name for finding in found(source, target)}


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ('Il dit "oui".', "He says “yes”."),
        ("« C’est fini.", "“It’s over."),
        ("Il dit : « oui ».", "He says: “yes”."),
        ("Voir https://example.org/a.", "See https://example.org/a."),
        ("La marge (brute) est de 3 %.", "The gross margin is 3%."),
        ("Elle dit qu’elle a dû, dû, partir.", "She says that that had to be."),
        ("Prix : 5 €", "Price: €5"),
        ("Et après…", "And then..."),
        ("Une hausse de 8 %, puis de 18 %.", "An 8% rise, then an 18% one."),
        ("Dans les années 1800.", "In an 1800s house."),
        ("• Le siège ferme.", "- The head office is closing."),
        ("iPhone", "iPhone"),
    ],
)
def test_smaller_things_that_are_right_raise_no_alarm(source: str, target: str) -> None:
    assert found(source, target) == []


BACK = ground_for("en", "fr", (), "2025-02-10")


@pytest.mark.parametrize(
    ("name", "source", "target"),
    [
        ("values", "The company is valued at €12 billion.", "La société est valorisée à 12 millions d’euros."),
        ("negation", "The plant will not close.", "L’usine fermera."),
        ("negation", "Nobody knows the price.", "Tout le monde connaît le prix."),
        ("untranslated", "The plant will close this year.", "The plant will close this year."),
        ("untranslated", "It makes sensors for farms.", "Elle fabrique des capteurs for the farms."),
        ("units", "The line is 120 miles long.", "La ligne est longue de 120 kilomètres."),
        ("names", "The fund has a stake in Orvane.", "Le fonds est au capital d’Orlane."),
        ("quotes", "He says “yes”.", 'Il dit "oui".'),
    ],
)
def test_english_into_french_is_checked_as_well(name: str, source: str, target: str) -> None:
    assert name in {finding.name for finding in found(source, target, BACK)}


def test_good_translations_read_backwards_raise_no_alarm_either() -> None:
    alarms = {
        source: alarm
        for kind, source, target in RIGHT
        if kind != "glossary" and (alarm := [f for f in found(target, source, BACK) if f.severity is Severity.WARNING])
    }
    assert alarms == {}


TERMS = (
    Term({"fr": "levée de fonds", "en": "funding round"}, Policy.TRANSLATE),
    Term({"fr": "Le Chat", "en": "Le Chat"}, Policy.KEEP),
    Term({"fr": "PDG", "en": "CEO"}, Policy.FORBID),
    Term({"fr": "client", "en": "customer"}, Policy.TRANSLATE, "of a company"),
)


@pytest.mark.parametrize(
    ("name", "source", "target"),
    [
        ("wording", "Une levée de fonds record.", "A record collection."),
        ("terms", "L’application Le Chat est sortie.", "The Cat application is out."),
        ("terms", "Le PDG est parti.", "The CEO has left."),
        (None, "Des levées de fonds records.", "Record funding rounds."),
        (None, "L’application Le Chat est sortie.", "The application Le Chat is out."),
        (None, "Le PDG est parti.", "The chief executive has left."),
        (None, "Le client est parti.", "The patron has left."),
    ],
)
def test_the_glossary_is_kept_to(name: str | None, source: str, target: str) -> None:
    names = [finding.name for finding in found(source, target, ground_for("fr", "en", TERMS))]
    assert names == ([name] if name else [])


WAIVED = Entry("Elle vaut 12 euros.", "It is worth €13.", comments=("allow values: the source misprints it",))


def test_a_waiver_needs_its_reason_and_holds_for_its_check_alone() -> None:
    assert found_in(WAIVED, GROUND) == ()
    assert [f.name for f in found_in(WAIVED.but(comments=()), GROUND)] == ["values"]
    assert [f.name for f in found_in(WAIVED.but(comments=("allow values:",)), GROUND)] == ["values", "waiver"]
    assert [f.name for f in found_in(WAIVED.but(comments=("allow length: short",)), GROUND)] == ["values"]
    assert [f.name for f in found_in(WAIVED.but(comments=("allow vlaues: typo",)), GROUND)] == ["values", "waiver"]
    assert [f.name for f in found_in(WAIVED.but(msgstr="It was not worth 13 euros."), GROUND)] == ["negation"]


@pytest.mark.parametrize(("source", "target"), [("de", "en"), ("fr", "de"), ("", "en"), ("fr", "xx"), ("fr", "fr")])
def test_languages_without_tables_are_checked_by_what_needs_none(source: str, target: str) -> None:
    ground = ground_for(source, target)
    assert [f.name for f in found("Un {mot}. https://example.org/", "Ein [X1X]", ground)][:2] == [
        "placeholder",
        "address",
    ]


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_two_texts_can_be_checked(source: str, target: str) -> None:
    found(source, target)
    found(source, target, BACK)


LONG = "Le groupe Orvane n'a pas signé le contrat de 12 kilomètres, selon Marc Tissier et {{ Valnor « ici ». "


@pytest.mark.parametrize(
    "target", ["The Orlane group has signed {{ __a according to Max Teissier. “", LONG, "A", "{{ "]
)
def test_time_grows_with_the_length_of_a_text_and_no_faster(target: str) -> None:
    def seconds(count: int) -> float:
        source, words = LONG * count, target * count
        begin = time.process_time()
        for name, (_, check) in CHECKS.items():
            if name != "values":  # tested where it is written
                list(check(Pair(source, words, GROUND)))
        return time.process_time() - begin

    small = min(seconds(40) for _ in range(2))
    assert seconds(320) < 20 * max(small, 0.02)
