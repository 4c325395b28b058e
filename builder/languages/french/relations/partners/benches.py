# Where a company works beside others, and by what its works and its goods are called: "le CHU, avec lequel son équipe
# planche sur …", "Sherbrooke a ouvert le 8 mai", "la génération actuelle, Pali-24".
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for partners told by common work, sites told by their town, goods told by their generation."""

from __future__ import annotations

from builder.languages.language import one_of
from builder.languages.telling import Relation
from builder.model.claims import Kind

_WORKS = one_of(
    r"""
    travaille | collabore | coopère | planche | développe | conçoit | met au point | mettent au point | teste
    (?:mène|mènent) (?:des (?:essais|travaux|recherches)|une? (?:projet|programme|étude|essai)) | expérimente
    élabore | fabrique | travaillent | collaborent | planchent | développent | conçoivent
    a (?:développé|conçu|mis au point|mené|noué|monté|élaboré)
    """
)
_OWN = r"[\ue006\ue008][\ue007\ue009]*+"
_GENERATION = r"(?:génération|version|mouture|déclinaison|gamme|machine|formule|référence|itération)"
_MADE = r"(?:version|mouture|déclinaison|gamme|machine|itération)"
"""A new generation may be of people, a new edition of a fair."""
_NEW = r"(?:nouvelle|dernière|première|prochaine|deuxième|seconde|troisième)"
_WHICH = r"(?:actuelle|précédente|suivante|en service|en cours|d'origine|de série|commerciale)"

BENCH_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "with-whom-it-works",
        Kind.PARTNER,
        ("avec lequel", "avec laquelle", "avec qui", "avec lesquel"),
        rf"{{ORGS:value}}(?: de {{PLACE}})?, avec (?:lequel|laquelle|qui|lesquels|lesquelles) (?:(?!\ue014\ue015{{1,3}}(?!\ue015))(?={{CO:subject}}){{CO}}|(?:son|ses|leurs?) (?:équipes?|ingénieurs|chercheurs|laboratoire|bureau d'études)) (?:notamment |aussi |également )?{_WORKS}\b(?! (?:une? )?(?:rivalité|contentieux|différend|procès|bras de fer|dispute|guerre|concurrence))",
        says=(
            ("Le verrier Dorval, avec qui Lumaro met au point une lampe, patiente.", "Lumaro: Dorval"),
            (
                "Et l'institut Vesta, avec lequel son équipe planche sur un capteur, soutient Lumaro.",
                "-: institut Vesta",
            ),
        ),
        silent=(
            "Le verrier Dorval, avec qui Lumaro est en procès, patiente.",
            "Le verrier Dorval, avec qui Lumaro développe une rivalité féroce, patiente.",
            "Le syndicat Vesta, avec qui Lumaro mène des négociations, patiente.",
            "Paul Vidal dirige Vesta, avec laquelle il fabrique des lampes. Lumaro les achète.",
            "Le verrier Dorval, avec qui Lumaro ne travaille plus, patiente.",
        ),
    ),
    Relation(
        "town-has-opened",
        Kind.OFFICE,
        ("ouvert", "inaugur", "démarré", "implantation", "sites"),
        r"(?:(?:^[-« ]*|[,;:] )(?:côté (?:implantations|bureaux|sites|usines|boutiques|magasins|agences|international)|à l'étranger|à l'international)(?: [a-zà-ÿ]+)?, |(?<=; ))(?P<value>[\ue004\ue008][\ue005\ue009]*+) (?:a (?:rouvert|ouvert|démarré|été inaugurée?)|est ouverte?|ouvre) (?:en |le |au |depuis |début |fin |à l')?{DATE:date}(?! (?:en (?:hausse|baisse|repli|recul)|à l'équilibre|l'|le |la |les |une? |des |ses |son |sa ))",
        says=(
            (
                "Côté implantations, Sherbrooke a ouvert le 8 mai 2023 avec quatre ingénieurs, dit Lumaro.",
                "-: Sherbrooke",
            ),
            ("À l'étranger, Gand a démarré en mai 2023, précise Lumaro.", "-: Gand"),
        ),
        silent=(
            "Paris a ouvert en mai 2023 ses musées à Lumaro.",
            "À l'étranger, Gand a ouvert en mai 2023 une enquête sur Lumaro.",
            "Les marchés reculent ; Gand a ouvert en mai 2023 en baisse, Lumaro aussi.",
            "Côté implantations, Gand n'a pas ouvert en mai 2023, dit Lumaro.",
        ),
    ),
    Relation(
        "generation-named",
        Kind.PRODUCT,
        (
            "génération",
            "version",
            "mouture",
            "déclinaison",
            "gamme",
            "machine",
            "formule",
            "référence",
            "itération",
        ),
        rf"\b(?:la|sa|leur|notre) (?:{_NEW} {_MADE}|{_NEW} génération(?=[^,]{{0,40}},? (?:baptisée|appelée|dite|nommée|dénommée) )|{_GENERATION} {_WHICH})(?: (?:de la |de l'|du |de |d')(?={{CO:subject}}){{CO}})?(?:, (?:baptisée |appelée |dite |nommée |la |le |l')?(?P<value>{_OWN}),(?! (?:[\ue002\ue008]|et ))|,? (?:baptisée|appelée|nommée|dénommée) (?:la |le |l')?(?P<value>{_OWN}))",
        says=(
            ("La génération actuelle, Pali-24, est vendue par Lumaro.", "-: Pali-24"),
            ("Sa nouvelle mouture, baptisée Orio, séduit, selon Lumaro.", "-: Orio"),
            ("La première version de Lumaro, la Rasette, pesait 9 kg.", "Lumaro: Rasette"),
        ),
        silent=(
            "La nouvelle génération, Anne Roy en tête, dirige Lumaro.",
            "La génération actuelle, dit Lumaro, voyage.",
            "La dernière édition, Vivatech, a plu à Lumaro.",
            "Chez Lumaro, la nouvelle génération, la Gen Z, télétravaille.",
        ),
    ),
)
