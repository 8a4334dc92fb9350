"""cloud/teaching_tokens.py: which kinds may, what a lock-out is, and whose a limit is."""

import pytest

from station.domain.calls.shape import Kind, Style
from station.domain.cloud_errors import (
    CloudRefused,
    ProductUnknown,
    RateLimited,
    SignInNeeded,
    TokenLacksScope,
    WrongTokenKind,
)
from station.domain.identity import Secret
from tests.cloud.conftest import ask


async def test_a_token_of_the_wrong_kind_says_which_kinds_may_and_offers_those_at_hand(site):
    reply = await ask(site, "products.list", _kind=Kind.PRODUCT)
    assert isinstance(reply.trouble, TokenLacksScope)
    assert "product token may not" in str(reply.trouble)
    assert "takes a user token" in str(reply.trouble)
    assert reply.offers == {"token_kind": ("user",)}
    assert "user token" in reply.trouble.hint


async def test_a_customers_token_on_a_product_is_told_with_the_scope_of_an_api_user(site):
    await site.send(site.desk(), "customers.create", product="9319", customer="ada")
    reply = await ask(site, "products.devices", product="9319", _kind=Kind.CUSTOMER,
                      _customer="ada")  # fmt: skip
    assert isinstance(reply.trouble, TokenLacksScope)
    assert "devices:list" in str(reply.trouble)
    assert set(reply.offers["token_kind"]) == {"product", "user"}


async def test_a_client_where_a_token_belongs_is_the_wrong_kind(site):
    reply = await ask(site, "user.get", _kind=Kind.CLIENT)
    assert isinstance(reply.trouble, WrongTokenKind)
    assert reply.offers == {"token_kind": ("user",)}


async def test_an_api_user_learns_which_scope_it_lacks(site):
    token = site.books.tokens.issue_for_api_user(site.books.seed.api_user)
    desk = site.desk(client_id=None, client_secret=None, token=Secret(token.text),
                     given_kind=Kind.API_USER)  # fmt: skip
    reply = await site.send(desk, "customers.list", product="9319")
    assert isinstance(reply.trouble, TokenLacksScope)
    assert "lacks the scope customers:list" in str(reply.trouble)
    assert reply.offers == {}


async def test_a_product_token_does_not_reach_another_product(site):
    reply = await ask(site, "products.devices", product="9320", _kind=Kind.PRODUCT)
    assert isinstance(reply.trouble, ProductUnknown)
    assert "its own product only" in str(reply.trouble)
    assert reply.offers == {"token_kind": ("user",)}


async def test_a_device_of_somebody_else_is_told_from_a_token_that_may_not(site):
    reply = await ask(site, "devices.info", device="0" * 24)
    assert reply.status == 403
    assert "no such device" in str(reply.trouble)
    assert "products.device-info" in str(reply.trouble)


async def test_a_cloud_that_takes_no_token_in_the_query_says_so_without_a_second_token(site):
    await site.open(query_tokens_accepted=False)
    reply = await ask(site, "devices.list", _style=Style.QUERY)
    assert isinstance(reply.trouble, CloudRefused)
    assert "header" in reply.trouble.hint
    assert site.calls("devices.list") == 1


@pytest.mark.parametrize("status", [429, 529])
async def test_a_rate_limit_says_how_long_and_whose_it_is(site, status):
    site.trouble("status", "products.list", status=status, headers={"Retry-After": "20"}, body="no")
    reply = await ask(site, "products.list")
    assert isinstance(reply.trouble, RateLimited)
    assert "pause of 20 s" in str(reply.trouble)
    assert "everybody behind this public address" in str(reply.trouble)


async def test_the_limit_of_serial_numbers_is_each_users_own(site):
    site.trouble("status", "serials.info", status=429, body="slow down")
    reply = await ask(site, "serials.info", serial="PH-170101-ABCD-0")
    assert "50 in 60 min" in str(reply.trouble)
    assert "each user" in str(reply.trouble)


async def test_an_account_that_signs_in_elsewhere_is_told_to_paste_a_token(site):
    reply = await ask(site, "tokens.log-in", username="sso@example.com", password="whatever")
    assert isinstance(reply.trouble, SignInNeeded)
    assert "SSO" in str(reply.trouble)
    assert "Paste a token" in reply.trouble.hint
