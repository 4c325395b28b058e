"""On a copy with every organisation renamed, every figure changed and the tables transposed, the pages follow."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from builder import config, pipeline
from builder.model.claims import Claim

RENAMED = {
    "Amazon Web Services AI": "Orinoco Cloud Services AI",
    "Google DeepMind": "Pangea DeepCore",
    "Ministère de la Défense": "Ministère de la Justice",
    "ministère français de la Défense": "ministère belge de la Justice",
    "ministère français des Armées": "ministère belge des Transports",
    "Mistral Small": "Zéphyr Small",
    "France Travail": "France Emploi",
    "TotalEnergies": "PetroNova",
    "BNP Paribas": "CDN Lutecia",
    "BFM Business": "RTN Business",
    "Aleph Alpha": "Beth Beta",
    "Helsing AI": "Korsing AI",
    "IBM Watson": "HAL Sherlock",
    "Mistral AI": "Zéphyr AI",
    "Mistral IA": "Zéphyr IA",
    "Google AI": "Pangea AI",
    "Meta AI": "Kappa AI",
    "CMA CGM": "TRM NVG",
    "Mixtral 8x7B": "Mixtor 9x8B",
    "Le Chat": "Le Chien",
    "Le Plateforme": "Le Guichet",
    "Salesforce": "Vendraforce",
    "Stellantis": "Motoris",
    "Fluidstack": "Liquidpile",
    "Magistral": "Doctoral",
    "Anthropic": "Heliotrope",
    "Microsoft": "Macrosys",
    "Bpifrance": "Bdifrance",
    "Softbank": "Hardbank",
    "Doctolib": "Medolib",
    "Cerebras": "Neurobras",
    "DeepMind": "DeepCore",
    "DeepSeek": "DeepFind",
    "Deepseek": "Deepfind",
    "Palantir": "Oracleon",
    "ChatGPT": "BlaGPT",
    "Alphabet": "Glossary",
    "Mistral": "Zéphyr",
    "OpenAI": "NovaMind",
    "Google": "Pangea",
    "Amazon": "Orinoco",
    "Nvidia": "Ividia",
    "Cohere": "Adhere",
    "Veolia": "Aquaria",
    "Apple": "Quince",
    "Llama": "Alpaga",
    "Cisco": "Disko",
    "SNCF": "RFNB",
    "ASML": "LTHO",
    "Meta": "Kappa",
    "Mars": "Luna",
    "Bard": "Skald",
    "Axa": "Exo",
}
_NAMES = re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in sorted(RENAMED, key=len, reverse=True)))
_FIGURE = re.compile(
    r"(?<![\w.,])(?!(?:19|20)\d\d(?!\d| ?\d{3}))(\d)(\d*(?:[ \u202f\u00a0]\d{3})*(?:,\d+)?)(?=\s?(?:%|€|\$|millions?|"
    r"milliards?|personnes|chercheurs|puces|fois|mois\b|ans\b|ou \d)|\s\|)"
)
_WORDS = {"un milliard de": "deux milliards de", "un million d": "deux millions d"}


def changed(text: str) -> str:
    """Names replaced, the first digit of each figure raised by one (9 becomes 1)."""
    named = _NAMES.sub(lambda found: RENAMED[found[0]], text)
    figured = _FIGURE.sub(lambda found: f"{int(found[1]) % 9 + 1}{found[2]}", named)
    for old, new in _WORDS.items():
        figured = figured.replace(old, new)
    return figured


def transposed(text: str) -> str:
    """Each table with its rows as columns."""
    lines, table, result = text.split("\n"), list[list[str]](), list[str]()
    for line in [*lines, None]:
        if line is not None and line.startswith("|"):
            table.append([cell.strip() for cell in line.strip("|").split("|")])
            continue
        if table:
            columns = list(zip(table[0], *table[2:], strict=True))
            turned = [f"| {' | '.join(column)} |" for column in columns]
            result += [turned[0], "|" + "---|" * len(columns[0]), *turned[1:]]
            table.clear()
        if line is not None:
            result.append(line)
    return "\n".join(result)


def said(claims: tuple[Claim, ...], rename: Callable[[str], str]) -> set[tuple[str, ...]]:
    """What claims say, whoever's sentence says it."""
    return {(c.kind, rename(c.subject or ""), rename(c.value), c.date or "", c.modality) for c in claims}


def other(project: Path) -> Path:
    """The project changed throughout."""
    for path in (project / "seeds").glob("*.txt"):
        head, mark, body = path.read_text("utf-8").partition("\n---\n")
        path.write_text(changed(head) + mark + transposed(changed(body)), "utf-8")
    for path in (project / "seeds/en").glob("*.po"):
        path.unlink()
    for path in (project / "mkdocs.yml", project / "seeds/decisions.yml"):
        path.write_text(changed(path.read_text("utf-8")), "utf-8")
    for path in sorted((project / "docs").rglob("*"), reverse=True):
        path.unlink() if path.is_file() else path.rmdir()
    return project


@pytest.mark.slow
def test_claims_and_pages_follow_other_names_figures_and_tables(copy: Callable[[str], Path]) -> None:
    ours = pipeline.read(config.load(copy("ours")))
    theirs = pipeline.build(config.load(other(copy("theirs"))))
    expected, found = said(ours.claims, changed), said(theirs.claims, str)
    lost, new = expected - found, found - expected
    assert len(lost) + len(new) <= 0.05 * len(expected), f"lost {sorted(lost)}\nnew {sorted(new)}"
    amounts = {(c.kind, changed(c.subject or ""), changed(c.value)): c.amount for c in ours.claims if c.currency}
    stale = [
        (claim.kind, claim.value)
        for claim in theirs.claims
        if claim.currency and amounts.get((claim.kind, claim.subject or "", claim.value)) == claim.amount
    ]
    assert amounts and not stale, f"figures did not follow: {stale}"
    shown = "\n".join(page.markdown for page in theirs.pages)
    for name in RENAMED:
        assert not re.search(rf"(?<!\w){re.escape(name)}(?!\w)", shown), f"{name} is still on a page"
    for fact in theirs.facts:
        assert f"#{fact.id} " in shown or f'id="{fact.id}"' in shown, f"{fact.id} is on no page"
