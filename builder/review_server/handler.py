# The standard library's server is enough for one person on their own machine: what it lacks, limits and checks, is in
# `guard`, and nobody else reaches it.
"""HTTP requests → pages of the site, and what the desk answers."""

from __future__ import annotations

import json
import mimetypes
import sys
from collections.abc import Mapping
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from socketserver import TCPServer
from typing import Any
from urllib.parse import parse_qs, quote, unquote, urlsplit

from builder.errors import BuilderError
from builder.resources import TEMPLATES
from builder.review_server.desk import CHANGES, Desk
from builder.review_server.editions import Editions
from builder.review_server.forms import Form
from builder.review_server.guard import OURS, Guard, Refusal
from builder.review_server.panel import Panel

_ASSETS = ("review.js", "review.css")
_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'self'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
"""Of every answer. Each page has its own policy besides, as in the built site; a page takes the stricter of both."""


class ReviewServer(ThreadingHTTPServer):
    """Answers on the loopback address alone. Raises OSError where the port is taken."""

    daemon_threads = True

    def __init__(self, port: int, desk: Desk, editions: Editions) -> None:
        super().__init__(("127.0.0.1", port), Handler)
        self.desk, self.editions = desk, editions
        self.guard = Guard(self.server_port, frozenset(CHANGES))
        self.panel = Panel(desk, editions, f"/{self.guard.token}/")

    def server_bind(self) -> None:
        """Without the look-up of a name, which may take long and is not used."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = "127.0.0.1", self.socket.getsockname()[1]

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ARG002
        """One line in the terminal of what went wrong; nothing where a page was left before it was answered."""
        problem = sys.exc_info()[1]
        if not isinstance(problem, ConnectionError | TimeoutError):
            sys.stderr.write(f"{type(problem).__name__}: {problem}\n")


class Handler(BaseHTTPRequestHandler):
    """One request."""

    server: ReviewServer
    protocol_version = "HTTP/1.1"
    server_version, sys_version = "briefing", ""
    timeout = 30

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Nothing: the terminal is for what was decided."""

    def _answer(self) -> None:
        try:
            self._answered()
        except (BuilderError, OSError) as problem:
            if isinstance(problem, ConnectionError | TimeoutError):
                raise  # the page was left before it was answered
            self._refuse(Refusal(HTTPStatus.INTERNAL_SERVER_ERROR, _line(problem)))

    def _answered(self) -> None:
        parts = urlsplit(self.path)
        headers = {name.lower(): value for name, value in self.headers.items()}
        if refusal := self.server.guard.refusal(self.command, parts.path, headers):
            self._refuse(refusal)
            return
        asked = self.server.guard.inside(parts.path) or ""
        query = {name: values[-1] for name, values in parse_qs(parts.query).items()}
        if not asked.startswith(OURS):
            self._page(unquote(asked))
        elif self.command == "POST":
            self._change(asked.removeprefix(OURS), int(headers["content-length"]))
        elif asked == f"{OURS}desk":
            self._look(query)
        elif (name := asked.removeprefix(OURS)) in _ASSETS:
            own = self.server.desk.known.project.templates / "review" / name
            self._file(own if own.is_file() else TEMPLATES / "review" / name)
        else:
            self._refuse(Refusal(HTTPStatus.NOT_FOUND, "there is no such page"))

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = _answer  # noqa: N815  as the server calls them

    def _look(self, query: Mapping[str, str]) -> None:
        desk, panel = self.server.desk, self.server.panel
        with desk.lock:
            desk.fresh()
            about = panel.next_to(query["after"], desk.open) if "after" in query else query.get("about", "")
            told = panel.told(query.get("page", ""), _number(query.get("edition")), about)
        self._json(told)

    def _change(self, what: str, length: int) -> None:
        try:
            sent = json.loads(self.rfile.read(length))
        except (ValueError, RecursionError):
            sent = None
        if not isinstance(sent, dict):
            self._refuse(Refusal(HTTPStatus.BAD_REQUEST, "the request is no JSON object"))
            return
        try:
            with self.server.desk.lock:
                told = self._changed(what, Form(sent))
        except (BuilderError, OSError) as problem:
            page = sent.get("page", "")
            why = self.server.panel.refused(page if isinstance(page, str) else "", _line(problem))
            self._json({"refused": why}, HTTPStatus.CONFLICT)
            return
        self._json(told)

    def _changed(self, what: str, form: Form) -> dict[str, Any]:
        """Has the desk do it, and goes on to what comes next. Raises BuilderError and OSError."""
        desk, panel = self.server.desk, self.server.panel
        desk.fresh()
        queue, about = desk.open, form.text("about")
        last = desk.acts[-1].about if desk.acts else ""
        answer = CHANGES[what](desk, form)
        if what == "undo":
            about = last
        elif answer.told == "written" and about in queue and about not in desk.open:
            about = panel.next_to(about, queue)
        return panel.told(form.text("page"), _number(form.text("edition")), about, answer)

    def _page(self, asked: str) -> None:
        site = self.server.editions.site.resolve()
        try:
            path = (site / asked).resolve()
            is_folder = path.is_dir()
        except (OSError, ValueError):  # too long for a name, or none
            path, is_folder = site.parent, False
        if not path.is_relative_to(site):
            self._refuse(Refusal(HTTPStatus.NOT_FOUND, "there is no such page"))
        elif is_folder and asked and not asked.endswith("/"):
            self.send_response(HTTPStatus.MOVED_PERMANENTLY)
            self._headers({"Location": quote(f"/{self.server.guard.token}/{asked}/"), "Content-Length": "0"})
        else:
            self._file(path / "index.html" if is_folder else path)

    def _file(self, path: Path) -> None:
        try:
            data = path.read_bytes()
        except (OSError, ValueError):
            self._refuse(Refusal(HTTPStatus.NOT_FOUND, "there is no such page"))
            return
        kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        if path.suffix == ".html" and self._has_facts(path):
            data = self._with_desk(data)
        charset = "; charset=utf-8" if kind.startswith("text/") or kind.endswith(("javascript", "json")) else ""
        self._send(HTTPStatus.OK, data, kind + charset)

    def _has_facts(self, path: Path) -> bool:
        """Whether a page is one of the briefing as it is, in a language: not of an earlier day."""
        inside = path.relative_to(self.server.editions.site.resolve()).parts
        return len(inside) > 1 and inside[0] in self.server.desk.known.project.languages

    def _with_desk(self, page: bytes) -> bytes:
        """The page with the script and the look of the review, which no file of the site has."""
        token, shown = self.server.guard.token, self.server.editions.shown
        ours = (
            f'<link rel="stylesheet" href="/{token}/{OURS}review.css">'
            f'<script src="/{token}/{OURS}review.js" defer data-token="{token}" data-edition="{shown}"></script></head>'
        )
        return page.replace(b"</head>", ours.encode(), 1)

    def _json(self, told: Mapping[str, Any], status: HTTPStatus = HTTPStatus.OK) -> None:
        self._send(status, json.dumps(told, ensure_ascii=False).encode("utf-8", "replace"), "application/json")

    def _refuse(self, refusal: Refusal) -> None:
        # What the request still has to say is not read.
        self.close_connection = True
        allow = {"Allow": "GET, HEAD, POST"} if refusal.status is HTTPStatus.METHOD_NOT_ALLOWED else {}
        self._send(refusal.status, f"{refusal.why}\n".encode(), "text/plain; charset=utf-8", allow)

    def _send(self, status: HTTPStatus, data: bytes, kind: str, more: Mapping[str, str] | None = None) -> None:
        self.send_response(status)
        self._headers({"Content-Type": kind, "Content-Length": str(len(data)), **(more or {})})
        if self.command != "HEAD":
            self.wfile.write(data)

    def _headers(self, more: Mapping[str, str]) -> None:
        closing = {"Connection": "close"} if self.close_connection else {}
        for name, value in {**_HEADERS, **more, **closing}.items():
            self.send_header(name, value)
        self.end_headers()


def _line(problem: BuilderError | OSError) -> str:
    """What is wrong, on one line."""
    if isinstance(problem, OSError):
        return f"{problem.filename or 'a file'}: {problem.strerror or problem}"
    return str(problem)


def _number(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else 0
