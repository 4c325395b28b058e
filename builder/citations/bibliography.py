# BibTeX as BibLaTeX and Zotero read it, RIS (type NEWS; TI, AU, PB, PY, DA, UR, LA, N1, ID, ER), and CSL-JSON 1.0.
"""Articles as entries of a bibliography."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from builder.model.citations import Reference

_TEX = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}
_ACTIVE = re.compile(r"[\\{}$&#%_~^]")
_BABEL = {"fr": "french", "en": "english", "de": "german", "es": "spanish", "it": "italian", "nl": "dutch"}
"""What BibLaTeX calls a language, by which it hyphenates the title and leaves its capitals alone."""
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def bibtex(references: Iterable[Reference]) -> str:
    """Entries of type `article`; what is unknown is left out."""
    return "\n".join(map(_bibtex, references))


def ris(references: Iterable[Reference]) -> str:
    """Records of type NEWS."""
    return "\n".join(map(_ris, references))


def csl(references: Iterable[Reference]) -> str:
    """An array of items of type `article-newspaper`."""
    return json.dumps([_csl(reference) for reference in references], ensure_ascii=False, indent=2) + "\n"


BIBLIOGRAPHIES: Mapping[str, Callable[[Iterable[Reference]], str]] = {"bibtex": bibtex, "ris": ris, "csl-json": csl}


def _bibtex(reference: Reference) -> str:
    fields = {
        # Braces keep the capitals of the title and the name of an office whole.
        "title": f"{{{_tex(reference.title)}}}",
        "author": f"{{{_tex(reference.author)}}}" if reference.author else "",
        "journaltitle": _tex(reference.publisher),
        "date": reference.published,
        "url": reference.url.replace("{", "%7B").replace("}", "%7D"),
        "langid": _BABEL.get(reference.language, reference.language),
        "note": _tex(reference.note),
    }
    lines = (f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@article{{{reference.id},\n{''.join(lines)}}}\n"


def _ris(reference: Reference) -> str:
    year, *rest = reference.published.split("-")
    day = "/".join([year, *rest, "", "", ""][:3]) + "/" if reference.published else ""
    fields = (
        ("TY", "NEWS"),
        ("TI", reference.title),
        ("AU", reference.author),
        ("PB", reference.publisher),
        ("PY", year),
        ("DA", day),
        ("UR", reference.url),
        ("LA", reference.language),
        ("N1", reference.note),
        ("ID", reference.id),
    )
    lines = (f"{tag}  - {_one_line(value)}\n" for tag, value in fields if value)
    return f"{''.join(lines)}ER  - \n"


def _csl(reference: Reference) -> dict[str, Any]:
    parts = [int(part) for part in reference.published.split("-")] if reference.published else []
    item: dict[str, Any] = {
        "id": reference.id,
        "type": "article-newspaper",
        "title": reference.title,
        "author": [{"literal": reference.author}] if reference.author else [],
        "container-title": reference.publisher,
        "issued": {"date-parts": [parts]} if parts else {},
        "URL": reference.url,
        "language": reference.language,
        "note": reference.note,
    }
    return {name: value for name, value in item.items() if value}


def _tex(words: str) -> str:
    return _ACTIVE.sub(lambda found: _TEX.get(found[0], f"\\{found[0]}"), _one_line(words))


def _one_line(words: str) -> str:
    return _CONTROLS.sub(" ", words)
