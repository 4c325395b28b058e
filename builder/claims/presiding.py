# "La présidente, Anne Roy" heads most companies that are told of so, and chairs the board of those that have a chief
# executive beside her. Which of the two is meant is told by the rest of the article.
"""Presidents of companies nobody else heads → chief executives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from builder.claims.drafts import Draft
from builder.claims.reading import Reading
from builder.model.claims import Kind


def as_heads(reading: Reading, told: Iterable[Draft]) -> Iterator[Draft]:
    """What is `told` of people, with whoever presides over a company as its head where nobody else is told to be."""
    told = tuple(told)
    heads = {(draft.subject, draft.value) for draft in told if draft.kind is Kind.CEO}
    for draft in told:
        others = any(subject == draft.subject and head != draft.value for subject, head in heads)
        yield replace(draft, kind=Kind.CEO) if _presides(reading, draft) and not others else draft


def _presides(reading: Reading, draft: Draft) -> bool:
    role = draft.qualifiers.get("role")
    if draft.kind is not Kind.EXECUTIVE or not isinstance(role, str):
        return False
    return reading.language.telling.presides.fullmatch(role.lower()) is not None
