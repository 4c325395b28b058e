# The brief for paper: the same facts in the same order as on its page, as plain words and full addresses.
"""Material → the one-page brief as data, for whoever sets it."""

from __future__ import annotations

from typing import Any
from urllib.parse import urljoin

from markupsafe import Markup

from builder.pages import escape
from builder.pages.contents.brief import PAGE, Item, Topic, brief
from builder.pages.escape import plain
from builder.pages.links import address
from builder.pages.material import Material
from builder.pages.viewer import Viewer
from builder.pages.wording import wording_of


def handout_of(material: Material, language: str, base: str) -> dict[str, Any]:
    """What `templates/brief.typ` sets, ready for JSON.

    `base` is the address of the site, with a slash at its end; where it is empty nothing is linked.
    """
    wording = wording_of(material, language)
    known = brief(material, Viewer(material, wording, PAGE), wording)
    page = urljoin(base, f"{language}/{address(PAGE)}") if base else ""
    say = wording.say

    def link(url: Markup) -> str:
        return urljoin(page, url.unescape()) if page and url else ""

    def item(one: Item, *, disputed: bool) -> dict[str, Any]:
        differ = say("the articles differ") if one.fact.against and not disputed else Markup()
        return {
            "words": plain(one.words),
            "sentence": one.fact.kind == "event",
            "link": link(one.fact.sources[0].url),
            "source": str(one.source),
            "beside": [plain(words) for words in one.beside],
            "marks": [plain(words) for words in (one.fact.modality, differ) if words],
        }

    def topic(one: Topic, *, disputed: bool) -> dict[str, Any]:
        more = escape.text(str(one.more))
        if one.items and one.earlier:
            more = wording.count("and %(n)s earlier figure", "and %(n)s earlier figures", one.more)
        elif one.items:
            more = wording.count("and %(n)s more", "and %(n)s more", one.more)
        return {
            "label": plain(one.label),
            "mark": " " if one.asks else plain(say(": ")) if one.label else "",
            "items": [item(each, disputed=disputed) for each in one.items],
            "words": plain(one.words),
            "more": plain(more) if one.more else "",
            "link": link(one.url),
        }

    return {
        "language": language,
        "title": plain(say("%(company)s: %(what)s", company=material.company, what=say("In brief"))),
        "company": material.company,
        "kicker": plain(say("In brief")),
        "lead": plain(known["articles"]),
        "told": plain(say("The numbers are those of the articles below.")),
        "linked": plain(say("Each figure is a link to the sentence that says so.")) if page else "",
        "semicolon": plain(say("; ")),
        "page": page,
        "sections": [
            {
                "id": section.id,
                "title": plain(section.title),
                "topics": [topic(one, disputed=section.id == "disputed") for one in section.topics],
            }
            for section in known["sections"]
        ],
        "cited": plain(say("Articles cited")),
        "sources": [
            {
                "number": str(number),
                "words": plain(source.label) + (f" ({plain(source.caveat)})" if source.caveat else ""),
                "link": link(source.url),
            }
            for number, source in enumerate(known["sources"], 1)
        ],
    }
