# Several checks ask the same of a text: each is read once, when the first of them asks.
"""An original and its translation."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

from builder.languages import Prose
from builder.languages.senses import Found
from builder.translation.checks.ground import Ground
from builder.translation.readings import Reading, reading


@dataclass(frozen=True, eq=False)
class Pair:
    """What one check looks at."""

    source: str
    target: str
    ground: Ground

    @property
    def one(self) -> Prose:
        """How the language of the original writes."""
        return self.ground.source.prose

    @property
    def other(self) -> Prose:
        """How the language of the translation writes."""
        return self.ground.target.prose

    @cached_property
    def readings(self) -> tuple[Reading, Reading] | None:
        """The values of both texts; none where those of a language are not read, and within one language."""
        one, other = self.ground.source.figures, self.ground.target.figures
        if one is None or other is None or one is other:
            return None
        published = self.ground.published
        return reading(self.source, one, published), reading(self.target, other, published)

    @cached_property
    def signs(self) -> tuple[tuple[Found, ...], tuple[Found, ...]]:
        """The words of both texts whose sense must survive; none where there is no table of a language."""
        one, other = self.one.senses, self.other.senses
        if one is None or other is None or one is other:
            return (), ()
        return tuple(one.in_text(self.source.lower())), tuple(other.in_text(self.target.lower()))


Check = Callable[[Pair], Iterable[str]]
"""A pair → a sentence for each thing that is wrong."""
