"""What pre-flight found, row by row, and what to do."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from station.domain.traveller import RowFinding
from station.window.look import Look
from station.window.said import said

_ROWS_SHOWN = 2_000
"""More than anybody reads; the command lists them all."""


class FindingsTable(QTreeWidget):
    """Rows that cannot be met come first."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setProperty("framed", "true")
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAccessibleName(self.tr("Rows of the batch"))
        self.setHeaderLabels(
            [self.tr("Row"), self.tr("Unit"), self.tr("Found"), self.tr("What to do")]
        )
        self.setMinimumHeight(look.scaled(140))

    def show_findings(self, findings: Sequence[RowFinding]) -> None:
        self.clear()
        ordered = sorted(findings, key=lambda finding: (finding.is_fit, finding.row.number))
        items = [self._item(finding) for finding in ordered[:_ROWS_SHOWN]]
        self.addTopLevelItems(items)
        for column, px in enumerate((64, 230, 330)):
            self.setColumnWidth(column, self._look.scaled(px))

    def _item(self, finding: RowFinding) -> QTreeWidgetItem:
        row = finding.row
        unit = row.device.text if row.device is not None else row.serial
        sign = "✓" if finding.is_fit else "✕"
        item = QTreeWidgetItem(
            [
                str(row.number),
                unit,
                f"{sign} {said(finding.what or finding.code)}",
                said(finding.do),
            ]
        )
        if not finding.is_fit:
            item.setForeground(2, self._look.colour("bad"))
        for column in range(4):
            item.setToolTip(column, item.text(column))
            item.setTextAlignment(column, Qt.AlignmentFlag.AlignVCenter)
        return item
