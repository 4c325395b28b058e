# How French prose tells the places of a company by what is done there: making, settling, sitting.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for sites told by what is done at them, and for seats that move or stay."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_AT = r"[\ue004][\ue005]*(?: ?\ue01e+)?"
_NEW = r"[\ue004\ue008][\ue005\ue009]*(?: ?\ue01e+)?"
"""A town few readers know is told by what stands around it."""
_TOWNS = rf"{_AT}(?:(?:, | et | et à |, à |, et à ){_AT})*"
_SITE = r"(?:usine|site|atelier|bureau|agence|entrepôt|laboratoire|magasin|boutique|antenne|plateforme|centre|dépôt|succursale|ligne)"
_CO = r"[\ue002\ue008\ue014\ue016][\ue003\ue009\ue015\ue017]*+"
"""Words for a company, without an article before them."""

_TOWN = r"(?!(?:à |au )(?:(?:son|leur|notre) )?siège)(?:à|au|aux|en|dans|sur|chez)(?: (?:la |le |les |l'|son |sa |ses )?(?:[a-zà-ÿ'-]+ ){0,4}?(?:de |d'|du |des )?(?:l'|la |le )?| )[\ue004\ue008][\ue005\ue009]*(?: ?\ue01e+)?"
"""A town, or a site that is named by its town: "au centre de recherche de Metz"."""
_OTHERS = r"(?:{COUNT}|le reste|les autres|la moitié|le solde|autant)(?: d'autres| autres)?"

SITE_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "staff-in-towns",
        Kind.OFFICE,
        ("à ",),
        rf"{{STAFF}},? (?:(?:présents|installés|basés|répartis|réparties|implantés) )?(?:à|entre) (?P<value>{_NEW}(?:(?:, | et | et à |, à |, et à ){_NEW})+)",
        says=(("Lumaro emploie 330 personnes, à Dijon, Brest et Valence.", "Lumaro: Dijon; Brest; Valence"),),
        silent=("Lumaro a réuni 330 personnes, à la mairie.",),
    ),
    Relation(
        "where-it-owns",
        Kind.OFFICE,
        ("où ",),
        rf"\b(?:à|au|en|de|près de|depuis) (?:la |l')?(?P<value>{_AT}), où (?:(?:{{CO:subject}}|[a-zà-ÿ-]+ [a-zà-ÿ-]+) )?(?:possède|exploite|dispose|a (?:ouvert|installé|implanté|bâti|construit|son|sa|ses|un|une)|emploie|détient|compte|s'est (?:installée?s?|implantée?s?)|fabrique|produit|assemble)[^.;:]{{0,30}}?\b(?:{_SITE}s?|{{STAFF}})\b",
        says=(("À Metz, où le groupe possède un atelier, on s'inquiète pour Lumaro.", "Lumaro: Metz"),),
        silent=("À Metz, où le maire possède une maison, on s'inquiète pour Lumaro.",),
    ),
    Relation(
        "makes-at",
        Kind.OFFICE,
        ("produi", "fabriqu", "assembl", "conçoi", "embouteill", "transform", "usine", "conditionn", "brass"),
        rf"(?:(?P<subject>{_CO}),? (?:qui )?(?:produit|fabrique|assemble|embouteille|conditionne|transforme|brasse){{@too}} (?:(?!(?:à|pour|chez|avec)\b)[a-zà-ÿ'-]+ ){{0,4}}?à (?P<value>{_TOWNS})|\b(?:fabriquée?s?|assemblée?s?|produite?s?|conçue?s?|brassée?s?|conditionnée?s?) à (?P<value>{_AT}), dans (?:une|son|sa|l'|notre|leur) ?(?:{_SITE}))",
        says=(
            ("Lumaro produit ses pompes à Metz et à Gand.", "Lumaro: Metz; Gand"),
            ("Les pièces sont fabriquées à Gand, dans une usine de 300 salariés, dit Lumaro.", "-: Gand"),
        ),
        silent=("Lumaro produit ses comptes à temps.", "Lumaro ne produit plus ses pompes à Metz."),
    ),
    Relation(
        "settles-in",
        Kind.OFFICE,
        ("valises", "ancre", "pied", "install", "implant", "élu domicile", "quartiers"),
        rf"\b(?:(?:a|ont|avait) {{@adv}}(?:posé (?:ses|leurs) valises|jeté l'ancre|mis (?:un )?pied|élu domicile|pris ses quartiers|implanté (?:[a-zà-ÿ']+ ){{1,3}}|installé (?:son|sa|ses|un|une) (?:[a-zà-ÿ-]+ ){{1,3}})) ?(?:à|au|en) (?P<value>{_TOWNS})",
        says=(
            ("L'entreprise a posé ses valises à Gand en 2021, dit Lumaro.", "-: Gand"),
            ("Lumaro a installé son centre de recherche à Metz.", "Lumaro: Metz"),
        ),
        silent=("L'entreprise a installé ses machines en cascade, dit Lumaro.",),
    ),
    Relation(
        "plant-to-be",
        Kind.OFFICE,
        ("pierre", "construi", "verra le jour", "sortira", "ouvrira", "implant", "bâti"),
        rf"\b{_SITE}s?\b[^.;:]{{0,50}}?\b(?:première pierre|sera (?:construite?|bâtie?|implantée?s?|installée?s?)|verra le jour|sortira de terre|ouvrira)\b[^.;:]{{0,40}}? (?:à|en|près de) (?P<value>{_NEW})(?=,| |\.)",
        says=(
            (
                "L'usine dont la première pierre a été posée en mai à Metz emploiera 90 personnes chez Lumaro.",
                "-: Metz",
            ),
        ),
        silent=("L'usine ouvrira à Metz en 2031, promet Lumaro.",),
    ),
    Relation(
        "one-here-one-there",
        Kind.OFFICE,
        ("l'un à", "l'une à", "l'un en", "l'une en"),
        rf"\b(?:usines|sites|bureaux|agences|ateliers|entrepôts|laboratoires|magasins|boutiques|filiales)\b[^.;:]{{0,25}}?[,:] (?P<value>l'une? (?:à|en|au) {_AT},? (?:et )?l'autre (?:à|en|au) {_AT})",
        says=(("L'entreprise compte deux sites, l'un à Gand, l'autre à Lille, dit Lumaro.", "-: Gand; Lille"),),
        silent=("L'entreprise compte deux sites, l'un à vendre, l'autre à louer, dit Lumaro.",),
    ),
    Relation(
        "seat-moves",
        Kind.HEADQUARTERS,
        ("siège",),
        rf"\b(?:déménagé|transféré|déplacé|déménage|déménagera|transfère|transférera|déplace|déplacera|rapatrié|rapatrie|installé|installera|fixé|établi) (?:son|le|leur) siège (?:social |mondial |européen )?(?:(?:de |d'|du ){{PLACE}} )?(?:à|vers|pour|en) (?P<value>{_AT})",
        says=(("L'entreprise a déménagé son siège de Lyon à Metz. Lumaro y gagne.", "Lumaro: Metz"),),
        silent=("Lumaro prévoit d'avoir déménagé son siège à Metz en 2031.",),
    ),
    Relation(
        "seat-stays",
        Kind.HEADQUARTERS,
        ("siège",),
        rf"\bsiège(?: social| mondial| historique)?(?: (?:de |d'|du |des )(?:la |l')?(?={{CO:subject}}){{CO}})?(?:, [^.;:,]{{2,24}},)?[^.;:,]{{0,15}}? (?:n'a (?:pas|jamais) (?:bougé|quitté|changé)(?: de| d')?|ne (?:quittera|quitte) pas|reste(?:ra)?|demeure(?:ra)?|est (?:toujours |finalement )?resté|est demeuré) (?:fixé |installé )?(?:(?:de |d')?(?P<value>{_AT})|(?:à|au) (?P<value>{_NEW})(?= ?[.,;]|$))",
        says=(
            ("Le siège, lui, n'a jamais quitté Metz depuis 1987, dit-on chez Lumaro.", "-: Metz"),
            ("L'atelier fermera, mais le siège restera à Metz, promet Lumaro.", "-: Metz"),
            ("Lumaro y tient. Le siège, finalement, est resté à Metz.", "-: Metz"),
        ),
        silent=(
            "Le siège, lui, n'a jamais changé, dit-on chez Lumaro.",
            "Le siège de Lumaro, où Paul Vidal est resté au bureau, ferme.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "where-it-sits",
        Kind.HEADQUARTERS,
        ("où ",),
        rf"\b(?:à|au|en|de) (?P<value>{_NEW})(?:, [^.;:,]{{3,30}})?,? où (?:(?:est|se trouve|siège|sont) (?:toujours |encore |désormais )?(?:basée?s?|installée?s?|établie?s?|implantée?s?|sise)? ?(?:le siège |l'|la |le )?(?:de |d'|du )?(?:{{CO:subject}}|\ue014)|(?:(?:l'|la |le )?{{CO:subject}} )(?:a(?: gardé| conservé| installé| établi| toujours)?|possède|conserve|garde) (?:toujours |encore )?(?:son|leur) siège)",
        says=(
            ("Installée à Metz, où elle a son siège, la société recrute. Lumaro y tient.", "Lumaro: Metz"),
            ("C'est à Metz, où est basée Lumaro, que tout commence.", "Lumaro: Metz"),
            ("À Metz, quai des Quais, où siège toujours le groupe, on attend. Lumaro recrute.", "Lumaro: Metz"),
        ),
        silent=("C'est à Metz, où vit le patron de Lumaro, que tout commence.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "seat-and-address",
        Kind.HEADQUARTERS,
        ("siège",),
        rf"(?:\b(?:au|le|son|du|notre) siège(?: social)?, (?!qui |dont |mais |et )[^.;:]{{3,60}}?, à (?P<value>{_AT})|\bsiège(?: social)?,? (?:aujourd'hui|actuellement|désormais|encore|toujours) (?:installé|basé|situé|sis|établi) à (?P<value>{_AT})|\bà (?P<value>{_AT}), (?:le|son|notre) siège(?: social| historique| mondial)?(?=[.,;]|$))",
        says=(
            ("La plupart travaillent au siège, quai des Quais, à Metz, dit Lumaro.", "-: Metz"),
            ("Le siège social, aujourd'hui installé à Gand, suivra Lumaro.", "-: Gand"),
            ("Rencontre au 14, rue du Soleil, à Metz, le siège historique. Lumaro reçoit.", "Lumaro: Metz"),
        ),
        silent=(
            "Lumaro a vendu son siège, qui sera vide, à Metz.",
            "Lumaro a transféré à Metz le siège de son fonds.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "staff-here-and-there",
        Kind.OFFICE,
        ("dont", "et ", "soit", "répart", "autres"),
        rf"{{STAFF}}(?:[^.;:,\ue00e]{{0,40}}?,? (?:dont|soit|répartis entre|avec)(?: notamment)? (?:{_OTHERS} (?:à|au) (?:son |leur |notre )?siège(?: social| historique)?(?: (?:de |d'|du |à )[\ue004\ue008][\ue005\ue009]*)?(?:, | et |, et )(?=(?:{_OTHERS}) [^.;:]{{3,60}}\ue004))?{_OTHERS}| : {_OTHERS})?(?P<value> {_TOWN}(?:(?:, | et |, et | puis ){_OTHERS} {_TOWN})+(?: et {_TOWN})?)",
        says=(
            (
                "Lumaro compte 412 salariés, dont 290 à Dunkerque, une soixantaine au centre de recherche de Metz et une trentaine à Brest.",
                "Lumaro: Dunkerque; Metz; Brest",
            ),
            (
                "Lumaro emploie 80 personnes à Lyon, une cinquantaine d'autres à Montpellier et une vingtaine à Lille.",
                "Lumaro: Lyon; Montpellier; Lille",
            ),
        ),
        silent=(
            "Lumaro a livré 40 rames, dont 20 à Lyon et 20 à Metz.",
            "Lumaro compte 412 salariés, dont 290 à temps plein et 20 à mi-temps.",
        ),
    ),
    Relation(
        "site-where-they-work",
        Kind.OFFICE,
        (", où",),
        rf"\b{_SITE}(?: (?:de |d')?[a-zà-ÿ-]+){{0,3}}? (?:de |d'|du |à |au )(?P<value>{_NEW}), où (?:{{STAFF}}|(?:travaille|oeuvre|œuvre|s'affaire|officie)(?:nt)? {{STAFF}}|{{CO:subject}} (?:emploie|fait travailler) {{STAFF}})",
        says=(
            (
                "Lumaro ferme l'atelier de gréements de Metz, où une trentaine de salariés façonnent les mâts.",
                "Lumaro: Metz",
            ),
        ),
        silent=("Lumaro aime l'atelier de Metz, où la lumière est belle.",),
    ),
    Relation(
        "site-that-opened-at",
        Kind.OFFICE,
        ("ouvert", "vu le jour", "inauguré", "voit le jour", "ouvre"),
        rf"\b(?:un|une|son|sa|leur|le|la) (?:[a-zà-ÿ]+ )?{_SITE}(?: [a-zà-ÿ-]+){{0,3}}?(?: (?:de |d')?(?:la |l')?{{CO:subject}})? (?:vient d'ouvrir(?: ses portes)? |(?:a|est|avait) (?:par ailleurs |également |aussi |récemment |depuis |ainsi |été )?(?:ouvert|vu le jour|inaugurée?|ouverte|sortie? de terre)(?: ses portes)? |voit le jour |ouvre(?: ses portes)? ){{@when}}(?:à|au|en) (?P<value>{_NEW})",
        says=(
            ("Lumaro recrute. Un bureau commercial a par ailleurs ouvert en avril à Hambourg.", "Lumaro: Hambourg"),
            ("Le deuxième atelier de Lumaro ouvre ses portes à Gand.", "Lumaro: Gand"),
        ),
        silent=("Lumaro attend. Un bureau commercial n'a pas ouvert à Hambourg.",),
    ),
    Relation(
        "giant-of-its-town",
        Kind.HEADQUARTERS,
        (
            "géant d",
            "groupe d",
            "société d",
            "entreprise d",
            "spécialiste d",
            "mastodonte d",
            "champion d",
            "maison d",
            "start-up d",
            "éditeur d",
            "fabricant d",
            "jeune pousse d",
        ),
        r"(?P<subject>[\ue002\ue008\ue006][\ue003\ue009\ue007]*+)(?: ?\ue01e+)?, (?:le |la |l')(?:géant|groupe|société|entreprise|mastodonte|champion|maison|start-up|éditeur|fabricant|jeune pousse)(?: [a-zà-ÿ-]+)? (?:de |d'|du )(?P<value>[\ue004][\ue005]*+)(?=,|\.|;|$)",
        says=(("Le groupe Dorval, le géant de Metz, convoite Lumaro.", "Dorval: Metz"),),
        silent=("Dorval, le géant de la chimie, convoite Lumaro.",),
    ),
)
