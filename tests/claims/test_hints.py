# Rules are tried only where hints let them: on every sentence of the tables, that must leave out none that matches.
"""Hints never hide a rule that matches."""

from __future__ import annotations

import pytest

from builder.claims.article.masks import Sentence
from builder.claims.article.reading import read
from builder.claims.notation import patterns
from builder.claims.notation.cues import Rows, cues_of
from builder.languages import ARTICLES
from builder.languages.telling import Relation

from .helpers import FOCUS, document

LANGUAGE = ARTICLES["fr"]
TELLING = LANGUAGE.telling


def _sentences() -> list[Sentence]:
    words = [s for row in (*TELLING.relations, *TELLING.events) for s in (*(s for s, _ in row.says), *row.silent)]
    words += [sentence for marker in TELLING.markers for sentence in (marker.example, marker.silent) if sentence]
    reading = read(document("Lumaro change de taille\n\n" + "\n\n".join(words), "2024-06-10"), FOCUS)
    assert reading is not None
    return list(reading.sentences)


def _hidden(rows: Rows, table: tuple[Relation, ...]) -> list[tuple[str, str]]:
    hidden = []
    for sentence in _sentences():
        tried = {row.name for row, _ in rows.tried_on(sentence.low, sentence.mask, sentence.possible)}
        for row in table:
            triggered = not row.triggers or any(trigger in sentence.low for trigger in row.triggers)
            if row.name not in tried and triggered and patterns.compiled(row.pattern, LANGUAGE).search(sentence.mask):
                hidden.append((row.name, sentence.segment.text))
    return hidden


def test_no_relation_is_hidden_from_a_sentence_it_matches() -> None:
    assert _hidden(cues_of(LANGUAGE).relations, TELLING.relations) == []


def test_no_event_is_hidden_from_a_sentence_it_matches() -> None:
    assert _hidden(cues_of(LANGUAGE).events, TELLING.events) == []


def test_most_rules_are_kept_from_most_sentences() -> None:
    rows, sentences = cues_of(LANGUAGE).relations, _sentences()
    tried = sum(len(list(rows.tried_on(sentence.low, sentence.mask, sentence.possible))) for sentence in sentences)
    assert tried < 0.1 * len(sentences) * len(TELLING.relations)


def test_a_hasty_pattern_is_found_wherever_the_row_is() -> None:
    sentences, missed, wider = _sentences(), [], 0
    for row in (*TELLING.relations, *TELLING.events):
        hasty, whole = patterns.hasty(row.pattern, LANGUAGE), patterns.compiled(row.pattern, LANGUAGE)
        wider += hasty is not whole
        missed += [(row.name, s.segment.text) for s in sentences if whole.search(s.mask) and not hasty.search(s.mask)]
    assert missed == []
    assert wider > 0.8 * sum("{ORG" in row.pattern for row in TELLING.relations)


@pytest.mark.parametrize(
    "pattern",
    [
        "avec {ORG:value}",
        r"\(?! avec {ORG:value}",
        "[(?!] avec {ORG:value}",
        "(?! de) avec (?:{ORG:value}, )+",
        "avec (?={ORG})",
    ],
)
def test_a_row_is_met_by_a_hasty_pattern_first(pattern: str) -> None:
    assert patterns.hasty(pattern, LANGUAGE) is not patterns.compiled(pattern, LANGUAGE)


@pytest.mark.parametrize(
    "pattern",
    [
        "avec (?!de {ORG})",
        "avec (?:(?:de )?{ORG}, )*+",
        "avec (?>{ORG})",
        "avec (?:{ORG}|(?:{ORG})){1,2}+",
        "avec 100",
    ],
)
def test_where_taking_more_may_find_less_no_pattern_is_hasty(pattern: str) -> None:
    assert patterns.hasty(pattern, LANGUAGE) is patterns.compiled(pattern, LANGUAGE)
