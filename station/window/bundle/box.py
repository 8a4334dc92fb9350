"""Makes a bundle for an engineer: what goes in, where it will lie, and what came of it."""

from pathlib import PurePath

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.domain.bundle import WHAT_IS_IN, WHAT_IS_NOT_IN, Bundle
from station.domain.questions import Enter
from station.window.box import Box
from station.window.buttons import KeyButton
from station.window.cloud.wrapping_row import WrappingRow
from station.window.fields import TextField
from station.window.look import Look
from station.window.page_frame import Page
from station.window.said import said
from station.window.trouble_panel import TroublePanel
from station.window.words import Selectable, Words


class BundleBox(Box):
    """`wished` says where it is to lie; `show_made` or `say_trouble` answer it."""

    wished = Signal(str)

    def __init__(self, look: Look, parent: QWidget, place: str, device: str = "") -> None:
        """`place` is a file that may be; `device` the unit whose story goes in, "" for none."""
        super().__init__(parent)
        self.setModal(True)
        self.setWindowTitle(self.tr("A bundle for an engineer"))
        self.setAccessibleName(self.windowTitle())
        self.resize(min(look.scaled(700), parent.width() - 40),
                    min(look.scaled(600), parent.height() - 40))  # fmt: skip
        self._made = ""
        self.place = TextField(look, Enter("place", self.tr("Where it will lie")))
        self.place.fill_in(place)
        self._result = Selectable("", "mono")
        self._left = Words("", "small")
        self._trouble = TroublePanel(look)
        self.make = KeyButton(look, self.tr("Make it"), icon="package", kind="main")
        self.copy = KeyButton(look, self.tr("Copy the path"), icon="copy")
        self.show_folder = KeyButton(look, self.tr("Show the folder"), icon="folder-open")
        self.away = KeyButton(look, self.tr("Close"), key="Escape")
        self.make.clicked.connect(self._wish)
        self.place.submitted.connect(self.make.click)
        self.place.changed.connect(lambda: self.make.setEnabled(self.place.can_be_right))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._made))
        self.show_folder.clicked.connect(self._open_folder)
        self.away.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._lay_out(device)
        self._show_only_wish()
        self.make.setDefault(True)
        self.make.setFocus()

    def show_made(self, made: Bundle) -> None:
        """It lies there, with what it could not hold."""
        self._made = made.path
        self._result.setText(self.tr("{0} · {1} kB").format(made.path, made.size_bytes // 1000 + 1))
        left = "\n".join(said(f"{each.what}: {each.why}") for each in made.left_out)
        self._left.setText(self.tr("Not in it:\n{0}").format(left) if left else "")
        self._left.setVisible(bool(left))
        self._trouble.hide()
        for part in (self._result, self.copy, self.show_folder):
            part.show()
        self.make.hide()
        self.place.hide()
        self.copy.setFocus()
        self._show_end(self._left if left else self._result)

    def say_trouble(self, number: str, what: str, do: str) -> None:
        self._trouble.say(number, what, do)
        self._trouble.show()
        self.make.setEnabled(True)
        self._show_end(self._trouble)

    def _wish(self) -> None:
        self.make.setEnabled(False)
        self._trouble.hide()
        self.wished.emit(self.place.text)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(PurePath(self._made).parent)))

    def _show_only_wish(self) -> None:
        for part in (self._result, self._left, self._trouble, self.copy, self.show_folder):
            part.hide()

    def _lay_out(self, device: str) -> None:
        self._page = Page()
        column = self._page.column
        column.setSpacing(12)
        column.addWidget(Words(self.tr("All that an engineer needs, in one file"), "panel"))
        for each in WHAT_IS_IN:
            column.addWidget(Words(f"· {said(each)}"))
        if device:
            column.addWidget(Words(self.tr("The device is {0}.").format(device), "small"))
        column.addWidget(Words(WHAT_IS_NOT_IN, "strong"))
        for part in (self.place, self._trouble, self._result, self._left):
            column.addWidget(part)
        column.addStretch()
        row = WrappingRow(gap_px=12)
        for button in (self.copy, self.show_folder, self.away, self.make):
            row.add(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(4, 4, 4, 20)
        whole.addWidget(self._page, 1)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(28, 0, 28, 0)
        buttons.addWidget(row)
        whole.addLayout(buttons)

    def _show_end(self, part: QWidget) -> None:
        """What came of it stands at the end of the page."""
        QTimer.singleShot(0, self, lambda: self._page.ensureWidgetVisible(part))
