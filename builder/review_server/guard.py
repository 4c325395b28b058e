# Whoever reviews reads mail and news in the same browser: any page there can send requests to this machine. So each
# request must know a secret that no other page can read, and must say that it comes from our own pages.
"""Requests → those that are answered, and why the others are not."""

from __future__ import annotations

import hmac
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import NamedTuple

HEADER = "X-Review-Token"
"""Has the token in each request that changes something: no form can send it, and no script of another site may."""
LIMIT = 64 * 1024
"""Bytes of what a request says, at most."""
OURS = "_review/"
"""Begins the addresses that are not of the site."""

_JSON = re.compile(r"application/json(?:\s*;\s*charset=utf-8)?", re.IGNORECASE)


class Refusal(NamedTuple):
    """Why a request is not answered."""

    status: HTTPStatus
    why: str


@dataclass(frozen=True, slots=True)
class Guard:
    """Knows which requests are of the person who started the server."""

    port: int
    changes: frozenset[str]
    """The addresses below `OURS` that change something."""
    token: str = field(default_factory=lambda: secrets.token_urlsafe(24), repr=False)

    @property
    def address(self) -> str:
        """Where the pages are; whoever has it may read and decide."""
        return f"http://127.0.0.1:{self.port}/{self.token}/"

    def inside(self, path: str) -> str | None:
        """What `path` asks for below the token; none where it does not begin with it."""
        first, slash, rest = path.removeprefix("/").partition("/")
        known = hmac.compare_digest(first.encode(), self.token.encode())
        return rest if known and slash else None

    def refusal(self, method: str, path: str, headers: Mapping[str, str]) -> Refusal | None:
        """Why a request is refused; none where it is answered. The names in `headers` are in lower case."""
        if headers.get("host", "") not in self._hosts:
            # A name that somebody else owns can be made to lead to this machine.
            return Refusal(HTTPStatus.FORBIDDEN, "this is no address of the review")
        if method not in ("GET", "HEAD", "POST"):
            return Refusal(HTTPStatus.METHOD_NOT_ALLOWED, "only GET and POST are answered")
        asked = self.inside(path)
        if asked is None:
            return Refusal(HTTPStatus.FORBIDDEN, "open the address that `briefing review --web` printed")
        changes = asked.removeprefix(OURS) in self.changes if asked.startswith(OURS) else False
        if (method == "POST") is not changes:
            return Refusal(HTTPStatus.METHOD_NOT_ALLOWED, "only POST changes anything, and only where something can be")
        if headers.get("sec-fetch-site", "none") not in ("none", "same-origin") and asked.startswith(OURS):
            return Refusal(HTTPStatus.FORBIDDEN, "another site asks")
        return self._unsafe(headers) if changes else None

    def _unsafe(self, headers: Mapping[str, str]) -> Refusal | None:
        """Why a request may not change anything."""
        if headers.get("origin", "") != f"http://{headers['host']}":
            return Refusal(HTTPStatus.FORBIDDEN, "another site asks")
        if not hmac.compare_digest(headers.get(HEADER.lower(), "").encode(), self.token.encode()):
            return Refusal(HTTPStatus.FORBIDDEN, f"{HEADER} is missing or wrong; reload the page")
        if not _JSON.fullmatch(headers.get("content-type", "")):
            return Refusal(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "only application/json is read")
        length = headers.get("content-length", "")
        if "transfer-encoding" in headers or not re.fullmatch(r"\d{1,9}", length, re.ASCII):
            return Refusal(HTTPStatus.LENGTH_REQUIRED, "Content-Length is missing")
        if int(length) > LIMIT:
            return Refusal(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"more than {LIMIT // 1024} kB")
        return None

    @property
    def _hosts(self) -> tuple[str, str]:
        return f"127.0.0.1:{self.port}", f"localhost:{self.port}"
