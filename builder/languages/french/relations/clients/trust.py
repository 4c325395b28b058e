# "Eiffage et Vinci lui font confiance." "Ses machines tournent chez Airbus." Clients told by trust, by where a company's
# goods run or are on the shelves, and by tenders that it won.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for clients told by what they do with a company's goods."""

from __future__ import annotations

from builder.languages.language import one_of
from builder.languages.telling import Relation
from builder.model.claims import Kind

_GOODS = one_of(
    r"""
    machines? | robots? | pompes? | logiciels? | capteurs? | équipements? | appareils? | systèmes? | solutions?
    produits? | modèles? | lampes? | luminaires? | outils? | matériels? | véhicules? | engins? | moteurs?
    terminaux | terminal | bornes? | plateformes? | plates-formes? | applications? | tablettes? | drones?
    installations? | pièces? | composants?
    """
)

_TASK = one_of(
    r"""
    modernisation | rénovation | construction | conception | maintenance | entretien | exploitation | fabrication
    réalisation | installation | transport | livraison | sécurité | sécurisation | nettoyage | collecte | traitement
    numérisation | hébergement | refonte | développement | fourniture | surveillance | supervision | impression
    logistique | stockage | recyclage | équipement | protection | démantèlement | dépollution | éclairage
    chauffage | billetterie | remise (?:à neuf|en état) | mise (?:en place|à jour|en œuvre)
    gestion (?:de|d'|du|des) (?:la |l'|ses |son |sa )?(?:parc|flotte|stocks?|déchets|réseaux?|eau|parkings?|linge|données|paie|archives|colis|énergie)
    """
)
"""What one pays a house for; a sale, a mandate or a study may be entrusted to a bank."""
_ENTRUSTS = r"(?:vien(?:t|nent) de (?:confier|sous-traiter)|confie(?:nt)?|(?:a|ont|avait) {@adv}(?:confié|sous-traité|délégué|externalisé))"

TRUST_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "its-goods-run-at",
        Kind.CLIENT,
        ("chez ", "dans les ", "sur les sites"),
        rf"\b(?:ses|nos|leurs) (?:{{COUNT}} )?{_GOODS}(?: [a-zà-ÿ'-]+){{0,3}}? (?:tourne(?:nt)?|fonctionne(?:nt)?|travaille(?:nt)?|équipe(?:nt)? des sites|sont (?:déjà |aujourd'hui |désormais |aussi |également )?(?:installée?s?|déployée?s?|utilisée?s?|en service|en fonctionnement|exploitée?s?|référencée?s?|testée?s?)) (?:déjà |aujourd'hui |désormais |aussi |également |notamment )?(?:chez (?:des (?:clients|industriels|géants|groupes) {{@such}})?|dans les (?:usines|ateliers|magasins|entrepôts|hôpitaux|rayons|agences) d(?:e |u |')|sur les sites d(?:e |u |'))(?:l'|la |le )?{{ORGS:value}}",
        says=(
            ("Ses machines tournent chez Dorval, Vesta et Albis, précise Lumaro.", "-: Dorval; Vesta; Albis"),
            ("Ses capteurs sont déjà installés chez Dorval, dit Lumaro.", "-: Dorval"),
            ("Nos robots fonctionnent aussi dans les entrepôts de Vesta, dit-on chez Lumaro.", "-: Vesta"),
        ),
        silent=(
            "Ses machines tournent à plein régime, précise Lumaro.",
            "Ses équipes travaillent chez elles, précise Lumaro.",
        ),
    ),
    Relation(
        "won-tender-of",
        Kind.CLIENT,
        ("appel d'offres", "appels d'offres", "consultation", "marché"),
        r"(?<!pas )\b(?:remport|décroch|gagn)[a-zéè]+ (?:[a-zà-ÿ']+ ){0,3}?(?:l')?(?:appels? d'offres|consultation|marché)(?: [a-zà-ÿ'-]+){0,4}? (?:lancée?|organisée?|publiée?|passée?|ouverte?|attribuée?|émise?) (?:en {DATE} )?par (?:le |la |l'|les )?{ORGS:value}",
        says=(
            ("Lumaro a remporté l'appel d'offres lancé par Dorval.", "Lumaro: Dorval"),
            ("Lumaro vient de décrocher le marché passé par Vesta pour ses quais.", "Lumaro: Vesta"),
            ("La société gagne la consultation organisée par Albis, dit Lumaro.", "-: Albis"),
        ),
        silent=(
            "Lumaro n'a pas remporté l'appel d'offres lancé par Dorval.",
            "Lumaro étudie l'appel d'offres lancé par Dorval.",
        ),
    ),
    Relation(
        "entrusts-it-with",
        Kind.CLIENT,
        ("confi", "sous-trait", "délégué", "externalisé"),
        rf"{{ORGS:value}},? (?:qui )?{_ENTRUSTS} {{@when}}(?:(?:à|au) (?!une? [a-zà-ÿ-]+ d)(?:la |l')?(?:[a-zà-ÿ-]+ ){{0,2}}?{{CO:subject}} (?:la |le |l'|les |sa |son |toute la |tout le )(?:[a-zà-ÿ]+ )?{_TASK}\b|(?:la |le |l'|sa |son |toute la |tout le ){_TASK}\b[^;,.:]{{0,50}}? (?:à|au) (?:la |l')?(?:[a-zà-ÿ-]+ ){{0,2}}?{{CO:subject}})",
        says=(
            ("Le groupe Dorval a confié à Lumaro la modernisation de ses usines.", "Lumaro: Dorval"),
            ("La banque Crédis vient de confier l'hébergement de ses données à la start-up Lumaro.", "Lumaro: Crédis"),
            ("Vesta et Albis confient à la société Lumaro le nettoyage de leurs quais.", "Lumaro: Vesta; Albis"),
        ),
        silent=(
            "Dorval a confié à Lumaro la vente de son usine.",
            "Dorval a confié à Lumaro une mission de conseil.",
            "Dorval a confié la direction de Lumaro à Anne Roy.",
            "Dorval n'a pas confié à Lumaro la modernisation de ses usines.",
            "Dorval pourrait confier à Lumaro la modernisation de ses usines.",
            "Dorval a confié à un rival de Lumaro la modernisation de ses usines.",
        ),
    ),
)
