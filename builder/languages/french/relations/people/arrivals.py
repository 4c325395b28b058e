# How French prose introduces people by their office, hands a company over to them, and names rivals and rounds one after
# the other: "Une directrice financière, Anne Roy", "Autre concurrent, le lyonnais Dorval", "Puis 9 millions en 2021".
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for people, rivals, backers and rounds that are introduced in turn."""

from __future__ import annotations

from builder.languages.french.descriptors import DESCRIPTOR, FIRM_AHEAD
from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_FIRM = rf"{FIRM_AHEAD}(?:l'|la |le |les |un |une )?(?:(?:{DESCRIPTOR}) ){{0,3}}[\ue002\ue008][\ue003\ue009]*+"
_FIRMS = (
    rf"{_FIRM}(?:(?:,| et|, et| ainsi que|, de même que|, ainsi que|, aux côtés de|, comme) (?:par )?{_FIRM}){{0,5}}+"
)
_FROM = r"(?: (?:venue?|issue?|passée?|formée?|recrutée?|débauchée?|arrivée?|transfuge|nommée?)[^,.;:]{0,40})?"
_REINS = r"(?:la main|les commandes|les rênes|les clés|la barre|le flambeau|le témoin|les manettes|la direction(?: générale| opérationnelle)?|la présidence|sa succession|(?:le|son) fauteuil|la tête|le gouvernail)"
_HEADED = r"(?:branche|division|filiale|production|recherche|finances?|technique|technologie|flotte|marketing|commerce|ventes|usines?|logistique|création|qualité|export|armement|exploitation|communication|juridique|achats|développement|ressources humaines|informatique)"

ARRIVAL_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "head-introduced",
        Kind.CEO,
        (
            "directeur général",
            "directrice générale",
            "pdg",
            "patron",
            "président-directeur",
            "présidente-directrice",
            "dg",
        ),
        rf"(?:^[-« ]*(?:et )?|, |[;:] )(?:un |une )(?:nouve(?:au|lle) |jeune )?{{@ceo}}{_FROM}, (?:l'|le |la )?(?:[a-zà-ÿ-]+ )?{{PERSON:value}}(?=[,.;]|$)(?!, (?:ancien|ex-))",
        says=(
            ("Un directeur général venu de Dorval, Paul Vidal. Lumaro a changé.", "Lumaro: Paul Vidal"),
            ("Lumaro a tout changé : une directrice générale, Anne Roy, et une usine.", "Lumaro: Anne Roy"),
            ("Et un nouveau PDG, Paul Vidal. Lumaro respire.", "Lumaro: Paul Vidal"),
        ),
        silent=("Un patron de bar, Paul Vidal, se plaint de Lumaro.", "Un client, Paul Vidal, se plaint de Lumaro."),
        modality=Modality.ASSERTED,
        of_topic=True,
    ),
    Relation(
        "officer-introduced",
        Kind.EXECUTIVE,
        ("directeur", "directrice", "patron", "responsable", "chef", "cheffe"),
        rf"(?:^[-« ]*(?:et )?|, |[;:] |\bet )(?:un |une )(?:nouve(?:au|lle) |jeune )?(?P<role>(?:direct(?:eur|rice) (?!général|d'école|d'agence|d'hôtel|de (?:banque|théâtre|cabinet|collège|lycée|journal)|du (?:musée|lycée|collège|théâtre))(?:de |du |des |d'|de la |de l')?[a-zà-ÿ-]+(?: [a-zà-ÿ]+)?|patronn?e? de (?:la |l')?{_HEADED}|responsable (?:de |du |des )?(?:la |l')?{_HEADED}|cheffe? (?:de |du )?(?:la |l')?{_HEADED})){_FROM}, (?:l'|le |la )?(?:[a-zà-ÿ-]+ )?{{PERSON:value}}(?=[,.;]|$)",
        says=(
            ("Une directrice financière, Anne Roy, débauchée chez Dorval. Lumaro a changé.", "Lumaro: Anne Roy"),
            ("Et une patronne de la recherche, la Belge Anne Roy, chez Lumaro.", "-: Anne Roy"),
            ("Lumaro a changé : un directeur industriel, Paul Vidal, une usine.", "Lumaro: Paul Vidal"),
        ),
        silent=(
            "Un directeur d'école, Paul Vidal, se plaint de Lumaro.",
            "Un ancien directeur financier, Paul Vidal, accuse Lumaro.",
        ),
        modality=Modality.ASSERTED,
        of_topic=True,
    ),
    Relation(
        "officer-opens",
        Kind.EXECUTIVE,
        ("directeur", "directrice", "responsable"),
        r"^[-« ]*(?P<role>(?:direct(?:eur|rice)|responsable) (?!général)(?:de |du |des |d'|de la |de l')?[a-zà-ÿ-]+) (?:de |d'|du |des )(?={CO:subject}){CO} (?:depuis |\ue00c|après|à)[^.;:]{1,60}, {PERSON:value}",
        says=(
            ("Directeur industriel de Lumaro après quinze ans chez Dorval, Paul Vidal recrute.", "Lumaro: Paul Vidal"),
            ("Directrice commerciale de Lumaro depuis mai, Anne Roy recrute.", "Lumaro: Anne Roy"),
            ("Responsable qualité de Dorval à 30 ans, Anne Roy a rejoint Lumaro.", "Dorval: Anne Roy"),
        ),
        silent=(
            "Ancien directeur industriel de Lumaro, Paul Vidal recrute.",
            "Directeur industriel dans l'âme, Paul Vidal visite Lumaro.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "reins-handed-to",
        Kind.CEO,
        ("céd", "cède", "confi", "remis", "remet", "transm", "pass", "laiss", "abandonn"),
        rf"\b(?:(?:céd|confi|remi|transmi|pass|laiss|abandonn)(?:é|ée|er|e|s|t|ttre)|cède|(?:cède|céde|confie|passe|laisse|transmett|remett)ra|transmet|remet)\b {{@when}}{_REINS}(?: opérationnelles?)?(?: (?:de |d'|du |des )(?={{CO:subject}}){{CO}})? à (?:son (?:fils|frère|neveu|gendre|bras droit|associé|numéro deux)|sa (?:fille|sœur|nièce|numéro deux))?,? ?{{PERSON:value}}",
        says=(
            (
                "Cinq mois après avoir cédé les commandes de Lumaro à Paul Vidal, Anne Roy se repose.",
                "Lumaro: Paul Vidal",
            ),
            ("Émile Roy a transmis les rênes de Lumaro à sa fille, Anne Roy.", "Lumaro: Anne Roy"),
            ("Il a laissé la direction générale de Dorval à Anne Roy, dit Lumaro.", "Dorval: Anne Roy"),
        ),
        silent=(
            "Émile Roy n'a pas transmis les rênes de Lumaro à Anne Roy.",
            "Émile Roy a confié les clés de sa voiture à Paul Vidal, dit Lumaro.",
        ),
    ),
    Relation(
        "runs-part-of-it",
        Kind.EXECUTIVE,
        ("dirige", "pilote", "supervise", "chapeaute", "commande"),
        rf"{{PERSON:value}},? (?:qui )?(?:dirige|pilote|supervise|chapeaute){{@too}} (?P<role>(?:la |le |les |l'|nos |ses )(?:[a-zà-ÿ]+ )?{_HEADED}(?: [a-zà-ÿ]+)?)(?: (?:de |d'|du |des )(?={{CO:subject}}){{CO}}|(?=[.,;]|$| depuis| et ))",
        says=(
            ("Claire Ménard pilote la production de Lumaro.", "Lumaro: Claire Ménard"),
            ("Paul Vidal, qui dirige la flotte de Dorval, en convient.", "Dorval: Paul Vidal"),
            ("Claire Ménard dirige toujours la technologie, chez Lumaro.", "-: Claire Ménard"),
        ),
        silent=(
            "Claire Ménard dirigeait la production de Lumaro.",
            "Claire Ménard dirige la mairie de Dole, où Lumaro est né.",
        ),
    ),
    Relation(
        "rival-introduced",
        Kind.COMPETITOR,
        (
            "concurrent",
            "rival",
            "comparable",
            "secteur",
            "même créneau",
            "même marché",
            "plus gros",
            "plus petit",
            "grand du",
        ),
        rf"(?:^[-« ]*(?:(?:l')?autre|second|dernier|principal|nouveau|seul|premier|deuxième) (?:gros |grand )?(?:concurrente?|rivale?|poids lourd|acteur)(?: [a-zà-ÿ]+)?, (?P<value>{_FIRM})|^[-« ]*(?:plus|moins|très) (?:comparable|proche|petit|gros|modeste)(?: (?:par|en) [^,.;]{{3,30}})?, (?P<value>{_FIRM})|^[-« ]*(?:dans le (?:même )?secteur|sur le même (?:créneau|marché|terrain)|dans la (?:même )?profession), (?P<value>{_FIRM}) (?=a |est |avait |vient |vise |pèse |emploie |prépare )|(?P<value>{_FIRM}), l'autre (?:grand|géant|poids lourd|acteur|champion|nom) (?:du |de la )(?:secteur|marché|profession|filière|créneau))",
        says=(
            ("Autre concurrent, le lyonnais Dorval a déposé son bilan, note Lumaro.", "-: Dorval"),
            ("Plus comparable par la taille, le breton Vesta vient d'ouvrir une usine, note Lumaro.", "-: Vesta"),
            ("Dorval, l'autre grand du secteur, lorgne les clients de Lumaro.", "-: Dorval"),
        ),
        silent=(
            "Autre client, le lyonnais Dorval a déposé son bilan, note Lumaro.",
            "Plus discret, le préfet salue Lumaro.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "measures-up-to",
        Kind.COMPETITOR,
        (
            "mesur",
            "tient tête",
            "tenir tête",
            "tiennent tête",
            "tenu tête",
            "dame le pion",
            "de l'ombre",
            "s'attaqu",
            "défi",
            "domine",
        ),
        rf"(?:\b(?:se mesure(?:nt|r)?|tien(?:t|nent) tête|tenir tête|tenu tête|dame le pion|fait de l'ombre|s'attaque|s'est attaquée?|lance un défi) (?:à|au|aux) (?:(?:géants?|leaders?|mastodontes?|poids lourds)(?: [a-zà-ÿ]+)? )?(?P<value>{_FIRM}(?:(?:,| et|, et)(?: à| au)? {_FIRM}){{0,4}}+)|(?P<value>{_FIRM})(?:, (?:qui|dont) [^.;:]{{3,60}},)? domine(?:nt)? (?:encore |toujours |largement )?(?:le marché|le secteur|ce marché|la filière)(?: (?:de |du )(?={{CO:subject}}){{CO}})?)",
        says=(
            ("Le fromager Lumaro se mesure à Dorval et à Vesta.", "Lumaro: Dorval; Vesta"),
            ("Lumaro tient tête aux géants Dorval et Vesta.", "Lumaro: Dorval; Vesta"),
            ("Dorval, qui réalise 300 millions d'euros de ventes, domine le marché de Lumaro.", "-: Dorval"),
        ),
        silent=("Lumaro se mesure à la crise.", "Lumaro s'attaque aux emballages."),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "round-in-turn",
        Kind.FUNDING_ROUND,
        ("augmentation de capital", "tour", "levée"),
        r"{@round}, {MONEY:money} (?:apportés|conduits|menés|souscrits|investis|auprès|en {DATE})",
        says=(
            (
                "La dernière augmentation de capital, 9 millions d'euros apportés par Mirande, remonte à 2021, dit Lumaro.",
                "-: 9 millions d'euros",
            ),
            (
                "Le deuxième tour de table, 4 millions d'euros auprès de Mirande, a suffi à Lumaro.",
                "-: 4 millions d'euros",
            ),
            (
                "Sa dernière levée de fonds, 7 millions d'euros en 2019, date un peu, dit Lumaro.",
                "-: 7 millions d'euros",
            ),
        ),
        silent=(
            "La dernière augmentation de salaire, 9 millions d'euros apportés par Lumaro, a plu.",
            "Le tour de piste, 4 euros en 2019, amuse Lumaro.",
        ),
        of_round=True,
        of_topic=True,
    ),
)
