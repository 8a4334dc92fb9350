"""Device vitals of the simulated cloud (cloud-api 2.9)."""

import csv
import json
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from itertools import pairwise

import pytest

from tests.simulator.cloud_visitor import DEVICE, PRODUCT, Visitor, next_event, stream, visiting

OWN = f"/v1/diagnostics/{DEVICE}"
OF_PRODUCT = f"{PRODUCT}/diagnostics/{DEVICE}"


@pytest.fixture
async def cloud() -> AsyncIterator[Visitor]:
    async with visiting() as visitor:
        visitor.books.put(DEVICE, product=9319)
        visitor.books.device_connected(DEVICE, None)
        yield visitor


def days_ago(cloud: Visitor, days: float) -> str:
    return (cloud.clock.utc() - timedelta(days=days)).isoformat()


async def history(cloud: Visitor, **query: str):
    return await cloud.as_product("GET", OF_PRODUCT, params=query)


async def test_a_device_speaks_of_its_health_when_it_first_connects(cloud):
    for path in (OWN, OF_PRODUCT):
        last = (await cloud.as_user("GET", f"{path}/last")).body["diagnostics"]
        assert last["deviceID"] == DEVICE
        assert set(last["payload"]) == {"device", "service"}
        system = last["payload"]["device"]["system"]
        assert 0 < system["memory"]["used"] < system["memory"]["total"]
        assert system["uptime"] < 60


async def test_a_device_that_never_spoke_has_none():
    async with visiting() as cloud:
        cloud.books.put(DEVICE, product=9319)
        assert (await cloud.as_product("GET", f"{OF_PRODUCT}/last")).status == 404
        assert (await cloud.as_product("GET", OF_PRODUCT)).body == {"diagnostics": []}


async def test_there_is_a_record_an_hour_and_the_dates_cut_them_out(cloud):
    cloud.clock.jump(3 * 86_400)
    everything = (await history(cloud)).body["diagnostics"]
    assert 72 <= len(everything) <= 74
    moments = [row["updated_at"] for row in everything]
    assert moments == sorted(moments)
    query = {"start_date": moments[10], "end_date": moments[20]}
    some = (await history(cloud, **query)).body["diagnostics"]
    assert [row["updated_at"] for row in some] == moments[10:20]
    assert some == everything[10:20], "the past does not change"


async def test_records_end_when_the_device_goes_and_expire_after_a_month(cloud):
    cloud.clock.jump(86_400)
    cloud.books.sessions.publish("x", None, cloud.books.device(DEVICE))
    cloud.books.device(DEVICE).last_heard = cloud.clock.utc()
    cloud.books.device_disconnected(DEVICE)
    cloud.clock.jump(5 * 86_400)
    assert 24 <= len((await history(cloud)).body["diagnostics"]) <= 26
    cloud.clock.jump(30 * 86_400)
    assert (await history(cloud)).body["diagnostics"] == []
    assert (await cloud.as_product("GET", f"{OF_PRODUCT}/last")).status == 404


@pytest.mark.parametrize("status", [200, 400])
async def test_what_is_wrong_with_the_dates_is_said(status):
    async with visiting(vitals_error_status=status) as cloud:
        cloud.books.put(DEVICE, product=9319)
        no_date = await history(cloud, start_date="last week")
        assert (no_date.status, no_date.body) == (status, {
            "error": "bad_request",
            "description": "start_date and end_date must be ISO8601 formatted",
        })  # fmt: skip
        too_old = await history(cloud, start_date=days_ago(cloud, 30.1))
        assert too_old.body["description"] == "start_date must not be more than than 30 days ago"
        assert "error" not in (await history(cloud, start_date=days_ago(cloud, 29.9))).body


async def test_who_accepts_csv_gets_a_row_for_each_record(cloud):
    cloud.clock.jump(86_400)
    rows = (await history(cloud)).body["diagnostics"]
    token = cloud.books.user.token
    headers = {"Authorization": f"Bearer {token}", "Accept": "text/csv"}
    reply = await cloud.call("GET", OWN, headers=headers)
    assert reply.headers["Content-Type"].startswith("text/csv")
    table = list(csv.DictReader(reply.body.splitlines()))
    assert list(table[0])[:2] == ["updated_at", "deviceID"]
    assert len(table) == len(rows)
    strength = rows[-1]["payload"]["device"]["network"]["signal"]["strengthv"]
    assert table[-1]["device.network.signal.strengthv"] == str(strength)


async def test_asked_for_new_vitals_the_device_answers_by_an_event(cloud):
    cloud.clock.jump(4000)
    before = (await cloud.as_user("GET", f"{OWN}/last")).body["diagnostics"]["updated_at"]
    async with stream(cloud, f"{PRODUCT}/events/spark%2Fdevice%2Fdiagnostics") as lines:
        reply = await cloud.as_product("POST", f"{OF_PRODUCT}/update")
        assert (reply.status, reply.body) == (202, {"ok": True})
        cloud.live(3)
        name, body = await next_event(lines)
    assert name == "spark/device/diagnostics/update"
    after = (await cloud.as_user("GET", f"{OWN}/last")).body["diagnostics"]
    assert after["updated_at"] > before
    assert json.loads(str(body["data"])) == after["payload"]


async def test_a_device_that_is_away_is_asked_in_vain(cloud):
    cloud.books.put(DEVICE, online=False)
    before = (await cloud.as_user("GET", f"{OWN}/last")).body
    assert (await cloud.as_user("POST", f"{OWN}/update")).status == 202
    cloud.live(5)
    assert (await cloud.as_user("GET", f"{OWN}/last")).body == before


async def test_the_figures_of_a_fleet_have_believable_shapes():
    async with visiting(fleet=40) as cloud:
        of_borons = [d for d in cloud.books.fleet if d.product_id == 9400 and d.has_session]
        now = cloud.clock.utc()
        records = [
            row
            for device in of_borons
            for row in cloud.books.vitals.history(device, now - timedelta(days=30), now)
        ]
    assert len(records) > 700 * len(of_borons)
    systems = [row["payload"]["device"]["system"] for row in records]
    falls = sum(b["uptime"] < a["uptime"] for a, b in pairwise(systems))
    assert len(of_borons) < falls < len(records) / 24, "resets happen, days apart"
    young = [s["memory"]["used"] for s in systems if s["uptime"] < 86_400]
    old = [s["memory"]["used"] for s in systems if s["uptime"] > 4 * 86_400]
    assert sum(old) / len(old) > sum(young) / len(young), "memory creeps up until a reset"
    signals = [row["payload"]["device"]["network"]["signal"] for row in records]
    assert all(-110 < signal["strengthv"] < -30 for signal in signals)
    gaps = sum(signal["quality"] == {"err": -210} for signal in signals)
    assert 0 < gaps < len(signals) / 10
    batteries = {row["payload"]["device"]["power"]["source"] for row in records}
    assert "battery" in batteries
    by_hour = {hour: [] for hour in range(24)}
    for row, signal in zip(records, signals, strict=True):
        by_hour[datetime.fromisoformat(row["updated_at"]).hour].append(signal["strengthv"])
    mean = {hour: sum(values) / len(values) for hour, values in by_hour.items() if values}
    night = sum(mean.get(hour, 0) for hour in (2, 3, 4))
    assert night > sum(mean.get(hour, 0) for hour in (14, 15, 16)), "the day weakens the signal"
