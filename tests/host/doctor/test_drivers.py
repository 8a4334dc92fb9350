"""Drivers, where a system has more than one."""

from dataclasses import replace

from station.domain.field.findings import State
from station.domain.platforms import PHOTON
from station.flow.ports import PortSeen
from station.host.doctor.drivers import look_at_drivers


def seen(description: str) -> PortSeen:
    return PortSeen("COM7", "1-2", PHOTON, None, description=description)


def test_windows_own_driver_is_right_and_an_old_one_is_told(ground):
    windows = replace(ground, system="win32")
    (good,) = look_at_drivers(windows, [seen("USB Serial Device (COM7)")])
    (old,) = look_at_drivers(windows, [seen("Particle Photon (libwdi)")])
    assert (good.state, old.state) == (State.OK, State.WATCH)
    assert "COM7" in old.what


def test_macos_needs_the_cu_name(ground):
    macos = replace(ground, system="darwin")
    (ground.root / "dev").mkdir()
    (ground.root / "dev/tty.usbmodem1").touch()
    assert look_at_drivers(macos, [])[0].state is State.FIX
    (ground.root / "dev/cu.usbmodem1").touch()
    assert look_at_drivers(macos, [])[0].state is State.OK


def test_linux_has_nothing_to_choose(ground):
    assert look_at_drivers(ground, [seen("Photon")]) == ()
