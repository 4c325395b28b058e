# Real files, made by the programs that make such files: Typst, python-docx, pypdf.
"""PDF and Word files."""

from __future__ import annotations

import io
import zipfile

import docx
import typst
from docx.oxml import parse_xml
from pypdf import PdfReader, PdfWriter
from serving import SENTENCES

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def pdf(text: str = "", *, pages: int = 1) -> bytes:
    """A PDF of `pages` pages with a running head and page numbers, each with `text` set in a narrow column."""
    head = 'header: [Le Phare, édition du soir], numbering: "1 / 1"' if pages > 1 else ""
    setting = f'#set page(width: 12cm, height: 16cm, {head})\n#set text(lang: "fr", hyphenate: true)\n'
    page = text or "\n\n".join(SENTENCES)
    numbers = ("un", "deux", "trois")[:pages]
    body = "\n#pagebreak()\n".join(f"Partie {n} du dossier.\n\n{page}\n\nIci finit la partie {n}." for n in numbers)
    return bytes(typst.compile((setting + body).encode()))


def locked(password: str = "secret", algorithm: str = "RC4-128") -> bytes:  # noqa: S107  what it is locked with
    """A PDF that asks for a password."""
    writer = PdfWriter(PdfReader(io.BytesIO(pdf())))
    writer.encrypt(password, owner_password="owner", algorithm=algorithm)  # noqa: S106  the same
    return _written(writer)


def scanned() -> bytes:
    """A PDF with a drawing and no text."""
    return bytes(typst.compile(b"#rect(width: 5cm, height: 5cm, fill: gray)"))


def heavy() -> bytes:
    """A small PDF with a page that is drawn with tens of millions of bytes."""
    writer = PdfWriter(PdfReader(io.BytesIO(scanned())))
    stream = writer.pages[0].get_contents()
    stream.set_data(b"0 0 m 1 1 l S\n" * 2_000_000)
    writer.pages[0].replace_contents(stream)
    writer.compress_identical_objects()
    writer.pages[0].compress_content_streams()
    return _written(writer)


def _written(writer: PdfWriter) -> bytes:
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


def word(*, tracked: bool = False) -> bytes:
    """A Word file with a title, a heading, bullets and a table between its paragraphs."""
    document = docx.Document()
    document.add_heading("Océan Bleu lève 12 millions d’euros", 0)
    document.add_paragraph(SENTENCES[0])
    document.add_heading("Une usine", 2)
    document.add_paragraph("Le drone Nautile plonge à 300 mètres.", style="List Bullet")
    document.add_paragraph("Le drone Argonaute est en essai.", style="List Bullet")
    table = document.add_table(rows=2, cols=2)
    for cell, words in zip(
        (c for r in table.rows for c in r.cells), ("Année", "Revenus", "2024", "5 | net"), strict=True
    ):
        cell.text = words
    last = document.add_paragraph(SENTENCES[1])
    if tracked:
        inserted = f'<w:ins xmlns:w="{W}" w:id="1" w:author="A"><w:r><w:t>ajouté</w:t></w:r></w:ins>'
        last._p.append(parse_xml(inserted))
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def bomb() -> bytes:
    """A Word file that unpacks to 100 MB."""
    made = io.BytesIO(word())
    with zipfile.ZipFile(made, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/media/image1.bmp", b"\x00" * 100 * 1024 * 1024)
    return made.getvalue()


def laughing() -> bytes:
    """A Word file whose text is made of entities of entities."""
    lol = '<!DOCTYPE a [<!ENTITY a "lol">' + "".join(
        f'<!ENTITY {chr(98 + at)} "{f"&{chr(97 + at)};" * 10}">' for at in range(9)
    )
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(word())) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            data = old.read(part)
            if part.filename == "word/document.xml":
                paragraph = "<w:body><w:p><w:r><w:t>&j;</w:t></w:r></w:p></w:body>"
                data = f'{lol}]><w:document xmlns:w="{W}">{paragraph}</w:document>'.encode()
            new.writestr(part.filename, data)
    return made.getvalue()


def other_archive() -> bytes:
    """An archive that is no Word file."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("a.txt", "a")
    return made.getvalue()
