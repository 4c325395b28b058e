# Whom quoted words belong to: the name after the verb of saying, the subject of the sentence before a colon, whoever
# has just spoken, or words for somebody unnamed.
"""The speaker of a quotation."""

from __future__ import annotations

import re

from builder.claims.article.introduced import place_of
from builder.claims.article.reading import Reading
from builder.claims.article.voices import Around, Speaker, Voices, Words
from builder.claims.notation import patterns
from builder.claims.speech.incises import incises_in
from builder.claims.speech.speakers.ahead import announced, announcing
from builder.claims.speech.speakers.behind import said_behind
from builder.claims.speech.speakers.meant import announcer_in, person_in, previous_person, spoken_of
from builder.claims.speech.speakers.saying import FRAGMENT, WHOLE, ends_in_stop, sayings_of
from builder.claims.speech.speakers.understood import understood
from builder.claims.speech.speakers.unnamed import trailing

_BEFORE, _AFTER = 400, 220
"""Characters looked at before and after a quotation."""


def speaker_of(reading: Reading, words: Words, voices: Voices, *, continued: bool) -> Speaker | None:
    """Who says `words`, after whoever has spoken, `continued` in the same block; None where nobody does."""
    quoting, text = reading.language.quoting, reading.text
    start, end = words.outer.start, words.outer.end
    after = patterns.plain(text[end : min(words.until, end + _AFTER)])
    if ends_in_stop(words.inner.of(text)) and text[end : end + 2].strip()[:1].isupper():
        after = ""  # a sentence of its own, and another one behind it
    stop = re.search(r"[.!?](?=\s|$)", after)
    after = after[: stop.start()] if stop else after
    before = patterns.plain(text[max(words.since, start - _BEFORE) : start])
    lead = before[max((m.end() for m in re.finditer(r"[.!?] ", before)), default=0) :]
    if sayings_of(quoting).said.match(after):
        if after.startswith(" ") and quoting.titled.match(lead):
            return None  # "Le slogan « … » résume l'époque": the slogan does
        return said_behind(reading, words, after, voices)
    in_lead = announcer_in(reading, start - len(lead), lead)
    if (by_anybody := announced(reading, words, lead)) is not None:
        return in_lead or announcing(reading, words, lead, voices, by_anybody=by_anybody)
    around = Around(before, lead, after, continued)
    return (
        _sourced(reading, words, around, in_lead, voices)
        or _inside(reading, words, voices)
        or understood(reading, words, around, voices)
    )


def _sourced(reading: Reading, words: Words, around: Around, in_lead: Speaker | None, voices: Voices) -> Speaker | None:
    """Who is named as the source: "Selon Anne Roy, « … »", "« … » (Anne Roy, PDG de Lumaro)"."""
    said, quoting, end = words.inner.of(reading.text), reading.language.quoting, words.outer.end
    sayings, count = sayings_of(quoting), len(said.split())
    if count < FRAGMENT:
        return None
    if around.closed and in_lead and sayings.sourced.search(around.lead):
        return in_lead
    if around.closed and in_lead and quoting.whose.search(around.lead):
        return previous_person(reading, words.outer.start)
    part = said[:1].islower() and count >= WHOLE  # with a capital it may be a title
    if part and (named := trailing(reading, end, around.after)):
        return named
    if around.closed and sayings.told_by.search(around.lead):
        return spoken_of(reading, words, around.lead, voices)
    aside = around.after.partition(",")[0].partition(")")[0] if around.after.startswith(" (") else ""
    return person_in(reading, end, end + len(aside))


def _inside(reading: Reading, words: Words, voices: Voices) -> Speaker | None:
    """Who speaks by words that stand inside the quotation marks: "Le marché, explique Anne Roy, va doubler"."""
    for incise in incises_in(reading, words.inner):
        if incise.who is not None:
            return Speaker(reading.full_name(incise.who), place_of(reading, incise.who))
        return spoken_of(reading, words, incise.words, voices)
    return None
