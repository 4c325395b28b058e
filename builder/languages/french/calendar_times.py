# How French tells a date from another ("il y a deux ans", "le lendemain"), and says how long and how often. Each row
# has sentences it reads and sentences it leaves alone, and they are its tests. Groups: n number, u unit, w weekday,
# h and min of a clock; less, more, before and after say which way.
"""Rules for French relative dates, durations and times."""

from __future__ import annotations

from builder.languages.language import Rule

REFERENCE_RULES = (
    Rule(
        "now", "now", "désormais actuellement à maintenant",
        r"désormais\b|actuellement\b|à (?:ce jour|l'heure actuelle|présent)\b"
        r"|(?<!\ben )maintenant\b(?! (?:le|la|les|l'|une?|des|sa|son|ses|leurs?|cette|ce)\b)",
        examples=(
            ("2025-03", "Elle exploite [désormais] douze lignes.", "PRESENT_REF"),
            ("", "onze brevets déposés [à ce jour]", "PRESENT_REF"),
        ),
        traps=("en maintenant ses prix", "Elle progresse, maintenant ses prix"),
    ),
    Rule(
        "ago", "ago", "il voici voilà",
        r"(?:il y a|voici|voilà) (?:(?:environ|près de|à peine|presque|tout juste) "
        r"|(?P<less>(?:un peu )?moins (?:de |d'))|(?P<more>(?:un peu )?plus (?:de |d')))?"
        r"(?P<n>{number}|{about}(?= d)|(?P<vague>quelques|plusieurs)) (?:d'|de )?(?P<u>{unit})\b",
        examples=(
            ("2024-03-20", "Créé [il y a une vingtaine d'années].", "2004"),
            ("2024-02-06", "Oui, [il y a trois semaines], avec un partenaire.", "2024-W03"),
            ("2025-05-22", "On nous parlait d'embauches [il y a deux ans].", "2023"),
            ("2023-03-14", "7 navires, contre 6 [il y a un an].", "2022-03"),
            ("2003-02-04", "La centrale a été inaugurée [il y a quelques mois].", "PAST_REF"),
        ),
        traps=("il y a deux clients", "il y avait trois ans de retard"),
    ),
    Rule(
        "in some time", "ahead", "dans 0 {number}",
        r"(?:dans (?:environ |(?P<less>moins (?:de |d')))?|(?<=d'ici )|(?<=d'ici à ))(?P<n>{number}) (?P<u>{unit})\b"
        r"(?! (?:de|après|avant|plus|suivant|sur)\b)",
        examples=(
            ("2024-02-06", "Le site ouvrira [dans six mois].", "2024-08"),
            ("2024-02-06", "Elle doublera [d'ici trois ans].", "2027"),
        ),
        traps=("dans deux usines",),
    ),
    Rule(
        "some time before or after another date", "later", "0 {number} quelques plusieurs",
        r"(?P<n>{number}|quelques|plusieurs) (?P<u>{unit}) "
        r"(?:(?P<before>plus tôt|auparavant|avant(?! \w))|plus tard|après(?! \w))",
        examples=(
            ("", "3,8 millions en 2023, contre 2,1 millions [un an plus tôt]", "2022"),
            ("", "Lancée le 5 mai 2024, elle ferme [deux jours plus tard].", "2024-05-07"),
            ("", "Elle ferme [deux mois plus tard].", ""),
            ("", "Lancée le 5 mai 2024, elle ferme [quelques jours plus tard].", ""),
        ),
        traps=("deux ans après sa création",),
    ),
    Rule(
        "the day before or after another date", "beside", "lendemain veille",
        r"(?<!au )(?P<after>lendemain)\b(?! d[eu']| des)|(?<=\bla )(?P<before>veille)\b(?! \w|-)",
        examples=(
            ("", "Le 5 mai 2024, il signe ; le [lendemain], il part.", "2024-05-06"),
            ("", "Dès le [lendemain], la direction a présenté un plan.", ""),
        ),
        traps=("du jour au lendemain", "il veille à la qualité", "au lendemain de l'annonce"),
    ),
    Rule(
        "the unit before or after another date", "beside", "année semaine mois jour an",
        r"(?P<u>année|semaine|mois|an|jour) (?:(?P<after>suivante?|d['’]après)|(?P<before>précédente?|d['’]avant))\b",
        examples=(
            ("", "rachetée en 2019, revendue l'[année suivante]", "2020"),
            ("", "251 millions en 2025, contre 263 l'[année d'avant]", "2024"),
        ),
    ),
    Rule(
        "the same unit", "beside", "même cette ce",
        r"(?:même (?P<u>année|mois|jour)|cette (?P<u2>année)-là|ce (?P<u3>jour|mois)-là)\b",
        examples=(("", "Née en 2019, elle lève des fonds la [même année].", "2019"),),
    ),
)  # fmt: skip

TIME_RULES = (
    Rule(
        "clock", "clock", "0",
        r"(?P<h>[01]?\d|2[0-3]) ?h(?: ?(?P<min>[0-5]\d))?(?![\w/])"
        r"|(?:(?<=à )|(?<=vers )|(?<=dès ))(?P<h2>[01]?\d|2[0-3]) heures(?! (?:de|par|sur)\b)\b",
        examples=(
            ("1999-05-21", "agressé hier vers [18 h], place de la Mairie", "1999-05-20T18:00"),
            ("", "Publié le mardi 14 mars 2023 à [7h30]", "2023-03-14T07:30"),
        ),
        traps=("ouvert 24h/24", "une semaine de 48 heures"),
    ),
    Rule(
        "last days", "stretch", "ces {number} 0",
        r"(?:ces (?:(?P<n>{number}) )?|(?P<n2>{number}) )"
        r"(?:derniers|dernières|prochains|prochaines|premiers|premières) (?P<u>{unit})\b",
        examples=(
            ("", "au cours des [cinq derniers mois]", "P5M"),
            ("", "La neige a [ces derniers jours] fondu", "PXD"),
            ("", "les [six premiers mois] de 2024", "P6M"),
        ),
        traps=("ces derniers clients",),
    ),
    Rule(
        "past year", "stretch", "année",
        r"(?P<u>année) écoulée\b",
        examples=(("", "au cours de l'[année écoulée]", "P1Y"),),
    ),
    Rule(
        "every", "every", "chaque tous toutes par",
        r"(?:chaque|tous les|toutes les|par) (?:(?P<n>{number}) )?(?:(?P<u>{unit})|(?P<w>{weekday})s?)\b",
        examples=(
            ("", "l'utilisent [tous les jours]", "P1D"),
            ("", "ouvert [chaque lundi]", "XXXX-WXX-1"),
            ("", "20 euros [par mois]", "P1M"),
        ),
        traps=("par ancienneté", "chaque joueur"),
    ),
    Rule(
        "duration", "duration", "0 {number} {about} quelques plusieurs",
        r"(?P<n>{number}|(?P<about>{about})(?= d)|(?P<vague>quelques|plusieurs)) (?:d'|de )?"
        r"(?P<u>{unit})\b(?<!une seconde)(?P<half> et demie?\b)?(?!-)",
        examples=(
            ("", "un chantier de [15 mois]", "P15M"),
            ("", "sur [dix ans]", "P10Y"),
            ("", "Fermé [plusieurs années], il rouvre.", "PXY"),
            ("", "depuis [une dizaine d'années]", "P10Y"),
            ("", "pendant [six ou sept mois]", "P6M"),
            ("", "[un an et demi]", "P18M"),
        ),
        traps=("1 000 anciens", "deux moisissures", "un jour-amende", "une seconde chance"),
    ),
    Rule(
        "duration of any length", "duration", "des",
        r"(?:(?<=depuis )|(?<=pendant )|(?<=durant )|(?<=il y a ))(?P<vague>des) (?P<u>{unit})\b(?! \d)",
        examples=(("", "le premier à passer depuis [des années]", "PXY"),),
        traps=("des années 1990", "des années de travail"),
    ),
)  # fmt: skip
