# A translation memory leaves and enters in the format every translation tool reads. What comes in was made by others:
# the reader takes no entity, follows no address and has its limits.
"""TMX 1.4 ↔ translation units."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, ParseError, SubElement, indent, tostring

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import iterparse

from builder.errors import BuilderError
from builder.intake import MEGABYTE
from builder.storage import printable

LIMIT = 200 * MEGABYTE
"""Bytes of a file at most."""
LONGEST = 20_000
"""Characters of a segment at most; longer ones are no sentences."""

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_CODES = frozenset({"bpt", "ept", "ph", "it", "ut"})
"""Elements that hold another program's codes, and no words."""
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Unit:
    """One segment in two languages."""

    source: str
    target: str
    article: str = ""
    """The article's id; empty where it belongs to none."""
    context: str = ""
    state: str = ""
    """As of `State`; empty where nobody said."""
    by: str = ""
    date: str = ""
    """`YYYY-MM-DD`."""


def write_tmx(units: Iterable[Unit], source: str, target: str) -> bytes:
    """A TMX file of `units` from `source` into `target` (as `fr-FR`); the same units give the same bytes."""
    root = Element("tmx", version="1.4")
    SubElement(
        root,
        "header",
        {
            "creationtool": "briefing",
            "creationtoolversion": "1",
            "segtype": "sentence",
            "o-tmf": "PO",
            "adminlang": "en",
            "srclang": source,
            "datatype": "plaintext",
        },
    )
    body = SubElement(root, "body")
    for unit in units:
        made = SubElement(body, "tu")
        for name in ("article", "context", "state", "by", "date"):
            if value := getattr(unit, name):
                SubElement(made, "prop", type=f"x-{name}").text = _plain(value)
        for language, words in ((source, unit.source), (target, unit.target)):
            SubElement(SubElement(made, "tuv", {"xml:lang": language}), "seg").text = _plain(words)
    indent(root, " ")
    text: str = tostring(root, "unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'.encode()


def _plain(words: str) -> str:
    return _NO_XML.sub("\ufffd", words)


def read_tmx(path: Path, source: str, target: str) -> Iterator[Unit]:
    """The units of a TMX file in the languages `source` and `target` (ISO 639-1), in its order, as they are read.

    Raises BuilderError where the file is no TMX, is too large, or holds entities.
    """
    try:
        if path.stat().st_size > LIMIT:
            raise BuilderError(f"{path}: is larger than {LIMIT // 1024 // 1024} MB; split it")
        with path.open("rb") as file:
            yield from _units(file, path, source, target)
    except DefusedXmlException:
        raise BuilderError(f"{path}: declares entities, which are not read; remove its <!DOCTYPE …>") from None
    except ParseError as problem:
        raise BuilderError(f"{path}:{problem.position[0]}: is no XML ({printable(str(problem))}); mend it") from None
    except (LookupError, ValueError) as problem:
        raise BuilderError(f"{path}: cannot be read ({printable(str(problem))}); save it as UTF-8") from None


def _units(file: Any, path: Path, source: str, target: str) -> Iterator[Unit]:
    # A DOCTYPE alone is let pass: half of all tools write one, and nothing it names is fetched.
    depth, root = 0, None
    for event, element in iterparse(file, ("start", "end"), forbid_entities=True, forbid_external=True):
        depth += 1 if event == "start" else -1
        if root is None:
            root = element
            if element.tag != "tmx":
                raise BuilderError(f"{path}: is no TMX: it begins with <{printable(element.tag)[:40]}>")
        if event == "end" and element.tag == "tu":
            if unit := _unit(element, source, target):
                yield unit
            root.clear()


def _unit(element: Element, source: str, target: str) -> Unit | None:
    words: dict[str, str] = {}
    for variant in element.iter("tuv"):
        language = (variant.get(_LANG) or variant.get("lang") or "").lower().replace("_", "-").split("-")[0]
        seg = variant.find("seg")
        if seg is not None and language not in words:
            words[language] = " ".join(_words(seg).split())
    one, other = words.get(source, ""), words.get(target, "")
    if not one or not other or max(len(one), len(other)) > LONGEST:
        return None
    props = {prop.get("type", ""): (prop.text or "").strip() for prop in element.iter("prop")}
    return Unit(one, other, *(props.get(f"x-{name}", "") for name in ("article", "context", "state", "by", "date")))


def _words(element: Element) -> str:
    parts = [element.text or ""]
    for child in element:
        parts += ["" if child.tag in _CODES else _words(child), child.tail or ""]
    return "".join(parts)
