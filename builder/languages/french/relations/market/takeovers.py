# How French prose says who takes over whom with the press's own verbs: to snap up, to fall into, to change hands.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for acquisitions told by images and in the passive."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind

TAKEOVER_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "takes-control",
        Kind.ACQUISITION,
        (
            "croqu",
            "aval",
            "dévor",
            "contrôle",
            "main basse",
            "acquisition",
            "rachetant",
            "absorbant",
            "acquérant",
            "reprenant",
            "débours",
            "payé",
            "paie",
            "rafl",
            "adjug",
        ),
        r"\b(?:croque|croquer|(?:a|ont|avait) (?:croqué|avalé|dévoré|raflé|gobé)|dévore|rafle|s'adjuge|prend le contrôle d(?:e |u |')|pris le contrôle d(?:e |u |')|(?:fait|font|faire) main basse sur|(?:fait|fera|faire) l'acquisition,? {@when}d(?:e |u |')|en (?:rachetant|absorbant|acquérant)|(?:déboursé|payé|paie|débourse) {MONEY:money} pour (?:racheter |acquérir |reprendre |s'offrir |(?={ORG}))) ?(?:la société |l'entreprise |la start-up |l'|le |la )?(?:spécialiste )?{ORGS:value}(?: (?:{@ago}{DATE}),? puis (?:l'|le |la )?{ORG:value})?",
        says=(
            ("Lumaro croque Dorval pour 12 millions d'euros.", "Lumaro: Dorval"),
            ("Lumaro a fait l'acquisition, en mai 2023, du spécialiste Vesta.", "Lumaro: Vesta"),
            ("En rachetant Albis, Lumaro double de taille.", "Lumaro: Albis"),
            ("Lumaro a pris le contrôle de Dorval en mai.", "Lumaro: Dorval"),
        ),
        silent=(
            "Lumaro pourrait croquer Dorval.",
            "Lumaro a pris le contrôle de la situation.",
            "Lumaro a payé 12 millions d'euros pour ses machines.",
        ),
    ),
    Relation(
        "falls-to",
        Kind.ACQUISITION,
        ("contrôle", "coupe", "pavillon", "escarcelle", "giron", "bras", "orbite", "vendu", "cédé", "main"),
        r"{ORG:value}(?:, (?:un|une) [^,;.:]{3,40},)?,? (?:qui )?(?:(?:tombée?|passée?|passe|passait) {@when}(?:dans l'escarcelle|dans le giron|dans l'orbite|aux mains|entre les mains|sous le contrôle|sous le pavillon|sous pavillon) (?:de |d'|du )|(?:passe|passait|passera|est (?:ainsi )?passée?) (?:alors |désormais |{@when})?sous (?:le contrôle|la coupe|le pavillon|pavillon) (?:de |d'|du )|(?:tombe|tombait|est (?:ainsi )?tombée?) {@when}dans (?:l'escarcelle|le giron|les bras) (?:de |d'|du )|(?:rejoint|a rejoint|rejoignait|entre dans|est entrée? dans) {@when}(?:le giron|l'escarcelle|l'orbite) (?:de |d'|du )|(?:a été|est|vient d'être|fut) (?:vendue?|cédée?) {@when}(?:(?:par|pour) [^.;:,]{3,30} )?(?:à |au ))(?:l'|la |le )?(?={CO:subject}){CO}",
        says=(
            ("Le fabricant Dorval passe sous le contrôle de Lumaro.", "Lumaro: Dorval"),
            ("L'éditeur Vesta est tombé en 2019 dans l'escarcelle de Lumaro.", "Lumaro: Vesta"),
            ("Le groupe Albis a été vendu à Lumaro.", "Lumaro: Albis"),
        ),
        silent=("Le groupe Albis n'a pas été vendu à Lumaro.", "Le groupe Albis rejoint le salon, comme Lumaro."),
    ),
    Relation(
        "whom-it-bought",
        Kind.ACQUISITION,
        ("rachet", "acqu", "repri", "absorb", "achet", "empar"),
        r"{ORG:value},? (?:(?:un|une|le|la|l') ?[^,;.:]{3,50}, )?(?:que (?={CO:subject}){CO} (?:a|ont|avait|avaient|vient de|venait de) {@adv}(?:rachetée?s?|acquise?s?|reprise?s?|absorbée?s?|achetée?s?|racheter|acquérir|reprendre)|dont (?={CO:subject}){CO} (?:a fait l'acquisition|s'est emparée?|a pris le contrôle|vient de s'emparer|vient de prendre le contrôle))",
        says=(
            ("L'espagnol Dorval, que le groupe a racheté en 2008, tourne à plein, dit Lumaro.", "-: Dorval"),
            ("Le groupe Vesta, dont Lumaro vient de s'emparer, emploie 40 personnes.", "Lumaro: Vesta"),
        ),
        silent=("L'antenniste Vesta, que Lumaro n'a pas racheté, emploie 40 personnes.",),
    ),
    Relation(
        "now-its-subsidiary",
        Kind.ACQUISITION,
        ("filiale",),
        r"(?={CO:subject}){CO},? (?:qui )?(?:devient|devenue?|est devenue?|deviendra) {@when}(?:ainsi |alors )?(?:une |la |sa )?(?:nouvelle )?filiale (?:à {PERCENT} |française |allemande )?(?:de |d'|du )(?:l'|la )?{ORG:value}",
        says=(("Lumaro est devenue en 2021 une filiale du groupe Vesta.", "Lumaro: Vesta"),),
        silent=(
            "Lumaro est devenue une filière du groupe Vesta.",
            "Lumaro n'est pas devenue une filiale du groupe Vesta.",
        ),
        qualifiers=(("direction", "acquired_by"),),
    ),
    Relation(
        "takeover-priced-of",
        Kind.ACQUISITION,
        ("rachat", "acquisition", "reprise"),
        r"(?<!offre de )(?<!projet de )\b(?:rachat|acquisition|reprise),? (?:pour|à hauteur de|moyennant|contre) (?:près de |environ |quelque |plus de )?{MONEY:money},? (?:de |d'|du )(?:l'|la |le )?(?:société |entreprise )?{ORG:value}",
        says=(("Lumaro a bouclé le rachat, pour 12 millions d'euros, de Dorval.", "Lumaro: Dorval"),),
        silent=("Lumaro envisage le rachat, pour 12 millions d'euros, de Dorval.",),
    ),
    Relation(
        "taken-over-opening",
        Kind.ACQUISITION,
        ("rachet", "repri", "acqui", "absorb"),
        r"^[-« ]*(?:rachetée?|reprise?|acquise?|absorbée?) {@when}par (?={CO:subject}){CO}(?: {@when})?, (?:l'|le |la )?(?:société |entreprise )?{ORG:value}",
        says=(("Reprise en 2019 par Lumaro, la société Dorval a doublé de taille.", "Lumaro: Dorval"),),
        silent=("Reprise en 2019 par Lumaro, l'usine a doublé de taille.",),
    ),
    Relation(
        "bought-opening",
        Kind.ACQUISITION,
        ("achet", "rachet", "acqui", "repri", "payé", "intégré", "absorb"),
        r"^[-« ]*(?:achetée?|rachetée?|acquise?|reprise?|absorbée?|payée? {MONEY})(?! [^,]{0,60}\bpar )(?: (?!par )[^.;:\ue002-\ue009\ue014-\ue017]{0,60}?)?, (?:l'|la |le )?(?:société |entreprise )?(?P<value>[\ue002\ue008][\ue003\ue009]*+)(?=[ ,](?!par ))(?![^.;]*\b(?:client|fournisseur|fourni|rival|concurren|partenaire|apparten|appartien|équipe|livre|emploie|compte|réalise)[a-zà-ÿ]*)",
        says=(
            ("Acheté en 2016, Nautilia a été revendu par Lumaro quatre ans plus tard.", "-: Nautilia"),
            ("Payé 33 millions d'euros et intégré en juillet 2025, Ullvik a changé Lumaro.", "-: Ullvik"),
            ("Rachetée en 2019 pour une bouchée de pain, la société Dorval pèse lourd chez Lumaro.", "-: Dorval"),
        ),
        silent=(
            "Rachetée en 2019 par Vesta, la société Dorval fournit Lumaro.",
            "Achetée en 2016, la machine tourne chez Lumaro.",
        ),
        of_topic=True,
    ),
    Relation(
        "joined-its-group",
        Kind.ACQUISITION,
        ("rejoi", "fusion", "intégr", "intègr"),
        r"(?:(?P<value>\ue002\ue003*+)(?:, [^,;.:]{3,50},)?,? (?:qui )?(?:a |ont )?(?:rejoint|rejoignent|intègre|intégré) {@when}le groupe (?={CO:subject}){CO}(?! au sein\b)|(?={CO:subject}){CO} (?:{@have} {@adv}|est en train de )?(?:fusionné|fusionne|fusionner) {@when}avec (?:l'|la |le )?{ORG:value}(?! (?:ses|leurs|une partie)\b)|\bfusion (?:entre |de |d')(?={CO:subject}){CO} (?:et|avec) (?:de |d'|du )?(?:l'|la |le )?{ORG:value}(?= (?:est (?:effective|faite|achevée|bouclée|signée|actée)|a été (?:signée|bouclée|achevée|actée)|sera)))",
        says=(
            ("La société Dorval a rejoint le groupe Lumaro en 2022.", "Lumaro: Dorval"),
            ("Lumaro a fusionné avec Dorval en 2021.", "Lumaro: Dorval"),
            ("La fusion de Lumaro et de Dorval est effective.", "Lumaro: Dorval"),
        ),
        silent=(
            "Anne Roy a rejoint le groupe Lumaro en 2022.",
            "Lumaro pourrait fusionner avec Dorval.",
            "La fusion de Lumaro et de Dorval a échoué.",
            "La fusion de Lumaro et de Dorval était une idée de l'ancien patron.",
            "Lumaro a fusionné avec Dorval ses activités de maintenance.",
        ),
    ),
    Relation(
        "buys-one-apposed",
        Kind.ACQUISITION,
        ("rachet", "rachèt", "acqui", "repri", "absorb", "s'offre", "s'est offert"),
        r"\b(?:racheté|acquis|repris|absorbé|rachète|acquiert|absorbe|s'offre|s'est offert)(?: {@adv}| (?:dans la foulée|au passage|en même temps|du même coup|{@when}))? ?(?:un|une) [^,;.:]{3,60}, (?:l'|la |le |les )?(?P<value>[\ue002\ue008][\ue003\ue009]*+)(?=,|\.|;| \(|$| pour| en| dans| et| afin)",
        says=(
            (
                "Lumaro a levé des fonds et racheté dans la foulée une PME provençale, la Savonnerie du Midi.",
                "Lumaro: Savonnerie du Midi",
            ),
            ("Lumaro s'offre un petit confrère breton, Dorval.", "Lumaro: Dorval"),
            ("Lumaro a repris en 2021 un atelier de gravure, Vesta, pour deux millions.", "Lumaro: Vesta"),
        ),
        silent=("Lumaro n'a pas racheté une PME provençale, Dorval.", "Lumaro a repris un slogan connu, dit Dorval."),
    ),
    Relation(
        "takeover-of-one-apposed",
        Kind.ACQUISITION,
        ("rachat", "acquisition", "reprise"),
        r"(?<!offre de )(?<!projet de )\b(?:rachat|acquisition|reprise) (?:de |d')(?:un|une|son|sa) [^,;.:\ue002\ue008]{3,50}, (?:l'|le |la )?(?P<value>[\ue002\ue008][\ue003\ue009]*+)(?=,|\.|;| \(|$| pour| en )",
        says=(
            ("Lumaro boucle le rachat d'un autre breton, Dorval.", "Lumaro: Dorval"),
            ("Après l'acquisition d'un atelier de gravure, Vesta, en 2021, Lumaro recrute.", "Lumaro: Vesta"),
            ("La reprise de son voisin, Albis, a coûté cher à Lumaro.", "Lumaro: Albis"),
        ),
        silent=(
            "Lumaro envisage le rachat d'un autre breton, Dorval.",
            "Lumaro a renoncé à la reprise d'un atelier, Vesta.",
        ),
    ),
    Relation(
        "puts-its-hand-on",
        Kind.ACQUISITION,
        (
            "main",
            "contrôle",
            "majorité",
            "acquéreu",
            "empar",
            "acquisition",
            "escarcelle",
            "dévolu",
            "chasse",
            "portefeuille",
        ),
        r"\b(?:(?:mis|met|mettre|mettent) la main|(?:fait|font|faire) main basse|jeté son dévolu) {@when}sur (?:l'|la |le |les )?{ORGS:value}|\b(?:(?:(?:re)?pris|(?:re)?prend|(?:re)?prendre|(?:re)?prennent) (?:le contrôle|la majorité|les commandes|100 %)|(?:s'est|se sont) (?:emparée?s?|portée?s? acquéreurs?)|s'empare(?:nt)?|s'emparer|(?:fait|font|faire|a réalisé|réalise) l'acquisition) {@when}(?:du capital )?(?:de |d'|du |des )(?:l'|la |le |les )?{ORGS:value}|\b(?:ajout[a-zé]+|mis|glissé) {@when}{ORGS:value} (?:à son tableau de chasse|dans son escarcelle|à son portefeuille|à sa liste d'emplettes)",
        says=(
            ("Lumaro a mis la main l'an passé sur l'éditeur Dorval.", "Lumaro: Dorval"),
            ("Lumaro s'est emparée en mai 2022 du brasseur Vesta et d'Albis.", "Lumaro: Vesta; Albis"),
        ),
        silent=("Lumaro a mis la main l'an passé sur un trésor.", "Lumaro voudrait mettre la main sur Dorval."),
    ),
    Relation(
        "entered-its-fold",
        Kind.ACQUISITION,
        ("giron", "escarcelle", "pavillon", "bannière", "orbite", "contrôle", "coupe", "filiale", "propriété", "mains"),
        r"(?<![\ue003\ue007\ue009] de ){ORG:value},? (?:qui (?:est|a) |est |a été |désormais )?(?:entrée?|passée?|tombée?|arrivée?|basculée?|rachetée?|devenue?) (?:aussi )?{@when}(?:dans le giron|dans l'escarcelle|sous le contrôle|sous le pavillon|sous pavillon|sous la bannière|dans l'orbite|sous la coupe|dans les mains|aux mains|une filiale|filiale|propriété|la propriété) (?:de |d'|du |des )(?:l'|la |le )?(?={CO:subject}){CO}",
        says=(
            (
                "Dans l'équipe de Dorval, entrée dans le giron de Lumaro en janvier 2022, on se réjouit.",
                "Lumaro: Dorval",
            ),
            ("Albis, devenue en 2019 une filiale de Lumaro, recrute.", "Lumaro: Albis"),
        ),
        silent=("Dorval n'est pas entrée dans le giron de Lumaro.",),
    ),
)
