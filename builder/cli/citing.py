# What the copy menu of the pages gives, in a terminal.
"""`briefing cite`."""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

import click

from builder import config, hosting, pipeline
from builder.anchors import Registry, meant, of_address
from builder.citations import BIBLIOGRAPHIES, FORMS
from builder.cli.localised import say
from builder.errors import BuilderError
from builder.locales import terminal_language
from builder.model.citations import Citation
from builder.model.links import Entry, end_of
from builder.pages import Citing, Material
from builder.workers import project_work

NEUTRAL = "en"
"""What readers of none of the languages are offered."""


@click.command()
@click.argument("id_", metavar="ID")
@click.option("--language", help="By default that of a pasted link, else the terminal's, else English, else the first.")
@click.option("--format", "style", type=click.Choice([*FORMS, *BIBLIOGRAPHIES]), default="text", show_default=True)
@click.pass_obj
def cite(folder: Path, id_: str, language: str | None, style: str) -> None:
    """Print ID as a citation: a link pasted from the site, the anchor of a fact, or the id of an article."""
    project, site = config.load(folder), config.site(folder)
    pasted = of_address(id_, project.languages)
    chosen = language or (pasted[0] if pasted else _readers(project.languages, os.environ))
    if chosen not in project.languages:
        raise BuilderError(f"--language {chosen}: is none of the briefing's ({', '.join(project.languages)})")
    briefing = pipeline.build(project, work=project_work(project.root))
    if briefing.material is None:
        raise BuilderError("nothing was built")
    if broken := next((one for one in briefing.diagnostics if one.code == "registry-broken"), None):
        raise BuilderError(str(broken))
    if not site.url:
        click.echo(say("note: mkdocs.yml has no `site_url`; the addresses are relative"), err=True)
    elif not hosting.is_own(site.url):
        click.echo(say("note: `site_url` in mkdocs.yml is an example's: set it, or this leads nowhere"), err=True)
    citing = Citing(briefing.material, chosen, site.url, site.names.get(chosen, site.name))
    found = _found(id_, briefing.registry, briefing.material, citing)
    if style in BIBLIOGRAPHIES:
        click.echo(BIBLIOGRAPHIES[style](found.references), nl=False)
    else:
        click.echo(FORMS[style](found))


def _readers(languages: Sequence[str], environment: Mapping[str, str]) -> str:
    """The language of whoever sits here, where the briefing has it; else English, as on the site, else its first."""
    wanted = (terminal_language(environment), NEUTRAL)
    return next((language for language in wanted if language in languages), languages[0])


def _found(id_: str, registry: Registry, material: Material, citing: Citing) -> Citation:
    entry = _entry(id_, registry, material.languages)
    if entry.kind == "page":
        document = material.by_article.get(entry.path.removeprefix("sources/").rstrip("/"))
        found = citing.article(document) if document else None
    elif entry.kind == "fact":
        found = citing.fact(material.by_id[entry.id]) if entry.id in material.by_id else None
    else:
        found = citing.sentence(entry.path.removeprefix("sources/").rstrip("/"), entry.id)
    if found is None:
        raise BuilderError(f"{id_}: is neither a fact, nor a sentence, nor an article; `briefing links list` has them")
    return found


def _entry(id_: str, registry: Registry, languages: Collection[str]) -> Entry:
    """What `id_` means; of what is no longer live, where it leads."""
    entry = next(iter(meant(id_, registry, languages)), None)
    if entry is None:
        raise BuilderError(f"{id_}: no link has this id or address; `briefing links list` prints them")
    end = end_of(entry.link, registry.by_link)
    if end is None or not end.is_live:
        said = next((f" It said “{words}”." for _, words in entry.said), "")
        since = f" on {entry.since}" if entry.since else ""
        raise BuilderError(f"{id_}: was withdrawn{since} and cannot be cited.{said}")
    if end is not entry:
        click.echo(f"note: {id_} is {entry.status}; this is {end.link}", err=True)
    return end
