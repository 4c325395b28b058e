# What an article says by itself is one thing; who has read the others knows better: what nobody confirms is doubtful, a
# name is one sort of thing, and what one article says another takes for granted.
"""What each article says by itself → what it says to somebody who has read all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from builder.articles import Read
from builder.claims.cast import Cast, Known, cast_of, waiting
from builder.claims.echoes import echoes_in
from builder.claims.sorts import taken_for_another
from builder.claims.tentative import said_by_nobody_else
from builder.languages import ARTICLES
from builder.model.claims import Claim, Focus
from builder.model.diagnostics import Diagnostic, Severity
from builder.model.once import hold_once
from builder.model.text import Document
from builder.work import Task, Work, ink_of

_ECHOES = "echoes"
_NAMED = 40
"""Characters of a name in a message."""


def read_together(articles: Sequence[Read], focus: Focus, work: Work) -> list[Read]:
    """`articles` in their order, each as one who knows the others reads it."""
    articles = _without(articles, taken_for_another, "other sentences take the name for another sort of thing")
    echoes = work.kept(_ECHOES, tuple[Claim, ...], _tasks(articles, focus))
    articles = [_with(one, further) for one, further in zip(articles, echoes, strict=True)]
    return _without(articles, said_by_nobody_else, "no other sentence says so, and its words may mean another thing")


def _with(one: Read, further: tuple[Claim, ...]) -> Read:
    if not further:
        return one
    hold_once(further, one.document.article.id, one.document.segments)
    return replace(one, claims=tuple(sorted((*one.claims, *further), key=lambda claim: claim.span)))


def _without(articles: Sequence[Read], doubtful: Callable[[Iterable[Claim]], frozenset[Claim]], why: str) -> list[Read]:
    found = doubtful(claim for one in articles for claim in one.claims)
    within = {claim.article for claim in found}
    return [_less(one, found, why) if one.document.article.id in within else one for one in articles]


def _less(one: Read, doubtful: frozenset[Claim], why: str) -> Read:
    left_out = [claim for claim in one.claims if claim in doubtful]
    if not left_out:
        return one
    kept = tuple(claim for claim in one.claims if claim not in left_out)
    return replace(one, claims=kept, diagnostics=(*one.diagnostics, *_told(one.document, left_out, why)))


def _told(document: Document, left_out: Iterable[Claim], why: str) -> Iterator[Diagnostic]:
    article = document.article
    for claim in left_out:
        line = article.body_line + article.text.count("\n", 0, claim.span.start)
        what = f"a claim ({claim.kind}: {claim.value[:_NAMED]}) was left out: {why}"
        yield Diagnostic(article.path, line, "doubtful", what, Severity.NOTE)


def _tasks(articles: Iterable[Read], focus: Focus) -> Iterator[Task[tuple[Claim, ...]]]:
    """For each article the task to find what it takes for granted."""
    articles = tuple(articles)
    claims = [claim for one in articles for claim in one.claims]
    read_in = {one.document.article.language for one in articles} & ARTICLES.keys()
    casts, nobody = {language: cast_of(claims, focus, language) for language in sorted(read_in)}, Cast({}, {})
    for one in articles:
        article = one.document.article
        known, rivals = waiting(one.capitals, one.claims, casts.get(article.language, nobody), focus)
        ink = ink_of((article.id, article.digest, article.language, article.published, focus, known, rivals))
        yield Task(ink, partial(_echoes_of, one.document, focus, known, rivals))


def _echoes_of(
    document: Document, focus: Focus, known: tuple[Known, ...], rivals: tuple[str, ...]
) -> tuple[Claim, ...]:
    return tuple(echoes_in(document, focus, known, rivals))
