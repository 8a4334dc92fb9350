"""Where a scan may land (operator-ui 4): a field that takes scans, the page Bench, the field in
focus; never a dialog that wants an answer, nor a field for a secret.
"""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from station.domain.scan import UnitScan, read_scan
from station.window.bench.refusal import Refusal
from station.window.look import Look

TAKES_SCANS = "takes_scans"
"""The property of a field that a scan fills, also in a dialog."""


class ScanRouter(QObject):
    """`offered` goes to `page`, `refused` is heard as half a FAIL."""

    offered = Signal(str)
    refused = Signal()

    def __init__(self, look: Look, page: QWidget) -> None:
        super().__init__(page)
        self._look, self._page = look, page

    def take(self, text: str) -> None:
        focused, asked = QApplication.focusWidget(), QApplication.activeModalWidget()
        line = focused if isinstance(focused, QLineEdit) else None
        if line is not None and line.echoMode() is not QLineEdit.EchoMode.Normal:
            self._refuse(asked or line.window())
        elif line is not None and line.property(TAKES_SCANS):
            _fill(line, text)
        elif asked is not None:
            self._refuse(asked)
        elif self._page.isVisible():
            self.offered.emit(text)
        elif line is not None and not line.isReadOnly():
            _fill(line, text)
        else:
            self.refused.emit()

    def _refuse(self, asked: QWidget) -> None:
        Refusal(self._look, asked)
        self.refused.emit()


def without_secret(text: str) -> str:
    """A unit's label without the mobile secret that may stand behind its serial number."""
    scan = read_scan(text)
    if isinstance(scan, UnitScan):
        return scan.serial or (scan.device.text if scan.device is not None else "")
    return text.strip()


def _fill(line: QLineEdit, text: str) -> None:
    line.selectAll()
    line.insert(without_secret(text))
