# The shape of what the program knows of how newspapers of a language quote people.
"""What is asked of a language to tell who says what."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)  # it is itself alone: to hash all its words for each quotation took long
class Quoting:
    """How newspapers quote people."""

    pairs: tuple[tuple[str, str], ...]
    """Marks that open and close."""
    saying: str
    """Verbs of saying in the third person of the present and the imperfect, as a pattern."""
    participles: str
    """Their participles, which say something behind an auxiliary only; as a pattern."""
    speakers: str
    """Nouns for somebody unnamed who speaks, with their articles, as a pattern."""
    somebody: str
    """Words for somebody nobody has spoken of, right behind a verb of saying: "un officier de la marine"."""
    concluding: str
    """A verb of saying in the infinitive that announces words: "Et Anne Roy de conclure"."""
    indefinite: re.Pattern[str]
    """Matches the words for a speaker nobody has spoken of: "un porte-parole"."""
    auxiliary: str
    adverb: str
    """What may stand between the auxiliary and the verb of saying, with the blank before it."""
    second_person: re.Pattern[str]
    """Words by which a question speaks to whom it is put, also where it ends in a full stop."""
    feminine_name: re.Pattern[str]
    """Matches a woman's given name."""
    head: re.Pattern[str]
    """Matches words for whoever leads the company, not named: "la patronne"."""
    she: re.Pattern[str]
    """Matches words for a woman who speaks and is not named: "dit-elle", "la présidente"."""
    he: re.Pattern[str]
    bodies: re.Pattern[str]
    """Who speaks where no person does: "la direction"."""
    continues: re.Pattern[str]
    """What joins a quoted fragment to a verb of saying: "que"."""
    aside: re.Pattern[str]
    """Behind words of saying, before words about whoever speaks, or about others: nobody named there speaks."""
    addressed: re.Pattern[str]
    """Matches before a name that is spoken to, not speaking: "à"."""
    facing: re.Pattern[str]
    """To the end of the words before a name whose bearer is written to or stands by: "face à"."""
    facing_speaks: re.Pattern[str]
    """Behind such a name: they speak after all."""
    another: re.Pattern[str]
    """Behind such a name: somebody else, who announces the words quoted."""
    first_person: re.Pattern[str]
    """Words by which an answer speaks of its speaker."""
    pronouns: str
    receiver: str
    """To whom something is said, between the words quoted and the verb: "lui a répondu"."""
    oblique: str
    """Words for a speaker after `according`: "selon elle"."""
    owned: str
    """Behind a noun for a speaker, the body that is theirs: " de l'agglomération"."""
    one: str
    """What stands behind a verb of saying where nobody in particular speaks: "-t-on"."""
    inside: re.Pattern[str]
    """Matches before whom such words are said for: " chez "."""
    body: re.Pattern[str]
    """Matches the noun for that body: "direction de l'usine"."""
    apposing: re.Pattern[str]
    """Matches what may stand before the person a sentence is about, from its beginning: "La fondatrice, "."""
    house: str
    """Words that stand for a company, with their article, as a pattern: "le groupe"."""
    stranger: str
    """Words for somebody nobody has spoken of, as the subject of a sentence: "un infirmier du service"."""
    opening: re.Pattern[str]
    """Matches words for somebody known who is the subject of a sentence: "elle", "la dirigeante"."""
    answer: re.Pattern[str]
    """Matches words that announce somebody's words without a verb of saying: "sa réponse", ", elle sourit"."""
    relative: re.Pattern[str]
    """Matches the opening of a sentence about somebody of a person's family: "sa mère"."""
    titled: re.Pattern[str]
    """Matches before a title in quotation marks, up to it: "le slogan"."""
    leading: str
    """Offices of whoever leads a house, as a pattern of rows: "la présidente"."""
    below: str
    """Offices below that, as a pattern of rows: "directrice financière"."""
    kin: str
    """Nouns for somebody of one's family by birth, as a pattern: "fils"."""
    forebear: re.Pattern[str]
    """Words before a name that make it whose child somebody else is: ", fils de la fondatrice "."""
    latter: re.Pattern[str]
    """Matches words for whoever was named last: "cette dernière"."""
    according: str
    """Prepositions before a speaker, with the blank behind them, as a pattern."""
    whose: re.Pattern[str]
    """Matches behind a speaker, before their words: ", pour qui "."""
    interview: re.Pattern[str]
    """Says at the head or the foot of an article that it is an interview."""
