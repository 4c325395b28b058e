"""How fast articles are read, beside the tools one would otherwise take: one document an article, warmed.

    make bench

prints megabytes of UTF-8 a second, the median of five rounds in which every tool reads the same texts in turn, and
the ratios within this one run: machines differ, ratios less so. Then the time per byte of the whole extraction from 1
to 64 MB, which must stay flat.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from builder import sources, text
from builder.claims import claims_in
from builder.languages import ARTICLES
from builder.mentions import mentions_in
from builder.model.claims import Focus
from builder.model.text import Article, Span

ROOT = Path(__file__).parents[1]
FRENCH = ARTICLES["fr"]
FOCUS = Focus("Mistral AI", ("Mistral", "Mistral IA"))
ROUNDS = 5

Reader = Callable[[Article], object]


def whole(article: Article) -> object:
    """Structure, mentions and claims: all that is done to an article before facts are made."""
    document, _ = text.structure(article)
    return claims_in(document, FOCUS)


def sentences(article: Article) -> object:
    """Structure alone."""
    return text.structure(article)


def dates(article: Article) -> object:
    """Dates, amounts and counts of the whole text."""
    return mentions_in(article.text, Span(0, len(article.text)), FRENCH, article.published)


def peers() -> dict[str, Reader]:
    """The tools beside which this is measured; those that are not installed are left out."""
    found: dict[str, Reader] = {}
    try:
        import spacy

        splitter = spacy.blank("fr")
        splitter.add_pipe("sentencizer")
        splitter.max_length = 1 << 30
        found["spaCy blank fr, splitter"] = lambda article: list(splitter(article.text).sents)
    except ImportError:
        pass
    try:
        import pysbd

        segmenter = pysbd.Segmenter(language="fr", clean=False)
        found["pysbd"] = lambda article: segmenter.segment(article.text)
    except ImportError:
        pass
    try:
        from dateparser.search import search_dates

        found["dateparser search_dates"] = lambda article: search_dates(article.text, languages=["fr"])
    except ImportError:
        pass
    return found


def rate(read: Reader, articles: Sequence[Article]) -> float:
    """Megabytes a second in one reading of all `articles`."""
    size = sum(len(article.text.encode()) for article in articles)
    begun = time.perf_counter()
    for article in articles:
        read(article)
    return size / 1e6 / (time.perf_counter() - begun)


def main() -> None:
    """Prints the table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--largest", type=int, default=64, help="megabytes of the largest size")
    largest: int = options.parse_args().largest
    articles, _ = sources.read_folder(ROOT / "seeds", ROOT, "fr", ARTICLES)
    ours: dict[str, Reader] = {"whole extraction": whole, "structure": sentences, "dates and amounts": dates}
    readers = {**ours, **peers()}
    rounds: dict[str, list[float]] = {name: [] for name in readers}
    for turn in range(ROUNDS + 1):
        for name, read in readers.items():
            measured = rate(read, articles)
            if turn:  # the first warms
                rounds[name].append(measured)
    print(f"{len(articles)} articles, {ROUNDS} rounds, MB/s")
    for name, rates in rounds.items():
        print(f"{name:28} {statistics.median(rates):8.3f}   ({min(rates):.3f}–{max(rates):.3f})")
    for mine in ours:
        for peer in readers.keys() - ours.keys():
            ratio = statistics.median(a / b for a, b in zip(rounds[mine], rounds[peer], strict=True))
            print(f"{mine} / {peer}: {ratio:.2f}")
    print("whole extraction, one document of n MB: seconds per MB")
    body = "\n\n".join(article.text for article in articles)
    size = 1
    while size <= largest:
        long = replace(articles[0], text=(body + "\n\n") * (size * 1_000_000 // len(body.encode()) + 1))
        print(f"{size:4} {1 / rate(whole, [long]):8.2f}")
        size *= 4


if __name__ == "__main__":
    main()
