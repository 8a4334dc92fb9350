"""What the page of an offline round may look like, for the gallery."""

from collections.abc import Callable
from dataclasses import replace

from station.domain.field.rounds import live_codes
from station.flow.field.round_ports import RoundEnd
from station.window.main_window import MainWindow
from station.window.rounds.ending import ask_to_end
from station.window.rounds.page import ANNOUNCE, CONFIRM, HAND, RoundsPage
from tests.window.scripted import RECIPE, TABLE
from tests.window.scripted_rounds import (
    ANNOUNCED,
    AWAITING,
    CONFIRMED,
    DOUBTFUL,
    EXPIRED,
    NOON,
    READY,
    REFUSED,
    TROUBLED,
    Moment,
    round_with,
)

Scene = Callable[[MainWindow], None]
NOW = Moment(NOON)
EVERY = (READY, ANNOUNCED, REFUSED, AWAITING, DOUBTFUL, CONFIRMED, EXPIRED, TROUBLED)
LONG = "refrigerated-transport-of-lower-saxony@a-very-long-customer-name.example"


def rounds_page(window: MainWindow) -> RoundsPage:
    window.outside.field.round_desk.goes_on.clear()  # what is shown stays as it is
    window.show_page("rounds")
    page = next(iter(window.findChildren(RoundsPage)))
    page.announce.show_recipe(RECIPE, may_choose=True)
    return page


def shown(window: MainWindow, place: str, *units: object) -> RoundsPage:
    page = rounds_page(window)
    page.places.choose(place)
    page.show_round(round_with(*units), NOW)
    page.announce.show_recipe(RECIPE, may_choose=False)
    return page


def empty(window: MainWindow) -> None:
    rounds_page(window)


def typed(window: MainWindow) -> None:
    page = rounds_page(window)
    page.announce.devices.setPlainText("\n".join(unit.device.text for unit in EVERY[:4]))


def checked(window: MainWindow) -> None:
    shown(window, ANNOUNCE, READY, ANNOUNCED, REFUSED)


def handing(window: MainWindow) -> None:
    page = shown(window, HAND, READY, replace(AWAITING, customer=LONG), CONFIRMED)
    page.show_busy(busy=True)
    page.hand.say_step("The claim code is handed over")


def handed(window: MainWindow) -> None:
    page = shown(window, HAND, READY, AWAITING)
    page.hand.say_result(f"…{AWAITING.device.short} has its code and its Wi-Fi.", "good")


def stranger(window: MainWindow) -> None:
    page = shown(window, HAND, READY)
    row = TABLE.row("not-in-round")
    page.hand.say_result("Not handed over.", "bad")
    page.say_trouble(row.number, row.what, row.do)


def coming_back(window: MainWindow) -> None:
    page = shown(window, CONFIRM, *EVERY)
    page.confirm.say("This site has no internet.")


def ended(window: MainWindow) -> None:
    page = shown(window, CONFIRM, *EVERY)
    found = round_with(*EVERY)
    page.show_end(RoundEnd(found, live_codes(found.units, NOW), is_over=False))


def asked(window: MainWindow) -> None:
    page = shown(window, CONFIRM, *EVERY)
    ask_to_end(window.look, page, round_with(*EVERY), NOW, lambda _: None)


ROUNDS_SCENES: dict[str, Scene] = {
    "rounds-typed": typed,
    "rounds-handing": handing,
    "rounds-coming-back": coming_back,
}
ROUNDS_PICTURES: dict[str, Scene] = {
    "rounds": empty,
    "rounds-checked": checked,
    "rounds-handed": handed,
    "rounds-stranger": stranger,
    "rounds-ended": ended,
    "rounds-end": asked,
}
"""For the eye alone: what they are made of is tested in the scenes above and in its own tests."""
