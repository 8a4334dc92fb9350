"""Calls made before, found by any word of them; choosing one fills its form."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from station.flow.cloud_desk import PastCall
from station.window.box import Box
from station.window.buttons import KeyButton
from station.window.look import Look
from station.window.words import Words

_PLACE, _SEARCHED = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class HistoryBox(Box):
    """`taken` gives the PastCall to make again."""

    topic = "cloud"

    taken = Signal(object)

    def __init__(self, look: Look, parent: QWidget, past: Sequence[PastCall]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Calls made before"))
        self.resize(look.scaled(860), look.scaled(520))
        self._past = past
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Method, path, call, status, day"))
        self.search.setAccessibleName(self.tr("Find a call made before"))
        self.search.setMinimumHeight(look.size("target"))
        self.search.textChanged.connect(self._filter)
        self.table = QTreeWidget()
        self.table.setRootIsDecorated(False)
        self.table.setAccessibleName(self.tr("Calls made before"))
        self.table.setHeaderLabels(
            [
                self.tr("When"), self.tr("Status"), self.tr("Time"), self.tr("Token"),
                self.tr("Request"),
            ]
        )  # fmt: skip
        self.table.itemActivated.connect(lambda item, _: self._take(item))
        for place, call in enumerate(past):
            self._add(place, call)
        for number in range(self.table.columnCount()):
            self.table.resizeColumnToContents(number)
            self.table.setColumnWidth(number, self.table.columnWidth(number) + 12)
        self._empty = Words(self.tr("No call has been made yet."), "muted")
        self._empty.setVisible(not past)
        self._lay_out(look)

    def _lay_out(self, look: Look) -> None:
        again = KeyButton(look, self.tr("Fill in the form"), kind="main")
        again.clicked.connect(lambda: self._take(self.table.currentItem()))
        again.setEnabled(bool(self._past))
        close = KeyButton(look, self.tr("Close"))
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(close)
        buttons.addWidget(again)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(Words(self.tr("Calls made before"), "panel"))
        column.addWidget(self.search)
        column.addWidget(self._empty)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)

    def _add(self, place: int, call: PastCall) -> None:
        texts = [
            _local(call.at), str(call.status), f"{call.seconds * 1000:.0f} ms", call.kind,
            f"{call.method} {call.path}",
        ]  # fmt: skip
        item = QTreeWidgetItem(self.table, texts)
        item.setData(0, _PLACE, place)
        item.setData(0, _SEARCHED, " ".join((*texts, call.call)).lower())
        item.setToolTip(4, f"{call.call}: {call.path}")

    def _filter(self, text: str) -> None:
        words = text.lower().split()
        for row in range(self.table.topLevelItemCount()):
            item = self.table.topLevelItem(row)
            if item is None:
                continue
            line = str(item.data(0, _SEARCHED))
            item.setHidden(not all(word in line for word in words))

    def _take(self, item: QTreeWidgetItem | None) -> None:
        if item is None:
            return
        self.taken.emit(self._past[int(item.data(0, _PLACE))])
        self.accept()


def _local(at: str) -> str:
    try:
        return f"{datetime.fromisoformat(at).astimezone():%Y-%m-%d %H:%M:%S}"
    except ValueError:
        return at
