# How French prose and lists of key figures tell a headcount without a verb of employing: the staff as what a company
# is, as who acts, and as the whole a part is taken from.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for headcounts told in passing."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_ABOUT = r"(?:quelque |près de |plus de |environ |pas moins de )?"
_HAS = (
    r"(?:compte|comptent|comptait|totalise|totalisent|possède|possèdent|rassemble|rassemblent|réunit|réunissent|regroupe|regroupent"
    r"|aligne|alignent|revendique|revendiquent|exploite|exploitent|gère|gèrent|détient|détiennent|dispose de|disposent de)"
)
PAYROLL_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "company-with-staff",
        Kind.HEADCOUNT,
        (" aux ", "c'est ", "employant", "comptant"),
        r"(?:{CO:subject} aux {STAFF:count}|{CO:subject},? c'est (?:aujourd'hui |désormais |d'abord |aussi )?(?:{MONEY} (?:de |d'){@sales}(?: et |, )|{COUNT} [a-zà-ÿ-]+(?: et |, ))?{STAFF:count}(?! (?:indirect|induit|potentiel))|(?:^[-« ]*|, )(?:employant|comptant) (?:aujourd'hui |désormais |quelque |près de |plus de )?{STAFF:count}(?=,| ))",
        says=(
            ("Lumaro, c'est 80 salariés et deux usines.", "Lumaro: 80 salariés"),
            ("Le groupe Dorval, c'est 640 salariés, note Lumaro.", "Dorval: 640 salariés"),
            ("Employant 80 personnes, Lumaro recrute.", "Lumaro: 80 personnes"),
        ),
        silent=("Lumaro, c'est 80 magasins.", "Lumaro demande aux 80 salariés de Dorval de patienter."),
    ),
    Relation(
        "staff-in-a-list",
        Kind.HEADCOUNT,
        ("salari", "collabor", "personnes", "employé", "agents"),
        rf"\b(?:{_HAS}|c'est|ce sont),? (?:aujourd'hui,? |désormais |actuellement |déjà |en tout |au total ){{0,2}}(?:{_ABOUT}{{COUNT}} [a-zà-ÿ-]+(?: (?!et )[a-zà-ÿ'-]+){{0,4}}(?:,| et) ){{1,3}}{_ABOUT}{{STAFF:count}}(?= ?[.,;]| et )",
        says=(
            ("Lumaro compte 12 usines, 3 400 salariés et une flotte de camions.", "Lumaro: 3 400 salariés"),
            ("Le groupe Dorval possède trois usines, 40 magasins et 1 200 salariés.", "Dorval: 1 200 salariés"),
            ("Lumaro, c'est aujourd'hui quatre ateliers de découpe, 80 salariés.", "Lumaro: 80 salariés"),
        ),
        silent=(
            "Lumaro a vendu 12 usines, 3 400 salariés et une flotte de camions.",
            "La région compte 12 usines, 3 400 salariés et Lumaro.",
            "Lumaro compte parmi ses clients 12 villes, 40 000 salariés et des écoles.",
            "Lumaro compterait 12 usines, 3 400 salariés et une flotte.",
        ),
    ),
    Relation(
        "sites-where-staff-works",
        Kind.HEADCOUNT,
        ("où travaill", "où œuvr", "où s'activ", "où offici"),
        rf"\b(?:{_HAS}|à la tête de|les (?:clés|rênes|commandes) de|(?:réseau|parc|chaîne) de) {_ABOUT}{{COUNT}} [a-zà-ÿ-]+(?: (?!où)[a-zà-ÿ'-]+){{0,3}}(?:, dont [^.;:,]{{3,40}})?,? où (?:travaillent|œuvrent|s'activent|officient) {_ABOUT}{{STAFF:count}}",
        says=(
            ("Lumaro exploite 139 magasins, où travaillent 2 300 personnes.", "Lumaro: 2 300 personnes"),
            ("Le groupe Dorval gère 40 piscines, dont dix couvertes, où s'activent 700 agents.", "Dorval: 700 agents"),
        ),
        silent=(
            "Lumaro équipe 139 magasins, où travaillent 2 300 personnes.",
            "Lumaro possède une usine où travaillent 40 personnes.",
        ),
    ),
    Relation(
        "the-staff-does",
        Kind.HEADCOUNT,
        ("les ",),
        r"^[-« ]*(?:les {STAFF:count} (?:de |d'|du |des )(?:la |l'|le )?(?={CO:subject}){CO}|(?:tous les|nos) {STAFF:count}|{CO:subject}, dont les {STAFF:count}) (?:ont|sont|seront|attendent|redoutent|craignent|se|ne|doivent|avaient|étaient)(?= |,)",
        says=(
            ("Les 300 salariés de Lumaro ont été informés mardi.", "Lumaro: 300 salariés"),
            ("Les 640 employés de Dorval attendent, note Lumaro.", "Dorval: 640 employés"),
            ("Les 120 collaborateurs de Lumaro sont en grève.", "Lumaro: 120 collaborateurs"),
            ("Dorval, dont les 130 employés ont débrayé, cherche un repreneur, note Lumaro.", "Dorval: 130 employés"),
        ),
        silent=(
            "Les 300 magasins de Lumaro ont fermé.",
            "Les 300 salariés grévistes de Lumaro ont repris le travail.",
            "L'usine de Lumaro, dont les 30 salariés ont débrayé, ferme.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "out-of-the-staff",
        Kind.HEADCOUNT,
        ("sur ", "quasi-totalité", "majorité", "totalité", "tiers", "quarts", "supprim"),
        r"(?:\b(?:la quasi-totalité|la (?:grande |large )?majorité|la totalité|deux tiers|trois quarts|les deux tiers|les trois quarts) (?:de ses|des|de nos|de leurs) {STAFF:count}(?! (?:du |des |de la |de l'|(?:de |d')(?!{CO})))|{STAFF}[^.;:\ue00a-\ue00d]{0,30}? (?:seront|sont|ont été|étaient|vont être|seraient) (?:supprimés|menacés|concernés|détruits)[^.;:]{0,15}? sur (?:un total de |les |ses )?{HEADS:count})",
        says=(
            ("La quasi-totalité des 300 employés de Lumaro a voté.", "Lumaro: 300 employés"),
            ("Les deux tiers de ses 300 salariés sont à Dole, dit Lumaro.", "-: 300 salariés"),
            ("Chez Dorval, 80 postes seront supprimés sur 300, note Lumaro.", "Dorval: 300"),
        ),
        silent=(
            "La majorité des 300 clients de Lumaro a voté.",
            "La totalité des 300 dossiers est chez Lumaro.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "number-of-staff",
        Kind.HEADCOUNT,
        ("nombre", "équipe", "effectif"),
        r"(?:\bnombre (?:de |d')(?:salariés|collaborateurs|employés|emplois)(?: (?:de |d'|du |des )(?:l'|la )?(?={CO:subject}){CO})? (?:est|était) (?:aujourd'hui |désormais |alors )?(?:de |d'environ ){HEADS:count}|\b(?:équipes?|effectifs?)\b[^.;:\ue00c-\ue00f]{0,40}? (?:est |sont )?composée?s? (?:aujourd'hui |désormais )?(?:de |d'une ){STAFF:count}|\b(?:équipes?|effectifs?) (?:s'est |se sont |a |ont )[^.;:\ue00c-\ue00f]{3,30} : {STAFF:count})",
        says=(
            ("Le nombre de salariés de Lumaro est désormais de 80.", "Lumaro: 80"),
            ("L'équipe de Lumaro est composée de 80 personnes.", "Lumaro: 80 personnes"),
            ("L'équipe s'est étoffée : 80 personnes, dit Lumaro.", "-: 80 personnes"),
        ),
        silent=(
            "Le nombre de magasins de Lumaro est de 80.",
            "Le jury est composé de 80 personnes, dit Lumaro.",
        ),
    ),
    Relation(
        "they-are-to-work",
        Kind.HEADCOUNT,
        ("sont ", "étaient "),
        r"\b(?:ils|elles|[\ue014][\ue015]*) (?:sont|étaient) (?:aujourd'hui |désormais |près de |environ |quelque |plus de )?{COUNT:count} à (?:y )?(?:travailler|œuvrer)(?= ?[.,;»]|$| ici\b| sur place\b| (?:chez|pour|au sein d[eu']) )(?! (?:chez|pour|au sein d[eu']) ?[\ue002\ue008])",
        says=(
            ("Chez Lumaro, ils sont 80 à travailler ici.", "Lumaro: 80"),
            ("Lumaro grandit. Ils sont 120 à y travailler.", "Lumaro: 120"),
            ("Dans les locaux de Lumaro, elles sont près de 40 à œuvrer.", "Lumaro: près de 40"),
        ),
        silent=("Ils sont 80 à attendre Lumaro.", "Ils sont 80 à travailler chez Dorval, un rival de Lumaro."),
        of_topic=True,
    ),
    Relation(
        "staff-spread",
        Kind.HEADCOUNT,
        ("répart", "dispers", "direct", "équivalents"),
        r"(?:^[-•« ]*(?:(?:soit|avec|ses|les|nos) )?{STAFF:count},? (?:répartis|dispersés) (?:sur|entre|dans)|{CO:subject},? (?:qui )?(?:emploie|emploient|employait) (?:directement|en direct) {STAFF:count}|^[-•« ]*{STAFF:count} (?:équivalents temps plein|dans le monde|au total)$)",
        says=(
            ("Lumaro en bref. 80 salariés répartis sur trois sites", "Lumaro: 80 salariés"),
            ("Lumaro emploie directement 80 personnes et 40 intérimaires.", "Lumaro: 80 personnes"),
            ("Dorval emploie en direct 640 salariés, note Lumaro.", "Dorval: 640 salariés"),
        ),
        silent=("Lumaro en bref. 80 magasins répartis sur trois pays", "Lumaro emploie indirectement 80 personnes."),
    ),
    Relation(
        "brings-staff-to",
        Kind.HEADCOUNT,
        ("porte", "porté", "portant", "portera"),
        r"\bport(?:e|ent|é|ait|ant|era|eront|erait)(?: ainsi| désormais| même)?,? (?:à (?:plus de |près de |environ |quelque )?{COUNT:count} le nombre (?:total )?(?:de (?:ses |leurs )?|d')(?:salariés|collaborateurs|employés|personnes|emplois)|à {STAFF:count} (?:l'|les |son |ses )?effectifs?\b(?! (?:de la |de l'|du |des )(?:filière|secteur|marché|profession|branche|industrie|région|département|usine|site|service|atelier|magasin)s?\b)|(?:l'|les |son |ses )effectifs?(?: (?:total|global|totaux)| (?:de |d'|du )(?:l'|la )?(?={CO:subject}){CO})? à {HEADS:count})",
        says=(
            ("L'arrivée de Vesta porte à 120 le nombre de salariés de Lumaro.", "Lumaro: 120"),
            ("Ce rachat porte à 640 salariés l'effectif de Lumaro.", "-: 640 salariés"),
            ("L'opération porte l'effectif de Dorval à 640 personnes, note Lumaro.", "Dorval: 640 personnes"),
        ),
        silent=(
            "L'arrivée de Vesta porte à 120 le nombre de magasins de Lumaro.",
            "L'opération porte à 540 salariés l'effectif de la filière, dit Lumaro.",
            "Ce rachat porte à 640 millions d'euros le chiffre d'affaires de Lumaro.",
        ),
    ),
    Relation(
        "grown-from-to",
        Kind.HEADCOUNT,
        ("passé", "employeur"),
        r"(?:^[-« ]*passée?s? (?:en {DURATION} )?de {COUNT} (?:[a-zà-ÿ]+ )?à {STAFF:count}(?: en {DURATION})?(?=, )|^[-« ]*(?:le |l'un des )?premi(?:er|ers) employeurs?(?: privés?)? (?:de |d'|du |des )[^.;:,]{2,30},? (?:avec|fort de) (?:ses |quelque |près de |plus de )?{STAFF:count}(?=, ))",
        says=(
            ("Passée de 3 à 120 salariés en dix ans, Lumaro change d'échelle.", "Lumaro: 120 salariés"),
            ("Premier employeur de la vallée avec 120 salariés, Lumaro recrute.", "Lumaro: 120 salariés"),
            ("Premier employeur privé du Jura, avec ses 640 salariés, Dorval inquiète.", "Dorval: 640 salariés"),
        ),
        silent=(
            "Passée de 3 à 120 magasins en dix ans, Lumaro change d'échelle.",
            "Premier employeur de la vallée avec l'hôpital, Lumaro recrute 120 salariés.",
        ),
    ),
)
