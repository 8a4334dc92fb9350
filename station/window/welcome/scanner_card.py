"""The scanner: one scan is read, its speed is learnt, and what was read is told."""

from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent

from station.domain.questions import Enter
from station.domain.scan import (
    BadgeScan,
    CardScan,
    FaceScan,
    Scan,
    SlotScan,
    UnitScan,
    UnknownScan,
    read_scan,
)
from station.window.bench.burst import SLOWEST_S, WITHIN_S, BurstFilter, stamped_s
from station.window.fields import TextField
from station.window.look import Look
from station.window.settings.section import NumberOf, Section

if TYPE_CHECKING:
    from station.window.main_window import MainWindow

SCAN_GAP_MS = "scan_gap_ms"
"""How the settings name the pause between two of a scanner's keys, at most."""
_ROOM = 1.5
"""A scan may come this much slower than the one it was learnt from."""


class ScannerCard(Section):
    """While it is seen, each scan is this card's: none reaches a bench."""

    tested = Signal()

    def __init__(
        self,
        look: Look,
        number_of: NumberOf,
        keep: Callable[[Mapping[str, str]], None],
        when: Callable[[QKeyEvent], float] = stamped_s,
    ) -> None:
        super().__init__(look, number_of, self.tr("Scanner"), self.tr(
            "Scan any card, badge or label now: it is read and shown, and nothing is done. A "
            "scanner types by itself, as a keyboard does; it must send Enter at the end."
        ))  # fmt: skip
        self._keep, self._when = keep, when
        self._times_s: list[float] = []
        self._bursts = BurstFilter(self._noted, SLOWEST_S)
        self._bursts.scanned.connect(self._scanned)
        self.field = TextField(look, Enter("scan", self.tr("Scan here")), must=False)
        self.field.submitted.connect(self._typed)
        self.column.addWidget(self.field)
        self.column.addStretch()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  # Qt's name
        super().showEvent(event)
        self._bursts.install()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802  # Qt's name
        super().hideEvent(event)
        self._bursts.remove()

    def _noted(self, event: QKeyEvent) -> float:
        """Of each key when it was pressed: how fast this scanner is."""
        now_s = self._when(event)
        self._times_s.append(now_s)
        return now_s

    def _scanned(self, text: str) -> None:
        slowest_s = self._slowest_s()
        self._times_s.clear()
        self.field.fill_in("")
        scan = read_scan(text)
        if isinstance(scan, UnknownScan) and _is_garbled(text):
            self.say(
                self.tr(
                    "The scanner types for another keyboard layout than this computer's. Set the "
                    "same in both."
                ),
                "warn",
            )
            return
        if slowest_s > WITHIN_S:
            self._keep({SCAN_GAP_MS: str(round(min(slowest_s * _ROOM, SLOWEST_S) * 1000))})
        self.say(self.tr("Read: {0}").format(self._words(scan)))
        self.tested.emit()

    def _slowest_s(self) -> float:
        """Between two keys of the scan that has just ended; a hand's keys before it are slower."""
        pauses_s = (later - sooner for sooner, later in pairwise(self._times_s))
        return max((pause_s for pause_s in pauses_s if pause_s <= SLOWEST_S), default=0.0)

    def _typed(self) -> None:
        """It came as slowly as a hand types."""
        self._times_s.clear()
        self.field.fill_in("")
        self.say(
            self.tr(
                "That was typed by hand, or by a slow scanner. Set the scanner to send without "
                "pauses between its signs."
            ),
            "warn",
        )

    def _words(self, scan: Scan) -> str:
        match scan:
            case CardScan() | FaceScan():
                return self.tr("a command card")
            case SlotScan(slot=slot):
                return self.tr("slot {0}").format(slot)
            case BadgeScan(name=name):
                return self.tr("the badge of {0}").format(name)
            case UnitScan(device=device, serial=serial):
                return self.tr("the label of {0}").format(serial or (device and device.text))
            case UnknownScan(text=text):
                return self.tr("{0}, which is nothing of Station's").format(text)


def scanner_card(window: "MainWindow") -> ScannerCard:
    """As a section of Settings, and as a card of the first run."""
    number_of = window.outside.verdicts.row
    return ScannerCard(window.look, lambda code: number_of(code).number, window.keep)


def _is_garbled(text: str) -> bool:
    """Letters and digits of a label come as signs where two layouts differ."""
    signs = sum(not each.isalnum() and each not in " -_./:" for each in text)
    return 2 * signs > len(text)
