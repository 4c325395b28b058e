# What is new since the reader last looked, in the words of one language: the page and the feed say the same.
"""Days of the chronicle → views."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from builder.model.claims import Kind
from builder.model.facts import Fact
from builder.model.links import Cause, Entry, Status, end_of
from builder.model.news import Day, News, Turn
from builder.pages import escape
from builder.pages.material import Material
from builder.pages.remarks import CAUSES
from builder.pages.sayings import kept, saying
from builder.pages.vocabulary import N_
from builder.pages.wording import Wording

TURNS = {
    Turn.NEW: N_("Added"),
    Turn.CHANGED: N_("Corrected or updated"),
    Turn.DISPUTED: N_("Now disputed"),
    Turn.WITHDRAWN: N_("No longer stated"),
}
"""The heads of the groups of one day."""

TOLD = 500
"""News that are told one by one; of the days before them it is said how many there were."""
_QUOTED = 30
"""Words of a quotation, at most."""
_AGAINST = 3


@dataclass(frozen=True, slots=True)
class NewsView:
    """One piece of news."""

    id: str
    """The fact's anchor."""
    turn: Turn
    said: Markup
    """What the fact says from that day on; of one that is stated no longer what it said last."""
    was: Markup
    """What it said before; may be empty."""
    link: str
    """Where it stands, or its note, under the language: `profile/#valuation-6-billion-usd`."""
    source: Markup
    """The article that says so; may be empty."""
    against: tuple[Markup, ...]
    """Of a fact that is disputed, what other articles say, each with its source."""
    cause: Markup
    why: Markup
    by: Markup
    now: Markup
    """What took its place; may be empty."""
    now_link: str


@dataclass(frozen=True, slots=True)
class GroupView:
    """What happened alike on one day."""

    turn: Turn
    label: Markup
    cause: Markup
    """Where it is the same for all of them; else empty."""
    news: tuple[NewsView, ...]


@dataclass(frozen=True, slots=True)
class DayView:
    """One day."""

    day: str
    """`YYYY-MM-DD`; empty for what is not published yet."""
    heading: Markup
    begun: Markup
    """Said of the day on which the briefing began; empty on all others."""
    groups: tuple[GroupView, ...]
    older: Markup
    """How much is not told one by one; may be empty."""

    @property
    def news(self) -> Iterator[NewsView]:
        """All of the day."""
        return (one for group in self.groups for one in group.news)


def days_of(
    material: Material, chronicle: Sequence[Day], entries: Mapping[str, Entry], wording: Wording
) -> tuple[DayView, ...]:
    """The chronicle in one language, the latest day first.

    `entries`: link → its entry.
    """
    teller, left, days = _Teller(material, entries, wording), TOLD, list[DayView]()
    for day in chronicle:
        told, left = day.news[: max(left, 0)], left - len(day.news)
        days.append(teller.day(day, told))
    return tuple(days)


class _Teller:
    """One language."""

    def __init__(self, material: Material, entries: Mapping[str, Entry], wording: Wording) -> None:
        self._material, self._entries, self._wording = material, entries, wording

    def day(self, day: Day, told: Iterable[News]) -> DayView:
        words, told = self._wording, tuple(told)
        groups = ((turn, [one for one in told if one.turn is turn]) for turn in Turn)
        begun = words.count(
            "The briefing was first published, with %(n)s fact.",
            "The briefing was first published, with %(n)s facts.",
            day.begun,
        )
        rest = len(day.news) - len(told)
        older = words.count("%(n)s fact came, changed or went.", "%(n)s facts came, changed or went.", rest)
        return DayView(
            day=day.day,
            heading=escape.text(words.formats.date(day.day)) if day.day else words.say("Not published yet"),
            begun=begun if day.begun and day.day else Markup(),
            groups=tuple(self._group(turn, of) for turn, of in groups if of),
            older=older if rest else Markup(),
        )

    def _group(self, turn: Turn, told: Iterable[News]) -> GroupView:
        views = tuple(map(self._view, told))
        causes = {(view.cause, view.why, view.by) for view in views}
        # What is the same for all is said once.
        shared = views[0].cause if len(views) > 1 and causes == {(views[0].cause, "", "")} else Markup()
        return GroupView(turn, self._wording.say(TURNS[turn]), shared, views)

    def _view(self, news: News) -> NewsView:
        entry, words = news.entry, self._wording
        fact = self._material.by_id.get(entry.id) if entry.is_live else None
        said, was = self._kept(entry, news.said), self._kept(entry, news.was) if news.was else Markup()
        if was:
            said = self._without_label(entry, said)
        elif fact and fact.kind is Kind.QUOTE:
            said = Markup("{} – {}").format(said, self._quotation(fact))
        end = end_of(entry.link, self._entries)
        leads = end if end is not entry and not entry.is_live and entry.status is not Status.MOVED else None
        against = fact.dispute[:_AGAINST] if fact and news.turn is Turn.DISPUTED else ()
        return NewsView(
            id=entry.id,
            turn=news.turn,
            said=said,
            was=was,
            link=(end or entry).link if entry.status is Status.MOVED else entry.link,
            source=self._source(fact) if fact else Markup(),
            against=tuple(self._other(self._material.by_id[id_]) for id_ in against),
            cause=words.say(CAUSES[Cause(news.cause)]) if news.cause else Markup(),
            why=escape.text(news.why),
            by=words.byline(news.by),
            now=self._kept(leads, leads.said) if leads else Markup(),
            now_link=leads.link if leads else "",
        )

    def _kept(self, entry: Entry, words: Iterable[tuple[str, str]]) -> Markup:
        return kept(entry, tuple(words), self._material, self._wording)

    def _without_label(self, entry: Entry, said: Markup) -> Markup:
        """What a fact says now, beside what it said before: "Headcount: 200 → 206"."""
        kind = entry.key.split(" | ", 1)[0]
        known = {str(one): one for one in self._material.kinds}.get(kind)
        if known is None:
            return said
        label = f"{self._wording.kind(known)}{self._wording.say(': ')}"
        return Markup(said.removeprefix(label))  # noqa: S704  a part of what is Markup

    def _source(self, fact: Fact) -> Markup:
        return self._wording.source(self._material.by_article[fact.support[0].article])

    def _other(self, fact: Fact) -> Markup:
        said = escape.text(saying(fact, self._material, self._wording))
        return Markup("{} ({})").format(said, self._source(fact))

    def _quotation(self, fact: Fact) -> Markup:
        """The words of a speaker, in this language where they have a translation."""
        source = self._material.by_article[fact.support[0].article].article.language
        shown = self._wording.words(fact.value, fact, source)
        return shown if len(shown.split()) <= _QUOTED else Markup()
