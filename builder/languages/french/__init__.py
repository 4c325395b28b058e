# What the program knows of French, as tables; each rule has its examples and counter-examples.
"""French."""

from __future__ import annotations

from builder.languages.french.asking import ASKING
from builder.languages.french.calendar import CALENDAR
from builder.languages.french.echoes import ECHOING
from builder.languages.french.money import MONEY
from builder.languages.french.names import NAMES
from builder.languages.french.numbers import NUMBERS
from builder.languages.french.press import PRESS
from builder.languages.french.quotations import QUOTING
from builder.languages.french.tables import TABLING
from builder.languages.french.telling import TELLING
from builder.languages.french.titles import IN_ENGLISH
from builder.languages.language import Language

FRENCH = Language(
    code="fr",
    press=PRESS,
    numbers=NUMBERS,
    money=MONEY,
    calendar=CALENDAR,
    naming=NAMES,
    telling=TELLING,
    quoting=QUOTING,
    tabling=TABLING,
    asking=ASKING,
    echoing=ECHOING,
    titling={"en": IN_ENGLISH},
)
