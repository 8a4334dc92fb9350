import json
import os

from station.device.monitor_ports import monitor_ports, same_again
from station.domain.identity import DeviceId
from station.flow.field.monitors import MonitorPort

ONE, OTHER = DeviceId.parse("1f" * 12), DeviceId.parse("2e" * 12)


class _Listed:
    def __init__(self, device, hwid, location=None):
        self.device, self.hwid, self.location = device, hwid, location
        self.description = "USB UART"


def test_boards_are_listed_and_other_ports_on_demand(tmp_path, monkeypatch):
    port = {"device": "socket://127.0.0.1:1", "vid": 0x2B04, "pid": 0xC006, "place": "1-1",
            "serial_number": ONE.text}  # fmt: skip
    listing = {"pid": os.getpid(), "ports": [port]}
    (tmp_path / "simulated-bench.json").write_text(json.dumps(listing))
    others = [_Listed("/dev/ttyUSB9", "USB VID:PID=10C4:EA60", "1-2"), _Listed("/dev/ttyS0", "n/a")]
    monkeypatch.setattr("serial.tools.list_ports.comports", lambda: others)
    monkeypatch.setattr("station.device.port_list._listed", list)
    boards = monitor_ports(every=False, include_simulated=True, folder=tmp_path)
    assert [(seen.place, seen.device) for seen in boards] == [("1-1", ONE)]
    every = monitor_ports(every=True, include_simulated=True, folder=tmp_path)
    assert [seen.address for seen in every] == ["socket://127.0.0.1:1", "/dev/ttyUSB9"]


def test_a_device_is_known_again_by_its_id_and_never_taken_for_another():
    known = MonitorPort("/dev/ttyACM0", "1-1", device=ONE)
    moved = MonitorPort("/dev/ttyACM3", "1-4", device=ONE)
    another = MonitorPort("/dev/ttyACM0", "1-1", device=OTHER)
    assert same_again(known, [another, moved]) is moved
    assert same_again(known, [another]) is None


def test_a_device_without_an_id_is_known_again_by_its_place():
    known = MonitorPort("/dev/ttyACM0", "1-1")
    again = MonitorPort("/dev/ttyACM1", "1-1", device=ONE)
    assert same_again(known, [MonitorPort("/dev/ttyACM0", "1-2"), again]) is again
    assert same_again(known, []) is None
