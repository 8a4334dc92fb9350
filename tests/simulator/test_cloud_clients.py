"""OAuth clients of the simulated cloud (cloud-api 2.15)."""

import re
from collections.abc import AsyncIterator

import pytest

from tests.simulator.cloud_visitor import PRODUCT, Visitor, visiting

CLIENTS = f"{PRODUCT}/clients"


@pytest.fixture
async def cloud() -> AsyncIterator[Visitor]:
    async with visiting() as visitor:
        yield visitor


async def test_a_new_client_shows_its_secret_once_and_mints_product_tokens(cloud):
    wish = {"name": "Line 3 Station!", "type": "installed"}
    made = (await cloud.as_user("POST", CLIENTS, json=wish)).body["client"]
    assert re.fullmatch(r"line-3-station-\d{4}", made["id"])
    listed = (await cloud.as_user("GET", CLIENTS)).body["clients"]
    assert [row["id"] for row in listed] == ["station-9319", made["id"]]
    assert all("secret" not in row for row in listed)
    granted = await cloud.grant((made["id"], made["secret"]), grant_type="client_credentials")
    headers = {"Authorization": f"Bearer {granted.body['access_token']}"}
    assert (await cloud.call("GET", PRODUCT, headers=headers)).status == 200


async def test_an_accounts_client_mints_no_product_tokens(cloud):
    made = (await cloud.as_user("POST", "/v1/clients", data={"name": "mine"})).body["client"]
    pair = (made["id"], made["secret"])
    reply = await cloud.grant(pair, grant_type="client_credentials")
    assert reply.error == "invalid_grant: Client credentials are invalid"
    [row] = (await cloud.as_user("GET", "/v1/clients")).body["clients"]
    assert row == {"id": made["id"], "name": "mine", "type": "installed"}


@pytest.mark.parametrize(
    "wish", [{}, {"name": "  "}, {"name": "x", "type": "odd"}, {"name": "x", "type": "web"}]
)
async def test_a_client_needs_a_name_and_a_web_client_an_address(cloud, wish):
    assert (await cloud.as_user("POST", CLIENTS, json=wish)).status == 400


async def test_a_clients_scope_is_changed_and_cleared(cloud):
    wish = {"name": "w", "type": "web", "redirect_uri": "https://example.com/", "scope": "*:*"}
    made = (await cloud.as_user("POST", CLIENTS, json=wish)).body["client"]
    path = f"{CLIENTS}/{made['id']}"
    changed = (await cloud.as_user("PUT", path, json={"scope": "customers:create"})).body
    assert changed["client"]["scope"] == "customers:create"
    assert changed["client"]["redirect_uri"] == "https://example.com/"
    cleared = (await cloud.as_user("PUT", path, json={"scope": "none"})).body["client"]
    assert "scope" not in cleared
    assert "secret" not in cleared


@pytest.mark.parametrize("where", [CLIENTS, "/v1/clients"])
async def test_a_deleted_client_grants_nothing_more(cloud, where):
    made = (await cloud.as_user("POST", where, json={"name": "short"})).body["client"]
    assert (await cloud.as_user("DELETE", f"{where}/{made['id']}")).status == 204
    reply = await cloud.grant((made["id"], made["secret"]), grant_type="client_credentials")
    assert reply.error == "invalid_client: Client credentials are invalid"
    assert (await cloud.as_user("DELETE", f"{where}/{made['id']}")).status == 404


async def test_nobody_deletes_anothers_client(cloud):
    for path in (f"{CLIENTS}/station-9320", f"{CLIENTS}/particle", "/v1/clients/particle"):
        assert (await cloud.as_user("DELETE", path)).status == 404
    assert "station-9320" in cloud.books.people.clients


async def test_a_product_token_lists_clients_only_where_doubt_is_allowed(cloud):
    assert (await cloud.as_product("GET", CLIENTS)).status == 403
    async with visiting(doubtful_tokens_accepted=True) as lenient:
        assert (await lenient.as_product("GET", CLIENTS)).status == 200
