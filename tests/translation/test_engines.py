# An engine is a stranger: it may be slow, silent or wrong, and nothing a person wrote may suffer from it. Each is asked
# over a real socket, through deep-translator's own client.
"""Each engine's client, and how one question is put."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Event
from time import monotonic

import pytest
from loopback import KEY, SPEAKERS, Engine, body, cut, drip, foreign, hang_up, serving, slowly, status, times, zipped

from builder.errors import EngineError
from builder.locales import usual_tag
from builder.translation.engines import GENERAL_KEY, SERVICES, engine_named, transport
from builder.translation.engines import Engine as Choice
from builder.translation.engines import asking as asking_module
from builder.translation.engines.answers import Passage
from builder.translation.engines.asking import Asking
from builder.translation.engines.failures import PassingError, RefusedError, UnusableError
from builder.translation.engines.pace import Pace
from builder.translation.glossary import Policy, Term
from builder.translation.terms import terms_for

NOTHING_SETTLED = terms_for("fr", "en", (), ())
SENTENCE = "Une phrase toute simple du journal."
BOTH = ("libre", "deepl")


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "TIMEOUT", 0.4)
    monkeypatch.setattr(asking_module, "FIRST_WAIT", 0.01)
    monkeypatch.setattr(asking_module, "LONGEST_WAIT", 0.05)
    for name, service in SERVICES.items():
        monkeypatch.setitem(SERVICES, name, replace(service, requests=1_000, characters=10_000_000))


@pytest.fixture(params=SPEAKERS)
def server(request: pytest.FixtureRequest) -> Iterator[tuple[str, Engine]]:
    with serving(request.param) as engine:
        yield request.param, engine


def chosen(name: str, server: Engine, key: str = KEY) -> Choice:
    keys = {"baidu": ("app", key), "google": (), "mymemory": ("me@example.org",)}.get(name, (key,))
    url = server.url + {"google": "/m", "mymemory": "/get", "baidu": "/api"}.get(name, "")
    return Choice(name, url, keys)


def ask(name: str, server: Engine, words: str = SENTENCE, key: str = KEY, terms=NOTHING_SETTLED) -> str:
    """The one check of the stage: what goes wrong is one line without the key, and so is its traceback."""
    asking = Asking(chosen(name, server, key))
    try:
        return asking.translation(asking.client(terms.source, terms.tag), Passage(words, terms))
    except EngineError as problem:
        shown = "".join(traceback.format_exception(problem))
        for secret in (key, KEY):
            assert secret not in str(problem)
            assert secret not in shown
            assert secret not in repr(asking)
        assert len(str(problem).splitlines()) == 1
        raise


def test_every_engine_translates(server: tuple[str, Engine]) -> None:
    name, engine = server
    assert set(SPEAKERS) == set(SERVICES)
    assert ask(name, engine) == foreign(SENTENCE)


def test_the_key_stands_in_no_address_and_no_log(server: tuple[str, Engine], caplog: pytest.LogCaptureFixture) -> None:
    name, engine = server
    with caplog.at_level(logging.DEBUG):
        ask(name, engine)
    assert "urllib3" in caplog.text
    assert KEY not in caplog.text
    assert KEY not in "".join(engine.paths)


@pytest.mark.parametrize("name", ["libre", "deepl", "microsoft", "baidu"])
def test_a_wrong_key_is_refused_at_once(name: str) -> None:
    with serving(name) as engine, pytest.raises(RefusedError, match="key"):
        ask(name, engine, key="not-the-k3y")
    assert len(engine.paths) == 1


def test_deepl_gets_json_and_the_country_of_english() -> None:
    with serving("deepl") as engine:
        ask("deepl", engine, "Une « phrase » & une autre.")
    assert engine.bodies == [
        {
            "text": ["Une « phrase » &amp; une autre."],
            "source_lang": "FR",
            "target_lang": "EN-GB",
            "tag_handling": "xml",
        }
    ]
    assert ("Authorization: DeepL-Auth-Key " + KEY) in engine.headers_seen[0]


def test_a_netrc_does_not_replace_the_key(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("default login somebody password else\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    with serving("deepl") as engine:
        assert ask("deepl", engine) == foreign(SENTENCE)


@pytest.mark.parametrize(
    ("source", "target", "codes"),
    [
        ("fr", "de", ("FR", "DE")),
        ("en", "fr", ("EN", "FR")),
        ("de", "en", ("DE", "EN-GB")),
        ("fr", "pt", ("FR", "PT")),
    ],
)
def test_any_pair_is_asked_for_by_its_codes(source: str, target: str, codes: tuple[str, str]) -> None:
    with serving("deepl") as engine:
        asking = Asking(chosen("deepl", engine))
        client = asking.client(source, usual_tag(target))
        try:
            client.translate("Etwas")
        except UnusableError:
            assert target == "pt"  # DeepL asks for its country, which nothing declares
        assert (engine.bodies[0]["source_lang"], engine.bodies[0]["target_lang"]) == codes


@pytest.mark.parametrize("name", ["baidu", "deepl", "google", "libre", "mymemory"])
def test_a_language_an_engine_does_not_know_is_refused(name: str) -> None:
    with serving(name) as engine, pytest.raises(RefusedError, match="`tlh`"):
        Asking(chosen(name, engine)).client("fr", "tlh")


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


NAMED = terms_for("fr", "en", (Term({"fr": "levée", "en": "round"}, Policy.TRANSLATE),), ("Océan Bleu", "Céleste Roy"))
KEPT = "Céleste Roy a vu la levée de 385 millions d’euros chez Océan Bleu."


@pytest.mark.parametrize("name", SPEAKERS)
def test_names_terms_and_figures_come_through_every_engine(name: str) -> None:
    with serving(name) as engine:
        said = ask(name, engine, KEPT, terms=NAMED)
    assert said == f"Céleste Roy {foreign('a vu la')} round {foreign('de')} €385 million {foreign('chez')} Océan Bleu."
    assert not any(word in engine.asked[0] for word in ("Céleste", "levée", "385", "euros", "Océan"))


@pytest.mark.parametrize("name", BOTH)
@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda said: said.replace("[X2X]", "").replace('<x id="2"></x>', ""), "lost “round”"),
        (lambda said: said.replace("[X2X]", "[X2X] [X2X]").replace('<x id="2">', '<x id="2"/><x id="2">'), "doubled"),
        (lambda said: said.replace("X2X", "X9X").replace('"2"', '"9"'), "lost “round”"),
        (lambda said: said + "[X5X]" + '<x id="5"/>', "placeholder"),
        (lambda said: said.replace("[X2X]", "X2X").replace('<x id="2"></x>', '<x id="2">round</x>'), "lost “round”"),
    ],
    ids=["lost", "doubled", "another", "one more", "spoilt"],
)
def test_a_placeholder_lost_doubled_or_invented_spoils_the_answer(name: str, spoil, words: str) -> None:
    with serving(name) as engine:
        engine.translate = lambda asked: spoil(foreign(asked))
        with pytest.raises(UnusableError, match=words):
            ask(name, engine, KEPT, terms=NAMED)


@pytest.mark.parametrize("written", ["[ X1X ]", "[x1x]", "[X 1 X]", "［X1X］"])
def test_a_placeholder_with_blanks_or_in_small_letters_is_one(written: str) -> None:
    with serving("libre") as engine:
        engine.translate = lambda asked: foreign(asked).replace("[X1X]", written)
        assert ask("libre", engine, "Voici la phrase de Céleste Roy.", terms=NAMED).endswith("Céleste Roy.")


def test_a_passage_that_has_the_signs_of_a_placeholder_keeps_them() -> None:
    with serving("libre") as engine:
        assert ask("libre", engine, "Le code [X1X] de la phrase.", terms=NAMED) == foreign(
            "Le code [X1X] de la phrase."
        )


def test_deepl_gives_back_signs_that_mean_something_in_xml() -> None:
    with serving("deepl") as engine:
        assert ask("deepl", engine, "Un prix < 3 & > 2.") == foreign("Un prix < 3 & > 2.")


def test_references_an_engine_puts_in_are_read() -> None:
    with serving("mymemory") as engine:
        engine.translate = lambda asked: foreign(asked) + " It&#39;s &quot;so&quot;"
        assert ask("mymemory", engine).endswith(' It\'s "so"')


def test_a_long_passage_is_asked_in_parts_that_end_with_a_sentence() -> None:
    sentence = "Voici une phrase « entre guillemets ! » et sa suite. "
    with serving("mymemory") as engine:
        said = ask("mymemory", engine, (sentence * 20).strip())
    assert said == foreign((sentence * 20).strip())
    assert len(engine.asked) == 3
    assert all(part.endswith("suite.") and len(part) <= SERVICES["mymemory"].longest for part in engine.asked)


def test_a_sentence_that_is_too_long_is_told_and_not_sent() -> None:
    with serving("mymemory") as engine, pytest.raises(UnusableError, match="450 characters at most"):
        ask("mymemory", engine, "mot " * 200)
    assert engine.asked == []


def test_requests_are_spaced_over_all_threads() -> None:
    pace = Pace(100, 1_000_000, Event())
    begun = monotonic()
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: pace.wait(1), range(20)))
    assert monotonic() - begun >= 0.19


def test_long_passages_take_longer_than_short_ones() -> None:
    pace = Pace(1_000_000, 60_000, Event())
    begun = monotonic()
    pace.wait(200)
    pace.wait(1)
    assert monotonic() - begun >= 0.2


def test_the_end_of_a_run_ends_every_wait() -> None:
    stop = Event()
    pace = Pace(1, 1_000, stop)
    pace.wait(1000)
    stop.set()
    begun = monotonic()
    with pytest.raises(EngineError):
        pace.wait(1000)
    assert monotonic() - begun < 0.5


@pytest.mark.parametrize(
    ("name", "environment", "keys"),
    [
        ("deepl", {"DEEPL_API_KEY": " k "}, ("k",)),
        ("deepl", {"BRIEFING_ENGINE_KEY": "g"}, ("g",)),
        ("deepl", {"DEEPL_API_KEY": "k", "BRIEFING_ENGINE_KEY": "g"}, ("k",)),
        ("baidu", {"BAIDU_APPID": "i", "BAIDU_APPKEY": "k"}, ("i", "k")),
        ("libre", {}, ()),
        ("google", {"BRIEFING_ENGINE_KEY": "g"}, ()),
        ("mymemory", {"BRIEFING_ENGINE_KEY": "g"}, ()),
        ("mymemory", {"MYMEMORY_EMAIL": "me@example.org"}, ("me@example.org",)),
    ],
)
def test_keys_are_those_of_the_environment(name: str, environment: dict[str, str], keys: tuple[str, ...]) -> None:
    assert engine_named(name, None, environment).keys == keys


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("http://localhost:5000", "k"),
        ("http://127.0.0.1:5000", "k"),
        ("http://[::1]:5000", "k"),
        ("https://example.org", "k"),
        ("http://example.org", ""),
    ],
)
def test_a_key_goes_out_encrypted_or_stays_on_this_machine(url: str, key: str) -> None:
    assert engine_named("libre", url, {"LIBRE_API_KEY": key}).url == url


@pytest.mark.parametrize(
    ("name", "url", "environment", "words"),
    [
        ("deepl", None, {}, f"DEEPL_API_KEY (or {GENERAL_KEY})"),
        ("baidu", None, {"BAIDU_APPID": "i", GENERAL_KEY: "g"}, "variable BAIDU_APPKEY"),
        ("deepl", None, {"DEEPL_API_KEY": "a\nb"}, "signs that no key has"),
        ("deepl", None, {"DEEPL_API_KEY": "clé"}, "signs that no key has"),
        ("libre", "localhost:5000", {}, "address must be like"),
        ("libre", "ftp://localhost", {}, "address must be like"),
        ("libre", "https://me:s3cr3t@example.org", {}, "without a key"),
        ("libre", "https://example.org/?api_key=s3cr3t", {}, "without a key"),
        ("libre", "http://example.org", {"LIBRE_API_KEY": "s3cr3t"}, "without encryption; give one with https://"),
        ("deepl", "http://192.168.1.4:8080", {GENERAL_KEY: "s3cr3t"}, "without encryption"),
        ("deepl", "http://localhost.example.org", {GENERAL_KEY: "s3cr3t"}, "without encryption"),
    ],
)
def test_what_an_engine_lacks_is_one_line(name: str, url: str | None, environment: dict[str, str], words: str) -> None:
    with pytest.raises(EngineError) as caught:
        engine_named(name, url, environment)
    assert words in str(caught.value)
    assert "s3cr3t" not in str(caught.value)
    assert len(str(caught.value).splitlines()) == 1
