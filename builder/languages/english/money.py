# How English names money: signs and codes before or after the figure, names in the singular and plural. A name that
# several countries share, or that is another word as well ("won", "real"), names no currency.
"""Money in English."""

from __future__ import annotations

from builder.languages.language import Money, words

SIGNS: dict[str, str | None] = {
    "€": "EUR", "$": "USD", "£": "GBP", "¥": None, "₽": "RUB", "₹": "INR", "₩": "KRW", "₪": "ILS", "US$": "USD",
    "$US": "USD", "CA$": "CAD", "C$": "CAD", "$CA": "CAD", "$CAN": "CAD", "A$": "AUD", "HK$": "HKD", "S$": "SGD",
    "NT$": "TWD", "R$": "BRL", "FF": "FRF", "FRF": "FRF", "EUR": "EUR", "USD": "USD", "GBP": "GBP", "CHF": "CHF",
    "CAD": "CAD", "SEK": "SEK", "DKK": "DKK", "NOK": "NOK", "JPY": "JPY", "CNY": "CNY", "RMB": "CNY", "AUD": "AUD",
    "FCFA": None, "XOF": "XOF", "XAF": "XAF", "INR": "INR", "BRL": "BRL", "PLN": "PLN", "CZK": "CZK", "KRW": "KRW",
    "HKD": "HKD", "SGD": "SGD", "MAD": "MAD", "ZAR": "ZAR", "TRY": "TRY", "HUF": "HUF", "ILS": "ILS", "MXN": "MXN",
    "AED": "AED", "SAR": "SAR", "TND": "TND", "DZD": "DZD",
}  # fmt: skip
"""A lone "$" is the American dollar; yen and yuan share "¥"."""

UNITS = {
    "US dollar": "USD", "American dollar": "USD", "Canadian dollar": "CAD", "Australian dollar": "AUD",
    "New Zealand dollar": "NZD", "Hong Kong dollar": "HKD", "Singapore dollar": "SGD", "Taiwan dollar": "TWD",
    "Taiwanese dollar": "TWD", "Singaporean dollar": "SGD", "British pound": "GBP", "pound sterling": "GBP",
    "Egyptian pound": "EGP", "Lebanese pound": "LBP", "Syrian pound": "SYP", "Turkish lira": "TRY",
    "Swiss franc": "CHF", "French franc": "FRF", "Belgian franc": "BEF", "Swedish krona": "SEK",
    "Swedish crown": "SEK", "Norwegian krone": "NOK", "Norwegian crown": "NOK", "Danish krone": "DKK",
    "Danish crown": "DKK", "Czech koruna": "CZK", "Czech crown": "CZK", "Icelandic krona": "ISK",
    "Japanese yen": "JPY", "Chinese yuan": "CNY", "Russian rouble": "RUB", "Russian ruble": "RUB",
    "Indian rupee": "INR", "Pakistani rupee": "PKR", "Brazilian real": "BRL", "South African rand": "ZAR",
    "South Korean won": "KRW", "Korean won": "KRW", "Polish zloty": "PLN", "Hungarian forint": "HUF",
    "Israeli shekel": "ILS", "Moroccan dirham": "MAD", "Emirati dirham": "AED", "Saudi riyal": "SAR",
    "Tunisian dinar": "TND", "Algerian dinar": "DZD", "Mexican peso": "MXN", "Argentine peso": "ARS",
    "Chilean peso": "CLP", "Thai baht": "THB", "Ukrainian hryvnia": "UAH", "Nigerian naira": "NGN", "euro": "EUR",
    "dollar": "USD", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "rouble": "RUB", "ruble": "RUB", "zloty": "PLN",
    "forint": "HUF", "shekel": "ILS", "baht": "THB", "hryvnia": "UAH", "naira": "NGN",
}  # fmt: skip
"""In the singular."""

SHARED = ("franc", "krona", "krone", "crown", "rupee", "peso", "dirham", "dinar", "rial", "riyal", "CFA franc")
"""Names that several countries' currencies have."""

IRREGULAR = {
    "pounds sterling": "GBP", "quid": "GBP", "swedish kronor": "SEK", "norwegian kroner": "NOK",
    "danish kroner": "DKK", "kronor": None, "kroner": None, "brazilian reais": "BRL", "reais": "BRL",
    "pounds": None, "pound": None,
}  # fmt: skip
"""A pound is a weight as well, and several countries' money."""

MONEY = Money(
    names={
        **{form.lower(): code for unit, code in UNITS.items() for form in (unit, f"{unit}s")},
        **{form.lower(): None for unit in SHARED for form in (unit, f"{unit}s")},
        **IRREGULAR,
    },
    signs=SIGNS,
    nouns=words(
        "revenue revenues turnover profit profits loss losses debt debts cash sales income capital funds funding "
        "financing spending expenditure investment investments subsidy subsidies royalties capitalisation "
        "capitalization valuation budget fees fine fines"
    ),
)
