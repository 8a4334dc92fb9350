"""The found units as a table that grows while it is scrolled."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from station.domain.ledger.search import Found, UnitRow
from station.window.look import Look
from station.window.records.days import local_time
from station.window.records.endings import Endings, Marks

Index = QModelIndex | QPersistentModelIndex
MARK_PX = 20
_UNIT_CHARS = 6


class Column(IntEnum):
    TIME = 0
    SLOT = 1
    UNIT = 2
    CUSTOMER = 3
    VERDICT = 4
    CODE = 5


MONO_COLUMNS = (Column.UNIT, Column.CODE)


class UnitsModel(QAbstractTableModel):
    """`more_wanted` when the rows at hand are scrolled through; `add` brings them."""

    more_wanted = Signal()

    def __init__(self, look: Look, endings: Endings, marks: Marks) -> None:
        super().__init__()
        self._look, self._endings, self._marks = look, endings, marks
        self._rows: list[UnitRow] = []
        self._runs: set[str] = set()
        self._given = 0
        self.total = 0
        self._is_waiting = False
        self._columns = (
            self.tr("Time"), self.tr("Slot"), self.tr("Unit"), self.tr("Customer"),
            self.tr("Verdict"), self.tr("Code"),
        )  # fmt: skip

    @property
    def given(self) -> int:
        """How many of the found rows have come: where the next page begins."""
        return self._given

    def show_found(self, found: Found) -> None:
        self.beginResetModel()
        self._rows, self._runs = [], set()
        self._given, self.total, self._is_waiting = len(found.rows), found.total, False
        self._take(found.rows)
        self.endResetModel()

    def add(self, found: Found) -> None:
        """Units that ended meanwhile push the others down: those that are here already are left
        out.
        """
        self._given, self.total = self._given + len(found.rows), found.total
        if not found.rows:
            self.total = min(self.total, self._given)
        new = [row for row in found.rows if row.run not in self._runs]
        if new:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(new) - 1)
            self._take(new)
            self.endInsertRows()
        self._is_waiting = False

    def give_up(self) -> None:
        """The rows that were wanted do not come; they may be asked for again."""
        self._is_waiting = False

    def row_at(self, index: Index) -> UnitRow:
        return self._rows[index.row()]

    def place_of(self, run: str) -> int:
        """The row of this run, -1 for none."""
        return next((n for n, row in enumerate(self._rows) if row.run == run), -1)

    def canFetchMore(self, _parent: Index) -> bool:  # noqa: N802  # Qt's name
        return self._given < self.total and not self._is_waiting

    def fetchMore(self, _parent: Index) -> None:  # noqa: N802  # Qt's name
        self._is_waiting = True
        self.more_wanted.emit()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802  # Qt's name
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802  # Qt's name
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self._rows[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(row, column)
            case Qt.ItemDataRole.DecorationRole if column == Column.VERDICT:
                return self._marks.picture(self._endings.of(row.ending).shape, MARK_PX)
            case Qt.ItemDataRole.ForegroundRole if column == Column.VERDICT:
                return self._look.colour(self._endings.of(row.ending).colour)
            case Qt.ItemDataRole.FontRole if column in MONO_COLUMNS:
                return self._look.mono("small")
        return None

    def headerData(  # noqa: N802  # Qt's name
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and way is Qt.Orientation.Horizontal:
            return self._columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def _take(self, rows: "tuple[UnitRow, ...] | list[UnitRow]") -> None:
        self._rows += rows
        self._runs.update(row.run for row in rows)

    def _text(self, row: UnitRow, column: int) -> str:
        match column:
            case Column.TIME:
                return local_time(row.at)
            case Column.SLOT:
                return row.slot
            case Column.UNIT:
                return row.device[-_UNIT_CHARS:] or "–"  # noqa: RUF001  # none was read
            case Column.CUSTOMER:
                return row.customer
            case Column.VERDICT:
                return self._endings.of(row.ending).word
            case _:
                return "" if row.ending == "pass" else row.number

    def _tip(self, row: UnitRow, column: int) -> str:
        tips = {
            Column.UNIT: row.device,
            Column.CUSTOMER: row.customer,
            Column.CODE: f"{row.what} ({row.code})",
        }
        return tips.get(Column(column), "")
