# What a decision needs beside its key is asked for, and read as the file is read, so that nothing is written that would
# not be read again.
"""A key and a question → a Decision."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from builder.cli.localised import N_, say
from builder.cli.questions import Question
from builder.cli.screen import Screen
from builder.decisions import EntryError, changed, written
from builder.model.claims import Claim, Kind, fold
from builder.model.decisions import Decision, Verb, gist, one_line

FIGURES = frozenset(
    {Kind.HEADCOUNT, Kind.FUNDING_ROUND, Kind.TOTAL_RAISED, Kind.VALUATION, Kind.REVENUE, Kind.USERS, Kind.CLIENT}
)
"""Kinds that can have an amount."""
WORDED = (FIGURES - {Kind.CLIENT}) | {Kind.FOUNDED, Kind.EVENT, Kind.QUOTE}
"""Kinds whose value is no name."""
EXPLAINED = frozenset({Verb.REJECT, Verb.HIDE, Verb.CORRECT, Verb.MERGE, Verb.APART})
"""Verbs of which a reader of the file will ask why."""
FIELDS = {"value": N_("Value"), "amount": N_("Amount"), "currency": N_("Currency"), "date": N_("Date")}
"""What can be corrected, and how it is asked for."""


@dataclass(frozen=True, slots=True)
class Composer:
    """Makes decisions of one person on one day."""

    screen: Screen
    by: str
    on: str
    languages: Sequence[str]

    def compose(self, verb: Verb, question: Question) -> Decision | None:
        """What was decided of `question`; none where the person would rather not."""
        about_names = verb in (Verb.MERGE, Verb.APART)
        made = self._names(verb, question) if about_names else self._on_claim(verb, question.claim)
        if made is None or verb not in EXPLAINED:
            return made
        why = self.screen.ask(say("Why (Enter for no reason)"))
        return None if why is None else replace(made, why=why)

    def _on_claim(self, verb: Verb, claim: Claim | None) -> Decision | None:
        if claim is None:
            return None
        made = Decision(verb, self.by, self.on, claim=claim.id, quote=one_line(claim.quote), reads=gist(claim))
        if verb is Verb.ANNOTATE:
            note = self._note()
            return replace(made, note=note) if note else None
        if verb is Verb.CORRECT:
            changes = self._changes(claim)
            return replace(made, changes=changes) if changes else None
        return made

    def _note(self) -> tuple[tuple[str, str], ...]:
        """The note in each language of the site; in one of them is enough."""
        texts = {}
        for language in self.languages:
            text = self.screen.ask(say("Note for the reader, in %(language)s (Enter to leave out)", language=language))
            if text is None:
                return ()
            if text:
                texts[language] = text
        return tuple(sorted(texts.items()))

    def _changes(self, claim: Claim) -> tuple[tuple[str, str | float | None], ...]:
        fields = ("value", "amount", "currency", "date") if claim.kind in FIGURES else ("value", "date")
        changes = {}
        for field in fields:
            before = getattr(claim, field)
            while (typed := self.screen.ask(say(FIELDS[field]), written(before))) is not None:
                try:
                    now = changed(field, typed)
                except EntryError as problem:
                    self.screen.say(f"{problem}.")
                    continue
                if now != before:
                    changes[field] = now
                break
            if typed is None:
                return ()
        return tuple(sorted(changes.items()))

    def _names(self, verb: Verb, question: Question) -> Decision | None:
        if question.claim is None:
            one, other = question.names
        else:
            claim = question.claim
            one = (claim.subject or "") if claim.kind in WORDED else claim.value
            same, apart = N_("Which name means the same as “%(name)s”"), N_("Which name is not the same as “%(name)s”")
            other = self.screen.ask(say(same if verb is Verb.MERGE else apart, name=one)) or ""
        if not one or not other or (fold(one) == fold(other) and (verb is Verb.APART or one == other)):
            return None
        names: tuple[str, ...] = (one, other)
        if verb is Verb.MERGE:
            shown = self.screen.ask(say("Shown as"), one)
            if not shown:
                return None
            names = tuple(dict.fromkeys((shown, *names)))
        return Decision(verb, self.by, self.on, names=names)
