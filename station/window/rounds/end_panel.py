"""How a round ended: which codes are still live, where, and until when."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from station.domain.field.rounds import LiveCode
from station.domain.field.rounds_words import summary_words
from station.flow.field.round_ports import RoundEnd
from station.window.words import Selectable, Words

_SHOWN = 20


class EndPanel(QFrame):
    """Stays until the next round is announced."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "raised")
        self._title = Words("", "section")
        self._summary = Words("", "body")
        self._live = Selectable("", "body")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 18)
        column.setSpacing(8)
        for part in (self._title, self._summary, self._live):
            column.addWidget(part)
        self.hide()

    def show_end(self, end: RoundEnd) -> None:
        is_over = self.tr("The round is over."), self.tr("What is not proven stays open.")
        self._title.setText(is_over[0] if end.is_over else is_over[1])
        self._summary.setText(summary_words(end.round))
        lines = [self._line(live) for live in end.live[:_SHOWN]]
        if len(end.live) > _SHOWN:
            lines.append(self.tr("… and {0} more.").format(len(end.live) - _SHOWN))
        self._live.setText("\n".join(lines) or self.tr("No code is live any more."))
        self.show()

    def _line(self, live: LiveCode) -> str:
        where = (
            self.tr("on the device, which may still claim itself")
            if live.is_delivered
            else self.tr("forgotten here, so nobody has it")
        )
        until = f"{live.until.astimezone():%H:%M}"
        return self.tr("{0}: live until {1}, {2}").format(live.device.text, until, where)
