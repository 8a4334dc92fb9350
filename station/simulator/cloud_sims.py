"""SIM cards: whose they are, what they use, how their network is asked (cloud-api 2.10)."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from station.simulator.cloud_answers import share
from station.simulator.cloud_device_book import DeviceBook
from station.simulator.cloud_devices import CloudDevice
from station.simulator.cloud_ground import Ground, iso
from station.simulator.cloud_people import Account

_TASK_LIFE_S = 60.0


@dataclass(slots=True, eq=False)
class Sim:
    """One card. `product_id` None is the account's own."""

    iccid: str
    owner: Account
    product_id: int | None
    device_id: str | None = None
    is_active: bool = True
    activations: int = 1
    deactivations: int = 0
    last_act: str = "activate"
    first_active_on: datetime | None = None
    updated_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class _Task:
    """An inquiry under way."""

    task_id: str
    asked_at: datetime


class SimBook:
    """All cards, and the inquiries about them."""

    def __init__(self, ground: Ground, devices: DeviceBook) -> None:
        self._ground = ground
        self._devices = devices
        self._sims: dict[str, Sim] = {}
        self._tasks: dict[str, _Task] = {}

    def __iter__(self) -> Iterator[Sim]:
        return iter(self._sims.values())

    def add(self, sim: Sim) -> None:
        self._sims[sim.iccid] = sim

    def get(self, iccid: str) -> Sim | None:
        return self._sims.get(iccid.strip())

    def drop(self, sim: Sim) -> None:
        """Out of its product, or off the account's list: out of use either way."""
        self.switch(sim, is_active=False)
        sim.product_id = None

    def switch(self, sim: Sim, *, is_active: bool) -> None:
        now = self._ground.clock.utc()
        sim.updated_at = now
        if sim.is_active == is_active:
            return
        sim.is_active = is_active
        sim.last_act = "activate" if is_active else "deactivate"
        if is_active:
            sim.activations += 1
            sim.first_active_on = sim.first_active_on or now
        else:
            sim.deactivations += 1

    def move_in(self, device: CloudDevice, product_id: int) -> None:
        """With its device into a product, and into use (import with `import_sims`)."""
        sim = self._sims.get(device.iccid or "")
        if sim is not None:
            sim.product_id = product_id
            self.switch(sim, is_active=True)

    def device_of(self, sim: Sim) -> CloudDevice | None:
        return self._devices.get(sim.device_id) if sim.device_id else None

    def view(self, sim: Sim) -> dict[str, Any]:
        device = self.device_of(sim)
        return {
            "_id": sim.iccid,
            "activations_count": sim.activations,
            "base_country_code": "US",
            "base_monthly_rate": 299,
            "deactivations_count": sim.deactivations,
            "first_activated_on": iso(sim.first_active_on),
            "last_activated_on": iso(sim.first_active_on),
            "last_activated_via": "api",
            "last_status_change_action": sim.last_act,
            "last_status_change_action_error": "no",
            "msisdn": f"8823{sim.iccid[-10:]}",
            "overage_monthly_rate": 40,
            "status": "active" if sim.is_active else "inactive",
            "stripe_plan_slug": "example-plan",
            "updated_at": iso(sim.updated_at or sim.first_active_on),
            "user_id": sim.owner.hex_id,
            "product_id": _opaque(sim.product_id),
            "carrier": "example-mobile",
            "last_device_id": sim.device_id,
            "last_device_name": device.name if device else None,
            "owner": sim.owner.username,
        }

    def usage(self, sims: Iterable[Sim]) -> list[dict[str, Any]]:
        """Megabytes by day, of all `sims` together, since this month began."""
        active = [sim.iccid for sim in sims if sim.is_active]
        today = self._ground.clock.utc().date()
        total, rows = 0.0, []
        for number in range(today.day):
            day = today.replace(day=number + 1).isoformat()
            used = sum(0.02 + 0.9 * share(iccid, day) ** 3 for iccid in active)
            total += used
            row = {"date": day, "mbs_used": round(used, 3)}
            rows.append(row | {"mbs_used_cumulative": round(total, 3)})
        return rows

    def inquiry(self, sim: Sim) -> dict[str, Any]:
        """Of the network itself: pending at first, complete when asked again later."""
        now, wait_s = self._ground.clock.utc(), self._ground.switches.sim_status_wait_s
        task = self._tasks.get(sim.iccid)
        if task is None or now > task.asked_at + timedelta(seconds=_TASK_LIFE_S):
            task = _Task(self._ground.mint.hex_id(), now)
            self._tasks[sim.iccid] = task
        is_complete = now >= task.asked_at + timedelta(seconds=wait_s)
        meta = {
            "created_at": iso(task.asked_at),
            "expires_at": iso(task.asked_at + timedelta(seconds=_TASK_LIFE_S)),
            "check_again_after": iso(task.asked_at + timedelta(seconds=wait_s)),
            "state": "complete" if is_complete else "pending",
            "method": "async",
            "task_id": task.task_id,
        }
        return {"ok": True, "meta": meta, "sim_status": self._network_state(sim, is_complete)}

    def _network_state(self, sim: Sim, is_complete: bool) -> dict[str, bool]:  # noqa: FBT001
        device = self.device_of(sim)
        is_on = is_complete and sim.is_active and device is not None and device.has_session
        return {
            "connected": is_on,
            "gsm_connection": is_complete and sim.is_active,
            "data_connection": is_on,
        }


def first_of_month(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(day=1, hour=0, minute=0, second=0, microsecond=0)


def _opaque(product_id: int | None) -> str | None:
    """A text that cannot be turned back into the product's number (cloud-api 2.10)."""
    if product_id is None:
        return None
    return hashlib.sha256(f"product {product_id}".encode()).hexdigest()[:24]
