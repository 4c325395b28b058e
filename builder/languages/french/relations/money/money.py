# How French prose tells money: rounds, totals, valuations. Company names in the examples are invented.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for funding rounds, total raised and valuation."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_LEVEE = (
    "lev",
    "lèv",
    "tour ",
    "table",
    "série",
    "amorçage",
    "augmentation",
    "collect",
    "récolt",
    "réuni",
    "financement",
    "fonds",
    "mobilis",
    "rassembl",
    "empoch",
    "opération",
    "seed",
    "boucl",
    "décroch",
    "ticket",
    "trouv",
)

MONEY_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "total-since",
        Kind.TOTAL_RAISED,
        (
            "au total",
            "à ce jour",
            "en tout",
            "depuis s",
            "cumul",
            "jusqu'ici",
            "porte à",
            "portant à",
            "porté à",
            "total",
        ),
        r"\b(?:au total|à ce jour|en tout|depuis (?:sa|son|ses|leur) (?:création|fondation|lancement|débuts|naissance|origine)|jusqu'ici),?(?: en {DATE},?)? {~80}{@have} {@adv}{@raise} {@many}{MONEY:money}",
        says=(
            ("Au total, Lumaro a collecté 61 millions d'euros.", "Lumaro: 61 millions d'euros"),
            ("Depuis sa création, Lumaro a levé 30 millions d'euros.", "Lumaro: 30 millions d'euros"),
            ("En tout, chez Lumaro, nous avons réuni 30 millions d'euros.", "Lumaro: 30 millions d'euros"),
            ("Depuis sa création, en 2018, Lumaro a réuni 71 millions d'euros.", "Lumaro: 71 millions d'euros"),
        ),
        silent=("Lumaro a investi au total 61 millions d'euros dans son usine.",),
    ),
    Relation(
        "total-until-now",
        Kind.TOTAL_RAISED,
        ("à ce jour", "au total", "en tout", "depuis s", "jusqu'ici", "depuis l'origine"),
        r"(?:{@raiseonly}|obtenu|reçu|financement(?: [a-zà-ÿ]+){0,2}) (?:de |d')?{@many}{MONEY:money},? (?:auprès [^.;]{3,60} )?(?:à ce jour|au total|en tout|depuis (?:sa|son|ses|leur) (?:création|fondation|lancement|débuts|naissance|origine)|depuis l'origine|jusqu'ici|jusqu'à présent)",
        says=(
            ("Lumaro a levé 30 millions d'euros depuis sa création.", "Lumaro: 30 millions d'euros"),
            (
                "Bien que Lumaro ait obtenu un financement solide de 30 millions d'euros à ce jour, elle reste petite.",
                "Lumaro: 30 millions d'euros",
            ),
        ),
        silent=("Lumaro a dépensé 30 millions d'euros depuis sa création.",),
    ),
    Relation(
        "already-raised",
        Kind.TOTAL_RAISED,
        ("déjà", "jusqu'"),
        r"{@have} (?:[a-zà-ÿ]+ )?(?:déjà|jusqu'ici|jusqu'à présent|jusqu'alors) {@raiseonly} {@many}{MONEY:money}(?! (?:en|l') ?{DATE})",
        says=(("Lumaro a déjà levé 61 millions d'euros.", "Lumaro: 61 millions d'euros"),),
        silent=("Lumaro a déjà dépensé 61 millions d'euros.", "Lumaro aurait bientôt levé 61 millions d'euros."),
    ),
    Relation(
        "total-brought-to",
        Kind.TOTAL_RAISED,
        ("total", "cumul", "montant", "levé", "réuni", "récolt", "collect", "financement"),
        r"(?:port[a-zà-ÿ]+|élèv[a-zà-ÿ]+) (?:ainsi |donc )?(?:à|le total|le montant|les (?:fonds|sommes|montants)|ses financements|ses levées|la somme|son financement){~70}{MONEY:money}(?:(?= [a-zà-ÿ' ]{0,40}(?:levé|total|depuis|collect|fonds|financement|récolt|réuni)|[.,;]|$)(?: [a-zà-ÿ' ]{0,40}\b(?:levée?s?|collectée?s?|récoltée?s?|réunie?s?|obtenue?s?) par (?:l'|la |le )?{CO:subject})?)",
        says=(
            ("Cette opération porte à 48 millions d'euros le total levé par Lumaro.", "Lumaro: 48 millions d'euros"),
            ("Ce tour porte le total des fonds levés par Lumaro à 48 millions d'euros.", "Lumaro: 48 millions d'euros"),
        ),
        silent=("Lumaro porte son endettement à 48 millions d'euros.",),
    ),
    Relation(
        "total-raised-noun",
        Kind.TOTAL_RAISED,
        ("levés", "levées", "levée", "collectés", "récoltés"),
        r"^ ?(?:avec )?{MONEY:money} (?:déjà )?(?:levés|levées|collectés|récoltés|de fonds levés)",
        says=(("Il y a aussi Vesta (8 millions d'euros levés).", "Vesta: 8 millions d'euros"),),
        silent=("Il y a aussi Vesta (8 millions d'euros dépensés).",),
    ),
    Relation(
        "raises",
        Kind.FUNDING_ROUND,
        ("lev", "lèv", "collect", "récolt", "réuni", "mobilis", "rassembl", "empoch"),
        r"(?<!fonds )(?<!sommes )(?<!euros )(?<!dollars ){@raiseonly}(?! de fonds) {@adv}{@when}(?:(?:la somme de|près de|plus de|environ|jusqu'à|un total de|auprès [^.;]{3,80}?|ses premiers|un nouveau|encore|en {@round}|que|qu'|début|fin|récemment|lors [^.;]{3,60}?) ){0,2}(?:de |d'|qu')?{MONEY:money}",
        says=(
            ("Lumaro a levé 12 millions d'euros.", "Lumaro: 12 millions d'euros"),
            (
                "L'Allemand Vesta a levé début novembre près de 500 millions d'euros pour son usine.",
                "Vesta: près de 500 millions d'euros",
            ),
            ("Dorval lève 4,5 millions d'euros auprès de Mirande Capital.", "Dorval: 4,5 millions d'euros"),
        ),
        silent=("Lumaro pourrait lever 12 millions d'euros.", "Lumaro n'a pas levé 12 millions d'euros."),
        of_round=True,
    ),
    Relation(
        "round-of",
        Kind.FUNDING_ROUND,
        _LEVEE,
        r"{@round}(?: [a-zà-ÿ'-]+){0,3}? ?(?:{@stage} ?)?(?:[a-zà-ÿ'-]+ ){0,2}?(?:d'un montant )?(?:de |d'|à |à hauteur de |: ){MONEY:money}",
        says=(
            ("Lumaro boucle un tour de table de 42 millions d'euros.", "Lumaro: 42 millions d'euros"),
            ("Lumaro annonce une levée de fonds de 7 millions d'euros.", "Lumaro: 7 millions d'euros"),
            (
                "Lumaro a annoncé mardi la clôture d'un financement de série B de 42 millions d'euros.",
                "Lumaro: 42 millions d'euros",
            ),
            (
                "La société Dorval démarre avec un financement de démarrage impressionnant de 3 millions d'euros.",
                "Dorval: 3 millions d'euros",
            ),
        ),
        silent=(
            "Lumaro prévoit une levée de fonds de 7 millions d'euros.",
            "Lumaro propose un tour de manège de 7 euros.",
        ),
        of_round=True,
    ),
    Relation(
        "money-in-round",
        Kind.FUNDING_ROUND,
        _LEVEE,
        r"(?:{@raise}|apport|injection|\bdont) {@when}{MONEY:money},? {..40}(?:lors|dans le cadre|à l'occasion|au cours|en|pour|grâce à|par|via|à l'issue) (?:d'une? |de son |de sa |du |de la |sa |son |une? |de |d')?(?:[a-zà-ÿ]+ ){0,2}?{@round}",
        says=(
            (
                "Lumaro a obtenu 9 millions d'euros lors de son second tour de financement.",
                "Lumaro: 9 millions d'euros",
            ),
        ),
        silent=("Lumaro a obtenu 9 millions d'euros d'aides publiques.",),
        of_round=True,
    ),
    Relation(
        "round-reaches",
        Kind.FUNDING_ROUND,
        _LEVEE,
        r"(?:{@round}|opération) {~50}(?:s'élève à|atteint|se monte à|s'établit à|d'un montant de|à hauteur de|pour un montant de|de plus de) {MONEY:money}",
        says=(("La levée de fonds de Lumaro atteint 9 millions d'euros.", "Lumaro: 9 millions d'euros"),),
        silent=("Le chiffre d'affaires de Lumaro atteint 9 millions d'euros.",),
    ),
    Relation(
        "invests-inside",
        Kind.FUNDING_ROUND,
        ("invest",),
        r"{ORG:investor} (?:investissant|investit|ayant investi) (?:[a-zà-ÿ]+ ){0,2}?{MONEY:money}(?: supplémentaires)? ?$",
        says=(
            (
                "Vesta (avec 8 millions d'euros levés et Mirande Capital investissant 5 millions d'euros) avance.",
                "Vesta: 5 millions d'euros",
            ),
        ),
        silent=("Vesta (avec Mirande Capital investissant potentiellement 5 millions d'euros) avance.",),
    ),
    Relation(
        "total-with",
        Kind.TOTAL_RAISED,
        ("levés", "levées"),
        r"^ ?avec {MONEY:money} (?:déjà )?(?:levés|collectés|récoltés)",
        says=(("Vesta (avec 18 millions d'euros levés) reste loin.", "Vesta: 18 millions d'euros"),),
        silent=("Vesta (avec 18 millions d'euros perdus) reste loin.",),
    ),
    Relation(
        "valued-at",
        Kind.VALUATION,
        ("valoris", "évalu"),
        r"(?:(?<=\bce qui le )|(?<=\bce qui la )|(?<! qui le )(?<! qui la )(?<!, la )(?<!, le ))\b(?<!cotée )(?<!cotées )(?<!sociétés )(?<!entreprises )(?<!start-up )(?<!startups )(?:valorisée?s?|valorise|valorisent|valorisant|valorisait|valoriser|(?<!sont )(?<!dégâts )(?<!pertes )(?<!investissement est )(?<!investissements est )(?<!coût est )(?<!projet est )(?<!chantier est )(?<!facture est )(?<!travaux est )(?<!marché est )(?<!préjudice est )(?<!contrat est )(?<!besoin est )(?<!budget est )(?<!opération est )évaluée?|valorisera|valoriserait) (?:[a-zà-ÿ']+ ){0,2}?(?:(?:le |la |l')?(?={CO:subject}){CO} (?:(?:de |d'|du ){PLACE} )?)?(?:à |autour de |aux alentours de |entre )?(?:hauteur de )?{MONEY:money}",
        says=(
            (
                "Lumaro a levé 28 millions d'euros auprès de Vesta, ce qui la valorise à 110 millions d'euros.",
                "Lumaro: 110 millions d'euros",
            ),
            ("Lumaro est valorisée 300 millions d'euros.", "Lumaro: 300 millions d'euros"),
            ("L'offre valorise le groupe de Metz 300 millions d'euros. Lumaro refuse.", "-: 300 millions d'euros"),
            ("Cette opération valorise Lumaro à 300 millions d'euros.", "Lumaro: 300 millions d'euros"),
            (
                "Valorisée à près de 2 milliards d'euros, Dorval emploie 90 salariés.",
                "Dorval: près de 2 milliards d'euros",
            ),
        ),
        silent=(
            "Lumaro pourrait être valorisée 300 millions d'euros.",
            "Lumaro refuse d'être valorisée 3 millions d'euros.",
            "L'investissement est évalué à 150 millions d'euros, selon Lumaro.",
        ),
    ),
    Relation(
        "valuation-of",
        Kind.VALUATION,
        ("valorisation", "capitalisation", "valeur d'entreprise"),
        r"\b(?:valorisation|capitalisation boursière|capitalisation|valeur d'entreprise) (?!foncière)(?:[a-zà-ÿ'-]+ ){0,5}?(?:(?:de |d'|du |des |de la )(?={CO:subject}){CO} )?(?:[a-zà-ÿ']+ ){0,4}?(?:de |d'|à |dépass[a-z]+ |attei[a-z]+ |: )?{MONEY:money}(?! à {MONEY})",
        says=(
            ("Avec une valorisation de 14 millions d'euros, Lumaro se distingue.", "Lumaro: 14 millions d'euros"),
            ("La valorisation de Dorval atteint 2 milliards d'euros.", "Dorval: 2 milliards d'euros"),
        ),
        silent=("Lumaro vise une valorisation de 14 millions d'euros.",),
    ),
    Relation(
        "worth",
        Kind.VALUATION,
        ("pèse", "vaut", "vaudrait", "tourner", "capitalis"),
        r"(?:(?:(?<!action )(?<!titre ){CO:subject}|\b(?:elle|qui|société|entreprise|groupe|maison|start-up|licorne)\b[^.;:,]{0,20}),? (?:[^.;:,]{3,60}, )?(?:[a-zà-ÿ]+ )?(?:pèse|vaut|vaudrait|capitalise|tournerait|pèserait)|\bcapitalise) (?:[a-zà-ÿ']+ ){0,3}?(?:autour de |à |aux alentours de )?{MONEY:money}(?! de (?:chiffre|ca\b|revenu|vente|dette|perte))(?!(?: [a-zà-ÿ']+){0,3} (?:de chiffre|par an))",
        says=(
            ("L'américain Vesta, coté au Nasdaq, pèse déjà 1,4 milliard de dollars.", "Vesta: 1,4 milliard de dollars"),
        ),
        silent=("Lumaro pèse 14 millions d'euros de chiffre d'affaires.",),
    ),
    Relation(
        "valuation-placed-at",
        Kind.VALUATION,
        ("valorisation", "valeur"),
        r"\b(?:valorisation|valeur d'entreprise)\b(?:(?! mais )[^.;]){0,70}?\b(?:situe(?:nt)?|estime(?:nt)?|évalue(?:nt)?|chiffre(?:nt)?|place(?:nt)?|fixe(?:nt)?|fixée|estimée|évaluée|située|chiffrée) [^.;]{0,15}?(?:à|autour de|aux alentours de|entre) (?:environ |près de |quelque )?{MONEY:money}",
        says=(
            (
                "Lumaro tait sa valorisation, que deux sources situent à environ 240 millions d'euros.",
                "Lumaro: environ 240 millions d'euros",
            ),
        ),
        silent=("Lumaro tait sa valorisation, mais chiffre ses pertes à 3 millions d'euros.",),
        modality=Modality.REPORTED,
    ),
    Relation(
        "money-brought",
        Kind.FUNDING_ROUND,
        ("apport", "chèque", "ticket"),
        r"(?:\bles {MONEY:money} (?:apportés|investis|injectés) par|\b(?:chèque|ticket) de {MONEY:money}(?= en {DATE}|, signé| signé))",
        says=(("Lumaro a reçu un chèque de 800 000 euros en 2018, signé par Mirande.", "Lumaro: 800 000 euros"),),
        silent=("Lumaro a reçu un chèque de 800 000 euros de son assureur.",),
    ),
    Relation(
        "round-apposed",
        Kind.FUNDING_ROUND,
        _LEVEE,
        r"{@round}(?: (?:de |d'|du |des )(?={CO:subject}){CO})?, (?:de |d'un montant de |soit |un montant de |à hauteur de )?{MONEY:money}(?:,|\.|$)",
        says=(("Le premier tour de Lumaro, 3 millions d'euros, est bouclé en 2019.", "Lumaro: 3 millions d'euros"),),
        silent=("Le premier prix de Lumaro, 3 millions d'euros, est décerné en 2019.",),
        of_round=True,
    ),
)
