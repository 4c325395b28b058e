# Words that must go are in no file afterwards, whichever form they had there; every link to them says that they went.
"""`briefing purge`."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
from dated import SECOND, done, edit, files, run, site, wrong

from builder import config, pipeline, purging
from builder.anchors import read_registry
from builder.anchors.merge import merged
from builder.anchors.registry import Registry
from builder.cache import FILE, FOLDER, project_cache
from builder.model.links import Entry, Status
from builder.originals import Watch, holding
from builder.work import Work

pytestmark = pytest.mark.slow

SENTENCE = "Océan Bleu est valorisée à 6 milliards de dollars."
TRANSLATION = "Océan Bleu is valued at $6 billion by its owners."
QUOTED = "Nous gardons les commandes de ce navire"
VALUATION = "valuation-6-billion-usd"
ASKED = ("--reason", "court", "--yes")


def holders(root: Path, *words: str) -> list[str]:
    """Every file of seeds/, docs/ and the site that holds one of `words`, in whatever form, archives included."""
    watch = Watch(words, 3)
    folders = [root / name for name in ("seeds", "docs", "site") if (root / name).is_dir()]
    return [path.relative_to(root).as_posix() for folder in folders for path, _ in holding(folder, watch)]


def entry(root: Path, id_: str) -> Entry:
    registry = read_registry(root / "docs/links.lock.json", "lock")[0]
    return next(one for one in registry.entries if one.id == id_)


@pytest.fixture
def full(root: Path) -> Path:
    """The words stand in all places there are: another article, a decision, a snapshot, the built site."""
    (root / "seeds/reprise.txt").write_text(SECOND.replace("id: effectif", "id: reprise").replace(
        "La société a ouvert un bureau à Lisbonne.", f"{SENTENCE} La société a ouvert un bureau à Rome."
    ).replace("206", "300"), "utf-8")  # fmt: skip
    done(root, "2026-01-10", "build")
    done(root, "2026-01-10", "snapshot")
    claims = pipeline.read(config.load(root)).claims
    claim = next(one for one in claims if one.amount == 6e9)
    (root / "seeds/decisions.yml").write_text(
        f"- annotate: {claim.id}\n  quote: {SENTENCE}\n  by: J. Doe\n  on: 2026-01-12\n  note: As printed.\n"
        f"- annotate: {next(one for one in claims if one.amount == 42e6).id}\n  quote: a levé 42 millions d’euros\n"
        "  by: J. Doe\n  on: 2026-01-12\n  note: In euros.\n",
        "utf-8",
    )
    done(root, "2026-01-12", "build")
    site(root, strict=False)
    assert {name.partition("/")[0] for name in holders(root, SENTENCE)} == {"seeds", "docs", "site"}
    assert {"docs/v/2026-01-10/facts.json", "seeds/decisions.yml"} <= set(holders(root, SENTENCE))
    assert "seeds/en/levee.po" in holders(root, TRANSLATION)
    return root


def test_after_a_purge_no_file_holds_the_words(full: Path) -> None:
    told = done(full, "2026-02-03", "purge", VALUATION, *ASKED).output
    site(full, strict=False)
    assert holders(full, SENTENCE, TRANSLATION) == []
    assert "2 links" not in told
    assert "git filter-repo" in told
    # What stood beside it stands as it did.
    assert "Océan Bleu a levé 42 millions d’euros en janvier 2025." in (full / "seeds/levee.txt").read_text("utf-8")
    assert "note: In euros." in (full / "seeds/decisions.yml").read_text("utf-8")
    assert "As printed." not in (full / "seeds/decisions.yml").read_text("utf-8")
    assert "raised €42 million" in (full / "seeds/en/levee.po").read_text("utf-8")
    kept = json.loads((full / "docs/v/2026-01-10/facts.json").read_text("utf-8"))["facts"]
    assert next(one for one in kept if one["id"] == VALUATION) == {
        "id": VALUATION, "link": f"profile/#{VALUATION}", "said": {}, "removed": "2026-02-03", "cause": "court",
    }  # fmt: skip
    assert next(one for one in kept if one["id"] == "headcount-206")["said"]["en"].startswith("Headcount: 206")


def test_what_a_server_kept_during_the_purge_goes_as_well(full: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    remove, kept = purging.remove, full / FOLDER / FILE

    def served(*given: Any) -> list[str]:
        pipeline.build(config.load(full), today="2026-02-03", work=Work(project_cache(full)))
        assert kept.exists()
        return remove(*given)

    monkeypatch.setattr(purging, "remove", served)
    done(full, "2026-02-03", "purge", VALUATION, *ASKED)
    assert not kept.exists()


def test_the_links_stay_and_say_that_something_was_removed(full: Path) -> None:
    sentence = next(on for on in entry(full, VALUATION).on if on.startswith("sources/levee/"))
    done(full, "2026-02-03", "purge", VALUATION, *ASKED)
    gone = entry(full, VALUATION)
    assert gone == Entry(
        VALUATION, "fact", "profile/", published="2026-01-10", status=Status.REMOVED, since="2026-02-03", cause="court"
    )
    built = site(full, strict=False)
    for place, words in (("en/profile", "Removed on 3 February 2026: a court ordered it."),
                         ("fr/profile", "sur décision de justice"),
                         ("v/2026-01-10/en/profile", "Removed on 3 February 2026: a court ordered it")):  # fmt: skip
        page = (built / place / "index.html").read_text("utf-8")
        found = re.search(rf'<li id="{VALUATION}".*?</li>', page, re.DOTALL)
        assert found
        assert words in found[0]
        assert "billion" not in found[0].replace(VALUATION, "")
    path, _, anchor = sentence.partition("#")
    assert f'<li id="{anchor}">' in (built / "fr" / path / "index.html").read_text("utf-8")
    assert done(full, "2026-02-03", "links", "check").output.endswith("0 problems\n")


def test_what_was_removed_stays_removed(full: Path) -> None:
    done(full, "2026-02-03", "purge", VALUATION, *ASKED)
    before = files(full / "docs")
    done(full, "2026-05-05", "build")
    assert files(full / "docs") == before
    assert "nothing" not in done(full, "2026-06-06", "purge", VALUATION, *ASKED).output
    assert files(full / "docs") == before


def test_the_difference_to_an_old_revision_does_not_tell_what_went(full: Path) -> None:
    git = ("git", "-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false")
    for arguments in (("init", "-q"), ("add", "-A"), ("commit", "-qm", "first")):
        subprocess.run([*git, *arguments], cwd=full, check=True, capture_output=True)
    done(full, "2026-02-03", "purge", VALUATION, *ASKED)
    for style in ("table", "markdown", "json"):
        told = done(full, "2026-02-03", "diff", "HEAD", "--format", style).stdout
        assert "removed on 2026-02-03: court" in told
        assert not re.search("6 milliards|6000000000|USD", told)
    (full / "docs/links.lock.json").write_text("{", "utf-8")
    assert "[registry-broken]" in wrong(full, "2026-02-03", "diff", "HEAD")


def test_a_whole_article_goes_and_its_page_says_so(full: Path) -> None:
    text = (full / "seeds/levee.txt").read_text("utf-8").split("---\n", 2)[2]
    told = done(full, "2026-02-03", "purge", "levee", "--reason", "publisher", "--yes").output
    assert "seeds/levee.txt: the article is deleted" in told
    assert "note: 1 of its passages stands in another article as well" in told
    assert not (full / "seeds/levee.txt").exists()
    assert not (full / "seeds/en/levee.po").exists()
    built = site(full, strict=False)
    assert holders(full, QUOTED, "a levé 42 millions d’euros", "Océan Bleu lève des fonds") == []
    assert "Removed on 3 February 2026: its publisher asked for it." in (
        built / "en/sources/levee/index.html"
    ).read_text("utf-8")
    assert done(full, "2026-02-03", "links", "check").output.endswith("0 problems\n")
    # Somebody's branch brings it back.
    (full / "seeds/levee.txt").write_text(f"---\nid: levee\n---\n{text}", "utf-8")
    found = pipeline.build(config.load(full)).diagnostics
    assert [d.path for d in found if d.code == "removed-before"] == ["seeds/levee.txt"]


def test_of_what_stays_in_a_snapshot_nothing_tells_what_went(root: Path) -> None:
    (root / "seeds/effectif.txt").write_text(
        "---\nid: effectif\npublished: 2025-02-10\n---\nUne vie cachée\n\nOcéan Bleu est valorisée à 7 milliards de"
        " dollars. Océan Bleu a levé 42 millions d’euros en janvier 2025.\n",
        "utf-8",
    )
    done(root, "2026-01-10", "build")
    done(root, "2026-01-10", "snapshot")
    kept = root / "docs/v/2026-01-10/facts.json"
    assert {"$7 billion", "Une vie cachée"} <= set(re.findall(r"[$]7 billion|Une vie cachée", kept.read_text("utf-8")))
    done(root, "2026-02-01", "purge", "effectif", *ASKED)
    assert not re.findall(r"[$]7 billion|7 Md|vie cachée", kept.read_text("utf-8"))
    assert "$6 billion" in kept.read_text("utf-8")


@pytest.mark.parametrize("translated", [False, True])
def test_of_a_title_that_goes_a_snapshot_keeps_no_part(root: Path, *, translated: bool) -> None:
    title = "Le secret que Jeanne Martin ne voulait dire à personne de sa maison avant la fin"
    english = "What Jeanne Martin would not tell anybody of her house before the very end"
    (root / "seeds/titre.txt").write_text(
        f"---\nid: titre\npublished: 2025-02-10\n---\n{title}\n\nOcéan Bleu est valorisée à 7 milliards de dollars.\n",
        "utf-8",
    )
    if translated:
        head = 'msgid ""\nmsgstr ""\n"Language: en\\n"\n"Content-Type: text/plain; charset=utf-8\\n"\n\n'
        (root / "seeds/en/titre.po").write_text(f'{head}# edited\nmsgid "{title}"\nmsgstr "{english}"\n', "utf-8")
    done(root, "2026-01-10", "build")
    done(root, "2026-01-10", "snapshot")
    begun = (" ".join(title.split()[:4]), " ".join(english.split()[:5]))
    kept = root / "docs/v/2026-01-10/facts.json"
    assert begun[0] in kept.read_text("utf-8")
    assert (begun[1] in kept.read_text("utf-8")) is translated
    sentence = next(e.link for e in read_registry(root / "docs/links.lock.json", "l")[0].entries
                    if e.path == "sources/titre/" and e.kind == "sentence" and "secret" in e.id)  # fmt: skip
    done(root, "2026-02-03", "purge", sentence, *ASKED)
    assert not [words for words in begun if words in kept.read_text("utf-8")]
    site(root, strict=False)
    # The link of the sentence is made of its first words, and stays as it was sent.
    assert holders(root, *begun) in ([], ["docs/links.lock.json"])
    assert "$7 billion" in kept.read_text("utf-8")


def test_a_quotation_goes_by_its_sentence(full: Path) -> None:
    fact = next(one for one in pipeline.build(config.load(full)).facts if one.kind == "quote")
    sentence = next(iter(entry(full, fact.id).on))
    done(full, "2026-02-03", "purge", sentence, "--reason", "person", "--yes")
    site(full, strict=False)
    # The link of the quotation is made of its first words, and stays as it was sent.
    assert holders(full, QUOTED) == []
    assert entry(full, fact.id).cause == "person"
    assert entry(full, fact.id).status is Status.REMOVED


def test_a_row_of_a_table_goes_and_the_others_stay(project_at) -> None:
    from dated import CONFIGURATION  # noqa: PLC0415  the configuration alone is shared

    table = (
        "| Client | Usage |\n|---|---|\n| Novatrans | suivi des colis perdus |\n| Lumio | prévision de la demande |\n"
    )
    head = "---\nid: clients\n---\n# Les clients\n\nOcéan Bleu compte parmi ses clients Novatrans et Lumio.\n\n"
    root: Path = project_at({"seeds/clients.md": head + table}, CONFIGURATION)
    done(root, "2026-01-10", "build")
    rows = [e for e in read_registry(root / "docs/links.lock.json", "l")[0].entries if e.kind == "row"]
    row = next(one for one in rows if "novatrans" in one.id)
    done(root, "2026-02-03", "purge", row.link, *ASKED)
    assert (root / "seeds/clients.md").read_text("utf-8") == head + table.replace(
        "| Novatrans | suivi des colis perdus |\n", ""
    )
    assert holders(root, "suivi des colis perdus") == []


def test_front_matter_does_not_quote_what_goes(full: Path) -> None:
    edit(full / "seeds/levee.txt", "published: 2025-02-10\n", (
        "published: 2025\npublished_basis:\n  inferred: an inference\n  quotes:\n"
        "    - valorisée à 6 milliards de dollars\n"
        "    - en janvier 2025\n"
    ))  # fmt: skip
    (full / "seeds/reprise.txt").unlink()
    done(full, "2026-01-13", "build")
    done(full, "2026-02-03", "purge", VALUATION, *ASKED)
    text = (full / "seeds/levee.txt").read_text("utf-8")
    assert "6 milliards" not in text
    assert "    - en janvier 2025\n" in text


def test_nothing_is_deleted_before_somebody_says_yes(full: Path) -> None:
    before = files(full)
    assert "say --yes" in wrong(full, "2026-02-03", "purge", VALUATION, "--reason", "court")
    assert "no link has this id" in wrong(full, "2026-02-03", "purge", "unknown", *ASKED)
    assert "is neither an article" in wrong(full, "2026-02-03", "purge", "profile/", *ASKED)
    assert run(full, "2026-02-03", "purge", VALUATION, "--yes").exit_code == 2
    assert run(full, "2026-02-03", "purge", VALUATION, "--reason", "whim", "--yes").exit_code == 2
    assert files(full) == before


def test_a_page_that_somebody_edited_is_named(full: Path) -> None:
    page = full / "docs/en/profile.md"
    page.write_text(page.read_text("utf-8").replace("# ", f"{SENTENCE}\n\n# ", 1), "utf-8")
    found = run(full, "2026-02-03", "purge", VALUATION, *ASKED)
    assert found.exit_code == 1
    assert re.search(
        r"docs/en/profile.md: still holds \d of the passages; take them out by hand \[purge-left\]", found.output
    )


def test_a_broken_lock_stops_it(full: Path) -> None:
    (full / "docs/links.lock.json").write_text("{", "utf-8")
    before = files(full)
    assert "[registry-broken]" in wrong(full, "2026-02-03", "purge", VALUATION, *ASKED)
    assert files(full) == before


def test_a_merge_does_not_bring_back_what_the_lock_said() -> None:
    said = (("en", "Valuation: $6 billion"),)
    live = Entry(VALUATION, "fact", "profile/", "k", ("c",), "2026-01-10", said=said)
    gone = Entry(VALUATION, "fact", "profile/", published="2026-01-10", status=Status.REMOVED, since="2026-02-03")
    for one, other in ((live, gone), (gone, live)):
        assert merged(Registry((one,)), Registry((other,))).registry.entries == (gone,)
