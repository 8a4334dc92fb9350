"""The list of units: newest first, more of them while one scrolls, and words where it is empty."""

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from station.domain.ledger.search import Found, UnitRow
from station.window.cloud.table_view import PlainTable
from station.window.look import Look
from station.window.records.endings import Endings, Marks
from station.window.records.units_model import MARK_PX, MONO_COLUMNS, Column, Index, UnitsModel
from station.window.words import Words

_ROOM_PX = 30
_WIDEST_PX = 220
_ROWS_MEASURED = 20


class UnitsTable(QWidget):
    """`chosen` gives the UnitRow that is gone to, by click or arrow keys."""

    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.model = UnitsModel(look, Endings(), Marks(look))
        self.table = PlainTable(look, self.tr("Units"))
        self.table.setModel(self.model)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self._empty = Words("", "muted")
        self._empty.hide()
        self.count = Words("", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._empty)
        column.addWidget(self.table, 1)
        column.addWidget(self.count)
        column.addStretch()
        look.changed.connect(self._fit)
        self._fit()

    def show_found(self, found: Found, empty: str) -> None:
        """In place of what was shown; `empty` is said where nothing was found."""
        self.model.show_found(found)
        self._empty.setText(empty)
        self._empty.setVisible(not found.rows)
        self.table.setVisible(bool(found.rows))
        self.table.scrollToTop()
        self._fit_columns()
        self._tell()

    def add(self, found: Found) -> None:
        self.model.add(found)
        self._tell()

    def say_waiting(self, words: str) -> None:
        self.count.setText(words)

    def choose_first(self) -> None:
        """For arrow keys to begin with."""
        if self.model.rowCount() and not self.table.currentIndex().isValid():
            self._go_to(0)

    def choose_run(self, run: str) -> None:
        """The same unit as before, where it is still in the list; nothing is told of it."""
        place = self.model.place_of(run)
        if place >= 0:
            self.table.selectionModel().blockSignals(True)  # noqa: FBT003  # Qt's argument
            self._go_to(place)
            self.table.selectionModel().blockSignals(False)  # noqa: FBT003  # Qt's argument

    def _go_to(self, place: int) -> None:
        flags = QItemSelectionModel.SelectionFlag
        index = self.model.index(place, 0)
        how = flags.ClearAndSelect | flags.Rows
        self.table.selectionModel().setCurrentIndex(index, how)

    def _choose(self, index: Index) -> None:
        if index.isValid():
            row: UnitRow = self.model.row_at(index)
            self.chosen.emit(row)

    def _tell(self) -> None:
        total = self.model.total
        if not total:
            self.count.setText("")
            return
        units = self.tr("1 unit") if total == 1 else self.tr("{0} units")
        self.count.setText(units.format(self.locale().toString(total)))

    def _fit(self) -> None:
        side = self._look.scaled(MARK_PX)
        self.table.setIconSize(QSize(side, side))
        self._fit_columns()

    def _fit_columns(self) -> None:
        """By the first rows: Qt would ask about each cell. The customer has what is left."""
        model, heading = self.model, self.table.horizontalHeader()
        heading.setStretchLastSection(False)
        heading.setSectionResizeMode(Column.CUSTOMER, QHeaderView.ResizeMode.Stretch)
        rows = range(min(model.rowCount(), _ROWS_MEASURED))
        plain, mono = self.table.fontMetrics(), QFontMetrics(self._look.mono("small"))
        for column in set(Column) - {Column.CUSTOMER}:
            metrics = mono if column in MONO_COLUMNS else plain
            texts = [str(model.index(row, column).data() or "") for row in rows]
            widths = [metrics.horizontalAdvance(text) for text in texts]
            title = str(model.headerData(column, Qt.Orientation.Horizontal))
            width = max((plain.horizontalAdvance(title), *widths)) + _ROOM_PX
            if column is Column.VERDICT:
                width += self._look.scaled(MARK_PX) + 8
            self.table.setColumnWidth(column, min(width, self._look.scaled(_WIDEST_PX)))
