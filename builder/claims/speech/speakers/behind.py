# "« … », assure Anne Roy", "« … », dit-elle", "« … », résume un proche du dossier": the verb of saying stands behind
# the words quoted, and whoever speaks behind the verb.
"""Words behind a quotation → its speaker."""

from __future__ import annotations

import re

from builder.claims.article.introduced import introduced_as, place_of
from builder.claims.article.reading import Reading
from builder.claims.article.topics import is_focus
from builder.claims.article.voices import Speaker, Voices, Words
from builder.claims.notation import patterns
from builder.claims.speech.speakers.meant import head_of, meant_by, previous_person, spoken_of
from builder.claims.speech.speakers.saying import sayings_of
from builder.claims.speech.speakers.unnamed import house_of, says_one
from builder.mentions.names import Name
from builder.model.mentions import MentionType

_PHRASE = 90
"""Characters between the verb of saying and a name at most."""
_NEARBY = 500
"""Characters between a person and "the founder", who is that person, at most."""
_TITLE = 8
"""Characters before a name in which its title stands."""


def said_behind(reading: Reading, words: Words, after: str, voices: Voices) -> Speaker | None:
    """Who speaks by the words `after` a quotation, which begin with a verb of saying."""
    return _named(reading, words.outer.end, after) or _referred(reading, words, after, voices)


def _named(reading: Reading, start: int, after: str) -> Speaker | None:
    """The person named after the verb of saying."""
    sayings = sayings_of(reading.language.quoting)
    if sayings.pronoun.match(after):
        return None
    for name in reading.names_between(start, start + len(after)):
        if _speaks(name):
            if reading.language.quoting.addressed.search(after[: name.span.start - start]):
                if named := _behind_another(reading, name):
                    return named
                continue
            if titled := _with_title(reading, name):
                return titled
            gap = after[: name.span.start - start]
            if len(gap) > _PHRASE or reading.language.quoting.aside.search(gap):
                break
            if name.type is not MentionType.PERSON and not sayings.said.fullmatch(gap.rstrip()):
                continue  # "says this former manager of X": X does not speak
            return Speaker(reading.full_name(name), place_of(reading, name))
    return None


def _with_title(reading: Reading, name: Name) -> Speaker | None:
    """Somebody told by a title and the surname that is the company's as well: "a dit Mme Lumaro"."""
    before = reading.text[max(0, name.span.start - _TITLE) : name.span.start].split()
    if name.type is MentionType.PERSON or not before or before[-1].rstrip(".") not in reading.language.naming.titles:
        return None
    full = next((one for one in reading.people if one.text.endswith(f" {name.text}")), None)
    return Speaker(reading.full_name(full), place_of(reading, full)) if full else Speaker(name.text, name.span)


def _behind_another(reading: Reading, name: Name) -> Speaker | None:
    """The person whose name runs on from that of a place or a newspaper: "a déclaré à Lumen Anne Roy"."""
    first, _, rest = name.text.partition(" ")
    given = reading.language.naming.given_names
    if first in given or rest.partition(" ")[0] not in given or " " not in rest:
        return None
    return Speaker(rest, place_of(reading, name))


def _speaks(name: Name) -> bool:
    return name.type in (MentionType.PERSON, MentionType.ORG) or (name.type is None and " " in name.text)


def _referred(reading: Reading, words: Words, after: str, voices: Voices) -> Speaker | None:
    """Whom "she" or "the director" means, or the words for somebody unnamed."""
    start = words.outer.end
    impersonal, body = says_one(reading, start, after)
    if impersonal:
        return body
    if sayings_of(reading.language.quoting).pronoun.match(after):
        return _officer_told_of(reading, words, after) or spoken_of(reading, words, after, voices)
    if house := house_of(reading, start, after):
        return house
    return _unnamed(reading, start, after, voices) or spoken_of(reading, words, after, voices)


def _officer_told_of(reading: Reading, words: Words, after: str) -> Speaker | None:
    """Whom the sentence before is about, by their office alone: "Le directeur général dément. « … », martèle-t-il"."""
    begins, start = words.block.span.start, words.outer.start
    told = patterns.plain(reading.text[begins:start]).rstrip()
    sentence = re.split(r"(?<=[.!?…]) ", told)[-1]
    noun = sayings_of(reading.language.quoting).speakers.match(sentence)
    if noun is None or not reading.language.quoting.head.match(sentence):  # "the director of the works" is another
        return None
    at = begins + len(told) - len(sentence)
    if any(not is_focus(name.text, reading.focus) for name in reading.names_between(at, start)):
        return None
    fits = meant_by(reading, after)
    return head_of(reading, sentence[: noun.end()], at, fits)


def _unnamed(reading: Reading, start: int, after: str, voices: Voices) -> Speaker | None:
    """Somebody nobody names, by the words for them; "the director" where nobody has spoken is who was named last."""
    quoting = reading.language.quoting
    sayings = sayings_of(quoting)
    if (said := sayings.said.match(after)) and (unnamed := sayings.somebody.match(after, said.end())):
        return Speaker(reading.text[start + unnamed.start() : start + unnamed.end()].strip())
    body, somebody = quoting.bodies.search(after[:60]), sayings.speakers.search(after[:_PHRASE])
    if body and not (somebody and somebody.start() < body.start()):
        return Speaker(reading.text[start + body.start() : start + body.end()])
    if somebody:
        named = quoting.indefinite.match(somebody[0]) is None
        fits = meant_by(reading, somebody[0])
        known = _of_a_body(reading, start, after, somebody) or introduced_as(reading, start, somebody[0])
        if named and known:
            return known
        if named and not voices.said:
            head = head_of(reading, after, start, fits) or voices.host
            if head := head or previous_person(reading, start, _NEARBY, fits):
                return head
        if not named or not voices.said:
            return Speaker(reading.text[start + somebody.start() : start + somebody.end()])
    return None


def _of_a_body(reading: Reading, start: int, after: str, somebody: re.Match[str]) -> Speaker | None:
    """Somebody unnamed told by what they belong to, if not to the company: "le président de l'agglomération"."""
    owned = sayings_of(reading.language.quoting).owned.match(after, somebody.end())
    if owned is None:
        return None
    inside = reading.names_between(start + owned.start(), start + owned.end())
    end = max([start + owned.end(), *(name.span.end for name in inside)])
    if any(is_focus(name.text, reading.focus) for name in inside):
        return None
    return Speaker(reading.text[start + somebody.start() : end].strip())
