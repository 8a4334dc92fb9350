"""Putting devices into a product of the simulated cloud."""

from collections.abc import AsyncIterator

import aiohttp
import pytest

from tests.simulator.cloud_visitor import (
    ARGON,
    AT_PRODUCT,
    DEVICE,
    OTHER,
    PRODUCT,
    Visitor,
    visiting,
)

IMPORT = f"{PRODUCT}/devices"


@pytest.fixture
async def cloud() -> AsyncIterator[Visitor]:
    async with visiting() as visitor:
        yield visitor


def lists(reply) -> dict[str, list[str]]:
    return {
        key.removesuffix("DeviceIds"): ids
        for key, ids in reply.body.items()
        if key != "updated" and ids
    }


async def test_a_new_device_is_taken_and_a_second_import_finds_it_there(cloud):
    first = await cloud.as_product("POST", IMPORT, data={"id": DEVICE.upper()})
    assert first.body == {
        "updated": 1,
        "updatedDeviceIds": [DEVICE],
        "existingDeviceIds": [],
        "nonmemberDeviceIds": [],
        "invalidDeviceIds": [],
        "protectedDeviceIds": [],
    }
    again = await cloud.as_product("POST", IMPORT, json={"id": DEVICE})
    assert lists(again) == {"existing": [DEVICE]}
    assert cloud.books.counts.of("import", DEVICE) == 2
    assert cloud.events() == ["imported"]


async def test_each_reason_has_its_list_and_all_come_as_a_200(cloud):
    cloud.books.put(OTHER, owner="grace@example.com")
    unknown = "0" * 24
    reply = await cloud.as_product("POST", IMPORT, json={"ids": [DEVICE, OTHER, ARGON, unknown]})
    assert reply.status == 200
    assert lists(reply) == {"updated": [DEVICE], "nonmember": [OTHER], "invalid": [ARGON, unknown]}


@pytest.mark.parametrize("product", [9320, 7001])
async def test_a_device_in_another_product_is_invalid_here(cloud, product):
    cloud.books.put(DEVICE, product=product)
    reply = await cloud.as_product("POST", IMPORT, data={"id": DEVICE})
    assert lists(reply) == {"invalid": [DEVICE]}


async def test_a_protected_device_is_listed_as_such(cloud):
    cloud.books.put(DEVICE, protected=True)
    reply = await cloud.as_product("POST", IMPORT, data={"id": DEVICE})
    assert lists(reply) == {"protected": [DEVICE]}


async def test_a_file_holds_ids_and_serial_numbers_with_either_line_end(cloud):
    serial = cloud.books.device(OTHER).serial_number
    form = aiohttp.FormData()
    form.add_field("import_sims", "false")
    form.add_field(
        "file", f"{DEVICE}\r\n{serial}\n", filename="devices.txt", content_type="text/plain"
    )
    reply = await cloud.as_product("POST", IMPORT, data=form)
    assert lists(reply) == {"updated": [DEVICE, serial.lower()]}
    assert cloud.books.device(OTHER).product_id == 9319


async def test_several_ids_may_come_as_a_form(cloud):
    reply = await cloud.as_product("POST", IMPORT, data=[("ids[]", DEVICE), ("ids[]", OTHER)])
    assert lists(reply) == {"updated": [DEVICE, OTHER]}


async def test_an_import_may_claim_for_a_member_of_the_team_only(cloud):
    form = {"id": DEVICE, "claim_user": "maker@example.com"}
    await cloud.as_product("POST", IMPORT, data=form)
    assert cloud.books.device(DEVICE).detail_view()["owner"] == "maker@example.com"
    form = {"id": OTHER, "claim_user": "grace@example.com"}
    assert (await cloud.as_product("POST", IMPORT, data=form)).status == 400
    assert cloud.books.device(OTHER).product_id is None


async def test_importing_again_approves_a_quarantined_device(cloud):
    cloud.books.put(DEVICE, product=9319, quarantined=True)
    reply = await cloud.as_product("POST", IMPORT, data={"id": DEVICE})
    assert lists(reply) == {"updated": [DEVICE]}
    assert (await cloud.as_product("GET", AT_PRODUCT)).body["quarantined"] is False


async def test_a_denied_device_stays_denied_when_it_is_imported_again(cloud):
    cloud.books.put(DEVICE, product=9319, quarantined=True)
    reply = await cloud.as_product("DELETE", AT_PRODUCT, json={"deny": True})
    assert reply.status == 204
    await cloud.as_product("POST", IMPORT, data={"id": DEVICE})
    assert (await cloud.as_product("GET", AT_PRODUCT)).body["denied"] is True


async def test_a_full_sandbox_takes_no_more():
    async with visiting(device_limit=1) as cloud:
        reply = await cloud.as_product("POST", IMPORT, json={"ids": [DEVICE, OTHER]})
        assert lists(reply) == {"updated": [DEVICE], "invalid": [OTHER]}


async def test_the_sandboxs_limit_is_none_of_an_organizations():
    async with visiting(device_limit=1) as cloud:
        cloud.books.put(OTHER, product=9400)
        path = "/v1/products/9400/devices"
        reply = await cloud.as_user("POST", path, json={"ids": [DEVICE, OTHER]})
        assert lists(reply) == {"updated": [DEVICE], "existing": [OTHER]}


async def test_a_batch_over_the_limit_is_refused_whole():
    async with visiting(import_batch_limit=1) as cloud:
        reply = await cloud.as_product("POST", IMPORT, json={"ids": [DEVICE, OTHER]})
        assert reply.status == 413
        assert cloud.books.device(DEVICE).product_id is None
