# One sentence, one key. Whoever reviews gives their name once, and it stands under each sentence they accept.
"""`briefing translate --review`."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import update_wrapper
from pathlib import Path
from typing import Any

import click

from builder import config, pipeline
from builder.cli import keyboard
from builder.cli.localised import N_, say
from builder.cli.printing import tell, today
from builder.errors import BuilderError
from builder.model.diagnostics import Severity
from builder.model.translation import State
from builder.storage import printable
from builder.translation import proof
from builder.translation.proof import OPEN, Item
from builder.translation.upkeep import refresh
from builder.workers import project_work

KEYS = (
    ("a", N_("accept"), N_("sign the translation as it stands, in your name")),
    ("e", N_("edit"), N_("write another translation; it is signed with the next `a`")),
    ("r", N_("reject"), N_("readers see the original instead")),
    ("w", N_("waive"), N_("let stand what the checks found, for a reason that is kept")),
    ("s", N_("skip"), N_("decide another time")),
    ("b", N_("back"), N_("look at the one before again")),
    ("u", N_("undo"), N_("take back what was done last, or go back to what was skipped")),
    ("q", N_("quit"), N_("leave; what was done is written already")),
    ("?", N_("help"), N_("show this")),
)
"""Key, its name and what it does; where a review of facts has the same key, it does the same."""
_ALSO = {"c": "e", "n": "s"}
"""Keys by other names: what is corrected there is edited here, and the next comes when one is skipped."""
_DONE = {"a": N_("accepted"), "e": N_("edited"), "r": N_("rejected"), "w": N_("waived")}
_CONTEXT, _CHANGED = N_("context"), N_("changed")
_ENDS = ("\x03", "\x04", "")


@dataclass(frozen=True, slots=True)
class _Act:
    """What was done, so that it can be taken back."""

    at: int
    """The number of the item."""
    key: str
    before: Item
    after: Item
    """The same as `before` where it was skipped."""


def reviewing(command: Callable[..., Any]) -> Callable[..., Any]:
    """Gives a command `--review` and `--by`: with them, its translations are reviewed instead."""

    def run(**options: Any) -> Any:
        wanted, name = options.pop("review"), options.pop("by")
        if not wanted:
            return command(**options)
        folder: Path = click.get_current_context().obj
        given = options.get("languages") or options.get("language") or ()
        return review(folder, (given,) if isinstance(given, str) else given, name)

    update_wrapper(run, command)
    named = click.option("--by", metavar="NAME", envvar="BRIEFING_REVIEWER", help="Whose review it is.")(run)
    return click.option("--review", is_flag=True, help="Read what is translated, and sign it.")(named)


def review(folder: Path, languages: tuple[str, ...], name: str | None) -> None:
    """Shows every translation that is not reviewed, and does what the reviewer's keys say."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise BuilderError("--review needs a terminal: each act is that of the person who sits at it")
    project = config.load(folder)
    reading = pipeline.read(project, project_work(project.root))
    name = " ".join((name or click.prompt(say("Your name, as readers will see it"))).split())
    if not name:
        raise BuilderError("a review without a name is none; give it with --by")
    with keyboard.keys():
        for language in languages or project.languages:
            shelf, problems = refresh(project.seeds, project.root, language, reading.documents)
            tell(problems)
            items = list(proof.to_review(shelf))
            if not items:
                click.echo(say("%(language)s: nothing to review", language=language))
                continue
            desk = _Desk(items, language, name)
            goes_on = desk.work()
            click.echo(desk.summary)
            if not goes_on:
                break


class _Desk:
    """One language's sentences in front of one reviewer."""

    def __init__(self, items: list[Item], language: str, name: str) -> None:
        self._items, self._language, self._name = items, language, name
        self._at = 0
        self._acts: list[_Act] = []

    def work(self) -> bool:
        """Goes through the sentences; false where the reviewer left."""
        try:
            while self._at < len(self._items):
                item = self._items[self._at]
                self._show(item)
                if not self._act(item):
                    return False
        except KeyboardInterrupt:
            return False  # between two acts, each of which is written as a whole
        return True

    @property
    def summary(self) -> str:
        """What was done and not taken back, and what is left."""
        counts = Counter(_DONE[act.key] for act in self._acts if act.key in _DONE)
        done = [f"{counts[what]} {say(what)}" for what in _DONE.values() if counts[what]]
        left = sum(item.standing.state in OPEN for item in self._items)
        done.append(say("%(n)s still to review", n=left))
        return f"{self._language}: {', '.join(done)}"

    def _show(self, item: Item) -> None:
        entry, found = item.entry, item.standing
        before, after = item.neighbours
        source = item.book.ground.source.code or "source"
        who = " ".join(filter(None, (str(found.state), found.by, found.date)))
        click.echo(f"\n[{self._at + 1}/{len(self._items)}] {item.book.name}:{entry.line} · {who}")
        for words, label in ((before, ""), (entry.msgid, source), (after, "")):
            if words:
                line = f"{label:>8}  {printable(words)}"
                click.echo(click.style(line, bold=True) if label else click.style(line, dim=True))
        if entry.context is not None:
            click.echo(f"{say(_CONTEXT):>8}  {printable(entry.context)}")
        if item.changes:
            click.echo(f"{say(_CHANGED):>8}  {printable(item.changes)}")
        elif found.state is State.STALE:
            unknown = say("in what, the catalogue does not say")
            click.echo(f"{say(_CHANGED):>8}  {unknown}")
        click.echo(f"{self._language:>8}  {printable(entry.msgstr) or '—'}")
        for finding in item.findings:
            mark = say("error") if finding.severity is Severity.WARNING else say("warning")
            click.echo(f"{mark:>8}  {finding.message}")

    def _act(self, item: Item) -> bool:
        """Does what one key says; false where it says to leave."""
        click.echo(" · ".join(f"{key} {say(name)}" for key, name, _ in KEYS) + " ", nl=False)
        key = keyboard.key()
        click.echo(key if key.isprintable() else "")
        key = _ALSO.get(key, key)
        if key in ("q", *_ENDS):
            return False
        if key == "?":
            for sign, name, meaning in KEYS:
                click.echo(f"{sign:>8}  {say(name)}: {say(meaning)}")
        elif key == "s":
            self._acts.append(_Act(self._at, key, item, item))
            self._at += 1
        elif key == "b":
            self._at = max(0, self._at - 1)
        elif key == "u":
            self._undo()
        elif key in _ACTS:
            done, on = _ACTS[key](item, self._name)
            self._took(key, item, done, on=on)
        return True

    def _took(self, key: str, item: Item, done: Item | None, *, on: bool) -> None:
        """Keeps what an act made of the item, and goes on where it was the last on it."""
        if done is None:
            self._other(item)
            return
        if done.entry != item.entry:
            self._acts.append(_Act(self._at, key, item, done))
        self._items[self._at] = done
        self._at += on

    def _undo(self) -> None:
        if not self._acts:
            click.echo(say("there is nothing to take back"))
            return
        act = self._acts.pop()
        self._at = act.at
        if act.before is act.after:
            return
        undone = proof.put_back(act.after, act.before)
        if undone is None:
            self._other(act.after)
            return
        self._items[act.at] = undone
        click.echo(say("taken back: %(what)s", what=say(_DONE[act.key])))

    def _other(self, item: Item) -> None:
        """Somebody else has changed the entry: it is shown as it is now."""
        click.echo(say("the file has another entry now; shown anew"))
        if now := proof.current(item):
            self._items[self._at] = now
            return
        # The numbers of what was done before no longer fit.
        del self._items[self._at]
        self._acts.clear()


def _accept(item: Item, name: str) -> tuple[Item | None, bool]:
    if item.standing.state is State.MISSING:
        click.echo(say("there is nothing to accept; e writes a translation"))
        return item, False
    if any(finding.severity is Severity.WARNING for finding in item.findings):
        click.echo(say("readers would not see it: e corrects what the check found, w waives it with a reason"))
        return item, False
    return proof.accept(item, name, today()), True


def _edit(item: Item, name: str) -> tuple[Item | None, bool]:
    words = keyboard.asked("> ", item.entry.msgstr)
    if not words or words == item.entry.msgstr:
        return item, False
    return proof.edit(item, words, name, today()), False


def _reject(item: Item, name: str) -> tuple[Item | None, bool]:
    if item.standing.state is State.MISSING:
        return item, False
    return proof.reject(item, name, today()), True


def _waive(item: Item, _: str) -> tuple[Item | None, bool]:
    reason = keyboard.asked(say("why> "), "") if item.findings else ""
    return (proof.waive(item, reason) if reason else item), False


_ACTS = {"a": _accept, "e": _edit, "r": _reject, "w": _waive}
