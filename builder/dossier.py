# What an article says by itself is one thing; who has read the others knows better: what nobody confirms is doubtful, a
# name is one sort of thing, and what one article says another takes for granted.
"""What each article says by itself → what it says to somebody who has read all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from builder.articles import Read
from builder.claims.across.cast import Known, cast_of, waiting
from builder.claims.across.echoes import echoes_in
from builder.claims.across.sorts import taken_for_another
from builder.claims.across.tentative import said_by_nobody_else
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
    asked = _asked(articles, focus)
    found = work.kept(_ECHOES, tuple[Claim, ...], map(_task, asked))
    further = {one.document.article.id: claims for one, claims in zip(asked, found, strict=True)}
    articles = [_with(one, further.get(one.document.article.id, ())) for one in articles]
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


class _Asked(NamedTuple):
    """An article that names somebody whose part others tell."""

    document: Document
    focus: Focus
    known: tuple[Known, ...]
    rivals: tuple[str, ...]


def _asked(articles: Iterable[Read], focus: Focus) -> list[_Asked]:
    """Those that may take something for granted; none in a language that is not read."""
    articles = tuple(articles)
    claims = [claim for one in articles for claim in one.claims]
    read_in = {one.document.article.language for one in articles} & ARTICLES.keys()
    casts = {language: cast_of(claims, focus, language) for language in sorted(read_in)}
    asked = list[_Asked]()
    for one in articles:
        if cast := casts.get(one.document.article.language):
            known, rivals = waiting(one.capitals, one.claims, cast, focus)
            asked += [_Asked(one.document, focus, known, rivals)] if known else []
    return asked


def _task(asked: _Asked) -> Task[tuple[Claim, ...]]:
    article = asked.document.article
    ink = ink_of((article.id, article.digest, article.language, article.published, *asked[1:]))
    return Task(ink, partial(_echoes_of, asked))


def _echoes_of(asked: _Asked) -> tuple[Claim, ...]:
    return tuple(echoes_in(*asked))
