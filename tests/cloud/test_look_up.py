"""cloud/look_up.py: where a device is, whose it is, and how it is freed."""

import pytest

from station.domain.cloud_errors import CloudRefused, CloudUnwell
from station.domain.errors import ParameterWrong, SecretMissing
from tests.cloud.conftest import DEVICE


async def look(site, device=DEVICE.text, **given):
    return await site.send(site.desk(**given), "devices.look-up", device=device)


async def test_a_device_in_a_product_is_unclaimed_first_and_then_removed(site):
    site.books.put(DEVICE.text, product=9320, owner="maker@example.com", online=True)
    reply = await look(site)
    found = reply.parsed
    assert (found["device"], found["owner"], found["online"]) == (
        DEVICE.text, "maker@example.com", True,
    )  # fmt: skip
    assert [place["product"] for place in found["places"]] == ["9320"]
    assert found["next"] == [
        f"products.unclaim --product 9320 --device {DEVICE.text}",
        f"products.remove --product 9320 --device {DEVICE.text}",
    ]
    assert reply.trouble is None
    assert reply.oddities == ()
    assert reply.rows()[0]["name"] == "Station test 2"


async def test_an_organizations_product_is_looked_in_too_and_progress_is_told(site):
    site.books.put(DEVICE.text, product=9400)
    reply = await look(site)
    place = reply.parsed["places"][0]
    assert (place["product"], place["organization"]) == ("9400", "Bench Works")
    assert place["owner"] is None
    assert reply.parsed["next"] == [f"products.remove --product 9400 --device {DEVICE.text}"]
    assert [(news.done, news.of) for news in site.news if news.of] == [(0, 3), (1, 3), (2, 3)]


async def test_a_loose_device_is_given_up_by_its_own_account(site):
    site.books.put(DEVICE.text, owner="maker@example.com")
    reply = await look(site)
    assert reply.parsed["places"] == []
    assert reply.parsed["next"] == [f"devices.unclaim --device {DEVICE.text}"]


async def test_a_label_is_looked_up_by_its_first_word_and_the_rest_is_never_sent(site):
    serial = site.books.device(DEVICE.text).serial_number
    site.books.put(DEVICE.text, product=9319)
    reply = await look(site, f"{serial} ABCDEFGHIJKLMNO")
    assert reply.parsed["device"] == DEVICE.text
    assert reply.parsed["serial_number"] == serial
    assert "ABCDEFGHIJKLMNO" not in repr(site.traced) + repr(site.past) + repr(reply)


@pytest.mark.parametrize("key", ["device_id", "deviceID"])
async def test_both_names_of_the_device_id_are_read(site, key):
    await site.open(serial_reply_key=key)
    site.books.put(DEVICE.text, product=9319)
    reply = await look(site, site.books.device(DEVICE.text).serial_number)
    assert reply.parsed["device"] == DEVICE.text


async def test_a_serial_number_that_nobody_knows_is_told_as_the_cloud_tells_it(site):
    reply = await look(site, "PH-999999-ZZZZ-9")
    assert reply.status == 404
    assert reply.trouble is not None
    assert site.calls("devices.info") == 0


async def test_a_device_that_is_nowhere_to_be_seen_is_no_success(site):
    reply = await look(site, "0" * 24)
    assert isinstance(reply.trouble, CloudRefused)
    assert "sees no device" in str(reply.trouble)
    assert reply.parsed["places"] == []


async def test_a_product_that_cannot_be_read_now_is_not_one_without_the_device(site):
    site.trouble("status", "products.device-info", status=503, times=0)
    reply = await look(site)
    assert isinstance(reply.trouble, CloudUnwell)


async def test_upper_case_is_the_same_device(site):
    site.books.put(DEVICE.text, product=9319)
    assert (await look(site, DEVICE.text.upper())).parsed["device"] == DEVICE.text


async def test_it_needs_the_accounts_token_and_a_device(site):
    with pytest.raises(SecretMissing):
        await look(site, token=None)
    with pytest.raises(ParameterWrong):
        await look(site, "   ")
