# The shape of what a language knows of verbs that say how two companies deal with each other: who buys from whom, takes
# over whom, works with whom, stands against whom. A verb is one word of a table; who is who is told by the slots.
"""What the reading of clauses may ask of a language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

SUBJECT, OBJECT = "subject", "object"
OWNER = "'s"
"""Behind a slot: whose the thing is that stands in it, as in "the lamps of Lumaro": `subject's`."""


GENITIVE = "of"
"""The slot of the preposition that says whose a thing is."""


class Form(StrEnum):
    """A form of a verb, as far as it tells who does what."""

    FINITE = "finite"
    PARTICIPLE = "participle"
    INFINITIVE = "infinitive"


class Role(StrEnum):
    """What a company is in a deal."""

    SELLER = "seller"
    BUYER = "buyer"
    ALLY = "ally"
    RIVAL = "rival"
    TAKER = "taker"
    TAKEN = "taken"


class Deal(NamedTuple):
    """What the slots of verbs mean, told of the active voice."""

    name: str
    verbs: str
    """In the infinitive, parted by blanks; what is done to oneself begins with the language's word for that."""
    roles: Mapping[str, Role]
    """Of the slots `subject` and `object`, of the owners of what stands in them, and of prepositions."""
    needs: frozenset[str] = frozenset()
    """One of these words stands in the clause: "sign" says little, "sign … a partnership" says who is a partner."""
    void: frozenset[str] = frozenset()
    """With one of these words in the clause nothing is said: "buy the plant of"."""
    unless: frozenset[str] = frozenset()
    """The same of words anywhere behind the verb: "win over … to invest"."""
    goods: bool = False
    """Its object is what is sold: a company named there, which is no product, is itself what changes hands."""
    sold: bool = False
    """It is told of who sells alone: who "signs" with the company is its client, with whom it signs may be anybody."""


class Dealing(NamedTuple):
    """How a language builds clauses around such verbs."""

    forms: Mapping[str, tuple[tuple[Deal, Form], ...]]
    """Of each form of a verb what it may mean."""
    reflexive: Mapping[str, tuple[tuple[Deal, Form], ...]]
    """The same of what is done to oneself."""
    words: frozenset[str]
    """All these forms."""
    nouns: frozenset[str]
    """Forms that are nouns behind a determiner: "une commande"."""
    determiners: frozenset[str]
    possessives: frozenset[str]
    prepositions: Mapping[str, str]
    """Each with the slot it makes."""
    agents: frozenset[str]
    """Prepositions before whoever does what is told in the passive."""
    clitics: Mapping[str, str]
    """Words that stand for a company before the verb, with their slots."""
    pronouns: frozenset[str]
    """Words that stand for a company, or for a person, as a subject does."""
    selves: frozenset[str]
    """Words that say somebody does it to oneself."""
    be: frozenset[str]
    have: frozenset[str]
    just: frozenset[str]
    """Verbs before an infinitive that say it has happened, or is to: "vient (de)", "va"."""
    adverbs: frozenset[str]
    adverbial: str
    """How other adverbs end."""
    relatives: Mapping[str, str]
    """Relative pronouns with the slot of whom they stand for."""
    which: frozenset[str]
    """Relative pronouns behind a preposition, which is their slot then."""
    clefts: frozenset[str]
    """Words that, before a form of "be", set off what follows: "c'(est)"."""
    cleft: re.Pattern[str]
    """Such words with their verb, to the end of what stands before whom they set off."""
    joints: frozenset[str]
    stops: frozenset[str]
    """Words that begin a clause of its own."""
