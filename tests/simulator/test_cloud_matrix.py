"""Which kind of token may call what in the simulated cloud (cloud-api 5.3)."""

from collections.abc import AsyncIterator

import pytest

from station.simulator.cloud_routes import ROUTES
from tests.simulator.cloud_visitor import AT_PRODUCT, DEVICE, PRODUCT, Visitor, bearer, visiting

ON_USER_PATH = f"/v1/devices/{DEVICE}"
BEARER_ROUTES = [route for route in ROUTES if route.may]
REFUSED = [
    pytest.param(route, letter, id=f"{letter} {route.method} {route.path}")
    for route in BEARER_ROUTES
    for letter in "UPCA"
    if letter not in route.may
]

TABLE = [
    # what, may, doubtful, the API user's scope
    ("devices.list", "UC", "P", None),
    ("devices.info", "UC", "P", None),
    ("devices.update", "U", "PC", None),
    ("devices.variable", "UC", "P", None),
    ("devices.function", "UC", "P", None),
    ("products.variable", "UPA", "", "devices.variable:get"),
    ("products.function", "UPA", "", "devices.function:call"),
    ("devices.ping", "U", "PC", None),
    ("products.ping", "UPA", "", "devices:ping"),
    ("devices.claim", "UC", "", None),
    ("devices.unclaim", "UC", "", None),
    ("claim-codes.account", "UC", "", None),
    ("products.device-info", "UPA", "", "devices:get"),
    ("products.devices", "UPA", "", "devices:list"),
    ("products.import", "UPA", "", "devices:import"),
    ("products.update-device", "UPA", "", "devices:update"),
    ("products.unclaim", "UPA", "", "devices:release"),
    ("products.remove", "UPA", "", "devices:remove"),
    ("customers.list", "UPA", "", "customers:list"),
    ("customers.update", "UPA", "", "customers:update"),
    ("customers.delete", "UPA", "", "customers:remove"),
    ("products.info", "UPA", "", "products:get"),
    ("products.list", "U", "", None),
    ("orgs.list", "U", "", None),
    ("orgs.products", "UA", "", "products:list"),
    ("products.team", "UA", "P", "teams.users:get"),
    ("api-users.create", "UA", "P", "teams.users:invite"),
    ("clients.list", "UA", "P", "clients:list"),
    ("clients.create", "UA", "P", "clients:create"),
    ("events.product", "UPA", "", "events:get"),
    ("events.publish-product", "UPA", "", "events:send"),
    ("events.devices", "UC", "P", None),
    ("events.publish", "UC", "P", None),
    ("vitals.product-last", "UPA", "", "devices.diagnostics:get"),
    ("vitals.product-refresh", "UPA", "", "devices.diagnostics:update"),
    ("sims.list", "U", "", None),
    ("sims.product-list", "UPA", "", "sims:list"),
    ("agreements.list", "U", "", None),
    ("serials.info", "U", "PCA", None),
    ("user.get", "U", "C", None),
    ("tokens.current", "UPCA", "", None),
    ("firmware.list", "UPA", "", "firmware:list"),
]


@pytest.fixture
async def cloud() -> AsyncIterator[Visitor]:
    async with visiting() as visitor:
        visitor.books.put(DEVICE, product=9319, owner="ada", online=True)
        yield visitor


@pytest.mark.parametrize(("name", "may", "doubtful", "scope"), TABLE)
def test_the_table_of_endpoints_says_what_the_matrix_says(name, may, doubtful, scope):
    [*routes] = [route for route in ROUTES if route.name == name]
    assert routes
    for route in routes:
        assert (set(route.may), set(route.doubtful), route.scope) == (
            set(may), set(doubtful), scope
        )  # fmt: skip


def test_an_api_user_has_a_scope_wherever_it_may_call():
    bare = {route.name for route in BEARER_ROUTES if "A" in route.may and route.scope is None}
    assert bare == {"tokens.current"}


def tokens(cloud: Visitor) -> dict[str, str]:
    return {
        "U": cloud.books.user.token,
        "P": cloud.books.tokens.issue("product", "x", product_id=9319).text,
        "C": cloud.customer_token("ada"),
        "A": cloud.books.tokens.issue_for_api_user(cloud.books.seed.api_user).text,
    }


def path_of(route) -> str:
    path = route.path.replace("/{prefix:.+}", "")
    known = {"{product}": "9319", "{device}": DEVICE, "{organization}": "bench-works"}
    for name, value in known.items():
        path = path.replace(name, value)
    return path.replace("{", "").replace("}", "")


@pytest.mark.parametrize(("route", "letter"), REFUSED)
async def test_a_kind_of_token_that_may_not_call_is_refused(cloud, route, letter):
    headers = bearer(tokens(cloud)[letter])
    reply = await cloud.call(route.method, path_of(route), headers=headers)
    assert reply.status == (400 if letter == "A" else 403)
    if route.method != "HEAD":
        error = "unauthorized" if letter == "A" else "Permission Denied"
        assert reply.body["error"] == error


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_product_token_acts_in_one_product_only(cloud, method):
    reply = await cloud.as_product(method, "/v1/products/9320/devices")
    assert (reply.status, reply.body) == (403, {"error": "Permission denied"})


async def test_an_api_user_outside_its_scope_is_refused_with_a_400(cloud):
    reply = await cloud.as_api({"devices:list"}, "POST", f"{AT_PRODUCT}/setColor", json={})
    assert (reply.status, reply.body["error"]) == (400, "unauthorized")
    scopes = {"devices.function:call"}
    reply = await cloud.as_api(scopes, "POST", f"{AT_PRODUCT}/setColor", json={"arg": "1,2,3"})
    assert reply.body["return_value"] == 1


async def test_doubtful_tokens_are_taken_where_the_switch_says_so():
    async with visiting(doubtful_tokens_accepted=True) as cloud:
        cloud.books.put(DEVICE, product=9319, owner="ada", online=True)
        for path in (ON_USER_PATH, f"{ON_USER_PATH}/sensor", f"{PRODUCT}/team"):
            assert (await cloud.as_product("GET", path)).status == 200, path
        [own] = (await cloud.as_product("GET", "/v1/devices")).body
        assert own["id"] == DEVICE
        serial = cloud.books.device(DEVICE).serial_number
        found = await cloud.as_product("GET", f"/v1/serial_numbers/{serial}")
        assert found.body["device_id"] == DEVICE
        body = {"name": "bench-9"}
        assert (await cloud.as_customer("ada", "PUT", ON_USER_PATH, json=body)).status == 200
        sent = await cloud.as_product("POST", "/v1/devices/events", json={"name": "x"})
        assert sent.body == {"ok": True}
