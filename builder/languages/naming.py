# The shape of what the program knows of how a language names people, companies and places.
"""What is asked of a language to recognise names."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Naming:
    """How names look and what stands beside them."""

    own_words: frozenset[str]
    """Words for itself that a company prints with a capital: behind an article they are no name ("le Groupe")."""
    function_words: frozenset[str]
    """Words that begin sentences and are no names; in lower case."""
    adjectives: frozenset[str]
    """Function words that begin a name before another capital: "Petit Bateau"."""
    not_names: frozenset[str]
    """Capitals that name no one, where they stand alone."""
    particles: frozenset[str]
    """Lower-case words inside a person's name."""
    place_names: frozenset[str]
    """Places every reader knows: a prior against taking them for companies."""
    given_names: frozenset[str]
    """A prior for persons, never a proof."""
    households: frozenset[str]
    """Words before a name that make it a family's: "famille"."""
    org_tails: frozenset[str]
    """Last words of company names."""
    demonym_noun: re.Pattern[str]
    """Matches a whole word that says of what nation somebody is, also as a noun: "Allemand"."""
    institution: re.Pattern[str]
    """What begins an institution's name, up to its first capital: "ministère français de la "."""
    state_body: re.Pattern[str]
    """A whole name without a capital: "armée française"."""
    stands: re.Pattern[str]
    """What follows a name at the beginning of a sentence and no common noun: a verb, an apposition."""
    speaks: re.Pattern[str]
    """What follows the name of somebody who speaks."""
    spoken_by: re.Pattern[str]
    """Matches at the end of the words before the name of somebody who speaks."""
    articles: frozenset[str]
    """Capitalised articles, which are part of a name in mid-sentence only."""
    portfolio: re.Pattern[str]
    """Matches at the end of the words before what a minister is for, which is no part of the name: "ministre de l'"."""
    titles: frozenset[str]
    """What stands before a person's name and is no part of it."""
    particle: re.Pattern[str]
    """What may stand inside a person's name, before a capital."""
    inverted: re.Pattern[str]
    """Matches a verb with its pronoun after it, which is no name: "Est-ce"."""
    governed: re.Pattern[str]
    """Matches before a name that hangs on a preposition: in "of X, the former director" X is not the director."""
    placed: re.Pattern[str]
    """Matches behind a name whose place follows: in "the plant of X at Y" X is no place."""
    located: re.Pattern[str]
    """Matches, in lower case, before a name that says where: in "its plant at X employs" X is no company."""
    adverb: re.Pattern[str]
    """Matches an adverb, which is no name however it is written."""
    calling: re.Pattern[str]
    """Matches what somebody is, where a sentence opens with it and their name or another office follows."""
    branded: re.Pattern[str]
    """Matches to the end of the words before a name that is what they sell: "des confitures Augustine"."""
    and_: re.Pattern[str]
    """Matches the word between two names: "et"."""
    before_person: re.Pattern[str]
    """Matches at the end of the words before a name: a person is named."""
    somebody: re.Pattern[str]
    """What follows somebody named by a given name alone: an age, a pronoun between commas."""
    after_person: re.Pattern[str]
    before_org: re.Pattern[str]
    before_house: re.Pattern[str]
    """A noun for companies alone right before a name, which then is no person's however it begins."""
    after_org: re.Pattern[str]
    before_place: re.Pattern[str]
    before_product: re.Pattern[str]
