# Ten papers that print one wire text are one voice: counting them as ten would make a rumour look confirmed.
"""Which articles print the same text, and who publishes them when."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from builder.model.claims import fold
from builder.model.text import BlockKind, Document

_TELLING = 6
"""Words from which on a sentence is not repeated by chance."""
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


def voices(documents: Iterable[Document]) -> Mapping[str, Voice]:
    """Article id → its voice. Cost grows with the sentences, not with the pairs of articles."""
    heard: dict[str, Voice] = {}
    tellers: defaultdict[str, list[str]] = defaultdict(list)
    lengths: dict[str, int] = {}
    for document in sorted(documents, key=lambda document: document.article.id):
        article = document.article
        sentences = telling_sentences(document)
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


def telling_sentences(document: Document) -> set[str]:
    """The sentences of an article, folded, that no two texts have in common by chance."""
    read = (b for b in document.blocks if b.kind not in (BlockKind.FURNITURE, BlockKind.BYLINE))
    folded = (fold(segment.text) for block in read for segment in block.segments)
    return {words for words in folded if words.count(" ") >= _TELLING - 1}
