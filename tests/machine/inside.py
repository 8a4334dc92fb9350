"""Run as the machine's only work: each scenario tells one line of JSON, whatever happens in it."""

import json
import signal
import subprocess
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.machine.ground import (
    DEVICE_NETWORK,
    OFFICE,
    OFFICE_PASSWORD,
    Network,
    SimulatedBench,
    UsbUnit,
    joined_to,
    network_manager,
    run,
    station,
    told,
    until,
)

Said = dict[str, Any]


def tell(scenario: str, act: Callable[[], Said]) -> None:
    began_s = time.monotonic()
    try:
        said = act()
    except Exception:  # noqa: BLE001  # told as it is: the test outside fails with it
        said = {"fault": traceback.format_exc()}
    said["seconds"] = round(time.monotonic() - began_s, 1)
    print("\n@@ " + json.dumps({"scenario": scenario, **said}), flush=True)


def usb(unit: UsbUnit, device: str) -> None:
    def plugged() -> Said:
        unit.plug()
        until(ports, "a port")
        return {"ports": told(station("device", "ports", "--json")), "device": device}

    def rule() -> Said:
        said = run("udevadm", "info", "--query=property", "/dev/ttyACM0")
        return {"properties": said.splitlines(), "mode": oct(Path("/dev/ttyACM0").stat().st_mode)}

    def identified() -> Said:
        return told(station("device", "identify", "--port", "/dev/ttyACM0", "--json"))

    def pulled() -> Said:
        unit.unplug()
        until(lambda: not ports(), "the port's end")
        lost = told(station("device", "identify", "--port", "/dev/ttyACM0", "--json"))
        unit.plug()
        until(ports, "the port's return")
        return {"lost": lost, "ports": told(station("device", "ports", "--json"))}

    for scenario in (plugged, rule, identified, pulled):
        tell(scenario.__name__, scenario)


def ports() -> list[str]:
    return [str(port) for port in Path("/dev").glob("ttyACM*")]


def wifi(access_point: Network) -> None:
    def heard() -> Said:
        return told(station("wifi", "scan", "--json"))

    def crossed() -> Said:
        joined = told(station("wifi", "join", DEVICE_NETWORK, "--json"))
        there = joined_to()
        device = told(station("device", "identify", "--softap", "http://192.168.0.1", "--json"))
        left = told(station("wifi", "leave", "--json"))
        return {"joined": joined, "there": there, "device": device, "left": left,
                "home": joined_to()}  # fmt: skip

    def killed() -> Said:
        process = subprocess.Popen(
            [sys.executable, "-m", "station", "wifi", "join", DEVICE_NETWORK, "--json"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        until(lambda: joined_to() != OFFICE, "its leaving")
        process.send_signal(signal.SIGKILL)
        process.wait()
        status = told(station("wifi", "status", "--json"))
        left = told(station("wifi", "leave", "--json"))
        return {"status": status, "left": left, "home": joined_to()}

    def vanished() -> Said:
        station("wifi", "join", DEVICE_NETWORK, "--json")
        access_point.end()
        left = told(station("wifi", "leave", "--json"))
        return {"left": left, "home": joined_to()}

    for scenario in (heard, crossed, killed, vanished):
        tell(scenario.__name__, scenario)


def main() -> None:
    bench = SimulatedBench()
    device = str(bench.unit["device_id"])
    usb(UsbUnit(device, str(bench.unit["tcp"])), device)
    office = Network("office", 2, OFFICE, "10.20.0.1", OFFICE_PASSWORD)
    access_point = Network("device", 1, DEVICE_NETWORK, "192.168.0.1")
    office.begin()
    access_point.begin()
    access_point.serve(80, str(bench.unit["softap_http"]))
    with network_manager():
        tell("at_home", lambda: {"network": joined_to()})
        wifi(access_point)


if __name__ == "__main__":
    tell("whole", lambda: main() or {})
