# Past a few hundred entries a page is cut into parts: what was sent before arrives, and nothing moves again after it.
"""Parts of long pages."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from markdown import Markdown

from builder import config, pipeline, record
from builder.model.links import Cause, Status
from builder.pages.parts import MOST
from builder.pipeline import Briefing

HEAD = "---\nid: {}\npublisher: Le Soir\npublished: 2026-01-02\n---\nOcéan Bleu en chiffres\n\n"
MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
SAID = "« Nous gardons {} commandes », insiste Jeanne Martin, la directrice générale d’Océan Bleu.\n\n"
Building = Callable[[int], Briefing]


def figures(count: int) -> str:
    """`count` headcounts, one a month from 2001 on."""
    return "".join(
        f"En {MONTHS[n % 12]} {2001 + n // 12}, Océan Bleu employait {1000 + n} salariés.\n\n" for n in range(count)
    )


@pytest.fixture
def building(project_at) -> Building:
    """Builds and writes a project whose article has so many figures; called again, it changes."""
    days = iter(("2026-01-01", "2026-02-01", "2026-03-01"))

    def build(count: int) -> Briefing:
        text = HEAD.format("un") + figures(count) + SAID.format(count)
        root: Path = project_at({"seeds/un.txt": text})
        project = config.load(root)
        briefing = pipeline.build(project, today=next(days))
        record.write(project, briefing)
        return briefing

    return build


def markdown(briefing: Briefing, uri: str) -> str:
    return next(page.markdown for page in briefing.pages if page.uri == uri)


def test_a_short_list_is_one_page(building: Building) -> None:
    briefing = building(MOST // 2)
    assert not any(page.path.startswith(("profile/", "timeline/")) for page in briefing.pages)


def test_an_anchor_sent_before_the_cut_leads_on_and_stays(building: Building) -> None:
    building(MOST // 2)
    cut = building(MOST + 5)
    sent = cut.registry.by_link["profile/#headcount-1000"]
    assert (sent.status, sent.cause) == (Status.MOVED, Cause.PLACE)
    assert sent.target == "profile/headcount-2001/#headcount-1000"
    assert re.search(
        r'<li id="headcount-1000">.*<a href="headcount-2001/#headcount-1000">', markdown(cut, "en/profile.md")
    ), "a visible link where it stood"
    assert "#headcount-1000 .fact" in markdown(cut, "en/profile/headcount-2001.md")
    year = cut.registry.by_link["timeline/#y2001"]
    assert (year.status, year.target) == (Status.MOVED, "timeline/2001/#y2001")
    new = cut.registry.by_link[f"profile/headcount-{2001 + MOST // 12}/#headcount-{1000 + MOST}"]
    assert new.status is Status.LIVE, "what is new is entered where it stands"
    back = building(MOST // 2)
    assert back.registry.by_link["profile/#headcount-1000"].target == sent.target, "what was cut stays cut"


def test_each_part_is_named_lists_its_own_and_leads_back(building: Building) -> None:
    briefing = building(MOST + 5)
    overview, part = markdown(briefing, "fr/timeline.md"), markdown(briefing, "fr/timeline/2003.md")
    assert "[2003](timeline/2003.md) <small>12 entrées</small>" in overview
    assert '<rect width="100.0%" height="5"/>' in overview, "how much a part holds is drawn"
    assert "headcount" not in overview
    assert "# Chronologie\u00a0: 2003 { #top }" in part.replace("&nbsp;", "\u00a0")
    assert "[Chronologie](../timeline.md)" in part
    assert part.count('class="date"') == 12
    listed = [p for p in briefing.pages if p.language == "fr" and p.path.startswith("timeline/")]
    assert sum(p.markdown.count('class="date"') for p in listed) == MOST + 5
    assert all(not p.in_nav for p in listed)
    page = Markdown(extensions=["attr_list", "md_in_html", "tables"]).convert(part)
    assert re.search(r'<h1 id="top">Chronologie.: 2003</h1>', page), "nothing else in the heading"
    before, after = '← <a href="2002.md">2002</a>', '<a href="2004.md">2004</a> →'
    assert re.search(rf'<p class="part">.*{before}.*{after}</p>', page), "the way back and on"
