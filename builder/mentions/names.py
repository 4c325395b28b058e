# Names are found by how they look and typed by what stands around them, over the whole article: a word that is a
# name in mid-sentence is one at the beginning of a sentence as well, and a surname belongs to the full name met before.
"""Text → the names it mentions, each with the kind of thing it names."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from builder.languages.beginnings import quick
from builder.languages.naming import Naming
from builder.mentions.hints import Ends, Hints, bits
from builder.mentions.needs import needs_of
from builder.model.mentions import MentionType
from builder.model.text import Span

_UP = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪİĶŁĻŃŅŇŌŐŒŘŚŞŠŢŤŪŮŰŲŸŹŻŽȘȚ"
_CAP = rf"(?:[{_UP}][\w&+\u00ad]*|[a-z]{{1,4}}[A-Z]\w+|\d{{1,2}}[A-Z]\w+)(?:[-‐‑.@&][\w+&]+|['’][{_UP}]\w*)*"
_STANDS_ALONE = r"(?<![\w@/.])"
_OPENING = re.compile(
    rf"[{_UP}](?:(?<=[LDQJNSCM])(?<![\w’'@/.-].)u?['’](?P<elided>)(?={_CAP})|(?<![\w@/.].)"
    rf"|(?<=[A-Z])(?=\w)(?P<mixed>(?<={_STANDS_ALONE}[a-z\d].)|(?<={_STANDS_ALONE}(?:[a-z][a-z]|\d\d).)"
    rf"|(?<={_STANDS_ALONE}[a-z]{{3}}.)|(?<={_STANDS_ALONE}[a-z]{{4}}.)))"
)
"""The first capital of a name: after an elision, at the beginning of a word, or further on ("iPhone", "3M")."""
_NAME = re.compile(_CAP)
_MORE = re.compile(
    rf"(?:[ \u00a0\u202f](?:&[ \u00a0\u202f])?{_CAP}|[ \u00a0\u202f]\d+[A-Za-z]\w*"
    r"|[ \u00a0\u202f]\d{1,3}(?:\.\d{1,2}){1,2}(?![\w%]| ?(?:m|%|€|k))"
    r"|[ \u00a0\u202f]\d{1,3}(?=[ \u00a0\u202f]?(?:[,;:)»”\"\n]|\.(?!\d)|\Z)))"
)
_ELISION = re.compile(r"(?:[LDQJNSCM]u?|[ldqjnscm]|qu)['’](?=[" + _UP + "])")
_CODE = re.compile(r"(?:[A-Z]{1,5}-?|[A-ZÀ-Þ][a-zà-ÿ]{2,14}-)\d{1,5}[A-Za-z]?\Z")
_NUMBERED = re.compile(r" \d{1,3}\Z")
"""How versions of things are named: "Vistra 2"."""
_LETTER = re.compile(r"\w")
_LEAD = 24
"""Characters of what may stand before the first word of a sentence at most."""
_ENTRY = re.compile(r"\W*(?:[\w.]+ ){0,3}(?:19|20)\d\d[*_]*\s*[:.–—-]\s*[*_]*")
"""The date of an entry, which its first word follows: "12 mars 2011 – "."""
_DETERMINED = re.compile(r"\b[A-Za-z]{2} \Z")
"""An article before a name, with its blank."""
_NAME_WORDS = 4
"""Words of a person's name at most."""
_AROUND = 70
_FOLLOWING = 90
"""Characters behind a name in which an apposition closes."""
_REMEMBERED = 1 << 14
"""Names of which it is known whether they are those of nations."""


class Name(NamedTuple):
    """One mention of a name."""

    span: Span
    text: str
    type: MentionType | None
    """None where nothing tells."""
    full: str = ""
    """A surname's or a given name's full name, where the article gives it."""


@dataclass(slots=True)
class _Candidate:
    start: int
    end: int
    text: str
    initial: bool
    organisation: int = 0
    """Votes for an organisation that its own words give."""


def names_in(text: str, spans: Iterable[Span], naming: Naming, known: Iterable[str] = ()) -> tuple[Name, ...]:
    """The names in the sentences `spans` of `text`, in order; `known` are names of companies given beforehand."""
    companies = tuple(sorted({k for k in known if k.strip()}, key=len, reverse=True))
    given = re.compile("|".join(_alone(re.escape(k)) for k in companies)) if companies else None
    found: list[_Candidate] = []
    context = _context(naming)
    for span in spans:
        found += _candidates(text, span, context, given, companies)
    firm = {c.text for c in found if not c.initial} | set(companies)
    heads = {c.text.split()[0] for c in found if not c.initial}
    kept = [c for c in found if not c.initial or c.text in firm or _stands(text, c, heads, naming)]
    return _typed(text, kept, context, frozenset(companies))


def is_demonym(word: str, naming: Naming) -> bool:
    """Whether a word begins with what people are called by their nation."""
    return _context(naming).is_demonym(word)


def _is_somebody(sentence: str, naming: Naming) -> bool:
    """Whether a line in capitals may be a person's name, as it stands before what they answer."""
    words = sentence.strip(" .:").split()
    return 1 < len(words) <= _NAME_WORDS and _is_given(words[0].split("-")[0], sentence, naming)


def _alone(name: str) -> str:
    """A pattern for a name that no word runs on from or into; it begins with the name, and so is found fast."""
    return rf"{name}(?<!\w{name})(?!\w)"


def _candidates(
    text: str, span: Span, context: _Context, given: re.Pattern[str] | None, companies: tuple[str, ...]
) -> list[_Candidate]:
    sentence, naming = span.of(text), context.naming
    if sentence.isupper() and len(sentence) > 12 and not _is_somebody(sentence, naming):
        return [
            _Candidate(span.start + m.start(), span.start + m.end(), m[0], initial=False)
            for m in (re.finditer(given.pattern, sentence, re.IGNORECASE) if given else ())
        ]
    result = [
        _Candidate(
            span.start + m.start(),
            span.start + m.end(),
            m[0],
            initial=False,
            organisation=9,
        )
        for m in (given.finditer(sentence) if given and any(map(sentence.__contains__, companies)) else ())
        if not _after_given_name(sentence, m.start(), naming)
        and not _opens_product(sentence, m, naming)
        and not _runs_on(sentence, m.end(), naming)
    ]
    taken = [(c.start, c.end) for c in result]
    bodies = [(naming.institution, naming.state_body)[at] for at in bits(context.bodies.of(sentence.split(" ")))]
    for found in (match for body in bodies for match in body.finditer(sentence)):
        start, end = span.start + found.start(), span.start + found.end()
        noun = _NAME.match(text, end, span.end)
        if noun and noun[0] in naming.not_names:
            continue  # "le domaine de l'IA"
        if noun and sentence[found.end()].isupper():
            end = _extent(text, end, noun.end(), span.end, naming)
        if not any(a < end and start < b for a, b in taken):
            inside = found.start() > 0 or text[start].islower()
            result.append(_Candidate(start, end, text[start:end], not inside, organisation=5))
            taken.append((start, end))
    at = span.start
    taken.sort(reverse=True)
    while (opening := _OPENING.search(text, at, span.end)) is not None:
        start = _opening(text, opening)
        if start < at:
            at = opening.end()
            continue
        while taken and taken[-1][1] <= start:
            taken.pop()
        limit, blocked = taken[-1] if taken else (span.end, span.end)
        if limit <= start:
            at = max(blocked, at + 1)
        else:
            at = max(_read(text, start, limit, span, context, result), start + 1)
    return result


def _opening(text: str, found: re.Match[str]) -> int:
    """Where the name begins whose first capital was found."""
    if found["elided"] is not None:
        return found.end()
    start = found.start()
    if found["mixed"] is not None:
        while start > 0 and text[start - 1].isalnum():
            start -= 1
    return start


def _after_given_name(sentence: str, at: int, naming: Naming) -> bool:
    """Whether a company's name is somebody's surname here, or that of the family it is called after."""
    before = sentence[max(0, at - 20) : at].split()
    if not before or not sentence[at - 1 : at].isspace():
        return False
    last = before[-1]
    return last in naming.given_names or last in naming.households or last.rstrip(".") in naming.titles


def _runs_on(sentence: str, at: int, naming: Naming) -> bool:
    """Whether a company's name is the first of a longer one: "sa filiale Lumaro Italia", "Lumaro Paie"."""
    more = _MORE.match(sentence, at)
    word = more[0].strip() if more else ""
    if not word[:1].isupper() or word.isupper():
        return False
    known = word in naming.org_tails or word in naming.place_names or word in naming.given_names
    return not known and word.lower() not in naming.function_words and word not in naming.not_names


def _opens_product(sentence: str, company: re.Match[str], naming: Naming) -> bool:
    """Whether a company's name is the first word of a product's: "la carte Lumaro Pro"."""
    if _MORE.match(sentence, company.end()) is None:
        return False
    before = sentence[max(0, company.start() - _AROUND) : company.start()]
    return bool(_lowered(naming.before_product).search(before.replace("’", "'").lower()))


def _read(  # noqa: PLR0911  each return skips one thing that is no name
    text: str, start: int, limit: int, span: Span, context: _Context, result: list[_Candidate]
) -> int:
    """Reads one name at `start`; where to go on."""
    naming = context.naming
    elided = _ELISION.match(text, start)
    initial = start - span.start < _LEAD and _leads(text[span.start : start])
    if elided and (initial or elided[0][0] in "ldqjnscm"):
        start = elided.end()
    first = _NAME.match(text, start, limit)
    if first is None:
        return start + 1
    word = first[0].rstrip(".")
    if (
        initial
        and word.lower().replace("’", "'") in naming.function_words
        and not (word.lower() in naming.adjectives and _MORE.match(text, first.end(), limit))
    ):
        return start + len(word)
    if word in naming.articles and initial:
        return start + len(word)
    end = _extent(text, start, first.end(), limit, naming)
    while text[end - 1] in ".'’-&":
        end -= 1
    name = text[start:end]
    lead = name.split()[0]
    if context.is_demonym(lead) and " " in name:
        start += len(lead) + 1
        name, initial = text[start:end], False
    elif context.is_demonym(name):
        return end
    lead = name.split()[0]
    if " " in name and (lead in naming.titles or (lead in naming.not_names and lead not in naming.given_names)):
        start += len(lead) + 1
        name = text[start:end]
    if (
        name in naming.not_names
        or len(name) < 2
        or (name.lower().replace("’", "'") in naming.function_words and initial)
    ):
        return end
    if name in naming.own_words and _DETERMINED.search(text[max(0, start - 3) : start]):
        return end
    opens = initial and (naming.adverb.match(name) or (" " not in name and naming.calling.match(text, start, limit)))
    if opens or name in naming.articles or name in naming.titles:
        return end
    if naming.inverted.search(name) or (" " not in name and name.lower() in naming.function_words):
        return end
    result.append(_Candidate(start, end, name, initial))
    return end


def _leads(words: str) -> bool:
    """Whether the words before a name leave it the first of its sentence: none, or the date of an entry."""
    last = words.rsplit("\n", maxsplit=1)[-1]
    return _LETTER.search(last[-12:]) is None or _ENTRY.fullmatch(last) is not None


def _extent(text: str, start: int, end: int, limit: int, naming: Naming) -> int:
    """Where the name ends that begins at `start`, and whose first word ends at `end`."""
    if text[end - 1] == ".":
        end -= 1
    for _ in range(6):
        more = _MORE.match(text, end, limit)
        if more is None:
            particle = naming.particle.match(text, end, limit)
            if particle and text[start:end].split(maxsplit=1)[0] in naming.given_names and " " not in text[start:end]:
                following = _NAME.match(text, particle.end(), limit)
                if following:
                    end = following.end()
                    continue
            break
        word = more[0].strip()
        if (
            word in naming.given_names
            and (" " in text[start:end] or (text[start:end].isupper() and end - start > 2))
            and text[start:end].split(maxsplit=1)[0] not in naming.given_names
            and _MORE.match(text, more.end(), limit)
        ):
            break  # a company's name and after it a person's
        end = more.end()
    return end


def _stands(text: str, c: _Candidate, heads: set[str], naming: Naming) -> bool:
    """Whether a capitalised word at the beginning of a sentence is a name, and not merely the first word."""
    words = c.text.split()
    if len(words) > 1:
        return True
    if c.text in heads or _CODE.match(c.text) or sum(ch.isupper() for ch in c.text) > 1 or c.text in naming.place_names:
        return True
    if c.text in naming.given_names and naming.somebody.match(text, c.end):
        return True
    return bool(naming.stands.match(text[c.end : c.end + _FOLLOWING])) and not naming.adverb.match(c.text)


def _typed(text: str, found: list[_Candidate], context: _Context, companies: frozenset[str]) -> tuple[Name, ...]:
    votes: dict[str, _Votes] = {}
    for c in found:
        tally = votes.get(c.text)
        if tally is None:
            tally = votes[c.text] = _form(c.text, context.naming)
            if companies and c.text.startswith(tuple(f"{name} " for name in companies)):
                tally[MentionType.PRODUCT] += 1  # "Lumaro Paie" is what Lumaro makes; a subsidiary is called one
        tally[MentionType.ORG] += c.organisation
        _count_context(tally, text, c, context)
    types = {name: _winner(tally) for name, tally in votes.items()}
    _take_after(types, context)
    surnames, forenames = dict[str, str](), dict[str, set[str]]()
    for name in sorted(types):
        if types[name] is MentionType.PERSON and " " in name:
            surnames.setdefault(name.split()[-1], name)
            surnames.setdefault(name.split(maxsplit=1)[1], name)
            forenames.setdefault(name.split(maxsplit=1)[0], set()).add(name)
    people = {(c.start): c for c in found if types[c.text] is MentionType.PERSON}
    result = []
    for c in sorted(found, key=lambda c: (c.start, c.end)):
        type_, full = types[c.text], ""
        shared = context.naming.and_.match(text, c.end)
        if type_ is None and shared and shared.end() in people and c.text in context.naming.given_names:
            type_ = MentionType.PERSON  # "Anne et Paul Roy"
        if c.text in surnames and c.text not in companies:
            type_, full = MentionType.PERSON, surnames[c.text]
        elif type_ in (None, MentionType.PERSON) and (alone := _alone_of(c, forenames, text, context.naming)):
            type_, full = MentionType.PERSON, alone
        result.append(Name(Span(c.start, c.end), c.text, type_, full))
    return tuple(result)


def _take_after(types: dict[str, MentionType | None], context: _Context) -> None:
    """Gives short and long names the type of those they are made of, in place."""
    for name, type_ in types.items():  # "Mme Roy" says what Anne Roy is
        if type_ is None and types.get(name.rsplit(maxsplit=1)[-1]) is MentionType.PERSON:
            types[name] = MentionType.PERSON
    firms = {name.split()[0] for name, type_ in types.items() if type_ is MentionType.ORG and _has_tail(name, context)}
    for name, type_ in types.items():  # "Mirande Capital" goes on as "Mirande", and is quoted as people are
        if name in firms and type_ in (None, MentionType.PERSON):
            types[name] = MentionType.ORG
    products = [name for name, type_ in types.items() if type_ is MentionType.PRODUCT]
    lines = {name.split()[0] for name in products if _NUMBERED.search(name)}
    for name, type_ in types.items():  # "Vistra Max" is what "Vistra 2" is
        if type_ is None and " " in name and name.split()[0] in lines:
            types[name] = MentionType.PRODUCT


def _has_tail(name: str, context: _Context) -> bool:
    """Whether a name ends in a word that firms alone end in."""
    return " " in name and name.rsplit(maxsplit=1)[-1] in context.naming.org_tails


def _alone_of(c: _Candidate, forenames: dict[str, set[str]], text: str, naming: Naming) -> str:
    """The full name of the one person who is called so by their given name; empty where it names what they sell."""
    named = forenames.get(c.text, ())
    if len(named) != 1 or naming.branded.search(text, max(0, c.start - _AROUND), c.start):
        return ""
    return next(iter(named))


def _count_context(tally: _Votes, text: str, c: _Candidate, context: _Context) -> None:
    naming = context.naming
    before = text[max(0, c.start - _AROUND) : c.start].replace("’", "'").lower()
    after = text[c.end : c.end + _AROUND].replace("’", "'")
    ends = context.ends.of(before)
    for at in bits(ends & context.words.of(before.split(" "))) if ends else ():
        clue, type_, weight = context.before[at]
        if clue.search(before) and not (type_ is MentionType.PLACE and naming.placed.match(after)):
            tally[type_] += weight
    if naming.after_person.match(after) and (" " in c.text or not context.governed.search(before)):
        tally[MentionType.PERSON] += 4
    if c.text in naming.given_names and naming.somebody.match(after):
        tally[MentionType.PERSON] += 4
    if naming.speaks.match(after):
        tally[MentionType.PERSON] += 2
    if naming.after_org.match(after) and not naming.located.search(before):
        tally[MentionType.ORG] += 2


class _Context(NamedTuple):
    """What stands around names and in them, ready to be looked for."""

    naming: Naming
    bodies: Hints
    """Of institutions and bodies of the state, by the words of a sentence."""
    before: tuple[tuple[re.Pattern[str], MentionType, int], ...]
    """What stands before names, for text in lower case, and what it says with which weight."""
    ends: Ends
    """Of these, by the last word before a name."""
    words: Hints
    """Of these, by all words before it."""
    governed: re.Pattern[str]
    is_demonym: Callable[[str], bool]


_MADE: dict[int, _Context] = {}


def _context(naming: Naming) -> _Context:
    """The context of a language's names, made once."""
    made = _MADE.get(id(naming))
    return made if made and made.naming is naming else _MADE.setdefault(id(naming), _made(naming))


def _made(naming: Naming) -> _Context:
    before = (
        (naming.before_person, MentionType.PERSON, 4),
        (naming.spoken_by, MentionType.PERSON, 2),
        (naming.before_org, MentionType.ORG, 3),
        (naming.before_place, MentionType.PLACE, 3),
        (naming.before_product, MentionType.PRODUCT, 3),
    )
    clues = tuple((_lowered(p), type_, weight) for p, type_, weight in before)
    bodies = Hints([needs_of(p.pattern, p.flags) for p in (naming.institution, naming.state_body)])
    is_demonym = lru_cache(maxsize=_REMEMBERED)(lambda word: naming.demonym_noun.match(word) is not None)
    ends, words = Ends(p for p, _, _ in before), Hints([needs_of(p.pattern, p.flags) for p, _, _ in before])
    return _Context(naming, bodies, clues, ends, words, _lowered(naming.governed), is_demonym)


@lru_cache(maxsize=64)
def _lowered(pattern: re.Pattern[str]) -> re.Pattern[str]:
    """A pattern that ignores case, for text in lower case, where it is found many times faster without doing so."""
    letters = re.sub(r"\\.", "", pattern.pattern)
    if letters != letters.lower() or not pattern.flags & re.IGNORECASE:
        raise ValueError(f"what stands before a name is written in lower case: {pattern.pattern[:60]}")
    return quick(pattern.pattern, pattern.flags & ~re.IGNORECASE)


_Votes = dict[MentionType, int]
_NO_VOTES: _Votes = dict.fromkeys((MentionType.ORG, MentionType.PERSON, MentionType.PLACE, MentionType.PRODUCT), 0)


def _form(name: str, naming: Naming) -> _Votes:
    """The votes of the name itself."""
    words = name.split()
    tally = _NO_VOTES.copy()
    if name in naming.place_names or (name.isupper() and name.title() in naming.place_names):
        tally[MentionType.PLACE] += 5
    if len(words) > 1 and words[-1] in naming.org_tails:
        tally[MentionType.ORG] += 5
    elif 1 < len(words) <= _NAME_WORDS and _is_given(words[0].split("-")[0], name, naming):
        tally[MentionType.PERSON] += 4
    if _CODE.match(name):
        tally[MentionType.PRODUCT] += 3
    elif _NUMBERED.search(name):
        tally[MentionType.PRODUCT] += 1
    return tally


def _is_given(first: str, name: str, naming: Naming) -> bool:
    """Whether a name begins with a given name; interviews print whoever answers in capitals."""
    return first in naming.given_names or (name.isupper() and first.title() in naming.given_names)


def _winner(tally: _Votes) -> MentionType | None:
    """The type with most votes; of two with as many the first by its name."""
    best = min(tally, key=lambda type_: (-tally[type_], type_))
    return best if tally[best] > 0 else None
