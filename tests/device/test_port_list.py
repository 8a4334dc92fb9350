import json
import os
import subprocess
import sys
from types import SimpleNamespace

import pytest

from station.device.port_list import find_again, ports, simulated_ports
from station.domain.device_errors import UnitLost
from station.domain.identity import DeviceId
from station.domain.platforms import PHOTON
from station.flow.ports import PortSeen

DEVICE = DeviceId.parse("3a0021000347343233323032")


def listed(**changes):
    """One entry as pyserial gives it."""
    plain = {
        "device": "/dev/ttyACM0", "vid": 0x2B04, "pid": 0xC006, "serial_number": DEVICE.text,
        "location": "1-2", "product": "Photon", "description": "Photon Serial",
    }  # fmt: skip
    return SimpleNamespace(**(plain | changes))


@pytest.fixture
def system(monkeypatch):
    """What the system lists; a test fills it."""
    entries: list[SimpleNamespace] = []
    monkeypatch.setattr("serial.tools.list_ports.comports", lambda: entries)
    return entries


def entry(**changes):
    """One port as a simulated bench registers it."""
    plain = {
        "device": "socket://127.0.0.1:7001", "place": "sim-1", "vid": 0x2B04, "pid": 0xC006,
        "serial_number": DEVICE.text, "product": "Photon", "manufacturer": "Particle",
        "location": "sim-1",
    }  # fmt: skip
    return plain | changes


def register(folder, *entries, name="simulated-bench.json"):
    (folder / name).write_text(json.dumps({"cloud_url": "http://127.0.0.1:1", "ports": entries}))


def test_a_particle_port_is_known_by_vid_and_pid_alone(system) -> None:
    system += [listed(product=None, description="USB Serial Device (COM7)"), listed(vid=0x0403)]
    (port,) = ports()
    assert (port.platform, port.device, port.place) == (PHOTON, DEVICE, "1-2")
    assert port.description == "USB Serial Device (COM7)"


def test_a_board_that_waits_for_firmware_is_told_apart(system) -> None:
    system.append(listed(pid=0xD006))
    assert ports()[0].is_dfu


def test_the_serial_number_of_old_firmware_is_no_device_id(system) -> None:
    system.append(listed(serial_number="00000000050C"))
    assert ports()[0].device is None


def test_a_serial_number_with_dirt_in_it_is_read(system) -> None:
    system.append(listed(serial_number=DEVICE.text.upper() + "\x00"))
    assert ports()[0].device == DEVICE


def test_a_place_is_the_physical_socket_and_not_the_devices_interface(system) -> None:
    system += [listed(location="1-1.4.2:1.0"), listed(location="1-3:x.0"), listed(location="20-2")]
    assert [port.place for port in ports()] == ["1-1.4.2", "1-3", "20-2"]


def test_the_second_port_of_a_device_is_its_programs_own(system) -> None:
    system += [
        listed(device="/dev/ttyACM0", location="1-2:1.3"),
        listed(device="/dev/ttyACM1", location="1-2:1.0"),
    ]
    assert [(port.place, port.address) for port in ports()] == [("1-2", "/dev/ttyACM1")]


def test_a_port_without_a_place_is_its_own(system) -> None:
    system += [listed(device="COM7", location=None), listed(device="COM8", location=None)]
    assert [port.place for port in ports()] == ["COM7", "COM8"]


def test_a_device_that_is_pulled_out_while_it_is_asked_takes_no_other_with_it(monkeypatch) -> None:
    looks = iter([TypeError("int() of nothing"), FileNotFoundError("gone"), [listed()]])

    def stumbling():
        found = next(looks)
        if isinstance(found, Exception):
            raise found
        return found

    monkeypatch.setattr("serial.tools.list_ports.comports", stumbling)
    assert [port.place for port in ports()] == ["1-2"]


def test_simulated_ports_are_listed_only_when_asked_for(system, tmp_path) -> None:
    register(tmp_path, entry())
    system.append(listed())
    assert len(ports(folder=tmp_path)) == 1
    both = ports(include_simulated=True, folder=tmp_path)
    assert [port.place for port in both] == ["1-2", "sim-1"]
    assert both[1].address == "socket://127.0.0.1:7001"


def test_several_benches_are_listed_side_by_side(tmp_path) -> None:
    register(tmp_path, entry(place="a"), name="simulated-bench-1.json")
    register(tmp_path, entry(place="b"), name="simulated-bench-2.json")
    assert [port.place for port in simulated_ports(tmp_path)] == ["a", "b"]


@pytest.mark.parametrize("text", ["", "{", "[]", '{"ports": 1}', '{"ports": [1, {"device": 1}]}'])
def test_a_registry_half_written_gives_no_port(text, tmp_path) -> None:
    (tmp_path / "simulated-bench.json").write_text(text)
    assert list(simulated_ports(tmp_path)) == []


def test_a_pty_that_is_gone_is_not_listed(tmp_path) -> None:
    register(tmp_path, entry(device="/dev/pts/no-such"), entry(vid=1))
    assert list(simulated_ports(tmp_path)) == []


def test_a_bench_that_was_killed_has_no_ports_left(tmp_path) -> None:
    bench = subprocess.Popen([sys.executable, "-c", ""])
    bench.wait()
    file = tmp_path / "simulated-bench.json"
    for pid, count in ((bench.pid, 0), (os.getpid(), 1)):
        file.write_text(json.dumps({"pid": pid, "ports": [entry()]}))
        assert len(list(simulated_ports(tmp_path))) == count


def test_no_folder_is_no_port(tmp_path) -> None:
    assert list(simulated_ports(tmp_path / "missing")) == []


def seen(address: str, device: DeviceId | None, place: str = "1-2", *, is_dfu=False) -> PortSeen:
    return PortSeen(address, place, PHOTON, device, is_dfu)


async def test_a_device_is_found_again_under_another_name_and_at_another_place() -> None:
    looks = iter([[], [seen("/dev/ttyACM1", DEVICE, "3-1")]])
    port = await find_again(DEVICE, "1-2", look=lambda: next(looks))
    assert port.address == "/dev/ttyACM1"


async def test_old_firmware_is_found_again_by_its_place() -> None:
    port = await find_again(DEVICE, "1-2", look=lambda: [seen("a", None, "1-3"), seen("b", None)])
    assert port.address == "b"


async def test_another_device_at_the_same_place_is_not_the_one(tmp_path) -> None:
    other = DeviceId.parse("f" * 24)
    with pytest.raises(UnitLost):
        await find_again(DEVICE, "1-2", within_s=0, look=lambda: [seen("a", other)])


async def test_a_device_waiting_for_firmware_has_not_come_back() -> None:
    with pytest.raises(UnitLost):
        await find_again(DEVICE, "", within_s=0, look=lambda: [seen("a", DEVICE, is_dfu=True)])
