# Whoever adds up the figures of the Method page gets the figure they are parts of.
"""The figures of the method page."""

from __future__ import annotations

from invented import Said, material, reader

from builder.model.claims import Kind, Modality
from builder.pages.contents.method import method

SAID = (
    Said(Kind.CEO, "Anne Martin", texts=2, article=1),
    Said(Kind.CEO, "Paul Durand", superseded_by="f0"),
    Said(Kind.VALUATION, "2", 2e9, "EUR", dispute=("f3",), texts=2, article=1),
    Said(Kind.VALUATION, "3", 3e9, "EUR", dispute=("f2",)),
    Said(Kind.CLIENT, "Lumio"),
    Said(Kind.CLIENT, "Perhaps", modality=Modality.POSSIBLE, texts=2, article=1),
)


def test_the_parts_of_the_facts_add_up_to_the_facts() -> None:
    of = material(SAID, published=("2025-01", "2025-02"))
    rows = [(str(row["label"]), str(row["number"])) for row in method(of, *reader(of, "en", "method.md"))["measures"]]
    labels = [label for label, _ in rows]
    first, last = labels.index("Facts (matching claims combined)"), labels.index("Of all facts: in two texts or more")
    assert rows[first][1] == str(len(SAID))
    assert sum(int(number) for _, number in rows[first + 1 : last]) == len(SAID)
    assert rows[last][1] == "3 (50%)"
