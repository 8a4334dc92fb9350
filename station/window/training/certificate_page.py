"""The certificate as it will be printed, and the keys that save and print it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel

from station.window.buttons import KeyButton
from station.window.cloud.wrapping_row import WrappingRow
from station.window.look import Look
from station.window.page_frame import Page
from station.window.trouble_panel import TroublePanel
from station.window.words import Words

_WIDEST_PX = 620


class CertificatePage(Page):
    """Shows a picture of it: what is seen is what is saved."""

    save_pressed = Signal()
    print_pressed = Signal()
    back_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.picture = QLabel()
        self.picture.setAccessibleName(self.tr("The certificate"))
        self.trouble = TroublePanel(look)
        self.done = Words("", "strong").tone("good")
        self.save = KeyButton(look, self.tr("Save …"), icon="save", kind="main")
        self.print = KeyButton(look, self.tr("Print …"), icon="printer")
        self.back = KeyButton(look, self.tr("To the drills"), icon="arrow-left")
        self.save.clicked.connect(self.save_pressed)
        self.print.clicked.connect(self.print_pressed)
        self.back.clicked.connect(self.back_pressed)
        keys = WrappingRow(10)
        for key in (self.back, self.print, self.save):
            keys.add(key)
        for widget in (keys, self.done, self.trouble, self.picture):
            self.column.addWidget(widget)
        self.column.addStretch()

    def show_picture(self, png: bytes) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QPixmap

        picture = QPixmap()
        picture.loadFromData(png)
        smooth = Qt.TransformationMode.SmoothTransformation
        self.picture.setPixmap(picture.scaledToWidth(_WIDEST_PX, smooth))
        self.done.hide()
        self.trouble.hide()

    def say_done(self, words: str) -> None:
        self.done.setText(words)
        self.done.show()
        self.trouble.hide()

    def say_trouble(self, number: str, what: str, remedy: str) -> None:
        self.trouble.say(number, what, remedy)
        self.trouble.show()

    def focus_page(self) -> None:
        self.save.setFocus()
