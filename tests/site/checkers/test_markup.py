# What the two checkers of HTML say of every page. White space is no concern of theirs here, an article's title is as
# long as its publisher made it, and a text box with marked-up text is no <textarea>; every other rule they recommend
# holds.
"""The Nu HTML checker and html-validate."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from demonstration import Demonstration
from tools import HERE, node, package, program

pytestmark = pytest.mark.slow


def test_the_nu_checker_finds_no_error_and_no_fault(demonstration: Demonstration) -> None:
    java = program("java", "java is not installed, so that the Nu HTML checker was not run")
    jar = package("vnu-jar/build/dist/vnu.jar")
    command = (java, "-jar", str(jar), "--skip-non-html", "--stdout", "--format", "json", str(demonstration.site))
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    found = json.loads(done.stdout)["messages"]
    # It reads files, which have no origin, and knows no digests of scripts: of the policy the browser is the judge.
    found = [m for m in found if "Content Security Policy" not in m["message"]]
    told = {f"{m['url'].partition('/site/')[2]}:{m.get('lastLine')}: {m['message']}" for m in found}
    assert not told, "\n".join(sorted(told))


def test_html_validate_finds_nothing(demonstration: Demonstration, tmp_path: Path) -> None:
    tool = package("html-validate/bin/html-validate.mjs")
    pages = [str(path) for path in sorted(demonstration.site.rglob("*.html"))]
    command = (node(), str(tool), "--config", str(HERE / "html-validate.json"), "--formatter", "json", *pages)
    said = tmp_path / "said.json"  # it ends before a pipe has taken everything
    with said.open("wb") as output:
        done = subprocess.run(command, stdout=output, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode in (0, 1), done.stderr
    told = {
        f"{file['filePath'].partition('/site/')[2]}:{m['line']}: {m['message']} [{m['ruleId']}]"
        for file in json.loads(said.read_text("utf-8"))
        for m in file["messages"]
    }
    assert not told, "\n".join(sorted(told))
