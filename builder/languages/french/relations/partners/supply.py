# How French prose tells partners by what they supply: who builds the ships, fills the bottles or lends the laboratory
# of a company. The other way round the same words name a client, and are read by other tables.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for partners told by supply and by shared work."""

from __future__ import annotations

from builder.languages.french.descriptors import DESCRIPTOR, FIRM_AHEAD
from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_FIRM = rf"{FIRM_AHEAD}(?:l'|la |le |les )?(?:(?:{DESCRIPTOR}|chantiers?(?: (?:naval|navals))?|verrerie|fonderie|carrossier|usinier|coopérative|studio|bureau d'études) ){{0,3}}[\ue002\ue008][\ue003\ue009]*+"
_NOT_GOODS = (
    r"(?:usines?|sites?|parts?|participations?|filiales?|activités?|siège|actions|titres|capital|immeubles?|terrains?|marques?|branche|division|entreprise|société|"
    r"hôtels?|magasins?|boutiques?|murs|rapport|étude|audit|enquête|sondage)"
)
_MADE = r"(?:fourni|livré|fabriqué|produit|construit|assemblé|moulé|imprimé|usiné|tissé|fondu|soufflé|cousu|conditionné|forgé|cultivé|récolté|distillé|hébergé|assuré|entretenu)e?s?"
_BUYS = r"(?:achète|acheté|importe|importé|commande|commandé|loue|loué|affrète|affrété|fait (?:fabriquer|construire|assembler|imprimer|mouler|usiner|livrer|venir|produire)|sous-traite|sous-traité)(?:nt)?"
_RESEARCH = r"(?:développé|conçu|élaboré|créé|mis au point|mise au point|imaginé|testé|étudié|inventé|formulé)e?s?"

SUPPLY_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "buys-from",
        Kind.PARTNER,
        ("achet", "achèt", "import", "command", "loue", "loué", "affrèt", "affrét", "fait ", "sous-trait"),
        rf"(?={{CO:subject}}){{CO}},? (?:qui )?(?:{{@have}} {{@adv}})?{_BUYS}\b {{@when}}(?:(?:toujours|aussi|notamment|déjà) )?(?!(?:[a-zà-ÿ'-]+ ){{0,3}}{_NOT_GOODS}\b)(?:(?!pour |avec |sur |de la part )(?:[a-zà-ÿ'-]+|{{COUNT}}) ){{1,8}}?(?:à|au|aux|auprès (?:de|du|d')|chez|par)(?: |(?<='))(?P<value>{_FIRM}(?:(?:,| et|, et) (?:à |au |chez |auprès de )?{_FIRM}){{0,3}})",
        says=(
            ("Lumaro achète son beurre de karité à la coopérative Dorval.", "Lumaro: Dorval"),
            ("Lumaro a commandé deux vraquiers au chantier chinois Vesta.", "Lumaro: Vesta"),
            ("Lumaro fait fabriquer ses flacons chez Dorval et chez Albis.", "Lumaro: Dorval; Albis"),
        ),
        silent=(
            "Dorval achète chaque année 300 tonnes de carton à Lumaro.",
            "Lumaro a acheté une usine à Vesta.",
            "Lumaro n'achète plus ses flacons à Dorval.",
        ),
        oneway=True,
    ),
    Relation(
        "supplied-to-it-by",
        Kind.PARTNER,
        ("par ",),
        rf"(?:\b(?:son|sa|ses|leurs?|nos|notre) [a-zà-ÿ-]{{3,20}}(?: [a-zà-ÿ'-]+){{0,4}}?,? (?:(?:est|sont|étaient|était|a été|ont été) )?(?:{{@adv}}){_MADE} {{@when}}(?:à {{PLACE}} )?par (?P<value>{_FIRM})|\b{_MADE} (?:à|pour) (?={{CO:subject}}){{CO}},? (?:{{@when}})?(?:à {{PLACE}},? )?par (?P<value>{_FIRM})|\b{_MADE} {{@when}}(?:à {{PLACE}},? )?par (?P<value>{_FIRM}) pour (?={{CO:subject}}){{CO}})",
        says=(
            ("Les flacons sont fournis à Lumaro par la verrerie Vesta.", "Lumaro: Vesta"),
            ("Ses coques sont moulées par le chantier Dorval, dit Lumaro.", "-: Dorval"),
            ("Le ferry, construit par Albis pour Lumaro, a été livré en mai.", "Lumaro: Albis"),
        ),
        silent=(
            "Les flacons fournis à Dorval par Lumaro ont fui.",
            "Les flacons sont fournis par des verriers, dit Lumaro.",
            "Ses ventes sont assurées par Lumaro.",
        ),
        modality=Modality.ASSERTED,
        oneway=True,
    ),
    Relation(
        "its-supplier",
        Kind.PARTNER,
        ("fournisseur", "sous-traitant", "prestataire", "façonnier", "distributeur", "importateur", "équipementier"),
        rf"(?:(?<!perdu )(?<!perd )(?<!quitté )(?<!rompu avec )(?<!rompt avec )\b(?:son|sa|leur|notre|ses|leurs|nos) (?:(?:principal|principale|premier|première|nouveau|nouvelle|deux|trois|gros|fidèle) )?(?:fournisseurs?|sous-traitants?|prestataires?|façonniers?|importateurs?|distributeurs?)(?: (?!est |sont |a |ont )[a-zà-ÿ-]+)?(?: (?:de |d'|en |pour )[a-zà-ÿ'-]+){{0,3}}(?:,| est| sont| :|) (?P<value>{_FIRM}(?:(?:,| et) {_FIRM}){{0,3}})|(?P<value>{_FIRM}), (?:son|sa|leur|notre|l'un de ses|un de ses) (?:(?:principal|premier|nouveau|fidèle) )?(?:fournisseurs?|sous-traitants?|prestataires?|façonniers?|importateurs?)\b)",
        says=(
            ("Son fournisseur d'huiles, la maison Dorval, a augmenté ses prix, dit Lumaro.", "-: Dorval"),
            ("Lumaro dépend de Vesta, son principal fournisseur de verre.", "Lumaro: Vesta"),
            ("Son distributeur italien, le groupe Albis, ouvre ses portes, dit-on chez Lumaro.", "-: Albis"),
        ),
        silent=(
            "Dorval, son premier client, a augmenté ses prix, dit Lumaro.",
            "Lumaro est le fournisseur de Vesta.",
            "Son ancien fournisseur, Dorval, poursuit Lumaro.",
        ),
        modality=Modality.ASSERTED,
        oneway=True,
    ),
    Relation(
        "builds-its",
        Kind.PARTNER,
        ("constru", "fabriqu", "assembl", "livre", "fourni", "produi", "héberg", "distribu", "imprim"),
        rf"(?P<value>{_FIRM}),? (?:qui )?(?:(?:{{@have}} {{@adv}})?(?:construit|construira|fabrique|fabriquera|assemble|fournit|fourni|livre|livré|produit|héberge|imprime|moule|usine|bâtit|bâti)) (?:à {{PLACE}} |{{@when}})?(?:(?:son|sa|ses|leurs?|nos|notre) (?:[a-zà-ÿ-]+ ){{1,4}}?(?=[.,;]|$|de |d'|en |à )(?! ?(?:de |d')[\ue002\ue008])|(?:le|la|les|l') ?(?:[a-zà-ÿ-]+ ){{1,4}}?(?:de |d'|du |des )(?={{CO:subject}}){{CO}})",
        says=(
            ("Dorval construit à Saint-Nazaire le prochain navire de Lumaro.", "Lumaro: Dorval"),
            ("Le groupe Vesta fabrique les flacons de Lumaro.", "Lumaro: Vesta"),
            ("La verrerie Albis produit les bouteilles de Lumaro.", "Lumaro: Albis"),
        ),
        silent=(
            "Lumaro fabrique les flacons de Dorval.",
            "Dorval construit le siège de la région.",
            "Dorval ne fabrique plus les flacons de Lumaro.",
        ),
        oneway=True,
    ),
    Relation(
        "has-it-from",
        Kind.PARTNER,
        ("viennent", "proviennent", "sortent", "se fourni", "s'approvisionn"),
        rf"(?:\b(?:viennent|proviennent|sortent) (?:de chez |des (?:ateliers|chantiers|usines|serres|champs) (?:de |d'|du )|de l'(?=(?:[a-zà-ÿ-]+ ){{0,2}}[\ue002\ue008])|du (?=(?:[a-zà-ÿ-]+ ){{1,2}}[\ue002\ue008]))(?P<value>{_FIRM})|(?={{CO:subject}}){{CO}},? (?:qui )?(?:se fournit|s'approvisionne|se ravitaille) {{@adv}}(?:en [a-zà-ÿ-]+(?: [a-zà-ÿ-]+)? )?(?:chez|auprès (?:de|du|d'))(?: |(?<='))(?P<value>{_FIRM}))",
        says=(
            ("Les boîtiers viennent de l'usineur Dorval, précise Lumaro.", "-: Dorval"),
            ("Lumaro se fournit en acier auprès du groupe Vesta.", "Lumaro: Vesta"),
            ("Ses moteurs sortent des ateliers de Albis, dit Lumaro.", "-: Albis"),
        ),
        silent=(
            "Dorval se fournit en acier auprès de Lumaro.",
            "Le directeur vient de chez Dorval, dit Lumaro.",
            "L'offre vient du groupe de Dijon, dit Lumaro.",
        ),
        oneway=True,
    ),
    Relation(
        "made-together-with",
        Kind.PARTNER,
        ("avec ",),
        rf"\b(?:{{@have}} {{@adv}}{_RESEARCH}|{_RESEARCH}|(?:développe|conçoit|met au point|mettent au point|élabore|étudie|teste|expérimente)(?:nt)?)(?: {{@when}}| )(?:(?:conjointement|main dans la main|en collaboration|en partenariat|de concert) )?avec (?P<value>(?:l'|la |le |les |des chercheurs (?:de |du )(?:l'|la )?|une équipe (?:de |du )(?:l'|la )?)?{{ORGS}})",
        says=(
            ("Lumaro a développé avec l'institut Vesta un filtre solaire.", "Lumaro: institut Vesta"),
            (
                "Le filtre a été mis au point avec le CNRS et l'université de Tours, précise Lumaro.",
                "-: CNRS; université de Tours",
            ),
            ("La carte, conçue avec Dorval, plaît aux clients de Lumaro.", "-: Dorval"),
        ),
        silent=(
            "Lumaro a développé avec ses salariés un filtre solaire.",
            "Lumaro n'a pas développé avec Vesta de filtre solaire.",
        ),
    ),
    Relation(
        "runs-together",
        Kind.PARTNER,
        ("ensemble", "en commun", "conjointement"),
        r"(?={CO:subject}){CO} et (?:l'|la |le )?{ORG:value} (?:(?:{@have} {@adv})?(?!pès|représent|réalis|emploi|détien|fourniss|contrôl|totalis|compt)[a-zà-ÿ]{4,15}) (?:ensemble|en commun|conjointement)\b",
        says=(
            ("Lumaro et Dorval exploitent ensemble la ligne.", "Lumaro: Dorval"),
            ("Vesta et Lumaro développent en commun un moteur.", "Lumaro: Vesta"),
            ("Lumaro et le groupe Albis vendent conjointement leurs billets.", "Lumaro: Albis"),
        ),
        silent=(
            "Lumaro et Dorval pèsent ensemble la moitié du marché.",
            "Lumaro et ses salariés fêtent ensemble Noël.",
        ),
    ),
    Relation(
        "handled-by-it",
        Kind.PARTNER,
        ("assur", "confi", "distribu", "exploit"),
        rf"(?:\b(?:le|la|les|l') ?(?:transport|livraisons?|logistique|distribution|maintenance|production|fabrication|assemblage|conditionnement|nettoyage|hébergement|commercialisation|stockage|entretien|gardiennage|recyclage|collecte)(?: (?:de |d'|du |des )(?!{{CO}})[a-zà-ÿ'-]+){{0,3}}(?: (?:en|au|aux) {{PLACE}})? (?:est|sont|a été|sera) {{@adv}}(?:assurée?s?|confiée?s?|prise en charge|sous-traitée?s?|déléguée?s?) (?:par|à|au) (?P<value>{_FIRM})|(?={{CO:subject}}){{CO}} (?:y )?est (?:distribuée?|importée?|commercialisée?|vendue?) par (?P<value>{_FIRM}))",
        says=(
            ("Le transport est assuré par Dorval, précise Lumaro.", "-: Dorval"),
            ("La distribution en Asie est confiée au groupe Vesta, dit Lumaro.", "-: Vesta"),
            ("Au Japon, Lumaro est distribuée par Albis.", "Lumaro: Albis"),
        ),
        silent=(
            "Le transport est assuré par Lumaro.",
            "La production est assurée par trois robots, dit Lumaro.",
        ),
        oneway=True,
    ),
)
