# A browser can be sent to words on a page that has no anchor for them: https://wicg.github.io/scroll-to-text-fragment/
"""Links to words on somebody else's page."""

from __future__ import annotations

from urllib.parse import quote

_WHOLE = 12
"""Words up to which all are named; of more, the first and the last few."""
_ENDS = 5


def to_words(url: str, words: str) -> str:
    """`url` with a text fragment that leads to `words`; `url` itself where there are none."""
    parts = words.split()
    if not parts:
        return url
    ends = (parts,) if len(parts) <= _WHOLE else (parts[:_ENDS], parts[-_ENDS:])
    sought = ",".join(map(_escaped, ends))
    return f"{url}{'' if '#' in url else '#'}:~:text={sought}"


def _escaped(words: list[str]) -> str:
    """A hyphen and a comma would be read as marks of the fragment itself."""
    return quote(" ".join(words), safe="").replace("-", "%2D")
