# Article text reaches a page only as text. A character is written as a numeric reference where it could be active in
# Markdown or in HTML: the reference survives both, where a backslash would not.
"""Text → Markdown or HTML that shows exactly that text."""

from __future__ import annotations

import re
from urllib.parse import quote

from markupsafe import Markup

_ACTIVE = re.compile(
    r"""[\\`*_{}\[\]<>&\#|~^"]                  # marks of Markdown, of its extensions, and of HTML
      | ^[ +.=:%@!?()-]                            # what could open a block
      | (?<=\d)[.)](?=\s|$)                        # the number of a list
      | [\x00-\x1f\x7f-\x9f]                       # controls: never sent raw
      | [\u1680\u180e\u2000-\u200f\u2028-\u202e\u205f-\u2064\u2066-\u206f\u3000\ufeff\ufff9-\ufffb] # odd blanks, direction marks
      | ^[\u00a0\u202f] | [\u00a0\u202f]$ | [ ]$ | [ ](?=[ ])
      | [\ud800-\udfff]                            # halves of characters cannot be written at all
    """,
    re.VERBOSE,
)
_LINES = re.compile(r"[ \t]*(?:\r\n|[\r\n\v\f\x85\u2028\u2029])[ \t]*")
_UNSHOWN = "�"


def text(words: str) -> Markup:
    """`words` as inline text, on one line, for Markdown and for HTML alike."""
    return Markup(_ACTIVE.sub(_reference, _LINES.sub(" ", words)))  # noqa: S704  every active character is referenced


def attribute(words: str) -> Markup:
    """`words` inside a double-quoted attribute."""
    return text(words)


def address(url: str) -> str:
    """`url` with every character that could end it percent-encoded; `#` where it is not http or https."""
    if not url.startswith(("https://", "http://")):
        return "#"
    return quote(url, safe="/:?#@!$&'*+,;=%-._~")


def _reference(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code == 0 or 0xD800 <= code <= 0xDFFF or 0x80 <= code <= 0x9F:
        return _UNSHOWN
    if code < 0x20 or code == 0x7F:
        # A reference to a control character is an error in HTML; none of them can be seen.
        return " " if code == 9 else ""
    return f"&#{code};"
