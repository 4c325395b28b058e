# Search is Pagefind's: an index a language, told apart by <html lang>, accents folded, loaded in pieces. It
# splits words at ' but not at ’, so that "armée" would not find "l’armée"; and it leads to headings alone, not to the
# sentence or the row in which a word stands. So it is given copies, in which both are as it wants them.
"""The search index of a built site."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from builder.mkdocs_plugin.labels import search_words
from builder.work import Task, Work, ink_of

FOLDER = "pagefind"

_ENTRY = "pagefind-entry.json"
_MARKED = b"data-pagefind-body"
_ROW = re.compile(r'<tr>\s*<th scope="row">(?P<head>.*?)</th>(?P<rest>.*?)</tr>', re.DOTALL)
_PRINTED_ROW = re.compile(r'<tr id="(?P<id>[^"]+)"[^>]*><th scope="?row"?>(?P<head>.*?)</th>', re.DOTALL)
_FACT = re.compile(r'<a class="fact[^"]*"[^>]* id="(?P<id>[^"]+)"[^>]*>(?P<words>.*?)</a>', re.DOTALL)
_EVENT = re.compile(r'<span class="date">(?P<date>.*?)</span>(?P<rest>.*?)</li>', re.DOTALL)
_HEAD = re.compile(r"<thead>.*?</thead>", re.DOTALL)
_HEAD_CELL = re.compile(r"<th(?=[ >])[^>]*>(.*?)</th>", re.DOTALL)
_PAIR = re.compile(r'<div class="pair[^"]*" id="(?P<id>[^"]+)">(?P<rest>.*?)</div>', re.DOTALL)
_BACKLINK = re.compile(r'<p class="backlinks".*?</p>', re.DOTALL)
_LINK = re.compile(r"<a [^>]*>(.*?)</a>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_OPENING = 6
"""Words of a sentence that stand for it in a list of results."""
_NAMED = 3
"""Facts of a sentence that are named there."""
_STRAIGHT = "&#39;"  # a reference, because it may stand inside an attribute


def index(site: Path, work: Work) -> str | None:
    """Indexes the pages under `site` that are marked for it, unless `work` keeps the index of the same pages.

    Returns why it could not, or none.
    """
    output = site / FOLDER
    try:
        digests = {path: _digest(path) for path in sorted(site.rglob("*.html"))}
        marked = {path.relative_to(site).as_posix(): digest for path, digest in digests.items() if digest}
        if not marked:
            return "no page is marked for it"
        made = work.once("search", dict[str, bytes], Task(ink_of(marked), partial(_made, site, tuple(marked))))
        for name, content in made.items():
            (output / name).parent.mkdir(parents=True, exist_ok=True)
            (output / name).write_bytes(content)
        for language in json.loads(made[_ENTRY])["languages"]:
            words = json.dumps(search_words(language), ensure_ascii=False)
            (output / f"words-{language}.json").write_text(words, "utf-8")
    except (OSError, ValueError, LookupError) as problem:
        shutil.rmtree(output, ignore_errors=True)
        return str(problem)
    return None


def _digest(page: Path) -> bytes | None:
    """Of a page that is marked; none of any other."""
    content = page.read_bytes()
    return hashlib.blake2b(content).digest() if _MARKED in content else None


def _made(site: Path, marked: Sequence[str]) -> dict[str, bytes]:
    """The files of the index. Raises OSError, and ValueError with what Pagefind complained of."""
    with tempfile.TemporaryDirectory() as folder:
        copies, output = Path(folder, "copies"), Path(folder, "index")
        for name in marked:
            copy, text = copies / name, (site / name).read_text("utf-8", errors="replace")
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(_led_to(text).replace("’", _STRAIGHT).replace("ʼ", _STRAIGHT), "utf-8")
        if problem := _run("--site", str(copies), "--output-path", str(output)):
            raise ValueError(problem)
        files = (path for path in sorted(output.rglob("*")) if path.is_file())
        made = {path.relative_to(output).as_posix(): path.read_bytes() for path in files}
    # Pagefind lists the languages in an order that varies from run to run.
    made[_ENTRY] = json.dumps(json.loads(made[_ENTRY]), ensure_ascii=False, sort_keys=True).encode()
    return made


def _led_to(html: str) -> str:
    """The page with a heading for each row, event and sentence, which say what a result is about."""
    # Pagefind sets the heads of columns against one another, and cells apart.
    html = _HEAD.sub(lambda head: _HEAD_CELL.sub(r"<td>\1</td>", head[0]), html)
    html = _PRINTED_ROW.sub(lambda row: f"<tr><th>{_heading(row['id'], row['head'])}</th>", html)
    return _PAIR.sub(_pair, _EVENT.sub(_event, _ROW.sub(_row, html)))


def _row(row: re.Match[str]) -> str:
    """A row of facts is named by its first cell and its first fact, which may be one."""
    fact = _FACT.search(row["rest"])
    if not fact:
        return _FACT.sub(lambda own: _heading(own["id"], own["words"]), row[0], count=1)
    named = f"{_plain(row['head'])} · {fact['words']}"
    return f"<tr>{row['rest'][: fact.start()]}{_heading(fact['id'], named)}{row['rest'][fact.end() :]}</tr>"


def _event(entry: re.Match[str]) -> str:
    fact = _FACT.search(entry["rest"])
    return f"{_heading(fact['id'], entry['date'])}{entry['rest']}</li>" if fact else entry[0]


def _pair(pair: re.Match[str]) -> str:
    """A sentence is named by the facts that stand on it, else by its first words in the page's language."""
    facts = [_plain(link) for links in _BACKLINK.findall(pair["rest"]) for link in _LINK.findall(links)]
    own = [part for part in re.split(r"(?=<(?:p|h\d) )", pair["rest"]) if "data-pagefind-ignore" not in part]
    words = _plain(" ".join(own)).split()
    opening = " ".join(words[:_OPENING]) + ("…" if len(words) > _OPENING else "")
    named = " · ".join(facts[:_NAMED]) + (" …" if len(facts) > _NAMED else "")
    if not named and not opening:
        return pair[0]  # nothing of it is in the page's language
    return f"<div>{_heading(pair['id'], named or opening)}{pair['rest']}</div>"


def _heading(anchor: str, words: str) -> str:
    return f'<h6 id="{anchor}">{words}</h6>'


def _plain(html: str) -> str:
    return " ".join(_TAG.sub(" ", html).split())


def _run(*options: str) -> str | None:
    """Runs Pagefind; what it complained of, or none."""
    command = (sys.executable, "-m", "pagefind", "--silent", "--exclude-selectors", ".headerlink", *options)
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    told = [line for line in (done.stderr or done.stdout).splitlines() if line.strip()]
    return (told[-1] if told else f"pagefind ended with {done.returncode}") if done.returncode else None
