# How French prose tells a turnover by its name: what sales are, come to, grow to, were before.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for revenue that is named."""

from __future__ import annotations

from builder.languages.french.measures import WISHED
from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

SALES_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "sales-of",
        Kind.REVENUE,
        (
            "chiffre",
            "revenu",
            "vente",
            "recette",
            "factur",
            " ca ",
            "volume d",
            "arr",
            "produit net",
            "commandes",
            "primes",
            "cotisations",
        ),
        r"{@takings}(?! (?:et|ou) | (?:réalisée?s? )?(?:à l'(?:export|international|étranger)|en france)(?:ation)?\b)(?: [a-zà-ÿ'-]+){0,3}?(?: (?:de |d'|du |de la |de l')(?:l'|la |le )?(?={CO:subject}){CO})?(?:, (?:eux|elles|lui|elle),)?,? ?{@when}(?:[a-zà-ÿ']+ ){0,4}?(?:de |d'|à |: |dépass[a-zé]+ |attei[a-z]+ |franchi[a-z]* |frôl[a-zé]+ |avoisin[a-zé]+ |approch[a-zé]+ |excéd[a-zé]+ |totalis[a-zé]+ |tutoy[a-zé]+ |comprise?s? )(?:les |la barre des |le cap des )?{MONEY:money}",
        says=(
            ("Lumaro a réalisé un chiffre d'affaires de 12 millions d'euros en 2023.", "Lumaro: 12 millions d'euros"),
            ("Le chiffre d'affaires de Dorval a atteint 80 millions d'euros en 2022.", "Dorval: 80 millions d'euros"),
            ("Les primes émises de Lumaro ont totalisé 80 millions d'euros.", "Lumaro: 80 millions d'euros"),
            ("Le chiffre d'affaires, lui, atteint 80 millions d'euros, dit Lumaro.", "-: 80 millions d'euros"),
        ),
        silent=(
            "Lumaro vise un chiffre d'affaires de 12 millions d'euros.",
            "Le résultat net de Lumaro est de 2 millions d'euros.",
            "Le chiffre d'affaires à l'export de Lumaro atteint 2 millions d'euros.",
            "Les primes versées aux salariés de Lumaro ont totalisé 2 millions d'euros.",
        ),
    ),
    Relation(
        "amount-of-sales",
        Kind.REVENUE,
        ("chiffre", "revenu", "vente", "recette", " ca", "facturation", "arr"),
        r"(?:(?P<subject>[\ue002\ue008][\ue003\ue009]*+)(?: ?\ue01e+)?, (?:l'|le |la |un |une )?(?:(?!et |mais |soit |contre |pour |avec |dont )[a-zà-ÿ-]+ ){1,4}?(?:de |d'|à |aux |avec |pesant |qui pèse ))?{MONEY:money} (?:[a-zà-ÿ]+ ){0,2}?(?:de |d'|en )(?:[a-zà-ÿ]+ ){0,1}?{@sales}",
        says=(
            ("Lumaro a réalisé 3,8 millions d'euros de chiffre d'affaires en 2023.", "Lumaro: 3,8 millions d'euros"),
            ("Dorval affiche 40 millions d'euros de ventes.", "Dorval: 40 millions d'euros"),
            (
                "Le fabricant fournit Dorval, géant de 3 milliards d'euros de ventes. Lumaro s'en félicite.",
                "Dorval: 3 milliards d'euros",
            ),
        ),
        silent=(
            "Lumaro pourrait dégager 3,8 millions d'euros de revenus.",
            "Lumaro a perdu 3,8 millions d'euros.",
            "La grève a coûté 3,8 millions d'euros de ventes à Lumaro.",
            "Lumaro a gagné 3,8 millions d'euros de chiffre d'affaires en un an.",
        ),
    ),
    Relation(
        "bills",
        Kind.REVENUE,
        ("factur", "encaiss"),
        r"\b(?:facture|a facturé|facturait|a encaissé) {@when}(?:[a-zà-ÿ]+ ){0,2}?{MONEY:money}(?! (?:à|aux) (?:l'état|ses clients|chaque))",
        says=(("Lumaro a facturé 6 millions d'euros en 2022.", "Lumaro: 6 millions d'euros"),),
        silent=("Lumaro ne facture pas 6 millions d'euros.",),
    ),
    Relation(
        "sales-before",
        Kind.REVENUE,
        ("contre", "après"),
        rf"(?:{{@sales}}|{{MONEY}} de {{@sales}})[^.;]{{0,60}}, (?:contre|après) {{MONEY:money}}(?! {WISHED}) (?:[a-zà-ÿ]+ ){{0,2}}?{{DATE:date}}",
        says=(
            (
                "Lumaro a réalisé 3,8 millions d'euros de chiffre d'affaires en 2023, contre 2,1 millions d'euros en 2022.",
                "Lumaro: 2,1 millions d'euros",
            ),
        ),
        silent=(
            "Lumaro a réalisé 3,8 millions d'euros de chiffre d'affaires, contre toute attente.",
            "Lumaro a réalisé 3,8 millions d'euros de chiffre d'affaires, contre 5 millions d'euros espérés en mars 2024.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "sales-grown-to",
        Kind.REVENUE,
        ("pour atteindre", "pour dépasser", "pour franchir"),
        r"(?:{@takings}|(?<=son )activité|(?<=l')activité)(?! (?:de |d')(?:sa |la |leur |l'|cette |ses |son )(?:[a-zà-ÿ]+ )?(?:filiale|branche|division|activité|gamme|marque|usine|site|pôle)\b)(?: (?:de |d'|du )(?:l'|la )?(?={CO:subject}){CO})?(?! (?:de |du |des |d'|en (?:france|europe)))[^.;:\ue00a]{0,40}?\b(?:a|ont|avait|avaient) (?:[a-zà-ÿ]+ment |presque |plus que |quasi |encore |à nouveau |même ){0,2}(?:été )?{@moved}[^.;:\ue00a]{0,50}? pour (?:atteindre|dépasser|franchir) (?:le cap (?:de |des )|la barre (?:de |des )|le seuil (?:de |des )|les )?{MONEY:money}(?! (?:en|au|aux) \ue004)",
        says=(
            (
                "Le chiffre d'affaires de Lumaro a doublé en deux ans pour atteindre 18 millions d'euros en 2024.",
                "Lumaro: 18 millions d'euros",
            ),
            ("Ses ventes ont bondi de 20 % pour dépasser 9 millions d'euros, dit Lumaro.", "-: 9 millions d'euros"),
        ),
        silent=(
            "Lumaro investit dans ses ventes pour atteindre 18 millions d'euros en 2027.",
            "Le chiffre d'affaires de Lumaro n'a pas doublé pour atteindre 18 millions d'euros.",
            "Les ventes du secteur ont bondi de 20 % pour dépasser 9 milliards d'euros, dit Lumaro.",
            "Les ventes de lampes en France ont bondi pour atteindre 900 millions d'euros, selon Lumaro.",
            "Le chiffre d'affaires de Lumaro doit doubler pour atteindre 18 millions d'euros.",
            "Les ventes de la filiale italienne de Lumaro ont doublé pour atteindre 12 millions d'euros.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "sales-grow-to",
        Kind.REVENUE,
        (
            "chiffre",
            "revenu",
            "vente",
            "recette",
            "activité",
            "factur",
            "primes",
            "cotisations",
            "volume",
            "honoraires",
            "loyers",
        ),
        r"(?:{@takings}|(?<=son )activité|(?<=l')activité)(?: (?:de |d'|du |des )(?:l'|la )?(?={CO:subject}){CO})?[^.;:\ue00a]{0,40}?\b(?:{@moved}|passé|établi[a-z]*|ressort[a-z]*|gagn[a-zé]+)[^.;:\ue00a]{0,60}?(?:, à |, pour atteindre | à | pour s'établir à | pour atteindre |,? pour totaliser |, soit ){MONEY:money}",
        says=(
            (
                "Chez son concurrent Dorval, le chiffre d'affaires a reculé de 6 %, à 310 millions d'euros.",
                "Dorval: 310 millions d'euros",
            ),
            (
                "Le chiffre d'affaires de Lumaro a progressé de 8 % en 2023, à 96 millions d'euros.",
                "Lumaro: 96 millions d'euros",
            ),
        ),
        silent=("Le chiffre d'affaires de Lumaro devrait progresser de 8 %, à 96 millions d'euros.",),
    ),
    Relation(
        "grows-sales-to",
        Kind.REVENUE,
        ("chiffre", "revenu", "vente", "recette", "activité", "factur"),
        r"\b(?:{@moved}|port[a-zé]+|ramen[a-zé]+) (?:son |ses |leurs? |nos |notre |le |les )(?:{@sales}|activité)[^.;:\ue00a]{0,60}?(?:, à |, pour atteindre | à |,? jusqu'à |, soit ){MONEY:money}",
        says=(
            ("Lumaro a doublé ses ventes en trois ans, à 28 millions d'euros.", "Lumaro: 28 millions d'euros"),
            (
                "Après avoir triplé son chiffre d'affaires, à 9 millions d'euros, Lumaro recrute.",
                "Lumaro: 9 millions d'euros",
            ),
            ("Dorval a porté ses revenus à 120 millions d'euros.", "Dorval: 120 millions d'euros"),
        ),
        silent=(
            "Lumaro ambitionne de porter ses revenus à 120 millions d'euros.",
            "Lumaro a doublé ses ventes grâce à une usine, payée 28 millions d'euros.",
        ),
    ),
    Relation(
        "billed-so-much",
        Kind.REVENUE,
        ("factur", "encaiss", "générés"),
        r"{MONEY:money} (?:facturés|encaissés|générés) {@ago}{DATE:date}",
        says=(
            ("Avec 28,4 millions d'euros facturés en 2023, Lumaro est rentable.", "Lumaro: 28,4 millions d'euros"),
            ("Dorval a investi les 6 millions d'euros encaissés en 2022.", "Dorval: 6 millions d'euros"),
        ),
        silent=(
            "Les 6 millions d'euros promis l'an dernier réjouissent Lumaro.",
            "Les 6 millions d'euros de bénéfices générés en 2023 réjouissent Lumaro.",
        ),
    ),
    Relation(
        "taken-in",
        Kind.REVENUE,
        ("cotisations", "primes", "loyers", "redevances", "honoraires"),
        r"(?:^[-•« ]*|[:,(] ?|\bavec |\bet |\b(?:affiche|pèse|totalise|revendique|déclare|recueille|recueillir|encaisser|percevoir|engranger|collecter|générer|recueilli) (?:près de |plus de |quelque )?){MONEY:money} (?:de |d')(?:cotisations|primes|loyers|redevances|honoraires)(?! (?:impayé|versé|dû|reversé|et de salaires))",
        says=(
            ("L'assureur Dorval pèse 380 millions d'euros de primes, dit Lumaro.", "Dorval: 380 millions d'euros"),
            ("Avec 90 millions d'euros de cotisations, Lumaro est petite.", "Lumaro: 90 millions d'euros"),
            ("La mutuelle Lumaro a recueilli 90 millions d'euros de cotisations.", "Lumaro: 90 millions d'euros"),
        ),
        silent=(
            "Lumaro a versé 3 millions d'euros de primes.",
            "La mutuelle Lumaro prévoit de recueillir 90 millions d'euros de cotisations.",
        ),
    ),
    Relation(
        "sales-move-to",
        Kind.REVENUE,
        ("chiffre", "revenu", "vente", "recette", "factur"),
        r"{@sales}[^.;:]{0,25}?\b(?:{@moved}|pass[a-zé]+) de (?:{MONEY}|{COUNT})[^.;:]{0,30}? à {MONEY:money}(?:,? (?:en |à la |à )?(?:fin )?{DATE:date})?",
        says=(
            (
                "Elle a vu son chiffre d'affaires passer de 24 millions d'euros en 2022 à 41 millions d'euros l'an dernier, dit Lumaro.",
                "-: 41 millions d'euros",
            ),
        ),
        silent=("Lumaro voit ses ventes passer de 24 millions d'euros à rien.",),
        modality=Modality.ASSERTED,
    ),
)
