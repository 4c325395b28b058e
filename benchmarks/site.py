"""The whole build of a site beside plain MkDocs with Material, mkdocs-static-i18n, Zensical and Hugo.

    python benchmarks/site.py 100 1000 [--only briefing material …]

Each size is a press folder of `articles.py`, in two languages. The others are given the Markdown that `briefing build`
writes of it, one after the other in the same run, each in a process of its own; one that is not installed is left out.
Of each are told: seconds of processor time with those of the processes it starts (what counts on a busy machine),
seconds that passed, peak memory, size of the site and of its search index. `briefing` is built with nothing kept, again
(of that is told how much is MkDocs' own), and after a sentence was added to one article.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import articles

HERE = Path(__file__).parent
MATERIAL = """\
site_name: Plain
site_url: https://example.org/plain/
theme:
  name: material
{features}
plugins:
{plugins}
markdown_extensions: [attr_list, md_in_html, tables, {{toc: {{permalink: true}}}}]
"""
PRUNED = "  features: [navigation.prune]"
I18N = """\
  - i18n:
      docs_structure: folder
      languages:
        - {locale: fr, default: true, name: fr}
        - {locale: en, name: en}
"""
HUGO = """\
baseURL = "https://example.org/plain/"
disableKinds = ["taxonomy", "term", "RSS"]
[markup.goldmark.renderer]
unsafe = true
"""
LAYOUT = "<!doctype html><html><head><title>{{ .Title }}</title></head><body>{{ .Content }}</body></html>\n"
INDEXES = ("pagefind", "search", "search.json")
TOOLS = (
    "briefing",
    "briefing, warm",
    "briefing, one edit",
    "material, nav pruned",
    "material",
    "static-i18n, nav pruned",
    "zensical",
    "hugo",
)
CLEAN = {"NO_MKDOCS_2_WARNING": "1", "PYTHONHASHSEED": "0"}


@dataclass(frozen=True)
class Measured:
    """One build."""

    tool: str
    cpu: float
    """Seconds of processor time, of the process and those it started."""
    wall: float
    """Seconds that passed."""
    memory: int
    """MiB, the largest of its processes."""
    pages: int
    site: int
    """Bytes."""
    index: int
    """Bytes of the search index."""


def main() -> None:
    """Prints a table a size."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("numbers", type=int, nargs="+", help="articles")
    parser.add_argument("--only", nargs="+", choices=TOOLS, default=TOOLS, help="tools")
    parser.add_argument("--folder", type=Path, help="where the folders stay")
    parser.add_argument("--minutes", type=float, default=60, help="after which a tool is given up")
    given = parser.parse_args()
    root = given.folder or Path(tempfile.mkdtemp())
    for number in given.numbers:
        folder = root / str(number)
        if not (folder / "docs").is_dir():
            articles.write(folder, number)
            _checked([*_program("builder"), "--project", str(folder), "build"], folder)
            shutil.rmtree(folder / ".cache", ignore_errors=True)
        _prepare(folder)
        print(f"\n{number} articles\n", flush=True)
        base = 0.0
        for tool in given.only:
            measured = _measured(tool, folder, given.minutes * 60)
            if measured is None:
                print(f"{tool}: not installed, failed, or not done in {given.minutes:g} minutes", flush=True)
                continue
            base = measured.cpu if tool == "briefing, warm" else base
            print(_row(measured, base), flush=True)
            with (root / "measured.jsonl").open("a") as kept:
                kept.write(json.dumps({"articles": number, **asdict(measured)}) + "\n")
        print(_shares(folder), flush=True)


def _program(module: str) -> list[str]:
    return [sys.executable, "-m", module]


def _prepare(folder: Path) -> None:
    """The others' configurations, beside the project."""
    for name, features, plugins in (
        ("material", "", "  - search\n"),
        ("pruned", PRUNED, "  - search\n"),
        ("i18n", PRUNED, "  - search\n" + I18N),
    ):
        other = folder / name
        other.mkdir(exist_ok=True)
        (other / "mkdocs.yml").write_text(MATERIAL.format(features=features, plugins=plugins), "utf-8")
        if not (other / "docs").exists():
            (other / "docs").symlink_to(folder / "docs", target_is_directory=True)
    zensical = folder / "zensical"  # it takes no docs/ that a link leads to
    if not zensical.exists():
        shutil.copytree(folder / "docs", zensical / "docs", ignore=shutil.ignore_patterns("*.json"))
    (zensical / "mkdocs.yml").write_text(MATERIAL.format(features="", plugins="  - search\n"), "utf-8")
    hugo = folder / "hugo"
    (hugo / "layouts" / "_default").mkdir(parents=True, exist_ok=True)
    (hugo / "hugo.toml").write_text(HUGO)
    (hugo / "config.toml").write_text(HUGO)  # its name before 0.110
    for kind in ("single", "list"):
        (hugo / "layouts" / "_default" / f"{kind}.html").write_text(LAYOUT)
    (hugo / "layouts" / "index.html").write_text(LAYOUT)
    if not (hugo / "content").exists():
        shutil.copytree(folder / "docs", hugo / "content", ignore=shutil.ignore_patterns("*.json"))
        for page in hugo.rglob("content/**/index.md"):  # what is called so hides the pages beside it
            page.rename(page.with_name("_index.md"))


def _measured(tool: str, folder: Path, limit: float) -> Measured | None:
    zensical = str(Path(sys.executable).with_name("zensical"))
    where, command = {
        "briefing": (folder, [*_program("mkdocs"), "build", "--quiet"]),
        "briefing, warm": (folder, [*_program("mkdocs"), "build", "--quiet"]),
        "briefing, one edit": (folder, [*_program("mkdocs"), "build", "--quiet"]),
        "material": (folder / "material", [*_program("mkdocs"), "build", "--quiet"]),
        "material, nav pruned": (folder / "pruned", [*_program("mkdocs"), "build", "--quiet"]),
        "static-i18n, nav pruned": (folder / "i18n", [*_program("mkdocs"), "build", "--quiet"]),
        "zensical": (folder / "zensical", [zensical, "build", "--clean"]),
        "hugo": (folder / "hugo", [shutil.which("hugo") or "hugo", "--quiet"]),
    }[tool]
    site = where / ("public" if tool == "hugo" else "site")
    shutil.rmtree(site, ignore_errors=True)
    if tool == "briefing":
        shutil.rmtree(folder / ".cache", ignore_errors=True)
    elif tool == "briefing, one edit":
        with (folder / "seeds" / "article-00000.txt").open("a", encoding="utf-8") as article:
            article.write(f"\nLa direction n’a pas commenté {time.time_ns()}.\n")
    # A process between, so that what its children took is known of this one alone.
    asked = [sys.executable, str(HERE / "site.py"), "--run", str(limit), *command]
    done = subprocess.run(asked, cwd=where, capture_output=True, text=True, env=os.environ | CLEAN, check=False)
    if done.returncode or not any(site.rglob("*.html")):
        print(done.stderr[-600:], file=sys.stderr)
        return None
    cpu, wall, memory = json.loads(done.stdout.splitlines()[-1])
    pages = sum(1 for _ in site.rglob("*.html"))
    index = sum(_size(site / name) for name in INDEXES)
    return Measured(tool, cpu, wall, memory, pages, _size(site), index)


def run(limit: float, command: list[str]) -> None:
    """Runs one command and prints what it took."""
    began = time.perf_counter()
    with open(os.devnull, "w") as nowhere:  # noqa: PTH123  no file
        done = subprocess.run(command, stdout=nowhere, stderr=sys.stderr, timeout=limit, check=False)
    took = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(json.dumps((took.ru_utime + took.ru_stime, time.perf_counter() - began, took.ru_maxrss // 1024)))
    sys.exit(done.returncode)


def _shares(folder: Path) -> str:
    """How much of a warm build is whose."""
    code = "import sys; sys.path.insert(0, sys.argv[1]); import site_shares; site_shares.main()"
    asked = [sys.executable, "-c", code, str(HERE)]
    done = subprocess.run(asked, cwd=folder, capture_output=True, text=True, env=os.environ | CLEAN, check=False)
    return done.stdout or done.stderr[-600:]


def _size(path: Path) -> int:
    return (
        sum(one.stat().st_size for one in path.rglob("*") if one.is_file())
        if path.is_dir()
        else (path.stat().st_size if path.is_file() else 0)
    )


def _row(one: Measured, base: float) -> str:
    ratio = f"{base / one.cpu:.2f}" if base and one.cpu else ""
    cells = (
        one.tool,
        f"{one.cpu:.1f}",
        f"{one.wall:.0f}",
        ratio,
        f"{one.pages / one.cpu:.1f}",
        f"{one.memory}",
        f"{one.pages}",
        f"{one.site / 1e6:.1f}",
        f"{one.index / 1e6:.2f}",
    )
    return "| " + " | ".join(cells) + " |"


def _checked(command: list[str], where: Path) -> None:
    subprocess.run(command, cwd=where, check=True, capture_output=True, env=os.environ | CLEAN)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--run"]:
        run(float(sys.argv[2]), sys.argv[3:])
    else:
        main()
