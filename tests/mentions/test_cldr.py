# The names in builder/languages/french/cldr.py are CLDR's: run this file to write them anew after a Babel upgrade.
"""CLDR's names are frozen as Babel gives them."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import babel
from babel import Locale
from babel.numbers import get_currency_name

FROZEN = Path(__file__).parents[2] / "builder/languages/french/cldr.py"
CIRCULATING = {"XAF", "XOF", "XPF", "XCD"}
"""Codes in X that are money; the others are metals, bonds and tests."""
SHARED = {"franc cfa", "francs cfa"}
"""Names of two currencies, told apart by a bank in brackets."""


def _table(name: str, doc: str, entries: dict[str, str]) -> str:
    pairs = [f"{json.dumps(k, ensure_ascii=False)}: {json.dumps(v)}," for k, v in sorted(entries.items())]
    rows, row = [], "   "
    for pair in pairs:
        if len(row) + len(pair) > 108:
            rows, row = [*rows, row], "   "
        row += f" {pair}"
    return "\n".join((f"{name} = {{", *rows, row, "}  # fmt: skip", f'"""{doc}"""', ""))


def frozen() -> str:
    """The module's source, from Babel's data."""
    locale = Locale("fr")
    currencies = {}
    for code in sorted(locale.currencies):
        forms = {get_currency_name(code, count, locale) for count in (None, 1, 2)}
        past = any("(1" in form or "(2" in form or form.startswith("anc") for form in forms)
        if past or (code.startswith("X") and code not in CIRCULATING):
            continue
        currencies |= {form.lower().replace("’", "'").partition(" (")[0]: code for form in forms}
    currencies = {form: code for form, code in currencies.items() if form not in SHARED}
    territories = {name.replace("’", "'"): code for code, name in locale.territories.items() if code.isalpha()}
    version = ".".join(babel.__version__.split(".")[:2])
    return (
        f"# CLDR's French names, frozen from Babel {version}, so that reading an article needs no Babel.\n"
        "# Written by `python tests/mentions/test_cldr.py`; a test there fails where Babel gives other names.\n"
        '"""CLDR\'s French names of currencies and territories."""\n\nfrom __future__ import annotations\n\n'
        + _table("CURRENCIES", "Names in lower case, singular and plural, to ISO 4217.", currencies)
        + "\n"
        + _table("TERRITORIES", "Names to ISO 3166.", territories)
    )


def test_the_frozen_names_are_what_babel_gives() -> None:
    assert FROZEN.read_text("utf-8") == frozen(), "run: python tests/mentions/test_cldr.py"


if __name__ == "__main__":
    sys.stdout.write(f"{FROZEN.write_text(frozen(), 'utf-8')} characters written\n")
