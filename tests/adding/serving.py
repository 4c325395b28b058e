# A site on the loopback that answers well, badly, or not at all.
"""What an address may answer."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SENTENCES = (
    "La société Océan Bleu, qui construit des drones sous-marins à Brest, annonce ce mardi une levée de 12 millions"
    " d’euros menée par le fonds Vagues Capital.",
    "L’entreprise, fondée en 2019 par Anne Le Goff, emploie 85 personnes dans ses ateliers et dans ses bureaux.",
    "Elle ouvrira en 2026 une usine à Lorient, où elle recrutera 40 salariés avec le soutien de la région.",
    "« Nous voulons équiper toutes les marines d’Europe », dit Anne Le Goff dans un entretien.",
)
PAGE = """<!doctype html><html lang="fr"><head><meta charset="utf-8">
<title>Océan Bleu lève 12 millions | Le Phare</title>
<meta property="og:site_name" content="Le Phare">
<meta property="og:title" content="Océan Bleu lève 12 millions d’euros">
<meta property="article:published_time" content="2025-03-04T08:10:00+01:00"><meta name="author" content="Jeanne Martin">
</head><body><nav><a href="/">Accueil</a> <a href="/sport">Sport</a></nav><article>
<h1>Océan Bleu lève 12 millions d’euros</h1><p>{}</p><h2>Une usine</h2><p>{}</p><p>{}</p>
<ul><li>Le drone Nautile plonge à 300 mètres.</li><li>Le drone Argonaute est en essai.</li></ul>
<table><tr><th>Année</th><th>Revenus</th></tr><tr><td>2024</td><td>5 millions | net</td></tr></table>
<p>{}</p></article><footer>Mentions légales</footer></body></html>""".format(*SENTENCES)
MEGABYTE = 1024 * 1024


class Site(ThreadingHTTPServer):
    """A server that notes what it is asked."""

    daemon_threads = True

    def __init__(self, host: str) -> None:
        super().__init__((host, 0), Handler)
        self.asked: list[str] = []
        self.elsewhere = ""
        """Where `/away` sends to."""

    @property
    def url(self) -> str:
        return f"http://{self.server_address[0]}:{self.server_port}"

    def handle_error(self, *_: object) -> None:
        """A client that hung up is no news."""


class Handler(BaseHTTPRequestHandler):
    server: Site

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        {
            "/article": lambda: self.say(PAGE.encode()),
            "/latin": lambda: self.say(PAGE.replace("utf-8", "x").encode("cp1252"), "text/html; charset=windows-1252"),
            "/plain.txt": lambda: self.say("\n".join(SENTENCES).encode(), "application/octet-stream"),
            "/zipped": lambda: self.say(gzip.compress(PAGE.encode()), packed=True),
            "/404": lambda: self.send_error(404),
            "/403": lambda: self.send_error(403),
            "/500": lambda: self.send_error(500),
            "/never": lambda: threading.Event().wait(30),
            "/drip": self.drip,
            "/large": lambda: self.say(b"<p>", length=2 * 1024 * MEGABYTE),
            "/endless": self.endless,
            "/bomb": lambda: self.say(gzip.compress(b" " * 300 * MEGABYTE, 1), packed=True),
            "/zip": lambda: self.say(b"PK\x03\x04", "application/zip"),
            "/film": lambda: self.say(b"\x00", "video/mp4"),
            "/untold": lambda: self.say(b"\x00", "application/octet-stream"),
            "/round": lambda: self.send("/round"),
            "/away": lambda: self.send(self.server.elsewhere),
            "/file": lambda: self.send("file:///etc/hostname"),
            "/once": lambda: self.send("/article#top"),
            "/cut": lambda: self.say(b"<html>", length=1000),
            "/empty": lambda: self.say(b""),
            "/menu": lambda: self.say(b"<html><body><nav><a href='/'>x</a></nav></body></html>"),
        }[self.path]()

    def say(self, data: bytes, kind: str = "text/html", length: int | None = None, *, packed: bool = False) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data) if length is None else length))
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(data)

    def send(self, to: str) -> None:
        self.send_response(302)
        self.send_header("Location", to)
        self.end_headers()

    def drip(self) -> None:
        """Each byte of the headers in time, and never the last."""
        self.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        for _ in range(300):
            self.wfile.write(b"a")
            self.wfile.flush()
            threading.Event().wait(0.1)

    def endless(self) -> None:
        self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
        while True:
            self.wfile.write(b" " * MEGABYTE)

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def site(host: str = "127.0.0.1") -> Iterator[Site]:
    server = Site(host)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
