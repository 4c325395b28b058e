# How French prose names who is at the head of a company.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for chief executives."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_TITLES = ("pdg", "p-dg", "ceo", "directeur", "directrice", "dg", "patron", "président", "gérant")

HEAD_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "person-ceo-of",
        Kind.CEO,
        _TITLES,
        r"{PERSON:value}{@aged},? (?:(?!ancien|ex |toujours pas|est |était |sera |serait |devien|deven|fut |ni |sans |pas |contre |avec |pour |comme )[a-zà-ÿ]+ )?(?:le |la |l'|son |sa |aussi |également |nouveau |nouvelle |actuel |actuelle |à la fois |désormais )?(?:{@founder} et |{@founder}, )?{@ceo}(?: et (?:co-?)?[a-zà-ÿ'-]+)?(?: (?:depuis |en )?{DATE:date})?(?: (?:de |d'|du |des )(?:la |le |l')?(?:{CO:subject}))?",
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
        r"(?:^|[\s,'(«])(?<!ancien )(?<!ancienne )(?<!ex-)(?<!jusqu'ici )(?<!jusqu'alors )(?<!jusque-là ){@ceo}(?: et {@founder})?(?:,? ?(?:de |d'|du |des )(?:la |le |l')?{CO:subject})?(?: {DATE:date}, | ?[:,] | )(?!de |d'|du |chez ){PERSON:value}",
        says=(
            ("Le PDG Arthur Meunier incarne Lumaro.", "Lumaro: Arthur Meunier"),
            ("La directrice générale de Lumaro, Anne Roy, l'a annoncé.", "Lumaro: Anne Roy"),
            ("Le patron de Dorval, Paul Vidal, le confirme.", "Dorval: Paul Vidal"),
            ("Directrice générale de Lumaro depuis 2019, Anne Roy connaît la maison.", "Lumaro: Anne Roy"),
            ("Lumaro s'est choisi une nouvelle patronne : Anne Roy.", "Lumaro: Anne Roy"),
        ),
        silent=(
            "L'ancien PDG Arthur Meunier a quitté Lumaro.",
            "Le futur PDG de Lumaro, Arthur Meunier, se tait.",
            "Le limogeage du PDG de Lumaro, Arthur Meunier, surprend.",
            "Le PDG de Lumaro, Arthur Meunier, a été remercié.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "heads",
        Kind.CEO,
        ("dirig", "tête", "pilot", "préside", "commandes", "rênes"),
        r"(?<!succède )(?<!succédé )(?<!succédera )(?<!succède à )(?<!succédé à )(?<!succédera à )(?<!remplace )(?<!remplacé )(?<!remplacera ){PERSONS:value},? (?:qui )?(?:(?:co)?dirige(?:nt)?|(?:pilote|gère|emmène)(?:nt)?|(?:est )?(?:à la tête|aux commandes|aux manettes|à la barre|aux rênes|tien(?:t|nent) (?:les rênes|les commandes|la barre)) d[eu'])(?: (?:depuis |en )?{DATE:date})? ?(?!(?:l'|la |le |son |sa |leur |une? )(?:usine|site|atelier|agence|magasin|boutique|filiale|équipe|antenne|succursale|bureau|chantier|branche|division|entrepôt|fondation)\b)(?:la |l'|le )?{CO:subject}(?! (?:pendant|durant|jusqu'))",
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
        ("dirig", "présid", "pilot", "emmen"),
        r"(?<!atelier de )(?<!usine de )(?<!site de )(?<!filiale de )(?<!studio de )(?<!équipe de )(?<!branche de )(?<!agence de )(?<!laboratoire de ){CO:subject},? (?:est |sont )?(?:aujourd'hui |désormais )?(?:co)?(?:dirigée?s?|présidée?s?|emmenée?s?|pilotée?s?) (?:(?:depuis )?{DATE:date} )?par (?:un duo, |un tandem, |le duo |le tandem |(?:son|sa|ses|le|la|l'|une?) ?(?!équipe|conseil|directoire|comité)[^;.:,\ue000\ue002]{3,50}, )?{PERSONS:value}",
        says=(
            ("Lumaro, dirigée par Anne Roy, emploie 40 salariés.", "Lumaro: Anne Roy"),
            ("L'entreprise Dorval est dirigée par Paul Vidal.", "Dorval: Paul Vidal"),
            ("Lumaro est désormais pilotée par un duo, Anne Roy et Paul Vidal.", "Lumaro: Anne Roy; Paul Vidal"),
        ),
        silent=("Lumaro, dirigée par des ingénieurs, emploie 40 salariés.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "appointed-ceo",
        Kind.CEO,
        (
            "nomm",
            "nomin",
            "prend",
            "pris",
            "succè",
            "tête",
            "commandes",
            "rênes",
            "dirig",
            "direct",
            "arriv",
            "devi",
            "rempl",
        ),
        r"{PERSON:value}{@aged}(?:, [a-zà-ÿ][^,;.:\ue000\ue001]{3,60},)?,? (?:[a-zà-ÿ' ]{0,40}?)?(?:nommée?|devenue?|devient|deviendra|prend|prendra|reprend|a pris|promue?|désignée?|a été nommée?|est nommée?|arrive|accède|(?:assure|exerce)(?: seule?)?)(?: {@when}| )?(?:la direction générale|la direction (?=(?:de |d'|du |des )(?:la |l')?{CO})|à la direction générale|les rênes|les commandes|la tête|à la tête|aux commandes|au poste de {@ceo}|comme {@ceo}|(?:ses|les) fonctions de {@ceo}|{@ceo})(?: (?:de |d'|du |des )(?:la |le |l')?{CO:subject}|(?! (?:de |d'|du |des )))",
        says=(
            ("Anne Roy a été nommée directrice générale de Lumaro.", "Lumaro: Anne Roy"),
            ("Paul Vidal prend la tête de Dorval.", "Dorval: Paul Vidal"),
            ("C'est Anne Roy, 41 ans, qui prend la direction générale de l'entreprise. Lumaro y croit.", "-: Anne Roy"),
            ("Anne Roy prend la direction de Lumaro.", "Lumaro: Anne Roy"),
            ("Anne Roy, ex-directrice de Vesta, prend la direction de Lumaro.", "Lumaro: Anne Roy"),
        ),
        silent=(
            "Anne Roy a été nommée directrice financière de Lumaro.",
            "Anne Roy prendra la tête de Lumaro en septembre 2031.",
            "Anne Roy prend la direction de la gare, loin de Lumaro.",
        ),
    ),
    Relation(
        "succeeds",
        Kind.CEO,
        ("succ", "remplac", "suite", "relais"),
        r"{PERSON:value},? (?:[^,;.:]{3,40}, )?(?:qui )?(?:(?:succède|a succédé|succédera|doit succéder|va succéder) à|remplace|a remplacé|remplacera|(?:prend|a pris) (?:la suite|le relais) de) {PERSON},? (?:à la tête|aux commandes|à la direction générale|au poste de {@ceo}|comme {@ceo}|aux rênes)(?: (?:de |d'|du |des )(?:la |le |l')?{CO:subject})?",
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
        r"{PERSON:value},? (?:qui )?(?:en |lui |elle |(?:{@have} [^.;:,]{3,60} et )en )?(?:est|reste|demeure|devient|sera|serait|deviendra|deviendrait)(?: [a-zà-ÿ]+)? (?:la |le |l')?(?:nouve(?:au|lle) |prochaine? )?{@ceo}(?: (?:de |d'|du |des )(?:la |le |l')?{CO:subject})?",
        says=(("Anne Roy reste la directrice générale de Lumaro.", "Lumaro: Anne Roy"),),
        silent=("Anne Roy n'est plus la directrice générale de Lumaro.",),
    ),
    Relation(
        "hands-over-to",
        Kind.CEO,
        ("place", "remplac", "main ", "rênes", "relais", "flambeau", "témoin", "commandes", "clés", "fauteuil"),
        r"{@ceo}(?: (?:de |d'|du |des )(?:la )?(?={CO:subject}){CO})?(?:,? (?:depuis )?{DATE})?,? {PERSON},? {..60}(?:(?:cède|a cédé|cédera|laisse|a laissé|laissera|passe|a passé|passera|transmet|a transmis|transmettra) {@when}(?:sa place|la place|la main|le relais|le flambeau|le témoin|les rênes|les commandes|les clés|son fauteuil) {@when}à|(?:est|sera) remplacée? par) (?:(?:son|sa|l'|un|une) ?[^,;.:]{3,40}?,? )?{PERSON:value}",
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
        r"(?<!succède )(?<!succédé )(?<!succéder )(?<!succédera )(?<!remplace )(?<!remplacé )(?<!remplacer )(?<!remplacera )(?<![\ue010\ue011] )\b(?:à la tête|aux commandes|aux manettes|à la barre) (?:de |d'|du |des )(?:la |l')?{CO:subject}(?: (?:depuis |en )?{DATE:date})?,? (?:on (?:re)?trouve (?:désormais |aujourd'hui )?|c'est (?:désormais )?|figure )?(?:un (?:couple|duo|trio|tandem|binôme)[^.;:,\ue000]{0,50}?(?: ?: |, ))?{PERSONS:value}",
        says=(("À la tête de Lumaro depuis 2018, Fatou Brun voit loin.", "Lumaro: Fatou Brun"),),
        silent=(
            "À la tête de Lumaro depuis 2018, une équipe de Dorval voit loin.",
            "Paul Vidal remplace à la tête de Lumaro Anne Roy.",
        ),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "is-led-by",
        Kind.CEO,
        ("dirig", "présid", "emmen", "pilot"),
        r"(?:(?<=, )est|(?<=, )sont|(?<=elle )est|(?<=il )est|(?<=ils )sont|(?<=elles )sont|^[-« ]*[a-zà-ÿ-]+(?:é|i|u|is)e? [^.;:]{3,120}? et|{CO:subject},? (?:une? [^.;:,\ue000]{3,40} )?[a-zà-ÿ-]+(?:é|u|is)e? [^.;:]{3,90}? et) (?:aujourd'hui |désormais )?(?:co)?(?:dirigée?s?|présidée?s?|emmenée?s?|pilotée?s?) (?:(?:depuis )?{DATE:date} )?par (?:(?:son|sa|ses|le|la|l'|une?) ?(?!équipe|conseil|directoire|comité)[^;.:,\ue000\ue002]{3,50}, )?{PERSON:value}",
        says=(
            ("Lumaro, née en 1923 à Dijon, est dirigée depuis 2016 par Anne Roy.", "Lumaro: Anne Roy"),
            ("Créée en 2017 et dirigée par Anne Roy, Lumaro avance.", "Lumaro: Anne Roy"),
        ),
        silent=("Créée en 2017 et dirigée par des ingénieurs, Lumaro avance.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "board-appoints",
        Kind.CEO,
        (
            "nomm",
            "désign",
            "promeu",
            "promu",
            "choisi",
            "install",
            "recrut",
            "confi",
            "remet",
            "laiss",
            "plac",
            "transm",
            "cèd",
            "cédé",
        ),
        r"(?:\b(?:nomme|nommé|nommera|nommer|désigne|désigné|promeut|promu|choisit|choisi|installe|installé|recrute|recruté) {PERSON:value}(?:, [^;.:]{3,50}?,)? (?:comme |en tant que |au poste de |aux fonctions de )(?:nouve(?:au|lle) )?{@ceo}(?: (?:de |d'|du |des )(?:la |le |l')?{CO:subject})?"
        r"|\b(?:nomme|nommé|nommera|nommer|place|placé|installe|installé) {PERSON:value}(?:, [^;.:]{3,50}?,)? (?:à sa tête|à la tête (?:de |d'|du |des )(?:la |le |l')?{CO:subject}|à la direction générale)"
        r"|\b(?:confie|confié|confiera|remet|remis|laisse|laissé|transmet|transmis|cède|cédé) (?:la direction générale|les rênes|les commandes|les clés|sa direction|la barre|la direction (?=(?:de |d'|du |des )(?:la |l')?{CO}))(?: (?:de |d'|du |des )(?:la |le |l')?(?:{CO:subject}|maison|groupe))? à (?:(?:son |sa |une? |l')[^,;.:]{3,50}?,? )?{PERSON:value})",
        says=(
            ("Lumaro nomme Anne Roy au poste de directrice générale.", "Lumaro: Anne Roy"),
            ("Le conseil a confié la direction générale à Anne Roy, dit Lumaro.", "Lumaro: Anne Roy"),
            ("Paul Vidal a transmis les rênes de Lumaro à sa fille, Anne Roy.", "Lumaro: Anne Roy"),
            ("Le fonds a placé Anne Roy à la tête de Lumaro.", "Lumaro: Anne Roy"),
        ),
        silent=(
            "Lumaro nomme Anne Roy au poste de directrice financière.",
            "Paul Vidal a confié les clés du camion à Anne Roy chez Lumaro.",
            "Paul Vidal pourrait confier les rênes de Lumaro à Anne Roy.",
        ),
    ),
    Relation(
        "named-to-head-opening",
        Kind.CEO,
        ("nomm", "promu", "désign", "élu", "deven", "arriv"),
        r"^[-« ]*(?:nommée?|promue?|désignée?|élue?|devenue?|arrivée? comme)(?: à {PLACE})? (?:au poste de |à la tête (?:de |d'|du |des )(?:la |l')?{CO:subject}|{@ceo})(?: (?:de |d'|du |des )(?:la |le |l')?{CO:subject})?(?: {@ago}{DATE:date})?, {PERSON:value}",
        says=(("Nommée directrice générale de Lumaro en mars, Anne Roy arrive de chez Dorval.", "Lumaro: Anne Roy"),),
        silent=("Nommée ambassadrice de Lumaro en mars, Anne Roy arrive de chez Dorval.",),
    ),
    Relation(
        "led-opening",
        Kind.CEO,
        ("dirig", "présid", "emmen", "pilot"),
        r"^[-« ]*(?:dirigée?s?|présidée?s?|emmenée?s?|pilotée?s?) (?:{DATE:date} )?par {PERSON:value}(?: {DATE:date})?, (?={CO})",
        says=(
            ("Dirigé par Anne Roy depuis 2019, le groupe a changé. Lumaro recrute.", "-: Anne Roy"),
            ("Pilotée par Paul Vidal, Dorval recrute.", "Dorval: Paul Vidal"),
        ),
        silent=("Dirigé par Anne Roy, le documentaire plaît à Lumaro.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "will-be-led-by",
        Kind.CEO,
        ("dirig", "présid", "pilot"),
        r"{CO:subject},? (?:qui )?(?:sera|serait|devrait être|pourrait être) (?:désormais |bientôt )?(?:dirigée?s?|présidée?s?|pilotée?s?) (?:{DATE:date} )?par {PERSONS:value}",
        silent=(
            "Lumaro sera dirigée par Anne Roy à compter du 1er juillet 2031.",
            "Le chantier de Lumaro sera dirigé par Anne Roy.",
        ),
    ),
    Relation(
        "whom-somebody-heads",
        Kind.CEO,
        ("dirig", "présid", "pilot"),
        r"(?<!administration de )(?<!surveillance de )(?<!directoire de )(?<!stratégique de ){CO:subject},? (?:que |qu')(?:(?:co)?(?:dirige|préside|pilote)(?:nt)? (?:{DATE:date} )?{PERSONS:value}|{PERSONS:value} (?:co)?(?:dirige|pilote)(?:nt)?(?= ?[,.;:]| {DATE}| (?:aujourd'hui|désormais|depuis|seule?|ensemble|toujours)))",
        says=(("L'entreprise, que dirige Anne Roy depuis 2019, recrute. Lumaro grandit.", "-: Anne Roy"),),
        silent=("L'entreprise, que courtise Anne Roy, recrute. Lumaro grandit.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "at-the-helm-since",
        Kind.CEO,
        ("tête", "commandes", "manettes", "rênes", "barre"),
        r"{PERSON:value}{@aged}, (?:à la tête|aux commandes|aux manettes|à la barre)(?: (?:de |d'|du |des )(?:la |le |l')?{CO:subject})? {DATE:date}(?=,|\.| et |$)",
        says=(
            ("Anne Roy, aux manettes depuis 2019, recrute pour Lumaro.", "Lumaro: Anne Roy"),
            ("Anne Roy, 44 ans, à la tête de Lumaro depuis 2019, recrute.", "Lumaro: Anne Roy"),
        ),
        silent=("Anne Roy, à la tête du laboratoire depuis 2019, aime Lumaro.",),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "chosen-to-head",
        Kind.CEO,
        ("nomination", "arrivée", "désignation", "recrutement"),
        r"\b(?:nomination|arrivée|désignation|recrutement) (?:de |d'){PERSON:value} (?:à la tête (?:de |d'|du |des )(?:la |le |l')?{CO:subject}|à la direction générale|comme {@ceo}|au poste de {@ceo})(?: (?:de |d'|du |des )(?:la |le |l')?{CO:subject})?",
        says=(("La nomination d'Anne Roy à la tête de Lumaro rassure.", "Lumaro: Anne Roy"),),
        silent=("La nomination d'Anne Roy à la tête du jury rassure Lumaro.",),
    ),
    Relation(
        "who-heads-it",
        Kind.CEO,
        ("dirig", "pilot"),
        r"{PERSONS:value}(?:, [a-zà-ÿ][^;.:\ue000-\ue009]{3,60})?,? qui (?:la |le |l')(?:co)?(?:dirige|pilote)(?:nt)?(?= ?[,.;:»]| {DATE}| (?:aujourd'hui|désormais|depuis|seule?|ensemble|toujours|encore)|$)",
        says=(
            ("Lumaro a été fondée par Anne Roy et Paul Vidal, qui la codirigent.", "Lumaro: Anne Roy; Paul Vidal"),
            ("Lumaro appartient à Anne Roy, qui la dirige depuis 2011.", "Lumaro: Anne Roy"),
            ("« Ça ira », dit Paul Vidal, chimiste, qui la pilote aujourd'hui. Lumaro tient.", "-: Paul Vidal"),
        ),
        silent=("Lumaro appartient à Anne Roy, qui la courtise.", "Anne Roy, qui la dirigeait, a quitté Lumaro."),
        modality=Modality.ASSERTED,
    ),
    Relation(
        "heads-it",
        Kind.CEO,
        ("dirige", "pilote"),
        r"^[^;:\ue000\ue002\ue006\ue008]{0,80}{PERSONS:value}(?:, [a-zà-ÿ][^,;.:\ue000-\ue009]{3,60},)? (?:la |le |l')(?:co)?(?:dirige|pilote)(?:nt)?(?= ?[,.;:»]| {DATE}| (?:aujourd'hui|désormais|depuis|seule?|ensemble|toujours|encore|avec)|$)",
        says=(
            ("Lumaro date de 1924. Anne Roy la dirige aujourd'hui avec douze ouvriers.", "Lumaro: Anne Roy"),
            (
                "L'entreprise va bien. Paul Vidal et Anne Roy la codirigent depuis 2011. Lumaro tient.",
                "-: Paul Vidal; Anne Roy",
            ),
            ("Lumaro grandit. Louise Astier, chimiste, la pilote.", "Lumaro: Louise Astier"),
        ),
        silent=("Lumaro grandit. Anne Roy la dirigeait.", "Lumaro grandit. Anne Roy la regarde avec envie."),
        modality=Modality.ASSERTED,
    ),
)
