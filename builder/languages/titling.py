# What somebody is in a company is told in a few dozen ways, which a reader of another language does not know. They are
# put together from tables; a title that is not put together whole stays as it was printed.
"""A title in one language → the same in another."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

_NAME = re.compile(r"[^\W\d_a-z].*")
_SMALL = 4
"""Letters of a word in small letters from which on what stands behind a title is taken for words and no name."""


@dataclass(frozen=True, slots=True)
class Titling:
    """How titles of one language are told in another."""

    same: Mapping[str, str]
    """Forms of a word → the one that stands in the tables: of a woman → of a man."""
    whole: Mapping[str, str]
    """Whole titles."""
    heads: Mapping[str, str]
    """What one does for a field → the title, with `%s` for the field."""
    fields: Mapping[str, str]
    """What one does it for, without the small words before it."""
    before: Mapping[str, str]
    """Words before a title: "ex-" → "former %s"."""
    behind: Mapping[str, str]
    """Words behind a title: → "interim %s"."""
    links: frozenset[str]
    """Small words before a title or a field."""
    joint: str
    """Matches what stands between two titles, or two fields."""
    last: str
    """What is told before the last of several."""
    of: str
    """Matches what stands between a title and the name of a house."""
    told_of: str
    """A title of a house, with two `%s`."""
    unnamed: frozenset[str] = frozenset()
    """Words that begin no name of a house, though they may have a capital."""

    def told(self, title: str) -> str | None:
        """`title` in the other language; none where a part of it is unknown."""
        return self._title(title) or self._several(title) or self._of_a_house(title)

    def _several(self, title: str) -> str | None:
        parts = [self._title(part) for part in re.split(self.joint, title)]
        known = [part for part in parts if part]
        return self._joined(known) if len(known) == len(parts) > 1 else None

    def _joined(self, told: list[str]) -> str:
        return f"{', '.join(told[:-1])}{self.last}{told[-1]}"

    def _of_a_house(self, title: str) -> str | None:
        for found in re.finditer(self.of, title):
            name, office = title[found.end() :], title[: found.start()]
            named = _NAME.match(name) and name.split()[0].casefold() not in self.unnamed and not self._goes_on(name)
            if named and (told := self._title(office) or self._several(office)):
                return self.told_of % (told, name)
        return None

    def _goes_on(self, name: str) -> bool:
        """Whether words, or a second title, stand in what should be a name: "Vesta et PDG de Dorval"."""
        words = any(word.islower() and len(word) >= _SMALL for word in name.split())
        return words or any(self.told(part) for part in re.split(self.joint, name)[1:])

    def _title(self, title: str) -> str | None:
        words = self._words(title)
        for known, form in self.behind.items():
            if words.endswith(f" {known}") and (told := self._bare(words.removesuffix(f" {known}"))):
                return form % told
        first, _, rest = words.partition(" ")
        if first in self.before:
            return self.before[first] % told if (told := self._bare(rest)) else None
        return self._bare(words)

    def _bare(self, words: str) -> str | None:
        if words in self.whole:
            return self.whole[words]
        for head, form in self.heads.items():
            if words.startswith(f"{head} ") and (field := self._field(words[len(head) + 1 :])):
                return form % field
        return None

    def _field(self, words: str) -> str | None:
        if words in self.fields:
            return self.fields[words]
        parts = [self.fields.get(self._words(part)) for part in re.split(self.joint, words)]
        known = [part for part in parts if part]
        return self._joined(known) if len(known) == len(parts) > 1 else None

    def _words(self, title: str) -> str:
        """The words of `title` as the tables have them."""
        words = title.casefold().replace("’", "'").replace("ex-", "ex ").replace("'", "' ").split()
        return " ".join(self.same.get(word, word) for word in words if word not in self.links)
