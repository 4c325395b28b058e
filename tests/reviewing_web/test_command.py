# The command as a person starts it and ends it, in a process of its own.
"""`briefing review --web`."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from web_review import project

from builder import config, pipeline
from builder.decisions import read_decisions
from builder.model.claims import Kind


def test_what_was_decided_is_written_and_told_at_the_end(tmp_path: Path) -> None:
    root = project(tmp_path)
    command = (sys.executable, "-m", "builder", "review", "--web", "--port", "0", "--by", "Anne Roy")
    started = subprocess.Popen(
        command, cwd=root, env={**os.environ, "PYTHONUNBUFFERED": "1"}, stdout=subprocess.PIPE, text=True
    )
    assert started.stdout is not None
    address = next(line.strip() for line in started.stdout if line.startswith("http://127.0.0.1:"))
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/[\w-]{32}/", address)
    claim = next(c.id for c in pipeline.read(config.load(root)).claims if c.kind is Kind.FOUNDED)
    parts = urlsplit(address)
    asked = Request(  # noqa: S310  loopback
        f"{address}_review/decide",
        json.dumps({"about": claim, "verb": "hide", "why": "known to all"}).encode(),
        {
            "Content-Type": "application/json",
            "Origin": f"http://{parts.netloc}",
            "X-Review-Token": parts.path.strip("/"),
        },
    )
    with urlopen(asked, timeout=120) as answer:  # noqa: S310  loopback
        assert answer.status == 200
    started.send_signal(signal.SIGINT)
    told = started.stdout.read()
    assert started.wait(60) == 0
    assert "1 decision, 0 translations reviewed," in told
    taken, _ = read_decisions(root / "seeds" / "decisions.yml", root)
    assert [(d.verb, d.claim, d.by, d.why) for d in taken.entries] == [("hide", claim, "Anne Roy", "known to all")]
    assert not any(f.kind is Kind.FOUNDED for f in pipeline.build(config.load(root)).facts)
