"""cloud/places.py: where a device is, and moving it without doing anything twice."""

import pytest

from station.domain.cloud_errors import CloudUnwell, ImportRefused, NonmemberOwner, ReplyLost
from station.domain.device_errors import DeviceProtected
from station.domain.identity import Customer, DeviceId
from tests.cloud.conftest import DEVICE

ADA = Customer("ada@example.com")


def imports(site):
    return site.books.counts.of("import", DEVICE.text)


@pytest.mark.parametrize("kind", ["reset_after", "reset_before", "status", "html", "silence"])
async def test_an_import_whose_reply_was_lost_is_done_once(site, kind):
    site.trouble(kind, "products.import")
    link = site.link()
    await link.import_device(DEVICE)
    assert imports(site) == 1
    assert await link.look(DEVICE) is not None
    assert any("Looking whether" in line for line in site.told)


async def test_an_import_that_is_lost_each_time_ends(site):
    site.trouble("reset_before", "products.import", times=0)
    with pytest.raises(ReplyLost):
        await site.link().import_device(DEVICE)
    assert imports(site) == 0


async def test_a_device_called_invalid_is_added_once_more_then_refused(site):
    unknown = DeviceId("2f0030001647353236343033")
    with pytest.raises(ImportRefused):
        await site.link().import_device(unknown)
    assert site.books.counts.of("import", unknown.text) == 2


async def test_a_device_that_is_there_already_is_fine(site):
    site.books.put(DEVICE.text, product=site.books.product_id)
    await site.link().import_device(DEVICE)
    assert imports(site) == 1


async def test_an_import_approves_a_quarantined_device_also_when_the_reply_was_lost(site):
    site.books.put(DEVICE.text, product=site.books.product_id, quarantined=True)
    site.trouble("reset_before", "products.import")
    link = site.link()
    await link.import_device(DEVICE)
    assert not (await link.look(DEVICE)).quarantined


@pytest.mark.parametrize(
    ("state", "refused"),
    [({"owner": "grace@example.com"}, NonmemberOwner), ({"protected": True}, DeviceProtected)],
)
async def test_a_device_the_product_does_not_take_is_told_by_its_cause(site, state, refused):
    site.books.put(DEVICE.text, **state)
    with pytest.raises(refused):
        await site.link().import_device(DEVICE)
    assert imports(site) == 1


async def test_without_an_account_nothing_is_seen_elsewhere(site):
    site.books.put(DEVICE.text, product=site.books.seed.other_product.number)
    assert await site.link().look_elsewhere(DEVICE) is None


@pytest.mark.parametrize("product", ["other_product", "org_product"])
async def test_a_device_in_another_product_of_ours_is_seen_there(site, product):
    number = getattr(site.books.seed, product).number
    site.books.put(DEVICE.text, product=number)
    link = site.link(with_user=True)
    assert (await link.look_elsewhere(DEVICE)).product_number == number


async def test_our_other_products_are_asked_when_the_account_does_not_see_the_device(site):
    site.books.put(DEVICE.text, product=site.books.seed.org_product.number)
    info = "I didn't recognize that device name or ID"
    site.trouble("status", "devices.info", status=403, times=0,
                 body={"error": "Permission Denied", "info": info})  # fmt: skip
    link = site.link(with_user=True)
    found = await link.look_elsewhere(DEVICE)
    assert found.product_number == site.books.seed.org_product.number
    assert site.calls("products.device-info") == 2
    await link.look_elsewhere(DEVICE)
    assert site.calls("products.list") == 1


async def test_a_strangers_device_is_not_seen(site):
    site.books.put(DEVICE.text, product=site.books.seed.strangers_product.number)
    assert await site.link(with_user=True).look_elsewhere(DEVICE) is None


async def test_a_loose_device_of_ours_is_seen_with_its_platform_for_a_product(site):
    site.books.put(DEVICE.text, owner="maker@example.com")
    found = await site.link(with_user=True).look_elsewhere(DEVICE)
    assert (found.product_number, found.owner) == (6, "maker@example.com")


@pytest.mark.parametrize("kind", [None, "reset_after", "reset_before"])
async def test_a_device_is_unclaimed_once_and_stays_in_its_product(site, kind):
    site.books.put(DEVICE.text, product=site.books.product_id, owner="linus")
    if kind is not None:
        site.trouble(kind, "products.unclaim")
    link = site.link()
    await link.unclaim(DEVICE, site.books.product_id)
    assert (await link.look(DEVICE)).owner is None
    assert site.books.counts.of("unclaim", DEVICE.text) == 1


@pytest.mark.parametrize("kind", [None, "reset_after", "reset_before"])
async def test_a_device_is_removed_once(site, kind):
    site.books.put(DEVICE.text, product=site.books.product_id)
    if kind is not None:
        site.trouble(kind, "products.remove")
    link = site.link()
    await link.remove(DEVICE, site.books.product_id)
    assert await link.look(DEVICE) is None
    assert site.books.counts.of("remove", DEVICE.text) == 1


async def test_removing_a_device_that_is_not_there_is_fine(site):
    await site.link().remove(DEVICE, site.books.product_id)


async def test_a_device_is_released_from_another_product_with_the_accounts_token(site):
    number = site.books.seed.other_product.number
    site.books.put(DEVICE.text, product=number, owner="maker@example.com")
    link = site.link(with_user=True)
    await link.unclaim(DEVICE, number)
    await link.remove(DEVICE, number)
    await link.import_device(DEVICE)
    assert (await link.look(DEVICE)).owner is None


async def test_a_loose_device_is_given_up_by_its_own_account(site):
    site.books.put(DEVICE.text, owner="maker@example.com")
    await site.link(with_user=True).unclaim(DEVICE, 6)
    assert site.books.device(DEVICE.text).owner is None


@pytest.mark.parametrize("kind", [None, "reset_after", "reset_before", "odd_body"])
async def test_a_device_is_marked_for_development(site, kind):
    site.books.put(DEVICE.text, product=site.books.product_id)
    if kind is not None:
        site.trouble(kind, "products.update-device")
    link = site.link()
    await link.mark_development(DEVICE)
    assert (await link.look(DEVICE)).development


async def test_an_act_that_stays_unwell_is_told_as_that(site):
    site.books.put(DEVICE.text, product=site.books.product_id)
    site.trouble("status", "products.update-device", status=503, times=0)
    with pytest.raises(CloudUnwell):
        await site.link().mark_development(DEVICE)
