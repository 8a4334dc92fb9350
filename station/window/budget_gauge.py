"""How much of the site's calls is left, in the status bar; pressing it says whose budget it is."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from station.window.buttons import LaidOutButton
from station.window.icons import Icon
from station.window.look import Look
from station.window.words import Words

if TYPE_CHECKING:
    from station.domain.calls.limits import Budget, Used

_LOW_PERCENT = 20


class BudgetGauge(LaidOutButton):
    """Hidden until a budget has been read. `plain` keeps one colour, where the ground is one."""

    def __init__(self, look: Look, colour: str, *, plain: bool) -> None:
        super().__init__("bar", "")
        self._is_plain, self._colour = plain, colour
        self._icon = Icon(look, "gauge", colour, 20)
        self._what = Words(self.tr("Site budget"), "small", wraps=False)
        self._words = Words("", "small-strong", wraps=False)
        self._units = Words("", "small", wraps=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(8)
        for part in (self._icon, self._what, self._words, self._units):
            row.addWidget(part)
        self.setMinimumHeight(look.size("target"))
        self.hide()

    def show_budget(self, budget: "Budget") -> None:
        """The share of all calls that is free, and for how many units an hour it would do."""
        calls = next(line for line in budget.lines if line.limit.name == "calls")
        free = 100 - round(100 * calls.used / max(1, calls.most))
        is_low = free < _LOW_PERCENT or budget.locked_for_s > 0
        colour = "warn" if is_low and not self._is_plain else ""
        self._words.setText(self.tr("{0} % free").format(free))
        self._words.tone(colour)
        self._icon.recolour(colour or self._colour)
        units = self.locale().toString(budget.units_per_hour)
        self._units.setText(self.tr("{0} units/h").format(units))
        lines = [self._line(line) for line in budget.lines]
        lines.append(self.tr("Enough for {0} units an hour").format(units))
        lines += self._warnings(budget)
        self.setToolTip("\n".join(lines))
        self.setAccessibleName(self.tr("Site budget: {0} % free").format(free))
        self.setAccessibleDescription(", ".join(lines))
        self.show()

    def fold(self, *, folded: bool) -> None:
        """The fact alone, where it is narrow."""
        for part in (self._what, self._units):
            part.setVisible(not folded)

    def _line(self, line: "Used") -> str:
        locale = self.locale()
        used, most = locale.toString(line.used), locale.toString(line.most)
        words = self.tr("{0}: {1} of {2} used").format(line.limit.title, used, most)
        if line.free_in_s:
            words += self.tr(", the next in {0} s").format(round(line.free_in_s))
        return words

    def _warnings(self, budget: "Budget") -> list[str]:
        warnings = []
        if budget.refusals:
            warnings.append(self.tr("{0} of 3 log-ins refused in a row").format(budget.refusals))
        if budget.locked_for_s:
            minutes = round(budget.locked_for_s / 60)
            warnings.append(self.tr("Locked out for {0} min").format(minutes))
        if budget.halved_for_s:
            left_s = round(budget.halved_for_s)
            warnings.append(self.tr("Half the pace for {0} s: too many calls").format(left_s))
        return warnings
