# An engine is asked only for what nobody translated, and what it says is marked as its own. Each article's catalogue
# is written as soon as it is answered: stopping half-way loses nothing.
"""Fills the catalogues through a translation engine."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as TooSlow
from dataclasses import dataclass
from pathlib import Path

import requests
from deep_translator import LibreTranslator
from deep_translator.exceptions import BaseError

from builder.errors import EngineError
from builder.locales import CatalogueError, Entry, read_po, write_po
from builder.model.diagnostics import Diagnostic
from builder.model.text import Document
from builder.storage import write_bytes
from builder.translation.memory import ENGINE_MARK, catalogue_path

TIMEOUT = 30.0
"""Seconds an engine has for one passage; deep-translator itself would wait for ever."""


@dataclass(frozen=True, slots=True)
class Engine:
    """Who translates."""

    name: str
    """One of ENGINES."""
    url: str | None
    key: str
    """Never written anywhere."""


@dataclass(frozen=True, slots=True)
class Filled:
    """What one run did."""

    translated: int
    missing: int
    """Passages still without a translation."""
    diagnostics: tuple[Diagnostic, ...]


def _libre(engine: Engine, source: str, target: str) -> Callable[[str], str | None]:
    # The client ignores base_url, wants the slash, and refuses an empty key.
    url = f"{(engine.url or 'http://localhost:5000').rstrip('/')}/"
    client = LibreTranslator(source=source, target=target, custom_url=url, api_key=engine.key or "none")
    translate: Callable[[str], str | None] = client.translate
    return translate


ENGINES: Mapping[str, Callable[[Engine, str, str], Callable[[str], str | None]]] = {"libre": _libre}
"""Engine → the making of its client for a pair of languages."""


def fill(seeds: Path, root: Path, language: str, documents: Iterable[Document], engine: Engine, today: str) -> Filled:
    """Translates every passage of `documents` that has no entry, or an empty one, into `language`.

    An article whose catalogue cannot be read is left alone. The first passage the engine does not answer ends the
    run: what was answered is kept.
    """
    translated, missing, found = 0, 0, list[Diagnostic]()
    stopped = ""
    for document in documents:
        if document.article.language == language:
            continue
        path = catalogue_path(seeds, language, document.article.id)
        name = path.relative_to(root).as_posix()
        try:
            entries = {e.msgid: e for e in read_po(path.read_bytes(), language)} if path.exists() else {}
        except CatalogueError as problem:
            found.append(
                Diagnostic(name, problem.line, "po-broken", f"is no PO catalogue ({problem}); left alone, mend it")
            )
            continue
        wanted = dict.fromkeys(s.text for s in document.segments)
        todo = [words for words in wanted if words not in entries or not entries[words].msgstr.strip()]
        ask = ENGINES[engine.name](engine, document.article.language, language)
        answered = {}
        for words in todo if not stopped else ():
            try:
                answered[words] = _answer(ask, words)
            except EngineError as problem:
                stopped = str(problem)
                found.append(Diagnostic(name, 0, "engine", f"{engine.name}: {problem}; run the command again to go on"))
                break
        missing += len(todo) - len(answered)
        translated += len(answered)
        if answered:
            mark = (f"{ENGINE_MARK}{engine.name} {today}",)
            order = [*wanted, *(old for old in entries if old not in wanted)]
            made = {words: Entry(words, text, comments=mark) for words, text in answered.items()}
            kept = [made.get(words) or entries[words] for words in order if words in made or words in entries]
            write_bytes(path, write_po(kept, language, f"briefing {document.article.id}"))
    return Filled(translated, missing, tuple(found))


def _answer(ask: Callable[[str], str | None], words: str) -> str:
    pool = ThreadPoolExecutor(1)
    try:
        answer = pool.submit(ask, words).result(TIMEOUT)
    except TooSlow:
        raise EngineError(f"did not answer within {TIMEOUT:.0f} seconds") from None
    except (BaseError, requests.RequestException, ValueError, KeyError, TypeError) as problem:
        # The text of a problem may hold the address with the key in it: only its kind is told.
        raise EngineError(f"did not answer ({type(problem).__name__})") from None
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
    if not answer or not answer.strip():
        raise EngineError("answered nothing")
    return answer.strip()
