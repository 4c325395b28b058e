# A hint may let a pattern be tried in vain; it must never keep one from a text it matches.
"""Hints never hide a match."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.languages import FIGURES
from builder.languages.french import FRENCH
from builder.languages.language import Figures
from builder.mentions import hints
from builder.mentions.grammar import grammar_of
from builder.mentions.hints import Ends, Hints, bits, lowered
from builder.mentions.needs import EDGE, ends_of, needs_of

PATTERNS = (
    r"\bfond(?:é|ée)s?\b en \d{4}",
    r"(?<![\w-])(?:la |le |l['’])?(?:groupe|sociét[eé])(?![\w-])",
    r"(?:(?:co-?)?fondat(?:eur|rice)s?|pdg) (?:de |d')?[a-z]+",
    r"(?i:Ministère) (?:des? )?[A-Z]",
    r"a (?!pas)(?:levé|reçu)?+ ?(?=\d+ (?:millions|M€))",
    r"(?<=plus )(?:de|que) (?:dix|\d+[.,]\d)",
    r"(?P<n>un|une)(?: (?P<more>autre))? (?(more)[a-z]+|tour)",
    r"^(?:en|le \d\d?) [a-zé]{3,9}$",
    r"(?:ab|a[bc]|(?:x|yz){2,3}) ?- ?\w+",
    r"(?>de la|de) \S+\s+",
    r"[^\W\d_]+(?:ment|ique)\b",
    r"(?:groupe|banque|dix)(?: [a-zé]{3,9}){0,2}[ ,](?:de|du|m.)",
    r"(?:groupe|banque|a)(?:[a-zé]{3,9}|, )?(?= \w)",
    r"(?:x|mai)(?:-(?:de|en)|\d*[.,;])*+(?:\s+\w+)?",
)
ENDINGS = (
    r"(?:\b(?:m\.|mme|directeur|directrice)(?:\s(?:général|générale))?)\s\Z",
    r"(?:(?:fonds|banque)s?(?:\s[a-z]{3,9}(?:ais|aise)s?)?\s|chez\s|côtés (?:de |d'))\Z",
    r"(?:^|[,;:] ?)(?:le |la )?[«“]? ?\Z",
    r"\b(?:à|de|en)\s\Z",
    r"(?:avec|par) (?:les? )?\Z",
    r"[a-z]+ment \Z",
)
WORDS = (
    "fondé", "fondée", "en", "2023", "groupe", "l'", "la ", "co-fondateur", "cofondatrice", "pdg", "de", "d'",
    "Ministère",
    "ministère", "des", "Armées", "a", "levé", "12", "M€", "plus", "dix", "1,5", "un", "autre", "tour", "mai", "le",
    "ab", "ac", "xyz", "x", "-", "récemment", "économique", "Mme", "m.", "directrice", "générale", "banque", "banques",
    "française", "chez", "côtés", "«", ",", ";", "avec", "par", "les", "société", "É", "ſ", "İ", "ı", "_", "\u00a0",
    "\n",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(WORDS), max_size=9).flatmap(
    lambda words: st.sampled_from([" ", "", "\u00a0", " \n"]).map(lambda joint: joint.join(words))
)


@settings(max_examples=600, deadline=None)
@given(TEXTS)
def test_a_pattern_that_matches_is_among_those_that_may(text: str) -> None:
    for ignored in (re.NOFLAG, re.IGNORECASE):
        patterns = [re.compile(pattern, ignored) for pattern in PATTERNS]
        possible = Hints([needs_of(p.pattern, p.flags) for p in patterns]).of(lowered(text).split())
        for at, pattern in enumerate(patterns):
            assert possible >> at & 1 or not pattern.search(text), pattern.pattern


@settings(max_examples=600, deadline=None)
@given(TEXTS)
def test_a_pattern_that_matches_at_the_end_is_among_those_that_may(text: str) -> None:
    text = text.lower()
    patterns = [re.compile(pattern) for pattern in ENDINGS]
    possible = Ends(patterns).of(text)
    for at, pattern in enumerate(patterns):
        assert possible >> at & 1 or not pattern.search(text), pattern.pattern


def test_a_word_that_is_needed_ends_before_what_begins_with_no_letter() -> None:
    words, ended = {"banque", "port"}, {f"banque{EDGE}", f"port{EDGE}"}
    assert ended in needs_of(r"(?:port|banque)(?: [a-z]+){0,2}[ ,](?:de|du) [A-Z]")
    assert ended in needs_of(r"(?:port|banque)(?:(?=.a)|(?: \w+|, \d+))*+(?:\s[A-Z])")
    assert words in needs_of(r"(?:port|banque)(?: [a-z]+){0,2}")
    assert words in needs_of(r"(?:port|banque)(?: [a-z]+|[a-z]+ )?[ ,](?:de|du) [A-Z]")


def test_hints_tell_texts_apart() -> None:
    patterns = [re.compile(pattern) for pattern in PATTERNS]
    found = Hints([needs_of(p.pattern) for p in patterns])
    assert [*bits(found.of(["rien", "à", "voir", "ici,", "en", "somme"]))] == [7]
    assert 0 in bits(found.of(["fondée", "en", "1998"]))
    assert 0 not in bits(found.of(["refondée", "en", "1998"]))
    assert ends_of(re.compile(ENDINGS[0])) >= {"m.", "mme", "directeur", " générale"}
    assert ends_of(re.compile(ENDINGS[-1])) == {"ment"}
    assert ends_of(re.compile(r"[a-z]+ \Z")) == frozenset()


@pytest.mark.parametrize("figures", FIGURES.values(), ids=lambda figures: figures.code)
def test_a_rule_of_dates_that_matches_an_example_is_among_those_that_may(figures: Figures) -> None:
    grammar = grammar_of(figures)
    rules = {rule.name: rule for opening in grammar.firsts.values() for rule in opening.rules}
    examples = [example[1] for rule in (*figures.calendar.rules, *figures.numbers.skip) for example in rule.examples]
    for text in (example.replace("[", "").replace("]", "") for example in examples):
        possible = grammar.hints.of(lowered(text).split())
        starts = [word.start() for word in re.finditer(r"\w+", text)]
        for first, at in ((text[at:].lower(), at) for at in starts):
            for rule in rules.values():
                begins = any(
                    first.startswith(word) for word, opening in grammar.firsts.items() if rule in opening.rules
                )
                begins = begins or (first[0].isdigit() and rule in grammar.firsts["0"].rules)
                assert not begins or rule.bit & possible or not rule.match.match(text, at), (rule.name, text)


def test_every_clue_before_a_name_has_ends_it_is_told_by() -> None:
    naming = FRENCH.naming
    clues = (naming.before_person, naming.spoken_by, naming.before_org, naming.before_place, naming.before_product)
    assert all(ends_of(re.compile(clue.pattern)) for clue in clues), (
        "a clue whose end is unknown is tried at every name"
    )


def test_words_are_kept_in_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hints, "_KEPT", 10)
    found = Hints([[frozenset({"mot"})]])
    for number in range(100):
        assert found.of([f"mot{number}"]) == 1
        assert found.of([f"rien{number}"]) == 0
    assert len(found._words) <= 10
    assert found.of(["x" * 1000]) == 1  # too long to be looked into
