# The adapter to MkDocs, and the only code that knows it: pages go into its files in memory, both languages in
# one pass, each with its own navigation; diagnostics become its warnings.
"""The MkDocs plugin `briefing`."""

from __future__ import annotations

import gc
import gzip
import re
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from markupsafe import escape
from mkdocs.config.base import Config
from mkdocs.config.config_options import Optional, Type
from mkdocs.exceptions import Abort, PluginError
from mkdocs.plugins import BasePlugin

from builder import config as projects
from builder.errors import BuilderError
from builder.mkdocs_plugin import assembly, copying, languages, policy, publishing, search
from builder.mkdocs_plugin.afterwards import Afterwards, watch_closely
from builder.mkdocs_plugin.embedding import Facts
from builder.mkdocs_plugin.failing import Shown
from builder.mkdocs_plugin.labels import direction, label, name_of
from builder.mkdocs_plugin.metadata import Metadata, metadata_of
from builder.mkdocs_plugin.remembering import RememberedPage, Renderings
from builder.mkdocs_plugin.tables import Tables
from builder.mkdocs_plugin.telling import log, stopped, tell
from builder.outcome import outcome_of
from builder.pages import COMPILED, EMBEDDED, Elsewhere, Embedding, Site, fault
from builder.pages.copying import ELSEWHERE
from builder.resources import TEMPLATES
from builder.transaction import settle
from builder.workers import project_work

if TYPE_CHECKING:
    from collections.abc import Callable

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer
    from mkdocs.structure.files import File, Files
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page
    from mkdocs.utils.templates import TemplateContext


class Options(Config):  # type: ignore[no-untyped-call]  # MkDocs' own base is not annotated
    """What `plugins: briefing:` may hold; `builder.config` says what is wrong with it, all at once."""

    company = Optional(Type(object))
    aliases = Optional(Type(object))
    languages = Optional(Type(object))
    originals = Optional(Type(object))
    translation = Optional(Type(object))
    draft = Optional(Type(object))
    noindex = Optional(Type(object))
    dataset = Optional(Type(object))
    extensions = Optional(Type(object))


class BriefingPlugin(BasePlugin[Options]):  # type: ignore[no-untyped-call]  # the same
    """One pass of MkDocs for all languages; its events are given their arguments by name, used or not."""

    command: publishing.Command = "build"
    looked_at = False
    """Whether somebody has the site open by now, and waits for what they edited."""

    def __init__(self) -> None:
        super().__init__()
        self.afterwards = Afterwards()

    def on_startup(self, *, command: publishing.Command, dirty: bool) -> None:  # noqa: ARG002
        """Whether the site is looked at, made or published."""
        self.command = command

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Reads the project and sets what the look in `templates/` depends on."""
        self.afterwards.end()
        root = Path(config.config_file_path).parent
        given = {key: value for key, value in self.config.items() if value is not None}
        try:
            self.project = publishing.project(projects.project(root, given), self.command)
            settle(self.project.docs)
        except BuilderError as problem:
            raise stopped(problem) from None
        config.site_url = publishing.site_url(config.site_url, self.command)
        self.address = publishing.published_at(root, self.command)
        self.site_name, self.site_description = config.site_name, config.site_description
        config.theme.dirs[:0] = [str(folder) for folder in assembly.overrides(self.project)]
        self.facts = Facts()
        for extension in (Tables(), self.facts):
            config.markdown_extensions.append(extension)  # type: ignore[arg-type]  # MkDocs names only names
        watched = (self.project.seeds, self.project.templates, TEMPLATES)
        config.watch.extend(str(folder) for folder in dict.fromkeys(watched) if folder.is_dir())
        return config

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Renders the briefing into MkDocs' files; what a person wrote in docs/ stays."""
        gc.collect()  # under `serve`, what MkDocs' last build left in circles: while ours runs, nobody looks for those
        self.work = project_work(self.project.root)
        try:
            return self._on_files(files, config)
        except BuilderError as problem:
            raise stopped(problem) from None

    def _on_files(self, files: Files, config: MkDocsConfig) -> Files:
        made = self.outcome = outcome_of(self.project, self.work)
        if broken := publishing.unpublishable(made.diagnostics, self.command):
            raise PluginError(broken)
        if self.project.originals is None and made.has_articles:
            log.warning("%s", publishing.UNDECIDED)
        tell(made.diagnostics)
        names = {code: self._translated(config, "site_name", code) or "" for code in self.project.languages}
        self.copies = copying.Copies(made.material, names) if made.has_material else None
        self.renderings = Renderings(self.work.cache, made.pages)
        tell(assembly.place(made.pages, files, config, self.renderings))
        assembly.add_home(files, config)
        self.inline = assembly.inline_scripts(self.project)
        names = {language: self._name(config, language) for language in self.project.languages}
        site = Site(f"{config.site_url.rstrip('/')}/" if config.site_url else "", names)
        self.feeds = assembly.add_feeds(made, files, config, site, self.work)
        assembly.add_snapshots(made, files, config, site, self.work)
        assembly.add_assets(self.project, files, config)
        self.metadata = Metadata()
        if made.has_material:
            self.metadata = metadata_of(made.material, self.project, site.address, self.work, made.whole)
            assembly.add_pictures(self.metadata, files, config)
            if not self.looked_at:
                assembly.add_data(self.project, made, files, config, self.work)
        assembly.drop_unpublished(self.project, files, config)
        return files

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:  # noqa: ARG002
        """One navigation a language; the first language's stands in where no page is shown."""
        self.navigations = languages.navigations(self.project.languages, self.outcome.pages, files, nav.pages)
        return self.navigations[self.project.languages[0]]

    def on_page_read_source(self, *, page: Page, config: MkDocsConfig) -> str | None:  # noqa: ARG002
        """The words of a page that is not in docs/."""
        return page.source if isinstance(page, RememberedPage) else None

    def on_page_markdown(
        self,
        markdown: str,
        *,
        page: Page,
        config: MkDocsConfig,
        files: Files,  # noqa: ARG002
    ) -> str:
        """The links beside headings are named in the page's language; facts are embedded in what a person wrote."""
        config.mdx_configs.setdefault("toc", {})["permalink_title"] = label(
            self._language(page), "Link to this section"
        )
        self.facts.page = self._embedding(page.file)
        return markdown

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG002
        """The sentences of facts that a person embedded, and what the copy menu of the page gives."""
        if self.facts.page:
            tell(self.facts.page.diagnostics)
            html += self.facts.page.notes()
        if self.copies:
            self.copies.note(page, html)
        if isinstance(page, RememberedPage):
            page.markdown = None
        return html

    def on_env(self, env: Any, *, config: MkDocsConfig, files: Files) -> Any:  # noqa: ARG002
        """Every page is converted; what the overrides call."""
        self.renderings.end()
        env.bytecode_cache = COMPILED  # it is a new environment at each build of `mkdocs serve`
        env.globals.update(
            address=self.address,
            feed_of=lambda page: self.feeds.get(self._language(page)),
            alternates=partial(languages.alternates, self.project.languages, files),
            citations=copying.address,
            direction=direction,
            elsewhere=ELSEWHERE,
            inline=self.inline,
            label=label,
            language_names={language: name_of(language) for language in self.project.languages},
            language_of=self._language,
            languages=self.project.languages,
            metadata=self.metadata,
            noindex=self.project.noindex,
            draft=self.project.draft,
            theme_styles=assembly.theme_styles(files),
            translated=self._translated,
        )
        return env

    def on_page_context(
        self,
        context: TemplateContext,
        *,
        page: Page,
        config: MkDocsConfig,
        nav: Navigation,  # noqa: ARG002
    ) -> TemplateContext:
        """What is the site's is shown in the page's language."""
        language = self._language(page)
        # The theme prints both as HTML; as Markup they are text to it, and `| e` in our overrides does not double.
        config.site_name = escape(self._name(config, language))
        description = self._translated(config, "site_description", language)
        config.site_description = escape(description) if description else None
        context["nav"] = self.navigations[language]
        return context

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:  # noqa: ARG002
        """A page that is printed gives its memory back."""
        if isinstance(page, RememberedPage):
            page.close()
        return output

    def on_post_build(self, config: MkDocsConfig) -> None:
        """The search index, a sitemap archive without the time of the build in it, policies, what a host asks for."""
        site = Path(config.site_dir)
        sitemap = site / "sitemap.xml"
        if self.project.noindex:
            sitemap.unlink(missing_ok=True)
            sitemap.with_suffix(".xml.gz").unlink(missing_ok=True)
        if sitemap.is_file():
            sitemap.with_suffix(".xml.gz").write_bytes(gzip.compress(sitemap.read_bytes(), mtime=0))
        later = (partial(self._write_copies, site), partial(self._write_index, site))
        if self.looked_at:
            self.afterwards.begin((*later, partial(self._write_data, site, config.site_url)))
        else:
            for job in later:
                job()
        if self.command != "serve":  # its script, which reloads the page, is in the page and changes
            tell(policy.protect(site, self.inline.values()))
        warnings, errors = publishing.finish(site, config.site_url, self.outcome.withheld, self.command)
        tell(warnings)
        if errors:
            raise PluginError("\n".join(map(str, errors)))

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Callable[[], None]) -> None:
        """What is edited from now on is shown soon, and what is wrong with it on the pages."""
        self.looked_at = True
        watch_closely(server, config)
        server.builder = Shown(builder, Path(config.site_dir), self.project.languages[0])

    def on_shutdown(self) -> None:
        """The folder of the site goes."""
        self.afterwards.end()

    def on_build_error(self, *, error: Exception) -> None:
        """What is wrong with a template of the project is one line, wherever in the build it came up."""
        place = fault(error, assembly.overrides(self.project)) if hasattr(self, "project") else ""
        told = f"templates/overrides/{place}: {error}; mend it or remove your copy" if place else str(error)
        if place or isinstance(error, BuilderError):
            log.error("%s", told)
            raise Abort("Aborted with an error in a template")

    def _write_copies(self, site: Path) -> None:
        if self.copies:
            self.copies.write(site, self.work, self.outcome.whole)

    def _write_index(self, site: Path) -> None:
        if problem := search.index(site, self.work):
            log.warning("no search: %s", problem)

    def _write_data(self, site: Path, url: str | None) -> None:
        try:
            if self.outcome.has_material:
                assembly.write_data(self.project, self.outcome, site, url, self.work)
        except BuilderError as problem:
            log.error("%s", problem)

    def _embedding(self, file: File) -> Embedding | Elsewhere | None:
        """The facts that somebody put into a page of their own; none where there is nothing to read."""
        text, known = file.content_string if file.generated_by is None else "", self.project.languages
        if not self.outcome.has_material or not re.search(EMBEDDED, text):
            return None
        language, path = languages.split(known, file.src_uri)
        if language is None:
            return Elsewhere(known, path, text)
        entries = self.outcome.briefing().registry.by_link
        return Embedding(self.outcome.material(), entries, language, path, text)

    def _language(self, page: Page | None) -> str:
        """The language of `page`; the first where it has none, as the 404 page."""
        here = languages.split(self.project.languages, page.file.src_uri)[0] if page else None
        return here or self.project.languages[0]

    def _name(self, config: MkDocsConfig, language: str) -> str:
        return self._translated(config, "site_name", language) or self.site_name

    def _translated(self, config: MkDocsConfig, name: str, language: str) -> str | None:
        """`site_name` or `site_description` as `extra:` gives it for the language, or as configured."""
        given = config.extra.get(name)
        plain: str | None = getattr(self, name)
        return given.get(language, plain) if isinstance(given, dict) else plain
