"""The page Firmware: file, what was looked at, the way there, how far it is, how it ended."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from station.domain.field.firmware.checks import Check
from station.flow.field.flash import FlashNews
from station.window.buttons import KeyButton
from station.window.firmware.check_rows import CheckRows
from station.window.firmware.file_card import FileCard
from station.window.firmware.progress_card import ProgressCard
from station.window.firmware.way_cards import WayCards
from station.window.look import Look
from station.window.page_frame import Page
from station.window.trouble_panel import TroublePanel
from station.window.words import Words

_NARROW_PX = 560
"""At 100 % text: below this the buttons are words alone."""


class FirmwarePage(QWidget):
    """What is to be seen; FirmwareDriver does what its buttons say."""

    opened = Signal()
    back_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._look = look
        self._page = Page()
        self.file = FileCard(look)
        self.checks = CheckRows(look)
        self.ways = WayCards(look)
        self.progress = ProgressCard(look)
        self.trouble = TroublePanel(look)
        self.back = KeyButton(look, self.tr("Back"), icon="chevron-left", key="Escape")
        self.back.clicked.connect(self.back_pressed)
        self.stop = KeyButton(look, self.tr("Stop"), icon="square", key="Escape")
        self.ask = KeyButton(look, self.tr("Check with the device"), icon="usb", key="F6")
        self.flash = KeyButton(look, self.tr("Flash"), icon="cpu", key="F5", kind="main")
        self._lay_out()
        self.show_idle(ready=False)
        self.checks.show_checks(())
        self.trouble.hide()

    def show_checks(self, checks: Sequence[Check]) -> None:
        self.checks.show_checks(checks)

    def show_idle(self, *, ready: bool) -> None:
        self.stop.hide()
        self.back.show()
        self.flash.setEnabled(ready)
        self.ask.setEnabled(ready)
        self.ask.setVisible(self.ways.way == "cable")
        for part in (self.file, self.ways):
            part.setEnabled(True)

    def show_busy(self) -> None:
        """Nothing is chosen anew while something is under way."""
        self.trouble.hide()
        self.back.hide()
        self.stop.show()
        self.stop.setFocus()  # before what had it cannot be pressed any more
        self.flash.setEnabled(False)
        self.ask.setEnabled(False)
        for part in (self.file, self.ways):
            part.setEnabled(False)

    def show_news(self, news: FlashNews) -> None:
        self.progress.show_news(news)
        self._page.ensureWidgetVisible(self.progress)

    def show_done(self, words: str) -> None:
        self.trouble.hide()
        self.progress.show_done(words)
        self._page.ensureWidgetVisible(self.progress)

    def say_trouble(self, number: str, what: str, remedy: str) -> None:
        self.progress.hide()
        self.trouble.say(number, what, remedy)
        self.trouble.show()
        self._page.ensureWidgetVisible(self.trouble)

    def focus_page(self) -> None:
        self.file.choose.setFocus()
        self.opened.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        super().resizeEvent(event)
        width = self.width() / self._look.scale
        self.ways.fit(width)
        self.file.fit(is_narrow=width < _NARROW_PX)
        for button in (self.back, self.stop, self.ask, self.flash):
            button.fold(folded=width < _NARROW_PX)

    def _lay_out(self) -> None:
        column = self._page.column
        column.addWidget(Words(self.tr("Firmware onto a device"), "title"))
        intro = self.tr("It is looked over here first: a wrong file never leaves this computer.")
        column.addWidget(Words(intro, "muted"))
        column.addSpacing(10)
        column.addWidget(self.file)
        column.addWidget(self.trouble)
        column.addWidget(self.progress)
        column.addWidget(self.checks)
        column.addSpacing(10)
        column.addWidget(Words(self.tr("How does it go there?"), "section"))
        column.addWidget(self.ways)
        column.addStretch()
        keys = QHBoxLayout()
        keys.setSpacing(10)
        keys.addWidget(self.back)
        keys.addWidget(self.stop)
        keys.addWidget(self.ask)
        keys.addStretch()
        keys.addWidget(self.flash)
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(2, 2, 2, 2)
        inside.addWidget(self._page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 24, 24, 20)
        whole.setSpacing(16)
        whole.addWidget(card, 1)
        whole.addLayout(keys)
