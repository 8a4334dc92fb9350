"""The demonstration over the device's own Wi-Fi: the window's own buttons, a real simulated air."""

import asyncio
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from station.assembly.demo import demo_world
from station.window.demo import Drive
from station.window.look import Look
from station.window.main_window import MainWindow


@pytest.fixture
def window(qapp, field):
    outside = field.outside
    look = Look(outside.resource)
    made = MainWindow(outside, look, demo_world(outside, field.world.first_line()))
    look.dress(made)
    made.show()
    yield made
    made.hide()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


async def until(is_so) -> None:
    async with asyncio.timeout(15):
        while not is_so():
            QApplication.processEvents()
            await asyncio.sleep(0)


@pytest.mark.parametrize("units", [2])
@pytest.mark.parametrize("is_chosen", [True, False])
async def test_the_demonstration_reaches_pass_over_the_devices_own_wifi(field, window, is_chosen):
    near = window.guided.start.near
    if is_chosen:
        window.guided.start.by.choose("softap")
        window.near_by.begin()
        await until(lambda: near.chosen)
        assert near.box.count() == 2
    driving = asyncio.create_task(
        Drive(window, window._demo, None, field.told.append, by="softap").through()
    )
    await until(driving.done)
    assert (await driving).passed
    assert field.is_home
    [claimed] = [unit for unit in field.world.units if unit.claimed]
    assert not is_chosen or field.air.name_of(claimed.device_id) == near.chosen
    await window.close_work()
