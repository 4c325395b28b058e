# What a reader sees of a page, and of which elements it is made: the two things hostile text must not change.
"""HTML → elements and visible text, to be compared."""

from __future__ import annotations

import re
from html.parser import HTMLParser

VOID = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"})

# What a browser folds, and the line ends that nobody means as anything but a blank.
_BLANKS = re.compile("[ \t\n\r\v\f\x85\u2028\u2029]+")
# Cannot be seen, and must not be sent: dropped, or one sign that something was there.
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffd]+")

Events = list[tuple[str, ...]]


def visible(words: str) -> str:
    """`words` as a reader sees them."""
    return _BLANKS.sub(" ", _UNSEEN.sub("", words))


class _Events(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: Events = []
        self._text = ""

    def _close_text(self) -> None:
        # Only blanks that a browser does not show: a no-break space at an end is text.
        words = visible(self._text).strip(" ")
        if words:
            self.found.append(("text", words))
        self._text = ""

    def handle_data(self, data: str) -> None:
        self._text += data

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._close_text()
        self.found.append(("start", tag, *(f"{name}={visible(value or '')}" for name, value in attrs)))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        self._close_text()
        if tag not in VOID:
            self.found.append(("end", tag))

    def handle_comment(self, data: str) -> None:
        self._close_text()
        self.found.append(("comment", data))

    def handle_decl(self, decl: str) -> None:
        self._close_text()
        self.found.append(("declaration", decl))

    def unknown_decl(self, data: str) -> None:
        self.handle_decl(data)

    def handle_pi(self, data: str) -> None:
        self.handle_decl(data)

    def close(self) -> None:
        super().close()
        self._close_text()


def events(html: str) -> Events:
    """The elements with their attributes and the visible text, in order; each text without blanks at its ends."""
    parser = _Events()
    parser.feed(html)
    parser.close()
    return parser.found


def put(model: Events, token: str, words: str) -> Events:
    """`model` with `words`, as a reader sees them, wherever it has `token`."""
    shown = visible(words)
    filled: Events = []
    for kind, *rest in model:
        if kind == "text":
            text = visible(rest[0].replace(token, shown)).strip(" ")
            filled += [("text", text)] if text else []
        else:
            filled.append((kind, *(visible(part.replace(token, shown)) for part in rest)))
    return filled
