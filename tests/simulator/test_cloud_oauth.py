"""Signing in to the simulated cloud."""

from collections.abc import AsyncIterator

import pytest

from tests.simulator.cloud_visitor import (
    PRODUCT,
    Visitor,
    bearer,
    visiting,
)


@pytest.fixture
async def cloud() -> AsyncIterator[Visitor]:
    async with visiting() as visitor:
        yield visitor


async def test_a_user_signs_in_and_is_told_who_it_is(cloud):
    user = cloud.books.user
    reply = await cloud.grant(grant_type="password", username=user.username, password=user.password)
    assert reply.status == 200
    assert set(reply.body) == {"token_type", "access_token", "expires_in", "refresh_token"}
    assert reply.body["expires_in"] == 7_776_000
    assert reply.headers["Cache-Control"] == "no-store"
    me = await cloud.call("GET", "/v1/user", headers=bearer(reply.body["access_token"]))
    assert me.body["username"] == user.username


async def test_the_client_may_be_named_in_the_form_as_well(cloud):
    client = cloud.books.client
    form = {"grant_type": "client_credentials", "client_id": client.id}
    reply = await cloud.call("POST", "/oauth/token", data=form | {"client_secret": client.secret})
    assert reply.status == 200
    info = await cloud.call("GET", PRODUCT, headers=bearer(reply.body["access_token"]))
    assert info.body["product"]["slug"] == "stationtest-v100"
    assert info.headers["X-Requested-Scope"] == "product_9319:product:get"


@pytest.mark.parametrize(
    ("pair", "form", "error"),
    [
        (None, {}, "invalid_request: Invalid or missing grant_type parameter"),
        (
            None,
            {"grant_type": "urn:nobody"},
            "invalid_request: Invalid grant_type parameter or parameter missing",
        ),
        (
            ("x", "y"),
            {"grant_type": "password"},
            "invalid_client: Invalid or missing client_id parameter",
        ),
        (
            ("particle", ""),
            {"grant_type": "password"},
            "invalid_client: Missing client_secret parameter",
        ),
        (
            ("particle", "no"),
            {"grant_type": "password"},
            "invalid_client: Client credentials are invalid",
        ),
        (
            None,
            {"grant_type": "password", "username": "x"},
            'invalid_client: Missing parameters. "username" and "password" are required',
        ),
        (
            None,
            {"grant_type": "password", "username": "maker@example.com", "password": "no"},
            "invalid_grant: User credentials are invalid",
        ),
        (
            None,
            {"grant_type": "client_credentials"},
            "invalid_grant: Client credentials are invalid",
        ),
        (
            None,
            {"grant_type": "refresh_token"},
            'invalid_request: No "refresh_token" parameter',
        ),
        (
            None,
            {"grant_type": "refresh_token", "refresh_token": "x"},
            "invalid_grant: Invalid refresh token",
        ),
        (
            None,
            {"grant_type": "authorization_code"},
            'invalid_request: No "code" parameter',
        ),
        (
            None,
            {"grant_type": "urn:custom:mfa-otp"},
            "invalid_request: You must provide otp and mfa token.",
        ),
    ],
)
async def test_the_token_endpoint_refuses_in_its_own_words(cloud, pair, form, error):
    reply = await cloud.grant(pair or ("particle", "particle"), **form)
    assert reply.status == 400
    assert reply.error == error
    assert ("WWW-Authenticate" in reply.headers) == error.startswith("invalid_client")


async def test_the_token_endpoint_takes_forms_only(cloud):
    as_json = await cloud.call("POST", "/oauth/token", json={"grant_type": "password"})
    as_get = await cloud.call("GET", "/oauth/token")
    wanted = "Method must be POST with application/x-www-form-urlencoded encoding"
    assert as_json.body["error_description"] == as_get.body["error_description"] == wanted
    assert as_json.status == as_get.status == 400


async def test_a_second_step_is_asked_for_and_taken_once(cloud):
    password = cloud.books.people.accounts["careful@example.com"].password
    first = await cloud.grant(
        grant_type="password", username="careful@example.com", password=password
    )
    assert (first.status, first.body["error"]) == (403, "mfa_required")
    step = {"grant_type": "urn:custom:mfa-otp", "mfa_token": first.body["mfa_token"]}
    wrong = await cloud.grant(**step, otp="000000")
    assert (wrong.status, wrong.error) == (401, "invalid_token: Could not validate OTP.")
    assert (await cloud.grant(**step, otp="123456")).status == 200
    assert (await cloud.grant(**step, otp="123456")).status == 401


async def test_a_second_step_that_comes_too_late_is_refused(cloud):
    password = cloud.books.people.accounts["careful@example.com"].password
    first = await cloud.grant(
        grant_type="password", username="careful@example.com", password=password
    )
    cloud.clock.jump(301)
    late = await cloud.grant(
        grant_type="urn:custom:mfa-otp", mfa_token=first.body["mfa_token"], otp="123456"
    )
    assert late.status == 401


async def test_a_single_sign_on_account_has_no_password_log_in(cloud):
    reply = await cloud.grant(grant_type="password", username="sso@example.com", password="x")
    assert (reply.status, reply.body["error"]) == (403, "sso_user")


async def test_a_customer_of_the_product_gets_a_token_with_its_scope(cloud):
    cloud.books.add_customer("Ada", cloud.books.product_id)
    reply = await cloud.grant(
        cloud.books.client, grant_type="client_credentials", scope="customer=ADA"
    )
    assert reply.body["scope"] == "customer=ada"
    unknown = await cloud.grant(
        cloud.books.client, grant_type="client_credentials", scope="customer=nobody"
    )
    assert (unknown.status, unknown.error) == (400, "invalid_scope: Invalid scope")
