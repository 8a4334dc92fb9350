"""What a person does with the lines: look for words, hold them, keep them, see them otherwise."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from station.window.buttons import KeyButton
from station.window.cloud.table_view import FilterField
from station.window.cloud.wrapping_row import WrappingRow
from station.window.look import Look
from station.window.picks import Tick
from station.window.segments import Segments
from station.window.words import Words

_FIELD_PX = 210


class ToolBar(QWidget):
    paused = Signal(bool)
    found = Signal(bool)
    """Look for the words; backwards or not."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.filter = FilterField(
            look, self.tr("Filter the lines"), self.tr("Filter: words, -words")
        )
        self.search = FilterField(look, self.tr("Find in the lines"), self.tr("Find (F3)"))
        text_or_hex = (("text", "", self.tr("Text")), ("hex", "", self.tr("Hex")))
        self.form = Segments(look, self.tr("Lines as"), text_or_hex)
        sides = (("one", "", self.tr("One time line")), ("beside", "", self.tr("Side by side")))
        self.sides = Segments(look, self.tr("Sources"), sides)
        self.times = Tick(look, self.tr("Times"))
        self.tail = Tick(look, self.tr("Stay at the newest"))
        self.pause = KeyButton(look, self.tr("Pause"))
        self.pause.setCheckable(True)
        self.clear = KeyButton(look, self.tr("Clear"))
        self.save = KeyButton(look, self.tr("Save…"))
        self.log = KeyButton(look, self.tr("Log to a file…"))
        self.note = Words("", "small")
        self.note.hide()
        for tick in (self.times, self.tail):
            tick.setChecked(True)
        row = WrappingRow()
        for widget in (self.filter, self.search, self.form, self.sides, self.times, self.tail,
                       self.pause, self.clear, self.save, self.log):  # fmt: skip
            row.add(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(row)
        column.addWidget(self.note)
        self._connect()
        self._fit()

    def say(self, words: str, tone: str = "muted") -> None:
        self.note.setText(words)
        self.note.tone(tone)
        self.note.setVisible(bool(words))

    def show_held(self, held: int) -> None:
        if self.pause.isChecked():
            shown = self.locale().toString(held)
            self.pause.say(self.tr("Go on · {0} new").format(shown))

    def show_log(self, *, is_kept: bool) -> None:
        self.log.say(self.tr("End the log") if is_kept else self.tr("Log to a file…"))

    def _connect(self) -> None:
        self.pause.toggled.connect(self._pause)
        self.search.returnPressed.connect(lambda: self.found.emit(False))  # noqa: FBT003
        for keys, backwards in (("F3", False), ("Shift+F3", True)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(lambda back=backwards: self._find(backwards=back))
        self._look.changed.connect(self._fit)

    def _find(self, *, backwards: bool) -> None:
        """The first time F3 leads to where the words are typed."""
        if not self.isVisible():
            return
        if self.search.text():
            self.found.emit(backwards)
        else:
            self.search.setFocus()

    def _pause(self, paused: bool) -> None:  # noqa: FBT001  # Qt's signal
        self.pause.say(self.tr("Go on") if paused else self.tr("Pause"))
        self.paused.emit(paused)

    def _fit(self) -> None:
        for field in (self.filter, self.search):
            field.setFixedWidth(self._look.scaled(_FIELD_PX))
