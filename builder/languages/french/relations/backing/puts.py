# How French prose says that somebody puts money into a company: who, how much, into what. Each way is written once and
# read twice, for the investor and for the round.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for money put in: its investors and its sum."""

from __future__ import annotations

from builder.languages.language import one_of
from builder.languages.telling import Relation
from builder.model.claims import Kind

_PUTS = one_of(
    r"""
    inject(?:e|ent|é|ait|aient) | apport(?:e|ent|é|ait|aient) | met(?:tent)? | mis | mis(?:e|ent|é)
    vers(?:e|ent|é) | débloqu(?:e|ent|é) | engag(?:e|ent|é) | plac(?:e|ent|é) | investi(?:t|ssent)? | remis
    remet(?:tent)? | souscri(?:t|vent) | allong(?:e|ent|é) | avanc(?:e|ent|é) | pos(?:e|ent|é) | investir(?:a|ont)
    mettr(?:a|ont) | apporter(?:a|ont) | injecter(?:a|ont) | inject(?:a|èrent) | appor(?:ta|tèrent)
    """
)
_PUTTING = r"(?:injecter|apporter|mettre|miser|verser|débloquer|engager|investir|remettre|souscrire)"
_HOW = r"(?:(?:ses|les|leurs|ensemble|chacun|chacune|aussi|également|encore|déjà|ainsi|premi(?:er|ère)s?|derni(?:er|ère)s?|quelque|près de|plus de|environ|à son tour|à leur tour|pour)\b ?){0,3}"
_WHEN = r"(?: (?:en |l'|le |au |fin |début |dès |à la fin de )?{DATE})?"
_INTO = r"(?: (?:d'argent frais|supplémentaires|de plus|en capital|en fonds propres|de fonds propres))?(?: (?:dans|sur|chez|à|au capital de|au capital d'|de|d'|du) ?(?:la |le |l')?(?={CO:subject}){CO}| (?:au capital|au pot|sur la table|à (?:l'opération|ce tour|cette levée|la levée)|d'argent frais|en fonds propres|de fonds propres|en capital)|(?=,| ?[.;»]| et | tandis| quand| lorsqu| alors| dès| quelques| lors|$))(?!,? (?:dont|pour (?:acheter|racheter|acquérir|s'offrir|bâtir|construire)))"


def _puts(who: str) -> str:
    return rf"{{BACKERS:{who}}}(?:, [a-zà-ÿ][^,;.:]{{3,50}},)?,? (?:qui )?(?:y |lui |leur |nous )?(?:{{@have}} {{@adv}})?(?:y )?{_PUTS}\b {{@when}}{_HOW}{{MONEY:money}}{_WHEN}{_INTO}"


def _enters(who: str) -> str:
    return rf"{{BACKERS:{who}}},? (?:qui )?(?:entre(?:nt)?|(?:est|sont) {{@adv}}entrée?s?) {{@when}}au capital (?:(?:de |d'|du |des )(?={{CO:subject}}){{CO}} )?(?:pour|à hauteur de|avec|moyennant) {_HOW}{{MONEY:money}}"


def _persuaded(who: str) -> str:
    return rf"\b(?:convain[a-zéèqu]+|persuad[a-zé]+|décid[a-zé]+) (?:{{@when}})?(?:aussi |également )?(?:l'|la |le )?{{BACKERS:{who}}} (?:de |d'|à ){_PUTTING} {_HOW}{{MONEY:money}}"


_TRIGGERS = (
    "inject",
    "apport",
    "mis",
    "met",
    "vers",
    "débloqu",
    "engag",
    "plac",
    "invest",
    "souscri",
    "allong",
    "avanc",
)

PUT_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "puts-in-who",
        Kind.INVESTOR,
        _TRIGGERS,
        _puts("value"),
        says=(
            ("Le fonds Mirande Capital y a mis 3 millions d'euros en 2018, dit Lumaro.", "-: Mirande Capital"),
            ("Mirande et Albis avaient apporté les premiers 4 millions d'euros de Lumaro.", "Lumaro: Mirande; Albis"),
            ("Le fonds Mirande Capital a injecté 15 millions d'euros en 2021, dit Lumaro.", "-: Mirande Capital"),
            ("La banque Albis a misé 3 millions d'euros sur Lumaro.", "Lumaro: Albis"),
            ("Le fonds Vesta Global a mis 130 millions de dollars sur la table, dit Lumaro.", "-: Vesta Global"),
        ),
        silent=(
            "Dorval a mis 3 millions d'euros dans une usine, dit Lumaro.",
            "Dorval engage 3 millions d'euros de dépenses, dit Lumaro.",
            "La région apporte 12 millions d'euros de subventions à Lumaro.",
            "Mirande Capital n'a pas mis 3 millions d'euros dans Lumaro.",
        ),
        of_round=True,
        tentative=True,
    ),
    Relation(
        "puts-in-sum",
        Kind.FUNDING_ROUND,
        _TRIGGERS,
        _puts("investor"),
        says=(
            ("Le fonds Mirande Capital y a mis 3 millions d'euros en 2018, dit Lumaro.", "-: 3 millions d'euros"),
            ("La banque Albis a versé 3 millions d'euros à Lumaro.", "Lumaro: 3 millions d'euros"),
            ("Au passage, Crédis injecte 30 millions d'euros d'argent frais dans Lumaro.", "-: 30 millions d'euros"),
            (
                "La banque Albis met à son tour 20 millions d'euros sur la table. Lumaro respire.",
                "-: 20 millions d'euros",
            ),
        ),
        silent=(
            "Dorval a mis 3 millions d'euros dans une usine, dit Lumaro.",
            "Mirande Capital pourrait mettre 3 millions d'euros dans Lumaro.",
        ),
        of_round=True,
        share=True,
    ),
    Relation(
        "enters-with-sum",
        Kind.FUNDING_ROUND,
        ("au capital",),
        _enters("investor"),
        says=(
            ("La Banque Albis entre au capital de Lumaro pour 2 millions d'euros.", "Lumaro: 2 millions d'euros"),
            (
                "Mirande et Crédis sont entrés au capital à hauteur de 9 millions d'euros, dit Lumaro.",
                "-: 9 millions d'euros",
            ),
            ("Mirande entre au capital de Dorval pour 2 millions d'euros, dit Lumaro.", "Dorval: 2 millions d'euros"),
        ),
        silent=(
            "La Banque Albis pourrait entrer au capital de Lumaro pour 2 millions d'euros.",
            "La Banque Albis entre au musée de Lumaro pour 2 euros.",
        ),
        of_round=True,
        share=True,
    ),
    Relation(
        "persuades-sum",
        Kind.FUNDING_ROUND,
        ("convain", "persuad", "décid"),
        _persuaded("investor"),
        says=(("Lumaro a convaincu Albis de miser 25 millions d'euros.", "Lumaro: 25 millions d'euros"),),
        silent=("Lumaro n'a pas convaincu Albis de miser 25 millions d'euros.",),
        of_round=True,
        share=True,
    ),
    Relation(
        "joins-backers",
        Kind.INVESTOR,
        ("rejoint", "rejoign"),
        r"{BACKERS:value},? (?:qui )?(?:les|l'|le|la|nous) ?(?:a |ont |avait |avaient )?(?:rejoint|rejoignent)(?:e?s)?\b(?=[^.;]{0,80}\b(?:capital|souscri|tour|levée|apport|actionnaires?))",
        says=(
            (
                "La banque Crédis les a rejoints en 2022, en souscrivant à une augmentation de capital, dit Lumaro.",
                "-: Crédis",
            ),
        ),
        silent=("La banque Crédis les a rejoints en 2022 à Dijon, dit Lumaro.",),
        of_round=True,
    ),
    Relation(
        "led-then-round",
        Kind.INVESTOR,
        ("men", "condui", "pilot", "emmen", "souscri", "orchestr"),
        r"^[-« ]*(?:menée?|conduite?|pilotée?|emmenée?|orchestrée?|souscrite?)s? (?:{@when})?(?:[a-zà-ÿ]+ ){0,2}?par {BACKERS:value}, (?:le|la|l'|ce|cette|son|sa) ?(?:[a-zà-ÿ]+ )?{@round}",
        says=(
            (
                "Mené par Mirande Capital, le tour de table de Lumaro atteint 18 millions d'euros.",
                "Lumaro: Mirande Capital",
            ),
        ),
        silent=("Menée par Anne Roy, la collecte de Lumaro avance.",),
        qualifiers=(("lead", True),),
        of_round=True,
    ),
    Relation(
        "round-brings-in",
        Kind.INVESTOR,
        ("entrer", "côtoie", "figur", "trouv", "retrouv"),
        r"(?:{@round}[^.;:]{0,60}?\b(?:a vu|voit|ont vu|fait|a fait) (?:ainsi )?entrer (?:au (?:capital|tour de table) )?|(?:\b(?:actionnaires?|fonds|capital|actionnariat)|{PERCENT})[^.;:]{0,60}?,? (?:y côtoie(?:nt)?|\ue016\ue017*+ y (?:trouve|trouvait|retrouve|retrouvait|croise)|figurent|figure) (?:aussi |également |notamment |désormais )?){BACKERS:value}",
        says=(
            ("Le tour de table de Lumaro a vu entrer Mirande Capital et sortir Albis.", "Lumaro: Mirande Capital"),
            (
                "Outre la famille, premier actionnaire avec 28 % des parts, on y trouve Mirande et Crédis, dit Lumaro.",
                "-: Mirande; Crédis",
            ),
            (
                "Aux côtés de la famille Roy, qui garde 51 % de Lumaro, figurent Mirande et Crédis.",
                "Lumaro: Mirande; Crédis",
            ),
        ),
        silent=(
            "Le tour de table de Lumaro fait sortir Mirande Capital.",
            "Dans les rayons, qui pèsent 28 % des ventes, la part de Lumaro dépasse celle de Mirande.",
        ),
        of_round=True,
    ),
)
