# The one place that knows Jinja2. Whatever a template puts out is text unless it was made as Markup: a template
# cannot forget to escape.
"""Templates → Markdown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import CodeType
from typing import Any

from jinja2 import BytecodeCache, ChoiceLoader, Environment, FileSystemLoader, StrictUndefined, TemplateError
from jinja2.bccache import Bucket
from markupsafe import Markup

from builder.errors import BuilderError
from builder.locales import Messages
from builder.pages import escape
from builder.resources import TEMPLATES


class _Compiled(BytecodeCache):
    """Templates are compiled once for all languages and builds: that took half of the time of a small briefing."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], CodeType] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self._known.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        if bucket.code is not None:
            self._known[bucket.key, bucket.checksum] = bucket.code


_COMPILED = _Compiled()


def environment(own: Path, messages: Messages) -> Environment:
    """The templates, those in `own` before those that come with the program, with one language's words."""
    made = Environment(
        loader=ChoiceLoader([FileSystemLoader(own), FileSystemLoader(TEMPLATES)]),
        autoescape=True,
        finalize=_as_text,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        extensions=["jinja2.ext.i18n"],
        bytecode_cache=_COMPILED,
    )
    made.globals |= {"_": _sentence(messages), "ngettext": _counted(messages)}
    return made


def render(made: Environment, template: str, variables: dict[str, Any]) -> str:
    """One page. Raises BuilderError with the template's name and line where it cannot be rendered."""
    try:
        return made.get_template(template).render(variables).lstrip("\n")
    except (TemplateError, ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as problem:
        line = getattr(problem, "lineno", None)
        place = f"templates/{getattr(problem, 'name', None) or template}" + (f":{line}" if line else "")
        why = " ".join(str(problem).split()) or type(problem).__name__
        raise BuilderError(f"{place}: {why}; mend the template or remove your copy") from problem


def filled(message: str, values: dict[str, Any]) -> Markup:
    """A message of ours with text put into it: the message may hold marks, the text cannot."""
    safe = {name: value if isinstance(value, Markup) else _as_text(value) for name, value in values.items()}
    return Markup(message % safe) if safe else Markup(message)  # noqa: S704  messages are ours, values escaped


def _as_text(value: Any) -> Any:
    return value if isinstance(value, Markup) else escape.text("" if value is None else str(value))


def _sentence(messages: Messages) -> Callable[..., Markup]:
    def text(message: str, **values: Any) -> Markup:
        return filled(messages.text(message), values)

    return text


def _counted(messages: Messages) -> Callable[..., Markup]:
    def text(one: str, many: str, count: int, **values: Any) -> Markup:
        return filled(messages.plural(one, many, count), {"n": str(count), **values})

    return text
