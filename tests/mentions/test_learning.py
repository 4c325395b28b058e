# What patterns tell of themselves, and what they are compiled to, is worked out once: other processes are told.
"""What was learned, kept and recalled."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Never

import pytest

from builder import cache, learning
from builder.languages import beginnings
from builder.mentions import grammar, needs
from builder.model.text import Article
from builder.text import structure
from builder.translation import read_memory

PATTERN = r"(?:^|(?<=\W))(?P<what>emploie|occupe) (?P<few>\d+) (?:personnes|salariés)(?P<more> et plus)?"
WORDS = "Vesta emploie 40 salariés, Lumaro occupe 12 personnes et plus."


def never(*_: object, **__: object) -> Never:
    raise AssertionError("worked out again")


def another_process() -> None:
    """What this one knows by itself is forgotten."""
    learning._FRESH.clear()
    learning.recalled.cache_clear()


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    # No context of its own: what a test sets with the same fixture would be undone after it, and to what it was here.
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setattr(learning, "_FRESH", {})
    learning.recalled.cache_clear()
    yield tmp_path / "briefing" / cache.FILE
    learning.recalled.cache_clear()


def test_what_patterns_need_is_recalled(monkeypatch: pytest.MonkeyPatch) -> None:
    ways, few = needs.ways_of(PATTERN), needs.needs_of(PATTERN, most=1)
    assert any("emploie" in string for way in ways for need in way for string in need)
    learning.keep()
    another_process()
    monkeypatch.setattr(needs, "_ways_of", never)
    monkeypatch.setattr(needs, "_needs_of", never)
    assert (needs.ways_of(PATTERN), needs.needs_of(PATTERN, most=1)) == (ways, few)
    with pytest.raises(AssertionError, match="worked out again"):
        needs.needs_of(PATTERN, most=2)


@pytest.mark.parametrize("hasty", [False, True])
def test_a_compiled_pattern_is_recalled(monkeypatch: pytest.MonkeyPatch, *, hasty: bool) -> None:
    made = [found.groupdict() for found in beginnings.quick(PATTERN, re.IGNORECASE, hasty=hasty).finditer(WORDS)]
    learning.keep()
    another_process()
    monkeypatch.setattr(beginnings, "_for_search", never)
    again = beginnings.quick(PATTERN, re.IGNORECASE, hasty=hasty)
    assert [found.groupdict() for found in again.finditer(WORDS)] == made
    assert made == [found.groupdict() for found in re.finditer(PATTERN, WORDS, re.IGNORECASE)]
    assert (again.groups, dict(again.groupindex), again.flags) == (3, {"what": 1, "few": 2, "more": 3}, 34)
    with pytest.raises(AssertionError, match="worked out again"):
        beginnings.quick(PATTERN, hasty=hasty)


def test_what_a_translation_is_checked_with_is_recalled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Vesta emploie 40 salariés. Vesta emploie 50 salariés."
    document, _ = structure(Article("a", "seeds/a.txt", text, "", "fr"))
    catalogue = tmp_path / "seeds" / "en" / "a.po"
    catalogue.parent.mkdir(parents=True)
    for segment, has_to_be_made in ((document.segments[0], True), (document.segments[1], False)):
        number = segment.text.split()[2]
        catalogue.write_text(f'msgid "{segment.text}"\nmsgstr "Vesta has {number} staff."\n', "utf-8")
        monkeypatch.setattr(grammar, "_MADE", {})
        if not has_to_be_made:
            monkeypatch.setattr(beginnings, "_as_it_is", never)
            monkeypatch.setattr(needs, "_needs_of", never)
        memory, found = read_memory(tmp_path / "seeds", tmp_path, "en", [document])
        assert len(memory.segments) == 1
        assert not found
        another_process()


def test_of_two_processes_both_are_recalled(monkeypatch: pytest.MonkeyPatch) -> None:
    first = needs.ways_of("un autre")
    assert learning.recalled() == {}  # it begins before the other one has kept anything
    mine, learning._FRESH = dict(learning._FRESH), {}
    second = needs.ways_of("encore un")
    learning.keep()
    learning._FRESH.update(mine)
    learning.keep()
    another_process()
    monkeypatch.setattr(needs, "_ways_of", never)
    assert (needs.ways_of("un autre"), needs.ways_of("encore un")) == (first, second)


def test_another_version_works_it_out_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    needs.ways_of(PATTERN)
    learning.keep()
    another_process()
    monkeypatch.setattr(cache, "version", lambda: b"another")
    monkeypatch.setattr(needs, "_ways_of", never)
    with pytest.raises(AssertionError, match="worked out again"):
        needs.ways_of(PATTERN)


@pytest.mark.parametrize("seed", range(40))
def test_what_is_damaged_is_worked_out_again(seed: int, state: Path) -> None:
    ways, found = needs.ways_of(PATTERN), beginnings.quick(PATTERN).findall(WORDS)
    learning.keep()
    random, data = Random(seed), bytearray(state.read_bytes())
    for _ in range(random.randint(1, 50)):
        data[random.randrange(len(data))] = random.randrange(256)
    state.write_bytes(data[: random.randint(1, len(data))] if seed % 4 == 0 else data)
    another_process()
    assert (needs.ways_of(PATTERN), beginnings.quick(PATTERN).findall(WORDS)) == (ways, found)
    learning.keep()
    another_process()
    assert (needs.ways_of(PATTERN), beginnings.quick(PATTERN).findall(WORDS)) == (ways, found)


def test_who_has_no_place_to_keep_works_it_out_each_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    another_process()
    found = needs.ways_of(PATTERN)
    learning.keep()
    assert needs.ways_of(PATTERN) == found
    assert (tmp_path / "file").read_text() == "no folder"
