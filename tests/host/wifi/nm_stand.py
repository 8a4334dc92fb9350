"""A D-Bus of one's own with python-dbusmock's NetworkManager on it."""

import asyncio
import shutil
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from dbus_fast import Message, MessageType, Variant
from dbus_fast.aio import MessageBus
from dbus_fast.unpack import unpack_variants

NAME, MOCK = "org.freedesktop.NetworkManager", "org.freedesktop.DBus.Mock"
MANAGER, DEVICES = "/org/freedesktop/NetworkManager", "/org/freedesktop/NetworkManager/Devices"
PROPERTIES = "org.freedesktop.DBus.Properties"
TEMPLATE = Path(__file__).with_name("nm_template.py")
OWN, DEVICE = "Office-LAN", "Photon-7XK2QM"
DAEMON = shutil.which("dbus-daemon") or ""
LACKING = "needs a D-Bus daemon and dbusmock (Debian: dbus, python3-dbusmock)"


class Computer:
    """A bus, and the process of the NetworkManager on it, which serves one test after another."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.process: subprocess.Popen | None = None

    def start(self) -> None:
        command = [python_with_dbusmock(), "-m", "dbusmock", "--system", "-t", str(TEMPLATE)]
        self.process = subprocess.Popen(
            [*command, "-l", "/dev/null"],
            env={"DBUS_SYSTEM_BUS_ADDRESS": self.address, "PATH": "/usr/bin:/bin"},
        )

    def end(self) -> None:
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None


class Stand:
    """NetworkManager as one test has it; `orders` are those of nm_template.py."""

    def __init__(self, computer: Computer) -> None:
        self.address = computer.address
        self._computer = computer
        self._bus: MessageBus | None = None
        self._turn = asyncio.Event()

    async def open(self) -> None:
        """Without adapters yet."""
        self._bus = await MessageBus(self.address).connect()
        self._bus.add_message_handler(self._hear)
        await self._dbus("AddMatch", f"type='signal',member='NameOwnerChanged',arg0='{NAME}'")
        await self._dbus("AddMatch", f"type='signal',sender='{NAME}'")
        if self._computer.process is None:
            await self.start()
        else:
            await self._call(NAME, "/org/freedesktop", MOCK, "Reset", "")

    async def start(self) -> None:
        """Returns when NetworkManager has its name."""
        self._computer.start()
        await self._until(self._is_there, wanted=True)

    async def end(self) -> None:
        self._computer.end()
        await self._until(self._is_there, wanted=False)

    async def close(self) -> None:
        self._bus.disconnect()
        await self._bus.wait_for_disconnect()

    async def order(self, member: str, signature: str = "", *body: Any) -> Any:
        return await self._call(NAME, MANAGER, MOCK, member, signature, *body)

    async def lay(self, *adapters: str) -> None:
        """The first is on OWN when this returns; each hears OWN and DEVICE."""
        await self.order("Lay", "as", list(adapters))
        if adapters:
            await self.when(adapters[0], OWN)

    async def befall(self, at: str, kind: str) -> None:
        await self.order("Befall", "ss", at, kind)

    async def when(self, adapter: str, network: str) -> None:
        """Returns when the adapter is on that network."""
        await self._until(lambda: self.network(adapter), network)

    async def network(self, adapter: str) -> str:
        radio = await self._all(f"{DEVICES}/{adapter}", f"{NAME}.Device.Wireless")
        if radio["ActiveAccessPoint"] == "/":
            return ""
        point = await self._all(radio["ActiveAccessPoint"], f"{NAME}.AccessPoint")
        return bytes(point["Ssid"]).decode()

    async def settings_of(self, adapter: str) -> dict[str, Any]:
        """The profile that the adapter is joined by."""
        device = await self._all(f"{DEVICES}/{adapter}", f"{NAME}.Device")
        active = await self._all(device["ActiveConnection"], f"{NAME}.Connection.Active")
        place = f"{NAME}.Settings.Connection"
        return await self._call(NAME, active["Connection"], place, "GetSettings", "")

    async def switch_off(self, switch: str) -> None:
        body = (NAME, switch, Variant("b", False))
        await self._call(NAME, MANAGER, PROPERTIES, "Set", "ssv", *body)

    async def falls_asleep(self) -> None:
        """Returns when it sleeps."""
        await self._until(self._state, 10)

    async def profiles(self) -> list[str]:
        return await self.order("Profiles")

    async def _state(self) -> int:
        return (await self._all(MANAGER, NAME))["State"]

    async def _is_there(self) -> bool:
        return await self._dbus("NameHasOwner", NAME)

    async def _all(self, path: str, interface: str) -> dict[str, Any]:
        return await self._call(NAME, path, PROPERTIES, "GetAll", "s", interface)

    async def _dbus(self, member: str, text: str) -> Any:
        name = "org.freedesktop.DBus"
        return await self._call(name, "/org/freedesktop/DBus", name, member, "s", text)

    async def _call(
        self, destination: str, path: str, interface: str, member: str, signature: str, *body: Any
    ) -> Any:
        reply = await self._bus.call(
            Message(destination, path, interface, member, signature=signature, body=list(body))
        )
        assert reply.message_type is not MessageType.ERROR, f"{member}: {reply.body}"
        told = unpack_variants(reply.body)
        return told[0] if told else None

    async def _until(self, look: Callable[[], Awaitable[object]], wanted: object) -> None:
        """Looks again whenever something is told."""
        async with asyncio.timeout(10):
            while True:
                self._turn.clear()
                if await look() == wanted:
                    return
                await self._turn.wait()

    def _hear(self, message: Message) -> None:
        if message.message_type is MessageType.SIGNAL:
            self._turn.set()


@contextmanager
def private_computer() -> Iterator[Computer]:
    """Skips in words where it cannot be had."""
    if not DAEMON or python_with_dbusmock() is None:
        pytest.skip(LACKING)
    daemon = subprocess.Popen(
        [DAEMON, "--session", "--nofork", "--nopidfile", "--nosyslog", "--print-address"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    computer = Computer(daemon.stdout.readline().strip())
    try:
        yield computer
    finally:
        computer.end()
        daemon.terminate()
        daemon.wait()
        daemon.stdout.close()


@cache
def python_with_dbusmock() -> str | None:
    """dbusmock stands on libraries that the system's own Python has, and ours seldom."""
    for python in (sys.executable, "/usr/bin/python3"):
        tries = [python, "-c", "import dbusmock, gi, dbus"]
        if not Path(python).exists():
            continue
        if subprocess.run(tries, capture_output=True, check=False).returncode == 0:
            return python
    return None
