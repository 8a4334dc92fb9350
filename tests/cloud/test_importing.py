"""cloud/importing.py: a list of devices goes into a product, and each line's outcome is told."""

import asyncio

import pytest

from station.domain.calls.shape import Encoding, Kind
from station.domain.cloud_errors import (
    CloudUnwell,
    DevicesTurnedAway,
    ReplyLost,
    TokenLacksScope,
)
from station.domain.errors import ParameterWrong
from tests.cloud.conftest import DEVICE

OURS = 9319


def many(count):
    return [f"{number:024x}" for number in range(0x1F0000, 0x1F0000 + count)]


def grow(site, ids, **state):
    for device in ids:
        site.books.add_device(device, platform_id=6, firmware="2.3.1", mac="e0:4f:43:00:00:02")
        if state:
            site.books.put(device, **state)


async def bring(site, devices, **more):
    return await site.send(
        site.desk(), "products.import", product="stationtest-v100", devices=devices, **more
    )


def outcomes(reply):
    return [row["outcome"] for row in reply.parsed["rows"]]


async def test_2500_devices_go_in_three_calls_and_progress_is_told(site):
    ids = many(2500)
    grow(site, ids)
    reply = await bring(site, "\n".join(ids))
    assert site.calls("products.import") == 3
    assert reply.trouble is None
    assert reply.parsed["updated"] == 2500
    assert len(reply.parsed["updatedDeviceIds"]) == 2500
    assert outcomes(reply) == ["added"] * 2500
    told = [(news.done, news.of) for news in site.news if news.of]
    assert told[-1] == (2500, 2500)
    assert (1000, 2500) in told
    assert reply.oddities == ()
    assert len(site.past) == 1


async def test_each_line_has_its_own_outcome(site):
    ids = many(5)
    grow(site, ids)
    site.books.put(ids[1], product=OURS)
    site.books.put(ids[2], owner="grace@example.com")
    site.books.put(ids[3], product=9320)
    site.books.put(ids[4], protected=True)
    lines = ["", ids[0].upper(), ids[1], ids[2], ids[3], ids[4], "1f00", ids[0], "PH-170101-ABCD-0"]
    reply = await bring(site, "\n".join(lines))
    assert outcomes(reply) == [
        "added", "there-before", "nonmember", "invalid", "protected", "malformed", "duplicate",
        "invalid",
    ]  # fmt: skip
    rows = reply.parsed["rows"]
    assert rows[0] == {
        "line": 2, "identifier": ids[0], "outcome": "added",
        "what": "Is in the product now. Written in lower case.", "do": "",
    }  # fmt: skip
    assert rows[6]["what"] == "Is on line 2 already."
    assert isinstance(reply.trouble, DevicesTurnedAway)
    assert "1 malformed" in str(reply.trouble)
    assert reply.rows() == tuple(rows)
    assert site.books.counts.of("import", ids[0]) == 1


async def test_the_same_list_again_finds_all_of_them_there(site):
    ids = many(3)
    grow(site, ids)
    await bring(site, "\n".join(ids))
    reply = await bring(site, "\n".join(ids))
    assert outcomes(reply) == ["there-before"] * 3
    assert reply.trouble is None


@pytest.mark.parametrize("encoding", list(Encoding)[:2])
async def test_a_list_goes_in_the_encoding_that_was_ordered(site, encoding):
    ids = many(3)
    grow(site, ids)
    reply = await bring(site, tuple(ids), _encoding=encoding)
    assert outcomes(reply) == ["added"] * 3


async def test_a_list_without_one_good_line_is_not_sent(site):
    with pytest.raises(ParameterWrong, match="Line 2"):
        await bring(site, "\nno such thing\n")
    assert site.calls("products.import") == 0


async def test_a_labels_secret_is_neither_sent_nor_remembered(site):
    reply = await bring(site, "PH-170101-ABCD-0 ABCDEFGHIJKLMNO")
    everything = repr(site.traced) + repr(site.past) + repr(reply) + reply.text
    assert "ABCDEFGHIJKLMNO" not in everything
    assert "PH-170101-ABCD-0" in repr(site.past)


@pytest.mark.parametrize("kind", ["reset_after", "reset_before", "html"])
async def test_after_a_lost_reply_the_product_is_looked_at_before_anything_is_repeated(site, kind):
    ids = many(3)
    grow(site, ids)
    site.trouble(kind, "products.import")
    reply = await bring(site, "\n".join(ids))
    assert outcomes(reply) == ["added"] * 3
    assert reply.trouble is None
    assert all(site.books.counts.of("import", device) == 1 for device in ids)
    assert any("Looking which" in news.text for news in site.news)


async def test_a_reply_that_is_lost_twice_leaves_the_lines_unsent(site):
    grow(site, many(2))
    site.trouble("reset_before", "products.import", times=0)
    reply = await bring(site, "\n".join(many(2)))
    assert isinstance(reply.trouble, ReplyLost)
    assert outcomes(reply) == ["not-sent"] * 2
    assert len(site.troubles.struck) == 2


async def test_a_cloud_that_never_answers_gives_no_reply(site):
    for route in ("products.import", "products.devices"):
        site.trouble("reset_before", route, times=0)
    with pytest.raises(CloudUnwell):
        await bring(site, many(1)[0])


async def test_what_was_done_before_the_trouble_is_told_and_the_rest_too(site):
    ids = many(1500)
    grow(site, ids)
    site.trouble("status", "products.import", status=403, after=1000, times=0,
                 body={"error": "Permission Denied", "info": "no"})  # fmt: skip
    reply = await bring(site, "\n".join(ids))
    assert isinstance(reply.trouble, TokenLacksScope)
    assert outcomes(reply) == ["added"] * 1000 + ["not-sent"] * 500
    assert "1,000 of 1,500" in reply.trouble.seen[-1]
    assert reply.status == 403
    site.troubles.clear()
    again = await bring(site, "\n".join(ids))
    assert outcomes(again) == ["there-before"] * 1000 + ["added"] * 500


async def test_a_rate_limit_in_the_middle_is_waited_out(site):
    ids = many(2)
    grow(site, ids)
    site.trouble("status", "products.import", status=429, headers={"Retry-After": "20"}, body="no")
    reply = await bring(site, "\n".join(ids))
    assert outcomes(reply) == ["added"] * 2
    assert any(news.wait_s == 20 for news in site.news)


async def test_a_cloud_that_takes_fewer_at_once_is_given_fewer(site):
    await site.open(import_batch_limit=3)
    ids = many(8)
    grow(site, ids)
    reply = await bring(site, "\n".join(ids))
    assert outcomes(reply) == ["added"] * 8


async def test_the_reply_of_earlier_years_is_understood(site):
    ids = many(2)
    grow(site, ids)
    body = {"updated": 1, "nonmemberDeviceIds": [], "invalidDeviceIds": [ids[1]]}
    site.trouble("odd_body", "products.import", body=body)
    assert outcomes(await bring(site, "\n".join(ids))) == ["added", "invalid"]


async def test_a_device_that_no_list_names_is_not_taken_for_one_that_came_in(site):
    grow(site, many(1))
    body = {"updated": 1, "updatedDeviceIds": [], "existingDeviceIds": None}
    site.trouble("odd_body", "products.import", body=body)
    reply = await bring(site, many(1)[0])
    assert outcomes(reply) == ["not-sent"]
    assert isinstance(reply.trouble, DevicesTurnedAway)


async def test_a_stop_in_the_middle_says_how_far_it_came(site):
    ids = many(1200)
    grow(site, ids)
    site.trouble("silence", "products.import", after=1000)
    doing = asyncio.create_task(bring(site, "\n".join(ids)))
    await site.has_struck.wait()
    doing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await doing
    assert site.news[-1].text.startswith("Stopped: 1,000 of 1,200 devices")


async def test_a_user_may_claim_them_at_once(site):
    grow(site, many(1))
    reply = await bring(site, many(1)[0], claim_user="mate@example.com", _kind=Kind.USER)
    assert outcomes(reply) == ["added"]
    assert site.books.device(many(1)[0]).owner.username == "mate@example.com"
    assert DEVICE.text not in reply.text
