"""The devices of a round: state by shape and word, the code's time counted down, what to do."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from station.domain.field.rounds import Moment, Round, RoundUnit, UnitState
from station.domain.field.rounds_words import left_words, state_words
from station.domain.identity import DeviceId
from station.window.look import Look
from station.window.records.endings import Marks
from station.window.said import said

_MARK_PX = 20
_SHORTEST_PX = 170
_SHAPES = {
    UnitState.ANNOUNCED: ("todo", "muted"),
    UnitState.CHECKED: ("todo", "muted"),
    UnitState.REFUSED: ("failed", "bad"),
    UnitState.READY: ("todo", "text"),
    UnitState.AWAITING: ("unsure", "warn"),
    UnitState.CONFIRMED: ("done", "good"),
    UnitState.EXPIRED: ("failed", "bad"),
    UnitState.TROUBLED: ("failed", "bad"),
}
_SOON_S = 600.0
"""A code with less time than this is shown in amber."""
_DEVICE, _STATE, _TIME, _CUSTOMER, _DO = range(5)
_WIDTHS_PX = {_DEVICE: 250, _STATE: 270, _TIME: 110, _CUSTOMER: 190, _DO: 380}


class UnitsList(QTreeWidget):
    """What is in place is changed in place, so that a list one reads stays where it is."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._marks = Marks(look)
        self._items: dict[DeviceId, QTreeWidgetItem] = {}
        self.setProperty("framed", "true")
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAccessibleName(self.tr("Devices of the round"))
        self.setHeaderLabels(
            [
                self.tr("Device"),
                self.tr("State"),
                self.tr("Code's time"),
                self.tr("Customer"),
                self.tr("What to do"),
            ]
        )
        self.setMinimumHeight(look.scaled(_SHORTEST_PX))
        look.changed.connect(self._fit)
        self._fit()

    def show_round(self, found: Round, moment: Moment) -> None:
        """All of it, as it is at `moment`."""
        devices = [unit.device for unit in found.units]
        if devices != list(self._items):
            self.clear()
            self._items = {device: QTreeWidgetItem(self) for device in devices}
        for unit in found.units:
            self._show(self._items[unit.device], unit, moment)

    def show_unit(self, unit: RoundUnit, moment: Moment) -> None:
        """One that changed, or one that is new."""
        if unit.device not in self._items:
            self._items[unit.device] = QTreeWidgetItem(self)
        item = self._items[unit.device]
        self._show(item, unit, moment)
        self.scrollToItem(item)

    def trouble_in_full(self, found: Round) -> str:
        """Of the row one has gone to; else of the first that has any."""
        gone_to = self.currentItem()
        chosen = gone_to.text(_DEVICE) if gone_to is not None else ""
        told = {u.device.text: u for u in found.units if u.trouble is not None}
        unit = told.get(chosen) or next(iter(told.values()), None)
        if unit is None or unit.trouble is None:
            return ""
        return f"…{unit.device.short}: {unit.trouble.what} {unit.trouble.do}"

    def count_down(self, found: Round, moment: Moment) -> None:
        """Each second: only what a second changes."""
        for unit in found.units:
            item = self._items.get(unit.device)
            if item is not None and item.text(_TIME) != (time := time_of(unit, moment)):
                item.setText(_TIME, time)
                self._colour_time(item, unit, moment)

    def _show(self, item: QTreeWidgetItem, unit: RoundUnit, moment: Moment) -> None:
        shape, colour = _SHAPES[unit.state]
        trouble = unit.trouble
        words = said(state_words(unit))
        texts = {
            _DEVICE: unit.device.text,
            _STATE: words,
            _TIME: time_of(unit, moment),
            _CUSTOMER: unit.customer,
            _DO: said(f"{trouble.what} {trouble.do}") if trouble is not None else "",
        }
        for column, text in texts.items():
            if item.text(column) != text:
                item.setText(column, text)
                item.setToolTip(column, text)
            item.setTextAlignment(column, Qt.AlignmentFlag.AlignVCenter)
        item.setIcon(_STATE, QIcon(self._marks.picture(shape, _MARK_PX)))
        item.setForeground(_STATE, self._look.colour(colour))
        item.setFont(_DEVICE, self._look.mono("small"))
        item.setFont(_TIME, self._look.mono("small"))
        self._colour_time(item, unit, moment)

    def _colour_time(self, item: QTreeWidgetItem, unit: RoundUnit, moment: Moment) -> None:
        is_soon = unit.code_left_s(moment) < _SOON_S
        item.setForeground(_TIME, self._look.colour("warn" if is_soon else "text"))

    def _fit(self) -> None:
        side = self._look.scaled(_MARK_PX)
        self.setIconSize(QSize(side, side))
        for column, px in _WIDTHS_PX.items():
            self.setColumnWidth(column, self._look.scaled(px))


def time_of(unit: RoundUnit, moment: Moment) -> str:
    """What is left of its code's hour; "" where no code of its can act any more."""
    return left_words(unit.code_left_s(moment)) if unit.has_live_code(moment) else ""
