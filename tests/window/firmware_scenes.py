"""What the page Firmware may look like, for the gallery."""

from collections.abc import Callable

from station.domain.field.firmware.building import ImageWish, build_image
from station.domain.field.firmware.checks import Board, examine
from station.domain.field_errors import FlashUnproven
from station.domain.platforms import P1, PHOTON
from station.flow.field.flash import FlashNews
from station.window.firmware.page import FirmwarePage
from station.window.main_window import MainWindow

Scene = Callable[[MainWindow], None]
GOOD = build_image(ImageWish(product=9319, product_version=4, body_bytes=41_000))


def firmware_page(window: MainWindow) -> FirmwarePage:
    window.show_page("firmware")
    return next(iter(window.findChildren(FirmwarePage)))


def empty(window: MainWindow) -> None:
    firmware_page(window)


def looked_over(window: MainWindow) -> FirmwarePage:
    page = firmware_page(window)
    page.file.show_files(["/home/ada/thermostat-photon-2.3.1.bin"], len(GOOD))
    page.show_checks(examine(GOOD, Board(PHOTON)).checks)
    page.show_idle(ready=True)
    return page


def good(window: MainWindow) -> None:
    looked_over(window)


def wrong(window: MainWindow) -> None:
    page = looked_over(window)
    examination = examine(GOOD, Board(P1))
    page.show_checks(examination.checks)
    page.show_idle(ready=False)
    error = examination.trouble
    assert error is not None
    page.say_trouble("FW-503", str(error), error.hint)


def sending(window: MainWindow) -> None:
    page = looked_over(window)
    page.show_busy()
    news = FlashNews("sending", "The device takes the firmware.", 23_552, len(GOOD))
    page.show_news(news)


def proven(window: MainWindow) -> None:
    looked_over(window).show_done("The device is back and runs this application (9f2c41ab…).")


def unproven(window: MainWindow) -> None:
    looked_over(window).say_trouble("FW-514", FlashUnproven.what, FlashUnproven.hint)


def by_air(window: MainWindow) -> None:
    page = looked_over(window)
    page.ways.choose("air")
    page.ways.device.setText("3b002100084734343233f0b1")
    page.show_idle(ready=True)


def by_dfu(window: MainWindow) -> None:
    page = looked_over(window)
    page.ways.choose("dfu")
    page.show_idle(ready=True)


FIRMWARE_SCENES: dict[str, Scene] = {
    "firmware-empty": empty,
    "firmware-wrong": wrong,
    "firmware-sending": sending,
    "firmware-air": by_air,
}
FIRMWARE_PICTURES: dict[str, Scene] = {
    "firmware-good": good,
    "firmware-done": proven,
    "firmware-unproven": unproven,
    "firmware-dfu": by_dfu,
}
