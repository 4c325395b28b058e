# A link that was sent still lands: on a note that says what stood there, what stands there now, since when, and why.
"""Drafted pages → finished ones, with notes and pages for what was withdrawn, changed or moved."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import chain

from markupsafe import Markup

from builder.locales import Formats, Messages
from builder.model.claims import Kind
from builder.model.facts import Fact
from builder.model.links import Cause, Entry, Status, Words, end_of
from builder.model.originals import Originals
from builder.model.pages import Page
from builder.model.snapshots import FOLDER, Snapshot
from builder.pages import escape, links
from builder.pages.environment import environment, render
from builder.pages.escape import plain
from builder.pages.material import Material
from builder.pages.signature import sign
from builder.pages.vocabulary import N_
from builder.pages.wording import Wording

_ANCHOR = re.compile(r"""\{[^{}\n]*\#([A-Za-z][\w-]*)[^{}\n]*\} | \sid="([^"_\s][^"\s]*)" """, re.VERBOSE)
"""Text of articles cannot look like this: braces and quotes in it are written as references."""
_PASSAGE = re.compile(r"s-(.+)-[0-9a-f]{4}(?:-\d+)?")
"""The anchor of a passage: its first words, and a digest."""
_HEADING = "top"
_WORDS = 12
"""Of a sentence or an event, at most; of a quotation none: the registry is no second copy of the articles."""

_DAYS = 6
"""Snapshots that a page leads to, the latest; the page What's new leads to all."""

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

STATUSES = {
    Status.WITHDRAWN: (N_("Withdrawn on %(date)s"), N_("Withdrawn")),
    Status.SUPERSEDED: (N_("Replaced on %(date)s"), N_("Replaced")),
    Status.MOVED: (N_("Moved on %(date)s"), N_("Moved")),
    Status.REMOVED: (N_("Removed on %(date)s"), N_("Removed")),
}
"""With and without the day."""

CAUSES = {
    Cause.ARTICLE: N_("the article is not part of the briefing any more"),
    Cause.ADDRESS: N_("the article has another address"),
    Cause.SENTENCE: N_("the article has been corrected, and says this no longer or otherwise"),
    Cause.READING: N_("the article is unchanged; the briefing no longer concludes this from it"),
    Cause.DECISION: N_("an editor decided so"),
    Cause.MERGED: N_("it is told together with another"),
    Cause.PLACE: N_("it is told in another place"),
    Cause.COURT: N_("a court ordered it"),
    Cause.PUBLISHER: N_("its publisher asked for it"),
    Cause.PERSON: N_("a person it is about asked for it"),
}


@dataclass(frozen=True, slots=True)
class Remark:
    """What is said of one link that is not, or not only, what it was."""

    id: str
    """The anchor on which it stands."""
    said: Markup
    """What stood there, or said so until then."""
    status: Markup
    """What became of it, and when."""
    cause: Markup
    why: Markup
    """In the words of whoever decided it; may be empty."""
    by: Markup
    now: Markup
    """What stands there now, or in its place; may be empty."""
    href: Markup
    """Where that is, for HTML; empty where nothing is."""
    words: Markup = field(default_factory=Markup)
    """Of a passage the first words, as its anchor has them: its text is not kept."""
    stood: tuple[Markup, Markup] | None = None
    """The day of the latest snapshot that has it, in words, and its place there; none where none has."""
    fleeting: bool = False
    """Whether it was gone, or changed, on the day it came: told to whoever asks for it, and to nobody else."""


@dataclass(frozen=True, slots=True)
class Group:
    """Links of one page that became the same for the same reason, which is said once."""

    remark: Remark
    """Any of them."""
    remarks: tuple[Remark, ...]


def anchors_in(pages: Iterable[Page]) -> Mapping[str, frozenset[str]]:
    """Address under the language → the anchors that pages there hold, in any language."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for page in pages:
        found[links.address(page.path)] |= {one or other for one, other in _ANCHOR.findall(page.markdown)}
    return {address: frozenset(ids) for address, ids in found.items()}


def sayings(material: Material) -> Mapping[str, Words]:
    """Id of a fact, or address of an article's page → what it says, in each language, in a few words of plain text."""
    said: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for language in sorted(material.languages):
        wording = _wording(material, language)
        for fact in material.facts:
            said[fact.id].append((language, saying(fact, material, wording)))
        for document in material.documents:
            if document.title is not None:
                said[f"sources/{document.article.id}/"].append((language, plain(wording.title(document))))
    return {key: tuple(words) for key, words in said.items()}


def finished(drafts: Iterable[Page], material: Material, entries: Mapping[str, Entry]) -> tuple[Page, ...]:
    """`drafts` with their notes, and pages in the place of those that are gone; all signed.

    `entries`: link → its entry in the registry.
    """
    drafts = tuple(drafts)
    made: list[Page] = []
    for language in material.languages:
        own = [page for page in drafts if page.language == language]
        made += _Remains(material, entries, language).finished(own)
    return tuple(made)


def _wording(material: Material, language: str) -> Wording:
    return Wording(language, Messages(language), Formats(language), material.memories.get(language))


def saying(fact: Fact, material: Material, wording: Wording, *, dated: bool = True) -> str:
    """What a fact says, in a few words of plain text: "Valuation: $6 billion, December 2023"."""
    source = material.by_article[fact.support[0].article].article.language
    value = "" if fact.kind is Kind.QUOTE else plain(wording.value(fact, source))
    words = value.split(" ")
    if fact.kind is Kind.EVENT and len(words) > _WORDS:
        value = " ".join(words[:_WORDS]) + "…"
    subject = "" if fact.subject == material.company else plain(wording.name(fact.subject, source))
    when = plain(wording.when(fact)) if dated else ""
    parts = (value, plain(wording.detail(fact, source)), subject, when)
    said = ", ".join(filter(None, parts))
    modality = plain(wording.modality(fact))
    return f"{plain(wording.kind(fact.kind))}{plain(wording.say(': '))}{said}" + (f" ({modality})" if modality else "")


def _grouped(remarks: Iterable[Remark]) -> tuple[Group, ...]:
    """Remarks that say the same of different links, in the order of the first of each."""
    alike: defaultdict[tuple[Markup, ...], list[Remark]] = defaultdict(list)
    for one in remarks:
        alike[one.status, one.cause, one.why, one.by].append(one)
    return tuple(Group(same[0], tuple(same)) for same in alike.values())


def kept(entry: Entry, words: Words, material: Material, wording: Wording) -> Markup:
    """Of what an entry says or said, what may be shown: `words` in this language, else what kind of thing it is."""
    if entry.key.startswith("event |") and material.originals is not Originals.FULL:
        # Words of an article that may not be shown any more.
        return wording.kind(Kind.EVENT)
    known = dict(words)
    if said := known.get(wording.language) or next(chain(known.values(), ("",))):
        return escape.text(said)
    return wording.say(THINGS[entry.kind]) if entry.kind in THINGS else escape.text(entry.id)


def _sentences(material: Material, wording: Wording) -> Iterable[tuple[str, str]]:
    """(link, opening words) of the passages as they are now."""
    for (article, span), anchor in material.passages.items():
        # Of what a publisher has withheld, the briefing shows no words.
        document, printed = material.by_article.get(article), material.words_at.get((article, span))
        if document is None or not printed:
            continue
        words = " · ".join(wording.segment(document, one) or one for one in printed).split(" ")
        yield f"sources/{article}/#{anchor}", " ".join(words[:_WORDS]) + ("…" if len(words) > _WORDS else "")


class _Remains:
    """One language."""

    def __init__(self, material: Material, entries: Mapping[str, Entry], language: str) -> None:
        self._entries, self._material = entries, material
        self._wording = _wording(material, language)
        self._made = environment(material.templates, Messages(language))
        self._facts = {entry.id: entry for entry in entries.values() if entry.kind == "fact"}
        self._snapshots = material.stood
        self._sentences = dict(_sentences(material, self._wording))
        self._at: defaultdict[str, list[Entry]] = defaultdict(list)
        for entry in entries.values():
            if entry.kind != "page" and not entry.is_live:
                self._at[entry.path].append(entry)
        self._was: defaultdict[str, list[Entry]] = defaultdict(list)
        for id_ in sorted(material.corrected):
            self._was[material.places[id_]].append(self._facts[id_])

    def finished(self, drafts: list[Page]) -> Iterable[Page]:
        """The pages of this language."""
        for page in drafts:
            notes = self._notes(page.path) + self._earlier(page.path)
            yield replace(page, markdown=sign(page.markdown + notes))
        there = {links.address(page.path) for page in drafts}
        for entry in self._entries.values():
            if entry.kind == "page" and entry.path not in there:
                yield self._stub(entry)

    def _stub(self, entry: Entry) -> Page:
        """The page in the place of one that is gone."""
        path, template = f"{entry.path.rstrip('/')}.md", "gone.md.jinja"
        remark = self._remark(entry, path)
        # The heading has the anchor that the page's own had.
        groups = _grouped(self._remark(one, path) for one in self._at.get(entry.path, ()) if one.id != _HEADING)
        moved = entry.status is Status.MOVED and bool(remark.href)
        markdown = render(self._made, template, {"remark": remark, "moved": moved, "groups": groups})
        title = plain(remark.said)
        return Page(self._wording.language, path, title, sign(markdown), template, in_nav=False)

    def _notes(self, path: str) -> str:
        remarks = [self._remark(entry, path) for entry in self._at.get(links.address(path), ())]
        remarks += [self._changed(entry, path) for entry in self._was.get(links.address(path), ())]
        return "\n" + render(self._made, "notes.md.jinja", {"remarks": remarks}) if remarks else ""

    def _earlier(self, path: str) -> str:
        """Where the page stands as it was on earlier days."""
        place = links.address(path)
        days = [one for one in self._material.snapshots if not one.thinned and place in one.places]
        stood = [self._stood_on(path, one, place) for one in reversed(days[-_DAYS:])]
        return "\n" + render(self._made, "stood.md.jinja", {"stood": stood}) if stood else ""

    def _stood_on(self, path: str, snapshot: Snapshot, link: str) -> tuple[Markup, Markup]:
        place, _, anchor = link.partition("#")
        language = self._wording.language
        there = links.url(f"{language}/{path}", f"{FOLDER}/{snapshot.day}/{language}/{place}", anchor)
        return escape.text(self._wording.formats.date(snapshot.day)), there

    def _stood(self, entry: Entry, path: str) -> tuple[Markup, Markup] | None:
        """Where a fact stands as it was."""
        snapshot = self._snapshots.get(entry.id) if entry.kind == "fact" else None
        return self._stood_on(path, snapshot, snapshot.link_of(entry.id)) if snapshot else None

    def _remark(self, entry: Entry, path: str) -> Remark:
        words, end = self._wording, end_of(entry.link, self._entries)
        dated, undated = STATUSES[entry.status]
        leads = end is not None and end is not entry
        return Remark(
            id=entry.id,
            said=self._said(entry),
            status=words.say(dated, date=words.formats.date(entry.since)) if entry.since else words.say(undated),
            cause=words.say(CAUSES[Cause(entry.cause)]) if entry.cause else Markup(),
            why=escape.text(entry.why),
            by=escape.text(entry.by),
            now=self._said(end) if end and leads else Markup(),
            href=self._href(path, end) if end and leads else Markup(),
            words=escape.text(f"{found[1].replace('-', ' ')}…")
            if entry.status is not Status.REMOVED and (found := _PASSAGE.fullmatch(entry.id))
            else Markup(),
            stood=self._stood(entry, path),
            fleeting=entry.since == entry.published,
        )

    def _changed(self, entry: Entry, path: str) -> Remark:
        """What a fact that stands said before."""
        words, last = self._wording, entry.history[-1]
        until = words.say("Changed on %(date)s", date=words.formats.date(last.until)) if last.until else None
        before = [kept(entry, change.said, self._material, words) for change in entry.history]
        return Remark(
            id=links.note(entry.id),
            said=Markup(" → ").join(before),
            status=until or words.say("Changed"),
            cause=words.say(CAUSES[Cause(last.cause)]) if last.cause else Markup(),
            why=escape.text(last.why),
            by=escape.text(last.by),
            now=self._said(entry),
            href=Markup("#{}").format(entry.id),
            stood=self._stood(entry, path),
            fleeting=last.until == entry.published,
        )

    def _href(self, path: str, end: Entry) -> Markup:
        return links.url(path, end.path, "" if end.kind == "page" else end.id)

    def _said(self, entry: Entry) -> Markup:
        known = self._facts.get(entry.id, entry) if entry.kind == "place" else entry
        if said := self._sentences.get(entry.link):
            return escape.text(said)
        return kept(known, known.said, self._material, self._wording)
