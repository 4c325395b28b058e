# How French prose tells a founding by what people did: they set up, imagine, give birth to a company, or it is born of them.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for who founded a company, by the verbs of founding."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_FOUNDED = r"(?:(?:co-?)?fondée?s?|créée?s?|lancée?s?|montée?s?|imaginée?s?|inventée?s?|bâtie?|bâti)"
_GROUP = r"une? (?:trio|duo|tandem|couple|quatuor|binôme|bande|poignée|équipe)"
_SOME = rf"(?:(?:{{COUNT}}|d'anciens|des|{_GROUP}|trois|deux)[^.;:]{{0,70}}?[,:(] )?"
_FIRMS = r"(?:entreprises?|sociétés?|start-?up|jeune pousse|boîte|affaire|maison|marque|studio|agence|cabinet|atelier|brasserie|compagnie|pme|enseigne|structure|laboratoire|plateforme)"
FOUNDING_WORDS = {
    "founds": r"(?:(?:co-?)?fonde(?:nt)?|crée(?:nt)?|lance(?:nt)?|monte(?:nt)?|imagine(?:nt)?|(?:co-?)?fond(?:a|èrent)|cré(?:a|èrent)|lan(?:ça|cèrent)|"
    r"(?:décide(?:nt)?|(?:a|ont|avait|avaient) décidé) de (?:fonder|créer|lancer|monter)|{@have} {@adv}(?:(?:co-?)?fondé|créé|lancé|monté|imaginé|bâti))",
    "firm": rf"(?:(?:la (?:société|start-up|marque|maison|jeune pousse|compagnie|plateforme) |l'(?:entreprise|agence|enseigne) |le (?:studio|cabinet|groupe|laboratoire) )?{{CO:subject}}|(?:sa|son|leur) (?:propre )?{_FIRMS}(?![a-zà-ÿ-])[^.;:,\ue000-\ue009]{{0,40}}?(?:,|,? (?:baptisée|nommée|appelée|dénommée)) {{ORG:subject}})",
    "besides": r"avec (?:{PERSONS}|(?:son|sa|ses) (?:frères?|sœurs?|mari|épouse|époux|femme|père|mère|fils|filles?|beau-frère|cousine?|amie?|associée?s?|compagn(?:e|on)|conjointe?|complice)(?: [a-zà-ÿ' -]{3,25}?)?(?: {PERSONS})?)",
    "firmnoun": _FIRMS,
    "tofound": r"(?:co-?)?(?:fonder|créer|lancer|monter|bâtir)",
    "begins": r"(?:débute|démarre|commence|naît|est née?|était née?|a vu le jour|voit le jour|vit le jour|a débuté|a démarré|a commencé|prend forme|prend corps)",
    "bornof": r"(?:sous (?:l'impulsion|la houlette|l'égide) d[e']|à l'initiative d[e']|d'une rencontre entre|(?:de l'imagination|du cerveau) d[e']|de la rencontre (?:entre|d[e'])|de l'association d[e']|de l'amitié entre|dans l'esprit d[e']|entre les mains d[e']|d'une idée d[e']|du constat d[e']|grâce à) ?",
}

FOUNDING_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "founds-by-verb",
        Kind.FOUNDER,
        ("fond", "cré", "lan", "mont", "imagin", "bâti", "statuts"),
        r"{PERSONS:value}(?:,[^;.:]{3,80},|,)? (?:qui |et |alors |ensuite |puis |enfin |donc |aussitôt )?(?:y )?(?:{@founds} (?:(?:alors|ensuite|ainsi|donc|ensemble|aussitôt),? )?{@when}(?:à {PLACE},? )?{@when}(?:{@besides},? )?{@firm}|(?:(?:dépos|enregistr|sign|rédig)(?:e|ent|a|ea|èrent)|{@have} {@adv}(?:déposé|enregistré|signé|rédigé)) {@when}les statuts (?:de |d'|du |des )(?:la |l')?{CO:subject})",
        says=(
            (
                "Anne Roy et Paul Vidal, deux chimistes passés par Dijon, lancent alors Lumaro.",
                "Lumaro: Anne Roy; Paul Vidal",
            ),
            ("Paul Vidal décide de créer Lumaro à son retour.", "Lumaro: Paul Vidal"),
            ("Anne Roy et Paul Vidal ont créé la société Dorval en 1998.", "Dorval: Anne Roy; Paul Vidal"),
            ("Son grand-père, Émile Roy, forgeron à Salins, fonda l'entreprise en 1921. Lumaro tient.", "-: Émile Roy"),
            ("En 2011, Anne Roy fonde Lumaro à Dijon.", "Lumaro: Anne Roy"),
        ),
        silent=(
            "Anne Roy lance une gamme chez Lumaro.",
            "Anne Roy n'a pas fondé Lumaro.",
            "Anne Roy crée la surprise chez Lumaro.",
        ),
    ),
    Relation(
        "who-founded-it",
        Kind.FOUNDER,
        ("fondé", "créé", "lancé", "monté", "imaginé", "bâti"),
        rf"(?:{{CO:subject}}(?: ?\ue01e+)?, {{REF}} (?:de |d'|du ))?{{PERSON:value}}(?:, [a-zà-ÿ][^,;.:\ue000-\ue009]{{3,60}})?,? qui (?:l'|les )(?:a|ont|avait|avaient) {{@adv}}{_FOUNDED}(?![a-zà-ÿ])",
        says=(
            ("« On brassait la nuit », sourit Anne Roy, qui l'a créée avec son frère. Lumaro tient.", "-: Anne Roy"),
        ),
        silent=("« On brassait la nuit », sourit Anne Roy, qui l'a quittée. Lumaro tient.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "founded-it-with",
        Kind.FOUNDER,
        ("avec ", "aux côtés", "en compagnie"),
        rf"(?:qui (?:l'|les )|que {{PERSON}} |qu'(?:elle|il) |\b[\ue014\ue015]+ )(?:a|ont|avait|avaient) {{@adv}}{_FOUNDED} {{@when}}(?:avec|aux côtés d[eu']|en compagnie d[eu']) ?(?:(?:son|sa|ses|une?|deux|trois|{{COUNT}}) [^,;.:]{{3,40}}?,? )?{{PERSONS:value}}",
        says=(
            (
                "« On brassait la nuit », sourit Anne Roy, qui l'a créée avec son frère, Paul Roy. Lumaro tient.",
                "-: Paul Roy",
            ),
        ),
        silent=("« On brassait la nuit », sourit Anne Roy, qui l'a quittée avec son frère, Paul Roy. Lumaro tient.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "founds-with",
        Kind.FOUNDER,
        ("avec ", "aux côtés", "en compagnie"),
        r"(?:(?:{PERSON}|[\ue014\ue015]+)(?:,[^;.:]{3,60},)? {@founds}|\b{@tofound}) {@when}{@firm}(?:, une? [^,;.:]{3,60})?,? {@when}(?:à {PLACE},? )?(?:avec|aux côtés d[eu']|en compagnie d[eu']|accompagnée? d[eu']) ?(?:(?:son|sa|ses|une?|deux|trois|la|le|l'|{COUNT}) ?[^,;.:]{3,40}?,? )?{PERSONS:value}",
        says=(
            (
                "En 2018, elle fonde Lumaro avec deux associés, Paul Vidal et Luc Petit.",
                "Lumaro: Paul Vidal; Luc Petit",
            ),
        ),
        silent=("En 2018, elle fonde de grands espoirs sur Lumaro avec Paul Vidal.",),
    ),
    Relation(
        "born-of-people",
        Kind.FOUNDER,
        (
            "impulsion",
            "initiative",
            "rencontre",
            "association",
            "amitié",
            "esprit",
            "mains",
            "idée",
            "houlette",
            "imagination",
            "cerveau",
        ),
        r"(?:\b{@begins}|\bnée?s?)\b[^.;:]{0,50}?{@bornof}"
        + _SOME
        + r"(?:(?:un|une) [a-zà-ÿ' -]{3,40}, )?(?P<value>{PERSON}(?:[^.;:]{0,60}? et (?:(?:un|une|d'un|d'une) [a-zà-ÿ' -]{3,40}, )?{PERSON})?)",
        says=(
            (
                "L'aventure Lumaro débute en 2013 à Rennes, sous l'impulsion d'Anne Roy et de Paul Vidal.",
                "-: Anne Roy; Paul Vidal",
            ),
            (
                "Lumaro était née en 2015 d'une rencontre entre un physicien, Paul Vidal, et une financière, Anne Roy.",
                "Lumaro: Paul Vidal; Anne Roy",
            ),
        ),
        silent=("L'aventure Lumaro débute en 2013 grâce à une équipe soudée autour d'Anne Roy.",),
    ),
    Relation(
        "behind-the-company",
        Kind.FOUNDER,
        ("origine", "derrière"),
        r"(?:^|[,;] )(?:à l'origine|derrière) (?:de |d'|du )?(?:(?:la |l'|le )?{CO:subject}|(?:ce (?:nom|projet|succès)|cette (?:aventure|enseigne|réussite|idée|initiative))(?: [a-zà-ÿ-]+)?),? (?:(?:(?:il y a|on trouve|se cachent?|se trouvent?) ?)?(?:(?:deux|trois|quatre|{COUNT}) [^.;:]{2,60}?|un (?:duo|trio|tandem|couple|binôme|quatuor)(?: [^.;:,]{2,60}?)?) ?[:,] |(?:il y a|on trouve|se cachent?|se trouvent?) )(?![^.;:]{0,20}(?:milliardaire|homme d'affaires|fonds|actionnaire))(?:(?:une?|le|la|l') ?[a-zà-ÿ' -]{3,40}, )?{@people}(?![^.;:]{0,60}\b(?:actionnaire|investi|capital|financ|fonds|cliente?|salariée?))",
        says=(
            ("À l'origine de Lumaro, deux amis d'enfance : Anne Roy et Paul Vidal.", "Lumaro: Anne Roy; Paul Vidal"),
        ),
        silent=("À l'origine de Lumaro, une idée simple : Anne Roy attend.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "held-at-the-font",
        Kind.FOUNDER,
        ("fonts baptismaux", "naissance à", "sorti de terre"),
        r"{PERSONS:value}(?:,[^;.:]{3,60},)? (?:qui )?(?:(?:porte(?:nt)?|{@have} {@adv}porté) (?:la société |l'entreprise )?{CO:subject} sur les fonts baptismaux|(?:donne(?:nt)?|donn(?:a|èrent)|{@have} {@adv}donné) naissance {@when}à (?:la société |l'entreprise )?{CO:subject})",
        says=(
            ("C'est Anne Roy qui a porté Lumaro sur les fonts baptismaux, en 1998.", "Lumaro: Anne Roy"),
            ("Anne Roy et Paul Vidal donnent naissance à Dorval en 1998.", "Dorval: Anne Roy; Paul Vidal"),
        ),
        silent=("Anne Roy a donné naissance à un garçon, dit Lumaro.",),
    ),
    Relation(
        "takes-two-founders",
        Kind.FOUNDER,
        ("fondateurs", "fondatrices"),
        r"\b(?:les|ses|leurs|des) (?:{COUNT} |deux |trois |quatre )?(?:co-?)?fondat(?:eur|rice)s(?: historiques?)?(?:,? (?:de |d')(?:la |l')?{CO:subject})?(?!, à ),? (?:sont |: )?{@people}",
        says=(
            ("Les fondateurs Anne Roy et Paul Vidal apportent leurs titres.", "-: Anne Roy; Paul Vidal"),
            (
                "Lumaro, dont les deux fondateurs, Anne Roy et Paul Vidal, détiennent 40 %, avance.",
                "Lumaro: Anne Roy; Paul Vidal",
            ),
        ),
        silent=("Les fondateurs ont reçu Anne Roy chez Lumaro.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "leaves-to-found",
        Kind.FOUNDER,
        ("fonder", "créer", "monter", "lancer", "ouvrir"),
        r"{PERSON:value}(?:, [a-zà-ÿ][^,;.:]{3,60},)?,? (?:qui )?(?:(?:est|s'en est|était) {@adv}(?:partie?|allée?)|s'en (?:va|ira)|part|a {@adv}(?:quitté|claqué|laissé)|quitte|claque)(?! n')[^.;:]{0,60}? (?:fonder|créer|monter|lancer|ouvrir) (?:(?:à|en|au) {PLACE},? )?(?:sa propre [a-zà-ÿ-]+, |son propre [a-zà-ÿ-]+, |une autre [a-zà-ÿ-]+, )?{ORG:subject}",
        says=(
            ("Paul Vidal est parti monter Dorval à Nantes, regrette Lumaro.", "Dorval: Paul Vidal"),
            (
                "Anne Roy, qui a quitté Lumaro l'an dernier pour ouvrir son propre cabinet, Vestrane, se tait.",
                "Vestrane: Anne Roy",
            ),
            ("Paul Vidal s'en ira fonder Dorval, à Lyon, loin de Lumaro.", "Dorval: Paul Vidal"),
        ),
        silent=(
            "Paul Vidal est parti lancer une gamme chez Dorval, regrette Lumaro.",
            "Paul Vidal pourrait quitter Lumaro pour monter Dorval.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "is-the-work-of",
        Kind.FOUNDER,
        (
            "œuvre",
            "bébé",
            "enfant d",
            "création d",
            "projet d",
            "idée d",
            "aventure d",
            "histoire d",
            "pari d",
            "rêve d",
            "existence",
            "naissance",
            "le jour",
            "exister",
        ),
        r"(?:^[-« ]*|[,;:] )(?!de |d'|du ){CO:subject},? (?:qui )?(?:(?:est|fut|reste|,|c'est) (?:d'abord |avant tout )?(?:l'œuvre|le bébé|l'enfant|la création|le projet|l'idée|l'aventure|l'histoire(?= de {COUNT} )|le pari|le rêve) d(?:e |')|doi(?:t|vent) (?:son existence|sa naissance|le jour|d'exister) à )(?:{COUNT} [a-zà-ÿ' ]{3,30}, )?{@people}",
        says=(
            ("Lumaro est l'œuvre d'Anne Roy, agronome.", "Lumaro: Anne Roy"),
            ("Dorval est le bébé de Paul Vidal et d'Anne Roy, note Lumaro.", "Dorval: Paul Vidal; Anne Roy"),
            ("Dorval doit son existence à Anne Roy et à Paul Vidal, note Lumaro.", "Dorval: Anne Roy; Paul Vidal"),
            ("Lumaro est la création de deux chimistes, Anne Roy et Paul Vidal.", "Lumaro: Anne Roy; Paul Vidal"),
        ),
        silent=(
            "Le logo de Lumaro est l'œuvre d'Anne Roy.",
            "Lumaro n'est pas l'œuvre d'Anne Roy.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "founded-by-verb-in",
        Kind.FOUNDED,
        (
            "fond",
            "cré",
            "lan",
            "mont",
            "fonts",
            "débute",
            "démarre",
            "naît",
            "histoire",
            "aventure",
            "naissance",
            "création",
            "débuts",
        ),
        r"(?:(?:{PERSONS}|[\ue014\ue015]+)(?:,[^;.:]{3,60},)? (?:qui )?(?:{@founds} (?:ensemble )?(?:la société |l'entreprise )?{CO:subject}(?: à {PLACE})?|{@have} porté {CO:subject} sur les fonts baptismaux),? (?:en |dès |fin |début |au |à l')?{DATE:date}"
        r"|^(?:en |dès |fin |début |au |à l'){DATE:date},? (?:[a-zà-ÿ' -]{3,30}, )?(?:{PERSONS}|[\ue014\ue015]+)(?:,[^;.:]{3,60},)? {@founds} {CO:subject}"
        r"|\b(?:l'aventure|l'histoire) (?:de |d'|du )?{CO:subject} {@begins} {@ago}{DATE:date}|\b(?:la naissance|la création|la fondation|les débuts|les origines) (?:de |d'|du |des )(?:la )?{CO:subject} (?:remonte(?:nt)?|date(?:nt)?) (?:à |au |de |d'|du ){DATE:date})",
        says=(
            ("En 2018, elle fonde Lumaro avec deux associés.", "Lumaro: 2018"),
            ("C'est Anne Roy qui a porté Lumaro sur les fonts baptismaux, en 1998.", "Lumaro: 1998"),
            ("L'aventure Lumaro débute en 2013 à Rennes.", "Lumaro: 2013"),
            ("L'histoire de Lumaro commence en 1951.", "Lumaro: 1951"),
            ("La naissance de Lumaro remonte à 1964.", "Lumaro: 1964"),
        ),
        silent=("En 2018, elle quitte Lumaro.", "Anne Roy lance une gamme chez Lumaro en 2018."),
    ),
    Relation(
        "exists-since",
        Kind.FOUNDED,
        ("existe", "existait"),
        r"{CO:subject},? (?:qui )?existe(?:nt)? {DATE:date}",
        says=(
            ("Lumaro existe depuis 1987.", "Lumaro: depuis 1987"),
            ("Dorval, qui existe depuis mai 1951, résiste.", "Dorval: depuis mai 1951"),
            ("La maison existe depuis 1921. Lumaro le rappelle.", "Lumaro: depuis 1921"),
        ),
        silent=("La gamme Solo de Lumaro existe en trois tailles depuis 2019.", "Lumaro existait bien avant 1987."),
    ),
    Relation(
        "founded-by-cleft",
        Kind.FOUNDED,
        ("qu'", "que "),
        r"\b(?:en|dès|fin|début|au|à l'|le) ?{DATE:date},? (?:à {PLACE},? )?(?:qu'|que )(?:(?:a|avait) été {@adv}(?:fondée?s?|créée?s?|lancée?s?|immatriculée?|constituée?)|(?:est|était|fut) {@adv}(?:fondée?s?|créée?s?|née?s?)|naît|naquit|naissait) (?:la société |l'entreprise |la maison )?{CO:subject}",
        says=(
            ("C'est en 2009 qu'a été créée Lumaro, dans un garage.", "Lumaro: 2009"),
            ("C'est en mai 1987, à Dole, qu'est née la maison Dorval.", "Dorval: mai 1987"),
            ("C'est au printemps 1951 que naît Lumaro.", "Lumaro: printemps 1951"),
        ),
        silent=("C'est en 2009 qu'a été créée la gamme Solo.", "C'est en 2009 que Lumaro est née à la Bourse."),
    ),
)
