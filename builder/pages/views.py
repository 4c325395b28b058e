# What a template sees: words and links ready to print, no decisions left to take.
"""Facts, sources and articles as one page in one language shows them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from markupsafe import Markup


@dataclass(frozen=True, slots=True)
class SourceView:
    """An article as the source of a fact."""

    label: Markup
    """Publisher or title, and date."""
    caveat: Markup
    """What is not known of it, and how it says it; may be empty."""
    dating: Markup
    """What its date rests on, where the article does not state it; may be empty."""
    manner: Markup
    """How it says it, where it does not say it plainly; may be empty."""
    href: Markup
    """The sentence, for Markdown."""
    url: Markup
    """The same for HTML."""
    sentence: Markup
    """The sentence in the page's language where it has a translation, else as printed and marked."""
    translated: bool
    """Whether `sentence` is a translation."""
    original: Markup
    """The sentence as printed."""
    language: str
    """Of the original."""


@dataclass(frozen=True, slots=True)
class Pointer:
    """A few words and where they lead, for Markdown."""

    words: Markup
    href: Markup
    note: Markup = field(default_factory=Markup)
    """What goes with it: the company a role is about, the date of a later figure; may be empty."""
    rank: str = ""
    """For sorting amounts: currency and number; may be empty."""


@dataclass(frozen=True, slots=True)
class NextView:
    """The part before another one, or after it; how much it lists is said where all parts are."""

    name: Markup
    """A year, a month, the first letters of names, a kind."""
    href: Markup
    """For Markdown."""


@dataclass(frozen=True, slots=True)
class PartView(NextView):
    """A part of a page that is too long for one."""

    entries: int
    """How many it lists."""
    id: str
    """What it is called in its address: `2024-05`."""


@dataclass(frozen=True, slots=True)
class CutView:
    """What a page in parts says of them."""

    name: Markup
    """Of a part, what it is called; empty on the page that leads to them."""
    whole: Markup
    """The page that leads to all parts, for Markdown."""
    parts: tuple[PartView, ...]
    """On the page that leads to them; none on a part."""
    before: NextView | None = None
    """Of a part, the one before it; none of the first."""
    after: NextView | None = None
    """Of a part, the one after it; none of the last."""


@dataclass(frozen=True, slots=True)
class NoteView:
    """What an editor says of a fact."""

    words: Markup
    signed: Markup
    """By whom, and when."""


@dataclass(frozen=True, slots=True)
class FactView:
    """One fact."""

    id: str
    """Its anchor."""
    kind: str
    """`valuation`, …: for templates to choose by."""
    label: Markup
    """What the kind is called."""
    subject: Markup
    """The company (or the speaker) it is about."""
    about_focus: bool
    """Whether that is the company of the briefing."""
    at_home: bool
    """Whether its anchor stands on this page."""
    value: Markup
    """The figure, name or date, with its hedges."""
    rank: str
    """For sorting: currency and amount; empty where it has none."""
    detail: Markup
    """What narrows it down; may be empty."""
    when: Markup
    """Its date; may be empty."""
    of_article: bool
    """Whether that date is the article's own: told with the source already."""
    when_told: Markup
    """In how many of its articles that date stands, where not in all; may be empty."""
    date: str
    """The same for sorting, `YYYY[-MM[-DD]]`; may be empty."""
    modality: Markup
    """Empty for what is asserted."""
    plain: bool
    """Whether the articles assert it."""
    standing: Markup
    """In how many articles it stands."""
    several: bool
    """Whether more than one text says so."""
    told: Markup
    """Its date, else that of the first article that gives it."""
    remark: Markup
    """What the articles leave open: the currency, whether a sum is a round or a total; may be empty."""
    against: tuple[Pointer, ...]
    """What other articles say instead."""
    later: Pointer | None
    """The figure of the latest day, where this one is older."""
    coarser: tuple[FactView, ...]
    """Facts that say the same less precisely."""
    notes: tuple[NoteView, ...]
    """Signed notes of editors, corrections included."""
    checked: Markup
    """Who compared it with the sentence; may be empty."""
    preferred: bool
    """Whether somebody chose it among those that differ."""
    href: Markup
    """The sentence that says so, for Markdown."""
    home: Markup
    """The place the fact is at home, for Markdown."""
    was: Markup
    """The note on what it said before, for Markdown; empty where it never said anything else."""
    sources: Sequence[SourceView]
    """Every article that says so, one each."""
    amounts: tuple[Pointer, ...]
    """Of a client every amount an article gives for the contract, each with its sentence."""
    sector: Markup
    application: Markup
    duration: Markup


@dataclass(frozen=True, slots=True)
class Backlink:
    """A fact that stands on a sentence."""

    label: Markup
    value: Markup
    href: Markup
    """Where the fact is at home, for HTML."""


@dataclass(frozen=True, slots=True)
class PairView:
    """A sentence or cell beside its translation."""

    id: str
    """Its anchor; empty for a cell, whose row has one."""
    original: Markup
    translation: Markup | None
    """None where it is missing."""
    state: str
    """`machine`, `edited`, `missing`, …: how far the translation can be trusted."""
    told: Markup
    """What a reader is told of that; may be empty."""
    facts: tuple[Backlink, ...] = ()


@dataclass(frozen=True, slots=True)
class RowView:
    """A row of an article's table."""

    id: str
    cells: tuple[PairView, ...]
    facts: tuple[Backlink, ...]


@dataclass(frozen=True, slots=True)
class BlockView:
    """A block of an article."""

    kind: str
    level: int
    pairs: tuple[PairView, ...] = ()
    header: RowView | None = None
    rows: tuple[RowView, ...] = ()

    @property
    def is_translated(self) -> bool:
        """Whether any words of a table have a translation, and not its figures alone; else it is shown once."""
        cells = (cell for row in (self.header, *self.rows) if row for cell in row.cells)
        return any(c.translation is not None and any(map(str.isalpha, c.original.unescape())) for c in cells)


@dataclass(frozen=True, slots=True)
class ArticleView:
    """An article."""

    id: str
    title: Markup
    heading: Markup
    """The same for large letters: no line begins with a colon."""
    lang: Markup
    """Where the title is not in the page's language, ` lang="fr"` for the braces of a link or heading; else empty."""
    href: Markup
    """Its page, for Markdown."""
    publisher: Markup | None
    author: Markup | None
    published: Markup
    basis: str
    """`stated`, `inferred` or `unknown`."""
    basis_note: Markup
    basis_quotes: tuple[Markup, ...]
    url: str | None
    language: str
    language_name: Markup
    path: str
    sentences: int
    translated: int
    reviewed: int
    states: tuple[Markup, ...]
    """How many passages are in which state: "3 by machine"."""
    facts: int
    blocks: tuple[BlockView, ...] = ()

    @property
    def has_translation(self) -> bool:
        """Whether any words have a translation to stand beside them, and not the figures of its tables alone."""
        return any(
            block.is_translated or any(pair.translation is not None for pair in block.pairs) for block in self.blocks
        )


@dataclass(frozen=True, slots=True)
class SeriesView:
    """Figures that can be compared, in their order."""

    title: Markup
    """The currency, where there are several; may be empty."""
    code: str
    """The same for anchors: `usd`, `none`."""
    order: Markup
    """How far the order is known."""
    facts: tuple[FactView, ...]
    """The latest, where there are very many."""
    more: int
    """How many earlier ones are not among them."""


@dataclass(frozen=True, slots=True)
class DisagreementView:
    """Facts that differ."""

    id: str
    label: Markup
    subject: Markup
    relation: str
    badge: Markup
    """Conflict, change over time, possibly the same."""
    explanation: Markup
    series: tuple[SeriesView, ...]


@dataclass(frozen=True, slots=True)
class DisputeView:
    """Statements that a person set side by side."""

    id: str
    title: Markup
    relation: str
    badge: Markup
    note: NoteView
    sides: tuple[SourceView, ...]


@dataclass(frozen=True, slots=True)
class EntityView:
    """An organisation in several roles."""

    name: Markup
    cells: tuple[tuple[Pointer, ...], ...]
    """One a column of roles: the companies it has that role for."""
