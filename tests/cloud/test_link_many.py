"""cloud/link.py with many units at once: side by side, everything shared asked for once."""

import asyncio
import json
import threading
import time
from contextvars import ContextVar

import pytest

from station.cloud.guard import MOST_REFUSALS
from station.cloud.priority import Priority, at_priority
from station.domain.cloud_errors import CloudUnwell, LockedOut, SecretRefused
from station.domain.identity import Customer, DeviceId, Secret
from tests.cloud.conftest import DEVICE, TIME_SCALE

UNITS, LANES = 64, 8
ASKING = ContextVar("ASKING", default="nobody")


def customers(count=UNITS):
    return [Customer(f"customer-{number}@example.com") for number in range(count)]


async def all_of(acts):
    return await asyncio.gather(*acts, return_exceptions=True)


async def test_with_eight_lanes_sixty_four_units_take_a_small_part_of_the_time(site):
    await site.open(latency_s=4.0)
    devices = site.add_members(UNITS)
    took_s = {}
    for lanes in (1, LANES):
        link = site.link(lanes=lanes)
        await link.product()
        began_s = time.monotonic()
        readings = await asyncio.gather(*(link.look(device) for device in devices))
        took_s[lanes] = time.monotonic() - began_s
        assert [reading.device for reading in readings] == devices
    assert took_s[LANES] < 0.4 * took_s[1]


async def test_a_unit_that_is_slow_holds_no_other_up(site):
    devices = site.add_members(4)
    link = site.link(lanes=2)
    await link.product()
    site.trouble("slow", "products.device-info", seconds=150, unit=devices[0].text)
    slow = asyncio.create_task(link.look(devices[0]))
    await site.has_struck.wait()
    for device in devices[1:]:
        assert (await link.look(device)).device == device
    assert not slow.done()
    assert (await slow).device == devices[0]


async def test_many_units_share_one_token_and_one_reading_of_the_product(site):
    await site.open(latency_s=1.0)
    devices = site.add_members(UNITS)
    link = site.link(lanes=LANES)
    await asyncio.gather(*(link.product() for _ in devices), *(map(link.look, devices)))
    assert site.calls("oauth.token") == 1
    assert site.calls("products.info") == 1
    assert site.calls("products.device-info") == UNITS


async def test_many_units_of_others_share_one_reading_of_the_customers_and_the_account(site):
    link = site.link(lanes=LANES, with_user=True)
    ours = await asyncio.gather(*(link.is_ours(f"stranger-{number}") for number in range(UNITS)))
    assert not any(ours)
    assert site.calls("customers.list") == 1
    assert site.calls("user.get") == 1


async def test_many_units_look_elsewhere_with_one_reading_of_our_products(site):
    link = site.link(lanes=LANES, with_user=True)
    devices = [DeviceId(f"{number:024x}") for number in range(1, 17)]
    assert await asyncio.gather(*map(link.look_elsewhere, devices)) == [None] * 16
    assert site.calls("products.list") == 1
    assert site.calls("orgs.list") == 1


async def test_an_ended_token_is_renewed_once_for_all(site):
    devices = site.add_members(UNITS)
    link = site.link(lanes=LANES)
    await link.product()
    site.revoke_all()
    readings = await asyncio.gather(*map(link.look, devices))
    assert all(readings)
    assert site.calls("oauth.token") == 2


async def test_each_customer_has_a_token_of_its_own_and_one(site):
    link = site.link(lanes=LANES)
    some = customers(8)
    assert all(await asyncio.gather(*map(link.expect_customer, some)))
    site.revoke_all()
    await asyncio.gather(*(link.new_claim_code(each) for each in some for _ in range(4)))
    assert site.calls("customers.create") == 8
    assert site.calls("oauth.token") == 8
    assert all(site.books.counts.of("claim-code", each.name) == 4 for each in some)


async def test_one_customer_of_many_units_is_made_once(site):
    link = site.link(lanes=LANES)
    made = await asyncio.gather(*(link.expect_customer(DEVICE_OWNER) for _ in range(UNITS)))
    assert sum(made) == 1
    assert site.calls("customers.create") == 1
    assert site.calls("oauth.token") == 0


DEVICE_OWNER = Customer("ada@example.com")


@pytest.mark.parametrize("has_file", [True, False])
async def test_a_wrong_secret_is_tried_once_however_many_want_to(site, has_file):
    link = site.link(
        lanes=LANES,
        client_secret=Secret("not the secret"),
        guard_file=site.guard_file if has_file else None,
    )
    acts = [*map(link.expect_customer, customers()), *(link.look(DEVICE) for _ in range(UNITS))]
    found = await all_of(acts)
    assert all(isinstance(each, SecretRefused) for each in found)
    assert site.calls("oauth.token") + site.calls("customers.create") == 1


async def test_a_secret_that_ends_in_mid_shift_stays_within_the_refusals_we_allow_ourselves(site):
    link = site.link(lanes=LANES)
    await link.expect_customer(DEVICE_OWNER)
    site.books.people.clients[site.books.client.id].secret = "another"
    found = await all_of(map(link.expect_customer, customers()))
    assert all(isinstance(each, SecretRefused | LockedOut) for each in found)
    assert site.calls("customers.create") - 1 <= MOST_REFUSALS


async def test_an_unwell_token_endpoint_is_asked_once_for_all_who_wait(site):
    site.trouble("status", "oauth.token", status=503, times=0)
    link = site.link(lanes=LANES)
    found = await all_of(link.look(DEVICE) for _ in range(UNITS))
    assert all(isinstance(each, CloudUnwell) for each in found)
    assert len(site.troubles.struck) == 1


async def test_what_is_told_is_told_in_the_name_of_the_unit_that_asked(site):
    devices, told = site.add_members(8), []
    link = site.link(lanes=LANES, tell=lambda text: told.append((ASKING.get(), text)))
    await link.product()
    for device in devices[::2]:
        site.trouble("status", "products.device-info", status=503, unit=device.text)

    async def look(device):
        ASKING.set(device.text)
        return await link.look(device)

    await asyncio.gather(*map(look, devices))
    assert {who for who, _ in told} == {device.text for device in devices[::2]}
    assert len(told) == 4


async def test_a_wait_for_the_clouds_limit_is_told_as_a_wait(site):
    waits = []
    site.trouble("status", "products.device-info", status=429, headers={"Retry-After": "20"})
    link = site.link(tell_wait=lambda why, wait_s: waits.append((ASKING.get(), why, wait_s)))
    ASKING.set("the unit")
    await link.look(DEVICE)
    [(who, why, wait_s)] = waits
    assert (who, wait_s) == ("the unit", 20.0)
    assert "pause" in why
    assert site.told == []


def use_up(file, host):
    """As if this site's whole share had been used nearly five minutes ago."""
    now_s = time.time() / TIME_SCALE
    part = str(int(now_s / 10) - 28)
    site = {"at_s": time.time(), "halved_until_s": 0.0, "counts": {"calls": {part: 6000}}}
    file.write_text(json.dumps({host: site}))


async def test_when_the_budget_is_full_units_go_in_order_and_hear_of_it(site, tmp_path):
    file, waits, order = tmp_path / "budget.json", [], []
    devices = site.add_members(12)
    link = site.link(
        budget_file=str(file),
        time_scale=TIME_SCALE,
        tell_wait=lambda why, wait_s: waits.append((ASKING.get(), wait_s)),
    )
    await link.product()
    use_up(file, site.url.removeprefix("http://"))

    async def look(device, priority):
        ASKING.set(device.text)
        with at_priority(priority):
            await link.look(device)
        order.append(priority)

    classes = [Priority.BACKGROUND, Priority.ACT, Priority.HOLDS_OPERATOR, Priority.PROOF] * 3
    await asyncio.gather(*map(look, devices, classes))
    assert order == sorted(classes)
    assert {who for who, _ in waits} == {device.text for device in devices}
    assert all(0 < wait_s <= 30 for _, wait_s in waits)
    assert site.told == []


async def test_a_stop_in_the_middle_of_many_calls_leaves_no_thread(site):
    before = set(threading.enumerate())
    site.trouble("slow", "products.device-info", seconds=100, times=0)
    link = site.link(lanes=LANES)
    await link.product()
    looks = [asyncio.create_task(link.look(DEVICE)) for _ in range(UNITS)]
    await site.has_struck.wait()
    for look in looks:
        look.cancel()
    found = await asyncio.gather(*looks, return_exceptions=True)
    assert all(isinstance(each, asyncio.CancelledError) for each in found)
    await link.close()
    assert set(threading.enumerate()) == before


async def test_closing_that_is_stopped_goes_on_to_its_end(site):
    before = set(threading.enumerate())
    link = site.link(lanes=LANES)
    await asyncio.gather(*(link.look(DEVICE) for _ in range(LANES)))
    closing = asyncio.create_task(link.close())
    await asyncio.sleep(0)
    closing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await closing
    await link.close()
    assert set(threading.enumerate()) == before
