# The command speaks the language of its terminal. Its words are English in the code, as those of the pages are in the
# templates, and translated in templates/locale/command/.
"""The words of the command line in the language of whoever sits there."""

from __future__ import annotations

import atexit
import copy
import gettext
import re
import shutil
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import click

from builder.locales import COMMAND, SOURCE, Messages, compiled, interface_path, retold, terminal_language

_DOMAIN = "messages"
"""Under which click asks gettext for its own words."""
_PARAGRAPHS = re.compile(r"\n\s*\n")
Command = TypeVar("Command", bound=click.Command)


def words() -> Messages:
    """The words of the command in the language of the terminal; English where there are none."""
    return Messages(terminal_language() or SOURCE, part=COMMAND)


def N_(message: str) -> str:  # noqa: N802  the name by which gettext's tools know it
    """Marks a message that is said later."""
    return message


def say(message: str, **values: Any) -> str:
    """A message of the command, with `values` put into its `%(name)s`."""
    return words().text(message) % values if values else words().text(message)


def count(one: str, many: str, number: int, **values: Any) -> str:
    """A message in the form that `number` asks for, which is `%(n)s` in it."""
    return words().plural(one, many, number) % {"n": number, **values}


def heard(message: object) -> str:
    """A finding or an error in the language of the terminal."""
    return retold(str(message), words().language)


def localised(command: Command) -> Command:
    """A copy of `command` that speaks the language of the terminal; also in what click itself says."""
    messages = words()
    path = interface_path(messages.language, part=COMMAND)
    if path is None:
        return command
    _give_to_click(path, messages.language)
    return _translated(command, messages.text)


def paragraphs(help_: str) -> list[str]:
    """The paragraphs of a help text, each on one line: what is translated."""
    return [" ".join(paragraph.split()) for paragraph in _PARAGRAPHS.split(help_)]


def _translated(command: Command, text: Callable[[str], str]) -> Command:
    mine = copy.copy(command)
    if mine.help:
        mine.help = "\n\n".join(map(text, paragraphs(mine.help)))
    mine.params = [_parameter(one, text) for one in mine.params]
    if isinstance(mine, click.Group):
        mine.commands = {name: _translated(one, text) for name, one in mine.commands.items()}
    return mine


def _parameter(parameter: click.Parameter, text: Callable[[str], str]) -> click.Parameter:
    mine = copy.copy(parameter)
    if isinstance(mine, click.Option) and mine.help:
        mine.help = text(mine.help)
    return mine


@cache
def _give_to_click(path: Path, language: str) -> None:
    """click asks the gettext of the standard library, which reads compiled catalogues from a folder."""
    folder = Path(tempfile.mkdtemp(prefix="briefing-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    catalogue = folder / language / "LC_MESSAGES" / f"{_DOMAIN}.mo"
    catalogue.parent.mkdir(parents=True)
    catalogue.write_bytes(compiled(path, language))
    gettext.bindtextdomain(_DOMAIN, str(folder))
