# How French prose tells partners by what is done side by side: who sells a company's goods abroad, who stands beside it
# in a consortium, to whom its work is given.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for partners told by a common undertaking."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_WORK = r"(?:production|fabrication|distribution|commercialisation|maintenance|assemblage|logistique|livraison|conception|construction|exploitation|recyclage|collecte|impression|hébergement|paiement|pose|installation)"
_GROUP = r"(?:consortium|groupement|alliance|pool|collectif industriel)"

JOINT_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "sells-its-goods-abroad",
        Kind.PARTNER,
        ("distribu", "diffus", "commercialis", "import"),
        r"{ORG:value},? (?:qui )?(?:distribue|diffuse|commercialise|importe)(?:nt)? (?:déjà |aussi |désormais )?(?:les|le|la|l'|une partie des|l'ensemble des) ?(?:[a-zà-ÿ-]+ ){1,3}?(?:de |d'|du |des )(?={CO:subject}){CO}(?=,? (?:en|au|aux|dans|outre|sur|depuis) )",
        says=(
            ("Le japonais Dorval, qui distribue les jeux de Lumaro en Asie, recrute.", "Lumaro: Dorval"),
            ("Le négociant Vesta importe les vins de Lumaro au Japon.", "Lumaro: Vesta"),
            ("La société Albis commercialise les lampes de Lumaro dans les Alpes.", "Lumaro: Albis"),
        ),
        silent=(
            "La société Albis ne commercialise plus les lampes de Lumaro dans les Alpes.",
            "Lumaro importe les vins de Dorval au Japon.",
        ),
        modality=Modality.ASSERTED,
        oneway=True,
    ),
    Relation(
        "with-others-in-consortium",
        Kind.PARTNER,
        ("consortium", "groupement", "alliance", "pool", "collectif"),
        rf"\b(?:rejoi(?:nt|gnent)|rejoint|intègre|intégré|participe à|partie (?:de |d'|du )|membre (?:de |d'|du )|au sein (?:de |d'|du )|dans|forme|formé|monté|constitué|crée|créé) ?(?:un |une |le |la |l'|son |ce |cette )?(?:[a-zà-ÿ]+ )?{_GROUP}(?: [a-zà-ÿ-]+){{0,2}},? (?:(?:mené|conduit|piloté|emmené|porté|dirigé)e? (?:par |notamment par )|(?:formé|composé|constitué)e? (?:de |d'|avec |par )|qui (?:réunit|rassemble|compte|regroupe) (?:aussi |également |notamment )?|où (?:figurent|siègent) |aux côtés (?:de |d'|du )|avec ){{ORGS:value}}",
        says=(
            ("Lumaro a rejoint le consortium mené par Dorval et Vesta.", "Lumaro: Dorval; Vesta"),
            ("Lumaro fait partie d'un groupement qui réunit aussi Dorval et Vesta.", "Lumaro: Dorval; Vesta"),
            ("Dans un consortium industriel formé avec Albis, Lumaro teste un navire.", "Lumaro: Albis"),
        ),
        silent=(
            "Lumaro a quitté le consortium mené par Dorval.",
            "Lumaro pourrait rejoindre le consortium mené par Dorval.",
        ),
    ),
    Relation(
        "beside-whom-it-builds",
        Kind.PARTNER,
        ("côtés", "associée", "associé", "alliée", "allié"),
        r"^[-« ]*(?:aux côtés (?:de |d'|du )|associée? (?:à|au|avec) |alliée? (?:à|au|avec) ){ORGS:value}, {CO:subject} (?:{@have} {@adv})?(?:construi|bâti|développ|conçoi|conçu|test|expériment|travaill|répon|candidat|planche|élabor|fabriqu|produi|prépar|exploit|met au point|mis au point)[a-zà-ÿ]*",
        says=(
            ("Aux côtés de Dorval et de Vesta, Lumaro construit un démonstrateur.", "Lumaro: Dorval; Vesta"),
            ("Associée à la société Dorval, Lumaro teste un navire.", "Lumaro: Dorval"),
            ("Alliée au groupe Albis, Lumaro a répondu à l'appel d'offres.", "Lumaro: Albis"),
        ),
        silent=(
            "Aux côtés de Mirande, Lumaro a investi dans Dorval.",
            "Aux côtés de ses salariés, Lumaro construit un atelier.",
        ),
    ),
    Relation(
        "its-work-is-given-to",
        Kind.PARTNER,
        ("confi", "sous-trait", "délégu", "assur", "externalis"),
        rf"\b(?:(?:leur|sa|notre) {_WORK}(?: (?:de |des |du |d')(?!{{ORG}})[a-zà-ÿ' -]{{3,30}}?)?|(?:la |l'){_WORK} (?:de (?:ses|leurs|nos|son|sa|notre) [a-zà-ÿ' -]{{3,30}}?|(?:(?:de |des |du |d')(?!{{ORG}})[a-zà-ÿ' -]{{3,30}}? )?(?:de |d'|du |des )(?={{CO:subject}}){{CO}})) (?:est|a été|est désormais|avait été|sont|ont été) {{@adv}}(?:(?:confiée?s?|sous-traitée?s?|déléguée?s?|externalisée?s?) {{@when}}(?:à|au|aux|chez)|assurée?s? {{@when}}par) {{ORGS:value}}",
        says=(
            ("La production de Lumaro est confiée à la société Dorval.", "Lumaro: Dorval"),
            ("Sa logistique a été sous-traitée en 2021 à Vesta, dit Lumaro.", "-: Vesta"),
            ("La maintenance de Lumaro est assurée par le groupe Albis.", "Lumaro: Albis"),
        ),
        silent=(
            "La production de Dorval est confiée à Lumaro.",
            "La construction du métro a été confiée à Dorval, client de Lumaro.",
            "La production de Lumaro est confiée à des artisans.",
            "La production de Lumaro n'est plus confiée à Dorval.",
        ),
        oneway=True,
    ),
    Relation(
        "drew-near-to",
        Kind.PARTNER,
        ("rapproch", "répond", "candidat", "réécri", "écrit", "redessin", "devenu"),
        r"(?:\b(?:s'est|se sont) (?:aussi |ainsi )?rapprochée?s? (?:de |d'|du ){ORGS:value} (?:pour|afin)|\b(?:a répondu|répond|a candidaté|a concouru|postule|a postulé) avec {ORGS:value} (?:à|au|pour)|\b(?:ré)?(?:écrit|dessiné|redessiné|formulé)e?s? avec (?:l'aide d[eu] ?)?{ORGS:value}|{ORGS:value}, (?:devenue?s?|désormais) (?:son |leur )?partenaires?(?: [a-zà-ÿ]+)?(?=,| (?:en |depuis )?{DATE}))",
        says=(
            ("Lumaro s'est rapprochée de Dorval pour concevoir un moteur.", "Lumaro: Dorval"),
            ("L'application de Lumaro a été réécrite avec la société grenobloise Vesta.", "Lumaro: Vesta"),
            ("Le fabricant Albis, devenu partenaire en 2023, vend les polices de Lumaro.", "Lumaro: Albis"),
        ),
        silent=(
            "Lumaro s'est rapprochée de Dijon pour concevoir un moteur.",
            "Lumaro répond avec calme à Dorval.",
        ),
    ),
)
