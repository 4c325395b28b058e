# A court, a publisher or a person may ask for words to go for good. They go from everything the program writes; the
# link that led to them stays, and says that something was removed.
"""Words that must go, out of seeds/ and docs/."""

from __future__ import annotations

from builder.purging.cutting import spelt
from builder.purging.plan import SHORTEST, Plan, plan
from builder.purging.removal import Removal, remove, translations

__all__ = ["SHORTEST", "Plan", "Removal", "plan", "remove", "spelt", "translations"]
