# A column that nothing stands in makes a reader look for what is missing.
"""The page of disagreements."""

from __future__ import annotations

from builder import config, pipeline

CONFIGURATION = (
    "site_name: D\nplugins:\n  - briefing: {company: Lumaro, languages: [fr, en], originals: full}\n"
)


def heads(project_at, one: str, other: str) -> list[str]:
    """The heads of the tables of two articles that differ."""
    files = {"seeds/a.txt": one, "seeds/b.txt": other}
    pages = pipeline.build(config.load(project_at(files, CONFIGURATION))).pages
    [page] = [page.markdown for page in pages if page.path == "disagreements.md" and page.language == "en"]
    return [line for line in page.splitlines() if line.startswith("| Figure")]


def test_years_of_foundation_have_no_column_of_dates(project_at) -> None:
    assert heads(project_at, "Lumaro a été fondée en 2017.", "Lumaro a été fondée en 2018.") == [
        "| Figure | Sentence | Source |"
    ]


def test_figures_of_two_days_have_one(project_at) -> None:
    assert heads(project_at, "Lumaro emploie 120 salariés en 2023.", "Lumaro emploie 287 salariés en 2024.") == [
        "| Figure | As of | Sentence | Source |"
    ]
