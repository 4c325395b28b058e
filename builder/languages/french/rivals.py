# Whom a paragraph about rivals names and who is none: institutions, and whoever supplies, buys, certifies or pays.
# ruff: noqa: E501  (a pattern is read on one line)
"""Words that keep names from being taken for rivals."""

from __future__ import annotations

import re

NO_RIVAL = re.compile(
    r"(?:[ÉE]cole|Bureau|Institut|Universit[ée]|Laboratoire|Autorité|Commission|Minist[èe]re|Agence|R[ée]gion|Département|Cour|Tribunal|Conseil|Chambre|Fédération|Syndicat|Banque|Crédit|Fonds|Caisse|Ville|Métropole|Union|Parlement|Académie|Observatoire|Centre|Fondation|Association|Ligue|Musée|Direction|Office|État|Europe)\b"
)
SERVES = re.compile(
    r"[\ue002\ue008][\ue003\ue009]*+(?: ?\ue01e+)?(?:, [^,;.:]{3,60},)? (?:(?:en|lui|nous|y|l'|leur) ?)?(?:(?:a|ont|avait|vient d'|viennent d') ?)?(?:en )?(?:[a-zà-ÿ]+ment )?"
    r"(?:fourni[a-z]*|livr[eé][a-z]*|certifi[a-zé]+|homologu[a-zé]+|acqui[a-zé]+|achet[a-zé]+|achèt[a-z]+|command[a-zé]+|réserv[a-zé]+|contribu[a-zé]+|financ[a-zé]+|invest[a-z]+|apport[a-zé]+|dessin[a-zé]+|conç[a-z]+|aid[a-zé]+|conseill[a-zé]+|subventionn[a-zé]+|assur[a-zé]+|confi[a-zé]+|préfér[a-zé]+|jug[a-zé]+|estim[a-zé]+|calcul[a-zé]+|accompagn[a-zé]+|recommand[a-zé]+|not[a-zé]+)\b"
    r"|[\ue002\ue008][\ue003\ue009]*+(?: ?\ue01e+)?, (?:son |sa |ses |leur |le |la |l'|un |une |autre |l'un de ses )?(?:[a-zà-ÿ]+ ){0,2}?(?:partenaire|client|cliente|fournisseur|actionnaire|certificateur|prestataire|sous-traitant|distributeur|maison mère|filiale)\b"
)
