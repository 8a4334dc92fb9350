"""A device to stand behind the set-up servers, and a host that talks to them in raw bytes."""

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress

from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.serialization import load_der_public_key

from station.simulator.clock import SimulatedClock
from station.simulator.softap_host import EnterpriseFields, ScanRow
from station.simulator.softap_key import DeviceKey
from station.simulator.softap_servers import SoftapServers
from station.simulator.trouble import Trouble, TroubleBook

DEVICE_ID = "3a0021000347343233323032"
OFFICE = ScanRow(b"Office", -40, 4194308, 6, 54000)
GUEST_NET = ScanRow(b"Guest Net", -60, 0, 11, 54000)


class Device:
    """Stands where the simulated unit stands; remembers what it was told."""

    def __init__(self) -> None:
        self.device_id = DEVICE_ID
        self.claimed = False
        self.rows: Sequence[ScanRow] = (OFFICE, GUEST_NET)
        self.claim_code = b""
        self.stored: list[tuple[bytes, bytes, int, int]] = []
        self.enterprise: EnterpriseFields | None = None
        self.troubles = TroubleBook()
        self.left = asyncio.Event()
        self.struck = asyncio.Event()
        self.may_scan = asyncio.Event()
        self.may_scan.set()

    async def scan(self) -> Sequence[ScanRow]:
        await self.may_scan.wait()
        return self.rows

    def set_claim_code(self, code: bytes) -> None:
        self.claim_code = code

    async def configure(
        self,
        *,
        ssid: bytes,
        password: bytes,
        security: int,
        channel: int,
        enterprise: EnterpriseFields | None,
    ) -> int:
        if security and ssid not in [row.ssid for row in self.rows]:
            return -2
        if security and not 8 <= len(password) <= 64:
            return -4
        self.stored.append((ssid, password, security, channel))
        self.enterprise = enterprise
        return 0

    def connect(self) -> int:
        self.left.set()
        return 0

    def strike(self, kinds: frozenset[str], at: str) -> Trouble | None:
        trouble = self.troubles.strike(kinds, unit=self.device_id, at=at)
        if trouble is not None:
            self.struck.set()
        return trouble

    def suffers(self, kind: str, at: str, **args: object) -> None:
        self.troubles.add(Trouble.parse({"kind": kind, "at": at, **args}))


class Bench:
    """A device with its servers up, and ways to talk to them."""

    def __init__(self, *, first_connection_bug: bool = False) -> None:
        self.device = Device()
        self.key = DeviceKey.example()
        self.clock = SimulatedClock(scale=0.001)
        self.servers = SoftapServers(
            self.device, self.clock, self.key, first_connection_bug=first_connection_bug
        )

    @asynccontextmanager
    async def http(self) -> AsyncIterator["Wire"]:
        async with wire(self.servers.http_url.removeprefix("http://")) as open_wire:
            yield open_wire

    @asynccontextmanager
    async def tcp(self) -> AsyncIterator["Wire"]:
        async with wire(self.servers.tcp_address) as open_wire:
            yield open_wire

    async def ask_http(self, name: str, body: bytes = b"", *extra: str) -> bytes:
        """The whole reply, over a connection of its own."""
        async with self.http() as host:
            await host.send(request(f"/{name}", body, "Connection: close", *extra))
            return await host.rest()

    async def ask_tcp(self, name: str, body: bytes = b"") -> bytes:
        async with self.tcp() as host:
            await host.send(f"{name}\n{len(body)}\n\n".encode() + body)
            return await host.rest()

    def encrypted(self, secret: bytes) -> str:
        public = load_der_public_key(bytes.fromhex(self.key.public_hex)[:162])
        assert isinstance(public, RSAPublicKey)
        return public.encrypt(secret, padding.PKCS1v15()).hex()

    def network(self, **fields: object) -> bytes:
        """A body for `configure-ap`; `pwd` is given in clear here."""
        if "pwd" in fields:
            fields["pwd"] = self.encrypted(str(fields["pwd"]).encode())
        return json.dumps(fields, ensure_ascii=False).encode()


class Wire:
    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    async def send(self, outgoing: bytes) -> None:
        self._writer.write(outgoing)
        await self._writer.drain()

    async def reply(self) -> bytes:
        """One chunked reply."""
        return await self._reader.readuntil(b"0\r\n\r\n")

    async def exactly(self, count: int) -> bytes:
        return await self._reader.readexactly(count)

    async def rest(self) -> bytes:
        """Everything up to the close, however it comes about."""
        received = bytearray()
        with suppress(ConnectionError):
            while incoming := await self._reader.read(4096):
                received += incoming
        return bytes(received)


@asynccontextmanager
async def wire(address: str) -> AsyncIterator[Wire]:
    reader, writer = await asyncio.open_connection(*address.split(":"))
    try:
        yield Wire(reader, writer)
    finally:
        writer.transport.abort()
        with suppress(ConnectionError):
            await writer.wait_closed()


def request(target: str, body: bytes = b"", *headers: str, method: str = "GET") -> bytes:
    lines = [f"{method} {target} HTTP/1.1", "Host: 192.168.0.1", *headers]
    if body:
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join([*lines, "", ""]).encode() + body


def body_of(reply: bytes) -> bytes:
    """The body of a chunked reply, joined."""
    _, _, rest = reply.partition(b"\r\n\r\n")
    body = b""
    while True:
        size, _, rest = rest.partition(b"\r\n")
        length = int(size, 16)
        if length == 0:
            assert rest == b"\r\n"
            return body
        body += rest[:length]
        assert rest[length : length + 2] == b"\r\n"
        rest = rest[length + 2 :]
