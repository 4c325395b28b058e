# How French prose lists who owns what part, and how many work where: name after name, each with its figure.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for lists of shareholders and of sites."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind

_PART = r"(?:,? (?:qui en (?:détient|possède|garde|conserve) |avec |pour |à (?:hauteur de )?)?{PERCENT}| ?\ue01e+)"
_SOMEBODY = r"(?:(?:l'|la |le |les |ses |son |sa |leurs? )?[a-zà-ÿ' -]{3,40}?|{NAME})"
_NEXT = r"(?: ?;|,| et|, et|,? puis)"
_HERE = r"(?:à |au )?{PLACE}(?: ?\ue01e+|,? {COUNT}| ?: {COUNT})"

SITES = (
    "bureaux",
    "antennes",
    "agences",
    "sites",
    "usines",
    "laboratoires",
    "entrepôts",
    "magasins",
    "boutiques",
    "ateliers",
    "succursales",
    "filiales",
    "implantations",
)
"""Nouns for several places of one company."""
_SITES = f"(?:{'|'.join((*SITES, 'centres'))})"
_SITE = r"(?:bureau|antenne|agence|site|usine|laboratoire|entrepôt|magasin|boutique|atelier|succursale|filiale|centre de [a-zà-ÿ]+|centre d'[a-zà-ÿ]+)"

LISTED_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "sites-of-places",
        Kind.OFFICE,
        (*SITES, "centres"),
        rf"\b(?:ses|leurs|nos) (?:{{COUNT}} |deux |trois )?{_SITES}(?: (?:historiques|principaux|industriels|logistiques|commerciaux|techniques|régionaux|européens|étrangers))? (?:de |d'|du )(?P<value>{{PLACE}}(?: ?\ue01e+)?(?:(?:,| et|, et) (?:de |d'|du )?{{PLACE}}(?: ?\ue01e+)?){{1,8}}+)",
        says=(
            (
                "Lumaro grandit. Ses bureaux de Lille, Metz et Milan comptent 40 personnes.",
                "Lumaro: Lille; Metz; Milan",
            ),
            ("Lumaro a modernisé ses deux usines de Dole et Roanne.", "Lumaro: Dole; Roanne"),
            ("Dorval a fermé un jour ses magasins de Pau et de Dax, note Lumaro.", "Dorval: Pau; Dax"),
        ),
        silent=(
            "Lumaro grandit. Ses clients de Lille, Metz et Milan aussi.",
            "Lumaro va fermer ses magasins de Pau et Dax en 2031.",
        ),
    ),
    Relation(
        "and-that-of-place",
        Kind.OFFICE,
        ("celle", "celui", "autre ", "troisième", "second"),
        rf"\b(?:le |la |l'|son |sa |un |une |à l'|au ){_SITE} (?:de |d'|du |à ){{PLACE}}[^.;:]{{0,70}}?(?:,| et|, et) (?:à )?(?:(?:celle|celui) (?:de |d'|du )|(?:une? (?:autre|troisième|seconde?)) à ){{PLACE:value}}",
        says=(
            ("Le bureau de Metz emploie 48 personnes, celui de Milan douze, dit Lumaro.", "-: Milan"),
            ("Lumaro possède une usine à Dole et une autre à Roanne.", "Lumaro: Roanne"),
            ("L'atelier de Pau occupe vingt ouvriers de Lumaro et celui de Dax dix.", "Lumaro: Dax"),
        ),
        silent=(
            "Le maire de Metz approuve Lumaro, celui de Milan aussi.",
            "Lumaro pourrait ouvrir une usine à Dole et une autre à Roanne.",
        ),
    ),
    Relation(
        "shares-listed",
        Kind.INVESTOR,
        ("capital", "actionn", "des parts", "des actions", "des titres"),
        rf"\b(?:capital|actionnariat|actionnaires|parts|actions|titres)\b[^.]{{0,140}}?(?P<value>{{NAME}}{_PART}(?:{_NEXT} {_SOMEBODY}{_PART}){{1,12}}+)",
        says=(
            (
                "Le capital se répartit ainsi : les fondateurs, 38 % ; Mirande Capital, 22 % ; Crédis, 12 % ; les salariés, 28 %, dit Lumaro.",
                "-: Mirande Capital; Crédis",
            ),
            (
                "À l'issue de l'opération, les fondateurs de Lumaro conservent 38 % du capital, Vesta 22 % et Albis 12 %.",
                "Lumaro: Vesta; Albis",
            ),
            (
                "Les actionnaires de Lumaro restent Mirande Capital (38 %), Vesta (22 %) et le public (40 %).",
                "Lumaro: Mirande Capital; Vesta",
            ),
        ),
        silent=(
            "Les actions montent : Vesta a gagné 12 %, Lumaro non.",
            "Lumaro a du capital et des clients, Vesta et Albis.",
        ),
    ),
    Relation(
        "held-part-by-part",
        Kind.INVESTOR,
        ("détenu", "contrôlé", "possédé", "souscrit", "appartien"),
        r"\b(?:détenu|contrôlé|possédé|souscrit|appartien[a-z]+)e?s?,? (?:[a-zà-ÿ]+ )?(?:à {PERCENT}|pour (?:{PERCENT}|moitié|un tiers|l'essentiel)),? (?:par|à) [^.;:]{3,60}?(?P<value>(?:(?:,| et|, et) (?:(?:à |pour )?{PERCENT}|le (?:reste|solde)|pour le (?:reste|solde)) (?:par|à|au) {BACKERS}){1,5}+)",
        says=(
            (
                "Lumaro est détenue à 38 % par les fondateurs, à 22 % par Mirande Capital et à 12 % par Crédis.",
                "Lumaro: Mirande Capital; Crédis",
            ),
            (
                "L'augmentation de capital de Lumaro a été souscrite pour moitié par Mirande, le reste par Vesta et Albis.",
                "Lumaro: Vesta; Albis",
            ),
            ("Dorval est contrôlé à 60 % par des cadres et à 40 % par Albis, note Lumaro.", "Dorval: Albis"),
        ),
        silent=(
            "Le parc de Lumaro est détenu à 60 % par des loueurs et à 40 % par des particuliers.",
            "Lumaro n'est plus détenue à 38 % par les fondateurs et à 22 % par Mirande.",
        ),
    ),
    Relation(
        "so-many-work-at-each",
        Kind.OFFICE,
        ("salari", "effectif", "personnes", "collaborat", "sites", "implantations", "équipes"),
        rf"(?:\b(?:effectifs?|sites|implantations|équipes)\b|(?<!interrogé )(?<!réunit )(?<!rassemble )(?<!accueille )(?<!blessé )(?<!formé ){{STAFF}})[^.\ue004\ue008]{{0,60}}?(?: entre | ?: ?| )(?P<value>{_HERE}(?:(?:,| et|, et| ;) {_HERE}){{1,12}}+)",
        says=(
            (
                "Les effectifs de Lumaro se répartissent entre Dole (210 personnes), Metz (140) et Pau (12).",
                "Lumaro: Dole; Metz; Pau",
            ),
            ("Lumaro emploie 422 personnes, à Dole (210), à Metz (140) et à Pau.", "Lumaro: Dole; Metz"),
            (
                "Ses 422 salariés travaillent à Dole (210), à Metz (140) et à Pau (12), dit Lumaro.",
                "-: Dole; Metz; Pau",
            ),
        ),
        silent=(
            "Les équipes de Lumaro ont battu Dole (2-1) hier.",
            "Les ventes de Lumaro se répartissent entre Dole (210 lampes) et Metz (140).",
        ),
    ),
    Relation(
        "takes-part-too",
        Kind.INVESTOR,
        ("tour", "levée", "augmentation", "série"),
        r"\b(?:tour|levée|augmentation de capital|série [a-h])\b[^.]{0,110}?(?:[;,]| et) (?:l'|la |le |les )?{BACKERS:value} (?:y (?:participe(?:nt)?|contribuent|souscrivent|ont (?:participé|contribué|souscrit))|complètent la mise|ont fini par (?:l'abonder|la rejoindre|le rejoindre|souscrire|suivre)|sont (?:aussi )?(?:du tour|de la partie))(?= ?[.,;»]|$)",
        says=(
            ("Le tour de Lumaro est mené par Mirande ; Vesta et Albis y participent.", "Lumaro: Vesta; Albis"),
            ("Mirande conduit la levée de Lumaro, Crédis et Vesta complètent la mise.", "Lumaro: Crédis; Vesta"),
        ),
        silent=("La fête de Lumaro est un succès ; Vesta et Albis y participent.",),
        of_round=True,
    ),
)
