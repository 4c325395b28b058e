# Punctuation is that of the citation's language where it has any; everything else was put into words before.
"""A citation as text, Markdown, HTML and link."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Mapping

from builder.model.citations import Citation

_MARKS = {"fr": ("«\u202f", "\u202f»"), "en": ("“", "”")}
_ACTIVE = re.compile(r"([\\`*_{}\[\]<>#|~])")


def link(citation: Citation) -> str:
    """The address alone."""
    return citation.link


def text(citation: Citation) -> str:
    """One line of plain text, its addresses at the end."""
    ends = dict.fromkeys(filter(None, (citation.link, citation.sentence, citation.original)))
    return f"{_said(citation)} {_quoted(citation)} – {citation.source}. {citation.site}, {' · '.join(ends)}"


def markdown(citation: Citation) -> str:
    """One line of Markdown: what is cited leads to the fact, the quotation to its sentence, the source to the web."""
    quoted = _linked(_marked(_quoted(citation)), citation.sentence)
    source = _marked(citation.source)
    source = _linked(source, citation.original) if citation.original else source
    said = _linked(_marked(citation.what), citation.link) + _marked(_day(citation))
    return f"{said}. {quoted} – {source}. {_marked(citation.site)}"


def rich(citation: Citation) -> str:
    """One paragraph of HTML, for documents and mail."""
    quoted = _anchor(_quoted(citation), citation.sentence)
    source = _anchor(citation.source, citation.original) if citation.original else html.escape(citation.source)
    said = _anchor(citation.what, citation.link) + html.escape(_day(citation))
    body = f"{said}. {quoted} – {source}. <i>{html.escape(citation.site)}</i>"
    return f'<p lang="{html.escape(citation.language)}">{body}</p>'


FORMS: Mapping[str, Callable[[Citation], str]] = {"text": text, "markdown": markdown, "html": rich, "link": link}


def _said(citation: Citation) -> str:
    return f"{citation.what}{_day(citation)}."


def _day(citation: Citation) -> str:
    return f" ({citation.as_of})" if citation.as_of else ""


def _quoted(citation: Citation) -> str:
    before, after = _MARKS.get(citation.language, _MARKS["en"])
    return f"{before}{citation.quote}{after}"


def _marked(words: str) -> str:
    return _ACTIVE.sub(r"\\\1", words)


def _linked(words: str, address: str) -> str:
    return f"[{words}]({address.replace('(', '%28').replace(')', '%29')})"


def _anchor(words: str, address: str) -> str:
    return f'<a href="{html.escape(address)}">{html.escape(words)}</a>'
