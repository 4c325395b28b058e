# The shape of what the program knows of how an article tells what another one has said before it: who is who is known
# already, and need not be said again.
"""What is asked of a language to read a name whose part is known from another article."""

from __future__ import annotations

import re
from dataclasses import dataclass

from builder.model.claims import Kind

NAMED, FOCUS, RIVAL = "\ue000", "\ue001", "\ue002"
"""What a name is to patterns: the one looked for, the company in focus, one of its rivals."""


def telling(pattern: str) -> re.Pattern[str]:
    """`pattern` over words in lower case; `{X}` is the name looked for, `{US}` the company in focus."""
    return re.compile(pattern.replace("{X}", NAMED).replace("{US}", FOCUS))


@dataclass(frozen=True, slots=True)
class Echo:
    """One row: in what words a sentence takes for granted what a name is to the company in focus.

    In its examples the name is in [brackets], the company is Lumaro, and Ostrand its rival.
    """

    kind: Kind
    told: re.Pattern[str]
    """What the sentence has in it, made by `telling`."""
    but: re.Pattern[str]
    """What it must not have."""
    against: frozenset[Kind]
    """What the name must not be as well, by what any article says: the sentence may mean either."""
    says: tuple[str, ...]
    silent: tuple[str, ...]
    dated: re.Pattern[str] | None = None
    """What it has in it where its one date is that of what it tells: "signé"."""
    priced: re.Pattern[str] | None = None
    """What it has in it where its one sum and its one length of time are those of what it tells: "contrat"."""
    of_rivals: bool = False
    """Whether it is read where a rival is named, and the company is not."""
    another: re.Pattern[str] | None = None
    """What shows that an article means something else by the name, and is silent of the one looked for: "rue X"."""


@dataclass(frozen=True, slots=True)
class Echoing:
    """How a language goes on about names whose parts are known."""

    rows: tuple[Echo, ...]
    """One for each kind that is read so."""
    elsewhere: re.Pattern[str]
    """A name that somebody comes from, or goes to, and that is named for nothing else; made by `telling`."""
    openers: frozenset[str]
    """Words that open a sentence, with a capital, before a name that they are no part of; in lower case."""
