"""cloud/link.py: the whole claim path, as the flow asks for it, over real HTTP."""

import pytest

from station.domain.cloud_errors import (
    ClaimEndpointGone,
    NeverOnline,
    OwnedByAnother,
    ProductUnknown,
    SignInNeeded,
    SiteOffline,
)
from station.domain.errors import SecretMissing
from station.domain.identity import Customer, Secret
from station.domain.platforms import PHOTON
from tests.cloud.conftest import DEVICE

ADA = Customer("ada@example.com")


async def test_a_device_comes_to_its_customer(site):
    link = site.link()
    product = await link.product()
    assert (product.number, product.platform) == (site.books.product_id, PHOTON)
    assert await link.look(DEVICE) is None
    await link.import_device(DEVICE)
    assert (await link.look(DEVICE)).owner is None
    assert await link.expect_customer(ADA)
    promised = await link.new_claim_code(ADA)
    assert promised.owned == ()
    assert site.books.device_connected(DEVICE.text, promised.code.text)
    reading = await link.look(DEVICE)
    assert ADA.is_named(reading.owner)
    assert reading.has_connected_since(None)
    assert site.books.counts.of("import", DEVICE.text) == 1
    assert site.told == []


async def test_the_product_is_read_once_by_number_or_slug(site):
    link = site.link(product=str(site.books.product_id))
    assert await link.product() == await link.product()
    assert site.calls("products.info") == 1


@pytest.mark.parametrize("status", [403, 404])
async def test_an_unknown_product_is_not_a_device_that_is_not_there(site, status):
    await site.open(unknown_product_status=status)
    link = site.link(product="no-such-product")
    with pytest.raises(ProductUnknown):
        await link.product()
    with pytest.raises(ProductUnknown):
        await link.look(DEVICE)


async def test_the_array_of_one_of_earlier_years_is_a_product(site):
    await site.open(product_is_in_an_array=True)
    assert (await site.link().product()).number == site.books.product_id


async def test_a_claim_by_rest_makes_the_customer_the_owner(site):
    site.books.put(DEVICE.text, product=site.books.product_id, online=True)
    link = site.link()
    await link.expect_customer(ADA)
    await link.claim(DEVICE, ADA)
    assert ADA.is_named((await link.look(DEVICE)).owner)


async def test_a_claim_for_the_account_uses_its_own_token(site):
    site.books.put(DEVICE.text, product=site.books.product_id)
    link = site.link(with_user=True)
    await link.claim(DEVICE, None)
    assert (await link.account()).is_named((await link.look(DEVICE)).owner)


async def test_a_device_that_is_off_line_cannot_be_claimed_by_a_customer(site):
    site.books.put(DEVICE.text, product=site.books.product_id)
    link = site.link()
    await link.expect_customer(ADA)
    with pytest.raises(NeverOnline, match="Core isn't online"):
        await link.claim(DEVICE, ADA)


async def test_anothers_device_cannot_be_claimed(site):
    site.books.put(DEVICE.text, product=site.books.product_id, owner="linus", online=True)
    link = site.link()
    await link.expect_customer(ADA)
    with pytest.raises(OwnedByAnother):
        await link.claim(DEVICE, ADA)


@pytest.mark.parametrize("kind", ["reset_after", "reset_before", "html"])
async def test_a_claim_whose_reply_was_lost_is_looked_for_before_it_is_repeated(site, kind):
    site.books.put(DEVICE.text, product=site.books.product_id, online=True)
    site.trouble(kind, "devices.claim")
    link = site.link()
    await link.expect_customer(ADA)
    await link.claim(DEVICE, ADA)
    assert site.books.counts.of("rest-claim", DEVICE.text) == 1
    assert any("Looking whether" in line for line in site.told)


async def test_a_claim_with_a_strange_reply_is_read_again_and_not_repeated(site):
    site.books.put(DEVICE.text, product=site.books.product_id, online=True)
    site.trouble("odd_body", "devices.claim", body={"surprise": 1})
    link = site.link()
    await link.expect_customer(ADA)
    await link.claim(DEVICE, ADA)
    assert site.calls("devices.claim") == 1


@pytest.mark.parametrize("status", [404, 410])
async def test_a_claim_code_endpoint_that_was_taken_away_is_told_as_that(site, status):
    await site.open(removed_endpoints=frozenset({"claim-codes.product"}), removed_status=status)
    link = site.link()
    await link.expect_customer(ADA)
    with pytest.raises(ClaimEndpointGone):
        await link.new_claim_code(ADA)


async def test_a_product_that_is_gone_is_not_a_missing_endpoint(site):
    gone = frozenset({"claim-codes.product", "products.info"})
    await site.open(removed_endpoints=gone)
    link = site.link()
    await link.expect_customer(ADA)
    with pytest.raises(ProductUnknown):
        await link.new_claim_code(ADA)


async def test_ours_are_the_products_customers_and_our_own_account(site):
    site.books.put(DEVICE.text, product=site.books.product_id, owner="linus")
    site.books.owner_named("linus").has_claimed = True
    link = site.link(with_user=True)
    assert await link.is_ours("Linus")
    assert await link.is_ours("Maker@example.com")
    assert not await link.is_ours("grace@example.com")


async def test_without_an_account_only_customers_are_ours(site):
    link = site.link()
    assert not await link.is_ours("maker@example.com")
    with pytest.raises(SignInNeeded):
        await link.account()


async def test_without_a_client_no_customer_can_be_made(site):
    link = site.link(client_id=None, client_secret=None, with_user=True)
    with pytest.raises(SecretMissing):
        await link.expect_customer(ADA)


async def test_with_a_user_token_alone_the_product_can_be_worked_on(site):
    link = site.link(client_id=None, client_secret=None, with_user=True)
    await link.import_device(DEVICE)
    assert (await link.look(DEVICE)).product_number == (await link.product()).number


async def test_nothing_at_the_address_is_told_after_visible_tries(site):
    link = site.link(url="http://127.0.0.1:9")
    with pytest.raises(SiteOffline):
        await link.product()


async def test_closing_twice_is_fine(site):
    link = site.link()
    await link.product()
    await link.close()
    await link.close()


async def test_no_secret_comes_out_of_a_long_run_with_troubles(site):
    secrets = [site.books.client.secret, site.books.user.token, site.books.user.password]
    site.answers = ["000000"]
    link = site.link(
        with_user=True, username="careful@example.com", password=Secret("hunter2hunter2")
    )
    echo = {"error": f"no {site.books.client.secret}", "access_token": site.books.user.token}
    for kind, at, more in (
        ("status", "products.info", {"status": 503, "body": echo}),
        ("reset_after", "products.import", {}),
        ("reset_after", "customers.create", {}),
        ("odd_body", "claim-codes.product", {"body": {"claim_code": "short"}}),
        ("status", "user.get", {"status": 401, "body": {"error": "invalid_token", **echo}}),
        ("status", "products.device-info", {"status": 400, "body": echo, "after": 3}),
    ):
        site.trouble(kind, at, **more)
    seen = []
    for act in (
        link.product, lambda: link.import_device(DEVICE), lambda: link.expect_customer(ADA),
        lambda: link.new_claim_code(ADA), lambda: link.new_claim_code(ADA), link.account,
        *[lambda: link.look(DEVICE)] * 3, lambda: link.look_elsewhere(DEVICE),
    ):  # fmt: skip
        try:
            promised = await act()
        except Exception as error:  # noqa: BLE001  # whatever comes is searched for secrets
            while error is not None:
                seen += [str(error), repr(error), *getattr(error, "seen", ())]
                error = error.__cause__ or error.__context__
        else:
            if hasattr(promised, "code"):
                secrets.append(promised.code.text)
            seen.append(repr(promised))
    granted = site.books.tokens
    secrets += ["hunter2hunter2", *granted._tokens, *granted._refreshes]
    talk = "\n".join([*seen, *site.told, *(line.decode() for _, line in site.traced)])
    assert len(secrets) > 6
    assert len(site.traced) > 20
    for secret in secrets:
        assert secret not in talk
