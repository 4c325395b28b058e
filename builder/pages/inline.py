# Markdown articles and editors' notes are shown as Markdown means them; HTML in them is text, and a link leads to
# http or https or nowhere.
"""Markdown that a person wrote → inline HTML that is safe."""

from __future__ import annotations

import html
import xml.etree.ElementTree as etree
from functools import cache

import markdown
from markdown.treeprocessors import Treeprocessor
from markupsafe import Markup

_ALLOWED = frozenset({"p", "em", "strong", "code", "a", "br", "div"})


def inline(words: str) -> Markup:
    """One sentence or note of Markdown as inline HTML; what is no emphasis, code or link stays text."""
    # One line, and nothing at its beginning that would make it a block.
    one_line = " ".join(words.split())
    rendered = _renderer().reset().convert("&#8203;" + one_line)
    body = rendered.removeprefix("<p>").removesuffix("</p>").replace("&#8203;", "", 1).replace("​", "", 1)
    return Markup(body.replace("\n", " "))  # noqa: S704  raw HTML is off and tags are few


@cache
def _renderer() -> markdown.Markdown:
    made = markdown.Markdown(output_format="html")
    made.preprocessors.deregister("html_block")
    for name in ("html", "image_link", "image_reference", "reference", "short_reference", "short_image_ref", "automail"):
        made.inlinePatterns.deregister(name)
    made.parser.blockprocessors.deregister("reference")
    made.treeprocessors.register(_Few(made), "few", 1)
    return made


class _Few(Treeprocessor):
    """Leaves the few elements that are meant, and links that lead to http or https."""

    def run(self, root: etree.Element) -> None:
        for element in root.iter():
            if element.tag not in _ALLOWED:
                element.tag = "span"
                element.attrib.clear()
            elif element.tag == "a":
                target = html.unescape(element.get("href", ""))
                element.attrib.clear()
                if target.startswith(("https://", "http://")):
                    element.set("href", target)
                    element.set("rel", "nofollow noopener")
                else:
                    element.tag = "span"
