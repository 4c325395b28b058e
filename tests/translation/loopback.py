# Servers on the loopback that answer as the engines do, faults included, so that deep-translator's own clients are
# tested over real sockets.
"""LibreTranslate, DeepL and the others, made small."""

from __future__ import annotations

import gzip
import hashlib
import json
import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

KEY = "s3cr3t-k3y-of-nobody:fx"
_WORD = re.compile(r"<[^<>]*>|\[[^\[\]]*\]|&\w+;|[^\W\d_]+")
_VOWELS = str.maketrans("aeiouéèêàùôîç", "eioayiaoueoic")


def foreign(text: str) -> str:
    """A stand-in for a translation: words of no language in their places; marks and figures as they are."""
    return _WORD.sub(lambda found: found[0] if found[0][0] in "<[&" else f"{found[0].translate(_VOWELS)}k", text)


class Engine(ThreadingHTTPServer):
    """A server that notes what it is asked and answers as `speak` says."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, speak: Callable[[Handler], None]) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.speak = speak
        self.key = KEY
        self.translate: Callable[[str], Any] = foreign
        self.fault: Callable[[Handler, str], bool] = lambda request, words: False
        """Answers a request itself, and says whether it did."""
        self.asked: list[str] = []
        self.answered: list[str] = []
        self.headers_seen: list[str] = []
        self.paths: list[str] = []
        self.bodies: list[Any] = []
        self.now = self.most = 0
        self.lock = threading.Lock()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, *_: object) -> None:
        """A client that hung up is no news."""


class Handler(BaseHTTPRequestHandler):
    server: Engine

    def setup(self) -> None:
        super().setup()
        self.status = 200

    def do_POST(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def _answer(self) -> None:
        with self.server.lock:
            self.server.now += 1
            self.server.most = max(self.server.most, self.server.now)
            self.server.paths.append(self.path)
            self.server.headers_seen.append(str(self.headers))
        try:
            self.server.speak(self)
        finally:
            with self.server.lock:
                self.server.now -= 1

    @property
    def address(self) -> str:
        return urlsplit(self.path).path

    @property
    def query(self) -> dict[str, str]:
        return {name: values[0] for name, values in parse_qs(urlsplit(self.path).query).items()}

    def body(self) -> Any:
        read = json.loads(self.rfile.read(int(self.headers.get("Content-Length", 0))))
        with self.server.lock:
            self.server.bodies.append(read)
        return read

    def translation(self, words: str) -> Any:
        """The translation; none where a fault has answered already."""
        with self.server.lock:
            self.server.asked.append(words)
        if self.server.fault(self, words):
            return None
        return self.server.translate(words)

    def say(self, answer: Any, status: int = 200, headers: dict[str, str] | None = None, kind: str = "") -> None:
        data = answer if isinstance(answer, bytes) else (answer if kind else json.dumps(answer)).encode()
        self.send_response(status)
        self.send_header("Content-Type", kind or "application/json")
        self.send_header("Content-Length", str(len(data)))
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def done(self, words: str) -> None:
        with self.server.lock:
            self.server.answered.append(words)

    def log_message(self, *_: object) -> None:
        pass


def libre(request: Handler) -> None:
    """LibreTranslate's `POST /translate`."""
    body = request.body()
    if request.address != "/translate":
        return request.say({"error": "not found"}, 404)
    if body.get("api_key", "") != request.server.key:
        return request.say({"error": f"Invalid API key {body.get('api_key')}"}, 403)
    said = request.translation(body["q"])
    if said is not None:
        request.say({"translatedText": said})
        request.done(body["q"])
    return None


def deepl(request: Handler) -> None:
    """DeepL's `POST /v2/translate`; a key in the address or the body is refused, as since January 2026."""
    body = request.body()
    if request.address != "/v2/translate" or request.query or "auth_key" in body:
        return request.say({"message": "Legacy authentication is not supported"}, 403)
    if request.headers["Authorization"] != f"DeepL-Auth-Key {request.server.key}":
        return request.say({"message": "Forbidden"}, 403)
    if not re.fullmatch("EN-(GB|US)|FR|DE|PT-(PT|BR)", body["target_lang"]) or body["tag_handling"] != "xml":
        return request.say({"message": f"Value for 'target_lang' not supported: {body['target_lang']}"}, 400)
    said = request.translation(body["text"][0])
    if said is not None:
        request.say({"translations": [{"detected_source_language": body["source_lang"], "text": said}]})
        request.done(body["text"][0])
    return None


def google(request: Handler) -> None:
    """The page for small telephones."""
    said = request.translation(request.query["q"])
    if said is not None:
        request.say(f'<html><body><div class="result-container">{said}</div></body></html>', kind="text/html")


def mymemory(request: Handler) -> None:
    """MyMemory's `GET /get`."""
    said = request.translation(request.query["q"])
    if said is not None:
        request.say({"responseData": {"translatedText": said, "match": 0.85}, "responseStatus": 200, "matches": []})


def microsoft(request: Handler) -> None:
    """Microsoft's `POST /translate`, API 3.0."""
    body = request.body()
    if request.headers["Ocp-Apim-Subscription-Key"] != request.server.key:
        return request.say({"error": {"code": 401000, "message": "The request is not authorized"}}, 401)
    assert (request.address, request.query["api-version"]) == ("/translate", "3.0")
    said = request.translation(body[0]["text"])
    if said is not None:
        request.say([{"translations": [{"text": said, "to": request.query["to"]}]}])
    return None


def baidu(request: Handler) -> None:
    """Baidu's signed request."""
    asked = request.query
    signed = f"{asked['appid']}{asked['q']}{asked['salt']}{request.server.key}"
    if asked["sign"] != hashlib.md5(signed.encode(), usedforsecurity=False).hexdigest():
        return request.say({"error_code": "54001", "error_msg": "Invalid Sign"})
    said = request.translation(asked["q"])
    if said is not None:
        request.say({"from": "fra", "to": "en", "trans_result": [{"src": asked["q"], "dst": said}]})
    return None


SPEAKERS = {
    "baidu": baidu,
    "deepl": deepl,
    "google": google,
    "libre": libre,
    "microsoft": microsoft,
    "mymemory": mymemory,
}


@contextmanager
def serving(name: str) -> Iterator[Engine]:
    server = Engine(SPEAKERS[name])
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()


def cut(request: Handler, words: str) -> bool:
    """The connection breaks in the middle of the answer."""
    request.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{")
    request.close_connection = True
    return True


def hang_up(request: Handler, words: str) -> bool:
    """The connection breaks before the answer."""
    request.close_connection = True
    request.connection.close()
    return True


def slowly(request: Handler, words: str) -> bool:
    """Nothing comes for a second."""
    threading.Event().wait(1.0)
    request.say({"translatedText": "late", "translations": [{"text": "late"}]})
    return True


def drip(request: Handler, words: str) -> bool:
    """The answer comes byte by byte, each in time."""
    request.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n")
    for _ in range(50):
        request.wfile.write(b" ")
        threading.Event().wait(0.05)
    request.close_connection = True
    return True


def zipped(request: Handler, words: str) -> bool:
    """The right answer, compressed and in pieces of a byte, as services behind a proxy send it."""
    said = request.server.translate(words)
    data = gzip.compress(json.dumps({"translatedText": said, "translations": [{"text": said}]}).encode())
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\n"
    pieces = b"".join(b"1\r\n%c\r\n" % byte for byte in data)
    request.wfile.write(head + b"Transfer-Encoding: chunked\r\n\r\n" + pieces + b"0\r\n\r\n")
    request.close_connection = True
    return True


def status(code: int, **headers: str) -> Callable[[Handler, str], bool]:
    """Answers with a status; the body repeats the key, as careless services do."""

    def answer(request: Handler, words: str) -> bool:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        request.say({"error": f"no: {KEY}", "message": KEY}, code, named)
        return True

    return answer


def body(text: str) -> Callable[[Handler, str], bool]:
    """Answers with these bytes, whatever they are."""

    def answer(request: Handler, words: str) -> bool:
        request.say(text.encode("utf-8", "surrogatepass"))
        return True

    return answer


def times(count: int, fault: Callable[[Handler, str], bool]) -> Callable[[Handler, str], bool]:
    """The fault, so many times for each text."""
    seen: dict[str, int] = {}

    def answer(request: Handler, words: str) -> bool:
        seen[words] = seen.get(words, 0) + 1
        return seen[words] <= count and fault(request, words)

    return answer
