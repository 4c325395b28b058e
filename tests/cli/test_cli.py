# The commands as a person runs them: what they print, where, and the number they leave with.
"""The command line."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import click
import pytest

from builder import cli, pipeline, record
from builder.cli.printing import leave
from builder.model.diagnostics import Diagnostic, Severity

ARTICLE = "Océan Bleu lève trois millions d’euros\n\nOcéan Bleu a levé 3 millions d’euros en mai 2024.\n"
Running = Callable[..., tuple[int, str, str]]


def test_a_build_writes_the_record_once(project_at, briefing: Running) -> None:
    root = project_at({"seeds/a.txt": ARTICLE})
    code, out, err = briefing(root, "build", "--strict")
    assert (code, out) == (0, "")
    assert err.startswith("1 articles, ")
    files = {p: p.read_bytes() for p in root.rglob("*") if p.is_file()}
    assert root / "docs" / "links.lock.json" in files
    assert root / "docs" / "en" / "sources" / "a.md" in files
    code, _, err = briefing(root, "build", "--strict")
    assert code == 0
    assert err.endswith("0 files changed\n")
    assert {p: p.read_bytes() for p in root.rglob("*") if p.is_file()} == files


@pytest.mark.parametrize(("options", "status"), [((), 0), (("--strict",), 1)])
@pytest.mark.parametrize("command", ["build", "claims"])
def test_warnings_leave_with_nought_unless_strict(
    project_at, briefing: Running, command: str, options: tuple[str, ...], status: int
) -> None:
    root = project_at({"seeds/a.txt": ARTICLE, "seeds/b.txt": b"\x00", "seeds/deux\nlignes.pdf": "x"})
    code, _, err = briefing(root, command, *options)
    assert code == status
    warnings = [line for line in err.splitlines() if line.startswith("warning: ")]
    assert [line.partition("[")[2] for line in warnings] == ["undecodable]", "unknown-format]"]


def test_warnings_of_the_record_count_as_well(project_at, briefing: Running) -> None:
    root = project_at({"seeds/a.txt": ARTICLE, "docs/fr/profile.md": "# À moi\n"})
    assert briefing(root, "build")[0] == 0
    code, _, err = briefing(root, "build", "--strict", "--force")
    assert code == 1
    assert "warning: docs/fr/profile.md: " in err


def test_claims_are_printed_one_a_line(project_at, briefing: Running) -> None:
    root = project_at({"seeds/a.txt": "---\nid: a\n---\n" + ARTICLE})
    code, out, _ = briefing(root, "claims", "--format", "jsonl")
    assert code == 0
    keys = "id kind subject value amount currency date modality qualifiers source start end quote rule"
    for line in out.splitlines():
        entry = json.loads(line)
        assert list(entry) == keys.split()
        assert entry["quote"] == ARTICLE[entry["start"] : entry["end"]]
    assert briefing(root, "claims")[0] == 0


def test_a_broken_registry_is_not_minted_over(project_at, briefing: Running) -> None:
    root = project_at({"seeds/a.txt": ARTICLE, "docs/links.lock.json": '{"version": 1, "entries": [\n<<<<<<<\n'})
    code, _, err = briefing(root, "build", "--strict")
    assert code == 1
    assert "warning: docs/links.lock.json:2: " in err
    assert (root / "docs/links.lock.json").read_text() == '{"version": 1, "entries": [\n<<<<<<<\n'


@pytest.mark.parametrize(
    ("configuration", "lines"),
    [("plugins: [briefing: {x: 1}]\n", 2), ("plugins: [\n", 1), ("site_name: x\n", 1)],
)
def test_a_wrong_configuration_is_told_line_by_line(
    project_at, briefing: Running, configuration: str, lines: int
) -> None:
    code, out, err = briefing(project_at({}, configuration), "build")
    assert (code, out, len(err.splitlines())) == (2, "", lines)


def test_a_record_that_cannot_be_written_is_one_line(
    project_at, briefing: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device", "docs/fr/profile.md")

    monkeypatch.setattr(record, "change", full)
    code, _, err = briefing(project_at({"seeds/a.txt": ARTICLE}), "build")
    assert (code, err) == (2, "docs/fr/profile.md: No space left on device; nothing half-written is left\n")


def test_ctrl_c_is_one_line(project_at, briefing: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline, "build", stopped)
    code, _, err = briefing(project_at({}), "build")
    assert (code, err.strip()) == (130, "stopped")


@pytest.mark.parametrize("arguments", [("nothing",), ("build", "--nothing"), ("translate", "--engine", "x")])
def test_a_wrong_command_is_told_with_status_2(project_at, briefing: Running, arguments: tuple[str, ...]) -> None:
    code, out, err = briefing(project_at({}), *arguments)
    assert (code, out) == (2, "")
    assert "Error: " in err


@pytest.mark.parametrize("language", ["xx", "../..", "", "fr/../en"])
def test_a_language_that_is_none_is_refused(project_at, briefing: Running, language: str) -> None:
    root = project_at({"seeds/a.txt": ARTICLE})
    assert briefing(root, "translate", "--engine", "libre", "--to", language)[0] == 2


def test_an_engine_that_is_not_there_leaves_with_1_and_without_the_key(
    project_at, briefing: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BRIEFING_ENGINE_KEY", "s3cr3t")
    root = project_at({"seeds/a.txt": ARTICLE})
    code, out, err = briefing(root, "translate", "--engine", "libre", "--url", "http://127.0.0.1:9/")
    assert (code, out) == (1, "")
    assert [line.partition(":")[0] for line in err.splitlines()] == [
        "en",
        "warning",
        "0 segments translated into en, 2 still missing; the catalogues are in seeds/en/",
    ]
    assert "s3cr3t" not in err


def test_a_catalogue_that_could_not_be_filled_leaves_with_1(project_at, briefing: Running) -> None:
    root = project_at({"seeds/a.txt": ARTICLE, "seeds/en/a.po": 'msgid "a\n'})
    code, _, err = briefing(root, "translate", "--engine", "libre", "--url", "http://127.0.0.1:9/")
    assert (code, "warning: seeds/en/a.po:1: " in err) == (1, True)


@pytest.mark.parametrize(("epoch", "day"), [("0", "1970-01-01"), ("1735689600", "2025-01-01")])
def test_the_day_is_that_of_source_date_epoch(
    project_at, briefing: Running, monkeypatch: pytest.MonkeyPatch, epoch: str, day: str
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    root = project_at({"seeds/a.txt": ARTICLE})
    assert briefing(root, "build")[0] == 0
    assert f'"published": "{day}"' in (root / "docs/links.lock.json").read_text()


@pytest.mark.parametrize("epoch", ["²", "demain", "9" * 40, "-1e9"])
def test_a_day_that_is_none_is_one_line(
    project_at, briefing: Running, monkeypatch: pytest.MonkeyPatch, epoch: str
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    code, _, err = briefing(project_at({"seeds/a.txt": ARTICLE}), "build")
    assert code == 2
    assert err.startswith("SOURCE_DATE_EPOCH: ")


def test_notes_never_fail_and_warnings_do() -> None:
    note = Diagnostic("a", 0, "x", "y", Severity.NOTE)
    leave([note], strict=True)
    with pytest.raises(SystemExit):
        leave([note, Diagnostic("a", 0, "x", "y")], strict=True)


@pytest.mark.parametrize("way", [["-m", "builder"], ["-c", "from builder.cli import main; main()"]])
def test_the_program_runs_as_a_module_in_any_locale(project_at, way: list[str]) -> None:
    root = project_at({"seeds/été.txt": ARTICLE, "seeds/bête.pdf": "x"})
    done = subprocess.run(
        [sys.executable, *way, "--project", str(root), "claims"],
        capture_output=True,
        env={"LC_ALL": "C", "PATH": "", "PYTHONPATH": str(Path(__file__).parents[2])},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "seeds/bête.pdf" in done.stderr.decode()


def test_explain_shows_the_sentence_the_rule_and_its_examples(project_at, briefing: Running) -> None:
    root = project_at({"seeds/a.txt": ARTICLE})
    _, printed, _ = briefing(root, "claims", "--format", "jsonl")
    claim = next(entry for entry in map(json.loads, printed.splitlines()) if entry["kind"] == "funding_round")
    code, out, _ = briefing(root, "explain", claim["id"])
    assert code == 0
    assert f"says: {claim['quote']}" in out
    assert f"rule: {claim['rule'].split('+')[0]}" in out
    assert "finds: " in out and "leaves alone: " in out


def test_explain_says_in_one_line_that_a_claim_is_unknown(project_at, briefing: Running) -> None:
    code, out, err = briefing(project_at({"seeds/a.txt": ARTICLE}), "explain", "0123456789ab")
    assert (code, out) == (2, "")
    assert err == "0123456789ab: no claim has this id; `briefing claims` lists them\n"


def test_mentions_are_printed_with_offsets_into_the_body(tmp_path: Path, briefing: Running) -> None:
    body = "Océan Bleu a levé près de 3 millions d’euros lundi, dit Anne Roy, PDG d’Océan Bleu."
    path = tmp_path / "a.txt"
    path.write_text(f"---\nid: a\n---\n{body}", "utf-8")
    code, out, _ = briefing(tmp_path, "mentions", str(path), "--published", "2024-05-15", "--format", "jsonl")
    entries = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert all(list(entry) == ["file", "start", "end", "type", "value", "precision", "bound"] for entry in entries)
    found = {(e["type"], body[e["start"] : e["end"]], e["value"], e["bound"]) for e in entries}
    assert ("MONEY", "près de 3 millions d’euros", "3000000", "approx") in found
    assert ("DATE", "lundi", "2024-05-13", None) in found
    assert ("PERSON", "Anne Roy", "Anne Roy", None) in found


@pytest.mark.parametrize("wrong", ["mai 2024", "2024-5", "24"])
def test_a_wrong_day_of_publication_is_one_line(tmp_path: Path, briefing: Running, wrong: str) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Lundi.", "utf-8")
    code, _, err = briefing(tmp_path, "mentions", str(path), "--published", wrong)
    assert code == 2
    assert err == f"--published {wrong}: must be YYYY, YYYY-MM or YYYY-MM-DD\n"


def test_every_command_and_option_stands_in_the_readme() -> None:
    words = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    context = click.Context(cli.cli)
    for name in cli.COMMANDS:
        command = cli.cli.get_command(context, name)
        assert command is not None
        assert f"`briefing {name}" in words, name
        for option in command.params:
            if option.param_type_name == "option":
                assert option.opts[-1] in words, f"briefing {name} {option.opts[-1]}"


def test_a_broken_registry_leaves_every_page_as_it_is(project_at, briefing: Running) -> None:
    root = project_at({"seeds/a.txt": ARTICLE})
    assert briefing(root, "build")[0] == 0
    (root / "docs/links.lock.json").write_text('{"version": 1, "entries": [\n<<<<<<< ours\n', "utf-8")
    (root / "seeds/a.txt").write_text(ARTICLE.replace("3 millions", "4 millions"), "utf-8")
    before = {path: path.read_bytes() for path in (root / "docs").rglob("*") if path.is_file()}
    code, _, err = briefing(root, "build", "--strict")
    assert code == 1
    assert "[registry-broken]" in err and "[not-written]" in err
    assert {path: path.read_bytes() for path in (root / "docs").rglob("*") if path.is_file()} == before
