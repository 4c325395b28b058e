# The commands as somebody runs them who has just installed the program.
"""Commands run in a folder of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

BIN = Path(sys.executable).parent


def command(folder: Path, *words: str, given: bytes = b"") -> subprocess.CompletedProcess[str]:
    """Runs a command of this environment in `folder`, `given` on its standard input; never with a traceback."""
    left_out = ("BRIEFING_", "GITHUB_", "LC_", "LANG")
    environment = {key: value for key, value in os.environ.items() if not key.startswith(left_out)}
    done = subprocess.run(
        [str(BIN / words[0]), *words[1:]],
        cwd=folder,
        env={**environment, "NO_MKDOCS_2_WARNING": "1", "LANG": "C.UTF-8"},
        input=given,
        capture_output=True,
        check=False,
    )
    out, err = done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")
    assert "Traceback" not in err, err
    return subprocess.CompletedProcess(done.args, done.returncode, out, err)
