# How French prose says that somebody orders, pays, signs or renews: clients told by what they do.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for clients told by an order, a payment or a contract."""

from __future__ import annotations

from builder.languages.language import one_of
from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_WORK = one_of(
    r"""
    maintenance | gestion | exploitation | fabrication | collecte | transport | équipement | livraison | hébergement
    sécurité | production | nettoyage | conception | rénovation | construction | réalisation | entretien
    logistique | fourniture | assemblage | distribution | traitement | impression | restauration | installation
    surveillance | paie | facturation | marché | chantier | contrat | déchets | flotte
    """
)
_NOT_GOODS = (
    r"(?:usines?|sites?|parts?|participations?|filiales?|activités?|siège|actions|titres|capital|immeubles?|terrains?|marques?|branche|"
    r"division|entreprise|société|hôtels?|magasins?|boutiques?|murs|stocks?|créances?|brevets?|bureaux|licences?|âme|bataille|guerre|fonds|voix)"
)

ORDER_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "ordered-from-it",
        Kind.CLIENT,
        ("lui", "leur", "nous"),
        rf"{{ORGS:value}},? (?:qui |vien(?:t|nent) de )?(?:lui|leur|nous)(?: en)? (?:(?:{{@have}} {{@adv}})?(?:commandé(?! (?:un|une) (?:rapport|étude|audit|enquête|sondage|expertise))|acheté(?! (?:(?:en|pour|il|notre|nos|son|sa|ses)\b|{{DATE}}))|notifié|attribué|réservé(?= {{COUNT}})|passé (?:une |sa |leur )?(?:première |nouvelle |grosse )?commande|(?:accordé|renouvelé) (?:sa|leur) confiance|fait confiance)|commander|acheter|attribuer|(?:commande|achète|passe commande)(?:nt)?\b|(?:(?:{{@have}} {{@adv}})?confié|confier|confie(?:nt)?) (?:la |le |l'|les |une partie de |l'ensemble de ){{w3}}{_WORK})(?![^.;:»]{{0,30}}\b(?:usines?|sites?|filiales?|parts?|locaux|bureaux|terrains?|immeubles?|hangars?|plateaux?|brevets?|marques?)\b)",
        says=(
            ("En mars, l'armateur Dorval lui a commandé deux navires, dit-on chez Lumaro.", "Lumaro: Dorval"),
            ("La banque Vesta nous a confié la gestion de ses cartes, dit Anne Roy, PDG de Lumaro.", "-: Vesta"),
            ("Le distributeur Albis vient de lui acheter 40 robots. Lumaro recrute.", "Lumaro: Albis"),
        ),
        silent=(
            "« Le groupe Dorval nous a acheté notre usine », dit Anne Roy, PDG de Lumaro.",
            "« Le bailleur Dorval nous a loué ses locaux », dit Anne Roy, PDG de Lumaro.",
            "« Le groupe Vesta nous a acheté en 2019 », dit Anne Roy, PDG de Lumaro.",
            "Dorval ne lui a rien commandé, dit-on chez Lumaro.",
            "Dorval lui a confié la direction de ses usines, se souvient Anne Roy, PDG de Lumaro.",
        ),
    ),
    Relation(
        "awards-contract-to",
        Kind.CLIENT,
        ("attribu", "confi", "notifi", "command", "achet"),
        rf"{{ORG:value}},? (?:qui )?(?:{{@have}} {{@adv}}|vien(?:t|nent) d(?:e |'))(?:(?:attribué|attribuer|notifié|notifier) (?:[a-zà-ÿ'-]+ ){{0,7}}?|(?:confié|confier) (?:la |le |l'|les ){{w3}}{_WORK} (?:[a-zà-ÿ'-]+ ){{0,5}}?|(?:commandé|commander|acheté|acheter) {{COUNT}} [a-zà-ÿ-]+ (?:[a-zà-ÿ-]+ ){{0,2}}?)(?:à|auprès d[eu]) ?(?={{CO:subject}}){{CO}}",
        says=(
            ("La SNTR a attribué à Lumaro un marché de 12 millions d'euros.", "Lumaro: SNTR"),
            ("Le mois dernier, le transporteur Dorval a confié la paie de ses salariés à Lumaro.", "Lumaro: Dorval"),
            ("L'armateur Vesta vient de commander six navires à Lumaro.", "Lumaro: Vesta"),
        ),
        silent=(
            "La SNTR n'a pas attribué à Lumaro le marché de ses bus.",
            "Lumaro a confié la paie de ses salariés à Dorval.",
        ),
    ),
    Relation(
        "renews-contract",
        Kind.CLIENT,
        ("renouvel", "prolong", "recondui", "sign"),
        r"{ORG:value}(?:, (?:(?:un |une |le |la |l')[^.;:,\ue002\ue008]{3,40}|\ue014\ue015*+[^.;:,\ue002\ue008]{0,30}),)?,? (?:qui )?(?:(?:{@have} {@adv}|vient de )(?:renouvelé|renouveler|prolongé|prolonger|reconduit|reconduire) (?:(?:pour|de|jusqu'en|jusqu'à) (?:{DURATION:duration}|{DATE}) )?(?:son|le|leur|un) (?:contrat|marché|abonnement)(?! (?:d[eu] (?:travail|bail|location|son|sa|ses)|d'(?:assurance|apprentissage|image))\b)(?: avec (?={CO:subject}){CO})?|(?:vient de|a) (?:prolonger|reconduire|renouveler|prolongé|renouvelé) (?:pour|de|jusqu'en) (?:{DURATION}|{DATE})(?=[.,;])|(?:a signé|vient de signer|signe) pour {COUNT} (?!saisons|ans|mois|matchs|concerts|albums|films|livres|nuits))",
        says=(
            ("La mutuelle Vesta a renouvelé pour trois ans son contrat avec Lumaro.", "Lumaro: mutuelle Vesta"),
            ("Le loueur Albis vient de signer pour 200 machines, se réjouit Lumaro.", "Lumaro: Albis"),
            ("Chez Lumaro, le distributeur Dorval a reconduit le contrat.", "Lumaro: Dorval"),
            ("Dorval, le brasseur bâlois, a prolongé son contrat avec Lumaro.", "Lumaro: Dorval"),
        ),
        silent=(
            "Le loueur Albis n'a pas renouvelé son contrat avec Lumaro.",
            "Le loueur Albis a prolongé le contrat de son directeur, dit Lumaro.",
        ),
    ),
    Relation(
        "first-buyer-named",
        Kind.CLIENT,
        ("client", "acheteur", "acquéreur", "donneur"),
        r"\b(?:premiers?|première|principal|principaux|nouveaux?|nouvel|plus gros|autres?|second|deux|trois) (?:gros |grands? )?(?:clients?|acheteurs?|acquéreur|donneurs? d'ordres?|utilisateurs?)(?: [a-zà-ÿ-]+){0,2}?(?: (?:de |d')(?={CO:subject}){CO})?(?: ?: | s'appelle(?:nt)? | se nomme(?:nt)? | est |,? c'est |, ?)(?:la |le |l'|les )?{ORGS:value}",
        says=(
            ("La start-up vient de trouver un premier client : la compagnie Albis. Lumaro recrute.", "Lumaro: Albis"),
            ("Le premier acheteur s'appelle Dorval, indique Lumaro.", "-: Dorval"),
            ("Le principal client de Lumaro est la banque Vesta.", "Lumaro: Vesta"),
        ),
        silent=(
            "Lumaro cherche un premier client : Dorval ou Vesta feraient l'affaire.",
            "Le premier client de Lumaro est parti.",
        ),
    ),
    Relation(
        "client-since",
        Kind.CLIENT,
        ("client", "fidèle"),
        r"(?:^|[.;:] )[-« ]*(?:clients? (?:historiques? |fidèles? )?(?:de (?={CO:subject}){CO}|de longue date|de la première heure)|fidèles?(?: (?:à|de) (?={CO:subject}){CO})?(?= depuis|,? {DATE}|, ))(?:,? (?:depuis )?(?:{DATE}|{DURATION}))?, {ORGS:value}",
        says=(
            ("Client de Lumaro depuis 2019, le groupe Dorval a doublé ses volumes.", "Lumaro: Dorval"),
            ("Fidèle depuis trente ans, la coopérative Dorval a gelé ses achats chez Lumaro.", "Lumaro: Dorval"),
            ("Client de la première heure, Dorval ne signera plus avec Lumaro.", "Lumaro: Dorval"),
        ),
        silent=(
            "Client de Lumaro depuis 2019, le maire se félicite.",
            "Fidèle à elle-même, Dorval reste discrète, note Lumaro.",
        ),
        modality=Modality.ASSERTED,
        of_topic=True,
    ),
    Relation(
        "sells-goods-to",
        Kind.CLIENT,
        ("vend", "livr", "fourni"),
        rf"\b(?:vend|vendu|vendre|vendons|vendent|livre|livré|livrer|livrent|fournit|fourni|fournir) {{@adv}}{{@when}}(?:ses|son|sa|des|les|la|le|l'|une|un|leurs?|{{COUNT}}) ?(?!(?:[a-zà-ÿ-]+ )?{_NOT_GOODS}\b)(?:(?!à |au |aux |par |pour |avec )[a-zà-ÿ'-]+ ){{1,5}}?(?:à|au|aux) (?!\ue004)(?:l'|la |le )?{{ORGS:value}}",
        says=(
            ("Lumaro a déjà vendu son logiciel à Dorval et à Vesta.", "Lumaro: Dorval; Vesta"),
            ("Elle vend ses grues au groupe Albis, dit Lumaro.", "-: Albis"),
        ),
        silent=(
            "Lumaro a vendu son usine à Dorval.",
            "Lumaro a vendu ses parts de la société à Mirande.",
            "Lumaro n'a pas vendu son logiciel à Dorval.",
        ),
    ),
    Relation(
        "order-comes-from",
        Kind.CLIENT,
        ("commande", "contrat", "livraison"),
        r"\b(?:(?:commandes?|contrats?)\b[^.;:]{0,40}? (?:émane|vient|provient|est venue?|viennent|émanent|proviennent) (?:(?:de |d'|du |des )(?:chez )?|des [a-zà-ÿ-]+(?: [a-zà-ÿ-]+)?{@such})|(?:contrat|accord)[^.;:,]{0,30}? (?:lie|unit)(?: désormais| déjà| aujourd'hui)? (?={CO:subject}){CO} (?:à|et|au) |(?:premières?|prochaines|dernières) livraisons (?:à|au|aux|chez) )(?:l'|la |le )?{ORGS:value}",
        says=(
            ("La commande la plus importante émane de Dorval, précise Lumaro.", "-: Dorval"),
            ("Un contrat de cinq ans lie désormais Lumaro à Vesta.", "Lumaro: Vesta"),
            ("Les premières livraisons à Albis ont débuté en mai chez Lumaro.", "-: Albis"),
        ),
        silent=("La commande la plus importante vient de loin, dit Lumaro.",),
    ),
    Relation(
        "who-placed-the-order",
        Kind.CLIENT,
        ("commande", "acompte"),
        r"{ORG:value},? (?:(?:elle|lui), )?(?:qui )?{@have} {@adv}(?:passé (?:la |une |sa |)(?:[a-zà-ÿ]+ ){0,2}?commande(?:(?=[.,;]| de )(?![^.;]{0,30} (?:à |au |auprès d(?:e |u |')){ORG})|(?: (?:de |d'|pour )[^.;:,\ue002\ue008]{2,40}?)? (?:à|au|auprès de) (?={CO:subject}){CO})|(?:versé|payé|réglé) (?:{MONEY}|un|un premier|son) (?:d')?acompte)",
        says=(
            (
                "C'est le loueur Dorval qui a passé la plus grosse commande, 12 millions d'euros, selon Lumaro.",
                "-: Dorval",
            ),
            ("Le logisticien Vesta, lui, a déjà versé 4 millions d'euros d'acompte à Lumaro.", "Lumaro: Vesta"),
            ("La compagnie Albis a passé commande de 30 lampes à Lumaro.", "Lumaro: Albis"),
            ("Dorval a passé commande de trente bus à Vesta, dit Lumaro.", "Vesta: Dorval"),
        ),
        silent=("Dorval n'a pas passé la commande, dit Lumaro.",),
    ),
    Relation(
        "clients-from-to",
        Kind.CLIENT,
        ("client", "références", "entreprises", "enseignes", "marques"),
        r"\b(?:clients?|clientèle|références|portefeuille)\b[^.;:]{0,40}?, (?:de |d')(?P<value>{ORG} (?:à |au ){ORG}(?:,? en passant par {ORGS})?)",
        says=(
            (
                "Elle compte 400 clients, de Dorval à Vesta en passant par Albis, dit Lumaro.",
                "-: Dorval; Vesta; Albis",
            ),
        ),
        silent=("Elle compte 400 clients, de Lille à Metz, dit Lumaro.",),
    ),
    Relation(
        "cites-among-clients",
        Kind.CLIENT,
        ("parmi", "côté client", "au rang"),
        r"\b(?:parmi (?:ses|leurs|nos|les) (?:[a-zà-ÿ]+ ){0,2}?(?:clients|références|grands comptes|donneurs d'ordres?|acheteurs)|côté clients?|au rang de ses clients),? {CO:subject} (?:cite|compte|revendique|mentionne|recense|peut citer|met en avant) (?:notamment |déjà )?{ORGS:value}",
        says=(("Parmi ses grands comptes, Lumaro cite Dorval et Vesta.", "Lumaro: Dorval; Vesta"),),
        silent=("Parmi ses fournisseurs, Lumaro cite Dorval et Vesta.",),
    ),
    Relation(
        "persuaded-to-buy",
        Kind.CLIENT,
        ("convain", "persuad"),
        r"\b(?:convain[a-zéèqu]+|persuad[a-zé]+) {@when}{ORGS:value} (?:de |d')(?:lui |leur )?(?:confier(?! (?:de |près de |plus de |environ |quelque )?\ue00a)|acheter|adopter|s'équiper|passer commande|commander|basculer|s'abonner|utiliser)",
        says=(("Elle a convaincu Albis et Dorval de lui confier leurs déchets, dit Lumaro.", "-: Albis; Dorval"),),
        silent=("Elle a convaincu Albis de lui prêter des fonds, dit Lumaro.",),
    ),
    Relation(
        "equips-fleet-of",
        Kind.CLIENT,
        ("équip",),
        r"\b(?:équipe|équipent|équipait|équipaient){@too},? (?:depuis {DATE},? )?(?:plusieurs|certains|certaines|une partie des|la moitié des|l'ensemble des|tous les|toutes les|les|des|{COUNT}|la|le|l'|une?) ?(?:[a-zà-ÿ-]+ ){1,3}?(?:de |d'|du |des )(?:la |l')?{ORGS:value}",
        says=(("Ses moteurs équipent plusieurs navires de la compagnie Dorval, dit Lumaro.", "-: Dorval"),),
        silent=("Ses moteurs équipent plusieurs navires de croisière, dit Lumaro.",),
    ),
    Relation(
        "found-on-shelves-of",
        Kind.CLIENT,
        ("chez ",),
        r"\b(?:retrouve|trouve|déniche|écoule|écoulés?|écoulées?) (?:déjà |aussi |désormais )?(?:ses|son|sa|leurs?|nos|les|la) [^.;:]{3,40}? (?:notamment )?chez {ORGS:value}",
        says=(("On retrouve ses emballages chez Dorval et Vesta, dit Lumaro.", "-: Dorval; Vesta"),),
        silent=("On retrouve ses enfants chez les voisins, dit Lumaro.",),
    ),
    Relation(
        "still-its-client",
        Kind.CLIENT,
        ("client",),
        r"{ORGS:value},? (?:qui )?(?:reste|restent|demeure|demeurent|redevient|deviennent|devient) (?:ainsi |désormais |toujours )?(?:son|sa|ses|leur|leurs|notre|nos|le|la|l'un d[eu]s?) ?(?:(?:premier|première|principal|principale|plus gros|deuxième|troisième|meilleur|seul|nouveau|fidèle|[a-zà-ÿ]+) ){0,2}?clients?e?s?\b(?: (?:de |d'|du |des )(?={CO:subject}){CO}|(?! (?:de |d'|du |des )))",
        says=(
            ("Le groupe Dorval reste son premier client, avec 18 % des ventes de Lumaro.", "-: Dorval"),
            ("La banque Vesta demeure notre plus gros client, confie Anne Roy, PDG de Lumaro.", "-: Vesta"),
        ),
        silent=(
            "Lumaro reste le premier client de l'usine.",
            "Dorval reste le premier client du port, devant Lumaro.",
            "Le groupe Dorval ne reste pas son client, dit Lumaro.",
        ),
    ),
    Relation(
        "turns-to-it",
        Kind.CLIENT,
        ("tourn", "se fourni", "s'approvisionn", "s'équip", "achèt", "équipé"),
        r"{ORG:value},? (?:qui )?(?:(?:s'est tournée?|se tourne) vers|(?:se fournit|s'approvisionne|s'équipe|s'est (?:fournie?|approvisionnée?|équipée?)) (?:chez|auprès d(?:e |u |'))|achète(?:nt)? [^.;:]{3,40}? (?:à|auprès d(?:e|')))(?: |(?<='))(?={CO:subject}){CO}",
        says=(
            ("Le groupe Albis s'est tourné vers Lumaro pour ses emballages.", "Lumaro: Albis"),
            ("Le groupe Vesta achète chaque année 300 tonnes de carton à Lumaro.", "Lumaro: Vesta"),
        ),
        silent=("Le groupe Albis s'est tourné vers son avocat, dit Lumaro.", "Lumaro s'est tournée vers Albis."),
    ),
    Relation(
        "contract-apposed-with",
        Kind.CLIENT,
        ("contrat", "commande", "marché"),
        r"\b(?:contrats?|commandes?)(?: [a-zà-ÿ'-]+){0,3}?, (?:signé|conclu|remporté|décroché|passé|obtenu|notifié)e?s? {@when}(?:avec|auprès d(?:e|')|par)(?: |(?<='))(?:l'|la |le )?{ORGS:value}",
        says=(
            (
                "Son plus gros contrat, signé en mars avec l'assureur Vesta, porte sur deux ans, selon Lumaro.",
                "-: Vesta",
            ),
            ("La commande, passée en mai par la banque Albis, porte sur 40 bornes de Lumaro.", "-: Albis"),
        ),
        silent=("Son contrat, signé en mars avec les syndicats, porte sur deux ans, selon Lumaro.",),
    ),
)
