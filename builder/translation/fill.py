# An engine is asked only for what nobody translated, and what it says is marked as its own. However a run ends, what
# was answered until then is written.
"""Fills the catalogues through a translation engine."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from unicodedata import category

from deep_translator import LibreTranslator
from deep_translator.exceptions import BaseError

from builder.errors import EngineError
from builder.locales import CatalogueError, Entry, amend_po, read_po, write_po
from builder.model.diagnostics import Diagnostic
from builder.model.text import Document
from builder.storage import told, write_bytes
from builder.translation.memory import ENGINE_MARK, catalogue_path

TIMEOUT = 30.0
"""Seconds an engine has for one passage; deep-translator itself would wait for ever."""


Ask = Callable[[str], "str | None"]
"""A client's way to translate one passage."""


@dataclass(frozen=True, slots=True)
class Engine:
    """Who translates."""

    name: str
    """One of ENGINES."""
    url: str | None
    key: str = field(repr=False)
    """Never written anywhere."""


@dataclass(frozen=True, slots=True)
class Filled:
    """What one run did."""

    translated: int
    missing: int
    """Passages still without a translation."""
    diagnostics: tuple[Diagnostic, ...]


def _libre(engine: Engine, source: str, target: str) -> Ask:
    # The client ignores base_url, wants the slash, and refuses an empty key.
    url = f"{(engine.url or 'http://localhost:5000').rstrip('/')}/"
    client = LibreTranslator(source=source, target=target, custom_url=url, api_key=engine.key or "none")
    translate: Ask = client.translate
    return translate


ENGINES: Mapping[str, Callable[[Engine, str, str], Ask]] = {"libre": _libre}
"""Engine → the making of its client for a pair of languages."""


def fill(seeds: Path, root: Path, language: str, documents: Iterable[Document], engine: Engine, today: str) -> Filled:
    """Translates every passage of `documents` that has no entry, or an empty one, into `language`.

    An article whose catalogue cannot be read is left alone. The first passage the engine does not answer ends the
    run: what was answered is kept, also where the run is broken off from outside.
    """
    translated, missing, found = 0, 0, list[Diagnostic]()
    stopped = False
    for document in documents:
        if document.article.language == language:
            continue
        path = catalogue_path(seeds, language, document.article.id)
        name = told(path, root)
        old = path.read_bytes() if path.exists() else None
        try:
            entries = read_po(old) if old is not None else ()
        except CatalogueError as problem:
            found.append(
                Diagnostic(name, problem.line, "po-broken", f"is no PO catalogue ({problem}); left alone, mend it")
            )
            continue
        done = {entry.msgid for entry in entries if entry.msgstr.strip()}
        wanted = tuple(dict.fromkeys(s.text for s in document.segments))
        todo = [words for words in wanted if words not in done]
        answered: dict[str, str] = {}
        try:
            if todo and not stopped:
                _ask_all(engine, document.article.language, language, todo, answered)
        except EngineError as problem:
            stopped = True
            where = f"{engine.name}{f' at {engine.url}' if engine.url else ''}"
            found.append(
                Diagnostic(name, 0, "engine", f"{where}: {problem}; see that it runs there and run the command again")
            )
        finally:
            if answered:
                mark = (f"{ENGINE_MARK}{engine.name} {today}",)
                made = [Entry(words, text, comments=mark) for words, text in answered.items()]
                empty = write_po((), language, f"briefing {document.article.id}")
                write_bytes(path, amend_po(empty if old is None else old, made, wanted))
        missing += len(todo) - len(answered)
        translated += len(answered)
    return Filled(translated, missing, tuple(found))


def _ask_all(engine: Engine, source: str, target: str, todo: Iterable[str], answered: dict[str, str]) -> None:
    """Puts the answers into `answered` as they come, so that none is lost where the asking ends early."""
    try:
        ask = ENGINES[engine.name](engine, source, target)
    except BaseError:
        raise EngineError(f"does not translate from {source} to {target}") from None
    for words in todo:
        answered[words] = _answer(ask, words)


def _answer(ask: Ask, words: str) -> str:
    # A daemon, not a pool: the interpreter would wait at its end for a pool's thread, and the client for ever.
    box: Queue[object] = Queue()
    Thread(target=_put, args=(box, ask, words), daemon=True).start()
    try:
        answer = box.get(timeout=TIMEOUT)
    except Empty:
        raise EngineError(f"did not answer within {TIMEOUT:g} seconds") from None
    if isinstance(answer, Exception):
        # The text of a problem may hold the address with the key in it: only its kind is told.
        raise EngineError(f"did not answer ({type(answer).__name__})")
    if not isinstance(answer, str) or not answer.strip():
        raise EngineError("answered nothing")
    if any(category(c) in ("Cc", "Cs") and not c.isspace() for c in answer):
        raise EngineError("answered with characters that are no text")
    return answer.strip()


def _put(box: Queue[object], ask: Ask, words: str) -> None:
    try:
        box.put(ask(words))
    except Exception as problem:
        # A client may raise anything; all of it means that there is no answer.
        box.put(problem)
