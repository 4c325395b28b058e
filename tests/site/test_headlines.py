# The first figure of a card is the one that a reader in a hurry takes along.
"""Which figure leads."""

from __future__ import annotations

import re

from builder import config, pipeline

HEAD = "---\npublished: {}\n---\n"
ARTICLES = {
    "seeds/a.txt": HEAD.format("2025-12-04") + "Océan Bleu réalise un chiffre d'affaires de 480 millions d'euros.\n",
    "seeds/b.txt": HEAD.format("2026-05-21")
    + "Océan Bleu a réalisé un chiffre d'affaires de 228 millions d'euros en 2025.\n\n"
    + "Océan Bleu emploie 900 personnes.\n",
    "seeds/c.txt": HEAD.format("2026-06-01") + "En 2024, Océan Bleu employait 700 personnes.\n",
}


def figures(markdown: str, kind: str) -> list[str]:
    return re.findall(rf"\[([^\]]+)\]\([^)]*\)\{{ #{kind}-", markdown)


def test_what_was_earned_in_a_year_that_is_told_leads_what_is_of_no_year(project_at) -> None:
    briefing = pipeline.build(config.load(project_at(ARTICLES)))
    (profile,) = (page.markdown for page in briefing.pages if (page.language, page.path) == ("fr", "profile.md"))
    assert figures(profile, "revenue") == [
        "228\N{NO-BREAK SPACE}M\N{NO-BREAK SPACE}€",
        "480\N{NO-BREAK SPACE}M\N{NO-BREAK SPACE}€",
    ]
    assert figures(profile, "headcount") == ["900", "700"]
