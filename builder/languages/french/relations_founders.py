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
)
