"""Devices that come on line, as the service meets them: whose they become, what they may say."""

from collections.abc import Callable
from dataclasses import dataclass

from station.simulator.cloud_agenda import Agenda
from station.simulator.cloud_claims import Claims
from station.simulator.cloud_devices import CloudDevice
from station.simulator.cloud_firmware import FirmwareBook
from station.simulator.cloud_ground import Ground
from station.simulator.cloud_people import Owner
from station.simulator.cloud_sessions import Ownership, Sessions
from station.simulator.trouble import Trouble, TroubleBook

_OFFERED_AFTER_S = 2.0
"""After its handshake a device hears of the firmware that was released to it."""


@dataclass(frozen=True, slots=True)
class Arrivals:
    """Joins the parts of the books that a handshake moves."""

    ground: Ground
    agenda: Agenda
    sessions: Sessions
    firmware: FirmwareBook
    claims: Claims
    ownership: Ownership
    troubles: TroubleBook
    owner_named: Callable[[str, int | None], Owner]
    owner_lag_s: float | tuple[float, float]
    thief: str
    """Who takes devices over when a trouble names nobody."""

    def connected(self, device: CloudDevice, claim_code: str | None) -> bool:
        """A full handshake. True when the code was taken: the device is soon its owner's.

        A code that does not act is passed over without a word, as the service does.
        """
        self.agenda.settle()
        self.sessions.begin(device)
        self.firmware.offer(device, after_s=_OFFERED_AFTER_S)
        trouble = self._strike("takeover", device)
        if trouble is not None and not self._take_over_later(device, trouble):
            return False
        return claim_code is not None and self._use_code(device, claim_code)

    def take_over(self, device: CloudDevice, trouble: Trouble) -> None:
        """Somebody else gets the device, now."""
        username = str(trouble.args.get("owner", self.thief))
        self.ownership.give(device, self.owner_named(username, device.product_id))
        self.ground.tell("owner_changed", device.device_id, {"owner": username})

    def _use_code(self, device: CloudDevice, claim_code: str) -> bool:
        code = None
        if self._strike("ignore_code", device) is None:
            code = self.claims.code_at_handshake(device, claim_code)
        if code is None:
            self.ground.counts.did("code-ignored", device.device_id)
            self.ground.tell("code_ignored", device.device_id, {})
            return False
        self.ground.counts.did("code-applied", device.device_id)
        device.claimed_by_code_at = self.ground.clock.utc()
        device.code_owners = (*device.code_owners, code.owner.username)
        if not code.leads_nowhere:
            lag_s = self.ground.mint.between(self.owner_lag_s)
            self.ownership.give_after(lag_s, device, code.owner)
        return True

    def _take_over_later(self, device: CloudDevice, trouble: Trouble) -> bool:
        """At once (False), or `seconds` after the connection."""
        delay_s = float(trouble.args.get("seconds", 0.0))
        self.agenda.after(delay_s, lambda: self.take_over(device, trouble))
        return delay_s > 0

    def _strike(self, kind: str, device: CloudDevice) -> Trouble | None:
        return self.troubles.strike(frozenset({kind}), unit=device.device_id, at="connect")
