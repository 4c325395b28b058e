# A firm is introduced in full and then called by the name that carries meaning: "Kestrel Partners", then "Kestrel".
"""Names of firms that a text shortens by the word for their trade."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from builder.languages import ARTICLES
from builder.model.claims import fold

_TRADES = frozenset(word for language in ARTICLES.values() for word in language.press.trades)


def shortened(names: Collection[str], texts: Sequence[str]) -> Iterator[tuple[str, str]]:
    """(short, long) pairs of `names` of which one text prints the long form, and later the short one alone.

    A short form that several long ones could mean is none of them.
    """
    known = {fold(name): name for name in sorted(names)}
    longer: dict[str, list[str]] = {}
    for folded in known:
        words = folded.split()
        for end in range(1, len(words)):
            longer.setdefault(" ".join(words[:end]), []).append(folded)
    for short, longs in sorted(longer.items()):
        if short in known and len(longs) == 1 and _TRADES.issuperset(longs[0][len(short) :].split()):
            one, other = known[short], known[longs[0]]
            if any(_introduces(text, one, other) for text in texts):
                yield one, other


def _introduces(text: str, short: str, long: str) -> bool:
    """Whether `text` prints `long` before it prints `short` by itself."""
    at = text.find(long)
    alone = re.compile(rf"(?<!\w){re.escape(short)}(?!\w)(?!{re.escape(long[len(short) :])}(?!\w))")
    return at >= 0 and alone.search(text, at + len(long)) is not None
