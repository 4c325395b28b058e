# What people do to a briefing over a year, one thing after another. Each change works on any project: it takes what it
# finds there, so that the same thirty can be made to a small project and to the demonstration.
"""Thirty changes to a project, in a row."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from builder import config, pipeline
from builder.model.claims import Kind

Change = Callable[[Path], None]

ARTICLES = {
    "levee.txt": """\
---
id: levee
publisher: Le Quotidien
published: 2025-02-10
---
Océan Bleu lève 42 millions d’euros

Océan Bleu a été fondée en 2019 par Jeanne Martin et Paul Durand. La société a levé 42 millions d’euros auprès de \
Siparex en janvier 2025. Océan Bleu est valorisée à 6 milliards de dollars. L’entreprise emploie 200 personnes.

« Nous gardons les commandes », insiste Jeanne Martin, la directrice générale d’Océan Bleu.
""",
    "clients.md": """\
---
id: clients
publisher: La Gazette
published: 2025-06-01
---
# Les clients d’Océan Bleu

Océan Bleu compte parmi ses clients Novatrans, Lumio et Ferrand. Zephyra et Aquilon sont ses principaux concurrents.

| Client | Secteur | Montant estimé |
|---|---|---|
| Novatrans | Transport | 45 millions d’euros |
| Lumio | Énergie | 12 millions d’euros |

Océan Bleu est valorisée à 14 milliards de dollars. Océan Bleu emploie 206 personnes.
""",
    "strategie.txt": """\
---
id: strategie
---
La stratégie d’Océan Bleu

En mars 2024, Océan Bleu a lancé Marée, un logiciel de prévision. Océan Bleu veut atteindre 500 millions d’euros de \
chiffre d’affaires en 2026. Océan Bleu a réalisé un chiffre d’affaires de 96 millions d’euros en 2024.

« Nous ne sommes pas à vendre », a affirmé Paul Durand. Les ventes d’Océan Bleu passent par son partenaire Lumio.
""",
}
CONFIGURATION = """\
site_name: Le dossier
site_url: https://example.org/repo/
plugins:
  - briefing: {company: Océan Bleu, aliases: [Océan], languages: [fr, en], originals: full}
theme: {name: material}
markdown_extensions: [attr_list, md_in_html, tables, toc: {permalink: true}]
"""
SENTENCE = re.compile(r"(?<=[.!?]) (?=[A-ZÀ-Ý])")
FIGURE = re.compile(r"\d+(?:,\d+)?(?= (?:millions|milliards|personnes|employés))")
NEW = """\
---
id: nouvel-article
published: 2026-01-15
---
Une nouvelle année

{company} a levé 77 millions d’euros en janvier 2026. {company} est valorisée à 21 milliards de dollars en janvier 2026.
"""


def project(root: Path) -> Path:
    """Writes a small project of invented articles into `root`."""
    for name, text in ARTICLES.items():
        (root / "seeds").mkdir(parents=True, exist_ok=True)
        (root / "seeds" / name).write_text(text, "utf-8")
    (root / "docs").mkdir(exist_ok=True)
    (root / "mkdocs.yml").write_text(CONFIGURATION, "utf-8")
    return root


def articles(root: Path) -> list[Path]:
    """The articles, in the order of their names."""
    return sorted(path for path in (root / "seeds").iterdir() if path.suffix in (".txt", ".md"))


def company(root: Path) -> str:
    """The company the project is about."""
    found = re.search(r"company: ([^,\n]+)", (root / "mkdocs.yml").read_text("utf-8"))
    assert found
    return found[1]


def split(path: Path) -> tuple[str, str]:
    """Front matter, with its fences, and body."""
    text = path.read_text("utf-8")
    head = re.match(r"---\n.*?\n---\n", text, re.DOTALL)
    return (head[0], text[head.end() :]) if head else ("", text)


def edited(article: int, edit: Callable[[str], str]) -> Change:
    """Edits the body of one article, or of the next one that holds something to edit so."""

    def change(root: Path) -> None:
        found = articles(root)
        for path in (found * 2)[article : article + len(found)]:
            head, body = split(path)
            try:
                after = edit(body)
            except (StopIteration, ValueError):
                continue
            if after != body:
                path.write_text(head + after, "utf-8")
                return
        raise AssertionError(f"nothing to edit: {edit.__doc__}")

    return change


def headed(article: int, pattern: str, by: str) -> Change:
    """Edits the front matter of one article; a line that it lacks is added."""

    def change(root: Path) -> None:
        path = articles(root)[article]
        head, body = split(path)
        after, count = re.subn(pattern, by, head, count=1, flags=re.MULTILINE)
        if not count:
            after = head.removesuffix("---\n") + by + "\n---\n"
        path.write_text(after + body, "utf-8")

    return change


def renamed(article: int, prefix: str) -> Change:
    """Renames the file of one article."""

    def change(root: Path) -> None:
        path = articles(root)[article]
        path.rename(path.with_name(prefix + path.name))

    return change


def shelved(article: int) -> Change:
    """Takes an article out of the briefing, and keeps it."""

    def change(root: Path) -> None:
        path = articles(root)[article]
        (root / "shelf").mkdir(exist_ok=True)
        path.rename(root / "shelf" / path.name)

    return change


def returned(root: Path) -> None:
    """Brings back what was taken out."""
    for path in sorted((root / "shelf").iterdir()):
        path.rename(root / "seeds" / path.name)


def added(root: Path) -> None:
    """Adds an article."""
    (root / "seeds" / "zz-nouvel-article.txt").write_text(NEW.format(company=company(root)), "utf-8")


def halved(root: Path) -> None:
    """One article becomes two: what stood on its page from the middle on stands on another."""
    path = max(articles(root), key=lambda one: len(split(one)[1]))
    head, body = split(path)
    parts = body.strip("\n").split("\n\n")
    path.write_text(head + "\n\n".join(parts[: len(parts) // 2]) + "\n", "utf-8")
    rest = "\n\n".join(("La suite", *parts[len(parts) // 2 :]))
    path.with_name(f"{path.stem}-suite{path.suffix}").write_text(f"---\nid: la-suite\n---\n{rest}\n", "utf-8")


def joined(root: Path) -> None:
    """Two articles become one."""
    *_, one, other = sorted(articles(root), key=lambda path: len(split(path)[1]))
    one.write_text(f"{one.read_text('utf-8')}\n{split(other)[1]}", "utf-8")
    other.unlink()


def aliased(*names: str) -> Change:
    """Names the company otherwise as well."""

    def change(root: Path) -> None:
        path = root / "mkdocs.yml"
        text = path.read_text("utf-8")
        path.write_text(re.sub(r"aliases: \[[^]]*\]", f"aliases: [{', '.join(names)}]", text), "utf-8")

    return change


def called(name: str) -> Change:
    """Gives the company another name; the old one becomes an alias."""

    def change(root: Path) -> None:
        path, old = root / "mkdocs.yml", company(root)
        text = path.read_text("utf-8").replace(f"company: {old}", f"company: {name}")
        path.write_text(text.replace("aliases: [", f"aliases: [{old}, "), "utf-8")

    return change


def other_figure(body: str) -> str:
    """Corrects the first figure of an article."""
    return FIGURE.sub(lambda found: found[0] + "3", body, count=1)


def other_year(body: str) -> str:
    """Corrects the first year of an article."""
    return re.sub(r"\b20(1|2)(\d)\b", lambda found: f"20{found[1]}{(int(found[2]) + 1) % 10}", body, count=1)


def without_sentence(number: int) -> Callable[[str], str]:
    """Takes a sentence back, the first that holds a figure from `number` on."""

    def edit(body: str) -> str:
        parts = SENTENCE.split(body)
        at = next(n for n, part in enumerate(parts) if n >= number and FIGURE.search(part))
        return " ".join(parts[:at] + parts[at + 1 :])

    return edit


def said_again(body: str) -> str:
    """Adds a sentence in front, so that everything moves."""
    return "Ceci est une phrase nouvelle, sans rien de neuf.\n\n" + body


def other_title(body: str) -> str:
    """Changes the title."""
    first, _, rest = body.lstrip("\n").partition("\n")
    return f"{first} (mis à jour)\n{rest}"


def other_order(body: str) -> str:
    """The first paragraph goes to the end."""
    first, _, rest = body.strip("\n").partition("\n")
    return f"{rest.lstrip()}\n\n{first}\n"


def without_table(body: str) -> str:
    """Takes the tables out, or where there is none the last paragraph."""
    rows = "".join(line for line in body.splitlines(keepends=True) if not line.startswith("|"))
    return rows if rows != body else body.rstrip().rpartition("\n")[0] + "\n"


def split_sentence(body: str) -> str:
    """One sentence becomes two."""
    return re.sub(r", (?=[a-zà-ý]+ [a-zà-ý]+)| et (?=[A-Z])", ". Puis ", body, count=1)


def decided(root: Path, entry: str) -> None:
    """Writes one more decision."""
    path = root / "seeds" / "decisions.yml"
    before = path.read_text("utf-8") if path.is_file() else ""
    path.write_text(f"{before}\n{entry}  by: Jeanne Doe\n  on: 2026-01-20\n  why: seen by hand\n", "utf-8")


def merged(root: Path) -> None:
    """Decides that two names of clients mean one."""
    claims = pipeline.read(config.load(root)).decided.claims
    one, other = sorted({claim.value for claim in claims if claim.kind is Kind.CLIENT})[:2]
    decided(root, f'- merge: ["{one}", "{other}"]\n')


def rejected(root: Path) -> None:
    """Decides that a valuation was misread."""
    claims = pipeline.read(config.load(root)).decided.claims
    claim = next(claim for claim in claims if claim.kind is Kind.VALUATION)
    decided(root, f'- reject: {claim.id}\n  quote: "{claim.quote}"\n')


def corrected(root: Path) -> None:
    """Decides that a figure was misread."""
    claims = pipeline.read(config.load(root)).decided.claims
    claim = next(claim for claim in claims if claim.kind in (Kind.HEADCOUNT, Kind.FUNDING_ROUND))
    decided(root, f'- correct: {claim.id}\n  quote: "{claim.quote}"\n  amount: {(claim.amount or 1) + 7:.0f}\n')
    assert pipeline.read(config.load(root)).decided.corrected


CHANGES: tuple[tuple[str, Change], ...] = (
    ("correct a figure", edited(0, other_figure)),
    ("rename an article's file", renamed(1, "a-")),
    ("change an article's id", headed(0, r"^id: .*$", "id: autre-adresse")),
    ("correct a date", edited(1, other_year)),
    ("change a title", edited(0, other_title)),
    ("name a publisher", headed(2, r"^publisher: .*$", "publisher: Le Courrier")),
    ("take a claim back", edited(0, without_sentence(1))),
    ("remove a source", shelved(1)),
    ("add an article that supersedes", added),
    ("bring the source back", returned),
    ("correct the same figure again", edited(0, other_figure)),
    ("add a sentence in front", edited(1, said_again)),
    ("another alias", aliased("Océan", "Lumio")),
    ("rename a file so that it comes first", renamed(2, "0-")),
    ("merge two names", merged),
    ("the alias is taken back", aliased("Océan")),
    ("split a page", halved),
    ("put the paragraphs in another order", edited(1, other_order)),
    ("take a table out", edited(1, without_table)),
    ("date an article otherwise", headed(0, r"^published: .*$", "published: 2024-05")),
    ("the company has a new name", called("Grand Large")),
    ("make two sentences of one", edited(0, split_sentence)),
    ("remove two sources, one", shelved(0)),
    ("remove two sources, the other", shelved(0)),
    ("bring both back", returned),
    ("reject a claim", rejected),
    ("correct what was misread", corrected),
    ("the first id comes back", headed(1, r"^id: .*$", "id: levee")),
    ("put two pages together", joined),
    ("everything but one article goes", lambda root: [shelved(0)(root) for _ in articles(root)[1:]] and None),
)
"""(what somebody does, how) pairs."""
