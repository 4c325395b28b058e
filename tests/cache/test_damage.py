# Whatever became of the cache's file, and whoever wrote it, the build is the same.
"""Damaged, foreign and unwritable caches."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from builder.articles import READING, Answer
from builder.cache import FILE, FOLDER, Cache, _proof, project_cache
from builder.work import Work
from tests.cache.project import PARTS, Counting, project, yielded


@pytest.fixture(scope="module")
def warm(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A project with its cache filled, and what its build yields."""
    root = project(tmp_path_factory.mktemp("warm"), [part.format(n=n) for n, part in enumerate(PARTS, 20)])
    return root, yielded(root, Work(project_cache(root)))


def flipped(data: bytes, seed: int) -> bytes:
    draw, cut = random.Random(seed), bytearray(data)
    for _ in range(draw.randint(1, 200)):
        cut[draw.randrange(len(cut))] ^= 1 << draw.randrange(8)
    return bytes(cut)


DAMAGE: list[Callable[[bytes], bytes]] = [
    lambda _: b"",
    lambda _: b"no base at all" * 100,
    lambda data: data[: len(data) // 2],
    lambda data: data[:100],
    lambda data: data + data,
    lambda data: data[:16] + bytes(84) + data[100:],
    *(lambda data, seed=seed: flipped(data, seed) for seed in range(12)),
]


@pytest.mark.parametrize("damaged", DAMAGE, ids=range(len(DAMAGE)))
def test_a_damaged_file_is_made_again(warm: tuple[Path, str], damaged: Callable[[bytes], bytes]) -> None:
    root, expected = warm
    file = root / FOLDER / FILE
    file.write_bytes(damaged(file.read_bytes()))
    assert yielded(root, Work(project_cache(root))) == expected
    assert yielded(root, Work(project_cache(root))) == expected
    busy = Counting()
    assert yielded(root, Work(project_cache(root), busy)) == expected
    assert busy.done == []


def test_what_is_said_falsely_is_not_believed(warm: tuple[Path, str]) -> None:
    root, expected = warm
    file = root / FOLDER / FILE
    with sqlite3.connect(file) as base:
        for key, value in base.execute("SELECT key, value FROM kept WHERE stage = 'reading'").fetchall():
            false = value.replace(b"emploie", b"invente") if b"emploie" in value else b"\x93\x90\x90\x92"
            made = (_proof("reading", key, false), false, key)
            base.execute("UPDATE kept SET proof = ?, value = ? WHERE key = ?", made)
    base.close()
    assert yielded(root, Work(project_cache(root))) == expected


def test_nothing_that_a_foreign_base_brings_along_runs(warm: tuple[Path, str]) -> None:
    root, expected = warm
    file = root / FOLDER / FILE
    with sqlite3.connect(file) as base:
        base.execute("CREATE TRIGGER t AFTER INSERT ON kept BEGIN DELETE FROM kept; END")
    base.close()
    assert yielded(root, Work(project_cache(root))) == expected
    with sqlite3.connect(file) as base:
        assert base.execute("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'").fetchone() == (0,)
    base.close()


def test_a_folder_in_its_place_or_none_that_can_be_written_is_done_without(tmp_path: Path) -> None:
    root = project(tmp_path, [PARTS[0].format(n=5)])
    expected = yielded(root)
    (root / FOLDER / FILE).mkdir(parents=True)
    assert yielded(root, Work(project_cache(root))) == expected
    (root / FOLDER / FILE).rmdir()
    (root / FOLDER).rmdir()
    (root / FOLDER).write_text("a file where the folder would be", "utf-8")
    assert yielded(root, Work(project_cache(root))) == expected
    assert yielded(root, Work(Cache(Path("/proc/nowhere") / FILE))) == expected


def test_a_base_that_another_build_holds_is_done_without(
    warm: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    root, expected = warm
    monkeypatch.setattr("builder.cache._PATIENCE", 0.1)
    held = sqlite3.connect(root / FOLDER / FILE, isolation_level=None)
    held.execute("BEGIN EXCLUSIVE")
    assert yielded(root, Work(project_cache(root))) == expected
    held.execute("ROLLBACK")
    held.close()
    busy = Counting()
    assert yielded(root, Work(project_cache(root), busy)) == expected
    assert busy.done == []


def test_text_that_is_no_unicode_changes_nothing(tmp_path: Path) -> None:
    root = project(tmp_path, [PARTS[0].format(n=5)])
    (root / "seeds" / "b.txt").write_bytes(
        b"\xff\xfe" + "Océan Bleu \ud800 existe.".encode("utf-16-le", "surrogatepass")
    )
    assert yielded(root, Work(project_cache(root))) == yielded(root)


def test_two_builds_at_once_do_not_disturb_each_other(tmp_path: Path) -> None:
    root = project(tmp_path, [part.format(n=n) for n, part in enumerate(PARTS, 20)])
    line = (
        "import sys; from pathlib import Path; from builder.cache import project_cache; from builder.work import Work\n"
        "from tests.cache.project import yielded; root = Path(sys.argv[1])\n"
        "print(hash(yielded(root, Work(project_cache(root)))))"
    )
    command = [sys.executable, "-c", line, str(root)]
    both = [subprocess.Popen(command, stdout=subprocess.PIPE, env={"PYTHONHASHSEED": "0"}) for _ in range(2)]
    told = {process.communicate()[0] for process in both}
    assert [process.returncode for process in both] == [0, 0]
    assert len(told) == 1
    busy = Counting()
    yielded(root, Work(project_cache(root), busy))
    assert busy.done == []


def test_kept_values_are_data_of_their_types() -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.msgpack.decode(msgspec.msgpack.encode({"blocks": 3}), type=Answer)
    assert READING.value is Answer
