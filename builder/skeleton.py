# What a new briefing begins with. Its files are made beside the place where they go, read again as the program will
# read them, and only then put there: somebody who stops it, or whose name for a company is YAML to a reader, is left
# with nothing or with all of it.
"""Files of a new project, from `templates/project/`."""

from __future__ import annotations

import json
import secrets
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from string import Template
from urllib.parse import urlsplit

from builder import config
from builder.config import CONFIGURATION
from builder.errors import BuilderError
from builder.model.originals import Originals
from builder.pages import escape
from builder.resources import TEMPLATES
from builder.storage import printable

SKELETON = TEMPLATES / "project"
WORKFLOW = ".github/workflows/pages.yml"
FILES: Mapping[str, str] = {
    CONFIGURATION: "mkdocs.yml",
    "requirements.txt": "requirements.txt",
    ".gitignore": "gitignore",
    ".gitattributes": "gitattributes",
    WORKFLOW: "pages.yml",
}
"""File of the project → the template it is made from; beside them a README for whoever works on it."""
EMPTY = ("seeds", "docs")
"""Folders that git and MkDocs want to find."""
PAGES = ("*.md.jinja", "partials/*", "look/*", "locale/*.po")
"""Of the program's templates those that are copied where somebody asks for them."""
_LONGEST = 200
"""Characters of a company's name."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants a new briefing to be."""

    company: str
    aliases: tuple[str, ...] = ()
    languages: tuple[str, ...] = ("fr", "en")
    originals: Originals | None = None
    """How much of the articles is published; none leaves it open, and nothing is published before it is said."""
    workflow: bool = True
    """Whether GitHub is to publish it."""
    templates: bool = False
    """Whether the page templates are copied, to be changed."""
    reader: str = ""
    """The language of whoever works on it, which the README is in; without one, or without words in it, the first."""


def create(folder: Path, wish: Wish) -> tuple[str, ...]:
    """Makes the project in `folder`, which may be missing or empty; the files made, relative to it.

    Raises BuilderError where the folder holds something, or the wish cannot be fulfilled; nothing is left then.
    """
    _refuse(folder, wish)
    folder.parent.mkdir(parents=True, exist_ok=True)
    beside = folder.resolve().parent / f".briefing-{secrets.token_hex(6)}"
    beside.mkdir()
    try:
        for name, text in _texts(wish).items():
            path = beside / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8", newline="\n")
        _prove(beside, wish)
        made = tuple(sorted(path.relative_to(beside).as_posix() for path in beside.rglob("*") if path.is_file()))
        _put(beside, folder)
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return made


def requirement() -> str:
    """The line of a requirements file that installs this very program; a comment where nobody else can get it.

    Its bare name is never written: on a public index, that name may be somebody else's.
    """
    try:
        installed = metadata.distribution("briefing")
        origin = json.loads(installed.read_text("direct_url.json") or "{}")
    except (metadata.PackageNotFoundError, ValueError):
        origin = {}
    url, commit = urlsplit(str(origin.get("url", ""))), origin.get("vcs_info", {}).get("commit_id")
    if commit and url.scheme == "https" and "@" not in url.netloc:  # what stands before it may be a key
        return f"briefing @ git+{url.geturl()}@{commit}"
    return "# briefing @ git+https://HOST/OWNER/REPOSITORY@COMMIT"


def _refuse(folder: Path, wish: Wish) -> None:
    told = printable(str(folder))
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise BuilderError(f"{told}: is a file or a link; name a folder that does not exist yet")
    # A repository just made is as good as empty.
    if folder.is_dir() and any(path.name != ".git" for path in folder.iterdir()):
        raise BuilderError(f"{told}: holds files already; name a folder that does not exist yet")
    for name in (wish.company, *wish.aliases):
        if not name.strip() or len(name) > _LONGEST or printable(name) != name:
            shown = printable(name[:40])
            raise BuilderError(f"“{shown}”: is no name; give 1 to {_LONGEST} characters that can be seen")


def _texts(wish: Wish) -> dict[str, str]:
    """File of the project → its text."""
    codes = [language.partition("-")[0] for language in wish.languages]
    own = codes[0] if codes[0] in NAMES else "en"
    reader = wish.reader if wish.reader in NAMES else own
    names = {code: name.format(" ".join(wish.company.split())) for code, name in NAMES.items()}
    values = {
        "site_name": _yaml(names[own]),
        "site_names": _yaml({code: names[code] for code in codes if code in names}),
        "company": _yaml(" ".join(wish.company.split())),
        "aliases": _yaml([" ".join(alias.split()) for alias in wish.aliases]),
        "languages": _yaml(list(wish.languages)),
        "originals": f"originals: {wish.originals}" if wish.originals else "# originals: quotes",
        "title": str(escape.text(names[reader])),
        "requirement": requirement(),
        "workflow": PUSHED[reader] if wish.workflow else "",
    }
    files = {**FILES, "README.md": f"README.{reader}.md"}
    texts = {
        name: _Skeleton((SKELETON / template).read_text("utf-8")).substitute(values)
        for name, template in files.items()
        if wish.workflow or name != WORKFLOW
    }
    texts |= {f"{name}/.gitkeep": "" for name in EMPTY}
    for pattern in PAGES if wish.templates else ():
        for path in sorted(TEMPLATES.glob(pattern)):
            texts[f"templates/{path.relative_to(TEMPLATES).as_posix()}"] = path.read_text("utf-8")
    return texts


NAMES: Mapping[str, str] = {"fr": "{}, le dossier", "en": "{} briefing"}
"""What a briefing about a company is called."""

PUSHED: Mapping[str, str] = {
    "fr": "\n   Ou poussez vers `main` : le workflow le fait (Settings → Pages → Source : « GitHub Actions »).",
    "en": "\n   Or push to `main`: the workflow does it (Settings → Pages → Source: “GitHub Actions”).",
}
"""What a README says of the workflow."""


class _Skeleton(Template):
    """`@@name` is replaced: `$` and braces mean something in a workflow."""

    delimiter = "@@"


def _yaml(value: object) -> str:
    """JSON is YAML whatever the words are."""
    return json.dumps(value, ensure_ascii=False)


def _prove(beside: Path, wish: Wish) -> None:
    """The project says what was wished. Raises ProjectError with what a reader would complain of."""
    project = config.load(beside)
    expected = (" ".join(wish.company.split()), tuple(" ".join(alias.split()) for alias in wish.aliases))
    if (project.company, project.aliases) != expected:
        raise BuilderError(f"“{wish.company}”: cannot be written into {CONFIGURATION} as it is; leave out its signs")


def _put(beside: Path, folder: Path) -> None:
    """Moves what is in `beside` into its place: at once where nothing stands there, else the configuration last."""
    if not folder.exists():
        beside.rename(folder)
        return
    for path in sorted(beside.iterdir(), key=lambda path: path.name == CONFIGURATION):
        path.rename(folder / path.name)
