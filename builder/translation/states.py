# Editors of PO files know one sign of doubt, `fuzzy`; it stands on all that nobody has signed. What they do not know
# is written as a translator's comment above the entry, since msgmerge, Poedit, Weblate and Lokalize keep those:
#
#     # engine: libre 2026-01-02 (1a2b3c4d-5e6f7a8b)
#     # edited: Jane Doe 2026-01-03 (1a2b3c4d)
#     # reviewed: Jane Doe 2026-01-04 (1a2b3c4d-5e6f7a8b)
#     # rejected: Jane Doe 2026-01-04 (1a2b3c4d-5e6f7a8b)
#
# The seal in brackets is a digest of the source, and of the translation it was said of. msgmerge copies comments to
# sentences that merely resemble each other, and anybody may change a text under a signature: a seal that does not fit
# says so.
"""The state of an entry, read from its marks and written into them."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

from builder.locales import Entry
from builder.model.translation import Standing, State

ENGINE_MARK = "engine: "
"""Begins the comment of an entry that an engine wrote: `engine: libre 2026-01-02 (…)`."""

REVIEW_MARK = "reviewed: "
"""Begins the comment by which a person signs an entry: `reviewed: Jane Doe 2026-01-02 (…)`."""

_WORDS = {"engine": State.MACHINE, "edited": State.EDITED, "reviewed": State.REVIEWED, "rejected": State.REJECTED}
_KEYWORDS = {state: word for word, state in _WORDS.items()}
_MARK = re.compile(
    r"(?P<word>engine|edited|reviewed|rejected)(?::(?P<by>.*?))?(?: (?P<date>\d{4}-\d\d-\d\d))?"
    r"(?: \((?P<source>[0-9a-f]{8})(?:-(?P<text>[0-9a-f]{8}))?\))?"
)
_SEALED_WITH_TEXT = frozenset({State.MACHINE, State.REVIEWED, State.REJECTED})
_DIGITS = 8


@dataclass(frozen=True, slots=True)
class _Mark:
    """What a comment says of an entry's state."""

    state: State
    by: str
    date: str
    source: str
    """The digest of the msgid it was said of; empty where it is not sealed."""
    text: str
    """The digest of the msgstr."""

    def fits(self, entry: Entry) -> bool:
        """Whether it was said of this translation of this source; what is not sealed may have been."""
        return self.source in ("", _source_digest(entry)) and self.text in ("", _digest(entry.msgstr))


def standing(entry: Entry) -> Standing:
    """The state an entry is in."""
    if not entry.msgstr.strip():
        return Standing(State.MISSING)
    mark = _mark(entry)
    if mark and mark.source and mark.state is State.REJECTED and mark.fits(entry):
        return Standing(State.REJECTED, mark.by, mark.date)
    if entry.fuzzy:
        return _doubted(entry, mark)
    if mark and mark.fits(entry):
        # Who only takes away the flag signs nothing: what an engine wrote stays an engine's. And of a signature without
        # a seal nobody knows which words it was set under.
        unsealed = mark.state is State.REVIEWED and not mark.text
        return Standing(State.EDITED if unsealed else mark.state, mark.by, mark.date)
    return Standing(State.EDITED)


def is_unsealed(entry: Entry) -> bool:
    """Whether an entry bears a signature that somebody wrote by hand, and that counts for nothing yet."""
    mark = _mark(entry)
    return mark is not None and mark.state is State.REVIEWED and not mark.text


def _doubted(entry: Entry, mark: _Mark | None) -> Standing:
    """Of an entry with the fuzzy flag: it is shown where its mark says that it is a translation of this source."""
    if entry.previous is not None or mark is None or mark.source != _source_digest(entry):
        return Standing(State.STALE, mark.by if mark else "", mark.date if mark else "")
    if mark.state in (State.MACHINE, State.EDITED) and mark.fits(entry):
        return Standing(mark.state, mark.by, mark.date)
    return Standing(State.EDITED)  # the text was changed by hand, or the signature is in doubt


def marked(entry: Entry, state: State, by: str = "", date: str = "") -> Entry:
    """The entry in `state`, with the mark, the seal and the flag of it; what people noted on it stays.

    `by` is the engine, the person or the file; a line end in it is a blank.
    """
    words = " ".join(f"{_KEYWORDS[state]}: {by} {date}".split()).removesuffix(":")
    seal = _source_digest(entry) + (f"-{_digest(entry.msgstr)}" if state in _SEALED_WITH_TEXT else "")
    notes = (comment for comment in entry.comments if not _MARK.fullmatch(comment))
    comments = (*notes, f"{words} ({seal})")
    return entry.but(comments=comments, fuzzy=state is not State.REVIEWED, previous=None)


def by_engine(msgid: str, msgstr: str, engine: str, date: str) -> Entry:
    """A new entry as an engine translated it on the day `date`."""
    return marked(Entry(msgid, msgstr), State.MACHINE, engine, date)


def settled(entry: Entry) -> Entry:
    """The entry with the mark and the flag of the state it is in, so that every editor shows it rightly.

    An entry that has them is returned as it is, and keeps its bytes.
    """
    found, mark = standing(entry), _mark(entry)
    if found.state is State.MISSING:
        return entry.but(fuzzy=False) if entry.fuzzy and entry.previous is None else entry
    if found.state is State.STALE:
        return entry
    sealed = mark is not None and mark.state is found.state and mark.source and mark.fits(entry)
    if sealed and entry.fuzzy is (found.state is not State.REVIEWED):
        return entry
    return marked(entry, found.state, found.by, found.date)


def notes(entry: Entry) -> tuple[str, ...]:
    """What people wrote above an entry, marks of its state left out."""
    return tuple(comment for comment in entry.comments if not _MARK.fullmatch(comment))


def _mark(entry: Entry) -> _Mark | None:
    """The last mark above an entry, since what was said later counts; of one in doubt the last that is sealed."""
    for comment in reversed(entry.comments):
        found = _MARK.fullmatch(comment)
        by = (found["by"] or "").strip() if found else ""
        if found and (found["source"] or (not entry.fuzzy and (by or found["word"] == "edited"))):
            return _Mark(_WORDS[found["word"]], by, found["date"] or "", found["source"] or "", found["text"] or "")
    return None


def _source_digest(entry: Entry) -> str:
    return _digest(entry.msgid if entry.context is None else f"{entry.context}\x04{entry.msgid}")


def _digest(words: str) -> str:
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]
