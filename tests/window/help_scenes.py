"""What Help may look like, for the gallery; and scenes that stand in the guide alone."""

import math
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QApplication

from station.window.main_window import MainWindow
from station.window.pages.help_page import HelpPage
from tests.window.cloud_scenes import DEVICE, answered

Scene = Callable[[MainWindow], None]
_MONTH_S = 30 * 86_400


def help_page(window: MainWindow) -> HelpPage:
    window.show_help()
    return next(iter(window.findChildren(HelpPage)))


def opened(page: str, anchor: str = "") -> Scene:
    def show(window: MainWindow) -> None:
        shown = help_page(window)
        QApplication.processEvents()  # so that there is a place to scroll to
        shown.open(page, anchor)

    return show


def found(words: str) -> Scene:
    def show(window: MainWindow) -> None:
        page = help_page(window)
        page.search.setText(words)
        page.search_now()

    return show


def a_month(window: MainWindow) -> None:
    """Of a device's vitals, as lines: a reply of an hour each."""
    begin = datetime(2026, 10, 24, tzinfo=UTC)
    records = [
        {
            "updated_at": (begin + timedelta(seconds=s)).isoformat(),
            "payload": {"device": {"network": {"signal": {
                "strength": 62 + 14 * math.sin(s / 9_000), "quality": 55 + 9 * math.cos(s / 21_000),
            }}}},
        }
        for s in range(0, _MONTH_S, 3_600)
    ]  # fmt: skip
    answered("vitals.history", {"diagnostics": records}, {"device": DEVICE})(window)


HELP_SCENES: dict[str, Scene] = {
    "help": opened("index"),
    "help-found": found("claim code"),
}
HELP_PICTURES: dict[str, Scene] = {
    "help-about": opened("about"),
    "help-operator": opened("operator"),
    "help-trouble": opened("troubleshooting", "clm-204"),
    "help-keys": opened("keys"),
    "help-commands": opened("flags", "station-bench"),
    "help-cloud": opened("cloud", "tokens"),
    "help-licence": opened("licence-pillow"),
    "help-nothing": found("zzz"),
    "cloud-month": a_month,
}
