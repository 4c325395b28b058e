# The pages of the site in their order: which template, which facts. What a page says is decided here, how it looks
# in the template.
"""Every page of one language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from markupsafe import Markup

from builder.model.claims import Kind
from builder.model.extensions import Extension
from builder.model.links import Entry
from builder.model.news import Day
from builder.model.pages import Page
from builder.model.snapshots import FOLDER
from builder.model.text import Document
from builder.pages import links
from builder.pages.contents import CONTENTS
from builder.pages.escape import plain
from builder.pages.fact_inks import Ink
from builder.pages.inks import Inks
from builder.pages.material import Material
from builder.pages.news import days_of
from builder.pages.parted import called
from builder.pages.parts import Part
from builder.pages.printing import Draft, Printer
from builder.pages.viewer import Viewer
from builder.pages.vocabulary import N_
from builder.pages.wording import Wording, wording_of
from builder.work import Work


@dataclass(frozen=True, slots=True)
class Plan:
    """One page: its file, its template, the message that is its title."""

    path: str
    template: str
    title: str | None
    kinds: tuple[Kind, ...] = ()
    """Of facts, where it tells of no others."""


PLANS = (
    Plan("index.md", "index.md.jinja", None),
    Plan("brief.md", "brief.md.jinja", N_("Brief")),
    Plan("profile.md", "profile.md.jinja", N_("Profile")),
    Plan("timeline.md", "timeline.md.jinja", N_("Timeline")),
    Plan("clients.md", "clients.md.jinja", N_("Clients"), (Kind.CLIENT,)),
    Plan("comparison.md", "comparison.md.jinja", N_("Competitors")),
    Plan("quotes.md", "quotes.md.jinja", N_("Quotations"), (Kind.QUOTE,)),
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


def pages_of(material: Material, language: str, work: Work | None = None, inks: Inks | None = None) -> tuple[Page, ...]:
    """All pages in `language`, in the order of the navigation, article pages last; without notes.

    What `work` keeps is printed once; `inks` are those of the material, where they are at hand.
    """
    wording = wording_of(material, language)
    drafts = _drafts(material, wording, inks or Inks(material))
    return tuple(Printer(material, wording).pages(drafts, work or Work()))


def _drafts(material: Material, wording: Wording, inks: Inks) -> Iterator[Draft]:
    viewer, every = Viewer(material, wording, "index.md"), _paths(material)
    added = {page.path: page.contents for one in material.extensions for page in one.pages}
    plans = plans_of(material.extensions)

    def listed(plan: Plan, here: Viewer, shown: Material, path: str, ink: Ink, part: Part | None = None) -> Draft:
        title = str(wording.say(plan.title).unescape()) if plan.title else material.company
        if part:
            title += f"{plain(wording.say(': '))}{plain(called(part, material, wording))}"
        contents = added.get(plan.path) or CONTENTS[plan.template]
        # The code of others is in no digest.
        ink = ink if plan.path not in added else None
        given = partial(contents, shown, here, wording)
        return Draft(path, plan.template, title, given, every, ink, in_nav=path == plan.path)

    for plan in plans:
        shown = material.of_kinds(plan.kinds) if plan.kinds else material
        ink = inks.listing(shown, links.address(plan.path)) if plan.kinds else inks.whole
        yield listed(plan, viewer.at(plan.path), shown, plan.path, ink)
    for plan in plans:
        for part in material.cut(links.address(plan.path)):
            shown, path = material.listing(part), links.page(part.address)
            yield listed(plan, viewer.part(shown, path), shown, path, inks.part(part, shown), part)
    for document in material.documents:
        path = f"sources/{document.article.id}.md"
        given = partial(_article, viewer, path, document)
        title = wording.title(document).unescape()
        ink = inks.article(document)
        yield Draft(path, "article.md.jinja", title, given, (document.article.path,), ink, in_nav=False)


def _article(viewer: Viewer, path: str, document: Document) -> Mapping[str, Any]:
    """The variables of `article.md.jinja`."""
    here = viewer.at(path)
    return {"article": here.article(document, whole=True), "other": here.other(document)}


def news_of(material: Material, chronicle: Sequence[Day], entries: Mapping[str, Entry], language: str) -> Page:
    """The page What's new in `language`; `entries`: link → its entry."""
    wording = wording_of(material, language)
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
    given = {"days": days_of(material, chronicle, entries, wording), "at": at, "stood": stood}
    title = str(wording.say("What’s new").unescape())
    draft = Draft(path, "whats-new.md.jinja", title, lambda: given, _paths(material))
    (page,) = Printer(material, wording).pages([draft], Work())
    return page


def _paths(material: Material) -> tuple[str, ...]:
    return tuple(document.article.path for document in material.documents)
