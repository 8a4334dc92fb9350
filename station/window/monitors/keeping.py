"""Keeps the lines that are shown: holds them, clears them, saves them, finds words in them."""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QIODevice, QObject, QSaveFile

from station.domain.field.monitor_line import Kind, MonitorLine
from station.window.cloud.slices import Slices, written
from station.window.monitors.lines_view import LinesView
from station.window.monitors.page import MonitorsPage
from station.window.said import said
from station.window.save_dialog import ask_where

_LINES_A_PIECE = 200


class Keeping(QObject):
    def __init__(self, page: MonitorsPage) -> None:
        super().__init__(page)
        self._page = page
        self._saving = Slices(self)
        tools, board = page.tools, page.board
        tools.filter.textChanged.connect(board.keep_only)
        tools.found.connect(self._find)
        tools.form.changed.connect(lambda form: board.show_hex(as_hex=form == "hex"))
        tools.sides.changed.connect(lambda side: board.show_beside(beside=side == "beside"))
        tools.times.toggled.connect(lambda shown: board.show_times(times=shown))
        tools.tail.toggled.connect(board.follow_tail)
        tools.paused.connect(lambda paused: board.hold(held=paused))
        tools.clear.clicked.connect(board.clear)
        tools.save.clicked.connect(self._ask_where)
        board.tail_left.connect(tools.tail.setChecked)

    @staticmethod
    def note(source: str, words: str) -> MonitorLine:
        """Station's own word, as of now."""
        return MonitorLine(time.time(), source, Kind.NOTE, words.encode())

    def ask_log(self, source: str, chosen: Callable[[str], object]) -> None:
        kinds = ((said("Log"), "log"),)
        title = said("Keep all lines from now on in")
        ask_where(self._page, title, kinds, f"{source}.log", lambda path: _ignore(chosen(path)))

    def save_to(self, path: str) -> None:
        """Those that are shown, with their times."""
        file = QSaveFile(path)
        if not file.open(QIODevice.OpenModeFlag.WriteOnly):
            self._tell_not_saved(file)
            return
        self._saving.begin(
            written(file, _pieces(self._page.board.view)), lambda: self._saved(file, path)
        )

    def _ask_where(self) -> None:
        kinds = ((said("Text"), "txt"),)
        ask_where(self._page, said("Save the lines"), kinds, "lines.txt", self.save_to)

    def _saved(self, file: QSaveFile, path: str) -> None:
        if file.commit():
            self._page.tools.say(said("Saved in {0}.").format(path), "good")
        else:
            self._tell_not_saved(file)

    def _tell_not_saved(self, file: QSaveFile) -> None:
        self._page.tools.say(said("Not saved: {0}").format(file.errorString()), "bad")

    def _find(self, backwards: bool) -> None:  # noqa: FBT001  # Qt's signal
        words = self._page.tools.search.text()
        if self._page.board.view.find_next(words, backwards=backwards):
            self._page.tools.say("")
        elif words:
            self._page.tools.say(said("Nothing matches “{0}”.").format(words))


def _pieces(view: LinesView) -> Iterator[bytes]:
    """Of the rows as they are now: what comes meanwhile is not among them."""
    rows = tuple(view.lines.rows)
    for at in range(0, len(rows), _LINES_A_PIECE):
        texts = map(view.lines.row_text, rows[at : at + _LINES_A_PIECE])
        yield "".join(f"{text}\n" for text in texts).encode()


def _ignore(_result: object) -> None:
    """A task that was started ends by itself."""
