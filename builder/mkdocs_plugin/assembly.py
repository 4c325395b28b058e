# Which files the site is made of. Nothing is written into docs/ here: under `mkdocs serve` that would start
# the next build, and a page on disk that nobody changed would outlive the article it was made from.
"""Pages, assets and hand-written files, put together."""

from __future__ import annotations

import html
import zlib
from collections.abc import Iterator, Mapping
from fnmatch import fnmatch
from functools import cache, partial
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page as SitePage

from builder import downloads, history, pages, record
from builder.config import Project
from builder.mkdocs_plugin.metadata import PICTURE, Metadata
from builder.mkdocs_plugin.remembering import RememberedPage, Renderings
from builder.model.diagnostics import Diagnostic
from builder.model.pages import Page
from builder.model.snapshots import DATA, FOLDER
from builder.outcome import Outcome
from builder.pages import Site, signature
from builder.resources import TEMPLATES
from builder.work import Task, Work, ink_of

HOME = "---\ntemplate: home.html\n---\n"
"""Made of a template alone: it has both languages."""

JOINED = {"assets/briefing.css": "look", "assets/briefing.js": "script"}
"""Files of the site that are made of all files in a folder of templates/: one request each."""

INLINE = "script/inline"
"""Scripts that stand in the pages themselves, in templates/."""

STYLES = ("assets/stylesheets/main.*.min.css", "assets/stylesheets/palette.*.min.css")
"""What is used of the theme, in this order; its version is part of their names."""

UNUSED = ("assets/javascripts/",)
"""Files of the theme's that no page asks for: its scripts and its own search."""


def overrides(project: Project) -> tuple[Path, ...]:
    """Folders of theme overrides; the project's own comes first."""
    folders = dict.fromkeys((project.templates.resolve() / "overrides", TEMPLATES / "overrides"))
    return tuple(folder for folder in folders if folder.is_dir())


def place(
    pages: tuple[Page, ...], files: Files, config: MkDocsConfig, renderings: Renderings
) -> tuple[Diagnostic, ...]:
    """Puts `pages` in the place of those written to docs/ before; tells what of docs/ stands in their way."""
    fresh = {page.uri: page for page in pages}
    found: list[Diagnostic] = []
    for file in tuple(files.documentation_pages()):
        if file.generated_by is not None:
            continue
        state = signature.state(file.content_string)
        if state == "generated":
            files.remove(file)
        elif page := fresh.pop(file.src_uri, None):
            found += filter(None, [record.kept(page, file.content_string)])
        elif state == "edited":
            told = "kept as edited; what it was made from is gone: delete it, or keep it"
            found.append(Diagnostic(f"docs/{file.src_uri}", 0, "page-orphaned", told))
    for page in pages:
        if page.uri in fresh:
            files.append(_in_memory(page, config, renderings))
    return tuple(found)


def add_home(files: Files, config: MkDocsConfig) -> None:
    """The page that sends a reader on to their language, unless docs/ has an index of its own."""
    if files.get_file_from_path("index.md") is None and files.get_file_from_path("README.md") is None:
        file = File.generated(config, "index.md", content=HOME)
        SitePage(html.escape(config.site_name), file, config)
        files.append(file)


def add_feeds(outcome: Outcome, files: Files, config: MkDocsConfig, site: Site, work: Work) -> Mapping[str, str]:
    """What is new, as a feed a language; language → its file. None where the site has no address to follow."""
    found: dict[str, str] = {}
    ink = outcome.ink and ink_of((outcome.ink, site))
    for language in site.names if site.address else ():
        uri = f"{language}/{pages.FEED}"
        made = work.once(f"feed {language}", str, Task(ink, partial(_feed, outcome, language, site)))
        if made and files.get_file_from_path(uri) is None:
            files.append(File.generated(config, uri, content=made))
            found[language] = uri
    return found


def _feed(outcome: Outcome, language: str, site: Site) -> str:
    made = outcome.briefing()
    return pages.feed(made.material, made.chronicle, made.registry.by_link, language, site) if made.material else ""


def add_snapshots(outcome: Outcome, files: Files, config: MkDocsConfig, site: Site, work: Work) -> None:
    """The pages of earlier days, of what docs/v/ keeps of them; a file of the same name in docs/ replaces ours.

    The data are those of docs/v/ without the words that `originals` withholds by now.
    """
    for uri, text in _snapshots(outcome, site, work) if outcome.has_snapshots else ():
        kept = files.get_file_from_path(uri)
        if kept is not None and uri.endswith(f"/{DATA}") and kept.content_string != text:
            files.remove(kept)
            kept = None
        if kept is None:
            files.append(File.generated(config, uri, content=text))


def _snapshots(outcome: Outcome, site: Site, work: Work) -> Iterator[tuple[str, str]]:
    """(file of the site, content) of all that is made of earlier days."""
    ink = outcome.ink and ink_of((outcome.ink, site))

    @cache
    def made() -> dict[str, bytes]:
        briefing = outcome.briefing()
        data = {
            f"{FOLDER}/{one.day}/{DATA}": history.snapshot_text(one) for one in briefing.snapshots if not one.edited
        }
        every = data | dict(briefing.snapshot_pages(site))
        return {uri: zlib.compress(text.encode("utf-8", "surrogatepass"), 1) for uri, text in every.items()}

    uris = work.once("snapshots", tuple[str, ...], Task(ink, lambda: tuple(made())))
    tasks = (Task(ink and ink_of((ink, uri)), partial(lambda uri: made()[uri], uri)) for uri in uris)
    for uri, text in zip(uris, work.kept("snapshot pages", bytes, tasks), strict=True):
        yield uri, zlib.decompress(text).decode("utf-8", "surrogatepass")


def add_assets(project: Project, files: Files, config: MkDocsConfig) -> None:
    """The look and its script; a file of the same name in the project's docs/ or templates/ replaces ours."""
    folders = tuple(dict.fromkeys((project.templates.resolve(), TEMPLATES)))
    for folder in folders:
        for path in sorted((folder / "assets").rglob("*")):
            uri = path.relative_to(folder).as_posix()
            if path.is_file() and files.get_file_from_path(uri) is None:
                files.append(File(uri, str(folder), config.site_dir, config.use_directory_urls))
    for uri, parts in JOINED.items():
        if files.get_file_from_path(uri) is None:
            files.append(File.generated(config, uri, content=_joined(folders, parts)))


def inline_scripts(project: Project) -> dict[str, str]:
    """Name → script, of those that must run while a page is read, before anything is shown."""
    folders = (TEMPLATES, project.templates.resolve())
    return {path.stem: path.read_text("utf-8") for folder in folders for path in (folder / INLINE).glob("*.js")}


def _joined(folders: tuple[Path, ...], parts: str) -> str:
    """What the files of `parts` say, in the order of their names; of two with one name, the project's own."""
    found = {path.name: path for folder in reversed(folders) for path in (folder / parts).glob("*.*")}
    return "\n".join(found[name].read_text("utf-8") for name in sorted(found))


def add_pictures(metadata: Metadata, files: Files, config: MkDocsConfig) -> None:
    """The picture shown with the address of a page, one a language; a file of that name in docs/ replaces ours."""
    for language, content in metadata.pictures.items():
        uri = PICTURE.format(language)
        if files.get_file_from_path(uri) is None:
            files.append(File.generated(config, uri, content=content))


def add_data(project: Project, outcome: Outcome, files: Files, config: MkDocsConfig, work: Work) -> None:
    """The facts for spreadsheets and programs; they are made with each build, and not kept in docs/."""
    for uri, content in _data(project, outcome, config.site_url, work).items():
        if files.get_file_from_path(uri) is None:
            files.append(File.generated(config, uri, content=content))


def write_data(project: Project, outcome: Outcome, site: Path, url: str | None, work: Work) -> None:
    """The same into the folder of a site that is served already; what stands there stays. Raises BuilderError."""
    for uri, content in _data(project, outcome, url, work).items():
        path = site / uri
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)


def _data(project: Project, outcome: Outcome, url: str | None, work: Work) -> Mapping[str, bytes]:
    return downloads.kept_files(outcome.material, project.templates, url, work, outcome.whole)


def drop_unpublished(project: Project, files: Files, config: MkDocsConfig) -> None:
    """The registry of links is read by the program, the theme's scripts by nobody."""
    registry = project.registry.relative_to(project.docs).as_posix()
    for file in tuple(files):
        of_theme = file.src_dir in config.theme.dirs
        if file.src_uri == registry or (of_theme and file.src_uri.startswith(UNUSED)):
            files.remove(file)


def theme_styles(files: Files) -> tuple[str, ...]:
    """The theme's style sheets, relative to the site's root."""
    return tuple(file.url for pattern in STYLES for file in files if fnmatch(file.src_uri, pattern))


def _in_memory(page: Page, config: MkDocsConfig, renderings: Renderings) -> File:
    """Its words are asked for when they are read: those of all pages at once are most of the memory of a large site."""
    file = File.generated(config, page.uri, content="")
    # A title is HTML to MkDocs and to every template of the theme.
    RememberedPage(html.escape(page.title), file, config, renderings, page)
    return file
