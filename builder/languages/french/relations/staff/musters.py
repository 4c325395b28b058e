# How French prose tells the whole of a company's people beside a part of them, and by what they do: "300 à Brest et 900
# au total", "sur les 310 que compte l'entreprise", "chez Lumaro, 38 personnes s'affairent".
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for headcounts told beside a part, before or after a change, or by who is at work."""

from __future__ import annotations

from builder.languages.french.names import COMPANY_NOUNS
from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_ABOUT = r"(?:près de |environ |quelque |plus de |au moins |une |pas moins de )?"
WHOLE = r"(?:au total|en tout|tous sites confondus|toutes activités confondues|dans le monde(?: entier)?|à travers le monde|à l'échelle (?:mondiale|du groupe)|au niveau mondial|sur la planète|dans l'ensemble du groupe|pour l'ensemble du groupe)"
_SITES = r"(?:usines?|sites?|ateliers?|magasins?|agences?|boutiques?|restaurants?|implantations?|établissements?|filiales?|bureaux|cliniques?|entrepôts?|hôtels?|points de vente|salles?)"
_AT_WORK = r"(?:s'affairent|travaillent|œuvrent|s'activent|officient|sont employées?s?|se relaient|sont à pied d'œuvre|sont à l'ouvrage|sont aujourd'hui employées?s?)"

MUSTER_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "whole-beside-part",
        Kind.HEADCOUNT,
        (
            "au total",
            "en tout",
            "monde",
            "planète",
            "du groupe",
            "mondial",
            "confondu",
            "sur un total",
            "sur un effectif",
        ),
        rf"(?:\b(?:emploie(?:nt)?|employait|employaient|comptent?|compte|comptait|fait travailler|font travailler|réunit|rassemble|salarie|a|avec|forte? de|effectifs? de) |, )(?:aujourd'hui |désormais |actuellement |déjà )?{_ABOUT}{{STAFF}}(?! (?:de plus|supplémentaires|en moins))[^.;:\ue00a\ue00e\ue018\ue01a\ue01c]{{0,60}}?(?:(?:,| et|, et|, pour|, soit|, contre) {_ABOUT}{{HEADS:count}} {WHOLE}|,? sur un (?:total|effectif) (?:mondial )?(?:de |d')(?:quelque |environ )?{{HEADS:count}})(?= ?[,.;»)]|$| (?:et|dont|répartis|salariés|personnes))",
        says=(
            ("Lumaro emploie 300 personnes à Brest et 900 au total.", "Lumaro: 900"),
            ("Dorval emploie 2 100 salariés en France et 6 500 dans le monde, note Lumaro.", "Dorval: 6 500"),
            ("Lumaro fait travailler 300 personnes à Metz, sur un total de 900.", "Lumaro: 900"),
        ),
        silent=(
            "Lumaro emploie 300 personnes et gère 900 magasins au total.",
            "Lumaro licencie 300 salariés à Brest et 900 dans le monde.",
            "Lumaro a recruté 30 personnes en 2024 et 90 au total.",
            "Lumaro emploie 300 personnes à Brest et vend 900 vélos dans le monde.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "out-of-so-many",
        Kind.HEADCOUNT,
        ("sur les ", "sur "),
        r"{STAFF}(?: (?:de |d'|du |des )(?:la |l')?(?={CO:subject}){CO})?(?:,? sur (?:les|ses) {HEADS:count}(?= (?:(?:que (?:compte|comptait|emploie|employait|recense)|qu'emploie)(?! [\ue002\ue008]| (?:le |la |l'|son |sa |cette? )?(?:site|usine|atelier|filiale|magasin|agence|branche|division|commune|ville|établissement|région))|qu'(?:elle|il|on)|salariés|au total|en tout))|, sur {HEADS:count}(?=, ))",
        says=(
            ("Lumaro va supprimer 45 postes sur les 310 que compte l'entreprise.", "Lumaro: 310"),
            ("Près de 150 salariés de Dorval, sur 620, ont débrayé, note Lumaro.", "Dorval: 620"),
        ),
        silent=(
            "Deux salariés de Lumaro sur trois ont débrayé.",
            "45 salariés de Lumaro sur les 12 sites ont débrayé.",
            "Lumaro supprime 45 postes sur les 310 que compte l'usine.",
            "Lumaro a muté 45 personnes sur les 310 qu'emploie Dorval.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "so-many-at-work",
        Kind.HEADCOUNT,
        ("chez ", "au sein "),
        rf"(?:^|[.;:] )[-« ]*(?:chez|au sein d[eu']) ?(?:la |l')?{{CO:subject}},? (?:aujourd'hui,? |désormais,? )?(?:ce sont |(?:elles|ils) sont )?{_ABOUT}(?:{{STAFF:count}}(?: [a-zà-ÿ-]{{3,16}})? (?:qui )?(?:y )?{_AT_WORK}(?! (?:sur (?:le site|ce|cet|cette|un|une|le projet)|à (?:l'usine|l'atelier) de|à temps|à mi-temps|de nuit|le week-end|en alternance|en télétravail|pour [\ue002\ue008]|en (?:cuisine|salle|boutique|magasin|atelier)|au (?:service|siège|sein|marketing|laboratoire)|à l'étranger|à \ue004|dans (?:l'|la |le |les |une |un )?(?:équipe|service|département|division|filiale|branche|pôle)|à la (?:recherche|r&d|communication|qualité))))",
        says=(
            ("Chez Lumaro, 38 personnes s'affairent dans l'atelier.", "Lumaro: 38 personnes"),
            (
                "Chez Dorval, ce sont 120 salariés qui travaillent à la confection des gants. Lumaro regarde.",
                "Dorval: 120 salariés",
            ),
        ),
        silent=(
            "Chez Lumaro, 38 personnes attendent leur tour.",
            "Chez Lumaro, 38 magasins travaillent le dimanche.",
            "Chez Lumaro, 12 personnes travaillent au service client.",
            "Chez Lumaro, 60 personnes travaillent à l'étranger.",
        ),
    ),
    Relation(
        "they-are-now",
        Kind.HEADCOUNT,
        ("sont ",),
        r"\b(?:ils|elles) sont (?:(?:désormais|aujourd'hui|maintenant) )?(?:près de |plus de |quelque |environ )?{HEADS:count} (?:(?:désormais|aujourd'hui) )?(?:chez|au sein d[eu']) ?(?:la |l')?{CO:subject}(?= ?[.;]|, (?!ces |les |des |en )|$| (?:aujourd'hui|désormais|et)\b)",
        says=(
            ("Ils sont 120 au sein de Lumaro.", "Lumaro: 120"),
            ("Ils sont désormais 45 chez Dorval, note Lumaro.", "Dorval: 45"),
        ),
        silent=(
            "Ils ne sont plus 45 chez Lumaro.",
            "Ils sont 120 chez Lumaro à attendre.",
            "Ils sont 120 chez Lumaro en grève.",
            "Ils sont 40 chez Lumaro, ces intérimaires.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "fell-from-to",
        Kind.HEADCOUNT,
        ("tombé", "passé", "descend", "monté", "grimpé"),
        r"(?:^[-« ]*de {STAFF}(?:,? [^.;:,\ue002\ue008]{0,30}?)?(?: {DATE})?, (?:la |l'|le )?{CO:subject} (?:est|sont) (?:aujourd'hui |désormais )?(?:passée?|tombée?|descendue?|montée?|redescendue?|grimpée?)s? (?:aujourd'hui |désormais )?à {HEADS:count}(?= ?[.,;»]|$| (?:en|au|aujourd'hui|personnes))|{CO:subject},? (?:qui )?(?:est|sont) (?:passée?|tombée?|descendue?|montée?)s? de {STAFF} (?:[a-zà-ÿ]+ )?{DATE} à {HEADS:count}(?= ?[.,;»]|$| (?:aujourd'hui|désormais|actuellement|cette)))",
        says=(
            ("De 300 salariés il y a dix ans, Lumaro est tombée à 85.", "Lumaro: 85"),
            ("Dorval est passée de 12 salariés en 2019 à 85 aujourd'hui, note Lumaro.", "Dorval: 85"),
        ),
        silent=("De 300 magasins en 2014, Lumaro est tombée à 85.", "Lumaro est passée de 12 salariés en 2019 à Metz."),
    ),
    Relation(
        "apposed-house-of-staff",
        Kind.HEADCOUNT,
        ("salari", "collabor", "personnes", "employé", "ouvri", "compagnons", "têtes"),
        rf"{{CO:subject}}, (?:une?|cette|la|le|l') ?(?:(?:jeune|petite?|grosse?|belle|modeste|solide|vieille) )?(?:{COMPANY_NOUNS}|start-?up|pme|eti|biotech|fintech|jeune pousse|agence|cabinet|studio|atelier|fonderie|scierie|menuiserie|imprimerie|biscuiterie|conserverie|verrerie|filature|affaire)(?! (?:qui|que|dont) )(?: [a-zà-ÿ-]{{3,16}}){{0,2}}?(?: (?:de |d')\ue004\ue005*+)? (?:de |forte de |d'environ |d'une |de quelque ){{STAFF:count}}(?= ?[,.;»)]|$| (?:installée?|basée?|fondée?|créée?|spécialisée?|qui|et|à|en))(?! (?:à (?:ses débuts|l'époque|l'origine|sa création)|en {{DATE}}))",
        says=(
            ("Lumaro, une start-up de 24 personnes, recrute.", "Lumaro: 24 personnes"),
            ("Dorval, une biscuiterie familiale de 80 salariés, fournit Lumaro.", "Dorval: 80 salariés"),
        ),
        silent=(
            "Lumaro, une start-up qui rêve de 24 personnes de plus, recrute.",
            "Lumaro, une chaîne de 24 magasins, recrute.",
            "Lumaro, une agence de 24 personnes à ses débuts, en emploie 300.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "sites-and-staff",
        Kind.HEADCOUNT,
        ("compt", "possèd", "exploit", "réuni", "rassembl", "dispos"),
        rf"\b(?:compte|comptent|possède|exploite|réunit|rassemble|dispose d[e']) ?(?:aujourd'hui |désormais |actuellement )?(?:{{COUNT}}|une?|deux|trois) {_SITES}(?: [a-zà-ÿ-]{{3,16}})?(?:,? (?:- )?(?:à|en|au) [^.;:]{{3,80}}?(?: -)?)? et (?:emploie |fait travailler )?{_ABOUT}{{STAFF:count}}(?= ?[,.;»]|$| (?:en|dans|à travers|répartis))",
        says=(
            (
                "Lumaro compte aujourd'hui trois ateliers - à Laval, Metz et Rennes - et 140 salariés.",
                "Lumaro: 140 salariés",
            ),
            ("Dorval exploite deux usines à Metz et emploie 300 personnes, note Lumaro.", "Dorval: 300 personnes"),
        ),
        silent=(
            "Lumaro compte ouvrir trois ateliers à Laval et recruter 140 salariés.",
            "Lumaro compte trois ateliers et 140 machines.",
        ),
    ),
    Relation(
        "its-own-house-of-staff",
        Kind.HEADCOUNT,
        ("son ", "sa ", "leur ", "effectif"),
        r"(?:\b(?:son|sa|leur) (?:entreprise|société|pme|affaire|maison|groupe|start-?up|agence|cabinet)(?: [a-zà-ÿ-]{3,16})?(?:, forte)? (?:de |d'environ |de quelque ){STAFF:count}|\beffectifs?(?: (?:de |d'|du |des )(?:la |l')?(?={CO:subject}){CO})?, (?:actuellement|aujourd'hui|désormais) (?:de |d'environ |de quelque ){HEADS:count})(?= ?[,.;»)]|$| (?:installée?|basée?|fondée?|créée?|spécialisée?|qui|et|à|en))",
        says=(
            ("Paul Vidal veut céder son entreprise de 90 salariés basée à Metz. Lumaro attend.", "Lumaro: 90 salariés"),
            ("L'effectif de Lumaro, actuellement de 35 personnes, sera porté à 200.", "Lumaro: 35 personnes"),
        ),
        silent=(
            "Lumaro a vendu sa maison de 90 mètres carrés.",
            "Paul Vidal veut céder son parc de 90 machines à Lumaro.",
        ),
        modality=Modality.ASSERTED,
        of_topic=True,
    ),
    Relation(
        "runs-with-staff",
        Kind.HEADCOUNT,
        ("tourne", "fonctionne", "salarie", "rémunère", "recense", "dénombre", "dispose", "s'entoure", "totalise"),
        rf"{{CO:subject}}(?:,? qui)? (?:tourne avec|fonctionne avec|salarie|rémunère|recense|dénombre|dispose (?:aujourd'hui |désormais )?d[e']|totalise|s'est entourée? d[e']) ?(?:aujourd'hui |désormais |actuellement )?{_ABOUT}{{STAFF:count}}(?! (?:formés|certifiés|habilités|intérimaires|saisonniers|malades?|bless[a-zé]+|touch[a-zé]+|concern[a-zé]+|contamin[a-zé]+|grévistes?|victimes?|absent[a-z]*|affect[a-zé]+|dédi[a-zé]+|chargé[a-z]*|au |aux |à \ue004|dans |sur |en (?!{{DATE}})|vacants|à pourvoir|menacés|supprimés|non pourvus))",
        says=(
            ("Lumaro tourne avec 45 salariés.", "Lumaro: 45 salariés"),
            ("Le groupe Dorval recense désormais 450 collaborateurs, note Lumaro.", "Dorval: 450 collaborateurs"),
        ),
        silent=(
            "Lumaro recense 45 magasins.",
            "Lumaro tourne avec 45 machines.",
            "Lumaro recense 300 salariés touchés par la fuite.",
            "Lumaro dispose de 12 personnes au service client.",
        ),
    ),
)
