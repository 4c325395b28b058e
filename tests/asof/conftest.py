# The fixtures of this folder stand beside the helpers they are made of.
"""Shared fixtures."""

from __future__ import annotations

from dated import root

__all__ = ["root"]
