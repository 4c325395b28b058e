# How a fact, its hedge and its date are put into words in one language. A hedge stays with its figure.
"""Facts and sources in the words of one language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from markupsafe import Markup

from builder.languages import ARTICLES
from builder.locales import Formats, Messages
from builder.model.claims import Kind, Modality
from builder.model.extensions import AddedKind
from builder.model.facts import Fact
from builder.model.originals import WITHHELD
from builder.model.translation import Memory
from builder.pages import vocabulary
from builder.pages.article_wording import ArticleWording
from builder.pages.escape import text
from builder.pages.material import Material

_IN_WORDS = frozenset(
    {
        Kind.EVENT,
        Kind.QUOTE,
        Kind.REVENUE,
        Kind.HEADCOUNT,
        Kind.USERS,
        Kind.FUNDING_ROUND,
        Kind.TOTAL_RAISED,
        Kind.VALUATION,
    }
)
"""Kinds whose value, where there is no amount, is words of the source and no name."""
_MONEY = frozenset({Kind.REVENUE, Kind.FUNDING_ROUND, Kind.TOTAL_RAISED, Kind.VALUATION})
_BEFORE_FIGURE = re.compile(r"([^\W\d][^\d]{0,30}?)\s+(?=\d)")
"""The words of a value before its first digit: its hedge, where it has one."""
_NOUN = 4
"""Letters of a word in small letters from which on a name is taken for words of its language."""
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def wording_of(material: Material, language: str) -> Wording:
    """The words of the briefing in `language`, with the project's own locale and templates."""
    formats = Formats(language, material.locales.get(language, ""))
    messages = Messages(language, material.templates, further=further_templates(material))
    return Wording(language, messages, formats, material.memories.get(language), added_kinds(material))


def further_templates(material: Material) -> tuple[Path, ...]:
    """The folders of templates that extensions bring."""
    return tuple(one.templates for one in material.extensions if one.templates)


def added_kinds(material: Material) -> Mapping[Kind, AddedKind]:
    """The kinds that extensions bring."""
    return {added.kind: added for one in material.extensions for added in one.kinds}


class Wording(ArticleWording):
    """One language's words for facts, and for the articles that they stand in."""

    def __init__(
        self,
        language: str,
        messages: Messages,
        formats: Formats,
        memory: Memory | None,
        added: Mapping[Kind, AddedKind] = MappingProxyType({}),
    ) -> None:
        super().__init__(language, messages, formats, memory)
        self._added = added

    def kind(self, kind: Kind) -> Markup:
        """What a kind of fact is called."""
        return self.say(self._added[kind].label if kind in self._added else vocabulary.KINDS[kind])

    def words(self, printed: str, fact: Fact, source: str) -> Markup:
        """Words of the source of `fact` in this language; as printed, marked, where there is no translation."""
        if self.language == source or printed == WITHHELD:
            return text(printed)
        known = self._known(printed, fact)
        return text(known) if known else self.foreign(text(printed), source)

    def clause(self, fact: Fact, source: str, most: int) -> Markup:
        """What an event is told with, in `most` words: where it has no translation, that of its sentence begins."""
        known = (
            None
            if self.language == source
            else self._known(fact.value, fact) or self._known(fact.support[0].quote, fact)
        )
        words = (known or fact.value).split(" ")
        said = text(" ".join(words[:most]) + "…" * (len(words) > most))
        return said if known or self.language == source or fact.value == WITHHELD else self.foreign(said, source)

    def _known(self, printed: str, fact: Fact) -> str | None:
        """A translation of a short value: its own, or that of the table cell it is."""
        if self._memory is None:
            return None
        cells = (self._memory.segment(article, printed) for article in fact.articles)
        return self._memory.name(printed) or next((cell.text for cell in cells if cell), None)

    def name(self, printed: str, source: str) -> Markup:
        """A name: translated where it has a translation, else the same in every language."""
        if self.language == source:
            return text(printed)
        known = (self._memory.name(printed) if self._memory else None) or self.formats.territory(printed, source)
        # "armée française" is read out in French; a name that only has particles, "Ursula von der Leyen", is a name.
        if known or not any(word.islower() and len(word) >= _NOUN for word in printed.split()):
            return text(known or printed)
        return Markup('<span lang="{}">{}</span>').format(source, text(printed))

    def value(self, fact: Fact, source: str) -> Markup:
        """The figure, name or date of a fact with its hedges."""
        if fact.kind is Kind.FOUNDED and fact.as_of:
            return text(self.formats.date(fact.as_of))
        if fact.is_figure:
            return self.amount(fact, source)
        added = self._added.get(fact.kind)
        in_words = not added.named if added else fact.kind in _IN_WORDS
        return self.words(fact.value, fact, source) if in_words else self.name(fact.value, source)

    def amount(self, fact: Fact, source: str) -> Markup:
        """The amount of a fact with its hedges: "nearly $14 billion", "€45 million (estimated)"."""
        if fact.amount is None:
            return Markup()
        plain = fact.kind in (Kind.HEADCOUNT, Kind.USERS) and fact.amount < 1_000_000
        written = self.formats.number(fact.amount) if plain else self.formats.money(fact.amount, fact.currency)
        figure = self._hedged(fact, text(written), source) if fact.qualifier("bound") else text(written)
        if not fact.qualifier("estimated"):
            return figure
        if speaker := fact.qualifier("speaker"):
            return self.say("%(figure)s (estimated by %(speaker)s)", figure=figure, speaker=str(speaker))
        return self.say("%(figure)s (estimate, source not named)", figure=figure)

    def _hedged(self, fact: Fact, figure: Markup, source: str) -> Markup:
        """The figure behind the article's own hedge; where that has no translation, behind ours for its bound."""
        printed = _BEFORE_FIGURE.match(fact.value)
        hedge = printed[1] if printed else ""
        if hedge and self.language != source:
            hedge = (self._memory.name(hedge) if self._memory else None) or ""
        if hedge:
            return Markup("{} {}").format(text(hedge), figure)
        return self.say(vocabulary.HEDGES[str(fact.qualifier("bound"))], figure=figure)

    def detail(self, fact: Fact, source: str) -> Markup:
        """What narrows a fact down: the round, the role, the product, the use, what an investor put in."""
        parts, stated = [], dict(fact.qualifiers)
        if named := stated.get("round"):
            known = vocabulary.ROUNDS.get(str(named))
            parts.append(self.say(known) if known else self.words(str(named), fact, source))
        if period := vocabulary.PERIODS.get(str(stated.get("period"))):
            parts.append(self.say(period))
        if role := stated.get("role"):
            parts.append(self._office(str(role), fact, source))
        for key in ("use", "sector"):
            if said := stated.get(key):
                parts.append(self.words(str(said), fact, source))
        for key in ("product", "investor"):
            if named := stated.get(key):
                parts.append(self.name(str(named), source))
        if fact.kind is not Kind.CLIENT and not fact.is_figure and fact.amount is not None:
            parts.append(self.amount(fact, source))
        return Markup(", ").join(parts) if parts else Markup()

    def _office(self, printed: str, fact: Fact, source: str) -> Markup:
        """An office, beside its own words where it is the program that translates it."""
        titling = ARTICLES[source].titling.get(self.language) if source in ARTICLES else None
        if not titling or self._known(printed, fact) or not (told := titling.told(printed)):
            return self.words(printed, fact, source)
        return Markup('{} (<span lang="{}">{}</span>)').format(told, source, text(printed))

    def modality(self, fact: Fact) -> Markup:
        """How the source stands to it, where that is not a plain assertion: "target, according to Jane Doe"."""
        if fact.modality is Modality.ASSERTED:
            return Markup()
        word = self.say(vocabulary.MODALITIES[fact.modality])
        if speaker := fact.qualifier("speaker"):
            return self.say("%(modality)s, according to %(speaker)s", modality=word, speaker=str(speaker))
        return word

    def when(self, fact: Fact) -> Markup:
        """The date of a fact; "date inferred" where it rests on an editor's inference."""
        if not fact.as_of or fact.kind is Kind.FOUNDED:
            return Markup()
        written = text(self.formats.date(fact.as_of))
        return self.say("%(date)s (date inferred)", date=written) if fact.qualifier("date_inferred") else written

    def when_told(self, fact: Fact) -> Markup:
        """In how many articles of a fact its date stands, where others say the same without it."""
        dated = len({claim.article for claim in fact.support if claim.date and not claim.is_echo})
        if not fact.as_of or fact.kind is Kind.FOUNDED or not 0 < dated < len(fact.saying):
            return Markup()
        several = len(fact.saying)
        return self.count("date in %(n)s of %(all)s articles", "date in %(n)s of %(all)s articles", dated, all=several)

    def standing(self, fact: Fact, texts: int) -> Markup:
        """How many of all `texts` say so, and what that is worth."""
        said = self.count("in %(n)s of %(all)s articles", "in %(n)s of %(all)s articles", fact.texts, all=str(texts))
        if texts == 1:
            said = self.say("in the only article")
        parts = [said]
        if fact.independent:
            parts.append(self.say("of different publishers"))
        if len(fact.saying) > fact.texts:
            parts.append(self.say("prints of one text counted once"))
        return Markup(", ").join(parts)

    def told(self, fact: Fact, time: str | None, *, inferred: bool = False) -> Markup:
        """The date of a fact, else `time`, that of the first article that gives it; an editor may have inferred it."""
        if fact.as_of:
            return self.when(fact)
        if not time:
            return self.say("article undated")
        written = text(self.formats.date(time))
        dated = self.say("%(date)s (date inferred)", date=written) if inferred else written
        return self.say("article: %(date)s", date=dated)

    def currency(self, code: str | None) -> Markup:
        """What amounts are in: "In US dollars"."""
        return (
            self.say("In %(currency)s", currency=self.formats.currency(code))
            if code
            else self.say("No currency stated")
        )

    def remark(self, fact: Fact) -> Markup:
        """What the articles leave open about a figure."""
        open_ = []
        if fact.kind is Kind.FUNDING_ROUND and not any(
            (fact.as_of, fact.qualifier("round"), fact.qualifier("investor"))
        ):
            open_.append(self.say("round or total: not stated"))
        if fact.kind in _MONEY and fact.amount is not None and not fact.currency:
            open_.append(self.say("currency: not stated"))
        return Markup(", ").join(open_)

    def byline(self, kept: str) -> Markup:
        """The same of what the registry keeps: "Anne Roy, 2025-01-31"; as it is where it has no day."""
        name, _, day = kept.rpartition(", ")
        return self.signed(name, day) if name and _DAY.fullmatch(day) else text(kept)

    def field(self, name: str, value: str | float | None) -> Markup:
        """One field of a claim as a reader would write it."""
        if name == "amount" and isinstance(value, float | int):
            return text(self.formats.number(value))
        return text(self.formats.date(str(value)) if name == "date" else str(value))

    def duration(self, fact: Fact, source: str) -> Markup:
        """How long a contract runs."""
        value = fact.qualifier("duration")
        if not value:
            return Markup()
        written = self.formats.duration(str(value))
        return text(written) if written != value else self.words(str(value), fact, source)
