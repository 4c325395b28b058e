# The demonstration, built as it will be published, at the root of a host and under a sub-path; and the tools of others
# that look at it. Where one is missing, its tests say so and are skipped, unless BRIEFING_REQUIRE_BROWSER asks for all.
"""Fixtures of the checks of the built demonstration."""

from __future__ import annotations

import functools
import http.server
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from demonstration import Demonstration
from small_site import Quiet

ROOT = Path(__file__).parents[3]
MOUNTS = ("/", "/repo/")


@pytest.fixture(scope="session", params=MOUNTS)
def demonstration(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demonstration]:
    """The demonstration under each mount."""
    root = tmp_path_factory.mktemp("demonstration")
    for part in ("seeds", "docs"):
        shutil.copytree(ROOT / part, root / part)
    configuration = (ROOT / "mkdocs.yml").read_text("utf-8")
    assert configuration.count("site_url: https://example.org/briefing/") == 1
    address = f"https://example.org{request.param}"
    (root / "mkdocs.yml").write_text(configuration.replace("https://example.org/briefing/", address), "utf-8")
    command = (sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet")
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    handler = type("Handler", (Quiet,), {"mount": request.param})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(handler, directory=root / "site"))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield Demonstration(root / "site", f"http://127.0.0.1:{server.server_port}{request.param}")
    server.shutdown()
    server.server_close()
