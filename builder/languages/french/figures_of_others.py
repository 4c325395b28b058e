# A figure that stands beside a company may be its works', its market's, a loan's, or only what was lost or gained.
# ruff: noqa: E501  (a pattern is read on one line)
"""Words that make a figure, a site or a deal one of others."""

from __future__ import annotations

from builder.languages.beginnings import looked_for
from builder.languages.french.unsaid import SALES_OF_A_PART
from builder.languages.language import one_of
from builder.model.claims import Kind

BARE_SUM = looked_for(r"[^.;]{1,40}?\b(?:millions?|milliards?)(?!\s+d[e'’])(?=\s|\Z)")
"""In "68 millions apportés par un fonds" the word after the scale is no thing that is counted."""
ESTIMATED = looked_for(
    r"\b(?:estimée?s? (?:à|entre|autour)|selon (?:les|nos|des) estimations|estimations?|estime(?:nt)? à|estimée?s?|évaluée? à)\b"
)
MEASURES = looked_for(
    r"\b(?:chiffre d'affaires|ventes|revenus|recettes|(?<!à )pertes?|bénéfices?|résultat|marge|ebitda|produit net|(?<!, )effectifs?|emploie(?:nt)?(?= [^.;]{0,60}\bcontre )|volumes?|(?:la barre|le cap|le seuil) d(?:es?|u)|marché(?= (?:[a-zà-ÿ]+ )?de \ue00a)|(?:l'action|le titre|le cours)(?= (?:a|perd|gagne|cède|recule|bondit|du|de)\b))\b"
)
SHARES = looked_for(
    r"\b(?:(?<![\ue00a\ue00b] )l'action|le titre|le cours|les actions|les titres|l'indice|les marchés|l'obligation)\b"
    r"(?![^.;:,]{0,25} (?:a été|est|sera|fut|avait été) (?:radiée?|retirée?|admise?|introduite?|cotée?)\b)"
)
"""Words for a price on an exchange; "à 12 euros l'action" says what one was sold at, a listing is an event."""
_PARTS = (
    r"(?:usines?|sites?|activités?|divisions?|branches?|filiales?|immeubles?|siège|brevets?|marques?|magasins?|boutiques?"
    r"|actifs|stocks?|ateliers?|entrepôts?|terrains?|fonds de commerce)"
)
_SHARES_OF = r"(?:parts|actions|titres|participation|[\ue012][\ue013]*+(?: du capital| des parts| des titres)?)"
_SO_MANY = r"[\ue00e\ue01c][\ue00f\ue01d]*+(?: [a-zà-ÿ-]+)? (?:de |d'|du )?"
PART_OF = looked_for(
    rf"(?:(?<!\w)(?:(?:{_PARTS}|machines|appareils|véhicules|produits|licences)(?: [a-zà-ÿ-]+){{0,2}}|{_SHARES_OF}) (?:de |d'|du )(?:la |le |l')?|{_SO_MANY})[\ue002\ue008]\Z"
)
"""Matches to the first sign of a company of which only a part is meant."""
CHANGED_HANDS = looked_for(
    r"\b(?:rachète|racheté|reprend|repris|acquiert|acquis|cède|cédé|vend|vendu|s'offre|s'est offert)(?:nt|e)? "
    rf"(?:(?!(?:à|au|aux|par) )[a-zà-ÿ'-]+ |[\ue00c\ue00d]+ ){{0,3}}?(?:(?P<name>[\ue002\ue008])|(?:son|sa|ses|une?) {_PARTS})"
)
"""A verb by which something is bought or sold, and what."""
MARKET = looked_for(
    r"\b(?:(?<!place de )(?<!places de )marché|secteur|filière|industrie|segment|branche|dépenses|pays|état|monde|commerce|planète)\b"
)
"""What is worth or earns so much is then no company."""
NEWCOMERS = looked_for(r"\b(?:nouve(?:aux|lles)|futurs|futures|supplémentaires|anciens|anciennes)\b")
_SITE = r"(?:usines?|sites?|ateliers?|bureaux?|agences?|entrepôts?|laboratoires?|magasins?|boutiques?|antennes?|plateformes?|ferme|fonderie|centre|dépôt|succursale|filiale|branche|division|station|mine|carrière|abattoir|restaurant|hôtel|crèche|chantier(?! nava)|établissement)"
_LOAN = r"(?:prêts?|emprunts?|subventions?|aides?|crédits?|dettes?|lignes? de crédit|obligations?|garanties?|avances?|dividendes?|amendes?|dépenses?|investissements?|pertes?|provisions?|indemnités?)"
_DEAL = r"(?:accords?|contrats?|marchés?|projets?|chantiers?|opération|transaction|rachat|cession|coûts?|préjudices?|dégâts|travaux|factures?|devis|plan|commandes?|terrain|immeuble|bâtiment|usine|site|patrimoine|fortune|pertes?|dette)"
ONE_SITE = looked_for(
    rf"[-«, ]*(?:(?:ici|là|là-bas|sur place|à elle seule|à lui seul),? |(?:dans|sur) (?:ce(?:t|tte)?|son|sa|l'|le|la) ?(?:seule? |nouve(?:l|au|lle) |future? |vieille? |vieux )?{_SITE}\b)"
)
"""How a clause begins whose figures are one site's: "Dans son atelier de Dole, elle emploie"."""
FIGURES_OF_OTHERS = {
    Kind.PRODUCT: looked_for(
        r"\b(?:se sert|se servent|se servait|utilise|utilisent|recourt|recourent|adopte|adoptent|achète|achètent|loue|louent|s'équipe|s'équipent)\b[^.;:]{0,60}$"
    ),
    Kind.OFFICE: looked_for(
        r"\bsiège(?: social| mondial)?(?: (?:de |d'|du |des )(?:la |l')?[\ue002\ue008\ue014][\ue003\ue009\ue015]*+)? (?:est|reste|sera|a été) (?:désormais )?$"
        r"|\b(?:cédé|vendu|revendu|cède|vend|revend|cédera|vendra|fermé|quitté|abandonné|renonc[a-zé]+ à|vente|cession|rachat|acquisition)"
        r" (?:[a-zà-ÿ]+ )?(?:de |du |d')?(?:son |sa |ses |leurs? |l'|la |le |les |une? |des |nos |[\ue00e\ue018\ue01c\ue01a][\ue00f\ue019\ue01d\ue01b]*+ |(?:deux|trois|quatre|cinq|six|plusieurs|quelques) )?(?:de (?:ses|nos|leurs) )?(?:\d+ )?$"
    ),
    Kind.HEADQUARTERS: looked_for(
        r"\b(?:déménag[a-zé]+|transf[a-zéè]+|déplac[a-zé]+|quitt[a-zé]+|maintenir|maintiendra|conserver|garder|laisser) (?:son |le |leur )?$"
        r"|\b(?:reçu|reçoit|rendu|rend|invité|invite) [^.;:]{0,40}\bau $"
    ),
    Kind.HEADCOUNT: looked_for(
        rf"(?:^[-« ]*|, )(?:l'|la |le |les |cette |ce |toute la )(?:(?:marché|secteur|filière|industrie|branche|profession|métier|région|département|bassin|concurrence)s?\b|(?:[a-zà-ÿ-]+(?:erie|ique|ure|tion|imie|logie|urgie|nomie)|textile|bâtiment|luxe|tourisme) (?:française?|européenne?|mondiale?|nationale?|hexagonale?|allemande?|italienne?|suisse|américaine?) $)|\bchez (?:la |l')?[\ue002\ue008][\ue003\ue009]*+[^.;:]{{0,40}}?,? où (?:[\ue014\ue016][\ue015\ue017]*+|elle|il) [^.;:,]{{0,30}}$|\b(?:offert|racheté|acquis|repris|rachète|acquiert|reprend|s'offre) [^.;:,]{{3,40}}, (?:une?|la|le|cette) (?:[a-zà-ÿ-]+ )?$|\b(?!filiale (?:(?!de |d'|du |des )[a-zà-ÿ-]+ )?[\ue002\ue008]){_SITE}(?: (?!{_SITE}\b)[^.;:, ]+){{0,6}}?(?: \ue01e+)?,?(?: [^.;:,]{{3,40}},)?(?: qui| où travaillent| où|)(?: (?:y|en|lui|elle))?(?: [a-zà-ÿ]+ment)? ?(?:et )?$"
        r"|\b(?:repren[a-zé]+|reprend[a-zé]*|repris|reprise|réembauch[a-zé]+|sauv[a-zé]+|sauvegarde) (?:[a-zà-ÿ]+ )?(?:de |d')?(?:[\ue00e\ue018\ue01c][\ue00f\ue019\ue01d]*+ ?(?:des|de ses|de leurs|sur(?: les| ses)?) )?$"
    ),
    Kind.ACQUISITION: looked_for(
        rf"\b(?:celle|celui|{_SITE}|immeuble|terrain|locaux|bâtiment|brevets?)(?: (?:de |d'|du |à )(?:la |l')?(?:[\ue004\ue008][\ue005\ue009]*+|[a-zà-ÿ-]+)){{0,2}} $"
    ),
    Kind.VALUATION: looked_for(
        rf"\b{_DEAL}\b[^.;:]{{0,60}}\b(?:évaluée?s?|estimée?s?|chiffrée?s?)(?: [a-zà-ÿ]+)? (?:à|entre|autour de) (?:[a-zà-ÿ']+ ){{0,2}}$"
        r"|\b(?:contrat|marché|commande|chantier|projet|parc|programme|mission|participation|parts?|tranche|lot|terrain|bâtiment|immeuble|machine|amende|pénalité|stock|brevet|opération|transaction|cession|vente|accord|appel d'offres|filière|secteur|licence|l'ensemble|le tout|cela|ça)s?\b[^.;:]{0,60}\b(?:vaut|vaudrait|vaudra|pèse|pèserait|tournerait)(?: [a-zà-ÿ']+){0,3} $"
    ),
    Kind.FUNDING_ROUND: looked_for(
        rf"\b{_LOAN}(?: [a-zà-ÿ'-]+){{0,3}} (?:de |d'|à )$"
        r"|\b(?:travaux|chantier(?! nava)|usine|rénovation|construction|installation|association|fondation)\b[^.;:]{0,60}$"
    ),
    Kind.INVESTOR: looked_for(
        rf"\b{_LOAN}\b[^.;:,]{{0,40}}(?:,? (?:de |d'un montant de |à hauteur de ))?$"
        r"|(?:^[-« ]*|, )(?:le |la |les |l'|ce |cet |cette |ces )(?:terrain|bâtiment|immeuble|entrepôt|site|parc|brevet|licence|marché|secteur|chiffre d'affaires|journal|stade|aéroport|port|navire|logement)s?\b[^.;:]{0,50}$|\bmarchés?\b[^.;:]{0,60}(?:jusqu'(?:ici|alors|à présent)|auparavant|naguère) $|\bparts? de marché $"
        r"|\b(?:chiffre d'affaires|ventes|revenus|recettes)\b[^.;:]{0,60}, dont $"
    ),
    Kind.TOTAL_RAISED: looked_for(rf"\b{_LOAN}(?: [a-zà-ÿ'-]+){{0,3}} (?:de |d'|à )$"),
    Kind.USERS: looked_for(
        r"\b(?:associations?|syndicats?|collectifs?|fédérations?|amicales?|ong|comités?|avocate?s?|partis?|élus?|le pays|le marché|le secteur|la filière)\b[^.;:]{0,60}$"
    ),
    Kind.REVENUE: looked_for(
        rf"\b(?:l'action|le titre|le cours)\b|\b(?:dette|{_LOAN}|trésorerie|bénéfices?|résultat|marge|objectif|budget) (?:[a-zà-ÿ'-]+ ){{0,5}}$"
        rf"|{SALES_OF_A_PART}"
    ),
}
"""To the end of the words before what a rule matches, or before its figure."""
CHANGE_OF_SALES = looked_for(
    r"\b(?:perdu|perd|perdra|coûté|coûte|coûtera|coûterait|gagné|gagner|retirera|retire|retiré|ajoute|ajoutera|ajouté|manque|manqué|amput[a-zé]+|priv[a-zé]+|économis[a-zé]+|équivalent|hausse|baisse|recul|chute)(?: à [\ue002\ue008\ue014][\ue003\ue009\ue015]*)?(?: (?!un |une |son |sa |le |la )[a-zà-ÿ'-]+){0,4} ?(?:de |d')?$"
    r"|\bseuil (?:de rentabilité|d'équilibre)\b[^.;:]{0,60}$"
)
"""To the end of the words before a sum of sales that is what was lost or gained, or what would be enough."""
_OF_A_TOTAL = r"[^.;:]{0,60}?,? (?:pour|sur) un (?:total|ensemble) (?:de |d')(?:[a-zà-ÿ']+ ){0,3}"
_IN_SIGHT = r"(?: (?:de |d')[a-zà-ÿ' ]{3,40}?)? (?:en ligne de mire|dans (?:le|son|leur) viseur|en point de mire|à portée de main)\b"
_WHOLE = r"au total|en tout|tous sites confondus|dans le monde|à travers le monde|à l'échelle (?:mondiale|du groupe)|au niveau mondial|dans l'ensemble du groupe"
_ALREADY = r"(?:définitivement|finalement|déjà|depuis|discrètement|aussi|lui aussi|elle aussi) "
_SHUT = one_of(
    r"""
    fermé(?: (?:ses|leurs) portes)? | cessé(?! de (?:grandir|grossir|recruter)) | disparu | définitivement fermé
    (?:baissé|tiré|descendu) (?:le|son|leur) rideau | (?:mis|glissé) (?:la |les )?cl(?:é|ef)s? sous (?:la porte|le paillasson)
    fait faillite
    """
)
"""What a site has done that is there no longer."""
_GONE = one_of(
    r"""
    fermée?s? | liquidée?s? | cédée?s? | vendue?s? | revendue?s? | rasée?s? | démolie?s? | démantelée?s? | supprimée?s?
    abandonnée?s? | désaffectée?s? | rendue?s? (?:à|au)
    (?:transférée?s?|rapatriée?s?) (?:à|au|vers)
    """
)
"""What has become of it."""

FOLLOWED = {
    # "23 des 31 salariés gardent leur poste": those of a firm somebody takes over
    Kind.HEADCOUNT: looked_for(
        r" chez [\ue002\ue008]| (?:qui )?(?:gard|conserv|retrouv|sauv|perd)[a-zè]*(?:nt|ra) (?:leur|un) (?:poste|emploi|travail)"
        r"|,? (?:qui )?(?:sont|seront|ont été|étaient) (?:repris|licencié|réembauché|transféré)"
        rf"|{_OF_A_TOTAL}[\ue00e\ue018\ue01a\ue01c]"
        rf"|(?! (?:{_WHOLE}))[^.;:\ue00a\ue00e\ue018\ue01a\ue01c]{{0,60}}?(?:,| et|, et|, pour|, soit) (?:près de |environ |quelque |plus de |une )?[\ue00e\ue018][\ue00f\ue019]*+ (?:{_WHOLE})"
        r"| (?:à|au|en) [\ue004\ue008][\ue005\ue009]*+(?:,| et) (?:une |près de |environ |quelque )?[\ue00e\ue018][\ue00f\ue019]*+ (?:autres )?(?:à|au|en) [\ue004\ue008]"
    ),
    Kind.USERS: looked_for(rf",? (?:au sein|chez) (?:de )?(?:son|sa|leur|l'|[\ue002\ue008])|{_IN_SIGHT}"),
    Kind.INVESTOR: looked_for(
        r"(?:(?<=dans)|[^.;:,]{0,30}? dans) (?:les |des |ses |plusieurs |quelques |[\ue00e\ue018\ue01a\ue01c][\ue00f\ue019\ue01b\ue01d]*+ ?)(?!sociétés? |entreprises? )[a-zà-ÿ]"
    ),
    Kind.CLIENT: looked_for(
        r"[^.;:]{0,60}?,? (?:a|ont|avait) (?:échappé|filé|été (?:remporté|raflé|emporté|gagné|perdu|attribué à)e?s?)\b"
    ),
    Kind.REVENUE: looked_for(
        rf"{_IN_SIGHT}"
        r"| (?:supplémentaires?|additionnel(?:le)?s?|perdue?s?|de plus|en moins|de moins)\b"
        r"|[^.;:]{0,70}\b(?:fois (?:notre|la nôtre|le nôtre)|notre taille|(?:fois )?plus (?:gros|grand)(?:se|e)?s? que nous)\b"
        rf"|{_OF_A_TOTAL}\ue00a"
    ),
    Kind.OFFICE: looked_for(
        r" chez (?:le |la |l')?(?:[a-zà-ÿ-]+ )?[\ue002\ue008]"
        rf"|(?:,? \ue01e+)?(?:, [^.;:,]{{3,45}},|[^.;:,]{{0,15}}) (?:(?:a|ont|avait|avaient) (?:{_ALREADY})?{_SHUT}|(?:a été|ont été|avait été|est|sont|était|étaient) (?:{_ALREADY})?{_GONE}|n'existe(?:nt)? plus|n(?:'est|e sont) plus(?= ?[.,;]| en activité| ouverte?s?))(?![\w'-])"
    ),
    Kind.FUNDING_ROUND: looked_for(
        r" (?:de |d')(?:commandes|précommandes|ventes|aides?|subventions?|prêts?|dettes?|dons|économies|contrats|pertes|bénéfices?|chiffre d'affaires|revenus|promesses|crédits?|impôts?|amendes?|travaux)\b"
    ),
}
"""What follows a match and makes it something else: a plant that closed, a sum of orders."""
