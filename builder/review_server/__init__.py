# Whoever checks facts reads pages, not lists: the same questions, asked beside the figures they are about. This server
# is for the one person who started it, and nothing of it is part of a site.
"""`briefing review --web`: the pages of a briefing, with what decides about them."""

from __future__ import annotations

import errno
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from builder.config import Project
from builder.errors import BuilderError
from builder.review_server.desk import Desk
from builder.review_server.editions import Editions, SiteMaker
from builder.review_server.handler import ReviewServer
from builder.review_server.known import Known
from builder.reviewing.questions import Scope
from builder.storage import printable

__all__ = ["PORT", "Desk", "ReviewServer", "serving"]

PORT = 8600
"""Where it answers by default; 0 is any port that is free."""


@contextmanager
def serving(project: Project, scope: Scope, by: str, port: int, today: Callable[[], str]) -> Iterator[ReviewServer]:
    """A server of the review of `project`, ready to answer; `by` decides, and is asked for on the page where empty.

    Raises BuilderError where the port is taken or the pages cannot be made.
    """
    known = Known(project, scope)
    if scope.article not in (None, *known.documents):
        names = ", ".join(known.documents)
        raise BuilderError(f"--article {printable(scope.article or '')}: no article has this id; known are {names}")
    with tempfile.TemporaryDirectory(prefix="briefing-review-", ignore_cleanup_errors=True) as folder:
        maker = SiteMaker(project.root.resolve())
        editions = Editions(Path(folder), maker)
        try:
            server = ReviewServer(port, Desk(known, editions, by, today), editions)
        except OSError as problem:
            taken = problem.errno == errno.EADDRINUSE
            why = "is taken, perhaps by another review" if taken else f"cannot be used ({problem.strerror})"
            raise BuilderError(f"--port {port}: {why}; give another number, or 0 for any that is free") from None
        with server:
            try:
                editions.begin()
                yield server
            finally:
                maker.stop()
