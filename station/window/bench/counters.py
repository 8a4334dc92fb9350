"""The shift's figures as cards; a press opens the record."""

import time
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.domain.bench.news import Counts
from station.window.buttons import LaidOutButton
from station.window.look import Look, mark
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
        self._aside = _Card(look, self.tr("Aside"))
        self._yield = _Card(look, self.tr("First pass"))
        self._rate = _Card(look, self.tr("Units/h"))
        self._target = _Card(look, self.tr("Target"))
        self._cards = (
            self._passed, self._failed, self._aside, self._yield, self._rate, self._target,
        )  # fmt: skip
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for card in self._cards:
            card.clicked.connect(self.pressed)
            row.addWidget(card)
        self.show_counts(Counts())

    def show_counts(self, counts: Counts) -> None:
        self._passed.say(f"{counts.passed:,}", "good" if counts.passed else "")
        self._failed.say(f"{counts.failed:,}", "bad" if counts.failed else "")
        self._aside.say(f"{counts.aside:,}")
        share = counts.first_pass_yield
        self._yield.say("–" if share is None else f"{share * 100:.1f} %")  # noqa: RUF001
        self._rate.say(f"{counts.units_per_hour:.0f}" if counts.passed else "–")  # noqa: RUF001
        self._has_target = counts.target > 0
        self._target.setVisible(self._has_room and self._has_target)
        is_behind = self._is_behind(counts)
        text = self.tr("{0} · behind").format(counts.target) if is_behind else f"{counts.target:,}"
        self._target.say(text, "warn" if is_behind else "")

    def fold(self, *, is_narrow: bool, is_small: bool) -> None:
        """Where there is less room the least needed go."""
        for card in (self._aside, self._rate):
            card.setVisible(not is_narrow)
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
        column.setContentsMargins(14, 8, 14, 8)
        column.setSpacing(0)
        for words in (Words(title, "small-strong", wraps=False).tone("muted"), self._figure):
            words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(words)
        self.setMinimumWidth(look.scaled(96))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def say(self, text: str, tone: str = "") -> None:
        self._figure.setText(text)
        mark(self._figure, "tone", tone)
        self.setAccessibleName(f"{self._title}: {text}")
