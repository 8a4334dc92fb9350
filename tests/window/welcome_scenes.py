"""What the cards of the first run may look like, for the gallery."""

from collections.abc import Callable

from station.domain.cloud_errors import SecretRefused
from station.domain.lock import PinState
from station.window.main_window import MainWindow
from station.window.welcome.page import WelcomePage
from station.window.welcome.progress import FIRST_RUN
from station.window.welcome.scanner_card import ScannerCard
from tests.window.scripted import ACCOUNT, ScriptedOutside
from tests.window.settings_scenes import port, sockets

Scene = Callable[[MainWindow], None]
HALF_WAY = "language:done look:done account:tested recipe:later slots:tested"
ALL = f"{HALF_WAY} labels:later scanner:tested sounds:tested lock:done"


def page_at(window: MainWindow, key: str, said: str = HALF_WAY) -> WelcomePage:
    window._settings = {**ACCOUNT, **window.settings, FIRST_RUN: said}
    window.show_page("guided")
    (page,) = window.findChildren(WelcomePage)
    page.go_to(key)
    return page


def at(key: str, said: str = HALF_WAY) -> Scene:
    def show(window: MainWindow) -> None:
        page_at(window, key, said)

    return show


def slots(window: MainWindow) -> None:
    assert isinstance(window.outside, ScriptedOutside)
    window.outside.taught = sockets(4)
    window.outside.seen_ports = [port(1), port(2)]
    page_at(window, "slots")


def scanned(window: MainWindow) -> None:
    (card,) = page_at(window, "scanner").findChildren(ScannerCard)
    card._scanned("OP-MEI L")


def refused(window: MainWindow) -> None:
    page = page_at(window, "account", "language:done look:done")
    page.say_trouble("TOK-302", SecretRefused.what, SecretRefused.hint)


def locked(window: MainWindow) -> None:
    assert isinstance(window.outside, ScriptedOutside)
    page_at(window, "ready", ALL)
    window.outside.engineer.pin = PinState.SET
    window.lock.guard.lock.pin = PinState.SET
    window.lock.guard.changed.emit()


WELCOME_SCENES: dict[str, Scene] = {
    "first-run-account": at("account"),
    "first-run-recipe": at("recipe"),
    "first-run-ready": at("ready", ALL),
}
WELCOME_PICTURES: dict[str, Scene] = {
    "first-run-look": at("look"),
    "first-run-slots": slots,
    "first-run-labels": at("labels"),
    "first-run-scanner": scanned,
    "first-run-sounds": at("sounds"),
    "first-run-lock": at("lock"),
    "first-run-trouble": refused,
    "first-run-locked": locked,
}
"""For the eye alone: what they are made of is tested in the scenes above and in its own tests."""
