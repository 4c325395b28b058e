# How French prose names who founded a company and who runs it.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for founders, chief executives and other executives."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_TITLES = ("pdg", "p-dg", "ceo", "directeur", "directrice", "dg", "patron", "président")

PEOPLE_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "founded-by",
        Kind.FOUNDER,
        ("fond", "cré", "lanc", "né", "imagin", "créat"),
        r"\b(?:(?:co-?)?fondée?s?|créée?s?|lancée?s?|imaginée?s?|née?|montée|création|fondation)\b,? {@when}(?:à {PLACE} )?{@when}(?:(?!dirigée?|pilotée?|présidée?|menée?|détenue?|soutenue?|contrôlée?|financée?|basée?|rachetée?|reprise?)[a-zà-ÿ' -]){0,30}?(?:par|de l'association d[eu']|sous l'impulsion d[eu']|à l'initiative d[eu']) ?(?:(?:{COUNT}|d'anciens|des|un trio d[e']|un duo d[e'])[^.;:]{3,70}?[,:] )?{@people}",
        says=(
            ("Fondée en 2011 par Anne Roy et Paul Vidal, Lumaro emploie 40 salariés.", "Lumaro: Anne Roy; Paul Vidal"),
            (
                "Lumaro a collecté 6 millions d'euros depuis sa création en 2016 par l'immunologiste Claire Brunet et l'ingénieur Jean Mares.",
                "Lumaro: Claire Brunet; Jean Mares",
            ),
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
        ),
    ),
    Relation(
        "person-founder-of",
        Kind.FOUNDER,
        ("fondat", "créat"),
        r"{PERSON:value}(?:, {COUNT})?,? (?:[a-zà-ÿ'-]+ ){0,1}?(?:le |la |l'|l'autre |son |sa |également |aussi )?(?:{@ceo}|{@exec})?,?(?: et | ?)(?:le |la |l'|l'autre )?{@founder:role}(?! d'(?:un|une))(?: et [a-zà-ÿ'-]+(?: [a-zà-ÿ'-]+){0,3}?)?(?: (?:de |d'|du )(?:la |le |l')?{CO:subject})?",
        says=(
            ("Anne Roy, PDG et cofondatrice de Lumaro, mise sur l'export.", "Lumaro: Anne Roy"),
            ("Paul Vidal, l'autre fondateur, a quitté Lumaro.", "Lumaro: Paul Vidal"),
            ("Louise Astier, fondatrice de Dorval, se réjouit.", "Dorval: Louise Astier"),
        ),
        silent=("Paul Vidal serait désormais « cofondateur » de Lumaro.", "Paul Vidal, client de Lumaro, se réjouit."),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "founder-named",
        Kind.FOUNDER,
        ("fondat", "créat"),
        r"(?<!« )(?<!« les ){@founder:role}(?: et (?:{@ceo}|{@exec}))?(?: historiques?)?(?:,? ?(?:de |d'|du )(?:la |le |l')?{CO:subject}(?: {@ago}{DATE})?)?,? {PERSONS:value}",
        says=(
            ("Le fondateur de Lumaro, Paul Vidal, garde la main.", "Lumaro: Paul Vidal"),
            ("Elle succède à la cofondatrice Anne Roy chez Lumaro.", "Lumaro: Anne Roy"),
        ),
        silent=("Les fondateurs de Lumaro ont quitté Vesta.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "person-founded",
        Kind.FOUNDER,
        ("fond", "cré", "lanc"),
        r"{PERSONS:value},? (?:qui |et )?{@have} {@adv}(?:(?:co-?)?fondé|créé|lancé|monté) {@when}(?:la société |l'entreprise |la start-up )?{CO:subject}",
        says=(
            ("Anne Roy a fondé Lumaro en 2011.", "Lumaro: Anne Roy"),
            ("Anne Roy et Paul Vidal ont créé la société Dorval en 1998.", "Dorval: Anne Roy; Paul Vidal"),
        ),
        silent=("Anne Roy a créé un comité chez Lumaro.",),
    ),
    Relation(
        "founds-active",
        Kind.FOUNDER,
        ("fond", "cré"),
        r"{PERSONS:value} (?:fonde|fondent|crée|créent|cofondent|cofonde|lance|lancent) {@when}{CO:subject}",
        says=(("En 2011, Anne Roy fonde Lumaro à Dijon.", "Lumaro: Anne Roy"),),
        silent=("Anne Roy crée la surprise chez Lumaro.",),
    ),
    Relation(
        "person-ceo-of",
        Kind.CEO,
        _TITLES,
        r"{PERSON:value}(?:, {COUNT})?,? (?:(?!ancien|ex|toujours pas)[a-zà-ÿ]+ )?(?:le |la |l'|son |sa |aussi |également |nouveau |nouvelle |actuel |actuelle |à la fois |désormais )?(?:{@founder} et |{@founder}, )?{@ceo}(?: et (?:co-?)?[a-zà-ÿ'-]+)?(?: (?:depuis |en )?{DATE:date})?(?: (?:de |d'|du )(?:la |le |l')?(?:{CO:subject}))?",
        says=(
            ("Anne Roy, PDG de Lumaro, mise sur l'export.", "Lumaro: Anne Roy"),
            ("« Nous avançons », se félicite Anne Roy, présidente-directrice générale de Lumaro.", "Lumaro: Anne Roy"),
            ("Paul Vidal, cofondateur et directeur général de Dorval, s'en félicite.", "Dorval: Paul Vidal"),
        ),
        silent=(
            "Anne Roy, ancienne PDG de Lumaro, conteste.",
            "Paul Vidal, directeur général adjoint de Lumaro, tempère.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "ceo-named",
        Kind.CEO,
        _TITLES,
        r"(?:^|[\s,'(«])(?<!ancien )(?<!ancienne )(?<!futur )(?<!future )(?<!ex-){@ceo}(?: et {@founder})?(?:,? ?(?:de |d'|du )(?:la |le |l')?{CO:subject})?,? {PERSON:value}",
        says=(
            ("Le PDG Arthur Meunier incarne Lumaro.", "Lumaro: Arthur Meunier"),
            ("La directrice générale de Lumaro, Anne Roy, l'a annoncé.", "Lumaro: Anne Roy"),
            ("Le patron de Dorval, Paul Vidal, le confirme.", "Dorval: Paul Vidal"),
        ),
        silent=("L'ancien PDG Arthur Meunier a quitté Lumaro.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "heads",
        Kind.CEO,
        ("dirig", "tête", "pilot", "préside", "commandes", "rênes"),
        r"(?<!succède )(?<!succédé )(?<!succédera )(?<!succède à )(?<!succédé à )(?<!succédera à )(?<!remplace )(?<!remplacé )(?<!remplacera ){PERSON:value},? (?:qui )?(?:(?:co)?dirige|est à la tête d[eu]|est aux commandes d[eu]|à la tête d[eu'])(?: (?:depuis |en )?{DATE:date})? ?(?:la |l'|le )?{CO:subject}",
        says=(
            ("Anne Roy, qui dirige Lumaro depuis 2019, s'en réjouit.", "Lumaro: Anne Roy"),
            ("Paul Vidal dirige l'entreprise Dorval.", "Dorval: Paul Vidal"),
        ),
        silent=(
            "Anne Roy dirige le laboratoire de chimie de Lumaro.",
            "Une inconnue succède à Anne Roy à la tête de Lumaro.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "led-by-person",
        Kind.CEO,
        ("dirig", "présid", "mené"),
        r"{CO:subject},? (?:est )?(?:aujourd'hui |désormais )?(?:dirigée?|présidée?|emmenée?|pilotée?) (?:(?:depuis )?{DATE:date} )?par {PERSON:value}",
        says=(
            ("Lumaro, dirigée par Anne Roy, emploie 40 salariés.", "Lumaro: Anne Roy"),
            ("L'entreprise Dorval est dirigée par Paul Vidal.", "Dorval: Paul Vidal"),
        ),
        silent=("Lumaro, dirigée par des ingénieurs, emploie 40 salariés.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "appointed-ceo",
        Kind.CEO,
        ("nomm", "nomin", "prend", "pris", "succè", "tête", "commandes", "rênes", "dirig", "arriv", "devi", "rempl"),
        r"{PERSON:value},? (?:[a-zà-ÿ' ]{0,40}?)?(?:nommée?|devenue?|devient|prend|a pris|promue?|désignée?|a été nommée?|est nommée?|arrive)(?: {@when}| )?(?:la direction générale|les rênes|les commandes|la tête|à la tête|aux commandes|au poste de {@ceo}|comme {@ceo}|{@ceo})(?: (?:de |d'|du )(?:la |le |l')?{CO:subject})?",
        says=(
            ("Anne Roy a été nommée directrice générale de Lumaro.", "Lumaro: Anne Roy"),
            ("Paul Vidal prend la tête de Dorval.", "Dorval: Paul Vidal"),
        ),
        silent=("Anne Roy a été nommée directrice financière de Lumaro.",),
    ),
    Relation(
        "succeeds",
        Kind.CEO,
        ("succ", "remplac", "suite", "relais"),
        r"{PERSON:value},? (?:[^,;.:]{3,40}, )?(?:qui )?(?:(?:succède|a succédé) à|remplace|a remplacé|(?:prend|a pris) (?:la suite|le relais) de) {PERSON},? (?:à la tête|aux commandes|à la direction générale|au poste de {@ceo}|comme {@ceo}|aux rênes)(?: (?:de |d'|du )(?:la |le |l')?{CO:subject})?",
        says=(
            ("Anne Roy succède à Paul Vidal à la tête de Lumaro.", "Lumaro: Anne Roy"),
            ("Louise Astier a remplacé Marc Petit à la direction générale de Dorval.", "Dorval: Louise Astier"),
        ),
        silent=(
            "Anne Roy succède à Paul Vidal au conseil municipal, selon Lumaro.",
            "Anne Roy pourrait remplacer Paul Vidal à la tête de Lumaro.",
        ),
    ),
    Relation(
        "role-ceo-son",
        Kind.CEO,
        _TITLES,
        r"\b(?:son|sa|leur|notre) (?:nouveau |nouvelle |actuel |actuelle |{@founder} et )?{@ceo}(?: et {@founder})?,? {PERSON:value}",
        says=(("Lumaro et son PDG, Paul Vidal, ont signé.", "Lumaro: Paul Vidal"),),
        silent=("Lumaro et son ancien PDG, Paul Vidal, ont signé.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "person-executive-of",
        Kind.EXECUTIVE,
        (
            "direct",
            "présid",
            "responsable",
            "secrétaire",
            "cfo",
            "cto",
            "coo",
            "dirigeant",
            "chef",
            "administrat",
            "conseill",
            "dga",
            "gérant",
        ),
        r"{PERSON:value}(?:, {COUNT})?,? (?:le |la |l'|son |sa |leur )?(?:nouveau |nouvelle |actuel |actuelle )?(?:{@founder},? (?:et )?)?{@exec:role}(?: (?:de |d'|du |chez |au sein de )(?:la |le |l')?{CO:subject})(?!\w)",
        says=(
            ("Nadia Faure, directrice financière de Lumaro, l'assure.", "Lumaro: Nadia Faure"),
            ("Paul Vidal, responsable des achats chez Dorval, tempère.", "Dorval: Paul Vidal"),
        ),
        silent=(
            "Nadia Faure, ancienne directrice financière de Lumaro, l'assure.",
            "Nadia Faure, analyste chez Vesta, tempère.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "executive-named",
        Kind.EXECUTIVE,
        ("direct", "présid", "responsable", "secrétaire", "cfo", "cto", "coo", "chef", "dga", "gérant"),
        r"(?:^|[\s,'(])(?<!ancien )(?<!ancienne )(?<!futur )(?<!future )(?<!ex-)(?:(?:le |la |l'|son |sa |leur |notre |nouveau |nouvelle |du |au )(?={@exec}, )(?!(?:directeur|directrice|président|présidente|responsable|chef|cheffe|secrétaire général|secrétaire générale|dirigeant|dirigeante) (?:de |du |des |d')[^,]*, ){@exec:role}|{@exec:role}(?:,? ?(?:de |d'|du |chez )(?:la |le |l')?{CO:subject})),? {PERSON:value}",
        says=(
            ("Le directeur technique de Lumaro, Paul Vidal, l'a confirmé.", "Lumaro: Paul Vidal"),
            ("Lumaro perd sa directrice financière, Nadia Faure, en mars.", "Lumaro: Nadia Faure"),
            ("« Le marché se retourne », regrette son directeur, Paul Vidal.", "-: Paul Vidal"),
        ),
        silent=("L'ancien directeur technique de Lumaro, Paul Vidal, l'a confirmé.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "executive-apposed",
        Kind.EXECUTIVE,
        ("direct", "présid", "responsable", "secrétaire", "dga"),
        r"{PERSON:value} ?, (?:le |la |l'|son |sa |leur )?(?:nouveau |nouvelle |aujourd'hui |désormais |actuel |actuelle )?{@exec:role}(?=,|\.| -|$| depuis|»)",
        says=(("« Le site tient », assure Nadia Faure, directrice financière.", "-: Nadia Faure"),),
        silent=("« Le site tient », assure Nadia Faure, ancienne directrice financière.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "team-led",
        Kind.EXECUTIVE,
        ("pilot", "dirig", "emmen", "encadr", "mené"),
        r"\b(?:l'|la |le |son |sa )(?P<role>équipe [a-zà-ÿ]+|branche [a-zà-ÿ]+|division [a-zà-ÿ]+|pôle [a-zà-ÿ]+|activité [a-zà-ÿ]+|département [a-zà-ÿ]+|service [a-zà-ÿ]+|direction [a-zà-ÿ]+),? (?:est )?(?:pilotée?|dirigée?|emmenée?|menée?|confiée? à|encadrée?) ?(?:par )?{PERSON:value}",
        says=(
            (
                "L'équipe commerciale de Lumaro se renforce ; l'équipe technique, pilotée par Anne Roy, aussi.",
                "Lumaro: Anne Roy",
            ),
        ),
        silent=("L'équipe de France, dirigée par Anne Roy, a gagné chez Lumaro.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "role-as-ceo",
        Kind.CEO,
        ("rôle de", "poste de", "fonction de", "mandat de", "métier de"),
        r"{PERSON:value}{..70}\b(?:son|sa) (?:rôle|poste|fonction|mandat|métier) de {@ceo}",
        says=(("Roy a reconnu qu'il avait dû s'adapter à son rôle de PDG chez Lumaro.", "Lumaro: Roy"),),
        silent=("Roy a reconnu qu'il avait quitté son ancien poste de PDG chez Vesta.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "stays-ceo",
        Kind.CEO,
        _TITLES,
        r"{PERSON:value},? (?:en |lui |elle )?(?:est|reste|demeure|devient)(?: [a-zà-ÿ]+)? (?:la |le |l')?{@ceo}(?: (?:de |d'|du )(?:la |le |l')?{CO:subject})?",
        says=(("Anne Roy reste la directrice générale de Lumaro.", "Lumaro: Anne Roy"),),
        silent=("Anne Roy n'est plus la directrice générale de Lumaro.",),
    ),
    Relation(
        "stays-executive",
        Kind.EXECUTIVE,
        ("est ", "reste ", "demeure ", "devient "),
        r"{PERSON:value},? (?:qui )?(?:en |lui |elle )?(?:est|reste|demeure|devient)(?: [a-zà-ÿ]+)? (?:la |le |l')?{@exec:role}(?: (?:de |d'|du )(?:la |le |l')?{CO:subject}|(?=[,.;]| ;|$))",
        says=(("Anne Roy en reste la présidente ; elle a vendu Lumaro.", "Lumaro: Anne Roy"),),
        silent=("Anne Roy n'en est plus la présidente ; elle a vendu Lumaro.",),
    ),
    Relation(
        "hands-over-to",
        Kind.CEO,
        ("place", "remplac", "main à", "rênes"),
        r"{@ceo},? {PERSON},? {..60}(?:cède (?:sa|la) place à|laisse (?:sa|la) place à|(?:est|sera) remplacée? par|passe la main à|transmet les rênes à) {PERSON:value}",
        says=(
            (
                "Le directeur général de Lumaro se retire ; son PDG, Paul Vidal, passe la main à Anne Roy.",
                "Lumaro: Anne Roy",
            ),
        ),
        silent=("Le PDG de Lumaro, Paul Vidal, parle à Anne Roy.",),
    ),
    Relation(
        "at-the-head",
        Kind.CEO,
        ("tête", "commandes", "manettes", "rênes"),
        r"\b(?:à la tête|aux commandes|aux manettes) (?:de |d'|du )(?:la |l')?{CO:subject}(?: (?:depuis |en )?{DATE:date})?, {PERSON:value}",
        says=(("À la tête de Lumaro depuis 2018, Fatou Brun voit loin.", "Lumaro: Fatou Brun"),),
        silent=("À la tête de Lumaro depuis 2018, une équipe de Dorval voit loin.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "joins-as",
        Kind.EXECUTIVE,
        ("comme ", "poste de", "en tant que", "qualité de", "fonction"),
        r"{PERSON:value}(?:, [^,;.]{3,60},)?(?: {@have} {@adv}(?:été )?| est | vient d'être |,? )(?:rejoint|rejointe?s?|recrutée?|nommée?|promue?|arrivée?|embauchée?|débauchée?|arrive)? ?[^.;,]{0,40}?(?:comme|au poste de|en tant que|en qualité de|à la fonction de|aux fonctions de) {@exec:role}(?=[,.;]| (?:de |d'|du )(?={CO:subject}){CO}| en | {DATE}|$)",
        says=(
            ("Paul Vidal rejoint Lumaro en 2019 comme directeur technique.", "Lumaro: Paul Vidal"),
            (
                "Lumaro a recruté Claire Pons, une ancienne de Vesta, au poste de directrice des opérations.",
                "Lumaro: Claire Pons",
            ),
        ),
        silent=("Paul Vidal a quitté Lumaro, où il travaillait comme ingénieur.",),
    ),
    Relation(
        "named-executive",
        Kind.EXECUTIVE,
        ("nomm", "promu", "devien", "désign"),
        r"{PERSON:value},? (?:[a-zà-ÿ' ]{0,40}?)?(?:nommée?|devenue?|devient|promue?|désignée?|a été nommée?|est nommée?) {@when}(?:comme |au poste de |la |le )?{@exec:role}(?=[,.;]| (?:de |d'|du |chez )(?={CO:subject}){CO}| en |$)",
        says=(("Anne Roy a été nommée directrice financière de Lumaro.", "Lumaro: Anne Roy"),),
        silent=("Anne Roy a été nommée ambassadrice de Lumaro.",),
    ),
    Relation(
        "holds-the-chair",
        Kind.EXECUTIVE,
        ("présid", "charg", "en charge", "direction"),
        r"{PERSON:value}(?:, (?:{COUNT}|[^,;.:]{2,40}),)?,? (?:qui )?(?:(?:{@have} {@adv}(?:gardé|conservé|pris|repris|obtenu)|garde|conserve|occupe|assure|prend|reprend) (?P<role>la présidence(?: (?:du|de la) [a-zà-ÿ]+)?|la direction (?:financière|technique|commerciale|industrielle|juridique|scientifique|de l'[a-zà-ÿ]+|des [a-zà-ÿ]+|du [a-zà-ÿ]+))|(?P<role>préside)(?: (?:désormais|toujours|aujourd'hui))? (?:le|son) (?:conseil|directoire|comité)|(?:est )?(?P<role>(?:chargée?|responsable|en charge) (?:de l'|de la |du |des )[a-zà-ÿ-]+)(?=,|\.| depuis| {DATE}| ;|$| chez))",
        says=(
            ("Paul Vidal a gardé la présidence du conseil de Lumaro.", "Lumaro: Paul Vidal"),
            ("Anne Roy, 58 ans, qui préside désormais le conseil de surveillance, aime Lumaro.", "Lumaro: Anne Roy"),
            ("Anne Roy, chargée de l'innovation depuis janvier, parle de Lumaro.", "Lumaro: Anne Roy"),
        ),
        silent=(
            "Paul Vidal a quitté la présidence du conseil de Lumaro.",
            "Anne Roy préside un jury de Lumaro.",
        ),
    ),
    Relation(
        "board-chaired-by",
        Kind.EXECUTIVE,
        ("présid",),
        r"\b(?:le|son|du|au) (?P<role>conseil (?:d'administration|de surveillance|stratégique|scientifique)|directoire|comité (?:stratégique|scientifique))(?: (?:de |d')(?={CO:subject}){CO})?,? (?:est |reste |demeure )?(?:toujours |désormais )?présidée? par {PERSON:value}",
        says=(("Le conseil d'administration de Lumaro reste présidé par Paul Vidal.", "Lumaro: Paul Vidal"),),
        silent=("Le conseil municipal, présidé par Paul Vidal, soutient Lumaro.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "leaders-listed",
        Kind.EXECUTIVE,
        ("dirigeants",),
        r"\b(?:les|ses|leurs|nos|des) (?:{COUNT} )?(?P<role>dirigeants)(?: (?:de |d')(?={CO:subject}){CO})?,? {PERSONS:value}",
        says=(
            (
                "Les trois dirigeants de Lumaro, Anne Roy, Paul Vidal et Louise Astier, partent.",
                "Lumaro: Anne Roy; Paul Vidal; Louise Astier",
            ),
        ),
        silent=("Les anciens dirigeants de Lumaro ont reçu Anne Roy.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "is-led-by",
        Kind.CEO,
        ("dirig", "présid", "emmen", "pilot"),
        r"(?:(?<=, )est|\bet) (?:aujourd'hui |désormais )?(?:dirigée?|présidée?|emmenée?|pilotée?) (?:(?:depuis )?{DATE:date} )?par {PERSON:value}",
        says=(
            ("Lumaro, née en 1923 à Dijon, est dirigée depuis 2016 par Anne Roy.", "Lumaro: Anne Roy"),
            ("Créée en 2017 et dirigée par Anne Roy, Lumaro avance.", "Lumaro: Anne Roy"),
        ),
        silent=("Créée en 2017 et dirigée par des ingénieurs, Lumaro avance.",),
        modality=Modality.ASSERTED,
    ),
)
