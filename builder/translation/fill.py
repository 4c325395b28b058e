# The memory gives what it has, an engine is asked for the rest, and each answer is on disk before the next question is
# handed out: however a run ends, a second one goes on where it stopped.
"""Fills the catalogues of one language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from builder.errors import EngineError
from builder.locales import CatalogueError
from builder.model.diagnostics import Diagnostic
from builder.storage import printable
from builder.translation.drafts import Draft, keep
from builder.translation.engines.answers import Passage
from builder.translation.engines.asking import Asking
from builder.translation.engines.failures import PassingError, RefusedError, StoppedError
from builder.translation.engines.services import Engine
from builder.translation.engines.workers import Answer, Question, Workers
from builder.translation.plan import Plan, Work

IN_FLIGHT = 4
"""Questions under way at once."""
GRACE = 3.0
"""Seconds that answers under way are waited for when a run is broken off: they have been paid for."""
MOST_SILENCES = 3
"""Questions without an answer, one after the other, after which the engine is taken to be away."""
MOST_REJECTED = 10
"""Answers that cannot be used, one after the other, after which no more are paid for."""


@dataclass(frozen=True, slots=True)
class Filled:
    """What one run did."""

    remembered: int
    """Segments the memory itself translated."""
    translated: int
    """Segments the engine translated."""
    missing: int
    """Segments still without a translation."""
    diagnostics: tuple[Diagnostic, ...]
    interrupted: bool = False
    """Whether somebody broke it off; what was answered is kept."""


def fill(
    plan: Plan,
    engine: Engine | None,
    today: str,
    *,
    in_flight: int = IN_FLIGHT,
    advance: Callable[[int], None] = lambda _: None,
) -> Filled:
    """Does what `plan` says: what the memory knows is written, the rest asked of `engine`, or only offered help with.

    `advance` is called with the number of segments dealt with. A
    KeyboardInterrupt ends the asking, and the run. Raises OSError where a catalogue cannot be written.
    """
    run = _Run(plan, engine, today)
    run.remember()
    interrupted = False
    if engine:
        try:
            run.ask(engine, in_flight, advance)
        except KeyboardInterrupt:
            interrupted = True
    if not interrupted:
        run.offer()
    return run.result(interrupted=interrupted)


class _Run:
    """The state of one run."""

    def __init__(self, plan: Plan, engine: Engine | None, today: str) -> None:
        self._plan, self._today = plan, today
        self._where = f"{engine.name}{f' at {engine.url}' if engine.url else ''}" if engine else ""
        self._name = engine.name if engine else ""
        self._unkept: dict[int, list[Draft]] = {}
        self._open = [{draft.text: draft for draft in work.open} for work in plan.works]
        self._remembered = self._translated = 0
        self._found: list[Diagnostic] = []
        self._silences: Counter[str] = Counter()
        self._silent = self._rejected = 0
        self._ended = ""

    def remember(self) -> None:
        """Writes what the memory itself knows."""
        for at, work in enumerate(self._plan.works):
            if work.known:
                self._unkept[at] = list(work.known)
        self._keep()

    def ask(self, engine: Engine, in_flight: int, advance: Callable[[int], None]) -> None:
        """Asks the engine for the rest."""
        asking = Asking(engine)
        workers = Workers(asking, self._questions(), in_flight)
        try:
            while answers := workers.next_answers():
                self._take(answers)
                if self._ended:
                    asking.stop.set()  # nobody waits for a turn that brings nothing
                self._keep()
                advance(len(answers))
        finally:
            asking.stop.set()
            self._take(workers.last_answers(GRACE))
            self._keep()

    def offer(self) -> None:
        """Puts what may help beside the segments that are still missing."""
        for at, still in enumerate(self._open):
            if offered := [draft for draft in still.values() if draft.near]:
                self._unkept[at] = offered
        self._keep()

    def result(self, *, interrupted: bool) -> Filled:
        """What the run did."""
        last = self._plan.works[0].name if self._plan.works else ""
        for message, count in sorted(self._silences.items()):
            told = f"{self._where} {message} ({count} of its passages); run the command again"
            self._found.append(Diagnostic(last, 0, "engine", told))
        if self._ended:
            self._found.append(Diagnostic(last, 0, "engine", f"{self._where} {self._ended}"))
        missing = sum(map(len, self._open))
        found = (*self._plan.diagnostics, *dict.fromkeys(self._found))
        return Filled(self._remembered, self._translated, missing, found, interrupted)

    def _questions(self) -> Iterator[Question]:
        for at, work in enumerate(self._plan.works):
            for draft in work.open:
                if self._ended:
                    return
                yield Question(at, Passage(draft.text, work.terms, work.published))

    def _take(self, answers: Iterable[Answer]) -> None:
        for answer in answers:
            at, text = answer.question.catalogue, answer.question.passage.text
            if answer.problem is None:
                draft = self._open[at].get(text)
                if draft:
                    self._unkept.setdefault(at, []).append(replace(draft, translation=answer.text, origin=self._name))
                self._silent = self._rejected = 0
            else:
                self._refuse(self._plan.works[at], text, answer.problem)

    def _refuse(self, work: Work, text: str, problem: EngineError) -> None:
        if isinstance(problem, StoppedError):
            return
        if isinstance(problem, RefusedError):
            self._ended = self._ended or f"{problem}; nothing more was asked"
        elif isinstance(problem, PassingError):
            self._silences[str(problem)] += 1
            self._silent += 1
            if self._silent >= MOST_SILENCES:
                self._ended = self._ended or "is taken to be away; see that it runs there, then run the command again"
        else:
            self._found.append(Diagnostic(work.name, 0, "engine-answer", f"“{_short(text)}”: {self._name} {problem}"))
            self._rejected += 1
            if self._rejected >= MOST_REJECTED:
                self._ended = self._ended or f"gave {MOST_REJECTED} answers in a row that cannot be used; stopped"

    def _keep(self) -> None:
        """Writes what is not yet on disk; what cannot be written stays to be written later."""
        for at in sorted(self._unkept):
            work, drafts = self._plan.works[at], self._unkept[at]
            try:
                keep(work.catalogue, drafts, self._today)
            except CatalogueError as problem:
                beside = replace(work.catalogue, path=work.catalogue.path.with_suffix(".po.answers"))
                keep(beside, drafts, self._today)
                told = f"was broken while it was being filled ({problem}); the answers are in {beside.path.name}"
                self._found.append(Diagnostic(work.name, problem.line, "po-broken", told))
            del self._unkept[at]
            self._count(at, drafts)

    def _count(self, at: int, drafts: Iterable[Draft]) -> None:
        for draft in drafts:
            if draft.translation:
                known = self._open[at].pop(draft.text, None)
                self._translated += known is not None
                self._remembered += known is None


def _short(words: str) -> str:
    line = printable(" ".join(words.split()))
    return line if len(line) <= 40 else f"{line[:39]}…"
