# What an entry may hold is one table: a verb, the keys that go with it, and how the value of each is read. The messages
# are made of the same table, so that they name what is legal.
"""The tree of one entry → a Decision."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from builder.decisions.entries import EntryError, Items, Keys, Node, Word
from builder.model.claims import fold
from builder.model.decisions import CHANGEABLE, ON_A_CLAIM, Decision, Side, Verb, Words, one_line
from builder.model.facts import Relation
from builder.storage import printable

NONE = "none"
"""What is written for an amount, a currency or a date that the article does not give."""

LEGAL: Mapping[Verb, tuple[str, ...]] = {
    Verb.ACCEPT: ("reads", "quote"),
    Verb.ANNOTATE: ("reads", "quote", "note"),
    Verb.REJECT: ("reads", "quote"),
    Verb.HIDE: ("reads", "quote"),
    Verb.CORRECT: ("reads", "quote", *CHANGEABLE),
    Verb.PREFER: ("reads", "quote"),
    Verb.MERGE: ("as",),
    Verb.APART: (),
    Verb.DISPUTE: (),
}
"""The keys of each verb, in the order they are written in; `SIGNED` follow."""

SIGNED = ("by", "on", "why")
NEEDED: Mapping[str, str] = {
    "quote": "the words of the article it rests on",
    "note": "what the reader is to know",
    "by": "who decided",
    "on": "the day, as in `on: 2025-01-31`",
}
"""Keys that a verb which has them cannot do without."""

DISPUTE = ("title", "relation", "sides", "note")
"""The keys under `dispute:`."""


def decision(node: Node) -> Decision:
    """The decision an entry holds.

    Raises EntryError with the line and what is legal.
    """
    pairs = _pairs(node, "an entry")
    verbs = [key for key in pairs if key in VERBS]
    if len(verbs) != 1:
        has = f"has {len(verbs)} verbs; make it {len(verbs)} entries" if verbs else f"has no verb; {_legal(VERBS)}"
        raise EntryError(node.line, has)
    verb = Verb(verbs[0])
    legal = (verb, *LEGAL[verb], *SIGNED)
    fields = _head(verb, pairs[verb][1])
    for key, (line, value) in pairs.items():
        if key not in legal:
            raise EntryError(line, f"`{_short(key)}` does not go with `{verb}`; {_legal(legal[1:])}")
        if key in _READERS:
            fields |= _READERS[key](key, value)
    for key, what in NEEDED.items():
        if key in legal and not fields.get(key):
            raise EntryError(node.line, f"`{verb}` lacks `{key}:`, {what}")
    changes = tuple(sorted((key, fields.pop(key)) for key in CHANGEABLE if key in fields))
    if verb is Verb.CORRECT and not changes:
        raise EntryError(node.line, f"`correct` changes nothing; give one of {', '.join(CHANGEABLE)}")
    if shown := fields.pop("as", ""):
        fields["names"] = tuple(dict.fromkeys((shown, *fields["names"])))
    return Decision(verb=verb, changes=changes, line=node.line, **fields)


def changed(key: str, text: str) -> str | float | None:
    """What `text` gives for a `CHANGEABLE` field; none where it says that the article gives none.

    Raises EntryError with what is legal.
    """
    return _READERS[key](key, Word(text, 0))[key]  # type: ignore[no-any-return]


def written(value: object) -> str:
    """The word that `changed` reads as `value`."""
    if isinstance(value, float):
        return f"{value:f}".rstrip("0").rstrip(".")
    return NONE if value is None else str(value)


def _head(verb: Verb, value: Node) -> dict[str, Any]:
    """What stands after the verb itself."""
    if verb in ON_A_CLAIM:
        claim = _word(verb, value)
        if not _ID.fullmatch(claim):
            raise EntryError(
                value.line, f"`{verb}` needs a claim's id, 12 of 0-9 and a-f; `briefing claims` lists them"
            )
        return {"claim": claim}
    if verb is Verb.DISPUTE:
        return _dispute(value)
    return {"names": _names(verb, value)}


def _names(verb: Verb, value: Node) -> tuple[str, ...]:
    names = [_word(verb, item) for item in _items(verb, value)]
    # Two spellings of one name can be merged, to choose the one to show; nobody can keep them apart.
    different = {name if verb is Verb.MERGE else fold(name) for name in names}
    if len(different) < 2 or len(different) < len(names) or not all(names):
        raise EntryError(value.line, f"`{verb}` needs two names or more that differ, as in `{verb}: [One, Other]`")
    return tuple(names)


def _dispute(value: Node) -> dict[str, Any]:
    pairs = _pairs(value, "`dispute`")
    for key, (line, _) in pairs.items():
        if key not in DISPUTE:
            raise EntryError(line, f"`{_short(key)}` is unknown under `dispute`; {_legal(DISPUTE)}")
    for key in ("title", "sides"):
        if key not in pairs:
            raise EntryError(value.line, f"`dispute` lacks `{key}:`")
    sides = tuple(map(_side, _items("sides", pairs["sides"][1])))
    if len(set(sides)) < 2:
        raise EntryError(pairs["sides"][0], "`sides` needs two or more that differ")
    fields: dict[str, Any] = {"sides": sides}
    for key in ("title", "note"):
        if key in pairs:
            fields[key] = _words(key, pairs[key][1])
    if "relation" in pairs:
        line, node = pairs["relation"]
        word = one_line(_word("relation", node)).replace(" ", "_")
        if word not in set(Relation):
            raise EntryError(line, f"`relation` is unknown; {_legal([r.replace('_', ' ') for r in Relation])}")
        fields["relation"] = Relation(word)
    return fields


def _side(node: Node) -> Side:
    pairs = _pairs(node, "a side")
    if set(pairs) != {"article", "quote"}:
        raise EntryError(node.line, "a side is `article:`, an article's id, and `quote:`, words of that article")
    article, quote = (_word(key, pairs[key][1]) for key in ("article", "quote"))
    if not article or not quote:
        raise EntryError(node.line, "a side needs both an article's id and words of that article")
    return Side(article, quote)


def _text(key: str, value: Node) -> dict[str, Any]:
    return {key: _word(key, value)}


def _note(key: str, value: Node) -> dict[str, Any]:
    return {key: _words(key, value)}


def _day(key: str, value: Node) -> dict[str, Any]:
    return {key: _dated(key, value, r"\d{4}-\d\d-\d\d", "YYYY-MM-DD")}


def _date(key: str, value: Node) -> dict[str, Any]:
    if _word(key, value) == NONE:
        return {key: None}
    return {key: _dated(key, value, r"\d{4}(?:-\d\d){0,2}", f"YYYY, YYYY-MM, YYYY-MM-DD or `{NONE}`")}


def _dated(key: str, value: Node, pattern: str, form: str) -> str:
    word = _word(key, value)
    if not re.fullmatch(pattern, word, re.ASCII):
        raise EntryError(value.line, f"`{key}` must be {form}")
    year, month, day = (int(part) for part in (*word.split("-"), "1", "1")[:3])
    try:
        date(year, month, day)
    except ValueError:
        raise EntryError(value.line, f"`{key}` is no day of the calendar; correct it") from None
    return word


def _amount(key: str, value: Node) -> dict[str, Any]:
    word = _word(key, value)
    if word == NONE:
        return {key: None}
    if not re.fullmatch(r"\d{1,15}(?:\.\d{1,6})?", plain := re.sub(r"[\s_]", "", word), re.ASCII):
        raise EntryError(
            value.line, f"`{key}` must be a number in units, such as 42000000 for 42 millions, or `{NONE}`"
        )
    return {key: float(plain)}


def _currency(key: str, value: Node) -> dict[str, Any]:
    word = _word(key, value)
    if word == NONE:
        return {key: None}
    if not re.fullmatch(r"[A-Z]{3}", word):
        raise EntryError(value.line, f"`{key}` must be a code of ISO 4217, such as EUR, or `{NONE}`")
    return {key: word}


def _corrected_value(key: str, value: Node) -> dict[str, Any]:
    if not (word := _word(key, value)):
        raise EntryError(value.line, f"`{key}` is empty; write how it is to be read")
    return {key: word}


_READERS: Mapping[str, Callable[[str, Node], dict[str, Any]]] = {
    "reads": _text,
    "quote": _text,
    "note": _note,
    "value": _corrected_value,
    "amount": _amount,
    "currency": _currency,
    "date": _date,
    "as": _text,
    "by": _text,
    "on": _day,
    "why": _text,
}
VERBS = tuple(str(verb) for verb in Verb)


def _word(key: str, node: Node) -> str:
    if not isinstance(node, Word):
        raise EntryError(node.line, f"`{_short(key)}` must be one text; put it in quotation marks if it holds `: `")
    return one_line(node.text)


def _items(key: str, node: Node) -> tuple[Node, ...]:
    if not isinstance(node, Items):
        raise EntryError(node.line, f"`{key}` must be a list")
    return node.nodes


def _words(key: str, node: Node) -> Words:
    """One text, or one a language."""
    if isinstance(node, Word):
        return (("", text),) if (text := _word(key, node)) else ()
    texts = {language: _word(language, value) for language, (_, value) in _pairs(node, f"`{key}`").items()}
    for language, text in texts.items():
        if not _LANGUAGE.fullmatch(language) or not text:
            raise EntryError(node.line, f"`{key}` must be a text, or texts by language, as in `en: …` and `fr: …`")
    return tuple(sorted(texts.items()))


def _pairs(node: Node, what: str) -> dict[str, tuple[int, Node]]:
    """Keys with their lines and values."""
    if not isinstance(node, Keys):
        raise EntryError(node.line, f"{what} must be lines of `key: value`")
    pairs: dict[str, tuple[int, Node]] = {}
    for key, value in node.pairs:
        if key.text in pairs:
            raise EntryError(key.line, f"`{_short(key.text)}` is there twice; remove one")
        pairs[key.text] = (key.line, value)
    return pairs


def _legal(words: Iterable[str]) -> str:
    return f"legal are {', '.join(words)}"


def _short(key: str) -> str:
    return printable(key[:40])


_ID = re.compile(r"[0-9a-f]{12}")
_LANGUAGE = re.compile(r"[a-z]{2,3}")
