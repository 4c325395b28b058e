# What a word colours ends where its clause does.
# ruff: noqa: E501  (a pattern is read on one line)
"""Where French clauses begin and end."""

from __future__ import annotations

from builder.languages.beginnings import looked_for

CLAUSE = looked_for(
    r"[;:](?= )| - |,? (?:mais|tandis que|tandis qu'|alors que|alors qu'|bien que|bien qu'|même si|quand|lorsque|lorsqu'|puisque|puisqu'|contrairement à|contre|sans que|après que|avant que|et qui|tout en|"
    r"quoique|sauf que|or|car|parce que|parce qu'|malgré|en revanche|au contraire)(?=[ ']|(?<='))"
)
NEGATED = looked_for(r"\b(?:ne |n')(?:[a-zà-ÿ'-]+ ){1,4}?(?:pas|plus|jamais|aucune?|rien|guère)\b")
LEADS = looked_for(r"(?:et|mais|où|puis|car|or|qui|que|dont) (?!que )")
RELATIVE = looked_for(r"(?:qui|dont|où|elle|il|[\ue014\ue016])")
FINITE = looked_for(r"\b(?:a|ont|est|emploie)\b")
"""A verb after a comma: a clause of its own."""
BEGINS = looked_for(r"(?:^|, |[;:] |que |et )(?:(?:l'|le |la |les )(?:[a-zà-ÿ-]+ )?)?\Z")
"""What stands before the name a clause begins with."""
JOINED_CLAUSE = looked_for(
    r"(?: et|, tandis que|, alors que) (?:l'|la |le )?(?P<name>[\ue002\ue008][\ue003\ue009]*)(?:, [^;:.]{3,140}?,)? (?:a|avait|vient|devait|doit|lève|emploie|vise|compte|affiche|réalise|revendique)\b(?:(?! et [\ue002\ue008])[^;:.])*\Z"
)
