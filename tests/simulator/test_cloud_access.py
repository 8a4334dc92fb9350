"""Who may call what in the simulated cloud."""

from collections.abc import AsyncIterator

import pytest

from tests.simulator.cloud_visitor import (
    AT_PRODUCT,
    DEVICE,
    FORM,
    PRODUCT,
    Visitor,
    bearer,
    visiting,
)


@pytest.fixture
async def cloud() -> AsyncIterator[Visitor]:
    async with visiting() as visitor:
        yield visitor


async def test_a_missing_token_is_a_400_and_an_unknown_one_a_401(cloud):
    missing = await cloud.call("GET", "/v1/user")
    assert (missing.status, missing.error) == (
        400, "invalid_request: The access token was not found"
    )  # fmt: skip
    unknown = await cloud.call("GET", "/v1/user", headers=bearer("0" * 40))
    assert unknown.status == 401


async def test_basic_credentials_at_a_bearer_endpoint_are_a_malformed_header(cloud):
    reply = await cloud.as_client("GET", AT_PRODUCT)
    assert (reply.status, reply.error) == (400, "invalid_request: Malformed auth header")


async def test_a_token_given_twice_is_refused(cloud):
    reply = await cloud.as_user("GET", "/v1/user?access_token=x")
    assert reply.body["error_description"] == (
        "Only one method may be used to authenticate at a time (Auth header,  GET or POST)."
    )


async def test_a_token_in_the_body_must_be_in_a_form(cloud):
    token = cloud.books.user.token
    in_json = await cloud.call("POST", "/v1/devices", json={"access_token": token, "id": DEVICE})
    assert in_json.body["error_description"].startswith("When putting the token in the body")
    in_get = await cloud.call(
        "GET", "/v1/user", data=f"access_token={token}", headers={"Content-Type": FORM}
    )
    assert in_get.body["error_description"] == (
        "Method cannot be GET When putting the token in the body."
    )
    in_form = await cloud.call("POST", "/v1/devices", data={"access_token": token})
    assert in_form.body == {"ok": False, "errors": ["arg.deviceID is empty"]}


async def test_a_query_token_works_for_reading_until_the_switch_is_thrown(cloud):
    path = f"/v1/user?access_token={cloud.books.user.token}"
    assert (await cloud.call("GET", path)).status == 200
    async with visiting(query_tokens_accepted=False) as strict:
        path = f"/v1/user?access_token={strict.books.user.token}"
        assert (await strict.call("GET", path)).body["error"] == "invalid_request"


async def test_a_doubled_bearer_word_is_accepted_as_the_service_does(cloud):
    headers = {"Authorization": f"Authorization: Bearer {cloud.books.user.token}"}
    assert (await cloud.call("GET", "/v1/user", headers=headers)).status == 200


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", AT_PRODUCT),
        ("POST", f"{PRODUCT}/devices"),
        ("DELETE", f"{AT_PRODUCT}/owner"),
        ("GET", f"{PRODUCT}/customers"),
        ("GET", f"{PRODUCT}/events"),
    ],
)
async def test_a_customer_token_is_refused_on_the_product_path(cloud, method, path):
    cloud.books.put(DEVICE, product=9319, owner="ada")
    reply = await cloud.as_customer("ada", method, path)
    assert (reply.status, reply.body["error"]) == (403, "Permission Denied")


async def test_a_product_token_is_refused_where_a_person_is_needed(cloud):
    for method, path in (
        ("POST", "/v1/devices"),
        ("GET", "/v1/user/products"),
        ("GET", "/v1/orgs"),
        ("POST", "/v1/device_claims"),
        ("GET", "/v1/devices"),
    ):
        assert (await cloud.as_product(method, path)).status == 403


async def test_a_product_token_reaches_one_product_only(cloud):
    reply = await cloud.as_product("GET", "/v1/products/9320/devices")
    assert (reply.status, reply.body) == (403, {"error": "Permission denied"})


async def test_an_unknown_product_can_be_a_404_of_older_days():
    async with visiting(unknown_product_status=404) as cloud:
        reply = await cloud.as_user("GET", "/v1/products/nowhere")
        assert (reply.status, reply.body) == (404, {"ok": False, "error": "Product not found."})


async def test_an_api_user_acts_inside_its_scopes_only(cloud):
    token = cloud.books.tokens.issue_for_api_user(cloud.books.seed.api_user)
    headers = bearer(token.text)
    assert (await cloud.call("GET", f"{PRODUCT}/devices", headers=headers)).status == 200
    for method, path in (("POST", f"{PRODUCT}/devices"), ("GET", "/v1/devices")):
        reply = await cloud.call(method, path, headers=headers)
        assert (reply.status, reply.error) == (
            400, "unauthorized: API users are not allowed to call this endpoint"
        )  # fmt: skip


async def test_the_doubtful_cells_open_with_their_switch():
    async with visiting(doubtful_tokens_accepted=True) as cloud:
        cloud.books.put(DEVICE, product=9319)
        assert (await cloud.as_product("GET", f"/v1/devices/{DEVICE}")).status == 200
