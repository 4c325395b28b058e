# "Elle", "la PME jurassienne", "cette dernière", "sa nouvelle filiale": French prose names a company once and then calls
# it otherwise, and not every company it names becomes the one spoken of.
# ruff: noqa: E501  (a pattern is read on one line)
"""Words for the company spoken of, and for those that are not."""

from __future__ import annotations

from builder.languages.beginnings import looked_for
from builder.languages.french.names import COMPANY_NOUNS, REFERRING_NOUNS

_LIKE_ADJECTIVES = (
    r"(?:fabri|revendi|indi|expli|communi|appli|prati|compli|dupli|criti|impli|répli|publi|convo|provo|invo|évo)que\b|(?:comm|dem|recomm)ande\b|"
    r"(?:g|reg|t|ret|has|bomb)arde\b|(?:achem|imag|dom|term|dess|raff|us|comb|dest|culm|décl|ru|exam|fasc|déterm|élim|illum|aff)ine\b|"
    r"(?:fonctio|rayo|abando|éto|do|so|conditio|perfectio|ambitio|actio|foiso|moisso|tâto|questio|mentio|positio|sanctio|collectio|additio|sélectio|statio|ordo|perso)nne\b|"
    r"(?:v|raff|cons|contr|is|imm|bric|survol|dés)ole\b|(?:cr|t)oise\b|(?:ap|bi|dépl)aise\b"
)
"""Verbs that end as adjectives of place do: in "l'entreprise fabrique" nothing is said of where it comes from."""
_GOODS = r"(?:de (?:la |l')?|d'|du |des )[a-zà-ÿ-]{3,20}(?: (?:de |d'|à |en |pour )[a-zà-ÿ-]{3,20}| (?!dans\b|sans\b|mais\b|puis\b|depuis\b|plus\b|vers\b|sous\b|dès\b|jamais\b|après\b|très\b)[a-zà-ÿ-]{3,20}(?:s|aux)(?![a-zà-ÿ-]))?"
"""One of the goods that "le fabricant de pompes, de vannes et de compteurs" makes: three or more are one name for it."""
REFERRING = looked_for(
    rf"(?<![\w'-])(?:(?:(?<=\bdu )|(?<=\bau )|l'|la |le |cette |cet |ce |notre )(?:(?:jeune|petite?|nouvelle?|ex-) )?(?!maison[- ]mère)(?:{REFERRING_NOUNS})(?![\w-])"
    rf"(?: (?!{_LIKE_ADJECTIVES})(?:[a-zà-ÿ-]{{2,20}}(?:aise?|oise?|ienne?|éenne?|aine?|ande?|ole|arde|ique|ine|onne)|breton|gascon|belge|suisse|russe|tricolore|familiale?|cotée?)(?![\w'-]))?+"
    rf"(?: {_GOODS}(?:, {_GOODS}){{0,4}},? et {_GOODS}| {_GOODS})?+"
    r"(?!(?: (?:de |d')[a-zà-ÿ-]{2,20}){0,2} (?:(?!(?:avec|par|pour|chez|dont|que|qui|depuis|comme|sans|contre|dans|sur|mais|car|face|puis|vers|entre) )[a-zà-ÿ-]{3,20} )?[\ue000\ue002\ue006\ue008])"
    r"|(?<!selon )(?<!que dit )(?:elle|il)(?= (?!y |faut|s'agit|est (?:vrai|clair|possible|temps|prévu|à noter|question|probable|difficile|important)|reste à|semble|convient|suffit|pleut|existe|va sans)(?:n'|ne |s'|se |en |a |est |y |[a-zà-ÿ]))"
    r"|(?P<we>(?:nous(?! (?:a|ont|avait|avaient|aura) )|on)(?= (?!a dit|sait|dit|peut dire|voit|trouve)[a-zà-ÿ])))",
)
BACKWARD = looked_for(r"\b(?:son|sa|ses|leur|leurs|elle|il|lui|celle-ci|celui-ci|cette|ce|cet)\b")
"""Words that point back to what the sentence before was about."""
THIS_COMPANY = looked_for(
    rf"\b(?:cette|cet|ce) (?:petite? |grosse? |jeune |vieille |discrète? )?(?:{COMPANY_NOUNS})\b"
    r"|^[-« ]*(?:la cible|les (?:vendeurs|cédants)|le (?:vendeur|cédant))\b"
    rf"|\b(?:la|l'|le|sa) ?(?:nouvelle |future |ex-)?(?:{COMPANY_NOUNS}) (?:acquise?|rachetée?|reprise?|absorbée?|cible|cédée?)\b"
    r"|\b(?:sa|la) (?:nouvelle |future |désormais )?(?:filiale|maison[- ]mère|cible|proie|recrue)\b(?! (?:de |d'|du ))"
    r"|\b(?:l'opération|la transaction|le rachat|la reprise|l'acquisition|cette (?:opération|acquisition|reprise|transaction)|ce rachat) (?:lui |leur )?(?:apporte|ajoute|amène|fait entrer|représente)\b"
)
SELLERS = looked_for(r"[-« ]*(?:les (?:vendeurs|cédants)|le (?:vendeur|cédant))\b")
"""How a paragraph begins that goes on about what has just been bought."""
THE_LATTER = looked_for(r"[-« ]*(?:celle-ci|celui-ci|cette dernière|ce dernier)\b")
BRINGS_IN = looked_for(
    r"\b(?:rach|acqui|repris|reprend|repren|reprise|absor|fusion|s'offr|s'est offert|empar|mis la main|met la main|emplette|achat|achèt|acheté|filiale|emparé|apparti|apparten|maison[- ]mère)[a-zà-ÿ]*|\bà nous\b(?= depuis| désormais|[.,;!]|$)"
)
WENT_OUT = looked_for(
    r"(?:, (?:elle|lui|de son côté|quant à (?:elle|lui)),)? (?:(?:est|était) sortie?\b|sort (?:du|de)\b|sortira (?:du|de)\b|se (?:retire|désengage)|s'est (?:retirée?|désengagée?)|quitte le capital"
    r"|a (?:quitté le capital|(?:vendu|cédé|revendu) (?:sa part|ses parts|sa participation|ses titres|ses actions)))"
)
_SIDES = (
    r"actionnaires?|investisseurs?|clients?|clientes?|partenaires?|fournisseuse|fournisseurs?|prestataires?|sous-traitante?s?|distributeurs?|distributrice|franchisés?|grossistes?|"
    r"associée?s?|concurrente?s?|rivale?s?|rivaux|filiale|maison mère|propriétaires?|repreneurs?|acquéreurs?|vendeurs?"
)
_BEFORE_A_NAME = r"(?: [a-zà-ÿ'-]+){0,3},? (?:(?:l'|le |la )(?:[a-zà-ÿ-]+ ){0,2})?\Z"
SIDES = looked_for(rf"\b(?:{_SIDES}){_BEFORE_A_NAME}")
"""Whoever is named so is something to the company whose name follows, and not the company."""
BYSTANDERS = looked_for(
    rf"\b(?:{_SIDES}|fonds|familles?|mutuelle|cabinet|banque|assureur|analystes?|syndicat|ministère|université|journal|agence|quotidien|institut|magazine|radio|chaîne|site|"
    rf"musée|écoles?|lycée|hôpital|mairie|métropole|région|département|commune|tribunal|préfecture){_BEFORE_A_NAME}"
)
"""Whoever is named so does not become the company spoken of."""
FINANCIERS = looked_for(
    r"(?:[Ff]amille|[Ff]onds|Banque|Caisse|Crédit)\b|.*\b(?:Capital|Partners|Ventures|Venture|Invest|Investissements?|Participations?|Equity|Gestion|Amorçage|Fund|Angels)\Z"
)
RIVALRY = looked_for(
    r"\b(?:(?<!autorité de la )(?<!droit de la )(?<!mise en )(?<!mettre en )concurrence|concurrents?|concurrentes?|rivaux|rivales?|rival|bataille|(?<!de )compétition(?! (?:automobile|sportive|équestre|cycliste|nautique))|disputée?|concurrentiel(?:le)?|encombrée?)\b"
)
"""A paragraph that says so goes on to name competitors."""
PREPOSITIONAL = looked_for(
    rf"[-«\" ]*(?:avec|après|grâce à|depuis|lors|face|parmi|en|dans|à|au|aux|pour|malgré|contrairement|selon|chez|d'après|sous|sur|par|dès|il y a|début|fin|pendant|outre|afin|avant|"
    rf"contre|sans|du|côté|(?:{COMPANY_NOUNS}|chaîne|maison|coopérative)(?= )|désormais|aujourd'hui|ainsi|également|déjà|historiquement|initialement|bien|toujours|très|plus|si|tout|à peine|d'abord|forte?|née?|fondée?|créée?|[a-zà-ÿ]+ée?s?)\b"
)
"""How a sentence opens whose subject comes after its first words."""
DATELINE = looked_for(
    r"[A-ZÀ-Þ][\w' -]{1,30}(?: - (?:le )?\d{1,2}(?:er)? \w{3,9} \d{4}|, (?:le )?(?:\w+di )?\d{1,2}(?:er)? \w{3,9}\.?(?: \d{4})?)?(?: \([^)]{2,40}\))? ?[-–—] (?=[A-ZÀ-Þ«\"L])"
)
"""How a wire begins: place, date, agency and a dash; none of it is said of anybody."""
LABELLED = looked_for(
    r"[-•« ]*(?:(?:(?:regardez|prenez|voyez|voyons|prenons) )?(?:l'|la |le |les )?(?P<name>[\ue002\ue008])[\ue003\ue009]*+(?: ?\ue01e+)?(?:,[^:;]{2,110})? ?:"
    r"|(?:chez|du côté d[eu]|côté|quant (?:à|au|aux)) (?:[a-zà-ÿ'-]+ ){0,4}?(?:l'|d')?(?P<beside>[\ue002\ue008])[\ue003\ue009]*+,) ?"
)
PLACED = looked_for(r" ?(?:de |d'|du )(?=[\ue004\ue008])")
