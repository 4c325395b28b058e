# Article text reaches a page only as text. A character is written as a numeric reference where it could be active in
# Markdown or in HTML: the reference survives both, where a backslash would not. One function serves text and quoted
# attributes alike, so that no template can choose the wrong one: the price is a reference for each straight quote.
"""Text → Markdown or HTML that shows exactly that text."""

from __future__ import annotations

import html
import re
from urllib.parse import quote

from markupsafe import Markup

_ACTIVE = re.compile(
    r"""[\\`*_{}\[\]<>&\#|"]                       # marks of Markdown, of its extensions, and of HTML
      | \A[ +~-]                                   # what could open a block,
      | \A\d(?=\d*[.)](?:\s|\Z))                   # as the number of a list does
      | [\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]  # unseen in the source
      # Blanks at an end would be cut off, and beside them ** is no mark.
      | \A[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000] | [ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]\Z
    """,
    re.VERBOSE,
)
_PLAIN = re.compile(r"[^\W\d_](?:[^\W_]++|[.,;:!?()'’“”«»…%€$°/–—-]++| (?=[^ ]))*+")
"""Most sentences and names: they begin with a letter, and hold nothing but words, their marks and single blanks."""
_BLANKS = re.compile("[ \t\r\n\v\f\x85\u2028\u2029]+")
_CONTROLS = re.compile("[\x01-\x08\x0e-\x1f\x7f]+")
"""A reference to one is an error in HTML, Python-Markdown's own placeholders are made of them, and none is seen."""
_BROKEN = re.compile("[\x00\x80-\x9f\ud800-\udfff]")
"""What wrong decoding leaves behind: a reader is to see that something was there."""
_TAG = re.compile(r"<[^>]*>")
_UNSHOWN = "\N{REPLACEMENT CHARACTER}"


def text(words: str) -> Markup:
    """`words` as inline text, on one line, for Markdown and for HTML alike; empty only where `words` is."""
    if _PLAIN.fullmatch(words):
        return Markup(words)  # noqa: S704  nothing in it is active
    return Markup(_ACTIVE.sub(_reference, sendable(words)))  # noqa: S704  every active character is referenced


def plain(shown: Markup) -> str:
    """What a reader of `shown` reads: without tags and references. Blanks that do not break stay as they are, which
    Markup's own `striptags` folds.
    """
    # Most is said without either.
    untagged = _TAG.sub("", shown) if "<" in shown else str(shown)
    return html.unescape(untagged) if "&" in untagged else untagged


def sendable(words: str) -> str:
    """`words` on one line, without what no page may hold; not escaped, and empty only where `words` is."""
    # Blanks first: some line ends are control characters.
    sent = _CONTROLS.sub("", _BROKEN.sub(_UNSHOWN, _BLANKS.sub(" ", words)))
    # An empty heading or link would take what follows it for its words.
    return sent if sent or not words else _UNSHOWN


def address(url: str) -> str:
    """`url` with every character that could end it percent-encoded; `#` where it is not http or https."""
    if not url.lower().startswith(("https://", "http://")):
        return "#"
    return quote(url, safe="/:?#@!$&'*+,;=%-._~", errors="replace")


def _reference(found: re.Match[str]) -> str:
    return f"&#{ord(found[0])};"
