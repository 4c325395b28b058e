# Front matter is written by hand: whatever is wrong with one key costs that key alone, and is told with its line.
"""Front matter, key by key."""

from __future__ import annotations

import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.model.text import Basis
from builder.sources.front_matter import parse, split

BOMB = "a0: &a0 [ah, ah]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 40))


def read(header: str) -> tuple[dict[str, Any], list[tuple[int, str]]]:
    """The one check of the stage: whatever stands above an article, it is read in no time, and each line is one."""
    text = f"---\n{header}---\nTexte.\n"
    source, at = split(text)
    began = time.process_time()
    fields, problems = parse(text, source)
    assert time.process_time() - began < 5
    for line, message in problems:
        assert 1 <= line <= text.count("\n")
        assert len(message.splitlines()) == 1
        assert len(message) < 300
    assert at == len(text) - len("Texte.\n") or not source
    return fields, problems


@pytest.mark.parametrize(
    ("header", "fields"),
    [
        ("id: a-1\n", {"id": "a-1"}),
        ("title: 1984\n", {"title": "1984"}),
        ("title: 1.10\n", {"title": "1.10"}),
        ("title: no\n", {"title": "no"}),
        ("title: 12:30\n", {"title": "12:30"}),
        ("title: 'Un: deux'\n", {"title": "Un: deux"}),
        ("title: >-\n  deux\n  lignes\n", {"title": "deux lignes"}),
        ("title: 'avec\u00a0espace'\n", {"title": "avec espace"}),
        ("title:\n", {}),
        ("title: ~\n", {}),
        ("url: https://example.org/a?b=c#d\n", {"url": "https://example.org/a?b=c#d"}),
        ("language: pt-BR\n", {"language": "pt-BR"}),
        ("published: 2023\n", {"published": "2023", "basis": Basis.STATED}),
        ("published: 2023-05\n", {"published": "2023-05", "basis": Basis.STATED}),
        ("published: 2024-02-29\n", {"published": "2024-02-29", "basis": Basis.STATED}),
        ("published: '2023'\npublished_basis: stated\n", {"published": "2023", "basis": Basis.STATED}),
        ("# un commentaire\n", {}),
    ],
)
def test_a_key_is_read_as_it_is_written(header: str, fields: dict[str, Any]) -> None:
    assert read(header) == ({"basis": Basis.UNKNOWN, **fields}, [])


def test_no_front_matter_says_nothing() -> None:
    assert parse("Texte.\n", "") == ({}, [])


@pytest.mark.parametrize(
    ("header", "line", "words"),
    [
        ("id: a\npublished: 2025-02-31\n", 3, "no day of the calendar"),
        ("published: 2025-13\n", 2, "no day of the calendar"),
        ('publisher: "\\ud800"\n', 2, "holds half a character"),
        ('published_basis: {inferred: "\\ud800"}\n', 2, "must be `stated`"),
        ("published: 0000\n", 2, "no day of the calendar"),
        ("published: 10/02/2025\n", 2, "must be YYYY"),
        ("published: 2025-2-1\n", 2, "must be YYYY"),
        ("published: 2025-02-10T10:00:00Z\n", 2, "must be YYYY"),
        ("published: ٢٠٢٥\n", 2, "must be YYYY"),
        ("published: [2025]\n", 2, "must be YYYY"),
        ("url: javascript:alert(1)\n", 2, "must be an address"),
        ("url: https://\n", 2, "must be an address"),
        ("url: https://[\n", 2, "must be an address"),
        ("url: //example.org/\n", 2, "must be an address"),
        ("url: ftp://example.org/\n", 2, "must be an address"),
        ("url: 'https://a.org/\" onclick=x'\n", 2, "must be an address"),
        ("url: 'https://a.org/\u202e'\n", 2, "must be an address"),
        ("id: Majuscule\n", 2, "must be lower-case"),
        ("id: ../../etc/passwd\n", 2, "must be lower-case"),
        (f"id: {'a' * 81}\n", 2, "must be lower-case"),
        ("id: index\n", 2, "must be lower-case"),
        ("language: français\n", 2, "must be a language's code"),
        ("language: [fr]\n", 2, "must be a language's code"),
        ("title: [a, b]\n", 2, "must be plain words"),
        ("title: {a: b}\n", 2, "must be plain words"),
        ("title: !!set {a}\n", 2, "must be plain words"),
        ("published_basis: devinée\n", 2, "must be `stated`, or `inferred: WHY`"),
        ("published_basis: {inferred: a, quotes: b}\n", 2, "must be `stated`, or `inferred: WHY`"),
        ("published_basis: {inferred: {fr: [a]}, quotes: [b]}\n", 2, "must be `stated`, or `inferred: WHY`"),
        ("publisher: A\nid: b\nidd: c\n", 4, "`idd` is unknown"),
        ("published_basis: stated\npublished: x\n", 3, "must be YYYY"),
        ('"deux\\nlignes": x\n', 2, "is unknown"),
        ("<<: {id: a}\n", 2, "is unknown"),
        ("? [a, b]\n: x\n", 2, "is unknown"),
        ("id: a\nid: b\n", 3, "given twice"),
        ("id: a\n  b: c: d\n", 3, "not YAML"),
        ("title: 'jamais fermé\n", 3, "not YAML"),
        ("\ttitle: a\n", 2, "not YAML"),
        ("title: *absent\n", 2, "not YAML"),
        ("title: \x07\n", 2, "not YAML"),
        ("- a\n- b\n", 2, "lines of `key: value`"),
        ("simple texte\n", 2, "lines of `key: value`"),
        ("title: !!python/object/apply:os.system ['touch /nowhere']\n", 2, "not YAML"),
        ("title: !!python/name:os.system\n", 2, "not YAML"),
        ("title: !!python%0A/x a\n", 2, "not YAML"),
        ("title: !<tag:x> a\n", 2, "not YAML"),
        ("title: " + "[" * 3000 + "\n", 2, "not YAML"),
        ("title: " + "x" * 20000 + "\n", 1, "longer than"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(header: str, line: int, words: str) -> None:
    _, problems = read(header)
    assert any(at == line and words in message for at, message in problems), problems


def test_one_wrong_key_costs_that_key_alone() -> None:
    fields, problems = read("id: bon\npublished: 2025-02-31\ntitle: Un titre\nurl: javascript:x\n")
    assert (fields["id"], fields["title"], len(problems)) == ("bon", "Un titre", 2)
    assert "published" not in fields
    assert "url" not in fields


@pytest.mark.parametrize("key", ["id", "title", "published", "published_basis", "url", "language", "other"])
def test_a_bomb_of_aliases_goes_off_nowhere(key: str) -> None:
    read(BOMB + f"{key}: *a39\n")
    read(BOMB + f"{key}: {{inferred: *a39, quotes: *a39}}\n")
    read(BOMB + f"? *a39\n: {key}\n")
    read(f"{key}: &a [*a]\n")


def test_front_matter_that_is_never_closed_is_text_and_is_said() -> None:
    text = "---\nid: a\n\nTexte.\n"
    assert split(text) == ("", 0)
    assert parse(text, "")[1] == [(1, "front matter is opened by `---` and never closed; close it")]


def test_a_rule_above_an_article_is_no_front_matter() -> None:
    assert split("---\n\nTexte, sans autre filet.\n") == ("", 0)
    assert parse("---\n\nTexte.\n", "") == ({}, [])


@given(st.text(max_size=120))
def test_nothing_that_stands_above_an_article_raises(header: str) -> None:
    text = f"---\n{header}\n---\nTexte.\n"
    source, at = split(text)
    fields, problems = parse(text, source)
    assert isinstance(fields, dict)
    assert all(len(message.splitlines()) == 1 for _, message in problems)
    assert text[at:].endswith("Texte.\n")
