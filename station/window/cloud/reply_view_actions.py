"""Taking a reply away: copied or saved, as JSON, as CSV, or as it came."""

from collections.abc import Iterator

from PySide6.QtCore import QIODevice, QSaveFile, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from station.domain.calls.reply import Reply
from station.window.buttons import KeyButton
from station.window.cloud.json_text import pretty
from station.window.cloud.rows_csv import csv_pieces
from station.window.cloud.slices import Slices, written
from station.window.cloud.wrapping_row import WrappingRow
from station.window.look import Look
from station.window.words import Words

_BYTES_A_SLICE = 1_000_000


class ReplyActions(QWidget):
    """Long replies are written in slices, so a note says when it is done."""

    find_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._reply: Reply | None = None
        self._slices = Slices(self)
        self._note = Words("", "small")
        self.copy_json = KeyButton(look, self.tr("Copy JSON"), icon="copy")
        self.copy_csv = KeyButton(look, self.tr("Copy CSV"), icon="copy")
        self.save = KeyButton(look, self.tr("Save…"))
        self.search = KeyButton(look, self.tr("Find"))
        self.search.setToolTip(self.tr("Find (Ctrl+F)"))
        row = WrappingRow()
        for widget in (self.copy_json, self.copy_csv, self.save, self.search):
            row.add(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(row)
        column.addWidget(self._note)
        self.copy_json.clicked.connect(lambda: self._copy("json"))
        self.copy_csv.clicked.connect(lambda: self._copy("csv"))
        self.save.clicked.connect(self._ask_where)
        self.search.clicked.connect(self.find_pressed)
        self._say("")

    def show_reply(self, reply: Reply) -> None:
        self._slices.stop()
        self._reply = reply
        self.copy_json.setVisible(reply.is_json)
        self.copy_csv.setVisible(bool(reply.rows()) or _is_csv(reply))
        self._say("")

    def save_to(self, path: str) -> None:
        """The name's end says how: .json, .csv, or anything else as it came."""
        reply = self._reply
        if reply is None:
            return
        file = QSaveFile(path)
        if not file.open(QIODevice.OpenModeFlag.WriteOnly):
            self._say(self.tr("Not saved: {0}").format(file.errorString()), "bad")
            return
        self._say(self.tr("Saving…"))
        self._slices.begin(written(file, _content(reply, path)), lambda: self._saved(file))

    def _copy(self, form: str) -> None:
        if self._reply is None:
            return
        parts: list[str] = []
        self._say(self.tr("Copying…"))
        self._slices.begin(
            _gathered(_pieces(self._reply, form), parts), lambda: self._copied("".join(parts))
        )

    def _copied(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._say(self.tr("Copied"), "good")

    def _saved(self, file: QSaveFile) -> None:
        if file.commit():
            self._say(self.tr("Saved"), "good")
        else:
            self._say(self.tr("Not saved: {0}").format(file.errorString()), "bad")

    def _ask_where(self) -> None:
        if self._reply is None:
            return
        dialog = QFileDialog(self, self.tr("Save the reply"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("JSON (*.json)"), "CSV (*.csv)", self.tr("As it came (*)")])
        dialog.selectFile(self._reply.order.call.name + _ending(self._reply))
        dialog.fileSelected.connect(self.save_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _say(self, text: str, tone: str = "muted") -> None:
        self._note.setText(text)
        self._note.tone(tone)
        self._note.setVisible(bool(text))


def _ending(reply: Reply) -> str:
    if reply.content:
        return ".bin"
    if _is_csv(reply):
        return ".csv"
    return ".json" if reply.is_json else ".txt"


def _is_csv(reply: Reply) -> bool:
    return reply.content_type.startswith("text/csv")


def _pieces(reply: Reply, form: str) -> Iterator[str]:
    if form == "json" and reply.is_json:
        return pretty(reply.parsed)
    if form == "csv" and not _is_csv(reply) and (rows := reply.rows()):
        return csv_pieces(rows)
    return iter((reply.text,))


def _content(reply: Reply, path: str) -> Iterator[bytes]:
    form = path.rpartition(".")[2].lower()
    if reply.content and form not in ("json", "csv"):
        return _cut(reply.content)
    return (piece.encode("utf-8", "backslashreplace") for piece in _pieces(reply, form))


def _cut(content: bytes) -> Iterator[bytes]:
    for at in range(0, len(content), _BYTES_A_SLICE):
        yield content[at : at + _BYTES_A_SLICE]


def _gathered(pieces: Iterator[str], parts: list[str]) -> Iterator[None]:
    for piece in pieces:
        parts.append(piece)
        yield
