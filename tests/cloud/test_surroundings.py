"""cloud/surroundings.py: what is the same for every unit is read rarely."""

from tests.cloud.conftest import DEVICE


def claim_for(site, name):
    site.books.owner_named(name).has_claimed = True


async def test_customers_on_any_page_are_known(site):
    await site.open(max_per_page=3)
    for number in range(8):
        claim_for(site, f"customer-{number}")
    link = site.link()
    assert await link.is_ours("customer-7")
    assert site.calls("customers.list") == 3


async def test_a_known_customer_is_not_looked_for_again(site):
    claim_for(site, "ada")
    link = site.link()
    assert await link.is_ours("ada")
    assert await link.is_ours("ADA ")
    assert site.calls("customers.list") == 1


async def test_a_stranger_may_become_a_customer(site):
    link = site.link()
    assert not await link.is_ours("ada")
    claim_for(site, "ada")
    site.clock.jump(6)
    assert await link.is_ours("ada")


async def test_an_organization_that_may_not_be_looked_into_is_left_out(site):
    site.books.put(DEVICE.text, product=site.books.seed.strangers_product.number)
    site.trouble("status", "orgs.products", status=403, body={"error": "Permission denied"})
    assert await site.link(with_user=True).look_elsewhere(DEVICE) is None
