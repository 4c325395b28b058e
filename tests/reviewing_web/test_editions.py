# What is made in the background must end with the command, and go on after what went wrong.
"""The sites of a review, one after the other."""

from __future__ import annotations

import errno
import time
from pathlib import Path

import pytest
from web_review import project

from builder import config
from builder.errors import BuilderError
from builder.review_server.editions import Editions, SiteMaker
from builder.review_server.known import Known
from builder.reviewing.questions import Scope


def test_after_the_end_no_site_is_made(tmp_path: Path) -> None:
    maker = SiteMaker(project(tmp_path / "project"))
    maker.stop()
    with pytest.raises(BuilderError, match="the review has ended"):
        maker(tmp_path / "site")
    assert not (tmp_path / "site").exists()


def test_a_program_in_the_project_is_not_run(tmp_path: Path) -> None:
    root = project(tmp_path / "project")
    for name in ("mkdocs.py", "builder.py", "logging.py"):
        (root / name).write_text("raise SystemExit(9)", "utf-8")
    SiteMaker(root)(tmp_path / "site")
    assert (tmp_path / "site/fr/index.html").exists()


def test_a_full_disk_is_told_and_the_next_site_is_made(tmp_path: Path) -> None:
    full = [False]

    def make(folder: Path) -> None:
        if full[0]:
            raise OSError(errno.ENOSPC, "No space left on device", str(folder))
        folder.mkdir()

    editions = Editions(tmp_path, make)
    editions.begin()
    full[0] = True
    editions.ask()
    _until(lambda: editions.problem)
    assert editions.problem == "the pages cannot be made (No space left on device)"
    full[0] = False
    editions.ask()
    _until(lambda: editions.shown == 3)
    full[0] = True
    with pytest.raises(BuilderError, match=r"^the pages cannot be made \(No space"):
        Editions(tmp_path, make).begin()


def test_what_could_not_be_decided_is_tried_again(tmp_path: Path) -> None:
    known = Known(config.load(project(tmp_path)), Scope())
    lock = tmp_path / "docs/links.lock.json"
    lock.write_bytes(b"{}")
    said, known._said = known._said, None  # type: ignore[assignment]  # what stops `_decide`
    with pytest.raises(AttributeError):
        known.fresh()
    known._said = said
    assert known.fresh()
    assert not known.fresh()


def _until(there) -> None:
    end = time.monotonic() + 20
    while not there():
        assert time.monotonic() < end
        time.sleep(0.01)
