# Some of what is found in an article serves to compare it with all others: it is small, and kept with what was read.
"""What articles are compared by."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Gist:
    """What one article is compared with others by."""

    telling: tuple[int, ...] = ()
    """Digests of the sentences that no two texts have in common by chance, sorted."""
    acronyms: tuple[tuple[str, str], ...] = ()
    """(acronym, long form) pairs that it spells out, as printed: `("ADN", "Agence du numérique")`."""
