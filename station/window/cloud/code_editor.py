"""An editor for a device's program, with the compiler's complaints at their lines."""

from collections.abc import Sequence
from functools import partial
from pathlib import PurePath

from PySide6.QtCore import QFile, QIODevice, QPoint, QSaveFile, Signal
from PySide6.QtWidgets import QFileDialog, QListWidget, QListWidgetItem, QMenu, QVBoxLayout, QWidget

from station.window.buttons import KeyButton
from station.window.cloud.code_editor_errors import Complaint, complaint_of
from station.window.cloud.code_editor_text import CodeText
from station.window.cloud.wrapping_row import WrappingRow
from station.window.look import Look
from station.window.words import Words

_USUAL_NAME = "source.ino"
_LONGEST_BYTES = 1_000_000
"""No program for these devices is longer; something else was chosen by mistake."""
_SOURCES = "(*.ino *.cpp *.c *.h *.hpp)"
_COMPLAINTS_SEEN = 5


class CodeEditor(QWidget):
    """`source` is what would be flashed, under the name `file_name`."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._file_name = _USUAL_NAME
        self._complaints: list[Complaint] = []
        self.text = CodeText(look, self.tr("Program"))
        self.errors = QListWidget()
        self.errors.setAccessibleName(self.tr("What the compiler says"))
        self.errors.setWordWrap(True)
        self.errors.setStyleSheet("QListWidget::item { padding: 11px 8px; }")
        self.errors.hide()
        self._note = Words("", "small")
        self.examples = KeyButton(look, self.tr("Examples"), icon="chevron-down")
        self.open = KeyButton(look, self.tr("Open…"))
        self.save = KeyButton(look, self.tr("Save file…"))
        row = WrappingRow()
        for button in (self.examples, self.open, self.save):
            row.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(row)
        column.addWidget(self.text, 1)
        column.addWidget(self._note)
        column.addWidget(self.errors)
        self._connect()
        self._say("")

    def source(self) -> str:
        return self.text.toPlainText()

    def file_name(self) -> str:
        return self._file_name

    def set_source(self, text: str, file_name: str = _USUAL_NAME) -> None:
        """Instead of what is there; that can be undone."""
        self._file_name = file_name
        self.text.replace_all(text)
        self._say(file_name)

    def show_errors(self, lines: Sequence[str]) -> None:
        """The compiler's lines; none takes the marks away."""
        self._complaints = [complaint_of(line, self._file_name) for line in lines if line.strip()]
        self.errors.clear()
        for complaint in self._complaints:
            self.errors.addItem(QListWidgetItem(complaint.text))
        rows = min(len(self._complaints), _COMPLAINTS_SEEN)
        self.errors.setFixedHeight(rows * self._look.scaled(self._look.size("target")) + 8)
        self.errors.setVisible(bool(self._complaints))
        self.text.mark_lines(
            {each.line for each in self._complaints if each.line and each.is_error}
        )

    def load_example(self, name: str) -> None:
        """One of `resources/examples`."""
        self.set_source(self._look.resource(f"examples/{name}").decode(), name)

    def open_from(self, path: str) -> None:
        file = QFile(path)
        if not file.open(QIODevice.OpenModeFlag.ReadOnly):
            self._say(self.tr("Not opened: {0}").format(file.errorString()), "bad")
        elif file.size() > _LONGEST_BYTES:
            self._say(self.tr("Not opened: too long for a program."), "bad")
        else:
            self._take(bytes(file.readAll().data()), PurePath(path).name)
        file.close()

    def save_to(self, path: str) -> None:
        file = QSaveFile(path)
        is_open = file.open(QIODevice.OpenModeFlag.WriteOnly)
        if is_open and file.write(self.source().encode()) >= 0 and file.commit():
            self._file_name = PurePath(path).name
            self._say(self.tr("Saved as {0}").format(self._file_name), "good")
        else:
            self._say(self.tr("Not saved: {0}").format(file.errorString()), "bad")

    def _connect(self) -> None:
        self.text.textChanged.connect(self._edited)
        self.errors.itemClicked.connect(self._go_to)
        self.errors.itemActivated.connect(self._go_to)
        self.examples.clicked.connect(self._offer_examples)
        self.open.clicked.connect(self._ask_which)
        self.save.clicked.connect(self._ask_where)

    def _take(self, content: bytes, name: str) -> None:
        try:
            self.set_source(content.decode("utf-8-sig"), name)
        except UnicodeDecodeError:
            self._say(self.tr("Not opened: this is no text in UTF-8."), "bad")

    def _edited(self) -> None:
        """What the compiler said is about the program as it was."""
        if self._complaints:
            self._complaints = []
            self.text.mark_lines(())
        self.changed.emit()

    def _go_to(self, _item: QListWidgetItem) -> None:
        row = self.errors.currentRow()
        if row < len(self._complaints) and (complaint := self._complaints[row]).line:
            self.text.go_to(complaint.line, complaint.column)

    def _offer_examples(self) -> None:
        menu = QMenu(self)
        for name, words in (
            ("set-color.ino", self.tr("Function setColor, variable sensor")),
            ("publish-subscribe.ino", self.tr("The same, and events both ways")),
        ):
            menu.addAction(words).triggered.connect(partial(self._load, name))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.examples.mapToGlobal(QPoint(0, self.examples.height())))

    def _load(self, name: str, *_: object) -> None:
        self.load_example(name)

    def _ask_which(self) -> None:
        dialog = QFileDialog(self, self.tr("Open a program"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Programs {0}").format(_SOURCES), self.tr("All files (*)")])
        dialog.fileSelected.connect(self.open_from)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the program"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Programs {0}").format(_SOURCES), self.tr("All files (*)")])
        dialog.selectFile(self._file_name)
        dialog.fileSelected.connect(self.save_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _say(self, text: str, tone: str = "muted") -> None:
        self._note.setText(text)
        self._note.tone(tone)
        self._note.setVisible(bool(text))
