# A real scheduler and two real workers on this machine, one of them killed while it works.
"""Past one machine."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from builder.errors import BuilderError
from builder.scheduler import scheduler
from builder.work import Work
from tests.cache.project import PARTS, project, yielded

ROOT = Path(__file__).parents[2]
QUIET = {**os.environ, "PYTHONPATH": str(ROOT), "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "5"}


def _free() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """The address of a scheduler, and its two workers."""
    address = f"tcp://127.0.0.1:{_free()}"
    port = address.rsplit(":", 1)[1]
    dask = [sys.executable, "-m", "distributed.cli"]
    lines = [
        [*dask[:2], "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", port, "--no-dashboard"],
        *([*dask[:2], "distributed.cli.dask_worker", address, "--nthreads", "1", "--no-nanny", "--no-dashboard"],) * 2,
    ]
    running = [
        subprocess.Popen(line, cwd=tmp_path, env=QUIET, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for line in lines
    ]
    yield address, running[1:]
    for process in running:
        process.kill()
        process.wait()


def _ready(address: str) -> None:
    from distributed import Client  # noqa: PLC0415  slow to import

    with Client(address, timeout=120, set_as_default=False) as client:
        client.wait_for_workers(2, timeout=120)


@pytest.mark.slow
def test_two_workers_of_which_one_is_killed_yield_what_one_process_does(cluster, tmp_path: Path) -> None:
    address, workers = cluster
    articles = ["\n\n".join(part.format(n=n + at) for at, part in enumerate(PARTS)) for n in range(200, 280)]
    root = project(tmp_path / "project", articles)
    expected = yielded(root)
    _ready(address)
    assert yielded(root, Work(workers=scheduler(address))) == expected
    began = time.monotonic()
    yielded(root, Work(workers=scheduler(address)))
    lasted = time.monotonic() - began
    killing = threading.Timer(min(lasted / 4, 1.0), os.kill, (workers[0].pid, signal.SIGKILL))
    killing.start()
    assert yielded(root, Work(workers=scheduler(address))) == expected
    killing.join()
    assert workers[0].wait() == -signal.SIGKILL
    assert workers[1].poll() is None


def test_nobody_at_the_address_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("builder.scheduler._PATIENCE", 1)
    with pytest.raises(BuilderError, match="nobody answers there"):
        scheduler(f"tcp://127.0.0.1:{_free()}")
    with pytest.raises(BuilderError, match="nobody answers there"):
        scheduler("no address")
