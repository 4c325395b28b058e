# How English names a part of the calendar, in the British order and the American. Each row has sentences it reads and
# sentences it leaves alone, and they are its tests. Groups are named as in the French rules: d day, m month (d2 in
# figures), y year, w weekday, o ordinal, u unit, s season, rel "last" or "next", t time of day.
"""Rules for English dates."""

from __future__ import annotations

from builder.languages.language import Rule

DAY_RULES = (
    Rule(
        "iso date", "date", "0",
        r"(?P<y>\d{4})-(?P<d2>\d\d)-(?P<d>\d\d)(?![\d-])",
        examples=(("", "Published [2023-03-14] by the agency.", "2023-03-14"),),
        traps=("batch 2023-31-12 was recalled",),
    ),
    Rule(
        "numeric date", "date", "0",
        r"(?P<d>\d\d?)(?P<sep>[/.-])(?P<d2>\d\d?)(?P=sep)(?P<y>(?:19|20)\d\d|\d\d)(?![/.-]?\d)",
        examples=(("", "On [14/03/2023] the company signed.", "2023-03-14"), ("", "on [03.09.24]", "2024-09-03")),
        traps=("there is no 31/02/2024", "version 10.15.7"),
    ),
    Rule(
        "numeric date, month first", "date", "0",
        r"(?P<d2>\d\d?)/(?P<d>\d\d?)/(?P<y>(?:19|20)\d\d|\d\d)(?![/.-]?\d)",
        examples=(("", "On [03/14/2023] the company signed.", "2023-03-14"),),
        traps=("there is no 02/31/2024",),
    ),
    Rule(
        "day and month", "day", "{weekday} 0",
        r"(?:(?P<w>{weekday}),? (?:the )?)?{day_of_month}(?: of)? (?P<m>{month_name})"
        r"(?:(?:,| of)? (?P<y>\d{4})(?!\d)"
        r"|(?= ?(?:and|to|until|[-–]) ?(?:the )?\d\d?(?:st|nd|rd|th)? {month} (?P<later>\d{4})(?!\d)))?",
        examples=(
            ("2024-02-06", "Appointed on [8 January] to head the biotech.", "2024-01-08"),
            ("", "Published on [Tuesday 14 March 2023] at 7.30 a.m.", "2023-03-14"),
            ("2025-02-10", "The board had approved the sale on [5 February].", "2025-02-05"),
            ("", "the [1st of May 1962]", "1962-05-01"),
            ("", "On [3 Sept. 2024], a loan was signed.", "2024-09-03"),
            ("2025-05-22", "The office will close on [30 June].", "2025-06-30"),
        ),
        traps=("it may 5 times", "31 February", "its 12 houses"),
    ),
    Rule(
        "month and day", "day", "{weekday} {month} {short_month}",
        r"(?:(?P<w>{weekday}),? )?(?P<m>{month_name}) {day_of_month}(?! {counted})(?:,? (?P<y>\d{4})(?!\d))?",
        examples=(
            ("", "on [February 5, 2025]", "2025-02-05"),
            ("", "Published on [Tuesday, March 14, 2023]", "2023-03-14"),
            ("2025-02-10", "announced on [Feb. 5]", "2025-02-05"),
            ("", "since [May 23rd]", "XXXX-05-23"),
        ),
        traps=("In March 12 companies closed.", "in February 5% of sales", "in May 12 million people", "March 2024"),
    ),
    Rule(
        "days of a month", "day", "0 {weekday}",
        r"(?:(?P<w>{weekday}) )?(?P<d>\d\d?)(?:st|nd|rd|th)?"
        r"(?=(?:(?:, | ?[-–] ?| (?:and|or|to) )(?:the )?(?:{weekday} )?\d\d?(?:st|nd|rd|th)?){1,4}"
        r"(?: of)? (?P<m>{month_name})(?: (?P<y>\d{4})(?!\d))?)",
        examples=(
            ("2003-02-24", "The elections will take place on [6] and 13 April.", "2003-04-06"),
            ("", "from [12] to 15 May 2024", "2024-05-12"),
            ("", "[10]–11 February 2025", "2025-02-10"),
        ),
    ),
    Rule(
        "month and year", "named month", "{month} {short_month}",
        r"(?P<m>{month_name})(?:(?:,| of)? (?P<y>\d{4})(?!\d)"
        r"|(?= ?(?:and|to|or|[-–]) ?{month} (?P<later>\d{4})(?!\d)))",
        examples=(
            ("", "It opened in [June 2021] in Rennes.", "2021-06"),
            ("", "from [March] to May 2024", "2024-03"),
            ("", "in [Sept. 2023]", "2023-09"),
        ),
        traps=("it may 2000 times",),
    ),
    Rule(
        "last or next month by name", "named month", "last next this",
        r"(?:(?P<rel>last|next)|this) (?P<m>{month_name})",
        examples=(("2024-02-06", "opened [last September]", "2023-09"), ("1999-05-23", "[next June]", "1999-06")),
        traps=("the last march of the army",),
    ),
    Rule(
        # Some months are names of people and firms as well: only what opens a sentence and has a verb behind is none.
        "month before a name", "named month", "{month}",
        r"(?:(?:(?<=\bin )|(?<=\bsince )|(?<=\bby )|(?<=\buntil ))(?!may|march|april|june|august)"
        r"|(?-i:(?<=\bIn ))(?=\w+ (?-i:[A-Z])[\w-]* (?-i:[a-z])))"
        r"(?P<m>{month_name})(?= (?-i:[A-Z]))",
        examples=(
            ("2025-03-12", "In [January] EDF signed a contract.", "2025-01"),
            ("2025-05-22", "In [March] Acme opened a plant.", "2025-03"),
            ("2025-04", "and in [January] Zeta followed.", "2025-01"),
        ),
        traps=("in March Networks, a firm", "In April Carter’s view", "a book by June Carter is out"),
    ),
    Rule(
        "month", "named month", "{month}",
        r"(?:(?<=\bin )|(?<=\bsince )|(?<=\bby )|(?<=\bearly )|(?<=\blate )|(?<=\bmid-)|(?<=\bof )|(?<=\bfrom )"
        r"|(?<=\buntil )|(?<=\bbefore )|(?<=\bafter )|(?<=\bduring )|(?<=\bto )|(?<=\bthe )|(?<=\bback in )"
        r"|(?!may|march|april|june|august))"
        r"(?P<m>{month_name})(?! (?-i:[A-Z])|'s (?-i:[A-Z]))",
        examples=(
            ("2025-05-22", "a project mentioned in [March]", "2025-03"),
            ("2025-04", "a cargo delivered in [January]", "2025-01"),
            ("2024-11-20", "The plant will open in [February].", "2025-02"),
        ),
        traps=("Theresa May resigned", "in March Networks, a firm", "they march on", "that may be"),
    ),
    Rule(
        "habit", "every", "{weekdays} every each",
        r"(?:every|each) (?P<w>{weekday})s?(?!\w)|(?P<w2>{capital}{weekday})s(?!\w)",
        examples=(("", "open only on [Wednesdays]", "XXXX-WXX-3"), ("", "closed [every Monday]", "XXXX-WXX-1")),
    ),
    Rule(
        "weekday", "weekday", "{weekday} this last next",
        r"(?:(?P<this>this)(?: (?:past|coming))? |(?P<rel>last|next) )?(?P<w>{weekday})(?![\w-])"
        r"(?: (?P<t>{daytime})\b)?",
        examples=(
            ("2025-02-10", "The court settled the dispute [this Monday].", "2025-02-10"),
            ("1999-05-27", "renewed [last Friday]", "1999-05-21"),
            ("2025-05-22", "The news came on [Wednesday evening].", "2025-05-21TEV"),
            ("1999-06-01", "The conference will be held on [Thursday].", "1999-06-03"),
        ),
        traps=("they friday it",),
    ),
    Rule(
        "day by name", "named", "{day} this last the",
        r"(?P<day>{day})(?: (?P<t>{daytime})\b)?(?!'s|\w)|this (?P<t2>{daytime})\b|the day before (?P<day2>yesterday)",
        examples=(
            ("1999-05-19", "The president cancelled a meeting [yesterday].", "1999-05-18"),
            ("1999-05-20", "He died [yesterday morning].", "1999-05-19TMO"),
            ("2023-03-14", "The company employs 58 people [today].", "2023-03-14"),
            ("2002-01-21", "from [this morning]", "2002-01-21TMO"),
        ),
        traps=("tomorrow's plant",),
    ),
    Rule(
        "feast", "feast", "christmas new all",
        r"(?P<feast>{feast})(?! (?-i:[A-Z]))(?: (?P<y>\d{4})(?!\d))?",
        examples=(("", "[Christmas 2023] was good", "2023-12-25"),),
        traps=("christmassy",),
    ),
)  # fmt: skip

PERIOD_RULES = (
    Rule(
        "quarter", "quarter", "{ordinal}",
        r"(?P<o>{ordinal})(?: |-)(?P<u>quarter|half(?:-year)?)\b"
        r"(?:(?: of)?(?: the)?(?: financial| fiscal)?(?: year)? (?P<y>\d{4})(?!\d)"
        r"| of (?P<rel>last|next|this) year| of the year\b|(?! of\b))",
        examples=(
            ("2023-03-14", "due to start in the [second quarter]", "2023-Q2"),
            ("", "in the [first half of 2025]", "2025-H1"),
            ("", "in the [first quarter of 2024]", "2024-Q1"),
            ("2025-02-10", "sales fell in the [fourth quarter]", "2024-Q4"),
        ),
        traps=("the first minister", "the first half of the table"),
    ),
    Rule(
        "quarter by sign", "quarter", "q1 q2 q3 q4 h1 h2",
        r"(?-i:(?P<sign>[QH])(?P<o>[1-4]))(?: (?P<y>(?:19|20)\d\d)(?!\d)|(?<=\b(?:in|of|by) ..)(?!\w))",
        examples=(("", "revenue of [Q3 2024]", "2024-Q3"), ("2024-11-20", "launched in [H1]", "2024-H1")),
        traps=("the H1 chip of the brand",),
    ),
    Rule(
        "season and year", "season", "{season}",
        r"(?P<s>{season})(?: of)? (?P<y>(?:19|20)\d\d)(?!\d)",
        examples=(("", "results expected in [spring 2025]", "2025-SP"), ("", "in the [summer of 2026]", "2026-SU")),
        traps=("prices fall 2,000 times",),
    ),
    Rule(
        "season", "season", "{season} this last next",
        r"(?:(?P<this>this)|(?P<rel>last|next)) (?P<s>{season})\b"
        r"|(?:(?P<at>(?<=\bin the ))|(?<=\bin ))(?P<s2>{season})\b(?! of\b)",
        examples=(
            ("2024-10-01", "The plant opened [this summer].", "2024-SU"),
            ("2024-10-01", "hold out until [next summer]", "2025-SU"),
            ("2024-10-01", "sales rise in [summer]", "XXXX-SU"),
            ("2024-03-20", "its funds were raised in the [autumn]", "2023-FA"),
        ),
        traps=("prices fall", "they spring up"),
    ),
    Rule(
        "end of this unit", "unit", "end start beginning middle year",
        r"(?:(?P<end>end)|(?P<start>start|beginning)|(?P<mid>middle)) of (?:the|this) (?P<u>year|month|week|quarter)\b"
        r"(?! (?:\d{4}|of\b))|(?P<u2>year)-?(?: )?end\b",
        examples=(
            ("2024-02-06", "by the [end of the year]", "2024"),
            ("2024-02-06", "since the [start of the month]", "2024-02"),
        ),
        traps=("the end of the meeting",),
    ),
    Rule(
        "last, this or next unit", "unit", "last this next earlier later",
        r"(?:(?:earlier|later) )?(?:(?P<rel>last|next)|this)(?: coming)? "
        r"(?P<u>year|week|month|quarter|weekend|decade)\b(?!-)"
        r"|(?:earlier|later) in the (?P<u2>year|month|week)\b",
        examples=(
            ("2025-05-22", "6.4 million in revenue [last year]", "2024"),
            ("2025-02-10", "the strike called off [last week]", "2025-W06"),
            ("2024-02-06", "[next month]", "2024-03"),
            ("2024-09", "At the fair, [earlier this month], it sold.", "2024-09"),
            ("2024-09", "to reopen [later this year]", "2024"),
        ),
        traps=("the last of the years", "the month passes quickly"),
    ),
    Rule(
        "decade", "decade", "0",
        r"(?P<y>\d{4}|\d0)'?s(?!\w)",
        examples=(("", "in the [1990s]", "199"), ("", "the [80s]", "198")),
        traps=("its 85s",),
    ),
    Rule(
        "century", "century", "0 {ordinal}",
        r"(?:(?P<n>\d\d?)(?:st|nd|rd|th)|(?P<o>{ordinal}))(?: |-)century\b",
        examples=(("", "a [19th-century] house", "18"), ("", "in the [twenty-first century]", "20")),
        traps=("a century",),
    ),
    Rule(
        "year by preposition", "year", "0",
        r"(?:(?<=\bin )|(?<=\bby )|(?<=\bearly )|(?<=\blate )|(?<=\bsince )|(?<=\bbefore )|(?<=\buntil )|(?<=\bmid-)"
        r"|(?<=\bin early )|(?<=\bin late ))(?P<y>{full_year})(?!{no_year}| (?:{scale}|euros?|dollars?|percent)\b)",
        examples=(("", "Born in [2015] in a laboratory", "2015"), ("", "in [2024] several customers", "2024")),
        traps=("in 2000 euros", "in 1,950 copies"),
    ),
    Rule(
        "year", "year", "0 year",
        r"(?:year |(?<!nearly )(?<!about )(?<!than )(?<!around )(?<!over )(?<!some )"
        r"(?<![^\W\d_]-)(?<![$€£] )(?<![$€£]))(?P<y>{full_year})"
        r"(?!{no_year}|-\d\d?\b|/\d{1,3}\b| (?:{counted}|{filler} {counted}|{scale}|euros?|dollars?|percent)\b)",
        examples=(
            ("", "from the [year 2001]", "2001"),
            ("", "a [2024] agreement on wages", "2024"),
            ("", "the presidential election of [2002]", "2002"),
        ),
        traps=(
            "2,000 employees", "nearly 2000 employees", "more than 1950 euros", "2000 employees",
            "the molecule OT-2010", "1900 new customers",
        ),
    ),
)  # fmt: skip
