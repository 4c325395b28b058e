# A pulled plug leaves the old file or the new one; a name in a message is one line.
"""Durable writes and names of files."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder import storage
from builder.storage import printable, told, write_bytes, write_text


def test_a_file_is_written_with_its_folders_and_changed_once(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "page.md"
    assert write_text(path, "été\r\n") is True
    assert path.read_bytes() == "été\r\n".encode()
    before = path.stat()
    assert write_text(path, "été\r\n") is False
    after = path.stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)
    assert write_bytes(path, b"autre") is True
    assert [p.name for p in path.parent.iterdir()] == ["page.md"]


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o644, 0o664])
def test_the_mode_of_a_file_is_kept(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "page.md"
    path.write_text("old")
    path.chmod(mode)
    write_text(path, "new")
    assert stat.S_IMODE(path.stat().st_mode) == mode


@pytest.mark.parametrize("mask", [0o022, 0o077, 0o002])
def test_a_new_file_has_the_mode_the_person_asked_for(tmp_path: Path, mask: int) -> None:
    before = os.umask(mask)
    try:
        write_text(tmp_path / "page.md", "new")
        assert os.umask(mask) == mask
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "page.md").stat().st_mode) == 0o666 & ~mask


class _Full:
    """A file on a full disk."""

    def __init__(self, problem: BaseException, handle: int) -> None:
        self.problem, self.handle = problem, handle

    def __enter__(self) -> _Full:
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self.handle)

    def write(self, data: bytes) -> int:
        os.write(self.handle, data[: len(data) // 2])
        raise self.problem


@pytest.mark.parametrize(
    "problem", [OSError(28, "No space left on device"), KeyboardInterrupt()], ids=["disk", "ctrl-c"]
)
@pytest.mark.parametrize("step", ["write", "fsync", "chmod", "replace"])
@pytest.mark.parametrize("old", [b"old", None], ids=["over", "new"])
def test_a_write_that_fails_anywhere_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, problem: BaseException, step: str, old: bytes | None
) -> None:
    path = tmp_path / "page.md"
    if old is not None:
        path.write_bytes(old)

    def fails(*_: object) -> None:
        raise problem

    if step == "write":
        monkeypatch.setattr(storage.os, "fdopen", lambda handle, mode: _Full(problem, handle))
    else:
        monkeypatch.setattr(storage.os, step, fails)
    with pytest.raises(type(problem)):
        write_bytes(path, b"new and longer")
    monkeypatch.undo()
    assert [p.name for p in tmp_path.iterdir()] == (["page.md"] if old is not None else [])
    assert old is None or path.read_bytes() == old


def test_a_folder_that_cannot_be_flushed_is_no_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> int:
        raise OSError(22, "Invalid argument")

    monkeypatch.setattr(storage.os, "open", fails)
    storage.flush_folder(tmp_path)


@given(st.text(st.characters()))
def test_a_printable_text_is_one_line_in_any_terminal(text: str) -> None:
    shown = printable(text)
    assert len(shown.splitlines()) <= 1
    assert "\x1b" not in shown
    shown.encode()
    assert printable(shown) == shown


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("L’été à Paris 🚀.txt", "L’été à Paris 🚀.txt"),
        ("prix\u202f:\u00a03.txt", "prix\u202f:\u00a03.txt"),
        ("deux\nlignes.txt", "deux\\nlignes.txt"),
        ("\x1b[31mrouge.txt", "\\x1b[31mrouge.txt"),
        ("droite\u202egauche.txt", "droite\\u202egauche.txt"),
        ("caf\udce9.txt", "caf\\udce9.txt"),
    ],
)
def test_a_file_is_named_as_it_is_called(name: str, shown: str) -> None:
    assert told(Path("/p/seeds") / name, Path("/p")) == f"seeds/{shown}"
    assert told(Path("/q") / name, Path("/p")) == f"/q/{shown}"
