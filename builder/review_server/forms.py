# What a page sends is read as the file is read, so that nothing is written that would not be read again.
"""What a page says of a claim or of two names → a Decision."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from builder.decisions import EntryError
from builder.decisions.fields import NONE
from builder.errors import BuilderError
from builder.model.claims import Claim
from builder.model.decisions import ON_A_CLAIM, Decision, Verb, one_line
from builder.pages.vocabulary import N_
from builder.reviewing.answering import change, fields_of, name_of, on_claim, on_names
from builder.storage import printable

_LONGEST = 2000
"""Code points of one field, at most."""
FROM_A_PAGE = ON_A_CLAIM | {Verb.MERGE, Verb.APART}
"""What a page can decide."""


class Form:
    """The fields that a page sent. Each is read as one line; raises BuilderError where it cannot be kept."""

    def __init__(self, sent: Mapping[str, object]) -> None:
        self._sent = sent

    def has(self, name: str) -> bool:
        """Whether the field was sent at all."""
        return name in self._sent

    def text(self, name: str) -> str:
        """The words of a field; empty where it was not sent."""
        value = self._sent.get(name, "")
        if not isinstance(value, str) or len(value) > _LONGEST:
            raise BuilderError(f"`{name}` must be a text of at most {_LONGEST} characters")
        line = one_line(value)
        if printable(line) != line:
            raise BuilderError(f"`{name}` holds a character that cannot be kept; type it again")
        return line


def on_a_claim(form: Form, claim: Claim, by: str, on: str, languages: Sequence[str]) -> Decision:
    """What `form` says of `claim`. Raises BuilderError with what is missing or wrong."""
    verb = _verb(form)
    if verb not in ON_A_CLAIM:
        return _on_names(form, verb, (name_of(claim), form.text("other")), by, on)
    made = replace(on_claim(verb, claim, by, on), why=form.text("why"))
    if verb is Verb.ANNOTATE:
        note = tuple(sorted((code, words) for code in languages if (words := form.text(f"note-{code}"))))
        if not note:
            raise BuilderError(N_("the note is empty; write it in one of the languages"))
        return replace(made, note=note)
    if verb is Verb.CORRECT:
        try:
            changes = [
                pair
                for field in fields_of(claim)
                if form.has(field)
                for pair in change(claim, field, form.text(field) or ("" if field == "value" else NONE))
            ]
        except EntryError as problem:
            raise BuilderError(str(problem)) from None
        if not changes:
            raise BuilderError(N_("it reads so already; change a field, or accept it"))
        return replace(made, changes=tuple(sorted(changes)))
    return made


def on_a_pair(form: Form, names: tuple[str, ...], by: str, on: str) -> Decision:
    """What `form` says of two names. Raises BuilderError."""
    return _on_names(form, _verb(form), (names[0], names[1]), by, on)


def _on_names(form: Form, verb: Verb, names: tuple[str, str], by: str, on: str) -> Decision:
    made = on_names(verb, names, form.text("shown") or names[0], by, on) if verb not in ON_A_CLAIM else None
    if made is None:
        raise BuilderError(N_("two names that differ are needed"))
    return replace(made, why=form.text("why"))


def _verb(form: Form) -> Verb:
    word = form.text("verb")
    if word not in set(FROM_A_PAGE):
        raise BuilderError(f"“{word[:20]}” is nothing that can be decided here")
    return Verb(word)
