# A translation is found again by its segment's text, so that moving a sentence loses nothing. What cannot be trusted
# (empty, fuzzy, of a sentence that is gone, of other figures) is reported and not shown: the original stands in its
# place.
"""The PO catalogues of one language as one memory."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path

from builder.languages import FIGURES
from builder.locales import CatalogueError, Entry, read_po
from builder.model.diagnostics import Diagnostic
from builder.model.text import Document
from builder.model.translation import Memory, Rendering, State
from builder.storage import printable, told
from builder.translation.values import value_problems

NAMES = "names"
"""The catalogue of names and short values that stand in facts."""

ENGINE_MARK = "engine: "
"""Begins the comment of an entry that an engine wrote: `engine: libre`."""

REVIEW_MARK = "reviewed: "
"""Begins the comment by which a person signs an entry: `reviewed: Jane Doe`."""

CHECKED = "values: checked"
"""The comment of an entry whose figures differ from the original's on purpose."""

_TOLD = 3
"""Problems of one entry that are told."""

_Check = Callable[[Entry], tuple[str, ...]]
"""What is wrong with the values of an entry."""


def catalogue_path(seeds: Path, language: str, name: str) -> Path:
    """Where the catalogue of an article (by id), or of `NAMES`, stands."""
    return seeds / language / f"{name}.po"


def read_memory(
    seeds: Path, root: Path, language: str, documents: Iterable[Document]
) -> tuple[Memory, tuple[Diagnostic, ...]]:
    """The memory of `language`, and what is wrong with its catalogues."""
    by_id = {document.article.id: document for document in documents}
    languages = {document.article.language for document in by_id.values()}
    segments: dict[tuple[str, str], Rendering] = {}
    names: dict[str, Rendering] = {}
    found: list[Diagnostic] = []
    folder = seeds / language
    for path in sorted(folder.glob("[!.]*.po")) if folder.is_dir() else ():
        name = told(path, root)
        document = by_id.get(path.stem)
        if document is None and path.stem != NAMES:
            found.append(
                Diagnostic(
                    name,
                    0,
                    "po-no-article",
                    f"no article has the id `{printable(path.stem)}`; rename the file or remove it",
                )
            )
            continue
        try:
            entries = read_po(path.read_bytes())
        except CatalogueError as problem:
            found.append(
                Diagnostic(name, problem.line, "po-broken", f"is no PO catalogue ({problem}); left out, mend it")
            )
            continue
        except OSError as problem:
            found.append(Diagnostic(name, 0, "po-unreadable", f"cannot be read ({problem.strerror}); left out"))
            continue
        known = {segment.text for segment in document.segments} if document else None
        sources = {document.article.language} if document else languages
        check = _value_check(sources, language, document.article.published if document else None)
        good, problems = _usable(entries, name, known, check)
        found += problems
        for entry in good:
            rendering = _rendering(entry)
            if document:
                segments[document.article.id, entry.msgid] = rendering
            else:
                names[entry.msgid] = rendering
    return Memory(language, segments, names), tuple(found)


def _value_check(sources: set[str], language: str, published: str | None) -> _Check | None:
    """The check of values from the one source language; none where its figures or the target's are not known."""
    source = FIGURES.get(next(iter(sources))) if len(sources) == 1 else None
    target = FIGURES.get(language)
    if source is None or target is None or source is target:
        return None
    return lambda entry: value_problems(entry.msgid, entry.msgstr, source, target, published)


def _usable(
    entries: tuple[Entry, ...], name: str, known: set[str] | None, check: _Check | None
) -> tuple[list[Entry], list[Diagnostic]]:
    good: list[Entry] = []
    found: list[Diagnostic] = []
    often = Counter(entry.msgid for entry in entries)
    for entry in entries:
        problem = None
        if known is not None and entry.msgid not in known:
            problem = (
                "po-no-sentence",
                "the article no longer says this; translate what it says now, or remove the entry",
            )
        elif often[entry.msgid] > 1:
            problem = "po-twice", "is there twice; the original is shown until one of the two is removed"
        elif not entry.msgstr.strip():
            problem = "po-empty", "is not translated; the original is shown"
        elif entry.fuzzy:
            problem = "po-fuzzy", "is marked fuzzy; the original is shown until somebody clears the mark"
        elif check and CHECKED not in entry.comments and (wrong := check(entry)):
            remedy = f"the original is shown; correct it, or write `# {CHECKED}` above the entry"
            problem = "po-values", f"{'; '.join(wrong[:_TOLD])}; {remedy}"
        if problem:
            found.append(Diagnostic(name, entry.line, problem[0], f"“{_short(entry.msgid)}” {problem[1]}"))
        else:
            good.append(entry)
    return good, found


def _short(words: str) -> str:
    line = printable(" ".join(words.split()))
    return line if len(line) <= 40 else line[:39] + "…"


def _rendering(entry: Entry) -> Rendering:
    names = (c.removeprefix(REVIEW_MARK).strip() for c in entry.comments if c.startswith(REVIEW_MARK))
    if reviewer := next(filter(None, names), ""):
        return Rendering(entry.msgstr, State.REVIEWED, reviewer)
    by_engine = any(c.startswith(ENGINE_MARK) for c in entry.comments)
    return Rendering(entry.msgstr, State.MACHINE if by_engine else State.EDITED)
