# An engine is a stranger: it may be slow, silent or wrong, and nothing a person wrote may suffer from it. Each is asked
# over a real socket, through deep-translator's own client.
"""Each engine's client, and how one question is put."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from time import monotonic

import pytest
from asking import SENTENCE, ask, chosen
from loopback import KEY, SPEAKERS, Engine, foreign, serving

from builder.errors import EngineError
from builder.locales import usual_tag
from builder.translation.engines import GENERAL_KEY, SERVICES, engine_named
from builder.translation.engines.asking import Asking
from builder.translation.engines.failures import RefusedError, UnusableError
from builder.translation.engines.pace import Pace

pytestmark = pytest.mark.usefixtures("impatient")


@pytest.fixture(params=SPEAKERS)
def server(request: pytest.FixtureRequest) -> Iterator[tuple[str, Engine]]:
    with serving(request.param) as engine:
        yield request.param, engine


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
