"""Joins what the doctor looks at: the host's checks, the cloud's desk, the Wi-Fi, the verdicts."""

import asyncio
import getpass
import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from station.assembly.freeing import account_of
from station.domain.field.findings import Finding
from station.domain.field.findings_rule import INSTALL, RULE_FILE
from station.domain.field_errors import FixNotDone
from station.domain.recipe import Recipe, is_loopback
from station.flow.field.doctor import Check, Examination, Tell, in_turn
from station.flow.field.doctor_account import NOT_ASKED, account_check, is_reached
from station.flow.field.doctor_wifi import wifi_check
from station.flow.ports import PortSeen
from station.host import folders
from station.host.doctor import disk, neighbours, serial_access, surroundings, udev_rule
from station.host.doctor.cloud_line import CloudLine
from station.host.doctor.drivers import look_at_drivers
from station.host.doctor.ground import Ground, blocking
from station.host.doctor.proxies import look_at_proxy, proxy_for
from station.host.doctor.secrets import look_at_secrets
from station.worker import beside

if TYPE_CHECKING:
    from station.assembly.outside import StationOutside

_TYPEFACES = {
    "Inter": "fontpkg_inter/files/Inter[opsz,wght].ttf",
    "JetBrains Mono": "fontpkg_jetbrains_mono/files/JetBrainsMono[wght].ttf",
}


class StationDoctor:
    """Fulfils station.flow.field.doctor.Doctor, for the account of `recipe` or of the settings."""

    def __init__(
        self, outside: "StationOutside", recipe: Recipe | None, ground: Ground | None = None
    ) -> None:
        """Raises SettingsUnreadable."""
        self._outside, self._recipe = outside, recipe
        self._ground = ground or Ground()
        self._account = account_of(outside, recipe)
        self._runs: list[Examination] = []

    @property
    def mendings(self) -> Sequence[str]:
        return (INSTALL, disk.MAKE_FOLDERS)

    async def look(self, tell: Tell) -> Sequence[Finding]:
        examination = Examination(self._checks(await self._ports()))
        self._runs.append(examination)
        return await examination.run(tell)

    async def mend(self, name: str) -> str:
        """Raises FixNotDone."""
        match name:
            case "udev-rule":
                installer = folders.resource("linux/install-rule.sh")
                install = partial(udev_rule.install_rule, self._ground, self._rule, installer)
                return await beside("mend", install)
            case disk.MAKE_FOLDERS:
                return await beside("mend", partial(disk.make_folders, self._folders))
            case _:
                raise FixNotDone(f"Station mends {', '.join(self.mendings)}; not {name}.")

    async def close(self) -> None:
        runs, self._runs = self._runs, []
        await asyncio.gather(*(run.close() for run in runs))

    @property
    def _rule(self) -> Path:
        return folders.resource(f"udev/{RULE_FILE}")

    @property
    def _folders(self) -> dict[str, Path]:
        outside = self._outside
        return {
            "data": outside.data_folder,
            "state": outside.state_folder,
            "logs": folders.log_folder(),
        }

    async def _ports(self) -> Sequence[PortSeen]:
        """Simulated ones only for a cloud on this computer (settled 2)."""
        return await beside("doctor-list", lambda: self._outside.ports(self._recipe))

    def _checks(self, ports: Sequence[PortSeen]) -> list[Check]:
        return [*self._serial_checks(ports), *self._cloud_checks(), *self._part_checks()]

    def _serial_checks(self, ports: Sequence[PortSeen]) -> list[Check]:
        ground, rule = self._ground, self._rule
        names = [port.address for port in ports]
        groups = frozenset(os.getgroups()) if hasattr(os, "getgroups") else frozenset()
        is_root = hasattr(os, "geteuid") and os.geteuid() == 0
        look_at_access = partial(
            serial_access.look_at_access, ground, names, _user(), groups, is_root=is_root
        )
        return [
            blocking("serial-access", look_at_access),
            blocking("udev-rule", partial(udev_rule.look_at_rule, ground, rule)),
            blocking("modem-manager", partial(udev_rule.look_at_modem_manager, ground, rule)),
            blocking("drivers", partial(look_at_drivers, ground, ports)),
            blocking("ports", partial(serial_access.look_at_ports, ground, names)),
        ]

    def _cloud_checks(self) -> list[Check]:
        url, outside, ground = self._account.cloud_url, self._outside, self._ground
        scale_holds = outside.time_scale == 1.0 or is_loopback(url)
        line = CloudLine(url, proxy_for(url, ground))
        proxy = blocking("proxy", partial(look_at_proxy, url, ground))
        cloud = blocking("cloud", line.look)
        if not scale_holds:
            return [proxy, cloud]
        account = account_check(lambda: outside.cloud_desk(self._account), outside.clock().utc)
        return [proxy, *in_turn(cloud, account, is_reached, NOT_ASKED)]

    def _part_checks(self) -> list[Check]:
        outside, ground, places = self._outside, self._ground, self._folders
        shared = [places["data"], places["state"]]
        search = [folder for folder in sys.path if folder]
        return [
            blocking("key-store", partial(look_at_secrets, outside.vault_state)),
            blocking("disk", partial(disk.look_at_disk, places)),
            blocking("other-station", partial(neighbours.look_at_others, ground, shared)),
            wifi_check(lambda: outside.field.host_wifi(self._recipe)),
            blocking("device-address", partial(neighbours.look_at_device_address, ground)),
            blocking("printers", surroundings.look_at_printers),
            blocking("sounds", partial(surroundings.look_at_sounds, ground)),
            blocking("dfu-util", partial(surroundings.look_at_dfu_util, ground)),
            blocking("qt", partial(surroundings.look_at_qt, ground)),
            blocking("fonts", partial(surroundings.look_at_fonts, search, _TYPEFACES)),
            blocking("system", surroundings.look_at_system),
        ]


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a user without a name
        return str(os.getuid())
