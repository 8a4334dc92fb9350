"""Which file: chosen, or dropped here."""

from pathlib import PurePath

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout

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
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(18, 14, 18, 14)
        self._row.setSpacing(14)
        self._row.addLayout(texts, 1)
        self._row.addWidget(self.choose)

    def show_files(self, paths: list[str], size_bytes: int) -> None:
        names = ", ".join(PurePath(path).name for path in paths)
        self._name.setText(names)
        self._hint.setText(self.tr("{0} kB").format(f"{size_bytes / 1000:.1f}"))

    def fit(self, *, is_narrow: bool) -> None:
        """The button below the name where both do not fit beside each other."""
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(below if is_narrow else beside)

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
