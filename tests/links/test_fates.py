# What became of a link is asked of small articles, one change at a time: each fate there is, and its note.
"""Status, target, cause and note of links."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from builder import config, pipeline, record
from builder.model.links import Entry, Status
from builder.pipeline import Briefing

ARTICLE = """\
---
id: un
---
Océan Bleu en chiffres

Océan Bleu est valorisée à 6 milliards de dollars. Océan Bleu emploie 200 personnes. Lumio est son concurrent.

« Nous gardons les commandes », insiste Jeanne Martin, la directrice générale d’Océan Bleu.
"""
OTHER = "---\nid: deux\n---\nAutre chose\n\nOcéan Bleu a levé 42 millions d’euros en 2024. Rien de plus à dire ici.\n"
Building = Callable[..., Briefing]


@pytest.fixture
def building(project_at) -> Building:
    """Builds and writes a project of the articles given, on the day given; called again, it changes them."""

    def build(day: str, **files: str) -> Briefing:
        root: Path = project_at(
            {f"seeds/{name}.{'yml' if name == 'decisions' else 'txt'}": t for name, t in files.items()}
        )
        for path in (root / "seeds").iterdir():
            if path.stem not in files:
                path.unlink()
        project = config.load(root)
        briefing = pipeline.build(project, today=day)
        record.write(project, briefing)
        return briefing

    return build


def entry(briefing: Briefing, link: str) -> Entry:
    return briefing.registry.by_link[link]


def page(briefing: Briefing, uri: str) -> str:
    return next(page.markdown for page in briefing.pages if page.uri == uri)


def test_a_removed_article_leaves_a_page_that_says_so_and_keeps_its_anchors(building: Building) -> None:
    before = building("2026-01-01", un=ARTICLE, deux=OTHER)
    after = building("2026-02-01", deux=OTHER)
    gone = entry(after, "sources/un/")
    assert (gone.status, gone.since, gone.cause) == (Status.WITHDRAWN, "2026-02-01", "article")
    assert dict(gone.said)["fr"] == "Océan Bleu en chiffres"
    fact = entry(after, "profile/#valuation-6-billion-usd")
    assert (fact.status, fact.cause) == (Status.WITHDRAWN, "article")
    assert dict(fact.said) == {"fr": "Valorisation\u00a0: 6\u00a0Md\u00a0$", "en": "Valuation: $6 billion"}
    note = page(after, "en/profile.md")
    assert (
        '<li id="valuation-6-billion-usd"><strong>Valuation: $6 billion</strong> – Withdrawn on 1 February 2026' in note
    )
    stub = page(after, "fr/sources/un.md")
    assert stub.count("Retrait le 1er février 2026") == 1, "what went is said once"
    assert "</li>\n<li" in stub and "ocean bleu en…</li>" in stub
    anchors = [e.id for e in before.registry.entries if e.path == "sources/un/" and e.kind == "sentence"]
    assert len(anchors) > 4
    assert all(f'<li id="{anchor}">' in stub for anchor in anchors)
    back = building("2026-03-01", un=ARTICLE, deux=OTHER)
    # What was told of that day on the page What's new is history, and its link is remembered.
    assert {e.link: e for e in back.registry.entries if e.path != "whats-new/"} == {
        e.link: e for e in before.registry.entries if e.path != "whats-new/"
    }
    assert entry(back, "whats-new/#d2026-02-01").status is Status.WITHDRAWN


def test_another_id_moves_the_article_and_each_sentence(building: Building) -> None:
    before = building("2026-01-01", un=ARTICLE)
    after = building("2026-02-01", un=ARTICLE.replace("id: un", "id: nouveau"))
    assert (entry(after, "sources/un/").status, entry(after, "sources/un/").target) == (
        Status.MOVED,
        "sources/nouveau/",
    )
    for old in before.registry.entries:
        if old.path == "sources/un/" and old.kind == "sentence":
            assert entry(after, old.link).target == f"sources/nouveau/#{old.id}"
    assert entry(after, "profile/#valuation-6-billion-usd").is_live
    assert '<a href="../nouveau/" data-moved>' in page(after, "en/sources/un.md")


def test_a_corrected_value_keeps_its_link_and_tells_what_it_said(building: Building) -> None:
    building("2026-01-01", un=ARTICLE)
    after = building("2026-02-01", un=ARTICLE.replace("6 milliards", "7 milliards"))
    fact = entry(after, "profile/#valuation-6-billion-usd")
    assert fact.is_live and dict(fact.said)["en"] == "Valuation: $7 billion"
    (change,) = fact.history
    assert (change.until, dict(change.said)["en"], change.cause) == ("2026-02-01", "Valuation: $6 billion", "sentence")
    note = page(after, "en/profile.md")
    assert "<strong>Valuation: $6 billion</strong> – Changed on 1 February 2026" in note
    assert '<li id="valuation-6-billion-usd-was">' in note
    assert '<a href="#valuation-6-billion-usd">Valuation: $7 billion</a>' in note
    assert '<small class="corrected">[corrected](profile.md#valuation-6-billion-usd-was)</small>' in note
    assert "[corrected](profile.md#valuation-6-billion-usd-was)" in page(after, "en/index.md")
    assert "[corrigé](profile.md#valuation-6-billion-usd-was)" in page(after, "fr/profile.md")
    again = building("2026-03-01", un=ARTICLE.replace("6 milliards", "8 milliards"))
    note = page(again, "en/profile.md")
    assert "<strong>Valuation: $6 billion → Valuation: $7 billion</strong> – Changed on 1 March 2026" in note
    sentence = next(e for e in after.registry.entries if e.status is Status.SUPERSEDED)
    assert entry(after, sentence.target).is_live


def test_a_fact_that_a_decision_about_names_renames_was_not_corrected_by_its_article(building: Building) -> None:
    article = ARTICLE.replace("Lumio est son concurrent", "Lumio et Aquilon sont ses concurrents")
    building("2026-01-01", un=article)
    merged = "- merge: [Lumio, Aquilon]\n  by: Jeanne Doe\n  on: 2026-01-20\n  why: one company\n"
    after = building("2026-02-01", un=article, decisions=merged)
    fact = entry(after, "comparison/#competitor-aquilon")
    assert fact.is_live and dict(fact.said)["en"] == "Competitor: Lumio"
    assert [change.cause for change in fact.history] == ["merged"]
    other = entry(after, "comparison/#competitor-lumio")
    assert (other.status, other.target, other.cause) == (Status.SUPERSEDED, fact.link, "merged")


def test_a_sentence_taken_back_takes_its_fact_with_it(building: Building) -> None:
    building("2026-01-01", un=ARTICLE)
    after = building("2026-02-01", un=ARTICLE.replace("Océan Bleu emploie 200 personnes. ", ""))
    fact = next(e for e in after.registry.entries if e.id.startswith("headcount"))
    assert (fact.status, fact.cause) == (Status.WITHDRAWN, "sentence")


def test_a_rejected_fact_is_withdrawn_with_the_reason_somebody_gave(building: Building) -> None:
    before = building("2026-01-01", un=ARTICLE)
    claim = next(c for c in before.claims if c.kind == "valuation")
    decision = f"- reject: {claim.id}\n  quote: {claim.quote}\n  by: Jeanne Doe\n  on: 2026-01-20\n  why: a rumour\n"
    after = building("2026-02-01", un=ARTICLE, decisions=decision)
    fact = entry(after, "profile/#valuation-6-billion-usd")
    assert (fact.status, fact.cause, fact.why) == (Status.WITHDRAWN, "decision", "a rumour"), after.diagnostics
    assert "Jeanne Doe" in fact.by
    assert "<q>a rumour</q>" in page(after, "fr/profile.md")


def test_building_twice_changes_nothing_and_no_day_without_a_change(building: Building) -> None:
    building("2026-01-01", un=ARTICLE, deux=OTHER)
    once = building("2026-02-01", deux=OTHER)
    again = building("2026-03-01", deux=OTHER)
    assert again.registry == once.registry
    assert [p.markdown for p in again.pages] == [p.markdown for p in once.pages]


def test_a_corrected_fact_that_moved_has_its_note_where_it_is_told_now(building: Building) -> None:
    article = ARTICLE.replace("Océan Bleu emploie", "Lumio emploie")
    building("2026-01-01", un=article)
    building("2026-02-01", un=article.replace("200 personnes", "300 personnes"))
    one = '- merge: ["Océan Bleu", "Lumio"]\n  by: Jeanne Doe\n  on: 2026-02-20\n'
    after = building("2026-03-01", un=article.replace("200 personnes", "300 personnes"), decisions=one)
    fact = entry(after, "comparison/#lumio-headcount-200")
    assert (fact.status, fact.target) == (Status.MOVED, "profile/#lumio-headcount-200"), after.diagnostics
    assert "[corrected](profile.md#lumio-headcount-200-was)" in page(after, "en/profile.md")
    assert '<li id="lumio-headcount-200-was"><strong>Headcount: 200, Lumio</strong>' in page(after, "en/profile.md")
