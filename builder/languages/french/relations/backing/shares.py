# How French prose says in passing who owns a part of a company: a share set beside the name, the price at which somebody
# came in, the shares that they will bring to an offer.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for investors told by a share beside their name."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_APART = r"(?:, [a-zà-ÿ][^,;.:\ue000-\ue009]{2,50},)?"
_OF_IT = r"(?:du capital|de son capital|de notre capital|des (?:parts|actions|titres|droits de vote)(?! de marché))(?! (?:de |d'|du |des )(?:la |l'|le )?(?!{CO})[\ue000-\ue009])"
_ABOUT = r"(?:près de |environ |quelque |plus de |un peu plus de )?"
_HOLDER = r"(?:(?:(?:premier|deuxième|troisième|principal|second|autre|nouvel|son|un|l'un des|petit|gros) ){0,2}actionnaires? (?:avec|à hauteur de|à) )"

SHARE_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "share-beside-name",
        Kind.INVESTOR,
        ("capital", "parts", "actions", "titres", "droits de vote"),
        rf"(?:(?<![\ue003\ue009], )(?<![\ue003\ue009], le fonds )(?<!chez )(?<![\ue003\ue009]){{BACKER:value}}, (?:avec (?:ses |désormais )?|fort de (?:ses )?|qui (?:pèse|représente) |{_HOLDER})?{_ABOUT}{{PERCENT}} {_OF_IT}(?=[,.;]|$| (?:et|de |d'|du ))|^[-« ]*(?:avec|fort de|du haut de) (?:ses |seulement |désormais )?{_ABOUT}{{PERCENT}} {_OF_IT}, (?:l'|la |le )?(?:fonds |famille |banque |holding )?(?:[a-zà-ÿ-]+ )?{{BACKER:value}})(?!,? (?:n'(?:est|a) plus|a (?:revendu|cédé|vendu) (?:ses|toutes|l'intégralité)))",
        says=(
            ("Le fonds Mirande Capital, 5,3 % du capital, réclame un siège. Lumaro refuse.", "-: Mirande Capital"),
            ("Crédis, premier actionnaire avec 12 % des titres, s'y oppose, dit Lumaro.", "-: Crédis"),
            ("Avec 8 % du capital, le fonds suisse Albis pèse peu face à la famille de Lumaro.", "-: Albis"),
        ),
        silent=(
            "Vesta, 12 % des parts de marché, talonne Lumaro.",
            "Chez Vesta, le fonds Crédis, 12 % du capital, réclame un siège, comme chez Lumaro.",
            "Crédis, 5 % du capital de Vesta, connaît bien Lumaro.",
            "Crédis, 30 % de croissance l'an dernier, fournit Lumaro.",
            "Avec 12 % du capital, Crédis n'est plus le premier actionnaire de Vesta, rivale de Lumaro.",
        ),
        of_topic=True,
    ),
    Relation(
        "came-in-at-a-price",
        Kind.INVESTOR,
        ("entré",),
        r"{BACKERS:value}, (?:qui (?:est|était) )?entrée?s? (?:au capital |au tour de table )?{@when}(?:à|au prix de|sur la base de|au cours de) {MONEY}(?: (?:l'action|par action|le titre|par titre))?(?=[,.;]| et )",
        says=(("Mirande Capital, entré en 2019 à 6,10 euros, a doublé sa mise chez Lumaro.", "-: Mirande Capital"),),
        silent=("Mirande, entré en 2019 chez Lumaro, gagne 3 000 euros.",),
        of_topic=True,
    ),
    Relation(
        "brings-its-shares",
        Kind.INVESTOR,
        ("apport", "céde", "vend", "conserv", "gard"),
        rf"{{BACKERS:value}}{_APART} (?:apporte(?:ra|ront|nt)?|(?:va|vont|doit|doivent|promet d'|a promis d'|a accepté d'|s'est engagée? à) ?(?:apporter|céder|vendre|conserver|garder)|cédera|céderont|vendra|vendront|conserve(?:ra|ront)?|garde(?:ra|ront)?) (?:{{@when}})?(?:à l'offre |à l'opa |à l'opération )?(?:aussi |également |toutefois )?(?:ses|leurs) {_ABOUT}{{PERCENT}}(?! (?:de|du|des) (?:parts? de marché|marché|marge|croissance|remise|part |salariés|effectif|ventes|production|capacités?))(?! (?:de |d'|du |des )(?:la |l'|le )?[\ue002\ue008](?![\ue003\ue009]*+(?:[,.;]|$| à | dans)))",
        says=(
            ("Mirande Capital apportera ses 14 % à l'offre. Lumaro s'en félicite.", "-: Mirande Capital"),
            ("Le fonds Crédis, lui, conservera ses 6 %, note Lumaro.", "-: Crédis"),
        ),
        silent=(
            "Vesta conservera ses 12 % de parts de marché, prédit Lumaro.",
            "Vesta gardera ses 30 % de marge face à Lumaro.",
            "Vesta vendra ses 12 % d'Albis à Lumaro.",
        ),
        modality=Modality.ASSERTED,
        of_topic=True,
    ),
    Relation(
        "stays-the-majority-holder",
        Kind.INVESTOR,
        ("majoritaire", "minoritaire"),
        r"(?<!syndicat )(?<!dont )(?<!où )(?<!chez ){BACKER:value}(?:, [a-zà-ÿ][^,;.:\ue000-\ue009]{2,50},)?,? (?:qui )?(?:reste|restent|restant|demeure|demeurent|demeurant|restera|resteront|redevient|deviendra)(?: toutefois| néanmoins| ainsi| cependant| largement| très)? (?:majoritaires?|minoritaires?(?=,? (?:avec|à hauteur|à \ue012|au capital|dans le capital|du capital|des parts|au tour|de |d')))(?:,? avec {PERCENT}| à hauteur de {PERCENT}| à {PERCENT})?(?: (?:au capital|dans le capital|du capital|des parts|au tour de table))?(?= ?[.,;]|$| (?:de |d')(?={CO:subject}){CO})",
        says=(
            ("La famille Roy reste majoritaire au capital de Lumaro.", "Lumaro: famille Roy"),
            ("Lumaro ouvre son capital, le groupe Vesta restant majoritaire.", "-: Vesta"),
        ),
        silent=(
            "La CGT reste majoritaire chez Lumaro.",
            "La famille Roy n'est plus majoritaire au capital de Lumaro.",
            "La fibre reste minoritaire, dit Lumaro.",
            "Le groupe Vesta reste minoritaire, dit Lumaro, qui domine le marché.",
        ),
        of_topic=True,
        modality=Modality.ASSERTED,
    ),
    Relation(
        "becomes-its-holder",
        Kind.INVESTOR,
        ("actionnaire",),
        r"{CO:subject}[^.;:!?\ue002\ue003\ue008\ue009]{0,80}? {BACKER:value}(?:, [a-zà-ÿ][^,;.:\ue000-\ue009]{2,50})?,? qui en (?:devient|est|est devenue?|deviendra|sera) (?:ainsi |désormais |alors )?(?:l'|le |la |un |une |son )?(?:principale? |premi(?:er|ère) |nouvel |nouvelle |deuxième |unique )?actionnaire\b",
        says=(
            ("Lumaro s'adosse au groupe belge Vesta, qui en devient l'actionnaire majoritaire.", "Lumaro: Vesta"),
            ("Lumaro a été cédée au fonds Crédis, qui en est le premier actionnaire.", "Lumaro: Crédis"),
        ),
        silent=("Lumaro fournit Vesta, qui en est satisfait.", "Lumaro quitte Vesta, qui n'en est plus actionnaire."),
    ),
    Relation(
        "of-which-so-much",
        Kind.INVESTOR,
        ("dont ",),
        rf"(?<! de )(?<! d')(?<! du )(?={{CO:subject}}){{CO}},? dont (?:l'|le |la )?{{BACKERS:value}} (?:possède|détient|contrôle|conserve|a|ont|possèdent|détiennent)(?:nt)? (?:encore |toujours |déjà |désormais )?{_ABOUT}(?:{{PERCENT}}|un tiers|un quart|la moitié|la majorité)(?: {_OF_IT})?(?=[,.;]|$| depuis)",
        says=(
            ("Lumaro, dont Vesta possède 30 %, recrute.", "Lumaro: Vesta"),
            ("La société Dorval, dont le fonds Crédis détient un tiers, fournit Lumaro.", "Dorval: Crédis"),
        ),
        silent=("Lumaro, dont Vesta achète 30 % des lampes, recrute.", "Lumaro, dont Vesta n'a plus 30 %, recrute."),
    ),
    Relation(
        "raises-its-share-in",
        Kind.INVESTOR,
        ("part", "participation"),
        r"{BACKERS:value}(?:, [a-zà-ÿ][^,;.:\ue000-\ue009]{2,50},)? (?:vient de |a |ont )?(?:porter|porté|porte|fait passer|relever|relevé|relève|faire passer) {@when}(?:de {PERCENT} à {PERCENT} (?:sa|leur) (?:part|participation) (?:dans|au capital de|au capital d'|chez) (?:la |l'|le )?(?={CO:subject}){CO}|(?:sa|leur) (?:part|participation) (?:dans|au capital de|au capital d'|chez) (?:la |l'|le )?(?={CO:subject}){CO} (?:de {PERCENT} )?à {PERCENT})",
        says=(
            ("Vesta a porté de 30 % à 75 % sa part dans Lumaro.", "Lumaro: Vesta"),
            ("Le groupe Crédis relève sa participation dans Lumaro de 12 % à 20 %.", "Lumaro: Crédis"),
        ),
        silent=("Vesta a porté de 30 % à 75 % la part de ses achats chez Lumaro.",),
    ),
)
