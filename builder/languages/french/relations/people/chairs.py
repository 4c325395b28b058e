# How French prose hands an office on: the chair passes from one to another, a son takes over from his father.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for offices told by who hands them to whom."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_ASIDE = r"(?:, [^,;.:\ue000-\ue003\ue006-\ue009]{3,50},?)?"
_OF_CO = r"(?: (?:de |d'|du |des )(?:la |l')?(?={CO:subject}){CO})?"
_CHAIR = r"(?P<role>présidence(?: (?:du (?:conseil|directoire)(?: (?:d'administration|de surveillance))?|exécutive))?)"
_KIN = r"(?:père|mère|oncle|tante|frère|sœur|grand-père|grand-mère|beau-père|mari|époux|parents|cousin|cousine)"

CHAIR_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "chair-will-leave",
        Kind.EXECUTIVE,
        ("présidence",),
        rf"\bla {_CHAIR}{_OF_CO} (?:passera|reviendra|sera transmise|doit passer|va passer) {{@when}}(?:de |d'|des mains (?:de |d')){{PERSON:value}}(?={_ASIDE} (?:à |au |aux mains))",
        says=(
            ("La présidence de Lumaro passera de Paul Roy à Anne Vidal.", "Lumaro: Paul Roy"),
            (
                "La présidence du conseil passera en mai de Paul Roy, héritier du fondateur, à Anne Vidal. Lumaro suit.",
                "Lumaro: Paul Roy",
            ),
        ),
        silent=("La présidence du jury passera de Paul Roy à Anne Vidal, chez Lumaro.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "chair-goes-to",
        Kind.EXECUTIVE,
        ("présidence",),
        rf"\bla {_CHAIR}{_OF_CO} (?:passera|passe|passait|est passée|reviendra|revient|sera transmise|doit passer|va passer|échoit) {{@when}}(?:(?:de |d'|des mains (?:de |d')){{PERSON}}{_ASIDE},? )?(?:à|aux mains d[e']) ?{{PERSON:value}}",
        says=(
            ("La présidence de Lumaro est passée de Paul Roy à Anne Vidal en 2022.", "Lumaro: Anne Vidal"),
            ("La présidence du conseil revient à Louise Astier. Lumaro suit.", "Lumaro: Louise Astier"),
        ),
        silent=(
            "La présidence de Lumaro n'est pas passée de Paul Roy à Anne Vidal.",
            "La présidence de Lumaro passera de Paul Roy à Anne Vidal.",
            "La présidence de la fédération revient à Anne Vidal, note Lumaro.",
        ),
    ),
    Relation(
        "direction-goes-to",
        Kind.CEO,
        ("direction",),
        rf"\bla direction(?: générale{_OF_CO}| (?:de |d'|du |des )(?:la |l')?(?={{CO:subject}}){{CO}}) (?:passera|passe|passait|est passée|reviendra|revient|échoit) {{@when}}(?:(?:de |d'|des mains (?:de |d')){{PERSON}}{_ASIDE},? )?(?:à|aux mains d[e']) ?{{PERSON:value}}(?! sur\b)",
        says=(
            ("La direction de Lumaro est passée de Paul Roy à Anne Vidal en 2022.", "Lumaro: Anne Vidal"),
            ("La direction générale échoit à Louise Astier. Lumaro suit.", "Lumaro: Louise Astier"),
        ),
        silent=(
            "La direction de Lumaro revient à Anne Roy sur l'accord signé.",
            "La direction de Lumaro revient à Metz.",
            "La direction technique de Lumaro revient à Anne Vidal.",
        ),
    ),
    Relation(
        "it-is-who-steers",
        Kind.CEO,
        ("c'est ", "génération"),
        rf"(?:^[-« ]*(?:(?:depuis|aujourd'hui|désormais)[^.;:,]{{0,24}}, |{{DATE}}, )?c'est (?:désormais |aujourd'hui |maintenant )?{{PERSON:value}}{_ASIDE},? qui (?:tient|a repris|a pris|reprend|prend) (?:désormais |aujourd'hui |alors )?(?:la barre|les rênes|les commandes|les manettes)(?: (?:de |d'|du |des )(?:la |l')?(?={{CO:subject}}){{CO}})?(?=[,.;]|$| (?:depuis|avec|et|en)\b| \ue00c)|{{PERSON:value}}{_ASIDE} (?:représente|incarne) (?:aujourd'hui |désormais )?la [a-zà-ÿ]+ génération (?:à la tête|aux commandes|à la direction|aux manettes) (?:de |d'|du |des )(?:la |l')?(?={{CO:subject}}){{CO}})",
        says=(
            (
                "Depuis 2019, c'est Claire Roy, la petite-fille du fondateur, qui tient la barre. Lumaro grandit.",
                "Lumaro: Claire Roy",
            ),
            (
                "Paul Vidal représente la quatrième génération aux commandes de Dorval, note Lumaro.",
                "Dorval: Paul Vidal",
            ),
        ),
        silent=(
            "À l'usine de Metz, c'est Claire Roy qui tient les commandes, chez Lumaro.",
            "C'est Claire Roy qui tient la boutique, chez Lumaro.",
            "C'est Claire Roy qui tient la barre du voilier de Lumaro.",
            "Claire Roy représente la quatrième génération de clients de Lumaro.",
        ),
    ),
    Relation(
        "head-since-its-beginning",
        Kind.CEO,
        ("à la tête", "aux manettes", "aux commandes", "à la barre", "aux rênes"),
        r"^[-« ]*(?:à la tête|aux manettes|aux commandes|à la barre|aux rênes) (?:de |d'|du |des )(?:la |l')?(?={CO:subject}){CO}(?: (?:depuis (?:sa|la) (?:création|naissance|fondation)|depuis l'origine|depuis le début|{DATE:date}))?,? (?:(?:deux|trois|{COUNT}) [a-zà-ÿ][^;.:\ue000\ue001]{3,50} : |(?:un|une|le|la|l') ?[a-zà-ÿ][^;.:,\ue000-\ue009]{3,40}(?:,| :) )?(?P<value>{PERSON}(?: et {PERSON})?)(?!,? (?:a|avait) (?:été|succédé|cédé|quitté|laissé))",
        says=(
            ("À la tête de Lumaro depuis sa création, Anne Roy n'a pas changé.", "Lumaro: Anne Roy"),
            (
                "Aux manettes de Lumaro, deux anciens de la banque : Anne Roy et Paul Vidal.",
                "Lumaro: Anne Roy; Paul Vidal",
            ),
        ),
        silent=(
            "À la tête du client de Lumaro, Anne Roy n'a pas changé.",
            "À la tête de Lumaro, Anne Roy a cédé sa place.",
        ),
    ),
    Relation(
        "follows-kin",
        Kind.CEO,
        ("suite", "succession", "relève", "succéd", "succèd", "rênes", "commandes", "barre"),
        rf"{{PERSON:value}}{_ASIDE} (?:(?:a |avait |ont )?(?:pris|repris|prend|reprend|prit|reprit|prendra) (?:alors |ensuite )?la (?:suite|succession|relève) de (?:son|sa|ses) {_KIN}|(?:a succédé|succède|succéda) à (?:son|sa) {_KIN}|(?:a (?:pris|repris)|prend|reprend|prit|reprit) (?:les rênes|les commandes|la barre) (?:derrière|à la suite de|après) (?:son|sa) {_KIN}) (?:{{DATE:date}} )?(?:à la tête|aux commandes|à la direction|aux rênes) (?:de |d'|du |des )(?:la |l')?(?={{CO:subject}}){{CO}}",
        says=(
            ("Claire Roy a pris la suite de son père à la tête de Lumaro.", "Lumaro: Claire Roy"),
            (
                "Paul Vidal, ingénieur de formation, a succédé à sa mère aux commandes de Dorval, note Lumaro.",
                "Dorval: Paul Vidal",
            ),
        ),
        silent=(
            "Claire Roy a pris la suite de son père à la tête de la chorale de Lumaro.",
            "Claire Roy n'a pas pris la suite de son père à la tête de Lumaro.",
        ),
    ),
)
