"""Notes above a reply: what went wrong and what may be done, and what is odd about it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from station.domain.calls.shape import Kind
from station.domain.errors import StationError
from station.window.buttons import KeyButton
from station.window.cloud.wrapping_row import LineWords, WrappingRow
from station.window.look import Look, mark
from station.window.said import said
from station.window.shapes import Shape
from station.window.words import Selectable, Words

_ODDITIES_AT_MOST = 50


def kind_words(kind: str) -> str:
    """A credential as a sentence names it."""
    return {
        Kind.USER: said("user token"),
        Kind.PRODUCT: said("product token"),
        Kind.CUSTOMER: said("customer token"),
        Kind.CLIENT: said("client ID and secret"),
        Kind.API_USER: said("API user's token"),
    }.get(Kind(kind), kind)


class TroubleStrip(QFrame):
    """Red for a refusal; amber for a failure under a fine status. Offers are buttons."""

    offer_taken = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shape = Shape(look, "failed", 32)
        self._what = Words("", "body")
        self._do = Words("", "strong")
        self._number = Selectable("", "code", wraps=False)
        self.offers = WrappingRow()
        text = QVBoxLayout()
        text.setSpacing(6)
        for widget in (self._what, self._do, self._number):
            text.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self.offers)

    def say(
        self,
        error: StationError,
        number: str = "",
        offers: Mapping[str, Sequence[str]] | None = None,
        *,
        amber: bool = False,
    ) -> None:
        tone = "warn" if amber else "bad"
        mark(self, "panel", tone)
        self._shape.show_state("unsure" if amber else "failed")
        self._what.setText(str(error))
        self._do.setText(error.hint)
        self._number.setText(number)
        self._number.setVisible(bool(number))
        self._number.tone(tone)
        self.setAccessibleName(said(f"{error} {error.hint} {number}".strip()))
        self._offer(offers or {})

    def _offer(self, offers: Mapping[str, Sequence[str]]) -> None:
        self.offers.empty()
        for name, values in offers.items():
            for value in values:
                button = KeyButton(self._look, self._words(name, value))
                button.clicked.connect(
                    lambda *_, name=name, value=value: self.offer_taken.emit(name, value)
                )
                self.offers.add(button)
        self.offers.setVisible(any(offers.values()))

    def _words(self, name: str, value: str) -> str:
        if name == "token_kind":
            return self.tr("Use the {0}").format(kind_words(value))
        return value


class OdditiesNote(QFrame):
    """Folded to one line until it is asked for."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("panel", "warn")
        self._words = LineWords("", "small-strong")
        self._more = Words("", "small")
        self._fold = KeyButton(look, self.tr("Show all"))
        self._fold.setCheckable(True)
        self._fold.toggled.connect(self._more.setVisible)
        top = WrappingRow()
        top.add(self._words)
        top.add(self._fold)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 8)
        column.setSpacing(6)
        column.addWidget(top)
        column.addWidget(self._more)

    def say(self, oddities: Sequence[str]) -> None:
        self.setVisible(bool(oddities))
        self._fold.setChecked(False)
        self._more.hide()
        if not oddities:
            return
        self._fold.setVisible(len(oddities) > 1)
        rest = len(oddities) - 1
        words = self.tr("The reply is not quite as documented: {0}").format(oddities[0])
        if rest:
            words = self.tr("{0}, and {1} more").format(words, rest)
        self._words.setText(words)
        lines = list(oddities[:_ODDITIES_AT_MOST])
        if len(oddities) > _ODDITIES_AT_MOST:
            lines.append("…")
        self._more.setText("\n".join(lines))
