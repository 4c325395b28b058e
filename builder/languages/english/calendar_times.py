# How English tells a date from another ("two years ago", "the next day"), and says how long and how often. Each row has
# sentences it reads and sentences it leaves alone, and they are its tests. Groups: n number, u unit, w weekday, h and
# min of a clock; less, more, before and after say which way.
"""Rules for English relative dates, durations and times."""

from __future__ import annotations

from builder.languages.language import Rule

REFERENCE_RULES = (
    Rule(
        "now", "now", "now currently to presently",
        r"now\b(?! that\b)|currently\b|presently\b|to date\b",
        examples=(
            ("2025-03", "It [now] runs twelve lines.", "PRESENT_REF"),
            ("", "eleven patents filed [to date]", "PRESENT_REF"),
        ),
        traps=("now that it grows",),
    ),
    Rule(
        "ago", "ago", "0 {number} less more just a several",
        r"(?:(?P<less>(?:a little )?less than )|(?P<more>(?:a little )?more than ))?"
        r"(?P<n>{number}|{about}|(?P<vague>a few|several|some))(?: |-)(?P<u>{term})(?P<half> and a half)? ago\b",
        examples=(
            ("2024-02-06", "Yes, [three weeks ago], with a partner.", "2024-W03"),
            ("2025-05-22", "We were told of hiring [two years ago].", "2023"),
            ("2023-03-14", "7 ships, against 6 [a year ago].", "2022-03"),
            ("2003-02-04", "The plant was opened [a few months ago].", "PAST_REF"),
        ),
        traps=("two customers ago", "three years of delay"),
    ),
    Rule(
        "in some time", "ahead", "in",
        r"in (?:about |around |(?P<less>less than ))?(?P<n>{number}) (?P<u>{term})(?:' time)?\b"
        r"(?! (?:of|after|before|on)\b)",
        examples=(("2024-02-06", "The site will open [in six months].", "2024-08"),),
        traps=("in two plants",),
    ),
    Rule(
        "some time before or after another date", "later", "0 {number}",
        r"(?P<n>{number}) (?P<u>{term}) "
        r"(?:(?P<before>earlier|before(?! \w)|previously)|later|after(?! \w)|on\b(?! \w))",
        examples=(
            ("", "3.8 million in 2023, against 2.1 million [a year earlier]", "2022"),
            ("", "Launched on 5 May 2024, it closes [two days later].", "2024-05-07"),
            ("", "It closes [two months later].", ""),
        ),
        traps=("two years after its creation",),
    ),
    Rule(
        "the unit before or after another date", "beside", "next following previous preceding",
        r"(?:(?P<after>(?<=\bthe )next|following)|(?P<before>previous|preceding)) (?P<u>day|year|month|week)\b",
        examples=(
            ("", "On 5 May 2024 it signs; the [next day] it leaves.", "2024-05-06"),
            ("", "bought in 2019, sold the [following year]", "2020"),
        ),
        traps=("the following list",),
    ),
    Rule(
        "the same unit", "beside", "same that",
        r"(?:same|that) (?:very )?(?P<u>year|month|day)\b",
        examples=(("", "Born in 2019, it raises funds the [same year].", "2019"),),
    ),
)  # fmt: skip

TIME_RULES = (
    Rule(
        "clock", "clock", "0",
        r"(?P<h>1[0-2]|0?[1-9])(?:[:.](?P<min>[0-5]\d))? ?(?P<half>[ap])(?:m|\.m\b\.?)(?!\w)",
        examples=(
            ("", "Published on 14 March 2023 at [7.30 a.m.]", "2023-03-14T07:30"),
            ("1999-05-21", "attacked yesterday at about [6 pm]", "1999-05-20T18:00"),
        ),
        traps=("a 48-hour week", "$6 p.a."),
    ),
    Rule(
        "clock of 24 hours", "clock", "0",
        r"(?P<h>[01]?\d|2[0-3]):(?P<min>[0-5]\d)(?![\w:])|(?P<h2>1?\d) o'clock\b",
        examples=(("", "Published on 14 March 2023 at [07:30]", "2023-03-14T07:30"),),
        traps=("a ratio of 1:250",),
    ),
    Rule(
        "last days", "stretch", "last past next coming first recent",
        r"(?:last|past|next|coming|first|recent) (?:(?P<n>{number}) )?(?P<u>years|months|weeks|days|hours|quarters)\b",
        examples=(
            ("", "over the [past five months]", "P5M"),
            ("", "The snow has melted in [recent days].", "PXD"),
            ("", "the [first six months] of 2024", "P6M"),
        ),
        traps=("the last customers",),
    ),
    Rule(
        "past year", "stretch", "past",
        r"past (?P<u>year|decade|month|week|quarter)\b",
        examples=(("", "over the [past year]", "P1Y"),),
    ),
    Rule(
        "every", "every", "every each per a an",
        r"(?:(?:every|each|per) (?:(?P<n>{number}) )?|(?:(?<=\d )|(?<=lion )|(?<=% ))an? )(?P<u>{term})\b",
        examples=(
            ("", "they use it [every day]", "P1D"),
            ("", "20 euros [per month]", "P1M"),
            ("", "€20 million [a year]", "P1Y"),
        ),
        traps=("per seniority", "every player"),
    ),
    Rule(
        "one and a half", "duration", "a an one",
        r"(?P<n>an?|one) (?P<u>year|month|week|day|hour)(?P<half> and a half)\b",
        examples=(("", "[a year and a half]", "P18M"),),
    ),
    Rule(
        "duration", "duration", "0 {number} {about} few several some",
        r"(?P<n>(?!(?:a|an|one)(?: |-)(?:second|quarter|half)\b){number}"
        r"|(?P<about>{about})|(?P<vague>a few|few|several))"
        r"(?P<half> and a half(?= ))?(?: of)?(?: |-)(?:(?:long|full|straight|consecutive|whole) )?"
        r"(?P<u>{term})\b(?!'? (?:of the|of its|of their|place|time))",
        examples=(
            ("", "a project of [15 months]", "P15M"),
            ("", "an [18-month] effort", "P18M"),
            ("", "over [ten years]", "P10Y"),
            ("", "Closed for [several years], it reopens.", "PXY"),
            ("", "for [six or seven months]", "P6M"),
            ("", "[two and a half years]", "P30M"),
            ("", "a [two-year] contract", "P2Y"),
            ("", "for [a fortnight]", "P2W"),
        ),
        traps=("1,000 elders", "a second chance", "three quarters of the votes", "a quarter of sales"),
    ),
)  # fmt: skip
