# "Anne Roy assure : « … »": a verb of saying or a colon before the words quoted announces them, and whoever speaks
# stands before it.
"""Words before a quotation → whether they announce it, and its speaker."""

from __future__ import annotations

import re

from builder.claims.article.reading import Reading
from builder.claims.article.voices import Speaker, Voices, Words
from builder.claims.speech.speakers.meant import spoken_of
from builder.claims.speech.speakers.saying import FRAGMENT, ends_in_stop, sayings_of
from builder.claims.speech.speakers.unnamed import house_before, stranger_in
from builder.model.text import BlockKind

_HEADS = (BlockKind.TITLE, BlockKind.HEADING)


def announced(reading: Reading, words: Words, lead: str) -> bool | None:
    """Whether words before the quotation announce it: True where any speaker will do, False where one must be named."""
    quoting, said = reading.language.quoting, words.inner.of(reading.text)
    sayings, count = sayings_of(quoting), len(said.split())
    colon, heading = re.search(r":\s*$", lead), words.block.kind in _HEADS
    if colon and (sayings.saying.search(lead) or sayings.concluding.search(lead) or heading):
        return True
    if count >= FRAGMENT and heading and sayings.according.search(lead):
        return False
    if colon and (count > FRAGMENT or (count > 2 and ends_in_stop(said))):
        return False
    if count >= FRAGMENT and quoting.continues.search(lead) and sayings.saying.search(lead):
        return True
    return None


def announcing(reading: Reading, words: Words, lead: str, voices: Voices, *, by_anybody: bool) -> Speaker | None:
    """Who announces words by those in `lead`, in which no person is named; `by_anybody` as of `announced`."""
    start, quoting = words.outer.start - len(lead), reading.language.quoting
    if who := _unnamed_in(reading, start, lead) or house_before(reading, start, lead):
        return who
    if "," not in lead and quoting.indefinite.match(lead):
        return None  # "Une affiche proclame : « … »": nobody
    known = by_anybody or quoting.opening.match(lead) or quoting.answer.search(lead)
    return spoken_of(reading, words, lead, voices) if known else None


def _unnamed_in(reading: Reading, start: int, lead: str) -> Speaker | None:
    """Somebody nobody has spoken of, who speaks before the words: "Chez Vesta, un porte-parole rappelle que"."""
    for at in sorted({0, lead.rfind(", ") + 2 if ", " in lead else 0}):  # "Interrogé, un proche du dossier confie"
        if stranger := stranger_in(reading, start + at, lead[at:]):
            return stranger
    sayings = sayings_of(reading.language.quoting)
    opens = sayings.speakers.match(lead)
    if opens and lead.rstrip().endswith(":") and reading.language.quoting.indefinite.match(opens[0]):
        rest = re.match(r"(?: [a-zà-ÿ-]+){1,3}(?=,| :)", lead[opens.end() :])  # "un ancien cadre, parti fâché"
        return Speaker(reading.text[start : start + opens.end() + (rest.end() if rest else 0)])
    for found in sayings.speakers.finditer(lead):
        if reading.language.quoting.indefinite.match(found[0]) and sayings.saying.match(lead, found.end() + 1):
            return Speaker(reading.text[start + found.start() : start + found.end()])
    return None
