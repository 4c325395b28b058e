# What was kept of a day says what was said that day, for ever; and whether it still holds, as of now.
"""`briefing snapshot`, and the pages of earlier days."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest
from dated import done, edit, files, run, site, wrong

from builder import config, pipeline
from builder.citations import forms
from builder.history import read_snapshot, snapshot_text, thinned, to_keep
from builder.model.snapshots import KeptFact, Snapshot, nearest
from builder.originals import Watch, holding
from builder.pages import Citing, Site

pytestmark = pytest.mark.slow

FUNDING = "profile/#funding-round-42-million-eur"
DAYS = ("2026-01-10", "2026-01-31", "2026-02-03", "2026-03-04")


def kept(root: Path, day: str) -> Path:
    return root / "docs" / "v" / day / "facts.json"


def landing(built: Path, day: str, language: str, link: str) -> str:
    """What stands at a link of a snapshot."""
    place, _, anchor = link.partition("#")
    page = (built / "v" / day / language / place / "index.html").read_text("utf-8")
    found = re.search(rf'<li id="{anchor}".*?</li>', page, re.DOTALL)
    assert found, f"{day} {language} {link}"
    return found[0]


def git(root: Path, *arguments: str) -> None:
    who = ("-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *who, *arguments], cwd=root, check=True, capture_output=True)


def test_a_snapshot_says_how_large_it_is_and_a_second_one_changes_nothing(root: Path) -> None:
    told = done(root, "2026-01-10", "snapshot").output
    assert re.search(
        r"docs/v/2026-01-10: kept, \d+ facts, \d+ kB, shown on \d+ pages of \d+ kB; 1 snapshot in all", told
    )
    before = files(root / "docs")
    assert "kept already" in done(root, "2026-01-10", "snapshot").output
    assert files(root / "docs") == before


def test_of_one_day_only_what_was_kept_first_is_kept(root: Path) -> None:
    done(root, "2026-01-10", "snapshot")
    before = kept(root, "2026-01-10").read_bytes()
    edit(root / "seeds/levee.txt", "42 millions", "45 millions")
    done(root, "2026-01-10", "build")
    assert "--replace" in wrong(root, "2026-01-10", "snapshot")
    assert kept(root, "2026-01-10").read_bytes() == before
    done(root, "2026-01-10", "snapshot", "--replace")
    assert "45 millions" in kept(root, "2026-01-10").read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--date", "2026-02-30"), "no day of the calendar"),
        (("--date", "yesterday"), "no day of the calendar"),
        (("--date", "2026-05-01"), "still to come"),
        (("--date", "2025-12-31"), "were published after it"),
        (("--thin", "--date", "2026-01-10"), "takes no snapshot"),
        (("--withhold", "--replace"), "takes no snapshot"),
    ],
)
def test_what_cannot_be_kept_is_refused(root: Path, arguments: tuple[str, ...], words: str) -> None:
    assert words in wrong(root, "2026-01-10", "snapshot", *arguments)
    assert not (root / "docs" / "v").exists()


def test_what_is_not_published_is_not_kept(root: Path) -> None:
    edit(root / "seeds/levee.txt", "42 millions", "45 millions")
    assert "run `briefing build` first" in wrong(root, "2026-01-10", "snapshot")


@pytest.fixture
def later(root: Path) -> Path:
    """A snapshot; then a figure was corrected, an article taken out, and the site built."""
    done(root, "2026-01-10", "snapshot")
    edit(root / "seeds/levee.txt", "42 millions", "45 millions")
    (root / "seeds/effectif.txt").rename(root / "effectif.txt")
    done(root, "2026-02-03", "build")
    site(root, strict=False)
    return root


def test_a_kept_fact_says_what_it_said_and_whether_it_holds(later: Path) -> None:
    built = later / "site"
    changed = landing(built, "2026-01-10", "en", FUNDING)
    assert "Funding round: €42 million, January 2025" in changed
    assert "Changed since. Today:" in changed
    assert f'<a href="../../../../en/{FUNDING}">Funding round: €45 million, January 2025</a>' in changed
    assert "Océan Bleu raised €42 million in January 2025." in changed
    assert "Océan Bleu a levé 42 millions d’euros en janvier 2025." in changed
    same = landing(built, "2026-01-10", "en", "profile/#valuation-6-billion-usd")
    assert "the same today" in same
    assert "since" not in same
    gone = landing(built, "2026-01-10", "fr", "profile/#headcount-206")
    assert "N’est plus avancé." in gone
    assert "Voir la note" in gone
    page = (built / "v/2026-01-10/en/profile/index.html").read_text("utf-8")
    assert "entries on this page are no longer as they were" in page


def test_snapshots_are_for_people_and_not_for_search(later: Path) -> None:
    built = later / "site"
    page = (built / "v/2026-01-10/en/profile/index.html").read_text("utf-8")
    assert '<meta name="robots" content="noindex">' in page
    assert '<link rel="canonical" href="https://example.org/repo/en/profile/">' in page
    assert "As it stood on 10 January 2026" in page
    assert "/v/" not in (built / "sitemap.xml").read_text("utf-8")
    assert "data-pagefind-body" not in page
    assert not re.search(r'(?:src|<link[^>]*href)="(?!https://example\.org/repo/)', page), "it needs nothing else"
    assert "data-snapshot" in (built / "404.html").read_text("utf-8")


def test_todays_pages_lead_to_the_state_of_that_day(later: Path) -> None:
    profile = (later / "docs/en/profile.md").read_text("utf-8")
    assert '<a href="../../v/2026-01-10/en/profile/" data-same-page>10 January 2026</a>' in profile
    assert f'href="../../v/2026-01-10/en/{FUNDING}">as it stood on 10 January 2026</a>' in profile
    news = (later / "docs/fr/whats-new.md").read_text("utf-8")
    assert '<a href="../../v/2026-01-10/fr/">10 janvier 2026</a>' in news
    assert done(later, "2026-02-03", "links", "check").output.endswith("0 problems\n")


def test_a_citation_knows_where_the_fact_stands_as_it_was(later: Path) -> None:
    material = pipeline.build(config.load(later)).material
    assert material
    citing = Citing(material, "en", "https://example.org/repo/", "The briefing")
    found = citing.fact(material.by_id["funding-round-42-million-eur"])
    assert found.stood == f"https://example.org/repo/v/2026-01-10/en/{FUNDING}"
    assert found.stood_on == "as it stood on 10 January 2026"
    assert f"(as it stood on 10 January 2026), {found.link}" in forms.text(found)
    assert f"([as it stood on 10 January 2026]({found.stood}))" in forms.markdown(found)


def test_the_check_finds_a_snapshot_that_is_not_shown_or_was_deleted(later: Path) -> None:
    git(later, "init", "-q")
    git(later, "add", "-A")
    git(later, "commit", "-qm", "first")
    page = later / "site/v/2026-01-10/fr/profile/index.html"
    page.write_text(page.read_text("utf-8").replace('id="headcount-206"', ""), "utf-8")
    assert "[snapshot-gone]" in run(later, "2026-02-03", "links", "check").output
    kept(later, "2026-01-10").unlink()
    found = run(later, "2026-02-03", "links", "check")
    assert "docs/v/2026-01-10: was deleted; restore it" in found.output
    assert found.exit_code == 1


def test_states_are_compared_by_their_day(later: Path) -> None:
    told = json.loads(done(later, "2026-02-03", "diff", "2026-01-10", "--format", "json").stdout)
    turns = {(one["before"] or one["now"])["id"]: one["turn"] for one in told}
    assert turns["funding-round-42-million-eur"] == "changed"
    assert turns["headcount-206"] == "withdrawn"
    assert turns.get("valuation-6-billion-usd") is None
    assert json.loads(done(later, "2026-02-03", "diff", "2026-01-10", "2026-01-10", "--format", "json").stdout) == []


def test_what_was_thinned_out_leads_to_the_nearest_that_has_it(later: Path) -> None:
    done(later, "2026-02-03", "snapshot")
    before = len(kept(later, "2026-01-10").read_bytes())
    told = done(later, "2026-02-03", "snapshot", "--thin", "--keep", "1").output
    assert "1 of 2 dropped" in told
    assert len(kept(later, "2026-01-10").read_bytes()) < before / 3
    built = site(later, strict=False)
    assert f'href="../../../2026-02-03/fr/{FUNDING}"' in landing(built, "2026-01-10", "fr", FUNDING)
    # The nearest does not know of this one: its note of today does.
    assert 'href="../../../../en/profile/#headcount-206"' in landing(
        built, "2026-01-10", "en", "profile/#headcount-206"
    )
    assert "was not kept" in (built / "v/2026-01-10/en/profile/index.html").read_text("utf-8")
    assert done(later, "2026-02-03", "links", "check").output.endswith("0 problems\n")
    assert "thinned out" in wrong(later, "2026-02-03", "diff", "2026-01-10")
    assert "no snapshot of this day; there are 2026-01-10, " in wrong(later, "2026-02-03", "diff", "2020-01-01")
    assert "0 of 1 dropped" in done(later, "2026-02-03", "snapshot", "--thin", "--keep", "1").output


def test_all_can_be_thinned_out(later: Path) -> None:
    done(later, "2026-02-03", "snapshot", "--thin", "--keep", "0")
    built = site(later, strict=False)
    assert f'href="../../../../fr/{FUNDING}"' in landing(built, "2026-01-10", "fr", FUNDING)


def test_a_snapshot_that_was_edited_says_so(later: Path) -> None:
    edit(kept(later, "2026-01-10"), "€42 million", "€43 million")
    built = site(later, strict=False)
    page = (built / "v/2026-01-10/en/profile/index.html").read_text("utf-8")
    assert "This snapshot was edited by hand after that day" in page
    problems = pipeline.build(config.load(later)).diagnostics
    assert [d.path for d in problems if d.code == "snapshot-edited"] == ["docs/v/2026-01-10/facts.json"]
    assert "was edited by hand" in wrong(later, "2026-02-03", "snapshot", "--thin", "--keep", "0")


@pytest.mark.parametrize(
    "text",
    ["{", "[]", "{}", '{"facts": [{}]}', '{"facts": 1}', '{"facts": [], "day": 3, "company": "", "thinned": 0}', '"x"'],
)
def test_a_snapshot_that_cannot_be_read_is_named_and_the_rest_is_built(root: Path, text: str) -> None:
    kept(root, "2026-01-10").parent.mkdir(parents=True)
    kept(root, "2026-01-10").write_text(text, "utf-8")
    briefing = pipeline.build(config.load(root))
    assert [d.code for d in briefing.diagnostics] == ["snapshot-broken"]
    assert "restore it from version control" in briefing.diagnostics[0].message
    assert len(briefing.pages) > 10


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"said"', '"removed": "yesterday", "said"'),
        ('"link": "profile/#', '"link": "profile/#\\"><script>'),
        ('"link": "sources/levee/#', '"link": "\\"><script>'),
    ],
)
def test_a_snapshot_that_holds_no_day_or_no_link_is_named(later: Path, old: str, new: str) -> None:
    text = kept(later, "2026-01-10").read_text("utf-8")
    assert old in text
    kept(later, "2026-01-10").write_text(text.replace(old, new), "utf-8")
    found = pipeline.build(config.load(later)).diagnostics
    assert [d.code for d in found if d.code.startswith("snapshot")] == ["snapshot-broken"]


def test_words_that_are_withheld_by_now_are_no_change_of_a_fact(later: Path) -> None:
    edit(later / "mkdocs.yml", "originals: full", "originals: none")
    pages = dict(pipeline.build(config.load(later)).snapshot_pages(Site()))
    told = pages["v/2026-01-10/en/quotes/index.html"]
    assert "Jeanne Martin" in told
    assert "Changed since" not in told


WORDS = "Océan Bleu a levé 42 millions d’euros en janvier 2025."
QUOTED = "Nous gardons les commandes de ce navire"


@pytest.mark.parametrize("choice", ["quotes", "none"])
def test_what_was_kept_is_published_as_far_as_is_chosen_now(root: Path, choice: str) -> None:
    done(root, "2026-01-10", "snapshot")
    # The sentence carries no fact any more, and is found in no article that could tell what to look for.
    edit(root / "seeds/effectif.txt", "Océan Bleu emploie 206 personnes à Brest.", "Rien de neuf à Brest ce matin-là.")
    edit(root / "mkdocs.yml", "originals: full", f"originals: {choice}")
    done(root, "2026-02-03", "build", "--publish")
    assert "[snapshot-words]" in done(root, "2026-02-03", "build", "--publish").output or choice == "quotes"
    folder = site(root, strict=False)
    held = {path.relative_to(folder).as_posix() for path, _ in holding(folder, Watch([WORDS, QUOTED], 6))}
    assert (held == set()) is (choice == "none")
    assert ("v/2026-01-10/en/profile/index.html" in held) is (choice == "quotes")
    for language in ("fr", "en"):
        assert "profile/#headcount-206" in landing(folder, "2026-01-10", language, "profile/#headcount-206")
        assert "42" in landing(folder, "2026-01-10", language, FUNDING)
    shown = json.loads((folder / "v/2026-01-10/facts.json").read_text("utf-8"))
    assert snapshot_text(read_snapshot(json.dumps(shown, ensure_ascii=False), "x")).startswith('{"version"')
    assert not read_snapshot(json.dumps(shown, ensure_ascii=False), "x").edited


def test_a_sentence_that_carries_no_fact_any_more_is_not_quoted_from_what_was_kept(root: Path) -> None:
    edit(root / "mkdocs.yml", "originals: full", "originals: quotes")
    done(root, "2026-01-10", "build")
    done(root, "2026-01-10", "snapshot")
    sentence = "Océan Bleu est valorisée à 6 milliards de dollars."
    assert sentence in kept(root, "2026-01-10").read_text("utf-8")
    claim = next(one for one in pipeline.read(config.load(root)).claims if one.amount == 6e9)
    (root / "seeds/decisions.yml").write_text(
        f"- reject: {claim.id}\n  quote: {sentence}\n  by: J. Doe\n  on: 2026-01-12\n  why: misread\n", "utf-8"
    )
    assert "[snapshot-words]" in done(root, "2026-02-03", "build", "--publish").output
    folder = site(root, strict=False)
    assert list(holding(folder, Watch([sentence], 6))) == []
    assert "Valuation: $6 billion" in landing(folder, "2026-01-10", "en", "profile/#valuation-6-billion-usd")


def test_the_words_are_taken_out_of_the_file_where_somebody_says_so(root: Path) -> None:
    done(root, "2026-01-10", "snapshot")
    before = kept(root, "2026-01-10").read_bytes()
    assert "0 of 1 changed" in done(root, "2026-01-10", "snapshot", "--withhold").output
    assert kept(root, "2026-01-10").read_bytes() == before
    edit(root / "mkdocs.yml", "originals: full", "originals: none")
    done(root, "2026-02-03", "build", "--publish")
    assert kept(root, "2026-01-10").read_bytes() == before, "only by a command of its own"
    assert "1 of 1 changed" in done(root, "2026-02-03", "snapshot", "--withhold").output
    text = kept(root, "2026-01-10").read_text("utf-8")
    assert not re.search("42 millions|navire|levé|raised", text)
    assert "€42 million" in text
    assert "Jeanne Martin" in text
    assert "[snapshot-words]" not in done(root, "2026-02-03", "build", "--publish").output
    assert "0 of 1 changed" in done(root, "2026-02-03", "snapshot", "--withhold").output
    folder = site(root, strict=False)
    told = landing(folder, "2026-01-10", "en", FUNDING)
    assert "Funding round: €42 million" in told
    assert "sources/levee/#" in told
    assert done(root, "2026-02-03", "links", "check").output.endswith("0 problems\n")
    edit(kept(root, "2026-01-10"), "€42 million", "€43 million")
    assert "was edited by hand" in wrong(root, "2026-02-03", "snapshot", "--withhold")


@pytest.mark.parametrize("choice", ["quotes", "none"])
def test_what_was_kept_under_the_same_choice_stays_as_it_is(root: Path, choice: str) -> None:
    edit(root / "mkdocs.yml", "originals: full", f"originals: {choice}")
    (root / "seeds/sans-titre.txt").write_text("Océan Bleu a levé 3 millions d’euros en mai 2024.\n", "utf-8")
    done(root, "2026-01-10", "build")
    done(root, "2026-01-10", "snapshot")
    assert "0 of 1 changed" in done(root, "2026-01-10", "snapshot", "--withhold").output
    assert "snapshot-words" not in done(root, "2026-01-10", "build", "--publish").output


def test_a_snapshot_in_the_folder_of_another_day_is_named(later: Path) -> None:
    kept(later, "2026-01-10").parent.rename(later / "docs/v/2026-01-11")
    found = pipeline.build(config.load(later)).diagnostics
    assert [d.code for d in found if d.code.startswith("snapshot")] == ["snapshot-broken"]


def test_a_snapshot_is_read_as_it_was_written(later: Path) -> None:
    text = kept(later, "2026-01-10").read_text("utf-8")
    snapshot = read_snapshot(text, "x")
    assert not snapshot.edited
    assert snapshot_text(snapshot) == text
    bare = snapshot_text(thinned(snapshot))
    assert snapshot_text(read_snapshot(bare, "x")) == bare
    assert "Jeanne Martin" in text
    assert "navire" in text
    assert "navire" not in bare


@pytest.mark.parametrize(
    ("newest", "monthly", "left"),
    [(2, False, DAYS[2:]), (0, False, ()), (9, False, DAYS), (0, True, DAYS[1:]), (1, True, DAYS[1:])],
)
def test_which_are_kept(newest: int, *, monthly: bool, left: tuple[str, ...]) -> None:
    assert to_keep(DAYS, newest, monthly=monthly) == set(left)


def test_the_nearest_of_two_is_the_later_one() -> None:
    january, march = (Snapshot(day, "x", (KeptFact("a", "profile/#a", ()),)) for day in ("2026-01-10", "2026-01-14"))
    assert nearest("2026-01-12", (january, march)) is march
    assert nearest("2026-01-11", (january, march)) is january
    assert nearest("2026-01-11", ()) is None
