# No fact without evidence: a Claim is what one sentence (or table cell) says, with the words that say it.
"""Claims: what an article says, with its evidence."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache, lru_cache
from json.encoder import encode_basestring

from msgspec import Struct

from builder.model.text import Span


class Kind(StrEnum):
    """What a claim is about; the vocabulary of the briefing."""

    FOUNDED = "founded"
    FOUNDER = "founder"
    CEO = "ceo"
    EXECUTIVE = "executive"
    HEADCOUNT = "headcount"
    OFFICE = "office"
    HEADQUARTERS = "headquarters"
    FUNDING_ROUND = "funding_round"
    TOTAL_RAISED = "total_raised"
    VALUATION = "valuation"
    REVENUE = "revenue"
    INVESTOR = "investor"
    PARTNER = "partner"
    CLIENT = "client"
    COMPETITOR = "competitor"
    PRODUCT = "product"
    LICENCE = "licence"
    ACQUISITION = "acquisition"
    USERS = "users"
    EVENT = "event"
    QUOTE = "quote"

    @classmethod
    def added(cls, name: str) -> Kind:
        """A kind that an extension adds, `court_case`: the same value each time.

        Raises ValueError where the vocabulary has it, or it is not small letters and `_`.
        """
        if name in cls.__members__.values() or not re.fullmatch("[a-z]+(_[a-z]+)*", name):
            raise ValueError(f"`{name}` cannot be added: a new kind is named by small letters and `_`")
        return _added(name)

    @property
    def place(self) -> tuple[int, str]:
        """Where it stands in the vocabulary: those that are added stand last, by name."""
        return _PLACES.get(self, len(_PLACES)), str(self)


@cache
def _added(name: str) -> Kind:
    # As the standard library makes the combined values of a Flag, which are no members either.
    kind = str.__new__(Kind, name)
    kind._name_, kind._value_ = name.upper(), name
    return kind


_PLACES = {kind: at for at, kind in enumerate(Kind)}

PEOPLE = frozenset({Kind.FOUNDER, Kind.CEO, Kind.EXECUTIVE})
ORGANISATIONS = frozenset({Kind.INVESTOR, Kind.PARTNER, Kind.CLIENT, Kind.COMPETITOR, Kind.ACQUISITION})
PLACES = frozenset({Kind.OFFICE, Kind.HEADQUARTERS})
COUNTED = frozenset({Kind.HEADCOUNT, Kind.USERS})
"""Kinds whose figure is a number of people."""
NAMED = PEOPLE | ORGANISATIONS | PLACES | {Kind.PRODUCT, Kind.LICENCE}
"""Kinds whose value is a name; of the others it is words of the article."""


class Modality(StrEnum):
    """How the source stands to what it says."""

    ASSERTED = "asserted"
    REPORTED = "reported"
    """Somebody named or unnamed says so; `qualifiers.speaker` where the text names them."""
    PLANNED = "planned"
    POSSIBLE = "possible"
    DENIED = "denied"
    TARGET = "target"


FACTUAL = frozenset({Modality.ASSERTED, Modality.REPORTED})
"""What may stand as a fact; the rest is shown as what it is, or not at all."""


SAID_ELSEWHERE = "said-elsewhere"
"""What the rule of a claim ends with whose article takes for granted what another one says."""
_ECHO = f"+{SAID_ELSEWHERE}"


@dataclass(frozen=True, slots=True)
class Focus:
    """The company a briefing is about."""

    company: str
    """As the pages name it."""
    aliases: tuple[str, ...] = ()
    """Other names the articles use for it."""
    folded: tuple[str, ...] = field(init=False, repr=False, compare=False)
    """All of these, folded, each once: every name of an article is looked for among them; in an order, since what an
    article says is kept by its focus."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "folded", tuple(dict.fromkeys(map(fold, (self.company, *self.aliases)))))


class Evidence(Struct, frozen=True, gc=False):
    """Words of an article; `quote == article.text[span.start:span.end]`, always."""

    article: str
    """The article's id."""
    span: Span
    quote: str


class Claim(Struct, frozen=True, gc=False):
    """What one place in one article says."""

    id: str
    """`claim_id(...)`: of kind, subject, value, the sentence's text and an ordinal; never of a position."""
    kind: Kind
    subject: str | None
    """The company (for a quotation the speaker) it is about, as the article or the configuration names it."""
    value: str
    """A name or the words of the source."""
    evidence: tuple[Evidence, ...]
    """First the quote that proves it; then row and column headers, or the sentence that names whom a pronoun means."""
    rule: str
    """The name of the rule that found it."""
    amount: float | None = None
    """In units: 42000000 for "42 millions"; people for `headcount` and `users`."""
    currency: str | None = None
    """ISO 4217; none where the text names none."""
    date: str | None = None
    """`YYYY`, `YYYY-MM` or `YYYY-MM-DD`; never more precise than the text."""
    modality: Modality = Modality.ASSERTED
    qualifiers: tuple[tuple[str, str | float | bool], ...] = ()
    """Sorted pairs: bound (`approx`, `min`, `max`), estimated, role, round, sector, application, duration
    (ISO 8601), use, speaker, investor, product, direction, date_inferred, …"""

    def qualifier(self, name: str) -> str | float | bool | None:
        """The value of one qualifier, or none."""
        return next((value for known, value in self.qualifiers if known == name), None)

    @property
    def is_echo(self) -> bool:
        """Whether its article takes for granted what another one says: it confirms nothing."""
        return self.rule.endswith(_ECHO)

    @property
    def quote(self) -> str:
        """The words that prove it."""
        return self.evidence[0].quote

    @property
    def span(self) -> Span:
        """Where they stand."""
        return self.evidence[0].span

    @property
    def article(self) -> str:
        """The id of the article that says so."""
        return self.evidence[0].article


@lru_cache(maxsize=1 << 16)
def fold(name: str) -> str:
    """A name without case, accents and punctuation, for comparing: "L’Océan-Bleu" → "l ocean bleu"."""
    return " ".join(unicodedata.normalize("NFKD", name).casefold().translate(_FOLDED).split())


class _Folding(dict[int, int | None]):
    """Code point → what becomes of it; found out once for each."""

    def __missing__(self, code: int) -> int | None:
        letter = chr(code)
        self[code] = None if unicodedata.combining(letter) else code if letter.isalnum() else ord(" ")
        return self[code]


_FOLDED = _Folding()


def claim_id(kind: Kind, subject: str | None, value: str, sentence: str, ordinal: int = 0) -> str:
    """The key decisions and links hang on: 12 hexadecimal digits.

    `value` is the normalised value (a folded name, or amount, currency and date); `sentence` the text of the
    segment that says so; `ordinal` tells apart claims that are otherwise the same.
    """
    words = ", ".join(map(encode_basestring, (kind, fold(subject or ""), value, sentence)))
    return hashlib.sha256(f"[{words}, {ordinal}]".encode()).hexdigest()[:12]  # as JSON, whose encoder is slow to start
