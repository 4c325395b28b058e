# Each kind of file gives its article, whole and in order; what is none is refused in a line.
"""Reading files of other kinds."""

from __future__ import annotations

import files
import pytest
from serving import PAGE, SENTENCES

from builder.adding import Material, Understood
from builder.adding.language import OTHER, language_of
from builder.adding.material import Kind, sniffed
from builder.adding.readers import understand
from builder.adding.readers.understood import cleaned
from builder.errors import SourceError

TODAY = "2025-06-01"
TABLE = "| Année | Revenus |\n|---|---|\n| 2024 | 5 millions \\| net |"


def read(data: bytes, kind: Kind, url: str = "", charset: str = "") -> Understood:
    return understand(Material(data, kind, "a", url, charset), TODAY)


def test_a_page_gives_its_article_and_what_it_says_of_it() -> None:
    found = read(PAGE.encode(), Kind.HTML, "https://phare.test/economie/ocean?utm_source=x")
    assert found.fields == {
        "title": "Océan Bleu lève 12 millions d’euros",
        "author": "Jeanne Martin",
        "publisher": "Le Phare",
        "published": "2025-03-04",
        "url": "https://phare.test/economie/ocean?utm_source=x",
    }
    assert found.dated_by == "the page"
    for words in (*SENTENCES, "## Une usine", "- Le drone Nautile plonge à 300 mètres.\n- Le drone Arg", TABLE):
        assert words in found.text
    assert "Accueil" not in found.text and "Mentions" not in found.text


def test_the_date_in_an_address_is_told_to_be_from_there() -> None:
    page = PAGE.replace("2025-03-04T08:10:00+01:00", "")
    found = read(page.encode(), Kind.HTML, "https://phare.test/2025/03/04/ocean.html")
    assert (found.fields["published"], found.dated_by) == ("2025-03-04", "its address")
    assert "published" not in read(page.encode(), Kind.HTML).fields


def test_a_day_to_come_is_no_day_of_publication() -> None:
    found = read(PAGE.replace("2025-03-04", "2031-03-04").encode(), Kind.HTML)
    assert "published" not in found.fields


@pytest.mark.parametrize(
    ("data", "charset"),
    [
        (PAGE.replace("utf-8", "windows-1252").encode("cp1252"), ""),
        (PAGE.replace('<meta charset="utf-8">', "").encode("cp1252"), ""),
        (PAGE.encode("cp1252"), "windows-1252"),
        (PAGE.encode("utf-16"), ""),
        (PAGE.encode("utf-8-sig"), ""),
    ],
)
def test_a_page_is_read_in_its_encoding(data: bytes, charset: str) -> None:
    assert read(data, Kind.HTML, charset=charset).fields["title"] == "Océan Bleu lève 12 millions d’euros"


def test_a_page_for_subscribers_is_told() -> None:
    wall = PAGE.replace("</head>", '<script type="application/ld+json">{"isAccessibleForFree": false}</script></head>')
    assert any("subscribers" in told for told in read(wall.encode(), Kind.HTML).warnings)


def test_a_pdf_gives_its_paragraphs_whole() -> None:
    found = read(files.pdf(), Kind.PDF)
    for sentence in SENTENCES:
        assert sentence in found.text
    assert found.text.count("\n\n") >= len(SENTENCES) - 1
    assert found.fields == {}


def test_running_heads_and_page_numbers_are_left_out_and_told() -> None:
    found = read(files.pdf(pages=3), Kind.PDF)
    assert "édition du soir" not in found.text and "2 / 3" not in found.text
    assert "Ici finit la partie trois." in found.text
    assert "6 lines of page numbers and running heads were left out" in found.warnings


def test_a_word_file_gives_its_parts_in_order() -> None:
    found = read(files.word(), Kind.WORD)
    expected = [
        "# Océan Bleu lève 12 millions d’euros",
        SENTENCES[0],
        "## Une usine",
        "- Le drone Nautile plonge à 300 mètres.\n- Le drone Argonaute est en essai.",
        TABLE.replace("5 millions", "5"),
        SENTENCES[1],
    ]
    assert found.text == "\n\n".join(expected) + "\n"
    assert found.warnings == ()
    assert any("tracked changes" in told for told in read(files.word(tracked=True), Kind.WORD).warnings)


def test_a_text_stays_as_it_is() -> None:
    text = "  Titre \n\n*Un*  mot\u202f: l’été &amp; \\| <b>\n"
    assert read(text.encode("cp1252", "replace"), Kind.TEXT).text != ""
    assert read(text.encode(), Kind.TEXT).text == text
    assert read(text.encode("utf-16"), Kind.MARKDOWN).text == text
    with_front = f"---\npublisher: Le Phare\npublished: 2024-05\n---\n{text}"
    found = read(with_front.encode(), Kind.TEXT)
    assert (found.text, found.fields["publisher"], found.dated_by) == (text, "Le Phare", "its front matter")


@pytest.mark.parametrize(
    ("data", "kind", "words"),
    [
        (b"", Kind.TEXT, "holds no text"),
        (b" \n\t\n", Kind.TEXT, "holds no text"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\xff\xfe", Kind.TEXT, "is no text in UTF-8"),
        (b"a " * 1_500_000, Kind.TEXT, "is a book"),
        (b"", Kind.HTML, "no article"),
        (b"<html><body><nav><a href='/'>x</a></nav></body></html>", Kind.HTML, "no text"),
        (b"\x00\x01\x02" * 99, Kind.HTML, "encoding"),
        (b"", Kind.PDF, "is no PDF"),
        (b"%PDF-1.7\n%broken", Kind.PDF, "is no PDF"),
        (b"hello", Kind.PDF, "is no PDF"),
        (b"", Kind.WORD, "is no Word file"),
        (b"hello", Kind.WORD, "is no Word file"),
        (b"PK\x03\x04" + b"x" * 99, Kind.WORD, "is no Word file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 999, Kind.WORD, "protected by a password, or an old .doc"),
    ],
)
def test_what_cannot_be_read_is_one_line(data: bytes, kind: Kind, words: str) -> None:
    with pytest.raises(SourceError) as refused:
        read(data, kind)
    assert words in str(refused.value)
    assert str(refused.value).startswith("a: ") and str(refused.value).isprintable()


@pytest.mark.parametrize(
    ("made", "kind", "words"),
    [
        (files.locked, Kind.PDF, "protected by a password"),
        (files.scanned, Kind.PDF, "no text (a scan)"),
        (files.heavy, Kind.PDF, "a drawing of millions of strokes"),
        (files.bomb, Kind.WORD, "unpacks to more than 60 MB"),
        (files.laughing, Kind.WORD, ""),
        (files.other_archive, Kind.WORD, "is an archive and no Word file"),
    ],
)
def test_files_that_hide_or_explode_are_one_line(made, kind: Kind, words: str) -> None:
    with pytest.raises(SourceError) as refused:
        read(made(), kind)
    assert words in str(refused.value)
    assert str(refused.value).isprintable()


def test_a_pdf_whose_password_is_empty_is_read() -> None:
    assert SENTENCES[0] in read(files.locked(""), Kind.PDF).text


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7", Kind.PDF),
        (b"PK\x03\x04", Kind.WORD),
        (b"\xef\xbb\xbf\n <!DOCTYPE HTML>", Kind.HTML),
        (b"<html>", Kind.HTML),
        ("Été".encode(), None),
    ],
)
def test_what_comes_through_a_pipe_is_known_by_its_beginning(data: bytes, kind: Kind | None) -> None:
    assert sniffed(data) is kind


def test_what_no_text_holds_is_taken_out() -> None:
    assert cleaned("a\x00b\x1bc\x7fd\ud800e\r\nf\u00adg") == "abcd\ufffde\nfg"


TEXTS = {
    "fr": " ".join(SENTENCES),
    "en": "The company was founded in 2019 by two engineers who had left the navy, and it has raised money from a fund"
    " of the region. It is said that they are not in talks with the state, which has been their first client.",
    "de": "Das Unternehmen wurde im Jahr 2019 von zwei Ingenieuren gegründet und hat seitdem Geld von einem Fonds"
    " erhalten, der auch in Bremen sitzt. Es ist nicht das einzige, und die Werft wird bald mit dem Bau beginnen.",
    "es": "La empresa fue fundada en 2019 por dos ingenieros y ha recibido dinero desde un fondo de la región, pero"
    " los socios no han dicho más. También esta semana las acciones subieron muy poco y el director calló hoy.",
    OTHER: "Spółka została założona w 2019 roku przez dwóch inżynierów, którzy odeszli z marynarki, i od tego czasu"
    " zebrała pieniądze z funduszu regionu. Nie wiadomo, czy rozmawia z państwem, które było jej klientem.",
}


@pytest.mark.parametrize(("code", "text"), TEXTS.items())
def test_a_text_shows_its_language(code: str, text: str) -> None:
    assert language_of(text) == code


def test_a_short_text_shows_its_language_where_nothing_in_it_is_of_another() -> None:
    assert language_of("Die Firma hat 20 Millionen Euro von einem Fonds erhalten und sitzt in Bremen.") == "de"
    assert language_of("Chiffre d’affaires en hausse.") is None


@pytest.mark.parametrize("text", ["日本の会社は二千十九年に設立された。", "Компания была основана в 2019 году."])
def test_another_script_is_another_language(text: str) -> None:
    assert language_of(text) == OTHER


def test_too_few_words_show_none() -> None:
    assert language_of("Océan Bleu lève 3 millions.") is None
    assert language_of("") is None
    assert language_of(f"{TEXTS['fr']} {TEXTS['en']}") in (None, "fr", "en")
