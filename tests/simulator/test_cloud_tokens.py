"""Tokens of the simulated cloud: their life and their end."""

from collections.abc import AsyncIterator

import pytest

from tests.simulator.cloud_visitor import (
    PRODUCT,
    Visitor,
    basic,
    bearer,
    visiting,
)


@pytest.fixture
async def cloud() -> AsyncIterator[Visitor]:
    async with visiting() as visitor:
        yield visitor


async def test_a_refresh_token_works_once_and_keeps_the_kind(cloud):
    first = await cloud.grant(cloud.books.client, grant_type="client_credentials")
    form = {"grant_type": "refresh_token", "refresh_token": first.body["refresh_token"]}
    assert (await cloud.grant(("particle", "particle"), **form)).status == 400
    second = await cloud.grant(cloud.books.client, **form)
    assert second.status == 200
    assert (await cloud.grant(cloud.books.client, **form)).error == (
        "invalid_grant: Invalid refresh token"
    )
    old = await cloud.call("GET", PRODUCT, headers=bearer(first.body["access_token"]))
    new = await cloud.call("GET", PRODUCT, headers=bearer(second.body["access_token"]))
    assert (old.status, new.status) == (401, 200)


async def test_a_refresh_token_outlives_its_token_by_two_weeks(cloud):
    first = await cloud.grant(
        cloud.books.client, grant_type="client_credentials", expires_in="3600"
    )
    form = {"grant_type": "refresh_token", "refresh_token": first.body["refresh_token"]}
    cloud.clock.jump(3600 + 1_209_600 + 1)
    late = await cloud.grant(cloud.books.client, **form)
    assert late.error == "invalid_grant: Refresh token has expired"


async def test_a_token_ends_with_its_hour_and_is_forgotten_later(cloud):
    granted = await cloud.grant(
        cloud.books.client, grant_type="client_credentials", expires_in="3600"
    )
    headers = bearer(granted.body["access_token"])
    cloud.clock.jump(3601)
    expired = await cloud.call("GET", PRODUCT, headers=headers)
    assert (expired.status, expired.error) == (
        401, "invalid_token: The access token provided has expired."
    )  # fmt: skip
    cloud.clock.jump(100_000)
    forgotten = await cloud.call("GET", PRODUCT, headers=headers)
    assert forgotten.error == "invalid_token: The access token provided is invalid."


async def test_a_token_for_ever_has_no_life_and_no_refresh(cloud):
    granted = await cloud.grant(cloud.books.client, grant_type="client_credentials", expires_in="0")
    assert set(granted.body) == {"token_type", "access_token"}
    current = await cloud.call(
        "GET", "/v1/access_tokens/current", headers=bearer(granted.body["access_token"])
    )
    assert current.body["expires_at"] is None


async def test_a_revoked_token_is_invalid_and_revoking_always_says_ok(cloud):
    token = (await cloud.grant(cloud.books.client, grant_type="client_credentials")).body
    headers = bearer(token["access_token"])
    gone = await cloud.call("DELETE", "/v1/access_tokens/current", headers=headers)
    assert gone.body == {"ok": True}
    assert (await cloud.call("GET", PRODUCT, headers=headers)).status == 401
    nobody = await cloud.as_user("DELETE", "/v1/access_tokens/0000")
    assert nobody.body == {"ok": True}


async def test_another_persons_token_survives_the_deletion_that_says_ok(cloud):
    grace = cloud.books.tokens.issue("user", "particle", owner=cloud.books.seed.grace)
    reply = await cloud.as_user("DELETE", f"/v1/access_tokens/{grace.text}")
    assert reply.body == {"ok": True}
    assert (await cloud.call("GET", "/v1/user", headers=bearer(grace.text))).status == 200


async def test_tokens_can_be_made_to_end_in_the_middle_of_work(cloud):
    token = cloud.books.tokens.issue("product", "station-9319", product_id=9319)
    cloud.books.tokens.expire("product")
    assert (await cloud.call("GET", PRODUCT, headers=bearer(token.text))).status == 401
    assert (await cloud.as_user("GET", PRODUCT)).status == 200


async def test_older_programs_delete_a_token_with_a_password(cloud):
    user = cloud.books.user
    path = f"/v1/access_tokens/{user.token}"
    bad = await cloud.call("DELETE", path, headers=basic(user.username, "no"))
    assert (bad.status, bad.body) == (401, {"ok": False, "errors": ["Bad password"]})
    good = await cloud.call("DELETE", path, headers=basic(user.username, user.password))
    assert good.body == {"ok": True}
    assert (await cloud.as_user("GET", "/v1/user")).status == 401


async def test_older_programs_list_tokens_with_a_password(cloud):
    user = cloud.books.user
    pair = basic(user.username, user.password)
    rows = (await cloud.call("GET", "/v1/access_tokens", headers=pair)).body
    assert [(row["token"], row["client"]) for row in rows] == [(user.token, "particle")]
    bad = await cloud.call("GET", "/v1/access_tokens", headers=basic(user.username, "wrong"))
    assert (bad.status, bad.body) == (401, {"ok": False, "errors": ["Bad password"]})
    assert (await cloud.as_user("GET", "/v1/access_tokens")).status == 400
