# An analyst's own text does not repeat a figure, it names the fact: value, hedge and link are put in at each build, so
# that the text follows the sources. Nothing else in such a page is read: it is no template.
"""`{{ fact("…") }}` in a page that somebody wrote → what the generated pages print there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from difflib import get_close_matches
from functools import cached_property
from typing import Any

from builder.model.diagnostics import Diagnostic, Severity
from builder.model.links import Entry, Links
from builder.pages import links
from builder.pages.cited import Cited
from builder.pages.environment import environment, render
from builder.pages.material import Material
from builder.pages.remains import remark_on
from builder.pages.remarks import Remark
from builder.pages.viewer import Viewer
from builder.pages.wording import wording_of

EMBEDDED = r"\{\{\s*fact\b[^{}\n]*\}\}"
"""What is meant to embed a fact, well written or not."""

SHOWN = ("value", "sentence", "source", "date")
"""What of a fact can be embedded: `{{ fact("…", show="date") }}`; the value where nothing is said."""

_WRITTEN = re.compile(
    r"""\{\{\s*fact\(\s*(["'])(?P<id>[^"'\n]*)\1\s*(?:,\s*show\s*=\s*(["'])(?P<show>\w*)\3\s*)?\)\s*\}\}"""
)
_MEANT = re.compile(EMBEDDED)
_FENCE = re.compile(r" {0,3}(```|~~~)")
_TEMPLATE = "embedded.md.jinja"
_NOTES = "partials/cited.jinja"


class Embedding:
    """The facts in one page that somebody wrote; what is wrong with them is gathered."""

    def __init__(self, material: Material, entries: Links, language: str, path: str, text: str) -> None:
        """`entries`: link → its entry; `path` of the page file under its language, `text` the Markdown in it."""
        wording = wording_of(material, language)
        self._material, self._file = material, f"docs/{language}/{path}"
        # MkDocs takes a README for the page of its folder.
        self._path = re.sub(r"(\A|/)README\.md\Z", r"\1index.md", path)
        self._viewer = Viewer(material, wording, self._path)
        self._gone = {entry.id: entry for entry in entries.loose() if entry.kind == "fact" and not entry.is_live}
        self._entries, self._language = entries, language
        self._made = environment(material.templates, wording.messages)
        self._lines = _lines(text)
        self._variables = {"here": language, "root": links.root(self._path), "cited": Cited()}
        self._found: dict[Diagnostic, None] = {}

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What was wrong with what is embedded so far, by line."""
        return tuple(sorted(self._found))

    def shown(self, written: str) -> str | None:
        """The Markdown in place of `written`, one line; none where it is no form that is read, and stays."""
        form = _WRITTEN.fullmatch(written)
        if form is None:
            self._tell(written, "fact-form", f'`{written}` is not read; write {{{{ fact("ID") }}}}, ID as in the link')
            return None
        id_, show = form["id"], form["show"] or SHOWN[0]
        if show not in SHOWN:
            self._tell(written, "fact-form", f'show="{show}" is unknown and the value is shown; {_either(SHOWN)}')
            show = SHOWN[0]
        if fact := self._material.by_id.get(id_):
            if fact.superseded_by:
                newer = f"a later figure is `{fact.superseded_by}`"
                self._tell(written, "fact-older", f"`{id_}` stands, but {newer}: say so, or embed that", Severity.NOTE)
            # Its anchor stands where it is at home, and once.
            return self._printed(fact=replace(self._viewer.fact(fact), at_home=False), show=show)
        if entry := self._gone.get(id_):
            what = f"`{id_}` is {entry.status}{f' since {entry.since}' if entry.since else ''}"
            self._tell(written, "fact-gone", f"{what}, and a note says so in its place; embed another fact")
            return self._printed(remark=self._remark(entry, self._path), show=show)
        near = get_close_matches(id_, self._material.by_id, n=1, cutoff=0.5)
        remedy = f"did you mean `{near[0]}`?" if near else "take the id from the fact's link"
        self._tell(written, "fact-unknown", f"no fact has the id `{id_}`: {remedy}")
        return self._printed(show=show)

    def notes(self) -> str:
        """The sentences that the facts shown so far stand on, as HTML; empty where none was shown."""
        return render(self._made, _NOTES, self._variables, self._file)

    @cached_property
    def _remark(self) -> Callable[[Entry, str], Remark]:
        return remark_on(self._material, self._entries, self._language)

    def _printed(self, **variables: Any) -> str:
        known = {"fact": None, "remark": None, **variables}
        return render(self._made, _TEMPLATE, {**self._variables, **known}, self._file).strip()

    def _tell(self, written: str, code: str, what: str, severity: Severity = Severity.WARNING) -> None:
        self._found[Diagnostic(self._file, self._lines.get(written, 0), code, what, severity)] = None


class Elsewhere:
    """A page that stands in no language's folder: there are no words in which a fact could be told there."""

    def __init__(self, languages: Iterable[str], path: str, text: str) -> None:
        self._file, self._lines = f"docs/{path}", _lines(text)
        self._remedy = f"move the page to {' or '.join(f'docs/{language}/' for language in languages)}"
        self._found: dict[Diagnostic, None] = {}

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What would have been embedded, by line."""
        return tuple(sorted(self._found))

    def shown(self, written: str) -> None:
        """Nothing: `written` stays."""
        what = f"`{written}` is not read, since the page is in no language; {self._remedy}"
        self._found[Diagnostic(self._file, self._lines.get(written, 0), "fact-form", what)] = None

    def notes(self) -> str:
        """Nothing."""
        return ""


def _either(words: Iterable[str]) -> str:
    return f"write {', '.join(words)}"


def _lines(text: str) -> dict[str, int]:
    """Each embedding as it is written → the line it first stands on, rather outside a block of code than in one."""
    inside, outside = dict[str, int](), dict[str, int]()
    fence = ""
    for number, line in enumerate(text.splitlines(), 1):
        if (mark := _FENCE.match(line)) and fence in ("", mark[1]):
            fence = "" if fence else mark[1]
        for found in _MEANT.finditer(line):
            (inside if fence else outside).setdefault(found[0], number)
    return inside | outside
