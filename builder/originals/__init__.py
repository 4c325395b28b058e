# The articles belong to their publishers. What of their words is not to be published is taken out of the values before
# any page or file is made of them, in one place, so that no template has to remember it; the built site is then read
# again.
"""What of the articles' words is published, and the proof that the rest is not."""

from __future__ import annotations

from builder.originals.earlier import Earlier
from builder.originals.leaks import Watch, holding, leaks
from builder.originals.withhold import Content, published

__all__ = ["Content", "Earlier", "Watch", "holding", "leaks", "published"]
