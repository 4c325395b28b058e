# Pages are known by digests of what they may be made from: whatever changes what one says has to change its digest. So
# projects are edited at random in every way that there is, with lists short enough to be cut into parts.
"""Warm builds after edits of all kinds give the bytes of cold ones."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

import pytest

from builder import config, pipeline, record
from builder.cache import project_cache
from builder.decisions import append
from builder.model.decisions import ON_A_CLAIM, Decision, Verb
from builder.work import Work
from tests.cache.project import PARTS, project
from tests.cache.test_edits import HEAD

TODAY = "2026-11-22"
NAMES = ("Anne Roy", "Le Phare", "Océan Bleu", "Mer SA", "Paul Le Goff")
SENTENCES = (
    *PARTS,
    "« Nous sommes {n} », dit Paul Le Goff, directeur d’Océan Bleu.",
    "Mer SA, concurrent d’Océan Bleu, emploie {n} personnes.",
    "Océan Bleu a signé avec Mer SA un contrat de {n} millions d’euros en 2023.",
    "Le {n} mai 2023, Océan Bleu a ouvert un bureau à Brest.",
)
Edit = Callable[[Path, random.Random], object]


def head(draw: random.Random) -> str:
    known = {"publisher": NAMES, "published": ("2024-05-02", "2023-01", "2022"), "author": NAMES}
    lines = "".join(f"{key}: {draw.choice(said)}\n" for key, said in known.items() if draw.random() < 0.5)
    return f"---\n{lines}---\n" if lines else ""


def words(draw: random.Random) -> str:
    said = "\n\n".join(draw.choice(SENTENCES).format(n=draw.randint(2, 28)) for _ in range(draw.randint(1, 4)))
    return head(draw) + said


def article(root: Path, draw: random.Random) -> None:
    (root / "seeds" / f"a{draw.randint(0, 6)}.txt").write_text(words(draw), "utf-8")


def one_of(root: Path, draw: random.Random) -> Path:
    return draw.choice(sorted((root / "seeds").glob("*.txt")))


def sentence(root: Path, draw: random.Random) -> None:
    path = one_of(root, draw)
    said = draw.choice(SENTENCES).format(n=draw.randint(2, 28))
    path.write_text(f"{path.read_text('utf-8')}\n\n{said}", "utf-8")


def told_of(root: Path, draw: random.Random) -> None:
    """What is said of an article, whose words stay."""
    path = one_of(root, draw)
    path.write_text(head(draw) + path.read_text("utf-8").rpartition("---\n")[2], "utf-8")


def gone(root: Path, draw: random.Random) -> None:
    if len(list((root / "seeds").glob("*.txt"))) > 2:
        one_of(root, draw).unlink()


def renamed(root: Path, draw: random.Random) -> None:
    one_of(root, draw).rename(root / "seeds" / f"b{draw.randint(0, 9)}.txt")


def decision(root: Path, draw: random.Random) -> None:
    claims = pipeline.read(config.load(root)).claims
    verb = draw.choice([*sorted(ON_A_CLAIM), Verb.MERGE, Verb.APART])
    made = Decision(Verb(verb), draw.choice(NAMES), TODAY)
    if verb not in ON_A_CLAIM:
        made = replace(made, names=tuple(draw.sample(NAMES, 2)))
    elif not claims:
        return
    else:
        claim = draw.choice(claims)
        made = replace(made, claim=claim.id, quote=claim.quote)
    if verb == Verb.ANNOTATE:
        made = replace(made, note=(("en", f"Note {draw.randint(0, 9)}"),))
    if verb == Verb.CORRECT:
        made = replace(made, changes=(("value", draw.choice(NAMES)),))
    append(root / "seeds" / "decisions.yml", root, made)


def translation(root: Path, draw: random.Random) -> None:
    said = pipeline.read(config.load(root)).documents
    document = draw.choice(said)
    entries = "".join(
        f'\nmsgid "{segment.text.replace(chr(34), "")}"\nmsgstr "In English {draw.randint(0, 9)}."\n'
        for segment in document.segments
        if draw.random() < 0.7
    )
    named = draw.choice([document.article.id, "names"])
    if named == "names":
        entries = f'\nmsgid "{draw.choice(NAMES)}"\nmsgstr "Somebody {draw.randint(0, 9)}"\n'
    start = 'msgid ""\nmsgstr "Language: en\\n"\n'
    (root / "seeds" / "en" / f"{named}.po").write_text(start + entries, "utf-8")


def template(root: Path, draw: random.Random) -> None:
    path = root / "templates" / "quotes.md.jinja"
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"# Mine {draw.randint(0, 9)} {{{{ speakers|length }}}}\n", "utf-8")


def interface(root: Path, draw: random.Random) -> None:
    path = root / "templates" / "locale" / "fr.po"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'{HEAD}msgid "Method"\nmsgstr "Comment {draw.randint(0, 9)}"\n', "utf-8")


def originals(root: Path, draw: random.Random) -> None:
    path, chosen = root / "mkdocs.yml", draw.choice(["full", "quotes", "none"])
    path.write_text(f"site_name: D\nplugins:\n  - briefing: {{company: Océan Bleu, originals: {chosen}}}\n", "utf-8")


EDITS: Mapping[str, Edit] = {
    edit.__name__: edit
    for edit in (article, sentence, told_of, gone, renamed, decision, translation, template, interface, originals)
}
ROUNDS = 5


def made(root: Path, work: Work) -> Mapping[str, str]:
    """File → its text, of all that is written."""
    briefing = pipeline.build(config.load(root), today=TODAY, work=work)
    return {page.uri: page.markdown for page in briefing.pages} | {"lock": briefing.registry.to_json()}


@pytest.mark.parametrize("seed", range(8))
def test_a_warm_build_gives_the_bytes_of_a_cold_one(seed: int) -> None:
    draw = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder, patch("builder.pages.parts.MOST", 1):
        root = project(Path(folder), [words(draw) for _ in range(5)])
        for turn in range(ROUNDS):
            edit = draw.choice(sorted(EDITS)) if turn else "sentence"
            EDITS[edit](root, draw)
            warm, cold = made(root, Work(project_cache(root))), made(root, Work())
            different = [name for name in cold if cold[name] != warm.get(name)]
            assert (edit, different, warm.keys() - cold.keys()) == (edit, [], set())
            read = config.load(root)
            record.write(read, pipeline.build(read, today=TODAY, work=Work(project_cache(root))))
