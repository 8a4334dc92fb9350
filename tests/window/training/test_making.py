"""The way into a training, from real work."""

import asyncio

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from station.assembly.training_desk import StationTraining
from station.domain.lock import Lock, PinState
from station.host import folders
from station.host.training_book import MarksBook
from station.window.app import run_in_qt, show_window
from station.window.frame import Frame
from station.window.main_window import MainWindow
from station.window.training.invite_page import InvitePage
from station.window.welcome.page import WelcomePage
from tests.host.test_training_book import GOOD
from tests.window.scripted import ACCOUNT, ScriptedOutside


def words(window) -> str:
    return "\n".join(each.text() for each in window.findChildren(QLabel) if each.isVisible())


@pytest.fixture
def outside(tmp_path) -> ScriptedOutside:
    return at_work(tmp_path, ACCOUNT)


def at_work(folder, kept) -> ScriptedOutside:
    made = ScriptedOutside(kept)
    book = MarksBook(folders.resource_folder("drills"), folder / "training")
    made.field.training = lambda: StationTraining(book)
    book.keep("Ada Lovelace", GOOD)
    return made


def invitation(window: MainWindow) -> InvitePage:
    return next(iter(window.findChildren(InvitePage)))


def test_the_page_says_who_has_come_how_far_and_leads_into_the_training(window):
    window.show_page("training")
    assert "Ada Lovelace: 1 of 6 drills passed" in words(window)
    assert not window.exited.is_set()
    invitation(window).begin.click()
    assert window.exited.is_set()
    assert window.leads_to == "training"


async def test_there_is_no_training_while_a_unit_is_in_work(window, outside):
    async def play(operator, tell):
        await asyncio.Event().wait()

    outside.play = play
    window.guided.keys.main.click()
    await asyncio.sleep(0)
    window.show_page("training")
    invitation(window).begin.click()
    assert "STN-442" in words(window)
    assert (window.exited.is_set(), window.leads_to) == (False, "")
    await window.close_work()


def test_a_locked_station_shows_the_training_to_an_operator():
    assert Lock(PinState.SET).shows("training")


def test_the_first_run_needs_no_account_to_train(look, qtbot, tmp_path):
    window = MainWindow(at_work(tmp_path, {}), look)
    qtbot.addWidget(window)
    window.show()
    assert "Welcome to Station" in words(window)
    window.findChild(WelcomePage).train.click()
    assert invitation(window).isVisible()


def test_after_a_training_the_window_is_back_as_it_was(qapp, outside):
    trained = []

    async def main() -> int:
        has_trained = asyncio.Event()

        async def train() -> None:
            trained.append(shown_window())
            has_trained.set()

        shown = asyncio.ensure_future(show_window(outside, train=train))
        await asyncio.sleep(0)
        first = shown_window()
        assert first is not None
        first.show_page("training")
        invitation(first).begin.click()
        await has_trained.wait()
        await asyncio.sleep(0)
        second = shown_window()
        assert second is not None
        assert second.shown == "guided"
        second.exited.set()
        return await shown

    assert run_in_qt(main) == 0
    assert trained == [None], "the real window is away meanwhile"


def shown_window() -> MainWindow | None:
    frames = (each for each in QApplication.topLevelWidgets() if isinstance(each, Frame))
    windows = [w for each in frames if each.isVisible() for w in each.findChildren(MainWindow)]
    return next((each for each in windows if not each.exited.is_set()), None)
