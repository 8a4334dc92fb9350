"""Run as the machine's only work."""

from tests.machine import usb, wifi
from tests.machine.air import (
    DEVICE_NETWORK,
    OFFICE,
    OFFICE_PASSWORD,
    Network,
    Radio,
    network_manager,
)
from tests.machine.ground import Said, SimulatedBench, tell
from tests.machine.internet import open_internet


def main() -> Said:
    bench = SimulatedBench()
    for scenario in usb.scenarios(bench):
        tell(scenario.__name__, scenario)
    ours, spare = Radio(0), Radio(3)
    spare.pull()
    office = Network("office", 2, OFFICE, OFFICE_PASSWORD)
    device = Network("device", 1, DEVICE_NETWORK)
    for network in (office, device):
        network.begin()
    device.serve(str(bench.by_air["softap_http"]))
    recipe = bench.recipe(open_internet(office, bench.cloud_url))
    with network_manager():
        for scenario in wifi.scenarios(bench, recipe, device, ours, spare):
            tell(scenario.__name__, scenario)
    bench.close()
    return {}


if __name__ == "__main__":
    tell("whole", main)
