# How French prose says who puts money into a company, and who works with it.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for investors and partners."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind

BACKING_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "round-led-by",
        Kind.INVESTOR,
        ("men", "condui", "pilot", "emmen", "tour", "levée", "série", "souscri", "opération", "financ"),
        r"\b(?:tour|tour de table|levée|levée de fonds|opération|financement|série [a-h]|augmentation de capital|amorçage|investissement|millions d'euros|{MONEY}|{DATE}){~60}\b(?:menée?|conduite?|pilotée?|emmenée?|dirigée?|souscrite?|orchestrée?|codirigée?|co-dirigée?|financée?|soutenue?)(?: [a-zà-ÿ]+)? par {ORGS:value}",
        says=(
            (
                "Lumaro boucle une levée de fonds de 7 millions d'euros, menée par Mirande Capital.",
                "Lumaro: Mirande Capital",
            ),
            (
                "Le tour de Lumaro est conduit par le fonds parisien Mirande Capital, aux côtés du zurichois Albis Partners et de Crédis.",
                "Lumaro: Mirande Capital; Albis Partners; Crédis",
            ),
        ),
        silent=("L'opération de Lumaro, menée par des chercheurs, avance.",),
        qualifiers=(("lead", True),),
        of_round=True,
    ),
    Relation(
        "raised-from",
        Kind.INVESTOR,
        ("auprès", "participation", "soutien", "appui", "côtés", "concours"),
        r"(?:{MONEY}|{@round}|{@raiseonly}|tour|opération|capital){~80}\b(?:auprès d[eu]s?|auprès d'|avec la participation d[eu]s?|avec la participation d'|avec le soutien(?: [a-zà-ÿ]+)? d[eu]s?|avec le soutien(?: [a-zà-ÿ]+)? d'|avec un soutien(?: [a-zà-ÿ]+)? d[eu]s?|avec un soutien(?: [a-zà-ÿ]+)? d'|avec le concours d[eu]s?|avec l'appui d[eu]s?|aux côtés d[eu]s?|aux côtés d'|rejointe? par|avec) ?(?:ses |l'|la |le |les |d')?{ORGS:value}",
        says=(
            (
                "Dorval lève 4,5 millions d'euros auprès de Mirande Capital et d'Albis Partners.",
                "Dorval: Mirande Capital; Albis Partners",
            ),
            ("Lumaro a levé 7 millions d'euros, avec la participation de Crédis.", "Lumaro: Crédis"),
        ),
        silent=("Lumaro a levé 7 millions d'euros auprès de particuliers.",),
        of_round=True,
    ),
    Relation(
        "backers-such-as",
        Kind.INVESTOR,
        ("investisseur", "actionnaire", "bailleurs", "fonds", "capital", "soutiens", "backer"),
        r"\b(?:investisseurs?|actionnaires?|bailleurs de fonds|fonds d'investissement|financeurs|soutiens financiers|tour de table)(?: (?:historiques?|principaux|institutionnels|privés|existants|actuels|américains|européens))?(?: (?:de |d')(?={CO:subject}){CO})?{..25}{@such}(?:des |les |le |l')?{..45}{ORGS:value}",
        says=(
            (
                "Parmi ses investisseurs figurent Mirande Capital, Albis Partners et Crédis.",
                "-: Mirande Capital; Albis Partners; Crédis",
            ),
            ("Les actionnaires de Lumaro, dont Mirande Capital, ont suivi.", "Lumaro: Mirande Capital"),
        ),
        silent=("Les investisseurs de Lumaro se réjouissent, selon Vesta.",),
        of_round=True,
    ),
    Relation(
        "backer-named",
        Kind.INVESTOR,
        ("actionnaire", "investisseur"),
        r"\b(?:l'|son |leur |d'|un |premier |principal )(?:actionnaire|investisseur)(?: [a-zà-ÿ]+){0,2},? {ORGS:value}",
        says=(("L'actionnaire historique Mirande Santé a remis au pot chez Lumaro.", "Lumaro: Mirande Santé"),),
        silent=("L'actionnaire de Lumaro a refusé.",),
        of_round=True,
    ),
    Relation(
        "org-invests-in",
        Kind.INVESTOR,
        (
            "invest",
            "inject",
            "capital",
            "particip",
            "détient",
            "actionnaire",
            "mène",
            "conduit",
            "remis au pot",
            "pilote",
        ),
        r"{ORGS:value},? (?:qui )?(?:{@have} {@adv}|est {@adv}|sont {@adv})?(?:investi(?:t|ssent|r)? {..30}dans|investi|injecté? {..30}dans|entrée?s? (?:{DATE} )?au capital|prend(?:ra)? {PERCENT} (?:du capital|des parts)|pris {PERCENT} (?:du capital|des parts)|prend une participation|pris une participation|participe(?:nt|r)? (?:à|au)|participé (?:à|au)|remis au pot|présente?s? au capital|détient|détiennent|possède(?:nt)?(?= {PERCENT})|mène l'opération|mène le tour|conduit le tour|mène l'investissement|souscrit)(?: (?:{@many})?(?:{PERCENT} (?:du capital|des parts)|l'opération|tour|levée|capital))?(?= |[.,;]|$)",
        says=(
            ("Mirande Capital est entré au capital de Lumaro en 2019.", "Lumaro: Mirande Capital"),
            ("Albis Partners, qui détient 31 % du capital, réfléchit.", "-: Albis Partners"),
        ),
        silent=("Mirande Capital n'est pas entré au capital de Lumaro.",),
    ),
    Relation(
        "backed-by",
        Kind.INVESTOR,
        ("souten", "financ", "appuy", "adoss", "détenu", "possédé", "contrôlé"),
        r"\b(?:soutenue?s?|financée?s?|appuyée?s?|détenue?s?|contrôlée?s?)(?: (?:[a-zà-ÿ]+ ){0,2}|,? à {PERCENT} | à hauteur de {PERCENT} )?par {ORGS:value}",
        says=(
            ("Contrairement à Dorval (soutenu par Mirande Capital), Lumaro est seule.", "Dorval: Mirande Capital"),
            ("Vesta (soutenu par Albis et Crédis) domine.", "Vesta: Albis; Crédis"),
        ),
        silent=("La candidature de Lumaro, soutenue par des élus, avance.",),
    ),
    Relation(
        "enjoys-support",
        Kind.INVESTOR,
        ("soutien",),
        r"\b(?:bénéficie|dispose|profite|bénéficiant|reçoit)(?: également| aussi)? (?:du|d'un|le) soutien (?:[a-zà-ÿ]+ )?(?:de |d'|du ){ORGS:value}",
        says=(("Vesta bénéficie du soutien financier de Mirande Capital.", "Vesta: Mirande Capital"),),
        silent=("Vesta bénéficie du soutien de ses salariés.",),
    ),
    Relation(
        "partnership-with",
        Kind.PARTNER,
        (
            "partenariat",
            "alliance",
            "collaboration",
            "accord",
            "association",
            "coopération",
            "complémentarité",
            "protocole",
            "coentreprise",
            "joint-venture",
            "consortium",
        ),
        r"\b(?:partenariats?|alliances?|collaborations?|coopérations?|accords? (?:de (?:licence|distribution|partenariat|coopération|collaboration|développement|recherche|co-développement|codéveloppement|coopération)|stratégiques?|industriels?|commercia(?:l|ux)|pluriannuel)|accords?-cadres?|protocole d'accord|coentreprise|co-entreprise|joint-venture)(?: (?!de confidentialité)[a-zà-ÿ'-]+){0,4}?,?(?: ?{@when}| )(?:[a-zà-ÿ]+ ){0,2}?(?:avec|conclue?s? avec|signée?s? avec|nouée?s? avec|entre {CO} et)(?: (?:des|les|de grands|plusieurs|deux|trois)(?: [a-zà-ÿ' -]{3,40}?)?{@such})? ?(?:l'|la |le |les )?{ORGS:value}",
        says=(
            ("Lumaro a signé un partenariat avec Dorval.", "Lumaro: Dorval"),
            ("Lumaro a conclu en 2022 un accord de distribution avec le groupe allemand Vesta.", "Lumaro: Vesta"),
            (
                "Grâce à des collaborations avec des acteurs majeurs tels que Dorval et Vesta, Lumaro grandit.",
                "Lumaro: Dorval; Vesta",
            ),
        ),
        silent=("Lumaro négocie un partenariat avec Dorval.", "Lumaro a signé un accord avec les syndicats."),
    ),
    Relation(
        "bare-deal-with",
        Kind.PARTNER,
        ("accord", "association", "complémentarité", "rapprochement"),
        r"\b(?:accord|association|complémentarité)(?: [a-zà-ÿ]+)? (?:{@when})?(?:signé |conclu |trouvé |noué |annoncée? )?avec (?:l'|la |le |les )?{ORGS:value}",
        says=(("L'accord conclu avec Dorval garantit à Lumaro un accès aux pièces.", "Lumaro: Dorval"),),
        silent=("L'accord conclu avec ses créanciers garantit un répit à Lumaro.",),
    ),
    Relation(
        "works-with",
        Kind.PARTNER,
        ("collabor", "associ", "alli", "travaill", "coopèr", "partenaire", "coopér"),
        r"\b(?:collabore(?:nt)?|collaboré|collaborer|s'est (?:aussi |également |récemment )?(?:associée?|alliée?)|s'associe(?:r)?|se sont (?:associés|alliés)|s'allie(?:r)?|coopère(?:nt)?|coopéré|travaill(?:e|ent|ons)(?: main dans la main| notamment| déjà)?|collaborons|fait équipe|s'appuie sur un partenariat|noue un partenariat)(?: (?:déjà|également|aussi|étroitement|depuis|notamment|désormais)){0,2}(?: {DATE})? (?:avec|à)(?: (?:des|les|de grands|plusieurs)(?: [a-zà-ÿ' -]{3,40}?)?{@such})? ?(?:l'|la |le |les )?{ORGS:value}",
        says=(
            ("Lumaro collabore avec Dorval pour concevoir des capteurs.", "Lumaro: Dorval"),
            ("Lumaro s'est associée à la société de puces Vesta.", "Lumaro: Vesta"),
            ("Lumaro collabore avec des acteurs européens comme Dorval.", "Lumaro: Dorval"),
        ),
        silent=("Lumaro collabore avec la Suède et le Maroc.", "Lumaro pourrait collaborer avec Dorval."),
    ),
    Relation(
        "partners-such-as",
        Kind.PARTNER,
        ("partenaire",),
        r"\b(?:partenaires?)(?: (?:historiques?|industriels?|stratégiques?|principaux|commerciaux|technologiques?|financiers?|majeurs?))?(?: (?:de |d')(?={CO:subject}){CO})?{@such}{ORGS:value}",
        says=(("Les partenaires de Lumaro, parmi lesquels Dorval et Vesta, approuvent.", "Lumaro: Dorval; Vesta"),),
        silent=("Les partenaires sociaux de Lumaro, dont la CFDT, approuvent.",),
    ),
    Relation(
        "partner-named",
        Kind.PARTNER,
        ("partenaire",),
        r"\b(?:son|sa|leur|notre) partenaire(?: (?:historique|industriel|stratégique|japonais|allemand|américain|chinois|italien|local|technologique))?,? {ORG:value}",
        says=(("Lumaro et son partenaire industriel Dorval ouvrent une usine.", "Lumaro: Dorval"),),
        silent=("Lumaro et son partenaire ouvrent une usine.",),
    ),
    Relation(
        "supported-deal",
        Kind.PARTNER,
        ("soutien", "association", "accord"),
        r"(?:enregistré|obtenu|reçu|décroché) le soutien (?:de |d'|du ){ORGS:value}",
        says=(("Elle a aussi enregistré le soutien de Dorval, dit-on chez Lumaro.", "-: Dorval"),),
        silent=("Elle a perdu le soutien de Dorval, dit-on chez Lumaro.",),
    ),
    Relation(
        "org-announced-deal",
        Kind.PARTNER,
        ("association", "partenariat", "accord", "alliance", "collaboration"),
        r"{ORG:value},? (?:qui )?{@have} {@adv}(?:annoncé|signé|conclu|noué|dévoilé) {@when}(?:un|une|son|sa) (?:association|partenariat|alliance|collaboration|accord)(?: [a-zà-ÿ]+){0,3}? avec {CO:subject}",
        says=(
            ("Dorval, qui avait annoncé le 5 février une association avec Lumaro, s'en félicite.", "Lumaro: Dorval"),
        ),
        silent=("Dorval, qui avait annoncé une rupture avec Lumaro, s'en félicite.",),
    ),
    Relation(
        "keeps-licence",
        Kind.PARTNER,
        ("licence",),
        r"{ORG:value} (?:conserve|garde|détient|exploite|a acquis|a obtenu|obtient) (?:sa|une|la) licence",
        says=(("Vesta conserve sa licence mais ne paiera pas Lumaro.", "-: Vesta"),),
        silent=("Vesta a perdu sa licence.",),
    ),
)
