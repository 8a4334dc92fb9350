"""A device is claimed over its own Wi-Fi, and this computer is back on its own network."""

import pytest

from station.domain.events import StepMoved
from station.domain.questions import DEVICE_NETWORK, LEAVE_NETWORK
from station.domain.recipe import Ownership
from station.domain.wifi import Security
from station.flow.ports import Way
from station.host.wifi.bench_air import BenchAir

AT_HAND_OVER = "hand_over"


class Asked:
    """Somebody at the computer, who says what was told to be said."""

    def __init__(self, **answers):
        self.answers, self.asked = answers, []

    async def answer(self, question):
        self.asked.append(question)
        return self.answers[question.key]

    async def fill(self, form):
        return {field.key: await self.answer(field) for field in form.fields}


async def test_one_adapter_crosses_twice_and_asks_the_cloud_from_home_only(field):
    assert (await field.go()).passed
    assert field.owner == "ada@example.com"
    assert field.is_home
    assert field.notes == []
    legs = field.legs()
    assert legs[:6] == [
        ("identify", "network_found"), ("identify", "network_joined"),
        ("identify", "device_answers"), ("identify", "firmware_read"),
        ("identify", "networks_seen"), ("identify", "returned"),
    ]  # fmt: skip
    assert [part for step, part in legs if step == AT_HAND_OVER] == [
        "network_joined", "listening", "code_stored", "wifi_stored", "left_listening", "returned",
    ]  # fmt: skip
    assert legs.index(("promise", "code_fetched")) < legs.index((AT_HAND_OVER, "network_joined"))
    assert [part for _, part in legs].count("network_joined") == 2


async def test_the_steps_are_those_of_a_cable(field):
    assert (await field.go()).passed
    over_the_air = field.steps()
    field.told.clear()
    field.put(owner=None)
    field.unit.enter_listening()
    assert (await field.run()).passed
    assert field.steps() == over_the_air


async def test_with_a_spare_adapter_the_computer_never_leaves_its_network(field):
    field.air.plug("wlan1")
    was_home = []
    settle = field.air.on_moved
    field.air.on_moved = lambda: (was_home.append(field.air.is_home), settle())
    person = Asked()
    assert (await field.go_with(person)).passed
    assert was_home
    assert all(was_home)
    assert person.asked == []
    assert [part for _, part in field.legs()].count("network_joined") == 1
    assert [one["network"] for one in field.air.status()] == ["Office-LAN", ""]


@pytest.mark.parametrize(
    "ownership", [Ownership.CUSTOMER_ONLINE, Ownership.UNCLAIMED, Ownership.ACCOUNT]
)
async def test_every_kind_of_owner_is_given_over_the_air(field, ownership):
    customer = "ada@example.com" if ownership is Ownership.CUSTOMER_ONLINE else None
    assert (await field.go(field.with_recipe(ownership=ownership, customer=customer))).passed
    assert field.is_home


async def test_an_open_network_is_given_over_the_air(field):
    assert (await field.go(field.with_recipe(ssid="Guest Net", security=Security.OPEN))).passed


async def test_a_person_is_told_what_is_left_and_for_how_long_before_the_hand_over(field):
    person = Asked(leave_network="yes")
    assert (await field.go_with(person)).passed
    [question] = person.asked
    assert question.key == LEAVE_NETWORK.key
    assert question.text == (
        f"For about 30–60 s this computer leaves Office-LAN for {field.network}. "  # noqa: RUF001
        "It comes back by itself."
    )


async def test_a_person_who_says_no_stays_on_the_network(field):
    verdict = await field.go_with(Asked(leave_network="no"))
    assert verdict.code == "stopped-by-operator"
    assert (AT_HAND_OVER, "network_joined") not in field.legs()
    assert field.unit.claim_code is None
    assert field.is_home


@pytest.mark.parametrize("units", [2])
async def test_of_several_devices_a_person_chooses_by_name_and_signal(field):
    other = field.air.name_of(field.world.units[1].device_id)
    person = Asked(device_network=other, leave_network="yes")
    assert (await field.go_with(person)).passed
    question = person.asked[0]
    assert question.key == DEVICE_NETWORK.key
    assert {answer for answer, _ in question.options} == {field.network, other}
    assert all("signal" in words for _, words in question.options)
    assert field.unit.claim_code is None
    assert field.world.units[1].claimed


@pytest.mark.parametrize("units", [2])
async def test_of_several_devices_one_may_be_named_by_the_end_of_its_network(field):
    other = field.air.name_of(field.world.units[1].device_id)
    assert (await field.go(network=other[-6:].lower())).passed
    assert field.world.units[1].claimed
    assert not field.unit.claimed


@pytest.mark.parametrize("units", [2])
async def test_of_several_devices_none_is_taken_where_nobody_says_which(field):
    verdict = await field.go()
    assert verdict.code == "unanswered"
    assert field.is_home


async def test_networks_of_a_product_are_called_as_its_recipe_says(field):
    field.air.names[field.unit.device_id] = "Acme-7XK2QM"
    assert (await field.go()).code == "softap-not-seen"
    assert (await field.go(field.with_recipe(networks=("Photon-", "Acme-")))).passed


async def test_what_the_device_sees_is_told_before_the_cloud_hears_of_it(field):
    verdict = await field.go(field.with_recipe(ssid="FiveG"))
    assert (verdict.code, verdict.number) == ("five-ghz-only", "WIF-131")
    assert "FiveG is on 5 GHz only" in verdict.what
    verdict = await field.go(field.with_recipe(ssid="Nowhere"))
    assert verdict.code == "network-not-found"
    assert field.count("import") == 0
    assert field.is_home
    await field.go()
    assert "The device sees Factory: -45 dBm, wpa2." in field.shown()


async def test_a_network_that_is_weak_where_the_device_is_is_told_and_gone_on_with(field):
    field.trouble("weak_signal", rssi_dbm=-86)
    assert (await field.go()).passed
    assert "Factory is weak where the device is (-86 dBm)." in field.said()


async def test_a_wrong_password_is_told_by_the_device_that_comes_back(field):
    from station.domain.identity import Secret

    field.given["wifi"] = Secret("not-the-password")
    verdict = await field.go()
    assert verdict.code == "password-wrong"
    assert field.is_home


async def test_an_address_that_a_person_gives_needs_no_crossing(field):
    verdict = await field.run(way=Way.softap(field.world.places[0].softap_http))
    assert verdict.passed
    assert "network_joined" not in [part for _, part in field.legs()]


async def test_a_computer_that_cannot_switch_says_which_network_to_choose(field, monkeypatch):
    monkeypatch.setattr(BenchAir, "is_by_hand", True)
    assert (await field.go()).passed
    parts = [part for step, part in field.legs() if step == AT_HAND_OVER]
    assert (parts[0], parts[-1]) == ("chosen_by_hand", "returned_by_hand")
    begun = [(e.part, e.seen) for e in field.told if isinstance(e, StepMoved) and not e.done]
    assert ("chosen_by_hand", field.network) in begun
    assert ("returned_by_hand", "Office-LAN") in begun
