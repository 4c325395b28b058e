# What offices are called inside a company, and which nouns name bodies that have offices of their own.
# ruff: noqa: E501  (a pattern is read on one line)
"""Words for offices and for whose they are."""

from __future__ import annotations

import re

_ADJECTIVES = (
    r"(?:financi(?:er|ère)|technique|technologique|commerciale?|industriel(?:le)?|scientifique|artistique|créati(?:f|ve)|juridique|marketing|"
    r"opérationnel(?:le)?|médicale?|pédagogique|éditoriale?|administrati(?:f|ve)|digitale?|numérique|logistique|international|internationale|adjointe?|"
    r"associée?|export|qualité|produits?|innovation|stratégie|r&d|rse|data|sûreté|sécurité|immobili(?:er|ère)|régionale?|nationale?|"
    r"clinique|culinaire|olfactive|général(?:e)? (?:adjointe?|déléguée?)|des opérations|supply chain|communication)"
)
_TASKS = (
    r"(?:opérations?|ventes?|achats|finances|communication|marketing|recherche|développement|production|qualité|logistique|stratégie|ressources humaines|"
    r"systèmes|innovation|international|export|exportations|digital|numérique|produits?|technologies?|ingénierie|usines?|site|agence|atelier|"
    r"fabrication|collections?|création|affaires|relations?|exploitation|sécurité|sûreté|maintenance|travaux|projets?|programmes?|clientèle|service|"
    r"réseau|magasins|boutiques|études|données|flotte|approvisionnements?|image|rse|environnement|conformité|risques|investissements|transformation|"
    r"marque|marchés|transition|trésorerie|comptabilité|juridique|partenariats|informatique|formation|contenus|industrialisation|expérience|"
    r"croissance|durabilité|santé|recrutement|talents|design|style|patrimoine|énergies?|performance|prospective|méthodes|essais|vignoble|cave|"
    r"licences|publications?|studios?|rédaction|catalogue|parc|lignes|escales?|armement|chantiers?|abattage|culture|filière|amont|aval)"
)
_PLACED = r"(?: (?:pour|en|à|au|de|du|d') ?(?:l'|la |le |les )?(?=\ue004){PLACE})?"
_FURTHER = (
    r"(?: (?:d'information|humaines|publiques|générales?|institutionnelles?|internationales?|extérieures?|industrielles?|commerciales?|durable|clients?|"
    r"numériques?|produits?|technique|scientifique|(?:et|,) (?:de la |de l'|du |des |d'|de )?" + _TASKS + r")){0,3}"
)
_OF_TASKS = rf"(?:(?:chargée? |en charge )?(?:de la |de l'|du |des |de |d')(?:[a-zà-ÿ]+ )?{_TASKS}(?![a-zà-ÿ-]){_FURTHER})"
DUTY = (
    r"(?:(?:(?:vice-)?présidente?(?! directeur| directrice)(?![\w-])(?: exécuti(?:f|ve))?(?: (?:du conseil (?:d'administration|de surveillance|stratégique|scientifique)|du directoire|chargée? (?:de la |de l'|du |des )[a-zà-ÿ-]+))?"
    r"|direct(?:eur|rice) générale? (?:adjointe?|déléguée?)(?: " + _OF_TASKS + r")?"
    rf"|(?:direct(?:eur|rice)|responsable|cheffe?)(?: exécuti(?:f|ve))? (?:{_ADJECTIVES}(?: et {_ADJECTIVES})?(?: (?:adjointe?|europe|france))?|{_OF_TASKS}|(?=\ue004){{PLACE}})"
    r"|secrétaire générale?(?![\w-])|d\.?g\.?a(?!\w)|cfo|cto|coo|cmo|drh|daf|dsi|numéro deux)" + _PLACED + ")(?![a-zà-ÿ])"
)
"""An office that a company has inside; "directeur du musée" is none."""
HOLDS = (
    r"(?:(?:le|la|l'|son|sa|leur|également|aussi|désormais|aujourd'hui|toujours|actuel|actuelle|nouveau|nouvelle|l'autre|à la fois) ?){0,2}"
)
"""What may stand before an office that somebody holds."""
WORDS = {
    "duty": DUTY,
    "holds": HOLDS,
    "office": r"(?:{@ceo}|{@founder}|{@duty})",
    "with": r"(?:, | et |, et )",
    "of": r"(?:,? ?(?:de |d'|du |chez |au sein de )(?:la |le |l')?)",
}
BODIES = re.compile(
    r"(?:\b(?:une?|le|la|les|des|du|au|aux|cette|cet|ce|sa|son|leur|deux|trois)|\b[ld]') ?(?:[a-zà-ÿ]+ )?"
    r"(?:syndicats?|intersyndicale|associations?|fédération|collectif|ong|mairie|commune|agglomération|métropole|région|département|préfecture|ministère|"
    r"musée|université|école|hôpital|restaurant|cabinet|banque|tribunal|parquet|chambre de commerce|office|fondation|port|institut|galerie|club|lycée|collège|"
    r"cgt|cfdt|coopérative agricole|commission|autorité|parlement|sénat|gouvernement|état)(?![\w-])"
)
"""Other bodies than companies, which have offices of their own."""
