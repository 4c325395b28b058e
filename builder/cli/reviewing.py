# Humans decide once: what is decided here is in the file before the next question is asked, and no build asks again.
"""`briefing review`."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import partial
from pathlib import Path

import click

from builder import config, decisions, extensions, pipeline
from builder.claims.explain import explain
from builder.cli.browsing import browse
from builder.cli.composing import Composer
from builder.cli.localised import N_, count, say
from builder.cli.printing import tell, today
from builder.cli.screen import Screen
from builder.cli.session import REASONS, Session
from builder.errors import BuilderError
from builder.languages import ARTICLES
from builder.model.claims import Claim, Kind
from builder.model.decisions import gist, one_line
from builder.model.extensions import vocabulary
from builder.model.text import Document
from builder.review_server import PORT
from builder.reviewing.questions import Question, Scope, questions
from builder.reviewing.showing import known_to_git, place, sentence
from builder.storage import printable
from builder.workers import project_work

_Documents = Mapping[str, Document]


@click.command()
@click.option("--all", "again", is_flag=True, help="Also ask about other sentences of facts that were accepted.")
@click.option("--disputed", is_flag=True, help="Only what articles disagree on.")
@click.option("--article", help="Only what the article with this id says.")
@click.option("--kind", help="Only claims of this kind.")
@click.option("--by", help="Who decides; the name that git knows by default.")
@click.option("--web", is_flag=True, help="Decide in the browser, beside the pages, translations too; on this machine.")
@click.option("--port", type=click.IntRange(0, 65535), default=PORT, show_default=True, help="Where --web answers.")
@click.option("--open", "opens", is_flag=True, help="With --web: open it in the browser.")
@click.pass_obj
def review(  # noqa: PLR0913  one argument an option
    folder: Path,
    *,
    again: bool,
    disputed: bool,
    article: str | None,
    kind: str | None,
    by: str | None,
    web: bool,
    port: int,
    opens: bool,
) -> None:
    """Decide, one key each, what is disputed, doubtful or new; without a terminal, list it.

    What is asked first is what articles disagree on, then names that may mean one thing, what is planned, possible or
    reported, what is estimated or rests on one article of an unknown publisher, and the rest. Each decision is
    written to seeds/decisions.yml at once: leave whenever you like, and go on another time.
    """
    project = config.load(folder)
    scope = Scope(again, disputed, article, None if kind is None else _kind(kind, project))
    if web:
        browse(project, scope, " ".join((by or known_to_git(project.root)).split()), port, opens=opens)
        return
    reading = pipeline.read(project, project_work(project.root))
    known = pipeline.know(project, reading)
    documents = {document.article.id: document for document in reading.documents}
    if article is not None and article not in documents:
        raise BuilderError(f"--article {printable(article)}: no article has this id; known are {', '.join(documents)}")
    taken, _ = decisions.read_decisions(project.decisions, project.root)
    asked = questions(
        known.facts,
        {name: document.article for name, document in documents.items()},
        (*taken.entries, *reading.decided.applied),
        known.disagreements,
        known.doubts,
        scope,
    )
    tell(found for found in reading.diagnostics if found.path == taken.path)
    screen = Screen.here()
    if not asked:
        screen.say(say("Nothing is open."))
        return
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        for question in asked:
            _list(question, documents)
        return
    who = by or known_to_git(project.root) or screen.ask(say("Who decides (your name)"))
    if not who or not who.strip():
        raise BuilderError("nobody decides: pass --by NAME")
    session = Session(
        asked,
        screen,
        partial(_show, screen=screen, documents=documents),
        Composer(screen, " ".join(who.split()), today(), project.languages),
        partial(decisions.append, project.decisions, project.root),
        partial(decisions.remove, project.decisions, project.root),
    )
    session.run()
    screen.say()
    told = N_("%(n)s decided, %(left)s open; %(file)s holds what was decided.")
    screen.say(say(told, n=len(session.decided), left=session.left, file=taken.path))


def _kind(name: str, project: config.Project) -> Kind:
    """The kind of this name, of the program or of an extension that `project` names. Raises BuilderError."""
    kinds = {str(kind): kind for kind in vocabulary(extensions.load(project.extensions))}
    if name not in kinds:
        raise BuilderError(f"--kind {printable(name)}: there is no such kind; known are {', '.join(kinds)}")
    return kinds[name]


def _list(question: Question, documents: _Documents) -> None:
    claim, reason = question.claim, say(REASONS[question.reason])
    if claim is None:
        click.echo(f"{reason:9}  {' = '.join(question.names)} ?  {question.why}")
    else:
        stands = place(claim, documents[claim.article].article)
        click.echo(f"{reason:9}  {claim.id}  {printable(gist(claim))}\n{'':11}{stands}")


def _show(question: Question, screen: Screen, documents: _Documents) -> None:
    """What a person needs to see to decide."""
    claim = question.claim
    if claim is None:
        first, second = question.names
        asked = say("Do “%(one)s” and “%(other)s” mean one thing?", one=first, other=second)
        screen.say(printable(asked))
        screen.block(say("because"), printable(question.why))
        return
    screen.say(screen.strong(printable(gist(claim))))
    screen.block(say("says"), _sentence(claim, documents, screen))
    for evidence in claim.evidence[1:]:
        screen.block(say("with"), printable(one_line(evidence.quote)))
    screen.block(say("in"), _source(claim, documents))
    why = explain(claim, ARTICLES[documents[claim.article].article.language])
    screen.block(say("rule"), "; ".join((why.rule, *why.derived)))
    if others := len(question.siblings) - 1:
        more = count("%(n)s more sentence of the articles", "%(n)s more sentences of the articles", others)
        screen.block(say("also"), more)
    for other in question.against:
        screen.block(say("against"), printable(gist(other)))
        screen.block("", _sentence(other, documents, screen))
        screen.block("", _source(other, documents))


def _sentence(claim: Claim, documents: _Documents, screen: Screen) -> str:
    return screen.marked(*sentence(claim, documents[claim.article]))


def _source(claim: Claim, documents: _Documents) -> str:
    article = documents[claim.article].article
    publisher, day = article.publisher or say("publisher unknown"), article.published or say("undated")
    return printable(" · ".join((publisher, day, place(claim, article))))
