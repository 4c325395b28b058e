# One key a decision. Each is written before the next question is asked, so that a session can be left, or cut off, at
# any moment and loses nothing.
"""A review in the terminal: the questions one after another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from builder.cli.composing import Composer
from builder.cli.localised import N_, say
from builder.cli.screen import Screen
from builder.errors import BuilderError
from builder.model.claims import fold
from builder.model.decisions import Decision, Verb
from builder.reviewing.questions import Question, Reason

KEYS: tuple[tuple[str, str, Verb | None, str], ...] = (
    ("a", N_("accept"), Verb.ACCEPT, N_("the article says so")),
    ("r", N_("reject"), Verb.REJECT, N_("the sentence does not say that; no fact is made of it")),
    ("c", N_("correct"), Verb.CORRECT, N_("it was read wrongly: give value, amount, currency or date")),
    ("n", N_("note"), Verb.ANNOTATE, N_("put a signed note beside it; the fact stays as the article has it")),
    ("h", N_("hide"), Verb.HIDE, N_("it says that, and is not to be shown")),
    ("p", N_("prefer"), Verb.PREFER, N_("of facts that differ, show this one first")),
    ("m", N_("merge names"), Verb.MERGE, N_("two names mean one thing")),
    ("k", N_("keep apart"), Verb.APART, N_("two names do not mean one thing")),
    ("s", N_("skip"), None, N_("decide another time")),
    ("u", N_("undo"), None, N_("take back the last decision, or go back to what was skipped")),
    ("q", N_("quit"), None, N_("leave; what was decided is written already")),
    ("?", N_("help"), None, N_("show this")),
)
"""Key, its name, what it decides, and what that means."""
REASONS = {
    Reason.DISPUTED: N_("disputed"),
    Reason.NAMES: N_("names"),
    Reason.UNCERTAIN: N_("uncertain"),
    Reason.DOUBTFUL: N_("doubtful"),
    Reason.NEW: N_("new"),
}
"""How the reasons for asking are said."""
_VERBS = {key: verb for key, _, verb, _ in KEYS if verb}
_ON_NAMES = frozenset({Verb.MERGE, Verb.APART})


@dataclass(slots=True)
class Session:
    """What is asked, and what was answered so far."""

    asked: Sequence[Question]
    screen: Screen
    show: Callable[[Question], None]
    composer: Composer
    write: Callable[[Decision], None]
    """Raises BuilderError where the file cannot be written."""
    take_back: Callable[[Decision], bool]
    """False where the file no longer has it."""
    answers: list[tuple[int, Decision | None]] = field(default_factory=list)
    """The number of the question and what was decided; none where it was skipped."""

    def run(self) -> None:
        """Asks until all is decided or the person leaves, by `q`, Ctrl-C or Ctrl-D."""
        at: int | None = 0
        while at is not None and at < len(self.asked):
            question = self.asked[at]
            if self._settled(question):
                at += 1
                continue
            self.screen.say()
            self.screen.say(self.screen.strong(self._place(at, question)))
            self.show(question)
            at = self._answered(at, question)

    def _place(self, at: int, question: Question) -> str:
        reason = say(REASONS[question.reason])
        return say("%(at)s of %(all)s · %(reason)s", at=at + 1, all=len(self.asked), reason=reason)

    @property
    def decided(self) -> tuple[Decision, ...]:
        """What was decided and not taken back."""
        return tuple(decision for _, decision in self.answers if decision)

    @property
    def left(self) -> int:
        """Questions that are still open."""
        return sum(not self._settled(question) for question in self.asked)

    def _answered(self, at: int, question: Question) -> int | None:
        """The number of the question that comes next; none where the person leaves."""
        legal = [row for row in KEYS if question.claim is not None or row[2] is None or row[2] in _ON_NAMES]
        legend = "  ".join(f"{key}\N{NO-BREAK SPACE}{say(name)}" for key, name, *_ in legal)
        while True:
            self.screen.say(legend)
            try:
                key = self.screen.key()
            except (KeyboardInterrupt, EOFError):
                return None
            if key not in {row[0] for row in legal}:
                continue
            if key == "?":
                for row in legal:
                    self.screen.block(f"{row[0]} {say(row[1])}", say(row[3]), hang=15)
            elif key == "q":
                return None
            elif key == "s":
                self.answers.append((at, None))
                return at + 1
            elif key == "u":
                return self._undone(at)
            else:
                return self._decided(at, question, _VERBS[key])

    def _decided(self, at: int, question: Question, verb: Verb) -> int:
        decision = self.composer.compose(verb, question)
        if decision is None:
            self.screen.say(say("Nothing was written."))
            return at
        try:
            self.write(decision)
        except BuilderError as problem:
            self.screen.say(str(problem))
            return at
        self.answers.append((at, decision))
        self.screen.say(say("Written: %(what)s.", what=verb))
        return at

    def _undone(self, at: int) -> int:
        if not self.answers:
            self.screen.say(say("There is nothing to take back."))
            return at
        before, decision = self.answers[-1]
        try:
            there = decision is None or self.take_back(decision)
        except BuilderError as problem:
            self.screen.say(str(problem))
            return at
        self.answers.pop()
        if decision:
            taken = say("Taken back: %(what)s.", what=decision.verb)
            self.screen.say(taken if there else say("The file no longer has that entry."))
        return before

    def _settled(self, question: Question) -> bool:
        """Whether what was decided in this session leaves nothing to ask."""
        if question.claim is None:
            names = {fold(name) for name in question.names}
            return any(names <= {fold(name) for name in decision.names} for decision in self.decided)
        return any(
            decision.claim == question.claim.id
            or (decision.verb is Verb.ACCEPT and decision.claim in question.siblings)
            for decision in self.decided
        )
