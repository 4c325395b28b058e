# What is published is known once the pages are drafted. Then every entry is asked: does what it stands for stand where
# it was? If not: what took its place, since when, and why.
"""Registry and drafted pages → the status of every link."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Set
from dataclasses import dataclass, replace
from functools import cached_property

from msgspec import structs

from builder.anchors.mint import Minted
from builder.anchors.passages import digest
from builder.anchors.registry import Registry
from builder.anchors.rest import PASSAGES, is_untouched
from builder.model.claims import FACTUAL, Kind, fold
from builder.model.facts import Fact
from builder.model.links import Cause, Change, Entry, Status, Words
from builder.model.passages import link_of

_HEADING = "top"
_SOURCE = "source-"
"""What the anchors in the list of sources begin with; the article's id follows."""


@dataclass(frozen=True, slots=True)
class Reason:
    """What somebody decided about a claim that changes or hides it."""

    why: str
    by: str
    """By whom, and when."""


@dataclass(frozen=True, slots=True)
class Published:
    """What the drafted pages hold."""

    anchors: Mapping[str, frozenset[str]]
    """Page under the language → the anchors on it, in every language."""
    said: Mapping[str, Words]
    """Id of a fact, or address of an article's page → what it says, in a few words, in each language."""
    digests: Mapping[str, str]
    """Address of an article's page → digest of its text."""


def settle(
    minted: Minted,
    published: Published,
    reasons: Mapping[str, Reason],
    today: str,
    pages: Collection[str] | None = None,
) -> Registry:
    """The registry with every anchor that is published, and the status of every entry.

    With `pages` that of the entries on these alone: what stands elsewhere was settled before.

    `reasons`: claim id → what somebody decided of it. `today` (`YYYY-MM-DD`) is noted where a status changes. What is
    no longer live keeps what it said last.
    """
    held = published.anchors if pages is None else {path: published.anchors[path] for path in pages}
    known = minted.registry.roused(_unrestful(minted.registry, published))
    entries = (*known.loose, *_unlisted(known, set(minted.places), held, today))
    asked = _Question(minted, published, reasons, entries, today)
    return replace(known, loose=tuple(asked.settled(e) if pages is None or e.path in pages else e for e in entries))


def corrected(minted: Minted, said: Mapping[str, Words], reasons: Mapping[str, Reason]) -> frozenset[str]:
    """The ids of the facts that once said something else, or do so from this build on.

    `said`: fact id → what it says, in a few words, in each language. `reasons`: claim id → what was decided of it.
    """
    known = {entry.id: entry for entry in minted.registry.loose if entry.kind == "fact"}
    facts = ((fact, known[fact.id]) for fact in minted.facts)

    def is_changed(fact: Fact, entry: Entry) -> bool:
        # Of what moved to another page, what it said before is not noted.
        here = minted.places[fact.id] == entry.path
        return here and _differs(entry, fact, said.get(fact.id, ()), _reason_of(fact, reasons))

    return frozenset(fact.id for fact, entry in facts if entry.history or is_changed(fact, entry))


def content(fact: Fact) -> str:
    """Digest of what a fact says, in no language: its wording may change, and its sources."""
    value = (fact.amount, fact.currency, fact.qualifier("bound")) if fact.amount is not None else fold(fact.value)
    if fact.kind is Kind.FOUNDED and fact.as_of:
        value = ""
    modality = "fact" if fact.modality in FACTUAL else fact.modality
    return digest(*map(str, (fact.kind, fold(fact.subject), value, fact.as_of or "", modality)))


def _differs(entry: Entry, fact: Fact, said: Words, reason: Reason | None) -> bool:
    """Whether a fact says something else than its entry has it."""
    # Most say what they said.
    if entry.said == said or entry.digest in ("", content(fact)):
        return False
    return reason is not None or not _same_event(entry, fact)


def _reason_of(fact: Fact, reasons: Mapping[str, Reason]) -> Reason | None:
    return next((reasons[claim.id] for claim in fact.support if claim.id in reasons), None) if reasons else None


def _still_said(entry: Entry, fact: Fact) -> bool:
    """Whether a claim of `fact` says what the entry has: then names became one, and no article changed."""
    alone = (structs.replace(fact, subject=claim.subject or fact.subject, value=claim.value) for claim in fact.support)
    return any(content(told) == entry.digest for told in alone)


def _same_event(entry: Entry, fact: Fact) -> bool:
    """Whether an event of the same day stands on the claims it stood on: then its clause is only cut otherwise."""
    told = {claim.id for claim in fact.support}
    day_and_standing = [fact.as_of or "", str(fact.modality)]
    return fact.kind is Kind.EVENT and told.issuperset(entry.claims) and entry.key.split(" | ")[3:5] == day_and_standing


def _unrestful(registry: Registry, published: Published) -> set[str]:
    """Pages with passages at rest of which some are not published."""
    return {
        path
        for path, held in registry.resting.items()
        if not published.anchors.get(path, frozenset()).issuperset(held.anchors)
    }


def _unlisted(registry: Registry, facts: Set[str], held: Mapping[str, frozenset[str]], today: str) -> list[Entry]:
    """What pages hold and nothing has minted: their sections, pages of a project's own, second homes of `facts`.

    `held`: page → the anchors on it.
    """
    known: dict[str, set[str]] = {
        path: set(registry.resting[path].anchors) if path in registry.resting else set() for path in held
    }
    for entry in registry.loose:
        if entry.path in known:
            known[entry.path].add(entry.id)
    found = [
        Entry(id_, "place" if id_ in facts else _kind(path, id_), path, published=today)
        for path in sorted(held)
        for id_ in sorted(held[path])
        if id_ not in known[path]
    ]
    pages = [Entry(path, "page", path, published=today) for path in sorted(held) if path]
    return [*(page for page in pages if page.id not in known[page.path]), *found]


def _kind(path: str, anchor: str) -> str:
    listed = path.startswith("sources/") and anchor.startswith(_SOURCE)
    return "source" if listed else "section"


def _article_page(entry: Entry) -> str:
    """The page of the article that an entry is the source of."""
    return f"sources/{entry.id.removeprefix(_SOURCE)}/"


def _saying(entry: Entry, said: Words, digest_: str) -> Entry:
    """The entry with what it says; most say what they said."""
    return entry if (entry.said, entry.digest) == (said, digest_) else structs.replace(entry, said=said, digest=digest_)


class _Question:
    """Asks one entry after the other."""

    def __init__(
        self,
        minted: Minted,
        published: Published,
        reasons: Mapping[str, Reason],
        entries: tuple[Entry, ...],
        today: str,
    ) -> None:
        self._minted, self._published, self._reasons, self._today = minted, published, reasons, today
        self._entries = entries

    # Most builds ask few of these.

    @cached_property
    def _facts(self) -> Mapping[str, Fact]:
        return {fact.id: fact for fact in self._minted.facts}

    @cached_property
    def _fact_of(self) -> Mapping[str, str]:
        """The id of a claim → that of its fact."""
        return {claim.id: fact.id for fact in self._minted.facts for claim in fact.support}

    @cached_property
    def _group_of(self) -> Mapping[tuple[str, str], str]:
        """(kind of group, a member's id) → the link of the group."""
        return {
            (entry.kind, member): entry.link
            for entry in reversed(self._entries)
            if entry.kind in ("speaker", "disagreement") and self._stands(entry)
            for member in entry.claims
        }

    @cached_property
    def _below(self) -> Mapping[tuple[str, str], str]:
        """(anchor, page) → the first part of the page that has it."""
        return {
            (anchor, f"{path.partition('/')[0]}/"): path
            for path in sorted(self._published.anchors, reverse=True)
            for anchor in self._published.anchors[path]
            if path.count("/") > (2 if path.startswith("sources/") else 1) and anchor != _HEADING
        }

    @cached_property
    def _home(self) -> Mapping[str, str]:
        """The id of a fact → its link."""
        return {entry.id: entry.link for entry in self._entries if entry.kind == "fact"}

    @cached_property
    def _passages(self) -> frozenset[str]:
        """The links of all passages."""
        every = self._minted.passages.items()
        return frozenset(link_of(article, anchor) for article, held in every for anchor in held.anchors)

    def settled(self, entry: Entry) -> Entry:
        """The entry as it is now."""
        if entry.status is Status.REMOVED:
            return entry
        if self._stands(entry):
            return entry if entry.kind in PASSAGES and is_untouched(entry) else self._live(entry)
        status, target, cause = self._fate(entry)
        if (entry.status, entry.target) == (status, target):
            return entry
        reason = self._reason(entry) if entry.kind == "fact" and status is not Status.MOVED else None
        return structs.replace(
            entry,
            status=status,
            target=target,
            since=self._today,
            cause=str(Cause.DECISION if reason and cause is Cause.READING else cause),
            why=reason.why if reason else "",
            by=reason.by if reason else "",
        )

    def _stands(self, entry: Entry) -> bool:
        anchors = self._published.anchors.get(entry.path)
        return anchors is not None and (entry.kind == "page" or entry.id in anchors)

    def _live(self, entry: Entry) -> Entry:
        if not is_untouched(entry):
            entry = structs.replace(entry, status=Status.LIVE, target="", since="", cause="", why="", by="")
        if entry.kind in ("page", "source"):
            page = entry.path if entry.kind == "page" else _article_page(entry)
            digests = self._published.digests if entry.kind == "page" else {}
            return _saying(entry, self._published.said.get(page, ()), digests.get(page, ""))
        fact = self._facts.get(entry.id) if entry.kind == "fact" else None
        if fact is None:
            return entry
        return self._telling(entry, fact)

    def _telling(self, entry: Entry, fact: Fact) -> Entry:
        """The entry of a fact with what it says now; what it said before goes into its history."""
        said = self._published.said.get(fact.id, ())
        history, reason = entry.history, _reason_of(fact, self._reasons)
        if _differs(entry, fact, said, reason):
            cause = Cause.DECISION if reason else Cause.MERGED if _still_said(entry, fact) else Cause.SENTENCE
            why, by = (reason.why, reason.by) if reason else ("", "")
            history = (*history, Change(self._today, entry.said, str(cause), why, by))
        disputed = (entry.disputed or self._today) if fact.dispute else ""
        if history is not entry.history or disputed != entry.disputed:
            entry = structs.replace(entry, history=history, disputed=disputed)
        return _saying(entry, said, content(fact))

    def _fate(self, entry: Entry) -> tuple[Status, str, Cause]:
        """Status, target and cause of an entry that stands no more where it was."""
        if entry.kind == "place":
            return Status.MOVED, self._home.get(entry.id, ""), Cause.PLACE
        if entry.kind == "fact":
            return self._fate_of_fact(entry)
        if part := self._below.get((entry.id, entry.path)):
            return Status.MOVED, f"{part}#{entry.id}", Cause.PLACE
        if entry.kind in ("speaker", "disagreement"):
            target = next((t for c in entry.claims if (t := self._group_of.get((entry.kind, c)))), "")
            return (Status.SUPERSEDED, target, Cause.MERGED) if target else (Status.WITHDRAWN, "", Cause.READING)
        return self._fate_of_text(entry)

    def _fate_of_text(self, entry: Entry) -> tuple[Status, str, Cause]:
        """Of a page, a passage or a section."""
        gone = entry.path not in self._published.anchors
        cause = Cause.ARTICLE if gone else Cause.SENTENCE if entry.kind in PASSAGES else Cause.READING
        if entry.kind == "source":
            gone, cause = True, Cause.ARTICLE
        heir = self._minted.heirs.get(_article_page(entry) if entry.kind == "source" else entry.link, "")
        if heir not in ("", entry.link):
            return (Status.MOVED, heir, Cause.ADDRESS) if gone else (Status.SUPERSEDED, heir, cause)
        if entry.target:
            return entry.status, entry.target, cause
        return Status.WITHDRAWN, "", cause

    def _fate_of_fact(self, entry: Entry) -> tuple[Status, str, Cause]:
        if (home := self._minted.places.get(entry.id)) and home != entry.path:
            return Status.MOVED, f"{home}#{entry.id}", Cause.PLACE
        heir = next((self._fact_of[c] for c in entry.claims if c in self._fact_of), None)
        if heir and heir != entry.id:
            return Status.SUPERSEDED, f"{self._minted.places[heir]}#{heir}", Cause.MERGED
        now = [self._minted.heirs.get(link, link if link in self._passages else "") for link in entry.on]
        if entry.on and not any(now):
            gone = any(link.partition("#")[0] not in self._published.anchors for link in entry.on)
            return Status.WITHDRAWN, "", Cause.ARTICLE if gone else Cause.SENTENCE
        same = set(now) & set(entry.on)
        return Status.WITHDRAWN, "", Cause.READING if same or not entry.on else Cause.SENTENCE

    def _reason(self, entry: Entry) -> Reason | None:
        return next((self._reasons[c] for c in entry.claims if c in self._reasons), None)
