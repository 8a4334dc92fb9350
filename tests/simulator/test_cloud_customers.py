"""Customers of the simulated cloud."""

from collections.abc import AsyncIterator

import pytest

from tests.simulator.cloud_visitor import (
    DEVICE,
    OTHER,
    PRODUCT,
    Visitor,
    bearer,
    visiting,
)

CUSTOMERS = f"{PRODUCT}/customers"


@pytest.fixture
async def cloud() -> AsyncIterator[Visitor]:
    async with visiting() as visitor:
        visitor.books.put(DEVICE, product=9319)
        visitor.books.put(OTHER, product=9319)
        yield visitor


async def test_the_client_makes_a_customer_in_lower_case(cloud):
    form = {"email": "Ada@Example.com", "no_password": "true"}
    reply = await cloud.as_client("POST", CUSTOMERS, data=form)
    assert reply.status == 201
    assert reply.body["scope"] == "customer=ada@example.com"
    headers = bearer(reply.body["access_token"])
    assert (await cloud.call("GET", "/v1/devices", headers=headers)).body == []
    assert cloud.books.counts.of("customer", "ada@example.com") == 1


async def test_a_customer_that_exists_is_refused(cloud):
    form = {"email": "ada", "no_password": "true"}
    await cloud.as_client("POST", CUSTOMERS, data=form)
    again = await cloud.as_client("POST", CUSTOMERS, data=form | {"email": "ADA"})
    assert (again.status, again.body) == (400, {"ok": False, "error": "Customer already exists"})
    assert cloud.books.counts.of("customer") == 1


async def test_a_customer_that_exists_can_be_a_conflict():
    async with visiting(customer_exists_status=409) as cloud:
        cloud.books.add_customer("ada", 9319)
        form = {"email": "ada", "no_password": "true"}
        assert (await cloud.as_client("POST", CUSTOMERS, data=form)).status == 409


async def test_a_product_token_makes_no_customer(cloud):
    form = {"email": "ada", "no_password": "true"}
    assert (await cloud.as_product("POST", CUSTOMERS, data=form)).status == 403
    assert cloud.books.counts.of("customer") == 0


async def test_a_member_of_the_team_makes_a_customer_with_a_password(cloud):
    bare = await cloud.as_user("POST", CUSTOMERS, data={"email": "ada", "no_password": "true"})
    assert bare.status == 400
    form = {"email": "ada", "password": "secret-1"}
    assert (await cloud.as_user("POST", CUSTOMERS, data=form)).status == 201
    granted = await cloud.grant(
        cloud.books.client, grant_type="password", username="ada", password="secret-1"
    )
    assert granted.body["scope"] == "customer=ada"


async def test_another_products_client_makes_no_customer_here(cloud):
    form = {"email": "ada", "no_password": "true"}
    client = cloud.books.client_of(9320)
    body = form | {"client_id": client.id, "client_secret": client.secret}
    assert (await cloud.call("POST", CUSTOMERS, data=body)).status == 403
    body["client_secret"] = "wrong"
    refused = await cloud.call("POST", CUSTOMERS, data=body)
    assert refused.error == "invalid_client: Client credentials are invalid"


async def test_a_customer_is_listed_only_after_its_first_claim(cloud):
    code = await cloud.claim_code("ada")
    assert (await cloud.as_product("GET", CUSTOMERS)).body["customers"] == []
    cloud.books.device_connected(DEVICE, code)
    listed = (await cloud.as_product("GET", CUSTOMERS)).body
    [customer] = listed["customers"]
    assert (customer["username"], customer["devices"]) == ("ada", [DEVICE])
    assert set(listed["devices"][0]) == {
        "id", "product_id", "last_ip_address", "firmware_version", "online"
    }  # fmt: skip


async def test_deleting_a_customer_ends_its_tokens_and_codes(cloud):
    token = cloud.customer_token("ada@example.com")
    code = await cloud.claim_code("ada@example.com")
    reply = await cloud.as_product("DELETE", f"{CUSTOMERS}/ada%40example.com")
    assert reply.body == {"ok": True}
    assert cloud.books.device_connected(DEVICE, code) is False
    assert (await cloud.call("GET", "/v1/devices", headers=bearer(token))).status == 401
    assert (await cloud.as_product("DELETE", f"{CUSTOMERS}/ada%40example.com")).status == 404


async def test_a_customers_password_is_changed_by_the_product_only(cloud):
    cloud.books.add_customer("ada", 9319)
    path, body = f"{CUSTOMERS}/ada", {"password": "new"}
    assert (await cloud.as_customer("ada", "PUT", path, json=body)).status == 403
    assert (await cloud.as_product("PUT", path, json=body)).body == {"ok": True}
