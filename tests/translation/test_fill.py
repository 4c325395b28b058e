# An engine is a stranger: it may be slow, silent or wrong, and nothing a person wrote may suffer from it. It is asked
# over a real socket, through deep-translator's own client.
"""Filling catalogues through an engine."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from builder.errors import EngineError
from builder.locales import Entry, read_po
from builder.model.text import Article, Document
from builder.text import structure
from builder.translation import fill as module
from builder.translation.fill import Engine, Filled, fill

KEY = "s3cr3t-key"
Answering = Callable[[BaseHTTPRequestHandler, str], None]


class Libre(ThreadingHTTPServer):
    """A LibreTranslate that answers as `answer` says; it turns words to capitals by default."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.asked: list[str] = []
        self.answer: Answering = lambda request, words: say(request, json.dumps({"translatedText": words.upper()}))

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, *_: object) -> None:
        """A client that hung up is no news."""


class _Handler(BaseHTTPRequestHandler):
    server: Libre

    def do_POST(self) -> None:
        asked = parse_qs(urlsplit(self.path).query)
        assert urlsplit(self.path).path == "/translate"
        assert (asked["source"], asked["target"], asked["api_key"]) == (["fr"], ["en"], [KEY])
        self.server.asked.append(asked["q"][0])
        self.server.answer(self, asked["q"][0])

    def log_message(self, *_: object) -> None:
        pass


def say(request: BaseHTTPRequestHandler, body: str, status: int = 200) -> None:
    request.send_response(status)
    request.send_header("Content-Type", "application/json")
    request.end_headers()
    request.wfile.write(body.encode())


@pytest.fixture
def libre() -> Iterator[Libre]:
    server = Libre()
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def document(name: str, text: str, language: str = "fr") -> Document:
    return structure(Article(name, f"seeds/{name}.txt", text, "", language))[0]


A = document("a", "Une phrase. Deux phrases. Trois phrases. Une phrase.\n")
B = document("b", "Une autre.\n")
CATALOGUE = "seeds/en/a.po"


def run(root: Path, libre: Libre, *documents: Document, key: str = KEY) -> Filled:
    """The one check of the stage: whatever the engine does, findings are lines, and the key is nowhere."""
    done = fill(root / "seeds", root, "en", documents or (A, B), Engine("libre", libre.url, key), "2026-01-02")
    for diagnostic in done.diagnostics:
        assert len(str(diagnostic).splitlines()) == 1
        assert KEY not in str(diagnostic)
    for path in root.rglob("*"):
        assert path.is_dir() or KEY.encode() not in path.read_bytes()
    return done


def entries(root: Path, name: str = "a") -> dict[str, Entry]:
    path = root / "seeds" / "en" / f"{name}.po"
    return {entry.msgid: entry for entry in read_po(path.read_bytes())} if path.exists() else {}


def test_what_has_no_translation_is_asked_for_once_and_marked(project_at, libre: Libre) -> None:
    root = project_at({})
    done = run(root, libre)
    assert (done.translated, done.missing, done.diagnostics) == (4, 0, ())
    assert libre.asked == ["Une phrase.", "Deux phrases.", "Trois phrases.", "Une autre."]
    assert [e.msgstr for e in entries(root).values()] == ["UNE PHRASE.", "DEUX PHRASES.", "TROIS PHRASES."]
    assert {e.comments for e in entries(root).values()} == {("engine: libre 2026-01-02",)}
    before = (root / CATALOGUE).read_bytes()
    assert run(root, libre) == Filled(0, 0, ())
    assert (root / CATALOGUE).read_bytes() == before
    assert len(libre.asked) == 4


HAND = """\
# Jeanne Roy
msgid ""
msgstr ""
"Language: en\\n"
"Last-Translator: Jeanne Roy\\n"

# by hand
msgid "Une phrase."
msgstr "A sentence."

#, fuzzy
msgid "Deux phrases."
msgstr "Two?"

# to do
msgid "Trois phrases."
msgstr ""

msgctxt "autre"
msgid "Une phrase."
msgstr "Another."

#~ msgid "Ancienne."
#~ msgstr "Old."
"""


def test_what_a_person_wrote_is_not_touched(project_at, libre: Libre) -> None:
    root = project_at({CATALOGUE: HAND})
    done = run(root, libre, A)
    assert libre.asked == ["Trois phrases."]
    assert (done.translated, done.missing) == (1, 0)
    expected = HAND.replace(
        '# to do\nmsgid "Trois phrases."\nmsgstr ""',
        '# to do\n# engine: libre 2026-01-02\nmsgid "Trois phrases."\nmsgstr "TROIS PHRASES."',
    )
    assert (root / CATALOGUE).read_text() == expected


def test_an_article_in_the_target_language_is_not_translated(project_at, libre: Libre) -> None:
    assert run(project_at({}), libre, document("c", "In English.", "en")) == Filled(0, 0, ())
    assert libre.asked == []


def cut(request: BaseHTTPRequestHandler, words: str) -> None:
    request.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{")
    request.close_connection = True


def hang_up(request: BaseHTTPRequestHandler, words: str) -> None:
    request.connection.close()


def slowly(request: BaseHTTPRequestHandler, words: str) -> None:
    threading.Event().wait(1.0)
    say(request, '{"translatedText": "late"}')


def refuse(status: int) -> Answering:
    return lambda request, words: say(request, f'{{"error": "bad key {KEY}"}}', status)


def tell(body: str) -> Answering:
    return lambda request, words: say(request, body)


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param(refuse(400), id="400"),
        pytest.param(refuse(403), id="403"),
        pytest.param(refuse(429), id="429"),
        pytest.param(refuse(500), id="500"),
        pytest.param(cut, id="cut"),
        pytest.param(hang_up, id="hung up"),
        pytest.param(slowly, id="slow"),
        *(
            pytest.param(tell(body), id=body[:30] or "nothing")
            for body in (
                "",
                "<html>",
                "[]",
                "{}",
                "null",
                '"x"',
                '["x"]',
                '{"error": "x"}',
                '{"translatedText": null}',
                '{"translatedText": ""}',
                '{"translatedText": " \\n "}',
                '{"translatedText": 12}',
                '{"translatedText": ["x"]}',
                '{"translatedText": "\\ud800"}',
                '{"translatedText": "a\\u0000b"}',
            )
        ),
    ],
)
def test_whatever_goes_wrong_is_one_line_and_a_second_run_goes_on(
    project_at, libre: Libre, fault: Answering, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "TIMEOUT", 0.3)
    root, sound = project_at({}), libre.answer
    libre.answer = lambda request, words: (fault if words.startswith("Deux") else sound)(request, words)
    done = run(root, libre)
    assert [d.code for d in done.diagnostics] == ["engine"]
    assert (done.translated, done.missing) == (1, 3)
    assert list(entries(root)) == ["Une phrase."]
    libre.answer = sound
    assert (run(root, libre).translated, run(root, libre).missing) == (3, 0)
    assert list(entries(root)) == ["Une phrase.", "Deux phrases.", "Trois phrases."]
    assert libre.asked.count("Une phrase.") == 1


def test_an_engine_that_is_not_there_is_one_line(project_at, libre: Libre) -> None:
    libre.server_close()
    done = run(project_at({}), libre)
    assert [d.code for d in done.diagnostics] == ["engine"]
    assert done.missing == 4


def test_a_language_the_engine_does_not_know_is_one_line(project_at, libre: Libre) -> None:
    done = run(project_at({}), libre, document("c", "Un texte.", "zz"))
    assert [(d.code, "zz" in d.message) for d in done.diagnostics] == [("engine", True)]


def test_a_broken_catalogue_is_left_alone_and_the_others_are_filled(project_at, libre: Libre) -> None:
    broken = 'msgid "Une phrase.\nmsgstr "x"\n'
    root = project_at({CATALOGUE: broken})
    done = run(root, libre)
    assert [(d.code, d.line) for d in done.diagnostics] == [("po-broken", 1)]
    assert (root / CATALOGUE).read_text() == broken
    assert list(entries(root, "b")) == ["Une autre."]


def test_stopping_between_two_passages_keeps_what_was_answered(
    project_at, libre: Libre, monkeypatch: pytest.MonkeyPatch
) -> None:
    root, answer = project_at({}), module._answer

    def interrupted(ask: module.Ask, words: str) -> str:
        if words.startswith("Trois"):
            raise KeyboardInterrupt
        return answer(ask, words)

    monkeypatch.setattr(module, "_answer", interrupted)
    with pytest.raises(KeyboardInterrupt):
        run(root, libre)
    assert list(entries(root)) == ["Une phrase.", "Deux phrases."]
    monkeypatch.undo()
    assert run(root, libre).translated == 2


def test_the_key_is_in_no_representation_and_no_traceback(project_at, libre: Libre) -> None:
    assert KEY not in repr(Engine("libre", libre.url, KEY))
    libre.answer = refuse(403)
    ask = module.ENGINES["libre"](Engine("libre", libre.url, KEY), "fr", "en")
    with pytest.raises(EngineError) as caught:
        module._answer(ask, "Un mot.")
    assert KEY not in "".join(traceback.format_exception(caught.value))


def test_an_engine_that_never_answers_does_not_keep_the_program_from_ending(libre: Libre) -> None:
    libre.answer = lambda request, words: threading.Event().wait(20) and None
    script = (
        "from builder.translation import fill as m; m.TIMEOUT = 0.2\n"
        f"ask = m.ENGINES['libre'](m.Engine('libre', {libre.url!r}, {KEY!r}), 'fr', 'en')\n"
        "try: m._answer(ask, 'Un mot.')\nexcept m.EngineError as problem: print(problem)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=15, check=True)
    assert done.stdout == "did not answer within 0.2 seconds\n"
