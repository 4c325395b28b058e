# The pages of the site in their order: which template, which facts. What a page says is decided here, how it looks
# in the template.
"""Every page of one language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from markupsafe import Markup

from builder.model.claims import Kind
from builder.model.extensions import Extension
from builder.model.links import Entry
from builder.model.news import Day
from builder.model.pages import Page
from builder.model.snapshots import FOLDER
from builder.pages import links
from builder.pages.cited import Cited
from builder.pages.contents import CONTENTS
from builder.pages.environment import environment, render
from builder.pages.escape import plain
from builder.pages.material import Material
from builder.pages.news import days_of
from builder.pages.viewer import Viewer
from builder.pages.vocabulary import N_
from builder.pages.wording import Wording, further_templates, wording_of


@dataclass(frozen=True, slots=True)
class Plan:
    """One page: its file, its template, the message that is its title."""

    path: str
    template: str
    title: str | None


PLANS = (
    Plan("index.md", "index.md.jinja", None),
    Plan("brief.md", "brief.md.jinja", N_("Brief")),
    Plan("profile.md", "profile.md.jinja", N_("Profile")),
    Plan("timeline.md", "timeline.md.jinja", N_("Timeline")),
    Plan("clients.md", "clients.md.jinja", N_("Clients")),
    Plan("comparison.md", "comparison.md.jinja", N_("Competitors")),
    Plan("quotes.md", "quotes.md.jinja", N_("Quotations")),
    Plan("disagreements.md", "disagreements.md.jinja", N_("Disagreements")),
    Plan("sources/index.md", "sources.md.jinja", N_("Sources")),
    Plan("method.md", "method.md.jinja", N_("Method")),
)

NEWS = "whats-new/"
"""The address of the page that tells what became of the facts: it is made when that is known."""


def plans_of(extensions: Iterable[Extension]) -> tuple[Plan, ...]:
    """The pages with those that extensions add, in the order of the navigation."""
    return (*PLANS, *(Plan(page.path, page.template, page.title) for one in extensions for page in one.pages))


def addresses(extensions: Iterable[Extension] = ()) -> tuple[str, ...]:
    """The addresses of the fixed pages under a language; articles come under `sources/`."""
    return (*(links.address(plan.path) for plan in plans_of(extensions) if plan.title), NEWS)


def homes(extensions: Iterable[Extension]) -> Mapping[Kind, str]:
    """Kind that an extension adds → the address of the page it is at home on."""
    return {added.kind: links.address(added.page) for one in extensions for added in one.kinds}


def pages_of(material: Material, language: str) -> tuple[Page, ...]:
    """All pages in `language`, in the order of the navigation, article pages last: drafts, not signed yet."""
    wording, page = _begun(material, language)
    every = _paths(material)
    added = {page.path: page.contents for one in material.extensions for page in one.pages}

    def listed(plan: Plan, path: str, shown: Material) -> Page:
        contents = added.get(plan.path) or CONTENTS[plan.template]
        viewer = Viewer(shown, wording, path)
        title = str(wording.say(plan.title).unescape()) if plan.title else material.company
        if viewer.cut and viewer.cut.name:
            title += f"{plain(wording.say(': '))}{plain(viewer.cut.name)}"
        return page(path, plan.template, title, contents(shown, viewer, wording), every)

    plans = plans_of(material.extensions)
    fixed = [listed(plan, plan.path, material) for plan in plans]
    parts = [
        replace(listed(plan, links.page(part.address), material.listing(part)), in_nav=False)
        for plan in plans
        for part in material.cut(links.address(plan.path))
    ]
    return (*fixed, *parts, *_articles(material, wording, page))


def news_of(material: Material, chronicle: Sequence[Day], entries: Mapping[str, Entry], language: str) -> Page:
    """The page What's new in `language`, not signed yet; `entries`: link → its entry."""
    wording, page = _begun(material, language)
    path = f"{NEWS.rstrip('/')}.md"

    def at(link: str) -> Markup:
        place, _, anchor = link.partition("#")
        return links.url(path, place, anchor)

    stood = [
        (
            wording.formats.date(one.day),
            len(one.facts),
            links.url(f"{language}/{path}", f"{FOLDER}/{one.day}/{language}/"),
        )
        for one in reversed(material.snapshots)
        if not one.thinned
    ]
    extra = {"days": days_of(material, chronicle, entries, wording), "at": at, "stood": stood}
    title = str(wording.say("What’s new").unescape())
    return page(path, "whats-new.md.jinja", title, extra, _paths(material))


def _begun(material: Material, language: str) -> tuple[Wording, Callable[..., Page]]:
    """The words of one language, and what makes a page of a template."""
    wording = wording_of(material, language)
    made = environment(material.templates, wording.messages, further_templates(material))

    def page(path: str, template: str, title: str, extra: Mapping[str, Any], articles: tuple[str, ...]) -> Page:
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
            markdown=render(made, template, variables, f"{language}/{path}"),
            template=template,
            articles=articles,
            in_nav=template != "article.md.jinja",
        )

    return wording, page


def _paths(material: Material) -> tuple[str, ...]:
    return tuple(document.article.path for document in material.documents)


def _articles(material: Material, wording: Wording, page: Callable[..., Page]) -> Iterable[Page]:
    for document in material.documents:
        path = f"sources/{document.article.id}.md"
        viewer = Viewer(material, wording, path)
        view = viewer.article(document, whole=True)
        variables = {"article": view, "other": viewer.other(document)}
        yield page(path, "article.md.jinja", view.title.unescape(), variables, (document.article.path,))
