# docs/ is the published record: generated pages are written there, signed, and committed. A page that somebody edited
# is theirs: it is kept, and said to be.
"""Pages and anchors → docs/, durably."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from builder.config import Project
from builder.model.diagnostics import Diagnostic, Severity
from builder.model.pages import Page
from builder.pages import recorded, state
from builder.pipeline import Briefing
from builder.storage import write_text


@dataclass(frozen=True, slots=True)
class Written:
    """What one writing of the record did."""

    changed: tuple[str, ...]
    """Files under the project that were written or removed."""
    diagnostics: tuple[Diagnostic, ...]


def kept(page: Page, text: str) -> Diagnostic | None:
    """Why the file with `text` stays where `page` would go; none where it is ours, unedited, and may be replaced."""
    path, found = f"docs/{page.uri}", state(text)
    if found == "generated":
        return None
    if found == "foreign":
        told = "was not made by this program and hides the page of the same name; rename it, or keep it"
        return Diagnostic(path, 0, "page-hidden", told)
    if recorded(text) == recorded(page.markdown):
        told = "kept as edited; what it was made from has not changed"
        return Diagnostic(path, 0, "page-edited", told, Severity.NOTE)
    follows = ", ".join((f"templates/{page.template}", *page.articles))
    told = f"kept as edited; it no longer follows {follows}: move the edit there, or take it back with --force"
    return Diagnostic(path, 0, "page-outdated", told)


def write(project: Project, briefing: Briefing, *, force: bool = False) -> Written:
    """Writes every page and the registry; with `force` also over pages that somebody edited.

    Raises OSError where docs/ cannot be written; each file is then as it was or as it is to be.
    """
    changed, found = [], []
    for page in briefing.pages:
        path = project.docs / page.uri
        reason = kept(page, path.read_text("utf-8", errors="replace")) if path.is_file() else None
        if reason and not force:
            found.append(reason)
        elif write_text(path, page.markdown):
            changed.append(f"docs/{page.uri}")
    changed += _removed(project, {page.uri for page in briefing.pages})
    if not any(d.code == "registry-broken" for d in briefing.diagnostics) and write_text(
        project.registry, briefing.registry.to_json()
    ):
        changed.append("docs/links.lock.json")
    return Written(tuple(changed), tuple(found))


def _removed(project: Project, uris: set[str]) -> Iterable[str]:
    """Takes away generated pages of articles that are gone; edited ones stay."""
    for language in project.languages:
        folder = project.docs / language
        for path in sorted(folder.rglob("*.md")) if folder.is_dir() else ():
            uri = path.relative_to(project.docs).as_posix()
            if uri not in uris and state(path.read_text("utf-8", errors="replace")) == "generated":
                path.unlink()
                yield f"docs/{uri}"
