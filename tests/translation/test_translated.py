# Thousands of articles are held in a small form: it has to give what it was made of.
"""Translations of one article."""

from __future__ import annotations

import msgspec

from builder.model.translation import Memory, Rendering, Standing, State, Translated

RENDERINGS = {
    "Une phrase.": Rendering("A sentence.", State.MACHINE, "libre", "2026-01-02"),
    "L’autre.": Rendering("The other’s \ud800.", State.REVIEWED, "Anne Roy", "2026-01-03"),
    "Vide.": Rendering("", State.MACHINE, "libre", "2026-01-02"),
    "La dernière.": Rendering("The last.", State.EDITED),
}
PLACE = Rendering("Two at once.", State.EDITED, part=1, parts=2)
WHY = Standing(State.REJECTED, "Anne Roy")


def test_every_rendering_is_given_again() -> None:
    own = Translated.of(RENDERINGS, {("Une phrase.", 1): PLACE}, {"Non.": WHY})
    assert own.segments == RENDERINGS
    assert [own.segment(text) for text in RENDERINGS] == list(RENDERINGS.values())
    assert own.segment("Non.") is None
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(own), type=Translated) == own


def test_a_memory_asks_the_place_then_the_text_then_the_names() -> None:
    name = Rendering("No.", State.MACHINE)
    memory = Memory(
        "en", {"a": Translated.of(RENDERINGS, {("Une phrase.", 1): PLACE}, {"Non.": WHY, "Si.": WHY})}, {"Non.": name}
    )
    assert memory.segment("a", "Une phrase.", 1) == PLACE
    assert memory.segment("a", "Une phrase.") == RENDERINGS["Une phrase."]
    assert memory.segment("b", "Une phrase.") is None
    assert [memory.segment(id_, "Non.") for id_ in ("a", "b")] == [name, name]
    assert memory.standing("a", "Si.") == WHY
    assert memory.standing("b", "Si.") == Standing(State.MISSING)
    assert memory.reviewers == {"Anne Roy"}
    assert memory.segments["a", "L’autre."] == RENDERINGS["L’autre."]
