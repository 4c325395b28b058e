# A build with a cache gives what one without it gives, whatever was edited; and makes anew what was edited alone.
"""Cold, warm and after an edit."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.cache import Cache, project_cache
from builder.work import Work
from tests.cache.project import PARTS, Counting, project, yielded

WORDS = st.lists(st.tuples(st.sampled_from(PARTS), st.integers(2, 4000)), min_size=1, max_size=3).map(
    lambda parts: "\n\n".join(part.format(n=n) for part, n in parts)
)
EDIT = st.one_of(
    st.tuples(st.just("article"), st.integers(0, 4), WORDS),
    st.tuples(st.just("gone"), st.integers(0, 4), st.just("")),
    st.tuples(st.just("catalogue"), st.integers(0, 4), st.sampled_from(["", 'msgid "a"\nmsgstr "b"\n', "no PO"])),
    st.tuples(st.just("glossary"), st.just(0), st.sampled_from(["fr,en,policy,note\nmer,sea,translate,\n", "broken"])),
    st.tuples(st.just("decision"), st.just(0), st.sampled_from(["- apart: [Nantes, Océan Bleu]\n  by: a\n", "- ?"])),
    st.tuples(st.just("focus"), st.just(0), st.sampled_from(["[Océan]", "[Le Phare]"])),
    st.tuples(
        st.just("template"), st.just(0), st.sampled_from(["# Mine {{ company }}\n", "{% include 'a.jinja' %}\n"])
    ),
    st.tuples(st.just("included"), st.just(0), st.sampled_from(["one { #a }\n", "two { #b }\n"])),
    st.tuples(st.just("words"), st.just(0), st.sampled_from(["Méthodologie", "Comment"])),
)


OF_TEMPLATES = {"template": "article.md.jinja", "included": "a.jinja", "words": "locale/fr.po"}
HEAD = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nPlural-Forms: nplurals=2; plural=(n > 1);\\n"\n\n'


def edit(root: Path, what: str, number: int, words: str) -> None:
    paths = {"article": f"a{number}.txt", "gone": f"a{number}.txt", "catalogue": f"en/a{number}.po"}
    path = root / "seeds" / paths.get(what, {"glossary": "glossary.csv", "decision": "decisions.yml"}.get(what, "x"))
    if what == "gone":
        path.unlink(missing_ok=True)
    elif what == "focus":
        path = root / "mkdocs.yml"
        path.write_text(path.read_text("utf-8").replace("[Océan]", words), "utf-8")
    elif what in OF_TEMPLATES:
        path = root / "templates" / OF_TEMPLATES[what]
        path.parent.mkdir(parents=True, exist_ok=True)
        (root / "templates" / "a.jinja").touch()
        path.write_text(words if what != "words" else f'{HEAD}msgid "Method"\nmsgstr "{words}"\n', "utf-8")
    else:
        path.write_text(words, "utf-8")


@settings(max_examples=6)
@given(st.lists(WORDS, min_size=1, max_size=3), st.lists(EDIT, max_size=3))
def test_a_cache_changes_nothing_whatever_is_edited(articles: list[str], edits: list[tuple[str, int, str]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = project(Path(folder), articles)
        work = Work(project_cache(root))
        assert yielded(root, work) == yielded(root)
        for one in edits:
            edit(root, *one)
            assert yielded(root, work) == yielded(root)
        busy = Counting()
        assert yielded(root, Work(project_cache(root), busy)) == yielded(root)
        assert busy.done == []


def test_what_was_edited_is_made_again_alone(tmp_path: Path) -> None:
    root = project(tmp_path, [part.format(n=n) for n, part in enumerate(PARTS, 20)])
    cold, warm, edited, told = Counting(), Counting(), Counting(), Counting()
    yielded(root, Work(project_cache(root), cold))
    assert len([name for name in cold.done if name.startswith("reading")]) == len(PARTS)
    yielded(root, Work(project_cache(root), warm))
    assert warm.done == []
    (root / "seeds" / "a3.txt").write_text("Océan Bleu emploie 77 personnes.", "utf-8")
    yielded(root, Work(project_cache(root), edited))
    assert edited.done == ["reading seeds/a3.txt", "shelving seeds/en/a3.po"]
    (root / "seeds" / "en" / "a0.po").write_text('msgid "x"\nmsgstr "y"\n', "utf-8")
    yielded(root, Work(project_cache(root), told))
    assert told.done == ["shelving seeds/en/a0.po"]


def test_another_version_of_the_program_uses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = project(tmp_path, [PARTS[0].format(n=3)])
    yielded(root, Work(project_cache(root)))
    monkeypatch.setattr("builder.cache.version", lambda: b"another")
    busy = Counting()
    yielded(root, Work(project_cache(root), busy))
    assert "reading seeds/a0.txt" in busy.done


def test_what_nobody_uses_any_more_goes(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "kept.sqlite", b"secret")
    big = bytes(5 << 20)
    for number in range(9):
        cache.put("reading", {bytes([number]): big})
        cache.prune("reading", [bytes([number])])
    kept = cache.get("reading", [bytes([number]) for number in range(9)])
    assert bytes([8]) in kept
    assert (tmp_path / "kept.sqlite").stat().st_size < 5 * len(big)
    cache.put("shelving", {b"other": big})
    cache.prune("shelving", [b"other"])
    assert cache.get("reading", [bytes([8])])
