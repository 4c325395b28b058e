# Prints what the articles of a folder say, one claim a line, for a scorer that knows what they should say.
"""python -m tests.quality.claims SEEDS --company NAME [--alias NAME]… [--texts DIR] > claims.jsonl"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from pathlib import Path

from builder.claims import as_record, claims_in
from builder.languages import ARTICLES
from builder.model.claims import Focus
from builder.sources import read_folder
from builder.text import structure


def main() -> None:
    """Prints the claims of every article, and what was dropped to the standard error."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("seeds", type=Path)
    arguments.add_argument("--company", required=True)
    arguments.add_argument("--alias", action="append", default=[])
    arguments.add_argument("--texts", type=Path, help="name the sources as the files there that have the same text")
    given = arguments.parse_args()
    names = {}
    for path in sorted(given.texts.iterdir()) if given.texts else ():
        names[hashlib.sha256(path.read_bytes()).hexdigest()] = path.name
    focus = Focus(given.company, tuple(given.alias))
    articles, problems = read_folder(given.seeds, given.seeds.parent, "fr", set(ARTICLES))
    for problem in problems:
        sys.stderr.write(f"{problem}\n")
    for article in articles:
        claims, dropped = claims_in(structure(article)[0], focus)
        for problem in dropped:
            sys.stderr.write(f"{problem}\n")
        for claim in claims:
            record = as_record(claim, article)
            record["source"] = names.get(article.digest, record["source"])
            sys.stdout.write(json.dumps(record, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
