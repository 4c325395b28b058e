# Whether a sentence speaks of what was or of what is to come decides which "30 June" it means.
"""English verbs as signs of time."""

from __future__ import annotations

import re

from builder.languages.language import Tense, words

TENSE = Tense(
    future=words(
        "will shall would should could may might plans plan planned planning intends aims aiming hopes expects due "
        "expected scheduled slated set upcoming soon next"
    ),
    future_endings=(),
    past=words("was were had did became began took made said told went came gave got left met sold rose fell"),
    past_endings=(),
    neither=words("need seed speed feed indeed exceed proceed succeed hundred united limited based led"),
    auxiliaries=words("has have had is are was were been"),
    passive=words("be"),
    participles=words("been begun taken made given sold bought found held met left put set shown grown raised"),
    participle_endings=("ed",),
    nouns=words("need seed speed feed indeed exceed proceed succeed hundred"),
    determiners=words("the a an its their his her this that"),
    goals=words("to for until till by"),
    aside=re.compile(r", (?:(?:with|to|for|by|in) )?(?:who|whom|which|whose|where)\b[^,;:.!?]*,(?=(?:\W*\w+){3})"),
    infinitive_endings=("to",),
    examples=(
        ("The office will close on", 1),
        ("The plant will be opened in", 1),
        ("A meeting is scheduled for", 1),
        ("It had announced on", -2),
        ("The company was bought in", -2),
        ("a plant opened in", -2),
        ("The launch was put off until", -1),
        ("it signs in", 0),
        ("the speed of the company, in", 0),
    ),
)
