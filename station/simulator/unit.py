"""One simulated device: its console, its radio, its lamp, its way into the cloud."""

import asyncio
import random
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import replace
from typing import Any, Protocol

from station.simulator.clock import SimulatedClock
from station.simulator.connection import connect
from station.simulator.console import Console, Job
from station.simulator.console_texts import Firmware, identity, modules
from station.simulator.mouth import Mouth
from station.simulator.pace import Pace, Span
from station.simulator.ports import Ports
from station.simulator.radio import AccessPoint, Air, Credentials, remember
from station.simulator.trouble import Trouble, TroubleBook

SETUP_LISTENS_S, SETUP_ERASES_S = 3.0, 10.0
_REPLY_KINDS = frozenset({"silence", "garbage", "chop", "log_noise", "unplug"})

Tell = Callable[[str, str | None, dict[str, Any]], None]


class CloudDoor(Protocol):
    """What a device can do to the cloud's books: begin and end a session."""

    def device_connected(self, device_id: str, claim_code: str | None) -> bool: ...

    def device_resumed(self, device_id: str) -> None:
        """Online again without a new handshake: the code is not presented."""

    def device_disconnected(self, device_id: str) -> None: ...


class SimulatedUnit:
    """Fulfils ConsoleHost. State changes only as the real device's would."""

    def __init__(  # noqa: PLR0913, PLR0917  # a device is made of this much
        self,
        device_id: str,
        platform: int,
        firmware: str,
        mac: str,
        air: Air,
        cloud: CloudDoor,
        clock: SimulatedClock,
        pace: Pace,
        troubles: TroubleBook,
        tell: Tell,
        seed: int = 0,
    ) -> None:
        self.device_id, self.platform, self._mac = device_id, platform, mac
        self.firmware = Firmware(firmware)
        self.serial_number: str | None = None
        self.device_secret: str | None = None
        self.air, self.cloud, self.clock, self.pace = air, cloud, clock, pace
        self._troubles, self.tell = troubles, tell
        self._random = random.Random(f"{seed} {device_id}")
        self.claimed = False
        self.claim_code: bytes | None = None
        self.networks: list[Credentials] = []
        self.is_plugged = False
        self.is_listening = False
        self.is_online = False
        self.is_manual = False
        """Its program keeps the network off: it neither connects nor listens by itself."""
        self.led = "off"
        self.waited_s = 0.0
        self.has_new_credentials = False
        self._tasks: set[asyncio.Task[Any]] = set()
        self._connecting: asyncio.Task[Any] | None = None
        self.ports = Ports(self._typed)
        self.mouth = Mouth(clock, self.ports.write, self._unplugged_by)
        self._console = Console(self, self.mouth.say)
        self.on_listening: Callable[[bool], None] = _nobody_watches

    # ---- the console's host ----

    def begins(self, command: str) -> bool:
        trouble = self._troubles.strike(_REPLY_KINDS, unit=self.device_id, at=command)
        self.mouth.begin(trouble)
        return trouble is None or trouble.kind != "silence"

    def identity(self) -> bytes:
        return identity(self.device_id, self.device_secret, self.serial_number)

    def mac(self) -> str:
        return self._mac

    def modules(self) -> str:
        return modules(self.platform, self.firmware)

    def diagnostics(self) -> str:
        return f'{{"sys:uptime":{int(self.clock.now())},"net:stat":{{"err":-210}}}}'

    def is_claimed(self) -> bool:
        return self.claimed

    def store_code(self, code: bytes) -> bool:
        if self.strike(frozenset({"sorry"}), "C") is not None:
            return False
        self.claim_code = code
        return True

    def leaves(self) -> None:
        if self.is_listening:
            self._listen(is_listening=False)
            self.start_connecting()

    def restarts_listening(self) -> None:
        self._start(self._restart(listens=True))

    # ---- what people and the bench do ----

    async def plug(self, *, listening: bool) -> None:
        """Power comes by USB."""
        self.is_plugged = True
        await self.ports.open()
        self._console = Console(self, self.mouth.say)
        self.tell("plugged", self.device_id, {"port": self.ports.pty_address})
        if listening:
            self._listen(is_listening=True)
        elif self.networks:
            self.start_connecting()
        else:
            self.is_manual = True
            self.light("breathing white")

    def unplug(self) -> None:
        if not self.is_plugged:
            return
        self.is_plugged = False
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
        if not self.is_plugged or seconds < SETUP_LISTENS_S:
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
        self._console = Console(self, self.mouth.say)
        self._listen(is_listening=True)

    def stop_listening_silently(self) -> None:
        """The application is in charge: scripted `not_listening`."""
        if self.is_listening:
            self._listen(is_listening=False)
        self.light("breathing cyan" if self.is_online else "breathing white")

    def begin_in_prompt(self, prompt: str) -> None:
        self._console.begin_in_prompt(prompt)

    async def reset(self) -> None:
        await self._restart(listens=not self.networks and not self.is_manual)

    async def close(self) -> None:
        self.unplug()
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.mouth.close()
        self.ports.release()

    # ---- the radio ----

    async def scan(self) -> Sequence[AccessPoint]:
        await self.wait(self.pace.scan)
        return self.air.seen()

    async def store(self, new: Credentials) -> int:
        """0 or the result code; storing takes its time either way."""
        await self.wait(self.pace.save)
        if self.strike(frozenset({"derp"}), "w") is not None:
            return -1
        if (fault := new.fault()) != 0:
            return fault
        self.networks = remember(self.networks, new)
        self.has_new_credentials = True
        return 0

    async def wait(self, span: Span) -> None:
        """A wait that a claim must physically pass; counted for the performance floor."""
        seconds = self._random.uniform(*span)
        self.waited_s += seconds
        await self.clock.sleep(seconds)

    def strike(self, kinds: frozenset[str], at: str) -> Trouble | None:
        return self._troubles.strike(kinds, unit=self.device_id, at=at)

    def start_connecting(self) -> None:
        self._stop_connecting()
        self._connecting = self._start(connect(self))

    def enter_listening_from_within(self) -> None:
        """Called by the connecting task itself, which must not cancel itself."""
        self._connecting = None
        self.enter_listening()

    # ---- inside ----

    def _typed(self, typed: bytes) -> None:
        if not self.is_listening:
            return  # the application has it, and says nothing
        if self.strike(frozenset({"not_listening"}), typed[:1].decode("latin-1")) is not None:
            self.stop_listening_silently()
            return
        self._console.feed(typed)
        if self._console.job is not None:
            self._start(self._work(self._console, self._console.job))

    async def _work(self, console: Console, job: Job) -> None:
        """Do what the console waits for; `begun` twice is prevented by taking the job away."""
        console.job = Job("busy")
        if job.kind == "scan":
            seen = {point.ssid.encode(): point for point in await self.scan()}
            point = seen.get(job.ssid)
            result: object = (None, 0)
            if point is not None:
                result = point.security, (1 if point.cipher == 3 else point.cipher)
        else:
            result = await self._store_by_console(job.credentials)
        if console is self._console and self.is_listening:
            console.done(result)
            if console.job is not None:
                self._start(self._work(console, console.job))

    async def _store_by_console(self, credentials: Credentials | None) -> bool:
        assert credentials is not None  # noqa: S101  # a save job carries them
        spoilt = credentials.security == 0 and self.firmware.spoils_open_networks
        if credentials.security in (2, 3) and not credentials.password:
            if self.firmware.scans_first:
                return False
            credentials = Credentials(credentials.ssid, 0, 0)  # an old firmware's own mistake
        return await self.store(replace(credentials, spoilt=spoilt)) == 0

    def _unplugged_by(self, trouble: Trouble) -> None:
        self._start(self._away(trouble))

    async def _away(self, trouble: Trouble) -> None:
        listens = self.is_listening
        self.unplug()
        if "back_after_s" in trouble.args:
            await self.clock.sleep(float(trouble.args["back_after_s"]))
            await self.plug(listening=listens)

    async def _restart(self, *, listens: bool) -> None:
        self.unplug()
        await self.clock.sleep(self._random.uniform(*self.pace.replug))
        self.tell("reset", self.device_id, {})
        await self.plug(listening=listens)

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

    def light(self, led: str) -> None:
        if led != self.led:
            self.led = led
            self.tell("led", self.device_id, {"led": led})

    def _stop_connecting(self) -> None:
        if self._connecting is not None:
            self._connecting.cancel()
            self._connecting = None

    def _start(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task


def _nobody_watches(_listens: bool) -> None:  # noqa: FBT001  # one news, told as it is
    """Until the place around the device does."""
