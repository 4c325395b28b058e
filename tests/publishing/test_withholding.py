# The filter on articles made for it: each has one thing a careless filter would let through.
"""What is taken out, what stays, and what is found in a site all the same."""

from __future__ import annotations

import gzip
import io
import zipfile
from pathlib import Path

import pytest
import typst
from pypdf import PdfWriter

from builder import config, pipeline
from builder.model.originals import WITHHELD, Originals
from builder.model.text import BlockKind
from builder.originals import Watch, leaks
from builder.pipeline import Briefing

FACT = "Océan Bleu a levé 3 millions d’euros en mai 2024."
SILENT = "Il pleuvait ce matin-là sur le vieux port de la ville."
ARTICLE = f"""---
id: a
published: 2024-06
published_basis:
  inferred: It rains in June.
  quotes:
    - {SILENT}
    - a levé 3 millions d’euros
---
Océan Bleu lève trois millions d’euros

{SILENT} {FACT} Les passants n’y prenaient pas garde du tout.

Un intertitre sans le moindre chiffre

Personne ne savait encore ce que cela voulait dire.

| Caractéristique | Océan Bleu | Vague |
|---|---|---|
| Année de création | 2019 | 2020 |
| Slogan de la maison | La mer pour tous et partout | Le large |
"""

CONFIGURATION = "site_name: D\nplugins:\n  - briefing: {{company: Océan Bleu, aliases: [Océan], originals: {}}}\n"


def briefing(project_at, choice: str, **articles: str) -> Briefing:
    files = {f"seeds/{name}.txt": text for name, text in articles.items()}
    return pipeline.build(config.load(project_at(files, CONFIGURATION.format(choice))))


def page(made: Briefing, uri: str) -> str:
    return next(p.markdown for p in made.pages if p.uri == uri)


def test_full_takes_nothing_out(project_at) -> None:
    made = briefing(project_at, "full", a=ARTICLE)
    assert made.withheld == ()
    assert SILENT in page(made, "fr/sources/a.md")


def test_with_quotes_the_sentence_of_a_fact_stays_and_its_neighbours_go(project_at) -> None:
    made = briefing(project_at, "quotes", a=ARTICLE)
    shown = page(made, "fr/sources/a.md")
    assert FACT in shown
    assert "Un intertitre" in shown
    for gone in ("Il pleuvait", "Les passants", "Personne ne savait", "Slogan", "La mer pour tous"):
        assert gone not in shown
        assert not any(gone in p.markdown for p in made.pages), gone
    assert shown.count("est pas publié ici.") == 3
    (document,) = made.documents
    assert [block.kind for block in document.blocks if block.kind is BlockKind.WITHHELD] == [BlockKind.WITHHELD] * 3
    table = next(block.table for block in document.blocks if block.table)
    assert [row.cells[0].text for row in table.rows] == ["Année de création", WITHHELD]
    assert document.article.basis_quotes == (WITHHELD, "a levé 3 millions d’euros")


@pytest.mark.parametrize("choice", ["quotes", "none"])
def test_places_and_lengths_stay(project_at, choice: str) -> None:
    made, full = (briefing(project_at, c, a=ARTICLE) for c in (choice, "full"))
    before, after = full.documents[0].article, made.documents[0].article
    assert len(after.text) == len(before.text)
    assert all(b in (a, " ") for a, b in zip(before.text, after.text, strict=True))
    assert after.text.count("\n") == before.text.count("\n")
    assert [f.id for f in made.facts] == [f.id for f in full.facts]
    assert made.registry == full.registry
    if choice == "quotes":
        assert all(e.span.of(after.text) == e.quote for c in made.claims for e in c.evidence)


def test_without_words_figures_names_and_dates_stay(project_at) -> None:
    made = briefing(project_at, "none", a=ARTICLE)
    (document,) = made.documents
    assert document.segments == ()
    assert document.title == "Océan Bleu lève trois millions d’euros"
    assert not document.article.text.strip()
    assert not any("a levé" in p.markdown for p in made.pages)
    profile = page(made, "fr/profile.md")
    assert "3\u00a0M€" in profile.replace("\u00a0€", "€")
    assert "2019" in profile
    assert "mai 2024" in profile


@pytest.mark.parametrize("choice", ["quotes", "none"])
def test_an_article_without_title_is_not_named_by_words_that_are_withheld(project_at, choice: str) -> None:
    text = f"---\nid: note-7\n---\n{SILENT} Puis le vent tourna vers le nord-est sans prévenir personne.\n"
    made = briefing(project_at, choice, a=text)
    assert not any("Il pleuvait" in p.markdown or "le vent" in p.markdown for p in made.pages)
    assert "# note-7" in page(made, "en/sources/note-7.md")


def test_a_sentence_two_articles_print_is_published_where_its_fact_stands(project_at) -> None:
    made = briefing(
        project_at,
        "quotes",
        a=f"---\nid: a\n---\nUn\n\n{FACT} {SILENT}\n",
        b=f"---\nid: b\n---\nDeux\n\n{SILENT} {FACT}\n",
    )
    for name in "ab":
        assert FACT in page(made, f"fr/sources/{name}.md")
        assert SILENT not in page(made, f"fr/sources/{name}.md")
    assert {c.article for f in made.facts for c in f.support} == {"a", "b"}


def test_a_catalogue_of_withheld_sentences_shows_none_of_them(project_at) -> None:
    po = (
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
        f'msgid "{SILENT}"\nmsgstr "It was raining over the old harbour of the town."\n\n'
        'msgid "Personne ne savait encore ce que cela voulait dire."\nmsgstr ""\n'
    )
    root = project_at({"seeds/a.txt": ARTICLE, "seeds/en/a.po": po}, CONFIGURATION.format("quotes"))
    made = pipeline.build(config.load(root))
    assert not any("Personne" in p.markdown or "raining" in p.markdown for p in made.pages)
    assert "It was raining over the old harbour of the town." in made.withheld


def test_words_that_are_published_elsewhere_are_not_looked_for(project_at) -> None:
    made = briefing(project_at, "quotes", a=f"Océan Bleu\n\n{FACT}\n", b=f"{FACT}\n\n{SILENT}\n\n{SILENT}\n")
    assert made.withheld == (SILENT,)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"Avant. {SILENT} Après.", True),
        ("Il pleuvait <b>ce matin</b>-là sur\n le <i>vieux</i> port de la ville", True),
        (SILENT.upper(), True),
        ("Il pleuvait ce matin-là sur le vieux port.", False),
        ("", False),
    ],
)
def test_a_passage_is_found_whatever_stands_between_its_words(tmp_path: Path, text: str, *, found: bool) -> None:
    (tmp_path / "a.html").write_text(text, "utf-8")
    assert bool(leaks(tmp_path, tmp_path, [SILENT])) is found


def test_a_few_words_prove_nothing() -> None:
    assert Watch(["Oui, bien sûr."]).found_in("Oui, bien sûr.") == ()


def workbook(text: str) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("xl/sharedStrings.xml", f"<t>{text}</t>")
    return held.getvalue()


@pytest.mark.parametrize("choice", ["full", "quotes", "none"])
def test_what_the_program_had_read_is_told_in_words_only_where_words_are_published(project_at, choice: str) -> None:
    root = project_at({"seeds/a.txt": ARTICLE}, CONFIGURATION.format(choice))
    claim = next(one for one in pipeline.read(config.load(root)).claims if one.amount == 3e6)
    assert "3 millions" in claim.value
    (root / "seeds" / "decisions.yml").write_text(
        f"- correct: {claim.id}\n  quote: {FACT}\n  value: 4 millions d’euros\n  amount: 4000000\n"
        "  by: J. Doe\n  on: 2026-01-12\n  why: misread\n",
        "utf-8",
    )
    made = pipeline.build(config.load(root))
    assert made.material is not None
    (told,) = (c.was for c in made.material.decided.corrected.values())
    assert dict(told) == {"amount": 3e6, "value": claim.value if choice != "none" else WITHHELD}
    assert ("had read “" in page(made, "en/profile.md")) is True
    assert any(claim.value in p.markdown for p in made.pages) is (choice != "none")


def document(text: str, title: str = "") -> bytes:
    """A PDF as the brief is set, in lines that divide words."""
    settings = '#set page(width: 5cm)\n#set par(justify: true)\n#set text(lang: "fr", hyphenate: true)\n'
    return bytes(typst.compile(f'#set document(title: "{title}")\n{settings}{text}'.encode()))


ACCENTED = "L’été dernier, la marée était déjà haute à l’aube."


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("fr/index.html", ACCENTED.replace("é", "&#233;").replace("’", "&rsquo;").encode()),
        ("fr/meta.html", f'<meta content="{ACCENTED}">'.encode()),
        (
            "data/facts.json",
            ACCENTED.encode("ascii", "backslashreplace").replace(b"\\xe9", b"\\u00e9").replace(b"\\xe0", b"\\u00e0"),
        ),
        ("pagefind/x.pf_fragment", gzip.compress(ACCENTED.encode(), mtime=0)),
        ("data/facts.xlsx", workbook(ACCENTED)),
        ("data/brief-fr.pdf", document(ACCENTED)),
        ("data/titled.pdf", document("Le large", ACCENTED)),
    ],
)
def test_a_passage_is_found_in_every_form_a_site_has(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / "site" / name
    path.parent.mkdir(parents=True)
    path.write_bytes(data)
    (tmp_path / "site" / "logo.png").write_bytes(b"\x89PNG\r\n\x1a\n\xff\xfe")
    (tmp_path / "site" / "broken.gz").write_bytes(b"\x1f\x8bxx")
    (tmp_path / "site" / "broken.pdf").write_bytes(b"%PDF-1.7\n" + ACCENTED.encode("utf-16"))
    (told,) = leaks(tmp_path / "site", tmp_path, [ACCENTED])
    assert (told.path, told.code) == (f"site/{name}", "originals-leaked")
    assert "“L’été dernier, la marée était déjà …”" in told.message
    assert leaks(tmp_path / "site", tmp_path, [ACCENTED], apart=(path,)) == ()


def test_a_pdf_whose_lock_is_not_opened_here_is_told(tmp_path: Path) -> None:
    writer, made = PdfWriter(), io.BytesIO()
    writer.add_blank_page(100, 100)
    writer.encrypt("", "owner", algorithm="RC4-128")
    writer.write(made)
    (tmp_path / "plain.pdf").write_bytes(made.getvalue())
    # The newest lock, which is opened by a library that is not needed otherwise.
    (tmp_path / "locked.pdf").write_bytes(made.getvalue().replace(b"/V 2", b"/V 5").replace(b"/R 3", b"/R 6"))
    (told,) = leaks(tmp_path, tmp_path, [ACCENTED])
    assert (told.path, told.code) == ("locked.pdf", "originals-locked")


@pytest.mark.parametrize(
    ("choice", "words"), [("all", "`originals` must be full, quotes, none"), ("[full]", "must be")]
)
def test_a_choice_that_is_none_is_named(project_at, choice: str, words: str) -> None:
    with pytest.raises(config.ProjectError, match=words):
        config.load(project_at({}, CONFIGURATION.format(choice)))


def test_no_choice_is_no_choice(project_at) -> None:
    assert config.load(project_at({}, CONFIGURATION.format("null"))).originals is None
    assert config.load(project_at({}, CONFIGURATION.format("none"))).originals is Originals.NONE
