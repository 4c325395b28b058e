# How French prose tells sums by participle, by apposition and by comparison: what was raised, worth, earned.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for rounds, totals, valuations and revenue told without a verb of their own."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_GOT = r"(?:réunis|levés|levées|collectés|récoltés|recueillis|rassemblés|mobilisés|engrangés)"
_ORDINAL = r"(?:premier|première|deuxième|seconde?|troisième|quatrième|dernier|dernière|nouveau|nouvelle)"

SUM_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "sum-raised-participle",
        Kind.FUNDING_ROUND,
        ("réunis", "levés", "levées", "collectés", "récoltés", "recueillis", "rassemblés", "mobilisés", "engrangés"),
        rf"(?<!total )(?<!total de ){{MONEY:money}} {_GOT} (?:{{@when}}(?:auprès|lors)|{{@ago}}{{DATE:date}}|(?:récemment|cette année|l'an dernier))(?! (?:à ce jour|au total|depuis))",
        says=(
            (
                "Les débuts sont maigres : 4 millions d'euros réunis en 2018 auprès de Mirande Capital. Lumaro tient.",
                "Lumaro: 4 millions d'euros",
            ),
            ("Les 12 millions d'euros levés en mai serviront à recruter chez Lumaro.", "-: 12 millions d'euros"),
        ),
        silent=(
            "Les 12 millions d'euros levés depuis l'origine, dit Lumaro, ont servi.",
            "Les 12 millions d'euros d'impôts levés en mai gênent Lumaro.",
        ),
        of_round=True,
    ),
    Relation(
        "operation-of",
        Kind.FUNDING_ROUND,
        ("opération",),
        r"\bopération,? (?:de|à|d'un montant de) {MONEY:money},? (?:(?:a été |est )?(?:bouclée|menée|réalisée|souscrite|conduite|conclue|pilotée|emmenée|signée)(?: [a-zà-ÿ]+)? (?:auprès d|par |avec l)|auprès d)",
        says=(
            (
                "Lumaro signe une opération de 6 millions d'euros, bouclée auprès de Crédis.",
                "Lumaro: 6 millions d'euros",
            ),
            (
                "L'opération, d'un montant de 9 millions d'euros, est menée par Mirande, dit Lumaro.",
                "-: 9 millions d'euros",
            ),
            ("Une opération à 27 millions d'euros auprès d'Albis et de Crédis porte Lumaro.", "-: 27 millions d'euros"),
        ),
        silent=(
            "L'opération, d'un montant de 31 millions d'euros, sera financée par la dette, dit Lumaro.",
            "Lumaro signe une opération de 6 millions d'euros, bouclée en mai.",
        ),
        of_round=True,
    ),
    Relation(
        "then-raised",
        Kind.FUNDING_ROUND,
        ("lev", "réuni", "collect", "récolt"),
        rf"(?:{{@raiseonly}}|{_GOT})\b[^.;:]{{0,90}}?,? (?:puis|avant|et) (?:de lever |d'en lever |de boucler )?{{MONEY:money}},? {{@ago}}{{DATE:date}}",
        says=(
            (
                "Elle avait levé 3 millions d'euros en 2019 puis 12 millions d'euros en 2021, dit Lumaro.",
                "-: 12 millions d'euros",
            ),
        ),
        silent=("Elle a levé 3 millions d'euros et vise 12 millions d'euros en 2031, dit Lumaro.",),
    ),
    Relation(
        "ordinal-round",
        Kind.FUNDING_ROUND,
        ("tour", "levée", "augmentation"),
        rf"\b{_ORDINAL} (?:tour(?: de (?:table|financement))?|levée(?: de fonds)?|augmentation de capital)(?: (?:de |d')(?:série [a-h]|amorçage))?, (?:de |d'un montant de |à ){{MONEY:money}}",
        says=(
            ("Le troisième tour, de 12 millions d'euros, remonte à mai 2023, selon Lumaro.", "-: 12 millions d'euros"),
            ("Lumaro a bouclé une deuxième levée de fonds, de 9 millions d'euros.", "Lumaro: 9 millions d'euros"),
        ),
        silent=("Le troisième tour de piste, de 12 euros, amuse Lumaro.",),
        of_round=True,
    ),
    Relation(
        "total-in-years",
        Kind.TOTAL_RAISED,
        ("lev", "réuni", "collect", "récolt"),
        r"(?:\ben {DURATION},? (?:{CO:subject} )?{@have} {@adv}{@raiseonly} {@many}{MONEY:money}|{@raiseonly} {@many}{MONEY:money}(?: auprès [^.;]{3,60}?)? (?:depuis {DATE}|en {DURATION}|en (?:deux|trois|quatre|cinq|plusieurs|{COUNT}) (?:tours|levées|fois|opérations))(?=[.,;]| et | pour|$))",
        says=(
            ("Elle aura donc levé 97 millions d'euros en trois tours, selon Lumaro.", "-: 97 millions d'euros"),
            ("En huit ans, elle a levé 97 millions d'euros, selon Lumaro.", "-: 97 millions d'euros"),
        ),
        silent=(
            "Lumaro a dépensé 97 millions d'euros en trois ans.",
            "Lumaro pourrait lever 97 millions d'euros en trois tours.",
        ),
    ),
    Relation(
        "total-of-rounds",
        Kind.TOTAL_RAISED,
        ("levés", "levées", "levé", "collectés"),
        r"\b(?:total des (?:fonds|sommes|capitaux|montants) (?:levés|levées|collectés)|(?:ses|leurs|nos|les) (?:fonds levés|levées(?: de fonds)? cumulées|levées successives)|(?:montant|total) (?:total )?levé|cumul des levées)[^.;:]{0,30}? (?:attei[a-z]+|s'élèv[a-z]+ à|dépass[a-z]+|s'établi[a-z]+ à|frôl[a-z]+|est de|ressor[a-z]+ à) {@many}{MONEY:money}",
        says=(
            ("Le total des fonds levés atteint 97 millions d'euros, selon Lumaro.", "-: 97 millions d'euros"),
            ("Ses levées cumulées atteignent 60 millions d'euros, selon Lumaro.", "-: 60 millions d'euros"),
        ),
        silent=("Le total des impôts levés atteint 97 millions d'euros, selon Lumaro.",),
    ),
    Relation(
        "valuation-beside",
        Kind.VALUATION,
        ("valorisation", "valeur", "valoris"),
        r"(?:^[-« ]*(?:à|avec) {MONEY:money}, (?:sa|la) valorisation\b|{MONEY:money} de valorisation\b|\bvalorisation(?: (?:de |d'|du |des )(?={CO:subject}){CO})?[^.;:]{0,20}? (?:pass|grimp|bondi|mont|tomb|fond|revien|reven)[a-zéû]* de (?:{MONEY}|{COUNT}) à {MONEY:money}|\b(?:sa|leur) valeur (?:est |a été |serait )?(?:estimée|évaluée|fixée|chiffrée|ressort|s'établit|atteint|dépasse)(?: [a-zà-ÿ]+)? (?:à |autour de )?{MONEY:money})",
        says=(
            ("À 380 millions d'euros, sa valorisation a doublé, selon Lumaro.", "-: 380 millions d'euros"),
            ("Sa valeur est estimée à 380 millions d'euros, selon Lumaro.", "-: 380 millions d'euros"),
            (
                "Lumaro a levé des fonds sur une base de 380 millions d'euros de valorisation.",
                "Lumaro: 380 millions d'euros",
            ),
        ),
        silent=("Sa valeur est reconnue, 380 millions d'euros n'y feraient rien, selon Lumaro.",),
    ),
    Relation(
        "sales-after-fall",
        Kind.REVENUE,
        ("tombé", "retombé", "descendu", "monté", "passé", "arrivé", "établi", "porté", "remonté"),
        r"\b(?:tombé|retombé|descendu|monté|remonté|passé|arrivé|établi|porté|limité|revenu)(?:e|es|s)? à {@many}{MONEY:money}[^.;:]{0,40}?, (?:le |son |leur |les |ses |notre )?{@sales}",
        says=(
            (
                "Tombé à 96 millions d'euros en 2020, le chiffre d'affaires de Lumaro a rebondi.",
                "Lumaro: 96 millions d'euros",
            ),
        ),
        silent=("Tombé à 96 jours en 2020, le délai de Lumaro a rebondi.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "sum-that-was-raised",
        Kind.FUNDING_ROUND,
        ("somme", "montant", "ce qu", "enveloppe"),
        r"{MONEY:money} ?(?:[:,]|-) ?(?:c'est|voilà|telle est)(?: donc| là)? (?:la somme|le montant|ce|l'enveloppe) (?:que |qu')(?:elle |il )?(?:vient de |viennent de |a |ont |est parvenue? à |vient d')(?:lever|levé|réunir|réuni|récolter|récolté|collecter|collecté)(?: (?={CO:subject}){CO}|(?= ?[.,;]))",
        says=(
            (
                "Quatre millions d'euros : c'est la somme que vient de lever Lumaro, à Toulouse.",
                "Lumaro: Quatre millions d'euros",
            ),
            ("12 millions d'euros, c'est le montant qu'a levé Dorval.", "Dorval: 12 millions d'euros"),
        ),
        silent=("12 millions d'euros, c'est la somme que vient de perdre Lumaro.",),
        of_round=True,
    ),
    Relation(
        "obtains-from-funds",
        Kind.FUNDING_ROUND,
        ("auprès d",),
        r"\b(?:obtenu|obtient|décroché|décroche|reçu|reçoit|trouvé|sécurisé|sécurise|obtenir|décrocher) {@many}{MONEY:money},? (?:en (?:fonds propres|capital|amorçage|numéraire|quasi-fonds propres) )?(?!en (?:prêt|avance|dette))auprès (?:du fonds(?! (?:social|de garantie|de solidarité|européen|barnier))|de la holding|des fonds|d'un fonds|de deux fonds|de plusieurs fonds|du family office|d'investisseurs|d'un investisseur|de business angels|de ses actionnaires|d'actionnaires|de la société d'investissement)\b(?![^.;,]{0,30}\b(?:avance|prêt|emprunt))",
        says=(
            ("Lumaro a obtenu 2,5 millions d'euros auprès du fonds Vesta.", "Lumaro: 2,5 millions d'euros"),
            ("Dorval décroche 4 millions d'euros auprès de business angels.", "Dorval: 4 millions d'euros"),
        ),
        silent=(
            "Lumaro a obtenu 2 millions d'euros auprès de la région.",
            "Lumaro a obtenu 2 millions d'euros auprès du fonds social européen.",
            "Lumaro a obtenu 2 millions d'euros auprès de ses actionnaires en avance remboursable.",
            "Lumaro a obtenu un prêt de 2 millions d'euros auprès du fonds Vesta.",
        ),
        of_round=True,
    ),
    Relation(
        "funds-it-obtains-from",
        Kind.INVESTOR,
        ("auprès d",),
        r"\b(?:obtenu|obtient|décroché|décroche|reçu|reçoit|trouvé|sécurisé|sécurise|obtenir|décrocher) (?!un (?:prêt|crédit)|une (?:subvention|aide)){@many}{MONEY},? (?:en (?:fonds propres|capital|amorçage|numéraire|quasi-fonds propres) )?auprès (?:du|de la|des|de) (?:fonds|holding|family office|société d'investissement) {BACKERS:value}",
        says=(("Lumaro a obtenu 2,5 millions d'euros auprès du fonds Vesta.", "Lumaro: Vesta"),),
        silent=("Lumaro a obtenu 2 millions d'euros auprès de la mairie de Vesta.",),
        of_round=True,
    ),
)
