# Three quarters of a large lock are passages of articles that did not change, and to read each, find it again, settle
# and write it took a fifth of an edit. So where an article and the lines of its passages are those of an earlier build,
# which left them as they are, the lines are taken as they stand.
"""Passages that are what they were → at rest."""

from __future__ import annotations

import hashlib
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import msgspec

from builder.anchors.passages import spans_in
from builder.anchors.registry import Registry, line_of
from builder.model.links import Entry, Resting
from builder.model.passages import NO_PASSAGES, Anchored
from builder.model.text import Document
from builder.work import Work

PASSAGES = frozenset({"sentence", "row"})
"""Kinds of entries: most of all, and what they say stands in their key."""
_BLOCK = re.compile(
    rb"""
    ^ \{"id":[ ]"(?P<page>[^"\\]++)",[ ]"kind":[ ]"page",[^\n]*+\n
    (?P<lines>(?: \{"id":[ ]"[^"\\]++",[ ]"kind":[ ]"(?:sentence|row)",[ ]"path":[ ]"(?P=page)",[^\n]*\},\n )++)
    """,
    re.VERBOSE | re.MULTILINE,
)
"""The line of an article's page, and those of its passages, as the program writes them."""
_STAGE = "passages at rest"
_END = len(b",\n")


class _Id(msgspec.Struct, gc=False):
    id: str


_IDS = msgspec.json.Decoder(list[_Id])


@dataclass(frozen=True, slots=True)
class Parted:
    """A lock, part of which is taken as it stands."""

    rest: bytes
    """The lock without the lines of what is at rest."""
    resting: Mapping[str, Resting]
    """Page → its passages."""

    def disturbs(self, entry: Entry) -> bool:
        """Whether one of the others stands where passages rest, so that these have to be looked at as well."""
        held = self.resting.get(entry.path)
        return held is not None and entry.kind != "page" and (entry.kind in PASSAGES or entry.id in held.anchors)


def parted(written: bytes, documents: Iterable[Document], work: Work) -> Parted:
    """The lock `written`, where the passages of those of `documents` rest that the last build left at rest."""
    known = _known(work)
    pages = _pages(documents) if known else {}
    resting, pieces, end = dict[str, Resting](), list[bytes](), 0
    for block in _BLOCK.finditer(written) if known else ():
        start, stop = block.span("lines")
        page, lines = block["page"].decode("utf-8", "replace"), written[start : stop - _END]
        if page in pages and (proof := _proof(pages[page], lines)) in known:
            resting[page] = Resting(lines, tuple(sys.intern(one.id) for one in _IDS.decode(b"[%s]" % lines)), proof)
            pieces.append(written[end:start])
            end = stop
    return Parted(b"".join((*pieces, written[end:])), resting)


def at_rest(registry: Registry, documents: Iterable[Document], passages: Anchored, work: Work) -> Registry:
    """The registry with the passages at rest that are what they were, once everything is settled; `work` keeps which.

    `passages`: those of `documents`, with their anchors.
    """
    pages = _pages(documents)
    resting = {page: held for page, held in registry.resting.items() if page in pages}
    for page, entries in _blocks(registry.loose):
        ids, document = tuple(entry.id for entry in entries), pages.get(page)
        there = passages[document.article.id] if document else NO_PASSAGES
        if document and (there.spans, there.anchors) == (tuple(spans_in(document)), ids):
            lines = b",\n".join(map(line_of, entries))
            resting[page] = Resting(lines, ids, _proof(document, lines))
    proofs = frozenset(held.proof for held in resting.values())
    if proofs != _known(work):
        work.keep(_STAGE, sorted(proofs))
    loose = (e for e in registry.loose if e.kind not in PASSAGES or e.path not in resting)
    return Registry(tuple(loose), resting)


def is_untouched(entry: Entry) -> bool:
    """Whether it is live, and nothing is left of a time when it was not."""
    return entry.is_live and not (entry.target or entry.since or entry.cause or entry.why or entry.by)


def _known(work: Work) -> frozenset[bytes]:
    """The proofs of what the last build left at rest."""
    return frozenset(work.recalled(_STAGE, list[bytes]) or ())


def _pages(documents: Iterable[Document]) -> Mapping[str, Document]:
    return {f"sources/{document.article.id}/": document for document in documents}


def _proof(document: Document, lines: bytes) -> bytes:
    """Of an article with its passages, and of what the lock says of them."""
    data = msgspec.msgpack.encode((document.article.id, document.article.digest, list(spans_in(document))))
    return hashlib.blake2b(data + lines, digest_size=20).digest()


def _blocks(entries: Iterable[Entry]) -> Iterator[tuple[str, list[Entry]]]:
    """Pages whose passages are all untouched and stand behind it, with them."""
    found, strays, page = dict[str, list[Entry]](), set[str](), ""
    for entry in entries:
        if entry.kind == "page":
            page = entry.path
        elif entry.kind not in PASSAGES:
            page = ""
        elif entry.path == page and is_untouched(entry):
            found.setdefault(page, []).append(entry)
        else:
            strays.add(entry.path)
    return ((path, held) for path, held in found.items() if path not in strays)
