# A name that changed is the error nobody sees who does not know the people. Which capitals are names is told by where
# they stand; which names have another form abroad, by tables.
"""Names lost or changed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from functools import lru_cache

from builder.languages import PROSE, Prose
from builder.locales import Formats
from builder.translation.checks.pair import Pair

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_OPENING = re.compile(r"[\s«“\"]*([^\W\d_]+(?:-[^\W\d_]+)*) ([^\W\d_]+(?:-[^\W\d_]+)*)")
_OPENS = re.compile(r"(?:^|[.!?…:;|•\n«“\"(\[–—-])[\s\u00a0\u202f«“\"'‘(\[*_-]*$")
_WINDOW = 8
"""Characters before a word that say whether it opens a sentence."""
_MOST = 30
"""Names compared one by one; a text with more of them changed is no translation anyway."""
_BETWEEN = "'’ \u00a0\u202f"
_ALIKE = 0.6
_SHORTEST = 3
_HEADING = 5
"""Words of a heading at least, for its capitals to be told from names."""
_TITLED = 0.7
"""The share of capitals in a heading that has them throughout."""


def name_problems(pair: Pair) -> Iterable[str]:
    """Names of the original that are another name in the translation."""
    lost, added, openings = _compared(pair)
    for name in lost:
        alike = [word for word in (*added, *openings) if _likeness(name, word) >= _ALIKE]
        if other := max(alike or added, key=lambda word: _likeness(name, word), default=""):
            added = [word for word in added if word != other]
            yield f"the name {name} is {other} in the translation"
    yield from _first_names(pair)


def dropped_problems(pair: Pair) -> Iterable[str]:
    """Names of the original that stand nowhere in the translation, nor any other in their place."""
    lost, added, openings = _compared(pair)
    alike = any(_likeness(name, word) >= _ALIKE for name in lost for word in openings)
    for name in lost[len(added) :]:
        if not alike:
            yield f"the name {name} is missing"


@lru_cache(maxsize=1)
def _compared(pair: Pair) -> tuple[list[str], list[str], list[str]]:
    """Names only the original has; capitals only the translation has, inside its sentences and opening them."""
    source, target, one, other = pair.source, pair.target, pair.one, pair.other
    if not one.articles or not other.articles:
        return [], [], []
    there, here = _folded(source), _folded(target)
    capitals = {word for word in _WORD.findall(source) if word[0].isupper() and _is_name(word, one)}
    missing = {word for word in capitals if not _stands(word, here, one, other)}
    missing = {word for word in missing if word.lower() not in pair.ground.terms.translated}
    if not missing or _is_title(source, one):
        return [], [], []
    lost = [name for name in dict.fromkeys(_names(source, one)) if name in missing]
    if not lost:
        return [], [], []
    added, openings = list[str](), list[str]()
    for word in _WORD.finditer(target):
        if _is_name(word[0], other) and not _stands(word[0], there, other, one):
            (openings if _opens(target, word.start()) else added).append(word[0])
    return lost[:_MOST], added[:_MOST], openings[:_MOST]


def _names(text: str, prose: Prose) -> Iterator[str]:
    """Words with a capital that no rule of spelling gives them."""
    before: re.Match[str] | None = None
    common = False
    for word in _WORD.finditer(text):
        beside = before is not None and not text[before.end() : word.start()].strip(_BETWEEN)
        # After an article a capital need not begin a name; in some languages that goes for every word after it.
        after_article = beside and before is not None and before[0].lower() in prose.articles
        common = after_article or (common and prose.titled and beside and word[0][0].isupper())
        if not common and before is not None and _is_name(word[0], prose) and not _opens(text, word.start()):
            yield word[0]
        before = word


def _opens(text: str, at: int) -> bool:
    """Whether the word at `at` opens a sentence, and has a capital anyway."""
    window = text[at - _WINDOW : at] if at > _WINDOW else text[:at]
    return _OPENS.search(f"x{window}" if at > _WINDOW else window) is not None


def _first_names(pair: Pair) -> Iterator[str]:
    """A first name that opens the sentence, told by the surname after it."""
    one, other = pair.one, pair.other
    opening = _OPENING.match(pair.source)
    if not opening or not one.articles or not all(_is_name(word, one) for word in opening.groups()):
        return
    first, last = opening.groups()
    if last not in pair.target or _stands(first, _folded(pair.target), one, other):
        return
    found = re.search(rf"([^\W\d_]+(?:-[^\W\d_]+)*) {re.escape(last)}(?!\w)", pair.target)
    if found and _is_name(found[1], other):
        yield f"the name {first} is {found[1]} in the translation"


def _is_title(text: str, prose: Prose) -> bool:
    """Whether a text has capitals throughout, as headings in some languages have."""
    words = [word for word in _WORD.findall(text) if word.lower() not in prose.small | prose.articles]
    return len(words) >= _HEADING and sum(word[0].isupper() for word in words) > _TITLED * len(words)


def _is_name(word: str, prose: Prose) -> bool:
    """Whether a word may be a name by its form: a capital first, small letters after it."""
    plain = word.lower()
    return (
        len(word) >= _SHORTEST
        and word[0].isupper()
        and not word.isupper()
        and plain not in prose.capitals
        and plain not in prose.small
        and plain not in prose.articles
    )


def _stands(name: str, text: str, one: Prose, other: Prose) -> bool:
    """Whether a name stands in a folded text, as it is or as it is called in the other language."""
    return _folded(name) in text or any(way in text for way in _ways(name, one.code, other.code))


@lru_cache(maxsize=4096)
def _ways(name: str, one: str, other: str) -> tuple[str, ...]:
    plain = _folded(name)
    abroad = PROSE[one].places.get(plain, plain)
    country = Formats(other).territory(name, one)
    back = (word for word, key in PROSE[other].places.items() if key == abroad)
    return (abroad, *back, *((_folded(country),) if country else ()))


@lru_cache(maxsize=4096)
def _folded(text: str) -> str:
    if text.isascii():
        return text.lower()
    return "".join(c for c in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(c))


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, _folded(one), _folded(other), autojunk=False).ratio()
