# How French prose says who stands against a company without calling it a rival: rank, market, a lost bid.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for competitors told by rank, by market and by what they win."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_NO_RANK = r"\b(?:clients?|cliente|actionnaire|investisseur|fournisseur|employeur|partenaire|donateur|contribuable|propriétaire|sponsor|donneur|pourvoyeur|site|exportateur|fonds|pollueur|émetteur|consommateur|recruteur|mécène|déposants?|concours|appel d'offres|course|prix|palmarès|championnat|(?:entreprise|groupe|industriel|société|acteur) (?:[a-zà-ÿ]+ )?(?:de la (?:ville|région|métropole|commune)|d[ue] (?:département|canton|bassin|pays)))\b"
"""Of these one may be the second without rivalling the first."""

RIVAL_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "ranked-behind-opening",
        Kind.COMPETITOR,
        ("derrière",),
        rf"^[-« ]*(?:loin |juste )?derrière (?:(?:le |la |les )?(?:leader|numéro un|géant|mastodonte|champion)s?(?: [a-zà-ÿ]+)?,? )?(?:l'|le |la |les )?{{ORGS:value}}(?:, (?:le |la |l'|un |leader|numéro)[^,;.:]{{3,60}})?, (?={{CO:subject}}){{CO}}(?:,[^,;.:]{{3,60}},)? (?:est|reste|demeure|s'impose|se (?:classe|place|positionne|hisse|situe|range)|occupe|pointe|figure|fait figure|arrive|devient|est devenue?|s'adjuge|s'est hissée?|détient la)\b[^.;:]{{0,40}}? (?:numéro (?:un|deux|trois|quatre|cinq)|deuxième|troisième|quatrième|cinquième|seconde?|challenger|outsider|place|rang|podium)\b(?! [^.;:]{{0,25}}{_NO_RANK})",
        says=(
            ("Derrière Vesta et Dorval, Lumaro est le numéro trois français de la literie.", "Lumaro: Vesta; Dorval"),
            ("Derrière le leader Vesta, Lumaro s'impose comme le deuxième fabricant de matelas.", "Lumaro: Vesta"),
            ("Loin derrière Albis, Lumaro occupe la troisième place du marché.", "Lumaro: Albis"),
        ),
        silent=(
            "Derrière Vesta, Lumaro est le deuxième employeur de la ville.",
            "Derrière Anne Roy, Lumaro est le deuxième donateur.",
            "Derrière Vesta, Lumaro agrandit son usine.",
            "Derrière Vesta, Lumaro est le deuxième groupe de la région.",
            "Derrière Vesta, Lumaro occupe la deuxième place du concours.",
            "Derrière Vesta, Lumaro est le deuxième déposant de brevets.",
            "Derrière Vesta, son client, Lumaro est le deuxième exportateur de Bretagne.",
            "Derrière Vesta, Lumaro est le deuxième actionnaire de Dorval.",
        ),
    ),
    Relation(
        "ranked-behind",
        Kind.COMPETITOR,
        ("derrière", "devant"),
        r"\b(?:premier|première|deuxième|troisième|quatrième|seconde?|numéro (?:un|deux|trois)|loin|juste|place|rang|leader)\b(?! (?:client|cliente|actionnaire|investisseur|fournisseur|partenaire|employeur|marché|donneur)\b)(?<!client, loin)(?<!actionnaire, loin)[^.;:]{0,60}? (?:derrière|devant) (?:les? |la |l')?(?:(?:leader|numéro un|géant|mastodonte|champion)s?(?: [a-zà-ÿ]+)? )?{ORGS:value}",
        says=(
            ("Lumaro se classe deuxième du secteur derrière Dorval.", "Lumaro: Dorval"),
            ("Loin derrière le géant Vesta, Lumaro revendique 4 % du marché.", "Lumaro: Vesta"),
            ("Lumaro est le premier fabricant de pompes devant Dorval et Albis.", "Lumaro: Dorval; Albis"),
        ),
        silent=(
            "Lumaro a tenu son premier congrès devant la presse.",
            "La première pierre est posée derrière la gare, dit Lumaro.",
            "Dorval est le premier client de Lumaro, devant Vesta.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "fights-with",
        Kind.COMPETITOR,
        ("heurt", "ferraill", "bataill", "fer avec", "lutt", "coude", "en lice", "frott", "duel"),
        r"\b(?:se heurte(?:nt)?|s'est heurtée?|heurter|ferraille(?:nt)?|ferrailler|(?<!la )(?<!une )(?<!sa )(?<!de )bataille(?:nt)?|batailler|croise(?:nt)? le fer|au coude à coude|à la lutte|se frotte(?:nt)?|se frotter|en duel) (?:à|au|aux|avec|contre|face à) (?:des (?:acteurs|géants|groupes)(?: [a-zà-ÿ]+)? (?:comme|tels que) )?{ORGS:value}",
        says=(
            ("Sur ce créneau, elle se heurte à Dorval et à l'allemand Vesta, dit Lumaro.", "-: Dorval; Vesta"),
            ("Lumaro ferraille avec le suédois Albis.", "Lumaro: Albis"),
            ("Lumaro est au coude à coude avec Dorval sur ce marché.", "Lumaro: Dorval"),
        ),
        silent=("Lumaro se heurte à un mur.", "Lumaro bataille avec la préfecture."),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "market-shared-with",
        Kind.COMPETITOR,
        ("marché", "créneau", "segment", "secteur", "niche", "terrain"),
        r"(?:\b(?:se )?partage(?:nt)? (?:le|ce|la|cette) (?:marché|créneau|segment|secteur|niche) avec {ORGS:value}|\b(?:marché|créneau|segment|secteur)\b[^.;:]{0,30}? (?:se partage|se joue|se dispute|partagé|disputé|dominé|verrouillé|tenu|trusté)(?: [a-zà-ÿ]+)? (?:entre|par) {ORGS:value}|\bparts de marché (?:à|au|aux|sur|face à) {ORGS:value})",
        says=(
            ("Le marché se partage entre Dorval, Vesta, Lumaro et Albis.", "Lumaro: Dorval; Vesta; Albis"),
            ("Lumaro grignote des parts de marché à Dorval.", "Lumaro: Dorval"),
            ("Lumaro partage le marché avec l'anglais Dorval et le danois Vesta.", "Lumaro: Dorval; Vesta"),
            ("Lumaro arrive sur un marché dominé par l'américain Vesta.", "Lumaro: Vesta"),
        ),
        silent=("Le marché de Lumaro se partage entre artisans et industriels.", "Lumaro gagne des parts de marché."),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "share-the-market",
        Kind.COMPETITOR,
        ("se disput", "se partag", "domin", "trust", "verrouill", "occup", "règn"),
        r"{ORGS:value} (?:se disputent|se partagent|dominent|trustent|verrouillent|occupent|règnent sur){@too} (?:ce|le|cette|la) (?:haut du |haut de la )?(?:marché|créneau|segment|secteur|niche|terrain|classement)(?! d[eu]s? )(?! que (?:parraine|soutient))",
        says=(
            ("Le danois Dorval et le groupe Vesta se disputent déjà ce marché, note Lumaro.", "-: Dorval; Vesta"),
            ("Albis et Vesta trustent le haut du classement, loin de Lumaro.", "-: Albis; Vesta"),
        ),
        silent=("Le danois Dorval et le groupe Vesta se disputent un brevet, note Lumaro.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "preferred-to",
        Kind.COMPETITOR,
        ("préfér", "souffl", "au profit"),
        r"(?:\b(?:lui|nous|vous|leur) (?:a|ont|avait|avaient) préféré (?:l'|le |la |les )?{ORG:value}|\bsoufflé (?:le|un|ce) (?:contrat|marché) à {ORG:value}|\b(?:perdu|perd|échappé|laissé)[^.;:,]{0,40}? (?:au profit|à l'avantage) (?:de |d'|du )(?:son (?:rival|concurrent) )?(?:l'|la |le )?{ORG:value})",
        says=(
            ("La région lui a préféré l'allemand Dorval, regrette Lumaro.", "-: Dorval"),
            ("Lumaro a perdu le contrat au profit du groupe Vesta.", "Lumaro: Vesta"),
        ),
        silent=(
            "La région lui a préféré le gaz, regrette Lumaro.",
            "Lumaro a perdu le contrat au profit des riverains.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "outdoes",
        Kind.COMPETITOR,
        ("doubl", "devanc", "dépass", "distanc", "talonn", "supplant", "rattrap", "éclips"),
        r"(?<!être )\b(?:a doublé|double|devance|a devancé|devancé|dépasse|a dépassé|distance|a distancé|talonne|supplante|a supplanté|rattrape|a rattrapé|éclipse) (?:désormais |largement |ainsi |nettement |de peu )?(?:l'|le |la )?{ORGS:value}(?=[,.;]| (?:en|sur|l'|avec|et|au|depuis|dans|par|pour|d'))",
        says=(
            ("Lumaro a doublé Dorval l'an dernier en parts de marché.", "Lumaro: Dorval"),
            ("Lumaro talonne désormais le leader Vesta sur les pompes.", "Lumaro: Vesta"),
        ),
        silent=("Lumaro double ses ventes.", "La capitalisation dépasse les bornes, dit Lumaro."),
    ),
    Relation(
        "compared-with",
        Kind.COMPETITOR,
        ("comparaison", "à comparer"),
        r"\b(?:à titre de comparaison|(?:en|par) comparaison|à comparer)\b(?! (?:avec|à|aux?) l)[^.;:]{0,50}? {ORG:value}(?=,| (?:a|est|en|réalise|emploie|compte|pèse|affiche|frôle|dépasse)\b)",
        says=(("À titre de comparaison, le groupe Dorval pèse le double, note Lumaro.", "-: Dorval"),),
        silent=("À titre de comparaison, le marché pèse le double, note Lumaro.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "not-alone",
        Kind.COMPETITOR,
        ("seul", "premier", "première"),
        r"\bn'(?:est|était|étant|être)(?: pas| plus)? (?:pas |plus )?(?:la |le |l')?(?:seule?|première?)\b(?! (?:victime|concernée?|touchée?|à (?:souffrir|subir)))[^.;:]{0,40}?(?: ?[:;] |, ){ORGS:value} (?!(?:sont|ont|a|est) (?:ses|son|leurs?|les|été) )(?=(?:se |y |s'|propos|développ|travaill|planch|vend|fabriqu|mis|occup|vis|lorgn|guett|convoit|cibl|courtis|commercialis|sont|ont|a |est |font |fait )[a-z]*)",
        says=(
            ("Lumaro n'est pas la seule : Dorval et Vesta se disputent aussi ce marché.", "Lumaro: Dorval; Vesta"),
            ("Sur les pompes, Lumaro n'est pas seule : le danois Albis y travaille aussi.", "Lumaro: Albis"),
            ("Lumaro n'est pas seule : Dorval et Vesta lorgnent le même public.", "Lumaro: Dorval; Vesta"),
        ),
        silent=(
            "Lumaro n'est pas seule : ses clients la soutiennent.",
            "Lumaro n'est pas seule : Vesta la soutient.",
            "Lumaro n'est pas la première : la loi y pousse.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "alternative-to",
        Kind.COMPETITOR,
        ("alternative", "croupières", "cour de", "résister", "tenir tête", "réponse", "riposte"),
        r"\b(?:(?:l'|une |son |d')alternative(?: [a-zà-ÿ]+){0,2}|(?:la|une) (?:réponse|riposte) (?:française|européenne)|tailler des croupières|(?:résister|résiste|tenir tête)(?: [a-zà-ÿ]+)?) (?:à|au|aux) (?:l'|la |le |les )?(?:(?:géant|leader|mastodonte)s?(?: [a-zà-ÿ]+)? )?{ORGS:value}|\bdans la cour (?:de |d'|du ){ORGS:value}",
        says=(
            ("Lumaro, l'alternative française au géant Dorval, recrute.", "Lumaro: Dorval"),
            ("Pour résister à Dorval et à Vesta, Lumaro baisse ses prix.", "Lumaro: Dorval; Vesta"),
        ),
        silent=("Pour résister à la crise, Lumaro baisse ses prix.", "Lumaro cherche une alternative au gaz."),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "its-adversary-is",
        Kind.COMPETITOR,
        ("adversaire", "rival", "concurrent", "challenge", "menace", "bête noire"),
        r"\b(?:adversaires?|riva(?:l|ux)|rivales?|concurrente?s?|challengers?|menaces?|bête noire)(?: [a-zà-ÿ]+){0,2} (?:restent|reste|demeurent|demeure|sont|est|s'appelle|se nomme|se nomment|s'appellent|ont pour noms?|a pour nom|viennent d[eu']|vient d[eu']) {@adv}(?:l'|la |le |les )?{ORGS:value}",
        says=(("Pour Lumaro, le principal adversaire reste l'autrichien Vesta.", "Lumaro: Vesta"),),
        silent=("Pour Lumaro, l'adversaire est le temps.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "reference-of-the-trade",
        Kind.COMPETITOR,
        ("référence", "numéro un", "leader", "poids lourd", "champion"),
        r"\b(?:croise|affronte|retrouve|défie|talonne|bouscule|face à|derrière|devant|contre)(?:nt)?(?: aussi)? (?:l'|la |le )?{ORG:value}, (?:la |le |l')?(?:référence|numéro un|leader|poids lourd|champion)(?: [a-zà-ÿ]+)? (?:du (?:secteur|marché|créneau)|de la (?:spécialité|discipline|profession))(?:,? et {ORG:value})?",
        says=(("Sur ce marché, Lumaro croise Dorval, référence du secteur.", "Lumaro: Dorval"),),
        silent=("Lumaro travaille avec Dorval, référence du secteur.",),
    ),
)
