# Which events may be the same is looked up by their rarest words: nothing may be missed that comparing all would find.
"""The index of events beside comparing each with each."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from builder.facts.happenings import _is_one, _Peers, _Telling

WORDS = st.frozensets(st.sampled_from("lance usine ouvre levée capital annonce ferme contrat signe 2023 200".split()))
TELLING = st.builds(
    _Telling,
    st.sampled_from("abc"),
    st.sampled_from(("2023", "2023-05", "2023-05-01", "2023-06")),
    WORDS,
    st.frozensets(st.sampled_from(("nantes", "brest"))),
)


@given(st.lists(TELLING, min_size=1, max_size=12), TELLING)
def test_the_index_finds_the_first_event_that_comparing_all_finds(known: list[_Telling], new: _Telling) -> None:
    often = Counter(word for telling in (*known, new) for word in telling.words)
    peers, groups = _Peers(often), [[] for _ in known]
    for group, telling in zip(groups, known, strict=True):
        peers.add(group, [telling])
    found = peers.found(new)
    same = [number for number, telling in enumerate(known) if _is_one(telling, new)]
    assert (found is None) == (not same)
    assert found is None or found is groups[same[0]]
