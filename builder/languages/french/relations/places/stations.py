# "Ouverte lundi à Mâcon, la plateforme", "cinq personnes à Namur depuis mars", "Étel garde la construction, Marans
# l'aluminium": sites told by how they came about, by who works there and by what each town does.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for sites told by their staff and by what each of them does."""

from __future__ import annotations

from builder.languages.french.names import DEMONYMS
from builder.languages.language import one_of
from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_TOWN = r"[\ue004\ue008][\ue005\ue009]*+(?: ?\ue01e+)?"
_PLACE = r"[\ue004][\ue005]*+(?: ?\ue01e+)?"
_SITE = one_of(
    r"""
    usine | site | atelier | bureaux? | agence | entrepôt | laboratoire | magasin | boutique | antenne
    plateforme(?: logistique)? | plate-forme | fonderie | centre | dépôt | succursale | implantation | établissement
    conserverie | abattoir | studio | campus | base | showroom | comptoir | hangar
    """
)
_OPENED = r"(?:inaugurée?|ouverte?|construite?|bâtie?|installée?|située?|nichée?|implantée?|sortie? de terre|mise? en service|rénovée?)s?"
_HAS = r"(?:garde|conserve|abrite|assure|prend en charge|s'occupe d[eu]|se charge d[eu]|fabrique|produit|assemble|conçoit|développe|teste|répare|distribue|expédie|stocke)"
_WORK = r"(?:[a-zà-ÿ-]*(?:tion|sion|age|erie|ure|ique|ement|nium)s?|recherche|essais?|refonte|fonte|bois|acier|cuir|verre|textile|laine|moteurs?|coques?|pièces?|prototypes?|stocks?|études)"
_DOES = rf"(?:l'|la |le |les |du |des ){_WORK}(?: (?:de |du |des |d'|et (?:l'|la |le |les )?)[a-zà-ÿ-]{{4,}})?"
_MAKES = r"(?:fabrique|produit|assemble|conçoit|développe|monte|soude|usine|brasse|conditionne|stocke|prépare|répare|teste|imprime|forme|loge|installe|exploite|emploie)"
_NOT_LED = "".join(
    f"(?<!{word} )"
    for word in "licencié licencie formé forme comptait employait supprimé supprime invité réuni accueilli perdu".split()
)
"""Staff told of by what was done to them, or that there was once."""
_LEADS = r"(?:c'est (?:ici|là|donc), à|bienvenue à|direction|cap sur|rendez-vous à|nous voici à|retour à|détour par)"

STATION_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "opened-at-its-town",
        Kind.OFFICE,
        ("ouvert", "inaugur", "constru", "bâti", "install", "situé", "nich", "implant", "sorti", "mis", "rénov"),
        rf"^[-« ]*{_OPENED} (?:(?:en |le |depuis )?{{DATE}} )?(?:aux? [^,;.:]{{3,24}}, |dans [^,;.:]{{3,40}}, )?(?:à|en|près de|au cœur de) (?P<value>{_TOWN})(?:,? (?:en |le |depuis )?{{DATE}})?,? (?:l'|la |le |les |son |sa |ses )(?:(?:nouve(?:au|lle)|premi(?:er|ère)|vaste|petite?|grande?|immense) )?{_SITE}s?(?: (?!de |d'|du |des )[a-zà-ÿ-]+)? (?:(?:de |d'|du |des )(?:la |l')?(?={{CO:subject}}){{CO}}|\ue014)(?![^.!?]*\b(?:brûl|détrui|démoli|rasé|cess))",
        says=(
            ("Inaugurée lundi à Mâcon, la plateforme de Lumaro fournit 340 magasins.", "Lumaro: Mâcon"),
            ("Ouvert en 2019 à Gand, l'atelier de Dorval n'emploie que douze soudeurs, dit Lumaro.", "Dorval: Gand"),
            ("Installés dans le quartier des docks, à Lyon, les bureaux de Lumaro sont pleins.", "Lumaro: Lyon"),
        ),
        silent=(
            "Inaugurée lundi à Mâcon, l'exposition de Lumaro ferme déjà.",
            "Installée à Mâcon, la rivale de Lumaro attend.",
            "Inaugurée lundi à Mâcon, la plateforme de Lumaro a brûlé mardi.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "so-many-of-them-at",
        Kind.OFFICE,
        ("à ", "en "),
        rf"(?:(?:\b(?:emploie|compte|occupe|rassemble|fait travailler)(?:nt)? (?:déjà |aussi |également |désormais )?|: ){{STAFF}} à (?P<value>{_PLACE})(?= \ue00c)|{_NOT_LED}{{STAFF}},? dont (?:une |quelque |près de |environ )?(?:{{COUNT}}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|(?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine)) (?:basée?s |installée?s |en poste )?(?:à|en|au) (?P<value>{_PLACE})(?! (?:et|ou)\b)(?=[.,;]|$| où (?!ils |elles ))|{{STAFF}} (?:de |d'|du )(?={{CO:subject}}){{CO}} (?:travaillent|sont (?:basés|basées|installés|installées|en poste)|œuvrent|officient) (?:à|en|au) {{PLACES:value}})",
        says=(
            ("Lumaro emploie cinq personnes à Namur depuis mars.", "Lumaro: Namur"),
            ("L'effectif de Lumaro atteint 263 personnes, dont neuf à Namur.", "Lumaro: Namur"),
            ("Trente salariés de Dorval travaillent à Gand, note Lumaro.", "Dorval: Gand"),
        ),
        silent=(
            "Lumaro a réuni cinq personnes à Namur.",
            "Lumaro compte 263 clients, dont neuf à Namur.",
            "Trente clients de Lumaro travaillent à Gand.",
            "Lumaro a licencié 200 salariés, dont 40 à Gand.",
            "Lumaro compte 200 salariés, dont deux à Tokyo où ils étudient.",
        ),
    ),
    Relation(
        "each-town-its-work",
        Kind.OFFICE,
        (
            "garde",
            "conserve",
            "abrite",
            "assure",
            "charge",
            "occupe",
            "fabrique",
            "produit",
            "assemble",
            "conçoit",
            "développe",
            "teste",
            "répare",
            "distribue",
            "expédie",
            "stocke",
        ),
        rf"(?:^[-« ]*(?:(?={{CO:subject}}){{CO}}[^.;:\ue002\ue008]{{0,60}}: )?|^[^\ue002\ue008]*; )(?P<value>{_TOWN},? {_HAS} ?{_DOES}(?:(?:, | et |, et ){_TOWN},? (?:{_HAS} )?{_DOES}){{1,4}})(?=[.;,]|$)(?!, (?:le sourire|la tête))",
        says=(
            (
                "Brest garde la construction, Concarneau la réparation, Marans l'aluminium. Lumaro s'organise.",
                "-: Brest; Concarneau; Marans",
            ),
            ("Lumaro a tranché : Metz assure les essais et Gand la production.", "Lumaro: Metz; Gand"),
        ),
        silent=(
            "Metz garde le sourire. Lumaro attend.",
            "Metz accueille les essais, Gand la production du film. Lumaro regarde.",
            "Anne Roy garde la présidence, Paul Vidal la direction de Lumaro.",
        ),
        modality=Modality.ASSERTED,
        of_topic=True,
    ),
    Relation(
        "come-and-see-it-at",
        Kind.OFFICE,
        ("c'est ", "bienvenue", "direction", "cap sur", "rendez-vous", "nous voici", "retour à", "détour par"),
        rf"\b{_LEADS} (?P<value>{_TOWN}),? (?:que (?={{CO:subject}}){{CO}} {_MAKES}|où (?={{CO:subject}}){{CO}} {_MAKES}|(?:dans|au sein de|devant|sur) (?:l'|la |le |les |son |sa )?(?:[a-zà-ÿ]+ )?{_SITE}s? (?:de |d'|du |des )(?:la |l')?(?={{CO:subject}}){{CO}})",
        says=(
            ("C'est ici, à Gand, que Lumaro fabrique ses lampes.", "Lumaro: Gand"),
            ("Direction Gand, où Dorval assemble ses grues, loin de Lumaro.", "Dorval: Gand"),
            ("Bienvenue à Gand, dans l'usine de Lumaro.", "Lumaro: Gand"),
        ),
        silent=(
            "C'est ici, à Gand, que Lumaro a perdu son procès.",
            "Direction Gand, où Lumaro attend un verdict.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "branch-of-it-set-off",
        Kind.OFFICE,
        ("filiale", "antenne", "branche", "bureau", "usine", "site"),
        rf"\b(?:la |l'|le |sa |son )(?:filiale|antenne|branche|bureau|usine|site) (?:{DEMONYMS}) (?:de |d'|du )(?:la |l')?(?={{CO:subject}}){{CO}},? (?:à|basée? à|installée? à|implantée? à|établie? à) (?P<value>{_TOWN})(?=,| (?:emploie|compte|recrute|assure|fabrique|produit))",
        says=(
            ("La filiale belge de Lumaro, à Gand, emploie 12 personnes.", "Lumaro: Gand"),
            ("L'usine polonaise de Dorval, installée à Lodz, recrute, dit Lumaro.", "Dorval: Lodz"),
        ),
        silent=("La filiale belge de Lumaro, à vendre, emploie 12 personnes.",),
    ),
)
