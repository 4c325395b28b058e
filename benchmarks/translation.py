# What translators' tools do with a catalogue, measured beside them in one run: the figures are ratios of processor
# time, so that a busy machine changes little.
"""10,000 entries read, merged with 100 changed sentences, checked and written, beside GNU gettext and polib."""

from __future__ import annotations

import argparse
import resource
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from builder.locales import Catalogue, Entry, read_catalogue, write_catalogue, write_po
from builder.model.text import Article, Block, BlockKind, Document, Segment, Span
from builder.model.translation import State
from builder.translation.checks import ground_for, problems_in
from builder.translation.merging import merge
from builder.translation.places import Places
from builder.translation.states import marked, settled

VERBS = (("a signé", "has signed"), ("a refusé", "has refused"), ("n’a pas signé", "has not signed"))
THINGS = (("un contrat", "a contract"), ("une commande", "an order"), ("un prêt", "a loan"), ("un bail", "a lease"))
TOWNS = ("Rennes", "Brest", "Limoges", "Angers", "Colmar", "Arras", "Tarbes")


def pairs(count: int) -> list[tuple[str, str]]:
    """Sentences of a press article with their translations, each different."""
    made = []
    for at in range(count):
        (verb, has), (thing, what) = VERBS[at % 3], THINGS[at % 4]
        town, amount, year = TOWNS[at % 7], 3 + at % 900, 1990 + at % 35
        french = f"Le groupe {verb} {thing} de {amount} millions d’euros à {town} en {year}"
        english = f"The group {has} {what} worth €{amount} million in {town} in {year}"
        number = at + 10_000
        made.append((f"{french}, selon le dossier n° {number}.", f"{english}, according to file no. {number}."))
    return made


def document(sentences: list[str]) -> Document:
    """An article of those sentences."""
    text, blocks, at = "\n\n".join(sentences), [], 0
    for words in sentences:
        span = Span(at, at + len(words))
        blocks.append(Block(BlockKind.PARAGRAPH, span, (Segment(span, words),)))
        at += len(words) + 2
    return Document(Article("a", "a.txt", text, "", "fr"), tuple(blocks))


def seconds(work: Callable[[], object], rounds: int) -> float:
    """Median processor time, of this process and of those it starts."""
    taken = []
    for _ in range(rounds):
        before = time.process_time(), _children()
        work()
        taken.append(time.process_time() - before[0] + _children() - before[1])
    return median(taken)


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def pofilter(po: Path) -> Callable[[], object] | None:
    """What compares with our checks: those of translate-toolkit, on units that are read already."""
    try:
        from translate.filters.checks import CheckerConfig, StandardChecker
        from translate.storage.po import pofile
    except ImportError:
        return None
    checker = StandardChecker(CheckerConfig(targetlanguage="en"))
    units = [unit for unit in pofile.parsefile(str(po)).units if unit.istranslatable()]
    return lambda: [checker.run_filters(unit) for unit in units]


def main() -> None:
    """Prints each step with its peers."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--entries", type=int, default=10_000)
    parser.add_argument("--changed", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    old = pairs(options.entries)
    step = max(1, options.entries // options.changed)
    new = [words for words, _ in old]
    for at in range(0, len(new), step):
        new[at] = new[at].replace("le dossier", "ce même dossier")
    with tempfile.TemporaryDirectory() as folder:
        measure(Path(folder), old, new, options.rounds)


def measure(folder: Path, old: list[tuple[str, str]], new: list[str], rounds: int) -> None:
    """Measures every step on files in `folder`."""
    po, pot, out = folder / "old.po", folder / "new.pot", folder / "out.po"
    po.write_bytes(write_po([marked(Entry(*pair), State.EDITED) for pair in old], "en", "bench"))
    pot.write_bytes(write_po([Entry(words, "") for words in new], "en", "bench"))
    places, ground = Places(document(new)), ground_for("fr", "en")
    catalogue = read_catalogue(po.read_bytes())
    merged = merge(catalogue, places).catalogue
    fresh = Catalogue(merged.head, tuple(entry.but() for entry in merged.entries), merged.obsolete)

    def whole_merge() -> None:
        read = merge(read_catalogue(po.read_bytes()), Places(document(new))).catalogue
        out.write_bytes(write_catalogue(Catalogue(read.head, tuple(map(settled, read.entries)), read.obsolete)))

    ours = {
        "read": seconds(lambda: read_catalogue(po.read_bytes()), rounds),
        "merge": seconds(whole_merge, rounds),
        # Not `found_in`, which remembers what it found in the round before.
        "check": seconds(lambda: [tuple(problems_in(e.msgid, e.msgstr, ground)) for e in catalogue.entries], rounds),
        "write": seconds(lambda: out.write_bytes(write_catalogue(fresh)), rounds),
    }
    peers: dict[str, dict[str, float]] = {step: {} for step in ours}
    if shutil.which("msgmerge"):
        command = ["msgmerge", "--quiet", "--previous", "-o", str(out), str(po), str(pot)]
        peers["merge"]["msgmerge"] = seconds(lambda: subprocess.run(command, check=True), rounds)
        checking = ["msgfmt", "--check", "-o", "/dev/null", str(po)]
        quiet = subprocess.DEVNULL
        syntax = seconds(lambda: subprocess.run(checking, check=True, stderr=quiet), rounds)
        peers["check"]["msgfmt, syntax only"] = syntax
    try:
        import polib
    except ImportError:
        print("polib is not installed: left out")
    else:
        read = polib.pofile(str(po))
        peers["read"]["polib"] = seconds(lambda: polib.pofile(str(po)), rounds)
        # All that polib can check is whether an entry stands twice; it compares each with all before it, and reads
        # the file with that. It is no like, and named because the project's aim names it.
        twice = lambda: polib.pofile(str(po), check_for_duplicates=True)  # noqa: E731
        peers["check"]["polib, reading and duplicates alone"] = seconds(twice, 1)
        peers["write"]["polib"] = seconds(lambda: read.save(str(out)), rounds)
    if filtering := pofilter(po):
        peers["check"]["translate-toolkit's pofilter"] = seconds(filtering, rounds)
    else:
        print("translate-toolkit is not installed: left out")
    print(f"{len(old)} entries, {sum(words != one for words, (one, _) in zip(new, old, strict=True))} changed")
    kept = sum(entry.previous is not None for entry in merged.entries)
    print(f"suggestions kept beside changed sentences: {kept}")
    for step, taken in ours.items():
        beside = "; ".join(f"{name} {other:.3f} s (ratio {taken / other:.2f})" for name, other in peers[step].items())
        print(f"{step:6} {taken:.3f} s  {beside}")


if __name__ == "__main__":
    main()
