# Whoever pays should know before, and be asked where it is more than a little.
"""What a run will send, and what that costs."""

from __future__ import annotations

from dataclasses import dataclass

from builder.locales import Formats
from builder.translation.engines.services import Engine
from builder.translation.plan import Plan

ASK_FROM_CHARACTERS = 50_000
"""Characters from which a run is confirmed: about eight articles."""
ASK_FROM_COST = 1.0
"""Cost from which it is, in whatever currency."""

_MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Estimate:
    """What one run will send to an engine."""

    engine: Engine
    segments: int
    characters: int
    """Code points of the segments; what is kept from the engine is counted with them."""

    @property
    def cost(self) -> float | None:
        """In the currency of the engine's price; none where that is not known."""
        price = self.engine.price
        return None if price is None else self.characters / _MILLION * price.amount

    @property
    def is_large(self) -> bool:
        """Whether somebody should say yes to it first."""
        return self.characters >= ASK_FROM_CHARACTERS or (self.cost or 0.0) >= ASK_FROM_COST

    def __str__(self) -> str:
        formats = Formats("en")
        amount = f"{formats.number(self.segments)} segments, {formats.number(self.characters)} characters"
        price = self.engine.price
        if price is None:
            return f"{self.engine.name}: {amount}; its price is not known here, see the provider’s list"
        if not price.amount:
            return f"{self.engine.name}: {amount}; nothing to pay ({price.terms})"
        rate = f"{price.amount:g} {price.currency} a million, {price.as_of}"
        return f"{self.engine.name}: {amount}; about {self.cost:.2f} {price.currency} ({rate}; {price.terms})"


def estimate(plan: Plan, engine: Engine) -> Estimate:
    """What `plan` leaves for `engine`."""
    return Estimate(engine, plan.segments, plan.characters)
