# The server runs as long as the command: what it was asked to do is told when it ends.
"""`briefing review --web`."""

from __future__ import annotations

import signal
import webbrowser

import click

from builder import review_server
from builder.cli.localised import count, say
from builder.cli.printing import today
from builder.config import Project
from builder.reviewing.questions import Scope


def browse(project: Project, scope: Scope, by: str, port: int, *, opens: bool) -> None:
    """Serves the pages of `project` to whoever reviews them, until Ctrl-C."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # ended as by Ctrl-C, so that nothing stays behind
    click.echo(say("The pages are being made …"), err=True)
    with review_server.serving(project, scope, by, port, today) as server:
        click.echo(say("Review at the address below; keep it to yourself: whoever has it can decide. Ctrl-C ends."))
        click.echo(server.guard.address)
        if opens:
            webbrowser.open(server.guard.address)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            click.echo()
        with server.desk.lock:
            decided, signed, left = server.desk.summary
    parts = (
        count("%(n)s decision", "%(n)s decisions", decided),
        count("%(n)s translation reviewed", "%(n)s translations reviewed", signed),
        say("%(n)s open", n=left),
    )
    click.echo(f"{', '.join(parts)}.")
