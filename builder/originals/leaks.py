# A project has templates, pages and plugins of its own, and a page that somebody edited is kept: so what was taken out
# of the values is looked for once more in what was built.
"""Passages that are not published, found in the built site."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable
from pathlib import Path

from builder.model.diagnostics import Diagnostic
from builder.originals.texts import LockedError, texts_of

SHORTEST = 6
"""Words of a passage that is looked for, at least: fewer may stand anywhere by chance."""

_WORD = re.compile(r"\w+")
_TOLD = 3


class Watch:
    """Passages to look for, whatever marks, tags or blanks stand between their words."""

    def __init__(self, passages: Iterable[str], shortest: int = SHORTEST) -> None:
        """`shortest`: words of a passage, at least."""
        self._shortest = shortest
        self._by_beginning: defaultdict[tuple[str, ...], list[tuple[tuple[str, ...], str]]] = defaultdict(list)
        for passage in dict.fromkeys(passages):
            words = _words(passage)
            if len(words) >= shortest:
                self._by_beginning[words[:shortest]].append((words, passage))

    def found_in(self, text: str) -> tuple[str, ...]:
        """The passages that stand in `text`, in its order, each once."""
        words, shortest = _words(text), self._shortest
        found: dict[str, None] = {}
        for at in range(len(words) - shortest + 1):
            for passage, printed in self._by_beginning.get(words[at : at + shortest], ()):
                if words[at : at + len(passage)] == passage:
                    found[printed] = None
        return tuple(found)


def leaks(folder: Path, root: Path, passages: Iterable[str], apart: Collection[Path] = ()) -> tuple[Diagnostic, ...]:
    """The files in `folder` that hold one of `passages`, in whatever form: pages, data, archives, PDF, search index.

    A PDF that is locked is named too. Names are relative to `root`; the files `apart` are not looked at.
    """
    found = []
    for path, held in holding(folder, Watch(passages)):
        if path in apart:
            continue
        name = path.relative_to(root).as_posix()
        if held is None:
            told = "is locked, so that nobody can tell whether it holds what `originals` withholds"
            found.append(Diagnostic(name, 0, "originals-locked", f"{told}; save it without its lock, or take it out"))
        else:
            begun = ", ".join(f"“{' '.join(words.split()[:SHORTEST])} …”" for words in held[:_TOLD])
            told = f"{len(held)} of its passages are not to be published, as `originals` says ({begun}); take them out"
            found.append(Diagnostic(name, 0, "originals-leaked", told))
    return tuple(found)


def holding(folder: Path, watch: Watch) -> Iterable[tuple[Path, tuple[str, ...] | None]]:
    """(file in `folder`, the passages that it holds in whatever form) pairs, in the order of their names.

    Of a file that is locked nobody can tell: none.
    """
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        try:
            held = {passage: None for text in texts_of(path) for passage in watch.found_in(text)}
        except LockedError:
            yield path, None
            continue
        if held:
            yield path, tuple(held)


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.casefold()))
