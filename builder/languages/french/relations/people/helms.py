# How French prose tells who comes to the head of a company, or to its chair: who was chosen, put there, elected, stands
# in, follows somebody who led it; and the headline that says what they are before it says who.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for heads told by how they got there."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind

_ASIDE = r"(?:, [^;.:\ue000-\ue003\ue008\ue009]{3,60},)?"
_KINDRED = r"(?:, (?!(?:l[ae] |l')?(?:maire|cheffe?|préf[eè]te?|ministre|entraîneu|capitaine|juge|procureu|adjointe? au))(?:le |la |l'|un |une |son |sa )?[^;.:,]{3,70},)?"
_OF_CO = r"(?: (?:de |d'|du |des |chez )(?:la |l')?(?:maison |société |groupe |entreprise )?(?={CO:subject}){CO})"
_PUT = r"(?:impos|propuls|install|plac|port|nomm|désign|hiss|élu|élev|réélu)"
_PUTS = rf"(?:{{@have}} {{@adv}}{_PUT}(?:é|u)?|(?:impose|propulse|installe|place|porte|nomme|désigne|hisse|élit|réélit)(?:nt)?)"
_BOARD = r"(?: du (?:conseil|directoire)(?: (?:d'administration|de surveillance))?)?"
_CHAIR = rf"(?:à (?P<role>la présidence{_BOARD})|(?:à la fonction de |au poste de |aux fonctions de )?(?P<role>présidente?{_BOARD})(?! direct| exécuti|-))"
_BODY = r"(?:l'assemblée(?: générale)?|les actionnaires|le conseil (?:d'administration|de surveillance))"
"""Bodies of a company: whom they put there presides it."""
_HEADSHIP = r"(?:la tête|les rênes|les commandes|la barre|les manettes|la direction(?: générale)?)"
_AT_IT = r"(?:à la tête|aux commandes|aux manettes|à la barre|aux rênes|à la direction générale)"
_STEERS = r"(?:est (?:désormais )?(?:à la tête|aux commandes|aux manettes|à la barre|aux rênes)|tient (?:désormais )?(?:les rênes|la barre|les manettes|les commandes)|dirige|pilote|mène la barque)"
_SOMEBODY = r"(?:(?:une?|l') ?(?:femme|homme|ancien(?:ne)?|ex-|proche|fidèle|nouve(?:au|lle)|quadra|transfuge|polytechnicien(?:ne)?|énarque|ingénieure?|héritier|héritière|spécialiste|financier|enfant|vétéran)[^.;:,\ue000\ue001]{0,50}?)"

HELM_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "was-chosen-to-head",
        Kind.CEO,
        ("choisi", "nommé", "désigné", "retenu", "appelé", "recruté", "élu"),
        rf"{{PERSON:value}}{{@aged}}{_ASIDE},? (?:qui )?(?:a (?:finalement |donc )?été|est|vient d'être|a donc été) (?:finalement |officiellement )?(?:choisi|nommé|désigné|retenu|appelé|recruté|élu)e? {{@when}}(?:pour|à) (?:diriger|piloter|présider aux destinées d[eu']|prendre (?:la tête|les rênes|les commandes|la direction(?: générale)?) d[eu'])(?: |(?<=')|(?<=du))(?:la |l')?(?:maison |société |groupe |entreprise )?{{CO:subject}}(?! \ue004)",
        says=(
            ("C'est Paul Vidal qui a été choisi pour diriger Lumaro.", "Lumaro: Paul Vidal"),
            ("Anne Roy, 44 ans, vient d'être nommée pour prendre la tête de Dorval, note Lumaro.", "Dorval: Anne Roy"),
        ),
        silent=(
            "Paul Vidal n'a pas été choisi pour diriger Lumaro.",
            "Paul Vidal a été choisi pour diriger les débats chez Lumaro.",
            "Paul Vidal avait été nommé pour diriger Lumaro, avant d'être remercié.",
        ),
    ),
    Relation(
        "put-into-the-chair",
        Kind.EXECUTIVE,
        ("présid",),
        rf"(?:(?:{_PUTS} {{@when}}{{PERSON:value}}{_ASIDE},? {_CHAIR}|{{PERSON:value}}{{@aged}}{_ASIDE},? (?:qui )?(?:a été|est|vient d'être|avait été) (?:de nouveau )?(?:élue?|réélue?|portée?|reconduite?|propulsée?|nommée?|désignée?) {{@when}}{_CHAIR}){_OF_CO}|{_BODY} {_PUTS} {{@when}}{{PERSON:value}}{_ASIDE},? {_CHAIR}(?= ?[,.;»]|$| {{DATE}}| à l'unanimité))",
        says=(
            ("Le fonds a imposé Paul Vidal à la présidence de Lumaro.", "Lumaro: Paul Vidal"),
            ("Anne Roy a été élue présidente de Dorval, note Lumaro.", "Dorval: Anne Roy"),
            ("Chez Lumaro, l'assemblée générale a porté Paul Vidal à la présidence.", "Lumaro: Paul Vidal"),
        ),
        silent=(
            "Anne Roy a été élue présidente du club de Lumaro.",
            "Anne Roy n'a pas été élue présidente de Lumaro.",
            "Paul Vidal a été élu président. Lumaro souffre des droits de douane.",
            "Le parti a désigné Anne Roy à la présidence, dit Lumaro.",
            "Anne Roy a été élue présidente directrice générale de Lumaro.",
        ),
    ),
    Relation(
        "stands-in-as-head",
        Kind.CEO,
        ("intérim",),
        rf"{{PERSON:value}}{{@aged}}{_ASIDE},? (?:qui )?(?:(?:assure|assurera|occupe) (?:désormais |actuellement |depuis {{DATE}},? )?(?:l'intérim {_AT_IT}{_OF_CO}?|(?:la direction(?: générale)?){_OF_CO}? par intérim)|(?:est|a été) {{@adv}}nommée? {{@ceo:role}} par intérim{_OF_CO}?)(?= ?[.,;»]|$| (?:depuis|jusqu|le temps|en attendant|après))",
        says=(
            ("Anne Roy assure l'intérim à la tête de Lumaro.", "Lumaro: Anne Roy"),
            (
                "Sa veuve, Louise Astier, assure la direction de Dorval par intérim, note Lumaro.",
                "Dorval: Louise Astier",
            ),
        ),
        silent=(
            "Anne Roy assure l'intérim au guichet de Lumaro.",
            "Anne Roy n'assure plus l'intérim à la tête de Lumaro.",
            "Anne Roy assure l'intérim à la tête de la préfecture, dit Lumaro.",
        ),
    ),
    Relation(
        "presides-over-its-fate",
        Kind.CEO,
        ("destinées",),
        rf"{{PERSON:value}}{{@aged}}{_ASIDE},? (?:qui )?préside (?:désormais |seule? |{{DATE}},? )?aux destinées (?:de |d'|du |des )(?:la |l')?(?:maison |société |groupe |entreprise )?{{CO:subject}}",
        says=(
            (
                "Petit-fils du fondateur, Paul Vidal préside depuis 2015 aux destinées de la maison Lumaro.",
                "Lumaro: Paul Vidal",
            ),
            ("Anne Roy préside aux destinées de Dorval, note Lumaro.", "Dorval: Anne Roy"),
        ),
        silent=("Paul Vidal préside aux destinées du club de Lumaro.",),
    ),
    Relation(
        "follows-whoever-led-it",
        Kind.CEO,
        ("succè", "succéd", "remplac", "suite", "relève"),
        rf"{{PERSON:value}}{{@aged}}{_ASIDE},? (?:qui )?(?:succède à|a succédé à|succédera à|remplace|a remplacé|remplacera|prend la (?:suite|relève) de|a pris la (?:suite|relève) de) {{@when}}{{PERSON}},? {{@when}}(?:qui (?:dirigeait|présidait aux destinées de|pilotait|dirige|était à la tête de|tenait les rênes de|occupait la direction générale de) ?|(?:patronne?|pdg|directeur général|directrice générale) (?:de |d'|du |des ))(?:la |l')?(?:maison |société |groupe |entreprise )?{{CO:subject}}(?! \ue004|,? (?:au conseil|au poste|à la présidence|à la tête|comme (?!pdg|directeur général|directrice générale)|dans ))",
        says=(
            ("Paul Vidal succède à Jean Mares, qui dirigeait Lumaro depuis 1998.", "Lumaro: Paul Vidal"),
            (
                "Anne Roy a remplacé en mai Louise Astier, directrice générale de Dorval, note Lumaro.",
                "Dorval: Anne Roy",
            ),
        ),
        silent=(
            "Paul Vidal succède à Jean Mares, qui dirigeait la chorale de Lumaro.",
            "Paul Vidal succède à Jean Mares, pdg de Lumaro, au poste de trésorier.",
            "Paul Vidal remplace Jean Mares, directeur général de Lumaro, au conseil de Vesta.",
            "Paul Vidal doit beaucoup à Jean Mares, qui dirigeait Lumaro depuis 1998.",
        ),
    ),
    Relation(
        "somebody-heads-it-called",
        Kind.CEO,
        ("tête", "rênes", "commandes", "barre", "manettes", "direction"),
        rf"(?:^|[,;] |: )[-« ]*{_SOMEBODY} (?:prend|a pris|reprend|va prendre|prendra|s'empare de|hérite de) {_HEADSHIP}{_OF_CO} ?: {{PERSON:value}}(?= ?[,.;»(]|$)",
        says=(
            ("Une femme prend la tête de Lumaro : Anne Roy.", "Lumaro: Anne Roy"),
            ("Un ancien de la banque prend les rênes de Dorval : Paul Vidal, note Lumaro.", "Dorval: Paul Vidal"),
        ),
        silent=(
            "Une femme prend la tête de Lumaro. Pour Anne Roy, c'est peu.",
            "Une femme prend la tête du cortège de Lumaro : Anne Roy.",
            "Un ancien prend les commandes de Lumaro : Paul Vidal raconte.",
        ),
    ),
    Relation(
        "it-is-kin-who-steers",
        Kind.CEO,
        ("c'est ",),
        rf"\bc'est (?:désormais |aujourd'hui |maintenant |donc )?(?:(?:son|sa|l'|le|la|une?) ?[a-zà-ÿ][^;.:,\ue000-\ue003]{{3,50}}, )?{{PERSON:value}}{_KINDRED},? qui (?:{_STEERS})(?:{_OF_CO}|(?= ?[.;»]|$| {{DATE}}))",
        says=(
            (
                "Chez Lumaro, c'est désormais Anne Roy, la fille du fondateur Paul Roy, qui tient les rênes.",
                "Lumaro: Anne Roy",
            ),
            (
                "Depuis lundi, c'est son ancienne adjointe, Louise Astier, qui est aux manettes de Dorval, note Lumaro.",
                "Dorval: Louise Astier",
            ),
        ),
        silent=(
            "C'est Anne Roy qui dirige la chorale de Lumaro.",
            "Ce n'est plus Anne Roy qui dirige Lumaro.",
            "Lumaro vit sa vie. À la mairie, c'est Anne Roy, la maire, qui dirige.",
        ),
    ),
)
