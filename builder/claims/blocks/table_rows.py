# What one row of a table says of the company of the article: a contract, a product, a round, somebody with an office, a
# day of a chronology. What its cells are, their headers say.
"""Rows of tables → claims."""

from __future__ import annotations

from collections.abc import Iterator

from builder.claims.article.reading import Reading
from builder.claims.blocks.cells import (
    MARKS,
    Cell,
    Record,
    amounts_in,
    beyond,
    date_in,
    is_empty,
    listed_names,
    meaning_of,
    names_in_cell,
    role_of,
    single_name,
)
from builder.claims.drafts import Draft, folded
from builder.claims.kinds.events import LONGEST_VALUE
from builder.claims.notation import patterns
from builder.claims.notation.cues import ANYTHING, cues_of
from builder.mentions import mentions_in
from builder.model.claims import Kind, Modality
from builder.model.mentions import Bound, Mention, MentionType
from builder.model.text import Span

_MONEY = (Kind.FUNDING_ROUND, Kind.TOTAL_RAISED, Kind.VALUATION, Kind.REVENUE)


_TOLD = ("application", "use", "sector")
"""Roles of cells that tell of a deal's object, which may have closed by itself."""


def _qualities(reading: Reading, record: Record) -> tuple[dict[str, str | float | bool], list[Cell]]:
    """Sector, application, duration … of a contract or product, and the cells that say so."""
    tabling, cells = reading.language.tabling, list[Cell]()
    found: dict[str, str | float | bool] = {}
    for header, cell in record.cells:
        role = role_of(header, tabling)
        if role not in ("sector", "application", "use", "duration") or is_empty(reading, cell):
            continue
        value: str | None = cell.words
        if role == "duration":
            spans = mentions_in(reading.text, cell.segment.span, reading.language, reading.article.published)
            value = next((m.value for m in spans if m.type is MentionType.DURATION), None)
        if value:
            found[role] = value
            cells += [header, cell]
    return found, cells


def contract(reading: Reading, record: Record, kind: Kind) -> Iterator[Draft]:
    """A client, a partner or a company bought, with what the row says of the deal."""
    name = single_name(reading, record.name)
    if name is None or reading.topic is None or _is_undone(reading, record, name):
        return
    qualifiers, cells = _qualities(reading, record)
    amount = currency = None
    derived: set[str] = set()
    date = None
    for header, cell in record.cells:
        role = role_of(header, reading.language.tabling)
        if role == "amount" and not is_empty(reading, cell):
            amounts, by_header = amounts_in(reading, header, cell)
            if amounts and amounts[0].type is MentionType.MONEY:
                amount, currency = amounts[0].amount, amounts[0].currency
                if amounts[0].bound or reading.language.tabling.approximate.match(cell.words):
                    qualifiers["bound"] = str(amounts[0].bound or Bound.APPROX)
                if reading.language.tabling.estimated.search(header.words):
                    qualifiers["estimated"] = True
                if by_header:
                    derived.add("header-unit")
                cells += [header, cell]
        elif role == "date" and not is_empty(reading, cell):
            date, _ = date_in(reading, cell)
            if date:
                derived.add("cell-date")
                cells += [header, cell]
    further = beyond(record.name.row.span, cells)
    yield Draft(
        kind,
        reading.topic,
        name,
        record.name.row.span,
        f"table-{kind}",
        amount,
        currency,
        date,
        qualifiers=qualifiers,
        further=further,
        derived=frozenset(derived),
    )


def product(reading: Reading, record: Record) -> Iterator[Draft]:
    """A product, with what it is for."""
    name = single_name(reading, record.name)
    if name is None or reading.topic is None:
        return
    qualifiers, cells = _qualities(reading, record)
    if "application" in qualifiers:
        qualifiers.setdefault("use", qualifiers.pop("application"))
    yield Draft(
        Kind.PRODUCT,
        reading.topic,
        name,
        record.name.row.span,
        "table-product",
        qualifiers=qualifiers,
        further=beyond(record.name.row.span, cells),
    )


def listed(reading: Reading, record: Record, kind: Kind) -> Iterator[Draft]:
    """A name of a list: a product, a backer, a rival, a site."""
    name = single_name(reading, record.name)
    if kind is Kind.INVESTOR and reading.language.tabling.nobody.fullmatch(folded(record.name.words)):
        return
    if name and reading.topic and not _is_undone(reading, record, name):
        planned = kind is Kind.OFFICE and any(_is_planned(reading, cell) for _, cell in record.cells)
        modality = Modality.PLANNED if planned else Modality.ASSERTED
        yield Draft(kind, reading.topic, name, record.name.row.span, f"table-{kind}", modality=modality)


def _is_undone(reading: Reading, record: Record, name: str) -> bool:
    """Whether a row says of whom or what it names that it is no more, or came to nothing."""
    tabling = reading.language.tabling
    aside = record.name.words.partition(name)[2]  # "Ancienne Poste" and "Ex Libris" are names
    told = (cell.words for header, cell in record.cells if role_of(header, tabling) not in _TOLD)
    return any(tabling.undone.search(folded(words)) for words in (aside, *told))


def _is_planned(reading: Reading, cell: Cell) -> bool:
    """Whether a cell says that its row is still to come: "fin 2023 (prévu)"."""
    words, markers = patterns.plain(cell.words), cues_of(reading.language).markers.met(ANYTHING)
    return any(marker.modality is Modality.PLANNED and pattern.search(words) for marker, pattern in markers)


def funding_round(reading: Reading, record: Record) -> Iterator[Draft]:  # noqa: PLR0912  a role a branch
    """A round, or the sum of all of them, with its backers."""
    tabling = reading.language.tabling
    if reading.topic is None:
        return
    amount: Mention | None = None
    date: str | None = None
    by_header, head = False, None
    leads: list[tuple[Cell, Cell]] = []
    cells: list[Cell] = []
    for header, cell in record.cells:
        if is_empty(reading, cell):
            continue
        role, meaning = role_of(header, tabling), meaning_of(header, tabling)
        if role == "date" and date is None:
            date, _ = date_in(reading, cell)
            cells += [header, cell]
        elif (role == "amount" or (meaning and meaning[1] in _MONEY)) and amount is None:
            found, by_header = amounts_in(reading, header, cell)
            amount, head = next((m for m in found if m.type is MentionType.MONEY), None), header
            cells += [header, cell]
        elif meaning and meaning[1] is Kind.INVESTOR:
            leads.append((header, cell))
    if date is None:
        date, _ = date_in(reading, record.name)
    row = _row_of(amount, record)
    total = bool(tabling.total.match(record.name.words))
    derived = frozenset({"cell-date"} if date else set()) | frozenset({"header-unit"} if by_header else set())
    qualifiers: dict[str, str | float | bool] = {}
    if amount is not None:
        if amount.bound:
            qualifiers["bound"] = str(amount.bound)
        if head and tabling.estimated.search(head.words):
            qualifiers["estimated"] = True
        kind = Kind.TOTAL_RAISED if total else Kind.FUNDING_ROUND
        if not total and record.name.words and date_in(reading, record.name)[0] is None:
            printed = record.name.words
            rounds = reading.language.telling.rounds.named
            qualifiers["round"] = next((name for name, known in rounds if known.search(printed.lower())), printed)
        yield Draft(
            kind,
            reading.topic,
            amount.span.of(reading.text).strip(MARKS),
            row,
            "table-round",
            amount.amount,
            amount.currency,
            None if total else date,
            qualifiers=qualifiers,
            further=beyond(row, [record.name, *cells]),
            derived=derived,
        )
    for header, cell in leads if not total else ():
        lead = role_of(header, tabling) == "lead"
        for name in listed_names(reading, cell):
            yield Draft(
                Kind.INVESTOR,
                reading.topic,
                name,
                cell.row.span,
                "table-round-investor",
                date=date,
                qualifiers={"lead": True} if lead else {},
                further=beyond(cell.row.span, [header, record.name, *cells]),
                derived=derived,
            )


def _row_of(amount: Mention | None, record: Record) -> Span:
    if amount is not None:
        for _, cell in record.cells:
            if cell.segment.span.holds(amount.span):
                return cell.row.span
    return record.name.row.span


def is_somebody(reading: Reading, record: Record) -> bool:
    """Whether a row is named after a person."""
    return any(name.type is MentionType.PERSON for name in names_in_cell(reading, record.name))


def event(reading: Reading, record: Record) -> Iterator[Draft]:
    """A row of a chronology: its date, and what happened."""
    day, _ = date_in(reading, record.name)
    told = next((cell for header, cell in record.cells if role_of(header, reading.language.tabling) == "event"), None)
    if day is None or told is None or is_empty(reading, told) or reading.topic is None:
        return
    published = reading.article.published
    planned = _is_planned(reading, told) or bool(published and day > published)
    yield Draft(
        Kind.EVENT,
        reading.topic,
        told.words[:LONGEST_VALUE],
        record.name.row.span,
        "table-event",
        date=day,
        modality=Modality.PLANNED if planned else Modality.ASSERTED,
        derived=frozenset({"cell-date"}),
    )


def person(reading: Reading, record: Record) -> Iterator[Draft]:
    """Somebody in an office."""
    tabling = reading.language.tabling
    name = single_name(reading, record.name)
    if name is None or reading.topic is None or not name[:1].isupper():
        return
    for header, cell in record.cells:
        if role_of(header, tabling) not in ("role", "use") or is_empty(reading, cell):
            continue
        roles = folded(cell.words)
        if tabling.undone.match(roles):
            continue
        kinds: list[Kind] = [
            k
            for _, k, p in tabling.attributes
            if k in (Kind.CEO, Kind.FOUNDER) and any(p.search(part) for part in tabling.also.split(roles))
        ]
        for kind in kinds or [Kind.EXECUTIVE]:
            yield Draft(
                kind,
                reading.topic,
                name,
                record.name.row.span,
                f"table-{kind}",
                qualifiers={"role": cell.words},
                further=beyond(record.name.row.span, [header, cell]),
            )
