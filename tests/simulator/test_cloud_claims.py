"""Claim codes and REST claims of the simulated cloud."""

from collections.abc import AsyncIterator

import pytest

from tests.simulator.cloud_visitor import (
    AT_PRODUCT,
    DEVICE,
    OTHER,
    PRODUCT,
    Visitor,
    bearer,
    visiting,
)

CUSTOMERS = f"{PRODUCT}/customers"
CODES = f"{PRODUCT}/device_claims"


@pytest.fixture
async def cloud() -> AsyncIterator[Visitor]:
    async with visiting() as visitor:
        visitor.books.put(DEVICE, product=9319)
        visitor.books.put(OTHER, product=9319)
        yield visitor


async def owner_of(cloud: Visitor, device_id: str = DEVICE) -> str | None:
    reply = await cloud.as_user("GET", f"{PRODUCT}/devices/{device_id}")
    return reply.body["owner"]


async def test_a_claim_code_is_63_signs_with_plus_and_slash(cloud):
    cloud.books.put(OTHER, owner="ada")
    reply = await cloud.as_customer("ada", "POST", CODES)
    code = reply.body["claim_code"]
    assert len(code) == 63
    assert {"+", "/"} <= set(code)
    assert reply.body["device_ids"] == [OTHER]
    assert await cloud.claim_code("ada") != code


async def test_a_device_that_connects_with_a_good_code_gets_its_owner(cloud):
    code = await cloud.claim_code("ada")
    before = (await cloud.as_product("GET", AT_PRODUCT)).body
    assert cloud.books.device_connected(DEVICE, code) is True
    after = (await cloud.as_product("GET", AT_PRODUCT)).body
    assert (before["owner"], before["last_handshake_at"]) == (None, None)
    assert (after["owner"], after["online"]) == ("ada", True)
    assert after["last_handshake_at"] is not None
    assert cloud.events() == ["connected", "claimed"]


async def test_each_handshake_moves_the_time_on(cloud):
    seen = set()
    for _ in range(5):
        cloud.books.device_connected(DEVICE, None)
        seen.add((await cloud.as_product("GET", AT_PRODUCT)).body["last_handshake_at"])
    assert len(seen) == 5


async def test_a_session_taken_up_again_moves_no_handshake(cloud):
    cloud.books.device_connected(DEVICE, None)
    before = (await cloud.as_product("GET", AT_PRODUCT)).body["last_handshake_at"]
    cloud.books.device_disconnected(DEVICE)
    cloud.clock.jump(60)
    cloud.books.device_resumed(DEVICE)
    after = (await cloud.as_product("GET", AT_PRODUCT)).body
    assert (after["online"], after["last_handshake_at"]) == (True, before)


async def test_the_owner_may_come_a_moment_after_the_handshake():
    async with visiting(owner_lag_s=0.9) as cloud:
        cloud.books.put(DEVICE, product=9319)
        assert cloud.books.device_connected(DEVICE, await cloud.claim_code("ada")) is True
        assert await owner_of(cloud) is None
        cloud.clock.jump(1.0)
        assert await owner_of(cloud) == "ada"


async def test_a_code_works_once(cloud):
    code = await cloud.claim_code("ada")
    assert cloud.books.device_connected(DEVICE, code) is True
    assert cloud.books.device_connected(OTHER, code) is False
    assert await owner_of(cloud, OTHER) is None


async def test_a_code_ends_with_its_hour(cloud):
    code = await cloud.claim_code("ada")
    cloud.clock.jump(3601)
    assert cloud.books.device_connected(DEVICE, code) is False
    assert cloud.events() == ["connected", "code_ignored"]


async def test_a_code_acts_only_inside_its_product(cloud):
    cloud.books.put(DEVICE, product=9320)
    assert cloud.books.device_connected(DEVICE, await cloud.claim_code("ada")) is False


async def test_a_code_does_nothing_for_a_quarantined_device(cloud):
    cloud.books.put(DEVICE, quarantined=True)
    assert cloud.books.device_connected(DEVICE, await cloud.claim_code("ada")) is False


async def test_an_unheard_of_code_is_passed_over_without_a_word(cloud):
    assert cloud.books.device_connected(DEVICE, "x" * 63) is False
    assert cloud.books.counts.of("code-ignored", DEVICE) == 1


async def test_a_products_code_takes_an_owned_device_over(cloud):
    cloud.books.put(DEVICE, owner="linus")
    cloud.books.device_connected(DEVICE, await cloud.claim_code("ada"))
    assert await owner_of(cloud) == "ada"


async def test_an_accounts_code_leaves_anothers_device_alone(cloud):
    code = (await cloud.as_user("POST", "/v1/device_claims")).body["claim_code"]
    cloud.books.put(DEVICE, owner="linus")
    assert cloud.books.device_connected(DEVICE, code) is False
    assert cloud.books.device_connected(OTHER, code) is True
    assert await owner_of(cloud, OTHER) == "maker@example.com"


async def test_a_team_members_token_makes_no_product_code(cloud):
    assert (await cloud.as_user("POST", CODES)).status == 403


async def test_a_team_members_code_can_lead_nowhere():
    async with visiting(team_tokens_make_product_codes=True) as cloud:
        cloud.books.put(DEVICE, product=9319)
        code = (await cloud.as_user("POST", CODES)).body["claim_code"]
        assert cloud.books.device_connected(DEVICE, code) is True
        assert await owner_of(cloud) is None


async def test_a_customer_of_another_product_gets_no_code_here(cloud):
    token = cloud.customer_token("ada", 9320)
    assert (await cloud.call("POST", CODES, headers=bearer(token))).status == 403


async def test_the_claim_code_endpoint_can_be_taken_away():
    removed = frozenset({"claim-codes.product"})
    async with visiting(removed_endpoints=removed, removed_status=410) as cloud:
        assert (await cloud.as_customer("ada", "POST", CODES)).status == 410


async def test_a_trouble_makes_the_next_code_go_unheard(cloud):
    cloud.trouble("ignore_code", unit=DEVICE)
    code = await cloud.claim_code("ada")
    assert cloud.books.device_connected(DEVICE, code) is False
    assert cloud.books.device_connected(DEVICE, code) is True


async def test_a_trouble_lets_somebody_take_the_device(cloud):
    cloud.trouble("takeover", unit=DEVICE)
    assert cloud.books.device_connected(DEVICE, await cloud.claim_code("ada")) is False
    assert await owner_of(cloud) == "grace@example.com"


async def test_a_trouble_lets_somebody_take_the_device_after_it_was_claimed(cloud):
    cloud.trouble("takeover", unit=DEVICE, seconds=10, owner="linus")
    assert cloud.books.device_connected(DEVICE, await cloud.claim_code("ada")) is True
    assert await owner_of(cloud) == "ada"
    cloud.clock.jump(11)
    assert await owner_of(cloud) == "linus"
    assert cloud.events() == ["connected", "claimed", "claimed", "owner_changed"]


async def test_a_customer_claims_a_device_that_is_on_line(cloud):
    off = await cloud.as_customer("ada", "POST", "/v1/devices", data={"id": DEVICE})
    assert (off.status, off.body) == (404, {"ok": False, "errors": [["Core isn't online", 404]]})
    cloud.books.device_connected(DEVICE, None)
    on = await cloud.as_customer("ada", "POST", "/v1/devices/", data={"id": DEVICE.upper()})
    assert set(on.body) == {"customer_id", "product_id", "updated_at", "id", "connected", "ok"}
    again = await cloud.as_customer("ada", "POST", "/v1/devices", json={"id": DEVICE})
    assert again.body["ok"] is True
    assert await owner_of(cloud) == "ada"


async def test_the_team_claims_a_product_device_off_line_but_a_loose_one_on_line(cloud):
    reply = await cloud.as_user("POST", "/v1/devices", json={"id": DEVICE})
    assert set(reply.body) == {"user_id", "id", "connected", "ok"}
    cloud.books.put(OTHER, product=None)
    loose = {"id": OTHER}
    assert (await cloud.as_user("POST", "/v1/devices", json=loose)).status == 404
    cloud.books.device_connected(OTHER, None)
    assert (await cloud.as_user("POST", "/v1/devices", json=loose)).status == 200


async def test_what_belongs_to_someone_else_is_not_claimed(cloud):
    cloud.books.put(DEVICE, owner="linus", online=True)
    reply = await cloud.as_customer("ada", "POST", "/v1/devices", data={"id": DEVICE})
    assert reply.status == 403
    assert "belongs to someone else" in reply.body["errors"][0]
    assert cloud.books.counts.of("rest-claim") == 0


async def test_a_transfer_between_accounts_is_only_asked_for(cloud):
    cloud.books.put(DEVICE, owner="grace@example.com")
    form = {"id": DEVICE, "request_transfer": "true"}
    assert set((await cloud.as_user("POST", "/v1/devices", data=form)).body) == {"transfer_id"}
    assert await owner_of(cloud) == "grace@example.com"


async def test_a_claim_of_nothing_and_of_an_unknown_device_are_told_apart(cloud):
    unknown = await cloud.as_user("POST", "/v1/devices", data={"id": "0" * 24})
    assert (unknown.status, unknown.body["errors"]) == (404, ["device does not exist"])
    nothing = await cloud.as_user("POST", "/v1/devices")
    assert (nothing.status, nothing.body["errors"]) == (400, ["arg.deviceID is empty"])


async def test_asking_again_may_give_the_same_code():
    async with visiting(claim_codes_repeat=True) as cloud:
        assert await cloud.claim_code("ada") == await cloud.claim_code("ada")


async def test_no_secret_is_ever_told(cloud):
    await cloud.as_client("POST", CUSTOMERS, data={"email": "ada", "no_password": "true"})
    token, code = cloud.customer_token("ada"), await cloud.claim_code("ada")
    cloud.books.device_connected(DEVICE, code)
    told = repr(cloud.told) + repr(cloud.books.user) + repr(cloud.books.client)
    books = cloud.books
    for secret in (token, code, books.user.token, books.user.password, books.client.secret):
        assert secret not in told
