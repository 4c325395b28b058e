# How French prose tells how many people work for a company.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for headcounts."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

STAFF_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "employs",
        Kind.HEADCOUNT,
        ("emplo", "compt", "revendiqu", "rassembl", "fait travailler", "salari", "regroup", "mobilis", "réuni"),
        r"\b(?:emploie|emploient|employait|employaient|compte|comptent|comptait|revendique|rassemble|regroupe|réunit|fait travailler|mobilise|emploierait|atteint|affiche|a employé|employons|comptons) (?:{@adv})(?:aujourd'hui |désormais |actuellement |à présent |maintenant |déjà |en france |dans le monde |quelque |environ |pas moins de |au total |une équipe de |un effectif de ){0,2}(?:{COUNT} [a-zà-ÿ-]+(?: [a-zà-ÿ-]+)? et )?{HEADS:count}(?! (?:de ses|des|de nos|sur) )",
        says=(
            ("Lumaro emploie aujourd'hui 58 personnes.", "Lumaro: 58 personnes"),
            ("Dorval compte 1 200 salariés dans six pays.", "Dorval: 1 200 salariés"),
        ),
        silent=("Lumaro prévoit d'employer 90 personnes.", "Lumaro compte 58 magasins."),
    ),
    Relation(
        "staff-of",
        Kind.HEADCOUNT,
        ("effectif", "équipe", "salari", "collabor", "personnes", "employé"),
        r"\b(?:effectifs?|équipes?|masse salariale)(?: (?!(?:la|une|des|les)\b)[a-zà-ÿ]+)? (?:(?:de |d')(?={CO:subject}){CO} )?(?:(?!(?:la|une|des|les)\b)[a-zà-ÿ]+ ){0,3}?(?:(?<!passe )(?<!passé )(?<!passer )(?<!passée )(?<!grimpé )(?<!grimpe )(?:de |d')|à |: |compte[nt]* |comprend |attei[a-z]+ |est de |(?:s'élev|s'élèv|s'établi|ressort|plafonn|se mont|tourn)[a-z]+ [^.;:,]{0,30}?(?:à|autour de) ){HEADS:count}(?! à {COUNT})",
        says=(
            ("Avec un effectif de 58 personnes, Lumaro reste modeste.", "Lumaro: 58 personnes"),
            ("L'effectif de Dorval atteint 300 salariés.", "Dorval: 300 salariés"),
            ("L'effectif de Dorval s'établissait au 31 décembre à 318 collaborateurs.", "Dorval: 318 collaborateurs"),
        ),
        silent=(
            "Lumaro vise un effectif de 58 personnes.",
            "Lumaro annonce à ses équipes la suppression de 62 postes.",
        ),
    ),
    Relation(
        "with-its-staff",
        Kind.HEADCOUNT,
        ("salari", "collabor", "personnes", "employé", "agents"),
        r"\b(?:avec )?(?:ses|les|nos|leurs) {STAFF:count}",
        says=(("Avec ses 320 salariés, Lumaro domine la vallée.", "Lumaro: 320 salariés"),),
        silent=("Avec ses 320 magasins, Lumaro domine la vallée.",),
    ),
    Relation(
        "company-of-staff",
        Kind.HEADCOUNT,
        ("salari", "collabor", "personnes", "employé"),
        r"(?P<subject>[\ue014\ue016][\ue015\ue017]*(?: (?!et |de )[a-zà-ÿ]{3,14})?|{ORG}),? (?:et ses |de |d'une ){STAFF:count}",
        says=(("Lumaro et ses 320 salariés attendent.", "Lumaro: 320 salariés"),),
        silent=("Lumaro et ses 320 clients attendent.",),
    ),
    Relation(
        "we-are",
        Kind.HEADCOUNT,
        ("sommes",),
        r"{REF:subject} sommes (?:aujourd'hui |désormais |actuellement |maintenant |déjà |environ |une |près de ){0,2}{HEADS:count}",
        says=(("« Nous sommes 74 salariés », confie Anne Roy, PDG de Lumaro.", "Lumaro: 74 salariés"),),
        silent=("« Nous sommes présents dans 74 pays », confie Anne Roy, PDG de Lumaro.",),
    ),
    Relation(
        "against-before",
        Kind.HEADCOUNT,
        ("contre",),
        r"(?:emplo|effectif|sommes|{STAFF})[^.;]{0,60}, contre {HEADS:count} (?:[a-zà-ÿ]+ )?{DATE:date}",
        says=(("Lumaro emploie 58 personnes, contre 41 salariés en 2019.", "Lumaro: 41 salariés"),),
        silent=("Lumaro emploie 58 personnes, contre vents et marées.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "cut-out-of",
        Kind.HEADCOUNT,
        ("postes", "emplois", "salari"),
        r"{STAFF} (?:sur|sur un total de|sur un effectif de) (?:ses |les )?{HEADS:count}",
        says=(("Lumaro supprime 22 postes sur 96 salariés.", "Lumaro: 96 salariés"),),
        silent=("Lumaro supprime 22 postes.",),
    ),
    Relation(
        "strong-of",
        Kind.HEADCOUNT,
        ("forte de", "fort de", "forts de"),
        r"\bforte?s? (?:aujourd'hui |désormais )?de (?:ses |quelque |plus de )?{STAFF:count}",
        says=(("L'équipe, forte de 85 salariés, doit doubler chez Lumaro.", "Lumaro: 85 salariés"),),
        silent=("Forte de 85 magasins, Lumaro grandit.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "part-of-staff",
        Kind.HEADCOUNT,
        ("salari", "collabor", "personnes", "employé"),
        r"(?:{COUNT}|\bla moitié|\bun tiers|\ble tiers|\ble quart|\bl'essentiel|\bl'ensemble|\bune partie) (?:de ses|des|de nos|de leurs) {STAFF:count}",
        says=(
            ("L'usine occupe 45 des 78 salariés de Lumaro.", "Lumaro: 78 salariés"),
            ("La moitié des 270 salariés de Lumaro sont au chômage partiel.", "Lumaro: 270 salariés"),
        ),
        silent=("Lumaro occupe 45 salariés des années fastes.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "staff-aside",
        Kind.HEADCOUNT,
        ("salari", "collabor", "personnes", "employé"),
        r"(?:^ ?(?:avec |environ )?|^ ?{MONEY} (?:de |d'){@sales}(?: [a-zà-ÿ]+)?, ){STAFF:count}(?: (?:en|dans|à) [^.;]{2,30})?(?=,|;| ?$)",
        says=(
            ("Lumaro est plus petite que Dorval (640 salariés), son rival.", "Dorval: 640 salariés"),
            ("Lumaro rachète Dorval (145 millions d'euros de ventes, 520 salariés).", "Dorval: 520 salariés"),
        ),
        silent=("Lumaro est plus petite que Dorval (640 magasins), son rival.",),
    ),
    Relation(
        "staff-works-there",
        Kind.HEADCOUNT,
        ("travaill",),
        r"{STAFF:count} y travaillent",
        says=(("Chez Lumaro, quelque 310 personnes y travaillent.", "Lumaro: quelque 310 personnes"),),
        silent=("Chez Lumaro, 310 personnes y croient.",),
    ),
    Relation(
        "we-were",
        Kind.HEADCOUNT,
        ("étions",),
        r"{REF:subject} étions {HEADS:count}(?= {DATE}| en | il y a|,? contre|\.)",
        says=(("« Nous étions 40 en 2021 », confie Anne Roy, PDG de Lumaro.", "Lumaro: 40"),),
        silent=("« Nous étions 40 à table », confie Anne Roy, PDG de Lumaro.",),
    ),
    Relation(
        "house-of-staff",
        Kind.HEADCOUNT,
        ("salari", "collabor", "personnes", "employé"),
        r"^(?!.{0,200}(?:rach|acqui|repri|repren|absorb|cède|cédé|concurren|riva)).{0,200}?\b(?:une|cette|la) (?:petite |grosse |belle )?(?:maison|affaire|entreprise|société|pme|eti|structure|boîte|équipe)(?: [a-zà-ÿ-]{3,14})? (?:de |forte de |d'environ |d'une ){STAFF:count}",
        says=(("À la tête d'une maison de 310 salariés, Anne Roy fait grandir Lumaro.", "Lumaro: 310 salariés"),),
        silent=("Lumaro rachète une maison de 310 salariés.",),
    ),
    Relation(
        "sales-and-staff",
        Kind.HEADCOUNT,
        ("salari", "collabor", "personnes", "employé"),
        r"{MONEY} (?:de |d'){@sales}(?:[^.;:]{0,40}?)(?: et| pour| avec|,) {STAFF:count}",
        says=(
            (
                "Lumaro pèse 190 millions d'euros de chiffre d'affaires et près de 900 salariés.",
                "Lumaro: près de 900 salariés",
            ),
        ),
        silent=("Lumaro pèse 190 millions d'euros de chiffre d'affaires et près de 900 magasins.",),
    ),
    Relation(
        "staff-moves-to",
        Kind.HEADCOUNT,
        ("effectif", "salari", "collabor", "personnes", "équipe", "employé"),
        r"\b(?:effectifs?|équipes?|masse salariale|nombre (?:de |d')[a-zà-ÿ]+)(?: (?:de |d'|du )(?:l'|la )?(?={CO:subject}){CO})?[^.;:]{0,30}?\b(?:pass|grimp|bondi|tomb|mont|fond|recul|descend|revien|reven)[a-zéè]* de {COUNT}[^.;:]{0,40}? à {HEADS:count}",
        says=(
            ("En six ans, l'effectif de Lumaro passe de 40 à 310 salariés.", "Lumaro: 310 salariés"),
            ("Les effectifs de Dorval sont passés de 900 personnes en 2019 à 640 l'an dernier.", "Dorval: 640"),
        ),
        silent=(
            "L'effectif de Lumaro devrait passer de 40 à 310 salariés.",
            "Le chantier de Lumaro passe de 40 à 310 jours.",
        ),
    ),
    Relation(
        "leader-with-staff",
        Kind.HEADCOUNT,
        (" avec ", "fort de", "forte de"),
        r"{CO:subject}, (?:(?!qui|dont)[^.;:,]){3,60}? (?:avec|fort de|forte de) (?:ses |quelque |plus de |près de )?{STAFF:count}(?=,|\.| et )",
        says=(("Dorval, numéro deux du secteur avec 640 salariés, attend.", "Dorval: 640 salariés"),),
        silent=("Dorval, en conflit avec 640 riverains, attend.",),
    ),
    Relation(
        "staff-remain",
        Kind.HEADCOUNT,
        ("rest",),
        r"^[- ]*(?:il )?reste(?:nt)? [^.;:]{0,70}?(?:, et | et |, |)(?:quelque )?{STAFF:count}(?= ?[.,;]|$| au | dans )",
        says=(("Restent deux usines, à Dijon et à Metz, et 640 salariés. Lumaro tient.", "Lumaro: 640 salariés"),),
        silent=("Restent 640 dossiers à traiter chez Lumaro.",),
        modality=Modality.ASSERTED,
    ),
)
