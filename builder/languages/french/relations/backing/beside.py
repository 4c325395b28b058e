# How French prose puts the others before the thing: with whom somebody founds a company, with whom a round is closed.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for founders and investors named between a verb and its object, or behind their number."""

from __future__ import annotations

from builder.languages.french.relations.backing.listed import SITES
from builder.languages.telling import Relation
from builder.model.claims import Kind

_ROUND = (
    r"(?:tour(?: de (?:table|financement))?|levée(?: de fonds)?|série [a-h]|augmentation de capital|recapitalisation)"
)
_SITES = f"(?:{'|'.join(SITES)})"

BESIDE_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "founds-beside",
        Kind.FOUNDER,
        ("avec ", "aux côtés"),
        r"\b(?:fonde(?:nt)?|crée(?:nt)?|lance(?:nt)?|monte(?:nt)?|(?:a|ont|avait|avaient) {@adv}(?:co-?)?(?:fondé|créé|lancé|monté)|(?:pour|de|va) (?:fonder|créer|lancer|monter)),? {@when}(?:avec|aux côtés d[eu']) ?(?:(?:son|sa|ses|un|une|deux|trois|quatre|{COUNT}) ?[^,;.:\ue000]{3,40}?,? )?{@people},? (?:la société |l'entreprise )?(?={CO:subject}){CO}",
        says=(
            ("En 2015, elle fonde avec Paul Vidal et Jean Mares Lumaro.", "Lumaro: Paul Vidal; Jean Mares"),
            (
                "Elle quitte Vesta et crée, avec deux collègues, Paul Vidal et Jean Mares, Lumaro.",
                "Lumaro: Paul Vidal; Jean Mares",
            ),
            ("Anne Roy a fondé avec Louise Astier la société Dorval, note Lumaro.", "Dorval: Louise Astier"),
        ),
        silent=(
            "Elle lance avec Paul Vidal un appel à Lumaro.",
            "Elle rêve de fonder avec Paul Vidal une école près de Lumaro.",
        ),
    ),
    Relation(
        "led-by-so-many",
        Kind.INVESTOR,
        ("fonds", "investisseurs", "actionnaires"),
        rf"(?:\b{_ROUND}\b[^.;:]{{0,40}}? (?:menée?|conduite?|emmenée?|pilotée?|souscrite?)s? par (?:les |ses |des )?(?:{{COUNT}} |deux |trois |plusieurs )?(?:nouveaux )?(?:fonds|investisseurs|actionnaires)(?: [a-zà-ÿ-]+){{0,2}}(?:,| ?:)|\b(?:fonds|investisseurs|actionnaires)(?: [a-zà-ÿ-]+){{0,2}} (?:ont|avaient) {{@adv}}(?:mené|conduit|souscrit|abondé|bouclé) (?:le |la |l'|ce |cette ){_ROUND}(?:,| ?:)) (?:l'|le |la |les )?{{BACKERS:value}}",
        says=(
            (
                "Le tour de Lumaro a été mené par deux fonds, Mirande Capital et Crédis.",
                "Lumaro: Mirande Capital; Crédis",
            ),
            ("Deux fonds ont mené le tour : Vesta et Albis, dit Lumaro.", "-: Vesta; Albis"),
            (
                "La levée de Lumaro, souscrite par ses actionnaires historiques, Vesta et Crédis, est bouclée.",
                "Lumaro: Vesta; Crédis",
            ),
        ),
        silent=(
            "Le tour de Lumaro a été mené par deux fonds parisiens.",
            "Deux fonds ont mené la fronde : Vesta et Albis, dit Lumaro.",
        ),
        of_round=True,
    ),
    Relation(
        "round-closed-with",
        Kind.INVESTOR,
        ("boucl", "conclu", "réalis", "finalis", "réservé", "table"),
        rf"(?:\b{_ROUND}\b(?: (?:de |d'|du )(?:{{MONEY}}|(?={{CO:subject}}){{CO}}))?,? (?:a été |est |vient d'être )?(?:boucl|conclu|réalis|finalis|réserv)[ée]*e? {{@when}}(?:avec|auprès d[eu']|à) ?|(?:^[-« ]*|[.;:] )au tour de table,? )(?:l'|le |la |les )?{{BACKERS:value}}",
        says=(
            (
                "La série B de Lumaro a été bouclée avec Mirande Capital, Crédis et Vesta.",
                "Lumaro: Mirande Capital; Crédis; Vesta",
            ),
            ("L'augmentation de capital est réservée à Vesta et Albis, dit Lumaro.", "-: Vesta; Albis"),
            (
                "Lumaro lève 9 millions d'euros. Au tour de table, Mirande Capital et Crédis.",
                "Lumaro: Mirande Capital; Crédis",
            ),
        ),
        silent=(
            "La série B de Lumaro a été bouclée avec soin.",
            "Autour de la table, chez Lumaro, les chefs goûtent.",
        ),
        of_round=True,
    ),
    Relation(
        "staff-in-offices-of",
        Kind.OFFICE,
        SITES,
        rf"(?:{{STAFF}}|\beffectifs?\b)(?:[^.;:]{{0,150}}? (?:dans des|ses|leurs)|[^.;:]{{0,60}}?\b(?:répart|dispers)[^.;:]{{0,100}}? (?:les|des)) (?:{{COUNT}} |deux |trois )?{_SITES} (?:de |d'|du |à |au )(?P<value>{{PLACE}}(?: ?\ue01e+)?(?:(?:,| et|, et) (?:de |d'|du |à )?{{PLACE}}(?: ?\ue01e+)?){{1,8}}+)",
        says=(
            (
                "L'effectif de Lumaro est réparti entre l'usine de Dole (60) et les bureaux de Metz (12), Milan (9) et Pau (3).",
                "Lumaro: Metz; Milan; Pau",
            ),
            (
                "Lumaro emploie 318 personnes, dont 40 dans ses bureaux de Lille, Metz et Milan.",
                "Lumaro: Lille; Metz; Milan",
            ),
            ("Lumaro compte 318 salariés, le reste dans des bureaux à Metz et Pau.", "Lumaro: Metz; Pau"),
        ),
        silent=(
            "Lumaro emploie 318 personnes et livre les rues de Lille, Metz et Milan.",
            "Lumaro veut installer 318 personnes dans des bureaux à Metz et Pau en 2031.",
        ),
    ),
)
