# What a decision needs beside its key is asked for, and read as the file is read, so that nothing is written that would
# not be read again.
"""A key and a question → a Decision."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from builder.cli.localised import N_, say
from builder.cli.screen import Screen
from builder.decisions import EntryError, written
from builder.model.claims import Claim
from builder.model.decisions import Changes, Decision, Verb
from builder.reviewing.answering import EXPLAINED, change, fields_of, name_of, on_claim, on_names
from builder.reviewing.questions import Question

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
        made = on_claim(verb, claim, self.by, self.on)
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

    def _changes(self, claim: Claim) -> Changes:
        changes: Changes = ()
        for field in fields_of(claim):
            before = written(getattr(claim, field))
            while (typed := self.screen.ask(say(FIELDS[field]), before)) is not None:
                try:
                    changes += change(claim, field, typed)
                except EntryError as problem:
                    self.screen.say(f"{problem}.")
                    continue
                break
            if typed is None:
                return ()
        return tuple(sorted(changes))

    def _names(self, verb: Verb, question: Question) -> Decision | None:
        if question.claim is None:
            one, other = question.names
        else:
            one = name_of(question.claim)
            same, apart = N_("Which name means the same as “%(name)s”"), N_("Which name is not the same as “%(name)s”")
            other = self.screen.ask(say(same if verb is Verb.MERGE else apart, name=one)) or ""
        if on_names(verb, (one, other), one, self.by, self.on) is None:
            return None
        shown = (self.screen.ask(say("Shown as"), one) or "") if verb is Verb.MERGE else ""
        return on_names(verb, (one, other), shown, self.by, self.on)
