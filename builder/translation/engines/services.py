# Which engines there are, and what each of them asks for: keys, lengths, pace and money. Engines of deep-translator
# that are not here: Linguee and PONS are dictionaries of single words, QCRI knows no French, the clients for Papago and
# Yandex speak to services that have been replaced, and that for ChatGPT needs a release of another library long gone.
"""The table of engines, and the choice of one."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address
from urllib.parse import urlsplit

from builder.errors import EngineError
from builder.translation.engines import clients
from builder.translation.engines.clients import Client
from builder.translation.marks import SQUARE, XML, Marks

GENERAL_KEY = "BRIEFING_ENGINE_KEY"
"""The environment variable that holds the key of any engine that has one key, where its own variable is not set."""


_ADDRESS = re.compile(r"https?://[^\s/?#@]+(?:/[^\s?#@]*)?")
"""Without user, password and query: an address is told and written down."""


@dataclass(frozen=True, slots=True)
class Price:
    """What a million characters cost."""

    amount: float
    """0 for what costs nothing."""
    currency: str
    """ISO 4217; empty where nothing is paid."""
    as_of: str
    """`YYYY` or `YYYY-MM`: when this was so."""
    terms: str
    """What the figure leaves out."""


FREE_PLAN = Price(0, "", "2026", "a free plan, which ends with its quota")


@dataclass(frozen=True, slots=True)
class Service:
    """One engine."""

    make: Callable[[tuple[str, ...], str | None, str, str], Client]
    """(keys, address, source, locale of the target) → its client."""
    variables: tuple[str, ...]
    """The environment variables that hold its keys."""
    needs_key: bool
    longest: int
    """Characters in one request."""
    requests: float
    """A second."""
    characters: float
    """A minute."""
    price: Price | None
    """None where it is not known."""
    free_suffix: str = ""
    """How the keys of a plan end for which nothing is paid; empty where there is none."""
    marks: Marks = SQUARE
    """How what must not be translated is marked."""

    @property
    def has_one_key(self) -> bool:
        """Whether the general variable may hold its key; what is no secret is not taken from there."""
        return len(self.variables) == 1 and self.variables[0].endswith("_KEY")


SERVICES: Mapping[str, Service] = {
    "baidu": Service(
        clients.baidu_client,
        ("BAIDU_APPID", "BAIDU_APPKEY"),
        needs_key=True,
        longest=1_900,
        requests=1,
        characters=50_000,
        price=None,
    ),
    "deepl": Service(
        clients.deepl_client,
        ("DEEPL_API_KEY",),
        needs_key=True,
        longest=5_000,
        requests=5,
        characters=120_000,
        price=Price(25, "USD", "2026", "pay as you go, without the monthly fee"),
        free_suffix=":fx",
        marks=XML,
    ),
    "google": Service(
        clients.google_client,
        (),
        needs_key=False,
        longest=4_900,
        requests=2,
        characters=60_000,
        price=Price(0, "", "2026", "a public page, without a contract"),
    ),
    "libre": Service(
        clients.libre_client,
        ("LIBRE_API_KEY",),
        needs_key=False,
        longest=5_000,
        requests=10,
        characters=600_000,
        price=Price(0, "", "2026", "a server of one's own; a hosted one has prices of its own"),
    ),
    "microsoft": Service(
        clients.microsoft_client,
        ("MICROSOFT_API_KEY",),
        needs_key=True,
        longest=5_000,
        requests=5,
        characters=33_000,
        price=None,
    ),
    "mymemory": Service(
        clients.mymemory_client,
        ("MYMEMORY_EMAIL",),
        needs_key=False,
        longest=450,
        requests=1,
        characters=10_000,
        price=Price(0, "", "2026", "a few thousand characters a day"),
    ),
}
"""Name → engine. The paces stay below what each is known to bear; lengths are deep-translator's or the engine's."""


@dataclass(frozen=True, slots=True)
class Engine:
    """Who translates."""

    name: str
    """One of SERVICES."""
    url: str | None = None
    """Where it answers; none for the engine's usual address."""
    keys: tuple[str, ...] = field(default=(), repr=False)
    """In the order of the service's variables; never written anywhere."""

    @property
    def service(self) -> Service:
        """Its row of the table."""
        return SERVICES[self.name]

    @property
    def price(self) -> Price | None:
        """What it costs with this key; none where that is not known."""
        suffix = self.service.free_suffix
        return FREE_PLAN if suffix and self.keys and self.keys[0].endswith(suffix) else self.service.price


def engine_named(name: str, url: str | None, environment: Mapping[str, str]) -> Engine:
    """The engine, with its keys taken from `environment`.

    Raises EngineError where a key is missing that it does not answer without or has signs no key has, and where the
    address is none, one that could hold a key, or one to which the key would go without encryption.
    """
    service = SERVICES[name]
    keys = tuple(environment.get(variable, "").strip() for variable in service.variables)
    if service.has_one_key and not keys[0]:
        keys = (environment.get(GENERAL_KEY, "").strip(),)
    if not all(keys):
        if service.needs_key:
            general = f" (or {GENERAL_KEY})" if service.has_one_key else ""
            missing = " and ".join(v for v, key in zip(service.variables, keys, strict=True) if not key)
            raise EngineError(f"{name} needs a key: put it into the environment variable {missing}{general}")
        keys = ()
    if not all(key.isascii() and key.isprintable() for key in keys):
        raise EngineError(f"{name}: the key has signs that no key has; copy it again")
    return addressed(Engine(name, url, keys))


def addressed(engine: Engine) -> Engine:
    """The engine itself. Raises EngineError where its address is none that may be asked."""
    url = engine.url
    if url is not None and not _ADDRESS.fullmatch(url):
        raise EngineError(f"{engine.name}: the address must be like https://host:port, without a key; give another")
    if url is not None and engine.keys and url.startswith("http:") and not _is_here(url):
        variables = " or ".join((*engine.service.variables, GENERAL_KEY))
        remedy = f"give one with https://, or unset {variables} where the engine needs no key"
        raise EngineError(f"{engine.name}: the key would go to {url} without encryption; {remedy}")
    return engine


def _is_here(url: str) -> bool:
    """Whether an address is one of this machine, where nobody listens in."""
    try:
        host = urlsplit(url).hostname or ""
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
