# The lock is the one file that must survive everything: old versions, merges, editors. Whatever is wrong with it is
# said with its line, and no link is lost.
"""The lock read, merged and compared."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builder import sitecheck
from builder.anchors import Entry, Registry, read_registry
from builder.anchors.lock_at_once import entries_at_once
from builder.anchors.lockfile import LockError, carefully, parse
from builder.anchors.merge import Merged, merged, merged_text
from builder.model.links import Change, Status, end_of

ROOT = Path(__file__).parents[2]
FIRST = """\
{"version": 1, "entries": [
{"id": "profile/", "kind": "page", "path": "profile/", "published": "2026-01-01"},
{"id": "s-oui-1234", "kind": "sentence", "path": "sources/a/", "key": "1234", "published": "2026-01-01"},
{"id": "client-acme", "kind": "fact", "path": "clients/", "key": "k", "claims": ["c1"], "published": "2026-01-01"}
]}
"""


def fact(name: str, *claims: str, day: str = "2026-01-01", key: str = "") -> Entry:
    return Entry(name, "fact", "clients/", key or name, claims, day)


def merging(ours: Registry, theirs: Registry) -> Merged:
    """The one check of a merge: nothing is lost, and what is read again is the same."""
    done = merged(ours, theirs)
    renamed = dict(done.renamed)
    claims = {claim: e.link for e in done.registry.entries for claim in e.claims}
    for entry in (*ours.entries, *theirs.entries):
        assert entry.link in done.registry.by_link
        assert all(claims[claim] in (entry.link, renamed.get(entry.link)) for claim in entry.claims)
    assert parse(done.registry.to_json()) == done.registry
    ids = [e.id for e in done.registry.entries if e.kind == "fact"]
    assert len(ids) == len(set(ids))
    return done


def test_the_first_version_is_read_and_only_gains() -> None:
    registry = parse(FIRST)
    assert [entry.link for entry in registry.entries] == ["profile/", "sources/a/#s-oui-1234", "clients/#client-acme"]
    assert registry.to_json() == FIRST.replace('"version": 1', '"version": 2')
    assert all(entry.is_live for entry in registry.entries)


def test_every_field_is_written_and_read_again() -> None:
    said = (("en", "Client: Acme"), ("fr", "Client : Acme"))
    entry = Entry(
        "client-acme", "fact", "clients/", "k", ("c1",), "2026-01-01", Status.SUPERSEDED, "clients/#x", "d1", said,
        ("sources/a/#s",), "2026-02-02", "decision", "Misread", "Jane, 2026-02-01",
        (Change("2026-01-15", said, "sentence", "why", "by"),),
    )  # fmt: skip
    assert parse(Registry((entry,)).to_json()).entries == (entry,)


FIELDS = ("id", "kind", "path", "key", "claims", "published", "status", "said", "on", "cause", "history", "other")
ODD = (
    "",
    "a b",
    "2026-02-30",
    "live",
    "court",
    None,
    True,
    7,
    [],
    ["x"],
    [7],
    {},
    {"fr": "x"},
    {"fr": 7},
    [{"said": 7}],
)


@given(st.dictionaries(st.sampled_from(FIELDS), st.sampled_from(ODD), max_size=3), st.integers(0, 3), st.booleans())
def test_what_is_read_at_once_is_what_is_read_with_care(
    odd: dict[str, object],
    version: int,
    unique: bool,  # noqa: FBT001
) -> None:
    first, second, third = json.loads(FIRST)["entries"]
    history = [{"until": "2026-01-15", "said": {"fr": "Client : Acme"}, "cause": "sentence"}]
    third = {**third, "said": {"fr": "Acme", "en": "Acme"}, "history": history, **odd}
    text = json.dumps({"version": version, "entries": [first, second, third, third if unique else second]})
    at_once = entries_at_once(text, unique=not unique)
    try:
        assert at_once in (None, carefully(text, unique=not unique))
    except LockError:
        assert at_once is None


@pytest.mark.parametrize(
    ("line", "text", "words"),
    [
        (3, FIRST.replace('"1234", ', '"1234" '), "delimiter"),
        (3, FIRST.replace('"key": "1234"', '"kez": "1234"'), "`kez` is unknown"),
        (4, FIRST.replace('"id": "client-acme", ', ""), "`id` is missing"),
        (4, FIRST.replace('["c1"]', '"c1"'), "`claims` is no list of texts"),
        (4, FIRST.replace('"key": "k"', '"status": "dead"'), "status `dead` is unknown"),
        (4, FIRST.replace('"key": "k"', '"said": ["x"]'), "`said`"),
        (4, FIRST.replace('"key": "k"', '"history": [{"when": "x"}]'), "`history`"),
        (4, FIRST.replace('"key": "k"', '"since": "someday"'), "`since` is no day"),
        (4, FIRST.replace('"key": "k"', '"history": [{"until": "2026-02-30"}]'), "`until` is no day"),
        (4, FIRST.replace('"key": "k"', '"cause": "whim"'), "cause `whim` is unknown"),
        (4, FIRST.replace('"key": "k"', r'"target": "x/#\"><b>"'), "`target` is no link"),
        (3, FIRST.replace('"s-oui-1234", "kind": "sentence", "path": "sources/a/"', '"profile/", "kind": "page"'
                          ', "path": "profile/"'), "stands there twice"),
        (0, FIRST.replace('"version": 1', '"version": "1"'), "version '1' is not known"),
    ],
)  # fmt: skip
def test_what_somebody_broke_by_hand_is_named_with_its_line(tmp_path: Path, line: int, text: str, words: str) -> None:
    path = tmp_path / "links.lock.json"
    path.write_text(text, "utf-8")
    registry, (found,) = read_registry(path, "docs/links.lock.json")
    assert (registry, found.line, found.code) == (Registry(), line, "registry-broken")
    assert words in found.message


def test_links_of_both_branches_are_kept_and_a_clash_gives_the_later_one_another_id() -> None:
    base = fact("client-acme", "c1")
    ours = Registry((base, fact("client-zeta", "c2", day="2026-02-01", key="zeta | paris")))
    theirs = Registry((base, fact("client-zeta", "c3", day="2026-01-15", key="zeta | lyon"), fact("client-x", "c4")))
    done = merging(ours, theirs)
    assert done.renamed == (("clients/#client-zeta", "clients/#client-zeta-2"),)
    assert done.registry.by_link["clients/#client-zeta"].claims == ("c3",)
    assert done.registry.by_link["clients/#client-zeta-2"].claims == ("c2",)
    assert done.registry.entries[0] == base


def test_what_both_branches_learned_of_one_link_is_put_together() -> None:
    one = replace(fact("client-acme", "c1", "c2"), history=(Change("2026-03-01", ()),))
    other = replace(fact("client-acme", "c1", "c3"), history=(Change("2026-02-01", ()),))
    (entry,) = merging(Registry((one,)), Registry((other,))).registry.entries
    assert entry.claims == ("c1", "c2", "c3")
    assert [change.until for change in entry.history] == ["2026-02-01", "2026-03-01"]


def test_a_conflict_that_git_left_is_solved() -> None:
    ours = parse(FIRST)
    theirs = Registry((*ours.entries, fact("client-zeta", "c9")))
    ours = Registry((*ours.entries, fact("client-beta", "c8")))
    one, other = ours.to_json().splitlines(), theirs.to_json().splitlines()
    text = "\n".join([*one[:4], "<<<<<<< HEAD", *one[4:5], "=======", *other[4:5], ">>>>>>> branch", "]}", ""])
    with pytest.raises(LockError, match="merge conflict") as problem:
        parse(text)
    assert problem.value.line == 5
    assert merged_text(text) == merging(ours, theirs)
    assert merged_text(ours.to_json()) == Merged(ours, ())


ENTRIES = st.lists(
    st.builds(
        lambda name, claim, day, key: fact(f"client-{name}", claim, day=f"2026-01-0{day}", key=key),
        st.sampled_from("abcd"), st.sampled_from("123456"), st.integers(1, 9), st.sampled_from("kl"),
    ),
    max_size=6,
).map(lambda found: Registry(tuple({e.link: e for e in {e.claims: e for e in found}.values()}.values())))  # fmt: skip


@given(ENTRIES, ENTRIES)
def test_a_merge_loses_no_link(ours: Registry, theirs: Registry) -> None:
    done = merged(ours, theirs)
    assert {*ours.by_link, *theirs.by_link} <= set(done.registry.by_link)
    assert parse(done.registry.to_json()) == done.registry
    assert {c for e in (*ours.entries, *theirs.entries) for c in e.claims} == {
        c for e in done.registry.entries for c in e.claims
    }


def test_a_link_leads_to_the_end_of_its_chain_and_a_circle_is_found() -> None:
    gone = {"status": Status.SUPERSEDED}
    chain = [replace(fact(n), target=f"clients/#{t}", **gone) for n, t in (("a", "b"), ("b", "c"))]
    registry = Registry((*chain, fact("c")))
    assert end_of("clients/#a", registry.by_link) == fact("c")
    assert list(sitecheck.astray(registry, "lock")) == []
    circle = Registry((*chain, replace(fact("c"), target="clients/#a", **gone)))
    assert [found.line for found in sitecheck.astray(circle, "lock")] == [2, 3, 4]
    nowhere = Registry((replace(fact("a"), target="clients/#none", **gone),))
    assert [found.code for found in sitecheck.astray(nowhere, "lock")] == ["link-astray"]


def test_a_deleted_and_an_altered_link_are_found() -> None:
    old = Registry((fact("a", "c1"), fact("b", "c2"), fact("c", "c3")))
    new = Registry((fact("a", "c1", "c9"), fact("b", "c8")))
    found = list(sitecheck.deleted(old, new, "lock"))
    assert [(d.code, d.message.split("`")[1]) for d in found] == [
        ("link-altered", "clients/#b"),
        ("link-deleted", "clients/#c"),
    ]
    assert list(sitecheck.deleted(old, old, "lock")) == []


def test_the_lock_of_the_demonstration_leads_somewhere() -> None:
    text = (ROOT / "docs" / "links.lock.json").read_text("utf-8")
    registry = parse(text)
    assert registry.to_json() == text
    assert list(sitecheck.astray(registry, "lock")) == []
    assert all(isinstance(json.loads(line.rstrip(",")), dict) for line in text.splitlines()[1:-1])
