"""A press folder of any size, made from the five articles of the demonstration by a seeded generator.

    python benchmarks/articles.py 1000 FOLDER

writes a project of 1,000 articles with their English catalogues into FOLDER. Each article is one of the five in which
figures, dates, months, years and the names of people and organisations are others, drawn anew for that article, and
each sentence ends in a word of its own, so that no two are alike and none is taken for a reprint. The company in focus
keeps its name. The same number and seed give the same bytes, and the first thousand of ten thousand are the thousand.
"""

from __future__ import annotations

import argparse
import random
import re
from collections.abc import Mapping
from pathlib import Path

from builder import config, pipeline
from builder.languages import ARTICLES
from builder.locales import Catalogue, read_catalogue, write_catalogue
from builder.mentions.names import names_in
from builder.model.mentions import MentionType
from builder.model.text import BlockKind, Document
from builder.model.translation import State
from builder.translation.states import marked

ROOT = Path(__file__).parents[1]
SYLLABLES = "ba bel cor da dri fen gal ho jas kor lan mar mel nor or pan quel ra ris sol tan tel ur val ver vin xan zel"
MONTHS = (
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "January February March April May June July August September October November December".split(),
)
PUBLISHERS = 40
FIRST, LAST = 2016, 2026
"""Years in which articles are published."""
_NUMBER = re.compile(r"(?<![\w.])\d+(?!\w)")
_YEAR = re.compile(r"(?:19|20)\d\d")
_END = re.compile(r"(?P<word>[a-zà-ÿ]{3,})(?P<end>[.!?…]*(?:[ \u00a0]?[»”\"])?[.!?…]*)\Z")


class Variation:
    """What is other in one article, and the same in its translation."""

    def __init__(self, number: int, seed: int, names: Mapping[str, int]) -> None:
        """`names`: a word of a name → how many syllables are put in its place."""
        self._draw = random.Random(f"{seed}-{number}")  # noqa: S311  a benchmark keeps no secrets
        self._numbers: dict[str, str] = {}
        self._shift = self._draw.randint(-6, 2)
        self._words = {word: self._word(size).capitalize() for word, size in names.items()}
        self._names = re.compile("|".join(rf"\b{re.escape(word)}\b" for word in sorted(names, key=len, reverse=True)))
        turn = self._draw.randrange(12)
        self._months = {name: row[(at + turn) % 12] for row in MONTHS for at, name in enumerate(row)}
        self._month = re.compile(rf"\b(?:{'|'.join(self._months)})\b")
        self.published = (
            f"{self._draw.randint(FIRST, LAST)}-{self._draw.randint(1, 12):02}-{self._draw.randint(1, 28):02}"
        )
        self.publisher = f"Journal {self._draw.randrange(PUBLISHERS)}"

    def of(self, words: str, ending: str) -> str:
        """`words` with other names, figures and dates, and with `ending` for a last word."""
        words = self._names.sub(lambda found: self._words[found[0]], words) if self._words else words
        words = self._month.sub(lambda found: self._months[found[0]], words)
        words = _NUMBER.sub(lambda found: self._number(found[0]), words)
        return _END.sub(rf"\g<word> {ending}\g<end>", words) if words.count(" ") > 4 else words

    def ending(self) -> str:
        """A word that stands in no other sentence."""
        return self._word(4)

    def _word(self, size: int) -> str:
        return "".join(self._draw.choice(SYLLABLES.split()) for _ in range(size))

    def _number(self, digits: str) -> str:
        if _YEAR.fullmatch(digits):
            return str(int(digits) + self._shift)
        if digits not in self._numbers:
            most = 10 ** len(digits) - 1
            # A day of a month stays one, and so does whatever else is small.
            self._numbers[digits] = str(self._draw.randint(2, 28 if len(digits) < 3 else most))
            if len(digits) > 2:
                self._numbers[digits] = self._numbers[digits].rjust(len(digits), "1")
        return self._numbers[digits]


def main() -> None:
    """Writes the project."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("number", type=int, help="articles")
    parser.add_argument("folder", type=Path, help="where the project is written")
    parser.add_argument("--seed", type=int, default=10)
    given = parser.parse_args()
    write(given.folder, given.number, given.seed)


def write(folder: Path, number: int, seed: int = 10) -> None:
    """A project of `number` articles in `folder`; what else the folder holds stays."""
    project = config.load(ROOT)
    said = pipeline.read(project)
    shelf = [
        (document, read_catalogue((ROOT / "seeds" / "en" / f"{document.article.id}.po").read_bytes()))
        for document in said.documents
    ]
    kept = {word for name in (project.company, *project.aliases) for word in name.split()}
    varied = [(document, catalogue, _names(document, kept)) for document, catalogue in shelf]
    seeds = folder / "seeds"
    (seeds / "en").mkdir(parents=True, exist_ok=True)
    (folder / "mkdocs.yml").write_bytes((ROOT / "mkdocs.yml").read_bytes())
    (seeds / "glossary.csv").write_bytes((ROOT / "seeds" / "glossary.csv").read_bytes())
    for at in range(number):
        document, catalogue, names = varied[at % len(varied)]
        name = f"article-{at:05}"
        article, translated = _one(document, catalogue, Variation(at, seed, names), name)
        (seeds / f"{name}.txt").write_text(article, "utf-8")
        (seeds / "en" / f"{name}.po").write_bytes(write_catalogue(translated))


def _one(document: Document, catalogue: Catalogue, variation: Variation, name: str) -> tuple[str, Catalogue]:
    text, done, parts = document.article.text, 0, []
    made: dict[str, tuple[str, str]] = {}
    for segment in document.segments:
        source, ending = segment.text, variation.ending()
        other = variation.of(source, ending)
        made.setdefault(source, (other, ending))
        parts += [text[done : segment.span.start], made[source][0]]
        done = segment.span.end
    head = f"---\nid: {name}\nlanguage: fr\npublisher: {variation.publisher}\npublished: {variation.published}\n---\n"
    entries = []
    for entry in catalogue.entries:
        if entry.msgid in made and entry.msgstr:
            other, ending = made[entry.msgid]
            new = entry.but(msgid=other, msgstr=variation.of(entry.msgstr, ending), comments=(), context=None)
            entries.append(marked(new, State.EDITED))
    unique = {entry.msgid: entry for entry in entries}
    return head + "".join((*parts, text[done:])), Catalogue(catalogue.head, tuple(unique.values()))


def _names(document: Document, kept: set[str]) -> dict[str, int]:
    """The words of the names of people and organisations, and their length in syllables."""
    text = document.article.text
    spans = [s.span for b in document.blocks if b.kind is not BlockKind.FURNITURE for s in b.segments]
    found = names_in(text, spans, ARTICLES[document.article.language].naming)
    words = {
        word
        for name in found
        if name.type in (MentionType.PERSON, MentionType.ORG)
        for word in re.findall(r"[^\W\d_]{4,}", name.text)
        if word[0].isupper() and word not in kept and not word.isupper()
    }
    return {word: 2 + len(word) % 2 for word in sorted(words)}


if __name__ == "__main__":
    main()
