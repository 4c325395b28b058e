# docs/ is the published record: generated pages are written there, signed, and committed. A page that somebody edited
# is theirs: it is kept, and said to be.
"""Pages and anchors → docs/, durably."""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from builder import history
from builder.collector import values_without_circles
from builder.config import Project
from builder.languages import INTERFACES
from builder.model.diagnostics import Diagnostic, Severity
from builder.model.digests import digest_of
from builder.model.pages import Page
from builder.pages import recorded, state
from builder.pipeline import Briefing
from builder.storage import Waiting, digest_of_file, told
from builder.transaction import Content, change


@dataclass(frozen=True, slots=True)
class Written:
    """What one writing of the record did."""

    changed: tuple[str, ...]
    """Files under the project that were written or removed."""
    diagnostics: tuple[Diagnostic, ...]


FACTS = "data/facts.json"
"""The facts as data, under docs/."""
_NAMED = 3
"""Articles a message names at most."""


def kept(page: Page, text: str) -> Diagnostic | None:
    """Why the file with `text` stays where `page` would go; none where it is ours, unedited, and may be replaced."""
    path, found = f"docs/{page.uri}", state(text)
    if found == "generated":
        return None
    if found == "foreign":
        why = "was not made by this program and hides the page of the same name; rename it, or keep it"
        return Diagnostic(path, 0, "page-hidden", why)
    if recorded(text) == recorded(page.markdown):
        why = "kept as edited; what it was made from has not changed"
        return Diagnostic(path, 0, "page-edited", why, Severity.NOTE)
    more = f" and {len(page.articles) - _NAMED} more" if len(page.articles) > _NAMED else ""
    follows = ", ".join((f"templates/{page.template}", *page.articles[:_NAMED])) + more
    why = f"kept as edited; it no longer follows {follows}: move the edit there, or take it back with --force"
    return Diagnostic(path, 0, "page-outdated", why)


@values_without_circles()
def write(project: Project, briefing: Briefing, *, force: bool = False) -> Written:
    """Writes the registry and every page; with `force` also over pages of ours that somebody edited.

    Raises OSError where docs/ cannot be written; all of it is then as it was.
    """
    files, seen, found = dict[str, Content](), dict[str, bytes | None](), list[Diagnostic]()

    def hold(name: str, lines: Iterable[bytes]) -> None:
        there = digest_of_file(project.docs / name)
        waiting = Waiting(lines)
        if waiting.digest != there:
            files[name], seen[name] = waiting.parts, there

    if any(d.code == "registry-broken" for d in briefing.diagnostics):
        # Without it every anchor would be minted anew, and links that were sent would lead nowhere.
        return Written(
            (),
            (Diagnostic(f"docs/{project.registry.name}", 0, "not-written", "no page is written until it can be read"),),
        )
    hold(project.registry.relative_to(project.docs).as_posix(), briefing.registry.lines())
    if briefing.material is not None:
        hold(FACTS, history.lines(project.company, briefing.records()))
    for page in briefing.pages:
        path = project.docs / page.uri
        there = digest_of_file(path)
        if there is not None and page.is_in(there):
            continue
        reason = kept(page, _text(path.read_bytes())) if there is not None else None
        if reason and not (force and reason.code != "page-hidden"):
            found.append(reason)
        else:
            files[page.uri], seen[page.uri] = partial(_written, page), there
    for path in _others(project, {page.uri for page in briefing.pages}):
        name, data = told(path, project.root), path.read_bytes()
        found_state = state(_text(data))
        if found_state == "generated":
            uri = path.relative_to(project.docs).as_posix()
            files[uri], seen[uri] = None, digest_of(data)
        elif found_state == "edited":
            why = "kept as edited; what it was made from is gone: delete it, or keep it"
            found.append(Diagnostic(name, 0, "page-orphaned", why))
    left = change(project.docs, files, seen)
    for name in left:
        why = "was changed while this ran, and stays as it is; run `briefing build` again"
        found.append(Diagnostic(told(project.docs / name, project.root), 0, "page-edited", why))
    changed = tuple(told(project.docs / name, project.root) for name in files if name not in left)
    return Written(changed, tuple(found))


def _others(project: Project, uris: set[str]) -> Iterable[Path]:
    """Pages in the folders of the languages, also of those no longer made, that no page of this build replaces."""
    for language in sorted({*INTERFACES, *project.languages}):
        folder = project.docs / language
        for path in sorted(folder.rglob("*.md")) if folder.is_dir() else ():
            if path.is_file() and path.relative_to(project.docs).as_posix() not in uris:
                yield path


def _written(page: Page) -> tuple[bytes]:
    return (page.markdown.encode(),)


def _text(data: bytes) -> str:
    """A page as it stands there; an editor may have saved it in any encoding, with the line ends of any system."""
    return io.TextIOWrapper(io.BytesIO(data), "utf-8", errors="replace").read()
