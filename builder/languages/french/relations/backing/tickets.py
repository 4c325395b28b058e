# How French prose tells what backers bring: who signs, who follows the leader, who has been there from the start.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for investors told by what they bring."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind

TICKET_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "puts-money-into-it",
        Kind.INVESTOR,
        ("invest", "inject", "apport", "mis", "met"),
        r"{BACKERS:value}(?:, [a-zà-ÿ][^,;.:]{3,50},)? (?:vient d'|viennent d'|(?:a|ont|avait|avaient) {@adv})?(?:investir|investi|injecter|injecté|injecte(?:nt)?|apporté|apporte(?:nt)?|misé|mis|met(?:tent)?) {MONEY} (?:[a-zà-ÿ' -]{0,30}? )?(?:dans (?={CO:subject}){CO}|au capital\b|en (?:fonds propres|obligations convertibles|capital)\b)",
        says=(
            ("Le fonds Mirande vient d'investir 1,5 million d'euros dans Lumaro.", "Lumaro: Mirande"),
            ("Crédis et Vesta ont mis 2 millions d'euros au capital de Lumaro.", "Lumaro: Crédis; Vesta"),
            ("Albis a injecté 4 millions d'euros en fonds propres, dit Lumaro.", "-: Albis"),
        ),
        silent=(
            "Lumaro a investi 4 millions d'euros dans son usine.",
            "Mirande pourrait investir 4 millions d'euros dans Lumaro.",
        ),
        of_topic=True,
        of_round=True,
    ),
    Relation(
        "backed-from-the-start",
        Kind.INVESTOR,
        ("souten", "financ", "épaul", "accompagn", "port"),
        r"\b(?:(?:soutenue?|financée?)s? (?:dès|depuis) (?:l'origine|le départ|le début|ses débuts|sa création|le premier jour|{DATE}) par {BACKERS:value}|(?:épaulée?|accompagnée?)s?(?: (?:dès|depuis) [^.;:,]{3,20})? par (?:le |les |la )(?:fonds(?! de dotation)|family office|société d'investissement|holding) {BACKERS:value})",
        says=(
            ("Lumaro, soutenue dès l'origine par Mirande Capital, grandit.", "Lumaro: Mirande Capital"),
            ("Lumaro, épaulée par le fonds Crédis, recrute.", "Lumaro: Crédis"),
            ("Lumaro, accompagnée depuis l'origine par la holding Albis, grandit.", "Lumaro: Albis"),
        ),
        silent=(
            "Lumaro, épaulée par des élus, recrute.",
            "Soutenue dès l'origine par les riverains, Lumaro grandit.",
        ),
    ),
    Relation(
        "ticket-of",
        Kind.INVESTOR,
        ("ticket", "chèque", "prise de participation"),
        r"\b(?:le |un |au |du |son |la )(?:ticket|chèque|prise de participation)(?:(?: d'entrée| initiale?| minoritaire|(?<=participation)) (?:de |d'|du )(?:{MONEY} (?:de |d'|du ))?| (?:de |d'|du ){MONEY} (?:de |d'|du )){BACKERS:value}(?! dans (?!{CO}))(?! pour )",
        says=(
            ("Le ticket d'entrée de Mirande Capital a été débloqué, dit Lumaro.", "-: Mirande Capital"),
            ("Lumaro a reçu un chèque de 2 millions d'euros du fonds Crédis.", "Lumaro: Crédis"),
            ("La prise de participation minoritaire de Vesta rassure Lumaro.", "Lumaro: Vesta"),
        ),
        silent=("Le ticket de métro de Lyon amuse Lumaro.", "Le chèque de 2 millions d'euros a rassuré Lumaro."),
        of_round=True,
    ),
    Relation(
        "is-leader",
        Kind.INVESTOR,
        ("de file",),
        r"{BACKERS:value} (?:en (?:est|était|sera)|est|était)(?: {@adv}| )?(?:le |la )?chef(?:fe)?s? de file(?=,| ?\.|;| et |$)",
        says=(
            ("Mirande Capital en est le chef de file, note Lumaro.", "-: Mirande Capital"),
            ("La Banque Crédis était chef de file, Vesta a suivi, note Lumaro.", "-: Banque Crédis"),
            ("Vesta Partners en était la cheffe de file. Lumaro s'en félicite.", "-: Vesta Partners"),
        ),
        silent=("Mirande est chef de file des opposants à Lumaro.", "Anne Roy, chef de file, a quitté Lumaro."),
        qualifiers=(("lead", True),),
        of_round=True,
        of_topic=True,
    ),
    Relation(
        "follows-the-leader",
        Kind.INVESTOR,
        ("complèt", "suiv", "suit", "solde", "le reste", "complément", "au pot"),
        r"(?:\bchef(?:fe)? de file|\bchèque|\bticket|{@round}|\btour (?:de table|(?:de |d'){CO})|\b(?:inject|invest)[a-zà-ÿ]* {MONEY}|\blevée\b[^.;]{0,20} {MONEY})[^.;]{0,90}?(?:[;,]| et| tandis que| quand) (?:l'|le |la |les )?{BACKERS:value} (?:(?:suivent|complètent|ont suivi|remettent au pot|ont remis au pot)(?= ?[.,;»]|$)|(?:apporte|complète|fourni|met|assure|ajoute|signe)[a-z]* (?:le (?:solde|reste|complément|tour)|la table))",
        says=(
            (
                "Mirande Capital signe un chèque de 5 millions d'euros, Crédis apporte le solde, dit Lumaro.",
                "-: Crédis",
            ),
            (
                "Le chef de file du tour de Lumaro est Mirande ; Vesta et Albis complètent.",
                "Lumaro: Vesta; Albis",
            ),
            ("Mirande Capital conduit le tour de Lumaro, Crédis et Albis suivent.", "Lumaro: Crédis; Albis"),
        ),
        silent=(
            "Lumaro ouvre la route, Vesta et Albis suivent.",
            "Lumaro paie une partie du chantier, les communes apportent le solde.",
        ),
        of_round=True,
    ),
)
