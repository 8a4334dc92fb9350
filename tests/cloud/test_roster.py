"""cloud/roster.py: the product's devices as a list, and what people write beside one."""

import pytest

from station.domain.cloud_errors import CloudRefused, ProductUnknown
from tests.cloud.conftest import DEVICE


async def test_members_are_all_devices_of_the_product_a_hundred_a_page(site):
    devices = site.add_members(230)
    link = site.link()
    members = await link.members()
    assert [reading.device for reading in members] == devices
    assert site.calls("products.devices") == 3


async def test_a_member_is_read_as_a_look_reads_it(site):
    site.books.put(DEVICE.text, product=site.books.product_id, owner="linus", development=True)
    site.books.device_connected(DEVICE.text, None)
    link = site.link()
    [member] = await link.members()
    assert member == await link.look(DEVICE)
    assert (member.owner, member.online, member.development) == ("linus", True, True)
    assert member.last_handshake_at


async def test_an_empty_product_has_no_members(site):
    assert await site.link().members() == ()


async def test_a_smaller_page_than_asked_for_is_fine(site):
    await site.open(max_per_page=7)
    devices = site.add_members(20)
    assert [reading.device for reading in await site.link().members()] == devices


async def test_a_product_that_is_unknown_has_no_list(site):
    with pytest.raises(ProductUnknown):
        await site.link(product="no-such-product").members()


async def test_a_device_is_described_in_one_call(site):
    site.books.put(DEVICE.text, product=site.books.product_id)
    link = site.link()
    await link.describe(DEVICE, name="bench-7", notes="Two\nlines", groups=["north", "new"])
    device = site.books.device(DEVICE.text)
    assert (device.name, device.notes, device.groups) == ("bench-7", "Two\nlines", ["north", "new"])
    assert site.calls("products.update-device") == 1
    assert not device.is_development


async def test_what_is_not_given_stays_as_it_is(site):
    site.books.put(DEVICE.text, product=site.books.product_id)
    link = site.link()
    await link.describe(DEVICE, name="bench-7", groups=["north"])
    await link.describe(DEVICE, notes="later")
    device = site.books.device(DEVICE.text)
    assert (device.name, device.notes, device.groups) == ("bench-7", "later", ["north"])


async def test_nothing_to_say_is_no_call(site):
    await site.link().describe(DEVICE)
    assert sum(site.books.counts.calls.values()) == 0


@pytest.mark.parametrize("kind", ["reset_after", "html"])
async def test_a_description_whose_reply_was_lost_is_looked_for_before_it_is_repeated(site, kind):
    site.books.put(DEVICE.text, product=site.books.product_id)
    site.trouble(kind, "products.update-device")
    await site.link().describe(DEVICE, name="bench-7", groups=["new", "north"])
    assert site.books.device(DEVICE.text).name == "bench-7"
    assert site.calls("products.update-device") == 1
    assert site.calls("products.device-info") == 1


async def test_a_device_that_is_not_there_is_told(site):
    with pytest.raises(CloudRefused):
        await site.link().describe(DEVICE, name="bench-7")
