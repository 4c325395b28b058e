# How French prose names who founded a company.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for founders."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

FOUNDER_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "founded-by",
        Kind.FOUNDER,
        ("fond", "cré", "lanc", "né", "imagin", "créat", "mont", "mis"),
        r"\b(?:(?:co-?)?fondée?s?|créée?s?|lancée?s?|imaginée?s?|née?s?|montée?s?|mise? sur pied|portée? sur les fonts baptismaux)\b,? {@when}(?:à {PLACE} )?{@when}(?:(?!dirigée?s?|pilotée?s?|présidée?s?|menée?|détenue?|soutenue?|contrôlée?|financée?|basée?s?|rachetée?|reprise?)[a-zà-ÿ' -]){0,30}?(?:par|de l'association d[eu']|sous (?:l'impulsion|la houlette|l'égide|la conduite) d[eu']|à l'initiative d[eu']|grâce à(?= [\ue000a-z' ]{0,30}\ue000)) ?(?:(?:les|le|la|l') ?(?!famille|fonds|groupe|société|équipe|banque|filiale|maison|fille|fils|veuve|mère|père)[a-zà-ÿ-]{4,20}(?: [a-zà-ÿ-]{4,15})? (?=\ue000))?(?:(?:{COUNT}|d'anciens|des|un (?:trio|duo|couple|tandem|quatuor|binôme))[^.;:\ue000]{0,70}?[,:-] )?{@people}",
        says=(
            ("Fondée en 2011 par Anne Roy et Paul Vidal, Lumaro emploie 40 salariés.", "Lumaro: Anne Roy; Paul Vidal"),
            ("L'entreprise Dorval a été créée par Louise Astier en 1998.", "Dorval: Louise Astier"),
            (
                "Créée en 2017 par deux anciens de Vesta, Anne Roy et Paul Vidal, Lumaro grandit.",
                "Lumaro: Anne Roy; Paul Vidal",
            ),
            (
                "Lumaro a été cofondée fin 2021 par Anne Roy, océanographe, et Paul Vidal, roboticien.",
                "Lumaro: Anne Roy; Paul Vidal",
            ),
        ),
        silent=(
            "Créée en 2017 et dirigée par Anne Roy, Lumaro avance.",
            "Fondée en 2023 par trois chercheurs reconnus, Lumaro avance.",
            "Une usine inaugurée par Anne Roy chez Lumaro.",
            "Imaginée par Anne Roy, la nouvelle gamme de Lumaro avance.",
            "Lumaro a racheté une start-up créée par Anne Roy.",
        ),
        apposed=True,
    ),
    Relation(
        "founding-by",
        Kind.FOUNDER,
        ("création", "fondation", "lancement", "naissance"),
        r"\b(?:sa|la|leur|notre|dès sa|son|le) (?:création|fondation|lancement)(?: (?:de |d'|du |des )(?={CO:subject}){CO})?,? ?{@when} ?(?:à {PLACE},? )?{@when}par ?(?:(?:{COUNT}|d'anciens|des|un (?:trio|duo|couple|tandem|quatuor|binôme))[^.;:\ue000]{0,70}?[,:-] )?{@people}",
        says=(
            (
                "Lumaro a collecté 6 millions d'euros depuis sa création en 2016 par l'immunologiste Claire Brunet et l'ingénieur Jean Mares.",
                "Lumaro: Claire Brunet; Jean Mares",
            ),
            ("La création de Dorval par Anne Roy remonte à 1998, note Lumaro.", "Dorval: Anne Roy"),
            ("Depuis sa création à Dijon par Anne Roy et Paul Vidal, Lumaro grandit.", "-: Anne Roy; Paul Vidal"),
        ),
        silent=(
            "La fondation créée par Anne Roy soutient des écoles ; Lumaro la finance.",
            "La création d'un comité par Anne Roy inquiète Lumaro.",
        ),
    ),
    Relation(
        "person-founder-of",
        Kind.FOUNDER,
        ("fondat", "créat"),
        r"{PERSON:value}{@aged},? (?:(?!et )[a-zà-ÿ'-]+ ){0,1}?(?:le |la |l'|l'autre |son |sa |également |aussi )?(?:{@ceo}|{@exec})?,?(?: et | ?)(?:le |la |l')?(?:(?:autre|premi(?:er|ère)|seconde?|deuxième|troisième|quatrième|principale?) )?{@founder:role}(?! d'(?:un|une))(?!s? (?:de la |de l'|du |des |de |d')(?:festival|robe|bijoux|mode|vêtements|contenus?|crèche|école|journal|musée|association|fondation|prix|club)\b)(?: et [a-zà-ÿ'-]+(?: [a-zà-ÿ'-]+){0,3}?)?(?: (?:de |d'|du |des )(?:la |le |l')?{CO:subject})?",
        says=(
            ("Anne Roy, PDG et cofondatrice de Lumaro, mise sur l'export.", "Lumaro: Anne Roy"),
            ("Paul Vidal, l'autre fondateur, a quitté Lumaro.", "Lumaro: Paul Vidal"),
            ("Louise Astier, fondatrice de Dorval, se réjouit.", "Dorval: Louise Astier"),
        ),
        silent=("Paul Vidal serait désormais « cofondateur » de Lumaro.", "Paul Vidal, client de Lumaro, se réjouit."),
        modality=Modality.ASSERTED,
        tentative=True,
    ),
    Relation(
        "founder-named",
        Kind.FOUNDER,
        ("fondat", "créat"),
        r"(?<!« )(?<!« les )(?:(?:(?<!fils du )(?<!fils de la )(?<!fille du )(?<!fille de la )(?<!neveu du )(?<!neveu de la )(?<!nièce du )(?<!nièce de la )(?<!gendre du )(?<!gendre de la )(?<!veuve du )(?<!veuve de la )(?<!veuf du )(?<!veuf de la )(?<!frère du )(?<!frère de la )(?<!sœur du )(?<!sœur de la )(?<!petits-enfants du )(?<!petits-enfants de la )(?<!héritier du )(?<!héritier de la )(?<!héritière du )(?<!héritière de la )(?<!épouse du )(?<!épouse de la )(?<!beau-fils du )(?<!beau-fils de la )(?<!belle-fille du )(?<!belle-fille de la )(?<!descendant du )(?<!descendant de la )(?<!descendante du )(?<!descendante de la )(?<!enfants du )(?<!enfants de la )|(?![a-z-]+(?: historique)?(?: (?:de |d'|du |des )(?:la |l')?[\ue002\ue008\ue014][\ue003\ue009\ue015]*+)?,))(?P<role>(?:co-?)?(?:fondat|créat)(?:eur|rice)(?!s))(?: et (?:{@ceo}|{@exec}))?(?: historiques?)?(?:,? ?(?:de |d'|du |des )(?:la |le |l')?{CO:subject}(?: {@ago}{DATE})?)?(?!,? à ),? {PERSON:value}|(?P<role>(?:co-?)?(?:fondat|créat)(?:eur|rice)s)(?: et (?:{@ceo}|{@exec}))?(?: historiques?)?(?:,? ?(?:de |d'|du |des )(?:la |le |l')?{CO:subject}(?: {@ago}{DATE})?)?(?!,? à ),? {PERSONS:value})",
        says=(
            ("Le fondateur de Lumaro, Paul Vidal, garde la main.", "Lumaro: Paul Vidal"),
            ("Elle succède à la cofondatrice Anne Roy chez Lumaro.", "Lumaro: Anne Roy"),
        ),
        silent=(
            "Les fondateurs de Lumaro ont quitté Vesta.",
            "Depuis que le fondateur a quitté Lumaro, Marion Petit dirige seule.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "founded-with",
        Kind.FOUNDER,
        ("fond", "cré", "lanc"),
        r"(?:(?:{@have} {@adv}(?:(?:co-?)?fondé|créé|lancé|monté)|(?:co)?fond(?:e|a|ent)|crée(?:nt)?|lance(?:nt)?) {@when}(?:la société |l'entreprise |la start-up )?{CO:subject}(?: (?:en |fin |début |dès )?{DATE})?(?:, (?!puis |avant |suivi|et )[^,;.:]{3,60},)? {@when}|\b(?:que |qu')(?:{REF}|elle|il|{PERSON}) {@have} {@adv}(?:(?:co-?)?fondée|créée|lancée|montée) {@when})(?:avec|aux côtés d[eu']|en compagnie d[eu']) ?(?:(?:son|sa|ses|un|une|{COUNT}) [^,;.:]{3,40}?,? )?{PERSONS:value}",
        says=(
            ("Elle a fondé Lumaro en 2011 avec Paul Vidal.", "Lumaro: Paul Vidal"),
            ("Elle a créé Lumaro en 2011, dans un hangar de Metz, avec Paul Vidal.", "Lumaro: Paul Vidal"),
            ("L'entreprise qu'elle a créée en 2012 avec Paul Vidal, Lumaro, grandit.", "-: Paul Vidal"),
            (
                "Anne Roy lance Lumaro avec deux camarades de promotion, Paul Vidal et Marc Petit.",
                "Lumaro: Paul Vidal; Marc Petit",
            ),
        ),
        silent=(
            "Elle a lancé une campagne avec Paul Vidal pour Lumaro.",
            "Elle crée avec Paul Vidal la surprise chez Lumaro.",
            "Elle a créé Lumaro en 2011, puis une école, avec Paul Vidal.",
        ),
    ),
    Relation(
        "with-whom-founded",
        Kind.FOUNDER,
        ("avec ",),
        r"^[-« ]*avec (?P<value>{PERSON}(?:(?:, [^;.:\ue000\ue001]{3,60})?,? et {PERSON})?)(?:, [^;.:]{3,70},|,)? (?:{PERSON}|{REF}),? (?:{@have} {@adv}(?:(?:co-?)?fondé|créé|lancé|monté)|(?:co)?fond(?:e|a|ent)|crée(?:nt)?|lance(?:nt)?|dépose(?:nt)? les statuts d[e']) ?{@when}{CO:subject}",
        says=(
            ("Avec Paul Vidal, rencontré à l'armée, Anne Roy lance Lumaro en 2015.", "Lumaro: Paul Vidal"),
            ("Avec Marc Petit, elle a créé Dorval en 1998.", "Dorval: Marc Petit"),
        ),
        silent=("Avec Paul Vidal, elle a quitté Lumaro en 2015.",),
    ),
    Relation(
        "that-somebody-founded",
        Kind.FOUNDER,
        ("fond", "cré", "lanc", "mont"),
        r"{CO:subject}(?:, (?:une?|la|le|l')[^;.:\ue000\ue001]{3,80}?)?,? (?:que |qu')(?:(?:{COUNT}|deux|trois|quatre|d'anciens|une? (?:trio|duo|couple|tandem|quatuor)) [^.;:\ue000]{2,60}?, )?{PERSONS:value},? {@have} {@adv}(?:(?:co-?)?fondée?s?|créée?s?|lancée?s?|montée?s?)(?![a-zà-ÿ])",
        says=(
            ("Lumaro, qu'Anne Roy a fondée en 2011, avance.", "Lumaro: Anne Roy"),
            ("L'entreprise que Paul Vidal et Anne Roy ont créée, Lumaro, avance.", "-: Paul Vidal; Anne Roy"),
            (
                "Lumaro, que deux anciens de Vesta, Anne Roy et Paul Vidal, ont fondée, avance.",
                "Lumaro: Anne Roy; Paul Vidal",
            ),
        ),
        silent=("Lumaro, qu'Anne Roy a rejointe en 2011, avance.",),
    ),
    Relation(
        "at-the-origin",
        Kind.FOUNDER,
        ("origine", "doit"),
        r"(?:{PERSONS:value} (?:est|sont|était|étaient) à l'origine (?:de |d'|du )(?:la création (?:de |d'|du )|la société |l'entreprise )?(?={CO:subject}){CO}(?=[,.;]| et |$)|\bc'est à {PERSONS:value} (?:que |qu')(?:\ue016\ue017*+|l'\ue016\ue017*+|l'on|on|(?={CO})) ?doit (?:la création (?:de |d'|du )|la naissance (?:de |d'|du ))?{CO:subject}|\bà l'origine (?:de |d'|du |des )(?:la |l'|le )?{CO:subject}(?:,? (?:il y a|on trouve|se trouve|se trouvent|figure|figurent))?,? {PERSONS:value}(?!, (?:sa |son |une? )[^.;:,]{0,20}(?:client|salarié|maire))|{PERSONS:value}(?:, [^,;.:]{3,40})?, à l'origine (?:de |d'|du |des )(?:la |l'|le )?{CO:subject}(?=,|\.| et |$))",
        says=(
            ("Anne Roy et Paul Vidal sont à l'origine de Lumaro.", "Lumaro: Anne Roy; Paul Vidal"),
            ("C'est à Anne Roy que l'on doit la création de Lumaro.", "Lumaro: Anne Roy"),
            ("À l'origine de Lumaro, il y a Anne Roy, chimiste.", "Lumaro: Anne Roy"),
            ("L'ingénieure Anne Roy, à l'origine de Lumaro, en détient 40 %.", "Lumaro: Anne Roy"),
        ),
        silent=(
            "Anne Roy, à l'origine de la plainte contre Lumaro, attend.",
            "À l'origine, Anne Roy travaillait chez Lumaro.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "after-founding",
        Kind.FOUNDER,
        ("fondé ", "créé ", "lancé ", "participé"),
        r"(?:\b(?:après avoir|pour avoir) (?:(?:co-?)?fondé|créé|lancé) {@when}(?:la société |l'entreprise |la start-up )?{CO:subject}(?: [^,;.:]{2,40})?, {PERSON:value}|{PERSON:value}(?:(?! et |,? qui )[^;.:\ue000-\ue009]){0,60},? (?:[a-zà-ÿ-]+ |{DURATION} )?après (?:avoir participé à la (?:création|fondation|naissance) (?:de |d'|du )|avoir (?:co-?)?(?:fondé|créé) )(?:la société |l'entreprise )?{CO:subject})",
        says=(
            ("Dix ans après avoir fondé Lumaro, Anne Roy change de métier.", "Lumaro: Anne Roy"),
            ("Paul Vidal part, dix-huit ans après avoir participé à la création de Lumaro.", "Lumaro: Paul Vidal"),
        ),
        silent=("Dix ans après avoir quitté Lumaro, Anne Roy change de métier.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "founded-another",
        Kind.FOUNDER,
        ("fond", "cré", "lanc", "mont"),
        r"{PERSON:value},? (?:qui |et )?{@have} {@adv}(?:(?:co-?)?fondé|créé|lancé|monté) {@when}(?:une autre |une nouvelle |sa propre |une )(?:société|entreprise|start-up|affaire|boîte|jeune pousse|maison)(?: [a-zà-ÿ-]+)?(?:,? (?:baptisée|nommée|appelée|dénommée|du nom de)|,) {ORG:subject}",
        says=(
            ("Paul Vidal a créé en 2024 une autre société, Dorval. Lumaro attend.", "Dorval: Paul Vidal"),
            ("Anne Roy a monté sa propre affaire, Vestrane. Lumaro la regrette.", "Vestrane: Anne Roy"),
        ),
        silent=("Paul Vidal a créé une société savante avec Dorval.",),
    ),
    Relation(
        "founded-another-in",
        Kind.FOUNDED,
        ("fond", "cré", "lanc", "mont"),
        r"{@have} {@adv}(?:(?:co-?)?fondé|créé|lancé|monté) (?:en |dès |fin |début )?{DATE:date} (?:une autre |une nouvelle |sa propre |une )(?:société|entreprise|start-up|affaire|boîte|jeune pousse|maison)(?: [a-zà-ÿ-]+)?(?:,? (?:baptisée|nommée|appelée|dénommée|du nom de)|,) {ORG:subject}",
        says=(("Il a créé en 2019 une autre société, Dorval. Lumaro attend.", "Dorval: 2019"),),
        silent=("Il a quitté en 2019 une autre société, Dorval. Lumaro attend.",),
    ),
    Relation(
        "comes-to-life-in",
        Kind.FOUNDED,
        ("jour", "naît", "naquit"),
        r"(?:{CO:subject},? (?:qui )?(?:(?:voit|vit|voient) le jour|naît|naquit) (?:à {PLACE},? )?(?:en |à l'|au |le |fin |début |dès )?{DATE:date}|\bc'est (?:en |à l'|au |le |fin |début |dès )?{DATE:date}[^.;:]{0,60}?,? que {CO:subject} (?:voit le jour|a vu le jour|naît|est née?s?|est fondée?s?|est créée?s?))",
        says=(
            ("Lumaro voit le jour en 2017 à Dijon.", "Lumaro: 2017"),
            (
                "C'est à l'été 2017, dans l'arrière-salle d'un café, que la société voit le jour. Lumaro tient.",
                "-: été 2017",
            ),
        ),
        silent=("Le projet voit le jour en 2017 chez Lumaro.", "Lumaro voit le bout du tunnel en 2017."),
    ),
    Relation(
        "papers-filed",
        Kind.FOUNDED,
        ("statuts",),
        r"\bdépos(?:e|ent|é|ée|és|èrent) {@adv}(?:les|ses|leurs) statuts(?: (?:de |d')(?:la |l')?(?={CO:subject}){CO})?,? (?:en |à l'|au |le |fin |début |dès )?{DATE:date}",
        says=(
            ("Ils déposent les statuts en novembre 2016. Lumaro est née.", "-: novembre 2016"),
            ("Elle a déposé les statuts de Lumaro en mai 2011.", "Lumaro: mai 2011"),
        ),
        silent=("Elle a relu les statuts de Lumaro en mai 2011.",),
    ),
    Relation(
        "launched-opening",
        Kind.FOUNDED,
        ("lanc",),
        r"^[-« ]*lancée?s? (?:à {PLACE} )?(?:en |à l'|au |le |fin |début |dès )?{DATE:date} par {PERSONS}, {CO:subject}",
        says=(
            ("Lancée en 2019 par Anne Roy et Paul Vidal, la start-up dijonnaise grandit. Lumaro recrute.", "-: 2019"),
        ),
        silent=("Lancée en 2019 par Anne Roy, la gamme plaît à Lumaro.",),
    ),
    Relation(
        "that-was-founded-in",
        Kind.FOUNDED,
        ("fond", "cré"),
        r"{CO:subject}(?:, (?:une?|la|le|l')[^;.:\ue000\ue001]{3,80}?)?,? (?:que |qu')(?:{PERSONS}|{REF}|elle|il|ils|elles) {@have} {@adv}(?:(?:co-?)?fondée?s?|créée?s?|lancée?s?) (?:(?:avec|aux côtés d[eu']) [^.;:,]{3,60}? )?{@ago}{DATE:date}",
        says=(
            ("Lumaro, qu'Anne Roy a fondée en 2011, avance.", "Lumaro: 2011"),
            ("La société Dorval, qu'elle a créée en 1998, fournit Lumaro.", "Dorval: 1998"),
        ),
        silent=("Lumaro, qu'Anne Roy a rejointe en 2011, avance.",),
    ),
)
TOGETHER = r"\bensemble,? (?:[\ue014-\ue017]+|ils|elles)? ?(?:fondent|créent|lancent|montent|cofondent|(?:{@have} {@adv}(?:fondé|créé|lancé|monté))|déposent les statuts)(?= {CO}|[^.;:]{0,20} statuts| {@when}|\.)"
"""Two people founding a company."""
