# A record of two thousand files is one thing: of a build that was cut off, by an error, a key or a pulled plug, there
# must be all or nothing. So the new files are written beside, a journal says which go where, and from then on the
# change is carried out, now or by whoever comes next; where that cannot be, it is taken back as a whole.
#
#     docs/.change/new-7     what the seventh file is to hold
#     docs/.change/old-7     what it held; none where it was not there
#     docs/.change/journal   which files these are: without it nothing was begun, and the folder is rubbish
#     docs/.change/back      the same, once it is taken back
"""Many files of one folder, changed together or not at all."""

from __future__ import annotations

import contextlib
import errno
import filecmp
import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import msgspec

from builder.errors import BuilderError
from builder.storage import digest_of_file, flush_folder, parts_of, write_bytes, write_new

FOLDER = ".change"
"""In the folder that is changed; hidden, so that no program takes what is in it for a page."""
JOURNAL, BACK = "journal", "back"


@dataclass(frozen=True, slots=True)
class _Journal:
    """Which files are changed, relative to the folder, with `/`; their numbers run on from list to list."""

    created: tuple[str, ...]
    replaced: tuple[str, ...]
    removed: tuple[str, ...]

    @property
    def files(self) -> tuple[str, ...]:
        return self.created + self.replaced + self.removed


Content = bytes | Callable[[], Iterable[bytes]] | None
"""What a file is to hold, or what gives that, piece by piece, when it is written; none of one that goes."""


class HeldError(BuilderError):
    """Another program is changing the folder."""


def change(
    folder: Path, files: Mapping[str, Content], seen: Mapping[str, bytes | None] | None = None
) -> tuple[str, ...]:
    """Makes each file of `folder`, named with `/`, hold what is given for it; deletes those of which nothing is given.

    `seen`: the digests of what files held (None: they were not there) when that was decided. Gives those that somebody
    changed since: they stay theirs. Raises OSError or BuilderError where it cannot be done; all files are then as they
    were.
    """
    if not files:
        return ()
    finish(folder)
    _check(folder, files)
    seen = seen or {}
    before = {name: seen[name] if name in seen else digest_of_file(folder / name) for name in files}
    there = {name: before[name] is not None for name in files}
    journal = _Journal(
        tuple(name for name, data in files.items() if data is not None and not there[name]),
        tuple(name for name, data in files.items() if data is not None and there[name]),
        tuple(name for name, data in files.items() if data is None and there[name]),
    )
    aside = folder / FOLDER
    try:
        theirs = _prepare(folder, journal, files, before)
    except BaseException:
        shutil.rmtree(aside, ignore_errors=True)
        raise
    if theirs:
        shutil.rmtree(aside)
        return (*theirs, *change(folder, {name: data for name, data in files.items() if name not in theirs}, seen))
    try:
        return _carry_out(folder, journal)
    except OSError:
        os.replace(aside / JOURNAL, aside / BACK)  # noqa: PTH105  needs no room on the disk, nor has anything that follows
        _take_back(folder, journal)
        raise
    except BaseException:
        finish(folder)  # somebody pressed a key: what was begun is soon done
        raise


def finish(folder: Path) -> None:
    """Brings to its end what a program that was cut off had begun in `folder`.

    A file that somebody changed in the meantime stays theirs. Raises OSError, BuilderError.
    """
    aside = folder / FOLDER
    if not os.path.lexists(aside):
        return
    if aside.is_symlink() or not aside.is_dir():
        raise BuilderError(f"{folder.name}/{FOLDER}: is none of ours and in the way; remove it")
    for name, act in ((BACK, _take_back), (JOURNAL, _carry_out)):
        if (aside / name).is_file():
            act(folder, _read(folder, aside / name))
            return
    shutil.rmtree(aside)


@contextlib.contextmanager
def held(folder: Path) -> Iterator[None]:
    """No other program that asks changes `folder` meanwhile; what one that was cut off had begun is finished first.

    Raises HeldError where another is at work. The system lets go of it with the process, however that ends.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with _locked(folder):
        finish(folder)
        yield


def settle(folder: Path) -> None:
    """Finishes what was cut off in `folder`, unless somebody is at work there. For those who only read it."""
    if os.path.lexists(folder / FOLDER):
        with contextlib.suppress(HeldError), _locked(folder) as known:
            if known:
                finish(folder)


@contextlib.contextmanager
def _locked(folder: Path) -> Iterator[bool]:
    """Whether it is known that nobody else is at work in `folder`. Raises HeldError where somebody is."""
    if sys.platform == "win32":  # folders cannot be locked there
        yield False
        return
    import fcntl  # noqa: PLC0415  other systems lack it

    handle = os.open(folder, os.O_RDONLY)
    try:
        known = True
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise HeldError(f"{folder.name}/: another `briefing` is writing there; run this when it is done") from None
        except OSError:
            known = False  # some file systems of networks know no locks
        yield known
    finally:
        os.close(handle)


def _check(folder: Path, names: Iterable[str]) -> None:
    """What is in the way is told before anything changes. Raises OSError, BuilderError."""
    if strays := _outside(folder, names):
        raise BuilderError(f"{folder.name}/{strays[0]}: a link leads out of {folder.name}/; put a folder in its place")
    for name in names:
        path = folder / name
        if os.path.lexists(path) and not path.is_file():
            raise OSError(errno.EEXIST, "is no file, and in the way; move it away", f"{folder.name}/{name}")


def _prepare(
    folder: Path, journal: _Journal, files: Mapping[str, Content], before: Mapping[str, bytes | None]
) -> list[str]:
    """Everything that needs room is done here, before any file changes.

    Gives the files that are no more what they were `before`; where there are any, nothing is to be changed.
    """
    aside, theirs = folder / FOLDER, list[str]()
    aside.mkdir(parents=True)
    for number, name in enumerate(journal.files):
        data, path, old = files[name], folder / name, aside / f"old-{number}"
        mode = path.stat().st_mode & 0o777 if path.is_file() else None
        if before[name] is not None and mode is not None:
            write_new(old, parts_of(path), mode)
        if digest_of_file(old) != before[name]:
            theirs.append(name)
        elif data is not None:
            write_new(aside / f"new-{number}", data() if callable(data) else (data,), mode)
            path.parent.mkdir(parents=True, exist_ok=True)
    if not theirs:
        flush_folder(aside)
        write_bytes(aside / JOURNAL, msgspec.json.encode(journal))
        flush_folder(folder)
    return theirs


def _carry_out(folder: Path, journal: _Journal) -> tuple[str, ...]:
    """Gives the files that are not as they were when the change was prepared: they are left alone."""
    aside, left = folder / FOLDER, list[str]()
    for number, name in enumerate(journal.files):
        new, old, path = aside / f"new-{number}", aside / f"old-{number}", folder / name
        if not _same(path, old):  # it is done already, or somebody's own
            left.append(name)
        elif name in journal.removed:
            path.unlink(missing_ok=True)
        elif new.is_file():
            os.replace(new, path)  # noqa: PTH105  atomic on every platform
    _end(folder, journal, JOURNAL)
    return tuple(left)


def _take_back(folder: Path, journal: _Journal) -> None:
    aside = folder / FOLDER
    for number, name in enumerate(journal.files):
        new, old, path = aside / f"new-{number}", aside / f"old-{number}", folder / name
        if name in journal.created and not new.exists():
            path.unlink(missing_ok=True)
        elif old.is_file() and not new.exists() and not (name in journal.removed and path.exists()):
            os.replace(old, path)  # noqa: PTH105  the same
    _end(folder, journal, BACK)


def _end(folder: Path, journal: _Journal, name: str) -> None:
    """First what was done is on the disk, then the journal goes; the rest is rubbish, and may wait for the next one."""
    for parent in sorted({(folder / file).parent for file in journal.files}):
        if parent.is_dir():
            flush_folder(parent)
    (folder / FOLDER / name).unlink()
    shutil.rmtree(folder / FOLDER, ignore_errors=True)


def _same(path: Path, old: Path) -> bool:
    """Whether `path` is as it was when the change was prepared."""
    if not old.is_file():
        return not os.path.lexists(path)
    return path.is_file() and filecmp.cmp(path, old, shallow=False)


def _read(folder: Path, path: Path) -> _Journal:
    """The journal at `path`; a project is foreign input, and its journal names no file outside of the folder."""
    try:
        journal = msgspec.json.decode(path.read_bytes(), type=_Journal)
    except (msgspec.MsgspecError, ValueError):
        journal = _Journal((), ("..",), ())
    if _outside(folder, journal.files):
        raise BuilderError(f"{folder.name}/{FOLDER}: is none of ours; remove it, and run `briefing build`")
    return journal


def _outside(folder: Path, names: Iterable[str]) -> list[str]:
    """Those of `names` that are no files of `folder`, or to which a link leads out of it."""
    inside = os.path.realpath(folder)

    def stays(name: str) -> bool:
        plain, parent = PurePosixPath(name), Path(os.path.realpath((folder / name).parent))
        return not plain.is_absolute() and ".." not in plain.parts and parent.is_relative_to(inside)

    return [name for name in names if not stays(name)]
