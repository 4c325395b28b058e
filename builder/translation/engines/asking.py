# One passage, from what is printed to what can be published: names and figures behind marks, long passages in parts,
# questions repeated where a fault passes, and no answer taken that has something against it.
"""Passage → translation."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from threading import Event

from deep_translator.exceptions import BaseError
from tenacity import (
    Retrying,
    retry_if_exception_type,
    stop_after_attempt,
    stop_when_event_set,
    wait_exponential_jitter,
)
from tenacity.nap import sleep_using_event

from builder.errors import EngineError
from builder.locales import spoken
from builder.translation.engines.answers import Passage, answer_problem, as_text
from builder.translation.engines.clients import Client
from builder.translation.engines.failures import AwayError, PassingError, RefusedError, UnusableError
from builder.translation.engines.pace import Pace
from builder.translation.engines.services import Engine
from builder.translation.marks import Kept, MarkError

ATTEMPTS = 5
"""How often one question is put."""
FIRST_WAIT = 1.0
"""Seconds before the second time; doubled each time, with as much again by chance."""
LONGEST_WAIT = 30.0
PATIENCE = 120.0
"""Seconds an engine may ask to wait; a run that should wait longer ends, and another goes on later."""

_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+(?![»”])|(?<=[.!?…][»”])\s+")


@dataclass(slots=True)
class Asking:
    """How one run asks its engine; shared by its threads."""

    engine: Engine
    stop: Event = field(default_factory=Event)
    """Set where the run ends: nothing more is asked, and nobody waits any longer."""
    pace: Pace = field(init=False)
    _heard: bool = False
    """Whether anything has answered yet."""

    def __post_init__(self) -> None:
        service = self.engine.service
        self.pace = Pace(service.requests, service.characters, self.stop)

    def client(self, source: str, tag: str) -> Client:
        """A client of one's own. Raises RefusedError where the engine does not know the languages."""
        try:
            return self.engine.service.make(self.engine.keys, self.engine.url, source, tag)
        except BaseError:
            raise RefusedError(f"does not translate from `{source}` to `{tag}`") from None

    def translation(self, client: Client, passage: Passage) -> str:
        """The engine's translation of `passage`. Raises RefusedError, PassingError, UnusableError or StoppedError."""
        marks = self.engine.service.marks
        literal = [Kept(found.start(), found.end(), found[0]) for found in marks.read.finditer(passage.text)]
        kept = tuple(literal) or passage.terms.kept_in(passage.text)
        parts = self._parts(marks.put(passage.text, kept))
        answers = [self._asked(client, part) for part in parts]
        try:
            text = spoken(as_text(passage, marks.replaced(" ".join(answers), kept)), passage.terms.target)
        except MarkError as problem:
            raise UnusableError(f"{problem} on the way") from None
        if against := answer_problem(passage, text):
            raise UnusableError(against)
        return text

    def _parts(self, asked: str) -> list[str]:
        """What is asked, in parts that are not too long for the engine; each ends with a sentence."""
        longest = self.engine.service.longest
        parts = [""]
        for sentence in _SENTENCE_END.split(asked) if len(asked) > longest else [asked]:
            if len(sentence) > longest:
                raise UnusableError(f"takes {longest:,} characters at most, and a sentence has {len(sentence):,}")
            if parts[-1] and len(parts[-1]) + 1 + len(sentence) > longest:
                parts.append("")
            parts[-1] = f"{parts[-1]} {sentence}" if parts[-1] else sentence
        return parts

    def _asked(self, client: Client, words: str) -> str:
        again = Retrying(
            retry=retry_if_exception_type(PassingError),
            wait=wait_exponential_jitter(multiplier=FIRST_WAIT, max=LONGEST_WAIT, jitter=FIRST_WAIT),
            stop=stop_after_attempt(ATTEMPTS) | stop_when_event_set(self.stop),
            sleep=sleep_using_event(self.stop),
            reraise=True,
        )
        return again(self._asked_once, client, words)

    def _asked_once(self, client: Client, words: str) -> str:
        self.pace.wait(len(words))
        try:
            answer = client.translate(words)
        except AwayError:
            if self._heard:
                raise
            raise RefusedError("cannot be reached; see that it runs there") from None
        except PassingError as problem:
            self._heard = True
            if (problem.after or 0) > PATIENCE:
                raise RefusedError(f"asks to wait {problem.after:.0f} seconds; run the command again then") from None
            self.pace.hold(problem.after or 0)
            raise
        except EngineError:
            self._heard = True
            raise
        except Exception as problem:
            # A client may raise anything over an answer it cannot read. Its words may hold the question and the key.
            raise UnusableError(f"answered what cannot be read ({type(problem).__name__})") from None
        self._heard = True
        if not isinstance(answer, str):
            raise UnusableError("answered nothing" if answer is None else "answered something that is no text")
        return answer
