# The project, validated once, every problem reported together. Stages get values from it, not the project itself.
"""Where a briefing's files are, whom it is about, and in which languages it is made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from builder import options
from builder.errors import ProjectError
from builder.intake import MEGABYTE, read_input
from builder.locales import usual_tag
from builder.model.originals import CHOICES, Originals
from builder.model.snapshots import FOLDER
from builder.storage import printable

CONFIGURATION = "mkdocs.yml"
LIMIT = MEGABYTE
"""Bytes of it at most."""
OPTIONS = ("company", "aliases", "languages", "originals", "translation", "draft", "noindex", "dataset", "extensions")


@dataclass(frozen=True, slots=True)
class Project:
    """One briefing."""

    root: Path
    """The folder that holds mkdocs.yml."""
    company: str
    """The company in focus, as the pages name it."""
    aliases: tuple[str, ...] = ()
    """Other names the articles use for it."""
    languages: tuple[str, ...] = ("fr", "en")
    """ISO 639-1, in the order of the site; an article that does not say is in the first that articles are read in."""
    originals: Originals | None = None
    """How much of the articles is published; none where nobody has chosen yet."""
    extensions: tuple[str, ...] = ()
    """What is added to the program for this briefing, by the names of entry points."""
    locales: Mapping[str, str] = field(default_factory=dict)
    """Language → the locale it is written in, `en-US`, where the configuration names one."""
    engine: str = ""
    """The engine `briefing translate` asks where its command names none; the command knows which there are."""
    engine_url: str | None = None
    """Where that engine answers; none for its usual address."""
    draft: bool = False
    """Whether every page says that it is one, and asks search engines to stay away."""
    noindex: bool = False
    """Whether every page asks search engines to stay away."""
    license: str = ""
    """The address of the licence of the data files; empty where nobody has chosen one."""
    creator: str = ""
    """Who made the data files; empty where nobody is named."""

    def tag(self, language: str) -> str:
        """The locale a language is written in: `en-GB`."""
        return self.locales.get(language) or usual_tag(language)

    @property
    def seeds(self) -> Path:
        """What a person writes or checks."""
        return self.root / "seeds"

    @property
    def decisions(self) -> Path:
        """What people decided about claims and names."""
        return self.seeds / "decisions.yml"

    @property
    def docs(self) -> Path:
        """The published record."""
        return self.root / "docs"

    @property
    def snapshots(self) -> Path:
        """What the briefing was on earlier days."""
        return self.docs / FOLDER

    @property
    def templates(self) -> Path:
        """Templates of this briefing's own; each found there replaces the one that comes with the program."""
        return self.root / "templates"

    @property
    def registry(self) -> Path:
        """The anchors minted so far."""
        return self.docs / "links.lock.json"


@dataclass(frozen=True, slots=True)
class Site:
    """Where the briefing is published, and what it is called there."""

    url: str
    """With a slash at its end; empty where mkdocs.yml has no `site_url`."""
    names: Mapping[str, str]
    """Language → name; empty where mkdocs.yml names it in one language only."""
    name: str


def site(root: Path) -> Site:
    """The site that the mkdocs.yml in `root` describes. Raises ProjectError where it cannot be read."""
    tree = _tree(root)
    found = tree if isinstance(tree, dict) else {}
    extra = found.get("extra")
    names = extra.get("site_name") if isinstance(extra, dict) else None
    url = found.get("site_url")
    return Site(
        f"{url.rstrip('/')}/" if isinstance(url, str) and url else "",
        {str(code): str(name) for code, name in names.items()} if isinstance(names, dict) else {},
        str(found.get("site_name") or ""),
    )


def load(root: Path) -> Project:
    """The project whose mkdocs.yml stands in `root`.

    Raises ProjectError with every problem found.
    """
    path, tree = root / CONFIGURATION, _tree(root)
    plugins = tree.get("plugins") if isinstance(tree, dict) else None
    listed = plugins if isinstance(plugins, list) else ()
    for name, given in plugins.items() if isinstance(plugins, dict) else map(_pair, listed):
        if name == "briefing":
            return project(root, given if isinstance(given, dict) else {})
    raise ProjectError((f"{path}: has no `briefing` under `plugins:`; add it with `company: NAME`",))


def _tree(root: Path) -> object:
    path = root / CONFIGURATION
    try:
        text = read_input(path, root, LIMIT).decode()
    except FileNotFoundError:
        raise ProjectError((f"{path}: not found; run this where mkdocs.yml is, or pass --project FOLDER",)) from None
    except UnicodeDecodeError:
        raise ProjectError((f"{path}: is not UTF-8; save it as UTF-8",)) from None
    except OSError as problem:
        raise ProjectError((f"{path}: cannot be read ({problem.strerror}); mend it",)) from None
    try:
        tree = yaml.load(text, Loader=_TolerantLoader)  # noqa: S506  builds plain values only
    except (yaml.YAMLError, ValueError, RecursionError) as problem:
        mark = getattr(problem, "problem_mark", None)
        line = f":{mark.line + 1}" if mark else ""
        why = getattr(problem, "problem", None) or getattr(problem, "reason", None) or "a value is impossible"
        raise ProjectError((f"{path}{line}: not YAML ({printable(str(why))}); mend it",)) from None
    return tree


def project(root: Path, given: Mapping[str, Any]) -> Project:
    """The project that `given`, the plugin's own part of mkdocs.yml, describe.

    Raises ProjectError with every problem found.
    """
    where, problems = f"{CONFIGURATION}: plugins: briefing", []
    for unknown in sorted(set(given) - set(OPTIONS), key=str):
        problems.append(f"{where}: {options.unknown_option(unknown, OPTIONS)}")
    company = given.get("company")
    if not isinstance(company, str) or not company.strip():
        lacks = "is missing" if company in (None, "") else "is no name (put a number in quotation marks)"
        problems.append(f"{where}: `company` {lacks}; name the company the briefing is about")
        company = ""
    aliases = options.names(given.get("aliases"), f"{where}: `aliases`", problems)
    tags = options.tags(given.get("languages"), f"{where}: `languages`", problems)
    engine, url = options.engine(given.get("translation"), f"{where}: `translation`", problems)
    originals = options.originals(given.get("originals"), f"{where}: `originals`", problems)
    draft, noindex = (options.switch(given.get(name), f"{where}: `{name}`", problems) for name in ("draft", "noindex"))
    license_, creator = options.dataset(given.get("dataset"), f"{where}: `dataset`", problems)
    extensions = tuple(dict.fromkeys(options.names(given.get("extensions"), f"{where}: `extensions`", problems)))
    if problems:
        raise ProjectError(tuple(problems))
    locales = {language: tag for language, tag in tags.items() if tag != language}
    company = " ".join(company.split())
    return Project(
        root.resolve(),
        company,
        aliases,
        tuple(tags),
        originals,
        extensions,
        locales,
        engine,
        url,
        draft=draft,
        noindex=draft or noindex,
        license=license_,
        creator=creator,
    )


def publishable(project: Project) -> Project:
    """`project`, where somebody has chosen how much of the articles is published.

    Raises ProjectError where nobody has: the articles are not ours, and no default may decide it.
    """
    if project.originals is None:
        choices = "; ".join(f"`{choice}`: {meaning}" for choice, meaning in CHOICES)
        where = f"{CONFIGURATION}: plugins: briefing"
        raise ProjectError((f"{where}: publishing needs `originals`, the publishers' rights; choose {choices}",))
    return project


def _pair(entry: object) -> tuple[object, object]:
    if isinstance(entry, dict) and len(entry) == 1:
        return next(iter(entry.items()))
    return entry, None


class _TolerantLoader(yaml.SafeLoader):
    """Reads what concerns us and leaves MkDocs' own tags (`!ENV`, `!!python/name:`) alone."""


_TolerantLoader.add_multi_constructor("!", lambda *_: None)
_TolerantLoader.add_multi_constructor("tag:yaml.org,2002:python/", lambda *_: None)
