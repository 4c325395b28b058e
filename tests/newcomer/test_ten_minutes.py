# Everything a new user does on the first day, with the wheel they would install and nothing of this checkout: what is
# only beside the sources, and not in the wheel, is missed here first.
"""From the wheel to a site, without network; the tests are one story, in their order."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
import sysconfig
import time
import venv
from collections.abc import Iterator
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

ROOT = Path(__file__).parents[2]
sys.path.append(str(ROOT / "tests" / "adding"))

import files  # noqa: E402  made by the tests of `briefing add`
from serving import SENTENCES, site  # noqa: E402  the same

pytestmark = pytest.mark.slow

COMPANY = "Océan Bleu"
NOTE = "\n\n".join(
    (
        "Océan Bleu vise la Norvège",
        "Océan Bleu emploie 120 salariés à Brest, selon sa directrice, et l’entreprise cherche des ateliers à Bergen.",
        "Elle a levé 4 millions d’euros en mai 2022 auprès du fonds Vagues Capital, qui est à Nantes.",
    )
)
PRESS = "\n\n".join(
    (
        "Un premier client pour la société de Brest.",
        "La société Océan Bleu compte parmi ses clients la marine de Malte, qui a commandé trois drones pour le port.",
        "Le contrat est de 2 millions d’euros et les drones sont attendus dans une année par les marins.",
    )
)


class Newcomer:
    """Somebody with an empty environment, in a folder of their own."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.root = home / "mon dossier"
        self.python = home / "env" / "bin" / "python"
        hidden = ("BRIEFING_", "GITHUB_", "PYTHON", "LC_", "LANG")
        inherited = {key: value for key, value in os.environ.items() if not key.startswith(hidden)}
        self.environment = {**inherited, "NO_MKDOCS_2_WARNING": "1", "LANG": "C.UTF-8", "HOME": str(home)}

    def run(self, *words: str, here: Path | None = None) -> str:
        """What `briefing …`, or `python -m mkdocs …`, prints on both channels; it succeeds, without a traceback."""
        done = subprocess.run(
            self.command(*words), cwd=here or self.root, env=self.environment, capture_output=True, check=False
        )
        said = (done.stdout + done.stderr).decode("utf-8", "replace")
        assert done.returncode == 0, said
        assert "Traceback" not in said
        return said

    def command(self, *words: str) -> list[str]:
        """The command of this environment: the wheel brings `briefing`, the other programs are modules here."""
        if words[0] == "briefing":
            return [str(self.python.parent / "briefing"), *words[1:]]
        return [str(self.python), "-m", *words]


@pytest.fixture(scope="module")
def newcomer(tmp_path_factory: pytest.TempPathFactory) -> Newcomer:
    """An environment with the wheel of this checkout; the libraries it needs are those installed here."""
    home = tmp_path_factory.mktemp("newcomer")
    somebody = Newcomer(home)
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(home / "dist")]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = (home / "dist").glob("*.whl")
    venv.create(home / "env", with_pip=False)
    (packages,) = (home / "env" / "lib").glob("python*/site-packages")
    (packages / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n", "utf-8")
    install = ["pip", "--python", str(somebody.python), "install", "--no-index", "--no-deps", "--quiet", str(wheel)]
    subprocess.run([sys.executable, "-m", *install], check=True, capture_output=True, cwd=home)
    return somebody


@pytest.fixture
def served(newcomer: Newcomer) -> Iterator[str]:
    """The address of the newcomer's `mkdocs serve`."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with (newcomer.home / "serve.log").open("wb") as log:
        process = subprocess.Popen(
            newcomer.command("mkdocs", "serve", "-a", f"127.0.0.1:{port}"),
            cwd=newcomer.root,
            env=newcomer.environment,
            stdout=log,
            stderr=log,
        )
    yield f"http://127.0.0.1:{port}/"
    process.terminate()
    process.wait(30)


def read(address: str) -> str:
    """A page, as soon as somebody answers."""
    end = time.monotonic() + 90
    while True:
        try:
            with urlopen(address, timeout=30) as answer:  # noqa: S310  loopback
                return str(answer.read().decode())
        except URLError:
            assert time.monotonic() < end
            time.sleep(0.2)


def test_the_program_comes_from_the_wheel(newcomer: Newcomer) -> None:
    told = "import builder, builder.resources as r; print(builder.__file__); print(r.TEMPLATES)"
    done = subprocess.run(
        [newcomer.python, "-c", told], cwd=newcomer.home, env=newcomer.environment, capture_output=True, check=True
    )
    package, templates = map(Path, done.stdout.decode().split("\n")[:2])
    assert package.is_relative_to(newcomer.home / "env")
    assert templates.is_relative_to(newcomer.home / "env")
    assert {p.name for p in (templates / "project").iterdir()} == {
        p.name for p in (ROOT / "templates/project").iterdir()
    }


def test_a_project_is_made(newcomer: Newcomer) -> None:
    made = ("new", "mon dossier", "--company", COMPANY, "--alias", "Océan", "--originals", "full")
    said = newcomer.run("briefing", *made, here=newcomer.home)
    assert "mkdocs serve" in said
    texts = [path.read_text("utf-8") for path in newcomer.root.rglob("*") if path.is_file()]
    assert not any(str(newcomer.home) in text or str(ROOT) in text for text in texts)
    newcomer.run("mkdocs", "build", "--strict")


def test_three_articles_of_three_kinds_are_added(newcomer: Newcomer) -> None:
    (newcomer.home / "note.txt").write_text(NOTE, "utf-8")
    (newcomer.home / "presse.pdf").write_bytes(files.pdf(PRESS))
    with site() as paper:
        said = newcomer.run("briefing", "add", "--allow-private", f"{paper.url}/article")
    assert "Le Phare" in said and "2025-03-04" in said
    newcomer.run("briefing", "add", str(newcomer.home / "note.txt"), "--publisher", "L’Ancre", "--published", "2025-04")
    newcomer.run("briefing", "add", str(newcomer.home / "presse.pdf"), "--published", "2025-05-02")
    assert len(list((newcomer.root / "seeds").glob("*.txt"))) == 3


def test_it_is_read_in_the_browser(newcomer: Newcomer, served: str) -> None:
    page = read(f"{served}fr/profile/")
    assert "12 millions" in page and "Océan Bleu" in page
    assert SENTENCES[1].split()[0] in read(f"{served}fr/sources/ocean-bleu-leve-12-millions-d-euros/")


def test_a_fact_is_corrected(newcomer: Newcomer) -> None:
    claims = [
        json.loads(line)
        for line in newcomer.run("briefing", "claims", "--format", "jsonl").splitlines()
        if line[:1] == "{"
    ]
    claim = next(one for one in claims if one["kind"] == "headcount" and one["amount"] == 120)
    decision = {
        "correct": claim["id"],
        "quote": claim["quote"],
        "amount": "102",
        "value": "102 salariés",
        "by": "Anne Roy",
        "on": "2025-05-03",
        "why": "le journal s’est corrigé",
    }
    # JSON is YAML.
    (newcomer.root / "seeds" / "decisions.yml").write_text(f"- {json.dumps(decision, ensure_ascii=False)}\n", "utf-8")
    newcomer.run("briefing", "build", "--strict")
    assert "102" in (newcomer.root / "docs" / "fr" / "profile.md").read_text("utf-8")


def test_a_sentence_is_translated(newcomer: Newcomer) -> None:
    missing = subprocess.run(
        newcomer.command("briefing", "translate", "--to", "en"),
        cwd=newcomer.root,
        env=newcomer.environment,
        capture_output=True,
        check=False,
    )
    assert missing.returncode == 1  # what it says when sentences are missing and no engine is named
    path = newcomer.root / "seeds" / "en" / "ocean-bleu-vise-la-norvege.po"
    french, english = "Océan Bleu vise la Norvège", "Océan Bleu sets its sights on Norway"
    entry = f'msgid "{french}"\nmsgstr ""\n'
    catalogue = path.read_text("utf-8")
    assert entry in catalogue
    path.write_text(catalogue.replace(entry, entry.replace('msgstr ""', f'msgstr "{english}"')), "utf-8")
    newcomer.run("briefing", "build", "--strict")
    assert english in (newcomer.root / "docs/en/sources/ocean-bleu-vise-la-norvege.md").read_text("utf-8")


def test_the_site_is_built_and_every_link_leads_somewhere(newcomer: Newcomer) -> None:
    newcomer.run("briefing", "build", "--publish", "--strict")
    assert "WARNING" not in newcomer.run("mkdocs", "build", "--strict")
    checked = newcomer.run("briefing", "links", "check")
    assert re.search(r"\d+ links, \d+ live, .*; 0 problems", checked)
    page = (newcomer.root / "site/en/index.html").read_text("utf-8")
    assert COMPANY in page and "holds no article yet" not in page
