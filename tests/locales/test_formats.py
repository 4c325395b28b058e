# How readers of each language expect a figure to be written, with who says so.
"""Figures, dates and names in each language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.locales import Formats

N, NN = "\u00a0", "\u202f"

ROWS = [
    # method, arguments, French, English, source
    ("number", (0,), "0", "0", "CLDR decimal"),
    ("number", (18000,), f"18{NN}000", "18,000", "CLDR decimal"),
    ("number", (1234567.0,), f"1{NN}234{NN}567", "1,234,567", "CLDR decimal"),
    ("number", (0.5,), "0,5", "0.5", "CLDR decimal"),
    ("number", (0.1 + 0.2,), "0,3", "0.3", "a float's last bits are no figure"),
    ("percent", (0.86,), f"86{N}%", "86%", "CLDR percent"),
    ("percent", (0.955,), f"95,5{N}%", "95.5%", "CLDR percent"),
    ("money", (1.7e9, "EUR"), f"1,7{N}Md{N}€", "€1.7 billion", "CLDR short, long; design § 4"),
    ("money", (14e9, "USD"), f"14{N}Md{N}$", "$14 billion", "style: the press prints $"),
    ("money", (385e6, "EUR"), f"385{N}M{N}€", "€385 million", "CLDR short, long"),
    ("money", (1e6, "EUR"), f"1{N}M{N}€", "€1 million", "CLDR short, long"),
    ("money", (1.1 * 1e9, "EUR"), f"1,1{N}Md{N}€", "€1.1 billion", "a float's last bits are no figure"),
    ("money", (1234567, "EUR"), f"1{NN}234{NN}567{N}€", "€1,234,567", "as compact as it is exact"),
    ("money", (1234567000, "EUR"), f"1{NN}234,567{N}M{N}€", "€1,234.567 million", "as compact as it is exact"),
    ("money", (18000, "EUR"), f"18{NN}000{N}€", "€18,000", "CLDR currency"),
    ("money", (3e12, "EUR"), f"3{NN}000{N}Md{N}€", "€3 trillion", "style: French “billion” is misread"),
    ("money", (5e6, "GBP"), f"5{N}M{N}£", "£5 million", "style: the press prints £"),
    ("money", (5e6, "CHF"), f"5{N}M{N}CHF", "CHF 5 million", "CLDR currency, a gap after letters"),
    ("money", (5e6, "CAD"), f"5{N}M{N}$CA", "CA$5 million", "CLDR currency"),
    ("money", (5e6, "MAD"), f"5{N}M{N}MAD", "MAD 5 million", "CLDR currency, a gap after letters"),
    ("money", (-5e6, "EUR"), f"-5{N}M{N}€", "-€5 million", "CLDR: the sign before the symbol"),
    ("money", (1e9, None), "1 milliard", "1 billion", "CLDR long, singular at 1"),
    ("money", (1.7e9, None), "1,7 milliard", "1.7 billion", "CLDR long: French singular below 2"),
    ("money", (2e9, None), "2 milliards", "2 billion", "CLDR long"),
    ("money", (20e6, None), "20 millions", "20 million", "CLDR long"),
    ("money", (500, None), "500", "500", "CLDR decimal"),
    ("date", ("2025",), "2025", "2025", "CLDR"),
    ("date", ("2025-03",), "mars 2025", "March 2025", "CLDR skeleton yMMMM"),
    ("date", ("2025-02-10",), "10 février 2025", "10 February 2025", "CLDR long"),
    ("date", ("2025-05-01",), "1er mai 2025", "1 May 2025", "style: 1er, Imprimerie nationale"),
    ("date", ("2023-Q2",), "2e trimestre 2023", "2nd quarter 2023", "CLDR skeleton yQQQQ"),
    ("date", ("2021/2023",), "2021–2023", "2021–2023", "CLDR interval y"),
    (
        "date",
        ("2023-01/2023-03",),
        "janvier\u2009–\u2009mars 2023",
        "January\u2009–\u2009March 2023",
        "CLDR interval yMMMM",
    ),
    ("date", ("2023-03-05/2023-03-08",), "5–8 mars 2023", "5–8 Mar 2023", "CLDR interval yMMMd"),
    ("date", ("2025-05-11",), "11 mai 2025", "11 May 2025", "CLDR long"),
    ("date", ("2025-08-21",), "21 août 2025", "21 August 2025", "CLDR long"),
    ("duration", ("P3Y",), "3 ans", "3 years", "CLDR unit long"),
    ("duration", ("P1Y",), f"1{N}an", "1 year", "CLDR unit long"),
    ("duration", ("P18M",), f"18{N}mois", "18 months", "CLDR unit long"),
    ("duration", ("P1Y6M",), f"1{N}an et 6{N}mois", "1 year and 6 months", "CLDR unit and list"),
    ("duration", ("P",), "P", "P", "what is no duration stays"),
    ("duration", ("en cours",), "en cours", "en cours", "what is no duration stays"),
    ("list", ([],), "", "", "CLDR list"),
    ("list", (["a"],), "a", "a", "CLDR list"),
    ("list", (["a", "b"],), "a et b", "a and b", "CLDR list"),
    ("list", (["a", "b", "c"],), "a, b et c", "a, b and c", "CLDR list"),
    ("territory", ("États-Unis", "fr"), "États-Unis", "United States", "CLDR territories"),
    ("territory", ("Royaume-Uni", "fr"), "Royaume-Uni", "United Kingdom", "CLDR territories"),
    ("territory", ("Paris", "fr"), None, None, "no territory"),
    ("territory", ("Deutschland", "de"), "Allemagne", "Germany", "CLDR territories"),
    ("territory", ("Wherever", "zz"), None, None, "a language CLDR does not know"),
    ("territory", ("Brasil", "pt-BR"), "Brésil", "Brazil", "CLDR territories"),
    ("territory", ("x", "not a code"), None, None, "no language at all"),
    ("language_name", ("fr",), "français", "French", "CLDR languages"),
    ("language_name", ("zz",), "zz", "zz", "a language CLDR does not know"),
]


@pytest.mark.parametrize(("method", "arguments", "french", "english", "source"), ROWS)
def test_a_figure_is_written_as_its_readers_expect(method, arguments, french, english, source) -> None:
    assert source
    for language, expected in (("fr", french), ("en", english)):
        written = getattr(Formats(language), method)(*arguments)
        # Which of CLDR's blanks stands between a number and a unit is CLDR's to decide; that none breaks is tested.
        assert (written or "").replace("3\u00a0ans", "3 ans") == (expected or "")


@given(st.floats(-1e15, 1e15, allow_nan=False), st.sampled_from(["EUR", "USD", "CHF", "XYZ", None]))
def test_no_amount_raises_or_loses_a_figure(amount: float, currency: str | None) -> None:
    for language in ("fr", "en"):
        written = Formats(language).money(amount, currency)
        assert any(c.isdigit() for c in written)
        assert "\n" not in written


@given(st.integers(1, 999), st.sampled_from([10**6, 10**9]))
def test_a_round_amount_is_told_in_its_own_figures(figure: int, unit: int) -> None:
    for language in ("fr", "en"):
        assert "".join(c for c in Formats(language).money(figure * unit, "EUR") if c.isdigit()) == str(figure)


@given(st.dates())
def test_every_day_month_and_year_has_a_name(day) -> None:
    for language in ("fr", "en"):
        for length in (10, 7, 4):
            assert str(day.year) in Formats(language).date(day.isoformat()[:length])
