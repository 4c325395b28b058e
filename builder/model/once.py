# What is read from the cache is as many texts as there are places it stands at: each claim of a sentence would bring a
# copy of it. Half of the words in memory were copies of others.
"""Claims, in which what is equal is one."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from builder.model.claims import NAMED, Claim, Evidence
from builder.model.text import Segment, Span


def held_once(claims: Iterable[Claim], article: str, segments: Iterable[Segment]) -> tuple[Claim, ...]:
    """The same `claims` of an article, by its id: equal evidence is one, and words of a segment are the segment's own.

    What other articles have as well, such as names and days, is one in all of them.
    """
    at = {segment.span: segment for segment in segments}
    words = {segment.text: segment.text for segment in at.values()}
    evidence, rows = dict[Span, Evidence](), dict[tuple[Span, ...], tuple[Evidence, ...]]()
    name = sys.intern

    def evidence_of(one: Evidence) -> Evidence:
        if (known := evidence.get(one.span)) is None:
            # In one article a span says which words.
            span, quote, _ = at.get(one.span) or (one.span, words.get(one.quote, one.quote), 0)
            known = evidence[span] = Evidence(article, span, quote)
        return known

    def row_of(found: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
        spans = tuple([one.span for one in found])
        if (known := rows.get(spans)) is None:
            known = rows[spans] = tuple([evidence_of(one) for one in found])
        return known

    return tuple(
        [
            Claim(
                one.id,
                one.kind,
                one.subject and name(one.subject),
                words.get(one.value) or (name(one.value) if one.kind in NAMED else one.value),
                row_of(one.evidence),
                name(one.rule),
                one.amount,
                one.currency and name(one.currency),
                one.date and name(one.date),
                one.modality,
                one.qualifiers and tuple([(name(key), value) for key, value in one.qualifiers]),
            )
            for one in claims
        ]
    )
