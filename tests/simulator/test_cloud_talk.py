"""Functions and variables of the simulated cloud (cloud-api 2.6)."""

import time
from collections.abc import AsyncIterator

import pytest

from station.simulator.cloud_answers import call_function, read_variable
from tests.simulator.cloud_visitor import AT_PRODUCT, DEVICE, OTHER, Visitor, bearer, visiting

ON_USER_PATH = f"/v1/devices/{DEVICE}"


@pytest.fixture
async def cloud() -> AsyncIterator[Visitor]:
    async with visiting() as visitor:
        visitor.books.put(DEVICE, product=9319, owner="ada")
        visitor.books.device_connected(DEVICE, None)
        yield visitor


@pytest.mark.parametrize("body", [
    {"json": {"arg": "255,0,0"}}, {"data": {"arg": "255,0,0"}}, {"json": {"args": "255,0,0"}},
])  # fmt: skip
async def test_a_function_is_called_with_its_argument_in_any_form(cloud, body):
    reply = await cloud.as_customer("ada", "POST", f"{ON_USER_PATH}/setColor", **body)
    assert (reply.status, reply.body) == (
        200, {"id": DEVICE, "name": None, "connected": True, "return_value": 1}
    )  # fmt: skip


async def test_the_token_may_come_in_the_form_or_in_the_query(cloud):
    token = cloud.customer_token("ada")
    form = {"arg": "0,255,0", "access_token": token}
    assert (await cloud.call("POST", f"{ON_USER_PATH}/setColor", data=form)).status == 200
    reply = await cloud.call("GET", f"{ON_USER_PATH}/sensor", params={"access_token": token})
    assert isinstance(reply.body["result"], int)


@pytest.mark.parametrize("argument", ["", "red", "256,0,0", "1,2", "1,2,3,4", "-1,0,0"])
async def test_no_colour_is_a_200_that_returns_0(cloud, argument):
    reply = await cloud.as_product("POST", f"{AT_PRODUCT}/setColor", json={"arg": argument})
    assert (reply.status, reply.body["return_value"]) == (200, 0)


async def test_a_variable_comes_with_its_device(cloud):
    body = (await cloud.as_product("GET", f"{AT_PRODUCT}/sensor")).body
    assert (body["name"], type(body["result"])) == ("sensor", int)
    core = body["coreInfo"]
    assert (core["deviceID"], core["connected"], core["product_id"]) == (DEVICE, True, 9319)


@pytest.mark.parametrize(
    ("name", "kind"), [("sensor", int), ("temperature", float), ("mode", str), ("ready", bool)]
)
async def test_each_type_of_variable_has_its_kind_of_result(cloud, name, kind):
    detail = (await cloud.as_product("GET", AT_PRODUCT)).body
    assert name in detail["variables"]
    assert type((await cloud.as_product("GET", f"{AT_PRODUCT}/{name}")).body["result"]) is kind


async def test_raw_is_the_bare_value(cloud):
    raw = {"format": "raw"}
    value = await cloud.as_product("GET", f"{AT_PRODUCT}/sensor", params=raw)
    assert value.body.isdecimal()
    path = f"{AT_PRODUCT}/setColor"
    returned = await cloud.as_product("POST", path, json={"arg": "1,2,3"}, params=raw)
    assert returned.body == "1"


async def test_a_variable_drifts_in_time(cloud):
    seen = set()
    for _ in range(5):
        seen.add((await cloud.as_product("GET", f"{AT_PRODUCT}/sensor")).body["result"])
        cloud.clock.jump(3600)
    assert len(seen) > 1


async def test_what_the_device_does_not_offer_is_not_found(cloud):
    variable = await cloud.as_product("GET", f"{AT_PRODUCT}/sensor2")
    assert (variable.status, variable.body["error"]) == (404, "Unknown Variable: sensor2")
    function = await cloud.as_product("POST", f"{AT_PRODUCT}/fly", json={"arg": ""})
    assert (function.status, function.body["error"]) == (404, "Function fly not found")


async def test_the_device_object_offers_both_only_while_on_line(cloud):
    on = (await cloud.as_product("GET", AT_PRODUCT)).body
    assert "setColor" in on["functions"]
    assert on["variables"]["sensor"] == "int32"
    cloud.books.put(DEVICE, online=False)
    off = (await cloud.as_product("GET", AT_PRODUCT)).body
    assert (off["functions"], off["variables"], off["connected"]) == (None, None, False)


async def test_with_the_switch_thrown_the_last_known_program_is_shown():
    async with visiting(offline_shows_program=True) as cloud:
        for device_id in (DEVICE, OTHER):
            cloud.books.put(device_id, product=9319)
        cloud.books.device_connected(DEVICE, None)
        cloud.books.put(DEVICE, online=False)
        assert "setColor" in (await cloud.as_product("GET", AT_PRODUCT)).body["functions"]
        never = await cloud.as_product("GET", AT_PRODUCT.replace(DEVICE, OTHER))
        assert never.body["functions"] is None


async def test_a_device_known_to_be_away_times_out_at_once(cloud):
    cloud.books.put(DEVICE, online=False)
    begun = time.monotonic()
    function = await cloud.as_product("POST", f"{AT_PRODUCT}/setColor", json={"arg": ""})
    variable = await cloud.as_product("GET", f"{AT_PRODUCT}/sensor")
    for reply in (function, variable):
        assert (reply.status, reply.body) == (408, {"ok": False, "error": "timed out"})
    assert cloud.server.waited_s == 0
    assert time.monotonic() - begun < 5


async def test_a_device_that_has_just_gone_times_out_after_half_a_minute():
    async with visiting(scale=0.001) as cloud:
        cloud.books.put(DEVICE, product=9319)
        cloud.books.device_connected(DEVICE, None)
        cloud.books.device_disconnected(DEVICE)
        reply = await cloud.as_product("GET", f"{AT_PRODUCT}/sensor")
        assert reply.status == 408
        assert cloud.server.waited_s == pytest.approx(30.0)


async def test_the_errors_of_2015_can_be_had():
    switches = {"timed_out_as_in_2015": True, "unknown_variable_as_in_2015": True}
    async with visiting(**switches) as cloud:
        cloud.books.put(DEVICE, product=9319)
        variable = await cloud.as_product("GET", f"{AT_PRODUCT}/sensor")
        function = await cloud.as_product("POST", f"{AT_PRODUCT}/setColor", json={"arg": ""})
        assert (variable.status, variable.body) == (408, {"error": "Timed out."})
        assert (function.status, function.body) == (400, {"ok": False, "error": "Timed out."})
        cloud.books.device_connected(DEVICE, None)
        unknown = await cloud.as_product("GET", f"{AT_PRODUCT}/x")
        assert unknown.body == {"ok": False, "error": "Variable not found"}


async def test_a_failure_may_hide_in_a_200():
    async with visiting(unknown_function_status=200) as cloud:
        cloud.books.put(DEVICE, product=9319, online=True)
        reply = await cloud.as_product("POST", f"{AT_PRODUCT}/fly", json={})
        assert (reply.status, reply.body["ok"]) == (200, False)


async def test_a_device_cuts_an_argument_after_1024_bytes(cloud):
    for zeros, returned in ((1018, 1), (1019, 1), (1020, 0)):  # the last is cut to "…1,2,"
        argument = "0" * zeros + "1,2,3"
        reply = await cloud.as_product("POST", f"{AT_PRODUCT}/setColor", json={"arg": argument})
        assert reply.body["return_value"] == returned, zeros


async def test_the_cloud_itself_may_refuse_a_long_argument():
    async with visiting(argument_refused_over=63) as cloud:
        cloud.books.put(DEVICE, product=9319, online=True)
        path = f"{AT_PRODUCT}/blink"
        assert (await cloud.as_product("POST", path, json={"arg": "1".zfill(63)})).status == 200
        assert (await cloud.as_product("POST", path, json={"arg": "1".zfill(64)})).status == 400


async def test_on_the_user_path_only_the_owner_talks_to_a_device(cloud):
    for method, word in (("GET", "sensor"), ("POST", "setColor")):
        foreign = await cloud.as_user(method, f"{ON_USER_PATH}/{word}")
        assert (foreign.status, foreign.body["error"]) == (403, "Permission Denied")
        assert (await cloud.as_user(method, f"{AT_PRODUCT}/{word}")).status == 200


async def test_a_customer_is_refused_on_the_product_path(cloud):
    reply = await cloud.as_customer("ada", "GET", f"{AT_PRODUCT}/sensor")
    assert (reply.status, reply.body["error"]) == (403, "Permission Denied")


async def test_an_event_path_is_no_variable(cloud):
    token = cloud.customer_token("ada")
    async with cloud.http.get(f"{ON_USER_PATH}/events", headers=bearer(token)) as response:
        assert response.content_type == "text/event-stream"


@pytest.mark.parametrize(
    ("name", "argument", "returned"),
    [
        ("setColor", " 1, 2 ,3", 1),
        ("setPoint", "-18.5", 1),
        ("setPoint", "99", -1),
        ("setPoint", "warm", -1),
        ("openGate", "Open", 1),
        ("openGate", "ajar", -1),
        ("blink", "12 times", 12),
        ("blink", "often", 0),
        ("blink", "4294967295", -1),
    ],
)
def test_each_function_returns_a_32_bit_number(name, argument, returned):
    assert call_function(name, argument) == returned


async def test_two_devices_do_not_read_alike(cloud):
    at = cloud.clock.utc()
    one, other = (read_variable(d, "sensor", "int32", at) for d in (DEVICE, OTHER))
    assert one != other
