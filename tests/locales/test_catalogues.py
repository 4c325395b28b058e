# A catalogue is a person's work: what is written is read again as it was, and what nobody asked for is not touched.
"""PO catalogues."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.locales import (
    Catalogue,
    CatalogueError,
    Entry,
    amend_po,
    head_of,
    read_catalogue,
    read_po,
    write_catalogue,
    write_po,
)

SEEDS = Path(__file__).parents[2] / "seeds"
WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1)
PLAIN = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\x04"))
"""U+0004 is GNU's own sign between context and msgid."""
PIECES = st.lists(
    st.sampled_from(
        ['"', "\\", "\\n", "\n", "\r", "\t", "%", "% d", "%s", "#", "#~", "msgid", "\u2028", "\x85", "\x0b", "é"]
    )
).map("".join)
COMMENT = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"])).map(lambda s: " ".join(s.split()))
ENTRY = st.builds(
    Entry,
    msgid=st.one_of(WORDS, PIECES.filter(bool)),
    msgstr=st.one_of(st.just(""), WORDS, PIECES),
    context=st.one_of(st.none(), WORDS),
    comments=st.lists(COMMENT, max_size=3).map(tuple),
    fuzzy=st.booleans(),
)


def stripped(entries: tuple[Entry, ...]) -> list[tuple[object, ...]]:
    return [(e.msgid, e.msgstr, e.context, e.comments, e.fuzzy) for e in entries]


@given(st.lists(ENTRY, max_size=6).map(tuple))
def test_what_is_written_is_read_again_in_its_order(entries: tuple[Entry, ...]) -> None:
    """The one check of the stage."""
    data = write_po(entries, "en", "briefing a")
    assert stripped(read_po(data)) == stripped(entries)
    assert write_po(read_po(data), "en", "briefing a") == data
    for entry in read_po(data):
        assert data.decode().split("\n")[entry.line - 1].startswith("msgid ")


@pytest.mark.skipif(not shutil.which("msgfmt"), reason="GNU gettext is not installed")
@given(
    st.lists(
        st.tuples(PLAIN, PLAIN, st.booleans()).map(lambda t: Entry(f"a{t[0]}b", f"a{t[1]}b", fuzzy=t[2])),
        max_size=5,
        unique_by=lambda e: e.msgid,
    ),
)
def test_gnu_gettext_accepts_what_is_written(entries: list[Entry]) -> None:
    data = write_po([*entries, Entry("95 % des projets", "95% of projects")], "en", "briefing a")
    assert b"python-format" not in data
    done = subprocess.run(["msgfmt", "--check", "-o", "-", "-"], input=data, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()


@pytest.mark.skipif(not shutil.which("msgfmt"), reason="GNU gettext is not installed")
@pytest.mark.parametrize("path", sorted(SEEDS.glob("en/*.po")), ids=lambda path: path.stem)
def test_gnu_gettext_and_we_read_the_seeds_alike(path: Path) -> None:
    done = subprocess.run(["msgfmt", "--statistics", "-o", "/dev/null", path], capture_output=True, check=False)
    told = {word: int(n) for n, word in re.findall(r"(\d+) (translated|fuzzy|untranslated)", done.stderr.decode())}
    entries = read_po(path.read_bytes())
    assert done.returncode == 0
    assert told.get("translated", 0) == sum(bool(e.msgstr) and not e.fuzzy for e in entries)
    assert told.get("fuzzy", 0) == sum(bool(e.msgstr) and e.fuzzy for e in entries) > 10


HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset={}\\n"\n\n'


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ('msgid "a\nmsgstr "b"\n', 1, "quotation marks"),
        ('msgid "a"\nmsgstr "b\n', 2, "quotation marks"),
        ('msgid "a"\nmsgstr "b\\"\n', 2, "quotation marks"),
        ("msgid a\nmsgstr b\n", 1, "quotation marks"),
        ('msgid "a"\nmsgstr "b"\nUne phrase.\n', 3, "neither a comment"),
        ('msgid "a"\nmsgtsr "b"\n', 2, "neither a comment"),
        ('msgid "a"\n\nmsgid "b"\nmsgstr "c"\n', 1, "without a msgstr"),
        ('msgid "a"\nmsgstr "b"\n\nmsgid "c"\n', 4, "without a msgstr"),
        ('msgid "a"\n# rien\nmsgid "c"\nmsgstr ""\n', 1, "without a msgstr"),
        ('msgctxt "x"\nmsgstr "b"\n', 2, "does not belong after"),
        ('msgstr "b"\nmsgid "a"\nmsgstr "c"\n', 1, "does not belong after"),
        ('msgid "a"\nmsgstr "b"\nmsgstr "c"\n', 3, "does not belong after"),
        ('"b"\nmsgid "a"\nmsgstr "c"\n', 1, "a string without"),
        ("<<<<<<< HEAD\n", 1, "neither a comment"),
        ("<html>", 1, "neither a comment"),
        ("\x7fELF\x02\x01", 1, "neither a comment"),
        (HEADER.format("x-unknown") + 'msgid "a"\nmsgstr "b"\n', 3, "charset `x-unknown` is unknown"),
        (HEADER.format("rot13") + 'msgid "a"\nmsgstr "b"\n', 3, "is unknown"),
        (HEADER.format("ascii") + 'msgid "a"\nmsgstr "é"\n', 6, "not in ascii"),
    ],
)
def test_a_broken_catalogue_is_told_with_its_line(text: str, line: int, words: str) -> None:
    with pytest.raises(CatalogueError) as caught:
        read_po(text.encode())
    assert caught.value.line == line
    assert words in str(caught.value)
    assert len(str(caught.value).splitlines()) == 1


@given(
    st.one_of(
        st.binary(),
        st.lists(
            st.sampled_from(
                [
                    b"msgid ",
                    b"msgstr ",
                    b'"a"',
                    b'""',
                    b"\n",
                    b"#, fuzzy\n",
                    b"#~ ",
                    b"msgctxt ",
                    b"msgid_plural ",
                    b"msgstr[0] ",
                    b"\\",
                    b"charset=",
                    b"# x\n",
                ]
            )
        ).map(b"".join),
    )
)
def test_no_bytes_raise_anything_else(data: bytes) -> None:
    try:
        read_po(data)
    except CatalogueError as problem:
        assert 1 <= problem.line <= data.count(b"\n") + 1


def test_an_entry_that_stands_twice_is_read_twice() -> None:
    entries = read_po(b'msgid "a"\nmsgstr "b"\n\nmsgid "a"\nmsgstr "c"\n')
    assert [(e.msgstr, e.line) for e in entries] == [("b", 1), ("c", 4)]


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "windows-1252", "UTF-8"])
def test_the_charset_of_the_header_is_followed(charset: str) -> None:
    text = HEADER.format(charset) + 'msgid "été"\nmsgstr "summer"\n'
    assert [e.msgid for e in read_po(text.encode(charset))] == ["été"]


def test_a_byte_order_mark_line_ends_of_windows_and_wrapped_strings_are_read() -> None:
    data = b'\xef\xbb\xbfmsgid ""\r\nmsgstr ""\r\n\r\nmsgid ""\r\n"deux "\r\n"mots"\r\nmsgstr "two \\"words\\"\\n"\r\n'
    assert stripped(read_po(data)) == [("deux mots", 'two "words"\n', None, (), False)]


def test_what_was_said_of_an_obsolete_entry_is_not_said_of_the_next() -> None:
    data = b'# engine: libre\n#, fuzzy\n#~ msgid "old"\n#~ msgstr "x"\n\n# by hand\nmsgid "c"\nmsgstr "d"\n'
    assert stripped(read_po(data)) == [("c", "d", None, ("by hand",), False)]


def test_a_catalogue_in_another_charset_is_utf_8_once_something_is_put_in() -> None:
    data = (HEADER.format("iso-8859-1") + 'msgid "été"\nmsgstr "summer"\n').encode("iso-8859-1")
    amended = amend_po(data, [Entry("œuvre", "work 作")], ["été", "œuvre"])
    assert stripped(read_po(amended)) == [("été", "summer", None, (), False), ("œuvre", "work 作", None, (), False)]


def test_obsolete_and_plural_entries_say_nothing_of_the_next_one() -> None:
    data = b'# engine: libre\n#~ msgid "old"\n#~ msgstr "x"\n\n'
    data += b'msgid "a"\nmsgid_plural "as"\nmsgstr[0] "b"\nmsgstr[1] "bs"\n\nmsgid "c"\nmsgstr "d"\n'
    assert stripped(read_po(data)) == [("c", "d", None, (), False)]


HAND = """\
# Briefing, by hand
msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"
"Last-Translator: Jeanne Roy\\n"
"X-Generator: Poedit 3.5\\n"

#. from the editor
#: seeds/a.txt:3
# checked by Jeanne
msgid "Un."
msgstr "One."

# to do
#, fuzzy
msgid "Deux."
msgstr ""

msgctxt "table"
msgid "Quatre."
msgstr ""
"Four, "
"wrapped by hand."

#, fuzzy
#| msgid "Cinq"
msgid "Cinq."
msgstr "Five?"

#~ msgid "Ancien."
#~ msgstr "Old."
"""


def test_what_is_put_in_leaves_every_other_byte_alone() -> None:
    made = [Entry(w, w.upper(), comments=("engine: libre 2026-01-01",)) for w in ("Zéro.", "Deux.", "Trois.", "Six.")]
    order = ["Zéro.", "Un.", "Deux.", "Trois.", "Quatre.", "Cinq.", "Six."]
    data = amend_po(HAND.encode(), made, order)
    assert [e.msgid for e in read_po(data)] == order
    got = data.decode().split("\n")
    missing = [line for line in HAND.split("\n") if line not in got]
    assert missing == []
    assert '#, fuzzy\nmsgid "Deux."' not in data.decode()
    assert '# to do\n# engine: libre 2026-01-01\nmsgid "Deux."\nmsgstr "DEUX."' in data.decode()
    assert amend_po(data, (), order) == data


def test_nothing_put_in_changes_nothing() -> None:
    assert amend_po(HAND.encode(), (), ["Un.", "Absent."]) == HAND.encode()
    for path in SEEDS.glob("en/*.po"):
        assert amend_po(path.read_bytes(), (), ()).rstrip() == path.read_bytes().rstrip()


@given(
    st.lists(ENTRY, max_size=5, unique_by=lambda e: e.key),
    st.lists(ENTRY, max_size=5, unique_by=lambda e: e.key),
    st.randoms(),
)
def test_entries_with_words_keep_them_whatever_is_put_in(old: list[Entry], new: list[Entry], random) -> None:
    order = list(dict.fromkeys(e.msgid for e in [*old, *new]))
    random.shuffle(order)
    data = amend_po(write_po(old, "en", "x"), new, order)
    read = {e.key: e for e in read_po(data)}
    assert len(read) == len(read_po(data))
    for entry in old:
        if entry.msgstr:
            assert stripped((read[entry.key],)) == stripped((entry,))
    for entry in new:
        if not any(e.key == entry.key and e.msgstr for e in old):
            assert read[entry.key].msgstr == entry.msgstr
    assert set(read) == {e.key for e in [*old, *new]}


def test_one_bad_line_costs_one_entry() -> None:
    catalogue = read_catalogue(
        b'msgid "a"\nmsgstr "b"\n\n<<<<<<< HEAD\nmsgid "c"\nmsgstr "d"\n=======\nmsgid "e\nmsgstr "f"\n>>>>>>> x\n\n'
        b'msgid "g"\nmsgstr "h"\n\nmsgid "i"\n\n# k\nmsgid "l"\nmsgstr "m"\n'
    )
    assert [e.msgid for e in catalogue.entries] == ["a", "c", "g", "l"]
    assert [p.line for p in catalogue.problems] == [4, 7, 8, 15]


def test_a_line_in_another_charset_costs_its_entry_alone() -> None:
    data = b'msgid "a"\nmsgstr "b"\n\n' + 'msgid "été"\nmsgstr "c"\n\n'.encode("cp1252") + b'msgid "d"\nmsgstr "e"\n'
    catalogue = read_catalogue(data)
    assert [e.msgid for e in catalogue.entries] == ["a", "d"]
    assert [(p.line, str(p)) for p in catalogue.problems] == [(4, "the line is not in utf-8; save the file as UTF-8")]


@pytest.mark.parametrize("charset", ["utf-16", "utf-16-le"])
def test_a_file_in_utf_16_is_read(charset: str) -> None:
    text = HEADER.format("utf-16") + 'msgid "été"\nmsgstr "summer"\n'
    data = text.encode(charset) if charset == "utf-16" else b"\xff\xfe" + text.encode(charset)
    catalogue = read_catalogue(data)
    assert [e.msgid for e in catalogue.entries] == ["été"]
    assert b"charset=utf-8" in write_catalogue(catalogue)


PREVIOUS = """\
# note
#. from a tool
#: seeds/a.txt:3
#, fuzzy, no-wrap
#| msgctxt "old"
#| msgid ""
#| "one "
#| "two"
msgctxt "new"
msgid "one three"
msgstr "1"

#~| msgid "gone before"
#~ msgid "gone"
#~ msgstr "was"
"""


def test_what_other_programs_write_is_read_and_kept() -> None:
    catalogue = read_catalogue(PREVIOUS.encode())
    (entry,), (gone,) = catalogue.entries, catalogue.obsolete
    assert (entry.previous, entry.context, entry.fuzzy, entry.comments) == ("one two", "new", True, ("note",))
    assert (gone.msgid, gone.msgstr, gone.previous, gone.obsolete) == ("gone", "was", "gone before", True)
    assert write_catalogue(catalogue) == PREVIOUS.encode()
    changed = write_catalogue(replace(catalogue, entries=(entry.but(msgstr="2"),)))
    again = read_catalogue(changed)
    assert (again.entries[0].msgstr, again.entries[0].previous) == ("2", "one two")
    assert set(again.entries[0].tools) == {"#. from a tool", "#: seeds/a.txt:3", "#, no-wrap"}


@given(st.lists(ENTRY, max_size=6).map(tuple), st.lists(ENTRY, max_size=3).map(tuple))
def test_catalogues_survive_a_round_trip(entries: tuple[Entry, ...], gone: tuple[Entry, ...]) -> None:
    obsolete = tuple(e.but(obsolete=True) for e in gone)
    data = write_catalogue(Catalogue(head_of("en", "x"), entries, obsolete))
    read = read_catalogue(data)
    assert not read.problems
    assert stripped(read.entries) == stripped(entries)
    assert stripped(read.obsolete) == stripped(obsolete)
    assert write_catalogue(read) == data


@given(st.binary())
def test_a_catalogue_is_always_read(data: bytes) -> None:
    catalogue = read_catalogue(data)
    for problem in catalogue.problems:
        assert 1 <= problem.line <= max(1, data.count(b"\n") + 1)
