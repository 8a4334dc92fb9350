"""Which file: chosen, or dropped here."""

from pathlib import PurePath

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from station.window.buttons import KeyButton
from station.window.look import Look, mark
from station.window.words import Words


class FileCard(QFrame):
    """`dropped` gives the paths of what was dropped; the button asks by `choose_pressed`."""

    choose_pressed = Signal()
    dropped = Signal(list)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("panel", "raised")
        self.setAcceptDrops(True)
        self._name = Words(self.tr("No file yet"), "strong")
        self._hint = Words(
            self.tr("Drop a .bin file here. Over the air also sources (.ino, .cpp)."), "small"
        )
        self.choose = KeyButton(look, self.tr("Choose file …"), icon="folder-open", key="F2")
        self.choose.clicked.connect(self.choose_pressed)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._name)
        texts.addWidget(self._hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 14, 18, 14)
        row.setSpacing(14)
        row.addLayout(texts, 1)
        row.addWidget(self.choose)

    def show_files(self, paths: list[str], size_bytes: int) -> None:
        names = ", ".join(PurePath(path).name for path in paths)
        self._name.setText(names)
        self._hint.setText(self.tr("{0} kB").format(f"{size_bytes / 1000:.1f}"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802  # Qt's name
        if event.mimeData().hasUrls():
            mark(self, "panel", "now")
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: object) -> None:  # noqa: N802  # Qt's name
        mark(self, "panel", "raised")

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802  # Qt's name
        mark(self, "panel", "raised")
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)
