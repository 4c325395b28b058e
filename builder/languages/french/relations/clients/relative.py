# "Dorval, à qui nous louons 9 000 blouses", "Vesta nous en a commandé quatre", "Albis fait imprimer ses cartes par
# Lumaro": clients told by a relative clause, by what they ordered of "us", by what they have done.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for clients told by a relative clause, by an order and by work that is given away."""

from __future__ import annotations

from builder.languages.language import one_of
from builder.languages.telling import Relation
from builder.model.claims import Kind

_FIRM = r"[\ue002\ue008][\ue003\ue009]*+"
_APART = r"(?:, (?:\ue014\ue015*+|(?:l'|la |le |un |une |leur |son |notre )?[a-zà-ÿ])[^,;.:\ue000-\ue009]{0,50})?"
_US = r"(?:nous|\ue016\ue017*+)"
_WE = r"(?P<subject>[\ue002\ue008\ue014\ue016][\ue003\ue009\ue015\ue017]*+)"
_SUPPLIES = one_of(
    r"""
    lou(?:e|ons) | fourni(?:t|ssons) | livr(?:e|ons) | ven(?:d|dons) | factur(?:e|ons) | expédi(?:e|ons)
    imprim(?:e|ons) | fabriqu(?:e|ons) | assembl(?:e|ons) | prépar(?:e|ons) | constru(?:it|isons) | produi(?:t|sons)
    usin(?:e|ons) | entret(?:ient|enons) | lav(?:e|ons) | nettoi(?:e|yons) | (?:nettoyons) | transport(?:e|ons)
    héberg(?:e|eons) | gèr(?:e) | gérons | assur(?:e|ons) | develop(?:pe|pons) | développ(?:e|ons)
    conç(?:oit|evons) | réalis(?:e|ons) | cous(?:ons) | coud | tiss(?:e|ons) | form(?:e|ons) | conditionn(?:e|ons)
    """
)
_ORDERED = (
    r"(?:(?:commandé|redemandé)(?! (?:un|une) (?:rapport|étude|audit|enquête|sondage|expertise))|acheté(?! (?:en|pour|il|à|au|notre|nos|son|sa|ses)\b)|"
    r"confié (?:ses|leurs|l'entretien|la fabrication|le transport)(?! (?:économies|doutes|craintes|intentions|secrets|projets|ambitions|inquiétudes)))"
)
_NO_GOODS = (
    r"usines?|sites?|filiales?|parts?|locaux|bureaux|terrains?|immeubles?|hangars?|entrepôts?|plateaux?|bâtiments?|brevets?|marques?|licences?|mandats?|"
    r"clients?|marchés?|salariés?|ingénieurs?|branches?|divisions?|activités?|participations?|fonds de commerce|machines d'occasion"
)
"""What is sold or let without a client: the houses, the parts and the people of a company."""
_WORK = (
    r"(?:laver|imprimer|fabriquer|livrer|nettoyer|assembler|usiner|transporter|entretenir|réparer|concevoir|développer|héberger|stocker|emballer|conditionner|"
    r"broder|coudre|tisser|mouler|fondre|forger|blanchir|recycler|collecter|installer|rénover|embouteiller|restaurer)"
)

RELATIVE_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "whom-it-supplies",
        Kind.CLIENT,
        ("auquel", "à qui", "à laquelle", "auxquel", "pour qui", "pour lequel", "pour laquelle"),
        rf"(?P<value>{_FIRM}){_APART}, (?:auquel|à qui|à laquelle|auxquels|auxquelles|pour qui|pour lequel|pour laquelle) {_WE} (?:{{@too}} )?{_SUPPLIES}{{@too}} (?!(?:ses|son|sa|leurs?|{{PERCENT}}|(?:un|le) (?:procès|soutien|secours))\b)(?![^.;:,]{{0,30}}\b(?:{_NO_GOODS}|bataille|guerre|recours|dégâts|pénalités|stagiaires|repas|dons|si|comptes|chiffres|explications|preuves|documents|informations|renseignements|rapports?|soutien|gratuite?s?|gratuitement|noms)\b)",
        says=(
            (
                "Elle vient de chez Dorval, l'équipementier, auquel nous louons 9 000 blouses, dit-on chez Lumaro.",
                "Lumaro: Dorval",
            ),
            (
                "Le verrier Vesta, à qui Lumaro fournit des cartons depuis dix ans, a renouvelé son contrat.",
                "Lumaro: Vesta",
            ),
            ("La banque Crédis, pour qui Lumaro imprime des chéquiers, ferme des agences.", "Lumaro: Crédis"),
        ),
        silent=(
            "Le bailleur Vesta, à qui Lumaro loue ses bureaux, augmente les loyers.",
            "Le groupe Dorval, auquel Lumaro vend 40 % de ses parts, est coté.",
            "Le groupe Dorval, à qui Lumaro vend une usine, est coté.",
            "La fondation Vesta, à qui Lumaro fournit des repas chaque hiver, remercie.",
            "Le groupe Vesta, auquel Lumaro livre une guerre des prix, ne dit rien.",
            "Le verrier Vesta, à qui Lumaro achète du carton, augmente ses prix.",
            "Le verrier Vesta, à qui Lumaro ne fournit plus de cartons, attend.",
            "Anne Roy, à qui Lumaro fournit un logement, sourit.",
            "Le cabinet Albis, à qui Lumaro fournit ses comptes, a alerté.",
            "Le verrier Vesta, à qui Lumaro fournira des cartons, attend.",
        ),
    ),
    Relation(
        "ordered-of-us",
        Kind.CLIENT,
        ("nous ",),
        rf"(?:(?<=^)|(?<=[-«,;:] )|(?<=et )|(?<=que )|(?<=puis )|(?<=\w )(?=[\ue002\ue008]))(?P<value>{_FIRM}(?:(?:, | et ){_FIRM})*),? (?:qui )?{_US} (?:en )?(?:(?:a|ont) (?:déjà |ensuite |aussi |même |récemment |depuis )?{_ORDERED}(?! (?:du temps|un|une|le|la|l')? ?(?:temps|idée|place|retard|commercial|ingénieur|salarié|client|marché|brevet|part|action))|en (?:commande|achète)(?:nt)?)(?![^.;:»]{{0,30}}\b(?:{_NO_GOODS})\b)",
        says=(
            ("« Et Dorval nous en a commandé quatre », dit Anne Roy, PDG de Lumaro.", "Lumaro: Dorval"),
            (
                "« Vesta et Albis nous ont déjà acheté douze presses », dit Anne Roy, PDG de Lumaro.",
                "Lumaro: Vesta; Albis",
            ),
            ("« Le groupe Crédis nous a confié ses ascenseurs », dit Anne Roy, PDG de Lumaro.", "Lumaro: Crédis"),
        ),
        silent=(
            "« La banque Crédis nous a confié un mandat », dit Anne Roy, PDG de Lumaro.",
            "« Le bailleur Vesta nous a loué deux étages », dit Anne Roy, PDG de Lumaro.",
            "« Le groupe Vesta nous a acheté en 2019 », dit Anne Roy, PDG de Lumaro.",
            "« Le cabinet Albis nous a pris cher », dit Anne Roy, PDG de Lumaro.",
            "« Vesta nous en a vendu quatre », dit Anne Roy, PDG de Lumaro.",
            "« Vesta nous a pris un client », dit Anne Roy, PDG de Lumaro.",
            "« La banque Crédis nous a pris trois gros clients », dit Anne Roy, PDG de Lumaro.",
            "« Vesta ne nous a rien commandé », dit Anne Roy, PDG de Lumaro.",
        ),
        of_topic=True,
    ),
    Relation(
        "has-it-done-by-it",
        Kind.CLIENT,
        (" fait ", " font ", "faire "),
        rf"{{ORGS:value}}{_APART},? (?:qui )?(?:y )?(?:fait|font|a fait|ont fait) (?:déjà |aussi |désormais |toujours |notamment )?(?:{_WORK} [^.;:,\ue000-\ue009]{{3,50}}? par (?:la |l'|le )?{{CO:subject}}|appel (?:à|aux services d[e']|au savoir-faire d[e']) ?(?:la |l'|le )?{{CO:subject}} (?=pour (?:ses|son|sa|leurs?) ))",
        says=(
            ("L'hôtelier Dorval fait laver ses draps par Lumaro.", "Lumaro: Dorval"),
            ("Vesta et Albis font déjà imprimer leurs menus par Lumaro.", "Lumaro: Vesta; Albis"),
            ("Le groupe Crédis a fait appel à Lumaro pour ses emballages.", "Lumaro: Crédis"),
        ),
        silent=(
            "Vesta fait livrer ses palettes chez Lumaro.",
            "Vesta fait appel à Lumaro pour la défendre.",
            "Lumaro fait laver ses draps par Dorval.",
            "Vesta ne fait plus laver ses draps par Lumaro.",
            "Vesta fait condamner son voisin par un juge proche de Lumaro.",
        ),
    ),
)
