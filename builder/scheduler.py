# The one place that knows Dask, which is there where somebody installed it. Its
# executor is used as that of the standard library; that a machine is lost and its work done again is Dask's affair.
"""Workers of a Dask scheduler."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from importlib import import_module
from typing import Any

from builder.errors import BuilderError
from builder.workers import Helpers

_PATIENCE = 20
"""Seconds that a scheduler has to answer."""


def scheduler(address: str) -> Helpers:
    """The workers of the scheduler at `address`, `tcp://host:8786`; each needs the same `briefing` installed.

    Raises BuilderError where Dask is not installed, nobody answers there, or no worker is at hand.
    """
    try:
        client_at: Any = import_module("distributed").Client
    except ImportError:
        raise BuilderError("--scheduler: needs Dask; install it with `pip install distributed`") from None
    try:
        with client_at(address, timeout=_PATIENCE, set_as_default=False) as client:
            count = sum(client.nthreads().values())
    except (OSError, ValueError) as problem:
        why = " ".join(str(problem).split())
        raise BuilderError(f"--scheduler {address}: nobody answers there ({why}); start `dask scheduler`") from None
    if not count:
        raise BuilderError(f"--scheduler {address}: has no worker; start `dask worker {address}` on some machine")

    @contextmanager
    def started() -> Iterator[Executor]:
        with client_at(address, timeout=_PATIENCE, set_as_default=False) as client:
            yield client.get_executor(pure=False, retries=3)

    return Helpers(started, max(count, 2), enough=1)
