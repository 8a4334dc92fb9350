"""Programs going over the air: what a device and the streams go through (cloud-api 2.8, 2.18)."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field

from station.domain.field.firmware.module import FirmwareModule
from station.simulator.cloud_agenda import Agenda
from station.simulator.cloud_devices import CloudDevice
from station.simulator.cloud_ground import Ground
from station.simulator.cloud_programs import Program
from station.simulator.cloud_sessions import Sessions

Run = Callable[[str, FirmwareModule], bool]
_STARTS_S, _TRANSFER_S, _RESTART_S, _REPORT_S = 0.5, 8.0, 3.0, 0.5


@dataclass(frozen=True, slots=True)
class Updates:
    """Each step follows the one before, in story time; a device that goes ends it."""

    ground: Ground
    agenda: Agenda
    sessions: Sessions
    benches: list[Run] = field(default_factory=list)
    """Who may have the device in hand: what it takes, it looks over and runs there."""

    def start(self, device: CloudDevice, program: Program, after_s: float = 0.0) -> None:
        """The device runs `program` when it comes back; nothing is said yet."""

        def begin() -> None:
            if device.has_session:
                self._flash_status(device, "started")
                self._later(_TRANSFER_S, lambda: self._arrived(device, program))

        self._later(after_s + _STARTS_S, begin)

    def _arrived(self, device: CloudDevice, program: Program) -> None:
        if not device.has_session:
            self._flash_status(device, "failed")
            return
        module = program.module
        if module is not None and module.platform.number != device.platform_id:
            self._flash_status(device, "failed")  # the device looked it over
            return
        self._flash_status(device, "success")
        self.sessions.restart(device)
        if module is not None and any(run(device.device_id, module) for run in self.benches):
            device.program = program  # it restarts by itself, and tells what it runs
            return
        self._later(_RESTART_S, lambda: self._restarted(device, program))

    def _restarted(self, device: CloudDevice, program: Program) -> None:
        device.program = program
        if program.module is not None:
            device.app_hash = program.module.sha256
        if program.version is not None:
            device.firmware_version = program.version
        device.restarted_at = self.ground.clock.utc()
        self.ground.counts.did("flash", device.device_id)
        self.ground.tell("flashed", device.device_id, {"functions": list(program.functions)})
        if not device.has_session:
            return  # taken away while it restarted: it runs the program when it comes back
        if not device.is_online:
            self.sessions.begin(device)
        self._later(_REPORT_S, lambda: self._report(device))

    def _report(self, device: CloudDevice) -> None:
        content = f"{device.program.functions} {dict(device.program.variables)}"
        app_hash = device.app_hash or hashlib.sha256(content.encode()).hexdigest().upper()
        forced = "true" if device.updates_forced else "false"
        for name, text in (
            ("spark/device/app-hash", app_hash),
            ("spark/device/last_reset", "update"),
            ("particle/device/updates/enabled", "true"),
            ("particle/device/updates/forced", forced),
        ):
            self.sessions.publish(name, text, device)

    def _flash_status(self, device: CloudDevice, word: str) -> None:
        """With a blank at its end, as the service has it."""
        self.sessions.publish("spark/flash/status", f"{word} ", device)

    def _later(self, delay_s: float, act: Callable[[], None]) -> None:
        self.agenda.after(delay_s, act)
