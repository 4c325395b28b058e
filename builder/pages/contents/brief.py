# What a reader who has two minutes must know: the facts that weigh most, as many as one sheet of paper holds. Labelled
# phrases, not sentences: they are right for any company in any language.
"""The one-page brief."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from markupsafe import Markup

from builder.model.claims import FACTUAL, Kind
from builder.model.facts import Disagreement, Fact, Relation
from builder.model.text import Document
from builder.pages import escape, links
from builder.pages.contents.choosing import by_weight, of_focus
from builder.pages.contents.profile import GROUPS
from builder.pages.contents.timeline import entry_of, happened
from builder.pages.escape import plain
from builder.pages.material import Material
from builder.pages.viewer import Viewer
from builder.pages.views import FactView
from builder.pages.vocabulary import KINDS, MANY, N_
from builder.pages.wording import Wording

PAGE = "brief.md"
SECTIONS = (
    (
        "who",
        N_("Who"),
        ((Kind.FOUNDED, 2), (Kind.FOUNDER, 4), (Kind.CEO, 2), (Kind.HEADQUARTERS, 2), (Kind.PRODUCT, 5)),
    ),
    ("size", N_("How large"), ((Kind.HEADCOUNT, 2), (Kind.OFFICE, 4), (Kind.USERS, 2))),
    (
        "money",
        N_("Money"),
        (
            (Kind.VALUATION, 4),
            (Kind.TOTAL_RAISED, 2),
            (Kind.FUNDING_ROUND, 4),
            (Kind.REVENUE, 3),
            (Kind.INVESTOR, 5),
        ),
    ),
    ("customers", N_("Clients and partners"), ((Kind.CLIENT, 8), (Kind.PARTNER, 5), (Kind.ACQUISITION, 3))),
    ("competitors", N_("Competitors"), ((Kind.COMPETITOR, 6),)),
)
"""Each section with its kinds, and how many of a kind it names."""
EVENTS, EXPECTED, DISPUTES, SIDES = 4, 3, 6, 4
"""Latest events, what is announced, topics in dispute, and figures of each that are named at most."""
SENTENCE, NAME = 180, 64
"""Letters of an event's sentence, and of any other value, at most."""

_A_DAY = len("2025-05-20")

_PLACES = {Kind.CLIENT: ("clients/", ""), Kind.COMPETITOR: ("comparison/", "competitors")}
"""Where all facts of a kind are; of the others in a section of the profile."""
_BY_WEIGHT = frozenset({Kind.CLIENT, Kind.COMPETITOR, Kind.PARTNER, Kind.INVESTOR, Kind.PRODUCT, Kind.OFFICE})
"""Kinds of which those that weigh most come first."""
_PEOPLE = (Kind.FOUNDER, Kind.CEO, Kind.EXECUTIVE)
_OPEN = (Relation.CONFLICT, Relation.UNDATED, Relation.OTHER_CURRENCY, Relation.OTHER_DEFINITION)
"""What is told as disputed, the plainest contradiction first; a change over time is none."""
_UNTOLD = tuple(kind for kind in KINDS if kind not in (Kind.EVENT, Kind.QUOTE, Kind.LICENCE, Kind.ACQUISITION))
"""Kinds a reader expects something of."""
_MISSED = {**MANY, Kind.EXECUTIVE: N_("Other executives")}
"""What of these is missed, where not one is found: whoever leads the company may well be."""


@dataclass(frozen=True, slots=True)
class Item:
    """One fact of the brief."""

    fact: FactView
    words: Markup
    """Its value, cut where it is long."""
    beside: tuple[Markup, ...]
    """What goes with it: its round or role, its date."""
    source: int
    """The number of the article that says so, in the list at the end."""


@dataclass(frozen=True, slots=True)
class Topic:
    """One line: a label, and what the articles say to it."""

    label: Markup
    """Empty where the heading says it."""
    items: tuple[Item, ...] = ()
    words: Markup = field(default_factory=Markup)
    """What is said without a fact; may be empty."""
    more: int = 0
    """How many further facts there are."""
    earlier: bool = False
    """Whether these are figures of before."""
    href: Markup = field(default_factory=Markup)
    """Where all of them are, for Markdown."""
    url: Markup = field(default_factory=Markup)
    """The same for HTML."""

    @property
    def asks(self) -> bool:
        """Whether the label is a question, which has its mark already."""
        return self.label.rstrip().endswith("?")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with its lines."""

    id: str
    title: Markup
    topics: tuple[Topic, ...]


@dataclass(frozen=True, slots=True)
class Cited:
    """An article the brief rests on."""

    label: Markup
    caveat: Markup
    href: Markup
    url: Markup


def brief(material: Material, viewer: Viewer, wording: Wording) -> Mapping[str, Any]:
    """The variables of `brief.md.jinja`."""
    maker = _Brief(material, viewer, wording)
    sections = tuple(section for section in maker.sections() if section.topics)
    return {"sections": sections, "articles": maker.articles(), "sources": maker.sources()}


class _Brief:
    """One language; facts are given the numbers of their articles as they are told."""

    def __init__(self, material: Material, viewer: Viewer, wording: Wording) -> None:
        self._material, self._viewer, self._wording = material, viewer, wording
        self._numbers: dict[str, int] = {}
        self._told: set[str] = set()

    def sections(self) -> Iterable[Section]:
        say = self._wording.say
        for id_, title, kinds in SECTIONS:
            topics = (topic for kind, most in kinds for topic in self._topic(kind, most))
            # A label that says what the heading says is not said again.
            named = (replace(topic, label=Markup()) if topic.label == say(title) else topic for topic in topics)
            yield Section(id_, say(title), tuple(named))
        yield Section("events", say("Latest events"), (*self._events(), *self._expected()))
        yield Section("disputed", say("Disputed"), tuple(self._disputed()))
        yield Section("unstated", say("What the articles leave out"), tuple(self._unstated()))

    def articles(self) -> Markup:
        """How many, and of which time: what the brief says holds as of the latest."""
        wording, documents = self._wording, self._material.documents
        dated = sorted((d for d in documents if d.article.published), key=lambda d: d.article.published or "")
        said = wording.count("%(n)s press article", "%(n)s press articles", len(documents))
        if dated:
            latest, earliest = (self._from(document) for document in (dated[-1], dated[0]))
            told = N_("%(articles)s, the latest %(latest)s, the earliest %(earliest)s")
            if latest == earliest:
                told = N_("%(articles)s %(latest)s")
            said = wording.say(told, articles=said, latest=latest, earliest=earliest)
        if undated := len(documents) - len(dated):
            said += wording.say("; ") + wording.count("%(n)s is undated", "%(n)s are undated", undated)
        return said

    def _from(self, document: Document) -> Markup:
        """Of when an article is; other languages tell a day otherwise than a month or a year."""
        date = self._wording.published(document)
        if len(document.article.published or "") == _A_DAY:
            return self._wording.say("from %(day)s", day=date)
        return self._wording.say("from %(month)s", month=date)

    def sources(self) -> tuple[Cited, ...]:
        """The articles, by their numbers."""
        found = []
        for article in self._numbers:
            document, place = self._material.by_article[article], f"sources/{article}/"
            label, caveat = self._wording.source(document), self._wording.dating(document)
            found.append(Cited(label, caveat, links.file(PAGE, place), links.url(PAGE, place)))
        return tuple(found)

    def _topic(self, kind: Kind, most: int) -> Iterable[Topic]:
        facts = of_focus(self._material, (kind,))
        current = [fact for fact in facts if not fact.superseded_by]
        if kind in _BY_WEIGHT:
            current.sort(key=by_weight)
        if not current:
            return
        label = MANY[kind] if kind in MANY and len(current) > 1 else KINDS[kind]
        section = next((id_ for id_, _, kinds in GROUPS if kind in kinds), "")
        place, anchor = _PLACES.get(kind, ("profile/", section))
        shown = current[:most]
        yield Topic(
            label=self._wording.say(label),
            items=tuple(map(self._item, shown)),
            more=len(facts) - len(shown),
            earlier=_earlier(shown, [fact for fact in facts if fact not in shown]),
            href=links.file(PAGE, place, anchor),
            url=links.url(PAGE, place, anchor),
        )

    def _item(self, fact: Fact) -> Item:
        view = self._viewer.fact(fact)
        self._told.add(fact.id)
        time = view.told if fact.is_figure else view.when
        article = fact.support[0].article
        number = self._numbers.setdefault(article, len(self._numbers) + 1)
        noted = self._wording.say("with an editor’s note") if view.notes else Markup()
        beside = (view.detail if fact.kind is not Kind.CLIENT else Markup(), view.remark, time, noted)
        return Item(view, self._cut(view, fact), tuple(words for words in beside if words), number)

    def _cut(self, view: FactView, fact: Fact) -> Markup:
        most = SENTENCE if fact.kind is Kind.EVENT else NAME
        if len(plain(view.value)) <= most:
            return view.value
        source = view.sources[0]
        if fact.kind is Kind.EVENT and not source.translated and source.language != self._wording.language:
            return self._wording.foreign(escape.text(_shortened(plain(source.original), most)), source.language)
        return escape.text(_shortened(plain(view.value), most))

    def _events(self) -> Iterable[Topic]:
        """The last dated entries that are not told yet, the latest first: of the company and of its own people."""
        material = self._material
        own = {"", material.company, *(fact.value for fact in of_focus(material, _PEOPLE))}
        shown = [
            dated
            for dated in happened(material)
            if dated.facts[0].subject in own and self._told.isdisjoint(fact.id for fact in dated.facts)
        ]
        for dated in shown[:EVENTS]:
            entry = entry_of(dated, material, self._viewer, self._wording)
            items = [self._item(fact) for fact in dated.facts[:SIDES]]
            bare = [replace(item, beside=tuple(w for w in item.beside if w != entry["fact"].when)) for item in items]
            named = (entry["fact"].when, entry["subject"] or entry["speaker"] or entry["label"])
            yield Topic(Markup(" – ").join(words for words in named if words), tuple(bare))
        if len(shown) > EVENTS:
            all_ = links.file(PAGE, "timeline/"), links.url(PAGE, "timeline/")
            yield Topic(
                self._wording.say("Further dates in the timeline"), more=len(shown) - EVENTS, href=all_[0], url=all_[1]
            )

    def _expected(self) -> Iterable[Topic]:
        """What is announced, expected, possible or denied, each with how it is meant."""
        kinds = [kind for _, _, kinds in SECTIONS for kind, _ in kinds]
        facts = of_focus(self._material, kinds, factual=False)
        if not facts:
            return
        items = []
        for fact in facts[:EXPECTED]:
            item = self._item(fact)
            named = Markup("{}{}{}").format(self._wording.kind(fact.kind), self._wording.say(": "), item.words)
            items.append(replace(item, words=named))
        all_ = links.file(PAGE, "profile/", "not-facts"), links.url(PAGE, "profile/", "not-facts")
        label = self._wording.say("Announced, expected, possible or denied")
        yield Topic(label, tuple(items), more=len(facts) - len(items), href=all_[0], url=all_[1])

    def _disputed(self) -> Iterable[Topic]:
        material, say = self._material, self._wording.say
        groups = [group for group in material.disagreements if group.relation in _OPEN]
        groups.sort(key=lambda g: (g.subject != material.company, _OPEN.index(g.relation)))
        relations = [*_OPEN, *(relation for relation in Relation if relation not in _OPEN)]
        disputes = sorted(material.decided.disputes, key=lambda d: relations.index(d.decision.relation))
        recorded = [self._viewer.dispute(dispute) for dispute in disputes]
        for dispute in recorded[:DISPUTES]:
            place = ("disagreements/", dispute.id)
            yield Topic(
                label=dispute.title or say("Statements that differ"),
                words=dispute.badge,
                href=links.file(PAGE, *place),
                url=links.url(PAGE, *place),
            )
        named = max(DISPUTES - len(recorded), 0)
        for group in groups[:named]:
            place = ("disagreements/", group.id)
            # Beside two figures of one year that cannot both be true, that of another year contradicts nothing.
            sides = [fact for fact in group.facts if fact.dispute] or group.facts
            yield Topic(
                label=self._subject(group),
                items=tuple(map(self._item, sides[:SIDES])),
                words=self._viewer.disagreement(group).badge,
                more=len(sides) - len(sides[:SIDES]),
                href=links.file(PAGE, *place),
                url=links.url(PAGE, *place),
            )
        rest = len(groups[named:]) + len(recorded[DISPUTES:])
        if rest:
            all_ = links.file(PAGE, "disagreements/"), links.url(PAGE, "disagreements/")
            yield Topic(say("Other topics on which the articles differ"), more=rest, href=all_[0], url=all_[1])

    def _subject(self, group: Disagreement) -> Markup:
        label = self._wording.kind(group.kind)
        if group.subject == self._material.company:
            return label
        return Markup("{} ({})").format(label, escape.text(_shortened(group.subject, NAME)))

    def _unstated(self) -> Iterable[Topic]:
        wording, material = self._wording, self._material
        stated = {kind for kind, facts in material.focus.items() if any(fact.modality in FACTUAL for fact in facts)}
        missing = [plain(wording.say(_MISSED.get(kind, KINDS[kind]))) for kind in _UNTOLD if kind not in stated]
        if missing:
            listed = ", ".join(f"{words[:1].lower()}{words[1:]}" for words in missing)
            yield Topic(wording.say("Not found in the articles"), words=escape.text(listed))
        articles = [document.article for document in material.documents]
        counts = (
            (N_("Articles without a date"), sum(not article.published for article in articles)),
            (N_("Articles without a known publisher"), sum(not article.publisher for article in articles)),
        )
        number, whole = wording.formats.number, wording.formats.number(len(articles))
        for label, count in counts:
            if count:
                part = number(count)
                yield Topic(wording.say(label), words=wording.say("%(n)s of %(all)s", n=part, all=whole))


def _earlier(shown: Collection[Fact], others: Collection[Fact]) -> bool:
    """Whether all the `others` are figures of before those that are `shown`."""
    first = min((fact.as_of or "" for fact in shown), default="")
    return all(fact.is_figure and (fact.superseded_by or (fact.as_of or "~") < first) for fact in others)


def _shortened(words: str, most: int) -> str:
    """Whole words of `words`, as many as `most` letters hold."""
    if len(words) <= most:
        return words
    cut = words[:most]
    return (cut.rsplit(" ", 1)[0] if " " in cut[most // 2 :] else cut).rstrip(" ,;:–(") + "…"
