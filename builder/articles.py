# All that is found in one article by itself: what other articles say comes later, so this is kept article by article.
"""Article → its structure, its claims, and what it is compared with others by."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from builder import learning, text
from builder.claims import claims_in
from builder.claims.across.cast import capitals_of
from builder.facts import gist_of
from builder.model.claims import Claim, Focus
from builder.model.diagnostics import Diagnostic
from builder.model.extensions import Extension
from builder.model.gists import Gist
from builder.model.once import cells_once, hold_once
from builder.model.text import Article, Block, Document
from builder.work import Stage, Work


@dataclass(frozen=True, slots=True)
class Question:
    """What an article is asked."""

    article: Article
    focus: Focus


@dataclass(frozen=True, slots=True)
class Answer:
    """What it says."""

    blocks: tuple[Block, ...]
    claims: tuple[Claim, ...]
    diagnostics: tuple[Diagnostic, ...]
    gist: Gist
    capitals: str
    """Its words with a capital letter: no name stands in it that has others."""


@dataclass(frozen=True, slots=True)
class Read:
    """One article as the rules read it."""

    document: Document
    claims: tuple[Claim, ...]
    """In the order of the text."""
    diagnostics: tuple[Diagnostic, ...]
    gist: Gist
    capitals: str
    """As of its answer."""


def answered(question: Question, added: tuple[Extension, ...] = ()) -> Answer:
    """What one article says, whatever the others do."""
    document, problems = text.structure(question.article)
    claims, doubts = claims_in(document, question.focus, added)
    return Answer(document.blocks, claims, (*problems, *doubts), gist_of(document), capitals_of(question.article.text))


def stands(question: Question, answer: Answer) -> bool:
    """Whether the words of `answer` are those of the article, and each claim has some."""
    text_, id_ = question.article.text, question.article.id
    length = len(text_)
    # All evidence is asked, since what is equal becomes one only then; in loops, which take half the time.
    for block in answer.blocks:
        for (start, end), words, _ in block.segments:
            if not 0 <= start < end <= length or text_[start:end] != words:
                return False
    for claim in answer.claims:
        for one in claim.evidence:
            start, end = one.span
            if not 0 <= start < end <= length or text_[start:end] != one.quote or one.article != id_:
                return False
    return all(claim.evidence for claim in answer.claims)


def _once(question: Question, answer: Answer) -> Answer:
    blocks = tuple(map(cells_once, answer.blocks))
    hold_once(answer.claims, question.article.id, [segment for block in blocks for segment in block.segments])
    return replace(answer, blocks=blocks)


def _file(question: Question) -> str:
    return question.article.path


def _head(question: Question) -> Question:
    """A text is known by its digest: to encode it would leave a copy of it in memory, in UTF-8, as long as it lives."""
    return replace(question, article=replace(question.article, text=""))


READING = Stage("reading", Question, Answer, answered, _file, stands, _head, _once)


def read_each(articles: Iterable[Article], focus: Focus, work: Work, added: tuple[Extension, ...] = ()) -> list[Read]:
    """What each of `articles` says of `focus` and of others, also to what `added` extensions read."""
    asked = [Question(article, focus) for article in articles]
    # The code of others is in no version of ours: what it makes is neither kept nor made elsewhere.
    answers = [answered(one, added) for one in asked] if added else work.through(READING, asked)
    learning.keep()
    return [
        Read(Document(question.article, answer.blocks), answer.claims, answer.diagnostics, answer.gist, answer.capitals)
        for question, answer in zip(asked, answers, strict=True)
    ]
