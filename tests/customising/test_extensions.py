# A package adds a kind of claim and a page, and is found as installed packages are found: by its entry point.
"""Extensions of the program."""

from __future__ import annotations

import json
import re
import shutil
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner
from own_site import CONFIGURATION, FRONT, built, project, warnings, write

from builder import config, extensions, pipeline
from builder.cli import cli
from builder.errors import BuilderError
from builder.model.claims import Kind
from builder.pages.snapshots import Site
from builder.pipeline import Briefing

EXAMPLE = Path(__file__).parent / "extension"
WITH = CONFIGURATION.replace("originals: full", "originals: full, extensions: [court-cases]")
ARTICLE = FRONT.format(id="proces", publisher="Le Quotidien", published="2025-03-01") + (
    "Océan Bleu attaquée\n\nOcéan Bleu fait l’objet d’une plainte pour contrefaçon.\n\n"
    "Un concurrent menace Océan Bleu d’un procès.\n"
)

Install = Callable[..., Path]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Installs the example, its code changed by (before, after) pairs: what `pip install` leaves in a folder."""

    def installed(*changes: tuple[str, str], entry: str = "", again: str = "") -> Path:
        place = tmp_path / "installed"
        shutil.copytree(EXAMPLE / "court_cases", place / "court_cases", ignore=shutil.ignore_patterns("__pycache__"))
        code = place / "court_cases" / "__init__.py"
        for before, after in changes:
            assert before in code.read_text("utf-8")
            code.write_text(code.read_text("utf-8").replace(before, after), "utf-8")
        package = tomllib.loads((EXAMPLE / "pyproject.toml").read_text("utf-8"))["project"]
        ((group, entries),) = package["entry-points"].items()
        for name in filter(None, (package["name"], again)):
            told = {
                "METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {package['version']}\n",
                "entry_points.txt": f"[{group}]\n" + "".join(f"{k} = {entry or v}\n" for k, v in entries.items()),
            }
            write(place / f"{name.replace('-', '_')}-{package['version']}.dist-info", told)
        monkeypatch.syspath_prepend(str(place))
        for module in [name for name in list(sys.modules) if name.partition(".")[0] == "court_cases"]:
            monkeypatch.delitem(sys.modules, module)
        return place

    return installed


def root_of(tmp_path: Path) -> Path:
    return project(tmp_path / "project", {"mkdocs.yml": WITH, "seeds/proces.txt": ARTICLE})


def cases(briefing: Briefing) -> list[tuple[str, str, str]]:
    return [(fact.value, fact.subject, str(fact.modality)) for fact in briefing.facts if fact.kind == "court_case"]


def test_facts_of_a_new_kind_have_evidence_an_anchor_and_a_home(tmp_path: Path, install: Install) -> None:
    install()
    briefing = pipeline.build(config.load(root_of(tmp_path)))
    assert cases(briefing) == [
        ("plainte pour contrefaçon", "Océan Bleu", "asserted"),
        ("procès", "Océan Bleu", "possible"),
    ]
    texts = {document.article.id: document.article.text for document in briefing.documents}
    for claim in briefing.claims:
        for evidence in claim.evidence:
            assert evidence.span.of(texts[evidence.article]) == evidence.quote
    (entry, *_) = [entry for entry in briefing.registry.entries if entry.id.startswith("court-case-plainte")]
    assert (entry.path, entry.status) == ("court-cases/", "live")
    assert dict(entry.said)["fr"] == "Procédure judiciaire\N{NO-BREAK SPACE}: plainte pour contrefaçon"


def test_its_page_is_in_the_site_in_each_language_and_its_data_follow_their_schema(
    tmp_path: Path, install: Install
) -> None:
    install()
    root = root_of(tmp_path)
    write(root, {"docs/en/notes.md": '# Notes\n\n{{ fact("court-case-plainte-pour-contrefacon") }}\n'})
    assert warnings(built(root)) == []
    page = (root / "site/fr/court-cases/index.html").read_text("utf-8")
    assert '<h1 id="top">Procédures judiciaires' in page
    assert 'id="court-case-plainte-pour-contrefacon"' in page
    assert ">Court cases</a>" in (root / "site/en/index.html").read_text("utf-8")
    assert "plainte pour contrefaçon" in (root / "site/en/notes/index.html").read_text("utf-8")
    data = json.loads((root / "site/data/briefing.json").read_text("utf-8"))
    jsonschema.validate(data, json.loads((root / "site/data/briefing.schema.json").read_text("utf-8")))
    assert "court_case" in {fact["kind"] for fact in data["facts"]}
    assert "Procédure judiciaire" in (root / "site/data/facts-fr.csv").read_text("utf-8-sig")


def test_what_is_installed_and_not_named_changes_nothing(tmp_path: Path, install: Install) -> None:
    root = project(tmp_path / "project", {"seeds/proces.txt": ARTICLE})
    before = pipeline.build(config.load(root)).pages
    install()
    assert pipeline.build(config.load(root)).pages == before


def test_a_claim_that_its_sentence_does_not_prove_is_dropped(tmp_path: Path, install: Install) -> None:
    install(("value=found[0].strip()", 'value="condamnation"'))
    briefing = pipeline.build(config.load(root_of(tmp_path)))
    assert cases(briefing) == []
    dropped = [str(found) for found in briefing.diagnostics if found.code == "ungrounded"]
    assert len(dropped) == 2
    assert "a claim (court_case: condamnation) was dropped: its value is not in its quote" in dropped[0]


def test_a_decision_on_such_a_claim_holds(tmp_path: Path, install: Install) -> None:
    install()
    root = root_of(tmp_path)
    claim = next(claim for claim in pipeline.read(config.load(root)).claims if claim.kind == "court_case")
    decision = f"- reject: {claim.id}\n  quote: {claim.quote}\n  by: jm\n  on: 2026-11-11\n  why: settled\n"
    write(root, {"seeds/decisions.yml": decision})
    assert [value for value, _, _ in cases(pipeline.build(config.load(root)))] == ["procès"]


def test_its_kind_alone_is_reviewed(tmp_path: Path, install: Install) -> None:
    install()
    command = ["--project", str(root_of(tmp_path)), "review", "--kind"]
    listed = CliRunner().invoke(cli, [*command, "court_case"]).stdout
    assert listed.count("court_case · Océan Bleu · ") == listed.count(" · ") // 2 == 2
    refused = CliRunner().invoke(cli, [*command, "cases"]).exception
    assert re.fullmatch(r"--kind cases: there is no such kind; known are founded, .*, quote, court_case", str(refused))


def test_helpers_that_are_not_used_are_told(tmp_path: Path, install: Install) -> None:
    install()
    command = ["--project", str(root_of(tmp_path)), "build"]
    assert "[jobs-unused]" in CliRunner().invoke(cli, [*command, "--jobs", "2"]).stderr
    assert "[jobs-unused]" not in CliRunner().invoke(cli, command).stderr


def test_a_kept_fact_of_its_kind_whose_words_are_withheld_is_named_by_it(tmp_path: Path, install: Install) -> None:
    install()
    root = root_of(tmp_path)
    for command in ("build", "snapshot"):
        done = CliRunner().invoke(cli, ["--project", str(root), command])
        assert done.exit_code == 0, done.output
    write(root, {"mkdocs.yml": WITH.replace("originals: full", "originals: none")})
    pages = pipeline.build(config.load(root)).snapshot_pages(Site())
    (shown,) = (page for file, page in pages if file.endswith("/en/court-cases/index.html"))
    assert "plainte" not in re.sub("<[^>]*>", "", shown)
    assert "A fact" not in shown


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ((("sentence.segment.text", "sentence.words"),), "failed on seeds/autre.txt (AttributeError: "),
        ((("viewer.fact(fact) for", "viewer.fakt(fact) for"),), "failed on fr/court-cases.md (AttributeError: "),
        ((("import re\n", "import rex\n"),), "cannot be loaded (ModuleNotFoundError: No module named 'rex'"),
        ((("extension = Extension(", "extension = dict("),), "names no Extension but a dict"),
        ((('page="court-cases.md"', 'page="cases.md"'),), "shows its `court_case` on `cases.md`, which is no page"),
        ((('"court-cases.md"', '"profile.md"'),), "adds the page `profile/`, which the program has"),
        (((" kind=COURT_CASE", ' kind=Kind.added("other")'),), "gave a draft of the kind `other`, which is none"),
        ((("Draft(\n", "dict(\n"),), "gave {'kind': "),
        ((('Kind.added("court_case")', 'Kind.added("event")'),), "`event` cannot be added"),
    ],
)
def test_what_fails_in_an_extension_is_one_line_with_its_name(
    tmp_path: Path, install: Install, changes: tuple[tuple[str, str], ...], told: str
) -> None:
    root = project(tmp_path / "project", {"seeds/proces.txt": ARTICLE})
    write(root, {"mkdocs.yml": WITH})
    install(*changes)
    with pytest.raises(BuilderError) as caught:
        pipeline.build(config.load(root))
    line = str(caught.value)
    assert line.startswith("extension `court-cases` ")
    assert told in line
    assert line.endswith("or take it out of `extensions:` in mkdocs.yml")
    assert "\n" not in line


def test_one_that_is_not_installed_is_told_with_those_that_are(tmp_path: Path, install: Install) -> None:
    install()
    with pytest.raises(BuilderError, match=r"`cases` is not installed \(installed are: court-cases\); install"):
        extensions.load(("cases",))


def test_one_that_two_packages_have_is_told_with_both(install: Install) -> None:
    install(again="another-package")
    with pytest.raises(BuilderError, match="several packages, another-package and briefing-court-cases; keep one"):
        extensions.load(("court-cases",))


def test_an_added_kind_is_one_value_and_stands_behind_the_vocabulary() -> None:
    kinds = [Kind.added("strike"), Kind.QUOTE, Kind.added("court_case"), Kind.FOUNDED]
    assert sorted(kinds, key=lambda kind: kind.place) == [Kind.FOUNDED, Kind.QUOTE, "court_case", "strike"]
    assert Kind.added("strike") is Kind.added("strike")
    assert Kind.added("strike") not in set(Kind)
    for wrong in ("event", "Strike", "a strike", ""):
        with pytest.raises(ValueError, match="cannot be added"):
            Kind.added(wrong)
