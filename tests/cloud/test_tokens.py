"""cloud/tokens.py: each call gets the kind of token that may, renewed in time."""

import pytest

from station.cloud.tokens import FITTING
from station.domain.calls.shape import Kind
from station.domain.cloud_errors import SignInNeeded, TokenExpired
from station.domain.identity import Customer, Secret
from tests.cloud.conftest import DEVICE

ADA = Customer("ada@example.com")


async def test_one_product_token_serves_many_calls(site):
    link = site.link()
    for _ in range(5):
        await link.look(DEVICE)
    assert site.calls("oauth.token") == 1


async def test_a_product_token_is_renewed_ten_minutes_before_it_ends(site):
    link = site.link()
    await link.look(DEVICE)
    site.clock.jump(2700)
    await link.look(DEVICE)
    assert site.calls("oauth.token") == 1
    site.clock.jump(300)
    await link.look(DEVICE)
    assert site.calls("oauth.token") == 2
    assert site.books.counts.refused["products.device-info", 401] == 0


async def test_a_token_that_is_revoked_in_mid_wait_is_renewed_once_and_told(site):
    link = site.link()
    await link.look(DEVICE)
    site.revoke_all()
    assert await link.look(DEVICE) is None
    assert site.calls("oauth.token") == 2
    assert any("Getting a new token" in line for line in site.told)


async def test_a_cloud_that_refuses_every_token_is_not_asked_for_ever(site):
    site.trouble("status", "products.device-info", status=401, times=0,
                 body={"error": "invalid_token"})  # fmt: skip
    with pytest.raises(TokenExpired):
        await site.link().look(DEVICE)
    assert len(site.troubles.struck) == 2


async def test_a_customers_token_is_renewed_as_the_customers(site):
    link = site.link()
    await link.expect_customer(ADA)
    site.revoke_all()
    promised = await link.new_claim_code(ADA)
    site.books.put(DEVICE.text, product=site.books.product_id)
    site.books.device_connected(DEVICE.text, promised.code.text)
    assert site.books.device(DEVICE.text).owner.username == ADA.name


async def test_a_given_token_that_has_ended_is_told_and_not_sent_again(site):
    link = site.link(client_id=None, client_secret=None, with_user=True)
    site.revoke_all()
    for _ in range(2):
        with pytest.raises(TokenExpired):
            await link.product()
    assert site.calls("products.info") == 1


async def test_a_given_token_that_has_ended_is_followed_by_a_log_in(site):
    password = Secret(site.books.user.password)
    link = site.link(with_user=True, username="maker@example.com", password=password)
    site.revoke_all()
    assert (await link.account()).name == "maker@example.com"


async def test_a_given_token_may_have_a_line_end(site):
    link = site.link(user_token=Secret(f"{site.books.user.token}\n"))
    assert (await link.account()).name == "maker@example.com"


async def test_a_given_token_that_no_header_can_hold_is_refused_unseen(site):
    link = site.link(user_token=Secret("not a\r\ntoken"))
    with pytest.raises(SignInNeeded) as told:
        await link.account()
    assert "not a" not in str(told.value)


async def test_work_on_the_product_goes_on_when_the_accounts_token_has_ended(site):
    link = site.link(user_token=Secret("0" * 40))
    with pytest.raises(TokenExpired):
        await link.account()
    await link.import_device(DEVICE)


def test_a_customer_is_never_made_with_a_token_and_a_customers_code_never_with_ours():
    assert FITTING["customers.create"] == (Kind.CLIENT,)
    assert FITTING["claim-codes.product"] == (Kind.CUSTOMER,)
