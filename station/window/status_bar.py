"""The status bar: which station, how the cloud is, how many devices, light or dark, the time.

On the simulated bench it is violet and says TRAINING, on every page.
"""

from datetime import datetime

from PySide6.QtCore import QSysInfo, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from station.window.bench_status import BenchStatus
from station.window.budget_gauge import BudgetGauge
from station.window.buttons import LaidOutButton
from station.window.icons import Icon
from station.window.lock.lock_button import LockButton
from station.window.look import Look
from station.window.said import said
from station.window.words import Words

_CLOUD = {
    "unknown": ("cloud", "muted", "Cloud not asked yet"),
    "ok": ("cloud", "good", "Cloud OK"),
    "trouble": ("cloud-alert", "bad", "Cloud in trouble"),
}
_GAP_PX = 20


class StatusBar(QFrame):
    theme_pressed = Signal()
    settings_pressed = Signal()

    def __init__(self, look: Look, *, training: bool) -> None:
        super().__init__()
        self.setObjectName("status")
        self.setProperty("training", "true" if training else "false")
        self._look = look
        self._ground = "on_training" if training else "text"
        self._training = _Item(look, "graduation-cap", self._ground)
        self._training.say("TRAINING · simulated bench, no real device")
        self._training.setVisible(training)
        self._station = _Item(look, "monitor", self._ground)
        self._station.say(QSysInfo.machineHostName(), "Station")
        self._cloud = _Item(look, "cloud", self._ground)
        self.budget = BudgetGauge(look, self._ground, plain=training)
        self._devices = _Item(look, "usb", self._ground)
        self.bench = BenchStatus(look, self._ground)
        self._clock = Words("", "small-strong", wraps=False)
        self.lock = LockButton(look, self._ground)
        self._theme = _BarButton(look, self._ground)
        self._theme.clicked.connect(self.theme_pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(_GAP_PX)
        row.addWidget(self._training)
        row.addWidget(self._station)
        row.addWidget(self.bench.facts)
        row.addStretch()
        for widget in (
            self._cloud, self.budget, self._devices, self.bench.volume, self.lock, self._theme,
            self._clock,
        ):  # fmt: skip
            row.addWidget(widget)
        self.show_cloud("unknown")
        self.show_devices(None)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tell_time)
        self._timer.start(5_000)
        self._tell_time()
        look.changed.connect(self._fit)
        self._fit()

    def show_cloud(self, state: str) -> None:
        """`state` is unknown, ok or trouble."""
        icon, colour, words = _CLOUD[state]
        is_training = self.property("training") == "true"
        self._cloud.say(words)
        self._cloud.icon.show_icon(icon, self._ground if is_training else colour)
        self._cloud.words.tone("" if is_training else colour)

    def show_devices(self, count: int | None) -> None:
        """None while nobody has looked."""
        self._devices.setVisible(count is not None)
        self._devices.say(
            self.tr("1 device") if count == 1 else self.tr("{0} devices").format(count)
        )

    def fold(self, *, folded: bool) -> None:
        """The least needed goes first where it is narrow."""
        self._station.setVisible(not folded and not self._training.isVisibleTo(self))
        self._clock.setVisible(not folded)
        self._cloud.words.setVisible(not folded)
        self.budget.fold(folded=folded)
        self.bench.fold(folded=folded)
        if self._training.isVisibleTo(self):
            self._training.say("TRAINING" if folded else "TRAINING · simulated bench")

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """The bench's facts get what the others leave."""
        super().resizeEvent(event)
        others = (
            self._training, self._station, self._cloud, self.budget, self._devices,
            self.bench.volume, self.lock, self._theme, self._clock,
        )  # fmt: skip
        taken_px = sum(
            each.sizeHint().width() + _GAP_PX for each in others if each.isVisibleTo(self)
        )
        self.bench.fit(self.width() - taken_px - 2 * _GAP_PX - 32)

    def hold_still_at(self, time: str) -> None:
        """Show `time` and stop the clock: for pictures that can be compared."""
        self._timer.stop()
        self._clock.setText(time)
        self._station.say("STATION-1", "Station")

    def _tell_time(self) -> None:
        self._clock.setText(f"{datetime.now().astimezone():%H:%M}")

    def _fit(self) -> None:
        self.setFixedHeight(self._look.scaled(self._look.size("status")))
        self._theme.show_theme(self._look.shown_theme, self._ground)


class _Item(QWidget):
    def __init__(self, look: Look, icon: str, colour: str) -> None:
        super().__init__()
        self.icon = Icon(look, icon, colour, 20)
        self._what = Words("", "small", wraps=False)
        self.words = Words("", "small-strong", wraps=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.icon, self._what, self.words):
            row.addWidget(widget)

    def say(self, words: str, what: str = "") -> None:
        self.words.setText(words)
        self._what.setText(what)
        self._what.setVisible(bool(what))


class _BarButton(LaidOutButton):
    def __init__(self, look: Look, colour: str) -> None:
        super().__init__("bar", "Change the theme")
        self._icon = Icon(look, "sun", colour, 20)
        row = QHBoxLayout(self)
        row.setContentsMargins(9, 9, 9, 9)
        row.addWidget(self._icon)
        self.setMinimumSize(44, 44)

    def show_theme(self, theme: str, colour: str) -> None:
        icon = {"light": "sun", "dark": "moon"}.get(theme, "contrast")
        self._icon.show_icon(icon, colour)
        name = self.tr("Theme: {0}. Press for the next").format(said(theme))
        self.setAccessibleName(name)
        self.setToolTip(name)
