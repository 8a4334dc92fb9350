"""cloud/owners.py: one customer for one name, and a claim code that is the customer's."""

import pytest

from station.domain.cloud_errors import CustomerRefused, ReplyLost, ReplyNotUnderstood
from station.domain.identity import Customer
from tests.cloud.conftest import DEVICE

ADA = Customer("ada@example.com")


def made(site):
    return site.books.counts.of("customer", ADA.name)


async def test_a_customer_is_made_once_and_then_known(site):
    link = site.link()
    assert await link.expect_customer(ADA)
    assert not await link.expect_customer(ADA)
    assert site.calls("customers.create") == 1


@pytest.mark.parametrize("status", [400, 409])
async def test_a_customer_that_exists_gets_a_token(site, status):
    await site.open(customer_exists_status=status)
    site.books.add_customer(ADA.name, site.books.product_id)
    link = site.link()
    assert not await link.expect_customer(ADA)
    assert (await link.new_claim_code(ADA)).code
    assert made(site) == 0


@pytest.mark.parametrize("kind", ["reset_after", "reset_before", "html", "silence", "odd_body"])
async def test_a_lost_reply_never_makes_a_second_customer(site, kind):
    site.trouble(kind, "customers.create")
    link = site.link()
    assert await link.expect_customer(ADA)
    assert made(site) == 1
    assert (await link.new_claim_code(ADA)).code


async def test_a_customer_that_was_made_is_not_asked_to_be_made_again(site):
    site.trouble("reset_after", "customers.create")
    await site.link().expect_customer(ADA)
    assert site.calls("customers.create") == 1


async def test_a_making_that_is_lost_each_time_ends(site):
    site.trouble("reset_before", "customers.create", times=0)
    with pytest.raises(ReplyLost):
        await site.link().expect_customer(ADA)
    assert made(site) == 0


@pytest.mark.parametrize("error", ["invalid_scope", "invalid_grant", "invalid_request"])
async def test_a_customer_the_cloud_does_not_take_is_refused_by_name(site, error):
    await site.open(unknown_customer_error=error)
    site.trouble("status", "customers.create", status=400, times=0,
                 body={"ok": False, "error": "That is no name"})  # fmt: skip
    with pytest.raises(CustomerRefused, match="That is no name"):
        await site.link().expect_customer(ADA)


async def test_a_code_is_the_customers_own(site):
    site.books.put(DEVICE.text, product=site.books.product_id)
    link = site.link(with_user=True)
    await link.expect_customer(ADA)
    promised = await link.new_claim_code(ADA)
    site.books.device_connected(DEVICE.text, promised.code.text)
    assert ADA.is_named((await link.look(DEVICE)).owner)


async def test_a_code_tells_what_its_owner_has_already(site):
    site.books.put(DEVICE.text, product=site.books.product_id, owner=ADA.name)
    assert (await site.link().new_claim_code(ADA)).owned == (DEVICE,)


@pytest.mark.parametrize("kind", ["reset_after", "reset_before", "html"])
async def test_a_code_that_never_came_is_asked_for_again(site, kind):
    site.trouble(kind, "claim-codes.product")
    link = site.link()
    await link.expect_customer(ADA)
    promised = await link.new_claim_code(ADA)
    site.books.put(DEVICE.text, product=site.books.product_id)
    assert site.books.device_connected(DEVICE.text, promised.code.text)
    assert any("asking for another" in line for line in site.told)


async def test_a_code_of_a_strange_form_is_not_asked_for_again(site):
    site.trouble("odd_body", "claim-codes.product", body={"claim_code": "short"})
    link = site.link()
    await link.expect_customer(ADA)
    with pytest.raises(ReplyNotUnderstood):
        await link.new_claim_code(ADA)
    assert site.calls("claim-codes.product") == 1


async def test_a_code_for_the_account_is_the_accounts(site):
    link = site.link(with_user=True)
    promised = await link.new_claim_code(None)
    site.books.device_connected(DEVICE.text, promised.code.text)
    assert site.books.device(DEVICE.text).owner.username == "maker@example.com"
