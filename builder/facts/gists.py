# To fold every sentence of ten thousand articles takes longer than to compare them: it is done once an article.
"""Document → what it is compared with others by."""

from __future__ import annotations

import hashlib

from builder.facts.acronyms import spelled_out
from builder.model.claims import fold
from builder.model.gists import Gist
from builder.model.text import BlockKind, Document

_TELLING = 6
"""Words from which on a sentence is not repeated by chance."""


def gist_of(document: Document) -> Gist:
    """What one article is compared with others by, whatever they say."""
    return Gist(tuple(sorted(telling_sentences(document))), tuple(spelled_out(document.article.text)))


def telling_sentences(document: Document) -> frozenset[int]:
    """The sentences of an article, as digests of them folded, that no two texts have in common by chance."""
    read = (b for b in document.blocks if b.kind not in (BlockKind.FURNITURE, BlockKind.BYLINE))
    folded = (fold(segment.text) for block in read for segment in block.segments)
    return frozenset(_digest(words) for words in folded if words.count(" ") >= _TELLING - 1)


def _digest(words: str) -> int:
    return int.from_bytes(hashlib.blake2b(words.encode("utf-8", "surrogatepass"), digest_size=8).digest())
