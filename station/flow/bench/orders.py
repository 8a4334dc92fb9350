"""The rows of a traveller, as units are met."""

from station.domain.identity import DeviceId
from station.domain.traveller import Traveller, TravellerRow


class TravellerOrders:
    """Fulfils Orders; only rows that pre-flight found fit are met. The device is asked for first,
    then the serial number; a row once met by a device stays that device's.
    """

    def __init__(self, traveller: Traveller) -> None:
        self._by_device: dict[DeviceId, TravellerRow] = {}
        self._by_serial: dict[str, TravellerRow] = {}
        self._met: dict[int, DeviceId] = {}
        for row in traveller.fit:
            if row.device is not None:
                self._by_device[row.device] = row
            elif row.serial:
                self._by_serial[_mark(row.serial)] = row

    def row_for(self, device: DeviceId, serial: str = "") -> TravellerRow | None:
        found = self._by_device.get(device)
        return found if found is not None else self._by_serial.get(_mark(serial))

    def is_met(self, row: TravellerRow) -> bool:
        return row.number in self._met

    def meet(self, row: TravellerRow, device: DeviceId) -> None:
        """The second unit with the same serial number finds the row met."""
        self._met[row.number] = device
        self._by_device.setdefault(device, row)


def _mark(serial: str) -> str:
    return serial.strip().upper()
