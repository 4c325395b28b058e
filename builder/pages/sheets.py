# What the tables of the pages hold, without their marks: one row a fact, so that it can be sorted, counted and checked.
"""Material → tables of data in one language."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from markupsafe import Markup

from builder.model.claims import Kind
from builder.model.facts import Fact
from builder.model.sheets import Cell, Sheet
from builder.pages import links
from builder.pages.contents import CONTENTS, PICTURED
from builder.pages.escape import plain
from builder.pages.material import Material
from builder.pages.pictures import as_svg
from builder.pages.viewer import Viewer
from builder.pages.views import FactView
from builder.pages.vocabulary import N_
from builder.pages.wording import wording_of

_FACTS = (
    N_("Fact"),
    N_("About"),
    N_("What the articles say"),
    N_("Amount (number)"),
    N_("Currency"),
    N_("As of"),
    N_("Status"),
    N_("Detail"),
    N_("Articles"),
    N_("Sentence"),
    N_("Original sentence"),
    N_("Source"),
    N_("Remarks"),
    N_("Link"),
)
_CLIENTS = (
    N_("Client"),
    N_("Client of"),
    N_("Sector"),
    N_("Use"),
    N_("Contract length"),
    N_("Amount"),
    N_("Amount (number)"),
    N_("Currency"),
    N_("Status"),
    N_("Source"),
    N_("Remarks"),
    N_("Link"),
)
_SOURCES = (
    N_("Article"),
    N_("Publisher"),
    N_("Author"),
    N_("Date"),
    N_("Facts"),
    N_("Address"),
    N_("Remarks"),
    N_("Link"),
)

Address = Callable[[str], str]
"""A place under a language (`clients/#id`) → where a reader of a file finds it."""


def viewer_of(material: Material, language: str) -> Viewer:
    """What the tables of `language` show of `material`; each fact is put into words once for all of them."""
    return Viewer(material, wording_of(material, language), "index.md")


def sheets_of(material: Material, viewer: Viewer, address: Address) -> tuple[Sheet, ...]:
    """All facts, the clients and the sources."""
    wording = viewer.wording

    def sheet(id_: str, name: str, columns: Iterable[str], rows: Iterable[tuple[Cell, ...]]) -> Sheet:
        titles = tuple(plain(wording.say(column)) for column in columns)
        return Sheet(id_, plain(wording.say(name)), titles, tuple(rows))

    def link(fact: Fact) -> str:
        return address(f"{material.places[fact.id]}#{fact.id}")

    every = sorted(material.facts, key=lambda f: (f.subject != material.company, f.subject, f.kind.place, f.id))
    clients = [fact for fact in every if fact.kind is Kind.CLIENT]
    return (
        sheet("facts", N_("Facts"), _FACTS, (_fact(viewer, fact, link(fact)) for fact in every)),
        sheet("clients", N_("Clients"), _CLIENTS, (_client(viewer, fact, link(fact)) for fact in clients)),
        sheet("sources", N_("Sources"), _SOURCES, _sources(material, viewer, address)),
    )


def pictures_of(material: Material, viewer: Viewer, address: Address) -> Iterable[tuple[str, str, Sheet]]:
    """Each picture of the pages: its id, its drawing as SVG, and the facts it is made from."""
    wording = viewer.wording
    columns = tuple(plain(wording.say(column)) for column in _FACTS)
    for template in PICTURED:
        if material.cut(links.address(template.removesuffix(".jinja"))):
            continue  # thousands of points say nothing
        for picture in CONTENTS[template](material, viewer, wording)["pictures"]:
            rows = tuple(
                _fact(viewer, fact, address(f"{material.places[fact.id]}#{fact.id}")) for fact in picture.facts
            )
            sheet = Sheet(picture.id, plain(picture.title), columns, rows)
            yield picture.id, as_svg(picture, material, wording), sheet


@dataclass(frozen=True, slots=True)
class Shown:
    """A fact in the words of one language."""

    kind: str
    value: str
    """With its hedges."""
    sentence: str
    """The sentence that says so; as printed where it has no translation."""
    remarks: str
    """What is to be known beside it: an inferred date, what the articles leave open, editors' notes; may be empty."""


def shown_of(material: Material, viewer: Viewer) -> dict[str, Shown]:
    """Fact id → what the pages show."""
    views = ((fact, viewer.fact(fact)) for fact in material.facts)
    return {
        v.id: Shown(plain(v.label), plain(v.value), plain(v.sources[0].sentence), _remarks(viewer, fact, v) or "")
        for fact, v in views
    }


def _remarks(viewer: Viewer, fact: Fact, view: FactView) -> str | None:
    """What stands beside a fact on its page, in one cell."""
    say = viewer.wording.say
    dating = say("date inferred") if fact.as_of and fact.qualifier("date_inferred") else Markup()
    noted = (
        Markup("{} ({}){}{}").format(say("Editor’s note"), note.signed, say(": "), note.words) for note in view.notes
    )
    remarks = (
        dating if fact.as_of else view.told,
        view.remark,
        say("the articles differ") if view.against else Markup(),
        say("checked by %(names)s", names=view.checked) if view.checked else Markup(),
        *noted,
    )
    return "; ".join(plain(words) for words in remarks if words) or None


def _fact(viewer: Viewer, fact: Fact, link: str) -> tuple[Cell, ...]:
    view = viewer.fact(fact)
    first = view.sources[0]
    return (
        plain(view.label),
        plain(view.subject),
        plain(view.value),
        fact.amount,
        fact.currency,
        fact.as_of,
        plain(view.modality) or None,
        plain(view.detail) or None,
        fact.texts,
        plain(first.sentence),
        plain(first.original) if first.translated else None,
        "; ".join(plain(source.label) for source in view.sources),
        _remarks(viewer, fact, view),
        link,
    )


def _client(viewer: Viewer, fact: Fact, link: str) -> tuple[Cell, ...]:
    view = viewer.fact(fact)
    return (
        plain(view.value),
        plain(view.subject),
        plain(view.sector) or None,
        plain(view.application) or None,
        plain(view.duration) or None,
        "; ".join(plain(amount.words) for amount in view.amounts) or None,
        fact.amount,
        fact.currency,
        plain(view.modality) or None,
        "; ".join(plain(source.label) for source in view.sources),
        _remarks(viewer, fact, view),
        link,
    )


def _sources(material: Material, viewer: Viewer, address: Address) -> Iterable[tuple[Cell, ...]]:
    for document in material.documents:
        article = document.article
        view = viewer.article(document)
        yield (
            plain(view.title),
            article.publisher,
            article.author,
            article.published,
            view.facts,
            article.url,
            plain(viewer.wording.caveat(document)) or None,
            address(f"sources/{article.id}/"),
        )
