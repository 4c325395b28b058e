# What people put into a folder of articles, and what becomes of it: an article, byte for byte, or one line that says
# what to do.
"""The folder of articles."""

from __future__ import annotations

import codecs
import hashlib
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.model.diagnostics import Diagnostic, Severity
from builder.model.text import Article, Basis
from builder.sources import read_folder
from builder.sources.encoding import decode
from builder.sources.folder import slug
from builder.sources.front_matter import is_id

SEEDS = Path(__file__).parents[2] / "seeds"
BODIES = {
    "1b4ec926f30cc8f2100002e462f3a41e705279bbdf58a099f4fbb828f32c362a",
    "d1363eb7589e7834624af59df931551209049ce18fadf31d4582fc7a99abf213",
    "c35ad608da26f3d896cd32846a7a9b29896ed9a1439a93db4de8117b25be3ab0",
    "35fc7e37c1fba577b410a43e8ec0542c8b51b4c693911f84f6c21e4711149c6d",
    "83e6db3cd792b712cdf1646c16b91f546891229a01ae23f50cfbddfb9ba4ddab",
}
"""SHA-256 of the articles as they were given, before anybody put front matter above them."""

TEXT = "Une levée\n\nL’été, la « société » a levé 1,7 Md€ – déjà.\n"


def read(root: Path) -> tuple[tuple[Article, ...], tuple[Diagnostic, ...]]:
    """The one check of the stage: whatever is in the folder, each finding is one line with a file and a remedy."""
    articles, found = read_folder(root / "seeds", root, "fr", ("fr",))
    for diagnostic in found:
        assert diagnostic.path.startswith("seeds")
        assert str(diagnostic).isprintable() or "\u00a0" in str(diagnostic)
        assert len(str(diagnostic).splitlines()) == 1
        assert len(diagnostic.message) > 20
    for article in articles:
        assert is_id(article.id)
        assert article.digest == hashlib.sha256(article.text.encode()).hexdigest()
    return articles, found


def codes(found: tuple[Diagnostic, ...]) -> list[str]:
    return [diagnostic.code for diagnostic in found]


def test_the_seeds_are_the_articles_as_they_were_given() -> None:
    articles, found = read_folder(SEEDS, SEEDS.parent, "fr", ("fr",))
    assert not found
    assert {article.digest for article in articles} == BODIES
    assert {hashlib.sha256(article.text.encode()).hexdigest() for article in articles} == BODIES


@pytest.mark.parametrize(
    "header", ["", "---\nid: a\n---\n", "---\r\nid: a\r\n---\r\n", "---\n---\n", "---  \nid: a\n---"]
)
@pytest.mark.parametrize("body", ["Texte.", " \n\tTexte.\r\n\r\n", "Un\rdeux\u2028trois\n", "--- pas un filet\n---\n"])
def test_a_body_is_what_stands_after_the_front_matter(project_at, header: str, body: str) -> None:
    if header.endswith("---"):
        body = "\n" + body
    (article,), _ = read(project_at({"seeds/a.txt": header + body}))
    assert article.text == (body[1:] if header.endswith("---") else body)


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"),
        codecs.BOM_UTF32_BE + TEXT.encode("utf-32-be"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
        TEXT.encode("cp1252"),
    ],
    ids=["utf-8", "mark-8", "mark-16le", "mark-16be", "mark-32le", "mark-32be", "16le", "16be", "windows-1252"],
)
def test_an_article_is_decoded_without_its_byte_order_mark(project_at, data: bytes) -> None:
    articles, found = read(project_at({"seeds/a.txt": data}))
    assert [article.text for article in articles] == [TEXT]
    assert not found


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" * 20, "undecodable"),
        (b"PK\x03\x04" + bytes(range(1, 255)) * 8, "undecodable"),
        (b"Un texte\x00avec un nul", "undecodable"),
        (codecs.BOM_UTF8 + b"Un texte\x00avec un nul", "undecodable"),
        (codecs.BOM_UTF8 + b"Un texte\x00avec un nul" + b" et la suite" * 50, "undecodable"),
        (codecs.BOM_UTF16_LE + b"impair", None),
        (codecs.BOM_UTF16_LE + b"\x00\xd8x", "undecodable"),
        ("texte".encode("utf-16-le") + b"\x00", "undecodable"),
        (b"\x81\x8d\x8f caf\xe9", "undecodable"),
        (b"\x01\x02\x03", "undecodable"),
        (b"", "empty"),
        (b" \n\t\r\n", "empty"),
        (codecs.BOM_UTF8, "empty"),
        (codecs.BOM_UTF16_BE, "empty"),
        (b"---\nid: a\n---\n", "empty"),
        (b"---\nid: a\n---\n\n\n", "empty"),
    ],
)
def test_what_is_no_text_is_left_out_with_one_line(project_at, data: bytes, code: str | None) -> None:
    articles, found = read(project_at({"seeds/a.txt": data, "seeds/b.txt": "Un article.\n"}))
    assert codes(found) == ([code] if code else [])
    assert [article.id for article in articles] == (["b"] if code else ["a", "b"])


@given(st.binary(max_size=400))
def test_no_bytes_raise_and_no_text_holds_a_nought(data: bytes) -> None:
    text = decode(data)
    assert text is None or "\0" not in text


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=200))
def test_utf_8_is_read_as_it_is_written(text: str) -> None:
    assert decode(codecs.BOM_UTF8 + text.encode()) == text
    if not text.startswith("\ufeff"):
        assert decode(text.encode()) == text


def test_a_missing_folder_and_an_empty_one_are_said(project_at) -> None:
    root = project_at({})
    assert codes(read(root)[1]) == ["no-seeds"]
    (root / "seeds").mkdir()
    assert codes(read(root)[1]) == ["no-articles"]
    # A briefing that was just begun is no mistake: `--strict` builds it.
    assert read(root)[1][0].severity is Severity.NOTE
    (root / "seeds" / "decisions.yml").write_text("a: b")
    assert codes(read(root)[1]) == ["no-articles"]


def test_a_file_in_the_place_of_the_folder_is_said(project_at) -> None:
    assert codes(read(project_at({"seeds": "un fichier"}))[1]) == ["no-seeds"]


def test_a_folder_that_cannot_be_listed_is_said(project_at, monkeypatch: pytest.MonkeyPatch) -> None:
    root = project_at({"seeds/a.txt": "Texte."})

    def refused(self: Path) -> object:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", refused)
    assert codes(read(root)[1]) == ["no-seeds"]


def test_files_of_ours_hidden_files_and_folders_are_passed_over(project_at) -> None:
    files = ("decisions.yml", "glossary.csv", "names.po", ".hidden.txt", "en/a.po", ".git/x.txt")
    articles, found = read(project_at({"seeds/a.txt": "Texte.", **{f"seeds/{name}": "x" for name in files}}))
    assert [article.id for article in articles] == ["a"]
    assert not found


@pytest.mark.parametrize("name", ["a.pdf", "a.docx", "a", "a.txt~", "a.html"])
def test_a_format_that_is_not_read_is_said(project_at, name: str) -> None:
    assert codes(read(project_at({f"seeds/{name}": "Texte."}))[1]) == ["unknown-format"]


def test_a_folder_named_like_an_article_is_said(project_at) -> None:
    articles, found = read(project_at({"seeds/dossier.txt/a.txt": "Texte."}))
    assert (articles, codes(found)) == ((), ["no-file"])


def test_a_pipe_is_not_waited_for(project_at) -> None:
    root = project_at({"seeds/a.txt": "Texte."})
    os.mkfifo(root / "seeds" / "b.txt")
    assert codes(read(root)[1]) == ["no-file"]


def test_a_file_that_cannot_be_read_costs_itself_alone(project_at, monkeypatch: pytest.MonkeyPatch) -> None:
    root = project_at({"seeds/a.txt": "Un.", "seeds/b.txt": "Deux."})
    whole = Path.read_bytes

    def refused(self: Path) -> bytes:
        if self.name == "a.txt":
            raise PermissionError(13, "Permission denied")
        return whole(self)

    monkeypatch.setattr(Path, "read_bytes", refused)
    articles, found = read(root)
    assert [article.id for article in articles] == ["b"]
    assert codes(found) == ["unreadable"]


def test_a_link_out_of_the_project_is_not_followed(project_at, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("Un secret.")
    root = project_at({"seeds/a.txt": "Texte.", "autre.txt": "Un autre."})
    (root / "seeds" / "b.txt").symlink_to(tmp_path / "secret.txt")
    (root / "seeds" / "c.txt").symlink_to("../autre.txt")
    (root / "seeds" / "d.txt").symlink_to("absent.txt")
    (root / "seeds" / "e.txt").symlink_to("e.txt")
    articles, found = read(root)
    assert [article.id for article in articles] == ["a", "c"]
    assert codes(found) == ["outside", "unreadable", "unreadable"]


def test_a_file_that_is_too_large_is_left_out(project_at, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("builder.sources.folder.LIMIT", 5)
    assert codes(read(project_at({"seeds/a.txt": "Texte long."}))[1]) == ["too-large"]


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("Été à Paris.txt", "ete-a-paris"),
        ("  deux  mots  .txt", "deux-mots"),
        ("L’œuvre d’Anaïs & Cie (2).TXT", "l-oeuvre-d-anais-cie-2"),
        ("a_b.c.md", "a-b-c"),
        ("ÉCŒURÉ.text", "ecoeure"),
        ("\u2028ligne\u202edroite.txt", "ligne-droite"),
        ("deux\nlignes.txt", "deux-lignes"),
    ],
)
def test_a_file_name_becomes_an_id(project_at, name: str, id_: str) -> None:
    (article,), _ = read(project_at({f"seeds/{name}": "Texte."}))
    assert article.id == id_


@pytest.mark.parametrize(
    "name",
    [
        "🚀.txt",
        "新闻.txt",
        "-.txt",
        "x" * 251 + ".txt",
        "é" * 125 + ".txt",
        "index.txt",
        "Names.txt",
        "sans extension\n.pdf",
        "\x1b[31mrouge.txt",
        os.fsdecode(b"caf\xe9.txt"),
        os.fsdecode(b"\xff\xfe.pdf"),
        os.fsdecode(b"\xff.txt"),
    ],
)
def test_a_hostile_file_name_is_read_and_told_on_one_line(project_at, name: str) -> None:
    articles, found = read(project_at({f"seeds/{name}": "---\nbad: x\n---\nTexte."}))
    assert len(found) == 1
    assert all(article.path.isprintable() for article in articles)


@pytest.mark.parametrize("word", ["index", "names"])
def test_an_id_that_is_the_name_of_a_page_or_catalogue_of_ours_is_refused(project_at, word: str) -> None:
    articles, found = read(project_at({f"seeds/{word}.txt": f"---\nid: {word}\n---\nTexte."}))
    assert codes(found) == ["front-matter"]
    assert articles[0].id not in ("index", "names")


@given(st.text())
def test_a_slug_is_an_id_whatever_it_is_made_of(words: str) -> None:
    assert is_id(slug(words))


def test_two_articles_with_one_id_are_both_shown(project_at) -> None:
    files = {f"seeds/{name}.txt": f"---\nid: meme\n---\nTexte {name}." for name in "ab"}
    articles, found = read(project_at(files))
    assert codes(found) == ["same-id"]
    assert found[0].path == "seeds/b.txt"
    assert articles[0].id == "meme"
    assert articles[1].id.startswith("meme-")


def test_the_same_text_twice_is_one_article(project_at) -> None:
    articles, found = read(project_at({"seeds/a.txt": "Texte.", "seeds/b.md": "---\nid: b\n---\nTexte."}))
    assert [article.id for article in articles] == ["a"]
    assert codes(found) == ["duplicate"]
    assert "seeds/a.txt" in found[0].message


def test_files_come_in_the_order_of_their_names_however_the_accents_are_coded(project_at) -> None:
    composed, decomposed = "\u00e9b", "e\u0301a"
    names = ("f", composed, decomposed, "e\u0301b", "z", "A")
    root = project_at({f"seeds/{name}.txt": f"Texte {n}." for n, name in enumerate(names)})
    read_names = [Path(article.path).stem for article in read(root)[0]]
    assert read_names == ["A", "f", "z", decomposed, "e\u0301b", composed]


def test_an_article_in_a_language_that_is_not_read_is_shown_without_facts(project_at) -> None:
    articles, found = read(project_at({"seeds/a.txt": "---\nlanguage: de\n---\nEin Artikel."}))
    assert articles[0].language == "de"
    assert codes(found) == ["unknown-language"]


DATED = (
    "---\npublished: 2025-02-10\npublished_basis:\n  inferred: Un lundi.\n{quotes}---\nCe lundi, le sommet s’ouvre.\n"
)


@pytest.mark.parametrize(
    ("quotes", "published", "expected"),
    [
        ("  quotes: [Ce lundi]\n", "2025-02-10", []),
        ("", None, ["basis-quote"]),
        ("  quotes: []\n", None, ["basis-quote"]),
        ("  quotes: ['']\n", None, ["basis-quote"]),
        ("  quotes: [' ']\n", None, ["basis-quote"]),
        ("  quotes: [Ce mardi]\n", None, ["basis-quote"]),
        ("  quotes: [Ce lundi, ce lundi]\n", None, ["basis-quote"]),
        ("  quotes: ['Ce\u2028mardi']\n", None, ["basis-quote"]),
    ],
)
def test_an_inferred_date_stands_only_on_words_of_the_article(
    project_at, quotes: str, published: str | None, expected: list[str]
) -> None:
    (article,), found = read(project_at({"seeds/a.txt": DATED.format(quotes=quotes)}))
    assert article.published == published
    assert article.basis is (Basis.INFERRED if published else Basis.UNKNOWN)
    assert codes(found) == expected


def test_the_line_of_the_body_is_told_for_messages(project_at) -> None:
    (article,), _ = read(project_at({"seeds/a.txt": "---\r\nid: a\r\n---\r\n\r\nTexte."}))
    assert article.body_line == 4
