# How French prose tells funding rounds one after another: "un premier tour …, puis un deuxième, de 8 millions, mené par
# …". Once a round is told, the next ones need no noun.
# ruff: noqa: E501  (a pattern is read on one line)
"""Words for rounds told in a row."""

from __future__ import annotations

_ORDINAL = r"(?:premi(?:er|ère)|deuxième|seconde?|troisième|quatrième|cinquième|précédente?|derni(?:er|ère))"
_NOUN = r"(?:tour(?: de (?:table|financement))?|levée(?: de fonds)?|augmentation de capital|round)"
ROUND = rf"\b(?:un|une|le|la|son|sa|du|au|ce|cette) {_ORDINAL}(?: (?P<noun>{_NOUN}))?(?= de {{MONEY}}|(?: (?:de |d'|du |des )(?:l'|la )?{{CO:subject}})?(?:,| ?[:(]| (?:a|avait|fut|est|remonte|remontait|date|datait|atteint|portait)\b))"
"""Where a round is told by its place in a row; group `noun`, without which it goes on about rounds told before."""
SUM = r"(?:(?:, |^ )(?:de |d'|d'un montant de |à )?|\b(?:attei[a-z]+|portait sur|de|d'|à) (?:plus de |près de |environ )?){MONEY:money}"
"""Its sum, behind it."""
BACKERS = r"\b(?:menée?|conduite?|pilotée?|emmenée?|dirigée?|souscrite?|orchestrée?|financée?|apportée?)\b[^;:.]{0,40}? par {ORGS:value}|\bauprès (?:de |d'|du ){ORGS:value}"
"""Who led it."""
