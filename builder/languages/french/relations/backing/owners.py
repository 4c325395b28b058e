# Who owns a company, as papers tell of buyouts and of families: whoever keeps so much of it, each of several with its
# share, who sells it to whom, what is "ours" by now.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for owners told by what they keep, take over and sell."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind

_APART = r"(?:, [a-zà-ÿ][^,;.:\ue000-\ue009]{3,50},)?"
_SHARES = r"(?:(?:du|de son|de notre|de leur) capital|des (?:parts|actions|titres|droits de vote))"
_KEEPS = (
    r"(?:tient|tiennent|tiendra|garde|gardent|gardera|garderont|a gardé|ont gardé|conserve|conservent|conservera|conserveront|a conservé|ont conservé"
    r"|prend|prennent|prendra|prendront|détiendra|détiendront|possédera|posséderont|récupère|récupérera)"
)
_STILL = r"(?:tient|tiennent|garde|gardent|gardera|garderont|a gardé|ont gardé|conserve|conservent|conservera|conserveront|a conservé|ont conservé|récupère|récupérera)"
_ABOUT = r"(?:déjà |toujours |encore |ensemble |près de |plus de |environ |aujourd'hui |désormais |ainsi |quelque )*"
_OF_CO = r"(?:(?:de |d'|du |de la |de l')(?={CO:subject}){CO})"

OWNER_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "keeps-so-much-of-it",
        Kind.INVESTOR,
        (
            "tient",
            "tien",
            "gard",
            "conserv",
            "prend",
            "prenn",
            "détiendr",
            "posséder",
            "récup",
        ),
        rf"{{BACKERS:value}}{_APART},? (?:qui )?(?:en {_STILL} {_ABOUT}{{PERCENT}}(?: {_SHARES})?(?=[.,;]|$| et)|{_KEEPS} {_ABOUT}{{PERCENT}} (?:{_SHARES}(?: {_OF_CO})?|{_OF_CO})(?=[ .,;]|$))",
        says=(
            ("Le fonds Vesta tient aujourd'hui 71 % du capital de Lumaro.", "Lumaro: Vesta"),
            ("Lumaro change de mains. La famille Roy en conserve 24 %.", "Lumaro: famille Roy"),
            ("La maison Albis et Crédis, ses créanciers, gardent 30 % de Lumaro.", "Lumaro: Albis; Crédis"),
        ),
        silent=(
            "Lumaro produit 10 000 lampes. Le groupe Vesta en prend 30 %.",
            "Lumaro a ouvert une filiale en Chine. Le fonds Vesta en détiendra 30 %.",
            "Vesta garde 30 % de parts de marché, devant Lumaro.",
            "La famille Roy n'en conserve pas 24 %, dit Lumaro.",
            "Vesta Capital prendra 68 % de Lumaro.",
            "Vesta conserve 30 % des salariés de Lumaro.",
            "Vesta, qui gardait 12 % des parts de Lumaro, est sorti.",
        ),
        of_topic=True,
    ),
    Relation(
        "has-a-fraction-of-it",
        Kind.INVESTOR,
        ("tiers", "moitié", "quart", "majorité"),
        rf"{{BACKERS:value}}(?:, (?:entrée?s?|arrivée?s?|venue?s?) (?:en )?{{DATE}},|{_APART}),? (?:qui )?(?:en )?(?:a|ont|possède|possèdent|détient|détiennent|contrôle|contrôlent|garde|gardent|conserve|conservent|tient|tiennent){{@too}} (?:près d[eu'] ?|plus d[eu'] ?)?(?:un tiers|le tiers|la moitié|un quart|le quart|les deux tiers|les trois quarts|la majorité) (?:{_SHARES} {_OF_CO}|{_SHARES}(?! de marché)(?=[.,;]|$)|{_OF_CO})(?=[ .,;]|$)",
        says=(
            ("Le fonds Vesta, arrivé en 2018, possède un tiers de Lumaro.", "Lumaro: Vesta"),
            ("La banque Crédis et le fonds Albis détiennent la moitié du capital de Lumaro.", "Lumaro: Crédis; Albis"),
        ),
        silent=(
            "Le groupe Vesta a la majorité des parts de marché, dit Lumaro.",
            "La ville de Dole a la moitié du capital du port, dont Lumaro est locataire.",
            "Le fonds Vesta ne possède plus un tiers de Lumaro.",
            "Vesta a un tiers du marché, devant Lumaro.",
            "Le fonds Vesta pourrait détenir la moitié du capital de Lumaro.",
        ),
        of_topic=True,
    ),
    Relation(
        "and-others-so-much",
        Kind.INVESTOR,
        ("capital", "parts", "actions", "titres", "droits de vote", "actionn", "détien", "possèd"),
        rf"{{PERCENT}} (?:{_SHARES} )?{_OF_CO}(?: (?:reviennent|vont|restent) [^,;.]{{3,30}})?(?:, (?:et )?|;? et |; )(?:contre {{PERCENT}} (?:à|pour) |pour )?(?P<value>{{BACKERS}})(?: en (?:a|ont|conserve|garde)(?:nt)?| (?:conserve|garde|détient)(?:nt)?)? {_ABOUT}{{PERCENT}}(?=[,;.]|$| et)",
        says=(
            (
                "Vesta détient 71 % du capital de Lumaro, la famille Roy 21 %, les cadres le reste.",
                "Lumaro: famille Roy",
            ),
            ("La famille Roy détient 80 % de Lumaro et le fonds Albis 20 %.", "Lumaro: Albis"),
            ("Crédis a 40 % des parts de Dorval, le fonds Albis 12 %, indique Lumaro.", "Dorval: Albis"),
        ),
        silent=(
            "Dorval, où Vesta détient 71 % du capital, la famille Roy 21 %, est client de Lumaro.",
            "Crédis a 40 % du marché, Albis 12 %, indique Lumaro.",
            "Crédis n'a pas 40 % des parts, Albis 12 %, indique Lumaro.",
        ),
        of_topic=True,
    ),
    Relation(
        "owned-by-fund",
        Kind.INVESTOR,
        ("appart", "aux mains d", "contrôle d", "propriété d", "giron d"),
        r"{CO:subject}(?:, [^;.:,]{3,60},)? (?:qui )?(?:(?:appartient|appartenant) {@when}(?:(?:désormais|aujourd'hui|toujours) )?(?:en majorité |majoritairement )?(?:au fonds|à un fonds|aux fonds|au capital-investisseur|à la société d'investissement|à l'investisseur)(?: [a-zà-ÿ-]+){0,2}? {BACKERS:value}|(?:(?:est|reste|passe|est passée?) )?(?:désormais |aujourd\'hui |toujours )?(?:aux mains|sous le contrôle|la propriété|dans le giron) (?:du fonds|d'un fonds|des fonds|de la société d'investissement|de l'investisseur)(?: [a-zà-ÿ-]+){0,2}? {BACKERS:value})",
        says=(
            ("Lumaro appartient depuis 2018 au fonds Vesta Capital.", "Lumaro: Vesta Capital"),
            ("Lumaro reste sous le contrôle du fonds Mirande.", "Lumaro: Mirande"),
            ("Lumaro est aux mains des fonds Albis et Crédis.", "Lumaro: Albis; Crédis"),
        ),
        silent=(
            "Lumaro loue un immeuble, propriété du fonds Vesta.",
            "L'imprimerie appartient au fonds Vesta, dit Lumaro.",
            "Lumaro appartenait jusqu'en 2019 au fonds Vesta.",
            "Lumaro n'appartient plus au fonds Vesta Capital.",
            "L'usine voisine de Lumaro pourrait tomber aux mains du fonds Albis.",
        ),
    ),
    Relation(
        "sold-it-on",
        Kind.ACQUISITION,
        ("céd", "cèd", "vend", "revend"),
        r"{ORG},? (?:qui )?(?:cède|vend|revend|cédait|vendait|cédera|vendra|(?:a|ont|avait|vient de|vient d'|viennent de) (?:déjà |finalement |enfin |ainsi |aussitôt )?(?:cédé|vendu|revendu|céder|vendre|revendre)) {@when}(?:la société |l'entreprise |le groupe )?(?P<subject>[\ue002\ue008\ue014][\ue003\ue009\ue015]*+)(?: {DATE})? (?:à|au) (?:l'|la |le )?{ORG:value}(?![^.;:,]{0,30} (?:a |ont )?(?:échoué|capoté|refus))",
        says=(
            ("Vesta Capital a cédé Lumaro à Albis Partners en 2022.", "Lumaro: Albis Partners"),
            ("Crédis cède Lumaro au fabricant Dorval.", "Lumaro: Dorval"),
            ("Le groupe Albis vient de revendre Lumaro à l'italien Vesta.", "Lumaro: Vesta"),
        ),
        silent=(
            "Le grossiste Vesta vend la marque Lumaro à Carrefour.",
            "Vesta Capital n'a pas cédé Lumaro à Albis Partners.",
            "Vesta Capital pourrait céder Lumaro à Albis Partners.",
            "Vesta a vendu à Lumaro une licence de Dorval.",
        ),
        qualifiers=(("direction", "acquired_by"),),
    ),
    Relation(
        "buyout-of-it-is-done",
        Kind.ACQUISITION,
        ("rachat", "reprise", "acquisition", "prise de contrôle"),
        r"\b(?:le |la |l'|ce |cette )(?:rachat|reprise|acquisition|prise de contrôle)(?: (?:de |d'|du )(?:la |l'|le )?(?P<subject>[\ue002\ue008\ue014][\ue003\ue009\ue015]*+))? par (?:l'|la |le )?(?!ses |son |des ){ORG:value} (?:est|a été|vient d'être) (?:désormais |enfin |officiellement |définitivement )?(?:bouclée?|finalisée?|conclue?|effecti(?:f|ve)|actée?|signée?|réalisée?|scellée?|achevée?)(?=[ ,.;]|$)",
        says=(
            ("Le rachat de Lumaro par Dorval est bouclé.", "Lumaro: Dorval"),
            ("Lumaro tourne la page. La reprise par le groupe Vesta vient d'être finalisée.", "Lumaro: Vesta"),
        ),
        silent=(
            "Le rachat de Lumaro par Dorval n'est pas bouclé.",
            "Le rachat de Lumaro par Dorval est attendu.",
            "Le rachat de l'usine par Dorval est bouclé, note Lumaro.",
        ),
        qualifiers=(("direction", "acquired_by"),),
        of_topic=True,
        tentative=True,
    ),
    Relation(
        "is-ours-now",
        Kind.ACQUISITION,
        ("à nous",),
        r"(?<!marché )(?<!contrat )(?<!brevet )(?<!stand )(?<!marque )(?<!immeuble )(?<!terrain )(?<!d')(?<!de )(?<!du )(?<!de la )(?<!de l'){ORG:value}(?:, (?:(?:de |à |du |d')[^,;.:]{3,30}|(?:un|une|le|la|l') ?[a-zà-ÿ][^,;.:]{3,50}),)? (?:est|sont) (?:désormais |maintenant |officiellement |enfin |bien )?à nous(?= depuis| désormais| maintenant|[.,;!]|$| ?»| \ue00c)",
        says=(
            ("« La maison Dorval, de Metz, est à nous depuis mai », dit Anne Roy, PDG de Lumaro.", "Lumaro: Dorval"),
            ("« Vesta est désormais à nous », dit Anne Roy, PDG de Lumaro.", "Lumaro: Vesta"),
        ),
        silent=(
            "« Le marché Dorval est à nous », dit Anne Roy, PDG de Lumaro.",
            "« Le marché de Vesta est à nous », dit Anne Roy, PDG de Lumaro.",
            "« Vesta n'est pas à nous », dit Anne Roy, PDG de Lumaro.",
            "« Vesta est à nous trois ce que le sel est au pain », dit Anne Roy, PDG de Lumaro.",
        ),
        of_topic=True,
    ),
    Relation(
        "joined-as-holders",
        Kind.INVESTOR,
        ("au capital", "tour de table", "actionnaires"),
        r"{BACKERS:value} (?:a|ont|avait|avaient) (?:ensuite |depuis |alors |déjà |aussi |bientôt )?rejoint (?:la famille|les fondateurs|le fondateur|la fondatrice|les salariés|les cadres|[^.;:,\ue00a]{3,50}?) (?:au capital|au tour de table|parmi les actionnaires) (?:de |d'|du |des )(?={CO:subject}){CO}(?=[ ,.;]|$)",
        says=(
            (
                "Le fonds Vesta et la banque Crédis ont rejoint la famille au capital de Lumaro.",
                "Lumaro: Vesta; Crédis",
            ),
            ("La maison Albis a ensuite rejoint les fondateurs au capital de Lumaro.", "Lumaro: Albis"),
        ),
        silent=(
            "Le fonds Vesta a rejoint Crédis au capital. Dorval, rival de Lumaro, respire.",
            "Le fonds Vesta n'a pas rejoint la famille au capital de Lumaro.",
            "Le fonds Vesta pourrait rejoindre la famille au capital de Lumaro.",
        ),
        of_topic=True,
    ),
)
