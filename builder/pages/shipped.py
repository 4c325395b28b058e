# A template is changed by putting one of the same name into the project: so whoever changes one must know what it is
# given, and be told when the one it was copied from has changed since.
"""The templates that come with the program: what each is for, what it is given, and copies of it."""

from __future__ import annotations

import ast
import hashlib
import inspect
import re
import textwrap
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from builder.model.diagnostics import Diagnostic
from builder.model.snapshots import KeptFact, Snapshot
from builder.pages import news, remarks, snapshots, views
from builder.pages.contents.brief import Cited, Item, Section, Topic
from builder.pages.pictures import shapes
from builder.resources import TEMPLATES

MARKS = {
    ".jinja": ("{# ", " #}"),
    ".html": ("{# ", " #}"),
    ".css": ("/* ", " */"),
    ".js": ("/* ", " */"),
    ".typ": ("// ", ""),
}
"""How a comment is written in each kind of file that can be replaced, on one line."""

EVERY_PAGE = {
    "company": "the company of the briefing, as text",
    "here": "the language of the page: `fr`",
    "page": "the file of the page under its language: `profile.md`",
    "root": "from the page to the root of the site, for HTML: `../../`",
    "cited": "the sentences the page refers to; cited.number(fact) is the number of a fact's note",
}
"""What every page of the navigation and every article's page is given."""

FUNCTIONS = ("_", "ngettext")
"""What every template can call: a message in the page's language, and one that counts."""

_MODULES = (views, shapes, remarks, news, snapshots)
_VALUES: Mapping[str, type] = {
    name: value
    for module in _MODULES
    for name, value in vars(module).items()
    if inspect.isclass(value) and value.__module__ == module.__name__ and not name.startswith("_")
} | {kept.__name__: kept for kept in (Snapshot, KeptFact, Section, Topic, Item, Cited)}
"""What templates are given beside words, lists and numbers, by name."""

_HEAD = re.compile(r"\{#(.*?)#\}|/\*(.*?)\*/|// ([^\n]*)", re.DOTALL)
"""The comment that a template opens with, in each way of writing one."""
_VARIABLE = re.compile(r"^ {3}(\w+): (.*(?:\n {5,}.*)*)", re.MULTILINE)
_EVERY = "Every page: "
_NAMED = re.compile(r"\b[A-Z][A-Za-z]+\b")
_COPIED = re.compile(r"briefing (\S+), original ([0-9a-f]{12})\b")


@dataclass(frozen=True, slots=True)
class Head:
    """What a template says of itself."""

    purpose: str
    """One sentence."""
    variables: Mapping[str, str]
    """Each variable that it is given, and what that is."""


def names() -> tuple[str, ...]:
    """The templates that a project can replace, by path under templates/, in their order."""
    found = (path for path in TEMPLATES.rglob("*") if path.suffix in MARKS and path.is_file())
    return tuple(sorted((path.relative_to(TEMPLATES).as_posix() for path in found), key=lambda n: ("/" in n, n)))


def head(name: str) -> Head:
    """What the template `name` is for and is given; of one that is part of others, no variables."""
    opening = _HEAD.match((TEMPLATES / name).read_text("utf-8"))
    if opening is None:
        return Head("", {})
    lines = next(filter(None, opening.groups())).strip(" \n-")
    given = {found[1]: " ".join(found[2].split()) for found in _VARIABLE.finditer(lines)}
    shared = EVERY_PAGE if _EVERY in lines else {}
    said = " ".join(re.split(r"\n {3}\w+: ", lines)[0].split())
    return Head(re.split(r"(?<=\.) ", said)[0].rstrip("."), {**given, **shared})


def values_in(words: Iterable[str]) -> Iterator[tuple[str, Mapping[str, str]]]:
    """(name, field → what it is) of each value that `words` name, and of those that it holds in turn."""
    waiting = [name for said in words for name in _NAMED.findall(said)]
    seen = set[str]()
    while waiting:
        name = waiting.pop(0)
        if name in _VALUES and name not in seen:
            seen.add(name)
            fields = _fields(_VALUES[name])
            yield name, {field: " – ".join(filter(None, said)) for field, said in fields.items()}
            waiting += [part for kind, _ in fields.values() for part in _NAMED.findall(kind)]


@cache
def _fields(value: type) -> Mapping[str, tuple[str, str]]:
    """Field → its type and what its docstring says."""
    body = ast.parse(textwrap.dedent(inspect.getsource(value))).body[0]
    found: dict[str, tuple[str, str]] = {}
    for node, after in zip(getattr(body, "body", ()), [*getattr(body, "body", ())[1:], None], strict=True):
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            told = after.value if isinstance(after, ast.Expr) else None
            said = str(told.value) if isinstance(told, ast.Constant) else ""
            found[node.target.id] = ast.unparse(node.annotation), " ".join(said.split())
    return found


def digest(name: str) -> str:
    """Of the template as it comes with the program: 12 hexadecimal digits."""
    return hashlib.sha256((TEMPLATES / name).read_bytes()).hexdigest()[:12]


def copy_of(name: str, version: str) -> str:
    """The text of a copy: the template behind a line that says what it was copied from."""
    return f"{_first_line(name, version)}\n{(TEMPLATES / name).read_text('utf-8')}"


def renewed(name: str, version: str, text: str) -> str:
    """`text`, a copy that somebody has brought up to date, with a first line that says so."""
    first, _, rest = text.partition("\n")
    return f"{_first_line(name, version)}\n{rest if _COPIED.search(first) else text}"


def outdated(own: Path) -> Iterator[Diagnostic]:
    """The copies in `own` whose original has changed since they were made, or is no longer there."""
    for path in sorted(own.rglob("*")) if own.is_dir() else ():
        if path.suffix not in MARKS or not path.is_file():
            continue
        with path.open(encoding="utf-8", errors="replace") as file:
            copied = _COPIED.search(file.readline())
        name = path.relative_to(own).as_posix()
        if copied is None:
            continue
        if not (TEMPLATES / name).is_file():
            what = f"was copied from version {copied[1]}, and nothing uses a template of this name now; delete it"
        elif copied[2] != digest(name):
            what = (
                f"was copied from version {copied[1]}, and the original has changed since: bring it up to date"
                f" (`briefing templates show --source {name}`), then run `briefing templates copy --mark {name}`"
            )
        else:
            continue
        yield Diagnostic(f"templates/{name}", 1, "template-older", what)


def _first_line(name: str, version: str) -> str:
    opening, closing = MARKS[Path(name).suffix]
    return f"{opening}Copied from briefing {version}, original {digest(name)}: keep this line.{closing}"
