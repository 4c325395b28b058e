# To decide, a person must see the sentence and where it stands; how that is shown depends on where they sit.
"""What is told of a claim to whoever decides."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import NamedTuple

from builder.model.claims import Claim
from builder.model.text import Article, Document, Span


class Marked(NamedTuple):
    """A sentence of an article, cut around the words that are meant."""

    before: str
    said: str
    after: str


def sentence(claim: Claim, document: Document) -> Marked:
    """The sentence of a claim cut around its value, or around its quote where the value is not worded so."""
    span, text, segment = claim.span, document.article.text, document.segment_at(claim.span)
    whole = segment.span if segment and segment.span.holds(span) else span
    at = text.lower().find(claim.value.lower(), span.start, span.end) if claim.value else -1
    said = Span(at, at + len(claim.value)) if at >= 0 else span
    return Marked(text[whole.start : said.start], said.of(text), text[said.end : whole.end])


def place(claim: Claim, article: Article) -> str:
    """The file and the line."""
    return f"{article.path}:{article.body_line + article.text.count(chr(10), 0, claim.span.start)}"


def known_to_git(root: Path) -> str:
    """The name in git's configuration, as whoever sits here has it; empty where there is none, or no git."""
    try:
        done = subprocess.run(
            ["git", "config", "user.name"],  # noqa: S607  whichever git the person uses
            cwd=root,
            capture_output=True,
            check=False,
        )
    except OSError:
        return ""
    return done.stdout.decode("utf-8", "replace").strip()
