"""The shift's figures as cards; a press opens the record."""

import time
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.domain.bench.news import Counts
from station.window.buttons import LaidOutButton
from station.window.look import Look, mark
from station.window.said import said
from station.window.words import Words

BEHIND_AFTER_S = 900.0
"""So long under its target a shift is called behind, without a sound (operator-ui 2.2)."""
_SHIFT_S = 8 * 3600.0


class Counters(QWidget):
    pressed = Signal()

    def __init__(self, look: Look, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._now, self._began_s = now, now()
        self._under_since_s: float | None = None
        self._has_room, self._has_target = True, False
        self._passed = _Card(look, self.tr("Pass"))
        self._failed = _Card(look, self.tr("Fail"))
        self._yield = _Card(look, self.tr("First pass"))
        self._rate = _Card(look, self.tr("Units/h"))
        self._target = _Card(look, self.tr("Target"))
        self._cards = (
            self._passed, self._failed, self._yield, self._rate, self._target,
        )  # fmt: skip
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for card in self._cards:
            card.clicked.connect(self.pressed)
            row.addWidget(card)
        self.show_counts(Counts())

    def show_counts(self, counts: Counts) -> None:
        number = self.locale().toString
        self._passed.say(number(counts.passed), "good" if counts.passed else "")
        self._failed.say(number(counts.failed), "bad" if counts.failed else "")
        self._failed.setToolTip(self.tr("Set aside: {0}").format(counts.aside))
        share = counts.first_pass_yield
        nothing = "–"  # noqa: RUF001  # no figure yet
        percent = self.tr("{0} %").format(number((share or 0.0) * 100, "f", 1))
        self._yield.say(nothing if share is None else percent)
        self._rate.say(number(round(counts.units_per_hour)) if counts.passed else nothing)
        self._has_target = counts.target > 0
        self._target.setVisible(self._has_room and self._has_target)
        is_behind = self._is_behind(counts)
        target = number(counts.target)
        text = self.tr("{0} · behind").format(target) if is_behind else target
        self._target.say(text, "warn" if is_behind else "")

    def fold(self, *, is_narrow: bool, is_small: bool) -> None:
        """Where there is less room the least needed go."""
        self._rate.setVisible(not is_narrow)
        self._yield.setVisible(not is_small)
        self._has_room = not is_small
        self._target.setVisible(self._has_room and self._has_target)

    def _is_behind(self, counts: Counts) -> bool:
        took_s = self._now() - self._began_s
        wanted = counts.target * took_s / _SHIFT_S
        if not counts.target or counts.passed >= wanted:
            self._under_since_s = None
            return False
        if self._under_since_s is None:
            self._under_since_s = self._now()
        return self._now() - self._under_since_s >= BEHIND_AFTER_S


class _Card(LaidOutButton):
    def __init__(self, look: Look, title: str) -> None:
        super().__init__("counter", title)
        self._title = title
        self._look = look
        self._figure = Words("", "figure", wraps=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 14, 6)
        column.setSpacing(0)
        for words in (Words(title, "small-strong", wraps=False).tone("muted"), self._figure):
            words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(words)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        look.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self._look.scaled(84))

    def say(self, text: str, tone: str = "") -> None:
        if text == self._figure.text():
            return
        self._figure.setText(text)
        mark(self._figure, "tone", tone)
        self.setAccessibleName(said(f"{self._title}: {text}"))
