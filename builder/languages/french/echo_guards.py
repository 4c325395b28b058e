# A name stands in a sentence for many reasons, and what it is to the company is one of them. What shows another reason is
# written down here once, for the rows of several kinds.
# ruff: noqa: E501  (a pattern is read on one line)
"""Words beside a known name that tell nothing of what it is to the company."""

from __future__ import annotations

from builder.languages.echoing import telling

BESIDE = r"\bvoisin\w*|\ben face (?:de |d'|du ){X}|\bà côté (?:de |d'|du ){X}|\bstands?\b|\bsponsor\w*|\bmécén\w+|\bparrain\w*|\blauréate?s?\b|\bpalmarès\b|\bclassement\b"
IN_COURT = r"\btribuna\w+|\bassign(?:e|é|ée|ent)\b|\bplainte\b|\blitiges?\b|\bprocès\b|\bcondamn\w+|\bcontentieux\b|\ben justice\b"
CALLED = r"\b(?:rue|avenue|boulevard|impasse|tour|lycée|collège|stade|salon|prix|fondation|festival|pont) (?:de |d'|du |des )?{X}"
NO_MORE = r"(?:{US}|{X}|\bnous),? (?:ne |n')[^.;]{0,25}\b(?:plus|jamais)\b|\bmis fin\b|\btourné le dos\b|\bs'(?:est|était) tourné"

ELSEWHERE = telling(
    r"{X},? où (?:il|elle) (?:(?:a|avait) (?:passé|dirigé|travaillé|commencé|débuté|occupé|exercé)|dirigeait|travaillait|suivait|occupait|officiait|était)\b"
    r"|\b(?:cadre|responsable|salariée?|employée?|ingénieure?|direct(?:eur|rice)|travaille|travaillé|travaillait|recrut\w+|embauch\w+|commencé|débuté|stage|ans|années) [^,;.]{0,40}\bchez {X}|\bpassée?s? (?:par|chez) [^;.]{0,60}(?:,|puis|et) (?:par |chez )?{X}"
    r"|\bnée?s? (?:à|au|en|aux) (?:[^,;.]{0,20} )?(?:l')?{X}|\bdiplômée?s? [^,;.]{0,40}{X}"
    r"|(?:\bex-|\banciens? |\banciennes? |\bpassée?s? (?:par|chez)\b|\bvenue?s? (?:de|d'|du|des)\b|\btransfuges? |\bpur produit |\bdébauchée?s? |\bpassages? (?:chez|par) |\bpartie?s? (?:chez|fonder|travailler) |\bformée?s? (?:chez|par) |\bde chez |\bcarrière |\bquitté |\bparcours )[^,;.]{0,60}{X}"
)
"""A name that somebody comes from, or goes to."""
