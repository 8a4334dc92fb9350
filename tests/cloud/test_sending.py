"""cloud/sending.py: one order with its token; what is repeated, counted, and what a stop does."""

import asyncio
import time

import pytest

from station.domain.calls.catalogue import call_named
from station.domain.calls.order import Order
from station.domain.calls.shape import Kind, Style
from station.domain.cloud_errors import (
    CloudUnwell,
    LockedOut,
    ReplyLost,
    SecretRefused,
    SiteOffline,
    TokenExpired,
)
from station.domain.identity import Secret
from tests.cloud.conftest import DEVICE, HTTP_SCALE

WRONG = Secret("0" * 40)


async def test_a_read_is_asked_three_times_and_each_repeat_is_told(site):
    site.trouble("status", "products.list", status=503, times=2)
    reply = await site.send(site.desk(), "products.list")
    assert reply.status == 200
    assert [news.text[-8:] for news in site.news] == ["2 of 3).", "3 of 3)."]


async def test_a_read_that_stays_unwell_is_the_last_reply(site):
    site.trouble("status", "products.list", status=503, times=0)
    reply = await site.send(site.desk(), "products.list")
    assert (reply.status, type(reply.trouble)) == (503, CloudUnwell)
    assert len(site.troubles.struck) == 3


async def test_no_answer_at_all_is_no_reply(site):
    site.trouble("reset_before", "products.list", times=0)
    with pytest.raises(CloudUnwell):
        await site.send(site.desk(), "products.list")
    site.trouble("reset_after", "products.create")
    with pytest.raises(ReplyLost):
        await site.send(site.desk(), "products.create", name="New", platform="6")
    assert site.calls("products.create") == 1
    assert site.past == []


async def test_a_given_token_that_has_ended_is_a_reply_that_says_so(site):
    desk = site.desk(client_id=None, client_secret=None)
    site.revoke_all()
    reply = await site.send(desk, "products.list")
    assert (reply.status, type(reply.trouble)) == (401, TokenExpired)
    assert "no longer accepts" in str(reply.trouble)
    assert site.calls("products.list") == 1


async def test_an_act_refused_for_its_token_is_made_once_with_a_new_one(site):
    site.books.put(DEVICE.text, product=9319)
    desk = site.desk()
    values = {"product": "9319", "device": DEVICE.text, "notes": "bench 7", "_kind": Kind.PRODUCT}
    await site.send(desk, "products.notes", **values)
    site.revoke_all()
    assert (await site.send(desk, "products.notes", **values)).status == 200


async def test_a_wrong_client_is_sent_once_and_the_reply_shows_it(site):
    desk = site.desk(client_secret=WRONG)
    reply = await site.send(desk, "tokens.product")
    assert (reply.status, type(reply.trouble)) == (400, SecretRefused)
    with pytest.raises(SecretRefused):
        await site.send(desk, "tokens.product")
    with pytest.raises(SecretRefused):
        await site.send(site.desk(client_secret=WRONG), "customers.create", product="9319",
                        customer="ada")  # fmt: skip
    assert site.calls("oauth.token") == 1
    assert (await desk.budget()).refusals == 1


async def test_never_more_than_three_log_ins_are_refused_in_a_row(site):
    desk = site.desk()
    refused = [
        await site.send(desk, "tokens.log-in", username="maker@example.com", password=f"wrong-{n}")
        for n in range(3)
    ]
    assert all(isinstance(reply.trouble, SecretRefused) for reply in refused)
    with pytest.raises(SecretRefused, match="in a row"):
        await site.send(desk, "tokens.log-in", username="maker@example.com", password="wrong-4")
    assert site.calls("oauth.token") == 3
    assert "wrong-" not in repr(site.traced) + repr(site.past) + repr(refused)


async def test_a_lock_out_says_for_how_long_and_for_whom_and_is_kept(site):
    site.trouble("status", "oauth.token", status=429, headers={"Retry-After": "1800"}, body="no")
    desk = site.desk()
    reply = await site.send(desk, "tokens.product")
    assert isinstance(reply.trouble, LockedOut)
    assert "Nobody behind it gets a token for 30 min" in str(reply.trouble)
    with pytest.raises(LockedOut):
        await site.send(site.desk(), "tokens.product")
    assert len(site.troubles.struck) == 1


async def test_a_token_in_the_query_is_shown_nowhere(site):
    desk = site.desk()
    token = site.books.user.token
    reply = await site.send(desk, "devices.list", _style=Style.QUERY)
    assert reply.status == 200
    site.trouble("reset_before", "devices.list", times=0)
    with pytest.raises(CloudUnwell) as told:
        await site.send(desk, "devices.list", _style=Style.QUERY)
    assert token not in everything_in(told.value) + repr(site.traced) + repr(site.past)
    assert token not in repr(reply)


async def test_a_token_in_the_form_is_shown_nowhere(site):
    site.books.put(DEVICE.text, owner="maker@example.com", online=True)
    reply = await site.send(site.desk(), "devices.function", device=DEVICE.text,
                            function="setColor", arg="1,2,3", _style=Style.FORM)  # fmt: skip
    assert reply.parsed["return_value"] == 1
    assert site.books.user.token not in repr(site.traced) + repr(site.past) + repr(reply)


async def test_an_address_where_nobody_is_tells_no_token(site):
    desk = site.desk(url="http://127.0.0.1:1", client_id=None, client_secret=None)
    with pytest.raises(SiteOffline) as told:
        await site.send(desk, "devices.list", _style=Style.QUERY)
    assert site.books.user.token not in everything_in(told.value) + repr(site.traced)
    with pytest.raises(SiteOffline) as told:
        await site.send(desk, "tokens.delete", token="tell-nobody-this")
    assert "tell-nobody-this" not in everything_in(told.value) + repr(site.traced)


def everything_in(error):
    """All that a traceback, a log or a debugger could print of it."""
    texts, waiting = [], [error]
    while waiting:
        each = waiting.pop()
        texts += [repr(each), str(each), repr(each.__dict__), repr(each.args)]
        waiting += [other for other in (each.__cause__, each.__context__) if other is not None]
    return " ".join(texts)


@pytest.mark.parametrize("name", ["devices.function", "devices.variable"])
async def test_a_stop_during_the_wait_for_a_device_ends_at_once_and_nothing_is_repeated(site, name):
    site.books.put(DEVICE.text, owner="maker@example.com", online=True)
    site.trouble("slow", name, seconds=3000)  # half a minute of this world's
    what = {"function": "setColor"} if "function" in name else {"variable": "sensor"}
    desk = site.desk(time_scale=1.0)
    doing = asyncio.create_task(site.send(desk, name, device=DEVICE.text, **what))
    await site.has_struck.wait()
    began_s = time.monotonic()
    doing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await doing
    assert time.monotonic() - began_s < 1.0
    assert len(site.troubles.struck) == 1
    assert site.past == []
    after = await site.send(desk, "products.list")
    assert after.status == 200


async def test_a_device_that_is_waited_for_holds_nobody_else_up(site):
    site.books.put(DEVICE.text, owner="maker@example.com", online=True)
    site.trouble("slow", "devices.variable", seconds=3000)
    desk = site.desk(time_scale=1.0)
    waiting = asyncio.create_task(
        site.send(desk, "devices.variable", device=DEVICE.text, variable="sensor")
    )
    await site.has_struck.wait()
    assert (await site.send(desk, "products.list")).status == 200
    assert not waiting.done()
    waiting.cancel()
    await asyncio.wait([waiting])


async def test_news_go_to_the_order_that_they_are_of(site):
    site.trouble("status", "products.list", status=503)
    desk, first, second = site.desk(), [], []
    await asyncio.gather(
        desk.send(Order(call_named("products.list")), first.append),
        desk.send(Order(call_named("orgs.list")), second.append),
    )
    assert len(first) == 1
    assert second == []
    assert HTTP_SCALE < 1
