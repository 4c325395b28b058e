# `test_escape` lists the positions; here the templates themselves are what is tried, so that a new one, or a place that
# forgets to escape, is found. A briefing in which every value is a plain word says what the pages should be.
"""Every page of a briefing whose every name, value, title and sentence is hostile."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from hostile_strings import OWN
from msgspec.structs import replace
from seen import Events, events, put, visible
from test_escape import PLAIN, convert

from builder.model.claims import Claim, Evidence, Kind, Modality
from builder.model.decisions import Correction, Decided, Decision, Dispute, Verb
from builder.model.diagnostics import Diagnostic
from builder.model.facts import Disagreement, Entity, Fact, Relation, Series
from builder.model.pages import Page
from builder.model.passages import in_order
from builder.model.text import Article, Basis, Block, BlockKind, Document, Row, Segment, Span, Table
from builder.model.translation import Memory, Rendering, State, Translated
from builder.pages import Material, pages_of

HOME = {Kind.CLIENT: "clients/", Kind.COMPETITOR: "comparison/", Kind.EVENT: "timeline/", Kind.QUOTE: "quotes/"}
AMOUNTS = {Kind.VALUATION: 6e9, Kind.HEADCOUNT: 200.0}
OTHER = {Kind.REVENUE: Modality.PLANNED, Kind.PARTNER: Modality.DENIED, Kind.LICENCE: Modality.REPORTED}


def document(words: str, known: str | None) -> Document:
    """An article of one paragraph, one heading and one table, all of them `words`."""
    lines = [words] * 6
    starts = [(len(words) + 1) * n for n in range(len(lines))]
    segments = [Segment(Span(start, start + len(words)), words, n) for n, start in enumerate(starts)]
    kinds = (BlockKind.PARAGRAPH, BlockKind.HEADING)
    blocks = [Block(kind, segment.span, (segment,), level=2) for kind, segment in zip(kinds, segments, strict=False)]
    header = Row(Span(segments[2].span.start, segments[3].span.end), tuple(segments[2:4]))
    row = Row(Span(segments[4].span.start, segments[5].span.end), tuple(segments[4:6]))
    blocks.append(Block(BlockKind.TABLE, header.span, tuple(segments[2:]), Table(header, (row,))))
    article = Article(
        id="one",
        path=f"seeds/{words}.txt",
        text="\n".join(lines),
        digest="",
        language="fr",
        title=words,
        published="2024-05",
        basis=Basis.INFERRED,
        basis_note=(("", words),),
        basis_quotes=(words,),
        publisher=known,
        author=known,
    )
    return Document(article, tuple(blocks))


def facts(words: str, read: Document) -> list[Fact]:
    """A fact of every kind about the company, and of most about another."""
    segment = read.blocks[0].segments[0]
    made: list[Fact] = []
    for subject in (words, f"{words} rival"):
        for number, kind in enumerate(Kind):
            value = f"{words} rival" if kind is Kind.COMPETITOR else words
            evidence = (Evidence("one", segment.span, segment.text),)
            names = ("application", "duration", "product", "role", "round", "sector", "speaker", "use")
            qualifiers = (("bound", "approx"), *((name, words) for name in names))
            claim = Claim(f"c{len(made)}", kind, subject, value, evidence, "rule", qualifiers=qualifiers)
            amount = AMOUNTS.get(kind)
            currency = "EUR" if amount and kind is not Kind.HEADCOUNT else None
            modality = OTHER.get(kind, Modality.ASSERTED)
            made.append(
                Fact(
                    id=f"f{len(made)}",
                    kind=kind,
                    subject=subject,
                    value=value,
                    modality=modality,
                    support=(claim,),
                    texts=2,
                    independent=True,
                    amount=amount,
                    currency=currency,
                    as_of=f"20{number:02}-01",
                    qualifiers=qualifiers,
                )
            )
    # Every way in which one fact is shown beside another; the ids of one kind are those of the two subjects.
    ways = {
        Kind.VALUATION: lambda other: {"dispute": (other,)},
        Kind.HEADCOUNT: lambda other: {"refined_by": other},
        Kind.USERS: lambda other: {"superseded_by": other},
    }
    for at, fact in enumerate(made[: len(Kind)]):
        if way := ways.get(fact.kind):
            made[at] = replace(fact, **way(made[at + len(Kind)].id))
    return made


def decided(words: str, found: list[Fact], read: Document) -> Decided:
    """An editor's note and a correction on each fact, each accepted and preferred; and a dispute."""
    claims = tuple(fact.support[0] for fact in found)
    note = (("", words), ("en", words), ("fr", words))
    verbs = (Verb.ACCEPT, Verb.ANNOTATE, Verb.PREFER, Verb.CORRECT)
    applied = tuple(
        Decision(verb, words, "2026-01-02", words, claim.id, claim.quote, note=note)
        for claim in claims
        for verb in verbs
    )
    corrected = {d.claim: Correction((("value", words),), d) for d in applied if d.verb is Verb.CORRECT}
    sides = tuple(Evidence("one", segment.span, segment.text) for segment in read.blocks[0].segments[:1])
    dispute = Decision(Verb.DISPUTE, words, "2026-01-02", title=note, note=note)
    return Decided(claims, applied, corrected, disputes=(Dispute(sides, dispute),))


def pages(words: str, known: str | None, *, translated: bool) -> tuple[Page, ...]:
    read = document(words, known)
    found = facts(words, read)
    rendering = Rendering(f"{words} translated", State.MACHINE)
    memory = (
        Memory("en", {"one": Translated.of({words: rendering})}, {words: rendering, f"{words} rival": rendering})
        if translated
        else Memory("en")
    )
    valuation = next(f for f in found if f.kind is Kind.VALUATION)
    passages = [(segment.span, f"s{n}") for n, segment in enumerate(read.segments)]
    table = read.blocks[2].table
    assert table is not None
    passages += ((row.span, f"r{n}") for n, row in enumerate((table.header, *table.rows)))
    series = tuple(Series(currency, (valuation,), 1, Relation.UNDATED) for currency in ("EUR", None))
    backers = tuple(f for f in found if f.kind in (Kind.INVESTOR, Kind.PARTNER))
    decisions = decided(words, found, read)
    material = Material(
        company=words,
        languages=("fr", "en"),
        documents=(read,),
        facts=tuple(found),
        disagreements=(Disagreement("d1", Kind.VALUATION, words, Relation.CONFLICT, series),),
        entities=(Entity(words, backers),),
        decided=decisions,
        voices={"one": "one"},
        times={f.id: None if f.kind is Kind.VALUATION else f.as_of for f in found},
        disputes={dispute.key: "dispute" for dispute in decisions.disputes},
        places={f.id: HOME.get(f.kind, "profile/") for f in found},
        passages={"one": in_order(passages)},
        memories={"fr": Memory("fr"), "en": memory},
        claims=len(found),
        diagnostics=(Diagnostic(words, 3, "code", words),),
        templates=Path("templates of its own"),
    )
    return tuple(page for language in ("fr", "en") for page in pages_of(material, language))


def converted(page: Page) -> Events:
    body = re.sub(r"\A---\n.*?\n---\n", "", page.markdown, flags=re.DOTALL)  # what MkDocs takes for itself
    html, _ = convert(body)
    html = re.sub(r"<!-- briefing: generated sha256-\w{64} -->", "", html)
    html = re.sub(r'<span lang="fr">([^<]*)</span>', r"\1", html)  # whether words are French is told by the words
    # Ids of headings without a name of their own, and of speakers, are made of the words: letters, digits, hyphens.
    return events(re.sub(r'(<h\d id|class="headerlink" href)="#?(?:by-)?[a-z0-9_-]*"', r'\1=""', html))


SHORT = [
    words
    for words in OWN
    if visible(words).strip() and len(words) <= 24 and words[-1] not in " ,:;–" and " ".join(words.split()) == words
]
"""Those that a label shows whole: it cuts long titles, a last mark and odd blanks."""
LONG = [words for words in OWN if len(words) > 24]

VARIANTS = {
    "translated, publisher known": (True, True),
    "translated, publisher unknown": (True, False),
    "not translated": (False, True),
}


MARKS = "☃☃☃"
"""As plain, without a letter: a table without words is shown once, whoever translated its figures."""


def like(words: str) -> str:
    """The plain word of the kind of `words`."""
    return PLAIN if any(map(str.isalpha, words)) else MARKS


@cache
def model(variant: str, plain: str = PLAIN) -> dict[str, Events]:
    return {page.uri: converted(page) for page in made(variant, plain)}


def made(variant: str, words: str) -> tuple[Page, ...]:
    translated, known = VARIANTS[variant]
    return pages(words, words if known else None, translated=translated)


def whole(found: Events) -> Events:
    """Without elision, "d’Océan", which the plain word does not need."""
    return [("text", re.sub(r"\bd’", "de ", event[1])) if event[0] == "text" else event for event in found]


def wrong(variant: str, words: str) -> list[str]:
    found, plain = [], like(words)
    for page in made(variant, words):
        seen, meant = whole(converted(page)), whole(put(model(variant, plain)[page.uri], plain, words))
        if seen != meant:
            at = next(
                (n for n, (a, b) in enumerate(zip(seen, meant, strict=False)) if a != b), min(len(seen), len(meant))
            )
            found.append(f"{page.uri} with {words!r}: {seen[at : at + 2]} instead of {meant[at : at + 2]}")
    return found


def test_the_plain_briefing_has_its_word_in_every_table_and_list() -> None:
    for variant in VARIANTS:
        for uri, found in model(variant).items():
            assert sum(PLAIN in event[1] for event in found if event[0] == "text") >= 1, uri


CASES = [
    pytest.param(variant, words, marks=() if number % len(VARIANTS) == turn else pytest.mark.slow)
    for number, words in enumerate(SHORT[::6])
    for turn, variant in enumerate(VARIANTS)
]
"""Each value in each variant; at once in one, in turn."""


@pytest.mark.parametrize(("variant", "words"), CASES)
def test_every_page_shows_hostile_values_as_text(variant: str, words: str) -> None:
    assert wrong(variant, words) == []


@pytest.mark.slow
@pytest.mark.parametrize("words", LONG[::4])
def test_long_hostile_values_add_no_element_to_any_page(words: str) -> None:
    for page in made("translated, publisher known", words):
        plain = like(words)
        meant = put(model("translated, publisher known", plain)[page.uri], plain, words)
        assert elements(converted(page)) == elements(meant), page.uri


def elements(found: Events) -> Events:
    """Without words: what a point of a picture is called is text too, and long words are cut."""
    return [
        tuple(part for part in event if not part.startswith("aria-label=")) for event in found if event[0] != "text"
    ]
