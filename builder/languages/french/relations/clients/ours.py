# Clients in the words of whoever sells to them ("Dorval est notre premier client", "nous avons gagné Vesta") and in those
# that only point to the goods: "Albis s'en sert déjà", "le groupe Crédis l'a adopté pour ses agences".
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for clients told as ours, and by goods named before."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind

_FIRM = r"[\ue002\ue008][\ue003\ue009]*+"
_FIRMS = rf"(?P<value>{_FIRM}(?:(?:, | et )(?:l'|la |le )?(?:[a-zà-ÿ-]+ ){{0,2}}?{_FIRM})*)"
_US = r"(?:nous|\ue016\ue017*+)"
_NUMBER = r"(?:(?:premi(?:er|ère)s?|deuxièmes?|troisièmes?|principa(?:l|le|les|ux)|gros(?:se)?s?|grande?s?|plus|meilleure?s?|seule?s?|uniques?|nouve(?:l|au|aux|lle|lles)|fidèles?|vieux|vieille|tout|toute) ){0,3}"
_GROUPS = r"(?:magasins?|agences?|usines?|restaurants?|hôtels?|entrepôts?|ateliers?|bureaux|sites?|cliniques?|hôpitaux|écoles?|cantines?|boutiques?|flotte|camions|trains|navires|avions|parc|réseau|équipes?|chantiers?|lignes?|salles?|chambres?|véhicules?|techniciens?|vendeurs?|livreurs?)"

OUR_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "is-our-client",
        Kind.CLIENT,
        ("notre", "nos "),
        rf"(?P<value>\ue002\ue003*+(?:(?:, | et )(?:l'|la |le )?\ue002\ue003*+)*),? (?:qui )?(?:est|sont|devient|deviennent|(?:est|sont) devenue?s?) (?:aussi |déjà |aujourd'hui |désormais |de loin |toujours )*(?:notre|nos|l'un de nos|l'une de nos|un de nos|parmi nos) {_NUMBER}(?:clients?|clientes?|donneurs? d'ordres?|acheteurs?|abonnée?s?)\b(?! (?:potentiel|éventuel|idéal|de la (?:filière|banque)))",
        says=(
            ("« Le groupe Dorval est notre premier client », dit Anne Roy, PDG de Lumaro.", "Lumaro: Dorval"),
            (
                "« Le brasseur Vesta est devenu l'un de nos plus gros clients », dit Anne Roy, PDG de Lumaro.",
                "Lumaro: Vesta",
            ),
        ),
        silent=(
            "« Le groupe Dorval n'est plus notre client », dit Anne Roy, PDG de Lumaro.",
            "« Lumaro est notre premier client », dit Paul Vidal, patron de Dorval.",
            "« Les Belges sont nos premiers clients », dit Anne Roy, PDG de Lumaro.",
        ),
        of_topic=True,
    ),
    Relation(
        "puts-it-to-use",
        Kind.CLIENT,
        (
            "s'en ser",
            "en est équipé",
            "en sont équipé",
            "en est déjà équipé",
            "en sont déjà équipé",
            "en est désormais équipé",
            "en est aussi équipé",
        ),
        rf"{_FIRMS}(?:, [a-zà-ÿ][^,;.:\ue000-\ue009]{{3,50}},)? (?:s'en ser(?:t|vent) (?:déjà|aussi|désormais|également|depuis|chaque jour|tous les jours|\ue00c)|en (?:est|sont) (?:déjà |aussi |désormais |également )?équipée?s?)",
        says=(
            ("Lumaro a livré le logiciel en mai. La clinique Dorval s'en sert déjà.", "Lumaro: clinique Dorval"),
            ("Lumaro vend des balances. Le groupe Vesta en est désormais équipé.", "Lumaro: Vesta"),
        ),
        silent=(
            "Lumaro vend des balances. Le groupe Vesta n'en est pas équipé.",
            "Lumaro vend des balances. Anne Roy s'en sert déjà.",
            "Le groupe Dorval a sorti une balance rivale. Le groupe Vesta s'en sert déjà. Lumaro enrage.",
        ),
        of_topic=True,
        tentative=True,
    ),
    Relation(
        "took-it-up",
        Kind.CLIENT,
        ("l'a ", "l'ont "),
        rf"(?P<value>{_FIRM}(?: et (?:l'|la |le )?(?:[a-zà-ÿ-]+ ){{0,2}}?{_FIRM})?),? (?:qui )?l'(?:a|ont) (?:déjà |aussi |ensuite |récemment )?(?:adoptée?|pris|installée?|déployée?|généralisée?|mise? en service|essayée? puis adoptée?) (?:pour|dans|sur|depuis|partout)(?! (?:cible|modèle|exemple))\b",
        says=(
            ("Lumaro a sorti un logiciel. Le groupe Dorval l'a pris pour sept ans.", "Lumaro: Dorval"),
            (
                "Lumaro a sorti une balance. Le boucher Vesta et la banque Crédis l'ont adoptée dans leurs agences.",
                "Lumaro: Vesta; Crédis",
            ),
        ),
        silent=(
            "Lumaro a sorti un logiciel. Le groupe Dorval l'a pris pour cible.",
            "Lumaro a sorti un logiciel. Le groupe Dorval ne l'a pas adopté dans ses agences.",
        ),
        of_topic=True,
        tentative=True,
    ),
    Relation(
        "took-it-up-too",
        Kind.CLIENT,
        ("l'a ", "l'ont "),
        rf"{_FIRM},? (?:qui )?l'(?:a|ont) (?:déjà |aussi |ensuite |récemment )?(?:adoptée?|pris|installée?|déployée?|généralisée?) (?:pour|dans|sur)(?! (?:cible|modèle|exemple)) [^.;:\ue000-\ue009]{{3,50}},? (?:et )?(?P<value>[\ue002\ue008][\ue003\ue009]*+) (?:pour|dans|sur) (?:ses|leurs|son|sa|tout|toutes?)\b",
        says=(
            (
                "Lumaro a sorti un logiciel. Le groupe Dorval l'a pris pour sept ans, Vesta pour ses hôtels.",
                "Lumaro: Vesta",
            ),
        ),
        silent=("Lumaro a sorti un logiciel. Le groupe Dorval l'a pris pour cible, Vesta pour ses hôtels.",),
        of_topic=True,
        tentative=True,
    ),
    Relation(
        "equips-its-own-with",
        Kind.CLIENT,
        ("équip", "dot", "garni"),
        rf"{{ORGS:value}},? (?:qui )?(?:(?:a|ont) (?:déjà )?(?:équipé|doté|garni)|(?:équipe|dote|garnit)(?:nt)?|(?:va|vont) (?:équiper|doter|garnir)|vient d'équiper) (?:déjà |ainsi |peu à peu )?(?:ses|leurs|son|sa|toute sa|toutes ses|tous ses|une partie de ses) (?:{{COUNT}} )?(?:[a-zà-ÿ]+ ){{0,2}}?{_GROUPS}(?![^.;:]{{0,60}}\b(?:rivales?|rivaux|concurrent\w*|celles|ceux|loin|lieu|plutôt)\b)(?: [a-zà-ÿ-]+)? (?:de |d'|avec (?:les |des )?)[a-zà-ÿ][^.;:,\ue000-\ue009]{{2,40}}?(?: (?:de |d'|du |signée?s? |fournie?s? par |fabriquée?s? par )| ){{CO:subject}}",
        says=(
            ("Le groupe Dorval a équipé ses 40 magasins de balances Lumaro.", "Lumaro: Dorval"),
            ("L'hôtelier Vesta équipe ses chambres avec les lampes de Lumaro.", "Lumaro: Vesta"),
        ),
        silent=(
            "Le groupe Dorval a équipé ses 40 magasins de balances rivales de Lumaro.",
            "Le groupe Dorval va équiper ses 40 magasins avec les balances de Lumaro.",
            "Le groupe Dorval a équipé ses 40 magasins de balances, au grand dam de Lumaro.",
        ),
    ),
    Relation(
        "serves-those-of",
        Kind.CLIENT,
        (
            "dont ceux",
            "dont celles",
            "dont celui",
            "dont celle",
            "parmi lesquels ceux",
            "parmi lesquelles celles",
            "à commencer par ceux",
            "notamment ceux",
            "notamment celles",
        ),
        r"{CO:subject},? (?:qui )?(?:sert|dessert|livre|équipe|fournit|approvisionne|nettoie|entretient|habille|chauffe|éclaire|gère l'entretien de|a équipé|a livré|ravitaille)(?:nt)? (?:aujourd'hui |désormais |déjà |ainsi )?(?:{COUNT} |des |une centaine de |des dizaines de |les )[a-zà-ÿ][^.;:,\ue000-\ue009]{2,40}, (?:dont|parmi lesquel(?:le)?s|à commencer par|notamment) (?:ceux|celles|celui|celle) (?:de |d'|du |des )(?:la |l'|le )?{ORGS:value}",
        says=(
            ("Lumaro sert 400 restaurants, dont ceux du groupe Dorval.", "Lumaro: Dorval"),
            ("Lumaro équipe des cliniques, notamment celles de Vesta et d'Albis.", "Lumaro: Vesta; Albis"),
        ),
        silent=(
            "Lumaro exploite 400 restaurants, dont ceux du groupe Dorval.",
            "Lumaro ne livre plus 400 restaurants, dont ceux du groupe Dorval.",
        ),
    ),
    Relation(
        "first-of-its-clients",
        Kind.CLIENT,
        ("avec ", "chez "),
        rf"^[-« ]*(?:avec|chez) (?:l'|la |le )?(?:(?!de |du )[a-zà-ÿ-]+ ){{0,2}}?{_FIRMS}, {{CO:subject}} (?:tient|décroche|gagne|signe|trouve|s'offre|accueille|(?:a|vient de) (?:décroché|gagné|signé|trouvé|décrocher|gagner|signer|trouver)) (?:enfin |ainsi |désormais )?(?:un|une|son|sa) {_NUMBER}(?:client|cliente|donneur d'ordres|abonné)\b",
        says=(
            ("Avec le groupe Dorval, Lumaro tient son premier client étranger.", "Lumaro: Dorval"),
            ("Avec l'hôtelier Vesta, Lumaro vient de décrocher un gros client.", "Lumaro: Vesta"),
        ),
        silent=(
            "Avec l'appui de Vesta, Lumaro tient son premier client étranger.",
            "Avec le groupe Dorval, Lumaro vient de décrocher un gros contrat.",
            "Avec le groupe Dorval, Lumaro perd son premier client étranger.",
            "Avec le groupe Dorval, Lumaro tient son premier actionnaire étranger.",
        ),
    ),
)
