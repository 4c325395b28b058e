# Words that many rules have in common, written once: a rule says `{@staff}` for all that people at work are called.
# ruff: noqa: E501  (a pattern is read on one line)
"""Tables of words for relation rules."""

from __future__ import annotations

_HAVE = r"(?:a|ont|avons|avait|avaient|ait|aient|aura|auront|aurait|auraient|avoir|ayant)"
_ADV = (
    r"(?:(?:déjà|également|aussi|notamment|récemment|désormais|ainsi|bien|encore|enfin|officiellement|rapidement|en effet|d'ailleurs|par ailleurs|"
    r"à nouveau|de nouveau|elle-même|lui-même|toutefois|cependant|discrètement|finalement|seulement|à peine|tout juste|depuis|alors|même|aujourd'hui|actuellement|environ|quelque|près de|plus de|ensuite|au total|à ce jour|depuis peu|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ce jour|cette année|cette semaine|réussi à|annoncé avoir|dit avoir|affirme avoir|assure avoir|indiqué avoir|su|pu|pour sa part|pour leur part|de son côté|de leur côté|lui aussi|elle aussi|eux aussi|lui|elle|dans la foulée|entre-temps|au passage|d'abord|aussitôt|tout de même|de même|pourtant|certes|en revanche|bel et bien|donc|longtemps|en outre|bien sûr|d'ores et déjà|dans le même temps|au préalable|en parallèle|parallèlement|naguère|un temps|jusqu'ici|jamais) ){0,3}"
)
_WHO = r"(?: ?\ue01e+|, (?!par |dont |qui |puis |et )[a-zà-ÿ' \ue002-\ue005\ue008\ue009\ue00c-\ue011-]{3,60}?)"
_KIN = r"(?:(?:l'|le |la |son |sa |ses |leur |un |une )(?:[a-zà-ÿ-]+,? ){1,2})"
"""What stands between two people of a list: who the first is, whose kin the next one."""
WORDS = {
    "have": _HAVE,
    "adv": _ADV,
    "too": r"(?:,? (?:déjà|notamment|aussi|ainsi|également|aujourd'hui|désormais|par ailleurs|d'ailleurs|en outre|encore|toujours|régulièrement|depuis peu|de longue date|étroitement|entre autres|par exemple|surtout|chaque jour|depuis|actuellement|en particulier),?){0,2}",
    "when": r"(?:,? ?(?:(?:en|le|ce|cet|cette|au|à|dès|depuis|début|fin|dans|il y a|courant|l'an|la|mi-|pour|lors|à l'|l'|dès l'|depuis l') ?(?:[a-zà-ÿ']+ ){0,2})?{DATE},? ?)?",
    "raise": r"(?:lève|lèvent|lever|levé|levée|levés|lèvera|lèveront|lèverait|levait|levant|boucle|bouclent|boucler|bouclé|bouclera|réunit|réuni|réunir|obtient|obtenu|obtenir|décroche|décroché|décrocher|récolte|récolté|récolter|collecte|collecté|collecter|sécurise|sécurisé|sécuriser|finalise|finalisé|finaliser|clôture|clôturé|clôturer|reçu|reçoit|recevoir|engrange|engrangé|mobilise|mobilisé|rassemblé|rassemble|trouvé|réalisé|réalise|signe|signé|conclu|conclut|annonce|annoncé|empoché|empoche|recueilli|recueille|recueillir|attiré|attire|s'offre|chiffre|officialise|officialisé)",
    "raiseonly": r"(?:lève|lèvent|lever|levé|levée|levées|levés|lèvera|lèveront|lèverait|levait|levant|réunit|réuni|réunir|récolte|récolté|récolter|collecte|collecté|collecter|rassemblé|rassemble|empoché|empoche|recueilli|recueille|recueillir|mobilisé|mobilise)",
    "round": r"(?:(?:levées? de fonds|tours? de table|tours? de financement|augmentations? de capital|opérations? de financement|financements?(?! (?:bancaire|participatif))|levées?(?= (?:de|d'|en))|tour(?= (?:de|à|d'un montant de) \ue00a)|premier tour|deuxième tour|second tour|troisième tour|série [a-h]\b|amorçage|tour d'amorçage|pré-amorçage|seed|injection de capital|refinancement|méga-levée|mégalevée|collecte|apport|ticket))",
    "stage": r"(?:(?:de |d'|en |dit(?:e)? )?(?:série [a-h][0-9+]?|amorçage|pré-amorçage|démarrage|seed|pre-seed|pré-seed|late stage|growth|capital-risque|capital|fonds propres|croissance))",
    "valued": r"(?:valorisée?s?|évaluée?s?|estimée?s?)",
    "sales": r"\b(?:chiffre d'affaires|chiffres d'affaires|revenus?|ventes|recettes(?! (?:fiscales|publiques))|facturations?|produit net bancaire|ca(?![\w'])|volume d'affaires|prises? de commandes|revenus? annuels? récurrents?|volume de (?:primes|ventes)|primes (?:émises|encaissées|acquises|brutes)|cotisations (?:encaissées|émises|perçues|acquises)|arr)(?![\w])",
    "takings": r"(?:{@sales}|\b(?:ses|leurs|nos|les) (?:cotisations|primes|loyers|redevances|honoraires)\b(?! (?:versé|dû|due|payé|de départ|exceptionnel|de risque)))",
    "moved": r"(?:progress|augment|bondi|grimp|recul|baiss|chut|cr[uûoî]|hausse|tomb|doubl|tripl|quadrupl|décupl|multipli|gonfl|fléchi|diminu|plong|rebondi|stagn|stabilis|envol|accr[uo]|contract|fond|mont|redress|repli|culmin|inscri)[a-zà-ÿ]*",
    "staff": r"(?:personnes|salariés|salariées|collaborateurs|collaboratrices|employés|employées|équipiers|équipières|agents|effectifs|emplois|postes|ouvriers|ingénieurs|etp|équivalents temps plein|têtes|compagnons|soignants|permanents|associés-salariés|talents|membres|chercheurs|techniciens|cadres|professionnels|professionnelles|cdi|livreurs|conducteurs|sociétaires-salariés)",
    "ceo": r"(?:pdg|p-dg|p\.-d\.g\.|ceo|président-directeur général|présidente-directrice générale|président directeur général|présidente directrice générale|directeur général|directrice générale|dg(?!\w)|directeur exécutif|directrice exécutive|patronne|patron(?!n)|présidente? exécuti(?:f|ve)|présidente? et direct(?:eur|rice) générale?|(?:co-?)?gérante?+(?! (?:du |de la |de l'|des |d'une? |de (?:fonds|portefeuille|patrimoine|fortune|taxes)|associé|non )))(?! (?:adjointe?|déléguée?|associée?|des (?![\ue002\ue008])|du développement|de la communication|france|europe))",
    "exec": r"(?:(?:vice-)?président(?!-)e?(?: du directoire| du conseil(?: [a-zà-ÿ'-]+){0,2}| du comité [a-zà-ÿ]+)?|directeur général adjoint|directrice générale adjointe|directeur général délégué|directrice générale déléguée|dga|cfo|cto|coo|cmo|cso|drh|daf|dsi|chief (?!executive)[a-z]+(?: [a-z]+)? officer|directeur (?!général)[a-zà-ÿ]+|directrice (?!générale)[a-zà-ÿ]+|directeur (?:de |du |des |de la |de l'|d')[a-zà-ÿ' -]{3,40}?|directrice (?:de |du |des |de la |de l'|d')[a-zà-ÿ' -]{3,40}?|responsable [a-zà-ÿ' -]{3,40}?|secrétaire générale?|directeur|directrice|(?<!le )(?<!la )dirigeante?|chef [a-zà-ÿ' -]{3,30}?|cheffe [a-zà-ÿ' -]{3,30}?|administrat(?:eur|rice)|conseill(?:er|ère)|numéro deux|associée? fondat(?:eur|rice)|directeur|membre du directoire)",
    "people": rf"(?P<value>{{PERSON}}(?:{_WHO}?, {_KIN}?{{PERSON}}){{0,5}}(?:{_WHO}?,? et (?:à |de |d'|par )?{_KIN}?{{PERSON}})?)",
    "staffunit": r"(?:développeu(?:r|se)s|consultante?s|artisane?s|cuisini(?:er|ère)s|avocate?s|infirmi(?:er|ère)s|opérat(?:eur|rice)s de production|designers|informaticien(?:ne)?s|maçons|menuisi(?:er|ère)s|marins|navigants|vendeu(?:r|se)s|technicien(?:ne)?s|chauffeurs|couturières|journalistes|cheminots|horlogers|verriers|soudeurs|hôtesses|maroquiniers|sédentaires|dockers|tisserands|gens de mer|cdi\b|intermittents|mineurs de fond|personnes?|salariée?s?|collaborat(?:eur|rice)s?|employée?s?|équipi(?:er|ère)s?|agents?|emplois|postes|ouvri(?:er|ère)s?|etp|équivalents?(?: temps plein)?|têtes|compagnons|permanents|effectifs?|professionnel(?:le)?s|architectes|juristes|enseignante?s|format(?:eur|rice)s|charpentiers|ébénistes|boulang(?:er|ère)s|pâtissi(?:er|ère)s|travailleurs?|soignants|livreurs|ingénieurs)",
    "userunit": r"(?:utilisat(?:eur|rice)s?|abonnée?s?|téléchargements?|inscrite?s?|usagers?|adhérente?s?|sociétaires|assurée?s?|internautes|joueurs|visiteurs (?:uniques|mensuels|quotidiens|par)|foyers|voyageurs|passagers|consommateurs|conducteurs inscrits|comptes)",
    "ago": r"(?:en |il y a |dès |fin |début |depuis |le |au |à l'|courant )?",
    "founder": r"(?:co-?fondateurs?|co-?fondatrices?|fondateurs?|fondatrices?|créateurs?|créatrices?)",
    "former": r"(?:ancien(?:ne)?s?|ex|ex-)",
    "sector": r"(?:[a-zà-ÿ' -]{3,60}?)",
    "such": r"(?:,? ?(?:tels? que|telles? que|tels? qu'|telles? qu'|comme|dont|notamment|parmi lesquel(?:le)?s(?: figurent| on (?:compte|trouve|retrouve))?|parmi eux|parmi elles|à l'image d[eu]s?|à l'image d'|à l'instar d[eu]s?|comprenant|incluant|au premier rang desquel(?:le)?s|à commencer par|en particulier|: ?|figurent|comptent|on compte|on trouve|on retrouve|sont|se nomment|s'appellent|incluent|comprennent|citons)(?: (?:des |les )?(?:noms|références|géants|poids lourds|acteurs|grands noms|grands comptes|groupes|enseignes|marques|sociétés|entreprises)(?: [a-zà-ÿ]+){0,2} (?:comme|tels? que|telles? que))? ?)",
    "dearly": r"(?: (?:pour (?:près de |environ |quelque |plus de )?)?{MONEY}| à la barre(?: du tribunal(?: de commerce)?(?: de {PLACE})?)?| à 100 %| en totalité| en (?:mbo|lbo))?",
    "many": r"(?:[a-zà-ÿ'-]+ ){0,4}?",
    "aged": r"(?:, (?:{COUNT}|{DURATION})(?: à peine)?)?",
}
"""Word tables for relation rules; each is a pattern."""
