# How French prose goes on about a figure it has named: by a pronoun, by a bare number, by the year before, by what is
# aimed at. Words only; which measure they go on about is found in what went before.
# ruff: noqa: E501  (a pattern is read on one line)
"""Words for figures told one after another."""

from __future__ import annotations

import re

from builder.languages.beginnings import looked_for
from builder.languages.language import one_of
from builder.languages.telling import BesideFigure
from builder.model.claims import Kind

_SIZE_OF = r"^[-« ]*(?:(?:et |mais |l'an dernier|en {DATE}|{DATE}|quant (?:à|au|aux)),? )?(?:l'|la |le |les |son |sa |ses |leurs? |quelle? (?:est|sont) (?:l'|la |le |les |votre |vos ))?"
_OF_COMPANY = r"\b(?: (?:annuel(?:le)?s?|consolidée?s?|globale?s?|mondia(?:le|ux)))?(?: (?:de |d'|du |des |chez )(?:l'|la )?(?={CO:subject}){CO})?"
MEASURED = (
    (Kind.VALUATION, rf"{_SIZE_OF}(?:valorisation|capitalisation(?: boursière)?|valeur){_OF_COMPANY}"),
    (
        Kind.REVENUE,
        rf"{_SIZE_OF}(?:chiffre d'affaires|revenus|ventes|recettes|facturations|volume d'affaires){_OF_COMPANY}",
    ),
    (Kind.VALUATION, r"^[-« ]*(?:mais |et )?combien (?:vaut|pèse)(?: (?:donc|vraiment|aujourd'hui))? {CO:subject} ?\?"),
    (Kind.FUNDING_ROUND, rf"{_SIZE_OF}montant (?:de la |du |de cette )(?:levée|tour|augmentation de capital)\b"),
    (Kind.HEADCOUNT, rf"{_SIZE_OF}(?:effectifs?|équipes?|nombre de salariés|masse salariale){_OF_COMPANY}"),
    (
        Kind.USERS,
        rf"{_SIZE_OF}(?:nombre (?:de |d')(?:clients|utilisateurs|abonnés|joueurs|inscrits)|audience){_OF_COMPANY}",
    ),
)
"""(kind, how a sentence begins that is about a figure): the figure may come with the next sentence."""

_BY = r"(?:(?:entre|à|de|d'|que|qu'|les|des|la barre des|le cap des|autour de|aux alentours de|près de|plus de|moins de|quelque|environ|déjà|désormais|aujourd'hui|seulement|à peine|même|encore|largement|presque|plus que) ?){0,4}"
_FIGURE = r"(?:(?P<figure>{MONEY})|(?P<figure>{HEADS})|(?P<figure>{USERS}))(?!(?: [a-zà-ÿ-]+)? (?:de |d')(?!ici|aujourd)[a-zà-ÿ])(?! ?(?:%|fois))"
_IT = r"(?:\ue014\ue015*+|elles?|ils?|celles?-ci|ceux-ci|celui-ci|ce (?:chiffre|montant|total|nombre))"
_HAVE = r"(?:(?:a|ont|avait|avaient|aura|aurait|auraient|est|sont|était|étaient|serait|seraient) {@adv})?"
_REACH = one_of(
    r"""
    attei[a-zé]+ | dépass[a-zé]+ | excéd[a-zé]+ | avoisin[a-zé]+ | frôl[a-zé]+ | approch[a-zé]+
    tourn[a-zé]+ autour | s'él[eè]v[a-zé]+ | élevée?s? | (?:s')?établi[a-z]* | ressor[a-z]+ | plafonn[a-zé]+
    stagn[a-zé]+ | culmin[a-zé]+ | grimp[a-zé]+ | mont[a-zé]+ | tomb[a-zé]+ | retomb[a-zé]+ | pass[a-zé]+
    chut[a-zé]+ | descend[a-zé]* | recul[a-zé]+ | progress[a-zé]+ | bondi[a-z]*
    (?:être |été )?(?:port|ramen|rédui|limit)[a-zéè]+ | (?:se )?limit[a-zé]+ | (?:se )?situ[a-zé]+
    (?:se )?chiffr[a-zé]+ | flirt[a-zé]+ avec | point[a-zé]+ | représent[a-zé]+ | étai(?:t|ent) | es[t] | sont
    sera | seront | serai(?:t|ent) | fu(?:t|rent) | été | val(?:ait|aient|ut)
    """
)
_ATTAIN = r"(?:atteindre|dépasser|faire|réaliser|franchir|approcher|monter à|passer|en avoir|en compter|en employer|finir (?:l'année|l'exercice) à|terminer (?:l'année|l'exercice) à)"
_AIM = (
    rf"(?:(?:vis|ambitionn|promet|projet|prévo|esp[éè]r|pens|compt|entend|envisag|veu|voul|doi|devr|rêv)[a-zéè]*(?: (?:d'|de |à ))?(?: {_ATTAIN}|(?<=[d ]'){_ATTAIN}|(?<=de ){_ATTAIN}|(?<=à ){_ATTAIN})"
    r"|vis[a-zé]+|tabl[a-zé]+ sur|mis[a-zé]+ sur|esp[éè]r[a-zé]+|escompt[a-zé]+|attend[a-z]*|prévo[a-zy]+|ambitionn[a-zé]+|projet[a-zé]+|promet[a-z]*|anticip[a-zé]+|budg[éè]t[a-zé]+)"
)
_DO = one_of(
    r"""
    compt[a-zé]+ | emplo[a-zyé]+ | dénombr[a-zé]+ | recens[a-zé]+ | revendiqu[a-zé]+ | réalis[a-zé]+ | fai(?:t|sait)
    fer(?:a|ont) | avai(?:t|ent) | a | ont | aur(?:a|ont) | dégag[a-zé]+ | affich[a-zé]+ | occup[a-zé]+ | vis[a-zé]+
    esp[éè]r[a-zé]+ | attend[a-z]* | escompt[a-zé]+ | ambitionn[a-zé]+ | prévo[a-zy]+ | promet[a-z]* | vaut | valait
    gagn[a-zé]+
    """
)
_COMPANY = r"(?P<subject>[\ue002\ue008\ue014\ue016][\ue003\ue009\ue015\ue017]*+)"
_STARTS = r"(?:^[-« ]*|[,;:] |\b(?:et|mais|puis|car|or|qu'|que) ?)"
CARRIED = (
    ("it-reaches", rf"{_STARTS}{_IT} (?:ne |n'|en )?(?:(?:devr|pourr|doi)[a-z]+ )?{_HAVE}{_REACH} {_BY}{_FIGURE}"),
    (
        "they-were",
        rf"^[-« ]*{_IT} (?:ne |n')?(?:étai(?:t|ent)|fu(?:t|rent)|sont|ser(?:a|ont|aient)) [^.;:\ue000-\ue0ff]{{0,40}}, {_BY}{_FIGURE},",
    ),
    (
        "aims-at-it",
        rf"(?:{_COMPANY}|\b{_IT}|\bla direction|\ble management|\bles dirigeants)(?:, [^.;:,]{{2,40}},)? (?:ne |n'|en |n'en )?{_HAVE}{_AIM} {_BY}{_FIGURE}",
    ),
    ("and-aims-at-it", rf"\b(?:et|puis|mais) (?:en |n'en )?{_AIM} {_BY}{_FIGURE}"),
    (
        "aimed-at",
        rf"\b(?:l'|un |son |notre |cet |leur )(?:objectif|ambition|cap|cible)\b[^.;:,\ue000-\ue0ff]{{0,40}}? (?:de|à|d'[a-z]+|est) {_BY}{_FIGURE}",
    ),
    (
        "does-so-many",
        rf"(?:{_COMPANY}|\b{_IT}|\bqui|\bla direction)(?:, [^.;:,]{{2,40}},)? (?:en|n'en|on en) {_HAVE}{_DO} {_BY}{_FIGURE}",
    ),
    ("once-it-was", rf"^[-« ]*(?:il y en avait|on en (?:offrait|donnait|comptait|dénombrait)) {_BY}{_FIGURE}"),
    ("bare-figure", rf"^[-« ]*{_BY}{_FIGURE}(?=,| ?[.»]| ?$| {{DATE}}| (?:en|à la|au|pour|fin) {{DATE}})"),
)
"""(name, pattern over masks; groups `figure` and `subject`): how a sentence goes on about a measure without naming it."""

_WHEN = r",? ?(?:(?:en|l'|le|au|à|à la|lors de|sur|pour|fin|début|d'ici|d'ici à|dès) ?(?:[a-zà-ÿ']+ ){0,2}?)?(?P<date>{DATE})"
OTHER_MEASURES = looked_for(
    r"[-« ]*(?:(?:l'an dernier|en \ue00c\ue00d*+|\ue00c\ue00d*+),? )?(?:l'|la |le |les |son |sa |ses |leurs? )(?:bénéfices?|pertes?|trésorerie|dette|endettement|marge|résultat|ebitda|ebe|excédent|carnet|commandes|panier|prix|coûts?|budget|investissements?|capacité|production|récolte|dividende|subvention|prêt|marché|capital)\b"
)
"""How a sentence begins that is about another figure than those told of companies here."""
WISHED = r"(?:initialement |un temps |d'abord )?(?:prévu|attendu|visé|espéré|annoncé|promis|budgété|escompté|inscrit|envisagé|projeté|anticipé|planifié|programmé|ciblé|rêvé|escompté|évoqué)e?s?\b"
"""Behind a figure that was aimed at."""
_AGAINST = r"[^.;:\ue01e]{0,75}?,? (?:contre|après|au lieu de|à comparer (?:à|aux|avec)|alors qu'(?:il|elle) n'(?:était|employait|comptait|en (?:comptait|employait|avait)) que(?: de)?|contre seulement|là où (?:il|elle) en (?:comptait|avait))(?: (?:les|à peine|seulement|tout juste))? "
_THEN = r",? ?(?:(?:en |l'|fin |à la fin |à |au )?{DATE})?,? (?:et|puis|avant)(?:(?: de (?:viser|tomber à|passer à|monter à|atteindre))? (?:sur|à|de|près de|plus de|quelque|environ|même|déjà|encore))* "
_WISHED = rf"[^.;:\ue01e]{{0,40}}?,? (?:contre|au lieu d(?:e|es)|face aux|loin d(?:e|es)|en deçà d(?:e|es)|sous) (?:les |l'objectif de )?(?:(?P<figure>{{MONEY}})|(?P<figure>{{COUNT}})) {WISHED}"
_SOURCE = r"\bde (?:seulement |à peine |quelque )?"


def _beside(bare: str) -> BesideFigure:
    return BesideFigure(f"{_AGAINST}{bare}{_WHEN}", f"{_THEN}{bare}{_WHEN}", _WISHED, f"{_SOURCE}{bare}(?:{_WHEN})?")


BESIDE_MONEY = _beside(r"(?:(?P<figure>{MONEY})|(?P<figure>{COUNT}))")
BESIDE_COUNT = _beside(r"(?:(?P<figure>{COUNT})|(?P<figure>{MONEY}))(?: [a-zà-ÿ-]+)?")
MOVES = looked_for(
    r"\b(?:pass|grimp|bondi|tomb|mont|recul|chut|descend|fondu|glissé|revien|reven|progress)[a-zéè]*\b[^;:]* à (?:[a-zà-ÿ' ]{0,16})?\Z"
)
"""Matches to the end of the words before a figure that something has come to."""
SPAN_OF_YEARS = looked_for(r" (?:[a-zà-ÿ]+ )?entre (?P<from>\ue00c)\ue00d*+ et (?P<to>\ue00c)")
"""Behind such a figure, when it was the one and when the other."""
ACCOUNTS = looked_for(
    r"\b(?:exercice|comptes|bilan)(?: (?:fiscal|comptable|annuels?|consolidés?|social|sociaux))?(?: (?:clos|achevé|terminé|bouclé|arrêté)s?)?(?: (?!dernier|prochain|précédent|suivant|en cours)[^,;:.]{0,24})?\Z"
)
RESULTS_OF_YEAR = r"\b(?:résultats?|comptes|bénéfices?|pertes?|exercice|ventes|chiffre d'affaires|bilan|croissance|recettes|revenus|marge|ebitda)\b[^.;:]{0,70}?{DATE:date}"
"""The year of accounts, where words for accounts stand before it; group `date`."""
PART_OF_YEAR = looked_for(
    r"\b(?:trimestr|semestr|exercice|mensuel|chaque (?:mois|année|jour)|par (?:mois|an|jour)|mois|depuis|jusqu'ici|cumul|jamais)"
)
"""What a figure is of that is not of the year closed last."""
_OF_A_YEAR = r"\b(?:annuel|sur (?:l'année|un an|douze mois)|par an\b|de l'année\b)"
_FROM_A_TIME = r"(?:mois|trimestres?|semestres?) (?:après|avant|plus tard)\b"
_BY_THE_WAY = r"(?:\b(?:qui|dont) [^,;:]{0,120}|\([^()]{0,80}|(?:; |, mais )s(?:on|es) [^;:]{0,80})\Z"
WHOLE_YEAR = looked_for(rf"(?:{_OF_A_YEAR}|\b{_FROM_A_TIME}|{_BY_THE_WAY})")
"""Words of a figure that is not of the part of a year told before it, or of somebody told of by the way."""
WORTH_NOW = looked_for(r"\b(?:valorise(?:nt)?|valorisant|capitalise|pèse|vaut|valons)\b")
"""In words of a valuation that are of the day they are printed."""
WORTH_BY_ROUND = re.compile(
    r"\A(?![Aa]près |[Aa]vant |[Dd]epuis |[Mm]algré )[^;]*?"
    r"(?:(?:\b(?:sur|pour|avec)|\bà|\bsur la base d['e]) ?une (?:nouvelle )?(?:valorisation|valeur)\b|\bvalorisant\b"
    r"|\bqui (?:la |le |l'|les )?valoris)[^;:]{0,60}\Z"
)
"""A valuation that is said of the round before it."""
EXCEEDS = looked_for(
    r"\b(?:(?:dépass|excéd)[a-zé]+|franchi[a-z]*|pass[a-zé]+ (?=la barre|le cap)) ?(?:désormais |déjà |largement |à peine )?(?:les |la barre d(?:es |u |e )|le cap d(?:es |u |e ))?\Z"
)
NEARS = looked_for(
    r"\b(?:frôl|avoisin|approch|tutoy|flirt)[a-zé]+ (?:désormais |déjà |avec )?(?:de )?(?:les |des |la barre des |le cap des )?\Z"
)
ASIDE_BEHIND = looked_for(r"[^.;:\ue01e]{0,40}?(?P<aside>\ue01e+)")
YEARS_BEFORE = looked_for(
    r"\b(?:(?P<years>deux|trois|quatre|cinq|dix) (?:ans|années|exercices)|un an|une année|douze mois|l'année|année|l'exercice) (?:plus tôt|auparavant|avant|précédente?|d'avant)\b"
)
YEARS_TOLD = {"deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "dix": 10}

_HEDGED = r"(?:(?:quelque|environ|près de|plus de|moins de|à peine|seulement|un peu plus de|un peu moins de|un total de|une somme de|la somme de) )?"
_NO_PRICE = r"(?! (?:de moins|de plus|(?:de |d')(?:actifs|amende|subvention|chiffre|ventes|revenus|dette|synergies|économies|commandes|pertes|bénéfices?|travaux)))"
PRICE = rf"\b(?:(?:pour|contre|moyennant) (?:un (?:montant|prix|total) (?:(?:total|global|évalué|estimé) )?(?:(?:de |d'|d'environ |à |que [^.;:,]{{3,40}} à ))?)?|(?:au|à un) prix (?:total )?(?:de |d')|d'un montant (?:de |d')|(?:qu'|l')?(?:il|elle|a|ont|avait) (?:paie|a payé|payée?|déboursé|débourse|mis|offert) |payée?s? ){_HEDGED}{{MONEY:money}}{_NO_PRICE}"
PRICE_ENDS = looked_for(r",? (?:qui|dont|alors que|tandis que) |,? et (?!(?:la |le |l')?[\ue002\ue008])")
PRICE_BEHIND = (
    rf"[-« ]*(?:le (?:montant|prix|coût)(?: (?:total|global|payé|versé))?(?: (?:de|pour) (?:l'|la |cette |ce )?[a-zà-ÿ]+)?|montant(?: de l'opération| de la transaction)?|(?:l'|la |cette |le |ce )(?:opération|transaction|acquisition|rachat|deal|cession)(?: [a-zà-ÿ]+)?)"
    rf"(?:(?! (?:qui|que|dont|permet|vise|d[eu'] ?(?:l'|la )?[\ue002\ue008]))[^.;:\ue00c-\ue00f]){{0,40}}?(?: ?: ?|\b(?:s'élève|se monte|s'établit|se chiffre|est estimée?|a été fixée?|est fixée?|est évaluée?) à |\batteint |,? d'un montant (?:de |d')|\best de |\ba coûté |\bporte sur ){_HEDGED}{{MONEY:money}}{_NO_PRICE}"
)
_CONTRACT = r"(?:contrats?(?:-cadres?)?|accords?(?:-cadres?| commerciaux| commercial| de fourniture)|(?<!carnet de )(?<!carnets de )commandes?|marchés? publics?|abonnements?)"
_CLOSED = r"(?:command|sign|retenu|choisi|confi|livr|attribu|remport|décroch)[a-zé]*"
CONTRACT_WORTH = (
    rf"(?:\b{_CONTRACT}(?:,? (?:(?:de |sur |d'une durée de )?{{DURATION}}|(?!qui|que|dont|alors|sur|dans|après|avant|perdu|rompu|résilié|dénoncé|annulé)[a-zà-ÿ'-]+)){{0,6}}?,?"
    r" (?:et (?:de |d')?|(?:d'un|pour un) montant (?:total |global )?(?:de |d')|d'une valeur (?:de |d')|estimée?s? à |évaluée?s? à |chiffrée?s? à |portant sur |de |d'|à )"
    rf"|\b{_CLOSED} (?:[^.;:]{{0,80}} )?(?:(?:(?<!é )(?<!és )(?<!ée )(?<!ées )pour|(?<=signé )pour|moyennant) (?:{{DURATION}} et )?(?:un (?:montant|total) (?:total )?(?:de |d'))?|d'un montant (?:total |global )?(?:de |d'))){_HEDGED}{{MONEY:money}}{_NO_PRICE}"
    r"(?! (?:avec|auprès de|auprès d') ?(?:l'|la |le |les |une? |des |ses |son |sa )?[a-zà-ÿ])"
)
CONTRACT_LENGTH = (
    rf"(?:\b{_CONTRACT}\b[^.;:]{{0,70}}? (?:sur|de|d'une durée de|pour|pendant) |\b(?:signé|signe|engagée?|retenue?|choisie?)\b[^.;:]{{0,50}}? (?:pour|sur) )"
    r"{DURATION:lasting}(?! (?:d'existence|de discussions|de négociations|de retard|de travail|d'essais|d'attente|d'efforts|plus tard|après|avant|auparavant|l'|l[ae] |les |ses |son |sa ))"
)
CONTRACT_ENDS = looked_for(
    r",? (?:qui|dont|où|alors que|tandis que|mais|puis|après (?:avoir|s'être)|avant de|faute de|sans) |(?:lui|elle|eux)-mêmes?\b"
    r"|,? et (?!(?:(?:de |d'|pour |à )|(?:la |le |l')?[\ue002\ue008\ue00a-\ue00f]))"
)
OF_ACCOUNTS = looked_for(
    r"\b(?:résultats?|comptes|ventes|chiffres? d'affaires|revenus|bilan|bénéfices?)(?: (?!pour\b)[a-zà-ÿ'-]+){0,4} (?:de |d'|du |des |pour |au titre de |au titre du )(?:le |la |l'|son |cette )?\Z"
)
THEN = looked_for(r"\balors\b")
