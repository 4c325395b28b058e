"""How fast articles are read, beside the tools one would otherwise take: one document an article, warmed.

    make bench

prints megabytes of UTF-8 a second, the median of five rounds in which every tool reads the same texts in turn, and
the ratios within this one run: machines differ, ratios less so. Ours read with Python's collector off, as they do in a
build (`builder/collector.py`); the others as they come. With `--largest MB` it prints besides what the whole
extraction of one long document takes a megabyte, in seconds of processor time and in memory, from 1 MB to that size
and twice as much each time: both must stay flat. Each size is read in a process of its own, so that its memory is.
What was measured last is in RESULTS.md.
"""

from __future__ import annotations

import argparse
import multiprocessing
import resource
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from builder import sources, text
from builder.claims import claims_in
from builder.collector import values_without_circles
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
    """Megabytes a second of processor time in one reading of all `articles`: other programs do not count."""
    size = sum(len(article.text.encode()) for article in articles)
    begun = time.process_time()
    for article in articles:
        read(article)
    return size / 1e6 / (time.process_time() - begun)


def main() -> None:
    """Prints the table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--largest", type=int, metavar="MB", help="read one document of 1, 2, 4 … to so many MB")
    largest: int | None = options.parse_args().largest
    articles, _ = sources.read_folder(ROOT / "seeds", ROOT, "fr", ARTICLES)
    told: dict[str, Reader] = {"whole extraction": whole, "structure": sentences, "dates and amounts": dates}
    ours = {name: values_without_circles()(read) for name, read in told.items()}  # as a build and its helpers read
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
    if largest is not None:
        lengths(articles, largest)


def lengths(articles: Sequence[Article], largest: int) -> None:
    """Prints time and memory of the whole extraction of one document a size, up to `largest` MB."""
    print("whole extraction of one document:   MB   s/MB   peak MB/MB")
    body = "\n\n".join(article.text for article in articles) + "\n\n"
    size = 1
    while size <= largest:
        long = replace(articles[0], text=body * (size * 1_000_000 // len(body.encode()) + 1))
        with multiprocessing.get_context("fork").Pool(1) as apart:
            seconds, peak = apart.apply(_measured, (long,))
        print(f"{size:38} {seconds / size:6.2f} {peak / size:12.0f}", flush=True)
        size *= 2


def _measured(article: Article) -> tuple[float, float]:
    """Seconds of processor time and megabytes of memory that reading `article` takes in this process."""
    whole(replace(article, text=article.text[:100_000]))  # warms
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    begun = time.process_time()
    whole(article)
    seconds = time.process_time() - begun
    return seconds, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024


if __name__ == "__main__":
    main()
