# A package can add kinds of claims and pages. It is used where mkdocs.yml names it, so that what is installed on a
# machine changes no briefing by itself; and what fails in it is told with its name, since nobody else can mend it.
"""Extensions of the program: finds them, and holds what they are made with."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from importlib.metadata import EntryPoint, entry_points
from typing import Any

from builder.claims import Draft, Reading
from builder.errors import BuilderError
from builder.model.claims import Kind, Modality
from builder.model.extensions import AddedKind, AddedPage, Extension
from builder.model.text import Span
from builder.pages import Material, Viewer, Wording, addresses
from builder.pages.links import address

__all__ = [
    "AddedKind",
    "AddedPage",
    "Draft",
    "Extension",
    "Kind",
    "Material",
    "Modality",
    "Reading",
    "Span",
    "Viewer",
    "Wording",
    "load",
]

GROUP = "briefing.extensions"
"""The entry points of packages that extend the program; each names an `Extension`."""


def load(names: Sequence[str]) -> tuple[Extension, ...]:
    """The extensions that a project names, in its order.

    Raises BuilderError with the name of one that is not installed, cannot be loaded, or is at odds with another.
    """
    if not names:
        return ()
    found = entry_points(group=GROUP)
    loaded = tuple(_loaded(name, [one for one in found if one.name == name], found.names) for name in names)
    _no_two(names, loaded, "page", lambda one: (address(page.path) for page in one.pages), addresses())
    _no_two(names, loaded, "kind", lambda one: (str(added.kind) for added in one.kinds), ())
    return loaded


def _loaded(name: str, found: Sequence[EntryPoint], known: Iterable[str]) -> Extension:
    if not found:
        installed = ", ".join(sorted(known)) or "none"
        raise _fault(name, f"is not installed (installed are: {installed}); install the package that has it,")
    if len(found) > 1:
        packages = " and ".join(sorted(one.dist.name if one.dist else one.value for one in found))
        raise _fault(name, f"is in several packages, {packages}; keep one of them,")
    try:
        extension = found[0].load()
    except Exception as problem:
        raise _fault(name, f"cannot be loaded ({_said(problem)}); mend it,") from problem
    if not isinstance(extension, Extension):
        raise _fault(name, f"names no Extension but a {type(extension).__name__}; mend its entry point,")
    pages = {page.path for page in extension.pages}
    for added in extension.kinds:
        if added.page not in pages:
            raise _fault(name, f"shows its `{added.kind}` on `{added.page}`, which is no page of it; add the page,")
    kinds = {*Kind, *(added.kind for added in extension.kinds)}
    return replace(
        extension,
        extractors=tuple(_extractor(name, extract, kinds) for extract in extension.extractors),
        pages=tuple(replace(page, contents=_contents(name, page)) for page in extension.pages),
    )


def _extractor(name: str, extract: Callable[..., Iterable[Any]], kinds: set[Kind]) -> Callable[..., Iterable[Draft]]:
    """`extract`, whose faults are told with the name of the extension and the article."""

    def extracted(reading: Reading) -> Iterator[Draft]:
        try:
            drafts = tuple(extract(reading))
        except Exception as problem:
            raise _fault(name, f"failed on {reading.article.path} ({_said(problem)}); mend it,") from problem
        for draft in drafts:
            if not isinstance(draft, Draft) or draft.kind not in kinds:
                what = f"a draft of the kind `{draft.kind}`" if isinstance(draft, Draft) else f"{draft!r:.60}"
                raise _fault(name, f"gave {what}, which is none of its kinds; mend it,")
            yield draft

    return extracted


def _contents(name: str, page: AddedPage) -> Callable[..., Any]:
    """What `page` holds, whose faults are told with the name of the extension."""

    def contents(material: Material, viewer: Viewer, wording: Wording) -> dict[str, Any]:
        try:
            return dict(page.contents(material, viewer, wording))
        except Exception as problem:
            raise _fault(name, f"failed on {wording.language}/{page.path} ({_said(problem)}); mend it,") from problem

    return contents


def _no_two(
    names: Sequence[str],
    loaded: Sequence[Extension],
    what: str,
    of: Callable[[Extension], Iterable[str]],
    taken: Iterable[str],
) -> None:
    """Raises where two have one page or kind, or an extension has one of the program's own."""
    owners = dict.fromkeys(taken, "the program")
    for name, extension in zip(names, loaded, strict=True):
        for one in of(extension):
            if one in owners:
                raise _fault(name, f"adds the {what} `{one}`, which {owners[one]} has; rename it,")
            owners[one] = f"the extension `{name}`"


def _said(problem: Exception) -> str:
    """What went wrong, and in which line of whose file."""
    last = traceback.extract_tb(problem.__traceback__)[-1]
    words = " ".join(str(problem).split())
    return f"{type(problem).__name__}: {words} – {last.filename.rpartition('/')[2]}:{last.lineno}"


def _fault(name: str, what: str) -> BuilderError:
    return BuilderError(f"extension `{name}` {what} or take it out of `extensions:` in mkdocs.yml")
