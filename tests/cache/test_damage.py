# Whatever became of the cache's file, and whoever wrote it, the build is the same.
"""Damaged, foreign and unwritable caches."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace as but

from builder.articles import READING, Answer, Question, answered, stands
from builder.cache import FILE, FOLDER, Cache, _proof, forget, project_cache, user_secret
from builder.model.claims import Focus
from builder.model.text import Article, Span
from builder.work import Stage, Work
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
    lambda data: data.replace(b"kept", b"k\xccpt"),
    lambda data: data[:47] + b"\x05" + data[48:],  # a format that SQLite does not know
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


def test_a_file_damaged_anywhere_is_whole_again_after_two_builds(tmp_path: Path) -> None:
    file, secret, draw = tmp_path / FILE, bytes(32), random.Random(2026)
    entries = {draw.randbytes(20): draw.randbytes(draw.choice((9, 400, 9000))) for _ in range(40)}

    def lacking() -> int:
        cache = Cache(file, secret)
        found = cache.get("reading", entries)
        assert found.items() <= entries.items()
        cache.put("reading", {key: value for key, value in entries.items() if key not in found})
        return len(entries) - len(found)

    assert [lacking(), lacking()] == [40, 0]
    sound = file.read_bytes()
    for seed in range(400):
        file.write_bytes(flipped(sound, seed))
        assert [lacking(), lacking(), lacking()][2] == 0, seed


def test_what_is_said_falsely_is_not_believed(warm: tuple[Path, str]) -> None:
    root, expected = warm
    file = root / FOLDER / FILE
    with sqlite3.connect(file) as base:
        for key, value in base.execute("SELECT key, value FROM kept WHERE stage = 'reading'").fetchall():
            false = value.replace(b"emploie", b"invente") if b"emploie" in value else b"\x93\x90\x90\x92"
            made = (_proof(user_secret(), "reading", key, false), false, key)
            base.execute("UPDATE kept SET proof = ?, value = ? WHERE key = ?", made)
    base.close()
    assert yielded(root, Work(project_cache(root))) == expected


def test_what_another_user_wrote_is_not_believed(warm: tuple[Path, str], monkeypatch: pytest.MonkeyPatch) -> None:
    root, expected = warm
    with monkeypatch.context() as elsewhere, sqlite3.connect(root / FOLDER / FILE) as base:
        elsewhere.setenv("XDG_STATE_HOME", str(root.parent / "another"))
        theirs = user_secret()
        for stage, key, value in base.execute("SELECT stage, key, value FROM kept").fetchall():
            false = _false_claims(value) if stage == "reading" else value.replace(b"calm", b"wild")
            made = (_proof(theirs, stage, key, false), false, stage, key)
            base.execute("UPDATE kept SET proof = ?, value = ? WHERE stage = ? AND key = ?", made)
    base.close()
    assert theirs != user_secret()
    assert yielded(root, Work(project_cache(root))) == expected


def _false_claims(value: bytes) -> bytes:
    """The words of the article as they are, and another value read from them."""
    answer = msgspec.msgpack.decode(value, type=Answer)
    return msgspec.msgpack.encode(replace(answer, claims=tuple(but(c, amount=7.0) for c in answer.claims)))


@pytest.mark.parametrize("spans", [(), ((-3, -1),), ((2, 2),), ((0, 99),)])
def test_a_claim_without_words_of_the_article_does_not_stand(spans: tuple[tuple[int, int], ...]) -> None:
    words = "Océan Bleu emploie 40 personnes."
    article = Article("a", "a.txt", words, "", "fr")
    question = Question(article, Focus("Océan Bleu"))
    answer = answered(question)
    assert stands(question, answer)
    claim = answer.claims[0]
    evidence = tuple(but(claim.evidence[0], span=Span(*s), quote=words[slice(*s)]) for s in spans)
    assert not stands(question, replace(answer, claims=(but(claim, evidence=evidence),)))


@pytest.mark.skipif(sys.platform == "win32", reason="modes and links are those of POSIX")
def test_a_secret_that_others_can_read_seals_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    file = tmp_path / "briefing" / "cache.key"
    secret = user_secret()
    assert len(secret) == 32
    assert user_secret() == secret == file.read_bytes()
    assert [path.name for path in file.parent.iterdir()] == ["cache.key"]
    assert file.stat().st_mode & 0o777 == 0o600
    file.chmod(0o644)
    assert user_secret() == b""
    root = project(tmp_path / "project", [PARTS[0].format(n=5)])
    assert yielded(root, Work(project_cache(root))) == yielded(root)
    assert not (root / FOLDER).exists()


@pytest.mark.parametrize("link", [".cache", ".cache/briefing", ".cache/briefing/kept.sqlite"])
def test_a_cache_that_is_a_link_is_neither_used_nor_deleted(tmp_path: Path, link: str) -> None:
    root, outside = project(tmp_path / "project", [PARTS[0].format(n=5)]), tmp_path / "outside"
    place = root / link
    place.parent.mkdir(parents=True, exist_ok=True)
    place.symlink_to(outside)
    yielded(root, Work(project_cache(root)))
    assert not outside.exists()
    (outside / "briefing").mkdir(parents=True)
    (outside / "briefing" / "mine.txt").touch()
    forget(root)
    assert (outside / "briefing" / "mine.txt").exists()
    assert place.is_symlink()


@pytest.mark.parametrize("value", ["\ud800", 1 << 70])
def test_what_cannot_be_written_is_not_kept(tmp_path: Path, value: object) -> None:
    stage = Stage("odd", int, object, lambda _: value, str)
    work = Work(Cache(tmp_path / FILE, b"secret"))
    assert work.through(stage, [1]) == [value]


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
    assert yielded(root, Work(Cache(Path("/proc/nowhere") / FILE, b"secret"))) == expected


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


def test_two_builds_at_once_do_not_disturb_each_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = project(tmp_path, [part.format(n=n) for n, part in enumerate(PARTS, 20)])
    line = (
        "import sys; from hashlib import sha256; from pathlib import Path\n"
        "from builder.cache import project_cache; from builder.work import Work\n"
        "from tests.cache.project import yielded; root = Path(sys.argv[1])\n"
        "print(sha256(yielded(root, Work(project_cache(root))).encode('utf-8', 'surrogatepass')).hexdigest())"
    )
    command = [sys.executable, "-c", line, str(root)]
    both = [
        subprocess.Popen(
            command, stdout=subprocess.PIPE, env={"PYTHONHASHSEED": seed, "XDG_STATE_HOME": str(tmp_path / "state")}
        )
        for seed in "12"  # what is kept is known to all of them, in whatever order their sets are
    ]
    told = {process.communicate()[0] for process in both}
    assert [process.returncode for process in both] == [0, 0]
    assert len(told) == 1
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    busy = Counting()
    yielded(root, Work(project_cache(root), busy))
    assert busy.done == []


def test_kept_values_are_data_of_their_types() -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.msgpack.decode(msgspec.msgpack.encode({"blocks": 3}), type=Answer)
    assert READING.value is Answer
