"""One simulated device: its power, its buttons, its radio, its lamp, its way into the cloud."""

import asyncio
import json
import random
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from station.domain.field.firmware.module import FirmwareModule
from station.domain.field.firmware.table import ModuleTable, read_table
from station.simulator import mishaps, touches
from station.simulator.clock import SimulatedClock
from station.simulator.connection import connect
from station.simulator.console_texts import Firmware, modules
from station.simulator.mouth import Mouth
from station.simulator.pace import Pace, Span
from station.simulator.ports import Ports
from station.simulator.radio import AccessPoint, Air, Credentials, remember
from station.simulator.stock import Flash, Making
from station.simulator.trouble import Trouble, TroubleBook
from station.simulator.unit_console import UnitConsole

SETUP_LISTENS_S, SETUP_ERASES_S = 3.0, 10.0
_HEARS_NOTHING_DBM = -95

Tell = Callable[[str, str | None, dict[str, Any]], None]


class CloudDoor(Protocol):
    """What a device can do to the cloud's books: begin and end a session, publish."""

    def device_connected(self, device_id: str, claim_code: str | None) -> bool: ...

    def device_runs(self, device_id: str, module: FirmwareModule) -> None: ...

    def device_resumed(self, device_id: str) -> None:
        """Online again without a new handshake: the code is not presented."""

    def device_disconnected(self, device_id: str) -> None: ...

    def device_says(self, device_id: str, event: str, text: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What all devices of one world share."""

    air: Air
    cloud: CloudDoor
    clock: SimulatedClock
    pace: Pace
    troubles: TroubleBook
    tell: Tell
    seed: int = 0


class SimulatedUnit:
    """State changes only as the real device's would. `flash` outlives its power."""

    def __init__(
        self, making: Making, around: Surroundings, flash: Flash, *, by_network: bool = True
    ) -> None:
        self.making, self.flash = making, flash
        self.device_id, self.platform = making.device_id, making.platform
        self.firmware = Firmware(flash.flashed.firmware or making.firmware)
        self.serial_number: str | None = None
        self.device_secret: str | None = None
        self.air, self.cloud, self.clock, self.pace = (
            around.air, around.cloud, around.clock, around.pace,
        )  # fmt: skip
        self._troubles, self.tell = around.troubles, around.tell
        self.chance = random.Random(f"{around.seed} {making.device_id}")
        self.is_plugged = False
        self.is_listening = False
        self.is_online = False
        self.is_dfu = False
        self.led = "off"
        self.waited_s = 0.0
        self.has_new_credentials = False
        self.rssi_dbm: int | None = None
        """What a poor aerial makes of every network; None is a good one."""
        self._tasks: set[asyncio.Task[Any]] = set()
        self._connecting: asyncio.Task[Any] | None = None
        self.ports = Ports(self._typed, touches.felt_by(self), by_network=by_network)
        mouth = Mouth(self.clock, self.ports.write, lambda why: mishaps.lose_power(self, why))
        self._mouth = mouth
        self._console = UnitConsole(self, mouth)
        self.on_listening: Callable[[bool], None] = _nobody_watches
        self.on_trouble: Callable[[Trouble], None] = _nobody_cares

    @property
    def claimed(self) -> bool:
        return self.flash.claimed

    @property
    def claim_code(self) -> bytes | None:
        return self.flash.claim_code

    @property
    def networks(self) -> list[Credentials]:
        return self.flash.networks

    # ---- what people and the bench do ----

    async def plug(self, *, listening: bool | None = None, dfu: bool = False) -> None:
        """Power comes by USB. It listens if it has nothing else to do, unless told."""
        if self.is_plugged:
            return
        if listening is None:
            listening = not self.networks and not self.flash.is_manual
        self.is_plugged, self.is_dfu = True, dfu
        await self.ports.open()
        if not self.is_plugged:  # pulled out meanwhile
            self.ports.close()
            return
        self._console.renew()
        self.tell("plugged", self.device_id, {"port": self.ports.pty_address})
        if dfu:
            self.light("blinking yellow")
        elif listening:
            self._listen(is_listening=True)
        elif self.networks:
            self.start_connecting()
        else:
            self.flash.is_manual = True
            self.light("breathing white")

    def unplug(self) -> None:
        if not self.is_plugged:
            return
        self.is_plugged = self.has_new_credentials = False
        self._stop_connecting()
        self._go_offline()
        self.ports.close()
        if self.is_listening:
            self._listen(is_listening=False)
        self.light("off")
        self.tell("unplugged", self.device_id, {})

    async def hold_setup(self, seconds: float = SETUP_LISTENS_S) -> None:
        """3 s: listening mode; 10 s while listening: the Wi-Fi credentials are erased."""
        await self.clock.sleep(seconds)
        if not self.is_plugged or self.is_dfu or seconds < SETUP_LISTENS_S:
            return
        if self.is_listening and seconds >= SETUP_ERASES_S:
            self.networks.clear()
            self.tell("credentials_erased", self.device_id, {})
        elif self.is_listening:
            self.leaves()
        else:
            self.enter_listening()

    def enter_listening(self) -> None:
        """Its session ends; the cloud notices late."""
        self._stop_connecting()
        self._go_offline()
        self._console.renew()
        self._listen(is_listening=True)

    def stop_listening_silently(self) -> None:
        """The application is in charge: scripted `not_listening`."""
        if self.is_listening:
            self._listen(is_listening=False)
        self.light("breathing cyan" if self.is_online else "breathing white")

    def begin_in_prompt(self, prompt: str) -> None:
        self._console.begin_in_prompt(prompt)

    async def reset(self) -> None:
        await self.restart(listens=None)

    async def restart(self, *, listens: bool | None, dfu: bool = False) -> None:
        self.unplug()
        await self.clock.sleep(self.chance.uniform(*self.pace.replug))
        self.tell("reset", self.device_id, {})
        await self.plug(listening=listens, dfu=dfu)

    async def close(self) -> None:
        """Away from the bench: no port, no task is left of it."""
        self.unplug()
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._mouth.close()
        self.ports.release()

    # ---- its firmware ----

    def modules(self) -> ModuleTable:
        """What it has, as it would tell."""
        return read_table(json.loads(modules(self.platform, self.firmware, self.flash.flashed)))

    def install(self, module: FirmwareModule) -> None:
        """It runs this from its next start on."""
        self.flash.flashed = self.flash.flashed.with_module(module)
        self.firmware = Firmware(self.flash.flashed.firmware or self.firmware.text)
        fields = {"part": f"{module.function.letter}{module.index}", "version": module.version}
        self.tell("runs", self.device_id, fields)

    # ---- the radio ----

    async def scan(self) -> Sequence[AccessPoint]:
        await self.wait(self.pace.scan)
        dbm = self.rssi_dbm
        if dbm is None:
            return self.air.seen()
        return [replace(p, rssi_dbm=dbm) for p in self.air.seen() if dbm > _HEARS_NOTHING_DBM]

    async def store(self, new: Credentials) -> int:
        """0 or the result code; storing takes its time either way."""
        await self.wait(self.pace.save)
        if self.strike(frozenset({"derp"}), "w") is not None:
            return -1
        if (fault := new.fault()) != 0:
            return fault
        self.flash.networks = remember(self.networks, new)
        self.has_new_credentials = True
        return 0

    async def wait(self, span: Span) -> None:
        """A wait that a claim must physically pass; counted for the performance floor."""
        seconds = self.chance.uniform(*span)
        self.waited_s += seconds
        await self.clock.sleep(seconds)

    def leaves(self) -> None:
        if self.is_listening:
            self._listen(is_listening=False)
            self.start_connecting()

    def start_connecting(self) -> None:
        self._stop_connecting()
        self._connecting = self.start(connect(self))

    def enter_listening_from_within(self) -> None:
        """Called by the connecting task itself, which must not cancel itself."""
        self._connecting = None
        self.enter_listening()

    # ---- for the parts of it, and for what befalls it ----

    def strike(self, kinds: frozenset[str], at: str) -> Trouble | None:
        return self._troubles.strike(kinds, unit=self.device_id, at=at)

    def strikes_aside(self, kind: str, at: str) -> bool:
        """Whether a trouble struck that is not the device's own affair: the bench sees to it."""
        trouble = self.strike(frozenset({kind}), at)
        if trouble is not None:
            self.on_trouble(trouble)
        return trouble is not None

    def light(self, led: str) -> None:
        if led != self.led:
            self.led = led
            self.tell("led", self.device_id, {"led": led})

    def start(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """A task that ends with the device."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    # ---- inside ----

    def _typed(self, typed: bytes) -> None:
        if not self.is_listening:
            return  # the application has it, and says nothing
        if self.strike(frozenset({"not_listening"}), typed[:1].decode("latin-1")) is not None:
            self.stop_listening_silently()
            return
        self._console.hear(typed)

    def _listen(self, *, is_listening: bool) -> None:
        self.is_listening = is_listening
        if is_listening:
            self.light("blinking blue")
        self.tell("listening" if is_listening else "left_listening", self.device_id, {})
        self.on_listening(is_listening)

    def _go_offline(self) -> None:
        if self.is_online:
            self.is_online = False
            self.cloud.device_disconnected(self.device_id)

    def _stop_connecting(self) -> None:
        if self._connecting is not None:
            self._connecting.cancel()
            self._connecting = None


def _nobody_watches(_listens: bool) -> None:  # noqa: FBT001  # one news, told as it is
    """Until the bench around the device does."""


def _nobody_cares(_trouble: Trouble) -> None:
    """Until the world around the device does."""
