# What is filled: two small articles, through a real socket or without an engine.
"""A run over two articles, and what it left."""

from __future__ import annotations

from pathlib import Path

from loopback import KEY, Engine

from builder.locales import Entry, read_po
from builder.model.text import Article, Document
from builder.text import structure
from builder.translation import read_memory
from builder.translation.engines import Engine as Choice
from builder.translation.fill import Filled, fill
from builder.translation.plan import Plan, plan
from builder.translation.terms import terms_for

CATALOGUE = "seeds/en/a.po"


def document(name: str, text: str, language: str = "fr") -> Document:
    return structure(Article(name, f"seeds/{name}.txt", text, "", language))[0]


A = document("a", "Une phrase. Deux phrases. Trois phrases. Une phrase.\n")
B = document("b", "Une autre.\n")


def planned(root: Path, *documents: Document, to: str = "en", names: tuple[str, ...] = ()) -> Plan:
    memory, _ = read_memory(root / "seeds", root, to, documents)
    terms = {d.article.language: terms_for(d.article.language, to, (), names) for d in documents}
    return plan(root / "seeds", root, documents, memory, terms)


def run(root: Path, engine: Engine | None, *documents: Document, to: str = "en", in_flight: int = 1) -> Filled:
    """The one check of the stage: whatever the engine does, findings are lines, and the key is nowhere."""
    choice = Choice("libre", engine.url, (KEY,)) if engine else None
    done = fill(planned(root, *(documents or (A, B)), to=to), choice, "2026-01-02", in_flight=in_flight)
    for diagnostic in done.diagnostics:
        assert len(str(diagnostic).splitlines()) == 1
        assert KEY not in str(diagnostic)
    for path in root.rglob("*"):
        assert path.is_dir() or KEY.encode() not in path.read_bytes()
        assert path.suffix != ".tmp"
    return done


def entries(root: Path, name: str = "a", language: str = "en") -> dict[str, Entry]:
    path = root / "seeds" / language / f"{name}.po"
    return {entry.msgid: entry for entry in read_po(path.read_bytes())} if path.exists() else {}
