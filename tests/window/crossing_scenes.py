"""Going to a device's own Wi-Fi and back, for the gallery."""

from collections.abc import Callable
from dataclasses import replace

from station.domain.device_errors import SoftapNotSeen
from station.domain.errors import StationError
from station.domain.events import Judged, StepFailed, StepMoved, StepStarted
from station.domain.field.air import Adapter
from station.domain.field_errors import HostWifiLost
from station.domain.questions import LEAVE_NETWORK, Confirm
from station.domain.unit import Unit
from station.window.main_window import MainWindow
from station.window.story import Story
from tests.window.scripted import EQUIPPED, HANDED_OVER, PROMISED, RECIPE, TABLE, events_until
from tests.window.scripted_field import NEAR

OVER_THE_AIR = replace(RECIPE, delivery="softap")
NETWORK, OWN = NEAR[0].ssid, "Office-LAN"
LEAVE = Confirm(
    LEAVE_NETWORK.key,
    f"For about 30–60 s this computer leaves {OWN} for {NETWORK}. It comes back by itself.",  # noqa: RUF001  # a range
)
Scene = Callable[[MainWindow], None]


class Told:
    """A story as far as a step, with a clock that stands between what is told."""

    def __init__(self, window: MainWindow, step: str, unit: Unit) -> None:
        self.window, self.step, self.unit, self.now_s = window, step, unit, 0.0
        self.story = window.run.story = Story(OVER_THE_AIR, lambda: self.now_s)
        for event in (*events_until(step), StepStarted(unit, step)):
            self.story.apply(event)
            self.now_s += 0.4

    def done(self, part: str, took_s: float, name: str = "") -> None:
        self.doing(part, took_s, name)
        self.story.apply(StepMoved(self.unit, self.step, part, done=True))

    def doing(self, part: str, for_s: float, name: str = "") -> None:
        self.story.apply(StepMoved(self.unit, self.step, part, seen=name))
        self.now_s += for_s

    def fails(self, error: StationError) -> None:
        self.story.apply(StepFailed(self.unit, self.step, error))
        self.story.apply(Judged(self.unit, TABLE.of(error)))
        self.draw()

    def draw(self) -> None:
        self.window.guided.show_again()


def start(window: MainWindow) -> None:
    window.guided.start.choose("customer", "softap")
    window.guided.start.show_near(NEAR, (Adapter("wlan0", OWN),))


def start_with_nobody_near(window: MainWindow) -> None:
    window.guided.start.choose("customer", "softap")
    window.guided.start.show_near((), (Adapter("wlan0", OWN),))
    window.guided.start.say_of_way_back(
        f"Station was ended while away; this computer is back on {OWN}."
    )


def first_visit(window: MainWindow) -> None:
    told = Told(window, "identify", EQUIPPED)
    told.done("network_found", 2.1)
    told.doing("network_joined", 4.0, NETWORK)
    told.draw()


def asked_to_leave(window: MainWindow) -> None:
    Told(window, "hand_over", PROMISED)
    window.run.operator.asked.emit(LEAVE)


def handing_over(window: MainWindow) -> None:
    told = Told(window, "hand_over", PROMISED)
    told.done("network_joined", 7.4, NETWORK)
    for part, took_s in (("listening", 0.6), ("code_stored", 0.3), ("wifi_stored", 6.2)):
        told.done(part, took_s)
    told.done("left_listening", 1.0)
    told.doing("returned", 3.0, OWN)
    told.draw()


def by_hand(window: MainWindow) -> None:
    told = Told(window, "hand_over", PROMISED)
    told.doing("chosen_by_hand", 12.0, NETWORK)
    told.draw()


def not_seen(window: MainWindow) -> None:
    told = Told(window, "identify", EQUIPPED)
    told.doing("network_found", 20.0)
    told.fails(SoftapNotSeen())


def not_back(window: MainWindow) -> None:
    told = Told(window, "confirm_owner", HANDED_OVER)
    told.doing("returned", 90.0, OWN)
    told.fails(
        HostWifiLost(
            f"This computer is not back on {OWN}. The device is finished; we only check.",
            hint=f"Choose {OWN} in the Wi-Fi menu.",
        )
    )


CROSSING_SCENES: dict[str, Scene] = {
    "crossing-start": start,
    "crossing-nobody-near": start_with_nobody_near,
    "crossing-asked": asked_to_leave,
    "crossing-hand-over": handing_over,
    "crossing-by-hand": by_hand,
}
CROSSING_PICTURES: dict[str, Scene] = {
    "crossing-identify": first_visit,
    "crossing-not-seen": not_seen,
    "crossing-not-back": not_back,
}
