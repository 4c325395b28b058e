# No verb says who speaks in a title, behind other words of theirs, or in a paragraph that is a quotation and nothing
# else: it is whom the words before tell of, who has just spoken, or who is interviewed.
"""Quotations that no verb of saying goes with → who is understood to speak."""

from __future__ import annotations

import re

from builder.claims.article.portraits import fitting, is_of_nobody_else
from builder.claims.article.reading import Reading
from builder.claims.article.voices import Around, Speaker, Voices, Words
from builder.claims.notation import patterns
from builder.claims.speech.speakers.meant import spoken_of
from builder.claims.speech.speakers.saying import FRAGMENT, WHOLE, ends_in_stop, sayings_of
from builder.claims.speech.speakers.unnamed import told_in
from builder.model.text import BlockKind

_NEAR = 40
"""Characters before and behind a place in which marks and blanks end."""


def understood(reading: Reading, words: Words, around: Around, voices: Voices) -> Speaker | None:
    """Who is understood to speak where no verb says so: in a title, after other words of theirs, in a paragraph."""
    count, opens = len(words.inner.of(reading.text).split()), not around.lead.strip(" -")
    if opens and around.closed and count >= FRAGMENT and words.block.kind is BlockKind.TITLE and voices.host:
        return voices.host  # an interview has what was said there as its title
    if opens and around.continued and count > 2:
        return _turned_to(reading, words, around, voices) or voices.last or voices.host
    if not (opens and around.closed and count >= WHOLE and words.block.kind is BlockKind.PARAGRAPH):
        return None
    if around.before.strip():  # "She has never moved. « … »": whom the paragraph tells of
        return _told_of(reading, words, around.before, voices)
    return voices.last or voices.host


def _turned_to(reading: Reading, words: Words, around: Around, voices: Voices) -> Speaker | None:
    """Whom sentences of their own between two quotations are about: "Anne Roy, elle, se souvient. « … »"."""
    since = re.search(r"[.!?…] ", around.before)
    begun = words.outer.start - len(around.before)
    ends, goes_on = reading.text[max(0, begun - _NEAR) : begun], reading.text[begun : begun + _NEAR]
    if ends_in_stop(ends.rstrip(' \u00a0»”"')) and goes_on.lstrip()[:1].isupper():
        at = len(around.before) - len(around.before.lstrip())  # what was said before ends in a full stop of its own
    elif since is not None:
        at = since.end()
    else:
        return None
    if not around.closed:
        return None
    quoting, told = reading.language.quoting, around.before[at:]
    if who := told_in(reading, words.outer.start, told):
        return who
    pronoun = quoting.opening.match(told)
    if pronoun and voices.last and not fitting(quoting, pronoun[0])(voices.last.name):
        return spoken_of(reading, words, pronoun[0], voices)  # "…", says Anne to Paul. He does not move. "…"
    return None


def _told_of(reading: Reading, words: Words, before: str, voices: Voices) -> Speaker | None:
    """Whom the words before a quotation tell of: somebody without a name who is their subject, else whom they mean."""
    quoting, start = reading.language.quoting, words.outer.start
    if told := told_in(reading, start, before):
        return told
    named = any(name.span.end <= start for name in reading.names_between(start - len(before), start))
    sentence = re.split(r"(?<=[.!?…]) ", before.strip())[-1]
    unnamed = sayings_of(quoting).speakers.match(sentence)
    if unnamed and not named:
        at = start - len(before) + before.rindex(sentence)
        return Speaker(reading.text[at : at + unnamed.end()])
    if voices.portrayed and quoting.first_person.search(patterns.plain(words.inner.of(reading.text))):
        alone = is_of_nobody_else(reading, words, sentence, voices.portrayed)
        return voices.portrayed if alone else None  # "I" in a portrait: whom it portrays, or nobody can tell
    if pronoun := quoting.opening.match(sentence):  # "Her partner is dead. He sold his shares. « … »": he speaks
        return spoken_of(reading, words, pronoun[0], voices)
    meant = named or quoting.she.search(before) or quoting.he.search(before)
    return spoken_of(reading, words, before, voices) if meant else None
