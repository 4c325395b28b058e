# deep-translator's clients call `requests.get` and `requests.post` themselves: without a time-out, without a limit to
# what is read, and with errors that hold the address. This module stands in for `requests` there.
"""HTTP as the engines' clients need it: each thread its session, a time-out for the whole answer, failures by kind."""

from __future__ import annotations

import codecs
import json as notation
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from time import monotonic
from typing import Any

import requests
import urllib3
from requests import exceptions

from builder.translation.engines.failures import AwayError, PassingError, RefusedError, UnusableError

TIMEOUT = 30.0
"""Seconds in which an answer must be there, down to its last byte."""

_PIECE = 65_536
_LARGEST = 4_000_000
"""Bytes of an answer; the longest translation of 5,000 characters, page around it included, is far below."""

_REFUSED: Mapping[int, str] = {
    401: "does not accept the key",
    402: "says that the quota is used up",
    403: "refuses access; see that the key is right",
    404: "has nothing at this address",
    405: "does not translate at this address",
    456: "says that the quota is used up",
}
"""Statuses after which no question would be answered."""

_ASK_AGAIN = frozenset({408, 425, 429})
"""Statuses that pass, beside all from 500."""

_local = threading.local()


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer, with what the clients look at."""

    status_code: int
    content: bytes
    encoding: str

    @property
    def text(self) -> str:
        """The answer as text; what is no text of its encoding is replaced."""
        return self.content.decode(self.encoding, "replace")

    def json(self) -> Any:
        """The answer read as JSON. Raises UnusableError where it is none."""
        try:
            return notation.loads(self.content)
        except (ValueError, RecursionError):
            raise UnusableError("answered with something that is no JSON") from None

    def close(self) -> None:
        """Nothing to do: the answer has been read."""


def get(url: str, params: Any = None, **options: Any) -> Reply:
    """As `requests.get`. Raises RefusedError, PassingError or UnusableError where no answer came."""
    return _send("GET", url, params=params, **options)


def post(url: str, data: Any = None, json: Any = None, **options: Any) -> Reply:
    """As `requests.post`; raises as `get` does."""
    return _send("POST", url, data=data, json=json, **options)


def _send(method: str, url: str, **options: Any) -> Reply:
    deadline = monotonic() + TIMEOUT
    try:
        # A redirection would carry the key to where nobody meant it to go.
        with _session().request(
            method, url, timeout=TIMEOUT, stream=True, allow_redirects=False, **options
        ) as response:
            content = _content(response, deadline)
    except (exceptions.Timeout, urllib3.exceptions.TimeoutError):
        raise PassingError(f"did not answer within {TIMEOUT:g} seconds") from None
    except exceptions.SSLError:
        raise RefusedError("cannot be asked: its certificate is not one to trust") from None
    except exceptions.ConnectionError as problem:
        raise (AwayError("cannot be reached") if _is_away(problem) else PassingError("cut the connection")) from None
    except (urllib3.exceptions.HTTPError, OSError) as problem:
        if isinstance(problem, exceptions.RequestException):
            raise RefusedError(f"cannot be asked at this address ({type(problem).__name__})") from None
        raise PassingError("broke off its answer") from None
    _judge(response.status_code, response.headers)
    return Reply(response.status_code, content, _encoding(response.encoding))


def _is_away(problem: exceptions.ConnectionError) -> bool:
    """Whether there was no connection at all, and not one that broke."""
    reason = getattr(problem.args[0], "reason", None) if problem.args else None
    return isinstance(reason, urllib3.exceptions.NewConnectionError | urllib3.exceptions.ProxyError)


def _session() -> requests.Session:
    if not hasattr(_local, "session"):
        _local.session = requests.Session()
        _local.session.auth = _as_given
    session: requests.Session = _local.session
    return session


def _as_given(request: requests.PreparedRequest) -> requests.PreparedRequest:
    """The request as it is; without this, an entry in ~/.netrc would replace the header that holds the key."""
    return request


def _content(response: requests.Response, deadline: float) -> bytes:
    content = bytearray()
    while piece := response.raw.read1(_PIECE, decode_content=True):
        content += piece
        if monotonic() > deadline:
            raise exceptions.Timeout
        if len(content) > _LARGEST:
            raise UnusableError("answered without an end")
    return bytes(content)


def _encoding(named: str | None) -> str:
    try:
        return codecs.lookup(named).name if named else "utf-8"
    except LookupError:
        return "utf-8"


def _judge(status: int, headers: Mapping[str, str]) -> None:
    if 200 <= status < 300:
        return
    if 300 <= status < 400:
        raise RefusedError(f"sends elsewhere ({status}); give the address it has moved to")
    if status in _REFUSED:
        raise RefusedError(f"{_REFUSED[status]} ({status})")
    if status in _ASK_AGAIN or status >= 500:
        raise PassingError(f"is not able to answer ({status})", _seconds(headers.get("Retry-After", "")))
    raise UnusableError(f"refused this passage ({status})")


def _seconds(after: str) -> float | None:
    """The header `Retry-After`, in seconds or as a date."""
    after = after.strip()
    if after.isascii() and after.isdigit():
        return float(after[:9])
    try:
        until = parsedate_to_datetime(after)
    except (TypeError, ValueError):
        return None
    if until.tzinfo is None:
        until = until.replace(tzinfo=UTC)
    return max(0.0, (until - datetime.now(UTC)).total_seconds())


__all__ = ["TIMEOUT", "Reply", "exceptions", "get", "post"]
