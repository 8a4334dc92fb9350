"""What the page Monitors may look like, for the gallery."""

from collections.abc import Callable

from station.domain.calls.stream import StreamNews, StreamState
from station.domain.field.monitor_hint import Whereabouts
from station.domain.field.monitor_line import Kind, MonitorLine
from station.domain.field_errors import LogNotKept
from station.flow.field.monitors import MonitorBatch, MonitorNews, PortState
from station.window.main_window import MainWindow
from station.window.monitors.driver import MonitorsDriver
from station.window.monitors.page import MonitorsPage
from station.window.monitors.port_bar import EVENTS
from station.window.monitors.verb_dialog import VerbDialog
from tests.window.scripted_monitors import BOARD, OTHER

Scene = Callable[[MainWindow], None]
NOON = 1_715_597_755.204
SAID = (
    (Kind.HEARD, "0000012345 [app] INFO: temperature 21.4 C, humidity 48 %"),
    (Kind.SENT, "i"),
    (Kind.HEARD, "Your device id is 3b002100084734343231f0b1"),
    (Kind.HEARD, "Device Secret: (secret)"),
    (Kind.HEARD, "\x1b[33mWARN\x1b[0m: battery 3.61 V"),
    (Kind.NOTE, "3b002100084734343231f0b1 · Photon, Device OS 2.3.1 · not claimed"),
)
HAPPENED = ("spark/status  …f0b1  online", 'temperature  …f0b1  {"c": 4.1}', "door  …0412  open")


def lines(source: str, said=SAID, gap_s: float = 0.31) -> tuple[MonitorLine, ...]:
    return tuple(
        MonitorLine(NOON + n * gap_s, source, kind, f"{text}\r\n".encode())
        for n, (kind, text) in enumerate(said)
    )


def monitors(window: MainWindow) -> tuple[MonitorsPage, MonitorsDriver]:
    window.show_page("monitors")
    page = next(iter(window.findChildren(MonitorsPage)))
    return page, next(iter(page.findChildren(MonitorsDriver)))


def empty(window: MainWindow) -> None:
    monitors(window)


def watching(window: MainWindow, **batch) -> tuple[MonitorsPage, MonitorsDriver]:
    page, driver = monitors(window)
    driver.watch(BOARD.address)
    watched = driver.watched["ttyACM0"]
    driver._take(watched, MonitorNews(PortState.OPEN, BOARD.address))
    driver._take(watched, MonitorBatch(lines("ttyACM0") * 3, **batch))
    return page, driver


def listening(window: MainWindow) -> None:
    watching(window, where=Whereabouts.LISTENS)


def prompted(window: MainWindow) -> None:
    watching(window, where=Whereabouts.PROMPT, rest=b"Enter 63-digit claim code: ")


def several(window: MainWindow) -> tuple[MonitorsPage, MonitorsDriver]:
    page, driver = watching(window, where=Whereabouts.RUNS)
    driver.watch(OTHER.address)
    other = driver.watched["ttyUSB0"]
    driver._take(other, MonitorNews(PortState.OPEN, OTHER.address))
    driver._take(other, MonitorBatch(lines("ttyUSB0", SAID[:1] * 9, 0.4)))
    driver.watch(EVENTS)
    driver._take_stream(driver.watched["cloud"], StreamNews(StreamState.LIVE))
    events = tuple((Kind.EVENT, text) for text in HAPPENED)
    page.board.take(lines("cloud", events, 0.7))
    return page, driver


def one_time_line(window: MainWindow) -> None:
    page, _ = several(window)
    page.sources.choose("")


def side_by_side(window: MainWindow) -> None:
    page, _ = several(window)
    page.tools.sides.choose("beside")
    page.tools.sides.changed.emit("beside")


def hexed(window: MainWindow) -> None:
    page, _ = watching(window, where=Whereabouts.LISTENS)
    page.tools.form.choose("hex")
    page.tools.form.changed.emit("hex")


def away(window: MainWindow) -> None:
    page, driver = watching(window)
    driver._take(driver.watched["ttyACM0"], MonitorNews(PortState.GONE, BOARD.address))
    page.tools.search.setText("battery")
    page.tools.found.emit(True)


def in_work(window: MainWindow) -> None:
    _, driver = watching(window)
    watched = driver.watched["ttyACM0"]
    driver._take(watched, MonitorNews(PortState.LENT, BOARD.address))
    watched.owner = "Guided"
    driver._show_state(watched)


def disk_full(window: MainWindow) -> None:
    _, driver = watching(window)
    driver._fail(LogNotKept("The disk is full: the log unit.log ends here."))


def wifi_asked(window: MainWindow) -> None:
    page, _ = watching(window, where=Whereabouts.LISTENS)
    VerbDialog(window.look, page, "wifi").open()


MONITORS_SCENES: dict[str, Scene] = {
    "monitors-empty": empty,
    "monitors": prompted,
    "monitors-one": one_time_line,
    "monitors-trouble": disk_full,
}
MONITORS_PICTURES: dict[str, Scene] = {
    "monitors-listening": listening,
    "monitors-beside": side_by_side,
    "monitors-hex": hexed,
    "monitors-away": away,
    "monitors-in-work": in_work,
    "monitors-wifi": wifi_asked,
}
"""For the eye alone: what they are made of is tested in the scenes above and in its own tests."""
