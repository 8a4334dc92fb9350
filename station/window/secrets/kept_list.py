"""Which secrets there are, one row each; never what they are."""

from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from station.domain.secrets import SecretSeen, SecretsState
from station.window.buttons import KeyButton
from station.window.look import Look
from station.window.secrets.words import kind_words, where_words
from station.window.words import Words


class KeptList(QWidget):
    """`forget` gives kind and cloud of the one that is to go."""

    forget = Signal(object)
    """A SecretSeen."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_state(self, state: SecretsState) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(seen) for seen in state.seen]
        if state.codes:
            codes = self.tr("%n claim codes of units under way", "", state.codes)
            self._rows.append(Words(codes, "muted"))
        if not self._rows:
            self._rows = [Words(self.tr("None is kept for this cloud."), "muted")]
        for row in self._rows:
            self._column.addWidget(row)

    def _row(self, seen: SecretSeen) -> QWidget:
        frame = QFrame()
        frame.setProperty("panel", "raised")
        text = QVBoxLayout()
        text.setSpacing(2)
        kind = kind_words(seen.kind)
        title = self.tr("{0} for {1}").format(kind, seen.cloud_host)
        where = Words(where_words(seen), "small")
        if seen.is_over(datetime.now(UTC)):
            where.tone("bad")
        for words in (Words(title, "strong"), where):
            text.addWidget(words)
        row = QHBoxLayout(frame)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(14)
        row.addLayout(text, 1)
        if seen.where not in ("given", "vault-locked"):
            button = KeyButton(self._look, self.tr("Forget"))
            button.setAccessibleName(self.tr("Forget: {0}").format(title))
            button.clicked.connect(lambda: self.forget.emit(seen))
            row.addWidget(button)
        return frame
