# An address that somebody pastes may lead, by its name, by a redirection or by what a name server says next, into the
# machine or the network the program runs in. So the name is resolved here, every address it has is looked at, and the
# connection goes to the address that was looked at, and to no other.
"""Connections to the public internet alone."""

from __future__ import annotations

import ipaddress
import socket
from typing import Any

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import ConnectTimeoutError, NameResolutionError, NewConnectionError

from builder.errors import SourceError

_TRANSLATED = ipaddress.ip_network("64:ff9b::/96")
"""Addresses of version 6 that stand for one of version 4, which follows."""


def is_public(address: str) -> bool:
    """Whether an IP address is one of the public internet, as is any address of version 4 that stands in it."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        if ip in _TRANSLATED:
            return is_public(str(ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)))
        inner = [ip.ipv4_mapped, ip.sixtofour, *(ip.teredo or ())]
        if not all(is_public(str(one)) for one in inner if one is not None):
            return False
    return ip.is_global and not ip.is_multicast and not ip.is_reserved


def public_addresses(host: str, port: int) -> tuple[str, ...]:
    """The addresses of `host`, in the order in which they are to be tried.

    Raises SourceError where one of them is not public, and OSError where the name is unknown.
    """
    found = dict.fromkeys(str(entry[4][0]) for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
    if private := [address for address in found if not is_public(address)]:
        told = host if host == private[0] else f"{host} ({private[0]})"
        raise SourceError(f"{told}, an address of a private network; --allow-private if that is meant")
    return tuple(found)


class _Checked:
    """A connection that goes where it was looked, whatever the name means a moment later."""

    _dns_host: str
    host: str
    port: int

    def _new_conn(self) -> socket.socket:
        host = self._dns_host
        try:
            addresses = public_addresses(host, self.port)
        except (OSError, UnicodeError) as problem:
            error = problem if isinstance(problem, socket.gaierror) else socket.gaierror(str(problem))
            raise NameResolutionError(host, self, error) from None  # type: ignore[arg-type]  # one of ours is one of theirs
        failure: Exception = NewConnectionError(self, "the name has no address")  # type: ignore[arg-type]  # the same
        for address in addresses:
            self._dns_host = address
            try:
                return super()._new_conn()  # type: ignore[misc, no-any-return]  # of the connection this is mixed into
            except (NewConnectionError, ConnectTimeoutError) as problem:
                failure = problem
            finally:
                # Certificates and the header `Host` are about the name.
                self._dns_host = host
        raise failure


class _Plain(_Checked, HTTPConnection):
    pass


class _Secure(_Checked, HTTPSConnection):
    pass


class _PlainPool(HTTPConnectionPool):
    ConnectionCls = _Plain


class _SecurePool(HTTPSConnectionPool):
    ConnectionCls = _Secure


class PublicOnly(HTTPAdapter):
    """Sends requests to public addresses; raises SourceError for others."""

    def init_poolmanager(self, *args: Any, **options: Any) -> None:
        """As of the adapter of `requests`."""
        super().init_poolmanager(*args, **options)
        self.poolmanager.pool_classes_by_scheme = {"http": _PlainPool, "https": _SecurePool}
