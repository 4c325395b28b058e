# A page is fetched once, at somebody's word. Whatever answers, the program ends: there is one deadline for all of it,
# redirections included, a limit to the bytes after they are unpacked, and a list of what an article can come as.
"""An address → the bytes of an article."""

from __future__ import annotations

import os
import threading
from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import dataclass, replace
from time import monotonic
from urllib.parse import urldefrag, urljoin, urlsplit

import requests
import urllib3
from requests import exceptions

from builder.adding.connections import PublicOnly, public_addresses
from builder.adding.material import LIMIT, Kind, Material, by_name, too_large
from builder.errors import SourceError
from builder.storage import printable

TYPES: Mapping[str, Kind] = {
    "text/html": Kind.HTML,
    "application/xhtml+xml": Kind.HTML,
    "text/plain": Kind.TEXT,
    "text/markdown": Kind.MARKDOWN,
    "application/pdf": Kind.PDF,
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": Kind.WORD,
}
"""Media types an article can come as."""
_UNTOLD = ("", "application/octet-stream", "binary/octet-stream")
"""Media types that say nothing: the end of the address does."""

STATUSES: Mapping[int, str] = {
    401: "asks for a password",
    402: "is for subscribers",
    403: "refuses programs",
    404: "is not found",
    410: "was removed",
    429: "has been asked too often",
    451: "may not be shown",
}
SAVE = "open it in a browser, save the page and add the file"
_AGENT = "Mozilla/5.0 (compatible; briefing)"
_PIECE = 65_536


@dataclass(frozen=True, slots=True)
class Limits:
    """What one fetch may cost."""

    seconds: float = 20.0
    """From the first name asked for to the last byte."""
    redirects: int = 5


def fetch(url: str, *, allow_private: bool = False, limits: Limits = Limits()) -> Material:
    """The article at `url`. Raises SourceError, in the limits' time, where there is none to be had.

    `allow_private` lets it be on this machine or in its network.
    """
    result: Future[Material] = Future()
    until = monotonic() + limits.seconds

    def work() -> None:
        try:
            found = _follow(url, allow_private=allow_private, limits=limits, until=until)
            result.set_result(replace(found, private=allow_private and _is_private(found.url)))
        except BaseException as problem:  # the thread that waits is to raise it
            result.set_exception(problem)

    # No time-out of a socket covers a name server that is silent, or headers that come byte by byte.
    threading.Thread(target=work, daemon=True).start()
    try:
        return result.result(limits.seconds)
    except TimeoutError:
        raise _late(url, limits) from None


def _follow(url: str, *, allow_private: bool, limits: Limits, until: float) -> Material:
    with requests.Session() as session:
        # Neither a proxy of the environment, which would ask for us unchecked, nor ~/.netrc.
        session.trust_env = False
        session.verify = os.environ.get("REQUESTS_CA_BUNDLE") or True
        session.headers.update({"User-Agent": _AGENT, "Accept": "text/html, application/pdf;q=0.9, */*;q=0.5"})
        if not allow_private:
            session.mount("http://", PublicOnly())
            session.mount("https://", PublicOnly())
        here = url
        for _ in range(limits.redirects + 1):
            _check(here)
            try:
                with session.get(
                    here, stream=True, allow_redirects=False, timeout=max(0.1, until - monotonic())
                ) as answer:
                    if answer.is_redirect:
                        here = urljoin(here, answer.headers["Location"])
                        continue
                    return _taken(answer, _told(url), until)
            except SourceError as problem:
                known = str(problem).startswith(_told(url))
                raise (problem if known else SourceError(f"{_told(url)}: {problem}")) from None
            except (exceptions.RequestException, urllib3.exceptions.HTTPError, OSError, ValueError) as problem:
                raise _failure(url, problem, limits) from None
    raise SourceError(f"{_told(url)}: sends on more than {limits.redirects} times; give the address it ends at")


def _is_private(url: str) -> bool:
    try:
        return not public_addresses(urlsplit(url).hostname or "", 0)
    except (SourceError, OSError):
        return True


def _check(url: str) -> None:
    """Raises SourceError where `url` is none that is asked."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise SourceError(f"{_told(url)}: is no address; check how it is written") from None
    if parts.scheme.lower() not in ("http", "https") or not host:
        raise SourceError(f"{_told(url)}: only https:// and http:// addresses are fetched; {SAVE}")
    if parts.username or parts.password:
        raise SourceError(f"{host}: the address holds a name or password, which would be published; {SAVE}")


def _taken(answer: requests.Response, name: str, until: float) -> Material:
    status = answer.status_code
    if status != 200:
        what = STATUSES.get(status) or ("does not work at the moment" if status >= 500 else "gives no page")
        remedy = "check it" if status in (404, 410) else f"try again later, or {SAVE}" if status >= 429 else SAVE
        raise SourceError(f"{name}: {what} ({status}); {remedy}")
    media = answer.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    kind = by_name(urlsplit(answer.url).path) if media in _UNTOLD else TYPES.get(media)
    if kind is None:
        told = printable(media[:60]) or "of no known kind"
        raise SourceError(f"{name}: is {told}, and no page, text, PDF or Word file; {SAVE}")
    if answer.headers.get("Content-Length", "").isdigit() and int(answer.headers["Content-Length"]) > LIMIT:
        raise too_large(name)
    data = bytearray()
    while piece := answer.raw.read1(_PIECE, decode_content=True):
        data += piece
        if monotonic() > until:
            raise exceptions.Timeout
        if len(data) > LIMIT:
            raise too_large(name)
    charset = answer.encoding if "charset" in answer.headers.get("Content-Type", "").lower() else None
    return Material(bytes(data), kind, name, urldefrag(answer.url).url, charset or "")


def _failure(url: str, problem: Exception, limits: Limits) -> SourceError:
    if isinstance(problem, (exceptions.Timeout, urllib3.exceptions.TimeoutError)):
        return _late(url, limits)
    if isinstance(problem, exceptions.SSLError):
        return SourceError(f"{_told(url)}: its certificate is not one to trust; {SAVE}")
    if isinstance(problem, exceptions.ConnectionError) and "NameResolution" in repr(problem):
        return SourceError(f"{_told(url)}: there is no such site; check the address")
    if isinstance(problem, (exceptions.ConnectionError, urllib3.exceptions.ProtocolError)):
        return SourceError(f"{_told(url)}: cannot be reached, or broke off; try again, or {SAVE}")
    return SourceError(f"{_told(url)}: gives no answer that can be read; {SAVE}")


def _late(url: str, limits: Limits) -> SourceError:
    return SourceError(f"{_told(url)}: did not answer in full within {limits.seconds:g} seconds; {SAVE}")


def _told(url: str) -> str:
    """An address in messages: no password, no more than a line."""
    scheme, mark, rest = url.partition("://")
    host, slash, path = rest.partition("/")
    return printable(f"{scheme}{mark}{host.rpartition('@')[2]}{slash}{path}"[:200])
