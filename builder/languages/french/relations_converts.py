# Who has been won over: "Dorval s'est laissé convaincre par les pompes de Lumaro", "Dorval figure au tableau de chasse de
# Lumaro". The goods are named as the company's, so that nobody else's buyers are read.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for clients told by being won over, and by where they are listed."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind

_WON = (
    r"(?:(?:s'est|se sont) (?:laissée?s? )?(?:convaincre|séduire|tenter|convertie?s?|mise?s?|équipée?s?|ralliée?s?)|(?:a|ont) (?:été )?(?:conquise?s?|séduite?s?|convaincue?s?|succombé|craqué|opté|misé|basculé|jeté (?:son|leur) dévolu|porté (?:son|leur) choix|fait confiance)"
    r"|(?:vient|viennent) (?:d'opter|de basculer|de passer|de craquer|de succomber|de miser|de se convertir)|(?:est|sont) passée?s?(?= (?:aux?|à|sur) ))"
)
_GOODS = r"(?:(?:les?|la|l'|aux?|des|du|ceux|celles|celui|celle) ?(?:{COUNT} )?(?:[a-zà-ÿ'-]+ ){0,3}?)"
_NO_GOODS = r"(?:les?|la|l'|aux?|des|du)? ?(?:[a-zà-ÿ-]+ )?(?:chute|départ|faillite|échec|rachat|reprise|bureaux|bourse|avenir|croissance|titre|actions?|patronn?e?|dirigeante?s?|arguments?|discours|charme|promesses?|idées?|stratégie|succès|réussite|potentiel|projets?|capital|valeurs?|équipes?|fondat|direction|côté|service|recrut|sort|redress|retour|méthodes?|culture|vision)"
"""What somebody is won over by without buying it."""
_LIST = r"(?:tableau de chasse|catalogue(?: (?:de (?:ses )?|des )(?:références|clients))?|carnet de commandes|portefeuille(?: de clients)?|liste (?:de|des) (?:ses )?(?:clients|références)|références(?: commerciales)?|fichier clients?)"

CONVERT_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "won-over-by-goods",
        Kind.CLIENT,
        (
            "laissé",
            "converti",
            "séduit",
            "conquis",
            "convaincu",
            "succomb",
            "craqu",
            "opté",
            "opter",
            "misé",
            "miser",
            "bascul",
            "dévolu",
            "choix",
            "confiance",
            "passé",
            "équipé",
            "rallié",
        ),
        rf"{{ORGS:value}},? (?:qui )?{_WON} {{@when}}(?:par|pour|sur|à|au|aux|avec) ?(?!{_NO_GOODS}){_GOODS}(?:de |d'|du )(?={{CO:subject}}){{CO}}",
        says=(
            ("Vesta s'est laissé convaincre en mai 2023 par les pompes de Lumaro.", "Lumaro: Vesta"),
            ("Dorval vient d'opter pour les capteurs sans fil de Lumaro.", "Lumaro: Dorval"),
            ("Dorval et Albis ont craqué pour les lampes de Lumaro.", "Lumaro: Dorval; Albis"),
        ),
        silent=(
            "Dorval n'a pas été convaincu par les pompes de Lumaro.",
            "Dorval est passé devant les bureaux de Lumaro.",
            "Dorval est passé par les écoles de Lumaro.",
            "Dorval pourrait opter pour les capteurs de Lumaro.",
            "Dorval a misé sur la chute de Lumaro.",
        ),
    ),
    Relation(
        "on-its-list",
        Kind.CLIENT,
        ("tableau de chasse", "catalogue", "carnet", "portefeuille", "liste", "référence", "fichier"),
        rf"(?<!\ble )(?<!\bla )(?<!\bl')(?!(?:le |la |l')[\ue002\ue006\ue008]){{ORGS:value}},? (?:qui )?(?:figure(?:nt)?|apparaît|apparaissent|(?:est|sont) entrée?s?|s'ajoute(?:nt)?|rejoi(?:nt|gnent)|trône(?:nt)?|(?:a|ont) (?:rejoint|pris place)|l'(?:a|ont) (?:remplacé|supplanté|rejoint)e?) (?:aussi |également |désormais |ainsi |déjà )?(?:au|à (?:son|leur)|dans (?:son|le)|parmi (?:ses|les)|le|son) {_LIST}(?: (?:de |d'|du )(?={{CO:subject}}){{CO}}|(?! (?:de |d'|du |des )))",
        says=(
            ("Dorval figure au tableau de chasse de Lumaro.", "Lumaro: Dorval"),
            ("Vesta et Albis ont rejoint le portefeuille de clients de Lumaro.", "Lumaro: Vesta; Albis"),
            ("L'assureur Albis l'a remplacée au catalogue des références, dit Lumaro.", "-: Albis"),
        ),
        silent=(
            "Dorval ne figure plus au tableau de chasse de Lumaro.",
            "L'Orio figure au catalogue depuis mars, dit Lumaro.",
        ),
    ),
)
