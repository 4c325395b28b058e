# The pages of an earlier day are made anew at each build from what was kept then, so that each fact can say whether it
# still holds. They are plain HTML with nothing around: what counts is the fact, its sentence, and today's link.
"""Snapshots → pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from markupsafe import Markup

from builder.locales import Formats, Messages
from builder.model.claims import Kind
from builder.model.links import Cause, Links, Status, end_of
from builder.model.news import Turn
from builder.model.snapshots import FOLDER, KeptFact, Shown, Snapshot, nearest
from builder.pages import escape, links
from builder.pages.environment import environment, render
from builder.pages.material import Material
from builder.pages.remarks import CAUSES
from builder.pages.sayings import kept
from builder.pages.site import plans_of
from builder.pages.vocabulary import MANY, N_
from builder.pages.wording import wording_of

SINCE = {
    Turn.CHANGED: N_("Changed since. Today:"),
    Turn.DISPUTED: N_("Another article contradicts this by now. Today:"),
    Status.SUPERSEDED: N_("Told together with another since. Today:"),
    Status.WITHDRAWN: N_("No longer stated."),
    Status.REMOVED: N_("Removed since."),
}
"""What is said of a fact that is not as it was."""


@dataclass(frozen=True, slots=True)
class Site:
    """Where the briefing is published."""

    address: str = ""
    """With a slash at its end; empty where nobody has said."""
    names: Mapping[str, str] = field(default_factory=dict)
    """Language → what it is called."""


@dataclass(frozen=True, slots=True)
class KeptView:
    """A fact of that day, and what became of it."""

    id: str
    said: Markup
    shown: Shown | None
    since: Markup
    """What became of it; empty of what still holds."""
    now: Markup
    """What it says today; may be empty."""
    href: Markup
    """Where it, or its note, stands today; of what was thinned out where it stands in the nearest snapshot."""


def snapshot_pages(
    snapshots: Sequence[Snapshot],
    material: Material,
    entries: Links,
    since: Mapping[str, Mapping[str, Turn]],
    site: Site,
) -> Iterator[tuple[str, str]]:
    """(file of the site, HTML) of every page of every snapshot.

    `entries`: link → its entry; `since`: day of a snapshot → id of a fact → what became of it since.
    """
    whole = [snapshot for snapshot in snapshots if not snapshot.thinned]
    for snapshot in snapshots:
        spoken = {language for fact in snapshot.facts for language in (*fact.shown, *dict(fact.said))}
        languages = tuple(dict.fromkeys((*material.languages, *sorted(spoken))))
        for language in languages:
            keeper = _Keeper(material, entries, since.get(snapshot.day, {}), site, language)
            yield from keeper.pages(snapshot, languages, whole)
        yield _opening(snapshot, languages, material)


def _opening(snapshot: Snapshot, languages: Sequence[str], material: Material) -> tuple[str, str]:
    """The page of the day, which leads to that of each language."""
    made = environment(material.templates, Messages(languages[0], material.templates))
    words = [
        {
            "language": language,
            "name": Formats(language).language_name(language),
            "title": Messages(language, material.templates).text("As it stood on %(date)s")
            % {"date": Formats(language).date(snapshot.day)},
        }
        for language in languages
    ]
    variables = {"company": material.company, "languages": words, "here": languages[0]}
    file = f"{FOLDER}/{snapshot.day}/index.html"
    return file, render(made, "snapshot-day.html.jinja", variables, file)


class _Keeper:
    """The snapshots in one language."""

    def __init__(
        self,
        material: Material,
        entries: Links,
        since: Mapping[str, Turn],
        site: Site,
        language: str,
    ) -> None:
        self._material, self._entries, self._since, self._site, self._language = (
            material,
            entries,
            since,
            site,
            language,
        )
        self._wording = wording_of(material, language)
        self._made = environment(material.templates, self._wording.messages)
        self._facts = {entry.id: entry for entry in entries.loose() if entry.kind == "fact"}
        self._today = language if language in material.languages else material.languages[0]
        """The language that today's pages are in."""

    def pages(
        self, snapshot: Snapshot, languages: Sequence[str], whole: Sequence[Snapshot]
    ) -> Iterator[tuple[str, str]]:
        """The pages of a snapshot: one for each page that facts were at home on, and one that lists them."""
        plans = plans_of(self._material.extensions)
        titles = {links.address(plan.path): plan.title for plan in plans if plan.title}
        on = {place: [f for f in snapshot.facts if f.link.partition("#")[0] == place] for place in titles}
        listed = [(place, str(self._wording.say(titles[place]))) for place in titles if on[place]]
        for place, title in (("", ""), *listed):
            file = self._file(snapshot, place)
            groups = tuple(self._groups(snapshot, on[place], file, whole)) if place else ()
            variables = {
                "company": self._material.company,
                "here": self._language,
                "title": title,
                "date": self._wording.formats.date(snapshot.day),
                "snapshot": snapshot,
                "nearest": self._date(nearest(snapshot.day, whole)),
                "groups": groups,
                "otherwise": sum(bool(fact.since) for _, facts in groups for fact in facts),
                "pages": [
                    (name, links.url(file, self._address(snapshot, one))) for one, name in listed if one != place
                ],
                "others": [
                    (language, Formats(language).language_name(language), self._other(snapshot, place, language))
                    for language in languages
                    if language != self._language
                ],
                "today": links.url(file, f"{self._today}/{place}"),
                "canonical": f"{self._site.address}{self._today}/{place}" if self._site.address else "",
                "site_name": self._site.names.get(self._language) or self._material.company,
                "source_at": lambda link, file=file: self._at(file, link),
            }
            made = f"{file.removesuffix('.md')}/index.html"
            yield made, render(self._made, "snapshot.html.jinja", variables, made)

    def _groups(
        self, snapshot: Snapshot, facts: Sequence[KeptFact], file: str, whole: Sequence[Snapshot]
    ) -> Iterator[tuple[Markup, tuple[KeptView, ...]]]:
        """(what the kind is called, its facts) pairs, what was removed last; without a name of what was thinned out."""
        kinds = self._material.kinds
        names = [str(kind) for kind in kinds]

        def kind(fact: KeptFact) -> int:
            known = fact.statement.kind if fact.statement else ""
            return names.index(known) if known in names else len(names)

        for number, group in groupby(sorted(facts, key=kind), key=kind):
            leads = self._led if snapshot.thinned else self._view
            views = tuple(leads(snapshot, fact, file, whole) for fact in group)
            yield Markup() if snapshot.thinned else self._heading(kinds[number : number + 1], len(views)), views

    def _heading(self, kind: Sequence[Kind], count: int) -> Markup:
        """What `count` facts of a kind are called together; those of none were removed."""
        for one in kind:
            return self._wording.say(MANY[one]) if count > 1 and one in MANY else self._wording.kind(one)
        return self._wording.say("Removed")

    def _view(self, snapshot: Snapshot, fact: KeptFact, file: str, whole: Sequence[Snapshot]) -> KeptView:
        """A fact that was kept."""
        del snapshot, whole
        words, entry = self._wording, self._facts.get(fact.id)
        shown = fact.shown.get(self._language) or next(iter(fact.shown.values()), None)
        if fact.removed:
            told = words.say("Removed on %(date)s", date=words.formats.date(fact.removed))
            cause = words.say(CAUSES[Cause(fact.cause)]) if fact.cause in list(Cause) else Markup()
            since = Markup("{}{}{}.").format(told, words.say(": ") if cause else "", cause)
            return KeptView(fact.id, words.say("A fact"), None, since, Markup(), self._at(file, fact.link))
        turn: Turn | Status | None = self._since.get(fact.id)
        end = end_of(entry.link, self._entries) if entry else None
        if turn is Turn.WITHDRAWN and entry:
            turn = entry.status if not entry.is_live else Status.WITHDRAWN
        now = kept(end, end.said, self._material, words) if turn and end and end.is_live else Markup()
        return KeptView(
            id=fact.id,
            said=self._said(fact),
            shown=shown,
            since=words.say(SINCE[turn]) if turn in SINCE else Markup(),
            now=now,
            href=self._at(file, end.link if end and end.is_live else entry.link if entry else fact.link),
        )

    def _led(self, snapshot: Snapshot, fact: KeptFact, file: str, whole: Sequence[Snapshot]) -> KeptView:
        """A fact of a snapshot that was thinned out, with where it is to be found instead."""
        other = nearest(snapshot.day, [one for one in whole if fact.id in one])
        entry = self._facts.get(fact.id)
        href = self._at(file, entry.link if entry else fact.link)
        if other:
            href = self._in(file, f"{self._address(other, '')}{other.link_of(fact.id)}")
        return KeptView(fact.id, self._said(fact), None, Markup(), self._date(other), href)

    def _said(self, fact: KeptFact) -> Markup:
        known = dict(fact.said)
        said = known.get(self._language) or next(iter(known.values()), "")
        if said:
            return escape.text(said)
        told = fact.statement.kind if fact.statement else ""
        kind = next((one for one in self._material.kinds if one == told), None)
        return self._wording.kind(kind) if kind else self._wording.say("A fact")

    def _at(self, file: str, link: str) -> Markup:
        """Today's place of a link."""
        return self._in(file, f"{self._today}/{link}")

    def _other(self, snapshot: Snapshot, place: str, language: str) -> Markup:
        address = f"{FOLDER}/{snapshot.day}/{language}/{place}"
        return links.url(self._file(snapshot, place), address)

    @staticmethod
    def _in(file: str, link: str) -> Markup:
        place, _, anchor = link.partition("#")
        return links.url(file, place, anchor)

    def _address(self, snapshot: Snapshot, place: str) -> str:
        return f"{FOLDER}/{snapshot.day}/{self._language}/{place}"

    def _file(self, snapshot: Snapshot, place: str) -> str:
        return f"{self._address(snapshot, place).rstrip('/')}.md"

    def _date(self, snapshot: Snapshot | None) -> Markup:
        return escape.text(self._wording.formats.date(snapshot.day)) if snapshot else Markup()
