# An edit changes few pages: what was printed is kept by a digest of all that it was made from, the values, the
# templates and the words. What a page is given is gathered where it has to be printed.
"""What a page is given → its Markdown, as it was kept or printed now."""

from __future__ import annotations

import hashlib
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from builder import learning
from builder.model.digests import digest_of
from builder.model.pages import Page, packed
from builder.pages import links
from builder.pages.aside import Aside
from builder.pages.cited import Cited
from builder.pages.environment import environment, render
from builder.pages.material import Material
from builder.pages.signature import sign
from builder.pages.wording import Wording, further_templates
from builder.resources import TEMPLATES
from builder.work import Task, Work, ink_of

_ANCHOR = re.compile(r"""\{[^{}\n]*\#([A-Za-z][\w-]*)[^{}\n]*\} | \sid="([^"_\s][^"\s]*)" """, re.VERBOSE)
"""Text of articles cannot look like this: braces and quotes in it are written as references."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A page before it is printed."""

    path: str
    template: str
    title: str
    given: Callable[[], Mapping[str, Any]]
    """Gathers the variables that this template alone is given."""
    articles: tuple[str, ...]
    ink: bytes | None = None
    """Of all that they are made from; none where that cannot be told, as of the code of others."""
    in_nav: bool = True
    """Whether the navigation lists it."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A page as it is kept."""

    packed: bytes
    digest: bytes
    anchors: tuple[str, ...]


class Printer:
    """The templates of one language."""

    def __init__(self, material: Material, wording: Wording) -> None:
        self._aside = Aside()
        self._company, self._language = material.company, wording.language
        further = further_templates(material)
        self._made = environment(material.templates, wording.messages, further)
        self._folders = (material.templates, TEMPLATES, *further)

    def pages(self, drafts: Iterable[Draft], work: Work) -> Iterator[Page]:
        """The pages in their order. Raises BuilderError."""
        printing = hashlib.blake2b(b"".join(map(digest_of_folder, self._folders))).digest()
        drawn: list[tuple[Draft, bytes | None]] = []

        def tasks() -> Iterator[Task[Printed]]:
            for draft in drafts:
                of = ink_of((self._language, self._company, draft.path, draft.template, draft.ink))
                ink = printing + of if of and draft.ink else None
                drawn.append((draft, ink))
                yield Task(ink, partial(self._print, draft))

        for printed in work.kept(stage_of(self._language), Printed, tasks()):
            draft, ink = drawn.pop(0)
            yield Page(
                language=self._language,
                path=draft.path,
                title=draft.title,
                packed=self._aside.put(printed.packed),
                template=draft.template,
                articles=draft.articles,
                in_nav=draft.in_nav,
                anchors=tuple(map(sys.intern, printed.anchors)),
                digest=printed.digest,
                ink=ink or b"",
            )
        learning.keep()  # templates were compiled

    def _print(self, draft: Draft) -> Printed:
        variables = {
            "company": self._company,
            "here": self._language,
            "page": draft.path,
            "root": links.root(draft.path),
            "cited": Cited(),
            **draft.given(),
        }
        markdown = render(self._made, draft.template, variables, f"{self._language}/{draft.path}")
        anchors = sorted({one or other for one, other in _ANCHOR.findall(markdown)})
        signed = sign(markdown)
        return Printed(packed(signed), digest_of(signed.encode("utf-8", "surrogatepass")), tuple(anchors))


def stage_of(language: str) -> str:
    """What printed pages are kept under."""
    return f"pages {language}"


def digest_of_folder(folder: Path) -> bytes:
    """Of all that templates can read in `folder`: names and contents, also behind links."""
    found, seen = hashlib.blake2b(), set[str]()
    for place, inner, files in os.walk(folder, followlinks=True):
        inner.sort()
        if (real := os.path.realpath(place)) in seen:
            inner.clear()  # a link that leads in circles
            continue
        seen.add(real)
        for path in (Path(place, name) for name in sorted(files)):
            if path.is_file():
                name = os.fsencode(path.relative_to(folder))
                found.update(name + b"\0" + hashlib.blake2b(path.read_bytes()).digest())
    return found.digest()
