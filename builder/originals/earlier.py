# What was kept of a day holds the words that were published then. How much is published can be chosen anew, and holds
# for what was kept as well; the file in docs/v/ keeps them until somebody takes them out.
"""Snapshots → the same without the words that are not published any more."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from builder.model.claims import NAMED, Kind
from builder.model.originals import WITHHELD, Originals
from builder.model.snapshots import KeptFact, Shown, ShownSource, Snapshot
from builder.originals.leaks import Watch

_WITHOUT_WORDS = frozenset({Kind.FOUNDED, Kind.QUOTE})
"""Kinds that say a date or a speaker in a few words, and no figure."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """How much of what was kept is published; what was kept under the same choice stays as it is."""

    originals: Originals
    withheld: Watch
    """The passages that stand nowhere."""
    named: Collection[str]
    """The ids of the articles whose title, or opening words, are published."""

    def of(self, snapshot: Snapshot) -> Snapshot:
        """`snapshot` with no more words than are published now; each fact stays where it stood."""
        if self.originals is Originals.FULL:
            return snapshot
        return replace(snapshot, facts=tuple(map(self._fact, snapshot.facts)))

    def _fact(self, fact: KeptFact) -> KeptFact:
        said = tuple((language, words) for language, words in fact.said if not self._tells(words))
        statement = fact.statement
        if statement is None:
            return replace(fact, said=said)
        bare = self.originals is Originals.NONE and statement.kind not in NAMED and statement.value != WITHHELD
        worded = statement.amount is None and statement.kind not in _WITHOUT_WORDS
        named = {source.article for source in statement.sources if source.publisher or source.article in self.named}
        return replace(
            fact,
            said=() if bare and worded else said,
            statement=replace(statement, value=WITHHELD) if bare or self._tells(statement.value) else statement,
            shown={language: self._shown(shown, named, bare=bare) for language, shown in fact.shown.items()},
        )

    def _shown(self, shown: Shown, named: Collection[str], *, bare: bool) -> Shown:
        return replace(
            shown,
            against=tuple(words for words in shown.against if not self._tells(words)),
            # What was noted of a figure may say how the article put it.
            notes=tuple(words for words in shown.notes if not (bare or self._tells(words))),
            sources=tuple(self._source(source, named) for source in shown.sources),
        )

    def _source(self, source: ShownSource, named: Collection[str]) -> ShownSource:
        article = source.link.removeprefix("sources/").partition("/")[0]
        tells = self._tells(source.label) or not (article in named or article in source.label)
        called = replace(source, label=WITHHELD) if tells else source
        if self.originals is Originals.NONE or self._tells(f"{source.words}\n{source.original}"):
            return replace(called, words=WITHHELD if source.words else "", original="")
        return called

    def _tells(self, words: str) -> bool:
        return bool(self.withheld.found_in(words))
