# Faults that pass are outlived, others are told in one line, and no answer is believed that is none.
"""Engines that fail."""

from __future__ import annotations

from time import monotonic

import pytest
from asking import BOTH, NOTHING_SETTLED, SENTENCE, ask, chosen
from loopback import body, cut, drip, foreign, hang_up, serving, slowly, status, times, zipped

from builder.translation.engines import asking as asking_module
from builder.translation.engines import transport
from builder.translation.engines.answers import Passage
from builder.translation.engines.asking import Asking
from builder.translation.engines.failures import PassingError, RefusedError, UnusableError

pytestmark = pytest.mark.usefixtures("impatient")


PASSING = {
    "429": status(429),
    "429 with seconds": status(429, Retry_After="0"),
    "429 with a date": status(429, Retry_After="Wed, 21 Oct 2015 07:28:00 GMT"),
    "429 with nonsense": status(429, Retry_After="soon"),
    "408": status(408),
    "500": status(500),
    "503": status(503),
    "529": status(529),
    "cut": cut,
    "hung up": hang_up,
    "slow": slowly,
    "drip": drip,
}


@pytest.mark.parametrize("name", BOTH)
@pytest.mark.parametrize("fault", PASSING)
def test_a_fault_that_passes_is_outlived(name: str, fault: str) -> None:
    with serving(name) as engine:
        engine.fault = times(1 if fault in ("slow", "drip") else 3, PASSING[fault])
        assert ask(name, engine) == foreign(SENTENCE)


@pytest.mark.parametrize("fault", ["429", "500", "hung up"])
def test_a_fault_that_does_not_pass_is_told_after_some_attempts(fault: str) -> None:
    with serving("libre") as engine:
        engine.fault = PASSING[fault]
        with pytest.raises(PassingError):
            ask("libre", engine)
    assert len(engine.asked) == asking_module.ATTEMPTS


@pytest.mark.parametrize("name", BOTH)
@pytest.mark.parametrize(
    ("code", "words"),
    [(401, "key"), (402, "quota"), (403, "key"), (404, "address"), (456, "quota"), (301, "elsewhere")],
)
def test_a_refusal_is_not_asked_again(name: str, code: int, words: str) -> None:
    with serving(name) as engine:
        engine.fault = status(code, Location="http://127.0.0.1:9/")
        with pytest.raises(RefusedError, match=words):
            ask(name, engine)
    assert len(engine.asked) == 1


def test_a_wait_that_is_too_long_ends_the_run() -> None:
    with serving("libre") as engine:
        engine.fault = status(429, Retry_After="86400")
        with pytest.raises(RefusedError, match="86400 seconds"):
            ask("libre", engine)
    assert len(engine.asked) == 1


def test_the_wait_an_engine_asks_for_is_kept() -> None:
    with serving("libre") as engine:
        engine.fault = times(1, status(429, Retry_After="1"))
        asking = Asking(chosen("libre", engine))
        client = asking.client("fr", "en")
        begun = monotonic()
        assert asking.translation(client, Passage(SENTENCE, NOTHING_SETTLED)) == foreign(SENTENCE)
        assert monotonic() - begun >= 1.0


@pytest.mark.parametrize("name", BOTH)
@pytest.mark.parametrize(
    "answer",
    [
        "",
        "<html>",
        "[]",
        "{}",
        "null",
        '"x"',
        '{"error": "x"}',
        '{"translatedText": null, "translations": [{"text": null}]}',
        '{"translatedText": "", "translations": [{"text": ""}]}',
        '{"translatedText": " \\n ", "translations": [{"text": " \\n "}]}',
        '{"translatedText": 12, "translations": [{"text": 12}]}',
        '{"translatedText": ["x"], "translations": [{"text": ["x"]}]}',
        '{"translatedText": "\\ud800", "translations": [{"text": "\\ud800"}]}',
        '{"translatedText": "a\\u0000b", "translations": [{"text": "a\\u0000b"}]}',
        '{"translations": []}',
        "[" * 100_000,
    ],
    ids=lambda answer: answer[:40] or "nothing",
)
def test_an_answer_that_is_none_is_of_no_use(name: str, answer: str) -> None:
    with serving(name) as engine:
        engine.fault = body(answer)
        with pytest.raises(UnusableError):
            ask(name, engine)
    assert len(engine.asked) == 1


@pytest.mark.parametrize("name", BOTH)
def test_an_answer_that_comes_compressed_and_in_pieces_is_read(name: str) -> None:
    with serving(name) as engine:
        engine.fault = zipped
        assert ask(name, engine) == foreign(SENTENCE)


def test_an_answer_without_an_end_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "_LARGEST", 10_000)
    with serving("libre") as engine:
        engine.translate = lambda words: "a" * 200_000
        with pytest.raises(UnusableError, match="without an end"):
            ask("libre", engine)


def test_an_engine_that_is_not_there_is_told_at_once() -> None:
    with serving("libre") as engine:
        pass
    with pytest.raises(RefusedError, match="see that it runs"):
        ask("libre", engine)


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("MYMEMORY WARNING: YOU USED ALL AVAILABLE FREE TRANSLATIONS FOR TODAY.", "quota"),
        ("INVALID LANGUAGE PAIR SPECIFIED. EXAMPLE: LANGPAIR=EN|IT", "pair of languages"),
        ("'XX' IS AN INVALID TARGET LANGUAGE . EXAMPLE: LANGPAIR=EN|IT", "pair of languages"),
    ],
)
def test_a_refusal_that_looks_like_a_translation_is_known(answer: str, words: str) -> None:
    with serving("mymemory") as engine:
        engine.translate = lambda _: answer
        with pytest.raises(RefusedError, match=words):
            ask("mymemory", engine)
