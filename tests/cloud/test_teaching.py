"""cloud/teaching.py: what each refusal of the simulated cloud means, and what to take instead."""

import pytest

from station.domain.calls.shape import FilePart, Kind
from station.domain.cloud_errors import (
    BuildFailed,
    CloudRefused,
    CloudUnwell,
    DevicesTurnedAway,
    DeviceUnreachable,
    NameUnknown,
    OwnedByAnother,
)
from station.domain.errors import ParameterWrong
from tests.cloud.conftest import DEVICE, TIME_SCALE, ask, http

SKETCH = FilePart("blink.ino", b"void setup() {}\nvoid loop() {\n")


@pytest.fixture
def bench(site):
    """A device of the maker's own in the product, on line."""
    site.books.put(DEVICE.text, product=9319, owner="maker@example.com", online=True)
    return site


# --- the device ------------------------------------------------------------------------------


@pytest.mark.parametrize("is_old", [True, False])
@pytest.mark.parametrize("name", ["devices.function", "devices.variable"])
async def test_a_device_known_to_be_off_line_is_told_at_once(site, name, is_old):
    await site.open(timed_out_as_in_2015=is_old)
    site.books.put(DEVICE.text, owner="maker@example.com", online=False)
    what = {"function": "setColor"} if "function" in name else {"variable": "sensor"}
    reply = await ask(site, name, device=DEVICE.text, **what)
    assert isinstance(reply.trouble, DeviceUnreachable)
    assert "knew at once" in str(reply.trouble)
    assert reply.status in (400, 408)


async def test_a_device_that_the_cloud_believes_on_line_was_waited_for(bench):
    bench.books.device(DEVICE.text).has_session = False
    desk = bench.desk(time_scale=TIME_SCALE)
    reply = await bench.send(desk, "devices.variable", device=DEVICE.text, variable="sensor")
    assert isinstance(reply.trouble, DeviceUnreachable)
    assert "believes it on line" in str(reply.trouble)
    assert bench.news[0].wait_s == 30
    assert bench.calls("devices.variable") == 1


async def test_a_flash_of_a_device_that_is_away_is_the_devices_silence(site):
    site.books.put(DEVICE.text, owner="maker@example.com", online=False)
    reply = await ask(site, "devices.flash", device=DEVICE.text, files=(FilePart("a.bin", b"1"),))
    assert reply.status == 500
    assert isinstance(reply.trouble, DeviceUnreachable)


async def test_a_claim_of_a_loose_device_that_is_away_is_the_devices_silence(site):
    site.books.put(DEVICE.text, product=9319, online=False)
    desk = site.desk()
    await site.send(desk, "customers.create", product="9319", customer="ada")
    reply = await site.send(desk, "devices.claim", device=DEVICE.text, _customer="ada")
    assert (reply.status, reply.kind) == (404, Kind.CUSTOMER)
    assert isinstance(reply.trouble, DeviceUnreachable)


async def test_a_reply_of_a_device_that_is_not_connected_is_no_value(bench):
    body = {"name": "sensor", "result": None, "coreInfo": {"connected": False}}
    bench.trouble("odd_body", "devices.variable", body=body)
    reply = await ask(bench, "devices.variable", device=DEVICE.text, variable="sensor")
    assert (reply.status, type(reply.trouble)) == (200, DeviceUnreachable)


@pytest.mark.parametrize("is_old", [True, False])
async def test_an_unknown_variable_offers_those_the_device_has(site, is_old):
    await site.open(unknown_variable_as_in_2015=is_old)
    site.books.put(DEVICE.text, owner="maker@example.com", online=True)
    reply = await ask(site, "devices.variable", device=DEVICE.text, variable="sensr")
    assert isinstance(reply.trouble, NameUnknown)
    assert "sensr" in str(reply.trouble)
    assert "sensor" in reply.offers["variable"]
    assert site.calls("devices.info") == 1
    assert any("which variables" in news.text for news in site.news)


@pytest.mark.parametrize("status", [404, 200])
async def test_an_unknown_function_offers_those_the_device_has(site, status):
    await site.open(unknown_function_status=status)
    site.books.put(DEVICE.text, product=9319, online=True)
    reply = await ask(
        site, "products.function", product="9319", device=DEVICE.text, function="deviceDance"
    )
    assert (reply.status, type(reply.trouble)) == (status, NameUnknown)
    assert "setColor" in reply.offers["function"]


async def test_names_that_cannot_be_learned_are_not_offered(bench):
    bench.trouble("status", "devices.info", status=403, times=0)
    reply = await ask(bench, "devices.variable", device=DEVICE.text, variable="sensr")
    assert isinstance(reply.trouble, NameUnknown)
    assert reply.offers == {}


async def test_a_device_that_is_not_there_is_no_unknown_name(site):
    reply = await ask(
        site, "products.function", product="9319", device=DEVICE.text, function="setColor"
    )
    assert reply.status == 404
    assert not isinstance(reply.trouble, NameUnknown)


# --- whose it is -----------------------------------------------------------------------------


async def test_anothers_device_is_not_claimed_but_may_be_asked_for(site):
    site.books.put(DEVICE.text, owner="grace@example.com", online=True)
    reply = await ask(site, "devices.claim", device=DEVICE.text)
    assert (reply.status, type(reply.trouble)) == (403, OwnedByAnother)
    assert reply.offers == {"request_transfer": ("true",)}


async def test_a_transfer_that_was_asked_for_is_no_claim(site):
    site.books.put(DEVICE.text, online=True)
    site.trouble("odd_body", "devices.claim", body={"transfer_id": "1f2e"})
    reply = await ask(site, "devices.claim", device=DEVICE.text, request_transfer="true")
    assert (reply.status, type(reply.trouble)) == (200, OwnedByAnother)
    assert "not ours yet" in str(reply.trouble)


async def test_a_device_that_is_turned_away_under_a_fine_status_is_told(site):
    site.books.put(DEVICE.text, product=9320)
    reply = await ask(site, "products.approve", product="9319", device=DEVICE.text)
    assert (reply.status, type(reply.trouble)) == (200, DevicesTurnedAway)
    assert "1 invalid" in str(reply.trouble)


# --- what was sent ---------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "status"), [("devices.flash", 200), ("binaries.compile", 406)])
async def test_a_program_that_does_not_compile_is_told_line_by_line(bench, name, status):
    values = {"device": DEVICE.text} if name == "devices.flash" else {"platform": "6"}
    reply = await ask(bench, name, files=(SKETCH,), **values)
    assert (reply.status, type(reply.trouble)) == (status, BuildFailed)
    assert "blink.cpp:2:13: error" in str(reply.trouble)


@pytest.mark.parametrize("status", [200, 400])
async def test_dates_that_vitals_refuse_are_a_wrong_parameter(site, status):
    await site.open(vitals_error_status=status)
    site.books.put(DEVICE.text, owner="maker@example.com")
    reply = await ask(site, "vitals.history", device=DEVICE.text, start_date="2020-01-01T00:00:00Z")
    assert (reply.status, type(reply.trouble)) == (status, ParameterWrong)
    assert "30 days" in str(reply.trouble)


# --- service -------------------------------------------------------------------------------


async def test_a_page_instead_of_json_is_told_as_one(site):
    site.trouble("html", "products.list", status=200, times=0)
    reply = await ask(site, "products.list")
    assert isinstance(reply.trouble, CloudUnwell)
    assert "instead of JSON came a page" in str(reply.trouble)
    assert "<h1>" in reply.text
    assert not reply.is_json
    assert site.calls("products.list") == 0
    assert len(site.troubles.struck) == 3


async def test_a_read_that_reaches_a_device_is_never_repeated_by_itself(bench):
    bench.trouble("status", "devices.variable", status=503, times=0)
    reply = await ask(bench, "devices.variable", device=DEVICE.text, variable="sensor")
    assert isinstance(reply.trouble, CloudUnwell)
    assert len(bench.troubles.struck) == 1


async def test_an_act_is_never_repeated_by_itself(site):
    site.trouble("status", "products.create", status=503, times=0)
    reply = await ask(site, "products.create", name="New", platform="6")
    assert isinstance(reply.trouble, CloudUnwell)
    assert len(site.troubles.struck) == 1


async def test_a_proxys_own_time_out_is_not_the_devices(raw_server, site):
    raw_server.replies = [http(408, b"<html>")] * 3
    desk = site.desk(url=raw_server.url, client_id=None, client_secret=None)
    reply = await site.send(desk, "products.list")
    assert isinstance(reply.trouble, CloudUnwell)


async def test_what_fits_no_lesson_is_told_in_the_clouds_own_words(site):
    site.trouble("status", "products.list", status=404, body={"error": "Nothing is here"})
    reply = await ask(site, "products.list")
    assert isinstance(reply.trouble, CloudRefused)
    assert "Nothing is here" in str(reply.trouble)
