"""What a fleet has to say by itself: events in story time, and bursts of them."""

import json
import random
from collections.abc import Callable, Sequence

from station.simulator.cloud_agenda import Agenda
from station.simulator.cloud_answers import read_variable, share
from station.simulator.cloud_devices import CloudDevice
from station.simulator.cloud_events import CloudEvent, EventHub
from station.simulator.cloud_fleet import talkative
from station.simulator.cloud_ground import Ground, iso
from station.simulator.cloud_sessions import Sessions
from station.simulator.cloud_vitals import Vitals

_MINUTE_S = 60.0
_TRIES = 8
"""How many devices are asked whether they can speak, before a turn is let pass."""
_AWAY_S = (90.0, 1200.0)
_AWAY_SHARE = 0.04
"""Of the fleet, at any time; the others stay."""


class Chatter:
    """Lets `devices` speak in turn, one event at a time on the agenda: no task of its own."""

    def __init__(  # noqa: PLR0913, PLR0917 - it moves all these parts
        self,
        ground: Ground,
        agenda: Agenda,
        hub: EventHub,
        sessions: Sessions,
        vitals: Vitals,
        number: int,
    ) -> None:
        self._ground, self._agenda, self._hub = ground, agenda, hub
        self._sessions, self._vitals = sessions, vitals
        self._chance = random.Random(f"{number} chatter")
        self._devices: Sequence[CloudDevice] = ()
        self._away = 0
        self._events: tuple[tuple[Callable[[CloudDevice], None], int], ...] = (
            (self._temperature, 48),
            (self._door, 16),
            (self._battery, 10),
            (self._hook, 12),
            (self._vitals.report, 10),
            (self._go_away, 4),
        )

    def begin(self, devices: Sequence[CloudDevice], events_per_minute: float) -> None:
        """From now on. A jump of the clock is one silence, not a storm."""
        if events_per_minute <= 0 or not devices:
            return
        self._devices = devices
        gap_s = _MINUTE_S / events_per_minute

        def speak() -> None:
            self._speak()
            self._agenda.after(gap_s * self._chance.uniform(0.5, 1.5), speak)

        self._agenda.after(gap_s, speak)

    def burst(self, devices: Sequence[CloudDevice], product_id: int, count: int) -> None:
        """`count` numbered events at once, on every stream that hears one of them.

        `devices` speak in turn; without any, the service itself does, to the product.
        """
        at = iso(self._ground.clock.utc()) or ""
        able = talkative(devices)
        whose = [(d.device_id, d.product_id, d.owner, d.firmware_version) for d in able]
        whose = whose or [("api", product_id, None, 1)]
        for number in range(count):
            coreid, product, owner, version = whose[number % len(whose)]
            data = f'{{"n":{number}}}'
            event = CloudEvent("burst", data, at, coreid, product, owner, version)
            self._hub.publish(event)

    def _speak(self) -> None:
        for _ in range(_TRIES):
            device = self._chance.choice(self._devices)
            if talkative([device]):
                acts, weights = zip(*self._events, strict=True)
                self._chance.choices(acts, weights)[0](device)
                return

    def _temperature(self, device: CloudDevice) -> None:
        at = self._ground.clock.utc()
        value = read_variable(device.device_id, "temperature", "double", at)
        self._say(device, "temperature", json.dumps({"c": value}))

    def _door(self, device: CloudDevice) -> None:
        self._say(device, "door", self._chance.choice(("open", "closed")))

    def _battery(self, device: CloudDevice) -> None:
        charge = round(40 + 60 * share(device.device_id, "battery"), 1)
        self._say(device, "battery", json.dumps({"soc": charge}))

    def _hook(self, device: CloudDevice) -> None:
        self._say(device, "hook-sent/temperature", None)
        self._say(device, "hook-response/temperature/0", "OK")

    def _go_away(self, device: CloudDevice) -> None:
        """For some minutes; the cloud notices late, as with any device (cloud-api 2.8)."""
        if self._away >= max(1, _AWAY_SHARE * len(self._devices)):
            return
        self._away += 1
        self._sessions.end(device)

        def come_back() -> None:
            self._away -= 1
            if not device.has_session:
                self._sessions.begin(device)

        self._agenda.after(self._chance.uniform(*_AWAY_S), come_back)

    def _say(self, device: CloudDevice, name: str, text: str | None) -> None:
        device.last_heard = self._ground.clock.utc()
        self._sessions.publish(name, text, device)
