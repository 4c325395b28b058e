# Pages wait outside of memory: nobody may notice where.
"""Bytes that wait."""

from __future__ import annotations

import io

import pytest

from builder.model.digests import digest_of
from builder.model.pages import Page, packed
from builder.pages import aside
from builder.pages.aside import Aside


def page(words: str, waiting: Aside) -> Page:
    return Page("fr", "a.md", "A", waiting.put(packed(words)), "a.md.jinja")


def test_what_waits_is_given_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(aside, "MOST", 60)
    waiting = Aside()
    said = [f"# {n} “é” \ud800" for n in range(40)]
    made = [page(words, waiting) for words in said]
    assert isinstance(made[0].packed, bytes)
    assert not isinstance(made[-1].packed, bytes)
    assert [one.markdown for one in reversed(made)] == said[::-1]
    assert made[-1].is_in(digest_of(said[-1].encode("utf-8", "surrogatepass")))
    changed = made[-1].saying("other")
    assert (changed.markdown, made[-1].markdown, changed.is_in(digest_of(b"other"))) == ("other", said[-1], True)
    assert digest_of(b"other") != digest_of(b"another")


class Full(io.BytesIO):
    """A disk that takes a little more."""

    def write(self, data: object) -> int:
        return super().write(data) if self.tell() < 20 else super().write(b"")  # type: ignore[arg-type]


@pytest.mark.parametrize("problem", ["no file", "full", "half written"])
def test_without_a_disk_it_waits_in_memory(problem: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def opened(**_: object) -> io.BytesIO:
        if problem == "no file":
            raise OSError(28, "No space left on device")
        return Full()

    def refused(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(aside, "MOST", 0)
    monkeypatch.setattr(aside.tempfile, "TemporaryFile", opened)
    if problem == "full":
        monkeypatch.setattr(Full, "write", refused)
    waiting = Aside()
    assert [page(f"# {n}", waiting).markdown for n in range(9)] == [f"# {n}" for n in range(9)]
