"""Devices and products of the simulated cloud: seen, changed, removed."""

from collections.abc import AsyncIterator

import pytest

from tests.simulator.cloud_visitor import (
    AT_PRODUCT,
    DEVICE,
    OTHER,
    PRODUCT,
    Visitor,
    bearer,
    visiting,
)

LIST_KEYS = {
    "denied", "development", "firmware_product_id", "groups", "id", "last_handshake_at",
    "last_ip_address", "name", "online", "owner", "platform_id", "product_id", "quarantined",
    "serial_number", "system_firmware_version", "targeted_firmware_release_version",
}  # fmt: skip
MORE_IN_DETAIL = {
    "cellular", "connected", "current_build_target", "default_build_target",
    "firmware_updates_enabled", "firmware_updates_forced", "last_heard", "mobile_secret",
}  # fmt: skip


@pytest.fixture
async def cloud() -> AsyncIterator[Visitor]:
    async with visiting() as visitor:
        yield visitor


async def test_a_device_outside_the_product_is_not_found_there(cloud):
    reply = await cloud.as_product("GET", AT_PRODUCT)
    assert (reply.status, reply.body) == (
        404, {"ok": False, "error": "Device not found for this product"}
    )  # fmt: skip


async def test_the_product_shows_rows_and_details_with_their_own_keys(cloud):
    cloud.books.put(DEVICE, product=9319)
    row = (await cloud.as_product("GET", f"{PRODUCT}/devices")).body["devices"][0]
    detail = (await cloud.as_product("GET", AT_PRODUCT.replace("9319", "stationtest-v100"))).body
    assert set(row) == LIST_KEYS
    assert set(detail) >= LIST_KEYS | MORE_IN_DETAIL
    assert (detail["product_id"], detail["owner"], detail["last_handshake_at"]) == (
        9319, None, None
    )  # fmt: skip


async def test_a_loose_devices_product_is_its_platform(cloud):
    cloud.books.put(DEVICE, owner="maker@example.com")
    detail = (await cloud.as_user("GET", f"/v1/devices/{DEVICE}")).body
    assert detail["product_id"] == 6


async def test_the_user_path_does_not_know_a_foreign_device(cloud):
    for device_id in (DEVICE, "0" * 24, "a-name"):
        reply = await cloud.as_user("GET", f"/v1/devices/{device_id}")
        assert (reply.status, reply.body["error"]) == (403, "Permission Denied")
        assert reply.body["info"].startswith("I didn't recognize that device name or ID")


async def test_the_user_path_knows_devices_of_own_products_and_own_names(cloud):
    cloud.books.put(DEVICE, product=9319)
    cloud.books.put(OTHER, owner="maker@example.com")
    cloud.books.device(OTHER).name = "bench-7"
    assert (await cloud.as_user("GET", f"/v1/devices/{DEVICE}/")).body["id"] == DEVICE
    assert (await cloud.as_user("GET", "/v1/devices/bench-7")).body["id"] == OTHER
    assert [d["id"] for d in (await cloud.as_user("GET", "/v1/devices")).body] == [OTHER]


async def test_the_list_is_paged_sorted_and_filtered(cloud):
    for number in range(30):
        device_id = f"{number:024x}"
        cloud.books.add_device(device_id, platform_id=6, firmware="2.3.1", mac="")
        cloud.books.put(device_id, product=9319, quarantined=number == 3)
    path = f"{PRODUCT}/devices"
    first = (await cloud.as_product("GET", path)).body
    assert (len(first["devices"]), first["meta"]) == (25, {"total_pages": 2})
    last = await cloud.as_product("GET", path, params={"page": "2", "per_page": "25"})
    assert len(last.body["devices"]) == 5
    some = {"deviceId": "00000a", "sortAttr": "deviceId", "sortDir": "asc"}
    assert len((await cloud.as_product("GET", path, params=some)).body["devices"]) == 1
    caught = await cloud.as_product("GET", path, params={"quarantined": "true"})
    assert [d["id"] for d in caught.body["devices"]] == [f"{3:024x}"]


async def test_the_newest_handshake_comes_first(cloud):
    for device_id in (DEVICE, OTHER):
        cloud.books.put(device_id, product=9319)
    cloud.books.device_connected(DEVICE, None)
    cloud.clock.jump(10)
    cloud.books.device_connected(OTHER, None)
    sorting = {"sortAttr": "lastConnection", "sortDir": "desc"}
    reply = await cloud.as_product("GET", f"{PRODUCT}/devices", params=sorting)
    assert [d["id"] for d in reply.body["devices"]] == [OTHER, DEVICE]


async def test_a_change_answers_with_what_was_changed(cloud):
    cloud.books.put(DEVICE, product=9319)
    reply = await cloud.as_product("PUT", AT_PRODUCT, json={"development": True, "notes": "x"})
    assert set(reply.body) == {"id", "notes", "development", "updated_at"}
    detail = (await cloud.as_user("GET", AT_PRODUCT)).body
    assert (detail["development"], detail["notes"]) == (True, "x")
    by_form = await cloud.as_user("PUT", f"/v1/devices/{DEVICE}", data={"name": "bench-7"})
    assert by_form.body["name"] == "bench-7"
    assert (await cloud.as_product("PUT", AT_PRODUCT, json={})).status == 400


async def test_a_signal_spoils_the_change_of_a_device_that_is_off_line(cloud):
    cloud.books.put(DEVICE, product=9319)
    body = {"signal": "1", "notes": "x"}
    assert (await cloud.as_product("PUT", AT_PRODUCT, json=body)).status == 500
    cloud.books.device_connected(DEVICE, None)
    lit = await cloud.as_product("PUT", AT_PRODUCT, json=body)
    assert lit.body == {"id": DEVICE, "connected": True, "signaling": True}


async def test_a_ping_is_a_200_on_line_or_not(cloud):
    cloud.books.put(DEVICE, product=9319)
    off = await cloud.as_product("PUT", f"{AT_PRODUCT}/ping")
    cloud.books.device_connected(DEVICE, None)
    on = await cloud.as_user("PUT", f"/v1/devices/{DEVICE}/ping")
    assert (off.status, off.body) == (200, {"online": False, "ok": True})
    assert (on.status, on.body) == (200, {"online": True, "ok": True})


async def test_a_ping_takes_its_time_to_find_that_a_device_has_gone():
    async with visiting(scale=0.001) as cloud:
        cloud.books.put(DEVICE, product=9319)
        cloud.books.device_connected(DEVICE, None)
        cloud.books.device_disconnected(DEVICE)
        reply = await cloud.as_product("PUT", f"{AT_PRODUCT}/ping")
        assert reply.body["online"] is False
        assert cloud.server.waited_s == pytest.approx(5.0)


async def test_removing_answers_with_nothing_and_lets_a_customer_go(cloud):
    cloud.books.put(DEVICE, product=9319, owner="ada")
    reply = await cloud.as_product("DELETE", AT_PRODUCT)
    assert (reply.status, reply.body) == (204, "")
    assert cloud.books.device(DEVICE).owner is None
    assert cloud.events() == ["unclaimed", "removed"]
    assert (await cloud.as_product("DELETE", AT_PRODUCT)).status == 404


async def test_an_accounts_device_must_be_unclaimed_before_it_is_removed(cloud):
    cloud.books.put(DEVICE, product=9319, owner="maker@example.com")
    assert (await cloud.as_product("DELETE", AT_PRODUCT)).status == 400
    released = await cloud.as_product("DELETE", f"{AT_PRODUCT}/owner")
    assert released.body == {"ok": True}
    assert (await cloud.as_product("DELETE", AT_PRODUCT)).status == 204


async def test_with_the_switch_thrown_removing_unclaims_an_accounts_device_too():
    async with visiting(remove_unclaims_accounts_device=True) as cloud:
        cloud.books.put(DEVICE, product=9319, owner="maker@example.com")
        assert (await cloud.as_product("DELETE", AT_PRODUCT)).status == 204
        assert cloud.books.device(DEVICE).owner is None


async def test_only_the_owner_unclaims_on_the_user_path(cloud):
    cloud.books.put(DEVICE, product=9319, owner="ada")
    path = f"/v1/devices/{DEVICE}"
    assert (await cloud.as_user("DELETE", path)).status == 403
    assert (await cloud.as_customer("ada", "DELETE", path)).body == {"ok": True}
    assert cloud.books.counts.of("unclaim", DEVICE) == 1


async def test_products_and_organizations_show_only_what_is_ones_own(cloud):
    mine = (await cloud.as_user("GET", "/v1/user/products/")).body["products"]
    assert [p["slug"] for p in mine] == ["stationtest-v100", "stationtest-v200"]
    assert (await cloud.as_user("GET", "/v1/products")).body["products"] == mine
    organization = (await cloud.as_user("GET", "/v1/orgs")).body["organizations"]
    assert [o["slug"] for o in organization] == ["bench-works"]
    theirs = await cloud.as_user("GET", "/v1/orgs/bench-works/products")
    assert [p["id"] for p in theirs.body["products"]] == [9400]
    assert (await cloud.as_user("GET", "/v1/products/9400")).status == 200
    assert (await cloud.as_user("GET", "/v1/orgs/elsewhere")).status == 403
    team = (await cloud.as_user("GET", "/v1/orgs/bench-works/team")).body["team"]
    assert [member["username"] for member in team] == ["maker@example.com"]


async def test_somebody_in_no_organization_gets_an_empty_list(cloud):
    stranger = cloud.books.add_account("linus@example.com")
    token = cloud.books.tokens.issue("user", "particle", owner=stranger)
    reply = await cloud.call("GET", "/v1/orgs", headers=bearer(token.text))
    assert reply.body == {"organizations": []}


async def test_a_product_may_come_as_an_array_of_one():
    async with visiting(product_is_in_an_array=True) as cloud:
        [product] = (await cloud.as_product("GET", PRODUCT)).body["product"]
        assert product["platform_id"] == 6


async def test_a_serial_number_is_looked_up_fifty_times_an_hour(cloud):
    path = f"/v1/serial_numbers/{cloud.books.device(DEVICE).serial_number}"
    for _ in range(50):
        assert (await cloud.as_user("GET", path)).body["device_id"] == DEVICE
    assert (await cloud.as_user("GET", path)).status == 429
    cloud.clock.jump(3600)
    assert (await cloud.as_user("GET", "/v1/serial_numbers/NONE")).status == 404
