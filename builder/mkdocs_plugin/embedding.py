# Markdown itself says what is code and what is text: so a guide can show `{{ fact("…") }}`, and a page can use it.
"""A Markdown extension: facts in pages that somebody wrote."""

from __future__ import annotations

from re import Match
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from mkdocs.exceptions import PluginError

from builder.errors import BuilderError
from builder.pages import EMBEDDED, Elsewhere, Embedding

_AFTER_CODE = 175
"""Python-Markdown reads code at 190 and backslashes at 180; links and HTML, of which a fact is made, later."""


class Facts(Extension):
    """For `markdown_extensions`."""

    page: Embedding | Elsewhere | None = None
    """The page being read; none for a page in which nothing is embedded."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  the name Python-Markdown calls
        """Only pages that somebody wrote are looked at."""
        if self.page is not None:
            md.inlinePatterns.register(_Fact(self.page, md), "briefing-facts", _AFTER_CODE)


class _Fact(InlineProcessor):
    def __init__(self, page: Embedding | Elsewhere, md: Markdown) -> None:
        super().__init__(EMBEDDED, md)
        self._page = page

    def handleMatch(  # type: ignore[override]  # noqa: N802  the name Python-Markdown calls; as its own patterns do
        self,
        m: Match[str],
        data: str,  # noqa: ARG002
    ) -> tuple[Element | None, int | None, int | None]:
        try:
            shown = self._page.shown(m[0])
        except BuilderError as problem:
            raise PluginError(str(problem)) from None
        if shown is None:
            return None, None, None
        # Its text is Markdown, which the patterns after this one read.
        fact = Element("span", {"class": "embedded"})
        fact.text = shown
        return fact, m.start(0), m.end(0)
