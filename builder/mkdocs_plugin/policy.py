# What a page may run and load is written into the page itself, because a host of files sets no headers. Scripts in the
# pages are allowed by their digests, and only ours: a script that got into a page any other way does not run. Rules of
# style that stand in a page can do little, and are allowed as they are found.
"""The Content-Security-Policy of every page of a built site."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

from builder.model.diagnostics import Diagnostic

DIRECTIVES = (
    ("default-src", "'none'"),
    ("script-src", "'self' 'wasm-unsafe-eval'"),  # search is WebAssembly
    ("style-src", "'self'"),
    ("img-src", "'self' data:"),  # the theme's icons are in its style sheet
    ("font-src", "'self'"),
    ("connect-src", "'self'"),
    ("worker-src", "'self'"),
    ("media-src", "'self'"),
    ("form-action", "'self'"),
    ("base-uri", "'none'"),
)

_META = "Content-Security-Policy"
_PLACES = tuple(re.compile(pattern, re.IGNORECASE) for pattern in (r'<meta charset="?utf-8"?\s*/?>', r"<head[^>]*>"))
"""After which of these the policy stands: it holds for what comes after it."""
_DATA = re.compile(r"application/(?:ld\+)?json")
_ELSEWHERE = re.compile(r"(?:https?:)?//")
_TAG = r"""\b(?:[^>"']|"[^"]*"|'[^']*')*>"""
_CONCERNED = re.compile(
    rf"<!--.*?-->|<(script|style){_TAG}.*?</\1\s*>|<(?:script|style|link|meta|img|iframe|source|video|audio){_TAG}",
    re.IGNORECASE | re.DOTALL,
)
_HANDLER = re.compile(r"""[\s"'/]on\w+\s*=""", re.IGNORECASE)
"""What may be an event's handler, and is looked at closely."""
_LOADED = {"script": "src", "img": "src", "iframe": "src", "source": "src", "video": "src", "audio": "src"}


def protect(site: Path, own: Iterable[str]) -> tuple[Diagnostic, ...]:
    """Writes its policy into every page under `site`, whose scripts are `own`; what the policies will refuse."""
    known = {_digest(script) for script in own}
    refused: dict[str, str] = {}
    for path in sorted(site.rglob("*.html")):
        name = path.relative_to(site).as_posix()
        try:
            text = path.read_text("utf-8")
        except UnicodeDecodeError:
            refused.setdefault(_UNREAD, name)
            continue
        page = _Page()
        page.feed(_concerned(text))
        page.close()
        place = next(filter(None, (pattern.search(text) for pattern in _PLACES)), None)
        if page.has_policy or place is None:
            continue
        found = dict.fromkeys(map(_digest, page.scripts))
        policy = _policy({"script-src": [d for d in found if d in known], "style-src": map(_digest, page.styles)})
        meta = f'<meta http-equiv="{_META}" content="{policy}">'
        path.write_text(f"{text[: place.end()]}\n    {meta}{text[place.end() :]}", "utf-8", newline="")
        refusals = [*page.refused, *(_STRANGE for digest in found if digest not in known)]
        for told in refusals:
            refused.setdefault(told, name)
    return tuple(Diagnostic(name, 0, "policy", told) for told, name in refused.items())


_STRANGE = (
    "holds a script that browsers will not run there; put it into templates/script/, or into a file under"
    " `extra_javascript`"
)
_UNREAD = "is not UTF-8, and gets no Content-Security-Policy; save it as UTF-8"


def _concerned(text: str) -> str:
    """What of a page a policy may concern: a few tags, found in a sixth of the time that reading all of it takes."""
    return text if _HANDLER.search(text) else "".join(found[0] for found in _CONCERNED.finditer(text))


def _digest(script: str) -> str:
    return f"sha256-{b64encode(sha256(script.encode()).digest()).decode()}"


def _policy(digests: Mapping[str, Iterable[str]]) -> str:
    """The directives, with what stands in the page and is allowed there."""
    return "; ".join(
        " ".join((name, value, *(f"'{digest}'" for digest in dict.fromkeys(digests.get(name, ())))))
        for name, value in DIRECTIVES
    )


@dataclass(slots=True)
class _Page(HTMLParser):
    """What stands in one page that a policy concerns."""

    scripts: list[str] = field(default_factory=list)
    styles: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    has_policy: bool = False
    _inside: list[str] | None = None

    def __post_init__(self) -> None:
        HTMLParser.__init__(self)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.has_policy |= tag == "meta" and given.get("http-equiv", "").lower() == _META.lower()
        for name in given:
            if name.startswith("on"):
                self.refused.append(f"has `{name}` on <{tag}>, which browsers will not run there; use a script's file")
        stylesheet = tag == "link" and "stylesheet" in given.get("rel", "")
        loaded = given.get("href" if stylesheet else _LOADED.get(tag, ""), "")
        if _ELSEWHERE.match(loaded):
            self.refused.append(f"loads `{loaded[:120]}`, which browsers will refuse: keep a copy of it in docs/")
        if tag == "script" and "src" not in given and not _DATA.fullmatch(given.get("type", "")):
            self._inside = self.scripts
        elif tag == "style":
            self._inside = self.styles
        if self._inside is not None:
            self._inside.append("")

    def handle_data(self, data: str) -> None:
        if self._inside is not None:
            self._inside[-1] += data

    def handle_endtag(self, tag: str) -> None:
        if tag in ("script", "style"):
            self._inside = None
