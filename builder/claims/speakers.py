# Whom quoted words belong to: the name after the verb of saying, the subject of the sentence before a colon, whoever
# has just spoken, or words for somebody unnamed.
"""The speaker of a quotation."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache, partial

from builder.claims import patterns
from builder.claims.dating import names_of
from builder.claims.incises import incises_in
from builder.claims.introduced import introduced_as, place_of
from builder.claims.portraits import fitting, is_of_nobody_else
from builder.claims.reading import Reading, is_focus
from builder.claims.titled import is_below
from builder.claims.unnamed import house_before, house_of, says_one, stranger_in, told_in, trailing
from builder.claims.voices import Around, Speaker, Voices, Words
from builder.languages.quoting import Quoting
from builder.mentions.names import Name
from builder.model.claims import Kind
from builder.model.mentions import MentionType
from builder.model.text import BlockKind

_FRAGMENT = 4
"""Words of a quoted fragment inside somebody's reported speech at least."""
_WHOLE = 6
"""Words of a paragraph that is a quotation and nothing else at least."""
_BEFORE, _AFTER, _PHRASE = 400, 220, 90
"""Characters looked at before and after the quotation, and between the verb of saying and a name."""
_NEARBY = 500
"""Characters between a person and "the founder", who is that person, at most."""
_FAR = 8000
"""Characters between a speaker and "she" at most."""
_RECENT = 12
"""Speakers looked back on at most."""
_LEADS = (Kind.CEO, Kind.EXECUTIVE)
_TITLE = 8
"""Characters before a name in which its title stands."""
_HEADS = (BlockKind.TITLE, BlockKind.HEADING)


@lru_cache(maxsize=8)
def _patterns(quoting: Quoting) -> dict[str, re.Pattern[str]]:
    saying, adverb, have = quoting.saying, quoting.adverb, quoting.auxiliary
    pronouns, participles, according = quoting.pronouns, quoting.participles, quoting.according
    return {
        "pronoun": re.compile(rf"^,? ?(?:{have}{pronouns}|(?:{saying}){pronouns})"),
        "said": re.compile(
            rf"^,? ?(?:{quoting.receiver})?(?:{have}(?:{pronouns})?{adverb} (?:{participles})|(?:{saying}))\b{adverb}"
            rf"|^,? ?{according}"
        ),
        "saying": re.compile(rf"\b(?:{saying}|{participles})\b"),
        "speakers": re.compile(quoting.speakers),
        "according": re.compile(rf"\b{according}"),
        "sourced": re.compile(rf"(?:^|[.;:,] ?|\bet ){according}[^;:.«»]{{3,140}}, \Z"),
        "told_by": re.compile(rf"(?:^|[.;:,] ?|\bet ){according}(?:{quoting.oblique}), \Z"),
        "owned": re.compile(quoting.owned),
        "somebody": re.compile(quoting.somebody),
        "concluding": re.compile(quoting.concluding),
    }


def speaker_of(reading: Reading, words: Words, voices: Voices, *, continued: bool) -> Speaker | None:
    """Who says `words`, after whoever has spoken, `continued` in the same block; None where nobody does."""
    rules, text = _patterns(reading.language.quoting), reading.text
    start, end = words.outer.start, words.outer.end
    after = patterns.plain(text[end : min(words.until, end + _AFTER)])
    if _ends(words.inner.of(text)) and text[end : end + 2].strip()[:1].isupper():
        after = ""  # a sentence of its own, and another one behind it
    stop = re.search(r"[.!?](?=\s|$)", after)
    after = after[: stop.start()] if stop else after
    before = patterns.plain(text[max(words.since, start - _BEFORE) : start])
    lead = before[max((m.end() for m in re.finditer(r"[.!?] ", before)), default=0) :]
    if rules["said"].match(after):
        if after.startswith(" ") and reading.language.quoting.titled.match(lead):
            return None  # "Le slogan « … » résume l'époque": the slogan does
        return _named(reading, end, after, rules) or _referred(reading, words, after, voices, rules)
    in_lead = _person_in(reading, start - len(lead), start)
    if (announced := _announced(reading, words, lead, rules)) is not None:
        unnamed = _unnamed_in(reading, start - len(lead), lead, rules)
        if who := in_lead or unnamed or house_before(reading, start - len(lead), lead):
            return who
        quoting = reading.language.quoting
        if "," not in lead and quoting.indefinite.match(lead):
            return None  # "Une affiche proclame : « … »": nobody
        known = announced or quoting.opening.match(lead) or quoting.answer.search(lead)
        return _spoken_of(reading, words, lead, voices) if known else None
    around = Around(before, lead, after, continued)
    return (
        _sourced(reading, words, around, in_lead, voices, rules)
        or _inside(reading, words, voices)
        or _unsaid(reading, words, around, voices)
    )


def _ends(said: str) -> bool:
    """Whether the words quoted end in a full stop of their own."""
    return said.rstrip().endswith((".", "!", "?", "…"))


def _sourced(
    reading: Reading,
    words: Words,
    around: Around,
    in_lead: Speaker | None,
    voices: Voices,
    rules: dict[str, re.Pattern[str]],
) -> Speaker | None:
    """Who is named as the source: "Selon Anne Roy, « … »", "« … » (Anne Roy, PDG de Lumaro)"."""
    if len(words.inner.of(reading.text).split()) < _FRAGMENT:
        return None
    if around.closed and in_lead and rules["sourced"].search(around.lead):
        return in_lead
    if around.closed and in_lead and reading.language.quoting.whose.search(around.lead):
        return _previous_person(reading, words.outer.start)
    said = words.inner.of(reading.text)
    part = said[:1].islower() and len(said.split()) >= _WHOLE  # with a capital it may be a title
    end = words.outer.end
    if part and (named := trailing(reading, end, around.after)):
        return named
    if around.closed and rules["told_by"].search(around.lead):
        return _spoken_of(reading, words, around.lead, voices)
    aside = around.after.partition(",")[0].partition(")")[0] if around.after.startswith(" (") else ""
    return _person_in(reading, end, end + len(aside))


def _unsaid(reading: Reading, words: Words, around: Around, voices: Voices) -> Speaker | None:
    """Who is understood to speak where no verb says so: in a title, after other words of theirs, in a paragraph."""
    count, opens = len(words.inner.of(reading.text).split()), not around.lead.strip(" -")
    if opens and around.closed and count >= _FRAGMENT and words.block.kind is BlockKind.TITLE and voices.host:
        return voices.host  # an interview has what was said there as its title
    if opens and around.continued and count > 2:
        return _turned_to(reading, words, around, voices) or voices.last or voices.host
    if not (opens and around.closed and count >= _WHOLE and words.block.kind is BlockKind.PARAGRAPH):
        return None
    if around.before.strip():  # "She has never moved. « … »": whom the paragraph tells of
        return _told_of(reading, words, around.before, voices)
    return voices.last or voices.host


def _turned_to(reading: Reading, words: Words, around: Around, voices: Voices) -> Speaker | None:
    """Whom sentences of their own between two quotations are about: "Anne Roy, elle, se souvient. « … »"."""
    since = re.search(r"[.!?…] ", around.before)
    begun = words.outer.start - len(around.before)
    if _ends(reading.text[:begun].rstrip(' \u00a0»”"')) and reading.text[begun:].lstrip()[:1].isupper():
        at = len(around.before) - len(around.before.lstrip())  # what was said before ends in a full stop of its own
    elif since is not None:
        at = since.end()
    else:
        return None
    if not around.closed:
        return None
    quoting, told = reading.language.quoting, around.before[at:]
    if who := told_in(reading, words.outer.start, told, partial(fitting, quoting)):
        return who
    pronoun = quoting.opening.match(told)
    if pronoun and voices.last and not fitting(quoting, pronoun[0])(voices.last.name):
        return _spoken_of(reading, words, pronoun[0], voices)  # "…", says Anne to Paul. He does not move. "…"
    return None


def _told_of(reading: Reading, words: Words, before: str, voices: Voices) -> Speaker | None:
    """Whom the words before a quotation tell of: somebody without a name who is their subject, else whom they mean."""
    quoting, start = reading.language.quoting, words.outer.start
    if told := told_in(reading, start, before, partial(fitting, quoting)):
        return told
    named = any(name.span.end <= start for name in reading.names_between(start - len(before), start))
    sentence = re.split(r"(?<=[.!?…]) ", before.strip())[-1]
    unnamed = _patterns(quoting)["speakers"].match(sentence)
    if unnamed and not named:
        at = start - len(before) + before.rindex(sentence)
        return Speaker(reading.text[at : at + unnamed.end()])
    if voices.portrayed and quoting.first_person.search(patterns.plain(words.inner.of(reading.text))):
        alone = is_of_nobody_else(reading, words, sentence, voices.portrayed)
        return voices.portrayed if alone else None  # "I" in a portrait: whom it portrays, or nobody can tell
    if pronoun := quoting.opening.match(sentence):  # "Her partner is dead. He sold his shares. « … »": he speaks
        return _spoken_of(reading, words, pronoun[0], voices)
    meant = named or quoting.she.search(before) or quoting.he.search(before)
    return _spoken_of(reading, words, before, voices) if meant else None


def _inside(reading: Reading, words: Words, voices: Voices) -> Speaker | None:
    """Who speaks by words that stand inside the quotation marks: "Le marché, explique Anne Roy, va doubler"."""
    for incise in incises_in(reading, words.inner):
        if incise.who is not None:
            return Speaker(reading.full_name(incise.who), place_of(reading, incise.who))
        return _spoken_of(reading, words, incise.words, voices)
    return None


def _announced(reading: Reading, words: Words, lead: str, rules: dict[str, re.Pattern[str]]) -> bool | None:
    """Whether words before the quotation announce it: True where any speaker will do, False where one must be named."""
    quoting, count = reading.language.quoting, len(words.inner.of(reading.text).split())
    colon, heading = re.search(r":\s*$", lead), words.block.kind in _HEADS
    if colon and (rules["saying"].search(lead) or rules["concluding"].search(lead) or heading):
        return True
    if count >= _FRAGMENT and heading and rules["according"].search(lead):
        return False
    if colon and (count > _FRAGMENT or (count > 2 and _ends(words.inner.of(reading.text)))):
        return False
    if count >= _FRAGMENT and quoting.continues.search(lead) and rules["saying"].search(lead):
        return True
    return None


def _named(reading: Reading, start: int, after: str, rules: dict[str, re.Pattern[str]]) -> Speaker | None:
    """The person named after the verb of saying."""
    if rules["pronoun"].match(after):
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
            if name.type is not MentionType.PERSON and not rules["said"].fullmatch(gap.rstrip()):
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


def _referred(
    reading: Reading, words: Words, after: str, voices: Voices, rules: dict[str, re.Pattern[str]]
) -> Speaker | None:
    """Whom "she" or "the director" means, or the words for somebody unnamed."""
    start = words.outer.end
    impersonal, body = says_one(reading, start, after)
    if impersonal:
        return body
    if rules["pronoun"].match(after):
        return _spoken_of(reading, words, after, voices)
    if house := house_of(reading, start, after):
        return house
    return _unnamed(reading, start, after, voices, rules) or _spoken_of(reading, words, after, voices)


def _unnamed(
    reading: Reading, start: int, after: str, voices: Voices, rules: dict[str, re.Pattern[str]]
) -> Speaker | None:
    """Somebody nobody names, by the words for them; "the director" where nobody has spoken is who was named last."""
    quoting = reading.language.quoting
    if (said := rules["said"].match(after)) and (unnamed := rules["somebody"].match(after, said.end())):
        return Speaker(reading.text[start + unnamed.start() : start + unnamed.end()].strip())
    body, somebody = quoting.bodies.search(after[:60]), rules["speakers"].search(after[:_PHRASE])
    if body and not (somebody and somebody.start() < body.start()):
        return Speaker(reading.text[start + body.start() : start + body.end()])
    if somebody:
        named = quoting.indefinite.match(somebody[0]) is None
        fits = _meant_by(reading, somebody[0])
        known = _of_a_body(reading, start, after, somebody, rules) or introduced_as(reading, start, somebody[0])
        if named and known:
            return known
        if named and not voices.said:
            head = _head(reading, after, start, fits) or voices.host
            if head := head or _previous_person(reading, start, _NEARBY, fits):
                return head
        if not named or not voices.said:
            return Speaker(reading.text[start + somebody.start() : start + somebody.end()])
    return None


def _of_a_body(
    reading: Reading, start: int, after: str, somebody: re.Match[str], rules: dict[str, re.Pattern[str]]
) -> Speaker | None:
    """Somebody unnamed told by what they belong to, if not to the company: "le président de l'agglomération"."""
    owned = rules["owned"].match(after, somebody.end())
    if owned is None:
        return None
    inside = reading.names_between(start + owned.start(), start + owned.end())
    end = max([start + owned.end(), *(name.span.end for name in inside)])
    if any(is_focus(name.text, reading.focus) for name in inside):
        return None
    return Speaker(reading.text[start + somebody.start() : end].strip())


def _unnamed_in(reading: Reading, start: int, lead: str, rules: dict[str, re.Pattern[str]]) -> Speaker | None:
    """Somebody nobody has spoken of, who speaks before the words: "Chez Vesta, un porte-parole rappelle que"."""
    if stranger := stranger_in(reading, start, lead):
        return stranger
    opens = rules["speakers"].match(lead)
    if opens and lead.rstrip().endswith(":") and reading.language.quoting.indefinite.match(opens[0]):
        rest = re.match(r"(?: [a-zà-ÿ-]+){1,3}(?=,| :)", lead[opens.end() :])  # "un ancien cadre, parti fâché"
        return Speaker(reading.text[start : start + opens.end() + (rest.end() if rest else 0)])
    for found in rules["speakers"].finditer(lead):
        if reading.language.quoting.indefinite.match(found[0]) and rules["saying"].match(lead, found.end() + 1):
            return Speaker(reading.text[start + found.start() : start + found.end()])
    return None


def _spoken_of(reading: Reading, words: Words, phrase: str, voices: Voices) -> Speaker | None:
    """Whom words without a name mean, of those they fit.

    Who was named in the paragraph since anybody spoke there, who spoke there, whom the article is about, who was
    named since anybody spoke, who spoke.
    """
    fits, start = _meant_by(reading, phrase), words.outer.start
    if head := _head(reading, phrase, start, fits):
        return head
    known = ((who, at) for who, at in reversed(voices.said[-_RECENT:]) if who.span and fits(who.name))
    spoke = next(known, None)
    named, where = _named_before(reading, start, fits)
    begins = words.block.span.start
    last, heard = spoke or (None, -1)
    if named and (where >= max(begins, heard) or reading.language.quoting.latter.search(phrase)):
        return named
    if last and heard >= begins:
        return last
    if voices.hero and fits(voices.hero.name):
        return voices.hero
    if last is None or (named and where > heard):
        return named or last or voices.last
    return last


def _head(reading: Reading, phrase: str, start: int, fits: Callable[[str], bool]) -> Speaker | None:
    """Who leads the company in focus, where `phrase` says "the boss": of those told so far the last that fits.

    Where nobody is told to be its chief executive, whoever presides it.
    """
    if not reading.language.quoting.head.search(phrase):
        return None
    leading = patterns.compiled(reading.language.quoting.leading, reading.language)
    found: dict[Kind, Name] = {}
    for sentence, row, match in reading.matches:
        if row.kind not in _LEADS or sentence.start > start or sentence.topic != reading.focus.company:
            continue
        if row.kind is Kind.EXECUTIVE and not leading.search(match[0]):
            continue
        for name in names_of(sentence, match, "value"):
            full = reading.full_name(name)
            below = row.kind is Kind.EXECUTIVE and is_below(reading, full, phrase)
            if name.type is MentionType.PERSON and fits(full) and not below:
                found[row.kind] = name
    head = next((found[kind] for kind in _LEADS if kind in found), None)
    return Speaker(reading.full_name(head), place_of(reading, head)) if head else None


def _meant_by(reading: Reading, words: str) -> Callable[[str], bool]:
    """Whether somebody may be meant by "she" or by "the president"; who is in an office below is not the latter."""
    fits = fitting(reading.language.quoting, words)
    return lambda name: fits(name) and not is_below(reading, name, words)


def _previous_person(
    reading: Reading, start: int, within: int = _FAR, fits: Callable[[str], bool] = bool
) -> Speaker | None:
    """The person named last before `start`, of those whose name fits, no further than `within` characters."""
    return _named_before(reading, start, fits, within)[0]


def _named_before(
    reading: Reading, start: int, fits: Callable[[str], bool], within: int = _FAR
) -> tuple[Speaker | None, int]:
    """The person named last before `start`, of those whose name fits, and where."""
    at = start
    while name := reading.person_before(at, within - (start - at)):
        if fits(reading.full_name(name)):
            return Speaker(reading.full_name(name), place_of(reading, name)), name.span.start
        at = name.span.start
    return None, -1


def _person_in(reading: Reading, start: int, end: int) -> Speaker | None:
    inside = [n for n in reading.names_between(start, end) if n.span.end <= end and n.type is MentionType.PERSON]
    return Speaker(reading.full_name(inside[0]), place_of(reading, inside[0])) if inside else None
