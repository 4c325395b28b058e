# Everything a new user does on the first day, with the wheel they would install and nothing of this checkout: what is
# only beside the sources, and not in the wheel, is missed here first.
"""From the wheel to a site, without network; the tests are one story, in their order."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser, expect

ROOT = Path(__file__).parents[2]
sys.path.append(str(ROOT / "tests" / "adding"))

import files  # noqa: E402  made by the tests of `briefing add`
from first_day import Newcomer, moved_in  # noqa: E402
from serving import SENTENCES, site  # noqa: E402  made by the tests of `briefing add`

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


PATIENCE = 120_000
"""Milliseconds in which pages are made anew on a busy machine."""


@pytest.fixture(scope="module")
def newcomer(tmp_path_factory: pytest.TempPathFactory) -> Newcomer:
    """Somebody who installed the wheel of this checkout, and nothing else that they were not asked to."""
    return moved_in(tmp_path_factory.mktemp("newcomer"))


@pytest.fixture
def served(newcomer: Newcomer) -> Iterator[str]:
    """The address of the newcomer's `mkdocs serve`."""
    with newcomer.serving("mkdocs", "serve", "-a", "127.0.0.1:PORT") as address:
        yield address


@pytest.fixture
def reviewed(newcomer: Newcomer) -> Iterator[str]:
    """The address of the newcomer's `briefing review --web`."""
    with newcomer.serving("briefing", "review", "--web", "--port", "PORT", "--by", "Anne Roy") as address:
        yield address


def read(address: str) -> str:
    """A page."""
    with urlopen(address, timeout=60) as answer:  # noqa: S310  loopback
        return str(answer.read().decode())


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


@pytest.mark.browser
def test_a_fact_is_corrected_in_the_browser(newcomer: Newcomer, reviewed: str, browser: Browser) -> None:
    page = browser.new_context(locale="fr-FR", viewport={"width": 1280, "height": 900}).new_page()
    page.set_default_timeout(PATIENCE)
    page.goto(f"{reviewed}fr/profile/")
    fact = page.locator("main #headcount-120")
    expect(fact).to_have_text("120")
    page.locator("main tr", has=page.locator("#headcount-120")).locator(".review-mark").first.click()
    desk = page.get_by_role("complementary", name="Relecture")
    expect(desk.locator("mark")).to_contain_text("120")
    # It may be the first that is asked about as well: what the click asked for is still to come.
    expect(desk).not_to_have_attribute("aria-busy", "true")
    page.keyboard.press("c")
    desk.get_by_label("Valeur").fill("102 salariés")
    desk.get_by_label("Montant").fill("102")
    desk.locator("form[data-verb=correct]").get_by_label("Pourquoi").fill("le journal s’est corrigé")
    page.keyboard.press("Enter")
    expect(desk).to_contain_text("Enregistré.")
    desk.get_by_role("button", name="Recharger cette page").click()
    # Nothing was published yet, so that no link had to be kept.
    expect(page.locator("main #headcount-102")).to_have_text("102", timeout=PATIENCE)
    page.context.close()
    decided = (newcomer.root / "seeds" / "decisions.yml").read_text("utf-8")
    assert "amount: 102" in decided and "by: Anne Roy" in decided and "le journal s’est corrigé" in decided
    newcomer.run("briefing", "build", "--strict")
    assert "headcount-102" in (newcomer.root / "docs" / "fr" / "profile.md").read_text("utf-8")


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
