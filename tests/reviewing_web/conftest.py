# One project and one server for all that is tried here: what a test decides, it takes back.
"""Fixtures of the tests of the review in the browser."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from web_review import Review, project, reviewed


@pytest.fixture(scope="package")
def review(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Review]:
    """A review that all tests here share."""
    with reviewed(project(tmp_path_factory.mktemp("reviewed"))) as started:
        yield started


@pytest.fixture(autouse=True)
def as_it_was(request: pytest.FixtureRequest) -> Iterator[None]:
    """What a test decided is taken back after it."""
    yield
    if "review" in request.fixturenames:
        shared: Review = request.getfixturevalue("review")
        while shared.server.desk.acts:
            shared.post("undo")
