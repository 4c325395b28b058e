"""How offices are told."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from builder.model.claims import Kind


@dataclass(frozen=True, slots=True)
class Offices:
    """Offices, and who holds them."""

    announced: tuple[tuple[Kind, str], ...]
    """(kind, pattern over masks): people announced by their number, group `count`; they are named after."""
    role_alone: str
    """A role that stands for a person, as a pattern over masks; groups `founder`, `ceo` or `executive`, `subject`,
    and `trade` where the company is told by its trade."""
    other_office: re.Pattern[str]
    """Words for what somebody may be followed in that is no office of the company."""
    succession: str
    """Somebody who takes over an office told before, as a pattern over masks; groups `new`, `follower` or `heir`."""
    own_firm: str
    """The row that tells who founded a company of their own without naming it."""
    asides: tuple[tuple[Kind, str], ...]
    """(kind, an office in parentheses behind a name), as patterns; groups `role`, and `of` where a company follows."""
    together: str
    """Two people founding a company, as a pattern over masks: "ensemble, ils fondent"."""
    deeds: re.Pattern[str]
    """Words of sentences that say who founded or runs something."""
    speaks_of_self: re.Pattern[str]
    """"I" and a verb where a clause begins, in lower case; groups `who` and `verb`."""
    said_of_others: Mapping[str, str]
    """A verb behind "I" → the words that say the same of somebody named; never longer than both."""
    stand_ins: re.Pattern[str]
    """In lower case, words for people named before; groups `who`, `she`, `rank` ("le second"), `several`, `total`."""
    ranks: Mapping[str, int]
    """Which of the people named such a word means, from 0."""
    totals: Mapping[str, int]
    """How many people such words mean."""
    bodies: re.Pattern[str]
    """Words for a body that is no company and has offices of its own: "le syndicat"."""
    moved_on: re.Pattern[str]
    """Words of sentences about somebody who may work elsewhere by now: "a quitté", "ancienne"."""
    leads_it: re.Pattern[str]
    """Words for who leads what a pronoun means: "la dirige"."""
    begun_by_itself: re.Pattern[str]
    """A thing of a company, up to the words that tell who began it: "la crèche de Lumaro, ", "son club a été "."""
    parts: re.Pattern[str]
    """Words for a part of a company that has a head of its own: "une filiale"."""
