# What must come through a translation is found in the text before anybody is asked; a table a person keeps is read
# with its mistakes told.
"""The glossary, names, marks and figures."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.model.claims import Claim, Evidence, Kind
from builder.model.text import Span
from builder.translation.glossary import Policy, Term, read_glossary
from builder.translation.marks import SQUARE, XML, Kept, MarkError, Marks
from builder.translation.names import names_in
from builder.translation.terms import Terms, terms_for

GLOSSARY = """\
fr,en,de,policy,note
levée de fonds,funding round,Finanzierungsrunde,translate,
IA,AI,KI,translate,
dirigeant,leader,,translate,
dirigeant,head,,translate,of a named body
plus de,more than,,translate,before a figure
Le Chat,,,keep,product name
chiffre d’affaires,turnover,,forbid,
chiffre d’affaires,revenue,Umsatz,translate,
"""


def glossary_at(tmp_path: Path, text: str | bytes) -> tuple[tuple[Term, ...], list[tuple[int, str]]]:
    """The one check of the stage: each finding is one line that names the file."""
    (tmp_path / "glossary.csv").write_bytes(text if isinstance(text, bytes) else text.encode())
    terms, found = read_glossary(tmp_path, tmp_path.parent)
    for diagnostic in found:
        assert diagnostic.path.endswith("/glossary.csv")
        assert len(str(diagnostic).splitlines()) == 1
    return terms, [(diagnostic.line, diagnostic.code) for diagnostic in found]


def terms_at(tmp_path: Path, source: str, target: str, *names: str) -> Terms:
    return terms_for(source, target, glossary_at(tmp_path, GLOSSARY)[0], names)


def put(terms: Terms, text: str) -> str:
    kept = terms.kept_in(text)
    return SQUARE.replaced(SQUARE.put(text, kept), kept)


def test_a_project_without_a_glossary_has_no_terms(tmp_path: Path) -> None:
    assert read_glossary(tmp_path, tmp_path) == ((), ())


def test_a_row_is_a_term_in_whatever_order_its_columns_stand(tmp_path: Path) -> None:
    terms, found = glossary_at(tmp_path, '\ufeffnote,policy,en,fr\n"a, b",Keep,Le Chat,Le Chat\n\n,,,\n')
    assert found == []
    assert terms == (Term({"en": "Le Chat", "fr": "Le Chat"}, Policy.KEEP, "a, b", 2),)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("fr,en,policy,note\na,b,keeep,\n", [(2, "glossary-row")]),
        ("fr,en,policy,note\na,,translate,\nc,d,translate,\n", [(2, "glossary-row")]),
        ("fr,en,policy,note\na,,forbid,\n", [(2, "glossary-row")]),
        ("fr,en,policy,note\n,,keep,\n", [(2, "glossary-row")]),
        ("fr,en,policy,note\na,b,translate,x,y\n", [(2, "glossary-row")]),
        ("fr,en,policy,note\na,b\n", [(2, "glossary-row")]),
        (f"fr,en,policy\n{'a' * 300},b,translate\n", [(2, "glossary-row")]),
        ('fr,en,policy\n"a\nb",c,translate\n"d,e,keep\n', [(4, "glossary-row")]),
        ("fr,en,note\na,b,\n", [(1, "glossary-header")]),
        ("fr,fr,policy\na,b,keep\n", [(1, "glossary-header")]),
        ("policy,note\nkeep,\n", [(1, "glossary-header")]),
        ("français,en,policy\na,b,keep\n", [(1, "glossary-header")]),
        ("fr;en;policy;note\na;b;keep;\n", [(1, "glossary-header")]),
        (b"fr,en,policy\n\xe9,b,translate\n", [(0, "glossary-unreadable")]),
        ("", []),
    ],
)
def test_what_is_wrong_in_a_glossary_is_told_by_its_line(tmp_path: Path, text: str, found: list) -> None:
    assert glossary_at(tmp_path, text)[1] == found


def test_a_glossary_that_is_a_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "glossary.csv").mkdir()
    assert [d.code for d in read_glossary(tmp_path, tmp_path)[1]] == ["glossary-unreadable"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Une levée de fonds pour l’IA.", "Une funding round pour l’AI."),
        ("Levée de fonds record", "Funding round record"),
        ("Deux levées de fonds.", "Deux levées de fonds."),
        ("Le dirigeant de la société", "Le dirigeant de la société"),
        ("plus de liberté", "plus de liberté"),
        ("Le chiffre d'affaires", "Le revenue"),
        ("Le Chat et le chat", "Le Chat et le chat"),
        ("IATA, non-IA et IA-métier", "IATA, non-IA et IA-métier"),
        ("Une levée\nde fonds", "Une funding round"),
        ("Océan Bleu et l’Océan", "Océan Bleu et l’Océan"),
    ],
)
def test_terms_with_one_translation_are_put_in_and_the_others_left(tmp_path: Path, text: str, said: str) -> None:
    assert put(terms_at(tmp_path, "fr", "en", "Océan", "Océan Bleu"), text) == said


@pytest.mark.parametrize(
    ("source", "target", "text", "said"),
    [
        ("fr", "de", "La levée de fonds pour l’IA.", "La Finanzierungsrunde pour l’KI."),
        ("en", "fr", "A funding round for AI.", "A levée de fonds for IA."),
        ("de", "fr", "Die KI und Le Chat.", "Die IA und Le Chat."),
        ("de", "es", "Die KI.", "Die KI."),
    ],
)
def test_the_columns_serve_every_direction(tmp_path: Path, source: str, target: str, text: str, said: str) -> None:
    assert put(terms_at(tmp_path, source, target), text) == said


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("en", "Un gain de €1.7 million, soit 12.5% de 18,000 clients, 12 mois."),
        ("de", "Un gain de 1,7 Millionen\xa0€, soit 12,5\xa0% de 18.000 clients, 12 mois."),
    ],
)
def test_figures_are_written_by_the_rules_of_the_target(target: str, said: str) -> None:
    text = "Un gain de 1,7 million d’euros, soit 12,5 % de 18 000 clients, 12 mois."
    assert put(terms_for("fr", target, (), ()), text) == said


def test_amounts_in_french_prose_are_left_to_the_engine() -> None:
    text = "It raised €1.7 million, or 12% of 18,000."
    kept = terms_for("en", "fr", (), ()).kept_in(text)
    assert [(text[piece.start : piece.end], piece.words) for piece in kept] == [
        ("12%", "12\xa0%"),
        ("18,000", "18\u202f000"),
    ]


def test_figures_of_a_language_that_is_not_read_are_left_to_the_engine() -> None:
    assert terms_for("de", "en", (), ()).kept_in("Umsatz von 18.000 Euro") == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [("Océan Bleu", "Océan Bleu"), ("Océan Bleu (IA)", "Océan Bleu (AI)"), ("Océan Bleu et", None), ("12", None)],
)
def test_a_text_in_which_everything_is_settled_needs_no_engine(tmp_path: Path, text: str, said: str | None) -> None:
    assert terms_at(tmp_path, "fr", "en", "Océan Bleu").translation(text) == said


def claim(kind: Kind, subject: str | None, value: str) -> Claim:
    return Claim("x", kind, subject, value, (Evidence("a", Span(0, 1), "q"),), "r")


def test_names_are_those_of_claims_that_hold_one() -> None:
    found = names_in(
        [
            claim(Kind.CEO, "Océan Bleu", "Céleste de La Tour"),
            claim(Kind.CLIENT, None, "Banque publique d’investissement"),
            claim(Kind.REVENUE, "Lac SA", "Trois Millions"),
            claim(Kind.PRODUCT, "Lac SA", "8x7B"),
            claim(Kind.PARTNER, "l’entreprise", "le Lac"),
        ],
        ("Océan",),
    )
    assert found == ("8x7B", "Céleste de La Tour", "Lac SA", "Océan", "Océan Bleu")


def test_a_name_with_a_translation_becomes_it() -> None:
    terms = terms_for("fr", "en", (), {"Ministère de la Défense": "Ministry of Defence"})
    assert put(terms, "Le Ministère de la Défense") == "Le Ministry of Defence"


@pytest.mark.parametrize("marks", [SQUARE, XML], ids=["square", "xml"])
@given(
    text=st.text(st.characters(blacklist_categories=("Cs",)), max_size=60),
    cuts=st.lists(st.integers(0, 60), max_size=8, unique=True),
    words=st.text("aé<&\"' ", min_size=1, max_size=5),
)
def test_what_is_put_behind_marks_comes_back(marks: Marks, text: str, cuts: list[int], words: str) -> None:
    ends = sorted(cut for cut in cuts if cut <= len(text))
    kept = [Kept(a, b, words) for a, b in zip(ends[::2], ends[1::2], strict=False)]
    expected, done = "", 0
    for piece in kept:
        expected, done = expected + text[done : piece.start] + words, piece.end
    assert marks.replaced(marks.put(text, kept), kept) == expected + text[done:]


@pytest.mark.parametrize("answer", ["", "[X1X]", "[X1X] [X1X] [X2X]", "[X1X] [X2X] [X3X]", "[X1X] [X0X]"])
def test_marks_that_do_not_come_back_once_are_an_error(answer: str) -> None:
    with pytest.raises(MarkError):
        SQUARE.replaced(answer, [Kept(0, 1, "a"), Kept(1, 2, "b")])
