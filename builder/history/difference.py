# What is new since the reader last looked. An anchor stays with its fact, so that facts are compared by it.
"""Two states of a briefing → what became new, changed, disputed or withdrawn."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, replace

from builder.model.news import Turn
from builder.model.originals import WITHHELD
from builder.model.statements import Statement

DISPUTED = "disputed"
"""The standing of a fact that another article contradicts."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One fact that is not as it was."""

    turn: Turn
    before: Statement | None
    now: Statement | None

    @property
    def statement(self) -> Statement:
        """The fact as it is now, or was last."""
        found = self.now or self.before
        assert found is not None  # noqa: S101  one of the two is always there
        return found


def compare(old: Iterable[Statement], new: Iterable[Statement]) -> tuple[Difference, ...]:
    """What differs, by turn, then by id."""
    before, now = {one.id: one for one in old}, {one.id: one for one in new}
    found = []
    for id_ in sorted(before.keys() | now.keys()):
        turn = _turn(before.get(id_), now.get(id_))
        if turn is not None:
            found.append(Difference(turn, before.get(id_), now.get(id_)))
    return tuple(sorted(found, key=lambda difference: list(Turn).index(difference.turn)))


def _turn(before: Statement | None, now: Statement | None) -> Turn | None:
    if now is None:
        return Turn.WITHDRAWN
    if before is None:
        return Turn.NEW
    if WITHHELD in (before.value, now.value):
        # How much is published is another choice, and no news of the fact.
        before = replace(before, value=now.value)
    if _says(before) != _says(now):
        return Turn.CHANGED
    return Turn.DISPUTED if now.standing == DISPUTED != before.standing else None


def _says(one: Statement) -> tuple[object, ...]:
    return (one.subject, one.value, one.amount, one.currency, one.as_of, one.modality)


def without(statements: Iterable[Statement], gone: Mapping[str, str]) -> tuple[Statement, ...]:
    """`statements`, of those in `gone` only what is said instead of them. `gone`: id → that."""
    return tuple(_bare(one, gone[one.id]) if one.id in gone else one for one in statements)


def _bare(one: Statement, mark: str) -> Statement:
    return replace(one, subject="", value=mark, amount=None, currency="", as_of="", sources=())


def words(one: Statement) -> str:
    """A fact in one line, as the data has it: "valuation, Acme: 6 milliards (6000000000 USD, 2024)"."""
    amount = f"{one.amount:.12g}" if one.amount is not None else ""
    figures = ", ".join(filter(None, (f"{amount} {one.currency}".strip(), one.as_of)))
    modality = "" if one.modality == "asserted" else f" [{one.modality}]"
    about = ", ".join(filter(None, (one.kind, one.subject)))
    return f"{about}: {' '.join(one.value.split())}{f' ({figures})' if figures else ''}{modality}"


def as_table(differences: Iterable[Difference]) -> str:
    """For a terminal: one difference a line, what it said before below."""
    lines = []
    for found in differences:
        lines.append(f"{found.turn:10} {found.statement.id}  {words(found.statement)}")
        if found.turn is Turn.CHANGED and found.before:
            lines.append(f"{'':10} was  {words(found.before)}")
    return "".join(f"{line}\n" for line in lines)


def as_markdown(differences: Iterable[Difference]) -> str:
    """A section a turn, for a note or a pull request."""
    sections = []
    found = tuple(differences)
    for turn in Turn:
        lines = [_item(one) for one in found if one.turn is turn]
        if lines:
            sections.append(f"## {turn.capitalize()}\n\n" + "".join(lines))
    return "\n".join(sections)


def as_json(differences: Iterable[Difference]) -> str:
    """An array of objects with `turn`, `before` and `now`, each a record of facts.json or null."""
    records = [
        {
            "turn": str(one.turn),
            "before": asdict(one.before) if one.before else None,
            "now": asdict(one.now) if one.now else None,
        }
        for one in differences
    ]
    return json.dumps(records, ensure_ascii=False, indent=1) + "\n"


FORMS: Mapping[str, Callable[[Iterable[Difference]], str]] = {
    "table": as_table,
    "markdown": as_markdown,
    "json": as_json,
}


def _item(one: Difference) -> str:
    said = _escaped(words(one.statement))
    before = f" (was: {_escaped(words(one.before))})" if one.turn is Turn.CHANGED and one.before else ""
    return f"- {said}{before} `{one.statement.id}`\n"


def _escaped(text: str) -> str:
    return "".join(f"\\{c}" if c in r"\`*_[]<>|#" else c for c in text)
