"""The cards of the first run in the window, by keyboard alone."""

import asyncio
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton

from station.domain.bench.slots import Fixture, TaughtSlot
from station.domain.cloud_errors import SecretRefused
from station.domain.errors import KeyStoreMissing, SettingsUnreadable
from station.domain.identity import Slot
from station.domain.lock import PinState
from station.window.main_window import MainWindow
from station.window.welcome.page import WelcomePage
from station.window.welcome.progress import CARDS, FIRST_RUN, CardState, Progress
from station.window.welcome.recipe_card import RecipeCard
from tests.window.scripted import ACCOUNT, ScriptedOutside
from tests.window.test_main_window import DEMO

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
HALF_WAY = "language:done look:done account:tested recipe:tested slots:tested"
RECIPE = 'name = "Kitchen"\n[cloud]\nclient_id = "c"\n[product]\nid = "9319"\n'


@dataclass
class Visitor:
    """Somebody at a station, with a keyboard and no mouse."""

    window: MainWindow
    outside: ScriptedOutside

    @property
    def page(self) -> WelcomePage:
        (page,) = self.window.findChildren(WelcomePage)
        return page

    @property
    def states(self) -> dict[str, str]:
        return {k: str(v) for k, v in Progress.of(self.outside.kept_settings).states.items()}

    def words(self) -> str:
        QApplication.processEvents()
        return "\n".join(x.text() for x in self.window.findChildren(QLabel) if x.isVisible())

    def press(self, key: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(QApplication.focusWidget() or self.window, key, with_)
        QApplication.processEvents()

    async def by_key(self, key: Qt.Key, with_: Qt.KeyboardModifier) -> None:
        """A button pressed by its key is seen to go down, and acts as it comes up."""
        self.press(key, with_)
        async with asyncio.timeout(5.0):
            while any(each.isDown() for each in self.page.way.findChildren(QPushButton)):
                QApplication.processEvents()
                await asyncio.sleep(0.005)  # Qt's own time for it

    async def go_on(self) -> None:
        await self.by_key(Qt.Key.Key_Return, CONTROL)

    def type_into(self, name: str, text: str) -> None:
        self.tab_to(name)
        QTest.keyClicks(QApplication.focusWidget(), text)

    def push(self, name: str) -> None:
        self.tab_to(name)
        self.press(Qt.Key.Key_Space)

    def tab_to(self, name: str) -> None:
        for _ in range(60):
            if name in (QApplication.focusWidget().accessibleName() or ""):
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"{name} is not reached by Tab")

    async def settle(self) -> None:
        for _ in range(6):
            await asyncio.sleep(0)
            QApplication.processEvents()

    def to(self, card: str) -> None:
        """By Later, as often as it takes."""
        for _ in CARDS:
            if self.page.current != card:
                self.page.way.later.click()
        self.page.focus_page()


@pytest.fixture
async def arrive(qapp, bare_look):
    """Station is started with what was kept, as often as is wanted."""
    there: list[MainWindow] = []

    async def leave(window: MainWindow) -> None:
        window.hide()
        await window.close_work()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    async def start(outside: ScriptedOutside) -> Visitor:
        while there:
            await leave(there.pop())
        window = MainWindow(outside, bare_look)
        bare_look.dress(window)
        there.append(window)
        window.resize(1440, 900)
        window.show()
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        window.show_page(window.shown)  # the focus is taken once the window is there
        return Visitor(window, outside)

    yield start
    for window in there:
        await leave(window)


def never_seen() -> ScriptedOutside:
    outside = ScriptedOutside({})
    outside.engineer.pin = PinState.NONE
    return outside


@pytest.mark.timeout(60)
async def test_account_recipe_and_slots_are_tried_from_the_first_card_on(arrive):
    visitor = await arrive(never_seen())
    outside = visitor.outside
    assert "Welcome to Station · 1 of 10" in visitor.words()
    await visitor.go_on()
    await visitor.go_on()
    visitor.type_into("Product", "9319")
    visitor.type_into("OAuth client ID", "station-1")
    visitor.type_into("OAuth client secret", "s3cret")
    visitor.push("Test it")
    await visitor.settle()
    assert "May import devices into Freezer sensor." in visitor.words()
    await visitor.go_on()
    assert outside.kept_settings["product"] == "9319"
    assert "s3cret" not in str(outside.kept_settings)
    outside.recipes["/kitchen.toml"] = RECIPE
    visitor.page.findChild(RecipeCard).take("/kitchen.toml")  # a file is chosen by the system
    assert "It can be used: Kitchen, product 9319." in visitor.words()
    await visitor.go_on()
    visitor.push("Test it: is a device seen?")
    assert "Devices seen: 1 (/dev/ttyACM0)" in visitor.words()
    await visitor.go_on()
    assert visitor.states == {
        "language": "done", "look": "done", "account": "tested", "recipe": "tested",
        "slots": "tested",
    }  # fmt: skip
    assert "changed the recipe of the bench" in outside.engineer.acts


@pytest.mark.timeout(60)
async def test_printer_scanner_sounds_and_pin_are_tried_and_the_first_run_ends(arrive):
    outside = ScriptedOutside({**ACCOUNT, "recipe_file": "/kitchen.toml", FIRST_RUN: HALF_WAY})
    outside.engineer.pin = PinState.NONE
    visitor = await arrive(outside)
    visitor.type_into("Where to print", "labels.pdf")
    visitor.push("Print a test label")
    await visitor.settle()
    assert outside.label_desk.printed
    await visitor.go_on()
    QTest.keyClicks(QApplication.focusWidget(), "OP-MEI L")
    visitor.press(Qt.Key.Key_Return)
    assert "the badge of MEI L" in visitor.words()
    await visitor.go_on()
    visitor.push("Play PASS")
    assert outside.speaker.played
    await visitor.go_on()
    visitor.type_into("New PIN", "4711-right")
    visitor.type_into("The same again", "4711-right")
    visitor.press(Qt.Key.Key_Return)
    await visitor.settle()
    assert outside.engineer.pin is PinState.SET
    await visitor.go_on()
    assert visitor.page.current == "ready"
    assert visitor.states == {
        "language": "done", "look": "done", "account": "tested", "recipe": "tested",
        "slots": "tested", "labels": "tested", "scanner": "tested", "sounds": "tested",
        "lock": "done",
    }  # fmt: skip
    await visitor.go_on()
    assert (visitor.window.shown, outside.kept_settings[FIRST_RUN]) == ("bench", "ended")
    assert not visitor.window.is_first_run


async def test_a_power_cut_between_two_cards_loses_nothing_that_was_kept(arrive):
    visitor = await arrive(never_seen())
    await visitor.go_on()
    await visitor.go_on()
    visitor.type_into("Product", "9319")
    await visitor.go_on()
    kept = dict(visitor.outside.kept_settings)
    again = await arrive(ScriptedOutside(kept))
    assert again.page.current == "recipe"
    assert again.states == {"language": "done", "look": "done", "account": "done"}
    await again.by_key(Qt.Key.Key_Left, ALT)
    assert again.page.current == "account"
    assert again.outside.kept_settings["product"] == "9319"


async def test_what_was_left_for_later_can_be_come_back_to(arrive):
    visitor = await arrive(never_seen())
    visitor.to("sounds")
    assert visitor.states["slots"] == str(CardState.LATER)
    assert "for later" in visitor.words()
    visitor.page.steps.rows["slots"].setFocus()
    visitor.press(Qt.Key.Key_Space)
    assert visitor.page.current == "slots"
    visitor.outside.taught = Fixture((TaughtSlot(Slot("1"), "1-1"),))
    await visitor.go_on()
    assert visitor.states["slots"] == str(CardState.DONE)


async def test_going_on_claims_nothing_of_what_is_not_there(arrive):
    visitor = await arrive(never_seen())
    visitor.to("slots")
    for _ in ("slots", "labels", "scanner"):
        await visitor.go_on()
    assert {visitor.states[key] for key in ("slots", "labels", "scanner")} == {"later"}


async def test_without_an_account_and_a_word_about_the_pin_it_does_not_end(arrive):
    visitor = await arrive(never_seen())
    visitor.to("ready")
    assert "Still needed: Account and product and Engineer's PIN" in visitor.words()
    await visitor.go_on()
    assert visitor.page.isVisible()
    assert visitor.outside.kept_settings[FIRST_RUN] != "ended"
    visitor.page.go_to("account")
    assert not visitor.page.way.go_on.isEnabled()


async def test_a_pin_is_declined_in_so_many_words(arrive):
    visitor = await arrive(never_seen())
    visitor.to("lock")
    visitor.push("No PIN: everybody may do everything")
    await visitor.settle()
    assert visitor.outside.engineer.acts == ["no pin"]
    assert visitor.states["lock"] == "done"


async def test_an_account_that_is_refused_says_so_and_is_not_called_tested(arrive):
    visitor = await arrive(never_seen())
    visitor.outside.account_answer = SecretRefused()
    await visitor.go_on()
    await visitor.go_on()
    visitor.type_into("Product", "9319")
    visitor.push("Test it")
    await visitor.settle()
    assert "TOK-302" in visitor.words()
    await visitor.go_on()
    assert visitor.states["account"] == "done"


async def test_what_was_changed_after_the_test_is_not_called_tested(arrive):
    visitor = await arrive(never_seen())
    visitor.to("account")
    visitor.type_into("Product", "9319")
    visitor.push("Test it")
    await visitor.settle()
    visitor.type_into("Product", "0")
    await visitor.go_on()
    assert visitor.states["account"] == "done"


async def test_a_secret_that_cannot_be_kept_holds_the_card(arrive):
    def refuse(name, secret, host, *, forever):
        raise KeyStoreMissing

    visitor = await arrive(never_seen())
    visitor.outside.keep_secret = refuse
    await visitor.go_on()
    await visitor.go_on()
    visitor.type_into("Product", "9319")
    visitor.type_into("OAuth client secret", "s3cret")
    await visitor.go_on()
    assert visitor.page.current == "account"
    assert KeyStoreMissing.what.removesuffix(".") in visitor.words()
    assert "product" not in visitor.outside.kept_settings


async def test_no_device_no_sound_no_file_are_told_and_no_test_is_passed(arrive):
    visitor = await arrive(never_seen())
    visitor.outside.seen_ports, visitor.outside.speaker.is_heard = [], False
    visitor.to("recipe")
    visitor.outside.recipes["/wrong.toml"] = "name = 3"
    visitor.page.findChild(RecipeCard).take("/wrong.toml")
    assert "wrong.toml, line 1" in visitor.words()
    visitor.to("slots")
    visitor.push("Test it: is a device seen?")
    assert "No device is seen." in visitor.words()
    visitor.to("sounds")
    visitor.push("Play FAIL")
    assert "This computer cannot be heard." in visitor.words()
    assert "tested" not in visitor.states.values()
    assert "recipe_file" not in visitor.outside.kept_settings


async def test_a_language_is_shown_and_the_first_run_goes_on_in_it(arrive):
    visitor = await arrive(never_seen())
    box = QApplication.focusWidget()
    assert isinstance(box, QComboBox)
    visitor.press(Qt.Key.Key_Down)
    assert visitor.window.begins_anew
    assert visitor.window.is_first_run
    from station.window.language import speak

    speak("en", visitor.outside.resource)
    again = await arrive(visitor.outside)
    assert again.page.current == "language"


async def test_what_an_engineer_began_an_operator_does_not_go_on_with(arrive):
    outside = ScriptedOutside({**ACCOUNT, FIRST_RUN: "language:done account:done"})
    outside.engineer.pin, outside.engineer.right = PinState.SET, "4711-right"
    visitor = await arrive(outside)
    assert "An engineer goes on with it." in visitor.words()
    assert not visitor.page.card("look").isVisible()
    visitor.press(Qt.Key.Key_Space)
    dialog = QApplication.activeModalWidget()
    QTest.keyClicks(QApplication.focusWidget(), "4711-right")
    for _ in ("the eye", "Leave it locked"):
        visitor.press(Qt.Key.Key_Tab)
    visitor.push("Unlock")
    await visitor.settle()
    assert not dialog.isVisible()
    assert visitor.page.card("look").isVisible()


async def test_a_station_at_work_is_not_asked_again(arrive):
    visitor = await arrive(ScriptedOutside(ACCOUNT))
    assert "New device" in visitor.words()
    assert visitor.window.findChildren(WelcomePage) == []


def test_a_training_has_no_first_run(look, qtbot):
    window = MainWindow(ScriptedOutside({FIRST_RUN: "account:done"}), look, DEMO)
    qtbot.addWidget(window)
    assert not window.is_first_run


async def test_settings_that_cannot_be_read_are_told_and_not_written_over(arrive):
    outside = never_seen()

    def unreadable(*_):
        raise SettingsUnreadable

    outside.settings = outside.keep_settings = unreadable
    visitor = await arrive(outside)
    assert SettingsUnreadable.what.removesuffix(".") in visitor.words()
    visitor.page.way.go_on.click()
    assert SettingsUnreadable.what.removesuffix(".") in visitor.words()
    assert visitor.page.current == "language"


async def test_each_card_can_be_gone_to_where_the_window_is_narrow(arrive):
    visitor = await arrive(never_seen())
    visitor.window.resize(1024, 600)
    visitor.window.look.choose("light", 2.0)
    QApplication.processEvents()
    pick = visitor.page.steps.pick
    assert pick.isVisible()
    for number, key in enumerate(CARDS):
        pick.setCurrentIndex(number)
        pick.activated.emit(number)
        assert visitor.page.current == key
    visitor.window.look.choose("light", 1.0)
