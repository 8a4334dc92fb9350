"""NetworkManager on the system's D-Bus, by questions, answers and what it tells by itself.

Names, states and reasons are those of its D-Bus interface; nothing that is translated is read.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any, TypeVar

from dbus_fast import BusType, Message, MessageFlag, MessageType
from dbus_fast.aio import MessageBus
from dbus_fast.errors import AuthError, InvalidAddressError
from dbus_fast.unpack import unpack_variants

from station.domain.field_errors import WifiMissing, WifiNotAllowed
from station.flow.unhurried import to_its_end

NAME = "org.freedesktop.NetworkManager"
ROOT = "/org/freedesktop/NetworkManager"
SETTINGS = f"{ROOT}/Settings"
NOTHING = "/"
"""The path that stands for no object."""
ANSWERS_WITHIN_S = 25.0
"""NetworkManager answers at once, but may have to ask for a permission first. Real seconds."""
LOOKS_AGAIN_S = 5.0
"""Though nothing was told: a bus that was cut off tells nothing. Real seconds."""

_DEVICE_STATES_THAT_TELL_WHY = (10, 20, 120)
"""Unmanaged, unavailable, failed."""
_NOBODY = ("ServiceUnknown", "NameHasNoOwner", "Disconnected", "NoReply")
_FORBIDDEN = (
    "PermissionDenied", "AccessDenied", "InteractiveAuthorizationRequired", "NotAuthorized",
)  # fmt: skip
_GONE = ("UnknownObject", "UnknownInterface", "UnknownDevice", "InvalidConnection", "UnknownMethod")
_BUS = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
_HEARD = (
    f"type='signal',sender='{NAME}'",
    f"type='signal',sender='{_BUS[0]}',member='NameOwnerChanged',arg0='{NAME}'",
)

Found = TypeVar("Found")


class Refused(Exception):  # told on as trouble by whoever asked
    """NetworkManager answers with an error; `args[0]` is its name."""


class Gone(Refused):
    """What was asked for is no more."""


class NetworkManagerAway(WifiMissing):
    """Nobody answers to its name; it may be starting again."""


class Bus:
    """Connected with the first question. `address` is for a bus of one's own, as in tests."""

    def __init__(self, address: str = "") -> None:
        self._address = address
        self._bus: MessageBus | None = None
        self._connecting = asyncio.Lock()
        self._turn = asyncio.Event()
        self.reasons: dict[str, int] = {}
        """Why a device lost or did not get its network, by the device's path."""

    async def call(
        self, path: str, interface: str, member: str, signature: str = "", *body: Any
    ) -> Any:
        """The one thing that it answers; None for nothing. Raises Gone, Refused,
        NetworkManagerAway, WifiNotAllowed, WifiMissing.
        """
        return await self._call((NAME, path, f"{NAME}{interface}"), member, signature, *body)

    async def all_of(self, path: str, interface: str) -> dict[str, Any]:
        """Every property. Raises as `call`."""
        place = (NAME, path, "org.freedesktop.DBus.Properties")
        found: dict[str, Any] = await self._call(place, "GetAll", "s", f"{NAME}{interface}")
        return found

    async def until(self, look: Callable[[], Awaitable[Found | None]], within_s: float) -> Found:
        """What `look` finds, looked for again whenever NetworkManager tells something. Raises
        TimeoutError after `within_s` real seconds.
        """
        await self._connected()
        async with asyncio.timeout(within_s):
            while True:
                turn = self._turn
                if (found := await look()) is not None:
                    return found
                with suppress(TimeoutError):
                    await asyncio.wait_for(turn.wait(), LOOKS_AGAIN_S)

    async def close(self) -> None:
        """What is bound to this connection ends with it. Closing twice is fine."""
        bus, self._bus = self._bus, None
        if bus is not None:
            await _hang_up(bus)

    async def _connected(self) -> MessageBus:
        """Raises WifiMissing."""
        async with self._connecting:
            if self._bus is None or not self._bus.connected:
                await self.close()
                self._bus = await self._connect()
            return self._bus

    async def _connect(self) -> MessageBus:
        """Raises WifiMissing."""
        try:
            bus = await MessageBus(self._address or None, BusType.SYSTEM).connect()
        except (OSError, EOFError, AuthError, InvalidAddressError) as cause:
            raise WifiMissing("This computer has no system bus to ask for its Wi-Fi.") from cause
        bus.add_message_handler(self._hear)
        try:
            for rule in _HEARD:
                await _ask(bus, _BUS, "AddMatch", "s", rule)
        except BaseException:
            await to_its_end(_hang_up(bus))
            raise
        return bus

    async def _call(
        self, place: tuple[str, str, str], member: str, signature: str, *body: Any
    ) -> Any:
        return await _ask(await self._connected(), place, member, signature, *body)

    def _hear(self, message: Message) -> None:
        if message.message_type is not MessageType.SIGNAL:
            return
        match message.member, message.body:
            case "StateChanged", [int(state), int(), int(reason)]:
                if state in _DEVICE_STATES_THAT_TELL_WHY and message.path is not None:
                    self.reasons[message.path] = reason
        self._turn.set()
        self._turn = asyncio.Event()


async def _hang_up(bus: MessageBus) -> None:
    bus.disconnect()
    with suppress(OSError, EOFError):
        await bus.wait_for_disconnect()  # type: ignore[no-untyped-call]


async def _ask(
    bus: MessageBus, place: tuple[str, str, str], member: str, signature: str, *body: Any
) -> Any:
    destination, path, interface = place
    message = Message(
        destination=destination, path=path, interface=interface, member=member,
        signature=signature, body=list(body),
        flags=MessageFlag.ALLOW_INTERACTIVE_AUTHORIZATION,
    )  # fmt: skip
    try:
        async with asyncio.timeout(ANSWERS_WITHIN_S):
            reply = await bus.call(message)
    except TimeoutError as cause:
        raise Refused("no answer in time") from cause
    except (OSError, EOFError) as cause:
        raise NetworkManagerAway("The system bus was cut off.") from cause
    return _read(reply)


def _read(reply: Message | None) -> Any:
    if reply is None:
        return None
    if reply.message_type is MessageType.ERROR:
        raise trouble_of(reply.error_name or "", reply.body)
    told = unpack_variants(reply.body)
    return told[0] if len(told) == 1 else told or None


def trouble_of(name: str, body: list[Any]) -> Exception:
    """What an error of the bus means; its text is for the log of a technician only."""
    kind = name.rpartition(".")[2]
    if kind in _NOBODY:
        return NetworkManagerAway("NetworkManager does not run on this computer.")
    if kind in _FORBIDDEN:
        return WifiNotAllowed(seen=(name,))
    return (Gone if kind in _GONE else Refused)(name, *body[:1])
