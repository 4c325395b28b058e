# A match names one or several: each is told by itself, with its own date and what was paid for it, if it is what the
# kind of claim asks for.
"""Matches of names → drafts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from builder.claims.amounts.priced import PRICED, priced_behind
from builder.claims.article.asides import is_region_behind
from builder.claims.article.forebears import is_forebear
from builder.claims.article.groups import mentions_of, names_of
from builder.claims.article.masks import Sentence
from builder.claims.article.reading import Reading
from builder.claims.drafts import Draft
from builder.claims.rules.matching.evidence import full_span
from builder.claims.rules.sides import only_watches
from builder.mentions import calendar_date
from builder.mentions.names import Name
from builder.model.claims import ORGANISATIONS, PEOPLE, PLACES, Kind
from builder.model.mentions import Mention, MentionType

_BESIDE, _AFAR, _LED = 3, 12, 24
"""Characters between a name of a list and its date behind it at most, where a comma parts them and where none does, and
before it."""
_ITALIC = re.compile(r"(?<![*_])[*_]\Z")


def names_told(
    reading: Reading, sentence: Sentence, found: re.Match[str], base: Draft, named: list[Name]
) -> Iterator[Draft]:
    """`base` with each of the names a match tells, those left out that it cannot be told of."""
    stated = next(iter(mentions_of(sentence, found, "money")), None)
    for name in named:
        money, lasting = stated, None
        if base.kind in PRICED and money is None:
            money, lasting = priced_behind(reading, sentence, name)
        person = base.kind in PEOPLE
        if name.text == base.subject or (person and _of_a_woman(reading, sentence, found, name)):
            continue
        if is_forebear(reading, sentence, name, base.kind):
            continue
        if base.kind in PLACES and is_region_behind(sentence, name, reading.language.telling.beside.region):
            continue
        if base.kind in ORGANISATIONS and (
            is_title(reading, name) or only_watches(reading, name.text, base.kind, found[0])
        ):
            continue
        family = _shared_surname(reading, name, named) if person else ""
        yield replace(
            base,
            value=(f"{name.text} {family}" if family else reading.full_name(name)) if person else name.text,
            amount=money.amount if money else None,
            currency=money.currency if money else None,
            qualifiers={**({"duration": lasting.value} if lasting else {}), **base.qualifiers},
            further=(*base.further, *full_span(reading, name)) if person else base.further,
            date=_dated_apart(reading, sentence, found, base, name),
            derived=base.derived | {"shared-surname"} if family else base.derived,
        )


def _shared_surname(reading: Reading, name: Name, named: list[Name]) -> str:
    """The surname of somebody told by a given name alone beside one of the family: "Marcel et Odette Roy"."""
    given, at = reading.language.naming.given_names, named.index(name) + 1
    if name.text not in given or reading.full_name(name) != name.text or at == len(named):
        return ""
    first, _, surname = named[at].text.partition(" ")
    between = reading.text[name.span.end : named[at].span.start].strip()
    joined = re.fullmatch(reading.language.telling.before.conjunction, between)
    return surname if first in given and joined else ""


def _dated_apart(reading: Reading, sentence: Sentence, found: re.Match[str], base: Draft, name: Name) -> str | None:
    """Of names listed each with its date, or some with none, the date of one: "Vesta since 2022, Dorval and Albis"."""
    dates = [m for m in mentions_of(sentence, found, "value") if m.type is MentionType.DATE]
    listed = names_of(sentence, found, "value")
    if base.date is None or base.kind not in ORGANISATIONS or not dates or len(listed) == 1:
        return base.date
    last = next((m for at, m in sentence.at.items() if at >= found.end() and isinstance(m, Mention)), None)
    if last is not None and last.type is MentionType.DATE and _is_beside(reading, listed[-1], last):
        dates.append(last)  # the last one's own stands behind the list: "Vesta en 2022 et Dorval en 2024"
    behind = {m: n for m in dates for n in listed if _is_beside(reading, n, m)}
    led = (m for m in dates if m not in behind and 0 < name.span.start - m.span.end <= _LED)
    own = next((m for m, n in behind.items() if n is name), None) or next(led, None)
    return calendar_date(own) if own else None


def _is_beside(reading: Reading, name: Name, date: Mention) -> bool:
    """Whether a date stands right behind a name: "Vesta (2022)", "Vesta en 2022"."""
    between = reading.text[name.span.end : date.span.start]
    near = len(between) <= _BESIDE or (len(between) <= _AFAR and "," not in between)
    return near and date.span.start > name.span.end


def is_title(reading: Reading, name: Name) -> bool:
    """Whether a name is set in italics, as ships and works are and companies are not."""
    before, after = reading.text[max(0, name.span.start - 3) : name.span.start], name.span.end
    return _ITALIC.search(before) is not None and reading.text[after : after + 1] in "*_" and after < len(reading.text)


def _of_a_woman(reading: Reading, sentence: Sentence, found: re.Match[str], name: Name) -> bool:
    """Whether the office behind a man's name is a woman's: "à Paul Roy, la cofondatrice revient sur …"."""
    office = reading.language.telling.beside.womans_office.match(
        sentence.mask, name.span.end - sentence.start, found.end()
    )
    first = re.split(r"[ -]", reading.full_name(name))[0]
    known = first in reading.language.naming.given_names
    return office is not None and known and not reading.language.quoting.feminine_name.match(first)


def fits(name: Name, kind: Kind) -> bool:
    """Whether a name of its type can be the value of a claim of this kind."""
    if kind in PEOPLE:
        return name.type is MentionType.PERSON or (name.type is None and " " in name.text)
    if kind in ORGANISATIONS:
        return name.type in (MentionType.ORG, MentionType.PRODUCT, None)
    if kind in PLACES:
        return name.type in (MentionType.PLACE, None, MentionType.ORG)
    if kind is Kind.PRODUCT:
        return name.type in (MentionType.PRODUCT, MentionType.ORG, None)
    return True
