# What became of a link, and why, in words: the same on a note, on the page of an article that is gone and in the feed.
"""Notes on links that lead no longer, or not only, to what they were made for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from markupsafe import Markup

from builder.model.links import Cause, Status
from builder.pages.vocabulary import N_

STATUSES = {
    Status.WITHDRAWN: (N_("Withdrawn on %(date)s"), N_("Withdrawn")),
    Status.SUPERSEDED: (N_("Replaced on %(date)s"), N_("Replaced")),
    Status.MOVED: (N_("Moved on %(date)s"), N_("Moved")),
    Status.REMOVED: (N_("Removed on %(date)s"), N_("Removed")),
}
"""With and without the day."""

CAUSES = {
    Cause.ARTICLE: N_("the article is not part of the briefing any more"),
    Cause.ADDRESS: N_("the article has another address"),
    Cause.SENTENCE: N_("the article has been corrected, and says this no longer or otherwise"),
    Cause.READING: N_("the article is unchanged; the briefing no longer concludes this from it"),
    Cause.DECISION: N_("an editor’s decision"),
    Cause.MERGED: N_("it is told together with another"),
    Cause.PLACE: N_("it is told in another place"),
    Cause.COURT: N_("a court ordered it"),
    Cause.PUBLISHER: N_("its publisher asked for it"),
    Cause.PERSON: N_("a person it is about asked for it"),
}


@dataclass(frozen=True, slots=True)
class Remark:
    """What is said of one link that is not, or not only, what it was."""

    id: str
    """The anchor on which it stands."""
    said: Markup
    """What stood there, or said so until then."""
    status: Markup
    """What became of it, and when."""
    cause: Markup
    why: Markup
    """In the words of whoever decided it; may be empty."""
    by: Markup
    now: Markup
    """What stands there now, or in its place; may be empty."""
    href: Markup
    """Where that is, for HTML; empty where nothing is."""
    words: Markup = field(default_factory=Markup)
    """Of a passage the first words, as its anchor has them: its text is not kept."""
    stood: tuple[Markup, Markup] | None = None
    """The day of the latest snapshot that has it, in words, and its place there; none where none has."""
    fleeting: bool = False
    """Whether it was gone, or changed, on the day it came: told to whoever asks for it, and to nobody else."""


@dataclass(frozen=True, slots=True)
class Group:
    """Links of one page that became the same for the same reason, which is said once."""

    remark: Remark
    """Any of them."""
    remarks: tuple[Remark, ...]


def grouped(remarks: Iterable[Remark]) -> tuple[Group, ...]:
    """Remarks that say the same of different links, in the order of the first of each."""
    alike: defaultdict[tuple[Markup, ...], list[Remark]] = defaultdict(list)
    for one in remarks:
        alike[one.status, one.cause, one.why, one.by].append(one)
    return tuple(Group(same[0], tuple(same)) for same in alike.values())
