# A small project that is edited at random, and what one build of it yields.
"""Shared by the tests of the cache."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from builder import config, pipeline
from builder.work import Item, Stage, Value, Work

PARTS = (
    "Océan Bleu a levé {n} millions d’euros en mars 2024.",
    "Océan Bleu emploie {n} personnes à Nantes.",
    "Anne Roy, PDG d’Océan Bleu, annonce {n} clients.",
    "Selon Le Phare, Océan Bleu vaut environ {n} milliards de dollars.",
    "La mer est calme, et personne n’en dit {n} mots.",
    "| Année | Effectif |\n| --- | --- |\n| 2023 | {n} |\n| 2024 | 312 |",
    "Un demi-mot, et le reste \N{EM DASH} « {n} » \N{GRINNING FACE}.",
)
CONFIGURATION = "site_name: Dossier\nplugins:\n  - briefing: {company: Océan Bleu, aliases: [Océan]}\n"
CATALOGUE = 'msgid ""\nmsgstr "Language: en\\n"\n\nmsgid "La mer est calme."\nmsgstr "The sea is calm."\n'


@dataclass
class Counting:
    """Does the work itself, and tells what there was to do."""

    done: list[str] = field(default_factory=list)

    def made(self, stage: Stage[Item, Value], items: Sequence[Item]) -> Iterator[Value]:
        for item in items:
            self.done.append(f"{stage.name} {stage.told(item)}")
            yield stage.make(item)


def project(root: Path, articles: Iterable[str]) -> Path:
    """A project whose articles say these."""
    (root / "seeds" / "en").mkdir(parents=True, exist_ok=True)
    (root / "mkdocs.yml").write_text(CONFIGURATION, "utf-8")
    for number, words in enumerate(articles):
        (root / "seeds" / f"a{number}.txt").write_text(words, "utf-8")
    (root / "seeds" / "en" / "a0.po").write_text(CATALOGUE, "utf-8")
    return root


def yielded(root: Path, work: Work | None = None) -> str:
    """All that a build yields, down to the types: whether 1 is 1 or 1.0 decides what is written."""
    briefing = pipeline.build(config.load(root), today="2026-11-22", work=work or Work())
    return repr((briefing, briefing.registry.to_json()))
