# Whether a sentence speaks of what was or of what is to come decides which "30 juin" it means. Forms are told by their
# endings; the endings that nouns share as well ("société", "portes") are left out.
"""French verbs as signs of time."""

from __future__ import annotations

FUTURE = (
    r"\b[^\W\d_]{2,}(?:ra|ront|rai|rons|rez)\b(?<!\bopéra)(?<!\bcaméra)(?<!environs)"
    r"|\b(?:va|vont|allons|doit|doivent|devrait|devraient|pourrait|pourraient|compte|comptent|espère|prévoit|prévoient)\b"
    r"|\b(?:prévue?s?|attendue?s?|programmée?s?|prochainement|bientôt|prochaine?s?|d'ici|à venir)\b"
)

_IRREGULAR = (
    "ouvert|offert|mort|parti|sorti|paru|venu|devenu|revenu|tenu|obtenu|survenu|intervenu|mis|pris|repris|appris|acquis|"
    "conquis|élu|conclu|vendu|perdu|reçu|conçu|connu|vu|né|introduit|produit|construit|réduit|réuni|fini|choisi|investi|"
    "franchi|fourni|rejoint|atteint|inscrit|écrit|dit|fait|créé|rompu|entendu|rendu|remis|promis|permis|soumis"
)

PAST = (
    r"\b(?:a|ont|avait|avaient|ai|avons|est|sont|était|étaient|fut|furent) (?:[^\W\d_]+ )?(?:été |eu )?"
    rf"(?:[^\W\d_]+é|(?:{_IRREGULAR}))e?s?\b"
    rf"|\b(?<!être )(?<!\bsera )(?<!seront )(?<!serait )(?<!seraient )(?:(?:{_IRREGULAR})e?s?|[^\W\d_]{{2,}}[^t\W]ée?s?|\w+(?:n|r|p|en|on)tée?s?) (?:le|en|au|depuis|dès|fin|début|à|ce|par|l')(?!\w)"
    r"|\b(?:était|étaient|avait|avaient|fut|furent|\w{3,}[^r\W]ait|\w{3,}[^r\W]aient)\b"
)
