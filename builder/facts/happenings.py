# Two articles rarely tell an event in the same words. Told of one company, of one time and in mostly the same words,
# it is one event; the more precise date is kept.
"""Events that several articles tell."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from builder.model.claims import FACTUAL, Claim, Kind, fold

_WORD = re.compile(r"\w+")
_LONG = 4
"""Letters from which on a word tells what happened; figures always do."""
_SHARED = 3
_SHARE = 0.8
"""Of the telling words of the shorter telling: opposite verbs among few words keep two events apart."""


def same_happenings(groups: Sequence[list[Claim]]) -> list[list[Claim]]:
    """`groups` of claims, each about one thing; events that other articles tell as well are put together."""
    joined: list[list[Claim]] = []
    by_year: defaultdict[tuple[str, str, str], list[list[Claim]]] = defaultdict(list)
    for group in sorted(groups, key=lambda group: (-len(group[0].date or ""), group[0].date or "", group[0].id)):
        first = group[0]
        if first.kind is not Kind.EVENT or not first.date:
            joined.append(group)
            continue
        standing = "factual" if first.modality in FACTUAL else str(first.modality)
        peers = by_year[fold(first.subject or ""), first.date[:4], standing]
        same = next((peer for peer in peers if _is_one(peer, group)), None)
        if same is None:
            peers.append(group)
            joined.append(group)
        else:
            same += group
    order = {id(group): n for n, group in enumerate(groups)}
    return sorted(joined, key=lambda group: order[id(group)])


def _is_one(told: Iterable[Claim], again: Sequence[Claim]) -> bool:
    new = again[0]
    for old in told:
        one_time = (old.date or "").startswith(new.date or "") or (new.date or "").startswith(old.date or "")
        if one_time and old.article != new.article:
            words, others = _telling(old), _telling(new)
            both = len(words & others)
            here, there = _names(old), _names(new)
            apart = here - there and there - here
            if not apart and both >= _SHARED and both >= _SHARE * min(len(words), len(others)):
                return True
    return False


def _names(claim: Claim) -> set[str]:
    """Figures and capitalised words: another place, another amount or another partner is another event."""
    subject = set(fold(claim.subject or "").split())
    words = _WORD.findall(claim.quote)[1:]
    told = {fold(word) for word in words if word[0].isupper() or word[0].isdigit()}
    return told - subject - set((claim.date or "").split("-"))


def _telling(claim: Claim) -> set[str]:
    """The words of the sentence that tell what happened; not the company's name, which all its events share."""
    names = set(fold(claim.subject or "").split())
    return {word for word in fold(claim.quote).split() if (len(word) >= _LONG or word.isdigit()) and word not in names}
