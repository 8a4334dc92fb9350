"""Settings, and of them the first run's cards: how it looks, and which account it uses."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from station.window.account_form import AccountForm
from station.window.buttons import KeyButton
from station.window.look import Look
from station.window.look_form import LookForm
from station.window.page_frame import Page
from station.window.settings.shelf import SectionShelf
from station.window.words import Words

_WIDEST_PX = 1000
_WIDEST_WITH_LIST_PX = 1240


class SettingsPage(QWidget):
    """`keep_pressed` when the person wants this account from now on. On the first run there are
    account and look alone, on one page; later they are the first two of the `shelf`.
    """

    keep_pressed = Signal()

    def __init__(self, look: Look, *, is_first: bool) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._look, self._is_first = look, is_first
        self.account = AccountForm(look)
        self.look_form = LookForm(look, of_bench=not is_first)
        self.shelf = SectionShelf(look)
        words = self.tr("Continue") if is_first else self.tr("Keep")
        self.keep = KeyButton(look, words, icon="arrow-right", key="Return", kind="main")
        self.keep.clicked.connect(self.keep_pressed)
        self.train = KeyButton(look, self.tr("Training …"), icon="graduation-cap")
        """On the first run: it needs no account."""
        self.train.setParent(self)
        self.train.setVisible(is_first)
        self.account.changed.connect(self._changed)
        self._changed()
        if is_first:
            self.shelf.hide()
            self._lay_out(self._welcome(), with_keep=True, widest_px=_WIDEST_PX)
        else:
            self.shelf.add("account", self.tr("Account"), self._account_section)
            self.shelf.add("look", self.tr("Look"), self._look_section)
            self._lay_out(self.shelf, with_keep=False, widest_px=_WIDEST_WITH_LIST_PX)
            self.shelf.choose("account")

    def focus_page(self) -> None:
        """The first thing that still needs an answer, else the way on."""
        empty = [each for each in self.account.must_fields if not each.can_be_right]
        if empty and self.shelf.current in ("", "account"):
            empty[0].edit.setFocus()
        elif self._is_first:
            self.keep.setFocus()
        else:
            self.shelf.focus_list()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        super().resizeEvent(event)
        room = 640 if self._is_first else 860
        self.account.fold(folded=self.width() / self._look.scale < room)

    def _welcome(self) -> Page:
        page = Page()
        page.column.setSpacing(12)
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
        for title, form in (
            (self.tr("Look"), self.look_form),
            (self.tr("Account and product"), self.account),
        ):
            page.column.addSpacing(10)
            page.column.addWidget(Words(title, "section"))
            page.column.addWidget(form)
        page.column.addStretch()
        return page

    def _account_section(self) -> QWidget:
        section = _section(self.tr("Account and product"), self.account)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.keep)
        section.column.insertLayout(section.column.count() - 1, buttons)
        return section

    def _look_section(self) -> QWidget:
        return _section(self.tr("Look"), self.look_form)

    def _lay_out(self, inside: QWidget, *, with_keep: bool, widest_px: int) -> None:
        card = QFrame()
        card.setObjectName("card")
        within = QVBoxLayout(card)
        within.setContentsMargins(2, 2, 2, 2)
        within.addWidget(inside)
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addWidget(card, 1)
        if with_keep:
            buttons = QHBoxLayout()
            buttons.addWidget(self.train)
            buttons.addStretch()
            buttons.addWidget(self.keep)
            column.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 24, 24, 20)
        middle = QWidget()
        middle.setMaximumWidth(self._look.scaled(widest_px))
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


def _section(title: str, form: QWidget) -> Page:
    page = Page(24)
    page.column.setSpacing(12)
    page.column.addWidget(Words(title, "title"))
    page.column.addWidget(form)
    page.column.addStretch()
    return page
