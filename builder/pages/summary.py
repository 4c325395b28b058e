# Nothing here says more than the pages do: what is in dispute, inferred, hedged or only planned is left out of what
# machines take for plain facts, and no words of an article stand in a description.
"""What each page says of itself to search engines, and the figures of the picture that is shown with its address."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from markupsafe import Markup

from builder.model.claims import Kind, Modality
from builder.model.facts import Fact
from builder.model.summary import Headline, Summary
from builder.model.text import Basis, Document
from builder.pages.contents.choosing import of_focus
from builder.pages.contents.home import cards
from builder.pages.escape import plain
from builder.pages.material import Material
from builder.pages.viewer import Viewer
from builder.pages.vocabulary import N_
from builder.pages.wording import Wording, wording_of

DESCRIPTIONS = {
    "brief.md": N_("%(company)s on one page: size, money, clients, rivals, last events, and what is disputed."),
    "profile.md": N_("%(company)s as the press describes it: founding, people, money, products, partners."),
    "timeline.md": N_("What happened to %(company)s and when, and what is announced."),
    "clients.md": N_("The clients of %(company)s: sector, use, contract."),
    "comparison.md": N_("%(company)s and its competitors side by side, as the articles have them."),
    "quotes.md": N_("Who said what about %(company)s, word for word."),
    "disagreements.md": N_("Where the articles about %(company)s differ, and what each of them says."),
    "sources/index.md": N_("The articles about %(company)s, each original beside its translation."),
    "method.md": N_("How the briefing on %(company)s was made, and how far to trust it."),
    "whats-new.md": N_("What is new in the briefing on %(company)s, and what is no longer told."),
}
"""Page → what it holds."""

HEADLINES = 2


def summaries_of(material: Material, language: str, headlines: Iterable[Headline]) -> Mapping[str, Summary]:
    """File under `docs/` → what its page says of itself; the home says the `headlines`."""
    wording = wording_of(material, language)
    found = {
        f"{language}/{path}": Summary(plain(wording.say(message, company=material.company)))
        for path, message in DESCRIPTIONS.items()
    }
    found[f"{language}/index.md"] = Summary(_opening(material, wording, headlines), _organisation(material, wording))
    for document in material.documents:
        found[f"{language}/sources/{document.article.id}.md"] = Summary(
            _of_article(material, wording, document), _article(wording, document)
        )
    return found


def headlines_of(material: Material, language: str) -> tuple[Headline, ...]:
    """The first figures of the home page."""
    wording = wording_of(material, language)
    shown = cards(material, Viewer(material, wording, "index.md"), wording)
    return tuple(
        Headline(
            plain(card["label"]),
            plain(card["facts"][0].value),
            plain(wording.say("The articles differ")) if card["differ"] else "",
        )
        for card in shown[:HEADLINES]
    )


def foot_of(material: Material, language: str) -> str:
    """On what the figures rest."""
    told = wording_of(material, language).count(
        "From %(n)s press article; each figure is a link to its sentence.",
        "From %(n)s press articles; each figure is a link to its sentence.",
        len(material.documents),
    )
    return plain(told)


def dataset_of(material: Material, language: str) -> Mapping[str, Any]:
    """The files under `data/`, without their addresses."""
    wording = wording_of(material, language)
    told = wording.say(
        "What press articles say about %(company)s: every figure, name and date with the articles that give it and the"
        " address of the sentence.",
        company=material.company,
    )
    name = wording.say("Facts about %(company)s from the press", company=material.company)
    return {"@type": "Dataset", "name": plain(name), "description": plain(told), "isAccessibleForFree": True}


def _opening(material: Material, wording: Wording, headlines: Iterable[Headline]) -> str:
    count = len(material.documents)
    said = wording.count(
        "What %(n)s press article says about %(company)s. Each figure is a link to the sentence that says so.",
        "What %(n)s press articles say about %(company)s. Each figure is a link to the sentence that says so.",
        count,
        company=material.company,
    )
    colon = plain(wording.say(": "))
    figures = (
        f"{told.label}{colon}{told.value}{f' ({told.note[0].lower()}{told.note[1:]})' if told.note else ''}. "
        for told in headlines
    )
    return "".join((*figures, plain(said)))


def _of_article(material: Material, wording: Wording, document: Document) -> str:
    article = document.article
    publisher = wording.say("publisher unknown") if article.publisher is None else Markup.escape(article.publisher)
    told = wording.say(
        "%(publisher)s, %(date)s: an article about %(company)s, the original beside the translation.",
        publisher=publisher,
        date=wording.published(document),
        company=material.company,
    )
    words = plain(told)
    return words[0].upper() + words[1:]


def _organisation(material: Material, wording: Wording) -> Mapping[str, Any]:
    """The company: what is asserted, exact, and contradicted by nobody."""
    sure = [fact for fact in of_focus(material, Kind) if _is_plain(fact)]
    differing = {group.kind for group in material.disagreements if group.subject == material.company}
    one = {kind: fact for kind in (Kind.FOUNDED, Kind.HEADCOUNT) if (fact := _only(sure, kind, differing))}
    founders = [plain(wording.value(f, _language(material, f))) for f in sure if f.kind is Kind.FOUNDER]
    thing: dict[str, Any] = {"@type": "Organization", "name": material.company}
    if founded := one.get(Kind.FOUNDED):
        thing["foundingDate"] = founded.as_of or founded.value
    if founders:
        thing["founder"] = [{"@type": "Person", "name": name} for name in founders]
    if (staff := one.get(Kind.HEADCOUNT)) and staff.amount is not None:
        thing["numberOfEmployees"] = {"@type": "QuantitativeValue", "value": int(staff.amount)}
    return thing


def _is_plain(fact: Fact) -> bool:
    hedged = fact.qualifier("bound") or fact.qualifier("estimated")
    return fact.modality is Modality.ASSERTED and not (fact.dispute or fact.superseded_by or hedged)


def _only(facts: Iterable[Fact], kind: Kind, differing: set[Kind]) -> Fact | None:
    found = [fact for fact in facts if fact.kind is kind]
    return found[0] if len(found) == 1 and kind not in differing else None


def _language(material: Material, fact: Fact) -> str:
    return material.by_article[fact.support[0].article].article.language


def _article(wording: Wording, document: Document) -> Mapping[str, Any]:
    """The article; on a page in another language its translation. Dates that were inferred are left out."""
    article = document.article
    original: dict[str, Any] = {"@type": "NewsArticle", "inLanguage": article.language}
    if document.title:
        original["headline"] = document.title
    if article.author:
        original["author"] = {"@type": "Person", "name": article.author}
    if article.publisher:
        original["publisher"] = {"@type": "Organization", "name": article.publisher}
    if article.published and article.basis is Basis.STATED:
        original["datePublished"] = article.published
    if article.url:
        original["url"] = article.url
    if wording.language == article.language:
        return original if not article.url else {**original, "isBasedOn": article.url}
    shown = {"@type": "NewsArticle", "inLanguage": wording.language, "headline": plain(wording.title(document))}
    return {**shown, "translationOfWork": original, **({"isBasedOn": article.url} if article.url else {})}
