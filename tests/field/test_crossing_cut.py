"""The way to the device and back is cut at each of its legs: this computer ends on its own network,
the unit's truth is told, nothing is lost and nothing is done twice.
"""

import asyncio

import pytest

from station.domain.clocks import CODE_LIFE_S
from station.domain.events import Judged
from station.flow.ports import Way
from station.flow.recipe_operator import RecipeOperator
from station.host.wifi.bench_air import BACK_TRIES

LONG_S, TWO_HOURS_S = 600, 7200
LEGS = [
    ("identify", "network_found"), ("identify", "network_joined"), ("identify", "device_answers"),
    ("identify", "networks_seen"), ("identify", "returned"), ("look_up", "place_read"),
    ("promise", "code_fetched"), ("hand_over", "network_joined"), ("hand_over", "listening"),
    ("hand_over", "code_stored"), ("hand_over", "wifi_stored"), ("hand_over", "left_listening"),
    ("hand_over", "returned"), ("confirm_owner", "online_seen"),
]  # fmt: skip


async def again(field, **answers):
    """The next run finds the unit wherever the last one left it, and brings it to its owner."""
    field.told.clear()
    if not field.unit.is_listening:
        await field.unit.hold_setup(3.0)
    await field.world.places[0].bench_unit.settled()
    verdict = await field.go(**{"keep_owned": "yes", **answers})
    assert verdict.passed, verdict
    assert field.owner == "ada@example.com"
    assert field.is_home
    assert field.notes == []


async def run_until(field, step, part, act):
    return await field.outside.provision(
        field.recipe, Way.own_wifi(), RecipeOperator({}), field.when(part, act, step=step)
    )


@pytest.mark.parametrize(("step", "part"), LEGS)
async def test_stopped_at_any_leg_the_computer_is_home_and_the_truth_is_told(field, step, part):
    def stop():
        running.cancel()

    running = asyncio.create_task(run_until(field, step, part, stop))
    with pytest.raises(asyncio.CancelledError):
        await running
    assert field.is_home
    assert field.notes == []
    [verdict] = field.judged
    assert verdict.code == "stopped-by-operator"
    assert isinstance(field.told[-1], Judged)
    if step in ("identify", "look_up"):
        assert "not promised to anybody" in verdict.what
        assert field.count("claim-code") == 0
    await again(field)


@pytest.mark.parametrize("visit", [0, 1])
async def test_the_access_point_goes_while_we_talk(field, visit):
    field.befalls("ap_gone", "joined", after=visit, back_after_s=LONG_S)
    verdict = await field.go()
    assert verdict.code in ("set-up-network-silent", "softap-not-seen")
    assert field.is_home
    assert field.notes == []
    assert field.owner is None
    assert field.count("claim-code") == visit
    field.world.jump(LONG_S)
    await again(field)
    assert field.count("import") == 1


async def test_the_access_point_is_gone_when_we_come_for_the_second_time(field):
    verdict = await run_until(field, "promise", "code_fetched", field.unit.unplug)
    assert verdict.code == "softap-not-seen"
    assert field.is_home
    await field.unit.plug(listening=True)
    await again(field)


@pytest.mark.parametrize("units", [2])
async def test_another_device_under_the_same_name_is_given_nothing(field):
    mine, other = field.world.units
    name = field.network

    def swap():
        field.air.names[mine.device_id] = "Photon-ELSEWH"
        field.air.names[other.device_id] = name

    verdict = await field.outside.provision(
        field.recipe, Way.own_wifi(name), RecipeOperator({}),
        field.when("code_fetched", swap, step="promise"),
    )  # fmt: skip
    assert verdict.code == "unit-swapped"
    assert other.claim_code is None
    assert other.networks == []
    assert field.is_home


@pytest.mark.parametrize("visit", [0, 1])
async def test_a_computer_that_hops_away_by_itself_goes_there_once_more(field, visit):
    field.befalls("hops_away", "joined", after=visit)
    assert (await field.go()).passed
    assert any("Goes to the device once more" in line for line in field.said())
    assert field.count("claim-code") == 1
    assert field.is_home


@pytest.mark.parametrize("visit", [0, 1])
@pytest.mark.parametrize(
    ("kind", "code", "number"),
    [
        ("join_refused", "join-refused", "SAP-119"),
        ("wifi_denied", "wifi-not-allowed", "SAP-118"),
    ],
)
async def test_a_refused_join_is_told_from_home(field, visit, kind, code, number):
    field.befalls(kind, "join", after=visit)
    verdict = await field.go()
    assert (verdict.code, verdict.number) == (code, number)
    assert field.is_home
    assert field.notes == []
    await again(field)
    assert field.count("import") == 1


async def test_names_that_the_system_hides_are_told_with_what_to_allow(field):
    field.befalls("location_off", "scan")
    verdict = await field.go()
    assert (verdict.code, verdict.number) == ("location-off", "SAP-113")
    assert "allow Location" in verdict.remedy


async def test_a_way_back_that_fails_at_first_is_gone_later_and_the_unit_passes(field):
    field.befalls("no_way_back", "leave", after=1, times=BACK_TRIES)
    assert (await field.go()).passed
    assert any("Choose Office-LAN in the Wi-Fi menu." in line for line in field.said())
    assert field.is_home
    assert field.notes == []


async def test_with_no_way_back_the_unit_is_finished_and_the_next_start_goes_home(field):
    field.befalls("no_way_back", "leave", after=1, times=0)
    verdict = await field.go()
    assert (verdict.code, verdict.number, verdict.ending) == ("host-wifi-lost", "SAP-115", "stop")
    assert "The device is finished; we only check." in verdict.what
    assert "Choose Office-LAN" in verdict.remedy
    assert field.owner == "ada@example.com"
    assert len(field.notes) == 1
    field.world.troubles.clear()
    host = field.outside.field.host_wifi(field.recipe)
    for way in await host.left_behind():
        await host.go_back(way)
    assert field.is_home
    await again(field)
    assert field.count("claim-code") == 1


@pytest.mark.parametrize(
    ("step", "part"), [("identify", "device_answers"), ("hand_over", "code_stored")]
)
async def test_a_pulled_adapter_is_told_and_is_home_when_it_is_plugged_in_again(field, step, part):
    def pull():
        field.world.begin(field.air.pull("wlan0"))

    verdict = await run_until(field, step, part, pull)
    assert verdict.code in ("host-wifi-lost", "set-up-network-silent", "wifi-missing")
    assert verdict.ending in ("stop", "aside")
    await field.world.order({"do": "adapter", "adapter": "wlan0", "is": "plugged"})
    assert field.is_home
    host = field.outside.field.host_wifi(field.recipe)
    for way in await host.left_behind():
        await host.go_back(way)
    await again(field)


async def test_a_pulled_spare_adapter_takes_nobody_off_their_network(field):
    field.air.plug("wlan1")

    def pull():
        field.world.begin(field.air.pull("wlan1"))

    verdict = await run_until(field, "hand_over", "code_stored", pull)
    assert verdict.code in ("wifi-missing", "set-up-network-silent")
    assert field.is_home
    assert field.notes == []
    await again(field)


async def test_the_internet_is_away_for_two_hours_after_the_hand_over(field):
    def cut():
        field.world.begin(field.world.internet.order(away=True))

    verdict = await run_until(field, "hand_over", "left_listening", cut)
    assert (verdict.code, verdict.ending) == ("site-offline", "stop")
    assert field.air.is_home
    assert field.notes == []
    field.world.jump(TWO_HOURS_S)
    assert TWO_HOURS_S > CODE_LIFE_S
    await field.world.order({"do": "internet", "is": "back"})
    await again(field)
    assert [field.count(act) for act in ("import", "claim-code")] == [1, 1]


async def test_the_internet_is_away_before_a_code_is_fetched(field):
    def cut():
        field.world.begin(field.world.internet.order(away=True))

    verdict = await run_until(field, "identify", "returned", cut)
    assert (verdict.code, verdict.ending) == ("site-offline", "stop")
    field.world.jump(TWO_HOURS_S)
    await field.world.order({"do": "internet", "is": "back"})
    await again(field)
    assert [field.count(act) for act in ("import", "claim-code")] == [1, 1]
