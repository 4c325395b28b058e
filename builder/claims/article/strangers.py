# "L'Autrichien emploie 900 personnes", "le groupe de Graz", "son rival": a company is called by its nation, its town or
# what it is to the one in focus, or told as that of a head who bears its name. Where the article has named it, it is
# meant; where not, nobody is.
"""Words for another company → the company, if the article names it."""

from __future__ import annotations

import re
from collections.abc import Collection

from msgspec.structs import replace

from builder.claims.article.masks import Mask
from builder.claims.drafts import folded
from builder.claims.notation import patterns
from builder.claims.notation.cues import cues_of
from builder.languages.language import Language
from builder.mentions.names import Name, is_demonym
from builder.model.mentions import MentionType

_STEM = 4
"""Letters that tell a nation, whatever the gender: "norvégien", "norvégienne"."""
_BESIDE = 60
"""Characters around a name in which its nation or town stands."""
_WORD = re.compile(r"[a-zà-ÿ-]{4,}")
_BREAK = re.compile(r"[,;:.]|[\ue000-\ue01f]+")


class Strangers:
    """Companies other than the one in focus, by the nations and towns they were named with so far."""

    def __init__(self, language: Language, known: Collection[str]) -> None:
        """`known`: the names of the company in focus, folded."""
        self._language, self._known = language, known
        self._unread: list[Mask] = []
        self._by: dict[str, Name | None] = {}
        """By nation or town the company first named with it; None for the one in focus."""
        self._bearing: dict[str, Name | None] = {}
        """By the last word of its name, which may be a family's, the company; None for the one in focus."""

    def seen_in(self, sentence: Mask, printed: str) -> tuple[Mask, dict[int, Name | None]]:
        """A sentence in which words for another company are words for a company, and whom they mean, by their places.

        None stands for somebody the article has not named.
        """
        cues, mask, others = cues_of(self._language), sentence.mask, dict[int, Name | None]()
        self._unread.append(sentence)  # read when somebody is first looked for
        if not sentence.possible & cues.stranger.bit:
            return sentence, others
        for found in cues.stranger.pattern.finditer(mask):
            if (meant := self._meant(sentence, printed, found)) is not None:
                start, end, others[start] = meant
                mask = mask[:start] + patterns.token("ref", end - start) + mask[end:]
        if not others:
            return sentence, others
        at = {place: thing for place, thing in sentence.at.items() if mask[place] == sentence.mask[place]}
        tokens = frozenset(patterns.TOKEN.findall(mask))
        return replace(sentence, mask=mask, at=at, tokens=tokens, possible=cues.possible(mask)), others

    def _meant(self, sentence: Mask, printed: str, found: re.Match[str]) -> tuple[int, int, Name | None] | None:
        """Words for a company with whom they mean; None where it is the one spoken of anyway."""
        group = next(name for name in ("ref", "nation", "rival", "house") if found[name])
        start, end = found.span(group)
        if group == "house":
            head = sentence.at.get(found.start("head"))
            self._read()
            bearing = self._bearing.get(folded(head.text.rpartition(" ")[2])) if isinstance(head, Name) else None
            return (start, end, bearing) if bearing is not None else None
        if found["named"]:
            name = sentence.at.get(found.start("named") + 2)
            return (start, end, name) if isinstance(name, Name) and not self._is_focus(name) else None
        if group == "nation" and not any(map(str.isupper, printed[start:end].lstrip("L"))):
            return None  # "le français" is a language
        self._read()
        if found["town"]:
            town = sentence.at.get(found.start("town"))
            key = folded(town.text) if isinstance(town, Name) else ""
            here = any(
                isinstance(t, Name) and self._is_focus(t) and self._hangs(sentence, at) for at, t in sentence.at.items()
            )
            unknown = key not in self._by and here
        else:
            key = self._nation(sentence.low[start:end]) or ""
            unknown = group != "ref" and key not in self._by
        if unknown:
            return start, end, None
        name = self._by.get(key)
        return (start, end, name) if name is not None else None

    def _is_focus(self, name: Name) -> bool:
        return folded(name.text) in self._known

    def _hangs(self, sentence: Mask, at: int) -> bool:
        """Whether a name hangs on a preposition, so that something else is what the sentence is about."""
        return self._language.telling.before.prepositions.search(sentence.mask[max(0, at - _BESIDE) : at]) is not None

    def _nation(self, words: str) -> str | None:
        naming = self._language.naming
        return next((word[:_STEM] for word in reversed(_WORD.findall(words)) if is_demonym(word, naming)), None)

    def _read(self) -> None:
        """Which nations and towns the sentences met so far name companies with."""
        for sentence in self._unread:
            things = list(sentence.at.items())
            for at, thing in things:
                if not isinstance(thing, Name) or thing.type not in (MentionType.ORG, None):
                    continue
                whose = None if self._is_focus(thing) else thing
                if thing.type is MentionType.ORG:
                    self._bears(thing, whose)
                before, behind = self._around(sentence, at, at + thing.span.end - thing.span.start)
                for words in (before, behind):
                    if nation := self._nation(words):
                        self._by.setdefault(nation, whose)
                for place, other in things:
                    near = at < place < at + len(thing.text) + _BESIDE // 2
                    if near and isinstance(other, Name) and other.type is MentionType.PLACE:
                        self._by.setdefault(folded(other.text), whose)
        self._unread.clear()

    def _bears(self, house: Name, whose: Name | None) -> None:
        """Keeps whose name the last word of a house's may be; not "Port de Metz", and nobody's that two houses bear."""
        *before, last = house.text.split()
        if before and before[-1].islower():
            return
        known = self._bearing.setdefault(folded(last), whose)
        if known is None or not before or " " not in known.text:
            return  # a house called by its last word alone is the same one
        if folded(known.text.split()[-2]) != folded(before[-1]):
            self._bearing[folded(last)] = None

    @staticmethod
    def _around(sentence: Mask, start: int, end: int) -> tuple[str, str]:
        """The words right before a name, and those put beside it behind a comma, up to the next thing."""
        before = _BREAK.split(sentence.mask[max(0, start - _BESIDE) : start])[-1]
        behind = sentence.mask[end : end + _BESIDE]
        if not behind.startswith(", "):
            return before, ""
        return before, _BREAK.split(behind[2:])[0]
