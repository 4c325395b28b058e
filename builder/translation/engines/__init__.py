# Engines are strangers: slow, silent, wrong, and paid by the character. What is known of each is a table (services);
# how it is spoken to, how fast and how often, and what of its answers is believed, has a file each.
"""Translation engines."""

from __future__ import annotations

from builder.translation.engines.services import GENERAL_KEY, SERVICES, Engine, addressed, engine_named

__all__ = ["GENERAL_KEY", "SERVICES", "Engine", "addressed", "engine_named"]
