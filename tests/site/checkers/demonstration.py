# Apart from the fixtures: a module named conftest cannot be imported where there are several.
"""The demonstration as the checks have it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Demonstration:
    """The demonstration, built and served."""

    site: Path
    address: str
    """With the slash at its end."""

    @property
    def pages(self) -> tuple[str, ...]:
        """Every page, relative to the address: `en/profile/`."""
        found = (path.relative_to(self.site).as_posix() for path in self.site.rglob("*.html"))
        return tuple(sorted(name.removesuffix("index.html") for name in found))
