"""Settings, and the same as the first run's cards: how it looks, and which account it uses."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from station.window.account_form import AccountForm
from station.window.buttons import KeyButton
from station.window.look import Look
from station.window.look_form import LookForm
from station.window.page_frame import Page
from station.window.words import Words


class SettingsPage(QWidget):
    """`kept` when the person wants this account from now on."""

    keep_pressed = Signal()

    def __init__(self, look: Look, *, is_first: bool) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._look = look
        self.account = AccountForm(look)
        self.look_form = LookForm(look)
        words = self.tr("Continue") if is_first else self.tr("Keep")
        self.keep = KeyButton(look, words, icon="arrow-right", key="Return", kind="main")
        self.keep.clicked.connect(self.keep_pressed)
        self.account.changed.connect(self._changed)
        self._changed()
        page = Page()
        page.column.setSpacing(12)
        if is_first:
            page.column.addWidget(Words(self.tr("Welcome to Station"), "title"))
            page.column.addWidget(
                Words(
                    self.tr(
                        "Two things before the first device: how this window looks, and the "
                        "account it works for. Both can be changed later in Settings."
                    ),
                    "muted",
                )
            )
        else:
            page.column.addWidget(Words(self.tr("Settings"), "title"))
        for title, form in (
            (self.tr("Look"), self.look_form),
            (self.tr("Account and product"), self.account),
        ):
            page.column.addSpacing(10)
            page.column.addWidget(Words(title, "section"))
            page.column.addWidget(form)
        page.column.addStretch()
        self._lay_out(page)

    def focus_page(self) -> None:
        """The first thing that still needs an answer, else the way on."""
        empty = [each for each in self.account.must_fields if not each.can_be_right]
        (empty[0].edit if empty else self.keep).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        super().resizeEvent(event)
        self.account.fold(folded=self.width() / self._look.scale < 640)

    def _lay_out(self, page: Page) -> None:
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(2, 2, 2, 2)
        inside.addWidget(page)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.keep)
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addWidget(card, 1)
        column.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 24, 24, 20)
        middle = QWidget()
        middle.setMaximumWidth(self._look.scaled(1000))
        middle.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)

    def _changed(self) -> None:
        self.keep.setEnabled(self.account.can_be_right)
        self.keep.setToolTip(
            "" if self.keep.isEnabled() else self.tr("The cloud address and the product are needed")
        )
