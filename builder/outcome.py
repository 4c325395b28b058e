# Most builds of a site change nothing, or a page that somebody wrote: what was built of the same files is then taken as
# it was kept, and values are made of it only where something asks for them.
"""What a site is made from: as it was kept where nothing it depends on has changed, else built now."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path

from builder import pipeline
from builder.config import Project
from builder.errors import ProjectError
from builder.model.diagnostics import Diagnostic
from builder.model.pages import Page
from builder.pages import Material, whole_of
from builder.pages.printing import digest_of_folder
from builder.pages.recalling import Listing, listing_of, pages_in
from builder.pipeline import Briefing
from builder.resources import TEMPLATES
from builder.work import Task, Work, ink_of, lacking

_STAGE = "outcome"
_LIMIT = 64 << 20
"""Bytes of one file; no input may be larger."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one build yields for a site."""

    pages: tuple[Page, ...]
    diagnostics: tuple[Diagnostic, ...]
    withheld: tuple[str, ...]
    """As of a briefing."""
    has_articles: bool
    has_snapshots: bool
    has_material: bool
    whole: bytes | None
    """The ink of the material."""
    ink: bytes | None
    """Of all that the briefing was made from; none where nobody can tell."""
    briefing: Callable[[], Briefing]
    """All else; built when it is first asked for, unless it was. Raises BuilderError, also where files were changed
    since."""

    def material(self) -> Material:
        """What pages are made from, where there is any. Raises BuilderError."""
        made = self.briefing().material
        if made is None:
            raise LookupError
        return made


@dataclass(frozen=True, slots=True)
class _Kept:
    """Of an `Outcome`, what is kept."""

    listing: Listing
    diagnostics: tuple[Diagnostic, ...]
    withheld: tuple[str, ...]
    has_articles: bool
    has_snapshots: bool
    has_material: bool
    whole: bytes | None


def outcome_of(project: Project, work: Work) -> Outcome:
    """What the files of `project` yield; writes nothing but what `work` keeps. Raises BuilderError."""
    ink = inputs_of(project)
    known: Task[_Kept] = Task(ink, lacking)
    try:
        kept = work.once(_STAGE, _Kept, known)
        pages = pages_in(kept.listing, work)
    except LookupError:
        return _built(project, work, ink)

    @cache
    def briefing() -> Briefing:
        made = pipeline.build(project, work=work)
        if inputs_of(project) != ink:
            # What is made of it would be kept as if it were of the files as they were.
            raise ProjectError(("articles were changed while the site was made; build it again",))
        return made

    told = (kept.diagnostics, kept.withheld, kept.has_articles, kept.has_snapshots, kept.has_material, kept.whole)
    return Outcome(pages, *told, ink, briefing)


def _built(project: Project, work: Work, ink: bytes | None) -> Outcome:
    briefing = pipeline.build(project, work=work)
    of = briefing.material
    has = (bool(briefing.documents), bool(briefing.snapshots), of is not None)
    told = (briefing.diagnostics, briefing.withheld, *has, whole_of(of) if of else None)
    if ink != inputs_of(project):
        ink = None  # somebody saved a file meanwhile: nobody can tell what was read
    if ink:
        work.once(_STAGE, _Kept, Task(ink, lambda: _Kept(listing_of(briefing.pages), *told)))
    return Outcome(briefing.pages, *told, ink, lambda: briefing)


def inputs_of(project: Project) -> bytes | None:
    """A digest of all that a build of `project` reads, but this program; none where that cannot be told.

    So it is with extensions, whose code may read anything, and with links and files that cannot be read.
    """
    read = (project.seeds, project.snapshots, project.registry)
    if project.extensions or any(os.path.realpath(path) != str(path) for path in (*read, project.templates)):
        return None
    found = hashlib.blake2b()
    try:
        for path in read:
            _add(path, found.update)
    except (OSError, ValueError):
        return None
    chosen = [getattr(project, one.name) for one in fields(project) if one.name != "root"]
    return ink_of((chosen, found.digest(), digest_of_folder(project.templates), digest_of_folder(TEMPLATES)))


def _add(path: Path | os.DirEntry[str], update: Callable[[bytes], object]) -> None:
    """Names and contents of a file, or of all in a folder. Raises OSError; ValueError where it is neither."""
    if isinstance(path, Path) and not os.path.lexists(path):
        update(b"nothing\0")
    elif path.is_symlink():
        raise ValueError(path)
    elif path.is_dir():
        with os.scandir(path) as entries:
            inside = sorted(entries, key=lambda entry: entry.name)
        update(b"folder %d\0" % len(inside))
        for entry in inside:
            update(os.fsencode(entry.name) + b"\0")
            _add(entry, update)
    elif path.is_file() and path.stat().st_size <= _LIMIT:
        update(b"file\0" + hashlib.blake2b(Path(path).read_bytes()).digest())
    else:
        raise ValueError(path)
