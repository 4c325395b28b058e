# What was published before stands in version control, or in a folder that somebody kept.
"""Files of an earlier state of the briefing."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from builder.errors import BuilderError
from builder.storage import printable


def text_at(root: Path, revision: str, name: str) -> str | None:
    """The file `name` of the project in `root` as it was at a git revision; none where it was not there.

    Raises BuilderError where git does not know the revision, or `root` is no repository.
    """
    if not is_revision(root, revision):
        told = printable(revision[:60])
        raise BuilderError(f"{told}: is no revision that git knows in {root}; give a commit, branch, tag or folder")
    return _git(root, "show", "--end-of-options", f"{revision}:./{name}")


def is_revision(root: Path, name: str) -> bool:
    """Whether git knows `name` as a commit, branch or tag of the project in `root`."""
    return _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}") is not None


def names_at(root: Path, revision: str, folder: str) -> tuple[str, ...]:
    """The names of what was in `folder` of the project in `root` at a git revision; none where git knows neither."""
    listed = _git(root, "ls-tree", "--name-only", "-z", "--end-of-options", revision, f"./{folder}/")
    return tuple(name.rpartition("/")[2] for name in (listed or "").split("\0") if name)


def is_repository(root: Path) -> bool:
    """Whether git knows a last commit for the project in `root`."""
    return _git(root, "rev-parse", "--verify", "--quiet", "HEAD") is not None


def repository_around(folder: Path) -> Path | None:
    """The repository `folder`, which may not exist yet, would be a part of; none outside of any, and for its top."""
    near = next(path for path in (folder.resolve(), *folder.resolve().parents) if path.is_dir())
    top = (_git(near, "rev-parse", "--show-toplevel") or "").strip()
    return Path(top) if top and Path(top) != folder.resolve() else None


def configure(root: Path, key: str, value: str) -> None:
    """Sets one value in the configuration of the repository that holds `root`. Raises BuilderError."""
    if _git(root, "config", "--local", key, value) is None:
        raise BuilderError(f"{root}: is no git repository that can be configured; run `git init` or go to one")


def _git(root: Path, *arguments: str) -> str | None:
    """What git answers; none where it fails or is not installed."""
    program = shutil.which("git")
    if program is None:
        return None
    done = subprocess.run([program, *arguments], cwd=root, capture_output=True, check=False)
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else None
