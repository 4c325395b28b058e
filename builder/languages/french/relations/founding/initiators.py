# How French prose names founders by how it came about: who stands at the origin, who left a post for it, who teamed up,
# whose passion it was born of.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for founders and foundings told by how they came about."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_ASIDE = r"(?:, [^;.:\ue000-\ue003\ue008\ue009]{3,60},)?"
_LEFT = r"(?:quitt(?:ait|e|a|ent|aient)|abandonn(?:ait|e|a)|plaqu(?:ait|e|a)|lâch(?:ait|e|a)|démissionn(?:ait|e|a)|(?:a|avait|ont|avaient) {@adv}(?:quitté|abandonné|plaqué|tout plaqué|tout quitté|lâché|démissionné|laissé tomber))"
_TO_FOUND = r"(?:pour|et|afin de) (?:se lancer (?:et|pour) )?(?:co-?)?(?:fonder|créer|lancer|monter|fondé|créé|lancé|monté|fonde|crée|lance|monte)"
_FIRM = r"(?:(?:sa|son) (?:propre )?(?:société|entreprise|start-up|marque|agence|cabinet|affaire), )?{CO:subject}(?! (?:de |d'|du |des |à ses|à la (?!fin)|sur (?:le|la|les) |vers |dans (?:le |la |les |l')|en bourse|\ue004)|, (?:une?|le|la) (?:festival|salon|podcast|émission|filiale|fondation|association|club)\b)"
_BORN_OF = r"(?:de l'(?:intuition|idée|envie|initiative|obsession|ambition|audace|esprit|imagination|expérience|enthousiasme|opiniâtreté|histoire)|de la (?:passion|volonté|curiosité|frustration|ténacité|rencontre|conviction|colère|détermination|vision)|du (?:rêve|projet|pari|constat|savoir-faire|besoin|désir|cerveau|talent|génie))"
_SOMEBODY = r"(?:(?:une?|deux|trois|quatre|{COUNT}|son|sa|ses|l'|la|le) ?[^;.:,\ue000-\ue003\ue006-\ue009]{3,60}?,? )?"
_SO_MANY = r"(?:{COUNT}(?: [^.;:,\ue000-\ue003]{2,50}?)?|(?:une?|deux|trois|quatre|cinq) [^.;:,\ue000-\ue003]{2,50}?)"

INITIATOR_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "so-many-behind-it",
        Kind.FOUNDER,
        ("origine", "derrière"),
        rf"(?:(?:^|[,;] )(?:à l'origine|derrière) (?:de |d'|du |des )?(?:(?:la |l'|le )?{{CO:subject}}),? (?:il y a |on trouve |se cache(?:nt)? )?(?![^:]{{0,40}}(?:actionnaire|investisseur|fonds|milliardaire))(?![^:]{{0,40}}(?:idée|histoire|ombre|actrice|égérie|épouse)){_SO_MANY} ?: ?{{@people}}(?= ?[.,;»)(]|$| (?:et|qui)\b)|{_SO_MANY} (?:est|sont|étaient|était) à l'origine (?:de |d'|du |des )(?:la création (?:de |d'|du |des ))?(?:la |l'|le )?{{CO:subject}} ?[:,(] ?{{@people}})(?![^.;:]{{0,60}}\b(?:actionnaire|investi|capital|financ|fonds|cliente?|salariée?|milliardaire|épouse|égérie))",
        says=(
            ("À l'origine de Lumaro, deux ingénieurs : Anne Roy et Paul Vidal.", "Lumaro: Anne Roy; Paul Vidal"),
            ("Derrière Dorval, une femme : Louise Astier, note Lumaro.", "Dorval: Louise Astier"),
            (
                "Quatre paysagistes sont à l'origine de Lumaro : Anne Roy, Paul Vidal, Jean Mares et Louise Astier.",
                "Lumaro: Anne Roy; Paul Vidal; Jean Mares; Louise Astier",
            ),
        ),
        silent=(
            "À l'origine de la panne chez Lumaro, deux ingénieurs : Anne Roy et Paul Vidal.",
            "Derrière Lumaro, deux actionnaires : Anne Roy et Paul Vidal.",
            "Derrière Lumaro, deux rivaux : Dorval et Vesta.",
            "Derrière Lumaro, une actrice : Anne Roy incarne la marque.",
            "Derrière Lumaro, une femme de l'ombre : Anne Roy.",
            "Derrière Lumaro, un homme : Paul Vidal, le milliardaire.",
        ),
    ),
    Relation(
        "left-a-post-for-it",
        Kind.FOUNDER,
        ("quitt", "abandonn", "plaqu", "lâch", "démission", "tomber"),
        rf"{{PERSON:value}}{{@aged}}{_ASIDE},? (?:qui )?{_LEFT}(?! (?:pas|plus|jamais))[^.;:\ue002\ue003\ue008]{{0,70}}? {_TO_FOUND} (?:(?:à|en|au) {{PLACE}},? )?{_FIRM}",
        says=(
            ("Il y a sept ans, Anne Roy quittait son poste dans la banque pour lancer Lumaro.", "Lumaro: Anne Roy"),
            ("Paul Vidal a tout plaqué pour créer Dorval, dit Lumaro.", "Dorval: Paul Vidal"),
            ("Louise Astier, 41 ans, abandonne sa thèse et fonde Lumaro.", "Lumaro: Louise Astier"),
        ),
        silent=(
            "Anne Roy quittait son poste pour rejoindre Lumaro.",
            "Anne Roy quittait son poste pour lancer Lumaro à la conquête de l'Asie.",
            "Anne Roy quittait son poste pour créer Lumaro de toutes pièces.",
            "Paul Vidal a démissionné pour lancer Lumaro dans la bataille.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "left-a-post-for-it-in",
        Kind.FOUNDED,
        ("quitt", "abandonn", "plaqu", "lâch", "démission", "tomber"),
        rf"(?:^[-« ]*(?:en |dès |fin |début |au |à l')?{{DATE:date}},? {{PERSON}}{{@aged}}{_ASIDE},? {_LEFT}(?! (?:pas|plus|jamais))[^.;:\ue002\ue003\ue008\ue00c]{{0,70}}? {_TO_FOUND} (?:(?:à|en|au) {{PLACE}},? )?{_FIRM}|{{PERSON}}{{@aged}}{_ASIDE},? (?:qui )?{_LEFT}(?! (?:pas|plus|jamais))[^.;:\ue002\ue003\ue008\ue00c]{{0,60}}? (?:en |dès |fin |début |au |à l')?{{DATE:date}} {_TO_FOUND} (?:(?:à|en|au) {{PLACE}},? )?{_FIRM})",
        says=(
            ("En 2018, Anne Roy quittait son poste dans la banque pour lancer Lumaro.", "Lumaro: 2018"),
            ("Paul Vidal a quitté Paris en 2017 pour fonder Dorval, dit Lumaro.", "Dorval: 2017"),
        ),
        silent=("En 2018, Anne Roy quittait son poste dans la banque pour rejoindre Lumaro.",),
    ),
    Relation(
        "teams-up-for-it",
        Kind.FOUNDER,
        ("associ", "alli", "équipe", "unissent", "uni "),
        rf"(?:(?P<value>{{PERSON}}{{@aged}}{_ASIDE},? (?:qui )?(?:s'est {{@adv}}(?:associé|allié)e?|s'associe|s'allie|s'était associée?|a fait équipe|fait équipe) {{@when}}(?:à|au|avec) {_SOMEBODY}{{PERSON}})|{{PERSONS:value}},? (?:qui )?(?:se sont {{@adv}}(?:associé|allié)e?s|s'associent|s'allient|unissent leurs forces|font équipe) {{@when}})(?:, [^;.:\ue000-\ue003]{{3,50}},)? ?{{@when}}pour (?:co-?)?(?:créer|fonder|lancer|monter) (?:ensemble )?{_FIRM}",
        says=(
            ("Anne Roy, 31 ans, s'est associée à Paul Vidal pour créer Lumaro.", "Lumaro: Anne Roy; Paul Vidal"),
            (
                "« Il fallait oser », dit Jean Mares, qui s'est associé à Louise Astier pour lancer Dorval, rivale de Lumaro.",
                "Dorval: Jean Mares; Louise Astier",
            ),
            ("Anne Roy et Paul Vidal se sont associés en 2014 pour fonder Lumaro.", "Lumaro: Anne Roy; Paul Vidal"),
        ),
        silent=(
            "Anne Roy s'est associée à Paul Vidal pour racheter Lumaro.",
            "Le maire, Paul Vidal, s'est associé à Anne Roy pour lancer Lumaro, un festival.",
            "Anne Roy et Paul Vidal se sont associés pour lancer Lumaro des deux côtés du Rhin.",
        ),
    ),
    Relation(
        "is-at-once-founder",
        Kind.FOUNDER,
        ("fondat", "créat"),
        r"{PERSON:value}{@aged}(?:, (?!ancien (?:associé|fondat|créat))[^;.:\ue000-\ue003\ue008\ue009]{3,60},)? (?:est|reste|fut|était) (?:à la fois |également |aussi |en même temps |l'heureux |l'heureuse )?(?:le |la |l'un des (?:deux |trois |quatre |{COUNT} )?|l'une des (?:deux |trois |quatre |{COUNT} )?)?(?P<role>(?:co-?)?(?:fondat(?:eur|rice)|créat(?:eur|rice))s?)(?:(?:,| et) (?:le |la |l')?[a-zà-ÿ' -]{3,40}){0,3}? (?:de |d'|du |des )(?:la |l')?{CO:subject}(?= ?[,.;»]|$| (?:et|depuis)|{DATE})",
        says=(
            ("Anne Roy, 45 ans, ancienne avocate, est la fondatrice de Lumaro.", "Lumaro: Anne Roy"),
            (
                "Paul Vidal est à la fois le fondateur, le président et le premier vendeur de Dorval, dit Lumaro.",
                "Dorval: Paul Vidal",
            ),
            ("Louise Astier, agronome, est l'une des trois cofondatrices de Lumaro.", "Lumaro: Louise Astier"),
        ),
        silent=(
            "Anne Roy, 45 ans, est la fille du fondateur de Lumaro.",
            "Anne Roy est la fondatrice d'un club voisin de Lumaro.",
        ),
    ),
    Relation(
        "born-of-somebodys-idea",
        Kind.FOUNDER,
        ("née", "nés", "né "),
        rf"{{CO:subject}}(?:,? qui)? (?:est|sont|était) née?s? (?:à {{PLACE}},? )?{{@when}}{_BORN_OF} (?:de |d'|du |entre )(?:(?:une?|deux|trois|la|le|l') ?[a-zà-ÿ' -]{{3,40}}(?: (?:de |d'|du )\ue004\ue005*+)?,? )?{{@people}}(?![^.;:]{{0,40}}\b(?:cliente?|actionnaire|maire|ministre|mère|père|grand-(?:mère|père)|épouse|écrivain|romancier)\b)",
        says=(
            ("Lumaro est née de l'intuition d'un électricien de Metz, Paul Vidal.", "Lumaro: Paul Vidal"),
            ("Dorval est né de la passion de Louise Astier pour le bois, dit Lumaro.", "Dorval: Louise Astier"),
        ),
        silent=(
            "Lumaro est née de l'idée de vendre à Paul Vidal des vélos.",
            "Lumaro est née de la fusion de Dorval et de Vesta.",
            "Lumaro est née de la colère de Jeanne Pons, la mère du fondateur.",
            "Lumaro est née du travail de Pierre Curie sur la lumière.",
        ),
    ),
    Relation(
        "brand-born-in",
        Kind.FOUNDED,
        ("née", "créé", "fondé", "lancé"),
        r"{CO:subject}, (?:une?|la|le|cette|cet|l') ?(?:(?:jeune|petite?|nouvelle?) )?(?:marque|enseigne|école|agence|chaîne|réseau|plateforme|appli(?:cation)?|service|restaurant|boutique|atelier|laboratoire|studio|cabinet|brasserie|librairie|maison)(?: (?:de |d'|en )?[a-zà-ÿ-]{3,20}){0,4}? (?:née?|créée?|fondée?|lancée?) (?:à {PLACE},? )?(?:en |fin |début |dès |il y a )?{DATE:date}(?! par [\ue002\ue008])",
        says=(
            ("Lumaro, une marque de literie née à Metz en 2020, recrute.", "Lumaro: 2020"),
            ("Dorval, une école de commerce fondée en 1998, attire Lumaro.", "Dorval: 1998"),
        ),
        silent=("Lumaro, qui possède une marque née en 2020, recrute.",),
        modality=Modality.ASSERTED,
    ),
)
