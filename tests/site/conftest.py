# One small project, built once a session; what needs a browser shares one, and one server for every sub-path.
"""Fixtures of the tests of the site."""

from __future__ import annotations

import functools
import http.server
import threading
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser
from small_site import Built, Quiet, Visit, build, project

from builder import pipeline

REAL = pipeline.build


@pytest.fixture(autouse=True)
def real_pipeline() -> Iterator[None]:
    """The stand-in of `fake.py` replaces the pipeline in this process too: later tests get the real one back."""
    yield
    pipeline.build = REAL


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The small project, built; nobody changes it."""
    return build(project(tmp_path_factory.mktemp("built")))


@pytest.fixture
def visit(browser: Browser) -> Iterator[Callable[..., Visit]]:
    """Opens pages, each in a browser of its own: `visit(address, locale="fr-FR")`."""
    contexts = []

    def opened(address: str, **options: object) -> Visit:
        context = browser.new_context(**{"locale": "fr-FR", **options})
        contexts.append(context)
        context.set_default_timeout(8000)
        seen = Visit(context.new_page())

        def dismissed(dialog: object) -> None:
            seen.complaints.append("a dialog opened")
            dialog.dismiss()

        seen.page.on("request", lambda r: seen.requests.append(r.url))
        seen.page.on("response", lambda r: seen.failed.append(r.url) if r.status >= 400 else None)
        # A page that is left takes with it what it was still loading.
        seen.page.on("requestfailed", lambda r: seen.failed.append(r.url) if r.failure != "net::ERR_ABORTED" else None)
        seen.page.on("pageerror", lambda error: seen.complaints.append(str(error)))
        seen.page.on("console", lambda m: seen.complaints.append(m.text) if m.type == "error" else None)
        seen.page.on("dialog", dismissed)
        seen.page.goto(address)
        return seen

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture(scope="session", params=["/", "/repo/"])
def served(request: pytest.FixtureRequest, built: Built, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the small project, served at the root and under a sub-path."""
    root = built.root
    if request.param == "/":
        root = project(tmp_path_factory.mktemp("root"), "https://example.org/")
        build(root)
    handler = type("Handler", (Quiet,), {"mount": request.param})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(handler, directory=root / "site"))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}{request.param}"
    server.shutdown()
    server.server_close()
