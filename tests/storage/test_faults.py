# Whatever fails while files are changed together, and whenever it is cut off: they are what they were, or are to be.
"""A failure at every call that changes a disk."""

from __future__ import annotations

import errno
import io
import json
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from builder.errors import BuilderError
from builder.model.digests import digest_of
from builder.transaction import FOLDER, HeldError, change, finish, held, settle

BEFORE = {"a.md": b"old a", "fr/b.md": b"old b", "fr/gone.md": b"old", "mine.md": b"mine"}
CHANGES = {"a.md": b"new a", "fr/b.md": b"new b", "fr/gone.md": None, "en/deep/c.md": b"new c", "never.md": None}
AFTER = {"a.md": b"new a", "fr/b.md": b"new b", "mine.md": b"mine", "en/deep/c.md": b"new c"}
CALLS = ("open", "fsync", "replace", "mkdir", "chmod", "unlink", "rmdir")
OPEN, FILE = os.open, io.open


class PulledPlugError(BaseException):
    """Nothing runs after it."""


class Failing:
    """The n-th call of the system that may change a disk fails; with `for_good` all that follow do as well."""

    def __init__(self, n: int, problem: BaseException, *, for_good: bool) -> None:
        self.count, self._n, self._problem, self._for_good = 0, n, problem, for_good

    def around(self, call: Callable[..., Any]) -> Callable[..., Any]:
        def tried(*given: Any, **named: Any) -> Any:
            reads = call is OPEN and not given[1] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
            if reads or (call is FILE and not set("wxa+") & set(given[1] if len(given) > 1 else "r")):
                return call(*given, **named)
            self.count += 1
            if self.count == self._n or (self._for_good and self.count > self._n):
                raise self._problem
            return call(*given, **named)

        return tried


def tree(folder: Path, files: dict[str, bytes]) -> Path:
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


def state(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def changed(folder: Path, failing: Failing, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Whether a change that met the failure ended well."""
    with monkeypatch.context() as patched:
        for name in CALLS:
            patched.setattr(os, name, failing.around(getattr(os, name)))
        patched.setattr(io, "open", failing.around(FILE))
        try:
            change(folder, CHANGES)
        except (OSError, PulledPlugError, KeyboardInterrupt):
            return False
    return True


FAULTS = [
    ("full disk", OSError(errno.ENOSPC, "No space left on device"), False),
    ("disk gone", OSError(errno.EIO, "Input/output error"), True),
    ("pulled plug", PulledPlugError(), True),
    ("key pressed", KeyboardInterrupt(), False),
]


@pytest.mark.parametrize(("problem", "for_good"), [row[1:] for row in FAULTS], ids=[row[0] for row in FAULTS])
def test_a_failure_at_any_call_leaves_the_old_or_the_new(
    problem: BaseException,
    for_good: bool,  # noqa: FBT001
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(os, "fsync", lambda _handle: None)  # the plug is not pulled, and a disk takes its time
    failing, n = Failing(0, problem, for_good=for_good), 0
    while failing.count >= n:
        n += 1
        failing = Failing(n, problem, for_good=for_good)
        folder = tree(tmp_path / str(n), BEFORE)
        ended = changed(folder, failing, monkeypatch)
        if not (folder / FOLDER).exists():
            assert state(folder) in (BEFORE, AFTER)
        settle(folder)
        assert state(folder) in ((AFTER,) if ended else (BEFORE, AFTER)), n
        if isinstance(problem, OSError) and not for_good and not ended:
            assert state(folder) == BEFORE, f"call {n} failed, and not all is as it was"
        change(folder, CHANGES)
        assert state(folder) == AFTER
    assert n > 25


def test_what_somebody_wrote_after_a_cut_is_theirs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tree(tmp_path, {"a.md": b"old", "b.md": b"old", "c.md": b"old"})
    with monkeypatch.context() as patched:
        patched.setattr(os, "replace", _after_the_journal)
        with pytest.raises(PulledPlugError):
            change(folder, {"a.md": b"new", "b.md": b"new", "c.md": None, "d.md": b"new"})
    for name in ("b.md", "c.md", "d.md"):
        (folder / name).write_bytes(b"mine")
    finish(folder)
    assert state(folder) == {"a.md": b"new", "b.md": b"mine", "c.md": b"mine", "d.md": b"mine"}


REPLACE = os.replace


def _after_the_journal(old: object, new: Path) -> None:
    if Path(new).name != "journal":
        raise PulledPlugError
    REPLACE(str(old), new)


def test_what_somebody_saved_since_it_was_decided_on_is_theirs(tmp_path: Path) -> None:
    old = digest_of(b"old")
    seen = {"a.md": old, "b.md": old, "c.md": old, "d.md": None, "e.md": old}
    folder = tree(tmp_path, {"a.md": b"old", "b.md": b"mine", "c.md": b"mine", "d.md": b"mine"})
    left = change(folder, {"a.md": b"new", "b.md": b"new", "c.md": None, "d.md": b"new", "e.md": b"new"}, seen)
    assert sorted(left) == ["b.md", "c.md", "d.md", "e.md"]
    assert state(folder) == {"a.md": b"new", "b.md": b"mine", "c.md": b"mine", "d.md": b"mine"}


@pytest.mark.parametrize("data", [b"new", None])
@pytest.mark.parametrize("kind", ["folder", "dangling"])
def test_what_cannot_be_replaced_is_told(tmp_path: Path, kind: str, data: bytes | None) -> None:
    folder = tree(tmp_path / "docs", BEFORE)
    path = folder / "fr" / "x.md"
    if kind == "folder":
        path.mkdir()
    else:
        path.symlink_to(tmp_path / "nowhere")
    with pytest.raises(OSError, match="in the way") as told:
        change(folder, {**CHANGES, "fr/x.md": data})
    assert told.value.filename == "docs/fr/x.md"
    assert state(folder) == BEFORE
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize("name", ["link/out.md", "../out.md", "link/deep/out.md"])
def test_nothing_is_written_through_a_link_out_of_the_folder(tmp_path: Path, name: str) -> None:
    folder = tree(tmp_path / "docs", BEFORE)
    (folder / "link").symlink_to(tmp_path)
    with pytest.raises(BuilderError, match="leads out of docs/"):
        change(folder, {**CHANGES, name: b"new"})
    assert state(folder) == BEFORE
    assert [path.name for path in tmp_path.iterdir()] == ["docs"]


def test_the_journal_is_on_the_disk_before_any_file_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, flushed = tree(tmp_path, BEFORE), list[tuple[Path, bool]]()

    def flush(one: Path) -> None:
        flushed.append((one, state(folder).get("a.md") == BEFORE["a.md"] and (folder / FOLDER / "journal").exists()))

    monkeypatch.setattr("builder.transaction.flush_folder", flush)
    change(folder, CHANGES)
    assert (folder, True) in flushed


@pytest.mark.skipif(sys.platform == "win32", reason="there are no locks")
def test_where_locks_are_unknown_readers_finish_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import fcntl  # noqa: PLC0415  other systems lack it

    def unknown(*_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    tree(tmp_path, {f"{FOLDER}/new-0": b"another build is at work"})
    monkeypatch.setattr(fcntl, "flock", unknown)
    settle(tmp_path)
    assert (tmp_path / FOLDER / "new-0").exists()
    with held(tmp_path):
        assert not (tmp_path / FOLDER).exists()
    tree(tmp_path, {f"{FOLDER}/new-0": b"another build is at work"})
    monkeypatch.setattr(sys, "platform", "win32")
    settle(tmp_path)
    assert (tmp_path / FOLDER / "new-0").exists()


def test_two_at_once_do_not_meet(tmp_path: Path) -> None:
    with held(tmp_path), pytest.raises(HeldError, match="another `briefing` is writing"), held(tmp_path):
        pass
    with held(tmp_path):
        settle(tmp_path)


@pytest.mark.parametrize("name", ["../out.md", "/etc/out.md", "fr/../../out.md", "link/out.md"])
def test_a_foreign_journal_names_no_file_outside(tmp_path: Path, name: str) -> None:
    docs = tree(tmp_path / "docs", {f"{FOLDER}/new-0": b"evil"})
    (docs / "link").symlink_to(tmp_path)
    (docs / FOLDER / "journal").write_text(json.dumps({"created": [name], "replaced": [], "removed": []}), "utf-8")
    with pytest.raises(BuilderError, match="none of ours"):
        finish(docs)
    assert not (tmp_path / "out.md").exists()


@pytest.mark.parametrize("journal", [b"", b"[", b"{}", b'{"created": [1]}', b"\xff"])
def test_a_journal_that_is_none_is_told(tmp_path: Path, journal: bytes) -> None:
    tree(tmp_path, {f"{FOLDER}/journal": journal})
    with pytest.raises(BuilderError, match="remove it"):
        finish(tmp_path)


def test_a_folder_without_a_journal_is_rubbish(tmp_path: Path) -> None:
    tree(tmp_path, {f"{FOLDER}/new-0": b"half", "a.md": b"a"})
    settle(tmp_path)
    assert state(tmp_path) == {"a.md": b"a"}
    shutil.rmtree(tmp_path)
