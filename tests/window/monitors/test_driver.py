import asyncio
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from station.domain.calls.stream import CloudEvent, StreamNews, StreamState
from station.domain.device_errors import PortDenied, UnitLost
from station.domain.field.monitor_hint import Whereabouts
from station.domain.field.monitor_line import Kind, MonitorLine
from station.domain.field_errors import LogNotKept
from station.domain.identity import DeviceId
from station.domain.platforms import PHOTON
from station.domain.unit import DeviceFacts
from station.flow.field.monitors import LogNews, MonitorBatch, MonitorNews, PortState
from station.window.monitors.driver import MonitorsDriver
from station.window.monitors.page import MonitorsPage
from station.window.monitors.port_bar import EVENTS
from station.window.tasks import Tasks
from tests.window.monitors_scenes import watching
from tests.window.scripted import ACCOUNT, ScriptedOutside
from tests.window.scripted_monitors import BOARD, OTHER

CODE = "3GjxEdDu3eIWEs5C9WMun5etWsIC7KreXXHQ2JXAfBorHv+t26F04cFObo/FsL5"


def heard(text, source="ttyACM0", at=1.0):
    return MonitorLine(at, source, Kind.HEARD, text.encode())


class Board:
    """A device as a verb meets it."""

    def __init__(self):
        self.did = []
        self.trouble = None

    async def identify(self):
        if self.trouble is not None:
            raise self.trouble
        return DeviceFacts(BOARD.device, PHOTON, "2.3.1", None, False, "usb")

    async def set_claim_code(self, code):
        self.did.append(("code", code))

    async def set_wifi(self, network):
        self.did.append(("wifi", network.ssid))

    async def depart(self):
        self.did.append(("depart",))

    async def close(self):
        self.did.append(("close",))


@dataclass
class Around:
    """What the page stands in, without the rest of the window: that takes a second to make."""

    outside: ScriptedOutside
    tasks: Tasks
    owner: str = ""


@pytest.fixture
def around(outside):
    return Around(outside, Tasks(pytest.fail))


@pytest.fixture
async def shown(around, look, qtbot):
    page = MonitorsPage(look)
    qtbot.addWidget(page)
    driver = MonitorsDriver(
        look, around.outside, around.tasks, page, lambda: ACCOUNT, lambda: around.owner
    )
    page.show()
    page.focus_page()
    yield page, driver
    await around.tasks.close()
    await driver.close()


async def turned(times=8):
    for _ in range(times):
        await asyncio.sleep(0)


async def opened(shown, around):
    _, driver = shown
    driver.watch(BOARD.address)
    monitor = around.outside.field.watching.opened["ttyACM0"]
    monitor.tell(MonitorNews(PortState.OPEN, BOARD.address))
    await turned()
    return monitor


def seen(page):
    return [page.board.view.lines.text(n) for n in range(len(page.board.view.lines.rows))]


async def test_a_chosen_port_is_watched_and_its_lines_are_shown(shown, around):
    page, _ = shown
    assert page.port.rates.count() > 0
    assert 28800 not in [page.port.rates.itemData(n) for n in range(page.port.rates.count())]
    page.port.watch.click()
    monitor = around.outside.field.watching.opened["ttyACM0"]
    assert (monitor.wish.address, monitor.wish.rate) == (BOARD.address, 9600)
    monitor.tell(MonitorNews(PortState.OPEN, BOARD.address))
    monitor.tell(MonitorBatch((heard("tick"),), b"SSID: ", where=Whereabouts.PROMPT))
    await turned()
    assert seen(page) == ["tick"]
    assert page.device.rest.text() == "SSID: "
    assert page.port.ports.findData(BOARD.address) < 0


async def test_other_ports_are_offered_on_demand_and_have_no_verbs(shown, around):
    page, driver = shown
    assert page.port.ports.findData(OTHER.address) < 0
    page.port.every.setChecked(True)
    assert page.port.ports.findData(OTHER.address) >= 0
    driver.watch(OTHER.address)
    other = around.outside.field.watching.opened["ttyUSB0"]
    other.tell(MonitorNews(PortState.OPEN, OTHER.address))
    await turned()
    assert page.device.edit.isEnabled()
    assert not any(verb.isVisible() for verb in page.device._verbs)


async def test_a_line_is_typed_with_the_chosen_end(shown, around):
    page, _ = shown
    monitor = await opened(shown, around)
    page.device.edit.setText("hello")
    page.device.end.setCurrentIndex(3)
    QTest.keyClick(page.device.edit, Qt.Key.Key_Return)
    await turned()
    assert monitor.asked == [("send", "hello", "crlf")]
    assert page.device.edit.text() == ""


async def test_at_a_prompt_for_a_secret_nothing_that_is_typed_can_be_read(shown, around):
    page, _ = shown
    monitor = await opened(shown, around)
    monitor.tell(MonitorBatch((), b"Password: ", where=Whereabouts.PROMPT))
    await turned()
    assert page.device.edit.echoMode() is QLineEdit.EchoMode.Password
    monitor.tell(MonitorBatch((), b"", where=Whereabouts.LISTENS))
    await turned()
    assert page.device.edit.echoMode() is QLineEdit.EchoMode.Normal


async def test_what_could_not_be_typed_is_told(shown, around):
    page, _ = shown
    monitor = await opened(shown, around)
    monitor.trouble = UnitLost("No port is open: nothing was typed.")
    page.device.send.click()
    await turned()
    assert page.trouble.isVisible()


async def test_a_verb_has_the_port_for_itself_and_its_answer_stands_among_the_lines(shown, around):
    page, driver = shown
    around.outside.device = device = Board()
    monitor = await opened(shown, around)
    page.device._verbs[0].click()
    await turned()
    assert monitor.asked == [("lend",), ("back",)]
    assert around.outside.ways[-1].address == BOARD.address
    assert "Photon, Device OS 2.3.1" in seen(page)[-1]
    assert device.did == [("close",)]
    driver._do_with(lambda values: driver_verbs().claim_code(values), {"code": CODE})
    await turned()
    assert device.did[1][0] == "code"
    assert CODE not in "".join(seen(page))


def driver_verbs():
    from station.window.monitors import verbs

    return verbs


async def test_a_code_that_cannot_be_one_is_refused_without_being_repeated(shown, around):
    page, driver = shown
    around.outside.device = Board()
    monitor = await opened(shown, around)
    driver._do_with(driver_verbs().claim_code, {"code": "short-secret"})
    await turned()
    assert page.trouble.isVisible()
    assert "short-secret" not in page.trouble.accessibleName()
    assert monitor.asked == []


async def test_a_verb_that_fails_gives_the_port_back(shown, around):
    page, _ = shown
    around.outside.device = device = Board()
    device.trouble = UnitLost()
    monitor = await opened(shown, around)
    page.device._verbs[3].click()
    await turned()
    assert monitor.asked == [("lend",), ("back",)]
    assert page.trouble.isVisible()


@pytest.mark.parametrize(
    ("state", "word"), [(PortState.GONE, "away"), (PortState.BUSY, "busy"),
                        (PortState.DENIED, "denied")],
)  # fmt: skip
async def test_a_port_that_is_not_ours_says_so_and_cannot_be_typed_to(shown, around, state, word):
    page, _ = shown
    monitor = await opened(shown, around)
    monitor.tell(MonitorNews(state, BOARD.address, PortDenied()))
    await turned()
    assert word in page.sources._chips["ttyACM0"].accessibleName()
    assert not page.device.edit.isEnabled()
    assert page.device._hint.text()


async def test_while_guided_works_its_port_is_given_to_it_and_it_is_named(shown, around):
    page, driver = shown
    monitor = await opened(shown, around)
    around.owner = "Guided"
    driver._giving.look()
    await turned()
    assert monitor.asked == [("lend",)]
    assert "Guided" in page.sources._chips["ttyACM0"].accessibleName()
    around.owner = ""
    driver._giving.look()
    await turned()
    assert monitor.asked == [("lend",), ("back",)]
    assert "Guided" not in page.sources._chips["ttyACM0"].accessibleName()


async def test_the_clouds_events_stand_on_the_same_time_line(shown, around):
    page, driver = shown
    monitor = await opened(shown, around)
    event = CloudEvent(1, "temperature", "21.4", "", DeviceId.parse("1f" * 12).text)
    desk = driver.stream._keeper.desk()
    desk.batches = (StreamNews(StreamState.LIVE), (event,))
    driver.watch(EVENTS)
    monitor.tell(MonitorBatch((heard("tick"),)))
    await turned()
    page.sources.choose("")
    assert [line.source for line in page.board.view.lines.rows] == ["ttyACM0", "cloud"]
    assert "live" in page.sources._chips["cloud"].accessibleName()
    assert not page.device.isVisible()


async def test_a_log_that_ends_is_told_and_the_lines_go_on(shown, around):
    page, driver = shown
    monitor = await opened(shown, around)
    monitor.tell(LogNews("/home/ada/unit.log"))
    await turned()
    assert "unit.log" in page.tools.note.text()
    monitor.tell(LogNews("/home/ada/unit.log", LogNotKept("The disk is full.")))
    monitor.tell(MonitorBatch((heard("tick"),)))
    await turned()
    assert page.trouble.isVisible()
    assert driver.watched["ttyACM0"].log == ""
    assert seen(page) == ["tick"]


async def test_f3_finds_a_word_and_says_so_where_there_is_none(shown, around):
    page, _ = shown
    monitor = await opened(shown, around)
    monitor.tell(MonitorBatch((heard("boot"), heard("low battery"), heard("tick"))))
    await turned()
    page.tools.search.setText("battery")
    page.tools.found.emit(False)
    assert page.board.view._choice.cursor == 1
    assert not page.tools.tail.isChecked()
    page.tools.search.setText("nowhere")
    page.tools.found.emit(False)
    assert "nowhere" in page.tools.note.text()


async def test_what_is_shown_can_be_saved_and_cleared(shown, around, tmp_path, qtbot):
    page, driver = shown
    monitor = await opened(shown, around)
    monitor.tell(MonitorBatch((heard("one"), heard("two", at=2.0))))
    await turned()
    driver.keeping.save_to(str(tmp_path / "lines.txt"))
    qtbot.waitUntil((tmp_path / "lines.txt").exists, timeout=2000)
    saved = (tmp_path / "lines.txt").read_text().splitlines()
    assert [row.split()[-1] for row in saved] == ["one", "two"]
    page.tools.clear.click()
    assert seen(page) == []


async def test_stopped_a_port_is_let_go_and_can_be_watched_again(shown, around):
    page, driver = shown
    monitor = await opened(shown, around)
    page.device.stop.click()
    await turned()
    assert monitor.asked == [("close",)]
    assert driver.watched == {}
    assert page.port.ports.findData(BOARD.address) >= 0


async def test_the_window_names_who_works_with_devices_and_closes_what_it_watched(window):
    page, driver = watching(window)
    monitor = window.outside.field.watching.opened["ttyACM0"]
    window.run._is_working = True
    driver._giving.look()
    await turned()
    assert "Guided" in page.sources._chips["ttyACM0"].accessibleName()
    window.run._is_working = False
    await window.close_work()
    assert monitor.asked == [("lend",), ("close",), ("back",)]
