# French into English is where it began; nothing in the code says that it must be so.
"""Other directions, other languages, through to the pages."""

from __future__ import annotations

from pathlib import Path

from builder import pipeline
from builder.config import load
from builder.model.diagnostics import Severity
from builder.model.translation import State
from builder.translation import read_memory

CONFIGURATION = "site_name: Dossier\nplugins:\n  - briefing: {company: Océan Bleu, languages: [fr-FR, en-US, de]}\n"
FRENCH = (
    "Océan Bleu lève trois millions d’euros\n\nOcéan Bleu a levé 3 millions d’euros le 5 mai 2024. "
    "Il a ouvert une usine. Elle est neuve.\n"
)
ENGLISH = (
    "---\nlanguage: en\n---\nOcéan Bleu opens a plant\n\nThe company opened a plant in Rennes. It employs 40 people.\n"
)


def pages(root: Path) -> tuple[pipeline.Briefing, dict[str, str]]:
    briefing = pipeline.build(load(root))
    return briefing, {page.uri: page.markdown for page in briefing.pages}


def lines(markdown: str, words: str) -> list[str]:
    return [line for line in markdown.splitlines() if words in line]


def test_an_english_article_is_shown_beside_its_french_translation(project_at) -> None:
    po = 'msgid "It employs 40 people."\nmsgstr "Elle emploie 40 personnes."\n\n'
    po += 'msgid "The company opened a plant in Rennes."\nmsgstr "L’entreprise a ouvert 2 usines à Rennes."\n'
    root = project_at({"seeds/b.txt": ENGLISH, "seeds/fr/b.po": po}, CONFIGURATION)
    briefing, made = pages(root)
    assert [d.code for d in briefing.diagnostics if d.severity is Severity.WARNING] == ["po-values"]
    for language in ("fr", "en"):
        page = made[f"{language}/sources/b.md"]
        assert 'lang="fr"' in lines(page, "Elle emploie 40 personnes.")[0]
        assert 'lang="en"' in lines(page, "It employs 40 people.")[0]
        assert "L’entreprise a ouvert" not in page


def test_german_by_configuration_alone(project_at) -> None:
    po = 'msgid "Il a ouvert une usine. Elle est neuve."\nmsgstr "Es hat ein neues Werk eröffnet."\n'
    files = {"seeds/a.txt": FRENCH, "seeds/de/a.po": po}
    briefing, made = pages(project_at(files, CONFIGURATION))
    told = [d for d in briefing.diagnostics if d.code == "interface-words"]
    assert [(d.path, d.severity) for d in told] == [("mkdocs.yml", Severity.NOTE)]
    assert "`de`" in told[0].message
    page = made["de/sources/a.md"]
    # Two sentences translated as one: shown once, at the first.
    assert len(lines(page, "Es hat ein neues Werk eröffnet.")) == 1
    assert "Sources" in made["de/sources/index.md"]
    files["templates/locale/de.po"] = 'msgid ""\nmsgstr ""\n"Language: de\\n"\n\nmsgid "Sources"\nmsgstr "Quellen"\n'
    briefing, made = pages(project_at(files, CONFIGURATION))
    assert not [d for d in briefing.diagnostics if d.code == "interface-words"]
    assert "Quellen" in made["de/sources/index.md"]


def test_the_locale_decides_how_pages_write_dates(project_at) -> None:
    _, made = pages(project_at({"seeds/a.txt": FRENCH}, CONFIGURATION))
    assert "May 5, 2024" in made["en/timeline.md"]
    british = CONFIGURATION.replace("en-US", "en")
    _, made = pages(project_at({"seeds/a.txt": FRENCH}, british))
    assert "5 May 2024" in made["en/timeline.md"]


def test_without_any_catalogue_the_original_stands_and_is_counted(project_at) -> None:
    root = project_at({"seeds/a.txt": FRENCH}, CONFIGURATION)
    briefing, made = pages(root)
    assert not [d for d in briefing.diagnostics if d.severity is Severity.WARNING]
    assert 'lang="fr"' in lines(made["en/sources/a.md"], "Il a ouvert une usine.")[0]
    project = load(root)
    memory, _ = read_memory(project.seeds, project.root, "en", briefing.documents)
    assert memory.total == {State.MISSING: 4}
