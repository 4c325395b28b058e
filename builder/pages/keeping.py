# A snapshot keeps what the pages show as plain text: the pages of its day are made of that, whatever templates become.
"""The briefing as it is → a snapshot."""

from __future__ import annotations

from builder.model.facts import Fact
from builder.model.snapshots import KeptFact, Shown, ShownSource, Snapshot
from builder.pages.data import statements_of
from builder.pages.escape import plain
from builder.pages.material import Material
from builder.pages.sayings import sayings
from builder.pages.viewer import Viewer
from builder.pages.wording import wording_of


def taken(material: Material, day: str) -> Snapshot:
    """The briefing as it is, kept as of `day`."""
    said = sayings(material)
    shown = {language: _Showing(material, language) for language in sorted(material.languages)}
    facts = tuple(
        KeptFact(
            id=statement.id,
            link=statement.link,
            said=said[statement.id],
            statement=statement,
            shown={language: showing.fact(material.by_id[statement.id]) for language, showing in shown.items()},
        )
        for statement in statements_of(material)
    )
    return Snapshot(day, material.company, facts)


class _Showing:
    """What the pages of one language show, as plain text."""

    def __init__(self, material: Material, language: str) -> None:
        self._material = material
        self._viewer = Viewer(material, wording_of(material, language), "")

    def fact(self, fact: Fact) -> Shown:
        view, material = self._viewer.fact(fact), self._material
        first = {claim.article: claim.evidence[0] for claim in reversed(fact.support)}
        return Shown(
            standing=plain(view.standing),
            against=tuple(" – ".join(filter(None, map(plain, (one.words, one.note)))) for one in view.against),
            notes=tuple(f"{plain(note.words)} ({plain(note.signed)})" for note in view.notes),
            sources=tuple(
                ShownSource(
                    label=plain(source.label) + (f" ({plain(source.caveat)})" if source.caveat else ""),
                    link=f"sources/{article}/#{material.passages_of(first[article])[0][1]}",
                    words=plain(source.sentence),
                    original=plain(source.original) if source.translated else "",
                    language=source.language,
                )
                for article, source in zip(fact.articles, view.sources, strict=True)
            ),
        )
