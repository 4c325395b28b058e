# How French prose tells what a company earns without naming its turnover: premiums, rents, a year closed at so much,
# goods sold for so much.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for revenue told by what brings it in."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind

_EARNED = r"(?:primes?|cotisations|loyers|droits d'entrée|redevances|abonnements|billets|honoraires|péages|recettes|fret|commissions|forfaits|frais de scolarité|nuitées|droits d'auteur|ventes)"
_NOT_SOLD = (
    r"(?:parts|actions|titres|actifs|terrains?|obligations|participations?|immeubles?|bureaux|créances|filiales?)"
)
_MORE = (
    r"(?:(?:de |d'|à |près de |plus de |environ |quelque |autour de |un peu plus de |un peu moins de |moins de ){0,2})"
)

TURNOVER_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "earns-premiums",
        Kind.REVENUE,
        ("encaiss", "perç", "engrang", "collect", "généré", "rapporté", "touch", "tiré"),
        rf"(?:{{@have}} {{@adv}}(?:encaissé|perçu|engrangé|collecté|généré|touché|tiré)|encaisse(?:nt)?|perçoi(?:t|vent)|engrange(?:nt)?|collecte(?:nt)?|génère(?:nt)?) {{@when}}{_MORE}{{MONEY:money}} (?:de |d'|en ){_EARNED}",
        says=(
            ("L'assureur Lumaro a encaissé 320 millions d'euros de primes en 2023.", "Lumaro: 320 millions d'euros"),
            ("La foncière Dorval perçoit 61 millions d'euros de loyers.", "Dorval: 61 millions d'euros"),
            (
                "La mutuelle a collecté en 2023 près de 90 millions d'euros de cotisations. Lumaro tient.",
                "Lumaro: près de 90 millions d'euros",
            ),
        ),
        silent=(
            "Lumaro a versé 3 millions d'euros de loyers.",
            "Lumaro devrait encaisser 320 millions d'euros de primes.",
        ),
    ),
    Relation(
        "took-in",
        Kind.REVENUE,
        ("encaiss", "vendu", "vend "),
        rf"{{@have}} {{@adv}}(?:encaissé {{@when}}{_MORE}{{MONEY:money}}(?= (?:en|l'|cette|au|sur) ?{{DATE}}|,? (?:contre|après|soit)|\.)|vendu {{@when}}pour {_MORE}{{MONEY:money}} (?:de |d')(?!(?:[a-zà-ÿ]+ )?{_NOT_SOLD}\b)[a-zà-ÿ])",
        says=(
            ("Les 34 boutiques de Lumaro ont encaissé 48 millions d'euros en 2023.", "Lumaro: 48 millions d'euros"),
            ("En 2023, Lumaro a vendu pour 14 millions d'euros de bottes.", "Lumaro: 14 millions d'euros"),
            (
                "Dorval a vendu l'an dernier pour plus de 3 millions d'euros de miel.",
                "Dorval: plus de 3 millions d'euros",
            ),
        ),
        silent=(
            "Lumaro a vendu pour 14 millions d'euros d'actions.",
            "Lumaro a encaissé 2 millions d'euros de son assureur.",
            "Lumaro n'a pas vendu pour 14 millions d'euros de bottes.",
        ),
    ),
    Relation(
        "closed-year-at",
        Kind.REVENUE,
        ("boucl", "clos", "clôtur", "achev", "termin", "fini"),
        rf"\b(?:boucl|clos|clôtur|achev|termin|fini)(?:é|e|t|ait|a|it)?\b {{@adv}}(?:l'|la |son |sa )?(?:(?:exercice|année|saison) )?(?:en )?{{DATE:date}} (?:à|sur|avec) {_MORE}{{MONEY:money}}(?! (?:de |d')(?:pertes?|dettes?|bénéfices?|résultat|trésorerie|déficit|profits?|cash|valorisation|commandes))",
        says=(
            ("Lumaro a bouclé 2023 à 74 millions d'euros.", "Lumaro: 74 millions d'euros"),
            ("Le groupe Dorval a clos l'exercice 2022 sur 31 millions d'euros.", "Dorval: 31 millions d'euros"),
            (
                "L'entreprise a terminé l'année 2023 à plus de 9 millions d'euros. Lumaro exporte.",
                "-: plus de 9 millions d'euros",
            ),
        ),
        silent=(
            "L'action de Lumaro a terminé jeudi à 16 euros.",
            "Lumaro a clos 2023 sur 4 millions d'euros de pertes.",
            "Lumaro a bouclé en 2023 un tour de 74 millions d'euros.",
        ),
    ),
    Relation(
        "business-came-to",
        Kind.REVENUE,
        (
            "activité",
            "ventes",
            "boutiques",
            "magasins",
            "branche",
            "division",
            "pôle",
            "export",
            "filiale",
            "billetterie",
            "abonnements",
            "licences",
            "redevances",
            "exportations",
        ),
        rf"(?:^|[.;:,] )[-« ]*(?:l'activité|l'export(?:ation)?|la billetterie|la vente (?:de |d'|en )[a-zà-ÿ' -]{{3,25}}|les boutiques|les magasins|les (?:abonnements|licences|redevances|exportations|droits)|(?:la |cette )(?:branche|division)(?: [a-zà-ÿ]+)?|le pôle(?: [a-zà-ÿ]+)?)(?: (?:de |d'|du |des )(?={{CO:subject}}){{CO}})?(?:, (?:eux|elles|elle|lui),)? (?:{{@have}} {{@adv}}(?:représenté|rapporté|généré|pesé|dégagé|atteint)|rapporte(?:nt)?|génère(?:nt)?|pèse(?:nt)?|représente(?:nt)?) {_MORE}{{MONEY:money}}(?! (?:de |d')(?!ventes|chiffre|revenus|recettes))",
        says=(
            ("L'activité a représenté 37 millions d'euros l'an passé, indique Lumaro.", "-: 37 millions d'euros"),
            ("La branche soins de Lumaro pèse 12 millions d'euros.", "Lumaro: 12 millions d'euros"),
            ("Les boutiques ont rapporté 9 millions d'euros, précise Lumaro.", "-: 9 millions d'euros"),
        ),
        silent=(
            "La branche soins de Lumaro pèse 12 millions d'euros de pertes.",
            "L'activité mobilise 12 millions d'euros, dit Lumaro.",
        ),
    ),
    Relation(
        "does-so-much",
        Kind.REVENUE,
        ("réalis", "fait ", "génér"),
        rf"(?={{CO:subject}}){{CO}},? (?:qui )?(?:(?:emploie|compte) {{STAFF}} et )?(?:{{@have}} {{@adv}}(?:réalisé|généré)|réalise|réalisait|génère|fait aujourd'hui) {{@when}}{_MORE}{{MONEY:money}}(?= (?:avec|en {{DATE}}|l'{{DATE}}|par an|chaque année|à l'export|dans)|[.,;]|$)(?! d)",
        says=(
            (
                "La société Dorval réalise 6 millions d'euros avec 40 salariés, note Lumaro.",
                "Dorval: 6 millions d'euros",
            ),
            (
                "L'entreprise, qui emploie 85 personnes et réalise 6 millions d'euros, exporte. Lumaro recrute.",
                "-: 6 millions d'euros",
            ),
            ("Lumaro réalise 22 millions d'euros par an.", "Lumaro: 22 millions d'euros"),
            (
                "La PME, qui a généré 17 millions d'euros en 2023, exporte. Lumaro est rentable.",
                "Lumaro: 17 millions d'euros",
            ),
        ),
        silent=(
            "Lumaro réalise 6 millions d'euros d'économies.",
            "Lumaro réalise 6 millions d'euros de travaux.",
            "Lumaro pourrait réaliser 6 millions d'euros.",
        ),
    ),
)
