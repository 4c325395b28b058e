# An article is told in the words of one language: its title, when and by whom it was published, and what is not known
# of it, which stands wherever its figures stand.
"""Articles in the words of one language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from markupsafe import Markup

from builder.locales import Formats, Messages, unbroken
from builder.model.decisions import Words
from builder.model.originals import WITHHELD
from builder.model.text import Basis, BlockKind, Document
from builder.model.translation import Memory, Standing, State
from builder.pages import vocabulary
from builder.pages.environment import filled
from builder.pages.escape import text

_READ = frozenset({BlockKind.PARAGRAPH, BlockKind.BULLET, BlockKind.HEADING, BlockKind.QUESTION})
_OPENING = 8
"""Words of an article without a title that stand for it."""
_ALL_QUOTED = re.compile('[«“"]([^«»“”"]*)[»”"]')
"""A title that is a quotation."""
_LABEL = 36
"""Characters of a title that name a source in a table, at most; whole words."""


def opening(document: Document) -> str:
    """The first sentence of an article that is read; empty where it shows none."""
    return next((s.text for b in document.blocks for s in b.segments if b.kind in _READ), "")


class ArticleWording:
    """One language's words for articles; what has no translation is shown as printed, marked as such."""

    def __init__(self, language: str, messages: Messages, formats: Formats, memory: Memory | None) -> None:
        self.language = language
        self.messages = messages
        self.formats = formats
        self._memory = memory
        """None where the articles are in this language."""
        self._said: dict[str, Markup] = {}
        """Interface messages into which nothing is put: they are said again and again."""

    def say(self, message: str, **values: Any) -> Markup:
        """An interface message, with text put into it."""
        if values:
            return filled(self.messages.text(message), values, self.language)
        if message not in self._said:
            self._said[message] = filled(self.messages.text(message), {}, self.language)
        return self._said[message]

    def count(self, one: str, many: str, number: int, **values: Any) -> Markup:
        """An interface message in the form that `number` asks for."""
        said = self.messages.plural(one, many, number)
        return filled(said, {"n": self.formats.number(number), **values}, self.language)

    def foreign(self, shown: Markup, source: str) -> Markup:
        """Words in another language, marked so that they are read out, searched and recognised as such."""
        label = self.say("in %(language)s", language=self.formats.language_name(source))
        return Markup('<span lang="{}">{}</span> <small class="untranslated">[{}]</small>').format(source, shown, label)

    def signed(self, by: str, on: str) -> Markup:
        """Who wrote a note, and when."""
        return self.say("%(name)s, %(date)s", name=by, date=self.formats.date(on))

    def title(self, document: Document) -> Markup:
        """An article's title in this language; of one without, its opening words, or its id where it shows none."""
        printed = document.title
        if printed is None:
            first = opening(document)
            shown = self.segment(document, first) or first
            words = shown.split(" ")
            begun = " ".join(words[:_OPENING])
            cut = begun.rstrip(" ,:;–") + "…" if len(words) > _OPENING else begun
            return text(cut or document.article.id)
        return text(self.segment(document, printed) or printed)

    def untranslated_title(self, document: Document) -> bool:
        """Whether the title, or the opening words in its place, is shown in another language than this one."""
        printed = opening(document) if document.title is None else document.title
        return bool(printed) and self.segment(document, printed) is None

    def segment(self, document: Document, words: str) -> str | None:
        """A segment of an article in this language; none where it is missing."""
        if document.article.language == self.language or words == WITHHELD:
            return words
        found = self._memory.segment(document.article.id, words) if self._memory else None
        return found.text if found else None

    def source(self, document: Document) -> Markup:
        """An article as a source: "Daily News, 10 February 2025"; what is not known of it is its caveat."""
        article = document.article
        name = text(article.publisher) if article.publisher else self.say("“%(title)s”", title=self._short(document))
        date = text(self.formats.date(document.article.published)) if document.article.published else None
        return Markup("{}, {}").format(name, date or self.say("undated"))

    def _short(self, document: Document) -> Markup:
        title = self.title(document).unescape()
        quoted = _ALL_QUOTED.fullmatch(title)  # the marks of the label are around it already
        words = (quoted[1].strip() if quoted else title).rstrip("…").split(" ")
        kept = [word for n, word in enumerate(words) if len(" ".join(words[: n + 1])) <= _LABEL] or words[:1]
        return text(
            " ".join(kept).rstrip(" ,:;–") + ("…" if len(kept) < len(words) or self._untitled(document) else "")
        )

    def _untitled(self, document: Document) -> bool:
        return document.title is None and bool(opening(document))

    def published(self, document: Document) -> Markup:
        """When an article was published, and on what that rests."""
        article = document.article
        if not article.published:
            return self.say("undated")
        written = text(self.formats.date(article.published))
        return self.say("%(date)s (date inferred)", date=written) if article.basis is Basis.INFERRED else written

    def dating(self, document: Document) -> Markup:
        """What the date of an article rests on, where the article does not state it."""
        return self.say("date inferred") if document.article.basis is Basis.INFERRED else Markup()

    def caveat(self, document: Document) -> Markup:
        """What is not known of an article: it stands wherever its figures stand."""
        article = document.article
        missing = [said] if (said := self.dating(document)) else []
        if document.title is None:
            missing.append(self.say("untitled"))
        if not article.publisher:
            missing.append(self.say("publisher unknown"))
        if not article.author:
            missing.append(self.say("author not given"))
        return Markup(", ").join(missing)

    def state(self, standing: Standing) -> Markup:
        """What a reader is told of a translation, or of there being none."""
        message = vocabulary.STATES.get(standing.state)
        if message is None or not standing.by:
            return self.say(message, by="–") if message else Markup()
        by = self.signed(standing.by, standing.date) if standing.date else text(standing.by)
        return self.say(message, by=by)

    def states(self, counts: Mapping[State, int], reviewers: Iterable[str]) -> tuple[Markup, ...]:
        """How many translations are in which state, the most trusted first."""
        names = self.formats.list(sorted(reviewers))
        return tuple(
            self.say(message, n=self.formats.number(counts[state]), names=names)
            if state is State.REVIEWED
            else self.say(message, n=self.formats.number(counts[state]))
            for state, message in vocabulary.COUNTS.items()
            if counts.get(state)
        )

    def either(self, words: Words) -> Markup:
        """Words that an editor wrote in several languages: in this one, else in the one there is, marked."""
        known = dict(words)
        for language in (self.language, ""):
            if language in known:
                return text(unbroken(known[language], self.language))
        return next((self.foreign(text(said), language) for language, said in words), Markup())
