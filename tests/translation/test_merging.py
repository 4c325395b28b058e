# An article is edited, cut and moved about; its catalogue follows, and nothing anybody translated is lost on the way.
"""Catalogues follow their articles."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.locales import Catalogue, Entry, head_of, read_catalogue, write_catalogue, write_po
from builder.model.text import Article, Document
from builder.model.translation import State
from builder.text import structure
from builder.translation import read_memory
from builder.translation.merging import merge
from builder.translation.places import Places
from builder.translation.states import marked, standing
from builder.translation.upkeep import put, refresh

SENTENCES = (
    "Le groupe emploie douze mille personnes en Europe.",
    "Il a ouvert une usine à Rennes l'année dernière.",
    "La directrice veut doubler les ventes de vélos.",
    "Aucun concurrent ne fabrique ses propres batteries.",
)


def document(*sentences: str) -> Document:
    return structure(Article("a", "seeds/a.txt", "\n\n".join(sentences) + "\n", "", "fr"))[0]


def catalogue(*sentences: str) -> Catalogue:
    entries = (marked(Entry(s, f"[{s}]"), State.EDITED) for s in sentences)
    return read_catalogue(write_po(entries, "en", "a"))


def test_what_did_not_change_keeps_its_bytes() -> None:
    before = catalogue(*SENTENCES)
    merged = merge(before, Places(document(*SENTENCES)))
    assert merged.gone == ()
    assert write_catalogue(merged.catalogue) == write_catalogue(before)


def test_moving_a_sentence_loses_nothing() -> None:
    moved = (SENTENCES[3], SENTENCES[1], SENTENCES[0], SENTENCES[2])
    merged = merge(catalogue(*SENTENCES), Places(document(*moved)))
    assert [e.msgid for e in merged.catalogue.entries] == list(moved)
    assert {standing(e).state for e in merged.catalogue.entries} == {State.EDITED}


def test_an_edited_sentence_keeps_its_old_translation_beside_it() -> None:
    edited = SENTENCES[1].replace("Rennes", "Brest")
    merged = merge(catalogue(*SENTENCES), Places(document(SENTENCES[0], edited, *SENTENCES[2:])))
    entry = merged.catalogue.entries[1]
    assert (entry.msgid, entry.msgstr, entry.previous) == (edited, f"[{SENTENCES[1]}]", SENTENCES[1])
    assert standing(entry).state is State.STALE
    assert f'#| msgid "{SENTENCES[1]}"' in write_catalogue(merged.catalogue).decode()
    # Edited once more before anybody looked, it is still the translation of what it was first written for.
    again = edited.replace("année dernière", "an passé")
    entry = merge(merged.catalogue, Places(document(SENTENCES[0], again, *SENTENCES[2:]))).catalogue.entries[1]
    assert (entry.msgid, entry.previous) == (again, SENTENCES[1])
    # And where the edit is taken back, so is the doubt: the entry it was is not there, its translation is.
    back = merge(merged.catalogue, Places(document(*SENTENCES))).catalogue.entries[1]
    assert (back.msgid, back.msgstr) == (SENTENCES[1], f"[{SENTENCES[1]}]")


def test_what_is_cut_is_kept_and_comes_back_with_its_sentence() -> None:
    merged = merge(catalogue(*SENTENCES), Places(document(*SENTENCES[:3]))).catalogue
    assert [e.msgid for e in merged.entries] == list(SENTENCES[:3])
    assert [e.msgid for e in merged.obsolete] == [SENTENCES[3]]
    written = read_catalogue(write_catalogue(merged))
    again = merge(written, Places(document(*SENTENCES))).catalogue
    assert again.obsolete == ()
    assert standing(again.entries[3]).state is State.EDITED


def test_a_new_sentence_has_an_empty_entry_in_its_place() -> None:
    new = "Personne ne s'y attendait vraiment."
    merged = merge(catalogue(*SENTENCES), Places(document(SENTENCES[0], new, *SENTENCES[1:]))).catalogue
    assert [e.msgid for e in merged.entries] == [SENTENCES[0], new, *SENTENCES[1:]]
    assert standing(merged.entries[1]).state is State.MISSING


def test_joined_sentences_need_no_entries_of_their_own() -> None:
    text = structure(Article("a", "a.txt", f"{SENTENCES[0]} {SENTENCES[1]}\n", "", "fr"))[0]
    joined = Entry(f"{SENTENCES[0]} {SENTENCES[1]}", "Both.")
    merged = merge(Catalogue("", (joined,)), Places(text))
    assert merged.catalogue.entries == (joined,)
    empty = merge(Catalogue("", (joined.but(msgstr=""),)), Places(text)).catalogue
    assert [e.msgid for e in empty.entries] == [joined.msgid, *SENTENCES[:2]]


def test_cells_whose_contexts_cover_all_of_them_need_no_plain_entry() -> None:
    table = structure(Article("a", "a.txt", "| Un | Deux |\n|---|---|\n| Fort | Fort |\n", "", "fr"))[0]
    entries = tuple(Entry("Fort", name, context=name) for name in ("Un", "Deux"))
    assert {e.key for e in merge(Catalogue("", entries), Places(table)).catalogue.entries} == {
        ("Un", "Fort"),
        ("Deux", "Fort"),
        (None, "Un"),
        (None, "Deux"),
    }
    assert (None, "Fort") in {e.key for e in merge(Catalogue("", entries[:1]), Places(table)).catalogue.entries}


SENTENCE = st.lists(
    st.sampled_from("un deux trois quatre cinq six sept huit neuf".split()), min_size=1, max_size=5
).map(lambda words: f"{' '.join(words).capitalize()}.")


@given(st.lists(SENTENCE, max_size=6, unique=True), st.lists(SENTENCE, min_size=1, max_size=6, unique=True))
def test_no_translation_is_ever_lost(old: list[str], new: list[str]) -> None:
    before = catalogue(*old)
    merged = merge(before, Places(document(*new))).catalogue
    assert [e.msgid for e in merged.entries] == [s.text for s in document(*new).segments]
    words = {e.msgstr for e in (*merged.entries, *merged.obsolete)}
    assert {e.msgstr for e in before.entries} <= words
    again = merge(read_catalogue(write_catalogue(merged)), Places(document(*new))).catalogue
    assert write_catalogue(again) == write_catalogue(merged)


@pytest.mark.skipif(not shutil.which("msgmerge"), reason="GNU gettext is not installed")
@given(st.lists(SENTENCE, max_size=6, unique=True), st.lists(SENTENCE, min_size=1, max_size=6, unique=True))
def test_gnu_gettext_accepts_every_merged_catalogue(old: list[str], new: list[str]) -> None:
    merged = merge(catalogue(*old), Places(document(*new))).catalogue
    data = write_catalogue(Catalogue(merged.head or head_of("en", "a"), merged.entries, merged.obsolete))
    done = subprocess.run(["msgfmt", "--check", "-o", "-", "-"], input=data, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    with tempfile.NamedTemporaryFile(suffix=".po") as file:
        file.write(data)
        file.flush()
        merged_by_gnu = subprocess.run(["msgmerge", "--quiet", file.name, file.name], capture_output=True, check=False)
    assert merged_by_gnu.returncode == 0, merged_by_gnu.stderr.decode()


@pytest.mark.skipif(not shutil.which("msgmerge"), reason="GNU gettext is not installed")
def test_msgmerge_and_we_may_take_turns(tmp_path: Path) -> None:
    ours = merge(
        catalogue(*SENTENCES), Places(document(*SENTENCES[:2], "Une phrase nouvelle.", SENTENCES[3]))
    ).catalogue
    old, new = tmp_path / "old.po", tmp_path / "new.pot"
    old.write_bytes(write_catalogue(ours))
    new.write_bytes(write_po([Entry(s, "") for s in SENTENCES], "en", "a"))
    done = subprocess.run(["msgmerge", "--quiet", "--previous", old, new], capture_output=True, check=True)
    read = read_catalogue(done.stdout)
    assert not read.problems
    final = merge(read, Places(document(*SENTENCES))).catalogue
    assert [standing(e).state for e in final.entries] == [State.EDITED] * 4


ENGLISH = (
    "The group employs twelve thousand people in Europe.",
    "It opened a plant in Rennes last year.",
    "The director wants to double sales of bikes.",
    "No competitor makes its own batteries.",
)


def test_refreshing_writes_what_the_articles_need(project_at) -> None:
    entries = [Entry(french, english) for french, english in zip(SENTENCES, ENGLISH, strict=True)]
    root = project_at({"seeds/en/a.po": write_po(entries, "en", "a")})
    edited = (SENTENCES[0].replace("douze", "treize"), *SENTENCES[1:])
    books, found = refresh(root / "seeds", root, "en", [document(*edited)])
    assert not found
    assert [standing(e).state for e in books[0].catalogue.entries] == [State.STALE, *[State.EDITED] * 3]
    path = root / "seeds/en/a.po"
    first = path.read_bytes()
    assert first.count(b"#, fuzzy") == 4
    refresh(root / "seeds", root, "en", [document(*edited)])
    assert path.read_bytes() == first
    memory, found = read_memory(root / "seeds", root, "en", [document(*edited)])
    assert [d.code for d in found] == ["po-stale"]
    assert memory.total == {State.STALE: 1, State.EDITED: 3}


def test_a_catalogue_that_is_broken_is_never_written_over(project_at) -> None:
    broken = 'msgid "Une phrase."\nmsgstr "x"\n\nmsgid "b\n'
    root = project_at({"seeds/en/a.po": broken})
    _, found = refresh(root / "seeds", root, "en", [document(*SENTENCES)])
    assert [d.code for d in found] == ["po-broken"]
    assert (root / "seeds/en/a.po").read_text() == broken


def test_an_entry_is_put_into_the_file_as_it_is_now(tmp_path: Path) -> None:
    path = tmp_path / "a.po"
    path.write_bytes(write_po([Entry("a", "b"), Entry("c", "d")], "en", "a"))
    old = read_catalogue(path.read_bytes()).entries[1]
    path.write_bytes(write_po([Entry("z", "new"), Entry("a", "b"), Entry("c", "d")], "en", "a"))
    assert put(path, old, old.but(msgstr="D"))
    assert [e.msgstr for e in read_catalogue(path.read_bytes()).entries] == ["new", "b", "D"]
    assert not put(path, old, old.but(msgstr="E"))


def test_time_grows_with_the_catalogue_and_no_faster() -> None:
    def seconds(count: int) -> float:
        old = [f"Le groupe numéro {at} a ouvert une usine à Rennes." for at in range(count)]
        before, places = catalogue(*old), Places(document(*(words.replace("ouvert", "fermé") for words in old)))
        begin = time.process_time()
        merged = merge(before, places)
        assert sum(entry.previous is not None for entry in merged.catalogue.entries) == count
        return time.process_time() - begin

    small = seconds(200)
    assert min(seconds(800) for _ in range(3)) < 12 * max(small, 0.02)
