# How French prose tells how many use what a company offers: by a trade's own word for them, or by what they do.
# ruff: noqa: E501  (a pattern is read on one line)
"""Rules for users."""

from __future__ import annotations

from builder.languages.language import one_of
from builder.languages.telling import Relation
from builder.model.claims import Kind

_WHO = one_of(
    r"""
    entreprises | personnes | commerçants | commerces | particuliers | foyers | familles | ménages | étudiants
    élèves | médecins | soignants | cabinets | hôpitaux | cliniques | pharmacies | officines | agriculteurs
    exploitants | exploitations | fermes | professionnels | indépendants | communes | mairies | collectivités
    artisans | restaurants | restaurateurs | hôtels | hôteliers | magasins | boutiques | points de vente
    établissements | écoles | opérateurs | studios | agences | syndics | bailleurs | copropriétés | chauffeurs
    conducteurs | capitaines | apprenants | éleveurs | enseignants | lycéens | collégiens | lecteurs | patients
    petits commerces | pme | tpe | petites entreprises | associations | clubs | clients | clientes | sites
    usines | chantiers | laboratoires
    """
)
"""Who can be counted as using something."""
_SERVED = r"(?:entreprises|clients|abonnés|assurés|adhérents|membres|utilisateurs|foyers|particuliers|professionnels|commerçants|téléchargements)"

_USERS = r"(?:indépendants|commerçants|particuliers|agriculteurs|éleveurs|familles|ménages|étudiants|enseignants|élèves|patients|médecins|soignants|professionnels|restaurateurs|freelances|locataires|propriétaires|automobilistes|conducteurs|chauffeurs|lecteurs|apprenants|sportifs|coureurs|cyclistes)"
"""Whom a service of many members counts, who are neither staff nor firms."""

USER_RELATIONS: tuple[Relation, ...] = (
    Relation(
        "users-count",
        Kind.USERS,
        (),
        r"{USERS:count}(?!,? (?:sur|parmi) {USERS})(?!,? sur (?:(?:les|ses) réseaux|linkedin|instagram|facebook|twitter|tiktok|youtube|snapchat|[\ue000-\ue009]))(?! (?:(?! et | mais )[^.;]){0,50}?\b(?:pirat|fuit|vol[ée]|dérob|touch|concern|affect|compromi|victime|exposé|suspend|résili|désabonn|rembours|plaint|port[ée]+ plainte))",
        says=(
            ("Son application compte un million d'utilisateurs, selon Lumaro.", "Lumaro: un million d'utilisateurs"),
            ("Dorval revendique 300 000 abonnés.", "Dorval: 300 000 abonnés"),
            ("Lumaro assure la défense de 5,1 millions de joueurs.", "Lumaro: 5,1 millions de joueurs"),
        ),
        silent=(
            "Lumaro vise un million d'utilisateurs.",
            "Lumaro compte 40 clients.",
            "Lumaro compte 40 000 abonnés sur LinkedIn.",
            "Quelque 40 000 utilisateurs de Lumaro ont vu leurs données fuiter.",
            "Environ 40 000 comptes de Lumaro ont été piratés.",
            "Le syndicat, qui revendique 4 000 adhérents, attend Lumaro.",
            "L'avocate revendique 4 000 adhérents au sein de son association, note Lumaro.",
            "Le pays compte 20 millions d'assurés, rappelle Lumaro.",
        ),
    ),
    Relation(
        "users-who-do",
        Kind.USERS,
        (
            "utilis",
            "test",
            "adopt",
            "choisi",
            "clientes",
            "servent",
            "paiements",
            "connect",
            "plébiscit",
            "emplo",
            "abonné",
            "équip",
        ),
        rf"(?:{{COUNT:count}} (?:[a-zà-ÿ-]+ )?{_WHO}(?: [a-zà-ÿ-]+){{0,3}}? (?:l'|la |le |les |s'en |se |s'y )?(?:utilisent|testent|ont adopté|ont choisi|servent|emploient|plébiscitent|connectent)(?: (?:la |le |les |ses |son |sa )?[a-zà-ÿ -]{{3,30}}? (?:de |d')(?:la |l')?{{CO:subject}})?|{{COUNT:count}} {_WHO} (?:clientes|utilisatrices|utilisateurs|abonnés|abonnées|connectés|connectées|équipés|équipées)|{{COUNT:count}} (?:[a-zà-ÿ-]+ ){{1,2}}(?:sont|étaient) {{@adv}}(?:abonnée?s|inscrite?s|connectée?s|affiliée?s|adhérente?s) (?:à|chez|sur|au) |\b(?:paiements|factures|comptes|abonnements) de {{COUNT:count}} (?:entreprises|personnes|particuliers|foyers|professionnels))",
        says=(
            ("Cinq cents entreprises la testent depuis avril, dit Lumaro.", "Lumaro: Cinq cents entreprises"),
            ("Environ 140 studios utilisent notre moteur, dit Lumaro.", "-: Environ 140 studios"),
            ("Près de 9 000 coiffeurs sont abonnés à Lumaro.", "Lumaro: Près de 9 000 coiffeurs"),
            ("Lumaro dit gérer les paiements de 9 400 entreprises.", "Lumaro: 9 400 entreprises"),
            (
                "Près de 900 opérateurs se servent aujourd'hui de nos appareils, dit Lumaro.",
                "-: Près de 900 opérateurs",
            ),
        ),
        silent=(
            "Lumaro vise 9 400 entreprises clientes.",
            "Lumaro a audité 9 400 entreprises.",
            "Trois cadres utilisent un vélo chez Lumaro.",
        ),
        of_topic=True,
    ),
    Relation(
        "unites-so-many",
        Kind.USERS,
        ("fédèr", "fédér", "couvre", "protège", "rassembl", "réuni"),
        rf"(?={{CO:subject}}){{CO}}(?:,[^,;.:]{{3,60}},)? (?:fédère|couvre|protège|rassemble|réunit|a fédéré) {{@adv}}(?:plus de |près de |quelque |environ )?{{COUNT:count}} (?:[a-zà-ÿ-]+ )?{_USERS}\b(?! (?:autour|à|au|aux|lors|pour|dans (?:son|sa|une?)|chaque année|en essai|(?:ce |hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))\b)",
        says=(
            ("La plateforme Lumaro fédère 45 000 commerçants.", "Lumaro: 45 000 commerçants"),
            ("L'assureur en ligne Lumaro couvre déjà 18 000 indépendants.", "Lumaro: 18 000 indépendants"),
        ),
        silent=(
            "Le salon de Lumaro réunit 300 sociétés.",
            "Lumaro réunit 40 commerçants autour d'un café.",
            "Lumaro réunit 300 commerçants à Metz.",
            "Lumaro ne couvre pas 18 000 indépendants.",
            "Lumaro a rassemblé 2 000 coureurs dimanche.",
            "Lumaro réunit 300 patients en essai clinique.",
        ),
    ),
    Relation(
        "used-by-so-many",
        Kind.USERS,
        ("utilis", "test", "adopt", "plébiscit", "emplo", "suivi", "consult", "install", "télécharg"),
        rf"\b(?:adoptée?s?|utilisée?s?|testée?s?|plébiscitée?s?|employée?s?|(?<=été )suivie?s|consultée?s?|installée?s|téléchargée?s?) (?:quotidiennement |régulièrement |chaque (?:jour|mois|année) )?par (?:déjà |plus de |quelque |près de )?(?:{{COUNT:count}} (?:[a-zà-ÿ-]+ )?{_WHO}|{{HEADS:count}})",
        says=(
            ("La carte, adoptée par 2 300 entreprises, fait grandir Lumaro.", "-: 2 300 entreprises"),
            (
                "Lumaro, dont l'application est utilisée par 2 millions de personnes, recrute.",
                "Lumaro: 2 millions de personnes",
            ),
            ("L'outil, utilisé chaque jour par 3 000 restaurants, fait grandir Lumaro.", "-: 3 000 restaurants"),
            ("Les cours de Lumaro ont été suivis par 40 000 étudiants.", "-: 40 000 étudiants"),
        ),
        silent=(
            "Lumaro est boudée par 300 entreprises.",
            "La méthode est utilisée par trois cadres de Lumaro.",
            "Les patients de Lumaro sont suivis par 40 médecins.",
        ),
    ),
    Relation(
        "users-passed",
        Kind.USERS,
        ("cap des", "revendiqu", "séduit", "conquis", "convaincu", "barre des", "dépass", "franchi"),
        rf"\b(?:franchit|franchi|passe|passé|dépasse|dépassé|(?:vient|viennent) de (?:franchir|passer|dépasser)) (?:(?:le cap|la barre) d(?:es |u |e |'))?{{COUNT:count}} {_SERVED}|\b(?:revendique|revendiquait|revendiquent|a séduit|séduit|a conquis|a convaincu) {{@adv}}(?:plus de |quelque |près de )?{{COUNT:count}} (?:[a-zà-ÿ]+ )?(?:clients|assurés|membres|particuliers|professionnels|commerçants|entreprises(?: clientes)?)",
        says=(
            ("Lumaro franchit le cap des 15 000 entreprises.", "Lumaro: 15 000 entreprises"),
            ("Lumaro vient de passer le cap des 100 000 clients.", "Lumaro: 100 000 clients"),
            ("Dorval revendique pour sa part 2,3 millions de clients.", "Dorval: 2,3 millions de clients"),
            ("La fintech Dorval, qui revendiquait 300 000 clients au printemps, licencie.", "Dorval: 300 000 clients"),
        ),
        silent=("Lumaro franchit le cap des 15 000 tonnes.",),
    ),
    Relation(
        "won-over",
        Kind.USERS,
        ("séduit", "conquis", "convaincu", "abonné", "utilisat", "inscrit", "adhér"),
        r"(?:{@have} {@adv}(?:séduit|conquis|convaincu) (?:déjà |plus de |quelque |près de )?{COUNT:count}(?! (?:[a-zà-ÿ]+ )?(?:investisseurs|actionnaires|fonds|banques|jurés|parlementaires|députés|sénateurs|élus|maires|salariés|riverains|juges|experts|business|pays|villes|millions))(?= [a-zà-ÿ])|\b(?:revendique|compte|rassemble|réunit)(?:nt)? (?:déjà |plus de |quelque |près de )?{COUNT:count} (?:[a-zà-ÿ-]+ ){0,2}(?:utilisat(?:eurs|rices)|abonnée?s|inscrite?s|adhérente?s)\b|{COUNT:count} (?:[a-zà-ÿ-]+ ){1,2}y sont (?:déjà )?(?:abonnée?s|inscrite?s|affiliée?s))",
        says=(
            ("Lumaro a déjà convaincu 2 400 apiculteurs.", "Lumaro: 2 400 apiculteurs"),
            ("Lumaro revendique 5 200 domaines utilisateurs.", "Lumaro: 5 200 domaines"),
            ("Quelque 85 000 coureurs y sont abonnés, dit Lumaro.", "-: Quelque 85 000 coureurs"),
        ),
        silent=(
            "Lumaro a convaincu 12 investisseurs.",
            "Lumaro revendique 5 200 bornes.",
            "Lumaro espère avoir séduit 400 familles en 2031.",
        ),
    ),
)
