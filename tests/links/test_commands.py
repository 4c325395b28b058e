# The commands about links, as a person runs them.
"""`briefing links`, `cite` and `diff`."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from builder import cli
from builder.errors import BuilderError

ARTICLE = """\
---
id: un
publisher: Le Courrier
author: Jeanne Martin
published: 2025-02-10
url: https://example.org/un
---
Océan Bleu en chiffres

Océan Bleu est valorisée à 6 milliards de dollars. Océan Bleu emploie 200 personnes & deux chiens.
"""
CONFIGURATION = """\
site_name: Dossier
site_url: https://dossier.test/repo
plugins: [briefing: {company: Océan Bleu}]
extra: {site_name: {en: Blue Ocean}}
"""
Running = Callable[..., Result]
LOCK = "docs/links.lock.json"


@pytest.fixture
def root(project_at) -> Path:
    """A project that was built once."""
    found = project_at({"seeds/un.txt": ARTICLE}, CONFIGURATION)
    assert run(found, "build").exit_code == 0
    return found


def run(root: Path, *arguments: str) -> Result:
    """The one check of a command: it ends with a number or with one line that says what is wrong."""
    result = CliRunner().invoke(cli.cli, ["--project", str(root), *arguments])
    if result.exception and not isinstance(result.exception, SystemExit):
        assert isinstance(result.exception, BuilderError), result.exception
        assert len(str(result.exception).splitlines()) == 1
    return result


def git(root: Path, *arguments: str) -> None:
    who = ("-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *who, *arguments], cwd=root, check=True, capture_output=True)


def committed(root: Path) -> Path:
    git(root, "init", "-q", "-b", "main")
    git(root, "add", "-A")
    git(root, "commit", "-qm", "first")
    return root


def site(root: Path) -> Path:
    """As much of a built site as the check reads: each page holds the anchors of the lock."""
    for language in ("fr", "en"):
        anchors: dict[str, str] = {}
        for line in run(root, "links", "list", "--format", "jsonl").output.splitlines():
            entry = json.loads(line)
            found = "" if entry["kind"] == "page" else f'<p id="{entry["id"]}">x</p>'
            anchors[entry.get("path", "")] = anchors.get(entry.get("path", ""), "") + found
        for path, text in anchors.items():
            (root / "site" / language / path).mkdir(parents=True, exist_ok=True)
            (root / "site" / language / path / "index.html").write_text(text, "utf-8")
    return root / "site"


def test_links_are_listed_with_what_became_of_them(root: Path) -> None:
    lines = run(root, "links", "list").output.splitlines()
    assert any(line.startswith("live        fact          profile/#valuation-6-billion-usd") for line in lines)
    assert run(root, "links", "list", "--status", "withdrawn").output == ""
    records = [json.loads(line) for line in run(root, "links", "list", "--format", "jsonl").output.splitlines()]
    assert len(records) == len(lines)
    assert {"link", "status", "id", "kind", "path"} <= set(records[0])


def test_the_check_finds_what_is_gone_deleted_and_one_sided(root: Path) -> None:
    folder = site(committed(root))
    done = run(root, "links", "check")
    assert done.exit_code == 0, done.output
    lock = root / LOCK
    lines = lock.read_text("utf-8").splitlines(keepends=True)
    lock.write_text("".join(line for line in lines if '"id": "clients/"' not in line), "utf-8")
    page = folder / "en" / "profile" / "index.html"
    page.write_text(page.read_text("utf-8").replace("valuation-6-billion-usd", "another"), "utf-8")
    done = run(root, "links", "check")
    assert done.exit_code == 1
    for code in ("anchor-gone", "anchor-one-language", "link-deleted"):
        assert f"[{code}]" in done.output
    assert "[link-deleted]" in run(root, "links", "check", "--against", "HEAD").output
    assert "no revision" in str(run(root, "links", "check", "--against", "nothing").exception)
    shutil.rmtree(folder)
    assert "mkdocs build" in str(run(root, "links", "check").exception)


def test_of_a_site_that_is_merely_old_one_line_is_said(root: Path) -> None:
    folder = site(root)
    long_ago = 10**9
    for page in folder.rglob("*.html"):
        os.utime(page, (long_ago, long_ago))
    assert run(root, "links", "check").exit_code == 0, "old, and nothing has changed since"
    added = "\nOcéan Bleu a levé 42 millions d’euros en janvier 2025.\n"
    (root / "seeds" / "un.txt").write_text(ARTICLE + added, "utf-8")
    assert run(root, "build").exit_code == 0
    done = run(root, "links", "check")
    assert done.exit_code == 1
    problem, summary = done.output.splitlines()
    assert re.fullmatch(
        r"warning: site: was built before the last `briefing build` and lacks \d+ of its links; run `mkdocs build`"
        r" \[site-old\]",
        problem,
    )
    assert summary.endswith("; 1 problem")
    # What is missing on a site that is new is told one by one.
    (folder / "new.html").touch()
    assert run(root, "links", "check").output.count("[anchor-gone]") > 3


def test_two_branches_that_both_minted_are_merged_by_git_itself(root: Path, tmp_path: Path) -> None:
    committed(root)
    git(root, "checkout", "-qb", "other")
    (root / "seeds" / "deux.txt").write_text("Zephyra\n\nOcéan Bleu a levé 42 millions d’euros.\n", "utf-8")
    assert run(root, "build").exit_code == 0
    git(root, "add", "-A")
    git(root, "commit", "-qm", "other")
    git(root, "checkout", "-q", "main")
    (root / "seeds" / "trois.txt").write_text("Aquilon\n\nOcéan Bleu a levé 77 millions d’euros.\n", "utf-8")
    assert run(root, "build").exit_code == 0
    git(root, "add", "-A")
    git(root, "commit", "-qm", "main")
    files = {}
    for name, revision in (("base", "main~1"), ("ours", "main"), ("theirs", "other")):
        files[name] = tmp_path / name
        shown = subprocess.run(["git", "show", f"{revision}:{LOCK}"], cwd=root, check=True, capture_output=True)
        files[name].write_bytes(shown.stdout)
    done = subprocess.run(["git", "merge", "-q", "other"], cwd=root, capture_output=True, check=False)
    assert done.returncode != 0, "the two lie side by side, so that git cannot know"
    assert "<<<<<<< " in (root / LOCK).read_text("utf-8")
    assert "links merge" in run(root, "build").output
    assert run(root, "links", "merge").exit_code == 0
    assert run(root, "links", "merge", *map(str, files.values())).exit_code == 0
    assert files["ours"].read_text("utf-8") == (root / LOCK).read_text("utf-8")
    links = run(root, "links", "list").output
    assert "funding-round-42-million-eur" in links and "funding-round-77-million-eur" in links
    assert run(root, "links", "merge", "--install").exit_code == 0
    assert (root / ".gitattributes").read_text("utf-8") == f"{LOCK} merge=briefing-links\n"
    assert "takes no file, or three" in str(run(root, "links", "merge", "one").exception)


def test_a_fact_is_cited_in_every_form(root: Path) -> None:
    said = {form: run(root, "cite", "valuation-6-billion-usd", "--language", "en", "--format", form).output
            for form in ("text", "markdown", "html", "link", "bibtex", "ris", "csl-json")}  # fmt: skip
    address = "https://dossier.test/repo/en/profile/#valuation-6-billion-usd"
    fragment = "https://example.org/un#:~:text=Oc%C3%A9an%20Bleu%20est%20valoris%C3%A9e%20%C3%A0%206"
    assert said["link"] == f"{address}\n"
    assert said["text"].startswith("Valuation: $6 billion, article: 10 February 2025. “Océan Bleu est valorisée")
    assert "Le Courrier, 10 February 2025" in said["text"] and "Blue Ocean" in said["text"]
    for form in ("text", "markdown", "html"):
        assert address in said[form] and fragment in said[form]
        assert "https://dossier.test/repo/en/sources/un/#s-" in said[form]
    assert said["bibtex"].startswith(
        "@article{un,\n  title = {{Océan Bleu en chiffres}},\n  author = {{Jeanne Martin}}"
    )
    assert "DA  - 2025/02/10/\n" in said["ris"] and said["ris"].endswith("ER  - \n")
    (item,) = json.loads(said["csl-json"])
    assert item["issued"] == {"date-parts": [[2025, 2, 10]]}


def test_who_cites_with_the_address_of_an_example_is_told(project_at) -> None:
    found = project_at({"seeds/un.txt": ARTICLE}, CONFIGURATION.replace("dossier.test", "example.org"))
    assert run(found, "build").exit_code == 0
    assert "`site_url` in mkdocs.yml is an example's: set it" in run(found, "cite", "valuation-6-billion-usd").stderr


@pytest.mark.parametrize(
    ("terminal", "begins"),
    [
        ({"LANG": "fr_FR.UTF-8"}, "Valorisation"),
        ({"LC_ALL": "fr_CA", "LANG": "en_US.UTF-8"}, "Valorisation"),
        ({"LANG": "C.UTF-8"}, "Valuation"),
        ({"LC_ALL": "", "LC_MESSAGES": "de_DE", "LANG": "fr_FR"}, "Valuation"),
        ({}, "Valuation"),
    ],
)
def test_a_citation_is_in_the_language_of_the_terminal_else_in_english(
    root: Path, monkeypatch: pytest.MonkeyPatch, terminal: dict[str, str], begins: str
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.setenv(name, terminal.get(name, ""))
    assert run(root, "cite", "valuation-6-billion-usd").output.startswith(begins)


def test_brackets_and_marks_are_not_doubled_and_an_inferred_date_is_noted(project_at) -> None:
    head = "author: Jeanne Martin\npublished: 2025-02-10\n"
    inferred = head + "published_basis: {inferred: {fr: Un lundi.}, quotes: [Rien ne presse]}\n"
    body = (
        "« Rien ne presse », dit-elle. Le 5 février, Océan Bleu a levé 42 millions d’euros. « Nous levons 3 millions.\n"
    )
    found = project_at({"seeds/un.txt": f"---\nid: un\n{inferred}---\nUn titre\n\n{body}"}, CONFIGURATION)
    assert run(found, "build").exit_code == 0
    links = run(found, "links", "list").output
    said = run(found, "cite", "funding-round-42-million-eur", "--language", "en").output
    assert said.startswith("Funding round: €42 million, 5 February 2025 (date inferred). “Le 5 février")
    assert not re.search(r"\([^()]*\(|\)\)", said)
    sentence = next(line.split()[2] for line in links.splitlines() if "#s-nous-levons" in line)
    assert run(found, "cite", sentence, "--language", "fr").output.startswith(
        "«\u202fNous levons 3 millions.\u202f» – "
    )
    assert "  note = {date inferred},\n" in run(found, "cite", "un", "--language", "en", "--format", "bibtex").output
    assert "N1  - date déduite\n" in run(found, "cite", "un", "--language", "fr", "--format", "ris").output
    (item,) = json.loads(run(found, "cite", "un", "--language", "en", "--format", "csl-json").output)
    assert item["note"] == "date inferred"
    cited = run(found, "cite", "un", "--language", "en").output
    assert cited.startswith(
        "Un titre – Jeanne Martin, publisher unknown, 10 February 2025 (date inferred). Blue Ocean, "
    )


def test_a_sentence_is_cited_and_what_is_no_more_says_so(root: Path) -> None:
    links = run(root, "links", "list").output
    sentence = next(line.split()[2] for line in links.splitlines() if "#s-ocean-bleu-emploie" in line)
    cited = run(root, "cite", sentence, "--format", "html").output
    assert "200 personnes &amp; deux chiens." in cited
    assert "our translation" not in cited
    (root / "seeds" / "en").mkdir(exist_ok=True)
    words = "Océan Bleu emploie 200 personnes & deux chiens."
    (root / "seeds" / "en" / "un.po").write_text(
        f'msgid "{words}"\nmsgstr "Océan Bleu employs 200 people & two dogs."\n', "utf-8"
    )
    for id_ in (sentence, "headcount-200"):
        said = run(root, "cite", id_, "--language", "en").output
        assert f"“{words}” [our translation: “Océan Bleu employs 200 people & two dogs.”] – Le Courrier" in said
        assert "our translation" not in run(root, "cite", id_, "--language", "fr").output
    (root / "seeds" / "un.txt").write_text(
        ARTICLE.replace(" Océan Bleu emploie 200 personnes & deux chiens.", ""), "utf-8"
    )
    assert run(root, "build").exit_code == 0
    assert "was withdrawn on" in str(run(root, "cite", sentence).exception)
    assert "It said “" in str(run(root, "cite", "headcount-200").exception)
    assert "no link has this id" in str(run(root, "cite", "nothing").exception)
    assert "--language" in str(run(root, "cite", "headcount-200", "--language", "de").exception)


FACT = "valuation-6-billion-usd"


@pytest.mark.parametrize(
    ("pasted", "begins"),
    [
        (f"https://dossier.test/repo/en/profile/#{FACT}", "Valuation: $6 billion"),
        (f"http://127.0.0.1:8000/repo/fr/profile/index.html#{FACT}", "Valorisation"),
        (f"https://dossier.test/repo/v/2026-01-10/fr/profile/#{FACT}", "Valorisation"),
        (f"fr/profile/#{FACT}:~:text=6", "Valorisation"),
        (f"https://dossier.test/repo/en/#{FACT}", "Valuation: $6 billion"),
        (f"https://intranet.test/fr/repo/en/profile/#{FACT}", "Valuation: $6 billion"),
        ("https://dossier.test/repo/fr/sources/un/", "Océan Bleu en chiffres – Jeanne Martin, Le Courrier, 10 février"),
        (f"profile/#{FACT}", "Valuation: $6 billion"),
        (FACT, "Valuation: $6 billion"),
    ],
)
def test_a_pasted_link_is_cited_in_the_language_of_its_page(
    root: Path, monkeypatch: pytest.MonkeyPatch, pasted: str, begins: str
) -> None:
    monkeypatch.setenv("LC_ALL", "C")
    assert run(root, "cite", pasted).output.startswith(begins)
    assert run(root, "cite", pasted, "--language", "fr", "--format", "link").output.startswith(
        "https://dossier.test/repo/fr/"
    )


@pytest.mark.parametrize(
    "pasted",
    ["https://example.org/un", "https://[", "https://dossier.test/repo/en/profile/#nothing", "/", "", "fr", "en/", "#"],
)
def test_an_address_that_leads_nowhere_is_refused(root: Path, pasted: str) -> None:
    told = str(run(root, "cite", pasted).exception)
    assert told.startswith(f"{pasted}: no link has this id or address")


def test_what_changed_between_two_states_is_told(root: Path, tmp_path: Path) -> None:
    committed(root)
    shutil.copytree(root, tmp_path / "kept")
    edited = ARTICLE.replace("6 milliards", "7 milliards").replace("emploie 200 personnes", "a levé 3 millions d’euros")
    (root / "seeds" / "un.txt").write_text(edited, "utf-8")
    assert run(root, "build").exit_code == 0
    for old in ("HEAD", str(tmp_path / "kept"), str(tmp_path / "kept" / "docs" / "data" / "facts.json")):
        found = json.loads(run(root, "diff", old, "--format", "json").stdout)
        assert [(one["turn"], (one["now"] or one["before"])["id"]) for one in found] == [
            ("new", "funding-round-3-million-eur"),
            ("changed", "valuation-6-billion-usd"),
            ("withdrawn", "headcount-200"),
        ]
    assert run(root, "diff", "HEAD", str(tmp_path / "kept"), "--format", "json").stdout == "[]\n"
    table = run(root, "diff", "HEAD").stdout
    assert "was  valuation, Océan Bleu: 6 milliards" in table
    assert "## Withdrawn\n\n- headcount" in run(root, "diff", "HEAD", "--format", "markdown").stdout
    assert "no revision" in str(run(root, "diff", "nothing").exception)
    assert "facts.json" in str(run(root, "diff", str(tmp_path / "kept" / "seeds")).exception)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"version": 9}', '{"version": 1, "facts": [1]}', "[" * 100_000,
                                  '{"version": 1, "facts": [{"id": "x"}]}'])  # fmt: skip
def test_data_that_is_broken_is_named(root: Path, text: str) -> None:
    (root / "facts.json").write_text(text, "utf-8")
    assert "facts.json" in str(run(root, "diff", str(root / "facts.json")).exception)
