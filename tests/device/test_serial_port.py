import os

import pytest

from station.device import serial_port
from station.device.serial_port import SerialPort, cu_address
from station.domain.device_errors import PortBusy, PortDenied, UnitLost


def nothing(_: bytes) -> bytes:
    return b""


async def test_a_pty_is_opened_though_it_has_no_modem_lines(peers) -> None:
    peer = peers(nothing)
    port = SerialPort(peer.address)
    peer.say(b"hello")
    assert port.read() == b"hello"
    port.close()


async def test_what_was_received_before_opening_is_discarded(peers) -> None:
    peer = peers(nothing)
    peer.say(b"old")
    port = SerialPort(peer.address)
    peer.say(b"new")
    assert port.read() == b"new"
    port.close()


async def test_a_port_in_use_is_told_as_busy(peers) -> None:
    peer = peers(nothing)
    port = SerialPort(peer.address)
    with pytest.raises(PortBusy, match=peer.address):
        SerialPort(peer.address)
    port.close()
    SerialPort(peer.address).close()


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may open everything")
async def test_a_port_that_may_not_be_opened_is_told_as_denied(peers) -> None:
    peer = peers(nothing)
    os.chmod(peer.address, 0)  # noqa: PTH101
    with pytest.raises(PortDenied):
        SerialPort(peer.address)


def test_each_refusal_of_the_system_has_its_own_name() -> None:
    def named(cause: Exception) -> type:
        return type(serial_port.translated("COM7", cause))

    assert named(PermissionError(13, "denied")) is PortDenied
    assert named(OSError(16, "busy")) is PortBusy
    assert named(OSError("could not open port 'COM7': PermissionError(13, 'Zugriff')")) is PortBusy
    assert named(FileNotFoundError(2, "none")) is UnitLost


def test_a_port_that_is_not_there_is_a_unit_lost() -> None:
    with pytest.raises(UnitLost, match="/dev/no-such-port"):
        SerialPort("/dev/no-such-port")


async def test_a_port_that_vanishes_is_a_unit_lost(peers) -> None:
    peer = peers(nothing)
    port = SerialPort(peer.address)
    peer.unplug()
    with pytest.raises(UnitLost):
        port.read()
    with pytest.raises(UnitLost):
        port.write(b"i")
    port.close()
    port.close()


async def test_a_read_that_waits_can_be_woken(peers) -> None:
    port = SerialPort(peers(nothing).address)
    port.wake()
    assert port.read() == b""
    port.close()


@pytest.mark.parametrize("baud", [14400, 28800])
def test_a_baud_that_is_a_command_to_the_device_is_refused(baud) -> None:
    with pytest.raises(ValueError, match="puts"):
        SerialPort("/dev/no-such-port", baud)


def test_macos_ports_that_wait_for_a_carrier_are_never_opened(monkeypatch) -> None:
    monkeypatch.setattr("sys.platform", "darwin")
    assert cu_address("/dev/tty.usbmodem1") == "/dev/cu.usbmodem1"
