"""The field as a test says it is: what this computer's Wi-Fi hears, and where it was left."""

import asyncio

from station.domain.errors import StationError
from station.domain.field.air import Adapter, Heard, WayBack
from station.domain.field.findings import Finding
from station.domain.field.firmware.checks import Board
from station.domain.field_errors import FirmwareUnreadable
from tests.window.scripted_monitors import ScriptedMonitors
from tests.window.scripted_release import ScriptedFreeing
from tests.window.scripted_rounds import ScriptedRounds
from tests.window.scripted_secrets import ScriptedSecrets
from tests.window.scripted_updates import ScriptedUpdates

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


class ScriptedFlash:
    """Fulfils FlashDesk: `play` tells and ends as a test says."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.known = Board()
        self.asked: list[tuple] = []
        self.told: tuple = ()
        self.ending: object = None
        """A Flashed, a StationError, or None: it goes on for ever."""

    def boards_waiting(self):
        return ()

    async def read(self, path):
        if path not in self.files:
            raise FirmwareUnreadable(f"{path} cannot be read.")
        return self.files[path]

    async def board(self, address):
        self.asked.append(("board", address))
        return None, self.known

    async def by_cable(self, content, address, tell):
        return await self._play(("cable", address), tell)

    async def over_air(self, files, device, account, tell):
        return await self._play(("air", device.text, account.product), tell)

    async def by_dfu(self, content, tell):
        return await self._play(("dfu",), tell)

    async def _play(self, asked, tell):
        self.asked.append(asked)
        for news in self.told:
            tell(news)
        if self.ending is None:
            await asyncio.Event().wait()
        if isinstance(self.ending, StationError):
            raise self.ending
        return self.ending


class ScriptedDoctor:
    """Fulfils Doctor: finds what a test says, and holds there while `goes_on` is not set."""

    mendings = ("udev-rule", "folders")

    def __init__(self) -> None:
        self.findings: tuple[Finding, ...] = ()
        self.goes_on: asyncio.Event | None = None
        self.trouble: StationError | None = None
        self.mended: list[str] = []
        self.looks = 0

    async def look(self, tell):
        self.looks += 1
        for finding in self.findings:
            tell(finding)
        if self.goes_on is not None:
            await self.goes_on.wait()
        return self.findings

    async def mend(self, name):
        if self.trouble is not None:
            raise self.trouble
        self.mended.append(name)
        return "The rule is installed."

    async def close(self):
        """Nothing is held."""


class ScriptedField:
    """Fulfils FieldTools as far as a page asks it."""

    def __init__(self) -> None:
        self.flash_desk = ScriptedFlash()
        self.wifi = ScriptedWifi()
        self.release = ScriptedFreeing()
        self.round_desk = ScriptedRounds()
        self.watching = ScriptedMonitors()
        self.physician = ScriptedDoctor()
        self.secret_desk = ScriptedSecrets()
        self.newer = ScriptedUpdates()

    def host_wifi(self, recipe=None):
        return self.wifi

    def flash(self):
        return self.flash_desk

    def freeing(self, recipe=None, operator=None):
        return self.release

    def rounds(self, operator=None, account=None):
        return self.round_desk

    def monitors(self, recipe=None):
        return self.watching

    def doctor(self, recipe=None):
        return self.physician

    def updates(self):
        return self.newer

    def secrets(self):
        return self.secret_desk
