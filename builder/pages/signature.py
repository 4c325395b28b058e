# A generated page carries its own digest. Whoever edits it breaks the digest, and the page is theirs from then on.
"""Signs generated pages and tells them from edited ones."""

from __future__ import annotations

import hashlib
import re
from typing import Literal

_MARK = re.compile(r"\n<!-- briefing: generated sha256-([0-9a-f]{64}) -->\n")

State = Literal["generated", "edited", "foreign"]


def sign(markdown: str) -> str:
    """The page with its digest in a last comment."""
    body = markdown.rstrip("\n") + "\n"
    return f"{body}\n<!-- briefing: generated sha256-{_digest(body)} -->\n"


def state(text: str) -> State:
    """`generated`: as we wrote it; `edited`: ours, changed by somebody; `foreign`: never ours."""
    found = _MARK.search(text.replace("\r\n", "\n"))
    if not found:
        return "foreign"
    return "generated" if recorded(text) == _digest(unsigned(text)) else "edited"


def recorded(text: str) -> str | None:
    """The digest the page was signed with: of what was generated then, whatever stands there now."""
    found = _MARK.search(text.replace("\r\n", "\n"))
    return found[1] if found else None


def unsigned(text: str) -> str:
    """The page without its digest, as it was signed."""
    return _MARK.sub("", text.replace("\r\n", "\n"))


def _digest(body: str) -> str:
    return hashlib.sha256(body.encode("utf-8", "surrogatepass")).hexdigest()
