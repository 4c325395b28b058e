# Any page in the same browser can send requests to this machine; each way it could is tried on the real server, and
# must leave no trace.
"""Who may ask, and who may decide."""

from __future__ import annotations

import json
import socket
from http.client import HTTPResponse

import pytest
from click.testing import CliRunner
from web_review import Review

from builder.cli import cli
from builder.model.claims import Kind


def decided(
    review: Review, path: str = "", method: str = "POST", body: str | None = None, **changed: str
) -> HTTPResponse:
    """The answer to an acceptance, in order but for what is `changed`; a header that is empty is left out."""
    headers = review.headers() | {name.replace("_", "-"): value for name, value in changed.items()}
    told = body or json.dumps({"about": review.claim(Kind.FOUNDED), "verb": "accept"})
    headers = {name: value for name, value in headers.items() if value}
    return review.ask(method, path or f"/{review.token}/_review/decide", None if method == "GET" else told, headers)


def test_what_is_in_order_is_written(review: Review) -> None:
    assert decided(review).status == 200
    assert review.decisions.count("- accept:") == 1


@pytest.mark.parametrize(
    ("changed", "status"),
    [
        ({"X_Review_Token": ""}, 403),
        ({"X_Review_Token": "guessed"}, 403),
        ({"Origin": "https://example.org"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": ""}, 403),
        ({"Host": "rebound.example.org:80"}, 403),
        ({"Host": ""}, 403),
        ({"Sec_Fetch_Site": "cross-site"}, 403),
        ({"method": "GET"}, 405),
        ({"method": "PUT"}, 405),
        ({"method": "OPTIONS"}, 405),
        ({"Content_Type": "text/plain"}, 415),
        ({"Content_Type": "application/x-www-form-urlencoded"}, 415),
        ({"Content_Type": ""}, 415),
        ({"Content_Length": "9999999"}, 413),
        ({"Content_Length": "x"}, 411),
        ({"body": "[]"}, 400),
        ({"body": "{"}, 400),
        ({"body": "[" * 60_000}, 400),
    ],
    ids=str,
)
def test_what_is_not_is_refused_and_changes_nothing(review: Review, changed: dict[str, str], status: int) -> None:
    answer = decided(review, **changed)
    assert answer.status == status
    assert answer.getheader("Access-Control-Allow-Origin") is None
    assert review.decisions.count("- accept:") == 0


@pytest.mark.parametrize("path", ["/", "/fr/", "/_review/desk", "/x/fr/", "/{token}x/fr/", "/{token}"])
def test_pages_are_shown_to_whoever_has_the_address_alone(review: Review, path: str) -> None:
    path = path.format(token=review.token)
    assert decided(review, path, "GET").status == 403
    assert decided(review, path).status == 403
    assert decided(review, f"/{review.token}/fr/", "GET").status == 200


@pytest.mark.parametrize(
    "path", ["../../mkdocs.yml", "%2e%2e/%2e%2e/mkdocs.yml", "fr/%00", "fr/" + "x" * 300, "_review/desk.html.jinja"]
)
def test_nothing_but_the_site_is_shown(review: Review, path: str) -> None:
    assert decided(review, f"/{review.token}/{path}", "GET").status == 404


def test_a_page_may_not_be_framed_kept_or_named_to_others(review: Review) -> None:
    answer = decided(review, f"/{review.token}/fr/", "GET")
    assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Referrer-Policy"] == "same-origin"
    assert answer.headers["Set-Cookie"] is None
    page = answer.read().decode()
    assert 'http-equiv="Content-Security-Policy" content="default-src \'none\'' in page
    assert review.token in page


def test_it_answers_on_the_loopback_address_alone(review: Review) -> None:
    assert review.server.socket.getsockname()[0] == "127.0.0.1"


def test_a_port_that_is_taken_is_one_line(review: Review) -> None:
    done = CliRunner().invoke(
        cli, ["--project", str(review.root), "review", "--web", "--port", str(review.server.server_port)]
    )
    assert f"--port {review.server.server_port}: is taken" in str(done.exception)
    with socket.create_connection(("127.0.0.1", review.server.server_port)):
        pass
