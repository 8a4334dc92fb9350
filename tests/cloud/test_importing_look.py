"""cloud/importing_look.py: what is in a product, page by page."""

import pytest

from tests.cloud.conftest import ask
from tests.cloud.test_importing import grow, many


async def lost(site, ids):
    site.trouble("reset_after", "products.import")
    return await ask(site, "products.import", product="stationtest-v100", devices=tuple(ids))


async def test_all_pages_are_read(site):
    await site.open(max_per_page=2)
    ids = many(5)
    grow(site, ids)
    reply = await lost(site, ids)
    assert [row["outcome"] for row in reply.parsed["rows"]] == ["added"] * 5
    assert site.calls("products.devices") == 3


async def test_a_device_is_known_by_its_serial_number_too(site):
    (device,) = many(1)
    grow(site, [device])
    reply = await lost(site, [site.books.device(device).serial_number])
    assert reply.parsed["rows"][0]["outcome"] == "added"


@pytest.mark.parametrize("body", [[], {"devices": None}, {"devices": [None, 7]}])
async def test_an_odd_list_names_nobody(site, body):
    grow(site, many(1))
    site.trouble("odd_body", "products.devices", body=body)
    reply = await lost(site, many(1))
    assert reply.parsed["rows"][0]["outcome"] == "there-before"


async def test_a_list_that_cannot_be_read_leaves_the_lines_open(site):
    ids = many(1001)
    grow(site, ids)
    site.trouble("status", "products.devices", status=503, times=0)
    site.trouble("reset_after", "products.import", after=1000)
    reply = await ask(site, "products.import", product="stationtest-v100", devices=tuple(ids))
    assert reply.parsed["rows"][-1]["outcome"] == "not-sent"
    assert reply.trouble is not None
    assert "1,000 of 1,001" in reply.trouble.seen[-1]
