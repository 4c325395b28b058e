# "Paul Vidal, directeur technique, part. Anne Roy l'a remplacé." names the office once, and two people who held it.
"""Who took over an office told before → chief executives, executives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from builder.claims.article.reading import Reading
from builder.claims.drafts import Draft
from builder.claims.notation.cues import cues_of
from builder.claims.rules.matching.evidence import full_span, passage
from builder.claims.rules.modality import modality_of
from builder.languages.telling import Relation
from builder.mentions.names import Name
from builder.model.claims import Kind, Modality
from builder.model.mentions import MentionType
from builder.model.text import BlockKind

RULE = "takes-over-office"
_OFFICES = (Kind.CEO, Kind.EXECUTIVE)
_FAR = 400
"""Characters between an office and whoever took it over at most."""
_GROUPS = ("new", "follower", "chosen", "called", "heir", "deputy", "acting")


def further(reading: Reading, told: Iterable[Draft]) -> Iterator[Draft]:
    """Whoever follows somebody in an office that is `told` of that one, in this sentence or shortly before."""
    cue = cues_of(reading.language).succession
    offices: list[Draft] | None = None
    for sentence in reading.sentences:
        if sentence.inner or sentence.block.kind is BlockKind.TABLE:
            continue
        if (found := cue.search(sentence.mask, sentence.possible)) is None:
            continue
        heir = sentence.at.get(max(found.start(group) for group in _GROUPS))
        if not isinstance(heir, Name) or heir.type is not MentionType.PERSON:
            continue
        offices = [d for d in told if d.kind in _OFFICES] if offices is None else offices
        old = _predecessor(reading, offices, heir, sentence.start + found.start())
        if old is None or sentence.block.span.end < old.span.start:
            continue
        if reading.language.telling.offices.other_office.search(
            reading.text, old.span.start, sentence.segment.span.end
        ):
            continue
        modality, _ = modality_of(reading, sentence, Relation(RULE, old.kind, (), ""), found)
        if modality is Modality.DENIED:
            continue
        yield replace(
            old,
            value=reading.full_name(heir),
            span=passage(reading, sentence, found),
            rule=RULE,
            date=None,
            modality=modality,
            further=(old.span, *old.further, *full_span(reading, heir)),
            derived=frozenset(),
            at=sentence.place(found),
        )


def _predecessor(reading: Reading, offices: list[Draft], heir: Name, start: int) -> Draft | None:
    """The office of whoever was named last before the words, heir aside; none where that one has none."""
    named = reading.full_name(heir)
    at = start
    while person := reading.person_before(at, _FAR - (start - at)):
        if reading.full_name(person) != named:
            held = [d for d in offices if d.value == reading.full_name(person) and d.span.start <= start]
            return max(held, key=lambda d: d.span.start, default=None)
        at = person.span.start
    return None
