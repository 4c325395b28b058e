# The site is tested on pages made here, so that nothing of extraction can break these tests. A project's hook
# (MkDocs' `hooks:`) puts `build` in the pipeline's place, also where MkDocs runs as a program of its own.
"""A stand-in for the pipeline: a page for each file in seeds/, and what leads to it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from builder import pipeline
from builder.config import Project
from builder.model.diagnostics import Diagnostic, Severity
from builder.model.pages import Page, packed
from builder.pages import signature

HEADINGS = {
    "fr": {"index.md": "Le dossier", "profile.md": "Profil", "sources/index.md": "Sources"},
    "en": {"index.md": "The briefing", "profile.md": "Profile", "sources/index.md": "Sources"},
}
TRANSLATED = {"La société a levé 42 millions d’euros.": "The company raised €42 million."}


@dataclass(frozen=True, slots=True)
class Made:
    """As much of a briefing as the site needs."""

    pages: tuple[Page, ...]
    diagnostics: tuple[Diagnostic, ...]
    withheld: tuple[str, ...] = ()
    material: None = None
    documents: tuple[()] = ()
    snapshots: tuple[()] = ()

    def snapshot_pages(self, site: object) -> tuple[()]:
        """Nothing was kept of earlier days."""
        return ()


def build(project: Project, *, work: object = None) -> Made:
    """The fake briefing of `project`; a file named `bad.txt` yields a warning, `odd.txt` a note."""
    pages, found = [], []
    articles = {}
    for path in sorted(project.seeds.glob("*.txt")):
        if path.stem == "bad":
            found.append(Diagnostic("seeds/bad.txt", 3, "undecodable", "is not UTF-8; save it as UTF-8"))
        elif path.stem == "odd":
            found.append(Diagnostic("seeds/odd.txt", 0, "undated", "has no date", Severity.NOTE))
        else:
            title, *rest = path.read_text("utf-8").splitlines()
            articles[path.stem] = (title, [line for line in rest if line])
    for language in project.languages:
        pages += _pages(language, articles)
    return Made(tuple(pages), tuple(found))


def install() -> None:
    """Puts `build` in the pipeline's place."""
    pipeline.build = build  # type: ignore[assignment]


def escape(text: str) -> str:
    """As the page templates do it: whatever could be active becomes a numeric reference."""
    return re.sub(r"[^\w\s.,’-]", lambda c: f"&#{ord(c.group())};", text)


def _pages(language: str, articles: dict[str, tuple[str, list[str]]]) -> list[Page]:
    headings = HEADINGS[language]
    first = next(iter(articles), None)
    fact = f"[42](sources/{first}.md#s1){{ .fact }}" if first else "42"
    bodies = {
        "index.md": f"<ul class='cards' markdown>\n<li markdown>{fact}</li>\n</ul>",
        "profile.md": f"## Financement {{ #funding }}\n\n| A | B |\n| --- | --- |\n| {fact} | x |",
        "sources/index.md": "\n".join(f"- [{escape(t)}]({name}.md)" for name, (t, _) in articles.items()) or "-",
    }
    made = [_page(language, path, headings[path], body) for path, body in bodies.items()]
    for name, (title, lines) in articles.items():
        body = "\n\n".join(_pair(language, number, line) for number, line in enumerate(lines, 1))
        made.append(_page(language, f"sources/{name}.md", title, body, (f"seeds/{name}.txt",)))
    return made


def _pair(language: str, number: int, line: str) -> str:
    shown, hidden = ("original", "translation") if language == "fr" else ("translation", "original")
    sides = {"original": ("fr", line), "translation": ("en", TRANSLATED.get(line, "A sentence in English."))}
    cells = []
    for side in ("original", "translation"):
        tongue, text = sides[side]
        anchor = f' id="s{number}"' if side == shown else ""
        ignored = " data-pagefind-ignore" if side == hidden else ""
        cells.append(f'<div class="{side}" lang="{tongue}"{ignored}><p{anchor}>{escape(text)}</p></div>')
    return f'<div class="pair">{"".join(cells)}</div>'


def _page(language: str, path: str, title: str, body: str, articles: tuple[str, ...] = ()) -> Page:
    markdown = signature.sign(f"# {escape(title)}\n\n{body}\n")
    listed = not articles
    return Page(
        language, path, title, packed(markdown), f"templates/{path.partition('.')[0]}.md.jinja", articles, listed
    )
