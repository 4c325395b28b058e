# The pages of the site in their order: which template, which facts. What a page says is decided here, how it looks
# in the template.
"""Every page of one language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from builder.locales import Formats, Messages
from builder.model.pages import Page
from builder.pages import links
from builder.pages.cited import Cited
from builder.pages.contents import CONTENTS
from builder.pages.environment import environment, render
from builder.pages.material import Material
from builder.pages.viewer import Viewer
from builder.pages.vocabulary import N_
from builder.pages.wording import Wording


@dataclass(frozen=True, slots=True)
class _Plan:
    """One page: its file, its template, the message that is its title."""

    path: str
    template: str
    title: str | None


PLANS = (
    _Plan("index.md", "index.md.jinja", None),
    _Plan("brief.md", "brief.md.jinja", N_("Brief")),
    _Plan("profile.md", "profile.md.jinja", N_("Profile")),
    _Plan("timeline.md", "timeline.md.jinja", N_("Timeline")),
    _Plan("clients.md", "clients.md.jinja", N_("Clients")),
    _Plan("comparison.md", "comparison.md.jinja", N_("Competitors")),
    _Plan("quotes.md", "quotes.md.jinja", N_("Quotations")),
    _Plan("disagreements.md", "disagreements.md.jinja", N_("Disagreements")),
    _Plan("sources/index.md", "sources.md.jinja", N_("Sources")),
    _Plan("method.md", "method.md.jinja", N_("Method")),
)


def addresses() -> tuple[str, ...]:
    """The addresses of the fixed pages under a language; articles come under `sources/`."""
    return tuple(plan.path.removesuffix(".md").removesuffix("index").rstrip("/") + "/" for plan in PLANS if plan.title)


def pages_of(material: Material, language: str) -> tuple[Page, ...]:
    """All pages in `language`, in the order of the navigation, article pages last: drafts, not signed yet."""
    memory = material.memories.get(language)
    messages = Messages(language, material.templates)
    wording = Wording(language, messages, Formats(language, material.locales.get(language, "")), memory)
    made = environment(material.templates, messages)

    every = tuple(document.article.path for document in material.documents)

    def page(path: str, template: str, title: str, extra: Mapping[str, Any], articles: tuple[str, ...] = every) -> Page:
        variables = {
            "company": material.company,
            "here": language,
            "page": path,
            "root": links.root(path),
            "cited": Cited(),
            **extra,
        }
        return Page(
            language=language,
            path=path,
            title=title,
            markdown=render(made, template, variables),
            template=template,
            articles=articles,
            in_nav=articles is every,
        )

    fixed = [
        page(
            plan.path,
            plan.template,
            str(wording.say(plan.title).unescape()) if plan.title else material.company,
            CONTENTS[plan.template](material, Viewer(material, wording, plan.path), wording),
        )
        for plan in PLANS
    ]
    return (*fixed, *_articles(material, wording, page))


def _articles(material: Material, wording: Wording, page: Callable[..., Page]) -> Iterable[Page]:
    for document in material.documents:
        path = f"sources/{document.article.id}.md"
        viewer = Viewer(material, wording, path)
        view = viewer.article(document, whole=True)
        variables = {"article": view, "other": viewer.other(document)}
        yield page(path, "article.md.jinja", view.title.unescape(), variables, (document.article.path,))
