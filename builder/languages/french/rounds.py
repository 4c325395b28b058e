# How French prose tells funding rounds one after another: "un premier tour …, puis un deuxième, de 8 millions, mené par
# …". Once a round is told, the next ones need no noun.
# ruff: noqa: E501  (a pattern is read on one line)
"""Words for funding rounds."""

from __future__ import annotations

import re

from builder.languages.beginnings import looked_for
from builder.languages.french import rule_words

ROUNDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    *((f"series {letter.upper()}", looked_for(rf"\bsérie {letter}\b")) for letter in "abcdefgh"),
    ("pre-seed", looked_for(r"\b(?:pré-amorçage|pre-seed|pré-seed)\b")),
    ("seed", looked_for(r"\b(?:amorçage|seed|financement de démarrage|tour de démarrage|table de démarrage)\b")),
    ("first", looked_for(r"\b(?:premier tour|première levée|premier financement)\b")),
    ("second", looked_for(r"\b(?:deuxième tour|second tour|seconde levée|deuxième levée)\b")),
    ("third", looked_for(r"\b(?:troisième tour|troisième levée)\b")),
)
"""(round, words for it)."""
ROUND_TOLD = looked_for(rf"\b(?:lèv(?:e|ent)|lev(?:é|er|ée|ées|ant))\b|\b{rule_words.WORDS['round']}")
"""Words that tell of a round."""
ROUND_BEFORE = looked_for(r"\b(?:après|depuis|avant|suite à|succéd[a-zà-ÿ]+ à)(?: [a-zà-ÿ'-]+){0,6} ?\Z")
"""Before the name of a round that is not the one told: "trois ans après sa série A"."""
_ORDINAL = r"(?:premi(?:er|ère)|deuxième|seconde?|troisième|quatrième|cinquième|précédente?|derni(?:er|ère))"
_NOUN = r"(?:tour(?: de (?:table|financement))?|levée(?: de fonds)?|augmentation de capital|round)"
ROUND = rf"\b(?:un|une|le|la|son|sa|du|au|ce|cette) {_ORDINAL}(?: (?P<noun>{_NOUN}))?(?= de {{MONEY}}|(?: (?:de |d'|du |des )(?:l'|la )?{{CO:subject}})?(?:,| ?[:(]| (?:a|avait|fut|est|remonte|remontait|date|datait|atteint|portait)\b))"
"""Where a round is told by its place in a row; group `noun`, without which it goes on about rounds told before."""
SUM = r"(?:(?:, |^ )(?:de |d'|d'un montant de |à )?|\b(?:attei[a-z]+|portait sur|de|d'|à) (?:plus de |près de |environ )?){MONEY:money}"
"""Its sum, behind it."""
BACKERS = r"\b(?:menée?|conduite?|pilotée?|emmenée?|dirigée?|souscrite?|orchestrée?|financée?|apportée?)\b[^;:.]{0,40}? par {ORGS:value}|\bauprès (?:de |d'|du ){ORGS:value}"
"""Who led it."""
