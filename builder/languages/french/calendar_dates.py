# How French names a part of the calendar: a day, a month, a quarter, a year. Each row has sentences it reads and
# sentences it leaves alone, and they are its tests. Groups are named after what they hold: d day, m month (d2 in
# figures), y year, w weekday, o ordinal, u unit, s season, rel "dernier" or "prochain", t time of day.
"""Rules for French dates."""

from __future__ import annotations

from builder.languages.language import Rule

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
        "day and month", "day", "{weekday} 0 premier ce",
        r"(?:(?:ce )?(?P<w>{weekday}),? (?:le )?)?{day_of_month} (?P<m>{month}|{short_month}\b\.?)(?!\w)"
        r"(?: (?P<y>{year})| de l'an (?P<y2>\d{4})"
        r"|(?= (?:au|et|à) (?:le )?(?:{weekday} )?\d\d?(?:er)? {month} (?P<later>\d{4})(?!\d)))?{rel}",
        examples=(
            ("2024-02-06", "Nommée le [8 janvier] à la tête de la biotech.", "2024-01-08"),
            ("", "Publié le [mardi 14 mars 2023] à 7h30", "2023-03-14"),
            ("2025-02-10", "Le conseil avait validé le [5 février] cette cession.", "2025-02-05"),
            ("2002-01-21", "le [10 novembre 93], sur l'autoroute", "1993-11-10"),
            ("1999-05-27", "élu le [6 mai dernier]", "1999-05-06"),
            ("", "le [1er mai 1962]", "1962-05-01"),
            ("1999-06-20", "Voté [ce mardi 15 juin] à Nancy.", "1999-06-15"),
            ("2025-05-22", "Le bureau fermera le [30 juin].", "2025-06-30"),
            ("", "Le [3 sept. 2024], un prêt a été signé.", "2024-09-03"),
            ("2024-02-06", "Il a été nommé le [20 décembre].", "2023-12-20"),
        ),
        traps=("les marques Danone, Mars et Lego", "le 31 février", "ses 12 maisons"),
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
        "day of a month not named", "day of month", "0",
        r"(?<=\ble )(?P<d>\d\d?)(?:er)? (?:de ce mois|du mois(?: (?P<rel>courant|{last}|{next})\b)?)"
        r"(?!-là)(?! (?:de|d'))",
        examples=(
            ("2025-11-14", "Le conseil se réunira le [25 de ce mois].", "2025-11-25"),
            ("2025-11-14", "Elle a signé le [3 du mois dernier].", "2025-10-03"),
        ),
        traps=("le 25 du mois de mars", "le 31 de ces mois"),
    ),
    Rule(
        "month and year", "month", "{month} {short_month} mois",
        r"(?:mois (?:de |d'))?(?P<m>{month}|{short_month}\b\.?(?= \d{4}))(?!\w|-\w)"
        r"(?: (?P<y>{year})| (?:de )?l'an (?P<y2>\d{4})"
        r"|(?= (?:et|à|ou) {month} (?P<later>\d{4})(?!\d)))?{rel}",
        examples=(
            ("", "Ouverte en [juin 2021] à Rennes.", "2021-06"),
            ("2024-02-06", "ouvert en [septembre dernier]", "2023-09"),
            ("2025-05-22", "un projet évoqué en [mars]", "2025-03"),
            ("1999-05-23", "signé en [juin prochain]", "1999-06"),
            ("2025-04", "une cargaison livrée en [janvier]", "2025-01"),
            ("", "dès [octobre 98]", "1998-10"),
            ("2024-11-20", "L'usine ouvrira en [février].", "2025-02"),
        ),
        traps=(
            "les marques Danone, Mars et Lego", "Mars Incorporated", "mais rien n'est décidé", "Sa mère, Sam et Mai",
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
        "month as a label", "past month", "{month}",
        r"(?<![\w,;:.)] )(?P<m>(?-i:[JFMASOND]){month_end})(?: (?P<y>\d{4})(?!\d))?(?=[*_]{0,3} ?:)",
        examples=(
            ("2026-01-27", "- [Mai] : ouverture du bureau", "2025-05"),
            ("2026-01-27", "[Décembre] : une autorisation", "2025-12"),
        ),
        traps=("Le groupe Mars : une marque", "Avril est passé"),
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
            ("2025-02-10", "Le tribunal a tranché, [ce lundi], le litige", "2025-02-10"),
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
        "feast", "feast", "noël toussaint saint jour nouvel pâques ascension pentecôte",
        r"(?P<feast>{feast})(?: (?P<y>\d{4})(?!\d)| (?P<rel>{last}|{next})\b)?(?! (?-i:[A-ZÀ-Ý]))",
        examples=(
            ("2024-02-06", "a recruté son centième patient [juste avant Noël].", "2023-12"),
            ("", "[Noël 2023] fut bon", "2023-12-25"),
            ("", "fermé à [Pâques 2024]", "2024-03-31"),
            ("2024-04-10", "Le salon a ouvert à [Pâques].", "2024-03-31"),
            ("2024-04-10", "Il rouvrira à la [Pentecôte].", "2024-05-19"),
            ("2024-02-06", "ouvert au [jour de l'An]", "2024-01-01"),
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
        r"|(?:(?P<at>(?<=\bau )|(?<=\bà l')|(?<=d'ici l')|(?<=d'ici à l')|(?<=\bavant l')"
        r"|(?<=\bdès l'))|(?<=l')|(?<=\ble )|(?<=\ben ))(?P<s2>{season})\b{rel})(?! \d)",
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
            ("2025-02-10", "la grève levée la [semaine dernière]", "2025-W06"),
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
            ("2024-09", "À la foire, [plus tôt ce mois-ci], il a vendu.", "2024-09"),
            ("2024-09", "rouvrir [plus tard cette année]", "2024"),
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
        r"(?:(?<=\ben )|(?<=\bfin )|(?<=\bdébut ))(?P<y>[6-9]\d)(?=[,.;)]|\s*$| (?:et|par|à|avec|pour|il|elle)\b)",
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
            ("", "un accord de [2024] sur les salaires", "2024"),
            ("", "la présidentielle de [2002]", "2002"),
        ),
        traps=(
            "2 000 salariés", "près de 2000 salariés", "plus de 1950 euros", "2000 salariés", "la molécule OT-2010",
            "le programme France 2030", "1900 nouveaux clients",
        ),
    ),
)  # fmt: skip
