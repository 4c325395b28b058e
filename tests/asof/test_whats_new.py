# What happened to which fact on which day is read from the registry alone: a fresh clone without its history tells it.
"""The page What's new, and the feeds."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import feedparser
import pytest
from dated import SECOND, done, edit, files, site

from builder import config, pipeline
from builder.history import chronicle
from builder.model.links import Change, Entry, Status
from builder.model.news import Day, Turn
from builder.pages import Site, feed

ATOM = "{http://www.w3.org/2005/Atom}"
SAID, WAS = (("en", "Headcount: 206"),), (("en", "Headcount: 200"),)


def fact(id_: str = "a", published: str = "2026-01-10", **more: object) -> Entry:
    return Entry(id_, "fact", "profile/", "headcount | ocean | 206", published=published, said=SAID, **more)  # type: ignore[arg-type]


OLD = fact("old")


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        (fact(published="2026-02-01"), [("2026-02-01", Turn.NEW)]),
        (fact(published=""), [("", Turn.NEW)]),
        (fact(history=(Change("2026-03-01", WAS),)), [("2026-03-01", Turn.CHANGED)]),
        # On the day of its publication nothing else is news; nor what came back to what it was.
        (fact(published="2026-02-01", history=(Change("2026-02-01", WAS),)), [("2026-02-01", Turn.NEW)]),
        (fact(history=(Change("2026-03-01", SAID), Change("2026-03-01", WAS))), []),
        (fact(disputed="2026-03-01"), [("2026-03-01", Turn.DISPUTED)]),
        (fact(disputed="2026-01-10"), []),
        (fact(status=Status.WITHDRAWN, since="2026-03-01", cause="article"), [("2026-03-01", Turn.WITHDRAWN)]),
        (fact(status=Status.WITHDRAWN, since="2026-01-10"), []),
        (fact(status=Status.MOVED, since="2026-03-01", target="clients/#a"), []),
    ],
    ids=lambda value: "" if isinstance(value, list) else f"{value.published} {value.status}",
)
def test_what_is_news_of_a_fact(entry: Entry, told: list[tuple[str, Turn]]) -> None:
    days = chronicle((OLD, entry))
    assert [(day.day, one.turn) for day in days for one in day.news] == told
    assert days[-1].begun >= 1


def test_a_fact_that_changed_twice_says_each_time_what_it_said() -> None:
    first, last = (("en", "Headcount: 150"),), SAID
    entry = fact(published="2026-02-01", history=(Change("2026-03-01", first), Change("2026-04-01", WAS)))
    told = [(d.day, n.was, n.said) for d in chronicle((OLD, entry)) for n in d.news]
    assert told == [("2026-04-01", WAS, last), ("2026-03-01", first, WAS), ("2026-02-01", (), first)]


def test_nothing_published_has_no_chronicle() -> None:
    assert chronicle(()) == ()
    assert chronicle((fact(published=""),)) == (Day("", (), 1),)


def changed(root: Path) -> Path:
    """A year: a figure corrected, an article that contradicts another, an article taken out."""
    edit(root / "seeds/levee.txt", "42 millions", "45 millions")
    done(root, "2026-02-03", "build")
    head = "---\nid: autre\npublisher: Le Phare\npublished: 2025-06-01\n---\n"
    (root / "seeds/autre.txt").write_text(f"{head}Un titre\n\nOcéan Bleu emploie 350 personnes.\n", "utf-8")
    done(root, "2026-03-04", "build")
    (root / "seeds/autre.txt").unlink()
    done(root, "2026-04-05", "build")
    return root


def test_the_page_tells_day_by_day_in_both_languages(root: Path) -> None:
    changed(root)
    english, french = ((root / "docs" / c / "whats-new.md").read_text("utf-8") for c in ("en", "fr"))
    days = re.findall(r"^## .* \{ #(\S+) \}$", english, re.MULTILINE)
    assert days == ["d2026-04-05", "d2026-03-04", "d2026-02-03", "d2026-01-10"]
    assert days == re.findall(r"^## .* \{ #(\S+) \}$", french, re.MULTILINE)
    assert "<del>Funding round: €42 million, January 2025</del> → " in english
    assert ">€45 million, January 2025</a>" in english
    assert "<del>Levée de fonds : 42 M €, janvier 2025</del>" in french.replace("\u202f", " ").replace("\xa0", " ")
    assert "The briefing was first published, with " in english
    assert "Première publication du dossier" in french
    march = english.split("{ #d2026-03-04 }")[1].split("\n## ")[0]
    assert "Headcount: 350" in march
    april = english.split("{ #d2026-04-05 }")[1].split("\n## ")[0]
    assert "Headcount: 350" in april
    assert "the article is not part of the briefing any more" in april


def test_what_another_article_contradicts_from_now_on_is_told(root: Path) -> None:
    text = SECOND.replace("206", "350").replace("id: effectif", "id: autre").replace("La Gazette", "Le Phare")
    (root / "seeds/autre.txt").write_text(text, "utf-8")
    done(root, "2026-03-04", "build")
    project = config.load(root)
    disputed = [f.id for f in pipeline.build(project).facts if f.dispute]
    told = [n for d in pipeline.build(project).chronicle for n in d.news if n.turn is Turn.DISPUTED]
    assert "headcount-206" in disputed
    assert [one.entry.id for one in told] == ["headcount-206"]
    page = (root / "docs/en/whats-new.md").read_text("utf-8")
    assert "Now disputed" in page
    assert "another article: Headcount: 350" in page


def test_the_days_can_be_linked_to_and_a_second_build_changes_nothing(root: Path) -> None:
    changed(root)
    before = files(root / "docs")
    assert {"whats-new/", "whats-new/#d2026-02-03"} <= set(pipeline.build(config.load(root)).registry.by_link)
    done(root, "2026-09-09", "build")
    assert files(root / "docs") == before


def test_news_beyond_what_a_page_holds_is_counted(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    changed(root)
    monkeypatch.setattr("builder.pages.news.TOLD", 1)
    project = config.load(root)
    page = next(p for p in pipeline.build(project).pages if p.uri == "en/whats-new.md")
    assert page.markdown.count("<li>") == 1
    assert "came, changed or went." in page.markdown
    assert "#d2026-02-03" in page.markdown


def test_the_feeds_are_valid_and_say_what_the_page_says(root: Path) -> None:
    built = site(changed(root), strict=False)
    ids: dict[str, set[str]] = {}
    for language in ("en", "fr"):
        data = (built / language / "feed.xml").read_bytes()
        read = feedparser.parse(data)
        assert not read.bozo, read.bozo_exception
        assert read.version == "atom10"
        assert read.feed.language == language
        _is_atom(ET.fromstring(data))  # noqa: S314  our own file
        ids[language] = {entry.id for entry in read.entries}
        assert len(ids[language]) == len(read.entries) > 3
        assert [entry.updated for entry in read.entries] == sorted((e.updated for e in read.entries), reverse=True)
        for entry in read.entries:
            assert entry.link.startswith(f"https://example.org/repo/{language}/")
            path, _, anchor = entry.link.removeprefix("https://example.org/repo/").partition("#")
            assert f'id="{anchor}"' in (built / path / "index.html").read_text("utf-8")
        head = (built / language / "profile/index.html").read_text("utf-8")
        assert re.search(r'<link rel="alternate[^>]* type="application/atom\+xml"[^>]* href="\.\./feed\.xml">', head)
        assert 'href="../feed.xml"' in (built / language / "whats-new/index.html").read_text("utf-8")
    assert not ids["en"] & ids["fr"]
    titles = [e.title for e in feedparser.parse((built / "en/feed.xml").read_bytes()).entries]
    assert "Changed: Funding round: €42 million, January 2025 → €45 million, January 2025" in titles


def _is_atom(feed: ET.Element) -> None:
    """RFC 4287: what a feed and an entry must have, and how often."""
    assert feed.tag == f"{ATOM}feed"
    for name in ("id", "title", "updated"):
        assert len(feed.findall(f"{ATOM}{name}")) == 1
    assert feed.findall(f"{ATOM}author/{ATOM}name")
    assert [link.get("rel") for link in feed.findall(f"{ATOM}link")] == ["alternate", "self"]
    for entry in feed.findall(f"{ATOM}entry"):
        for name in ("id", "title", "updated"):
            found = entry.findall(f"{ATOM}{name}")
            assert len(found) == 1
            assert found[0].text
        assert re.fullmatch(r"tag:example\.org,\d{4}-\d\d-\d\d:\S+", entry.findtext(f"{ATOM}id", ""))
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00(Z|\+00:00)", entry.findtext(f"{ATOM}updated", ""))
        assert len(entry.findall(f"{ATOM}link[@rel='alternate']")) == 1


def test_a_piece_of_news_keeps_its_id_in_the_feed(root: Path) -> None:
    changed(root)
    before = {e.id: e.title for e in feedparser.parse((site(root, strict=False) / "en/feed.xml").read_bytes()).entries}
    edit(root / "seeds/effectif.txt", "206", "306")
    done(root, "2026-05-06", "build")
    after = {e.id: e.title for e in feedparser.parse((site(root, strict=False) / "en/feed.xml").read_bytes()).entries}
    assert before.items() <= after.items()
    assert len(after) == len(before) + 1


def test_a_site_without_an_address_has_no_feed(root: Path) -> None:
    edit(root / "mkdocs.yml", "site_url: https://example.org/repo/\n", "")
    built = site(root)
    assert not (built / "en/feed.xml").exists()
    assert "atom+xml" not in (built / "en/whats-new/index.html").read_text("utf-8")


def test_a_feed_of_nothing_would_tell_the_time_of_the_build(root: Path) -> None:
    briefing = pipeline.build(config.load(root))
    days = (Day("2026-01-10", ()),)
    assert not feed(briefing.material, days, briefing.registry.by_link, "en", Site("https://example.org/"))
