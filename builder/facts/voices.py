# Ten papers that print one wire text are one voice: counting them as ten would make a rumour look confirmed.
"""Which articles print the same text, and who publishes them when."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from builder.model.claims import fold
from builder.model.gists import Gist
from builder.model.text import Article

_FEW = 3
"""Sentences that two texts must have in common at least."""
_SHARE = 0.5
"""Of the sentences of the shorter one."""
_EVERYWHERE = 50
"""Texts in which a sentence may stand before it is taken for a formula of the trade, and compared no more."""


@dataclass(frozen=True, slots=True)
class Voice:
    """An article as a witness."""

    text: str
    """The id of the first article that prints this text: its own, unless it repeats another."""
    publisher: str = ""
    """Folded; empty where it is unknown."""
    published: str | None = None
    """`YYYY`, `YYYY-MM` or `YYYY-MM-DD`."""


def voices(articles: Iterable[Article], gists: Mapping[str, Gist]) -> Mapping[str, Voice]:
    """Article id → its voice; `gists` come by the articles' ids. Cost grows with the sentences, not with the pairs."""
    heard: dict[str, Voice] = {}
    tellers: defaultdict[int, list[str]] = defaultdict(list)
    lengths: dict[str, int] = {}
    for article in sorted(articles, key=lambda article: article.id):
        sentences = gists[article.id].telling
        shared = Counter(text for s in sentences for text in tellers[s][:_EVERYWHERE])
        copied = next(
            (text for text, n in sorted(shared.items()) if n >= max(_FEW, _SHARE * min(len(sentences), lengths[text]))),
            None,
        )
        if copied is None:
            lengths[article.id] = len(sentences)
            for sentence in sentences:
                tellers[sentence].append(article.id)
        heard[article.id] = Voice(copied or article.id, fold(article.publisher or ""), article.published)
    return heard
