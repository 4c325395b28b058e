# Data files, heads and citations say something of the whole briefing: to find out which of them an edit concerns takes
# about as long as to make them, to find out that nothing was edited takes a moment.
"""A digest of all that is made of a briefing."""

from __future__ import annotations

from dataclasses import fields

import msgspec

from builder.pages.material import Material
from builder.pages.printing import digest_of_folder
from builder.resources import TEMPLATES
from builder.work import ink_of

_WITH_SETS = ("corrected", "parts", "snapshots")
"""What holds sets, whose order differs from process to process."""


def whole_of(material: Material) -> bytes | None:
    """The ink of what is made of `material`; none where an extension had a hand in it: its code is in no digest."""
    if material.extensions:
        return None
    given = {one.name: getattr(material, one.name) for one in fields(material) if one.init}
    given |= {name: msgspec.msgpack.encode(given[name], order="deterministic") for name in _WITH_SETS}
    given["templates"] = [digest_of_folder(folder) for folder in (material.templates, TEMPLATES)]
    return ink_of(given)
