# How French prose names who else runs a company.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for executives and chairs."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

EXECUTIVE_RELATIONS: tuple[Relation, ...] = (
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
            "drh",
            "daf",
            "dsi",
        ),
        r"{PERSON:value}{@aged},? (?:le |la |l'|son |sa |leur )?(?:nouveau |nouvelle |actuel |actuelle )?(?:{@founder},? (?:et )?)?{@exec:role}(?: {PLACE})?(?: (?:de |d'|du |des |chez |au sein de )(?:la |le |l')?{CO:subject})(?!\w)",
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
        (
            "direct",
            "présid",
            "responsable",
            "secrétaire",
            "cfo",
            "cto",
            "coo",
            "chef",
            "dga",
            "gérant",
            "numéro",
            "drh",
            "dsi",
        ),
        r"(?:^|[\s,'(])(?<!ancien )(?<!ancienne )(?<!ex-)(?<!jusqu'ici )(?<!jusqu'alors )(?<!jusque-là )(?:(?:le |la |l'|son |sa |leur |notre |nouveau |nouvelle |du |au )(?={@exec}(?: et (?:{@founder}|{@ceo}))?(?: {DATE})?, )(?!(?:directeur|directrice|président|présidente|responsable|chef|cheffe|secrétaire général|secrétaire générale|dirigeant|dirigeante) (?:de |du |des |d')[^,]*, ){@exec:role}|{@exec:role}(?: et (?:{@founder}|{@ceo}))?(?:,? ?(?:de |d'|du |des |chez )(?:la |le |l')?{CO:subject}))(?: et (?:{@founder}|{@ceo}))?(?: {DATE:date})?,? {PERSON:value}",
        says=(
            ("Le directeur technique de Lumaro, Paul Vidal, l'a confirmé.", "Lumaro: Paul Vidal"),
            ("Lumaro perd sa directrice financière, Nadia Faure, en mars.", "Lumaro: Nadia Faure"),
            ("Président de Lumaro depuis 2016, Paul Vidal s'en va.", "Lumaro: Paul Vidal"),
            ("« Nous tenons », a dit sa présidente et cofondatrice, Anne Roy.", "-: Anne Roy"),
            ("« Le marché se retourne », regrette son directeur, Paul Vidal.", "-: Paul Vidal"),
        ),
        silent=(
            "L'ancien directeur technique de Lumaro, Paul Vidal, l'a confirmé.",
            "La directrice financière, Nadia Faure, a quitté Lumaro en mars.",
            "La future directrice financière de Lumaro, Nadia Faure, se tait.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "executive-apposed",
        Kind.EXECUTIVE,
        ("direct", "présid", "responsable", "secrétaire", "dga"),
        r"{PERSON:value} ?, (?:le |la |l'|son |sa |leur )?(?:nouveau |nouvelle |aujourd'hui |désormais |actuel |actuelle )?{@exec:role}(?=,|\.| -|$| {DATE}|»)",
        says=(
            ("« Le site tient », assure Nadia Faure, directrice financière.", "-: Nadia Faure"),
            ("Marc Petit, directeur financier depuis 2016, partira de Lumaro.", "Lumaro: Marc Petit"),
        ),
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
        "stays-executive",
        Kind.EXECUTIVE,
        ("est ", "reste ", "demeure ", "devient "),
        r"{PERSON:value}(?:, [^,;.:]{3,40},)?,? (?:qui )?(?:en |lui |elle )?(?:est|reste|demeure|devient)(?: [a-zà-ÿ]+)? (?:la |le |l')?{@exec:role}(?: (?:de |d'|du |des )(?:la |le |l')?{CO:subject}(?:(?:, [^,;.:]{3,40},)? (?:depuis )?{DATE:date})?|(?=[,.;]| ;|$| {DATE}))",
        says=(
            ("Anne Roy en reste la présidente ; elle a vendu Lumaro.", "Lumaro: Anne Roy"),
            (
                "Claire Pons, qui vient de Vesta, est directrice financière depuis lundi, dit Lumaro.",
                "Lumaro: Claire Pons",
            ),
        ),
        silent=("Anne Roy n'en est plus la présidente ; elle a vendu Lumaro.",),
    ),
    Relation(
        "joins-as",
        Kind.EXECUTIVE,
        ("comme ", "poste de", "en tant que", "qualité de", "fonction"),
        r"{PERSON:value}(?:, [^,;.]{3,60},)?(?: {@have} {@adv}(?:été )?| est | vient d'être |,? )(?:rejoint|rejointe?s?|recrutée?|nommée?|promue?|arrivée?|embauchée?|débauchée?|arrive)? ?[^.;,]{0,40}?(?:comme|au poste de|en tant que|en qualité de|à la fonction de|aux fonctions de) {@exec:role}(?=[,.;]| (?:de |d'|du |des )(?={CO:subject}){CO}| en | et | {DATE}|$)",
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
        r"{PERSON:value},? (?:[a-zà-ÿ' ]{0,40}?)?(?:nommée?|devenue?|devient|promue?|désignée?|élue?|réélue?|reconduite?|a été nommée?|est nommée?) {@when}(?:comme |au poste de |la |le )?{@exec:role}(?=[,.;]| (?:de |d'|du |des |chez )(?={CO:subject}){CO}| en | avec | pour | depuis | {DATE}| à (?:partir|compter)|$)",
        says=(("Anne Roy a été nommée directrice financière de Lumaro.", "Lumaro: Anne Roy"),),
        silent=("Anne Roy a été nommée ambassadrice de Lumaro.",),
    ),
    Relation(
        "holds-the-chair",
        Kind.EXECUTIVE,
        ("présid", "charg", "en charge", "direction"),
        r"{PERSON:value}(?:, (?:{COUNT}|[^,;.:]{2,40}),)?,? (?:qui )?(?:(?:{@have} {@adv}(?:gardé|conservé|pris|repris|obtenu)|garde|conserve|occupe|assure|prend|prendra|reprend) {@when}(?P<role>la présidence(?: (?:du|de la) [a-zà-ÿ]+)?|la direction (?:financière|technique|commerciale|industrielle|juridique|scientifique|de l'[a-zà-ÿ]+|des [a-zà-ÿ]+|du [a-zà-ÿ]+))|(?P<role>préside){@too} (?:le|son) (?:conseil|directoire|comité)|(?:est )?(?P<role>(?:chargée?|responsable|en charge) (?:de l'|de la |du |des )[a-zà-ÿ-]+(?: [a-zà-ÿ-]+)?)(?=,|\.| depuis| {DATE}| ;|$| chez))",
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
        r"\b(?:le|son|du|au) (?P<role>conseil (?:d'administration|de surveillance|stratégique|scientifique)|directoire|comité (?:stratégique|scientifique))(?: (?:de |d')(?={CO:subject}){CO})?,? (?:est |reste |demeure |a été )?(?:toujours |désormais )?(?:présidée? par|que préside|(?:revient|échoit|confiée?|attribuée?) à) {PERSON:value}",
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
        "hired-as",
        Kind.EXECUTIVE,
        ("nomm", "recrut", "embauch", "engag", "débauch", "promu", "accueill", "trouv", "choisi", "doté"),
        r"\b(?:nomm|recrut|embauch|engag|débauch|promeut|promu|accueill|trouv|choisi|doté?)[a-zé]* (?:(?:en |le |la |fin |début )?{DATE:date} |[^.;:,]{0,30}? )?(?:d'une? |une? |son |sa |comme |pour )(?:nouve(?:au|lle) |premi(?:er|ère) )?(?={@exec}(?:,| :) ){@exec:role}(?:,| :) {PERSON:value}",
        says=(
            (
                "Lumaro a nommé le 5 janvier une directrice financière, Laure Tissier, venue de Vesta.",
                "Lumaro: Laure Tissier",
            ),
            ("Lumaro recrute un directeur industriel, Paul Vidal.", "Lumaro: Paul Vidal"),
        ),
        silent=(
            "Lumaro recrute un directeur industriel ; Paul Vidal attend.",
            "Lumaro va recruter un directeur, Dijon le veut.",
        ),
    ),
    Relation(
        "runs-a-part",
        Kind.EXECUTIVE,
        ("pilot", "dirig", "supervis", "coordonn", "encadr", "tête"),
        r"{PERSON:value}{@aged},? (?:qui )?(?:pilote|dirige|supervise|coordonne|chapeaute|encadre|à la tête d[eu']) ?(?P<role>(?:l'|la |le |les |des )?(?:recherche(?: et développement)?|r&d|production|communication|finances|ressources humaines|achats|logistique|marketing|opérations|ventes|(?:branche|division|pôle|département|activité|équipes?|bureau d') ?[a-zà-ÿ-]{4,}|(?:l'|la |le |les |cette |ce |son |sa )(?:usines?|sites?|atelier|laboratoire|antenne|succursale|filiale(?: [a-zà-ÿ-]{4,})?|agence)(?: (?:de |d'|à )\ue004\ue005*+)?(?!, (?:une? |au |à |chez |du |de |l[ea] |l')))(?! d[eu'] ?(?:la |l')?[\ue002\ue008][^.;]* et d))(?: (?:de |d'|du |des |chez )(?:la |le |l')?{CO:subject}|(?=,|\.| depuis| {DATE}|$))",
        says=(
            ("Claire Pons pilote la recherche de Lumaro.", "Lumaro: Claire Pons"),
            ("Sandrine Maurel, 44 ans, dirige l'usine de Lumaro.", "Lumaro: Sandrine Maurel"),
            ("Lumaro a ouvert un site. Sandrine Maurel dirige le site.", "Lumaro: Sandrine Maurel"),
            ("Claire Pons, à la tête de la branche emballage, aime Lumaro.", "Lumaro: Claire Pons"),
        ),
        silent=("Claire Pons pilote la recherche du chat perdu de Lumaro.", "Claire Pons dirige la chorale de Lumaro."),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "office-entrusted-to",
        Kind.EXECUTIVE,
        (
            "confi",
            "remet",
            "remis",
            "revien",
            "reven",
            "revi",
            "échoi",
            "échu",
            "incomb",
            "dévol",
            "passe",
            "attribu",
            "hérit",
            "assuré",
            "tenu",
            "piloté",
            "occupé",
        ),
        r"(?:\b(?:confi(?:e|é|era)|remet|remis|attribué?e?) {@when}(?P<role>{@seat})(?: (?:de |d'|du |des )(?={CO:subject}){CO})? à (?:(?:l'|la |le |son |sa |une? )[^,;.:]{3,40}?,? )?{PERSON:value}|\b(?P<role>{@seat})(?: (?:de |d'|du |des )(?={CO:subject}){CO})?(?:, [a-zà-ÿ][^,;.:\ue000-\ue009]{3,40},|,)? (?:est |a été |vient d'être |sera )?(?:(?:confiée?|attribuée?|dévolue?|transmise?|revient|revint|reviendra|échoit|échoira|incombe|incombera|passe|passera|est (?:revenue?|échue?|passée?)) {@when}à|(?:désormais |aujourd'hui |actuellement )?(?:assurée?|tenue?|pilotée?|occupée?) (?:désormais |{@when})?par) (?:(?:l'|la |le |une? )[^,;.:]{3,40}?,? )?{PERSON:value}|{PERSON:value}(?:, [^,;.:]{3,60},)? (?:hérite|a hérité) d[e'u] ?(?P<role>{@seat}))",
        says=(
            ("Lumaro a confié sa direction financière à Anne Roy, passée par Vesta.", "Lumaro: Anne Roy"),
            ("La direction industrielle de Dorval échoit à Paul Vidal, dit Lumaro.", "Dorval: Paul Vidal"),
            ("La présidence du conseil de surveillance de Lumaro revient à Paul Vidal.", "Lumaro: Paul Vidal"),
            ("La direction commerciale, jusque-là vacante, est revenue à Anne Roy. Lumaro recrute.", "-: Anne Roy"),
        ),
        silent=(
            "Lumaro a confié son dossier à Anne Roy, avocate.",
            "La direction artistique de Vesta, dit Lumaro, revenait cher à Anne Roy.",
            "Lumaro pourrait confier sa direction financière à Anne Roy.",
        ),
    ),
    Relation(
        "arrival-as",
        Kind.EXECUTIVE,
        ("arrivée", "nomination", "recrutement", "promotion", "venue", "désignation"),
        r"(?:\b(?:arrivée|nomination|recrutement|promotion|venue|désignation) (?:de |d')|\bet (?:celle |celui )?(?:de |d'))(?:(?:l'|la |le )[a-zà-ÿ-]+ )?{PERSON:value},? (?:comme |au poste de |en tant que |en qualité de |aux fonctions de |à )(?:la |le )?(?P<role>{@exec}|direction (?:financière|technique|commerciale|industrielle|juridique|scientifique|marketing|des [a-zà-ÿ]+|de l'[a-zà-ÿ]+|de la [a-zà-ÿ]+))(?= (?:de |d'|du |chez )|,|\.| [a-zà-ÿ]|$)",
        says=(
            ("L'arrivée de Claire Pons à la direction financière rassure Lumaro.", "Lumaro: Claire Pons"),
            ("La nomination de Paul Vidal comme directeur technique de Lumaro est actée.", "Lumaro: Paul Vidal"),
        ),
        silent=("L'arrivée de Claire Pons à la gare rassure Lumaro.",),
    ),
)
ASIDES = tuple(
    (kind, rf"(?:le |la |l'|son |sa )?(?P<role>{words})(?:(?P<of> (?:de |d'|du |chez )).{{2,50}})?")
    for kind, words in (
        (Kind.CEO, "{@ceo}"),
        (Kind.FOUNDER, "{@founder}"),
        (Kind.EXECUTIVE, r"direct(?:eur|rice) (?!général)[a-zà-ÿ]+|drh|daf|cto|cfo|présidente?|secrétaire générale?"),
    )
)
"""(kind, an office in parentheses behind a name)."""
