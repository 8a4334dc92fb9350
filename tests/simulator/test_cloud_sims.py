"""SIM cards of the simulated cloud (cloud-api 2.10)."""

from collections.abc import AsyncIterator

import pytest

from station.simulator.cloud_sims import Sim
from tests.simulator.cloud_visitor import Visitor, bearer, visiting

ORG_SIMS = "/v1/products/9400/sims"


@pytest.fixture
async def cloud() -> AsyncIterator[Visitor]:
    async with visiting(fleet=80) as visitor:
        yield visitor


def card(cloud: Visitor, product_id: int | None) -> Sim:
    return next(sim for sim in cloud.books.sims if sim.product_id == product_id)


async def test_the_account_lists_its_own_cards_and_the_product_its(cloud):
    own = (await cloud.as_user("GET", "/v1/sims", params={"perPage": "2"})).body
    assert (len(own["sims"]), own["meta"]) == (2, {"total_pages": 2})
    assert {sim["product_id"] for sim in own["sims"]} == {None}
    of_product = (await cloud.as_user("GET", ORG_SIMS)).body["sims"]
    assert len(of_product) == 16
    iccids = [sim["_id"] for sim in of_product]
    assert all(len(iccid) == 19 and iccid.startswith("8901") for iccid in iccids)
    [opaque] = {sim["product_id"] for sim in of_product}
    assert isinstance(opaque, str), "no product's number"
    assert "9400" not in opaque


async def test_the_list_is_searched_by_card_and_by_device(cloud):
    sim = card(cloud, 9400)
    for key, text in (("iccid", sim.iccid[5:]), ("deviceId", sim.device_id)):
        [row] = (await cloud.as_user("GET", ORG_SIMS, params={key: text})).body["sims"]
        assert row["_id"] == sim.iccid
        assert row["last_device_id"] == sim.device_id


async def test_one_card_is_seen_by_its_account_and_through_its_product(cloud):
    sim = card(cloud, 9400)
    by_account = (await cloud.as_user("GET", f"/v1/sims/{sim.iccid}")).body
    by_product = (await cloud.as_user("GET", f"{ORG_SIMS}/{sim.iccid}")).body
    assert by_account == by_product
    assert (by_account["status"], by_account["owner"]) == ("active", "maker@example.com")


async def test_an_unknown_card_is_404_and_anothers_403(cloud):
    assert (await cloud.as_user("GET", "/v1/sims/8901000000000000000")).status == 404
    grace = cloud.books.tokens.issue("user", "x", owner=cloud.books.seed.grace)
    path = f"/v1/sims/{card(cloud, None).iccid}"
    assert (await cloud.call("GET", path, headers=bearer(grace.text))).status == 403
    loose = card(cloud, None).iccid
    assert (await cloud.as_user("GET", f"{ORG_SIMS}/{loose}")).status == 403


async def test_usage_adds_up_day_by_day(cloud):
    sim = card(cloud, 9400)
    rows = (await cloud.as_user("GET", f"/v1/sims/{sim.iccid}/data_usage")).body["usage_by_day"]
    assert len(rows) == cloud.clock.utc().day
    total = sum(row["mbs_used"] for row in rows)
    assert rows[-1]["mbs_used_cumulative"] == pytest.approx(total, abs=0.02)
    of_all = (await cloud.as_user("GET", f"{ORG_SIMS}/data_usage")).body
    assert of_all["total_active_sim_cards"] == 16
    assert of_all["total_mbs_used"] == of_all["usage_by_day"][-1]["mbs_used_cumulative"] > total


async def test_the_network_is_asked_and_answers_later(cloud):
    sim = card(cloud, 9400)
    path = f"/v1/sims/{sim.iccid}/status"
    first = await cloud.as_user("GET", path)
    assert (first.status, first.body["meta"]["state"]) == (202, "pending")
    cloud.clock.jump(6)
    second = (await cloud.as_user("GET", path)).body
    assert second["meta"]["state"] == "complete"
    assert second["meta"]["task_id"] == first.body["meta"]["task_id"]
    device = cloud.books.device(sim.device_id)
    assert second["sim_status"]["connected"] is device.has_session
    cloud.clock.jump(61)
    assert (await cloud.as_user("GET", path)).body["meta"]["state"] == "pending"


async def test_an_app_checks_a_card_by_status_alone(cloud):
    path = f"/v1/sims/{card(cloud, None).iccid}"
    assert (await cloud.as_user("HEAD", path)).status == 205
    assert (await cloud.as_user("PUT", path, data={"action": "deactivate"})).body == ""
    assert (await cloud.as_user("HEAD", path)).status == 204
    assert (await cloud.as_user("HEAD", "/v1/sims/8901")).status == 404
    assert (await cloud.as_user("PUT", path, data={"action": "reactivate"})).status == 200
    counts = (await cloud.as_user("GET", path)).body
    assert (counts["activations_count"], counts["deactivations_count"]) == (2, 1)
    assert (await cloud.as_user("PUT", path, data={"action": "eat"})).status == 400


async def test_a_card_moves_into_a_product_and_out_again(cloud):
    sim = card(cloud, None)
    assert (await cloud.as_user("POST", ORG_SIMS, json={"sims": [sim.iccid]})).body == {"ok": True}
    assert sim.product_id == 9400
    assert (await cloud.as_user("DELETE", f"{ORG_SIMS}/{sim.iccid}")).status == 204
    assert (sim.product_id, sim.is_active) == (None, False)


async def test_an_import_takes_the_cards_along_when_asked(cloud):
    sim = card(cloud, 9400)
    device = cloud.books.device(sim.device_id)
    device.owner = None
    path = "/v1/products/9400/devices"
    await cloud.as_user("DELETE", f"{path}/{device.device_id}")
    cloud.books.sims.drop(sim)
    await cloud.as_user("POST", path, data={"id": device.imei})
    assert (device.product_id, sim.product_id) == (9400, None)
    form = {"id": sim.iccid, "import_sims": "true"}
    again = await cloud.as_user("POST", path, data=form)
    assert again.body["existingDeviceIds"] == [sim.iccid]
    assert (sim.product_id, sim.is_active) == (9400, True)


async def test_a_serial_number_leads_to_its_card(cloud):
    sim = card(cloud, 9400)
    serial = cloud.books.device(sim.device_id).serial_number
    body = (await cloud.as_user("GET", f"/v1/serial_numbers/{serial}")).body
    assert (body["device_id"], body["iccid"]) == (sim.device_id, sim.iccid)
    assert (await cloud.as_user("GET", f"/v1/serial_numbers/{sim.iccid}")).status == 404


async def test_a_cellular_device_shows_its_card_and_no_mac(cloud):
    sim = card(cloud, 9400)
    detail = (await cloud.as_user("GET", f"/v1/devices/{sim.device_id}")).body
    assert (detail["cellular"], detail["iccid"], detail["last_iccid"]) == (
        True, sim.iccid, sim.iccid
    )  # fmt: skip
    assert "mac_wifi" not in detail
    photon = next(d for d in cloud.books.fleet if d.product_id == 9319)
    detail = (await cloud.as_user("GET", f"/v1/devices/{photon.device_id}")).body
    assert (detail["cellular"], "iccid" in detail) == (False, False)
