# Engines of the tests answer at once or never: nobody waits for them as long as for a real one.
"""Fixtures of the tests of translation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from loopback import Engine, serving

from builder.translation.engines import SERVICES, asking, transport


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Short waits, and no pace."""
    monkeypatch.setattr(transport, "TIMEOUT", 0.4)
    monkeypatch.setattr(asking, "FIRST_WAIT", 0.01)
    monkeypatch.setattr(asking, "LONGEST_WAIT", 0.05)
    for name, service in SERVICES.items():
        monkeypatch.setitem(SERVICES, name, replace(service, requests=1_000, characters=10_000_000))


@pytest.fixture
def libre() -> Iterator[Engine]:
    """A LibreTranslate of our own."""
    with serving("libre") as engine:
        yield engine
