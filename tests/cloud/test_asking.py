"""cloud/asking.py: a refusal comes with what the device has instead, whatever the device says."""

import pytest

from station.domain.calls.shape import Kind
from station.domain.cloud_errors import NameUnknown
from tests.cloud.conftest import DEVICE, ask


@pytest.fixture
def bench(site):
    site.books.put(DEVICE.text, product=9319, owner="maker@example.com", online=True)
    return site


async def unknown(site, **order):
    return await ask(site, "products.function", product="9319", device=DEVICE.text,
                     function="dance", **order)  # fmt: skip


async def test_the_device_is_asked_about_with_the_same_kind_of_token(bench):
    reply = await unknown(bench, _kind=Kind.PRODUCT)
    assert reply.kind is Kind.PRODUCT
    assert "setColor" in reply.offers["function"]
    assert bench.calls("products.device-info") == 1


@pytest.mark.parametrize(
    "body", [{"functions": None}, {"functions": 7}, {}, [], 7, {"functions": [None, 7]}]
)
async def test_whatever_the_device_is_said_to_have_no_odd_name_is_offered(bench, body):
    bench.trouble("odd_body", "products.device-info", body=body)
    reply = await unknown(bench)
    assert isinstance(reply.trouble, NameUnknown)
    assert reply.offers == {}


async def test_a_device_that_cannot_be_asked_about_leaves_the_refusal_as_it_is(bench):
    bench.trouble("reset_before", "products.device-info", times=0)
    reply = await unknown(bench)
    assert (reply.status, type(reply.trouble)) == (404, NameUnknown)
