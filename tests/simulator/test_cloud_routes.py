"""The simulated cloud's table of endpoints, and the names that scripted troubles go by."""

from collections import Counter

import pytest

from station.simulator.cloud_routes import ROUTES
from tests.simulator.cloud_visitor import PRODUCT, bearer, visiting

NAMES = [
    "oauth.token",
    "user.get",
    "tokens.current",
    "tokens.delete",
    "devices.list",
    "devices.info",
    "devices.claim",
    "devices.unclaim",
    "devices.update",
    "products.list",
    "products.info",
    "products.devices",
    "products.import",
    "products.device-info",
    "products.update-device",
    "products.ping",
    "products.unclaim",
    "products.remove",
    "customers.create",
    "customers.list",
    "customers.delete",
    "claim-codes.product",
    "claim-codes.account",
    "orgs.list",
    "events.product",
    "serials.info",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_trouble_finds_its_endpoint_by_name(name):
    assert name in {route.name for route in ROUTES}


def test_no_endpoint_stands_in_the_table_twice():
    seen = Counter((route.method, route.path) for route in ROUTES)
    assert [endpoint for endpoint, count in seen.items() if count > 1] == []


@pytest.mark.parametrize("path", ["/v1/access_tokens/current", "/v1/access_tokens/0000"])
async def test_deleting_a_token_has_one_name_whichever_way_it_is_named(path):
    async with visiting() as cloud:
        cloud.trouble("status", "tokens.delete", status=503)
        assert (await cloud.as_user("DELETE", path)).status == 503


@pytest.mark.parametrize("kind", ["multipart/form-data", "multipart/form-data; boundary=x"])
async def test_a_file_that_cannot_be_read_is_a_bad_request(kind):
    async with visiting() as cloud:
        headers = bearer(cloud.books.user.token) | {"Content-Type": kind}
        reply = await cloud.call("POST", f"{PRODUCT}/devices", data=b"nonsense", headers=headers)
        assert (reply.status, reply.body["ok"]) == (400, False)
        assert cloud.books.counts.of("import") == 0
