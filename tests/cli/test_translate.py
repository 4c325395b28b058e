# The command that costs money: what it says before, what it asks, and that a key is told to nobody.
"""`briefing translate`."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from builder import cli
from builder.locales import Entry, read_po, write_po
from builder.model.translation import State
from builder.translation import estimate
from builder.translation.engines import SERVICES
from builder.translation.engines import asking as asking_module
from builder.translation.states import marked, standing

sys.path.insert(0, str(Path(__file__).parents[1] / "translation"))
from loopback import KEY, Engine, foreign, serving, status

ARTICLE = "Océan Bleu va grandir\n\nOcéan Bleu va bien. La rue est vide. Océan Bleu va bien.\n"
CONFIGURATION = """\
site_name: Dossier
plugins:
  - briefing:
      company: Océan Bleu
      translation: {engine: libre, url: '%s'}
"""
Running = Callable[..., tuple[int, str, str]]


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking_module, "FIRST_WAIT", 0.001)
    for name, service in SERVICES.items():
        monkeypatch.setitem(SERVICES, name, replace(service, requests=1_000, characters=10_000_000))
        for variable in service.variables:
            monkeypatch.delenv(variable, raising=False)
    monkeypatch.delenv("BRIEFING_ENGINE_KEY", raising=False)


@pytest.fixture
def libre() -> Iterator[Engine]:
    with serving("libre") as engine:
        engine.key = ""
        yield engine


@pytest.fixture
def translate(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Running:
    """The one check of the stage: the key stands in no line and no file, and nothing goes to standard output."""

    def run(root: Path, *arguments: str) -> tuple[int, str]:
        monkeypatch.setattr(sys, "argv", ["briefing", "--project", str(root), "translate", *arguments])
        try:
            cli.main()
            code = 0
        except SystemExit as left:
            code = left.code if isinstance(left.code, int) else 1
        out, err = capfd.readouterr()
        assert out == ""
        assert "Traceback" not in err
        assert KEY not in err
        for path in root.rglob("*"):
            assert path.is_dir() or KEY.encode() not in path.read_bytes()
        return code, err

    return run


def test_the_engine_of_the_configuration_fills_what_is_missing(project_at, libre: Engine, translate: Running) -> None:
    root = project_at({"seeds/a.txt": ARTICLE}, CONFIGURATION % libre.url)
    code, err = translate(root, "--to", "en")
    assert code == 0
    assert err.splitlines() == [
        "en: libre: 3 segments, 56 characters; nothing to pay "
        "(a server of one's own; a hosted one has prices of its own)",
        "3 segments translated into en, 0 still missing; the catalogues are in seeds/en/",
    ]
    assert sum("[X1X]" in asked for asked in libre.asked) == 2
    assert "# engine: libre " in (root / "seeds/en/a.po").read_text()
    code, err = translate(root, "--to", "en")
    assert (code, err) == (0, "0 segments translated into en, 0 still missing; the catalogues are in seeds/en/\n")
    assert len(libre.asked) == 3


def test_a_flag_names_another_engine_which_has_its_own_address(project_at, libre: Engine, translate: Running) -> None:
    root = project_at({"seeds/a.txt": ARTICLE}, CONFIGURATION % "http://127.0.0.1:9")
    assert translate(root, "--to", "en", "--url", libre.url)[0] == 0
    code, err = translate(root, "--to", "de", "--engine", "deepl")
    assert code == 2
    assert err == "deepl needs a key: put it into the environment variable DEEPL_API_KEY (or BRIEFING_ENGINE_KEY)\n"


def test_a_dry_run_says_what_it_would_do_and_does_nothing(project_at, libre: Engine, translate: Running) -> None:
    root = project_at({"seeds/a.txt": ARTICLE}, CONFIGURATION % libre.url)
    code, err = translate(root, "--dry-run")
    assert code == 0
    assert "en: libre: 3 segments" in err
    assert libre.asked == []
    assert not (root / "seeds/en").exists()
    assert "en: deepl: 3 segments" in translate(root, "--dry-run", "--engine", "deepl")[1]
    assert err.endswith("dry run: nothing was sent, nothing was written\n")
    assert "3 segments missing, and no engine named" in translate(root, "--dry-run", "--engine", "none")[1]


CHANGED = (
    '# checked twice\n#, fuzzy\n#| msgid "Elle emploie 200 personnes."\nmsgid "Elle emploie 250 personnes."\n'
    'msgstr "It employs 200 people."\n\n'
    '#, fuzzy\n#| msgid "Le prix est secret."\nmsgid "Le prix est connu."\nmsgstr "The price is secret."\n'
)


def test_what_has_changed_is_translated_anew_only_where_somebody_asks(
    project_at, libre: Engine, translate: Running
) -> None:
    files = {"seeds/a.txt": "Elle emploie 250 personnes. Le prix est connu.\n", "seeds/en/a.po": CHANGED}
    root = project_at(files, CONFIGURATION % libre.url)
    code, err = translate(root, "--to", "en")
    assert "en: 2 stale segments stay as they are; --stale translates them too" in err
    assert libre.asked == []
    assert read_po((root / "seeds/en/a.po").read_bytes())[0].msgstr == "It employs 200 people."
    code, err = translate(root, "--to", "en", "--stale")
    assert (code, libre.asked) == (0, ["Le prix est connu."])
    one, other = read_po((root / "seeds/en/a.po").read_bytes())
    # Where only a figure changed, the memory itself knows; what was there stands above, and is nobody's loss.
    assert (one.msgstr, standing(one).state, standing(one).by) == ("It employs 250 people.", State.MACHINE, "memory")
    assert one.comments[:3] == ("checked twice", "was: Elle emploie 200 personnes.", "was: It employs 200 people.")
    assert standing(other).state is State.MACHINE
    assert "was: The price is secret." in other.comments
    assert other.previous is None


def test_what_somebody_corrected_while_an_engine_was_asked_stays(project_at, libre: Engine, translate: Running) -> None:
    files = {"seeds/a.txt": "Le prix est connu.\n", "seeds/en/a.po": CHANGED[CHANGED.rindex("#, fuzzy") :]}
    root = project_at(files, CONFIGURATION % libre.url)
    path = root / "seeds/en/a.po"
    edited = marked(Entry("Le prix est connu.", "The price is known."), State.EDITED, "Jane Doe", "2026-01-02")

    def corrected(*_: object) -> bool:
        path.write_bytes(write_po([edited], "en", "a"))
        return False

    libre.fault = corrected
    translate(root, "--to", "en", "--stale")
    assert read_po(path.read_bytes())[0].msgstr == "The price is known."


def test_a_key_is_not_sent_in_the_clear(project_at, translate: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIBRE_API_KEY", KEY)
    root = project_at({"seeds/a.txt": ARTICLE})
    for more in ((), ("--dry-run",)):
        code, err = translate(root, "--engine", "libre", "--url", "http://example.org", *more)
        assert code == 2
        assert err.startswith("libre: the key would go to http://example.org without encryption; give one with https")


def test_without_an_engine_the_memory_alone_is_asked(project_at, translate: Running) -> None:
    root = project_at({"seeds/a.txt": ARTICLE})
    code, err = translate(root, "--to", "en")
    assert (code, err) == (1, "0 segments translated into en, 3 still missing; the catalogues are in seeds/en/\n")


def test_german_needs_nothing_but_its_code(project_at, libre: Engine, translate: Running) -> None:
    root = project_at({"seeds/a.txt": ARTICLE}, CONFIGURATION % libre.url)
    assert translate(root, "--to", "de", "--to", "en")[0] == 0
    assert {body["target"] for body in libre.bodies} == {"de", "en"}
    assert '"Language: de\\n"' in (root / "seeds/de/a.po").read_text()


@pytest.mark.parametrize("name", ["libre", "deepl"])
@pytest.mark.parametrize("variable", ["own", "BRIEFING_ENGINE_KEY"])
@pytest.mark.parametrize("fault", [None, 400, 403, 456, 500])
def test_the_key_is_told_to_nobody_but_the_engine(
    project_at, translate: Running, monkeypatch: pytest.MonkeyPatch, name: str, variable: str, fault: int | None
) -> None:
    monkeypatch.setenv(SERVICES[name].variables[0] if variable == "own" else variable, KEY)
    with serving(name) as engine:
        if fault:
            engine.fault = status(fault)
        root = project_at({"seeds/a.txt": ARTICLE})
        code, err = translate(root, "--to", "en", "--engine", name, "--url", engine.url)
    assert code == (1 if fault else 0)
    assert engine.asked
    assert ("warning: " in err) is bool(fault)


def test_a_large_run_is_refused_where_nobody_can_be_asked(
    project_at, libre: Engine, translate: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(estimate, "ASK_FROM_CHARACTERS", 10)
    root = project_at({"seeds/a.txt": ARTICLE}, CONFIGURATION % libre.url)
    code, err = translate(root, "--to", "en")
    assert (code, libre.asked) == (2, [])
    assert err.splitlines()[-1] == "that is much, and there is no terminal to ask at; run it again with --yes"
    assert translate(root, "--to", "en", "--yes")[0] == 0


def test_what_is_wrong_with_the_glossary_is_told(project_at, libre: Engine, translate: Running) -> None:
    files = {"seeds/a.txt": ARTICLE, "seeds/glossary.csv": "fr,en,policy,note\nrue,road,translate,\nva,,translate,\n"}
    root = project_at(files, CONFIGURATION % libre.url)
    code, err = translate(root, "--to", "en")
    assert code == 0
    assert "warning: seeds/glossary.csv:3: `translate` needs the term in two languages" in err
    assert f'msgstr "{foreign("La")} road {foreign("est vide.")}"' in (root / "seeds/en/a.po").read_text()


@pytest.mark.parametrize(
    ("configuration", "words"),
    [
        ("{engine: babel}", "the engine “babel” is unknown; known are baidu, deepl,"),
        ("{engine: libre, key: s3cr3t}", "`key` is unknown; known are engine, url; a key belongs into the environment"),
        ("{engine: libre, url: 'https://me:s3cr3t@example.org'}", "libre: the address must be like"),
        ("libre", "must name an engine"),
        ("{engine: [libre]}", "must name an engine"),
    ],
)
def test_a_wrong_configuration_is_one_line(project_at, translate: Running, configuration: str, words: str) -> None:
    text = f"plugins:\n  - briefing: {{company: Océan Bleu, translation: {configuration}}}\n"
    code, err = translate(project_at({"seeds/a.txt": ARTICLE}, text))
    assert code == 2
    assert words in err
    assert "s3cr3t" not in err
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize(("typed", "asked"), [("y", 3), ("n", 0)])
def test_on_a_terminal_somebody_is_asked_and_sees_a_bar(project_at, libre: Engine, typed: str, asked: int) -> None:
    root = project_at({"seeds/a.txt": ARTICLE}, CONFIGURATION % libre.url)
    script = (
        "from builder import cli; from builder.translation import estimate; estimate.ASK_FROM_CHARACTERS = 10\n"
        f"import sys; sys.argv = ['briefing', '--project', {str(root)!r}, 'translate', '--to', 'en']; cli.main()\n"
    )
    master, slave = pty.openpty()
    process = subprocess.Popen([sys.executable, "-c", script], stdin=slave, stdout=slave, stderr=slave)
    os.close(slave)
    seen = b""
    while b"Send them?" not in seen:
        seen += os.read(master, 1024)
    os.write(master, f"{typed}\n".encode())
    try:
        while more := os.read(master, 1024):
            seen += more
    except OSError:
        pass  # the terminal's other end is closed: the program has ended
    os.close(master)
    assert process.wait(10) == (0 if asked else 1)
    assert len(libre.asked) == asked
    assert (b"3/3" in seen) is bool(asked)
