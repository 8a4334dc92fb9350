"""What is to be undone: the whole release, or a part of it, or a little more."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from station.domain.field.freeing import RELEASE, REMOVING, UNCLAIMING, Act
from station.window.cloud.wrapping_row import WrappingRow
from station.window.look import Look
from station.window.picks import Tick
from station.window.segments import Segments

_HOW_MUCH = {"release": RELEASE, "unclaim": UNCLAIMING, "remove": REMOVING}


class Wishes(QWidget):
    """`changed` whenever another plan is wanted."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.how_much = Segments(
            look,
            self.tr("What is undone"),
            (
                ("release", "", self.tr("Release")),
                ("unclaim", "", self.tr("Unclaim only")),
                ("remove", "", self.tr("Remove only")),
            ),
        )
        self.wifi = Tick(look, self.tr("Forget its Wi-Fi"))
        self.customer = Tick(look, self.tr("Delete the customer"))
        self.how_much.changed.connect(lambda _: self.changed.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.how_much)
        ticks = WrappingRow(gap_px=10)
        for tick in (self.wifi, self.customer):
            tick.toggled.connect(lambda _: self.changed.emit())
            ticks.add(tick)
        column.addWidget(ticks)

    @property
    def acts(self) -> frozenset[Act]:
        acts = _HOW_MUCH[self.how_much.answer]
        acts |= {Act.WIFI} if self.wifi.isChecked() else frozenset()
        return acts | ({Act.CUSTOMER} if self.customer.isChecked() else frozenset())

    def begin_with(self, wished: frozenset[Act]) -> None:
        """What an earlier release set out to do; else all of it."""
        known = next((name for name, acts in _HOW_MUCH.items() if acts <= wished), "release")
        self.how_much.choose(known)
        self.wifi.setChecked(Act.WIFI in wished)
        self.customer.setChecked(Act.CUSTOMER in wished)
