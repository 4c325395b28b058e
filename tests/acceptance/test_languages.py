"""The English site holds no French outside what is marked as French, and the French site no English."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag
from building import ROOT

from builder import config, pipeline
from builder.facts.identity import NAMED

_FRENCH = "le la les des du une est dans pour avec sur qui que par sont cette ses aux et ce il elle ne pas"
_ENGLISH = "the of and to is that for with by this it are was has have its which not from at their an"
STOP_WORDS = {"fr": frozenset(_FRENCH.split()), "en": frozenset(_ENGLISH.split())}
BLOCKS = ["p", "li", "td", "th", "h1", "h2", "h3", "h4", "dt", "dd", "summary", "title", "span", "a", "button", "small"]


def own_words(block: Tag, language: str, names: Sequence[str] = ()) -> list[str]:
    """The words of a block that stand in the page's language; `names`, the same in every language, left out."""
    words = []
    for text in block.find_all(string=True, recursive=True):
        holder = text.parent
        if holder is None or holder.name in ("script", "style", "template", "svg"):
            continue
        marked = holder if holder.has_attr("lang") else holder.find_parent(attrs={"lang": True})
        if marked is None or str(marked["lang"]).startswith(language):
            said = re.sub("|".join(map(re.escape, names)), " ", text) if names else text
            words += re.findall(r"[^\W\d_]+", said.lower())
    return words


@pytest.mark.parametrize(("language", "other"), [("en", "fr"), ("fr", "en")])
def test_each_language_speaks_alone(site: Path, language: str, other: str) -> None:
    mixed = []
    facts = pipeline.build(config.load(ROOT)).facts
    names = sorted({fact.value for fact in facts if fact.kind in NAMED}, key=len, reverse=True)
    for page in sorted((site / language).rglob("index.html")):
        tree = BeautifulSoup(page.read_text("utf-8"), "html.parser")
        for block in tree.find_all(BLOCKS):
            words = own_words(block, language, names)
            foreign = [word for word in words if word in STOP_WORDS[other]]
            if len(words) > 4 and len(foreign) / len(words) > 0.2:
                mixed.append((page.parent.relative_to(site).as_posix(), " ".join(words[:14])))
    assert not mixed, "\n".join(map(str, dict.fromkeys(mixed)))


def test_the_ratio_finds_a_sentence_in_the_wrong_language(tmp_path: Path) -> None:
    page = BeautifulSoup('<html lang="en"><p>La société est dans le rouge et ne paie pas.</p></html>', "html.parser")
    words = own_words(page.p, "en") if page.p else []
    assert len([word for word in words if word in STOP_WORDS["fr"]]) / len(words) > 0.2
    marked = BeautifulSoup('<html lang="en"><p lang="fr">La société est dans le rouge.</p></html>', "html.parser")
    assert marked.p is not None and own_words(marked.p, "en") == []
