# What somebody adds to the program without changing it is a value as well: stages take from it what is theirs.
"""Extensions: kinds of claims, what finds them, and pages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from builder.model.claims import Kind


@dataclass(frozen=True, slots=True)
class AddedKind:
    """A kind of claim that the vocabulary does not have."""

    kind: Kind
    """`Kind.added("court_case")`."""
    label: str
    """What it is called, in English; other languages in the extension's `locale/`."""
    page: str
    """The file of the page of this extension that shows each fact of the kind, with its anchor: `court-cases.md`."""
    named: bool = False
    """Whether its value is a name, the same in every language; otherwise it is words of the article."""


@dataclass(frozen=True, slots=True)
class AddedPage:
    """A page in each language."""

    path: str
    """Its file under the language: `court-cases.md`."""
    template: str
    """Its template, in the extension's `templates` or in the project's own."""
    title: str
    """Its name in the navigation, in English; other languages in the extension's `locale/`."""
    contents: Callable[..., Mapping[str, Any]]
    """`contents(material, viewer, wording)`: what the template is given beside what every page is given."""


@dataclass(frozen=True, slots=True)
class Extension:
    """What one entry point of the group `briefing.extensions` names."""

    kinds: tuple[AddedKind, ...] = ()
    extractors: tuple[Callable[..., Iterable[Any]], ...] = ()
    """Each takes the `Reading` of an article and yields `Draft`s, which pass the same gate as all others."""
    pages: tuple[AddedPage, ...] = ()
    templates: Path | None = None
    """The folder with the templates of its pages, and in `locale/` their words: `locale/fr.po`."""


def vocabulary(added: Iterable[Extension]) -> tuple[Kind, ...]:
    """All kinds there are, what extensions add last."""
    return (*Kind, *(one.kind for extension in added for one in extension.kinds))
