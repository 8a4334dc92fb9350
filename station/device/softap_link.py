"""One device in listening mode over its own access point, as the flow wants it."""

import asyncio
import threading
from collections.abc import Mapping, Sequence
from typing import Protocol
from urllib.parse import urlsplit

from station.device.softap_http import SoftapHttp
from station.device.softap_network import best_of, check_sendable, fields, wireless
from station.device.softap_socket import Address, Stopped
from station.device.softap_tcp import SoftapTcp
from station.device.trace import Trace, no_trace
from station.domain import softap, softap_http, softap_tcp
from station.domain.device_errors import (
    AnswerNotUnderstood,
    CodeNotStored,
    NetworkNotFound,
    SetUpNetworkSilent,
    UnitSwapped,
)
from station.domain.identity import ClaimCode, DeviceId
from station.domain.platforms import Platform
from station.domain.softap import Command
from station.domain.unit import DeviceFacts
from station.domain.wifi import Security, SeenNetwork, WifiNetwork
from station.worker import Worker

TRIES = 2
"""One new connection, then give up (verdicts W14)."""
CODE_TRIES = 3
AGAIN_AFTER_S = 1.0
SECOND_SCAN_AFTER_S = 5.0
LISTENS_AGAIN_S = 2.0
SHORTEST_WAIT_S = 0.5
"""However fast the story runs. Real seconds."""


class Transport(Protocol):
    """HTTP or plain TCP."""

    def ask(
        self, command: Command, within_s: float, stop: threading.Event, trace: Trace
    ) -> bytes | None: ...


class SoftapDevice:
    """Fulfils the flow's Device. Times are story seconds; `time_scale` makes them real."""

    via = "softap"

    def __init__(
        self, transport: Transport, trace: Trace, time_scale: float, platform: Platform | None
    ) -> None:
        self._transport = transport
        self._worker = Worker("softap")
        self._trace = trace
        self._time_scale = time_scale
        self._platform = platform
        self._device: DeviceId | None = None
        self._public_key: bytes | None = None

    @classmethod
    async def open(
        cls,
        address: str,
        *,
        bind_to: str = "",
        trace: Trace | None = None,
        time_scale: float = 1.0,
        platform: Platform | None = None,
    ) -> "SoftapDevice":
        """`address` is `http://host[:port]` or `tcp://host[:port]`, by the interface `bind_to`
        where one is named. Nothing is sent yet. Raises ValueError.
        """
        return cls(_transport(address, bind_to), trace or no_trace, time_scale, platform)

    async def identify(self) -> DeviceFacts:
        """Raises SetUpNetworkSilent, AnswerNotUnderstood, UnitSwapped."""
        await self._ask(softap.VERSION)
        device, is_claimed = softap.read_identity(await self._ask(softap.DEVICE_ID))
        self._remember(device)
        return DeviceFacts(device, self._platform, None, None, is_claimed, self.via)

    async def modules(self) -> Mapping[str, object]:
        """Empty: the access point does not tell."""
        return {}

    async def scan(self) -> Sequence[SeenNetwork]:
        """The networks it sees, strongest first. Raises SetUpNetworkSilent."""
        return softap.read_scan(await self._ask(softap.SCAN))

    async def set_claim_code(self, code: ClaimCode) -> None:
        """Raises CodeNotStored, SetUpNetworkSilent."""
        seen: list[str] = []
        for _ in range(CODE_TRIES):
            result = softap.read_result(await self._ask(softap.set_claim_code(code)))
            if result == 0:
                return
            seen.append(f"set was answered with {result}")
        raise CodeNotStored(seen=tuple(seen))

    async def set_wifi(self, network: WifiNetwork) -> None:
        """Store `network`; the device stays in listening mode. Raises NetworkNotFound,
        CredentialsMalformed, SecurityUnsupported, SetUpNetworkSilent, AnswerNotUnderstood.
        """
        check_sendable(network)
        seen = await self._seen(network)
        security, _, _ = wireless(network, seen)
        result = await self._configure(network, seen, security)
        if _is_crypto_trouble(result):  # its key is not the one we know (3.6)
            self._public_key = None
            result = await self._configure(network, seen, security)
        softap.check_configured(result)

    async def depart(self) -> None:
        """A reply that is lost because the access point went down is success (3.9). Raises
        SetUpNetworkSilent when the command could not be sent.
        """
        try:
            await self._send(softap.CONNECT, softap.CONNECT.within_s)
        except SetUpNetworkSilent:
            await asyncio.sleep(AGAIN_AFTER_S * self._time_scale)
            await self._send(softap.CONNECT, softap.CONNECT.within_s)

    async def listens_again(self) -> bool:
        """Whether its access point answers. Raises UnitSwapped."""
        try:
            body = await self._send(softap.DEVICE_ID, LISTENS_AGAIN_S)
            if body is None:
                return False
            device, _ = softap.read_identity(body)
        except (SetUpNetworkSilent, AnswerNotUnderstood):
            return False
        self._remember(device)
        return True

    async def close(self) -> None:
        """Closing twice is fine."""
        self._worker.close()

    async def _seen(self, network: WifiNetwork) -> SeenNetwork | None:
        """Raises NetworkNotFound for one that should be seen and is not, looked for twice."""
        seen = best_of(await self.scan(), network)
        if seen is None and not network.is_hidden:
            await asyncio.sleep(SECOND_SCAN_AFTER_S * self._time_scale)
            seen = best_of(await self.scan(), network)
            if seen is None:
                raise NetworkNotFound
        return seen

    async def _configure(
        self, network: WifiNetwork, seen: SeenNetwork | None, security: Security
    ) -> int | None:
        key = None if security is Security.OPEN else await self._known_key()
        described = await self._worker.call(lambda _: fields(network, seen, key))
        return softap.read_result(await self._ask(softap.configure(described)))

    async def _known_key(self) -> bytes:
        if self._public_key is None:
            self._public_key = softap.read_public_key(await self._ask(softap.PUBLIC_KEY))
        return self._public_key

    def _remember(self, device: DeviceId) -> None:
        if self._device not in (None, device):
            raise UnitSwapped(f"{device} answers where {self._device} was.")
        self._device = device

    async def _ask(self, command: Command) -> bytes:
        """Ask, once more if need be: the same again stores the same again."""
        silent = SetUpNetworkSilent(seen=(f"{command.name} was not answered",))
        for attempt in range(TRIES):
            if attempt > 0:
                await asyncio.sleep(AGAIN_AFTER_S * self._time_scale)
            try:
                body = await self._send(command, command.within_s)
            except SetUpNetworkSilent as trouble:
                silent = trouble
                continue
            if body is not None:
                return body
        raise silent

    async def _send(self, command: Command, within_s: float) -> bytes | None:
        real_s = max(within_s * self._time_scale, SHORTEST_WAIT_S)
        talk: list[tuple[str, bytes]] = []

        def ask(stop: threading.Event) -> bytes | None:
            try:
                return self._transport.ask(command, real_s, stop, lambda *line: talk.append(line))
            except Stopped:
                return None

        try:
            return await self._worker.call(ask)
        finally:
            for direction, shown in talk:
                self._trace(direction, shown)


def _is_crypto_trouble(result: int | None) -> bool:
    return result is not None and result < -4


def _transport(address: str, bind_to: str) -> Transport:
    parts = urlsplit(address)
    if parts.scheme == "http" and parts.hostname:
        port = parts.port or softap_http.DEFAULT_PORT
        return SoftapHttp(Address(parts.hostname, port, bind_to))
    if parts.scheme == "tcp" and parts.hostname:
        port = parts.port or softap_tcp.DEFAULT_PORT
        return SoftapTcp(Address(parts.hostname, port, bind_to))
    raise ValueError(f"{address!r} is not an address like http://192.168.0.1")
