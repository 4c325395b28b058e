# The one place that knows Jinja2. Whatever a template puts out is text unless it was made as Markup: a template
# cannot forget to escape.
"""Templates → Markdown."""

from __future__ import annotations

import marshal
import re
import traceback
from collections.abc import Callable, Iterable
from difflib import get_close_matches
from pathlib import Path
from types import CodeType
from typing import Any

from jinja2 import (
    BytecodeCache,
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
)
from jinja2.bccache import Bucket
from markupsafe import Markup

from builder import learning
from builder.errors import BuilderError
from builder.locales import Messages, elided
from builder.pages import escape
from builder.resources import TEMPLATES

FAULTS = (TemplateError, ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
"""What a template can fail with."""

_UNKNOWN = re.compile(r"'(\w+)' is undefined")
_OF_CLASS = re.compile(r"'[\w.]+\.(\w+) object'")
"""What Jinja2 says of a variable, and of a value, that it does not find something in."""


class _Compiled(BytecodeCache):
    """Templates are compiled once for all languages and builds: that took half of the time of a small briefing.

    Those that come with the program are compiled once for a user.
    """

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], CodeType] = {}
        self._ours = set[str]()

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        key = super().get_cache_key(name, filename)
        if filename and Path(filename).is_relative_to(TEMPLATES):
            self._ours.add(key)
        return key

    def load_bytecode(self, bucket: Bucket) -> None:
        asked = (bucket.key, bucket.checksum)
        if asked not in self._known and bucket.key in self._ours and (kept := learning.recall(bytes, asked)):
            self._known[asked] = marshal.loads(kept)  # noqa: S302  sealed, as what patterns are compiled to
        bucket.code = self._known.get(asked)

    def dump_bytecode(self, bucket: Bucket) -> None:
        if bucket.code is not None:
            asked = (bucket.key, bucket.checksum)
            self._known[asked] = bucket.code
            if bucket.key in self._ours:
                learning.leave(asked, marshal.dumps(bucket.code))


COMPILED = _Compiled()


def environment(own: Path, messages: Messages, further: Iterable[Path] = ()) -> Environment:
    """The templates, those in `own` before those that come with the program, with one language's words.

    `further` folders come last: what extensions bring replaces nothing.
    """
    made = Environment(
        loader=ChoiceLoader([FileSystemLoader(folder) for folder in (own, TEMPLATES, *further)]),
        autoescape=True,
        finalize=_as_text,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        extensions=["jinja2.ext.i18n"],
        bytecode_cache=COMPILED,
    )
    made.globals |= {"_": _sentence(messages), "ngettext": _counted(messages)}
    return made


def render(made: Environment, template: str, variables: dict[str, Any], of: str) -> str:
    """One page. Raises BuilderError with template and line where `of`, the file that it is for, cannot be made."""
    try:
        return made.get_template(template).render(variables).lstrip("\n")
    except FAULTS as problem:
        folders = [Path(folder) for loader in made.loader.loaders for folder in loader.searchpath]  # type: ignore[union-attr]
        place, why = fault(problem, folders) or template, _why(problem, variables)
        raise BuilderError(f"templates/{place}: {why} mend the template or remove your copy (for {of})") from problem


def fault(problem: Exception, folders: Iterable[Path]) -> str:
    """The template of one of `folders` in which it happened, with its line; empty where it happened in none."""
    frames = [(frame.filename, frame.lineno) for frame in traceback.extract_tb(problem.__traceback__)]
    if isinstance(problem, TemplateSyntaxError):
        frames.append((problem.filename or "", problem.lineno))
    # Jinja2 gives the frames of a template the name of its file and the lines in it.
    for name, line in reversed(frames):
        for folder in folders:
            if Path(name).is_relative_to(folder) and Path(name).suffix != ".py":
                return f"{Path(name).relative_to(folder).as_posix()}:{line}"
    return ""


def _why(problem: Exception, variables: Iterable[str]) -> str:
    if isinstance(problem, TemplateNotFound):
        return f"there is no template `{problem.name}`;"
    said = _OF_CLASS.sub(r"`\1`", " ".join(str(problem).split()) or type(problem).__name__)
    unknown = _UNKNOWN.fullmatch(said)
    near = get_close_matches(unknown[1], variables, n=1) if unknown else ()
    return f"{said}, did you mean `{near[0]}`?" if near else f"{said};"


def filled(message: str, values: dict[str, Any], language: str) -> Markup:
    """A message of ours with text put into it: the message may hold marks, the text cannot."""
    message = elided(message, values, language)
    safe = {name: value if isinstance(value, Markup) else _as_text(value) for name, value in values.items()}
    return Markup(message % safe) if safe else Markup(message)  # noqa: S704  messages are ours, values escaped


def _as_text(value: Any) -> Any:
    return value if isinstance(value, Markup) else escape.text("" if value is None else str(value))


def _sentence(messages: Messages) -> Callable[..., Markup]:
    def text(message: str, **values: Any) -> Markup:
        return filled(messages.text(message), values, messages.language)

    return text


def _counted(messages: Messages) -> Callable[..., Markup]:
    def text(one: str, many: str, count: int, **values: Any) -> Markup:
        return filled(messages.plural(one, many, count), {"n": str(count), **values}, messages.language)

    return text
