# What stops the program. Everything an article, a translation or a decision can get wrong is no error but a
# Diagnostic (model/diagnostics.py): it is reported and the rest is built.
"""Errors that end a command with one line."""


class BuilderError(Exception):
    """What cannot be worked around; its text says what, where and what to do, on one line."""


class ProjectError(BuilderError):
    """The project cannot be read: no configuration, or one that is wrong; holds every problem found."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class EngineError(BuilderError):
    """A translation engine did not answer, or answered something that cannot be used."""


class SourceError(BuilderError):
    """An article cannot be had from where it is said to be, or nothing can be read of it."""
