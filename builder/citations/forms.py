# Punctuation is that of the citation's language where it has any; everything else was put into words before. The copy
# menu writes the same forms in the browser (templates/script/5-copying.js), and a test compares the two.
"""A citation as text, Markdown, HTML and link."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Mapping

from builder.model.citations import Citation

Write = Callable[[str, str], str]
"""Words and the address they lead to, which may be empty, as one form has them."""

_MARKS = {"fr": ("«\u202f", "\u202f»"), "en": ("“", "”")}
_PAIRS = (("«", "»"), ("“", "”"), ('"', '"'))
"""Marks that an article may set around words."""
_ACTIVE = re.compile(r"([\\`*_{}\[\]<>#|~])")
_ENDS = (".", "!", "?", "…")


def link(citation: Citation) -> str:
    """The address alone."""
    return citation.link


def text(citation: Citation) -> str:
    """One line of plain text, its addresses at the end."""
    ends = dict.fromkeys(filter(None, (citation.link, citation.sentence, citation.original, citation.stood)))
    return f"{_joined(citation, lambda words, _: words, citation.site)}, {' · '.join(ends)}"


def markdown(citation: Citation) -> str:
    """One line of Markdown: what is cited leads to the fact, the quotation to its sentence, the source to the web."""

    def write(words: str, address: str) -> str:
        shown = _ACTIVE.sub(r"\\\1", words)
        return f"[{shown}]({address.replace('(', '%28').replace(')', '%29')})" if address else shown

    return _joined(citation, write, write(citation.site, ""))


def rich(citation: Citation) -> str:
    """One paragraph of HTML, for documents and mail."""

    def write(words: str, address: str) -> str:
        shown = html.escape(words)
        return f'<a href="{html.escape(address)}">{shown}</a>' if address else shown

    body = _joined(citation, write, f"<i>{write(citation.site, '')}</i>")
    return f'<p lang="{html.escape(citation.language)}">{body}</p>'


FORMS: Mapping[str, Callable[[Citation], str]] = {"text": text, "markdown": markdown, "html": rich, "link": link}


def quoted(citation: Citation) -> str:
    """The words of the article between the marks of the citation's language; empty where there are none."""
    return between_marks(citation.quote, citation.language) if citation.quote else ""


def between_marks(words: str, language: str) -> str:
    """`words` between the quotation marks of a language, those around them taken off."""
    before, after = _MARKS.get(language, _MARKS["en"])
    return f"{before}{_bare(words)}{after}"


def _joined(citation: Citation, write: Write, site: str) -> str:
    """What is cited, its day, the words of the article and who printed them, and the briefing, in one line."""
    day = write(f", {citation.as_of}", "") if citation.as_of else ""
    site += f" ({write(citation.stood_on, citation.stood)})" if citation.stood else ""
    said = write(citation.what, citation.link) + day if citation.what else ""
    source = write(citation.source, citation.original) if citation.source else ""
    if not citation.quote:
        told = " – ".join(filter(None, (said, source)))
        return f"{told}. {site}"
    end = "" if not day and citation.what.endswith(_ENDS) else "."
    opening = f"{said}{end} " if said else ""
    ours = write(f" [{citation.translation}]", "") if citation.translation else ""
    return f"{opening}{write(quoted(citation), citation.sentence)}{ours} – {source}. {site}"


def _bare(quote: str) -> str:
    """`quote` without marks that stand around the whole of it, or that its sentence opens and does not close."""
    for opening, closing in _PAIRS:
        inside = quote.removeprefix(opening).removesuffix(closing)
        if opening not in inside and closing not in inside:
            quote = inside.strip()
    return quote
