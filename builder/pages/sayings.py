# A link says what it was made for in a few words: in the registry, in a note, in a feed, on a point of a picture.
"""What facts and articles say, in a few words of plain text."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain

from markupsafe import Markup

from builder.locales import Formats, Messages
from builder.model.claims import Kind, Modality
from builder.model.facts import Fact
from builder.model.links import Entry, Words
from builder.model.originals import Originals
from builder.pages import escape
from builder.pages.bunches import Bunch, bunches_of, each
from builder.pages.escape import plain
from builder.pages.material import Material
from builder.pages.vocabulary import N_
from builder.pages.wording import Wording, added_kinds, further_templates
from builder.work import Work

WORDS = 12
"""Of a sentence or an event, at most; of a quotation none: the registry is no second copy of the articles."""

THINGS = {
    "page": N_("An article"),
    "source": N_("An article"),
    "fact": N_("A fact"),
    "place": N_("A fact"),
    "sentence": N_("A sentence of an article"),
    "row": N_("A row of an article’s table"),
    "speaker": N_("The quotations of a speaker"),
    "disagreement": N_("Figures that differ"),
    "dispute": N_("Statements that differ"),
    "section": N_("A section of this page"),
}
"""What is said of a link whose words are not kept."""


def sayings(
    material: Material, bunches: tuple[Bunch, ...] | None = None, work: Work | None = None
) -> Mapping[str, Words]:
    """Id of a fact, or address of an article's page → what it says, in each language, in a few words of plain text.

    `bunches` are those of the material, where they are at hand: what `work` keeps is put into words once.
    """
    wordings = [_registered(material, language) for language in sorted(material.languages)]
    bunches = bunches_of(material) if bunches is None else bunches

    def of(facts: tuple[Fact, ...]) -> tuple[Words, ...]:
        return tuple(tuple((one.language, saying(fact, material, one)) for one in wordings) for fact in facts)

    found = each("sayings", tuple[Words, ...], bunches, of, work or Work())
    said = {
        fact.id: words
        for bunch, told in zip(bunches, found, strict=True)
        for fact, words in zip(bunch.facts, told, strict=True)
    }
    for document in material.documents:
        if document.title is not None:
            titles = tuple((one.language, plain(one.title(document))) for one in wordings)
            said[f"sources/{document.article.id}/"] = titles
    return said


def _registered(material: Material, language: str) -> Wording:
    """The words of the registry: they must not change with a project's locale or templates."""
    messages = Messages(language, further=further_templates(material))
    return Wording(language, messages, Formats(language), material.memories.get(language), added_kinds(material))


def saying(fact: Fact, material: Material, wording: Wording, *, dated: bool = True) -> str:
    """What a fact says, in a few words of plain text: "Valuation: $6 billion, December 2023"."""
    source = material.by_article[fact.support[0].article].article.language
    parts = [wording.detail(fact, source)]
    if fact.kind is Kind.EVENT:
        parts.insert(0, wording.clause(fact, source, WORDS))
    elif fact.kind is not Kind.QUOTE:
        parts.insert(0, wording.value(fact, source))
    if fact.subject != material.company:
        parts.append(wording.name(fact.subject, source))
    if dated:
        parts.append(wording.when(fact))
    said = ", ".join(plain(part) for part in parts if part)
    modality = f" ({plain(wording.modality(fact))})" if fact.modality is not Modality.ASSERTED else ""
    return f"{plain(wording.kind(fact.kind))}{plain(wording.say(': '))}{said}{modality}"


def kept(entry: Entry, words: Words, material: Material, wording: Wording) -> Markup:
    """Of what an entry says or said, what may be shown: `words` in this language, else what kind of thing it is."""
    if entry.key.startswith("event |") and material.originals is not Originals.FULL:
        # Words of an article that may not be shown any more.
        return wording.kind(Kind.EVENT)
    known = dict(words)
    if said := known.get(wording.language) or next(chain(known.values(), ("",))):
        return escape.text(said)
    return wording.say(THINGS[entry.kind]) if entry.kind in THINGS else escape.text(entry.id)
