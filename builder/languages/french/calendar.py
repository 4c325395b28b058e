# How French writes dates, times and durations. Each row has sentences it reads and sentences it leaves alone, and they
# are its tests. Groups are named after what they hold: d day, m month (d2 in figures), y year, w weekday, n number,
# u unit, o ordinal, s season, t time of day, rel "dernier" or "prochain", h and min of a clock.
"""The French calendar."""

from __future__ import annotations

from builder.languages.french.tense import TENSE
from builder.languages.language import Calendar, Hedge, Rule, words
from builder.model.mentions import Bound

MONTHS = {
    "janvier": 1, "février": 2, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "août": 8,
    "aout": 8, "septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12, "decembre": 12,
}  # fmt: skip

SHORT_MONTHS = {"janv": 1, "févr": 2, "fév": 2, "avr": 4, "juil": 7, "sept": 9, "oct": 10, "nov": 11, "déc": 12}

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

FEASTS = {"noël": "12-25", "toussaint": "11-01", "saint-sylvestre": "12-31"}

DAY_RULES = (
    Rule(
        "iso date", "date", "0",
        r"(?P<y>\d{4})-(?P<d2>\d\d)-(?P<d>\d\d)(?![\d-])",
        examples=(("", "Publié [2023-03-14] par l'agence.", "2023-03-14"),),
        traps=("le lot 2023-31-12 a été rappelé",),
    ),
    Rule(
        "numeric date", "date", "0",
        r"(?P<d>\d\d?)(?P<sep>[/.-])(?P<d2>\d\d?)(?P=sep)(?P<y>(?:19|20)\d\d|\d\d)(?![/.-]?\d)",
        examples=(("", "Le [14/03/2023], la société a signé.", "2023-03-14"), ("", "au [03.09.24]", "2024-09-03")),
        traps=("le 31/02/2024 n'existe pas", "la version 10.15.7"),
    ),
    Rule(
        "day and month", "day", "{weekday} 0 premier",
        r"(?:(?P<w>{weekday}),? (?:le )?)?{day_of_month} (?P<m>{month}|{short_month}\b\.?)(?!\w)"
        r"(?: (?P<y>{year})| de l'an (?P<y2>\d{4})"
        r"|(?= (?:au|et|à) (?:le )?(?:{weekday} )?\d\d?(?:er)? {month} (?P<later>\d{4})(?!\d)))?{rel}",
        examples=(
            ("2024-02-06", "Nommée le [8 janvier] à la tête de la biotech.", "2024-01-08"),
            ("", "Publié le [mardi 14 mars 2023] à 7h30", "2023-03-14"),
            ("2025-02-10", "Le groupe avait annoncé le [5 février] une association.", "2025-02-05"),
            ("2002-01-21", "le [10 novembre 93], sur l'autoroute", "1993-11-10"),
            ("1999-05-27", "élu le [6 mai dernier]", "1999-05-06"),
            ("", "le [1er mai 1962]", "1962-05-01"),
            ("2025-05-22", "Le bureau fermera le [30 juin].", "2025-06-30"),
            ("", "Le [3 sept. 2024], un prêt a été signé.", "2024-09-03"),
            ("2024-02-06", "Il a été nommé le [20 décembre].", "2023-12-20"),
        ),
        traps=("les clients Axa, Mars et Cisco", "le 31 février", "ses 12 maisons"),
    ),
    Rule(
        "days of a month", "day", "0 {weekday}",
        r"(?:(?P<w>{weekday}) )?(?P<d>\d\d?)(?:er)?"
        r"(?=(?:(?:, | ?[-–] ?| (?:et|ou|au|à) )(?:le |du )?(?:{weekday} )?\d\d?(?:er)?){1,4}"
        r" (?P<m>{month})\b(?: (?P<y>\d{4})(?!\d))?{rel})",
        examples=(
            ("2003-02-24", "Les élections auront lieu les [6] et 13 avril prochains.", "2003-04-06"),
            ("", "du [12] au 15 mai 2024", "2024-05-12"),
            ("2024-03-01", "ouvert [samedi 23] et dimanche 24 mars", "2024-03-23"),
        ),
    ),
    Rule(
        "weekday and day", "numbered", "{weekday}",
        r"(?P<w>{weekday}),? (?:le )?(?P<d>\d\d?)(?!\w| ?[h%€$]|[.,]\d| \d| {counted})",
        examples=(("2024-06-04", "Une réunion aura lieu [jeudi 13] à Tours.", "2024-06-13"),),
        traps=("Jeudi 13 salariés ont été licenciés.",),
    ),
    Rule(
        "month and year", "month", "{month} {short_month} mois",
        r"(?:mois (?:de |d'))?(?P<m>{month}|{short_month}\b\.?(?= \d{4}))(?!\w|-\w)"
        r"(?: (?P<y>{year})| (?:de )?l'an (?P<y2>\d{4})"
        r"|(?= (?:et|à|ou) {month} (?P<later>\d{4})(?!\d)))?{rel}",
        examples=(
            ("", "Fondée en [mai 2023] par des experts.", "2023-05"),
            ("2024-02-06", "ouvert en [septembre dernier]", "2023-09"),
            ("2025-05-22", "un projet évoqué en [mars]", "2025-03"),
            ("1999-05-23", "signé en [juin prochain]", "1999-06"),
            ("2025-03", "une interview accordée en [janvier]", "2025-01"),
            ("", "dès [octobre 98]", "1998-10"),
            ("2024-11-20", "L'usine ouvrira en [février].", "2025-02"),
        ),
        traps=(
            "les clients Axa, Mars et Cisco", "Mars Incorporated", "mais rien n'est décidé", "Sa mère, Sam et Mai",
        ),
    ),
    Rule(
        "month with a capital", "named month", "{month}",
        r"(?:(?<=\ben )|(?<=\bfin )|(?<=\bdébut )|(?<=\bmi-)|(?<=\bdepuis )|(?<=\bcourant ))"
        r"(?P<m>(?-i:[JFMASOND]){month_end})\b"
        r"(?: (?P<y>\d{4})(?!\d))?{rel}(?! (?-i:[A-ZÀ-Ý]))",
        examples=(
            ("", "Depuis [Mars 2023], il recrute.", "2023-03"),
            ("2024-03-20", "En [Mai dernier], il a signé.", "2023-05"),
        ),
        traps=("Le groupe Mars 2023 Invest", "En Mars Attaque, il joue"),
    ),
    Rule(
        "habit", "every", "{weekday} {weekdays}",
        r"(?:(?<=\ble )(?P<w>{weekday})(?! \d|-|\w| (?:{last}|{next}|suivant|précédent|saint)\b| de (?-i:[A-ZÀ-Ý]))"
        r"|(?P<w2>{weekday})s)\b",
        examples=(("", "ouvert uniquement le [mercredi]", "XXXX-WXX-3"), ("", "fermé les [jeudis]", "XXXX-WXX-4")),
    ),
    Rule(
        "weekday", "weekday", "{weekday} ce",
        r"(?:(?P<this>ce(?: même)?) )?(?P<w>{weekday})(?![\w-]| saint\b){rel}(?: (?P<t>{daytime})\b)?",
        examples=(
            ("2025-02-10", 'Alors que s\'ouvre le "sommet", [ce lundi], la question', "2025-02-10"),
            ("1999-05-27", "a reconduit [vendredi dernier] les dispositions", "1999-05-21"),
            ("2025-05-22", "La nouvelle est tombée [mercredi soir].", "2025-05-21TEV"),
            ("1999-06-01", "La conférence se tiendra [jeudi].", "1999-06-03"),
        ),
        traps=("le Black Vendredi", "l'histoire de Vendredi sur son île"),
    ),
    Rule(
        "day by name", "named", "{day} ce cet cette",
        r"(?:(?<!de (?=demain))(?P<day>{day})(?: (?P<w>{weekday}))?(?:,? (?:au |dans la )?(?P<t>{daytime})\b)?"
        r"|(?:ce|cet|cette) (?P<t2>{daytime})\b)",
        examples=(
            ("1999-05-19", "Le président a annulé [hier] une rencontre.", "1999-05-18"),
            ("1999-05-20", "Il est décédé [hier matin].", "1999-05-19TMO"),
            ("2023-03-14", "L'entreprise emploie [aujourd'hui] 58 personnes.", "2023-03-14"),
            ("2002-01-21", "à partir de [ce matin]", "2002-01-21TMO"),
        ),
        traps=("l'usine de demain", "ce matinal dirigeant"),
    ),
    Rule(
        "feast", "feast", "noël toussaint saint",
        r"(?P<feast>{feast})(?: (?P<y>\d{4})(?!\d)| (?P<rel>{last}|{next})\b)?(?! (?-i:[A-ZÀ-Ý]))",
        examples=(
            ("2024-02-06", "a recruté son centième patient [juste avant Noël].", "2023-12"),
            ("", "[Noël 2023] fut bon", "2023-12-25"),
        ),
        traps=("Le PDG Jean Noël Dupont", "Noël Dupont, son fondateur"),
    ),
)  # fmt: skip

PERIOD_RULES = (
    Rule(
        "quarter", "quarter", "{ordinal} 0 dernier",
        r"(?P<o>{ordinal}|dernier(?=[^\d.;:!?]{1,24} \d{4})) "
        r"(?P<u>trimestre|semestre|moitié(?= (?:de |d')(?:l'année|l'exercice|\d{4})))\b"
        r"(?: (?:de |d')?(?:l'année |l'exercice )?(?P<y>\d{4})(?!\d)"
        r"| (?:de |d')(?:l'année|l'exercice) (?P<rel2>{last}|{next})\b|{rel})(?! ?\d{4}|[/-]\d)",
        examples=(
            ("2023-03-14", "qui doit démarrer au [deuxième trimestre]", "2023-Q2"),
            ("", "au [premier semestre 2025]", "2025-H1"),
            ("2025-02-10", "les ventes ont reculé au [quatrième trimestre]", "2024-Q4"),
            ("2025-02-10", "le chiffre d'affaires du [troisième trimestre]", "2024-Q3"),
        ),
        traps=("le premier ministre", "la première moitié du tableau", "le 3e trimestre 2022/2023"),
    ),
    Rule(
        "quarter by sign", "quarter", "t1 t2 t3 t4 s1 s2 q1 q2 q3 q4 h1 h2",
        r"(?P<sign>[TSQH])(?P<o>[1-4])(?: (?P<y>(?:19|20)\d\d)(?!\d)|(?<=\b(?:au|du|le) ..)(?!\w))",
        examples=(("", "le chiffre d'affaires du [T3 2024]", "2024-Q3"), ("2024-11-20", "lancé au [S1]", "2024-H1")),
        traps=("le modèle T1 200", "la puce H1 de la marque"),
    ),
    Rule(
        "season and year", "season", "{season}",
        r"(?:(?<=[ld]')|(?<=\bau )|(?<=\bl[ea] )|(?<=\bdu )|(?<=\bcet )|(?<=\bce )|(?<=\ben )|(?-i:(?=[PÉEAH])))"
        r"(?P<s>{season}) (?P<y>(?:19|20)\d\d)(?!\d)",
        examples=(
            ("", "résultats attendus au [printemps 2025]", "2025-SP"),
            ("", "tenir jusqu'à l'[été 2026]", "2026-SU"),
        ),
        traps=("le contrat a été 2 000 fois copié",),
    ),
    Rule(
        "season", "season", "{season} cet ce",
        r"(?:(?P<this>cet?) (?P<s>{season})\b"
        r"|(?:(?P<at>(?<=\bau )|(?<=\bà l'))|(?<=l')|(?<=\ble )|(?<=\ben ))(?P<s2>{season})\b{rel})(?! \d)",
        examples=(
            ("2024-10-01", "L'usine a ouvert [cet été].", "2024-SU"),
            ("2024-10-01", "tenir jusqu'à l'[été prochain]", "2025-SU"),
            ("2024-10-01", "les ventes augmentent en [été]", "XXXX-SU"),
            ("2024-03-20", "elle lèvera des fonds à l'[automne]", "2024-FA"),
            ("2024-03-20", "elle a levé des fonds à l'[automne]", "2023-FA"),
        ),
        traps=("le contrat a été signé", "Il avait été nommé", "après avoir été le premier"),
    ),
    Rule(
        "end of this unit", "unit", "fin début milieu courant",
        r"(?:(?P<end>fin)|(?P<start>début)|(?P<mid>milieu)) (?:(?:de |d')(?:l'|la )?|du )?"
        r"(?P<u>année|mois|semaine|trimestre|semestre)\b"
        r"(?! (?:{last}|{next}|suivante?|précédente?|\d{4}|de |d')|-là)",
        examples=(
            ("2024-02-06", "d'ici la [fin de l'année]", "2024"),
            ("2024-02-06", "depuis le [début du mois]", "2024-02"),
        ),
        traps=("la fin de la réunion",),
    ),
    Rule(
        "the last unit", "unit", "an année semaine mois trimestre semestre week décennie exercice",
        r"(?P<u>an|année|semaine|mois|trimestre|semestre|week-end|décennie|exercice) (?P<rel>{last}|{next})\b",
        examples=(
            ("2025-05-22", "6,4 millions de revenus l'[an dernier]", "2024"),
            ("2025-02-10", "l'accord annoncé la [semaine dernière]", "2025-W06"),
            ("2024-02-06", "le [mois prochain]", "2024-03"),
        ),
        traps=("le mois passe vite",),
    ),
    Rule(
        "this unit", "unit", "cette ce plus",
        r"(?:plus (?:tôt|tard) )?(?P<this>ce|cette) "
        r"(?P<u>année|semaine|mois|trimestre|semestre|week-end)\b(?!-là)(?:-ci)?"
        r"|plus (?:tôt|tard) dans (?:l'|la |le )(?P<u2>année|semaine|mois)\b",
        examples=(
            ("2025-03", "Lors du congrès, [plus tôt ce mois-ci], il a parlé.", "2025-03"),
            ("2025-03", "commencer [plus tard cette année]", "2025"),
            ("1999-07-09", "a publié [cette semaine] la liste", "1999-W27"),
            ("2025-03", "[plus tard dans l'année]", "2025"),
        ),
        traps=("cette année-là",),
    ),
    Rule(
        "decade", "decade", "années",
        r"années (?P<y>\d{4}|\d0|{in_words})(?![\w%])(?! {counted})",
        examples=(
            ("", "dans les [années 1990]", "199"),
            ("", "les [années 80]", "198"),
            ("", "les [années soixante]", "196"),
        ),
        traps=("ces années deux associés partent",),
    ),
    Rule(
        "century", "century", "{century} 0",
        r"(?:(?P<roman>[IVX]{1,5})|(?P<n>\d\d?))e siècle\b",
        examples=(("", "une maison du [XIXe siècle]", "18"),),
    ),
    Rule(
        "year by preposition", "year", "0",
        r"(?:(?<=\ben )|(?<=\bfin )|(?<=\bdébut )|(?<=\bdepuis )|(?<=\bdès )|(?<=d'ici )|(?<=d'ici à )|(?<=\bavant )"
        r"|(?<=\bmi-))(?P<y>{full_year})(?!{no_year}| ?(?:{money_words})\b)",
        examples=(("", "Née en [2015] dans un laboratoire", "2015"), ("", "en [2024] plusieurs clients", "2024")),
        traps=("en 2000 euros", "en 1.950 exemplaires"),
    ),
    Rule(
        "year in two figures", "short year", "0",
        r"(?<=\ben )(?P<y>[6-9]\d)(?=[,.;)]|\s*$| (?:et|par|à|avec|pour|il|elle)\b)",
        examples=(("1999-05-20", "élu en [95], il s'est retiré", "1995"),),
        traps=("en 75 minutes", "en 80 jours", "en 62 %"),
    ),
    Rule(
        "year", "year", "0 année an exercice",
        r"(?:(?:année|an|exercice) |(?<!près de )(?<!plus de )(?<!moins de )(?<!d'environ )(?<!quelque )(?<!autour de )"
        r"(?<![^\W\d_]-)(?<![$€£] )(?<![$€£]))(?P<y>{full_year})"
        r"(?!{no_year}|-\d\d?\b|/\d{1,3}\b| (?:de |d')?(?:{counted}|{filler} {counted}|{money_words})\b)",
        examples=(
            ("", "dès l'[année 2001]", "2001"),
            ("", "un partenariat de [2024] avec un fournisseur", "2024"),
            ("", "la présidentielle de [2002]", "2002"),
        ),
        traps=(
            "2 000 salariés", "près de 2000 salariés", "plus de 1950 euros", "2000 salariés", "la molécule OT-2010",
            "le programme France 2030", "1900 nouveaux clients",
        ),
    ),
)  # fmt: skip

REFERENCE_RULES = (
    Rule(
        "now", "now", "désormais actuellement à maintenant",
        r"désormais\b|actuellement\b|à (?:ce jour|l'heure actuelle|présent)\b"
        r"|(?<!\ben )maintenant\b(?! (?:le|la|les|l'|une?|des|sa|son|ses|leurs?|cette|ce)\b)",
        examples=(
            ("2025-03", "La société emploie [désormais] 200 personnes.", "PRESENT_REF"),
            ("", "un milliard de dollars [à ce jour]", "PRESENT_REF"),
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
            ("2023-03-14", "58 personnes, contre 41 [il y a un an].", "2022-03"),
            ("2003-02-04", "La centrale a été inaugurée [il y a quelques mois].", "PAST_REF"),
        ),
        traps=("il y a deux clients", "il y avait trois ans de retard"),
    ),
    Rule(
        "in some time", "ahead", "dans",
        r"dans (?:environ |(?P<less>moins (?:de |d')))?(?P<n>{number}) (?P<u>{unit})\b"
        r"(?! (?:de|après|avant|plus|suivant|sur)\b)",
        examples=(("2024-02-06", "Le site ouvrira [dans six mois].", "2024-08"),),
        traps=("dans deux usines",),
    ),
    Rule(
        "some time before or after another date", "later", "0 {number}",
        r"(?P<n>{number}) (?P<u>{unit}) (?:(?P<before>plus tôt|auparavant|avant(?! \w))|plus tard|après(?! \w))",
        examples=(
            ("", "3,8 millions en 2023, contre 2,1 millions [un an plus tôt]", "2022"),
            ("", "Lancée le 5 mai 2024, elle ferme [deux jours plus tard].", "2024-05-07"),
            ("", "Elle ferme [deux mois plus tard].", ""),
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
        r"(?P<u>année|semaine|mois|an|jour) (?:(?P<after>suivante?)|(?P<before>précédente?))\b",
        examples=(("", "rachetée en 2019, revendue l'[année suivante]", "2020"),),
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
            ("2025-03", "au cours des [deux derniers mois]", "P2M"),
            ("2025-03", "La société a [ces derniers jours] annoncé", "PXD"),
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
            ("", "un effort de [18 mois]", "P18M"),
            ("", "sur [dix ans]", "P10Y"),
            ("", "Fermé [plusieurs années], il rouvre.", "PXY"),
            ("", "depuis [une dizaine d'années]", "P10Y"),
            ("", "pendant [quatre ou cinq mois]", "P4M"),
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

HEDGES = (
    Hedge("d'ici (?:(?:à|au|aux) )?(?:la |l'|le )?", Bound.MAX, example="[d'ici] 2027"),
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
