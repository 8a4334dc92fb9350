"""Devices coming and going, and the claim that a handshake may bring about."""

from datetime import datetime, timedelta

from station.simulator.cloud_agenda import Agenda, Appointment
from station.simulator.cloud_devices import CloudDevice
from station.simulator.cloud_events import CloudEvent, EventHub
from station.simulator.cloud_ground import Ground, iso
from station.simulator.cloud_people import Owner, ProductCustomer


class Ownership:
    """Whose each device is, also in the moment between a good code and its effect."""

    def __init__(self, ground: Ground, agenda: Agenda) -> None:
        self._ground = ground
        self._agenda = agenda
        self._under_way: dict[str, Appointment] = {}

    def give(self, device: CloudDevice, owner: Owner | None) -> None:
        """The device is `owner`'s from now on; None is nobody's."""
        under_way = self._under_way.pop(device.device_id, None)
        if under_way is not None:
            under_way.is_off = True
        if device.owner is owner:
            return
        device.owner = owner
        if owner is None:
            self._ground.counts.did("unclaim", device.device_id)
            self._ground.tell("unclaimed", device.device_id, {})
            return
        if isinstance(owner, ProductCustomer):
            owner.has_claimed = True
        self._ground.tell("claimed", device.device_id, {"owner": owner.username})

    def give_after(self, lag_s: float, device: CloudDevice, owner: Owner) -> None:
        """The same, a moment later; whatever happens to the owner before then calls it off."""
        appointment = self._agenda.after(lag_s, lambda: self.give(device, owner))
        if lag_s > 0:
            self._under_way[device.device_id] = appointment


class Sessions:
    """What the cloud believes of each device's connection, and what it says on the streams."""

    def __init__(self, ground: Ground, agenda: Agenda, hub: EventHub) -> None:
        self._ground = ground
        self._agenda = agenda
        self._hub = hub
        self._silences: dict[str, Appointment] = {}

    def begin(self, device: CloudDevice) -> None:
        """A full handshake: its time moves on, by a millisecond at least."""
        device.last_handshake_at = self._later_than(device.last_handshake_at)
        device.known_since = device.known_since or device.last_handshake_at
        self._ground.counts.did("handshake", device.device_id)
        self.resume(device)

    def resume(self, device: CloudDevice) -> None:
        """On line. One that was believed to be so already is said to have been away."""
        self._forget_silence(device)
        if device.is_online:
            self._say_offline(device)
        device.is_online = device.has_session = True
        device.last_ip_address = device.last_ip_address or "203.0.113.9"
        device.last_heard = self._ground.clock.utc()
        self._ground.tell("connected", device.device_id, {})
        self.publish("spark/status", "online", device)

    def end(self, device: CloudDevice) -> None:
        """The device has gone. The cloud goes on believing in it for a while (cloud-api 2.8)."""
        if not device.has_session:
            return
        device.has_session = False
        lag_s = self._ground.switches.offline_lag_s
        self._silences[device.device_id] = self._agenda.after(
            lag_s, lambda: self._notice_silence(device)
        )

    def publish(self, name: str, text: str | None, device: CloudDevice) -> None:
        """An event of `device`, on every stream that may hear it."""
        at = iso(self._ground.clock.utc()) or ""
        self._hub.publish(
            CloudEvent(
                name,
                text,
                at,
                device.device_id,
                device.product_id,
                device.owner,
                device.firmware_version,
            )
        )

    def _later_than(self, last: datetime | None) -> datetime:
        now = self._ground.clock.utc()
        return now if last is None else max(now, last + timedelta(milliseconds=1))

    def restart(self, device: CloudDevice) -> None:
        """A reset that the cloud sees at once: off line, its session about to come back."""
        self._forget_silence(device)
        self._say_offline(device)

    def _say_offline(self, device: CloudDevice) -> None:
        device.is_online = False
        self.publish("spark/status", "offline", device)

    def _notice_silence(self, device: CloudDevice) -> None:
        self._silences.pop(device.device_id, None)
        self._say_offline(device)
        self._ground.tell("disconnected", device.device_id, {})

    def _forget_silence(self, device: CloudDevice) -> None:
        silence = self._silences.pop(device.device_id, None)
        if silence is not None:
            silence.is_off = True
