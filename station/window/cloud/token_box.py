"""With which credentials a call is made: the kinds that may, the others with the reason."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from station.domain.calls.shape import ApiCall, Kind
from station.window.look import Look
from station.window.picks import PickBox
from station.window.said import said
from station.window.words import Words


class TokenBox(QWidget):
    """`kind` None is the narrowest kind at hand."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.box = PickBox(look)
        self.box.setAccessibleName(self.tr("Token"))
        self.box.setMinimumHeight(look.size("target"))
        self.box.currentIndexChanged.connect(self._chosen)
        self.customer = QLineEdit()
        self.customer.setAccessibleName(self.tr("Whose token"))
        self.customer.setPlaceholderText(self.tr("Whose token: the customer's name"))
        self.customer.setMinimumHeight(look.size("target"))
        self.customer.textChanged.connect(self.changed)
        self._note = Words("", "small")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.box, 1)
        row.addWidget(self.customer, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Words(self.tr("Token"), "small-strong"))
        column.addLayout(row)
        column.addWidget(self._note)

    def show_call(self, call: ApiCall, at_hand: Sequence[Kind]) -> None:
        """All kinds, so that one may learn which may not."""
        self.box.blockSignals(True)  # noqa: FBT003  # Qt's argument
        self.box.clear()
        if call.tokens:
            narrowest = next(iter(at_hand), None)
            words = self.tr("The narrowest at hand")
            self.box.addItem(f"{words} ({said(narrowest)})" if narrowest else words, None)
            for kind in Kind:
                self._add(kind, call, at_hand)
        else:
            self.box.addItem(self.tr("None: this call needs no token"), None)
        self.box.blockSignals(False)  # noqa: FBT003  # Qt's argument
        self._chosen()

    def choose(self, kind: str) -> None:
        self.box.setCurrentIndex(max(0, self.box.findData(kind)))

    @property
    def kind(self) -> Kind | None:
        data = self.box.currentData()
        return Kind(data) if data else None

    @property
    def customer_name(self) -> str:
        return self.customer.text().strip()

    def _add(self, kind: Kind, call: ApiCall, at_hand: Sequence[Kind]) -> None:
        name = said(kind)
        if kind in call.tokens:
            scope = f" · {call.scope}" if kind is Kind.API_USER and call.scope else ""
            missing = "" if kind in at_hand else self.tr(" · none at hand")
            self.box.addItem(f"{name}{scope}{missing}", kind.value)
        elif kind in call.doubtful:
            self.box.addItem(self.tr("{0} · nobody knows whether it may").format(name), kind.value)
        else:
            self.box.addItem(self.tr("{0} · may not make this call").format(name), kind.value)
            model = self.box.model()
            item = model.item(self.box.count() - 1) if isinstance(
                model, QStandardItemModel
            ) else None  # fmt: skip
            if item is not None:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)

    def _chosen(self) -> None:
        self.customer.setVisible(self.kind is Kind.CUSTOMER)
        text = self.box.currentText()
        is_doubtful = "nobody" in text
        self._note.setText(self.tr("The service may refuse it.") if is_doubtful else "")
        self._note.tone("warn")
        self._note.setVisible(is_doubtful)
        self.changed.emit()
