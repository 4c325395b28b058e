# The libraries that read pages, PDF and Word files were written for files that mean well: some pages keep them busy for
# hours. So such a file is read in a process of its own, which is ended when its time is over.
"""Reading that ends."""

from __future__ import annotations

import json
import subprocess
import sys

from builder.adding.material import Kind, Material
from builder.adding.readers import Understood, understand
from builder.errors import SourceError

SECONDS = 60.0
"""What reading one file may take; an ordinary one takes one or two, most of it to load the library."""
_HERE = (Kind.TEXT, Kind.MARKDOWN)
"""Kinds no library is needed for."""


def understand_in_time(material: Material, today: str, seconds: float = SECONDS) -> Understood:
    """As `readers.understand`; raises SourceError too where it takes longer than `seconds`, or too much memory."""
    if material.kind in _HERE:
        return understand(material, today)
    about = {"kind": material.kind, "name": material.name, "url": material.url, "charset": material.charset}
    head = json.dumps({**about, "today": today}).encode()
    # -P: what lies in the folder somebody stands in is not part of the program.
    command = [sys.executable, "-P", "-m", "builder.adding.readers"]
    try:
        done = subprocess.run(
            command, input=head + b"\n" + material.data, capture_output=True, timeout=seconds, check=False
        )
    except subprocess.TimeoutExpired:
        told = f"takes more than {seconds:g} seconds to read"
        raise SourceError(f"{material.name}: {told}; copy the article's text into a .txt file") from None
    try:
        answer = json.loads(done.stdout) if done.returncode == 0 else {}
    except ValueError:
        answer = {}
    if "text" not in answer:
        broken = f"{material.name}: cannot be read; copy the article's text into a .txt file"
        raise SourceError(answer.get("refused", broken))
    return Understood(answer["text"], answer["format"], answer["fields"], answer["dated_by"], tuple(answer["warnings"]))
