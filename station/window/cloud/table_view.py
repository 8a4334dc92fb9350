"""A reply's list as a table: sorted by its headings, filtered as one types."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QTableView, QVBoxLayout, QWidget

from station.window.cloud.slices import Slices
from station.window.cloud.table_view_model import Row, RowsModel
from station.window.look import Look
from station.window.words import Words

_WIDEST_PX, _NARROWEST_PX = 340, 90
_ROWS_MEASURED = 12


_ROOM_PX = 28
_ROOM = "QTableView::item { padding: 0 8px; } QHeaderView::section { padding: 0 8px; }"


class FilterField(QLineEdit):
    """A line to type in, as high as the text needs."""

    def __init__(self, look: Look, name: str, hint: str) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setClearButtonEnabled(True)
        look.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(self._look.scaled(self._look.size("target")))


class PlainTable(QTableView):
    """A table as all of ours look: whole rows, Tab leaves it, as high as a finger."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setMinimumHeight(160)
        self.setStyleSheet(_ROOM)
        self.verticalHeader().hide()
        heading = self.horizontalHeader()
        heading.setStretchLastSection(True)
        heading.setHighlightSections(False)
        look.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._look.scaled(self._look.size("target")))
        self.horizontalHeader().setMinimumHeight(self._look.scaled(self._look.size("target")))


class TableView(QWidget):
    """`row_chosen` by Enter or two clicks."""

    row_chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._total = 0
        self.model = RowsModel()
        self.table = PlainTable(look, self.tr("The reply's rows"))
        self.table.setModel(self.model)
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.table.setSortingEnabled(True)
        self.filter = FilterField(look, self.tr("Filter the rows"), self.tr("Filter the rows"))
        self._count = Words("", "small")
        self._work = Slices(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.filter)
        column.addWidget(self.table, 1)
        column.addWidget(self._count)
        self.filter.textChanged.connect(self.model.keep_only)
        self.model.unarranged.connect(self._arrange)
        self.table.activated.connect(self._choose)

    def show_rows(self, rows: Sequence[Row]) -> None:
        self._total = len(rows)
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.filter.clear()
        self.model.show_rows(rows)
        self._fit_columns()
        self._tell()
        self._work.begin(self.model.read_all())

    @property
    def is_busy(self) -> bool:
        return self._work.is_busy

    def look_for(self) -> None:
        self.filter.setFocus()
        self.filter.selectAll()

    def _arrange(self) -> None:
        self._work.begin(self.model.arranged(), self._tell)

    def _choose(self, index: QModelIndex) -> None:
        self.row_chosen.emit(self.model.row_at(index))

    def _tell(self) -> None:
        shown = self.model.rowCount()
        locale = self.locale()
        if shown == self._total:
            rows = self.tr("1 row") if shown == 1 else self.tr("{0} rows")
            self._count.setText(rows.format(locale.toString(shown)))
        else:
            some = self.tr("{0} of {1} rows")
            self._count.setText(some.format(locale.toString(shown), locale.toString(self._total)))

    def _fit_columns(self) -> None:
        """By the first rows: Qt would ask a delegate about each cell, ten times as slowly."""
        metrics = self.table.fontMetrics()
        low, high = self._look.scaled(_NARROWEST_PX), self._look.scaled(_WIDEST_PX)
        rows = min(self.model.rowCount(), _ROWS_MEASURED)
        for column, name in enumerate(self.model.columns):
            texts = [self.model.index(row, column).data() for row in range(rows)]
            widest = max(texts, key=len, default="")
            wanted = max(metrics.horizontalAdvance(text) for text in (name, widest))
            self.table.setColumnWidth(column, min(max(wanted + _ROOM_PX, low), high))
