"""A simulated device's console within the device: what it says of itself, what it waits for."""

from dataclasses import replace
from typing import TYPE_CHECKING

from station.simulator.console import Console, Job
from station.simulator.console_texts import Firmware, identity, modules
from station.simulator.mouth import Mouth
from station.simulator.radio import Credentials
from station.simulator.ymodem_unit import Reception, apply

if TYPE_CHECKING:
    from station.simulator.unit import SimulatedUnit

_REPLY_KINDS = frozenset({"silence", "garbage", "chop", "log_noise", "unplug"})


class UnitConsole:
    """Fulfils ConsoleHost. A dialogue stays where it is when the host goes: nobody tells the
    device (device-protocol 2.9).
    """

    def __init__(self, unit: "SimulatedUnit", mouth: Mouth) -> None:
        self._unit, self._mouth = unit, mouth
        self._to_lose_bytes = 0
        self._share_lost = 0.0
        self._console = Console(self, mouth.say)
        self._reception: Reception | None = None

    def renew(self) -> None:
        """The device begins to listen: no dialogue is open."""
        self._to_lose_bytes, self._share_lost = 0, 0.0
        self._reception = None
        self._console = Console(self, self._mouth.say)

    def begin_in_prompt(self, prompt: str) -> None:
        self._console.begin_in_prompt(prompt)

    def hear(self, typed: bytes) -> None:
        kept = self._what_is_not_lost(typed)
        if self._reception is not None:
            self._reception.hear(kept)
            return
        self._console.feed(kept)
        job = self._console.job
        if job is not None and job.kind == "receive":
            self._reception = Reception(self._unit, self._mouth)
            self._reception.hear(job.typed)
        if job is not None:
            self._unit.start(self._work(self._console, job))

    # ---- the console's host ----

    @property
    def firmware(self) -> Firmware:
        return self._unit.firmware

    def begins(self, command: str) -> bool:
        unit = self._unit
        if unit.strikes_aside("swap", command):
            return False
        trouble = unit.strike(_REPLY_KINDS, command)
        self._mouth.begin(trouble)
        loss = unit.strike(frozenset({"drop_input"}), command)
        if loss is not None:
            self._share_lost = float(loss.args.get("share", 0.0))
            self._to_lose_bytes = int(loss.args.get("bytes", 0 if self._share_lost else 1))
        return trouble is None or trouble.kind != "silence"

    def identity(self) -> bytes:
        unit = self._unit
        return identity(unit.device_id, unit.device_secret, unit.serial_number)

    def mac(self) -> str:
        return self._unit.making.mac

    def modules(self) -> str:
        return modules(self._unit.platform, self.firmware, self._unit.flash.flashed)

    def diagnostics(self) -> str:
        return f'{{"sys:uptime":{int(self._unit.clock.now())},"net:stat":{{"err":-210}}}}'

    def is_claimed(self) -> bool:
        return self._unit.claimed

    def store_code(self, code: bytes) -> bool:
        if self._unit.strike(frozenset({"sorry"}), "C") is not None:
            return False
        self._unit.flash.claim_code = code
        return True

    def leaves(self) -> None:
        self._unit.leaves()

    def restarts_listening(self) -> None:
        self._unit.start(self._unit.restart(listens=True))

    # ---- inside ----

    def _what_is_not_lost(self, typed: bytes) -> bytes:
        lost = min(self._to_lose_bytes, len(typed))
        self._to_lose_bytes -= lost
        kept = typed[lost:]
        if not self._share_lost:
            return kept
        chance = self._unit.chance
        return bytes(byte for byte in kept if chance.random() >= self._share_lost)

    async def _work(self, console: Console, job: Job) -> None:
        """Do what the console waits for; `begun` twice is prevented by taking the job away."""
        console.job = Job("busy")
        if job.kind == "receive":
            await self._receive(console, is_asked=not job.typed.startswith((b"\x01", b"\x02")))
            return
        if job.kind == "scan":
            seen = {point.ssid.encode(): point for point in await self._unit.scan()}
            point = seen.get(job.ssid)
            result: object = (None, 0)
            if point is not None:
                result = point.security, (1 if point.cipher == 3 else point.cipher)
        else:
            result = await self._store(job.credentials)
        if console is self._console and self._unit.is_listening:
            console.done(result)
            if console.job is not None:
                self._unit.start(self._work(console, console.job))

    async def _receive(self, console: Console, *, is_asked: bool) -> None:
        """Whatever is typed until its end belongs to the transfer."""
        reception = self._reception
        if reception is None:
            return  # it left listening mode meanwhile
        module = await reception.run(is_asked=is_asked)
        if self._reception is not reception:
            return
        self._reception = None
        console.done(None)
        if module is not None:
            self._unit.start(apply(self._unit, self._mouth, module))

    async def _store(self, credentials: Credentials | None) -> bool:
        assert credentials is not None  # noqa: S101  # a save job carries them
        spoilt = credentials.security == 0 and self.firmware.spoils_open_networks
        if credentials.security in (2, 3) and not credentials.password:
            if self.firmware.scans_first:
                return False
            credentials = Credentials(credentials.ssid, 0, 0)  # an old firmware's own mistake
        return await self._unit.store(replace(credentials, spoilt=spoilt)) == 0
