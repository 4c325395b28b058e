# The French TimeBank is not ours to ship: name its half for development in BRIEFING_TIMEBANK to measure dates on it.
# A hundred dates say little by themselves, so the interval of a bootstrap over documents is printed beside the figure.
"""Date mentions on a TimeBank file, where there is one."""

from __future__ import annotations

import json
import os
import random
import re
from pathlib import Path
from typing import Any

import pytest

from builder.languages.french import FRENCH
from builder.mentions import mentions_in
from builder.model.text import Span
from builder.text.sentences import sentences_in

TIMEBANK = Path(os.environ.get("BRIEFING_TIMEBANK", ""))
FLOORS = {"strict": 0.93, "value": 0.92}
_CALENDAR = re.compile(r"\d{4}(-\d\d){0,2}$")
_LEAD = re.compile(
    r"^(?:\s|(?:les?|la|en|aux?|du|de|depuis|dès|vers|avant|après|à|ce|cet|cette|dans|fin|début)\b|[ld]['’]"
    r"|jusqu['’]|mi-?)+",
    re.IGNORECASE,
)
"""Articles and prepositions, which annotators take or leave."""

Doc = dict[str, Any]


def _core(text: str, start: int, end: int) -> tuple[int, int]:
    lead = _LEAD.match(text[start:end])
    left = lead.end() if lead and lead.end() < end - start else 0
    kept = text[start + left : end].rstrip(" \n\t,.;:")
    return start + left, start + left + len(kept)


def _counts(doc: Doc) -> tuple[int, ...]:
    """Dates found, dates there are, found and there with the same words; the same for calendar values."""
    text = doc["text"]
    lines = (Span(*line.span()) for line in re.finditer(r"[^\n]+", text))
    sentences = (sentence for line in lines for sentence in sentences_in(text, line, FRENCH))
    found = [m for s in sentences for m in mentions_in(text, s, FRENCH, doc["published"]) if m.type == "DATE"]
    spans = [(Span(g["start"], g["end"]), g["value"] or "", g["type"] == "DATE") for g in doc["mentions"]]
    gold = [(span, value) for span, value, is_date in spans if is_date]
    found = [m for m in found if any(m.span.meets(s) for s, _ in gold) or not any(m.span.meets(s) for s, _, _ in spans)]
    cores = {_core(text, s.start, s.end) for s, _ in gold}
    calendar = [(s, value) for s, value in gold if _CALENDAR.match(value)]
    return (
        len(found),
        len(gold),
        sum(_core(text, m.span.start, m.span.end) in cores for m in found),
        sum(bool(_CALENDAR.match(m.value)) for m in found),
        len(calendar),
        sum(any(m.span.meets(s) and m.value == value for m in found) for s, value in calendar),
    )


def _scores(counts: list[tuple[int, ...]]) -> dict[str, float]:
    found, gold, same, found_values, gold_values, same_values = (sum(column) for column in zip(*counts, strict=True))
    strict = 2 * same / (found + gold) if found + gold else 0.0
    value = 2 * same_values / (found_values + gold_values) if found_values + gold_values else 0.0
    return {"strict": strict, "value": value}


@pytest.mark.skipif(not TIMEBANK.is_file(), reason="BRIEFING_TIMEBANK names no file")
def test_dates_are_found_and_resolved_as_annotators_do(capsys: pytest.CaptureFixture[str]) -> None:
    counts = [_counts(json.loads(line)) for line in TIMEBANK.read_text("utf-8").splitlines()]
    scores, chance = _scores(counts), random.Random(1)
    samples = [_scores(chance.choices(counts, k=len(counts))) for _ in range(2000)]
    with capsys.disabled():
        for name, score in scores.items():
            low, high = (sorted(s[name] for s in samples)[at] for at in (50, 1949))
            print(f"\n{name} F1 {score:.3f}, 95 % interval {low:.3f} to {high:.3f}")
    assert all(scores[name] >= floor for name, floor in FLOORS.items()), scores
