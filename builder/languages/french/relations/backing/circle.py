# How French prose tells the circle of backers of a company: who owns which part of it, who follows the leader of a
# round, whom a list under a heading names.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for investors told by their parts of the whole and by their place in a round."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind

_SHARES = r"(?:du capital|de son capital|des (?:parts|actions|titres|droits de vote))"
_OF_CO = r"(?: (?:de |d'|du |des )(?={CO:subject}){CO})?"
_ROUND = r"(?:tour(?: de table)?|levée(?: de fonds)?|augmentation de capital|financement|opération|recapitalisation|série [a-h])"
_LED = r"(?:co-?)?(?:menée?|conduite?|emmenée?|pilotée?|orchestrée?|dirigée?|souscrite?)s?"
_INVESTORS = r"(?:fonds|investisseurs|actionnaires|business angels|family offices|capital-risqueurs)"

CIRCLE_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "parts-held-by",
        Kind.INVESTOR,
        ("détenu", "contrôlé", "possédé", "appartien", "capital", "% "),
        r"(?:\b(?:détenue?s?|contrôlée?s?|possédée?s?|appartien(?:t|nent))\b[^.;:]{0,90}?(?:,| et|, et) (?:(?:à hauteur de |à |pour )?{PERCENT} |pour le (?:reste|solde),? )(?:par|à|au|aux)|(?:\bcapital|\bparts|\bactions|\btitres|{PERCENT})[^.;:]{0,80}?,? (?:et )?le (?:solde|reste)(?: du capital)? (?:étant |est |se trouve )?(?:aux mains|entre les mains) d[eu']) ?{BACKERS:value}",
        says=(
            (
                "Lumaro est détenue à 60 % par ses fondateurs et à 40 % par Mirande Capital.",
                "Lumaro: Mirande Capital",
            ),
            ("Dorval appartient à 70 % à la famille Roy et à 30 % à Crédis, note Lumaro.", "Dorval: Crédis"),
            ("Anne Roy a 51 % du capital de Lumaro, le solde étant aux mains de Vesta.", "Lumaro: Vesta"),
        ),
        silent=(
            "Le parc de Lumaro appartient à 60 % à des particuliers et à 40 % à des loueurs.",
            "Anne Roy a 51 % du capital de Lumaro, le solde étant aux mains de salariés.",
        ),
    ),
    Relation(
        "capital-split-between",
        Kind.INVESTOR,
        ("capital", "actionnariat"),
        r"\b(?:capital|actionnariat)(?: (?:de |d'|du |des )(?={CO:subject}){CO})?,? (?:se répartit|se partage|est (?:désormais |aujourd'hui |ainsi )?(?:réparti|partagé|détenu))(?: désormais| ainsi)? entre (?:(?:l'|la |le |les |ses |son |sa )?[a-zà-ÿ' -]{3,50}?(?: ?\ue01e+)?(?:, | et )){1,3}{BACKERS:value}",
        says=(
            (
                "Le capital est désormais réparti entre la fondatrice (41 %), Mirande (35 %) et Crédis (24 %), dit Lumaro.",
                "-: Mirande; Crédis",
            ),
            ("Le capital de Lumaro se partage entre les salariés et Vesta.", "Lumaro: Vesta"),
            ("Le capital de Dorval est détenu entre ses cadres (20 %) et Albis (80 %), dit Lumaro.", "Dorval: Albis"),
        ),
        silent=(
            "Le capital se partage entre les salariés et les dirigeants, dit Lumaro.",
            "Le marché se partage entre les coopératives, Vesta et Lumaro.",
        ),
    ),
    Relation(
        "majority-before",
        Kind.INVESTOR,
        ("majorité", "contrôle"),
        r"\b(?:détien|conserv|possèd|gard)[a-zà-ÿ]* (?:toujours |encore )?(?:la majorité|le contrôle)(?: (?:du capital|des parts|des actions))?(?: (?:de |d'|du |des )(?={CO:subject}){CO})?,? (?:aux côtés d[eu']s?|(?:loin )?devant|suivie?s? (?:de |d'|du |par )) ?{BACKERS:value}",
        says=(
            (
                "Les fondateurs de Lumaro gardent la majorité, devant Mirande (28 %) et Crédis.",
                "Lumaro: Mirande; Crédis",
            ),
            ("Anne Roy conserve le contrôle de Lumaro, aux côtés de Vesta.", "Lumaro: Vesta"),
            ("La famille détient la majorité du capital de Dorval, devant Albis, dit Lumaro.", "Dorval: Albis"),
        ),
        silent=(
            "Les femmes gardent la majorité, devant les hommes, chez Lumaro.",
            "Anne Roy garde le contrôle de ses nerfs devant Vesta, note Lumaro.",
        ),
    ),
    Relation(
        "so-many-backers",
        Kind.INVESTOR,
        ("fonds", "investisseurs", "actionnaires", "entrants", "angels", "offices"),
        rf"(?<!\w)(?:{{COUNT}}|deux|trois|quatre|cinq|plusieurs|nouveaux|derrière ce chèque,? (?:les|des)) (?:nouveaux |grands |autres )?(?:{_INVESTORS}|entrants)(?: (?!concurrents|rivaux|clients)[a-zà-ÿ'-]+){{0,4}}? ?: (?:l'|le |la |les )?{{BACKERS:value}}",
        says=(
            ("Derrière Lumaro, trois fonds : Mirande, Crédis et Vesta.", "Lumaro: Mirande; Crédis; Vesta"),
            ("Deux fonds y ont cru : Mirande Capital et Crédis, note Lumaro.", "-: Mirande Capital; Crédis"),
            ("Lumaro compte deux nouveaux actionnaires : Vesta et Albis.", "Lumaro: Vesta; Albis"),
        ),
        silent=(
            "Lumaro vise trois pays : la Suède, le Maroc et le Brésil.",
            "Lumaro a deux ateliers : Dole et Metz.",
        ),
        of_round=True,
    ),
    Relation(
        "round-gathers",
        Kind.INVESTOR,
        ("tour", "financement", "levée", "augmentation"),
        r"\b(?:tour(?: de table)?|financement|levée(?: de fonds)?|augmentation de capital)(?: de {MONEY})?,? (?:réunit|rassemble|associe|regroupe|réunissait|rassemblait|a réuni|a rassemblé|bouclée? (?:{@when}|en |hier )?avec){@too} (?:l'|le |la |les )?{BACKERS:value}",
        says=(
            ("Ce financement réunit Mirande (4 millions d'euros) et Crédis, dit Lumaro.", "-: Mirande; Crédis"),
            ("Le tour de table rassemble aussi le fonds Vesta, dit Lumaro.", "-: Vesta"),
            ("La levée a réuni Mirande et la Banque Albis, dit Lumaro.", "-: Mirande; Banque Albis"),
        ),
        silent=("Le tour de piste réunit Mirande et Lumaro.", "Ce financement réunit des épargnants, dit Lumaro."),
        of_round=True,
    ),
    Relation(
        "round-opens-led-by",
        Kind.INVESTOR,
        ("men", "condui", "emmen", "pilot", "orchestr", "dirig", "souscri"),
        rf"(?:^[-« ]*|[.;:] ){_LED} (?:à nouveau |cette fois |conjointement |majoritairement )?par {{BACKERS:value}}, (?:l'|le |la |ce |cette |son |sa )(?:nouve(?:au|lle) |premi(?:er|ère) |deuxième |troisième )?{_ROUND}\b(?: (?:de |d'|du |des )(?={{CO:subject}}){{CO}})?",
        says=(
            ("Mené par Mirande, suivi de Crédis, le tour de Lumaro est bouclé.", "Lumaro: Mirande; Crédis"),
            ("Souscrite par Vesta, l'augmentation de capital rassure Lumaro.", "-: Vesta"),
            ("Emmenée par Albis et Crédis, la levée surprend chez Lumaro.", "-: Albis; Crédis"),
        ),
        silent=(
            "Mené par Mirande, le chantier de Lumaro avance.",
            "Souscrite par des particuliers, la levée rassure Lumaro.",
        ),
        of_round=True,
    ),
    Relation(
        "backers-labelled",
        Kind.INVESTOR,
        ("tour", "file", "investisseur", "entrants", "actionnaire", "souscripteur", "lead"),
        rf"^[-•« ]*(?:{_ROUND} {_LED} par|chef(?:fe)?s? de file|lead(?: investor)?|nouveaux (?:entrants|investisseurs|actionnaires)|souscripteurs|participants au tour)(?: de la levée| du tour)? ?: {{BACKERS:value}}",
        says=(
            ("Lumaro lève 7 millions d'euros. Tour mené par : Mirande Capital", "Lumaro: Mirande Capital"),
            ("Lumaro ouvre son capital. Nouveaux entrants : Crédis et Vesta", "Lumaro: Crédis; Vesta"),
            ("Lumaro a bouclé son tour. Chef de file : Albis", "Lumaro: Albis"),
        ),
        silent=("Lumaro grandit. Nouveaux entrants : les salariés", "Lumaro grandit. Chef de projet : Mirande"),
        of_round=True,
        of_topic=True,
    ),
    Relation(
        "backers-by-trade",
        Kind.INVESTOR,
        ("actionnaires", "au capital", "historiques"),
        rf"\b(?:{_INVESTORS}|sociétés|banques|groupes) (?:actionnaires|(?:déjà )?(?:présents |entrés )?au capital)(?: (?:de |d')(?={{CO:subject}}){{CO}})?,? {{BACKERS:value}}",
        says=(
            ("Les deux fonds actionnaires, Mirande et Crédis, ont dit oui à Lumaro.", "Lumaro: Mirande; Crédis"),
            ("Les fonds déjà au capital, Vesta et Albis, patientent, dit Lumaro.", "-: Vesta; Albis"),
            ("Les groupes actionnaires de Dorval, Vesta et Albis, hésitent, dit Lumaro.", "Dorval: Vesta; Albis"),
        ),
        silent=(
            "Les fonds actionnaires de Lumaro patientent, selon Vesta.",
            "Les fonds clients, Mirande et Crédis, ont dit oui à Lumaro.",
        ),
    ),
    Relation(
        "rose-to-share",
        Kind.INVESTOR,
        ("capital", "parts", "actions", "titres"),
        rf"{{BACKERS:value}}(?:, [a-zà-ÿ][^,;.:]{{3,50}},)?,? (?:qui )?(?:est|sont|a|ont) (?:depuis |désormais |ensuite |même )?(?:monté|passé|grimpé|descendu)e?s? (?:de (?:{{PERCENT}}|{{COUNT}}) )?à {{PERCENT}} {_SHARES}{_OF_CO}",
        says=(
            (
                "Mirande Capital, actionnaire de la première heure, est monté à 30 % du capital de Lumaro.",
                "Lumaro: Mirande Capital",
            ),
            ("Crédis est depuis passé à 22 % des parts de Dorval, dit Lumaro.", "Dorval: Crédis"),
            ("Vesta et Albis sont montés de 12 à 20 % du capital, dit Lumaro.", "-: Vesta; Albis"),
        ),
        silent=(
            "Dorval est monté à 30 % du marché de Lumaro.",
            "Mirande n'est pas monté à 30 % du capital de Lumaro.",
        ),
        of_topic=True,
    ),
    Relation(
        "bought-itself-a-share",
        Kind.INVESTOR,
        ("offert", "s'offre", "détien", "possèd", "contrôl", "conserv", "garde", "partage"),
        rf"{{BACKERS:value}}(?:,? (?:qui )?(?:s'est {{@adv}}offert|s'offre|(?:a|ont) [^.;:,\ue000-\ue009]{{5,50}} et (?:en )?(?:détient|possède|contrôle)(?:nt)?{{@too}}|(?:garde|conserve)(?:nt)?{{@too}} ses) {{PERCENT}}(?: {_SHARES}{_OF_CO}| (?:de |d')(?={{CO:subject}}){{CO}}(?=[ .,;]|$))| se partagent{{@too}} (?:{{PERCENT}}|le (?:reste|solde)) {_SHARES}{_OF_CO})",
        says=(
            ("Mirande Capital s'est offert 15 % de Lumaro.", "Lumaro: Mirande Capital"),
            ("Crédis a converti ses obligations et détient désormais 11 % de Dorval, note Lumaro.", "Dorval: Crédis"),
            ("Vesta et Albis se partagent désormais 45 % du capital de Lumaro.", "Lumaro: Vesta; Albis"),
        ),
        silent=(
            "Vesta et Albis se partagent 45 % du marché de Lumaro.",
            "Mirande Capital ne s'est pas offert 15 % de Lumaro.",
        ),
        of_topic=True,
    ),
)
