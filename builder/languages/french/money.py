# How French names money: signs and codes, the names CLDR has, and the short names of the press. A short name that
# several countries share names no currency.
"""Money in French."""

from __future__ import annotations

from builder.languages.french.cldr import CURRENCIES
from builder.languages.language import Money, words

SIGNS: dict[str, str | None] = {
    "€": "EUR", "$": "USD", "£": "GBP", "¥": None, "₽": "RUB", "₹": "INR", "₩": "KRW", "₪": "ILS", "US$": "USD",
    "$US": "USD", "$CA": "CAD", "CA$": "CAD", "C$": "CAD", "$CAN": "CAD", "F": "FRF", "FF": "FRF", "FRF": "FRF",
    "EUR": "EUR", "USD": "USD", "GBP": "GBP", "CHF": "CHF", "CAD": "CAD", "SEK": "SEK", "DKK": "DKK", "NOK": "NOK",
    "JPY": "JPY", "CNY": "CNY", "RMB": "CNY", "AUD": "AUD", "FCFA": None, "XOF": "XOF", "XAF": "XAF", "INR": "INR",
    "BRL": "BRL", "PLN": "PLN", "CZK": "CZK", "KRW": "KRW", "HKD": "HKD", "SGD": "SGD", "MAD": "MAD", "ZAR": "ZAR",
    "TRY": "TRY", "HUF": "HUF", "ILS": "ILS", "MXN": "MXN", "AED": "AED", "SAR": "SAR", "TND": "TND", "DZD": "DZD",
}  # fmt: skip
"""A lone "$" is the American dollar in the press of France; yen and yuan share "¥"."""

SHORT: dict[str, str | None] = {
    "euro": "EUR", "euros": "EUR", "dollar": "USD", "dollars": "USD", "dollar américain": "USD",
    "dollars américains": "USD", "dollars us": "USD", "livre sterling": "GBP", "livres sterling": "GBP",
    "livres britanniques": "GBP", "franc": None, "francs": None, "francs français": "FRF", "franc français": "FRF",
    "francs belges": "BEF", "franc cfa": None, "francs cfa": None, "couronne": None, "couronnes": None, "yen": "JPY",
    "yens": "JPY", "yuan": "CNY", "yuans": "CNY", "renminbi": "CNY", "renminbis": "CNY", "rouble": "RUB",
    "roubles": "RUB", "won": "KRW", "wons": "KRW", "roupie": None, "roupies": None, "réal": "BRL", "reais": "BRL",
    "réaux": "BRL", "peso": None, "pesos": None, "dirham": None, "dirhams": None, "dinar": None, "dinars": None,
    "rial": None, "rials": None, "riyal": None, "riyals": None, "zloty": "PLN", "zlotys": "PLN", "forint": "HUF",
    "forints": "HUF", "shekel": "ILS", "shekels": "ILS", "rand": "ZAR", "rands": "ZAR", "baht": "THB", "bahts": "THB",
    "livre turque": "TRY", "livres turques": "TRY", "hryvnia": "UAH", "hryvnias": "UAH", "naira": "NGN",
    "nairas": "NGN", "dollars taïwanais": "TWD", "dollars hongkongais": "HKD", "dollars singapouriens": "SGD",
}  # fmt: skip
"""Names as the press has them, singular and plural."""

MONEY = Money(
    names={**CURRENCIES, **SHORT},
    signs=SIGNS,
    nouns=words(
        "revenu revenus chiffre bénéfice bénéfices perte pertes dette dettes trésorerie ventes recettes capital "
        "fonds capitaux financement financements dépenses investissement investissements subvention subventions "
        "royalties capitalisation valorisation budget cash redevances amende amendes"
    ),
)
