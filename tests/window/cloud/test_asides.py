"""Beside a call: what is kept, what is stopped, how wide the columns are."""

import asyncio

import pytest

from station.domain.calls.shape import Kind
from station.domain.calls.stream import StreamNews, StreamState
from station.domain.errors import KeyStoreMissing
from station.window.pages.cloud_page import CloudPage
from station.window.words import Words
from tests.window.cloud_scenes import answered, filled
from tests.window.scripted_desk import DEVICE, MADE_API_USER

CLIENT = {"ok": True, "client": {"id": "bench-1234", "name": "bench", "type": "installed",
                                 "secret": "invented"}}  # fmt: skip
LOGGED_IN = {"access_token": "invented", "token_type": "bearer", "expires_in": 7776000}


@pytest.fixture
async def page(window):
    filled(window, "devices.list")
    yield window.findChild(CloudPage)
    await window.close_work()


def said(page) -> str:
    return " ".join(each.text() for each in page.findChildren(Words) if each.isVisibleTo(page))


async def until(check) -> None:
    async with asyncio.timeout(5):
        while not check():  # noqa: ASYNC110  # the page tells by how it looks
            await asyncio.sleep(0.01)


def keep_first(page) -> None:
    page.answers.reply.keep_pressed.emit(page.answers.shown.kept[0])


async def test_a_new_clients_id_goes_with_its_secret(window, outside, page):
    answered("clients.create", CLIENT, {"product": "9319", "name": "bench"})(window)
    desk = outside.desk
    keep_first(page)
    assert desk.kept["client"][1]
    assert outside.kept_settings["client_id"] == "bench-1234"
    window.cloud.keeper.desk()
    assert outside.desk.account.client_id == "bench-1234"


async def test_the_token_of_a_log_in_is_used_from_the_next_call_on(window, outside, page):
    values = {"username": "lab@example.com", "password": "correct horse"}
    answered("tokens.log-in", LOGGED_IN, values, kind=Kind.CLIENT)(window)
    before = outside.desk
    keep_first(page)
    assert before.kept["token"][0].text == "invented"
    assert window.cloud.keeper.open_desk is not before
    await until(lambda: before.is_closed)


async def test_an_api_users_token_never_takes_the_place_of_our_own(window, outside, page):
    values = {"product": "9319", "friendly_name": "s", "scopes": ("devices:get",)}
    answered("api-users.create", MADE_API_USER, values)(window)
    keep_first(page)
    assert list(outside.desk.kept) == ["api-users.create created.tokens[].token"]


async def test_without_a_key_store_it_is_said_and_nothing_is_lost(window, outside, page):
    answered("clients.create", CLIENT, {"product": "9319", "name": "bench"})(window)
    outside.desk.keep_error = KeyStoreMissing()
    keep_first(page)
    assert outside.kept_settings["client_id"] == "station-1"
    assert KeyStoreMissing.what in said(page)


async def test_a_stopped_call_says_that_its_outcome_is_unknown(window, outside, page):
    filled(window, "devices.variable", device=DEVICE, variable="sensor")
    desk = outside.desk
    desk.hold = asyncio.Event()
    page.form.send.click()
    await until(lambda: desk.sent)
    page.stop.click()
    await until(lambda: not window.cloud.run.is_calling)
    assert desk.stopped == 1
    assert "What the cloud did with it is not known" in said(page)


async def test_a_stopped_stream_no_longer_says_that_it_is_live(window, outside, page):
    filled(window, "events.product", product="9319")
    outside.desk.batches = (StreamNews(StreamState.LIVE),)
    page.form.send.click()
    await until(lambda: page.answers.events.line.is_open)
    page.answers.events.stop_pressed.emit()
    await until(lambda: not window.cloud.run.is_following)
    assert not page.answers.events.line.is_open
    assert outside.desk.followed == 0


async def test_columns_are_as_wide_as_they_were_left(window, page):
    window.resize(1440, 900)
    usual = [splitter.sizes()[0] for splitter in page._splitters]
    page.take_widths("200,560;560,640;300,1100")
    given = [splitter.sizes()[0] for splitter in page._splitters]
    assert all(one != other for one, other in zip(given, usual, strict=True))
    page.take_widths("what the file had instead")
    assert [splitter.sizes()[0] for splitter in page._splitters] == given


@pytest.mark.parametrize("size", [(1440, 900), (1024, 600)])
async def test_stop_is_in_sight_while_a_reply_is_waited_for(window, outside, page, size):
    window.resize(*size)
    filled(window, "devices.variable", device=DEVICE, variable="sensor")
    outside.desk.hold = asyncio.Event()
    page.form.send.click()
    await until(lambda: outside.desk.sent)
    assert page.answers.isVisible()
    assert page.stop.isVisible()
    page.stop.click()
    await until(lambda: not window.cloud.run.is_calling)
    assert not page.stop.isVisible()
