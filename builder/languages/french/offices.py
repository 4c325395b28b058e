# What offices are called inside a company, and which nouns name bodies that have offices of their own.
# ruff: noqa: E501  (a pattern is read on one line)
"""Words for offices, for who holds them and for whose they are."""

from __future__ import annotations

import re

from builder.languages.beginnings import looked_for
from builder.languages.language import one_of
from builder.model.claims import Kind

_ADJECTIVES = one_of(
    r"""
    financi(?:er|ère) | technique | technologique | commerciale? | industriel(?:le)? | scientifique | artistique
    créati(?:f|ve) | juridique | marketing | opérationnel(?:le)? | médicale? | pédagogique | éditoriale?
    administrati(?:f|ve) | digitale? | numérique | logistique | international | internationale | adjointe?
    associée? | export | qualité | produits? | innovation | stratégie | r&d | rse | data | sûreté | sécurité
    immobili(?:er|ère) | régionale? | nationale? | clinique | culinaire | olfactive
    général(?:e)? (?:adjointe?|déléguée?) | des opérations | supply chain | communication
    """
)
_TASKS = one_of(
    r"""
    opérations? | ventes? | achats | finances | communication | marketing | recherche | développement | production
    qualité | logistique | stratégie | ressources humaines | systèmes | innovation | international | export
    exportations | digital | numérique | produits? | technologies? | ingénierie | usines? | site | agence | atelier
    fabrication | collections? | création | affaires | relations? | exploitation | sécurité | sûreté | maintenance
    travaux | projets? | programmes? | clientèle | service | réseau | magasins | boutiques | études | données
    flotte | approvisionnements? | image | rse | environnement | conformité | risques | investissements
    transformation | marque | marchés | transition | trésorerie | comptabilité | juridique | partenariats
    informatique | formation | contenus | industrialisation | expérience | croissance | durabilité | santé
    recrutement | talents | design | style | patrimoine | énergies? | performance | prospective | méthodes | essais
    vignoble | cave | licences | publications? | studios? | rédaction | catalogue | parc | lignes | escales?
    armement | chantiers? | abattage | culture | filière | amont | aval
    """
)
_PLACED = r"(?: (?:pour|en|à|au|de|du|d') ?(?:l'|la |le |les )?(?=\ue004){PLACE})?"
_FURTHER = (
    r"(?: (?:d'information|humaines|publiques|générales?|institutionnelles?|internationales?|extérieures?|industrielles?|commerciales?|durable|clients?|"
    r"numériques?|produits?|technique|scientifique|(?:et|,) (?:de la |de l'|du |des |d'|de )?" + _TASKS + r")){0,3}"
)
_OF_TASKS = (
    rf"(?:(?:chargée? |en charge )?(?:de la |de l'|du |des |de |d')(?:[a-zà-ÿ]+ )?{_TASKS}(?![a-zà-ÿ-]){_FURTHER})"
)
DUTY = (
    r"(?:(?:(?:vice-)?présidente?(?! directeur| directrice)(?![\w-])(?: exécuti(?:f|ve))?(?: (?:du conseil (?:d'administration|de surveillance|stratégique|scientifique)|du directoire|chargée? (?:de la |de l'|du |des )[a-zà-ÿ-]+))?"
    r"|direct(?:eur|rice) générale? (?:adjointe?|déléguée?)(?: " + _OF_TASKS + r")?"
    rf"|(?:direct(?:eur|rice)|responsable|cheffe?)(?: exécuti(?:f|ve))? (?:{_ADJECTIVES}(?: et {_ADJECTIVES})?(?: (?:adjointe?|europe|france))?|{_OF_TASKS}|(?=\ue004){{PLACE}})"
    r"|secrétaire générale?(?![\w-])|chief (?!executive)[a-z]+(?: [a-z]+)? officer|(?:head|vice[- ]president) of (?:people|product|growth|sales|marketing|operations|engineering|data|design|legal|finance)|d\.?g\.?a(?!\w)|cfo|cto|coo|cmo|drh|daf|dsi|numéro deux)"
    + _PLACED
    + ")(?![a-zà-ÿ])"
)
"""An office that a company has inside; "directeur du musée" is none."""
HOLDS = r"(?:(?:le|la|l'|son|sa|leur|également|aussi|désormais|aujourd'hui|toujours|actuel|actuelle|nouveau|nouvelle|l'autre|à la fois) ?){0,2}"
"""What may stand before an office that somebody holds."""
WORDS = {
    "duty": DUTY,
    "holds": HOLDS,
    "seat": rf"(?:(?:la |sa |leur )(?:direction (?:{_ADJECTIVES}|{_OF_TASKS})|présidence(?: (?:du (?:conseil|directoire|comité)(?: (?:d'administration|de surveillance|stratégique|scientifique))?))?|responsabilité {_OF_TASKS}|tête {_OF_TASKS}|branche [a-zà-ÿ-]+|division [a-zà-ÿ-]+)|(?:le |son |leur )(?:secrétariat général|pôle [a-zà-ÿ-]+))",
    "office": r"(?:{@ceo}|{@founder}|{@duty})",
    "with": r"(?:, | et |, et )",
    "of": r"(?:,? ?(?:de |d'|du |des |chez |au sein de )(?:la |le |l')?)",
}
BODIES = re.compile(
    r"(?:\b(?:une?|le|la|les|des|du|au|aux|cette|cet|ce|sa|son|leur|deux|trois)|\b[ld]') ?(?:[a-zà-ÿ]+ )?"
    r"(?:syndicats?|intersyndicale|associations?|fédération|collectif|ong|mairie|commune|agglomération|métropole|région|département|préfecture|ministère|"
    r"musée|université|école|hôpital|restaurant|cabinet|banque|tribunal|parquet|chambre de commerce|office|fondation|port|institut|galerie|club|lycée|collège|"
    r"cgt|cfdt|coopérative agricole|commission|autorité|parlement|sénat|gouvernement|état)(?![\w-])"
)
"""Other bodies than companies, which have offices of their own."""
MOVED_ON = re.compile(
    r"\bquitt\w+ (?:la |le |l'|les )?(?:(?P<left>[\ue002\ue008])|(?![\ue000\ue004\ue006]))"
    r"|\brejoi(?:nt|gnit|gnait|ndra|ndre)\b (?:la |le |l'|les )?(?P<joined>[\ue002\ue008])"
    r"|\bparti(?:e|s|es)? (?:en|de|pour|depuis|au|à la retraite|vers|chez)\b(?! d'un)|(?<!à )\bpart(?:it|ira|ir|aient)\b"
    r"|\b(?:son|leur) départ\b|\bdémission\w*|\b(?:passée?|débauchée?) (?:par|chez) (?P<taken>[\ue002\ue008])"
    r"|\b(?:évincée?|écartée?|limog\w+|remerciée? (?:par|en|au|le|fin|début)|cédé ses parts)\b|\b(?:s'est|se|s'était) retir\w+"
)
"""What somebody who was of a company did when they went, over masks; groups `left`, `joined` and `taken` name whom."""
LEADS_IT = re.compile(r"\b(?:la |le |l'|en )(?:co)?(?:dirige|pilote|assure la direction)")
BEGUN_BY_ITSELF = re.compile(
    r"[-« ]*(?:la |le |l'|une? |sa |son |cette |ce |cet )(?:[a-zà-ÿ]+ )?(?:gamme|collection|crèche|syndicat|section|fondation|filiale|club|prix|école|festival|association|musée|journal)\b[^,;:.]{0,60}?(?:, | a été | est | fut )"
)
PARTS = re.compile(
    r"\b(?:filiale|équipe|usine|site|atelier|branche|division|laboratoire|agence|boutique|succursale|antenne|chantier|projet|programme|festival|crèche)\b"
)

DEEDS = re.compile(
    r"\b(?:co-?)?(?:fond(?:e|ent|é|ée|a|èrent|er)|cré(?:e|ent|é|ée|a|èrent|er)|lanc(?:e|ent|é|ée|er)|mont(?:e|ent|é|ée|er)|imagin(?:e|ent|é|ée)"
    r"|dirige|pilote|préside|dirigent|président|présidente|présidence|direction|directeur|directrice|pdg|dg|patron|patronne|rênes|commandes|tête|manettes"
    r"|fondateur|fondatrice|cofondateur|cofondatrice|responsable|succède|remplace|numéro|statuts|barre|supervise|chapeaute)(?![a-zà-ÿ])"
)
_SHE = r"elle|cette dernière|celle-ci|la jeune femme|l'entrepreneuse|l'ingénieure|la quadragénaire|la trentenaire|la quinquagénaire|la dirigeante|l'intéressée|l'héritière|la (?:physicienne|mathématicienne|informaticienne|pharmacienne|chercheuse|biologiste|chimiste|agronome|vétérinaire|designer|styliste|architecte|avocate|couturière|cuisinière|normalienne|polytechnicienne|centralienne|scientifique|sexagénaire|danoise|bretonne)"
_HE = r"il|lui|ce dernier|celui-ci|l'entrepreneur|l'ingénieur|le quadragénaire|le trentenaire|le quinquagénaire|l'intéressé|l'héritier|le dirigeant|le (?:physicien|mathématicien|informaticien|pharmacien|chercheur|biologiste|chimiste|agronome|vétérinaire|designer|styliste|architecte|avocat|couturier|cuisinier|normalien|polytechnicien|centralien|scientifique|sexagénaire|danois|breton)"
_FORMER = r"(?:ancien(?:ne)? |jeune |ex-|brillante? |discr[eè]te? |infatigable |fringante? )?"
_TAIL = (
    r"(?: (?!et |qui |a |est |avait |fut )[\wà-ÿ'-]+){0,7}?(?:, (?!a |est |avait )[^,;.:]{3,70},)?"
    r"(?= (?:a |avait |(?:co)?fonde |crée |lance |monte |dirige |préside |pilote |est |fut |devient |prend ))"
)
_THIS_WOMAN = (
    rf"cette (?:ancienne(?= d[eu'])|{_FORMER}(?:[a-zà-ÿ-]{{3,16}}(?:trice|euse|ienne|iste|logue|ière|eure)|fille|femme|mère|veuve|avocate|passionnée|"
    rf"diplômée|férue|élue|agente|danoise|bretonne|autodidacte|vétérinaire|notaire|architecte|docteure|juriste|native|enfant)){_TAIL}"
)
_THIS_MAN = (
    rf"cet? (?:ancien(?= d[eu'])|{_FORMER}(?!spécialiste|éditeur|constructeur|distributeur|opérateur|transporteur|assureur|hébergeur|loueur|brasseur|"
    rf"armateur|énergéticien|motoriste|logisticien)(?:[a-zà-ÿ-]{{3,16}}(?:teur|seur|neur|leur|ieur|ien|iste|logue|ier)|fils|homme|père|avocat|passionné|"
    rf"diplômé|féru|élu|autodidacte|vétérinaire|notaire|architecte|docteur|natif|enfant|agronome|cadre|breton)){_TAIL}"
)
_PEOPLE = (
    r"(?:(?:jeunes|anciens|anciennes|futurs) )?(?:amis|amies|associés|associées|hommes|femmes|frères|sœurs|cousins|cousines|époux|camarades|ingénieurs|ingénieures|chercheurs|chercheuses|compères|complices|entrepreneurs|entrepreneuses|gens|collègues|copains|copines|"
    r"trentenaires|quadragénaires|quinquagénaires|étudiants|étudiantes|médecins|pharmaciens|chimistes|biologistes|agronomes|physiciens|informaticiens|designers|architectes|passionnés|polytechniciens|centraliens|diplômés|dirigeants|fondateurs|cofondateurs|fondatrices|cofondatrices|acolytes)"
    r"(?: (?:d'enfance|de promo(?:tion)?|agronomes|informaticiens|chimistes|diplômés|associés|de formation))?"
)
STAND_INS = looked_for(
    r"(?:(?<=^)|(?<=[,;:] )|(?<= et )|(?<= que )|(?<=qu')|(?<=« )|(?<=avec qui )|(?<=avec lequel )|(?<=avec laquelle )|(?<=lors )|(?<=quand )|(?<=lorsqu')|(?<= par )(?=les? (?:deux|trois|quatre|duo|trio|tandem|couple|binôme)\b))"
    rf"(?P<who>(?P<she>{_SHE}|{_THIS_WOMAN})|{_HE}|{_THIS_MAN}|(?P<rank>(?:le|la) (?:premi(?:er|ère)|seconde?|deuxième|troisième))"
    rf"|(?P<several>ils|elles|(?:le|ce|ces|tous les|tous|toutes les|toutes|les) (?P<total>duo|tandem|couple|binôme|trio|quatuor|deux|trois|quatre)(?: {_PEOPLE})?))"
    r"(?![\wà-ÿ-])"
)
"""Stand for people named before, where a clause begins."""
SPEAKS_OF_SELF = looked_for(
    r"(?:(?<=^)|(?<=[,;:.] )|(?<=[«“\"] )|(?<=[«“\"])|(?<= et )|(?<= que )|(?<=qu')|(?<=quand )|(?<=lorsque ))(?P<who>j'|je )(?P<verb>ai |avais |suis |(?=(?:co)?dirige |préside |pilote |fonde |crée |lance ))"
)
SAID_OF_OTHERS = {"ai ": " a ", "avais ": " avait ", "suis ": " est ", "": " "}
"""Words of somebody who speaks of themselves, and how the same is said of them."""
RANKS = {
    f"{article} {word}": place
    for place, words in enumerate((("premier", "première"), ("second", "seconde", "deuxième"), ("troisième",)))
    for word in words
    for article in ("le", "la")
}
TOTALS = {"duo": 2, "tandem": 2, "couple": 2, "binôme": 2, "deux": 2, "trio": 3, "trois": 3, "quatuor": 4, "quatre": 4}

ROLE_ALONE = (
    r"(?:^[-« ]*(?:pour |selon |d'après |{@ago}{DATE}, |à [^,;:.]{1,24}, )?|[»”\"],? [a-zà-ÿ\ue004\ue005\ue00c\ue00d' -]{2,40}?|, (?:juge|dit|assure|explique|selon) )(?:le |la |l')(?:nouve(?:au|lle) |jeune |actuel(?:le)? )?"
    r"(?:(?:{@founder} et )?(?P<ceo>{@ceo})|(?P<founder>{@founder})|(?P<executive>présidente?(?![\w-])))(?: et {@office})?(?! (?:sortante?|démissionnaire|partante?|déchue?|évincée?|limogée?|honoraire|d'honneur|intérimaire)\b)"
    r"(?:,? ?(?:de |d'|du |des |chez )(?:la |le |l')?{CO:subject})?(?!,? (?:historique )?{PERSON})(?P<trade> (?:du |de la |de l')[a-zà-ÿ]+(?:eur|euse|ier|ière|iste|icien|aire|groupe|maison)(?: [a-zà-ÿ]+(?:ais|aise|ois|oise|ien|ienne|ain|aine|and|ande))?(?=,))?(?! (?:de |d'|du |des ))(?=,? (?:[a-zà-ÿ]|{COUNT})|[.,;:]| ?»|$)"
)
"""An office that stands for whoever holds it: "La directrice générale assure", "sourit la patronne de Lumaro".

Group `trade` names the company by what it does: "La patronne du brasseur dijonnais, 44 ans,"."""
ANNOUNCED = (
    (Kind.EXECUTIVE, r"\bles {COUNT:count} dirigeants(?: (?:de |d')(?={CO:subject}){CO})?"),
    (Kind.FOUNDER, r"\bles {COUNT:count} (?:co-?)?fondateurs(?: (?:de |d')(?={CO:subject}){CO})?"),
)
"""People announced by their number: "les trois dirigeants de Lumaro"."""
