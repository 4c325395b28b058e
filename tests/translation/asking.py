# One question to one engine, over a real socket, through deep-translator's own client.
"""Asking an engine, and what holds whatever it answers."""

from __future__ import annotations

import traceback

from loopback import KEY, Engine

from builder.errors import EngineError
from builder.translation.engines import Engine as Choice
from builder.translation.engines.answers import Passage
from builder.translation.engines.asking import Asking
from builder.translation.terms import terms_for

NOTHING_SETTLED = terms_for("fr", "en", (), ())
SENTENCE = "Une phrase toute simple du journal."
BOTH = ("libre", "deepl")


def chosen(name: str, server: Engine, key: str = KEY) -> Choice:
    keys = {"baidu": ("app", key), "google": (), "mymemory": ("me@example.org",)}.get(name, (key,))
    url = server.url + {"google": "/m", "mymemory": "/get", "baidu": "/api"}.get(name, "")
    return Choice(name, url, keys)


def ask(name: str, server: Engine, words: str = SENTENCE, key: str = KEY, terms=NOTHING_SETTLED) -> str:
    """The one check of the stage: what goes wrong is one line without the key, and so is its traceback."""
    asking = Asking(chosen(name, server, key))
    try:
        return asking.translation(asking.client(terms.source, terms.tag), Passage(words, terms))
    except EngineError as problem:
        shown = "".join(traceback.format_exception(problem))
        for secret in (key, KEY):
            assert secret not in str(problem)
            assert secret not in shown
            assert secret not in repr(asking)
        assert len(str(problem).splitlines()) == 1
        raise
