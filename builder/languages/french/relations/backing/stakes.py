# How French prose says who holds, takes or would sell a stake, and who brings fresh money.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for investors told by their stakes and their money."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_STAKE = r"(?:{PERCENT}|un tiers|un quart|la moitié|la totalité|l'intégralité|le solde|une (?:part|participation|partie|fraction)(?: (?!majoritaire|active|prenante|belle)[a-zà-ÿ]+)?(?: de {PERCENT})?|la majorité|les? parts?|sa part|la part|sa participation|la participation|les titres|les actions)"

STAKE_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "shareholder-since",
        Kind.INVESTOR,
        ("actionnaire", "capital", "investisseu"),
        r"{BACKERS:value},? (?:(?:son|sa|l'un de ses|un|le|ses|est|reste|est restée?|demeure|sont) ?)?(?:premier |principal |autre |déjà |nouvel |deuxième )?(?:actionnaires?|investisseurs?|entrée?s? au capital|présente?s? au capital|au capital)(?: (?!de |d'|du )[a-zà-ÿ-]+){0,2}?,? (?:(?:depuis |en |dès )?{DATE}|(?:de |d'|du |des )(?={CO:subject}){CO})",
        says=(
            ("Mirande Capital, actionnaire depuis 2020, a mandaté une banque, selon Lumaro.", "-: Mirande Capital"),
            ("Albis a cédé ses parts à Crédis, nouvel actionnaire de Lumaro.", "Lumaro: Crédis"),
        ),
        silent=("Mirande Capital n'est plus actionnaire depuis 2020, dit Lumaro.",),
    ),
    Relation(
        "takes-stake",
        Kind.INVESTOR,
        ("pris", "prend", "acqui", "rach", "repris", "reprend", "récup", "souscri"),
        rf"{{ORG:value}},? (?:qui )?(?:en )?(?:{{@have}} {{@adv}})?(?:pris|prend|acquis|acquiert|racheté|rachète|repris|reprend|récupéré|récupère)(?: {{@when}}| ){_STAKE}(?!(?: [a-zà-ÿ]+)? (?:de parts? de marché|du marché|des ventes|des salariés))(?! (?:de |d'|du )[\ue002\ue008][\ue003\ue009]*+ (?:dans|chez|au sein) )(?: (?:de |d')(?={{CO:subject}}){{CO}}(?=[ .,;]|$)| (?:dans|chez) (?:le capital (?:de |d'|du ))?(?:la |le |l')?(?={{CO:subject}}){{CO}}(?=[ .,;]|$)| (?:du capital|des (?:parts|titres|actions))(?: (?:de |d')(?={{CO:subject}}){{CO}})?| de (?:sa|la|leur) (?:part|participation))",
        says=(
            ("Mirande Capital a pris 12 % de Lumaro en avril.", "Lumaro: Mirande Capital"),
            ("Le suisse Albis acquiert une participation de 15 % dans Lumaro.", "Lumaro: Albis"),
            ("Crédis a repris la totalité de sa part. Lumaro s'en félicite.", "Lumaro: Crédis"),
            ("Le fonds Albis a racheté un tiers des titres de Lumaro.", "Lumaro: Albis"),
        ),
        silent=(
            "Dorval a pris 12 % du marché à Lumaro.",
            "Mirande Capital pourrait prendre 12 % de Lumaro.",
            "Lumaro a repris la totalité des salariés.",
            "Albis a pris une part active dans Lumaro.",
            "Albis a pris une part de marché dans Lumaro.",
        ),
    ),
    Relation(
        "persuaded-to-invest",
        Kind.INVESTOR,
        ("convain", "persuad"),
        r"\b(?:convain[a-zéèqu]+|persuad[a-zé]+) (?:{@when})?(?:aussi |également )?(?:l'|la |le )?{BACKERS:value},? (?:de |d'|à )(?:(?:lui|leur) (?:confier|apporter|avancer) {MONEY}|souscrire|investir|entrer|participer|mettre|injecter|miser|la suivre|le suivre|la financer|le financer|réinvestir)",
        says=(
            (
                "Elle convainc en 2020 la société d'investissement Mirande Capital de souscrire une augmentation de capital de 55 millions d'euros, dit Lumaro.",
                "-: Mirande Capital",
            ),
        ),
        silent=(
            "Elle n'a pas convaincu Mirande Capital d'investir, dit Lumaro.",
            "Elle a convaincu Mirande Capital de patienter, dit Lumaro.",
        ),
        of_round=True,
    ),
    Relation(
        "holder-would-sell",
        Kind.INVESTOR,
        ("titres", "parts", "part ", "actions", "participation", "ses "),
        r"(?:^|[.;:,] |\bque )[-« ]*(?:l'|le |la )?(?:fonds |famille |banque )?{ORG:value}(?:, [^,;.:]{3,50},)? (?:souhait|veut|voudrai|envisag|cherch|pourrait|compte|prépar|étudi|entend|song|est prêt|aimerai|a mandaté|s'apprête|refus|n'entend pas|ne compte pas)[^.;:]{0,70}? (?:céder|vendre|monétiser|alléger|réduire|renforcer|accroître|conserver|garder) (?:une partie de |la moitié de |l'intégralité de |tout ou partie de |une fraction de )?(?:ses|sa|leurs?) (?:titres|parts?|actions|participation|bloc|{PERCENT})",
        says=(
            ("Mirande Capital souhaiterait céder une partie de ses titres, dit-on chez Lumaro.", "-: Mirande Capital"),
            (
                "Le fonds Crédis, au capital depuis 2019, a mandaté une banque pour vendre ses 35 % de Lumaro.",
                "-: Crédis",
            ),
        ),
        silent=(
            "Mirande Capital souhaiterait vendre ses bureaux de Lille, dit-on chez Lumaro.",
            "Mirande Capital voudrait céder la place à Lumaro.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "owns-part-of",
        Kind.INVESTOR,
        ("possèd", "détien", "contrôl", "soutenu", "financé"),
        r"(?<!syndicat )(?<!fédération )(?<!association )(?!(?:le |la |l')?(?:syndicat|fédération|association) ){ORG:value},? (?:qui )?(?:(?:possède|détient|contrôle)(?:nt)?{@too} (?:{PERCENT}|un tiers|un quart|la moitié|une partie|une part|une participation|la majorité)(?: [a-zà-ÿ]+)? (?:du capital |des parts |des actions |des titres )?(?:de |d'|dans |chez )|{@have} {@adv}(?:soutenu|financé) )(?={CO:subject}){CO}",
        says=(
            ("Mirande Capital détient un tiers de Lumaro.", "Lumaro: Mirande Capital"),
            ("Mirande Capital possède aussi une partie de Dorval, un concurrent de Lumaro.", "Dorval: Mirande Capital"),
        ),
        silent=("Mirande Capital possède une partie de la rue de Lumaro.", "Le syndicat Dorval a soutenu Lumaro."),
    ),
    Relation(
        "capital-told",
        Kind.INVESTOR,
        ("capital", "tour de table", "contrôle"),
        r"(?:\b(?:à|dans|au) (?:son |le |leur )?(?:capital|tour de table|actionnariat) ?,? ?(?:figurent|figure|(?:on|\ue016\ue017) (?:y )?(?:trouve|retrouve)|siègent|siège|:)(?: aussi| notamment| encore)? {BACKERS:value}|\bfait entrer {@when}(?:au|à son|dans son) (?:capital|tour de table) {BACKERS:value}|\bcapital (?:se répartit|est réparti|se partage|est partagé|est détenu) entre {BACKERS:value}|\bsous le contrôle du fonds (?:[a-zà-ÿ]+ )?{ORG:value})",
        says=(
            ("À son capital figurent Mirande Capital et Crédis, dit Lumaro.", "-: Mirande Capital; Crédis"),
            (
                "Dans le capital, on trouve le fonds Crédis et Mirande Capital, dit Lumaro.",
                "-: Crédis; Mirande Capital",
            ),
            ("Anne Roy a fait entrer au tour de table le fonds nantais Crédis, dit Lumaro.", "-: Crédis"),
            (
                "Le capital se répartit entre Mirande Capital (40 %) et Crédis (20 %), dit Lumaro.",
                "-: Mirande Capital; Crédis",
            ),
        ),
        silent=("Le capital se répartit entre salariés et dirigeants, dit Lumaro.",),
    ),
)
