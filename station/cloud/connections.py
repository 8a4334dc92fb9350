"""Opens HTTP for one session: whom it trusts, what it never sends, and how a wait is cut short."""

import socket
from contextlib import suppress
from http.cookiejar import DefaultCookiePolicy
from typing import Any

import requests
import urllib3
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection

from station import __version__
from station.domain.recipe import is_loopback


class Wire:
    """The connection that a session uses. `cut` comes from another thread than the one that
    waits on it (field-notes 5.1).
    """

    def __init__(self) -> None:
        self._connection: HTTPConnection | None = None
        self._socket: Any = None
        self._is_cut = False

    def cut(self) -> None:
        """Whoever reads from it finds it ended; nobody connects until it is mended."""
        self._is_cut = True
        self._shut_down()

    def mend(self) -> None:
        self._is_cut = False

    def used_by(self, connection: HTTPConnection) -> None:
        """Known before it connects, so that a cut reaches the TLS handshake too."""
        self._connection, self._socket = connection, None

    def connected(self) -> None:
        """A cut that came before there was a socket takes effect here. The connection itself
        forgets its socket where the reply is the last, but that is still read from.
        """
        self._socket = self._connection.sock if self._connection is not None else None
        if self._is_cut:
            self._shut_down()

    def _shut_down(self) -> None:
        connecting = self._connection.sock if self._connection is not None else None
        held = self._socket if self._socket is not None else connecting
        if held is None:
            return
        plain = held if isinstance(held, socket.socket) else held.socket
        with suppress(OSError):  # closed or gone already
            socket.socket.shutdown(plain, socket.SHUT_RDWR)  # TLS state is its reader's to end


def open_http(url: str, wire: Wire) -> requests.Session:
    """For the cloud at `url`; its connections are known to `wire`."""
    http = requests.Session()
    http.headers["User-Agent"] = f"station/{__version__}"
    http.headers["Accept"] = "application/json"
    http.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    if is_loopback(url):
        http.trust_env = False  # nothing for this computer itself goes through a proxy
    http.mount(url.partition("//")[0] + "//", _Adapter(wire, is_tls=url.startswith("https:")))
    return http


class _Adapter(HTTPAdapter):
    """Trusts what the operating system trusts: factories sit behind proxies of their own."""

    def __init__(self, wire: Wire, *, is_tls: bool) -> None:
        self._pools = _pools_on(wire)
        self._tls: dict[str, Any] = {"ssl_context": _system_context()} if is_tls else {}
        super().__init__()

    def init_poolmanager(self, *args: Any, **options: Any) -> None:
        super().init_poolmanager(*args, **(options | self._tls))
        self.poolmanager.pool_classes_by_scheme = self._pools

    def proxy_manager_for(self, proxy: str, **options: Any) -> Any:
        manager = super().proxy_manager_for(proxy, **(options | self._tls))
        manager.pool_classes_by_scheme = self._pools
        return manager

    def close(self) -> None:
        """Each connection now, and not when somebody collects what an exception still holds."""
        for manager in (self.poolmanager, *self.proxy_manager.values()):
            for key in manager.pools.keys():  # noqa: SIM118  # no mapping: it has only this
                manager.pools[key].close()
        super().close()


def _pools_on(wire: Wire) -> dict[str, type[urllib3.HTTPConnectionPool]]:
    class Plain(HTTPConnection):
        def connect(self) -> None:
            wire.used_by(self)
            super().connect()
            wire.connected()

    class Tls(HTTPSConnection):
        def connect(self) -> None:
            wire.used_by(self)
            super().connect()
            wire.connected()

    class PlainPool(urllib3.HTTPConnectionPool):
        ConnectionCls = Plain

    class TlsPool(urllib3.HTTPSConnectionPool):
        ConnectionCls = Tls

    return {"http": PlainPool, "https": TlsPool}


def _system_context() -> Any:
    import ssl  # noqa: PLC0415  # slow to load; a cloud on this computer never needs it

    import truststore  # noqa: PLC0415

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
