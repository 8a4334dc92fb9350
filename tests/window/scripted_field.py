"""The field as a test says it is: what this computer's Wi-Fi hears, and where it was left."""

from station.domain.errors import StationError
from station.domain.field.air import Adapter, Heard, WayBack

NEAR = (Heard("Photon-7XK2QM", "wlan0", 82, 11), Heard("Photon-AB34CD", "wlan0", 47, 11))


class ScriptedWifi:
    """Fulfils HostWifi as far as a page asks it."""

    is_by_hand = False

    def __init__(self) -> None:
        self.near: tuple[Heard, ...] = NEAR
        self.own: tuple[Adapter, ...] = (Adapter("wlan0", "Office-LAN"),)
        self.left: list[WayBack] = []
        self.trouble: StationError | None = None
        self.scans = 0
        self.is_closed = False

    async def adapters(self):
        return self.own

    async def scan(self, prefixes=()):
        self.scans += 1
        if self.trouble is not None:
            raise self.trouble
        return self.near

    async def left_behind(self):
        return tuple(self.left)

    async def go_back(self, way):
        if self.trouble is not None:
            raise self.trouble
        self.left.remove(way)

    async def close(self):
        self.is_closed = True


class ScriptedField:
    """Fulfils FieldTools as far as a page asks it."""

    def __init__(self) -> None:
        self.wifi = ScriptedWifi()

    def host_wifi(self, recipe=None):
        return self.wifi
