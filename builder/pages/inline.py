# Markdown articles and editors' notes are shown as Markdown means them; HTML in them is text, and a link leads to
# http or https or nowhere.
"""Markdown that a person wrote → inline HTML that is safe."""

from __future__ import annotations

import html
from functools import cache
from xml.etree.ElementTree import Element

import markdown
from markdown.treeprocessors import Treeprocessor
from markupsafe import Markup

from builder.pages import escape

_ALLOWED = frozenset({"p", "em", "strong", "code", "a", "br", "div"})
_MARKS = "[`*_"
_MOST_MARKS = 200
"""In one sentence: Python-Markdown looks from each bracket and backtick to the end, again and again."""


def inline(words: str) -> Markup:
    """One sentence or note of Markdown as inline HTML; what is no emphasis, code or link stays text.

    With more than 200 marks it is no prose, and all of it is text.
    """
    if sum(map(words.count, _MARKS)) > _MOST_MARKS:
        return escape.text(words)
    rendered = _renderer().reset().convert(escape.sendable(words))
    body = rendered.removeprefix("<p>").removesuffix("</p>")
    return Markup(body.replace("\n", " "))  # noqa: S704  raw HTML is off and tags are few


@cache
def _renderer() -> markdown.Markdown:
    made = markdown.Markdown(output_format="html")
    made.preprocessors.deregister("html_block")
    for name in (
        "html",
        "image_link",
        "image_reference",
        "reference",
        "short_reference",
        "short_image_ref",
        "automail",
    ):
        made.inlinePatterns.deregister(name)
    # A sentence is no block: "# 1", "- 5 %" and "2023. Puis" stay as they are.
    blocks = made.parser.blockprocessors
    for name in ("indent", "code", "hashheader", "setextheader", "hr", "olist", "ulist", "quote", "reference"):
        blocks.deregister(name)
    # Last of all: before `unescape`, an address may still hold placeholders.
    made.treeprocessors.register(_Few(made), "few", -1)
    return made


class _Few(Treeprocessor):
    """Leaves the few elements that are meant, and links that lead to http or https."""

    def run(self, root: Element) -> None:
        for element in root.iter():
            if element.tag not in _ALLOWED:
                element.tag = "span"
                element.attrib.clear()
            elif element.tag == "a":
                self._link(element)

    @staticmethod
    def _link(element: Element) -> None:
        # A browser resolves references in an address, so what it would see is what is judged.
        target = escape.address(html.unescape(element.get("href", "")))
        element.attrib.clear()
        if target == "#" or not "".join(element.itertext()).strip():
            element.tag = "span"
        else:
            # Written as it will be read: the serialiser leaves alone what looks like a reference.
            element.set("href", target.replace("&", "&amp;"))
            element.set("rel", "nofollow noopener")
