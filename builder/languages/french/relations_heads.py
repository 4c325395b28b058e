# How French prose names who is at the head of a company.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for chief executives."""

from __future__ import annotations

from builder.languages.telling import Relation
from builder.model.claims import Kind, Modality

_TITLES = ("pdg", "p-dg", "ceo", "directeur", "directrice", "dg", "patron", "président")

HEAD_RELATIONS: tuple[Relation, ...] = (
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
