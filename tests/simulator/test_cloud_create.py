"""Products made in the simulated cloud (cloud-api 2.11, 7)."""

import re
from collections.abc import AsyncIterator

import pytest

from tests.simulator.cloud_visitor import DEVICE, Visitor, bearer, visiting

OWN, OF_ORG = "/v1/user/products", "/v1/orgs/bench-works/products"


@pytest.fixture
async def cloud() -> AsyncIterator[Visitor]:
    async with visiting() as visitor:
        yield visitor


def wish(**more):
    settings = {"location": {"opt_in": False}}
    product = {"name": "My Kiln", "description": "hot", "platform_id": 6, "settings": settings}
    return {"product": product | more}


async def test_a_new_product_has_a_number_a_slug_and_works_at_once(cloud):
    body = (await cloud.as_user("POST", OWN, json=wish())).body
    product = body["product"]
    assert body["ok"] is True
    assert (product["id"], product["platform_id"], product["description"]) == (9401, 6, "hot")
    assert re.fullmatch(r"my-kiln-v\d+", product["slug"])
    path = f"/v1/products/{product['slug']}/devices"
    imported = await cloud.as_user("POST", path, data={"id": DEVICE})
    assert imported.body["updatedDeviceIds"] == [DEVICE]
    listed = (await cloud.as_user("GET", OWN)).body["products"]
    assert [row["id"] for row in listed] == [9319, 9320, 9401]


async def test_a_name_that_anybody_has_is_refused(cloud):
    for name in ("Elsewhere", "station TEST"):
        assert (await cloud.as_user("POST", OWN, json=wish(name=name))).status == 400
    async with visiting(name_taken_status=409) as other:
        assert (await other.as_user("POST", OWN, json=wish(name="Elsewhere"))).status == 409


@pytest.mark.parametrize("body", [
    {}, wish(name=""), wish(platform_id=7), wish(platform_id="photon"), wish(platform_id=None),
])  # fmt: skip
async def test_a_product_needs_a_name_and_a_platform_there_is(cloud, body):
    assert (await cloud.as_user("POST", OWN, json=body)).status == 400
    assert len(cloud.books.people.products) == 4


async def test_an_organizations_product_is_its_own(cloud):
    product = (await cloud.as_user("POST", OF_ORG, json=wish())).body["product"]
    assert product["organization_id"] == cloud.books.seed.organization.hex_id
    assert product["id"] in [
        row["id"] for row in (await cloud.as_user("GET", OF_ORG)).body["products"]
    ]
    assert product["id"] not in [
        row["id"] for row in (await cloud.as_user("GET", OWN)).body["products"]
    ]


async def test_only_its_administrators_make_an_organizations_products(cloud):
    mate = cloud.books.people.accounts["mate@example.com"]
    cloud.books.seed.organization.team.add(mate.username)
    token = cloud.books.tokens.issue("user", "x", owner=mate).text
    reply = await cloud.call("POST", OF_ORG, json=wish(), headers=bearer(token))
    assert reply.status == 403
    assert (await cloud.as_product("POST", OWN, json=wish())).status == 403
