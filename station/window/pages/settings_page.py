"""Settings: its account and its look, and the shelf of all sections."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from station.window.account_form import AccountForm
from station.window.buttons import KeyButton
from station.window.look import Look
from station.window.look_form import LookForm
from station.window.page_frame import Page
from station.window.settings.shelf import SectionShelf
from station.window.words import Words

_WIDEST_PX = 1240
"""At 100 % text."""


class SettingsPage(QWidget):
    """`keep_pressed` when the person wants this account from now on."""

    keep_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._look = look
        self.account = AccountForm(look)
        self.look_form = LookForm(look)
        self.shelf = SectionShelf(look)
        self.keep = KeyButton(look, self.tr("Keep"), icon="arrow-right", key="Return", kind="main")
        self.keep.clicked.connect(self.keep_pressed)
        self.account.changed.connect(self._changed)
        self._changed()
        self.shelf.add("account", self.tr("Account"), self._account_section)
        self.shelf.add("look", self.tr("Look"), self._look_section)
        self._lay_out()
        self.shelf.choose("account")

    def focus_page(self) -> None:
        """The first thing that still needs an answer, else the list."""
        empty = [each for each in self.account.must_fields if not each.can_be_right]
        if empty and self.shelf.current in ("", "account"):
            empty[0].edit.setFocus()
        else:
            self.shelf.focus_list()

    def _account_section(self) -> QWidget:
        section = section_of(self.tr("Account and product"), self.account)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.keep)
        section.column.insertLayout(section.column.count() - 1, buttons)
        return section

    def _look_section(self) -> QWidget:
        return section_of(self.tr("Look"), self.look_form)

    def _lay_out(self) -> None:
        card = QFrame()
        card.setObjectName("card")
        within = QVBoxLayout(card)
        within.setContentsMargins(2, 2, 2, 2)
        within.addWidget(self.shelf)
        card.setMaximumWidth(self._look.scaled(_WIDEST_PX))
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 24, 24, 20)
        row.addStretch(1)
        row.addWidget(card, 100)
        row.addStretch(1)

    def _changed(self) -> None:
        self.keep.setEnabled(self.account.can_be_right)
        self.keep.setToolTip(
            "" if self.keep.isEnabled() else self.tr("The cloud address and the product are needed")
        )


def section_of(title: str, form: QWidget) -> Page:
    page = Page(24)
    page.column.setSpacing(12)
    page.column.addWidget(Words(title, "title"))
    page.column.addWidget(form)
    page.column.addStretch()
    return page
