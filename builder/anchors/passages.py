# An article is edited now and then: a slip is mended, a sentence taken back. What stands where another stood is its
# heir, and the old link leads there.
"""Passages of articles, and which old one each new one stands in place of."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from builder.model.claims import Evidence
from builder.model.links import Entry
from builder.model.passages import Anchored, link_of
from builder.model.text import BlockKind, Document, Span

_SHARED = 0.5
"""Share of an article's passages that another must hold to be the same under a new id."""
_LONGEST = 2_000
"""Passages of one article that are compared one by one; beyond, an edited sentence has no heir."""


class Passage(NamedTuple):
    """A sentence, a heading, or a row of a table."""

    kind: str
    span: Span
    text: str
    key: str
    """Digest of its text and of how many equal ones stand before it."""


def passages_in(document: Document) -> Iterable[Passage]:
    """The passages of an article in reading order."""
    text = document.article.text
    for block in document.blocks:
        if block.kind is not BlockKind.TABLE or block.table is None:
            yield from (Passage("sentence", s.span, s.text, digest(s.text, str(s.ordinal))) for s in block.segments)
            continue
        seen = Counter[str]()
        for row in (block.table.header, *block.table.rows):
            line = row.span.of(text)
            yield Passage("row", row.span, line, digest(line, str(seen[line])))
            seen[line] += 1


def spans_in(document: Document) -> Iterable[Span]:
    """Where the passages of an article stand, in reading order."""
    for block in document.blocks:
        if block.kind is not BlockKind.TABLE or block.table is None:
            yield from (segment.span for segment in block.segments)
        else:
            yield from (row.span for row in (block.table.header, *block.table.rows))


def link_to(evidence: Evidence, anchored: Anchored) -> str:
    """The link of the passage in which `evidence` begins; empty where there is none."""
    passages = anchored.get(evidence.article)
    return link_of(evidence.article, passages.over(evidence.span)[0][1]) if passages else ""


def moved(old: Mapping[str, Sequence[Entry]], new: Mapping[str, Sequence[Passage]]) -> dict[str, str]:
    """Page that is gone → the page that holds the same text now.

    `old` are the live passages that pages had; `new` those that the articles have now.
    """
    found = {}
    for path in sorted(set(old) - set(new)):
        wanted = {(entry.kind, entry.key) for entry in old[path]}
        shares = {page: len(wanted & {(p.kind, p.key) for p in held}) for page, held in new.items()}
        best = max(shares, key=lambda page: (shares[page], page), default="")
        if wanted and shares.get(best, 0) >= _SHARED * len(wanted):
            found[path] = best
    return found


def heirs(old: Sequence[Entry], new: Sequence[Passage]) -> dict[str, int]:
    """Anchor of an old passage of a page → which of the new ones stands in its place, or is the same.

    `old` and `new` in reading order. Where several in a row were replaced by another number of them, nobody can say
    which took whose place, and none has an heir.
    """
    same = {(p.kind, p.key): at for at, p in enumerate(new)}
    found = {entry.id: same[entry.kind, entry.key] for entry in old if (entry.kind, entry.key) in same}
    if len(found) == len(old) or max(len(old), len(new)) > _LONGEST:
        return found
    matcher = SequenceMatcher(None, [e.key for e in old], [p.key for p in new], autojunk=False)
    known = {new[at].key for at in found.values()}
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "replace":
            gone = [entry for entry in old[a:b] if entry.id not in found]
            come = [at for at in range(c, d) if new[at].key not in known]
            if len(gone) == len(come):
                found |= {e.id: at for e, at in zip(gone, come, strict=True) if e.kind == new[at].kind}
    return found


def digest(*parts: str) -> str:
    """16 hexadecimal digits of `parts`."""
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]
