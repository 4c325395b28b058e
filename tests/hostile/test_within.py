# What a briefing is made of cannot make the program open, write, start or ask anything that is not the project's: every
# file it opens is told by Python itself, in a process of its own.
"""Files opened while a hostile project is built and written."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import yaml
from hostile_strings import VECTORS

ARTICLE = "Un titre de quatre mots\n\n{} compte Vesta parmi ses clients. Océan Bleu vaut 6 milliards de dollars.\n"
WATCHED = """
import os, sys
from pathlib import Path
root, seen, other = Path(sys.argv[1]).resolve(), set(), []
from builder import config, pipeline, record, translation
from builder.translation import upkeep
def watch(event, args):
    if event == "open" and isinstance(args[0], (str, bytes)):
        seen.add((os.fsdecode(args[0]), bool(args[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT))))
    elif event in ("os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink"):
        seen.add((os.fsdecode(args[0]), True))
    elif event in ("socket.connect", "socket.getaddrinfo", "subprocess.Popen", "os.system", "os.exec", "os.posix_spawn",
                   "exec", "compile") and not event.startswith(("exec", "compile")):
        other.append((event, args))
program = [Path(p).resolve() for p in (*filter(None, sys.path), sys.prefix, sys.base_prefix)]
sys.addaudithook(watch)
project = config.load(root)
briefing = pipeline.build(project, today="2026-01-01")
upkeep.refresh(project.seeds, project.root, "en", briefing.documents)
record.write(project, briefing)
for name, writes in sorted(seen):
    path = (root / name).resolve()
    if not path.is_relative_to(root) and (writes or not any(path.is_relative_to(p) for p in program)):
        print("outside:", name, writes)
for event in other:
    print("asked or started:", event)
print(sum((root / name).resolve().is_relative_to(root) for name, _ in seen), "within")
"""


def test_nothing_is_read_or_written_outside_of_the_project(project_at: Callable[..., Path]) -> None:
    strings = [words for listed in VECTORS.values() for words in listed if words.isprintable()]
    paths = [words for words in VECTORS["paths and names"] if words.isprintable()]
    files: dict[str, str] = {}
    for number, words in enumerate(paths):
        fields = {"id": words, "title": words, "author": words, "publisher": words, "url": words, "language": words}
        files[f"seeds/{number}.txt"] = f"---\n{yaml.safe_dump(fields)}---\n{number} {ARTICLE.format(words)}"
        name = words.replace("/", "∕").replace("\\", "＼")
        files[f"seeds/x{name}.txt"] = f"{name} {ARTICLE.format(name)}"
        files[f"seeds/en/x{name}.po"] = f'msgid "{number}"\nmsgstr "x"\n'
    files["seeds/all.txt"] = "\n\n".join(strings)
    note = {"by": "<b>x</b>", "on": "2025-01-31", "why": "../../etc/passwd"}
    merges = [{"merge": ["Vesta", words], "as": words, **note} for words in strings[::9]]
    files["seeds/decisions.yml"] = yaml.safe_dump(merges, allow_unicode=True)
    files["seeds/glossary.csv"] = "fr,en,policy\n" + "".join(
        f'"{w.replace(chr(34), "")}",x,translate\n' for w in strings
    )
    names = {"company": "../../<b>Océan Bleu</b>{{7*7}}", "aliases": ["Océan Bleu", *strings[::7]]}
    configuration = yaml.safe_dump({"site_name": "x", "plugins": [{"briefing": names}]}, allow_unicode=True)
    root = project_at(files, configuration)
    secret = root.parent / "secret"
    secret.write_text('msgid "Vesta"\nmsgstr "secret"\n', "utf-8")
    for name in ("seeds/link.txt", "seeds/en/names.po", "seeds/en/memory.po", "docs/links.lock.json"):
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).symlink_to(secret)
    watched = subprocess.run(
        [sys.executable, "-c", WATCHED, str(root)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        check=False,
        text=True,
    )
    assert watched.returncode == 0, watched.stderr[-3000:]
    *told, within = watched.stdout.splitlines()
    assert told == []
    assert int(within.split()[0]) > 60
    assert {path.name for path in root.parent.iterdir()} == {"project", "secret"}
