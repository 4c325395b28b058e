# What is imported here exists on POSIX alone, and readline, once imported, takes over every prompt of the program: so
# it is imported where a line is edited, and nowhere else.
"""Keys and lines from a terminal, where click's own are not enough."""

# ruff: noqa: PLC0415
from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def keys() -> Iterator[None]:
    """Keys are read one by one, and what is typed ahead is kept: click's own getchar throws it away."""
    import termios
    import tty

    handle = sys.stdin.fileno()
    before = termios.tcgetattr(handle)
    tty.setcbreak(handle, termios.TCSADRAIN)
    try:
        yield
    finally:
        termios.tcsetattr(handle, termios.TCSADRAIN, before)


def key() -> str:
    """The key that is pressed; empty for Ctrl-C and where the terminal is gone."""
    try:
        return os.read(sys.stdin.fileno(), 1).decode("ascii", "replace").lower()
    except (KeyboardInterrupt, OSError):
        return ""


def asked(prompt: str, words: str) -> str:
    """A line typed by the reviewer, who starts from `words`; empty where they thought better of it."""
    import readline
    import termios

    handle = sys.stdin.fileno()
    modes = termios.tcgetattr(handle)
    line = [*modes[:3], modes[3] | termios.ECHO | termios.ICANON, *modes[4:]]
    readline.set_startup_hook(lambda: readline.insert_text(words.replace("\n", " ")))
    try:
        # readline shows what is typed only where the terminal would.
        termios.tcsetattr(handle, termios.TCSADRAIN, line)
        return input(prompt).strip()
    except (KeyboardInterrupt, EOFError):
        return ""
    finally:
        readline.set_startup_hook(None)
        termios.tcsetattr(handle, termios.TCSADRAIN, modes)
