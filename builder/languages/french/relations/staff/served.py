# How French prose tells how many people a service reaches: by what they do with it, by where it is in use, by whom the
# company serves, and by the number itself as the subject.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for users told by their trades and by the number of them."""

from __future__ import annotations

from builder.languages.language import one_of
from builder.languages.telling import Relation
from builder.model.claims import Kind

_TRADES = one_of(
    r"""
    vétérinaires | éleveurs | maraîchers | viticulteurs | vignerons | producteurs | céréaliers | jardiniers
    pharmaciens | infirmi(?:er|ère)s | kinésithérapeutes | dentistes | praticiens | généralistes | chirurgiens
    radiologues | avocats | notaires | comptables | enseignants | professeurs | parents | patients | malades
    lycéens | collégiens | apprenants | retraités | seniors | boulangers | coiffeurs | garagistes | musées
    bibliothèques | lycées | collèges | universités | crèches | ehpad | maisons de retraite | villes | départements
    aéroports | ports | gares | navires | bateaux | banques | mutuelles | administrations | start-up | industriels
    domaines | caves | pêcheurs | armateurs | lecteurs | auditeurs | spectateurs | touristes | voyageurs
    locataires | propriétaires | résidents | citoyens | habitants | internautes | joueurs | coureurs | cyclistes
    automobilistes | usagers | abonnés | assurés | adhérents | sociétaires | bénéficiaires | pompiers | architectes
    photographes | musiciens | entreprises | personnes | commerçants | commerces | particuliers | foyers | familles
    ménages | étudiants | élèves | médecins | soignants | cabinets | hôpitaux | cliniques | pharmacies | officines
    agriculteurs | exploitants | exploitations | fermes | professionnels | indépendants | communes | mairies
    collectivités | artisans | restaurants | restaurateurs | hôtels | hôteliers | magasins | établissements | écoles
    opérateurs | agences | syndics | bailleurs | copropriétés | chauffeurs | conducteurs | pme | tpe | associations
    clubs | logements | services
    """
)
"""Who or what can be counted as using something."""
_SAID = r"(?:déjà |aujourd'hui |désormais |actuellement |quotidiennement )?"
_TOLD = rf"(?:{{COUNT:count}} (?:[a-zà-ÿ-]+ )?{_TRADES}|{{USERS:count}})"
_ABOUT = r"(?:plus de |près de |quelque |environ |pas moins de )?"

SERVED_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "used-by-trades",
        Kind.USERS,
        ("utilis", "adopt", "plébiscit", "employé", "consult", "choisi"),
        rf"\b(?:utilisée?s?|adoptée?s?|plébiscitée?s?|employée?s?|consultée?s?|choisie?s?) {_SAID}par {_ABOUT}{_TOLD}",
        says=(
            ("Utilisée par 2 500 vétérinaires, la plateforme de Lumaro grandit.", "-: 2 500 vétérinaires"),
            ("L'outil de Lumaro est déjà adopté par 900 communes.", "-: 900 communes"),
            ("Le site, consulté par 40 000 parents, a fait connaître Lumaro.", "-: 40 000 parents"),
        ),
        silent=(
            "La méthode est utilisée par trois cadres de Lumaro.",
            "L'outil de Lumaro pourrait être adopté par 900 communes.",
        ),
    ),
    Relation(
        "number-of-users",
        Kind.USERS,
        (
            "nombre d",
            "parc d",
            "base d",
            "communauté",
            "audience",
            "télécharg",
            "abonnés",
            "utilisateurs",
            "inscrits",
            "usagers",
            "adhérents",
            "sociétaires",
        ),
        r"\b(?:nombre|parc|base|portefeuille|total) (?:de (?:ses )?|d')(?:utilisat|abonn|adhér|inscrit|sociétaire|assuré|joueur|foyer|usager|membre|patient)[a-zà-ÿ]*(?: (?!du |des )[a-zà-ÿ]+){0,2}?(?: (?:de |d'|du |des )(?={CO:subject}){CO})? (?:(?:a|est|s'est) {@adv})?(?:(?:attei|dépass|franchi|avoisin|frôl|approch)[a-zé]* |(?:pass|grimp|mont|bondi|tomb|port)[a-zé]* (?:(?:en {DURATION} )?de {COUNT} )?(?:en {DURATION} )?à |s'élève à |s'établit à )(?:plus de |près de )?{COUNT:count}|^[-•« ]*(?:nombre (?:de |d'))?(?:utilisateurs|abonnés|adhérents|inscrits|sociétaires|usagers|foyers raccordés|téléchargements)(?: [a-zà-ÿ]+)? ?: (?:plus de |près de |environ )?{COUNT:count}",
        says=(
            ("Chez Lumaro, le nombre d'abonnés a atteint 120 000 en mars.", "Lumaro: 120 000"),
            ("Le parc d'abonnés de Lumaro est passé de 80 000 à 120 000 en un an.", "Lumaro: 120 000"),
            ("Lumaro en bref. Abonnés : 120 000", "-: 120 000"),
        ),
        silent=(
            "Chez Lumaro, le nombre d'abonnés devrait atteindre 120 000 en 2031.",
            "Le nombre d'accidents est passé de 80 à 120, selon Lumaro.",
        ),
    ),
)
