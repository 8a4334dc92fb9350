"""Whole flows by keyboard alone, on a simulated bench in a process of its own."""

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from station.assembly.outside import StationOutside
from station.domain.identity import Secret
from station.host.secrets import Secrets
from station.window.cloud.reply_view_head import StatusPill
from station.window.main_window import MainWindow
from station.window.page_names import RAIL
from tests.process.processes import end_bench, start_bench

SCALE = "0.05"
CONTROL = Qt.KeyboardModifier.ControlModifier


class Hands:
    """Presses keys where the focus is."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    def press(self, *keys: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier):
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self.window, key, with_)

    def type(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), text)

    def tab_to(self, name: str) -> None:
        """As many Tabs as it takes. Fails where Tab comes round without it."""
        first = QApplication.focusWidget()
        while name not in (QApplication.focusWidget().accessibleName() or ""):
            self.press(Qt.Key.Key_Tab)
            assert QApplication.focusWidget() is not first, f"{name} is not reached by Tab"

    async def until(self, is_so, within_s: float = 30.0) -> None:
        async with asyncio.timeout(within_s):
            while not is_so():
                QApplication.processEvents()
                await asyncio.sleep(0.005)  # what is waited for comes from another process


@pytest.fixture
async def hands(qapp, look, tmp_path):
    bench = start_bench(tmp_path, "--time-scale", SCALE)
    world = bench.world
    (tmp_path / "settings.toml").write_text(
        f'cloud_url = "{world["cloud_url"]}"\nproduct = "{world["product"]}"\n'
        f'client_id = "{world["client"]["id"]}"\n',
        encoding="utf-8",
    )
    secrets = {"client": world["client"]["secret"], "token": world["user"]["token"]}
    outside = StationOutside(
        Secrets({name: Secret(text) for name, text in secrets.items()}), float(SCALE), None,
        tmp_path / "run" / "station", tmp_path / "state", tmp_path / "settings.toml",
        tmp_path / "data", str(tmp_path / "ledger.sqlite"),
    )  # fmt: skip
    window = MainWindow(outside, look, None)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    made = Hands(window)
    made.access_point = world["access_points"][0]
    yield made
    window.hide()
    await window.close_work()
    window.deleteLater()
    end_bench(bench)


@pytest.mark.timeout(120)
async def test_a_device_is_set_up_and_confirmed_without_a_mouse(hands):
    guided = hands.window.guided
    await hands.until(guided.keys.main.isEnabled)
    hands.press(Qt.Key.Key_Return)
    await asked(hands, "wifi_ssid")
    hands.type(hands.access_point["ssid"])
    hands.tab_to("assword")
    hands.type(hands.access_point["password"])
    hands.press(Qt.Key.Key_Return)
    await asked(hands, "customer")
    hands.type("ada@acme.example")
    hands.press(Qt.Key.Key_Return)
    await hands.until(lambda: guided.state == "done")
    assert hands.window.run.story.verdict.passed
    hands.press(Qt.Key.Key_Return)
    await hands.until(lambda: guided.state == "start")


@pytest.mark.timeout(120)
async def test_a_call_of_the_cloud_is_found_filled_in_and_made_without_a_mouse(hands):
    hands.press(Qt.Key.Key_3, with_=CONTROL)
    await hands.until(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    hands.type("list my devices")
    hands.press(Qt.Key.Key_Return)
    page = hands.window.cloud._page
    await hands.until(lambda: page.form is not None)
    hands.press(Qt.Key.Key_Return, with_=CONTROL)
    await hands.until(
        lambda: any(
            pill.accessibleName().startswith("200") for pill in page.findChildren(StatusPill)
        )
    )


@pytest.mark.timeout(60)
async def test_each_page_of_the_rail_has_its_key(hands):
    for number, (key, *_) in enumerate(RAIL, 1):
        hands.press(Qt.Key(Qt.Key.Key_0 + number), with_=CONTROL)
        await hands.until(lambda key=key: hands.window.shown == key, 5.0)


async def asked(hands: Hands, key: str) -> None:
    guided = hands.window.guided

    def is_asked() -> bool:
        box = guided.step.question
        known = box is not None and key in [field.key for field in box.fields]
        return known and guided.state == "question"

    await hands.until(is_asked)
