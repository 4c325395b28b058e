# `make coverage` prints a line a package: three hundred lines of files say less.
"""The branches that tests took, by package of `builder`."""

from __future__ import annotations

import json
import tempfile
from collections import Counter, defaultdict
from pathlib import Path, PurePath

from coverage import Coverage

KEYS = ("num_statements", "covered_lines", "num_branches", "covered_branches")


def main() -> None:
    measured = Coverage()
    measured.load()
    with tempfile.NamedTemporaryFile(suffix=".json") as file:
        measured.json_report(outfile=file.name)
        files = json.loads(Path(file.name).read_text("utf-8"))["files"]
    sums: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for name, found in files.items():
        parts = PurePath(name).parts
        for package in (parts[1] if len(parts) > 2 else "builder", "in all"):
            sums[package].update({key: found["summary"][key] for key in KEYS})
    print(f"{'package':16} {'lines':>7} {'branches':>9}")
    for package in sorted(sums, key=lambda name: (name == "in all", name)):
        lines, taken, branches, both = (sums[package][key] for key in KEYS)
        print(f"{package:16} {taken / max(lines, 1):7.1%} {both / max(branches, 1):9.1%}")


if __name__ == "__main__":
    main()
