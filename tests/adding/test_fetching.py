# Whatever an address answers, and wherever it leads, one line comes back in time.
"""Fetching."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from time import monotonic

import pytest
from serving import Site, site

from builder.adding import connections, fetch
from builder.adding.connections import is_public
from builder.adding.fetching import Limits
from builder.adding.material import Kind
from builder.errors import SourceError

SHORT = Limits(seconds=1.5)


@pytest.fixture(scope="module")
def served() -> Iterator[Site]:
    with site() as running:
        yield running


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/404", "is not found (404)"),
        ("/403", "refuses programs (403)"),
        ("/500", "does not work at the moment (500)"),
        ("/never", "did not answer in full within 1.5 seconds"),
        ("/drip", "did not answer in full within 1.5 seconds"),
        ("/large", "larger than 10 MB"),
        ("/endless", "larger than 10 MB"),
        ("/bomb", "larger than 10 MB"),
        ("/zip", "is application/zip"),
        ("/film", "is video/mp4"),
        ("/untold", "is application/octet-stream"),
        ("/round", "more than 5 times"),
        ("/file", "only https:// and http:// addresses"),
        ("/cut", "broke off"),
    ],
)
def test_a_bad_answer_is_one_line(served: Site, path: str, words: str) -> None:
    begun = monotonic()
    with pytest.raises(SourceError) as refused:
        fetch(served.url + path, allow_private=True, limits=SHORT if "1.5" in words else Limits())
    assert words in str(refused.value)
    assert "\n" not in str(refused.value)
    assert str(refused.value).startswith("file:" if path == "/file" else served.url + path)
    assert monotonic() - begun < 10


@pytest.mark.parametrize(("path", "kind"), [("/article", Kind.HTML), ("/zipped", Kind.HTML), ("/plain.txt", Kind.TEXT)])
def test_a_page_is_had_with_its_kind(served: Site, path: str, kind: Kind) -> None:
    found = fetch(served.url + path, allow_private=True)
    assert (found.kind, found.url) == (kind, served.url + path)
    assert "Océan Bleu" in found.data.decode()


def test_the_address_is_the_one_it_ended_at(served: Site) -> None:
    assert fetch(f"{served.url}/once", allow_private=True).url == f"{served.url}/article"


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:{}/article",
        "http://localhost:{}/article",
        "http://127.1:{}/article",
        "http://2130706433:{}/article",
        "http://0x7f.0.0.1:{}/article",
        "http://0.0.0.0:{}/article",
        "http://[::1]:{}/article",
        "http://[::ffff:127.0.0.1]:{}/article",
        "http://169.254.169.254/",
        "http://10.0.0.1/",
        "http://192.168.0.1/",
        "http://[fe80::1]/",
    ],
)
def test_this_machine_and_its_network_are_not_asked(served: Site, url: str) -> None:
    before = len(served.asked)
    with pytest.raises(SourceError, match=r"private network|no such site"):
        fetch(url.format(served.server_port))
    assert len(served.asked) == before


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.216.34", True),
        ("2606:2800:220:1::1", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("100.64.0.1", False),
        ("169.254.169.254", False),
        ("224.0.0.1", False),
        ("240.0.0.1", False),
        ("0.0.0.0", False),  # noqa: S104  nobody binds to it
        ("255.255.255.255", False),
        ("::", False),
        ("::1", False),
        ("fe80::1%eth0", False),
        ("fd00::1", False),
        ("ff02::1", False),
        ("::ffff:10.0.0.1", False),
        ("64:ff9b::7f00:1", False),
        ("64:ff9b::5db8:d822", True),
        ("2002:7f00:1::", False),
        ("2001:db8::1", False),
    ],
)
def test_which_addresses_are_public(address: str, public: bool) -> None:  # noqa: FBT001
    assert is_public(address) is public


def test_a_redirection_into_the_network_is_not_followed(served: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    # A second address of this machine stands for the internet.
    monkeypatch.setattr(connections, "is_public", lambda address: address == "127.0.0.2")
    before = len(served.asked)
    with site("127.0.0.2") as outside:
        outside.elsewhere = f"{served.url}/article"
        assert fetch(f"{outside.url}/article").kind is Kind.HTML
        with pytest.raises(SourceError, match=r"127\.0\.0\.1, an address of a private network"):
            fetch(f"{outside.url}/away")
    assert outside.asked == ["/article", "/away"]
    assert len(served.asked) == before


def test_a_name_that_means_something_else_a_moment_later_gains_nothing(
    served: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "is_public", lambda address: address == "127.0.0.2")
    asked, resolve = [], socket.getaddrinfo

    def rebinding(host: str, port: int, *rest: object, **named: object) -> list[tuple[object, ...]]:
        if host != "paper.test":
            return resolve(host, port, *rest, **named)
        asked.append(host)
        address = "127.0.0.2" if len(asked) == 1 else "127.0.0.1"
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))]

    monkeypatch.setattr(socket, "getaddrinfo", rebinding)
    before = len(served.asked)
    with pytest.raises(SourceError, match="cannot be reached"):
        fetch(f"http://paper.test:{served.server_port}/article")
    assert (asked, len(served.asked)) == (["paper.test"], before)


def test_one_private_address_among_public_ones_is_enough_to_refuse(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 80)) for address in ("93.184.216.34", "10.0.0.1")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    with pytest.raises(SourceError, match=r"paper\.test \(10\.0\.0\.1\)"):
        fetch("http://paper.test/")


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("ftp://paper.test/a", "only https"),
        ("file:///etc/hostname", "only https"),
        ("http://", "only https"),
        ("http://[::1", "is no address"),
        ("http://paper.test:99999/", "is no address"),
        ("http://anne:s3cret@paper.test/", "holds a name or password"),
        ("http://paper.test\n.org/\x1b[31m", ""),
    ],
)
def test_what_is_no_address_is_not_asked(url: str, words: str) -> None:
    with pytest.raises(SourceError) as refused:
        fetch(url, limits=SHORT)
    assert words in str(refused.value)
    assert "s3cret" not in str(refused.value)
    assert str(refused.value).isprintable()


def test_no_proxy_of_the_environment_stands_between(served: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", served.url)
    before = len(served.asked)
    with pytest.raises(SourceError):
        fetch("http://10.0.0.1/")
    assert len(served.asked) == before
