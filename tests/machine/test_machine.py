"""Station's own commands on real USB, real radios and the real NetworkManager (platform-facts), in
an emulated machine that is booted once. A lane of its own; where it cannot run it says why.
"""

from collections.abc import Iterator

import pytest

from installer.machine.boot import Told, run_machine
from installer.machine.root import Unfit, check_computer

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]
OFFICE, DEVICE_NETWORK = "Office-LAN", "Photon-ABC123"


@pytest.fixture(scope="module")
def machine() -> Iterator[Told]:
    try:
        check_computer()
        yield run_machine()
    except Unfit as reason:
        pytest.skip(f"No machine is emulated here: {reason}")


@pytest.fixture
def said(machine, request):
    """What the scenario of that name told."""
    name = request.param
    assert name in machine.results, f"{name} said nothing. The console:\n{machine.log}"
    told = machine.results[name]
    assert "fault" not in told, told["fault"]
    return told


def scenario(name):
    return pytest.mark.parametrize("said", [name], indirect=True)


def of_the_cable(ports):
    return [port for port in ports if port["port"].startswith("/dev/ttyACM")]


@scenario("plugged")
def test_a_device_that_is_plugged_in_is_listed_with_its_id_and_its_place_on_the_bus(said):
    [port] = of_the_cable(said["ports"])
    assert port["device_id"] == said["device"]
    assert (port["place"], port["platform"]) == ("1-1", "photon")


@scenario("rule")
def test_the_rule_keeps_modem_managers_away_and_lets_the_person_in(said):
    assert "ID_MM_PORT_IGNORE=1" in said["properties"]
    assert any(line.startswith("TAGS=") and "uaccess" in line for line in said["properties"])
    assert said["mode"].endswith("660")


@scenario("identified")
def test_it_says_over_the_cable_who_it_is(said):
    assert (said["platform"], said["firmware"], said["via"]) == ("photon", "2.3.1", "usb")


@scenario("pulled")
def test_a_pulled_device_is_told_as_lost_and_is_found_again_in_its_place(said):
    assert said["lost"]["code"] == "unit-lost"
    [port] = of_the_cable(said["ports"])
    assert port["place"] == "1-1"


@scenario("heard")
def test_a_devices_network_is_heard_on_the_air(said):
    [network] = said["networks"]
    assert network["ssid"] == DEVICE_NETWORK
    assert network["open"]


@scenario("crossed")
def test_the_computer_joins_it_talks_to_192_168_0_1_and_comes_back(said):
    assert said["joined"]["own_network"] == OFFICE
    assert DEVICE_NETWORK in said["there"]
    assert said["device"]["via"] == "softap"
    assert said["left"]["adapters"][0]["network"] == OFFICE
    assert said["home"] == OFFICE


@scenario("killed")
def test_a_station_that_was_killed_on_its_way_is_brought_home_by_the_next_one(said):
    assert said["home"] == OFFICE


@scenario("vanished")
def test_a_device_whose_network_vanishes_keeps_nobody_from_home(said):
    assert said["home"] == OFFICE
