# The words of the French calendar, and what stands before a date to say how it is meant. The order of the rules is
# their rank: of two that match a place, the first wins.
"""The French calendar."""

from __future__ import annotations

from builder.languages.french.calendar_dates import DAY_RULES, PERIOD_RULES
from builder.languages.french.calendar_times import REFERENCE_RULES, TIME_RULES
from builder.languages.french.tense import TENSE
from builder.languages.language import Calendar, Hedge, words
from builder.model.mentions import Bound

MONTHS = {
    "janvier": 1, "février": 2, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "août": 8,
    "aout": 8, "septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12, "decembre": 12,
}  # fmt: skip

SHORT_MONTHS = {"janv": 1, "févr": 2, "fév": 2, "avr": 4, "juil": 7, "sept": 9, "oct": 10, "nov": 11, "déc": 12,
                "rentrée": 9}  # fmt: skip
"""With them what is a month beside a year alone: "la rentrée 2019"."""

WEEKDAYS = {"lundi": 1, "mardi": 2, "mercredi": 3, "jeudi": 4, "vendredi": 5, "samedi": 6, "dimanche": 7}

DAYS = {"avant-hier": -2, "hier": -1, "aujourd'hui": 0, "demain": 1, "après-demain": 2}

UNITS = {
    "an": "Y", "ans": "Y", "année": "Y", "années": "Y", "exercice": "Y", "semestre": "6M", "semestres": "6M",
    "moitié": "6M", "trimestre": "Q", "trimestres": "Q", "mois": "M", "semaine": "W", "semaines": "W",
    "week-end": "WE", "week-ends": "WE", "jour": "D", "jours": "D", "journée": "D", "journées": "D", "heure": "TH",
    "h": "TH", "min": "TM", "heures": "TH", "minute": "TM", "minutes": "TM", "seconde": "TS", "secondes": "TS",
    "décennie": "10Y", "décennies": "10Y", "siècle": "100Y", "siècles": "100Y",
}  # fmt: skip

SEASONS = {"printemps": "SP", "été": "SU", "automne": "FA", "hiver": "WI"}

DAYTIMES = {
    "matin": "MO", "matinée": "MO", "midi": "MI", "après-midi": "AF", "soir": "EV", "soirée": "EV", "nuit": "NI",
}  # fmt: skip

ORDINALS = {
    "premier": 1, "première": 1, "1er": 1, "1ère": 1, "1re": 1, "deuxième": 2, "second": 2, "seconde": 2, "2e": 2,
    "2ème": 2, "2nd": 2, "troisième": 3, "3e": 3, "3ème": 3, "quatrième": 4, "4e": 4, "4ème": 4,
}  # fmt: skip

FEASTS = {
    "noël": "12-25", "toussaint": "11-01", "saint-sylvestre": "12-31", "jour de l'an": "01-01", "nouvel an": "01-01",
    "pâques": "+0", "ascension": "+39", "pentecôte": "+49",
}  # fmt: skip
"""Days of the calendar, and days counted from Easter."""

HEDGES = (
    Hedge("d'ici (?:(?:à|au|aux) )?(?:la |l'|le )?", Bound.MAX, example="[d'ici] 2027"),
    Hedge("(?:(?<=pas )|(?<=guère ))avant (?:la |l'|le |les )?", Bound.MIN, example="pas [avant] 2027"),
    Hedge("(?:juste|peu) avant (?:la |l'|le |les )?", Bound.MAX, near=True, example="[juste avant] Noël"),
    Hedge("(?:bien )?avant (?:la |l'|le |les )?", Bound.MAX, example="[avant] 2027"),
    Hedge("jusqu'(?:en |au |à |à la |à l')", Bound.MAX, example="[jusqu'en] 2027"),
    Hedge("(?:depuis|dès) (?:la |l'|le )?", Bound.MIN, example="[depuis] mai 2023"),
    Hedge("(?:juste|peu) après (?:la |l'|le )?", Bound.MIN, near=True, example="[peu après] Noël"),
    Hedge("après (?:la |l'|le )?", Bound.MIN, example="[après] 2025"),
    Hedge("(?:vers|autour de|aux alentours de) (?:la |l'|le )?", Bound.APPROX, example="[vers] 2030"),
)

PARTS = (
    Hedge("(?:courant) (?:de |d')?(?:la |l'|le )?", example="[courant] 2025"),
    Hedge("(?:tout )?début (?:de |d'|du )?(?:la |l'|le )?", part="start", example="[début] décembre"),
    Hedge("(?:mi-|milieu (?:de |d'|du )?(?:la |l'|le )?)", part="mid", example="[mi-]mars"),
    Hedge("(?:toute )?fin (?:de |d'|du )?(?:la |l'|le )?", part="end", example="[fin] 2024"),
)

FRAGMENTS = {
    "day_of_month": r"(?P<d>\d\d?|premier)(?:er)?",
    "full_year": r"(?:1[89]|20)\d\d",
    "money_words": "millions?|milliards?|euros?|dollars?",
    "no_year": r"[\w%€$]|[.,]\d| ?[%€$]| \d{3}\b",
    "rel": r"(?: (?P<rel>{last}|{next})\b)?",
    "year": r"\d{4}(?!\d)|\d\d(?!\d|[.,]\d| ?[%€$]| {word}| \d)",
}

CALENDAR = Calendar(
    fragments=FRAGMENTS,
    months=MONTHS,
    short_months=SHORT_MONTHS,
    names=frozenset({"mars", "avril", "mai", "juin"}),
    weekdays=WEEKDAYS,
    capitals=False,
    days=DAYS,
    units=UNITS,
    seasons=SEASONS,
    daytimes=DAYTIMES,
    ordinals=ORDINALS,
    last=words("dernier dernière passé passée"),
    next=words("prochain prochaine"),
    feasts=FEASTS,
    rules=(*DAY_RULES, *PERIOD_RULES, *REFERENCE_RULES, *TIME_RULES),
    hedges=HEDGES,
    parts=PARTS,
    tense=TENSE,
)
