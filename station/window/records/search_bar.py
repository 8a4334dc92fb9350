"""What is looked for: typed, or picked from what there is."""

from collections.abc import Iterable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from station.window.cloud.table_view import FilterField
from station.window.cloud.wrapping_row import WrappingRow
from station.window.look import Look
from station.window.picks import PickBox
from station.window.records.asked import ALL, SHIFT, TODAY, Asked
from station.window.records.endings import Endings
from station.window.said import said
from station.window.segments import Segments

_TYPED_MS = 150
"""A pause in typing; shorter than anybody waits for on purpose."""
_LONGEST_CODE = 44


class SearchField(QWidget):
    """The line to type in; F3 goes to it."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        hint = self.tr("Device ID's end, serial, customer, code, or a day as 2026-01-31")
        self.edit = FilterField(look, self.tr("Find units"), hint)
        self.edit.setToolTip(self.tr("Find units (F3). {0}").format(hint))
        self._pause = QTimer(self, interval=_TYPED_MS, singleShot=True)
        self._pause.timeout.connect(self.changed)
        self.edit.textChanged.connect(lambda _: self._pause.start())
        self.edit.returnPressed.connect(self._at_once)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.edit)

    @property
    def text(self) -> str:
        return self.edit.text().strip()

    def _at_once(self) -> None:
        self._pause.stop()
        self.changed.emit()


class Filters(WrappingRow):
    """Which span, verdict, code and slot."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        spans = (
            (SHIFT, "", self.tr("Shift")),
            (TODAY, "", self.tr("Today")),
            (ALL, "", self.tr("All time")),
        )
        self.span = Segments(look, self.tr("Time"), spans)
        self.verdict = _pick(look, self.tr("Verdict"), self.tr("Every verdict"))
        self.code = _pick(look, self.tr("Code"), self.tr("Every code"))
        self.slot = _pick(look, self.tr("Slot"), self.tr("Every slot"))
        for ending, word in Endings().options():
            self.verdict.addItem(word, ending)
        self.span.changed.connect(lambda _: self.changed.emit())
        self.add(self.span)
        for box in (self.verdict, self.code, self.slot):
            self.add(box)
            box.currentIndexChanged.connect(lambda _: self.changed.emit())

    def offer_codes(self, codes: Iterable[tuple[str, str]]) -> None:
        """(slug, words) of each."""
        for slug, words in codes:
            self.code.addItem(_short(said(words)), slug)

    def offer_slots(self, names: Iterable[str]) -> None:
        """Those that are not offered yet."""
        for name in names:
            if self.slot.findData(name) < 0:
                self.slot.addItem(self.tr("Slot {0}").format(name), name)

    def asked(self, text: str) -> Asked:
        return Asked(
            text,
            self.span.answer,
            str(self.verdict.currentData()),
            str(self.code.currentData()),
            str(self.slot.currentData()),
        )


def find_by_key(page: QWidget, field: SearchField) -> None:
    """F3 on `page`."""

    def go() -> None:
        field.edit.setFocus()
        field.edit.selectAll()

    QShortcut("F3", page).activated.connect(go)


def _pick(look: Look, name: str, every: str) -> PickBox:
    box = PickBox(look)
    box.setAccessibleName(name)
    box.setMinimumHeight(look.size("target"))
    box.setSizeAdjustPolicy(PickBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)
    box.addItem(every, "")
    return box


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST_CODE else f"{words[: _LONGEST_CODE - 1]}…"
