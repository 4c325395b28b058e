# Who wants to hear of changes without looking: the page What's new as an Atom feed, of the same views. The library is
# Pelican's copy of Django's feeds: one module, no dependency; its times are given, so that no clock reaches the file.
"""Days → an Atom feed in one language."""

from __future__ import annotations

import html
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from itertools import islice
from urllib.parse import urlsplit

from feedgenerator import Atom1Feed

from builder.model.links import Entry
from builder.model.news import Day, Turn
from builder.pages.escape import plain
from builder.pages.material import Material
from builder.pages.news import DayView, NewsView, days_of
from builder.pages.site import NEWS
from builder.pages.snapshots import Site
from builder.pages.vocabulary import N_
from builder.pages.wording import Wording, wording_of

FEED = "feed.xml"
"""The file, under the language."""

ENTRIES = 100
"""The latest are in the feed, all are on the page."""

TITLES = {
    Turn.NEW: N_("Added: %(fact)s"),
    Turn.CHANGED: N_("Changed: %(fact)s"),
    Turn.DISPUTED: N_("Disputed: %(fact)s"),
    Turn.WITHDRAWN: N_("No longer stated: %(fact)s"),
}


def feed(material: Material, chronicle: Sequence[Day], entries: Mapping[str, Entry], language: str, site: Site) -> str:
    """The feed of what happened, as XML; empty where nothing is published yet. `entries`: link → its entry."""
    address, name = site.address, site.names.get(language) or material.company
    wording = wording_of(material, language)
    days = [day for day in days_of(material, chronicle, entries, wording) if day.day]
    items = tuple(islice(_items(days, wording), ENTRIES))
    if not items:  # the library would put the time of the build there
        return ""
    home = f"{address}{language}/"
    made = Atom1Feed(
        title=f"{plain(wording.say('What’s new'))} – {name}",
        link=f"{home}{NEWS}",
        description=None,
        language=language,
        author_name=name,
        feed_url=f"{home}{FEED}",
        feed_guid=_tag(address, days[-1].day, f"{language}/{NEWS}"),
    )
    for day, item in items:
        link, told, body, path = item
        made.add_item(
            title=told,
            link=f"{home}{link}",
            description=body or None,
            unique_id=_tag(address, day, f"{language}/{path}"),
            updateddate=datetime.fromisoformat(day).replace(tzinfo=UTC),
        )
    return f"{made.writeString('utf-8')}\n"


def _items(days: Iterable[DayView], wording: Wording) -> Iterable[tuple[str, tuple[str, str, str, str]]]:
    """(day, (link, title, body, what tells it apart from all others)) of each piece of news."""
    for day in days:
        for one in day.news:
            title = plain(wording.say(TITLES[one.turn], fact=one.said))
            if one.was:
                title = plain(wording.say(TITLES[one.turn], fact=one.was)) + f" → {plain(one.said)}"
            yield day.day, (one.link, title, _body(one, wording), f"{one.id}/{one.turn}")
        if day.begun:
            yield day.day, (f"{NEWS}#d{day.day}", plain(day.begun), "", "begun")


def _body(one: NewsView, wording: Wording) -> str:
    """What goes with it, as HTML."""
    other = plain(wording.say("another article:"))
    cause = " – ".join(filter(None, (plain(one.cause), plain(one.why))))
    parts = (
        plain(one.source),
        *(f"{other} {plain(said)}" for said in one.against),
        f"{cause} ({plain(one.by)})" if one.by else cause,
        f"{plain(wording.say('Now:'))} {plain(one.now)}" if one.now else "",
    )
    return "".join(f"<p>{html.escape(part)}</p>" for part in parts if part)


def _tag(address: str, day: str, path: str) -> str:
    """An id that stays when pages move: a tag URI (RFC 4151) of the day on which it happened."""
    parts = urlsplit(address)
    return f"tag:{parts.hostname},{day}:{parts.path}{path}"
