# Of all that must come through a translation unchanged or in settled words, this finds what stands in one text: names,
# terms of the glossary, and figures, which are written anew by the rules of the target language.
"""Text → the stretches an engine must not touch, with the words that stand for them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from builder.languages import FIGURES
from builder.locales import Formats, usual_tag
from builder.model.mentions import MentionType
from builder.translation.checks import Ground, ground_for
from builder.translation.cores import Core, cores_in
from builder.translation.glossary import Policy, Term
from builder.translation.marks import Kept

_PLAIN = 1000
"""Counts below this are left to the engine: they decide the form of the noun beside them, and are read everywhere."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What is settled for one pair of languages."""

    source: str
    """ISO 639-1."""
    target: str
    tag: str
    """The locale of the target: `en-GB`."""
    kept: re.Pattern[str] | None
    """Finds every settled term of the source language; none where nothing is settled."""
    words: Mapping[str, str]
    """A settled term, folded → what stands for it."""
    ground: Ground
    """What translations are checked on."""

    def kept_in(self, text: str) -> tuple[Kept, ...]:
        """The stretches of `text` that an engine must not touch, in order and apart: terms before figures."""
        found = [self._term(match) for match in self.kept.finditer(text)] if self.kept else []
        taken = [(piece.start, piece.end) for piece in found]
        for piece in _figures(text, self.source, Formats(self.target, self.tag)):
            if all(piece.end <= start or end <= piece.start for start, end in taken):
                found.append(piece)
        return tuple(sorted(found, key=lambda piece: piece.start))

    def translation(self, text: str) -> str | None:
        """The translation of a text in which everything is settled, such as a cell with a name; none of any other."""
        kept = self.kept_in(text)
        parts, done = list[str](), 0
        for piece in kept:
            parts += [text[done : piece.start], piece.words]
            done = piece.end
        parts.append(text[done:])
        return None if not kept or any(map(str.isalnum, "".join(parts[::2]))) else "".join(parts)

    def _term(self, match: re.Match[str]) -> Kept:
        printed = match[0]
        words = self.words.get(_folded(printed)) or self.words[_folded(printed[0].lower() + printed[1:])]
        # A term that opens the sentence has a capital that is not its own.
        raised = printed[0].isupper() and _folded(printed) not in self.words
        return Kept(match.start(), match.end(), words[0].upper() + words[1:] if raised else words)


def terms_for(
    source: str, target: str, glossary: Iterable[Term], names: Mapping[str, str] | Sequence[str], tag: str = ""
) -> Terms:
    """What `glossary` and `names` settle from `source` to `target`.

    A term is put in for the engine where the glossary knows one translation for it and says nothing else about it;
    a note may be a condition, which only a person can read. `names` are kept as they are; with a mapping, they become
    what it says. `tag` is the locale of the target, its usual one where it is empty.
    """
    glossary = tuple(glossary)
    settled: dict[str, set[str]] = {}
    open_terms: set[str] = set()
    for name, words in names.items() if isinstance(names, Mapping) else zip(names, names, strict=True):
        if name.strip():
            settled[_folded(name)] = {words}
    own: dict[str, set[str]] = {}
    for term in glossary:
        mine = term.words.get(source)
        if term.policy is Policy.KEEP:
            for word in {mine} if mine else set(term.words.values()):
                own.setdefault(_folded(word), set()).add(word)
                open_terms.discard(_folded(word))
        elif mine and (other := term.words.get(target)):
            if term.policy is Policy.FORBID:
                continue
            own.setdefault(_folded(mine), set()).add(other)
            if term.note:
                open_terms.add(_folded(mine))
    settled.update(own)
    one = {term: next(iter(ways)) for term, ways in settled.items() if len(ways) == 1 and term not in open_terms}
    kept = _pattern(one) if one else None
    return Terms(source, target, tag or usual_tag(target), kept, one, ground_for(source, target, glossary))


def _pattern(terms: Iterable[str]) -> re.Pattern[str]:
    """Finds any of `terms` as whole words, the longest first, with either apostrophe."""
    ways = [_way(term) for term in sorted(terms, key=lambda term: (-len(term), term))]
    return re.compile(rf"(?<![\w-])(?:{'|'.join(ways)})(?![\w-])")


def _way(term: str) -> str:
    first, rest = term[0], re.escape(term[1:]).replace("'", "['’]").replace("’", "['’]").replace(r"\ ", r"\s+")
    rest = rest.replace("['['’]]", "['’]")
    return (f"[{first}{first.upper()}]" if first.islower() and len(first.upper()) == 1 else re.escape(first)) + rest


def _folded(term: str) -> str:
    return " ".join(term.replace("’", "'").split())


def _figures(text: str, source: str, formats: Formats) -> Iterable[Kept]:
    """Amounts of money, shares and large counts, as the target language writes them."""
    if source not in FIGURES:
        return
    for core in cores_in(text, FIGURES[source]):
        if _is_settled(core, formats):
            yield Kept(core.start, core.end, core.written(formats))


def _is_settled(core: Core, formats: Formats) -> bool:
    if core.type is MentionType.MONEY:
        return bool(core.currency) and formats.spells_magnitudes
    return core.type is MentionType.PERCENT or (core.type is MentionType.COUNT and core.amount >= _PLAIN)
