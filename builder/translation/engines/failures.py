# What goes wrong with an engine is one of three things, and each is met in its own way: the run ends, the question is
# put again, or this one passage stays without a translation.
"""Why an engine gave no translation; a message never holds the address asked, which may hold a key."""

from __future__ import annotations

from builder.errors import EngineError


class RefusedError(EngineError):
    """No question would be answered: a wrong key, a quota used up, a pair of languages unknown. Ends the run."""


class PassingError(EngineError):
    """The same question may be answered later: too many at once, a server's fault, a connection cut."""

    def __init__(self, message: str, after: float | None = None) -> None:
        super().__init__(message)
        self.after = after
        """Seconds the engine asks to wait (`Retry-After`); none where it does not say."""


class AwayError(PassingError):
    """Nothing answers at the address. Of an engine that has answered before, that passes."""


class UnusableError(EngineError):
    """What came is no translation of this passage; the others may fare better."""


class StoppedError(EngineError):
    """The run ended before the question was put."""
