"""A device is claimed, end to end, in every ownership mode and by every way."""

import pytest

from station.domain.recipe import Ownership
from station.domain.wifi import Security
from station.flow.ports import Way


async def test_a_device_is_claimed_for_a_customer_over_usb(claim):
    verdict = await claim.run()
    assert (verdict.code, verdict.ending) == ("confirmed", "pass")
    assert claim.owner == "ada@example.com"
    assert claim.device.product_id == claim.world.books.product_id
    assert claim.unit.claimed
    assert claim.steps() == [
        "choose_wifi", "identify", "look_up", "enroll",
        "expect_owner", "promise", "hand_over", "confirm_owner",
    ]  # fmt: skip


async def test_a_device_is_claimed_over_its_own_access_point(claim):
    verdict = await claim.run(way=claim.softap())
    assert verdict.passed
    assert claim.owner == "ada@example.com"


async def test_a_device_is_claimed_over_its_plain_tcp_port(claim):
    address = f"tcp://{claim.world.places[0].softap_tcp}"
    assert (await claim.run(way=Way.softap(address))).passed


async def test_a_device_is_claimed_over_a_tcp_serial_port(claim):
    assert (await claim.run(way=Way.usb(claim.world.places[0].tcp))).passed


async def test_an_unclaimed_product_device_is_imported_and_seen_online(claim):
    recipe = claim.with_recipe(ownership=Ownership.UNCLAIMED, customer=None)
    verdict = await claim.run(recipe)
    assert verdict.passed
    assert claim.owner is None
    assert claim.device.product_id == claim.world.books.product_id


async def test_a_device_is_claimed_for_our_own_account(claim):
    verdict = await claim.run(claim.with_recipe(ownership=Ownership.ACCOUNT, customer=None))
    assert verdict.passed
    assert claim.owner == claim.world.books.user.username


async def test_a_development_device_is_marked(claim):
    verdict = await claim.run(claim.with_recipe(ownership=Ownership.DEVELOPMENT, customer=None))
    assert verdict.passed
    assert claim.device.is_development


async def test_a_customer_may_be_claimed_for_by_rest_while_the_device_is_online(claim):
    verdict = await claim.run(claim.with_recipe(ownership=Ownership.CUSTOMER_ONLINE))
    assert verdict.passed
    assert claim.owner == "ada@example.com"


async def test_a_fresh_uuid_becomes_the_customer(claim):
    recipe = claim.with_recipe(customer=None, customer_from="uuid")
    assert (await claim.run(recipe)).passed
    assert len(claim.owner) == 36


async def test_an_existing_customer_is_taken_as_it_is(claim):
    assert (await claim.run()).passed
    claim.put(owner=None)
    claim.unit.enter_listening()
    assert (await claim.run()).passed


async def test_the_device_keeps_the_wifi_it_has(claim):
    assert (await claim.run()).passed
    claim.put(owner=None)
    claim.unit.enter_listening()
    assert (await claim.run(claim.with_recipe(ssid=None, keeps_wifi=True))).passed


@pytest.mark.parametrize(
    ("ssid", "password", "security", "hidden"),
    [
        ("Café Ω", "crème brûlée", None, False),
        ("Hidden Net", "nobody-sees-me", Security.WPA2, True),
        ("Legacy", "old but secure", Security.WPA, False),
        ("Mixed", "mixed-ciphers-1", None, False),
    ],
)
async def test_networks_of_every_kind_are_joined_over_usb(claim, ssid, password, security, hidden):
    answers = {"wifi_ssid": ssid, "wifi_password": password}
    answers["wifi_security"] = security.value if security else "auto"
    answers["wifi_hidden"] = "yes" if hidden else "no"
    verdict = await claim.run(claim.with_recipe(ssid=None, security=None), answers=answers)
    assert verdict.passed, verdict


async def test_an_open_network_is_given_over_the_access_point(claim):
    recipe = claim.with_recipe(ssid="Guest Net", security=Security.OPEN)
    assert (await claim.run(recipe, claim.softap())).passed


async def test_an_open_network_over_usb_is_refused_before_a_code_is_made(claim):
    verdict = await claim.run(claim.with_recipe(ssid="Guest Net", security=Security.OPEN))
    assert verdict.code == "open-network-by-serial"
    assert claim.unit.claim_code is None


@pytest.mark.parametrize("firmware", ["0.6.0", "0.7.0", "1.5.0", "3.3.1"])
async def test_every_firmware_that_takes_codes_is_claimed(firmware, claim):
    from station.simulator.console_texts import Firmware

    claim.unit.firmware = Firmware(firmware)
    assert (await claim.run()).passed


async def test_firmware_that_takes_no_code_is_told_before_the_cloud_hears_of_it(claim):
    from station.simulator.console_texts import Firmware

    claim.unit.firmware = Firmware("0.4.9")
    assert (await claim.run()).code == "firmware-too-old"
    assert claim.device.product_id != claim.world.books.product_id
