"""The one line at the top: the oldest thing that needs a person, else where to load next."""

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from station.domain.bench.news import CallOut
from station.domain.bench.tile import TileState
from station.window.bench.one_line import OneLine
from station.window.bench.tile_shapes import Sign, paint_shape
from station.window.look import Look, mark

_STATES = {
    "fail": TileState.FAIL,
    "turn": TileState.TURN,
    "slow": TileState.SLOW,
    "load": TileState.NEXT,
}
_MANY_SLOTS = 33
"""From so many slots on the tiles' words are small: the call-out is read at 3 m instead."""
_INVERTED_MS = 600


class CallOutBar(QFrame):
    """`invert` is what a muted FAIL does once (operator-ui 3.3)."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._said = CallOut("calm")
        self._slots = 0
        self.setObjectName("callout")
        self._sign = _Sign(look)
        self._what = OneLine("", "callout")
        self._do = OneLine("", "strong")
        self._then = OneLine("", "section")
        self._then.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._lay_out()
        self._inverted = QTimer(self)
        self._inverted.setSingleShot(True)
        self._inverted.setInterval(_INVERTED_MS)
        self._inverted.timeout.connect(lambda: mark(self, "inverted", "false"))
        look.changed.connect(self._fit)
        self.show_call_out(CallOut("calm"), 0)

    def show_call_out(self, said: CallOut, slots: int) -> None:
        if said == self._said and slots == self._slots:
            return
        self._said, self._slots = said, slots
        mark(self, "tone", said.tone)
        what = self.tr("Slot {0} · {1}").format(said.slot, said.what) if said.slot else said.what
        self._what.say(what)
        self._what.take_role("callout-far" if self._is_far else "callout")
        self._do.say(said.do)
        self._do.setVisible(bool(said.do))
        self._then.say(said.then)
        self._then.setVisible(bool(said.then))
        self._sign.show_state(_STATES.get(said.tone))
        self.setAccessibleName(". ".join(part for part in (what, said.do, said.then) if part))
        self._fit()

    def invert(self) -> None:
        mark(self, "inverted", "true")
        self._inverted.start()

    @property
    def _is_far(self) -> bool:
        return self._slots >= _MANY_SLOTS and self._said.tone in ("fail", "turn")

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch()
        column.addWidget(self._what)
        column.addWidget(self._do)
        column.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 6, 18, 6)
        row.setSpacing(18)
        row.addWidget(self._sign)
        row.addLayout(column, 3)
        row.addWidget(self._then, 1)

    def _fit(self) -> None:
        self.setFixedHeight(self._look.scaled(120 if self._is_far else 84))


class _Sign(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._state: TileState | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._fit)
        self._fit()

    def show_state(self, state: TileState | None) -> None:
        self._state = state
        self.setVisible(state is not None)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        if self._state is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._look.colour(f"tile_{self._state}_text")
        fill = self._look.colour(f"tile_{self._state}_fill")
        paint_shape(painter, QRectF(self.rect()), Sign(self._state, ink, fill))

    def _fit(self) -> None:
        side = self._look.scaled(52)
        self.setFixedSize(side, side)
        self.update()
