# Several questions are under way at once, each thread with a client of its own: one client shared by threads mixes up
# their answers. New questions are handed out only when the answers before have been taken and kept, so that an end at
# any moment loses no more than what is under way.
"""Questions → answers, several at once."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic

from builder.errors import EngineError
from builder.translation.engines.answers import Passage
from builder.translation.engines.asking import Asking
from builder.translation.engines.clients import Client


@dataclass(frozen=True, slots=True)
class Question:
    """One passage to be translated."""

    catalogue: int
    """Which of the run's catalogues it is for."""
    passage: Passage


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a question."""

    question: Question
    text: str
    """The translation; empty where there is none."""
    problem: EngineError | None = None
    """Why there is none."""


class Workers:
    """At most so many threads that put questions to one engine."""

    def __init__(self, asking: Asking, questions: Iterable[Question], count: int) -> None:
        self._asking = asking
        self._upcoming = iter(questions)
        self._count = count
        self._waiting: SimpleQueue[Question | None] = SimpleQueue()
        self._done: SimpleQueue[Answer] = SimpleQueue()
        self._threads: list[Thread] = []
        self._under_way = 0

    def next_answers(self) -> list[Answer]:
        """Hands out new questions, then waits for answers: all that are there, at least one; none at the end."""
        for question in islice(self._upcoming, self._count - self._under_way):
            self._waiting.put(question)
            self._under_way += 1
            if len(self._threads) < self._under_way:
                # Daemons: the end of the program waits for no engine.
                thread = Thread(target=self._work, daemon=True)
                self._threads.append(thread)
                thread.start()
        if not self._under_way:
            return []
        first = self._done.get()
        self._under_way -= 1
        return [first, *self._there()]

    def last_answers(self, seconds: float) -> list[Answer]:
        """What comes of the questions under way within so many seconds; no more are handed out."""
        self._upcoming = iter(())
        for _ in self._threads:
            self._waiting.put(None)
        answers, deadline = self._there(), monotonic() + seconds
        while self._under_way and (left := deadline - monotonic()) > 0:
            with suppress(Empty):
                answers.append(self._done.get(timeout=left))
                self._under_way -= 1
        return answers

    def _there(self) -> list[Answer]:
        answers: list[Answer] = []
        with suppress(Empty):
            while True:
                answers.append(self._done.get_nowait())
                self._under_way -= 1
        return answers

    def _work(self) -> None:
        clients: dict[tuple[str, str], Client] = {}
        while question := self._waiting.get():
            terms = question.passage.terms
            pair = terms.source, terms.tag
            try:
                if pair not in clients:
                    clients[pair] = self._asking.client(*pair)
                self._done.put(Answer(question, self._asking.translation(clients[pair], question.passage)))
            except EngineError as problem:
                self._done.put(Answer(question, "", problem))
            except Exception as problem:
                self._done.put(Answer(question, "", EngineError(f"failed ({type(problem).__name__})")))
