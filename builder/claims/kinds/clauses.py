# A verb of the table of deals has its parties where a language may put them. Here each such verb of a sentence is
# found, with its voice and its auxiliary, and is given whom it names.
"""One sentence → its verbs with the companies in their slots."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from builder.claims.article.masks import Sentence
from builder.claims.article.pieces import HEAD, Clause, clause_in
from builder.claims.kinds.slots import Party, Slots, fill_before, fill_behind, fill_further
from builder.claims.notation import patterns
from builder.languages.dealing import GENITIVE, OBJECT, OWNER, SUBJECT, Deal, Dealing, Form


class Predicate(NamedTuple):
    """A verb with what stands in its slots."""

    deal: Deal
    start: int
    """Where in the mask its first party begins, or itself."""
    end: int
    verb: int
    """Where its verb begins."""
    passive: bool
    slots: Slots


class _Verbal(NamedTuple):
    """The words before a verb that belong to it."""

    left: int
    """The piece before them."""
    auxiliary: str
    clitics: tuple[str, ...]
    """Those that stand for a company."""
    oneself: bool


def predicates_in(sentence: Sentence, dealing: Dealing) -> Iterator[Predicate]:
    """The verbs of `sentence` that the language's table knows, each with its slots."""
    clause = clause_in(sentence, dealing)
    shared = Slots()
    for at, piece in enumerate(clause.pieces):
        if piece.text in dealing.words and piece.kind == "word" and not _is_noun(clause, at):
            for predicate in _read(clause, at, shared):
                yield predicate
                shared = predicate.slots if not predicate.passive else Slots()


def _is_noun(clause: Clause, at: int) -> bool:
    """Whether what looks like a verb is a noun here: "une commande", "d'équipe"."""
    before, dealing = clause.text(at - 1), clause.dealing
    governed = before in dealing.determiners or before in dealing.possessives or before in dealing.prepositions
    return clause.text(at) in dealing.nouns and governed


def _read(clause: Clause, at: int, shared: Slots) -> Iterator[Predicate]:
    """What the word at `at` tells, where it is a form of a verb; `shared` are the slots of the verb before it."""
    dealing, word = clause.dealing, clause.text(at)
    verbal = _verbal(clause, at)
    for deal, form in (dealing.reflexive if verbal.oneself else dealing.forms).get(word, ()):
        if (form is Form.INFINITIVE) is not (verbal.auxiliary in dealing.just) or (
            form is Form.FINITE and verbal.auxiliary
        ):
            continue
        left = _shared_auxiliary(clause, verbal) if form is Form.PARTICIPLE and not verbal.auxiliary else None
        active = verbal.oneself or verbal.auxiliary in dealing.have or left is not None
        passive = form is Form.PARTICIPLE and not active
        slots = Slots()
        inverted = fill_before(clause, verbal.left if left is None else left, slots)
        bare = SUBJECT not in slots and SUBJECT + OWNER not in slots and not passive
        if bare and clause.text(verbal.left) in (*dealing.joints, ",") and SUBJECT in shared:
            slots[SUBJECT] = shared[SUBJECT]
        _fill_clitics(clause, at, verbal, slots)
        behind = fill_behind(clause, at, slots, inverted=inverted)
        fill_further(clause, behind.next, slots, opens=passive and verbal.left < 0)
        before = {clause.text(k) for k in range(max(0, verbal.left - HEAD), at)}
        wanting = deal.needs and deal.needs.isdisjoint(before | behind.words)
        void = not deal.void.isdisjoint(before | behind.of_object) or not deal.unless.isdisjoint(behind.words)
        if wanting or void:
            continue
        start = min((party.start for party in slots.values()), default=clause.pieces[at].start)
        yield Predicate(deal, min(start, clause.pieces[at].start), behind.end, clause.pieces[at].start, passive, slots)


def _verbal(clause: Clause, at: int) -> _Verbal:
    """The words before the verb at `at` that belong to it."""
    dealing, left = clause.dealing, at - 1
    auxiliary, clitics, oneself = "", list[str](), False
    while left >= 0:
        piece, text = clause.pieces[left], clause.text(left)
        if piece.kind != "date":
            if text[0] == patterns.OURS and clause.text(left - 1)[:1] == patterns.OURS:
                oneself = True  # "nous nous appuyons"
            elif piece.kind != "word" and text not in dealing.clitics:
                break
            elif text in dealing.selves:
                oneself = True
            elif text in dealing.be or text in dealing.have:
                auxiliary = auxiliary if auxiliary in dealing.be else text
            elif text in dealing.just:
                auxiliary = auxiliary or text
            elif text in dealing.clitics and clause.pieces[left + 1].kind != "date":
                clitics.append(text)
            elif not _goes_with_verb(clause, left):
                break
        left -= 1
    return _Verbal(left, auxiliary, tuple(clitics), oneself)


def _goes_with_verb(clause: Clause, at: int) -> bool:
    """Whether a word before a verb says when or how, or ties it to its auxiliary: "a, en mai, enfin", "vient de"."""
    dealing, text = clause.dealing, clause.text(at)
    if clause.pieces[at + 1].kind == "date":
        return text in dealing.prepositions or text in dealing.determiners
    if dealing.prepositions.get(text) == GENITIVE:
        return any(clause.text(k) in dealing.just for k in range(max(0, at - HEAD), at))
    return text in dealing.adverbs or text.endswith(dealing.adverbial)


def _shared_auxiliary(clause: Clause, verbal: _Verbal) -> int | None:
    """What stands before the auxiliary a participle shares with the one before it: "a cédé A et repris B"."""
    if clause.text(verbal.left) not in clause.dealing.joints:
        return None
    for at in range(verbal.left - 1, -1, -1):
        if clause.pieces[at].kind == "mark" and clause.text(at) != ",":
            return None
        if clause.text(at) in clause.dealing.have:
            return at - 1 if at else None
    return None


def _fill_clitics(clause: Clause, at: int, verbal: _Verbal, slots: Slots) -> None:
    """Puts words such as "lui" and "les" into their slots: the company spoken of, or things of it."""
    party = Party(clause.pieces[at].start, ())
    for clitic in verbal.clitics:
        slot = clause.dealing.clitics[clitic]
        slots.setdefault(slot, party)
        if slot == OBJECT:
            slots.setdefault(OBJECT + OWNER, party)
