# A link that was sent still lands: on a note that says what stood there, what stands there now, since when, and why.
"""Drafted pages → finished ones, with notes and pages for what was withdrawn, changed or moved."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from markupsafe import Markup

from builder.model.links import Cause, Entry, Links, Status, end_of
from builder.model.pages import Page, packed
from builder.model.passages import link_of
from builder.model.snapshots import FOLDER, Snapshot
from builder.model.text import Document
from builder.pages import escape, links
from builder.pages.environment import environment, render
from builder.pages.escape import plain
from builder.pages.material import Material
from builder.pages.remarks import CAUSES, STATUSES, Remark, grouped
from builder.pages.sayings import WORDS, kept
from builder.pages.signature import sign, unsigned
from builder.pages.wording import Wording, wording_of

_PASSAGE = re.compile(r"s-(.+)-[0-9a-f]{4}(?:-\d+)?")
"""The anchor of a passage: its first words, and a digest."""
_HEADING = "top"
_DAYS = 6
"""Snapshots that a page leads to, the latest; the page What's new leads to all."""


def anchors_in(pages: Iterable[Page]) -> Mapping[str, frozenset[str]]:
    """Address under the language → the anchors that pages there hold, in any language."""
    found: dict[str, frozenset[str]] = {}
    for page in pages:
        address = links.address(page.path)
        known = found.setdefault(address, frozenset())
        # In another language a page nearly always has the same.
        if not known.issuperset(page.anchors):
            found[address] = frozenset({*known, *page.anchors})  # a union would be twice as large
    return found


def finished(drafts: Iterable[Page], material: Material, entries: Links) -> tuple[Page, ...]:
    """`drafts` with their notes, and pages in the place of those that are gone.

    `entries`: link → its entry in the registry.
    """
    drafts = tuple(drafts)
    made: list[Page] = []
    for language in material.languages:
        own = [page for page in drafts if page.language == language]
        made += _Remains(material, entries, language).finished(own)
    return tuple(made)


def remark_on(material: Material, entries: Links, language: str) -> Callable[[Entry, str], Remark]:
    """What is said in `language` of an entry that is no longer live, seen from a page file (`notes.md`)."""
    return _Remains(material, entries, language).remark


def _sentences(document: Document, material: Material, wording: Wording) -> Mapping[str, str]:
    """Link → the opening words of the passages of an article as they are now."""
    found = dict[str, str]()
    for span, anchor in material.passages.get(document.article.id, ()):
        # Of what a publisher has withheld, the briefing shows no words.
        if printed := material.words_of(document.article.id, span):
            words = " · ".join(wording.segment(document, one) or one for one in printed).split(" ")
            cut = " ".join(words[:WORDS]) + ("…" if len(words) > WORDS else "")
            found[link_of(document.article.id, anchor)] = cut
    return found


class _Remains:
    """One language."""

    def __init__(self, material: Material, entries: Links, language: str) -> None:
        self._entries, self._material = entries, material
        self._wording = wording_of(material, language)
        self._made = environment(material.templates, self._wording.messages)
        self._facts = {entry.id: entry for entry in entries.loose() if entry.kind == "fact"}
        self._snapshots = material.stood
        self._articles = {f"sources/{document.article.id}/": document for document in material.documents}
        self._sentences = dict[str, Mapping[str, str]]()
        """Of the articles, by their addresses, of which any were asked for."""
        self._at: defaultdict[str, list[Entry]] = defaultdict(list)
        for entry in entries.loose():
            if entry.kind != "page" and not entry.is_live:
                self._at[entry.path].append(entry)
        self._was: defaultdict[str, list[Entry]] = defaultdict(list)
        for id_ in sorted(material.corrected):
            self._was[material.places[id_]].append(self._facts[id_])

    def _sentence(self, entry: Entry) -> str:
        """The opening words of the passage that an entry is; empty where it is none that stands."""
        document = self._articles.get(entry.path)
        if document is None:
            return ""
        if entry.path not in self._sentences:
            self._sentences[entry.path] = _sentences(document, self._material, self._wording)
        return self._sentences[entry.path].get(entry.link, "")

    def finished(self, drafts: list[Page]) -> Iterable[Page]:
        """The pages of this language."""
        for page in drafts:
            notes = self._notes(page.path) + self._earlier(page.path)
            yield page.saying(sign(unsigned(page.markdown) + notes)) if notes else page
        there = {links.address(page.path) for page in drafts}
        for entry in self._entries.loose():
            if entry.kind == "page" and entry.path not in there:
                yield self._stub(entry)

    def _render(self, template: str, path: str, **variables: Any) -> str:
        return render(self._made, template, variables, f"{self._wording.language}/{path}")

    def _stub(self, entry: Entry) -> Page:
        """The page in the place of one that is gone."""
        path, template = f"{entry.path.rstrip('/')}.md", "gone.md.jinja"
        remark = self.remark(entry, path)
        # The heading has the anchor that the page's own had.
        groups = grouped(self.remark(one, path) for one in self._at.get(entry.path, ()) if one.id != _HEADING)
        moved = entry.status is Status.MOVED and bool(remark.href)
        markdown = self._render(template, path, remark=remark, moved=moved, groups=groups)
        title = plain(remark.said)
        return Page(self._wording.language, path, title, packed(sign(markdown)), template, in_nav=False)

    def _notes(self, path: str) -> str:
        remarks = [self.remark(entry, path) for entry in self._at.get(links.address(path), ())]
        remarks += [self._changed(entry, path) for entry in self._was.get(links.address(path), ())]
        return "\n" + self._render("notes.md.jinja", path, remarks=remarks) if remarks else ""

    def _earlier(self, path: str) -> str:
        """Where the page stands as it was on earlier days."""
        place = links.address(path)
        days = [one for one in self._material.snapshots if not one.thinned and place in one.places]
        stood = [self._stood_on(path, one, place) for one in reversed(days[-_DAYS:])]
        return "\n" + self._render("stood.md.jinja", path, stood=stood) if stood else ""

    def _stood_on(self, path: str, snapshot: Snapshot, link: str) -> tuple[Markup, Markup]:
        place, _, anchor = link.partition("#")
        language = self._wording.language
        there = links.url(f"{language}/{path}", f"{FOLDER}/{snapshot.day}/{language}/{place}", anchor)
        return escape.text(self._wording.formats.date(snapshot.day)), there

    def _stood(self, entry: Entry, path: str) -> tuple[Markup, Markup] | None:
        """Where a fact stands as it was."""
        snapshot = self._snapshots.get(entry.id) if entry.kind == "fact" else None
        return self._stood_on(path, snapshot, snapshot.link_of(entry.id)) if snapshot else None

    def remark(self, entry: Entry, path: str) -> Remark:
        """What became of an entry that is no longer live, seen from the page file at `path`."""
        words, end = self._wording, end_of(entry.link, self._entries)
        dated, undated = STATUSES[entry.status]
        leads = end is not None and end is not entry
        return Remark(
            id=entry.id,
            said=self._said(entry),
            status=words.say(dated, date=words.formats.date(entry.since)) if entry.since else words.say(undated),
            cause=words.say(CAUSES[Cause(entry.cause)]) if entry.cause else Markup(),
            why=escape.text(entry.why),
            by=words.byline(entry.by),
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
            by=words.byline(last.by),
            now=self._said(entry),
            href=Markup("#{}").format(entry.id),
            stood=self._stood(entry, path),
            fleeting=last.until == entry.published,
        )

    def _href(self, path: str, end: Entry) -> Markup:
        return links.url(path, end.path, "" if end.kind == "page" else end.id)

    def _said(self, entry: Entry) -> Markup:
        known = self._facts.get(entry.id, entry) if entry.kind == "place" else entry
        if said := self._sentence(entry):
            return escape.text(said)
        return kept(known, known.said, self._material, self._wording)
