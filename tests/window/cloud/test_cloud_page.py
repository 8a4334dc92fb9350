"""The page Cloud as a person uses it: choose, fill in, send, read, stop."""

import asyncio
from contextlib import asynccontextmanager

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from station.domain.calls.reply import Kept
from station.domain.calls.shape import Style
from station.domain.cloud_errors import NameUnknown, SiteOffline
from station.domain.identity import Secret
from station.flow.cloud_desk import PastCall
from station.window.cloud.call_form import CallForm
from station.window.cloud.call_list import DEVICE_ACTS
from station.window.main_window import MainWindow
from tests.window.scripted_desk import DEVICE, INFO, event, reply_to


@pytest.fixture
def page(window: MainWindow):
    window.resize(1440, 900)
    window.show_page("cloud")
    return window._built["cloud"]


@asynccontextmanager
async def closing(window: MainWindow):
    """What was begun ends with the test, as it does with the window."""
    try:
        yield window.cloud
    finally:
        await window.close_work()


async def until(is_so) -> None:
    """The loop turns until `is_so`: nobody announces that a widget was shown."""
    async with asyncio.timeout(5):
        while not is_so():  # noqa: ASYNC110
            await asyncio.sleep(0.005)


def desk(window: MainWindow):
    return window.outside.desks[-1]


def choose(page, call: str, /, **values: str) -> CallForm:
    page.calls.choose(call)
    assert isinstance(page.form, CallForm)
    for key, value in values.items():
        page.form.take(key, value)
    return page.form


def offline(_order, _tell):
    raise SiteOffline


def dialog() -> QDialog | None:
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
    return shown[-1] if shown else None


async def test_a_call_is_sent_and_its_reply_shown(window, page) -> None:
    async with closing(window):
        form = choose(page, "devices.function", device=DEVICE, function="setColor", arg="255,0,0")
        form.send.click()
        await until(lambda: page.answers._replies)
        [order] = desk(window).sent
        assert order.values["arg"] == "255,0,0"
        assert page.answers.reply.isVisible()


async def test_the_request_is_shown_while_it_is_typed(window, page) -> None:
    async with closing(window):
        form = choose(page, "devices.ping")
        assert page.request.text.toPlainText() == ""
        form.take("device", DEVICE)
        assert f"/v1/devices/{DEVICE}/ping" in page.request.text.toPlainText()
        assert "$PARTICLE_TOKEN" in page.request.text.toPlainText()


async def test_an_unsafe_way_of_the_token_is_for_one_call(window, page) -> None:
    async with closing(window):
        choose(page, "devices.variable", device=DEVICE, variable="sensor")
        page.request._styles.choose(Style.QUERY.value)
        page.form.send.click()
        await until(lambda: page.answers._replies)
        assert desk(window).sent[0].style is Style.QUERY
        assert page.request.style_chosen is Style.HEADER


async def test_what_destroys_is_asked_first_and_the_safe_answer_keeps_all(window, page) -> None:
    async with closing(window):
        form = choose(page, "products.unclaim", product="9319", device=DEVICE)
        form.send.click()
        box = dialog()
        assert box is not None
        assert box.focusWidget() is box.safe
        box.safe.click()
        await asyncio.sleep(0)
        assert desk(window).sent == []
        form.send.click()
        dialog().grave.click()
        await until(lambda: desk(window).sent)


async def test_another_product_is_asked_about_twice(window, page) -> None:
    async with closing(window):
        form = choose(page, "products.unclaim", product="9320", device=DEVICE)
        form.send.click()
        dialog().grave.click()
        assert desk(window).sent == []
        second = dialog()
        assert "9320" in second.windowTitle()
        second.grave.click()
        await until(lambda: desk(window).sent)


async def test_a_device_is_removed_only_after_its_last_four_digits_were_typed(window, page):
    async with closing(window):
        choose(page, "products.remove", product="9319", device=DEVICE).send.click()
        box = dialog()
        assert not box.grave.isEnabled()
        box.findChild(type(page.calls.search)).setText(DEVICE[-4:])
        assert box.grave.isEnabled()
        box.safe.click()


async def test_an_offer_fills_the_form(window, page) -> None:
    async with closing(window):
        form = choose(page, "devices.function", device=DEVICE, function="setColour")
        desk(window).answer = lambda order, _: reply_to(
            order, {"ok": False}, status=404, trouble=NameUnknown(),
            offers={"function": ("setColor",)},
        )  # fmt: skip
        form.send.click()
        await until(lambda: page.answers._replies)
        page.answers.reply.offer_taken.emit("function", "setColor")
        assert form.fields["function"].value() == "setColor"
        page.answers.reply.offer_taken.emit("token_kind", "user")
        assert form.token.kind == "user"


async def test_a_wait_for_a_device_can_be_stopped(window, page) -> None:
    async with closing(window):
        form = choose(page, "devices.variable", device=DEVICE, variable="sensor")
        desk(window).hold = asyncio.Event()
        form.send.click()
        await until(lambda: desk(window).sent)
        assert page.stop.isVisible()
        assert not form.send.isEnabled()
        page.stop.click()
        await until(lambda: not window.cloud.run.is_calling)
        assert form.send.isEnabled()
        assert len(desk(window).sent) == 1


async def test_no_answer_at_all_is_told_with_its_number(window, page) -> None:
    async with closing(window):
        form = choose(page, "devices.list")
        desk(window).answer = offline
        form.send.click()
        await until(lambda: not window.cloud.run.is_calling)
        shown = page.answers.reply._trouble
        assert "CLD-312" in shown.accessibleName()


async def test_a_secret_shown_once_goes_into_the_key_store(window, page) -> None:
    async with closing(window):
        choose(page, "clients.create", product="9319", name="bench")
        page.answers.reply.keep_pressed.emit(Kept("client.secret", Secret("invented")))
        secret, forever = desk(window).kept["client"]
        assert (secret.text, forever) == ("invented", True)


async def test_a_call_made_before_fills_its_form(window, page) -> None:
    async with closing(window):
        choose(page, "devices.list")
        values = {"product": "9319", "device": DEVICE}
        desk(window).past = [
            PastCall("2026-11-20T14:00:00Z", "products.ping", "PUT", "/v1/…", 200, 0.1, "product",
                     values)
        ]  # fmt: skip
        page.answers.history.clicked.emit()
        box = dialog()
        box.table.setCurrentItem(box.table.topLevelItem(0))
        box._take(box.table.currentItem())
        assert page.calls.current == "products.ping"
        assert page.form.fields["device"].value() == DEVICE


async def test_events_are_followed_until_stop(window, page) -> None:
    async with closing(window):
        form = choose(page, "events.product", product="9319")
        desk(window).batches = ((event(1),),)
        form.send.click()
        await until(lambda: page.answers.events.model.kept or page.answers.events.model.waiting)
        assert window.cloud.run.is_following
        page.answers.events.stop_pressed.emit()
        await until(lambda: not window.cloud.run.is_following)


async def test_a_chosen_row_goes_into_the_next_form(window, page) -> None:
    async with closing(window):
        choose(page, "devices.list")
        page.answers.reply.row_chosen.emit(INFO)
        assert choose(page, "devices.ping").fields["device"].value() == DEVICE


async def test_calls_are_found_by_any_word_of_them(window, page) -> None:
    async with closing(window):
        page.calls.search.setText("unclaim product")
        page.calls.search.returnPressed.emit()
        assert page.calls.current == "products.unclaim"


async def test_favourites_stand_first_and_are_kept(window, page) -> None:
    async with closing(window):
        choose(page, "devices.ping")
        page.calls.star.click()
        assert window.outside.kept_settings["favourite_calls"] == "devices.ping"
        assert page.calls.tree.topLevelItem(0).text(0) == "Favourites"


async def test_the_other_path_is_one_press_away(window, page) -> None:
    async with closing(window):
        choose(page, "devices.function", device=DEVICE)
        page.form.twin_wanted.emit("products.function")
        assert page.calls.current == "products.function"
        assert page.form.fields["device"].value() == DEVICE


async def test_what_is_done_to_the_device_in_hand_has_its_own_forms(window, page) -> None:
    async with closing(window):
        for act in DEVICE_ACTS:
            page.calls.choose(act)
            assert page.form.act == act


@pytest.mark.parametrize("width", [1024, 720])
async def test_where_it_is_narrow_one_part_is_shown_at_a_time(window, page, width) -> None:
    async with closing(window):
        window.resize(width, 640)
        QApplication.processEvents()
        form = choose(page, "devices.list")
        assert form.isVisible()
        assert not page.answers.isVisible()
        form.send.click()
        await until(lambda: page.answers._replies)
        assert page.answers.isVisible()
        assert not page.form.isVisible()


async def test_the_sites_budget_stands_in_the_status_bar(window, page) -> None:
    async with closing(window):
        choose(page, "devices.list").send.click()
        await until(window.status.budget.isVisible)
        assert "83 % free" in window.status.budget.accessibleName()


async def test_closing_lets_go_of_the_cloud(window, page) -> None:
    async with closing(window):
        choose(page, "devices.list")
    assert desk(window).is_closed
