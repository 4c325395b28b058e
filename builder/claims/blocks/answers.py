# Fact sheets and listicles ask in a heading and answer in fragments: "Combien de salariés ? Une centaine." What a
# fragment means is said by the heading over it, which becomes part of its evidence.
"""Headings and questions with what is told in fragments under them → claims."""

from __future__ import annotations

from collections.abc import Iterator

from builder.claims.article.masks import Sentence, is_staff
from builder.claims.article.reading import Reading
from builder.claims.article.topics import is_focus
from builder.claims.drafts import Draft
from builder.claims.notation import patterns
from builder.claims.notation.cues import cues_of
from builder.claims.speech.interviews import put_to
from builder.mentions import calendar_date
from builder.mentions.names import Name
from builder.model.claims import Kind
from builder.model.mentions import Mention, MentionType
from builder.model.text import Block, BlockKind, Segment

_ASKING = (BlockKind.QUESTION, BlockKind.HEADING)
_MONEY = (Kind.VALUATION, Kind.TOTAL_RAISED, Kind.REVENUE)
_NAMED = (Kind.CLIENT, Kind.COMPETITOR, Kind.PARTNER, Kind.INVESTOR, Kind.PRODUCT)
_FEW = 4
"""Words before the figure of a fragment at most."""
_HEADING = 12
"""Words of a heading that asks at most."""
_MARKS = 6
"""Characters of a line's marks, its date behind them, at most."""
_TOLD_BY = {
    Kind.FOUNDED: MentionType.DATE,
    Kind.HEADCOUNT: MentionType.COUNT,
    **dict.fromkeys(_MONEY, MentionType.MONEY),
}
"""What a heading tells itself that holds one: "Une maison née en 1998" asks for no year."""


def claims_in(reading: Reading) -> Iterator[Draft]:
    """What bullets and fragments say under the headings that ask for it."""
    if reading.topic is None:
        return
    by_block: dict[int, list[Sentence]] = {}
    for sentence in reading.sentences:
        if not sentence.inner:
            by_block.setdefault(sentence.block.span.start, []).append(sentence)
    put = put_to(reading)
    asked: Segment | None = None
    kinds: list[Kind] = []
    first = False
    for block in reading.document.blocks:
        if (block.kind in _ASKING and block.segments) or (asked and block.span.start in put):
            asked = block.segments[-1]
            kinds = _kinds(reading, block, by_block.get(block.span.start, []))
            first = True
            continue
        if block.kind not in (BlockKind.PARAGRAPH, BlockKind.BULLET):
            continue
        for sentence in by_block.get(block.span.start, []):
            if asked is None or not kinds:
                break
            if block.kind is not BlockKind.BULLET:
                if first:
                    yield from _fragment(reading, sentence, asked, kinds)
                    yield from _agreed(reading, sentence, asked, kinds)
                yield from _enumeration(reading, sentence, asked, kinds)
            first = False


def _kinds(reading: Reading, block: Block, sentences: list[Sentence]) -> list[Kind]:
    """What a question asks for; a heading asks for no more than twelve words do, and for nothing that it tells."""
    low = patterns.plain(" ".join(s.text for s in block.segments))
    asked = list(cues_of(reading.language).asked.met(low))
    if block.kind is not BlockKind.HEADING:
        return asked
    if len(low.split()) > _HEADING or any(_is_entry(reading, sentence) for sentence in sentences):
        return []
    told = {thing.type for sentence in sentences for thing in sentence.at.values()}
    return [kind for kind in asked if _TOLD_BY.get(kind) not in told]


def _is_entry(reading: Reading, sentence: Sentence) -> bool:
    """Whether a line is an entry of a box of dates: "1998 – Création de la société"."""
    opens_with_date = sentence.mask[:_MARKS].strip("-•* ")[:1] in patterns.tokens_of("DATE")
    return (
        opens_with_date
        and patterns.compiled(reading.language.asking.listing.entry, reading.language).match(sentence.mask) is not None
    )


def _fragment(reading: Reading, sentence: Sentence, asked: Segment, kinds: list[Kind]) -> Iterator[Draft]:
    """An answer that begins with its figure."""
    for at, thing in sentence.at.items():
        if len(sentence.mask[:at].split()) > _FEW or reading.language.telling.reserves.future.search(
            sentence.mask[:at]
        ):
            return
        if not isinstance(thing, Mention) or (thing.amount is None and thing.type is not MentionType.DATE):
            continue
        qualifiers: dict[str, str | float | bool] = {"bound": str(thing.bound)} if thing.bound else {}
        published = reading.article.published
        if sentence.mask.rstrip().endswith("?"):
            return
        for kind in kinds:
            if thing.type is MentionType.MONEY and kind in _MONEY:
                date = next((d for m in sentence.mentions(MentionType.DATE) if (d := calendar_date(m))), None)
                yield Draft(
                    kind,
                    reading.topic,
                    thing.span.of(reading.text),
                    sentence.segment.span,
                    "answer-amount",
                    thing.amount,
                    thing.currency,
                    date,
                    qualifiers=qualifiers,
                    further=(asked.span,),
                )
                return
            if (
                thing.type is MentionType.COUNT
                and kind is Kind.HEADCOUNT
                and (not thing.unit or is_staff(thing, reading.language))
                and not reading.language.telling.reserves.once.search(sentence.mask[:at])
            ):
                yield Draft(
                    kind,
                    reading.topic,
                    thing.span.of(reading.text),
                    sentence.segment.span,
                    "answer-headcount",
                    thing.amount,
                    None,
                    published[:7] if published else None,
                    qualifiers=qualifiers,
                    further=(asked.span,),
                    derived=frozenset({"as-of"} if published else ()),
                )
                return
            bare = asked.text.rstrip().endswith("?") or reading.language.asking.fragment.match(sentence.mask, at)
            if thing.type is MentionType.DATE and kind is Kind.FOUNDED and bare and (day := calendar_date(thing)):
                yield Draft(
                    kind,
                    reading.topic,
                    thing.span.of(reading.text),
                    sentence.segment.span,
                    "answer-founded",
                    date=day,
                    further=(asked.span,),
                )
                return
        return


def _agreed(reading: Reading, sentence: Sentence, asked: Segment, kinds: list[Kind]) -> Iterator[Draft]:
    """ "Yes, three weeks ago, with X": what was asked for by its kind has a name and a date."""
    wanted = [k for k in kinds if k in (Kind.PARTNER, Kind.CLIENT, Kind.INVESTOR)]
    found = patterns.compiled(reading.language.asking.agreed, reading.language).match(sentence.mask)
    if len(wanted) != 1 or found is None:
        return
    start, end = found.span("value")
    date = next((d for m in sentence.mentions(MentionType.DATE) if (d := calendar_date(m))), None)
    relative = any(m.relative for m in sentence.mentions(MentionType.DATE))
    for at, name in sentence.at.items():
        if isinstance(name, Name) and start <= at < end and not is_focus(name.text, reading.focus):
            yield Draft(
                wanted[0],
                reading.topic,
                name.text,
                sentence.segment.span,
                "answer-agreed",
                date=date,
                further=(asked.span,),
                derived=frozenset({"relative-date"} if date and relative else ()),
            )


def _enumeration(reading: Reading, sentence: Sentence, asked: Segment, kinds: list[Kind]) -> Iterator[Draft]:
    """Three names or more after "include" in an answer are what the question asks for."""
    wanted = [k for k in kinds if k in _NAMED]
    found = reading.language.asking.include.search(sentence.mask)
    if len(wanted) != 1 or found is None:
        return
    pattern = patterns.compiled("{ORGS:value}", reading.language)
    listed = pattern.search(sentence.mask, found.end())
    if listed is None:
        return
    names = [t for at, t in sentence.at.items() if listed.start() <= at < listed.end() and isinstance(t, Name)]
    names = [
        n
        for n in names
        if n.type in (MentionType.ORG, MentionType.PRODUCT, None) and not is_focus(n.text, reading.focus)
    ]
    for name in names if len(names) >= 3 else ():
        yield Draft(
            wanted[0],
            reading.topic,
            name.text,
            sentence.segment.span,
            "answer-enumeration",
            further=(asked.span,),
        )
