"""What each device of the bench was made to wait: the physical floor of its claim."""

from typing import Any

from station.simulator.cloud_books import CloudBooks
from station.simulator.hands import Hands
from station.simulator.stock import Stock


class Waits:
    """Story seconds: the device's own ways, and the replies of the cloud that were for it."""

    def __init__(self, hands: Hands, stock: Stock, books: CloudBooks) -> None:
        self._hands, self._stock, self._books = hands, stock, books

    def more(self, event: str, device_id: str) -> dict[str, Any]:
        """What an event of the device says beside itself: its place, its waits so far."""
        waits = self._books.counts.waits
        match event:
            case "plugged":
                waits.begin(device_id)
                return {"place": self._hands.name_of(device_id)}
            case "unplugged":
                return {"place": self._hands.name_of(device_id)}
            case "left_listening":
                waits.settle(device_id, self._owner_of_code(device_id))
                return {"waited_s": round(sum(self.of(device_id).values()), 3)}
            case "waits":
                return {"cloud_s": self.of(device_id)["cloud_waited_s"]}
        return {}

    def of(self, device_id: str) -> dict[str, float]:
        """`waited_s` by itself, and `cloud_waited_s`."""
        cloud_s = self._books.counts.waits.of(device_id)
        return {
            "waited_s": round(self._own_s(device_id), 4),
            "cloud_waited_s": round(cloud_s, 4),
        }

    def _own_s(self, device_id: str) -> float:
        bench_unit = self._hands.held.get(device_id)
        if bench_unit is not None:
            return bench_unit.unit.waited_s
        put_away = self._stock.shelf.get(device_id)
        return put_away.waited_s if put_away is not None else 0.0

    def _owner_of_code(self, device_id: str) -> str | None:
        bench_unit = self._hands.held.get(device_id)
        code = bench_unit.unit.claim_code if bench_unit is not None else None
        owner = self._books.claims.owner_of(code.decode("ascii", "replace")) if code else None
        return owner.username if owner is not None else None
