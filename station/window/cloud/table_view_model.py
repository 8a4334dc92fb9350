"""Rows of a reply as a table that sorts and filters 10,000 of them without a pause."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from station.window.cloud.json_text import cell

Row = Mapping[str, Any]
Key = tuple[int, float, str]
Index = QModelIndex | QPersistentModelIndex
_FIRST = (
    "id", "name", "slug", "device_id", "deviceID", "username", "email", "owner", "user_id",
    "online", "connected", "status", "product_id", "platform_id", "serial_number",
    "last_heard", "updated_at", "firmware_version", "system_firmware_version",
)  # fmt: skip
"""What a person looks for first, where a reply has it."""
_ROWS_LOOKED_AT = 300
_ROWS_A_SLICE = 100
_SHOWN_AT_MOST = 300
_TIP_AT_MOST = 2_000


def columns_of(rows: Sequence[Row]) -> list[str]:
    found: dict[str, None] = {}
    for row in rows:
        if not row.keys() <= found.keys():
            found.update(dict.fromkeys(row))
    return sorted(found, key=lambda key: _FIRST.index(key) if key in _FIRST else len(_FIRST))


class RowsModel(QAbstractTableModel):
    """`_order` says which rows are shown, and in what order; the rows themselves stay put."""

    unarranged = Signal()
    """Other rows, or another order, are wanted: `arranged` makes them."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[Row] = ()
        self._columns: list[str] = []
        self._texts: list[str] = []
        self._order: list[int] = []
        self._filter: tuple[str, ...] = ()
        self._sorted_by: tuple[str, bool] | None = None

    @property
    def columns(self) -> Sequence[str]:
        return self._columns

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self._rows, self._texts, self._sorted_by = rows, [], None
        self._columns = columns_of(rows[:_ROWS_LOOKED_AT])
        self._order = list(range(len(rows)))
        self.endResetModel()

    def read_all(self) -> Iterator[None]:
        """Make what the filter looks through, some rows at a time; a rare column is found too."""
        for at in range(len(self._texts), len(self._rows), _ROWS_A_SLICE):
            some = self._rows[at : at + _ROWS_A_SLICE]
            self._texts += ["\n".join(map(cell, row.values())).lower() for row in some]
            if set().union(*some) - set(self._columns):
                self.beginResetModel()
                self._columns = columns_of([dict.fromkeys(self._columns), *some])
                self.endResetModel()
            yield

    def row_at(self, index: Index) -> Row:
        return self._rows[self._order[index.row()]]

    def keep_only(self, words: str) -> None:
        """Rows that hold every one of the words, in any column."""
        self._filter = tuple(words.lower().split())
        self.unarranged.emit()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(self._columns):
            self._sorted_by = (self._columns[column], order is Qt.SortOrder.DescendingOrder)
            self.unarranged.emit()

    def arranged(self) -> Iterator[None]:
        """Filters and sorts, some rows at a time; the table changes at the end."""
        yield from self.read_all()
        order: list[int] = []
        for at in range(0, len(self._rows), _ROWS_A_SLICE):
            some = range(at, min(at + _ROWS_A_SLICE, len(self._rows)))
            order += [row for row in some if all(word in self._texts[row] for word in self._filter)]
            yield
        if self._sorted_by is not None:
            key, descends = self._sorted_by
            keys: dict[int, Key] = {}
            for at in range(0, len(order), _ROWS_A_SLICE):
                some_rows = order[at : at + _ROWS_A_SLICE]
                keys |= {row: sort_key(self._rows[row].get(key)) for row in some_rows}
                yield
            order.sort(key=keys.__getitem__, reverse=descends)
            yield
        self.beginResetModel()
        self._order = order
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802  # Qt's name
        return 0 if parent is not None and parent.isValid() else len(self._order)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802  # Qt's name
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index).replace("\n", " ")[:_SHOWN_AT_MOST]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._text(index)[:_TIP_AT_MOST]
        return None

    def headerData(  # noqa: N802  # Qt's name
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and way is Qt.Orientation.Horizontal:
            return self._columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def _text(self, index: Index) -> str:
        return cell(self.row_at(index).get(self._columns[index.column()]))


def sort_key(value: Any) -> Key:
    """Numbers by size, then texts by letter, nothing at the end."""
    if isinstance(value, bool | int | float):
        return 0, value, ""
    return (2, 0, "") if value is None or value == "" else (1, 0, cell(value).lower())
