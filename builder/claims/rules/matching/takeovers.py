# Rows of takeovers are written for those a company makes. Where it is the company in focus that is taken over, what
# they say is turned round.
"""Takeovers of the company in focus."""

from __future__ import annotations

import re

from msgspec.structs import replace

from builder.claims.article.masks import Sentence
from builder.claims.article.reading import Reading
from builder.claims.article.topics import is_focus
from builder.claims.drafts import Draft
from builder.claims.notation import patterns
from builder.claims.rules.subjects import Subject
from builder.languages.telling import Relation
from builder.mentions.names import Name
from builder.model.claims import Kind
from builder.model.mentions import MentionType

BOUGHT = (("direction", "acquired_by"),)
"""What every claim of such a takeover carries."""
_LED = 24
"""Characters before a name in which the preposition stands that it hangs on."""


def may_be_bought(reading: Reading, sentence: Sentence, row: Relation, found: re.Match[str]) -> bool:
    """Whether it is the company in focus that a takeover takes; not in "Vesta, Lumaro's rival, went to Albis"."""
    if row.kind is not Kind.ACQUISITION or row.qualifiers or row.of_topic:
        return False
    value = patterns.group(found, "value") or (0, 0)
    at = next((p for p in range(*value) if p in sentence.at), value[0])
    if reading.language.telling.others.part_of.search(sentence.mask, found.start(), at + 1):
        return False  # "Vesta has bought a works of Lumaro's"
    passive = value[0] == found.start()
    return not passive or not reading.language.naming.governed.search(sentence.mask, max(0, at - _LED), at)


def turned(reading: Reading, sentence: Sentence, subject: Subject) -> tuple[Subject | None, list[Name]]:
    """What is said of another company and the one in focus, told of the one in focus."""
    other = next((n for n in sentence.names if n.text == subject.name and n.type is not MentionType.PERSON), None)
    if other is None or is_focus(other.text, reading.focus):
        return None, []
    return Subject(reading.focus.company), [other]


def by_buyer(draft: Draft) -> Draft:
    """A takeover told of whom another company bought, told of the buyer; that of the one in focus stays its own."""
    if draft.qualifiers.get("direction") != "acquired_by":
        return draft
    qualifiers = {key: value for key, value in draft.qualifiers.items() if key != "direction"}
    return replace(draft, subject=draft.value, value=draft.subject or "", qualifiers=qualifiers)
