# Whoever helps speaks the language of `concurrent.futures`: the cores of this machine by the standard library, other
# machines by Dask's executor. What is to be done is sent as bytes of known types, which is also how it is kept, and
# what comes back is put in the order of the articles, so that who did what and when changes nothing.
"""Stages done on all cores, and on other machines."""

from __future__ import annotations

import contextlib
import multiprocessing
import multiprocessing.connection
import multiprocessing.util
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import CancelledError, Executor, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path

import msgspec

from builder import learning
from builder.cache import project_cache, version
from builder.collector import values_without_circles
from builder.errors import BuilderError
from builder.work import Alone, Item, Stage, Value, Work, Workers

ENOUGH = 60
"""Articles from which on it is worth starting other processes, each of which takes seconds to learn a language."""
_BATCH = 8
"""Items that are sent at once, a quarter of a second's work: what is lost with a machine, and done again."""
_AHEAD = 4
"""Batches that a worker is given: nobody waits for the next, and memory need not hold all that is sent."""


@dataclass(frozen=True, slots=True)
class Helpers:
    """An executor that is started when there is enough to do."""

    started: Callable[[], AbstractContextManager[Executor]]
    count: int
    """How many work at once."""
    enough: int = ENOUGH
    """Items from which on it is asked for help."""
    alone: Alone = field(default_factory=Alone)

    def made(self, stage: Stage[Item, Value], items: Iterable[Item]) -> Iterator[Value]:
        """What `stage` makes of each item, in their order. Raises BuilderError where the helpers are gone."""
        first = [] if self.count < 2 else list(islice(items := iter(items), self.enough))
        if len(first) < self.enough:
            yield from self.alone.made(stage, chain(first, items))
            return
        with self.started() as executor:
            given = (_given(executor, stage, batch) for batch in _batches(chain(first, items)))
            waiting = deque(islice(given, self.count * _AHEAD))
            try:
                while waiting:
                    match waiting.popleft():
                        case list() as batch:
                            yield from self.alone.made(stage, batch)
                        case future:
                            for data in future.result():
                                yield msgspec.msgpack.decode(data, type=stage.value)
                    waiting.extend(islice(given, 1))
            except (BrokenProcessPool, CancelledError) as problem:
                raise BuilderError(
                    f"the helping processes ended ({problem}); run this again, or without them"
                ) from None
            finally:
                for one in waiting:
                    if not isinstance(one, list):
                        one.cancel()


def _given(executor: Executor, stage: Stage[Item, Value], batch: list[Item]) -> Future[list[bytes]] | list[Item]:
    """What will be made of `batch` elsewhere; itself where half of a surrogate pair in it cannot be sent."""
    try:
        return executor.submit(_batch, stage, [msgspec.msgpack.encode(item) for item in batch], version())
    except UnicodeEncodeError:
        return batch


def _batches(items: Iterable[Item]) -> Iterator[list[Item]]:
    waiting = iter(items)
    while batch := list(islice(waiting, _BATCH)):
        yield batch


class StageError(Exception):
    """A defect of the program, with the file it was met in: an article never raises."""


@values_without_circles()
def _batch(stage: Stage[Item, Value], batch: Sequence[bytes], wanted: bytes) -> list[bytes]:
    if version() != wanted:
        raise BuilderError("a worker has another version of briefing, Python or a library; install the same there")
    made = []
    for data in batch:
        item = msgspec.msgpack.decode(data, type=stage.item)
        try:
            made.append(msgspec.msgpack.encode(stage.make(item)))
        except Exception as problem:
            raise StageError(f"{stage.told(item)}: {type(problem).__name__}: {problem}") from problem
    return made


def cores(count: int | None = None) -> Helpers:
    """The cores of this machine, or `count` processes; started anew, so that nothing of this one is shared."""
    number = count or _usable()
    context = multiprocessing.get_context("spawn")
    return Helpers(lambda: _pool(ProcessPoolExecutor(number, context, _helping)), number)


def project_work(root: Path, workers: Workers | None = None) -> Work:
    """Work for the project in folder `root`: what was made of its articles before is not made again."""
    return Work(project_cache(root), workers or cores())


def _helping() -> None:
    """Ctrl-C reaches every process at once; the one that gave the work ends the others, however it ends itself."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if giver := multiprocessing.parent_process():
        threading.Thread(target=_end_with, args=(giver.sentinel,), daemon=True).start()
    multiprocessing.util.Finalize(None, learning.keep, exitpriority=0)


def _end_with(giver: int) -> None:
    multiprocessing.connection.wait([giver])
    os._exit(1)


@contextlib.contextmanager
def _pool(executor: Executor) -> Iterator[Executor]:
    try:
        yield executor
    finally:
        executor.shutdown(wait=True, cancel_futures=True)


def _usable() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
