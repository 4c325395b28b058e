# How far to trust the briefing, in figures.
"""The method page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from markupsafe import Markup

from builder.model.claims import FACTUAL
from builder.model.diagnostics import Severity
from builder.model.facts import Standing
from builder.pages.material import Material
from builder.pages.parts import MOST
from builder.pages.viewer import Viewer
from builder.pages.vocabulary import N_, STANDINGS
from builder.pages.wording import Wording


def method(material: Material, viewer: Viewer, wording: Wording) -> Mapping[str, Any]:
    """The variables of `method.md.jinja`."""
    del viewer
    facts = material.facts
    asserted = [fact for fact in facts if fact.modality in FACTUAL]
    standings = Counter(fact.standing for fact in asserted)
    carrying, passages = len(material.facts_at), sum(map(len, material.passages.values()))
    several = sum(fact.texts > 1 for fact in facts)
    number, percent = wording.formats.number, wording.formats.percent

    def share(part: int, whole: int) -> str:
        return f"{number(part)} ({percent(round(part / whole, 2))})" if whole else number(part)

    measures = [
        (N_("Articles"), number(len(material.documents))),
        (N_("Distinct texts (reprints counted once)"), number(material.texts)),
        (N_("Passages (sentences, headings, table rows)"), number(passages)),
        (N_("Passages that carry a fact"), share(carrying, passages)),
        (N_("Claims (one statement in one passage)"), number(material.claims)),
        (N_("Facts (matching claims combined)"), number(len(facts))),
        # The next are parts of that: each fact is in one of them, so that they add up.
        *((STANDINGS[standing], number(standings[standing])) for standing in Standing if standings[standing]),
        (N_("Planned, possible, denied or a target: listed apart"), number(len(facts) - len(asserted))),
        (N_("Of all facts: in two texts or more"), share(several, len(facts))),
        (
            N_("Topics on which the articles differ"),
            number(len(material.disagreements) + len(material.decided.disputes)),
        ),
        (N_("Decisions taken by people"), number(len(material.decided.applied))),
        (N_("Facts that a person has checked"), number(len(material.checked))),
    ]
    rows = [{"label": wording.say(label), "number": count} for label, count in measures]
    for language, memory in material.memories.items():
        if total := memory.total:
            told = N_("Translations into %(language)s (sentences, headings, table cells)")
            label = wording.say(told, language=wording.formats.language_name(language))
            rows.append({"label": label, "number": Markup(", ").join(wording.states(total, memory.reviewers))})
    problems = [str(d) for d in material.diagnostics if d.severity is Severity.WARNING]
    return {
        "measures": rows,
        "diagnostics": problems[:MOST],
        "more": len(problems[MOST:]),
    }
