# What was worked out once is kept, so that one edited article costs one article. Nothing depends on it: the file can be
# deleted, cut short or be that of somebody else at any moment, and what cannot be used is made again.
#
# One SQLite file, because it holds ten thousand entries as fast as as many files would (`benchmarks/RESULTS.md`), is
# changed as a whole or not at all, and is waited for by two builds at once. No pickle: a project is foreign input, and
# what is read from it is data of known types or nothing. It may come with a cache of somebody else's, so each entry is
# sealed with a secret that this user alone has: what another wrote is not believed, however well it is made.
"""Values kept by the digest of what they were made from, in a file that can be deleted at any time."""

from __future__ import annotations

import contextlib
import hashlib
import os
import platform
import secrets
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from importlib import metadata
from pathlib import Path

FOLDER = Path(".cache/briefing")
"""In the project; git is told to leave it alone."""
FILE = "kept.sqlite"
_TABLE = "CREATE TABLE kept (stage TEXT, key BLOB, proof BLOB, value BLOB, PRIMARY KEY (stage, key))"
_FAULTS = (sqlite3.Error, OSError, OverflowError, UnicodeDecodeError)
"""What SQLite and the disk raise; the last where a damaged word stands in the message itself."""
_AT_ONCE = 500
"""Entries that are asked for in one question."""
_PATIENCE = 10.0
"""Seconds that one build waits for another to write; then it keeps nothing."""
_SPARE = 8 << 20
"""Bytes that no build used, of one stage, that are kept in any case."""
_SECRET = 32
"""Bytes of the user's secret."""


class Cache:
    """The entries of one project, or of a user; whatever is wrong with them, there are none."""

    def __init__(self, file: Path | None, secret: bytes = b"") -> None:
        """`file`: where they stand; `secret`: what seals them. Without both, nothing is kept."""
        self._file = file if secret else None
        self._secret = secret
        self._broken = False
        self._mended = False
        """Whether a file that turned out damaged was made anew: it is done once."""
        self._idle = False
        """Whether another build held the file for longer than is waited: this one does without."""
        self._grown = set[str]()

    def get(self, stage: str, keys: Iterable[bytes]) -> Mapping[bytes, bytes]:
        """Key → the value kept under it in `stage`; a key of which there is none, or a damaged one, is left out."""
        if self._file is None or self._idle or not self._file.is_file():
            return {}
        wanted, found = list(dict.fromkeys(keys)), dict[bytes, bytes]()
        try:
            with contextlib.closing(_opened(self._file, "ro")) as base:
                for at in range(0, len(wanted), _AT_ONCE):
                    some = wanted[at : at + _AT_ONCE]
                    marks = ",".join("?" * len(some))
                    asked = f"SELECT key, proof, value FROM kept WHERE stage = ? AND key IN ({marks})"  # noqa: S608
                    for key, proof, value in base.execute(asked, (stage, *some)):
                        held = isinstance(key, bytes) and isinstance(value, bytes)
                        if held and proof == _proof(self._secret, stage, key, value):
                            found[key] = value
                        else:
                            self._broken = True
        except _FAULTS as problem:
            # A file that another build holds is sound; any other is made anew.
            self._broken |= _is_damage(problem)
            self._idle = _is_busy(problem)
        return found

    def put(self, stage: str, made: Mapping[bytes, bytes]) -> None:
        """Keeps what was made."""
        if made:
            rows = [(stage, key, _proof(self._secret, stage, key, value), value) for key, value in made.items()]
            self._change(lambda base: base.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?)", rows))
            self._grown.add(stage)

    def prune(self, stage: str, used: Iterable[bytes]) -> None:
        """Once something was made, what is not among `used` goes as soon as it is more than what is."""
        if stage in self._grown:
            self._grown.discard(stage)
            self._change(lambda base: _prune(base, stage, set(used)))

    def _change(self, what: Callable[[sqlite3.Connection], object]) -> None:
        """Does `what` as a whole, or not at all."""
        if self._file is None or self._idle:
            return
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            if self._broken:
                self._file.unlink(missing_ok=True)
                self._broken = False
            with contextlib.closing(_opened(self._file, "rwc")) as base:
                base.execute("PRAGMA synchronous = OFF")  # a torn entry does not fit its proof, and is made again
                base.execute("BEGIN IMMEDIATE")
                what(base)
                base.execute("COMMIT")
        except _FAULTS as problem:
            # A folder that cannot be written, a full disk, a file that another build holds: nothing is kept.
            self._idle = _is_busy(problem)
            if _is_damage(problem) and not self._mended:
                self._broken = self._mended = True
                self._change(what)


def project_cache(root: Path) -> Cache:
    """The cache of the project in folder `root`, for this user alone."""
    return Cache(root / FOLDER / FILE, user_secret()) if _inside(root) else Cache(None)


def forget(root: Path) -> None:
    """Deletes the cache of the project in folder `root`: it holds the words of articles. Raises OSError."""
    if (root / FOLDER).is_dir() and _inside(root):
        shutil.rmtree(root / FOLDER)


def user_cache() -> Cache:
    """The cache of this user, for what depends on no project: it stands beside the secret."""
    secret = user_secret()
    return Cache(_state() / FILE if secret else None, secret)


def _state() -> Path:
    """Where what is this user's stands. Raises RuntimeError for a user without a home."""
    given = Path(os.environ.get("XDG_STATE_HOME", ""))
    return (given if given.is_absolute() else Path.home() / ".local/state") / "briefing"


def user_secret() -> bytes:
    """What this user's entries are sealed with, made when it is first asked for; empty where none can be kept."""
    try:
        file = _state() / "cache.key"
        if not os.path.lexists(file):
            _make_secret(file)
        with file.open("rb") as opened:
            held = os.fstat(opened.fileno())
            private = sys.platform == "win32" or (held.st_uid == os.getuid() and not held.st_mode & 0o077)
            secret = opened.read(_SECRET + 1)
    except (OSError, RuntimeError):  # a folder that cannot be written, a user without a home
        return b""
    return secret if private and len(secret) == _SECRET else b""


@lru_cache(maxsize=1)
def version() -> bytes:
    """A digest of all that values depend on beside what they are made from: our code, Python, what is installed."""
    code, package = hashlib.sha256(), Path(__file__).parent
    for path in sorted(package.rglob("*.py")):
        code.update(f"{path.relative_to(package).as_posix()}\0".encode() + path.read_bytes() + b"\0")
    with contextlib.suppress(metadata.PackageNotFoundError):
        for needed in sorted(metadata.requires("briefing") or ()):
            name = needed.split(";")[0].split("[")[0].split("=")[0].split(">")[0].split("<")[0].strip()
            with contextlib.suppress(metadata.PackageNotFoundError):
                code.update(f"{name} {metadata.version(name)}\0".encode())
    code.update(f"{platform.python_implementation()} {platform.python_version()}".encode())
    return code.digest()


def key_of(stage: str, item: bytes) -> bytes:
    """The key of what `stage` makes of `item` with this version of the program."""
    return hashlib.blake2b(version() + stage.encode() + b"\0" + item, digest_size=20).digest()


def _proof(secret: bytes, stage: str, key: bytes, value: bytes) -> bytes:
    return hashlib.blake2b(stage.encode() + b"\0" + key + value, digest_size=20, key=secret).digest()


def _is_damage(problem: Exception) -> bool:
    """Whether it tells of the file, and not of where it stands or who uses it."""
    told = isinstance(problem, sqlite3.DatabaseError) and not isinstance(problem, sqlite3.OperationalError)
    strange = getattr(problem, "sqlite_errorcode", None) == sqlite3.SQLITE_ERROR  # a format that it does not know
    return told or strange or isinstance(problem, UnicodeDecodeError)


def _is_busy(problem: Exception) -> bool:
    return bool(getattr(problem, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY)


def _inside(root: Path) -> bool:
    """Whether no link leads from the cache's place in folder `root` to another."""
    return os.path.realpath(root / FOLDER / FILE) == os.path.join(os.path.realpath(root), FOLDER, FILE)  # noqa: PTH118


def _make_secret(file: Path) -> None:
    """Makes `file` with a new secret, whole and for this user alone, unless another build does. Raises OSError."""
    file.parent.mkdir(0o700, parents=True, exist_ok=True)
    handle, beside = tempfile.mkstemp(dir=file.parent, prefix=".cache.key.")
    try:
        with os.fdopen(handle, "wb") as opened:
            opened.write(secrets.token_bytes(_SECRET))
            opened.flush()
            os.fsync(opened.fileno())
        with contextlib.suppress(FileExistsError):
            os.link(beside, file)  # a rename would replace the secret that another build uses already
    finally:
        Path(beside).unlink()


def _opened(file: Path, mode: str) -> sqlite3.Connection:
    """A base that holds our table and nothing else: no view or trigger of anybody's runs. Raises sqlite3.Error."""
    base = sqlite3.connect(f"{file.resolve().as_uri()}?mode={mode}", timeout=_PATIENCE, uri=True, isolation_level=None)
    base.text_factory = _as_it_is
    try:
        base.execute("PRAGMA trusted_schema = OFF")
        base.execute("PRAGMA cell_size_check = ON")
        if mode == "rwc" and not _objects(base):
            base.execute("PRAGMA auto_vacuum = FULL")  # what is pruned makes the file smaller
            base.execute(_TABLE.replace("TABLE", "TABLE IF NOT EXISTS"))
        objects = _objects(base)
    except BaseException:
        base.close()
        raise
    if objects != [("table", "kept", _TABLE)]:
        base.close()
        if not objects:  # another build is making it at this moment, or was cut off at it
            raise sqlite3.OperationalError("there is nothing in it")
        raise sqlite3.DatabaseError("this is no cache of ours")
    return base


def _as_it_is(text: bytes) -> str:
    """Text that may be damaged: what is not what we wrote is told by what it says."""
    return text.decode("utf-8", "replace")


def _objects(base: sqlite3.Connection) -> list[tuple[str, str, str]]:
    return base.execute("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL").fetchall()


def _prune(base: sqlite3.Connection, stage: str, used: set[bytes]) -> None:
    sizes = base.execute("SELECT key, length(value) FROM kept WHERE stage = ?", (stage,)).fetchall()
    idle = [(key, size) for key, size in sizes if key not in used]
    wasted = sum(size for _, size in idle)
    if wasted > max(_SPARE, sum(size for _, size in sizes) - wasted):
        base.executemany("DELETE FROM kept WHERE stage = ? AND key = ?", ((stage, key) for key, _ in idle))
