"""API users of the simulated cloud (cloud-api 2.16)."""

import re
from collections.abc import AsyncIterator
from urllib.parse import quote

import pytest
from yarl import URL

from tests.simulator.cloud_visitor import DEVICE, PRODUCT, Visitor, bearer, visiting

TEAM = f"{PRODUCT}/team"
ORG_TEAM = "/v1/orgs/bench-works/team"
WISH = {"friendly_name": "line 3", "scopes": ["devices:list", "devices:get"]}
NOT_ALLOWED = {
    "error": "unauthorized",
    "error_description": "API users are not allowed to call this endpoint",
}


@pytest.fixture
async def cloud() -> AsyncIterator[Visitor]:
    async with visiting() as visitor:
        visitor.books.put(DEVICE, product=9319)
        yield visitor


async def made(cloud: Visitor, path: str = TEAM, **wish) -> tuple[str, str]:
    """Its username and its token."""
    created = (await cloud.as_user("POST", path, json=WISH | wish)).body["created"]
    return created["username"], created["tokens"][0]["token"]


def at(username: str, path: str = TEAM) -> URL:
    """`+` and `@` must be encoded."""
    return URL(f"{path}/{quote(username, safe='')}", encoded=True)


async def test_an_api_user_has_a_name_of_its_product_and_a_token_that_never_ends(cloud):
    username, token = await made(cloud)
    assert re.fullmatch(r"stationtest-v100\+[a-z0-9]+@api\.particle\.io", username)
    cloud.clock.jump(400 * 86_400)
    current = await cloud.call("GET", "/v1/access_tokens/current", headers=bearer(token))
    assert (current.body["expires_at"], current.body["scopes"]) == (
        None, ["devices:get", "devices:list"]
    )  # fmt: skip


async def test_it_does_what_its_scopes_say_and_nothing_else(cloud):
    _, token = await made(cloud)
    headers = bearer(token)
    assert (await cloud.call("GET", f"{PRODUCT}/devices", headers=headers)).status == 200
    for method, path in (
        ("GET", PRODUCT), ("POST", f"{PRODUCT}/devices"), ("GET", "/v1/devices"),
        ("POST", "/v1/device_claims"), ("GET", "/v1/user"),
    ):  # fmt: skip
        reply = await cloud.call(method, path, headers=headers)
        assert (reply.status, reply.body) == (400, NOT_ALLOWED), path
    other = await cloud.call("GET", "/v1/products/9320/devices", headers=headers)
    assert (other.status, other.body) == (403, {"error": "Permission denied"})


async def test_the_team_lists_it_without_its_token(cloud):
    username, token = await made(cloud)
    team = (await cloud.as_user("GET", TEAM)).body["team"]
    [row] = [member for member in team if member["username"] == username]
    assert (row["is_programmatic"], row["friendly_name"], row["product_id"]) == (
        True, "line 3", 9319
    )  # fmt: skip
    assert token not in str(team)


@pytest.mark.parametrize("wrong", [
    {"friendly_name": ""}, {"scopes": []}, {"scopes": ["devices:fly"]}, {"scopes": ["everything"]},
])  # fmt: skip
async def test_it_needs_a_name_and_scopes_there_are(cloud, wrong):
    assert (await cloud.as_user("POST", TEAM, json=WISH | wrong)).status == 400


async def test_a_change_of_scopes_ends_the_old_token(cloud):
    username, token = await made(cloud)
    wish = {"friendly_name": "line 3", "scopes": ["products:get"]}
    updated = (await cloud.as_user("PUT", at(username), json=wish)).body["updated"]
    assert (await cloud.call("GET", f"{PRODUCT}/devices", headers=bearer(token))).status == 401
    renewed = bearer(updated["tokens"][0]["token"])
    assert (await cloud.call("GET", PRODUCT, headers=renewed)).status == 200
    again = (await cloud.as_user("POST", at(username) / "token")).body["updated"]
    assert (await cloud.call("GET", PRODUCT, headers=renewed)).status == 401
    assert again["username"] == username


async def test_deleting_it_revokes_its_token(cloud):
    username, token = await made(cloud)
    assert (await cloud.as_user("DELETE", at(username))).body == {"ok": True}
    assert (await cloud.call("GET", f"{PRODUCT}/devices", headers=bearer(token))).status == 401
    assert (await cloud.as_user("DELETE", at(username))).status == 404
    assert (await cloud.as_user("DELETE", at("maker@example.com"))).status == 404


async def test_an_organizations_api_user_reaches_its_products_and_no_others(cloud):
    scopes = ["products:get", "products:list", "teams.users:get", "organization:get"]
    username, token = await made(cloud, ORG_TEAM, scopes=scopes)
    headers = bearer(token)
    assert username.startswith("bench-works+")
    for path in (
        "/v1/products/9400", "/v1/orgs/bench-works", "/v1/orgs/bench-works/products", ORG_TEAM
    ):  # fmt: skip
        assert (await cloud.call("GET", path, headers=headers)).status == 200, path
    for path in (PRODUCT, "/v1/orgs/elsewhere"):
        assert (await cloud.call("GET", path, headers=headers)).status == 403, path
    team = (await cloud.as_user("GET", ORG_TEAM)).body["team"]
    assert username in [member["username"] for member in team]
    assert (await cloud.as_user("DELETE", at(username, ORG_TEAM))).body == {"ok": True}
    assert (await cloud.call("GET", "/v1/products/9400", headers=headers)).status == 401


async def test_only_administrators_make_an_organizations_api_users(cloud):
    mate = cloud.books.people.accounts["mate@example.com"]
    cloud.books.seed.organization.team.add(mate.username)
    token = cloud.books.tokens.issue("user", "x", owner=mate).text
    reply = await cloud.call("POST", ORG_TEAM, json=WISH, headers=bearer(token))
    assert reply.status == 403


async def test_an_api_user_that_may_invite_makes_others(cloud):
    _, token = await made(cloud, scopes=["teams.users:invite"])
    reply = await cloud.call("POST", TEAM, json=WISH, headers=bearer(token))
    assert reply.body["created"]["is_programmatic"] is True
