# Who does the work, and in how many parts, changes no byte.
"""Several processes."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from builder.articles import READING, Question, answered
from builder.cache import project_cache
from builder.model.claims import Focus
from builder.model.text import Article
from builder.work import Stage, Work
from builder.workers import Helpers, StageError, _batch, cores
from tests.cache.project import PARTS, project, yielded


def question(number: int, words: str) -> Question:
    return Question(Article(f"a{number}", f"seeds/a{number}.txt", words, "", "fr"), Focus("Océan Bleu"))


def broken(asked: Question) -> object:
    raise ZeroDivisionError(asked.article.id)


def test_two_processes_yield_what_one_does(tmp_path: Path) -> None:
    root = project(tmp_path, [part.format(n=n) for n in range(20, 24) for part in PARTS])
    helpers: Helpers = replace(cores(2), enough=5)
    expected = yielded(root)
    assert yielded(root, Work(project_cache(root), helpers)) == expected
    assert yielded(root, Work(project_cache(root))) == expected


def test_few_articles_start_no_process() -> None:
    def never() -> None:
        raise AssertionError

    asked = [question(n, PARTS[1].format(n=n)) for n in range(3)]
    alone = Helpers(never, 2)  # type: ignore[arg-type]  # it must not be called
    assert list(alone.made(READING, asked)) == [answered(one) for one in asked]


def test_a_defect_names_the_article_it_was_met_in() -> None:
    stage = Stage("broken", Question, object, broken, READING.told)
    helpers = replace(cores(2), enough=1)
    with pytest.raises(StageError, match=r"seeds/a0\.txt: ZeroDivisionError: a0"):
        list(helpers.made(stage, [question(0, "x"), question(1, "y")]))


def test_text_that_cannot_be_sent_is_read_here() -> None:
    asked = [question(0, "Le ciel \ud800 est bleu."), question(1, "Rien.")]
    assert list(replace(cores(2), enough=1).made(READING, asked)) == [answered(one) for one in asked]


def test_another_version_on_the_other_side_is_told() -> None:
    with pytest.raises(Exception, match="another version of briefing"):
        _batch(READING, [], b"another")


def test_helpers_are_given_a_few_items_ahead_and_not_all() -> None:
    asked = list[int]()

    def items() -> Iterator[Question]:
        for number in range(200):
            asked.append(number)
            words = "Le ciel \ud800 est bleu." if number == 20 else PARTS[number % len(PARTS)].format(n=number + 20)
            yield question(number, words)

    helpers = Helpers(lambda: ThreadPoolExecutor(1), 2, enough=5)
    made = helpers.made(READING, items())
    found = [next(made)]
    assert len(asked) < 100
    found += made
    assert len(asked) == 200
    assert found == [answered(one) for one in items()]


GIVER = """
import os, time
from builder.workers import cores
with cores(2).started() as executor:
    executor.submit(os.getpid).result()
    print("working", flush=True)
    time.sleep(60)
"""


def test_helpers_end_with_the_one_that_gave_the_work() -> None:
    giver = subprocess.Popen([sys.executable, "-c", GIVER], stdout=subprocess.PIPE)
    assert giver.stdout
    assert giver.stdout.readline() == b"working\n"
    giver.send_signal(signal.SIGTERM)
    # What they write into is closed when the last of them is gone.
    assert giver.communicate(timeout=20) == (b"", None)
