# Figures as each language's readers write them, composed from CLDR: "€1.7 billion", "1,7 Md €", "March 2025".
"""Numbers, amounts, dates, durations, lists and territories in one language."""

from __future__ import annotations

import contextlib
import datetime
import re
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_interval, format_skeleton
from babel.lists import format_list
from babel.numbers import format_decimal, format_percent, get_currency_name, get_decimal_symbol
from babel.units import format_unit

LOCALES = {"en": "en_GB", "fr": "fr_FR"}
"""The locale whose conventions a language's pages follow."""

_NARROW = {"USD": "$", "GBP": "£"}
"""Symbols where CLDR's own ("$US", "£GB") is not what the press prints; the dollar is the United States'."""
_LARGEST = {"fr": 9}
"""The exponent of the largest word for a magnitude: CLDR's French "billion" and "Bn" are misread; 12 elsewhere."""

_DURATION = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?")
_TABLE_STYLE = {"fr": "short"}
"""French tables abbreviate ("1,7 Md €"); English prose and tables spell the magnitude out ("€1.7 billion")."""

_QUARTER = re.compile(r"(\d{4})-Q([1-4])")
_RANGES = ("y", "yMMMM", "yMMMd")
"""CLDR's skeleton of a range, by the hyphens in its ends."""


def _day(value: str) -> datetime.date:
    """The first day of what `value` names."""
    return datetime.date(*(*(int(part) for part in value.split("-")), 1, 1)[:3])


def tag_of(words: str) -> str | None:
    """A language or locale as configured (`fr`, `fr_CA`) → its tag (`fr`, `fr-CA`); none where CLDR has it not."""
    try:
        locale = Locale.parse(words.replace("-", "_"))
    except (UnknownLocaleError, ValueError, TypeError):
        return None
    return "-".join(filter(None, (locale.language, locale.script, locale.territory)))


def usual_tag(language: str) -> str:
    """The locale a language is written in where none is named: `en` → `en-GB`."""
    return LOCALES.get(language, language).replace("_", "-")


class Formats:
    """How one language writes figures; every method is pure."""

    def __init__(self, language: str, tag: str = "") -> None:
        """`tag` is the locale, such as `en-US`; the language's usual one where it is empty."""
        self.language = language
        self.locale = Locale.parse(tag.replace("-", "_") or LOCALES.get(language, language))

    @property
    def spells_magnitudes(self) -> bool:
        """Whether `money` writes amounts as prose does: "€1.7 billion", not "1,7 Md €"."""
        return _TABLE_STYLE.get(self.language, "long") == "long"

    @property
    def direction(self) -> str:
        """Which way the language is written: `ltr` or `rtl`."""
        return str(self.locale.text_direction)

    def plural(self, value: float) -> str:
        """CLDR's category of a number, which decides the form of the noun beside it: `one`, `other`, …"""
        return str(self.locale.plural_form(_exact(value)))

    @property
    def decimal(self) -> str:
        """The decimal sign, which decides how a spreadsheet reads a file of this language."""
        return get_decimal_symbol(self.locale)

    def number(self, value: float) -> str:
        """A count or plain number: 18000 → "18,000"."""
        return _number(f"{value:.15g}", self.locale)

    def percent(self, value: float) -> str:
        """0.86 → "86%"."""
        return format_percent(value, locale=self.locale, decimal_quantization=False)

    def money(self, amount: float, currency: str | None) -> str:
        """An amount in units, as compact as it is exact: 1.7e9, EUR → "€1.7 billion"; no currency, no symbol."""
        style = _TABLE_STYLE.get(self.language, "long") if currency else "long"
        sign, written = "-" if amount < 0 else "", self._compact(_exact(abs(amount)), style)
        if not currency:
            return sign + written
        symbol = _NARROW.get(currency) or self.locale.currency_symbols.get(currency, currency)
        before, _, after = self.locale.currency_formats["standard"].pattern.partition("#,##0.00")
        gap = " " if before and symbol.isalpha() else ""
        return f"{sign}{before.replace('¤', symbol)}{gap}{written}{after.replace('¤', symbol)}"

    def currency(self, code: str) -> str:
        """What amounts in it are called: USD → "US dollars"."""
        return get_currency_name(code, count=2, locale=self.locale)

    def _compact(self, amount: Decimal, style: str) -> str:
        for exponent in (12, 9, 6):
            if exponent > _LARGEST.get(self.language, 12):
                continue
            unit = Decimal(10) ** exponent
            mantissa = (amount / unit).normalize()
            if abs(mantissa) >= 1 and -int(mantissa.as_tuple().exponent) <= 3:
                plural = self.locale.plural_form(mantissa)
                forms = self.locale.compact_decimal_formats[style]
                pattern = forms.get(plural, forms["other"])[str(10**exponent)].pattern
                return str(pattern).replace("0", self.number(float(mantissa)), 1)
        return self.number(float(amount))

    def date(self, value: str) -> str:
        """`YYYY`, `YYYY-MM` or `YYYY-MM-DD` as prose has it: "10 February 2025", "mars 2025", "1er mai 2025".

        A quarter is `YYYY-Qn`; two dates of one precision with `/` between are the range from one to the other.
        """
        return _date(value, self.locale, self.language)

    def duration(self, value: str) -> str:
        """ISO 8601 in whole years, months, weeks and days: "P3Y" → "3 years"; what is none of it unchanged."""
        found = _DURATION.fullmatch(value)
        if not found or not any(found.groups()):
            return value
        units = zip(found.groups(), ("year", "month", "week", "day"), strict=True)
        return self.list([format_unit(int(n), unit, locale=self.locale) for n, unit in units if n])

    def list(self, items: Sequence[str]) -> str:
        """ "A, B and C"."""
        return format_list(list(items), locale=self.locale)

    def territory(self, name: str, language: str) -> str | None:
        """The name of the territory that `language` calls `name`; none where it is no territory."""
        code = _territories(language).get(name)
        return self.locale.territories.get(code) if code else None

    def language_name(self, code: str) -> str:
        """What this language calls the language `code`: "French"."""
        return str(self.locale.languages.get(code, code))


def _exact(value: float) -> Decimal:
    """The decimal number meant by a float: 1.1 × 10⁹ is 1100000000, whatever the last bits say."""
    return Decimal(f"{value:.15g}").normalize()


# Facts of ten thousand articles share few dates and many of their figures; CLDR takes its time with each.


@lru_cache(maxsize=1 << 14)
def _number(exact: str, locale: Locale) -> str:
    return format_decimal(Decimal(exact).normalize(), locale=locale, decimal_quantization=False)


@lru_cache(maxsize=1 << 14)
def _date(value: str, locale: Locale, language: str) -> str:
    if found := _QUARTER.fullmatch(value):
        return format_skeleton("yQQQQ", datetime.date(int(found[1]), 3 * int(found[2]), 1), locale=locale)
    if "/" in value:
        first, last = value.split("/")
        skeleton = _RANGES[first.count("-")]
        return format_interval(_day(first), _day(last), skeleton, locale=locale)
    parts = value.split("-")
    day = _day(value)
    if len(parts) == 1:
        return value
    if len(parts) == 2:
        return format_skeleton("yMMMM", day, locale=locale)
    written = format_date(day, "long", locale=locale)
    # CLDR's long French date has "1 mai" where French has "1er mai".
    return re.sub(r"^1 ", "1er ", written) if language == "fr" else written


_TERRITORIES: dict[str, dict[str, str]] = {}


def _territories(language: str) -> dict[str, str]:
    """Names of territories → their codes; countries only, since regions have numbers."""
    if language not in _TERRITORIES:
        _TERRITORIES[language] = {}
        # An article may be in a language CLDR does not know.
        with contextlib.suppress(ValueError, UnknownLocaleError):
            locale = Locale.parse(LOCALES.get(language, language), sep="-" if "-" in language else "_")
            _TERRITORIES[language] = {str(name): code for code, name in locale.territories.items() if code.isalpha()}
    return _TERRITORIES[language]
