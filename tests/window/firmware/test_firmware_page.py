"""The page Firmware by itself, with a desk that does as it is told."""

import asyncio
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel

from station.domain.field.firmware.building import ImageWish, build_image
from station.domain.field.firmware.checks import Board
from station.domain.field.firmware.module import read_module
from station.domain.field_errors import FlashStopped
from station.domain.platforms import P1
from station.flow.field.flash import Flashed, FlashNews
from station.window.firmware.driver import FirmwareDriver
from station.window.firmware.page import FirmwarePage
from station.window.tasks import Tasks
from tests.window.scripted import ACCOUNT, DEVICE, ScriptedOutside
from tests.window.scripted_field import ScriptedFlash

IMAGE = build_image(ImageWish(body_bytes=4000))
DONE = Flashed("cable", DEVICE, read_module(IMAGE), "The device is back and runs it.")
SENDING = FlashNews("sending", "The device takes the firmware.", 2048, len(IMAGE))


async def settled() -> None:
    for _ in range(6):
        await asyncio.sleep(0)
        QApplication.processEvents()


@dataclass
class Opened:
    page: FirmwarePage
    desk: ScriptedFlash
    driver: FirmwareDriver

    def words(self) -> str:
        return "\n".join(x.text() for x in self.page.findChildren(QLabel) if x.isVisible())

    async def take(self, *paths: str) -> None:
        self.driver.take(list(paths))
        await settled()


@pytest.fixture
async def opened(look):
    outside, crashes = ScriptedOutside(), []
    desk = outside.field.flash_desk
    desk.files = {"/files/app.bin": IMAGE, "/files/p1.bin": build_image(ImageWish(platform=8)),
                  "/files/app.ino": b"void setup() {}"}  # fmt: skip
    desk.ending = DONE
    page, tasks = FirmwarePage(look), Tasks(crashes.append)
    driver = FirmwareDriver(look, outside, tasks, page, lambda: ACCOUNT)
    page.resize(1340, 850)
    page.show()
    page.focus_page()
    await settled()
    yield Opened(page, desk, driver)
    page.hide()
    await tasks.close()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not crashes


async def test_nothing_can_be_flashed_before_a_file_was_looked_over(opened):
    assert not opened.page.flash.isEnabled()
    await opened.take("/files/app.bin")
    assert opened.page.flash.isEnabled()
    assert "app.bin" in opened.words()
    assert "bytes are whole" in opened.words()


async def test_a_file_that_is_dropped_is_looked_over(opened):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/files/app.bin")])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    opened.page.file.dropEvent(event)
    await settled()
    assert opened.page.flash.isEnabled()


async def test_a_file_that_cannot_be_read_is_told_by_its_number(opened):
    await opened.take("/files/nothing.bin")
    assert "FW-506" in opened.words()
    assert not opened.page.flash.isEnabled()


async def test_a_wrong_board_is_found_by_asking_the_device_and_nothing_is_sent(opened):
    await opened.take("/files/app.bin")
    opened.desk.known = Board(P1)
    opened.page.ask.click()
    await settled()
    assert "The file is for Photon; this is a P1." in opened.words()
    assert not opened.page.flash.isEnabled()
    assert opened.desk.asked == [("board", "/dev/ttyACM0")]


async def test_by_cable_its_ending_is_what_the_device_said(opened):
    await opened.take("/files/app.bin")
    opened.desk.told = (SENDING,)
    opened.page.flash.click()
    await settled()
    assert opened.desk.asked == [("cable", "/dev/ttyACM0")]
    assert DONE.words in opened.words()
    assert opened.page.flash.isEnabled()


async def test_how_far_it_is_stands_in_kb_while_it_goes_and_nothing_else_can_be_chosen(opened):
    await opened.take("/files/app.bin")
    opened.desk.told, opened.desk.ending = (SENDING,), None
    opened.page.flash.click()
    await settled()
    assert "2.0 of 4.1 kB" in opened.words()
    assert not opened.page.flash.isEnabled()
    assert not opened.page.file.isEnabled()
    opened.page.stop.click()
    await settled()
    assert "The device is as it was" in opened.words()
    assert opened.page.flash.isEnabled()


async def test_a_stop_after_the_device_has_all_of_it_says_that_nothing_is_proven(opened):
    await opened.take("/files/app.bin")
    opened.desk.told, opened.desk.ending = (SENDING, FlashNews("restarting", "It restarts.")), None
    opened.page.flash.click()
    await settled()
    opened.page.stop.click()
    await settled()
    assert "which one runs is not proven" in opened.words()
    assert "Check with the device." in opened.words()


async def test_a_transfer_that_ended_is_told_and_can_be_begun_again(opened):
    await opened.take("/files/app.bin")
    opened.desk.ending = FlashStopped()
    opened.page.flash.click()
    await settled()
    assert "FW-512" in opened.words()
    opened.desk.ending = DONE
    opened.page.flash.click()
    await settled()
    assert DONE.words in opened.words()
    assert "FW-512" not in opened.words()


async def test_over_the_air_a_device_must_be_named(opened):
    await opened.take("/files/app.ino")
    assert not opened.page.flash.isEnabled()  # sources go over the air alone
    opened.page.ways.choose("air")
    assert not opened.page.flash.isEnabled()
    opened.page.ways.device.setText(DEVICE.text)
    assert opened.page.flash.isEnabled()
    opened.page.flash.click()
    await settled()
    assert opened.desk.asked == [("air", DEVICE.text, "9319")]


async def test_dfu_shows_the_buttons_to_hold(opened):
    await opened.take("/files/app.bin")
    opened.page.ways.choose("dfu")
    assert "let go of RESET" in opened.words()
    assert "yellow" in opened.words()
    opened.page.flash.click()
    await settled()
    assert opened.desk.asked == [("dfu",)]
