# "Lumaro, une PME de Dole qui emploie", "Lumaro, spécialiste du bois, a été fondée": what is put beside a name, and what
# is said of it across that.
# ruff: noqa: E501  (a pattern is read on one line)
"""Words beside names."""

from __future__ import annotations

import re

from builder.languages.beginnings import looked_for
from builder.languages.french.names import COMPANY_NOUNS

OWNER = r"[a-zà-ÿ]{3,}(?: [a-zà-ÿ-]+)? (?:de |d'|du (?:[a-zà-ÿ]+ )?|chez )(?:l'|la )?(?P<name>\ue002)[^,;:]{0,60}\Z"
"""A possessor before the words of a match: "les ventes de Lumaro"."""
_APPOSED_NOUN = rf"(?:\ue014\ue015*+|(?:un |une |l'|le |la )?(?:(?:petite?|grande?|jeune|gros|grosse|vieille|autre) )?(?:{COMPANY_NOUNS})\b(?: [^,;:]{{2,70}}?)?)"
ATTACHED = looked_for(
    r"(?<!anciens d')(?<!ancien d')(?<!anciens de )(?<!ancien de )(?<!ancienne de )(?<!ancienne d')(?<!transfuges d')(?<!transfuge d')(?<!transfuges de )(?<!transfuge de )"
    r"(?P<name>[\ue002\ue008])[\ue003\ue009]*+(?: ?\ue01e+)?"
    rf"(?:(?:, (?:{_APPOSED_NOUN}|[\ue00a-\ue013\ue018-\ue01d]+(?: [a-zà-ÿ' ]{{2,30}})?))?,? (?:qui|dont)\b[^,;:]*|, (?:forte?|[a-zà-ÿ-]+(?:é|u|is)e?) [^,;:]*? et (?:dont|qui) [^,;:]*|, (?:lui|elle|eux)-mêmes? [^,;:]*|(?P<bare>, )(?:{_APPOSED_NOUN}[ ,] ?|[a-zà-ÿ-]+(?:é|u|is)e? [^,;:]{{2,60}} et )?)\Z"
)
"""The words before a match that say a thing of the company just named: "Lumaro, qui emploie", "Lumaro, valorisée".

What it is may stand between: "Lumaro, une PME de Dole qui emploie", "Lumaro, le brasseur fondé".
"""
_IS_OR_WAS = r"(?:(?:a|ont|avait|avaient) (?:[a-zà-ÿ]+ )?été|est|sont|fut|furent|était|étaient)(?: (?:elle-même|lui-même|[a-zà-ÿ]+ment|désormais|aujourd'hui))?"
SET_APART = looked_for(
    r"(?P<name>[\ue002\ue008\ue014\ue016])[\ue003\ue009\ue015\ue017]*+(?: ?\ue01e+)?"
    rf"(?:, (?!et |ou |où |mais |puis |dont (?!le siège )|que |qu')(?:(?!un |une |son |sa |ses |leur )[^,;:\ue000]{{3,90}}|(?:une? |la |le |l')?(?:{COMPANY_NOUNS}) [^,;:\ue000]{{3,90}})(?:, (?!et |ou |mais |puis |un |une |son |sa |ses |leur )[^,;:\ue000]{{3,60}})?,| (?:de |d'|du )[\ue004\ue008][\ue005\ue009]*+(?: ?\ue01e+)?) {_IS_OR_WAS} \Z"
)
"""A company, words put beside it and a verb whose participle is said of it: "Lumaro, spécialiste du bois, a été "."""
DESCRIBED = looked_for(
    r"(?P<name>[\ue002\ue008])[\ue003\ue009]*+(?: ?\ue01e+)?, [a-zà-ÿ-]+(?:é|u|is)e?s? [^,;:]{2,50}, (?:quelque |environ |près de |plus de )?\Z"
)
"""A company and a participle that says what it is, behind which its figures stand: "Vesta, créée en 2009 à Metz, "."""
APPOSED = looked_for(r"(?:dont le siège|forte?s? (?:aujourd'hui |désormais )?de|[a-zà-ÿ-]+(?:é|u|is)e?s?)\b")
"""How words begin that are put beside a name behind a comma."""
DETERMINED = looked_for(r"\b(?:un|une|le|la|les|des|son|sa|ses|l'|cette|ce|du|au) ?[a-zà-ÿ]{3,}")
"""A noun with its article: a participle after it is its own."""
PLURAL_TOLD = looked_for(
    r"\b(?:(?:co-?)?fond|cré|lanc|bas|install|domicili|implant|établ|dirig|présid|emmen|pilot|mont|n)(?:é|i)e?s\b"
)
WE_ARE = looked_for(
    r"\ue016\ue017*+ (?:sommes|avons été|étions) (?:[a-zà-ÿ]+ment |aujourd'hui |désormais |toujours )?\Z"
)
PLURAL_NAME = re.compile(r"(?:[Ll]es |\w+[sx] \w)")
AGENTS = r"[^,;:]{0,40}\bpar [^,;:]{3,60}, {PERSONS}, (?=(?:l'|la |le )?(?:[a-zà-ÿ-]+ ){0,4}[\ue002\ue008\ue014])"
"""Behind a participle that opens a sentence: by whom it was, put beside their trade, and then the company."""
PRICED = (
    r"(?:, (?!et |qui |dont |mais )[^,;.:\ue00a]{3,60},)?,? (?:pour|contre|moyennant) (?:environ |près de |plus de |quelque )?"
    r"(?:{MONEY:money}|(?:un|son) (?:premier )?(?:contrat|marché|accord|bail)(?: (?:de |d'une durée de |sur )?{DURATION:lasting})?(?:,? (?:d'un montant de|d'une valeur de|évalué à|estimé à|de|et) {MONEY:money})?)"
)
ONE_OF_THEM = looked_for(
    r"(?: ?\ue01e+)?, (?:(?:déjà|aussi|également|lui-même|elle-même|par ailleurs|désormais|depuis peu|un temps) )?(?:(?:le|la|un|une|son|sa|leur|notre|l'une? de[s ]|une? d[ue]s?|l'autre) ?(?:ses |leurs |nos )?|l')?(?:(?:premi(?:er|ère)|principale?|grande?|nouve(?:au|lle)|plus|gros(?:se)?|autre|ancien(?:ne)?|fidèle|historique) ){0,2}"
    r"(?:client|cliente|partenaire|allié|alliée|fournisseur|fournisseuse|sous-traitant|prestataire|distributeur|distributrice|actionnaire|investisseur|concurrent|concurrente|rival|rivale|challenger|donneur d'ordres|acheteur|abonné|abonnée|chef de file|filiale|maison mère|associé)(?![\w-])"
    r"|(?: ?\ue01e+)?, l'une? (?:de|des) (?:ses|leurs|nos)? ?[a-zà-ÿ]+"
)
REGION = looked_for(
    r"[\ue004\ue008][\ue005\ue009]*+, (?:au|aux|en|dans (?:le |la |les |l'))(?: nord| sud)? ?(?P<region>[\ue004\ue008])[\ue005\ue009]*+(?!,? (?:et|ou) (?:à la |au|aux|en|dans)\b)(?!, (?:au|aux|en)\b)"
)
WOMANS_OFFICE = looked_for(
    r", (?:la |une )(?:[a-zà-ÿ]+ et )?(?:co-?)?(?:fondatrice|directrice|présidente|patronne|dirigeante|gérante|créatrice|cheffe)\b"
)
