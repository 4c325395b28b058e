# How French prose tells where a company works and where it sits.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for offices and headquarters."""

from __future__ import annotations

from builder.languages.french.names import DEMONYMS
from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_NOT_DEALT_WITH = "".join(
    f"(?<!{verb} )"
    for verb in "équipe équipent équipé équiper nettoie nettoient nettoyer éclaire éclairent chauffe chauffent fournit fournissent "
    "livre livrent livrer approvisionne approvisionnent alimente alimentent surveille surveillent gardienne".split()
) + "".join(f"(?<!{loss} de )(?<!{loss} )" for loss in ("incendie", "destruction", "démolition"))
"""Not before a site that somebody works for: whose it is, and not where it is, stands behind it; nor what is gone."""

_SUCH = (
    r"(?:historiques?|principal(?:e|es)?|principaux|flambant neu(?:f|ve)s?|actuel(?:le)?s?|industriel(?:le)?s?|logistiques?|techniques?|voisine?s?"
    r"|(?:commerci|région|centr)(?:ale?s?|aux)|bretonne?s?|normande?s?|gasconne?s?|bourguignonne?s?|corses?|basques?|catalane?s?|savoyarde?s?|picarde?s?"
    rf"|(?:{DEMONYMS})s?|[a-zà-ÿ]{{3,14}}(?:aise?s?|oise?s?|iens?|iennes?|éens?|éennes?|ains?|aines?|ines?))"
)
"""What a site is called by before its town: its rank, its country or region."""

PLACE_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "offices-in",
        Kind.OFFICE,
        (
            "bureau",
            "antenne",
            "avant-poste",
            "agence",
            "filiale",
            "implant",
            "site",
            "usine",
            "laborato",
            "entrepôt",
            "magasin",
            "boutique",
            "atelier",
            "dépôt",
            "succursale",
            "plateforme",
            "centre",
        ),
        r"\b(?:bureaux?(?! d'études)|antennes?|avant-postes?|agences?|filiales?|implantations?|sites?|usines?|laboratoires?|entrepôts?|magasins?|boutiques?|ateliers?|dépôts?|succursales?|points? de vente(?! d'études)|centres? (?:logistiques?|d'appels|de services|de recherche|de production|technique|de distribution|de r&d)|plateformes? logistiques?)(?: (?:(?!(?:vend|export|distribu|expédi|écoul|livre)[a-zé]*\b)[a-zà-ÿ'-]+)){0,4}?,? (?:à|au|aux|(?<!boutiques )(?<!magasins )(?<!vente )en|près de|dans|basée?s? à|située?s? à|installée?s? à|implantée?s? à) {PLACES:value}",
        says=(
            (
                "Lumaro a établi des bureaux à Paris, Londres et a ouvert un avant-poste à Singapour.",
                "Lumaro: Paris; Londres; Singapour",
            ),
            ("Lumaro possède deux usines à Lyon et à Metz.", "Lumaro: Lyon; Metz"),
        ),
        silent=(
            "Lumaro prévoit d'ouvrir un bureau à Nantes.",
            "Lumaro envoie ses bureaux d'études à Dorval.",
            "Lumaro compte 33 boutiques et vend ses ballotins au Japon.",
        ),
    ),
    Relation(
        "office-of-place",
        Kind.OFFICE,
        (
            "bureau",
            "antenne",
            "avant-poste",
            "agence",
            "site",
            "usine",
            "laborato",
            "entrepôt",
            "magasin",
            "boutique",
            "atelier",
            "dépôt",
            "succursale",
            "centre",
        ),
        rf"{_NOT_DEALT_WITH}\b(?:le|la|son|sa|ses|leur|leurs|notre|nos|les|au|du|aux|l'|dont celui|sur le|dans l') ?(?:(?:nouve(?:au|l|lle)|premi(?:er|ère)|deuxième|seconde?|troisième|grande?|petite?|principale?|immense|vaste|propre) )?(?:bureaux?|antenne|avant-poste|agence|sites?|usines?|laboratoires?|entrepôts?|magasins?|boutiques?|ateliers?|dépôt|succursale|plateforme logistique|centre logistique)(?: {_SUCH})? (?:de |d'|du )(?P<value>[\ue004\ue008][\ue005\ue009]*+(?:(?:,| et|, et) (?:de |d'|du )[\ue004\ue008][\ue005\ue009]*+)*+)(?!,? (?:à|près de) [\ue004\ue008])(?! (?:de |d'|du |pour )(?:son|sa|ses|leur|leurs|l'un) )(?! pour (?:le |la |l')?[\ue002\ue008])",
        says=(
            ("Le bureau de Boston, ouvert en septembre par Lumaro, compte six personnes.", "Lumaro: Boston"),
            ("Les bureaux de Lille et de Barcelone appartiennent à Lumaro.", "Lumaro: Lille; Barcelone"),
            ("Lumaro agrandit son atelier tchèque de Brno.", "Lumaro: Brno"),
            ("Lumaro transfère trente postes vers l'usine marocaine de Tanger.", "Lumaro: Tanger"),
        ),
        silent=(
            "Le bureau de Paul Vidal chez Lumaro est vide.",
            "Les équipes de Lumaro sont dans l'usine de Vesta à Denain.",
            "Les capteurs de Lumaro équipent les usines de Dorval et d'Albis.",
            "Lumaro nettoie les bureaux de Dorval.",
            "Lumaro livre l'usine marocaine de Dorval.",
            "L'incendie de l'atelier de Metz a ruiné Lumaro.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "present-in",
        Kind.OFFICE,
        ("implant", "présent", "install", "ouv"),
        r"\b(?:(?:également |aussi |désormais |déjà )?(?:implantée?s?|présente?|(?<=sommes )présente?s|(?<=avons )des (?:bureaux|usines|sites|équipes)) (?:également |aussi |désormais |déjà )?(?:à|au|en)|s'est (?:implantée?s?|installée?s?) (?:à|au|en)|(?:a ouvert|vient d'ouvrir) (?!(?:le bal|un procès|une procédure|une enquête|un stand|la voie|les portes|ses portes|les négociations|des négociations|des discussions)\b)(?:[a-zà-ÿ' ]{3,30} )?à) {PLACES:value}",
        says=(("Lumaro, également présente à Turin et à Milan, recrute.", "Lumaro: Turin; Milan"),),
        silent=("Lumaro était présente au salon de Turin.",),
    ),
    Relation(
        "spread-over",
        Kind.OFFICE,
        ("répart", "dispers"),
        r"(?<!auparavant )(?<!jusqu'ici )(?<!jusqu'alors )(?<!jusque-là )(?<!autrefois )(?<!naguère )(?<!jadis )(?<!précédemment )(?<!avant )\b(?:répartie?s?|dispersée?s?) (?:entre|à|sur) (?:[a-zà-ÿ]+ (?:sites|villes)[,:]? (?:à |: )?)?{PLACES:value}",
        says=(("Lumaro emploie 96 salariés répartis entre Pau, Lyon et Casablanca.", "Lumaro: Pau; Lyon; Casablanca"),),
        silent=("Lumaro emploie 96 salariés répartis en deux équipes.",),
    ),
    Relation(
        "staff-at",
        Kind.OFFICE,
        ("à ",),
        r"{STAFF},? (?:(?:salariés|personnes|sont|basés|basées|en poste|travaillent|chercheurs|ingénieurs) )?(?:à|dans notre laboratoire de|dans son usine de|dans notre usine de|dans son laboratoire de|dans nos bureaux de|dans ses bureaux de|au bureau de|sur le site de) {PLACE:value}(?=,| et|\.|$|;)",
        says=(
            (
                "Lumaro emploie une centaine de salariés : 81 salariés à Dijon, 9 salariés à Turin et 8 salariés à Boston.",
                "Lumaro: Dijon; Turin; Boston",
            ),
        ),
        silent=("Lumaro a vendu 81 tonnes à Dorval.",),
    ),
    Relation(
        "based-in",
        Kind.HEADQUARTERS,
        ("bas", "install", "siège", "implant", "héberg", "nich", "ancr", "domicili", "siéger", "établi", "sis"),
        r"(?<!équipe )\b(?:(?:principalement )?basée?s?|installée?s?|domiciliée?s?|implantée?s? (?:historiquement )?|hébergée?s?|nichée?s?|ancrée?s?|dont le siège (?:social )?(?:est|se trouve)(?: (?:situé|installé|basé))?|établie?s?|sise?s?) (?:(?:depuis )?{DATE} )?(?:dans (?:le |la |l'|les )?{PLACE}, )?(?:à|au|aux|en|près de|dans la banlieue de) {PLACE:value}",
        says=(
            ("Basée à Dijon, Lumaro emploie 40 salariés.", "Lumaro: Dijon"),
            ("L'entreprise Dorval, dont le siège est à Metz, recrute.", "Dorval: Metz"),
        ),
        silent=("Un bureau basé à Dijon travaille pour Lumaro.",),
        apposed=True,
    ),
    Relation(
        "headquarters-of",
        Kind.HEADQUARTERS,
        ("siège", "quartier général"),
        r"\b(?:siège(?: social| mondial| historique| européen)?|quartier général)(?: (?:de |d'|du |des )(?:l'|la |le )?(?={CO:subject}){CO})?(?:,? (?:à|au|(?:de|d')(?! ?[\ue002])|est (?:désormais |aujourd'hui |toujours )?(?:situé |basé |installé |fixé |implanté |établi |domicilié |localisé )?(?:à|au|en)|se (?:trouve|situe) à|reste à|installé à|basé à)| ?:(?! ?[^.;:]{0,40}\bdont\b)) ?(?P<value>[\ue004\ue008\ue002][\ue005\ue009\ue003]*)",
        says=(
            ("Nous recevons au siège d'Illzach, explique Lumaro.", "Lumaro: Illzach"),
            ("Le siège de Dorval est installé à Metz.", "Dorval: Metz"),
        ),
        silent=("Lumaro prévoit de déplacer son siège à Metz.",),
    ),
    Relation(
        "company-of-place",
        Kind.HEADQUARTERS,
        (
            "société d",
            "entreprise d",
            "start-up d",
            "biotech d",
            "groupe d",
            "pme d",
            "fabricant d",
            "eti d",
            "coopérative d",
            "laiterie d",
            "brasserie d",
            "fintech d",
            "jeune pousse d",
            "medtech d",
            "startup d",
            "maison d",
        ),
        r"(?P<subject>(?:la |l'|cette |le )?[\ue014][\ue015]*) ?(?:de |d'|du )(?P<value>[\ue004\ue008][\ue005\ue009]*)(?! (?:et |à ))",
        says=(("Au total, la société de Dijon a vendu 30 moteurs, dit Lumaro.", "-: Dijon"),),
        silent=("Au total, la société de Paul Vidal a vendu 30 moteurs, dit Lumaro.",),
    ),
    Relation(
        "sites-listed",
        Kind.OFFICE,
        ("usines", "sites", "bureaux", "agences", "ateliers", "entrepôts", "laboratoires", "implantations"),
        r"\b(?:usines|sites|bureaux|agences|ateliers|entrepôts|laboratoires|implantations)(?: (?:de |d')[a-zà-ÿ]{3,14}| [a-zà-ÿ]{4,14}s)?(?: ?: ?|, (?:à|en) )(?P<value>[\ue004\ue008][\ue005\ue009]*(?: ?\ue01e+)?(?:(?:,| et|, et) (?:à |en )?[\ue004\ue008][\ue005\ue009]*(?: ?\ue01e+)?){1,8})",
        says=(
            ("Lumaro exploite 3 sites de production : Dijon, Metz et Lille.", "Lumaro: Dijon; Metz; Lille"),
            ("Dorval garde deux usines, à Lyon et Gand.", "Dorval: Lyon; Gand"),
        ),
        silent=("Lumaro prévoit d'ouvrir trois sites : Dijon, Metz et Lille.",),
    ),
    Relation(
        "seat-apposed",
        Kind.HEADQUARTERS,
        ("siège",),
        r"(?:(?:à|de|d'|,) ?(?P<value>[\ue004\ue008][\ue005\ue009]*), (?:le )?siège (?:social |historique |mondial )?(?:du |de la |de )?(?:\ue014|(?:de |d')(?={CO:subject}){CO})|\bsiège(?: social| mondial| historique)?(?: (?:de |d'|du |des )(?:la |l')?(?={CO:subject}){CO})?[^.;:]{0,15}? (?:(?:quitte|quitta|a quitté|déménage de|passe de) {PLACE} (?:pour|à|vers)|(?:est|était|a été|vient d'être) (?:transféré|déplacé|relocalisé|rapatrié|déménagé)(?: \ue00c[\ue00d]*+)?(?: de {PLACE})? (?:pour|à|vers)) (?P<value>[\ue004\ue008][\ue005\ue009]*)|\bsiège(?: (?:de |d')(?={CO:subject}){CO})?[^.;:]{0,15}? (?:n'a pas (?:bougé|quitté|changé)(?: de)?|reste|demeure) (?:à |de )?(?P<value>[\ue004\ue008][\ue005\ue009]*))",
        says=(
            ("La production ira à Metz, siège du groupe. Lumaro le confirme.", "Lumaro: Metz"),
            ("Le siège de Dorval quitte Lyon pour Metz.", "Dorval: Metz"),
            ("Le siège de Dorval a été transféré de Lyon à Metz en 2024.", "Dorval: Metz"),
            ("Le siège social de Lumaro a été déplacé à Metz.", "Lumaro: Metz"),
            ("Le siège de Dorval n'a pas bougé de Metz.", "Dorval: Metz"),
        ),
        silent=(
            "Lumaro a vendu Metz, siège de ses archives.",
            "Le siège de Lumaro ne sera pas transféré à Metz.",
            "Le siège de la banque de Lumaro a été transféré à Metz.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "sites-told-apart",
        Kind.OFFICE,
        ("usines", "sites", "bureaux", "agences", "magasins", "ateliers", "entrepôts", "laboratoires", "boutiques"),
        r"\b(?:usines|sites|bureaux|agences|magasins|ateliers|entrepôts|laboratoires|boutiques)(?: [a-zà-ÿ-]+){0,3}?(?:, dont| :|, :| \() ?(?P<value>(?:(?:,| et|) ?(?:{COUNT}|une?|deux|trois|l'une?|l'autre) (?:autre )?(?:à|en|au|près de) [\ue004\ue008][\ue005\ue009]*){1,6})",
        says=(("Il dispose de cinq usines, dont une à Gand et une à Parme, dit Lumaro.", "-: Gand; Parme"),),
        silent=("Il dispose de cinq usines, dont une à reprendre, dit Lumaro.",),
    ),
)
