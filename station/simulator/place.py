"""A place on the simulated bench: a device, how it is reached, what is done to it by hand."""

import asyncio
from typing import Any

from station.simulator.softap_key import DeviceKey
from station.simulator.softap_servers import SoftapServers
from station.simulator.trouble import Trouble
from station.simulator.unit import SimulatedUnit
from station.simulator.unit_softap import UnitSoftap

PARTICLE_VID, APPLICATION_PID = 0x2B04, 0xC000
OLD_SERIAL_NUMBER = "00000000050C"
"""What every device before 0.6 calls itself on USB (device-protocol 1.2)."""
_NAMES = {6: "Photon", 8: "P1"}


class Place:
    """`name` stays when devices change."""

    def __init__(self, name: str, unit: SimulatedUnit) -> None:
        self.name, self.unit = name, unit
        key = DeviceKey.seeded(unit.device_id)
        self._servers = SoftapServers(UnitSoftap(unit), unit.clock, key)
        self._turning: asyncio.Task[None] | None = None
        self._is_open = False
        unit.on_listening = self._turn

    @property
    def port(self) -> str:
        return self.unit.ports.pty_address

    @property
    def tcp(self) -> str:
        return self.unit.ports.tcp_address

    @property
    def softap_http(self) -> str:
        return self._servers.http_url

    @property
    def softap_tcp(self) -> str:
        return self._servers.tcp_address

    async def start(self, *, listening: bool) -> None:
        """The access point gets its addresses first, so that they are known from the start."""
        await self._servers.start()
        if not listening:
            await self._servers.stop()
        self._is_open = listening
        await self.unit.plug(listening=listening)
        await self._settled()

    async def close(self) -> None:
        await self.unit.close()
        await self._settled()
        if self._is_open:
            await self._servers.stop()

    async def do(self, act: str, seconds: float) -> None:
        """Raises ValueError for an act nobody can do."""
        match act:
            case "hold_setup":
                await self.unit.hold_setup(seconds)
            case "reset":
                await self.unit.reset()
            case "unplug":
                self.unit.unplug()
            case "plug":
                if not self.unit.is_plugged:
                    listens = not self.unit.networks and not self.unit.is_manual
                    await self.unit.plug(listening=listens)
            case _:
                raise ValueError(f"nobody can {act} a unit")
        await self._settled()

    def strike_now(self, trouble: Trouble) -> bool:
        """Whether `trouble` is of a kind that is in force at once, and was put in force."""
        if trouble.at is not None or trouble.after:
            return False
        match trouble.kind:
            case "not_listening":
                self.unit.stop_listening_silently()
            case "stuck_in_prompt":
                self.unit.begin_in_prompt(str(trouble.args.get("prompt", "SSID: ")))
            case "busy":
                self._hold(float(trouble.args.get("seconds", 0)))
            case _:
                return False
        return True

    def _hold(self, seconds: float) -> None:
        self.unit.ports.hold(is_held=True)
        if seconds:
            asyncio.get_running_loop().call_later(seconds * self.unit.clock.scale, self._let_go)

    def _let_go(self) -> None:
        if self.unit.is_plugged:
            self.unit.ports.hold(is_held=False)

    def line(self) -> dict[str, Any]:
        return {
            "device_id": self.unit.device_id,
            "platform": _NAMES[self.unit.platform].lower(),
            "firmware": self.unit.firmware.text,
            "port": self.port,
            "tcp": self.tcp,
            "softap_http": self.softap_http,
            "softap_tcp": self.softap_tcp,
            "listening": self.unit.is_listening,
        }

    def listing(self) -> dict[str, Any]:
        """The port as a system would list it."""
        name = _NAMES[self.unit.platform]
        is_old = not self.unit.firmware.takes_claim_code
        return {
            "device": self.port,
            "place": self.name,
            "vid": PARTICLE_VID,
            "pid": APPLICATION_PID + self.unit.platform,
            "serial_number": OLD_SERIAL_NUMBER if is_old else self.unit.device_id,
            "product": f"{name} with WiFi" if is_old else name,
            "manufacturer": "Particle",
            "location": self.name,
        }

    def _turn(self, _listens: bool) -> None:  # noqa: FBT001  # one news, told as it is
        """The access point is on the air exactly while the device listens."""
        before = self._turning

        async def turn() -> None:
            if before is not None:
                await before
            wanted = self.unit.is_listening and self.unit.is_plugged
            if wanted == self._is_open:
                return
            self._is_open = wanted
            await (self._servers.start() if wanted else self._servers.stop())

        self._turning = asyncio.get_running_loop().create_task(turn())

    async def _settled(self) -> None:
        if self._turning is not None:
            await self._turning
