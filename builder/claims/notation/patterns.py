# Rules are written over words and *kinds of things* ("{CO:subject} emploie {COUNT}"). A sentence is matched through a
# mask of the same length in which each thing found is one token of private-use characters: offsets stay true, and a
# pattern can no more run across a name than across a full stop.
"""The notation of relation rules, compiled to regular expressions over masks."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from builder.claims.notation.widening import is_wider
from builder.languages.beginnings import quick
from builder.languages.language import Language
from builder.languages.telling import Telling

KINDS = (
    "person",
    "org",
    "place",
    "product",
    "name",
    "money",
    "date",
    "count",
    "duration",
    "percent",
    "ref",
    "we",
    "staff",
    "users",
    "other",
)
"""What a token of a mask can stand for; `name` is a name nothing types, `ref` "the company", `we` the speaker's."""
_FIRST = {kind: chr(0xE000 + 2 * at) for at, kind in enumerate(KINDS)}
_REST = {kind: chr(0xE001 + 2 * at) for at, kind in enumerate(KINDS)}
PAREN = chr(0xE000 + 2 * len(KINDS))
"""Fills what stands in parentheses."""
FIRSTS = frozenset(_FIRST.values())
OURS = _FIRST["we"]
"""Stands for the speaker's own company, whoever was spoken of before."""
REFERENCES = (_FIRST["ref"], OURS)
REFERENCE = re.compile(f"[{''.join(REFERENCES)}]")
REFERRED = re.compile(f"{_FIRST['ref']}{_REST['ref']}*+ ?\\Z")
"""Words for the company at the end of a stretch of a mask."""
_COMPANY = f"(?P<name>[{_FIRST['org']}{_FIRST['name']}])[{_REST['org']}{_REST['name']}]*+"
APPOSITION = re.compile(f"{_COMPANY}, [^,;:.{''.join(_FIRST.values())}]{{3,60}} \\Z")
"""A company and words that say what it is, at the end of a stretch of a mask: "Lumaro, fabricant de lampes "."""
CLOSES_APPOSITION = re.compile(f"{_COMPANY}, (?:\\w+ ){{0,3}}\\Z")
"""A company with which words end that stand beside another name: ", concurrent de Lumaro, a "."""
AND_A_PERSON = re.compile(
    f"[^,;:{''.join(_FIRST[kind] for kind in ('person', 'org', 'name', 'ref', 'we'))}]{{0,80}}, {_FIRST['person']}"
)
"""A clause about nobody named, then a person."""
GOES_ON = frozenset((_REST["ref"], _REST["we"]))
"""What the token of words for a company goes on with."""
COORDINATE = re.compile(f", \\w{{2,3}} {_FIRST['person']}\\Z")
"""A comma, "and" and a person: a clause of its own."""
COMPANIES = frozenset(_FIRST[kind] for kind in ("org", "name", "ref", "we"))
NAMED = re.compile(f"[{''.join(_FIRST[kind] for kind in (*KINDS[:5], 'ref', 'we'))}]")
"""Where somebody or something named begins in a mask, or words that stand for it."""
TOKEN = re.compile(f"[{''.join(sorted(FIRSTS))}]")
"""Where a thing begins in a mask."""
TAILS = frozenset(_REST[kind] for kind in KINDS[:5])
"""What the token of a name goes on with."""
_RESTS = re.compile(f"[{''.join(_REST.values())}]+")
SHARE = re.compile(f"[{''.join(_REST[kind] for kind in KINDS[:5])}]*+,? {_FIRST['percent']}")
"""The rest of a name's token and a share behind it."""
_PRIVATE = re.compile("[\ue000-\uf8ff]")

PLACEHOLDERS = {
    "ORG": ("org", "name", "product"),
    "BACKER": ("org", "name", "product", "person"),
    "CO": ("org", "name", "ref", "we"),
    "REF": ("ref", "we"),
    "PERSON": ("person", "name"),
    "PLACE": ("place", "name"),
    "PRODUCT": ("product", "name", "org"),
    "NAME": ("org", "name", "person", "place", "product"),
    "MONEY": ("money",),
    "DATE": ("date",),
    "COUNT": ("count", "staff", "users", "other"),
    "STAFF": ("staff",),
    "HEADS": ("staff", "count"),
    "USERS": ("users",),
    "DURATION": ("duration",),
    "PERCENT": ("percent",),
}
_PLACEHOLDER = re.compile(
    r"\{(?P<words>@?)(?P<name>[A-Za-z_]+?)(?P<many>S?)(?::(?P<label>[a-z]+))?\}|\{(?P<gap>\.\.|~)(?P<size>\d*)\}|\{w(?P<upto>\d)\}"
)
LISTED = 14
"""Names in one enumeration at most."""


_NAMES = ("person", "org", "place", "product", "name")
_ANY = f"[{''.join(_FIRST[k] for k in _NAMES)}][{''.join(_REST[k] for k in _NAMES)}]*+"


@lru_cache(maxsize=8)
def joined(conjunction: str, article: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands before and after a name that is not the first of an enumeration, in a mask."""
    aside = f"{_ANY} ?{PAREN}*"
    before = rf"(?P<name>{aside})(?:, | ?(?P<and>,? ?(?:&|/|{conjunction}) )){article}\Z"
    after = rf"{aside}(?:, {article}(?={_ANY})|,? {conjunction} {article}(?={_ANY}))"
    return re.compile(before), re.compile(after)


def token(kind: str, length: int) -> str:
    """`length` characters of a mask that stand for one thing."""
    return _FIRST[kind] + _REST[kind] * (length - 1)


def tokens_of(placeholder: str, many: str = "") -> frozenset[str]:
    """The first characters of all tokens a placeholder stands for."""
    return frozenset(_FIRST[kind] for kind in PLACEHOLDERS.get(placeholder) or PLACEHOLDERS[placeholder + many])


def brief(mask: str) -> str:
    """A stretch of a mask in which each thing is one sign."""
    return _RESTS.sub("", mask)


def plain(text: str) -> str:
    """`text` in lower case with simple apostrophes and blanks, of the same length."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    for printed, simple in _PLAIN_ASCII if low.isascii() else _PLAIN:  # a sign that is not there costs next to nothing
        low = low.replace(printed, simple)
    return low if low.isascii() else _PRIVATE.sub("\ufffd", low) if _PRIVATE.search(low) else low


_PLAIN = (
    ("’", "'"),
    ("‘", "'"),
    ("ʼ", "'"),
    ("\u00a0", " "),
    ("\u202f", " "),
    ("\u2009", " "),
    ("\n", " "),
    ("\r", " "),
    ("\t", " "),
    ("‑", "-"),
    ("‐", "-"),
    ("–", "-"),
    ("—", "-"),
    ("*", " "),
    ("_", " "),
)
_PLAIN_ASCII = tuple((printed, simple) for printed, simple in _PLAIN if printed.isascii())


def _class(kinds: tuple[str, ...]) -> str:
    return f"[{''.join(_FIRST[k] for k in kinds)}][{''.join(_REST[k] for k in kinds)}]*+"


def _described(kinds: tuple[str, ...], telling: Telling) -> str:
    """A name with what may stand before it; that is long to read, and is so only where mere words lead to a name."""
    ahead = f"(?={telling.before.worded}*+[{''.join(_FIRST[k] for k in kinds)}])"
    return rf"{ahead}(?:{telling.before.determiner})?(?:(?:{telling.before.descriptor}) ){{0,4}}{_class(kinds)}"


def _item(kinds: tuple[str, ...], telling: Telling) -> str:
    nouned = (
        rf"(?={telling.before.worded}*+[{''.join(_FIRST[k] for k in kinds)}]){telling.before.nouned}{_class(kinds)}"
    )
    return rf"(?:{_described(kinds, telling)}|{nouned})(?: ?,? ?{PAREN}++)?"


def skeleton(pattern: str, telling: Telling) -> str:
    """The pattern with a token for each placeholder, and without what may stand in gaps: to see what it needs."""

    def expand(found: re.Match[str]) -> str:
        if found["words"]:
            return rf"(?:{telling.words[found['name'] + found['many']]})"
        return f"[{''.join(sorted(tokens_of(found['name'], found['many'])))}]" if found["name"] else ".*"

    return _NAMED.sub("(?:", _expanded(pattern, expand))


def _expanded(pattern: str, expand: Callable[[re.Match[str]], str]) -> str:
    previous = ""
    while previous != pattern:  # tables of words may use placeholders themselves
        previous, pattern = pattern, _PLACEHOLDER.sub(expand, pattern)
    return pattern


_Before = Callable[[tuple[str, ...], Telling], str]
"""Kinds of names → what one of them looks like with all that may stand before it."""


@lru_cache(maxsize=4096)
def _compiled(pattern: str, key: int) -> re.Pattern[str]:
    return quick(_written(pattern, _TELLINGS[key], _described, _item))


def _written(pattern: str, telling: Telling, described: _Before, item_of: _Before) -> str:
    def expand(found: re.Match[str]) -> str:
        at, name, many, label, gap, size, words = found.groups()
        first = _GROUPS_ALONE.fullmatch(found.string, 0, found.start()) is not None
        if gap is not None:
            across = "" if gap == "~" else "".join(_FIRST[k] + _REST[k] for k in _NAMES)
            return rf"[^.;!?{PAREN}{across}]{{0,{size or 40}}}?"
        if words is not None:
            return rf"(?:[\w'-]++ ){{0,{words}}}?"
        if at:
            inner = telling.words[name + many]
        elif (kinds := PLACEHOLDERS.get(name)) is None:
            kinds = PLACEHOLDERS[name + many]
            # A figure has no descriptors: "compte embaucher 100"
            inner = rf"(?:{telling.before.determiner})?{_class(kinds)}"
        elif many:
            item = item_of(kinds, telling)
            # a pattern that begins with names begins at the name: articles before it cost time and mean nothing
            head = rf"{_class(kinds)}(?: ?,? ?{PAREN}++)?" if first else item
            day = _class(PLACEHOLDERS["DATE"])
            each = rf"(?= {telling.words['ago']}{day}|[.;)]|$)"  # what is no more than a list: "… et Dorval a protesté"
            dated = (
                f" {telling.words['ago']}{day}(?:{telling.before.joint}){item}{each}"  # "Vesta en 2022, Dorval en 2024"
            )
            inner = rf"{head}(?:(?: {day})?(?:{telling.before.joint}){item}|{dated}){{0,{LISTED}}}"
        elif name in ("ORG", "CO", "PERSON", "NAME", "PRODUCT") and not first:
            inner = described(kinds, telling)
        else:
            inner = _class(kinds)
        return rf"(?P<{label}>{inner})" if label else rf"(?:{inner})"

    return _NAMED.sub(_Numbered(), _expanded(pattern, expand))


_NAMED = re.compile(r"\(\?P<([a-z]+)>")
_GROUPS_ALONE = re.compile(r"(?:\(\?(?:P<[a-z]+>|:))*")
"""What may stand before the place where a pattern begins."""


class _Numbered:
    """Tells apart groups of one name in different branches of a pattern: `subject`, `subject_2`."""

    def __init__(self) -> None:
        self.seen: dict[str, int] = {}

    def __call__(self, found: re.Match[str]) -> str:
        count = self.seen[found[1]] = self.seen.get(found[1], 0) + 1
        return found[0] if count == 1 else f"(?P<{found[1]}_{count}>"


def group(found: re.Match[str], name: str) -> tuple[int, int] | None:
    """Where the group `name` of a match stands in the mask, in whichever branch matched."""
    of_pattern = _GROUPS.get(id(found.re))
    if of_pattern is None or of_pattern[0] is not found.re:
        of_pattern = _GROUPS[id(found.re)] = found.re, _places(found.re)
    for place in of_pattern[1].get(name, ()):
        if (span := found.span(place))[0] >= 0:
            return span
    return None


_GROUPS: dict[int, tuple[re.Pattern[str], dict[str, list[int]]]] = {}
"""Of patterns by their identity the places of their groups: matches ask for the same ones again and again."""


def _places(pattern: re.Pattern[str]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    for key, place in pattern.groupindex.items():
        places.setdefault(key.partition("_")[0], []).append(place)
    return places


_TELLINGS: dict[int, Telling] = {}


def compiled(pattern: str, language: Language) -> re.Pattern[str]:
    """`pattern` as a regular expression over masks in `language`."""
    key = id(language.telling)
    _TELLINGS[key] = language.telling
    return _compiled(pattern, key)


def written(pattern: str, language: Language) -> str:
    """`pattern` as the text of a regular expression over masks in `language`."""
    return _written(pattern, language.telling, _described, _item)


def hasty(pattern: str, language: Language) -> re.Pattern[str]:
    """A pattern that is found wherever `pattern` is, and elsewhere: before a name it takes any mere words.

    What may describe a name is most of a pattern, and takes most of the time in which it is compiled.
    """
    wide = _written(pattern, language.telling, _led_to, _listed)
    return quick(wide, hasty=True) if _MERE in wide and is_wider(wide, _MERE) else compiled(pattern, language)


def _led_to(kinds: tuple[str, ...], telling: Telling) -> str:
    return f"{_MERE}{telling.before.worded}*+{_class(kinds)}"


def _listed(kinds: tuple[str, ...], telling: Telling) -> str:
    return f"{_led_to(kinds, telling)}(?: ?,? ?{PAREN}++)?"


_MERE = "(?#mere words)"
"""Marks where a hasty pattern takes more than it should."""
