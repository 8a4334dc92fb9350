"""window/crossing/: the devices near by, the agreement to leave, what a person is to choose."""

import asyncio

from PySide6.QtWidgets import QApplication, QLabel

from station.domain.device_errors import SoftapNotSeen
from station.domain.events import Judged, StepFailed, StepMoved, StepStarted
from station.domain.field.air import Adapter, WayBack
from station.domain.field_errors import HostWifiLost, LocationOff
from station.flow.ports import Way
from tests.window.crossing_scenes import LEAVE
from tests.window.scripted import EQUIPPED, PROMISED, TABLE, events_until
from tests.window.scripted_field import NEAR


def words(window) -> str:
    return "\n".join(each.text() for each in window.findChildren(QLabel) if each.isVisible())


async def until(is_so) -> None:
    async with asyncio.timeout(5):
        while not is_so():
            QApplication.processEvents()
            await asyncio.sleep(0)


async def listening(window):
    """The device's own Wi-Fi was chosen, and a scan has ended."""
    start = window.guided.start
    start.by.choose("softap")
    start.by.changed.emit("softap")
    await until(lambda: window.outside.field.wifi.is_closed)
    return start


async def test_devices_near_by_are_listed_with_their_signal_and_one_is_chosen(window, outside):
    start = await listening(window)
    assert [start.near.box.itemData(row) for row in range(2)] == [one.ssid for one in NEAR]
    assert "82 %" in start.near.box.itemText(0)
    start.near.box.setCurrentIndex(1)
    assert start.way == Way.own_wifi("Photon-AB34CD")
    said = words(window)
    assert "this computer leaves Office-LAN for Photon-AB34CD" in said
    await window.tasks.close()


async def test_a_fresh_scan_keeps_what_was_chosen(window, outside):
    start = await listening(window)
    start.near.box.setCurrentIndex(1)
    before = outside.field.wifi.scans
    start.near.again.click()
    await until(lambda: outside.field.wifi.scans > before and not window.tasks.are_running)
    assert start.near.chosen == "Photon-AB34CD"


async def test_with_a_spare_adapter_it_is_said_that_nothing_is_left(window, outside):
    outside.field.wifi.own = (Adapter("wlan0", "Office-LAN"), Adapter("wlan1", is_spare=True))
    await listening(window)
    assert "This computer stays on its own network" in words(window)
    await window.tasks.close()


async def test_nothing_near_and_names_that_are_hidden_are_told_in_place_of_the_list(
    window, outside
):
    outside.field.wifi.near = ()
    start = await listening(window)
    assert "No device is heard" in start.near.box.currentText()
    assert start.way == Way.own_wifi()
    outside.field.wifi.trouble = LocationOff()
    start.near.again.click()
    await until(lambda: "Location permission" in start.near.box.currentText())
    await window.tasks.close()


async def test_nobody_listens_while_a_cable_is_chosen(window, outside):
    window.near_by.listen()
    assert outside.field.wifi.scans == 0


async def test_a_way_that_was_left_behind_is_gone_home_first(window, outside):
    outside.field.wifi.left = [WayBack("wlan0", "Office-LAN")]
    window.near_by.begin()
    await until(lambda: not outside.field.wifi.left and not window.tasks.are_running)
    assert "this computer is back on Office-LAN" in words(window)


async def test_a_way_back_that_fails_is_said_with_what_to_do(window, outside):
    outside.field.wifi.left = [WayBack("wlan0", "Office-LAN")]
    outside.field.wifi.trouble = HostWifiLost()
    window.near_by.begin()
    await until(lambda: HostWifiLost.hint in words(window))
    await window.tasks.close()


def over_the_air(window, outside, play):
    outside.play = play
    window.guided.start.by.choose("softap")
    window.guided.keys.main.click()


async def test_before_this_computer_leaves_it_says_so_and_start_is_the_agreement(window, outside):
    agreed = []

    async def play(operator, tell):
        for event in (*events_until("hand_over"), StepStarted(PROMISED, "hand_over")):
            tell(event)
        agreed.append(await operator.answer(LEAVE))
        tell(StepMoved(PROMISED, "hand_over", "network_joined", seen="Photon-7XK2QM"))
        await asyncio.Event().wait()

    over_the_air(window, outside, play)
    await until(lambda: window.guided.state == "question")
    await until(lambda: "The claim code is ready" in words(window))
    assert LEAVE.text in words(window)
    assert "Back on this computer's own network" in words(window)
    assert window.guided.keys.main.text_shown() == "Start"
    assert window.guided.keys.main.hasFocus()
    window.guided.keys.main.click()
    await until(lambda: agreed)
    assert agreed == ["yes"]
    await until(lambda: window.guided.state == "waiting" and "Join Photon-7XK2QM" in words(window))
    await window.tasks.close()


async def test_what_a_person_is_to_choose_is_shown_until_it_is_done(window, outside):
    goes_on = asyncio.Event()

    async def play(operator, tell):
        tell(StepStarted(EQUIPPED, "identify"))
        tell(StepMoved(EQUIPPED, "identify", "chosen_by_hand", seen="Photon-7XK2QM"))
        await goes_on.wait()
        tell(StepMoved(EQUIPPED, "identify", "chosen_by_hand", done=True))
        await asyncio.Event().wait()

    over_the_air(window, outside, play)
    await until(lambda: "Choose Photon-7XK2QM." in words(window))
    assert "Join the device's own Wi-Fi" not in words(window)
    goes_on.set()
    await until(lambda: "Choose Photon-7XK2QM." not in words(window))
    await window.tasks.close()


async def test_trouble_on_the_way_shows_its_number_and_what_to_do(window, outside):
    async def play(operator, tell):
        error = SoftapNotSeen()
        tell(StepStarted(EQUIPPED, "identify"))
        tell(StepFailed(EQUIPPED, "identify", error))
        tell(Judged(EQUIPPED, TABLE.of(error)))
        return TABLE.of(error)

    over_the_air(window, outside, play)
    await until(lambda: window.guided.state == "trouble")
    assert "SAP-112" in words(window)
    assert SoftapNotSeen.hint in words(window)
    await window.tasks.close()
