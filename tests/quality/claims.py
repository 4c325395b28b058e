# Prints what the articles of a folder say, one claim a line, for a scorer that knows what they should say.
"""python -m tests.quality.claims SEEDS --company NAME [--alias NAME]… [--texts DIR] > claims.jsonl"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from pathlib import Path

from builder.claims import as_record
from builder.model.claims import Focus
from builder.pipeline import read_articles


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
    reading = read_articles(given.seeds, given.seeds.parent, "fr", focus)
    for problem in reading.diagnostics:
        sys.stderr.write(f"{problem}\n")
    articles = {document.article.id: document.article for document in reading.documents}
    for claim in reading.claims:
        article = articles[claim.article]
        record = as_record(claim, article)
        record["source"] = names.get(article.digest, record["source"])
        sys.stdout.write(json.dumps(record, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
