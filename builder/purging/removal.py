# What is asked for first goes last: as long as the article still has the words, the same command can be run again after
# a crash, and finds everything that is left.
"""A plan → files without the words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from pathlib import Path

from builder import decisions, history
from builder.anchors import Registry
from builder.config import Project
from builder.errors import BuilderError
from builder.locales import Catalogue, Entry, read_catalogue, write_catalogue
from builder.model import links
from builder.model.snapshots import DATA, KeptFact, ShownSource
from builder.model.text import Document
from builder.originals import Watch
from builder.purging.cutting import plain, unnamed, without
from builder.purging.plan import SHORTEST, Plan
from builder.sources import decode
from builder.storage import told, write_bytes, write_text

_ITEM = re.compile(r"^\s*-\s+(.*?)\s*$")
"""A quote in front matter, one a line."""


@dataclass(frozen=True, slots=True)
class Removal:
    """Why, and when."""

    cause: links.Cause
    """One of `REMOVALS`."""
    day: str
    """`YYYY-MM-DD`."""


def remove(project: Project, plan: Plan, reading: Sequence[Document], registry: Registry, why: Removal) -> list[str]:
    """Takes the words of `plan` out of seeds/ and the registry; the files that were changed or deleted, in order.

    `reading` are the articles as they are; the pages are to be built anew after this. Raises OSError, BuilderError.
    """
    changed: list[str] = []
    changed += _snapshots(project, replace(plan, words=(*plan.words, *translations(project, plan))), why)
    changed += _catalogues(project, plan)
    changed += _decisions(project, plan)
    if write_text(project.registry, removed(registry, plan, why).to_json()):
        changed.append(told(project.registry, project.root))
    changed += _articles(project, plan, reading)
    return changed


def removed(registry: Registry, plan: Plan, why: Removal) -> Registry:
    """The registry without what it knew of the words; each link stays, and says that something was removed."""
    return Registry(tuple(_bare(e, why) if e.link in plan.links else e for e in registry.entries))


def translations(project: Project, plan: Plan) -> tuple[str, ...]:
    """The words of `plan` in other languages, as the catalogues have them now."""
    printed = set(map(plain, plan.words))
    found = [
        entry.msgstr
        for path in _po(project)
        for entry in _all(read_catalogue(path.read_bytes()))
        if entry.msgstr and plain(entry.msgid) in printed
    ]
    return tuple(dict.fromkeys(found))


def _bare(entry: links.Entry, why: Removal) -> links.Entry:
    if entry.status is links.Status.REMOVED:
        return entry
    return links.Entry(
        id=entry.id,
        kind=entry.kind,
        path=entry.path,
        published=entry.published,
        status=links.Status.REMOVED,
        since=why.day,
        cause=str(why.cause),
    )


def _snapshots(project: Project, plan: Plan, why: Removal) -> Iterator[str]:
    snapshots, problems = history.read_snapshots(project.snapshots, project.root)
    if broken := [problem for problem in problems if problem.code == "snapshot-broken"]:
        raise BuilderError(str(broken[0]))
    for snapshot in snapshots:
        kept = tuple(_kept(fact, plan, why) for fact in snapshot.facts)
        gone = {_topic(old) for old, fact in zip(snapshot.facts, kept, strict=True) if fact.removed and not old.removed}
        facts = tuple(_uncontradicted(fact) if _topic(fact) in gone - {None} else fact for fact in kept)
        if facts != snapshot.facts:
            path = project.snapshots / snapshot.day / DATA
            write_text(path, history.snapshot_text(replace(snapshot, facts=facts)))
            yield told(path, project.root)


def _kept(fact: KeptFact, plan: Plan, why: Removal) -> KeptFact:
    """A fact of a snapshot without the words: as a whole where it stood on nothing else."""
    watch = plan.watch
    stood = [source.link for source in fact.statement.sources] if fact.statement else []
    said = " ".join(words for _, words in fact.said)
    value = fact.statement.value if fact.statement and fact.statement.kind in ("event", "quote") else ""
    alone = bool(stood) and set(stood) <= plan.links
    if fact.removed:
        return fact
    if fact.id in plan.facts or alone or watch.found_in(said) or (value and plan.quotes(value)):
        return KeptFact(fact.id, fact.link, (), removed=why.day, cause=str(why.cause))
    if fact.statement is None:
        return fact
    sources = tuple(source for source in fact.statement.sources if source.link not in plan.links)
    shown = {
        language: replace(
            one,
            against=tuple(words for words in one.against if not watch.found_in(words)),
            notes=tuple(words for words in one.notes if not watch.found_in(words)),
            # An article that goes may be called by its title.
            sources=tuple(_blank(s, plan) for s in one.sources if not (plan.article and s.link in plan.links)),
        )
        for language, one in fact.shown.items()
    }
    return replace(fact, statement=replace(fact.statement, sources=sources), shown=shown)


def _topic(fact: KeptFact) -> tuple[str, str] | None:
    """What a fact may be contradicted on."""
    return (fact.statement.kind, fact.statement.subject) if fact.statement else None


def _uncontradicted(fact: KeptFact) -> KeptFact:
    """A fact without what others said instead: a figure is too short to be found among them by its words."""
    return replace(fact, shown={language: replace(one, against=()) for language, one in fact.shown.items()})


def _blank(source: ShownSource, plan: Plan) -> ShownSource:
    called = replace(source, label=reduce(unnamed, plan.words, source.label))
    gone = source.link in plan.links or plan.watch.found_in(f"{source.words}\n{source.original}")
    return replace(called, words="", original="") if gone else called


def _catalogues(project: Project, plan: Plan) -> Iterator[str]:
    gone = plan.article.article.id if plan.article else None
    translated = Watch(translations(project, plan), SHORTEST)
    for path in _po(project):
        name = told(path, project.root)
        if path.stem == gone:
            path.unlink()
            yield f"{name} (deleted)"
            continue
        known = read_catalogue(path.read_bytes())
        bare = replace(
            known,
            entries=tuple(e for e in known.entries if not _holds(e, plan, translated)),
            obsolete=tuple(e for e in known.obsolete if not _holds(e, plan, translated)),
        )
        if bare != known and write_bytes(path, write_catalogue(bare)):
            yield name


def _holds(entry: Entry, plan: Plan, translated: Watch) -> bool:
    """Whether an entry says what goes, or translates a part of it that no article says any more."""
    said = (entry.msgid, entry.previous or "", entry.context or "", *entry.comments, *entry.tools)
    if any(map(plan.quotes, filter(None, said))):
        return True
    return plain(entry.msgid) not in plan.left and bool(translated.found_in(entry.msgstr))


def _decisions(project: Project, plan: Plan) -> Iterator[str]:
    known, _ = decisions.read_decisions(project.decisions, project.root)
    cut = [entry for entry in known.entries if plan.cuts(entry)]
    for entry in cut:
        decisions.remove(project.decisions, project.root, entry)
    if cut:
        yield f"{told(project.decisions, project.root)} ({len(cut)} taken out)"


def _articles(project: Project, plan: Plan, reading: Iterable[Document]) -> Iterator[str]:
    if plan.article:
        path = project.root / plan.article.article.path
        path.unlink(missing_ok=True)
        yield f"{told(path, project.root)} (deleted)"
    for document in reading:
        if document.article.id in plan.passages:
            path = project.root / document.article.path
            text = decode(path.read_bytes()) or ""
            head = text[: len(text) - len(document.article.text)]
            write_text(path, _head_without(head, plan) + without(document, plan.passages[document.article.id]))
            yield told(path, project.root)


def _head_without(head: str, plan: Plan) -> str:
    """Front matter without the quotes of what goes."""
    lines = head.splitlines(keepends=True)
    return "".join(line for line in lines if not ((item := _ITEM.match(line)) and plan.quotes(item[1].strip("\"'"))))


def _po(project: Project) -> Iterator[Path]:
    yield from sorted(project.seeds.glob("*/[!.]*.po"))


def _all(catalogue: Catalogue) -> Iterator[Entry]:
    yield from (*catalogue.entries, *catalogue.obsolete)
