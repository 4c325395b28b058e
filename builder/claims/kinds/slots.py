# Where the parties of a verb stand: before it, set off by "it is … that", for whom a relative pronoun stands, behind
# it, or, inverted, the other way round. What is not next to the verb, or told by a preposition, is nobody's.
"""The pieces around a verb → who is in which of its slots."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from builder.claims.article.pieces import HEAD, Clause, Piece, is_small
from builder.languages.dealing import GENITIVE, OBJECT, OWNER, SUBJECT

_APART, _LONG = 10, 30
"""Pieces at most of what is put beside a name, before a relative pronoun and before a verb."""


class Party(NamedTuple):
    """A company, or a thing of one, in a slot of a verb."""

    start: int
    places: tuple[int, ...]
    """Where its names or words for a company begin in the mask; none where a pronoun or possessive stands for it."""
    owner: bool = False
    """The company is whose the thing is that is told of."""


Slots = dict[str, Party]


class Behind(NamedTuple):
    """What stands behind a verb, beside what is in its slots."""

    end: int
    """Where in the mask the last party ends."""
    words: set[str]
    of_object: set[str]
    """Those of the words that stand before the first company, and so say what is sold, bought or done."""
    next: int
    """The piece at which the clause ends."""


def fill_before(clause: Clause, left: int, slots: Slots) -> bool:
    """Fills the slots of what stands before a verb, whose own words begin behind the piece `left`.

    Whether the subject is to be looked for behind the verb.
    """
    if left < 0:
        return True
    if clause.relative(left) is not None:
        return _fill_antecedent(clause, left, slots) != SUBJECT
    at = _subject(clause, left)
    if at is None:
        return False
    who = clause.pieces[at]
    if who.slot and not who.owned and not who.headed:
        slots[who.slot] = party_of(who)
        return True
    slots[SUBJECT + OWNER if who.owned or who.slot else SUBJECT] = party_of(who, owner=who.owned or who.headed)
    start = at
    while start > 0 and at - start < HEAD and clause.pieces[start - 1].kind == "word":
        if clause.relative(start - 1) is not None:
            break
        start -= 1
    if clause.relative(start - 1) not in (None, SUBJECT):
        _fill_antecedent(clause, start - 1, slots)
    elif clause.text(start - 1) == "," and clause.text(0) in clause.dealing.prepositions:
        opening = next((piece for piece in clause.pieces[:start] if piece.places), None)
        if opening is not None and opening.slot and not opening.headed:  # "With X, it has sealed …"
            slots.setdefault(opening.slot, party_of(opening))
    return False


def fill_behind(clause: Clause, at: int, slots: Slots, *, inverted: bool) -> Behind:
    """Fills the slots of what stands behind the verb at `at`."""
    pieces, dealing = clause.pieces, clause.dealing
    end, words, governing, k = pieces[at].end, set[str](), list[str](), at + 1
    of_object: set[str] | None = None
    led = False
    while k < len(pieces):
        piece = pieces[k]
        if piece.kind == "mark":
            resumed = _resumes(clause, k)
            if resumed is None:
                break
            k = resumed
            continue
        if piece.kind == "party":
            _fill(piece, pieces[at].start, governing, slots, inverted=inverted)
            governing, end = [], piece.end
            if of_object is None and (piece.places or piece.slot):
                of_object, led = set(words), bool(piece.slot and piece.places)
            elif piece.places:
                led = False
        elif piece.kind == "word":
            if _begins_another(clause, k):
                break
            words.add(piece.text)
            if of_object is not None and led:  # "to X its plant": what is sold is told behind the company
                led = dealing.prepositions.get(piece.text, GENITIVE) == GENITIVE
                of_object.add(piece.text)
            governing += [dealing.prepositions[piece.text]] if piece.text in dealing.prepositions else []
        k += 1
    return Behind(end, words, words if of_object is None else of_object, k)


def fill_further(clause: Clause, at: int, slots: Slots, *, opens: bool) -> None:
    """Fills in what a clause leaves to be told behind it, at the mark `at`.

    That is whom its opening participle is said of, a list behind a colon, and the next one of whom the same is true
    with its own date: "A in 2019, B in 2021".
    """
    mark, k = clause.text(at), at + 1
    while k - at <= HEAD and k < len(clause.pieces) and clause.pieces[k].kind == "word":
        if is_small(clause.text(k), clause.dealing):
            return
        k += 1
    if mark not in (",", ":") or k >= len(clause.pieces) or clause.pieces[k].kind != "party":
        return
    party = clause.pieces[k]
    owner = party.owned or party.headed
    if mark == ":":
        if party.places and not party.slot and clause.text(k + 1) in ("", ".", ";", ","):
            slots.setdefault(OBJECT if SUBJECT + OWNER in slots else SUBJECT, party_of(party))
    elif opens and SUBJECT not in slots:
        slots[SUBJECT + OWNER if owner else SUBJECT] = party_of(party, owner=owner)
    elif party.places and not party.slot and _dated_alone(clause, k):
        slot = next((slot for slot in (OBJECT, SUBJECT) if slot in slots and slots[slot].places), None)
        if slot is not None:
            slots[slot] = slots[slot]._replace(places=slots[slot].places + party.places)


def party_of(piece: Piece, *, owner: bool = False) -> Party:
    """What a piece puts into a slot."""
    return Party(piece.start, piece.places, owner)


def _fill_antecedent(clause: Clause, at: int, slots: Slots) -> str | None:
    """Puts whom the relative pronoun at `at` stands for into its slot, which is returned."""
    slot, who = clause.relative(at), _antecedent(clause, at)
    if slot is not None and who is not None:
        told = who.slot if slot == OBJECT and who.slot and _set_off(clause, who) else slot
        slots.setdefault(told, party_of(who))
    return slot


def _antecedent(clause: Clause, at: int) -> Piece | None:
    """Whom a relative pronoun stands for: the party before it, rather than the owner of what stands there."""
    nearest = None
    for piece in reversed(clause.pieces[max(0, at - _APART) : at]):
        if piece.text in (";", ":", "."):
            break
        if piece.places and not piece.headed:
            return piece
        if piece.places:
            nearest = nearest or piece
    return nearest


def _set_off(clause: Clause, who: Piece) -> bool:
    """Whether a party is set off: "c'est X que"."""
    at = clause.pieces.index(who)
    near = [piece.text for piece in clause.pieces[max(0, at - HEAD - 3) : at]]
    return any(one in clause.dealing.clefts and other in clause.dealing.be for one, other in pairwise(near))


def _subject(clause: Clause, left: int) -> int | None:
    """The party right before a verb, the one words between commas describe, or whose the thing is that stands there."""
    pieces = clause.pieces
    if pieces[left].kind == "party":
        return left
    if pieces[left].text == ",":
        return _described(clause, left)
    at = left
    while at > 0 and left - at < HEAD and pieces[at].kind == "word" and not is_small(pieces[at].text, clause.dealing):
        at -= 1
    return at if pieces[at].owned else None


def _described(clause: Clause, comma: int) -> int | None:
    """The party that words between commas describe: "X, a maker of lamps, based in Metz, …"."""
    found, dealing, told = None, clause.dealing, False
    for at in range(comma - 1, max(-1, comma - _LONG), -1):
        piece = clause.pieces[at]
        if piece.text in (";", ":", ".") or piece.text in dealing.stops:
            break
        if piece.text in dealing.be or piece.text in dealing.have or piece.text in dealing.forms:
            told = piece.text not in dealing.nouns
        elif clause.relative(at) is not None:
            told = False  # the verbs behind a relative pronoun are its own
        elif piece.places and clause.text(at + 1) == "," and not told and (piece.headed or not piece.slot):
            found = at
    return found


def _fill(piece: Piece, verb: int, governing: list[str], slots: Slots, *, inverted: bool) -> None:
    """Puts a party behind a verb into its slot; what it is whose, into that of the thing."""
    slot, known = piece.slot, slots.get(piece.slot)
    if piece.owned:
        slots.setdefault(slot or OBJECT + OWNER, party_of(piece, owner=True))
    elif slot and piece.headed:
        slots.setdefault(governing[-2] if len(governing) > 1 else OBJECT + OWNER, party_of(piece, owner=True))
    elif slot and known is not None and known.places and known.start > verb:
        slots[slot] = known._replace(places=known.places + piece.places)
    elif inverted and not slot and SUBJECT not in slots:
        slots[SUBJECT] = party_of(piece)
    else:
        slots.setdefault(slot or OBJECT, party_of(piece))


def _begins_another(clause: Clause, at: int) -> bool:
    """Whether the word at `at` begins another clause, or is its verb."""
    text, dealing = clause.text(at), clause.dealing
    if text in dealing.stops or text in dealing.have or text in dealing.be or clause.relative(at) is not None:
        return True
    return text in dealing.forms and text not in dealing.nouns and text not in dealing.adverbs


def _resumes(clause: Clause, at: int) -> int | None:
    """Where a clause goes on behind the comma at `at`: with words that say when between commas, or a preposition."""
    dealing = clause.dealing
    if clause.text(at) != ",":
        return None
    for k in range(at + 1, min(at + HEAD + 2, len(clause.pieces))):
        piece = clause.pieces[k]
        if piece.text == ",":
            return k + 1
        if piece.places and piece.slot:
            words = [p.text for p in clause.pieces[at + 1 : k]]
            return at + 1 if all(w in dealing.prepositions or w in dealing.determiners for w in words) else None
        if piece.kind not in ("date", "word") or _begins_another(clause, k):
            return None
    return None


def _dated_alone(clause: Clause, at: int) -> bool:
    """Whether nothing but a date stands behind the party at `at`."""
    k = at + 1
    while k <= at + 2 and k < len(clause.pieces) and clause.pieces[k].kind == "word":
        k += 1
    if k >= len(clause.pieces) or clause.pieces[k].kind != "date":
        return False
    return clause.text(k + 1) in ("", ",", ".", ";") or clause.text(k + 1) in clause.dealing.joints
