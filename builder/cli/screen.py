# A terminal shows what it can: no colour where nobody wants it, no letter it has not, and no control that an article
# may hold.
"""Texts fitted to a terminal, and keys and lines read from it."""

from __future__ import annotations

import os
import re
import shutil
import sys
import textwrap
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import click

from builder.cli.localised import say
from builder.model.decisions import one_line
from builder.storage import printable

NARROWEST, WIDEST = 24, 88
"""Columns that are written in, whatever the terminal has."""


@dataclass(frozen=True, slots=True)
class Screen:
    """What the terminal can show."""

    colour: bool
    encoding: str

    @classmethod
    def here(cls) -> Screen:
        """The terminal the program runs in."""
        plain = os.environ.get("NO_COLOR") or os.environ.get("TERM", "dumb") == "dumb"
        return cls(colour=sys.stdout.isatty() and not plain, encoding=sys.stdout.encoding or "ascii")

    def say(self, text: str = "") -> None:
        """Prints `text`, folded to the width the terminal has now."""
        self.block("", text, hang=0)

    def block(self, label: str, text: str, *, hang: int = 10) -> None:
        """Prints `text` beside a label; what is `marked` in it stands out."""
        width = max(NARROWEST, min(shutil.get_terminal_size().columns - 1, WIDEST))
        text = self._fitted(text)
        lines = textwrap.wrap(
            text,
            width,
            initial_indent=f"{label:<{hang}}",
            subsequent_indent=" " * hang,
            break_on_hyphens=False,
            break_long_words=False,
        )
        for line in self._lit(lines) if self.colour else lines or [""]:
            click.echo(line)

    def strong(self, text: str) -> str:
        """`text` so that it stands out, where there is colour."""
        return f"{_BEGIN}{text}{_END}" if self.colour else text

    def marked(self, before: str, words: str, after: str) -> str:
        """A sentence of which `words` are to stand out; each part as an article has it."""
        before, words, after = (printable(re.sub(r"[ \t\r\n]+", " ", part)) for part in (before, words, after))
        begin, end = (_BEGIN, _END) if self.colour else ("▸", "◂")
        return f"{before}{begin}{words}{end}{after}"

    def key(self) -> str:
        """The next key; what came with it, as from a paste, is dropped. Raises EOFError and KeyboardInterrupt."""
        pressed = click.getchar()
        return "" if pressed.startswith("\x1b") else pressed[:1].lower()

    def ask(self, what: str, given: str = "") -> str | None:
        """A line that somebody types, `given` where it is empty; none where they would rather not (Ctrl-C, Ctrl-D)."""
        while True:
            try:
                typed = one_line(click.prompt(self._fitted(what), default=given, show_default=bool(given), type=str))
            except click.Abort:
                click.echo()
                return None
            except UnicodeDecodeError:
                typed = "\0"
            if printable(typed) == typed:
                return typed
            self.say(say("There is a character in it that cannot be kept; type it again."))

    def _fitted(self, text: str) -> str:
        """`text` in letters the terminal has."""
        return "".join(c if self._has(c) else _LIKE.get(c) or self._bare(c) for c in text)

    def _bare(self, c: str) -> str:
        """A letter without its accent, or a question mark."""
        return "".join(p for p in unicodedata.normalize("NFKD", c) if self._has(p)) or "?"

    def _has(self, c: str) -> bool:
        try:
            c.encode(self.encoding)
        except UnicodeEncodeError:
            return c in (_BEGIN, _END)
        return True

    @staticmethod
    def _lit(lines: Iterable[str]) -> Iterator[str]:
        """Lines in which what is marked is bold, from line to line."""
        lit = False
        for line in lines or [""]:
            begun = _BOLD if lit else ""
            if _BEGIN in line or _END in line:
                lit = line.rfind(_BEGIN) > line.rfind(_END)
            yield begun + line.replace(_BEGIN, _BOLD).replace(_END, _PLAIN) + (_PLAIN if lit else "")


_BEGIN, _END = "\ue000", "\ue001"
"""Of no meaning to anybody, and one column wide while lines are folded."""
_BOLD, _PLAIN = "\x1b[1m", "\x1b[0m"
_LIKE = {"’": "'", "‘": "'", "“": '"', "”": '"', "«": "<<", "»": ">>", "–": "-", "—": "--", "…": "...", "·": "-"}
_LIKE |= {"▸": "[", "◂": "]", "€": "EUR", "œ": "oe", "Œ": "OE", "→": "->"}
