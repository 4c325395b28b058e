# What a pattern tells of itself is read from it once: another process with the same program is told.
"""Needs of patterns, kept and recalled."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from builder.articles import _learning
from builder.cache import FILE, Cache
from builder.mentions import needs

PATTERN = r"(?:emploie|occupe) \d+ (?:personnes|salariés)"


def untold(pattern: str, *_: object) -> needs.Ways:
    raise AssertionError(f"{pattern} was read again")


def test_what_was_read_from_patterns_is_recalled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(needs, "_LEARNED", {})
    ways, few = needs.ways_of(PATTERN), needs.needs_of(PATTERN, most=1)
    assert any("emploie" in string for way in ways for need in way for string in need)
    kept = msgspec.msgpack.encode(needs.learned())
    monkeypatch.setattr(needs, "_LEARNED", {})
    monkeypatch.setattr(needs, "_ways_of", untold)
    monkeypatch.setattr(needs, "_needs_of", untold)
    needs.recall(msgspec.msgpack.decode(kept, type=dict[bytes, needs.Ways]))
    assert (needs.ways_of(PATTERN), needs.needs_of(PATTERN, most=1)) == (ways, few)
    with pytest.raises(AssertionError, match="read again"):
        needs.needs_of(PATTERN, most=2)


def test_a_build_leaves_what_it_learned_to_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = Cache(tmp_path / FILE, b"secret")
    monkeypatch.setattr(needs, "_LEARNED", {})
    with _learning(cache):
        found = needs.ways_of(PATTERN)
    monkeypatch.setattr(needs, "_LEARNED", {})
    monkeypatch.setattr(needs, "_ways_of", untold)
    with _learning(cache):
        assert needs.ways_of(PATTERN) == found
    monkeypatch.setattr(needs, "_LEARNED", {})
    with _learning(Cache(tmp_path / FILE, b"another's")), pytest.raises(AssertionError, match="read again"):
        needs.ways_of(PATTERN)
