"""Which language the window speaks."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from station.window.language import LANGUAGES
from station.window.look import Look
from station.window.picks import PickBox
from station.window.words import Words


class LanguageForm(QFrame):
    """`chosen` says the key of LANGUAGES that was picked, "" for the system's own."""

    chosen = Signal(str)

    def __init__(self, look: Look, language: str) -> None:
        super().__init__()
        name = self.tr("Language")
        self.box = PickBox(look)
        self.box.setAccessibleName(name)
        self.box.setMinimumHeight(look.size("target"))
        self.box.addItem(self.tr("As this computer"), "")
        for key, own_name in LANGUAGES.items():
            self.box.addItem(own_name, key)
        self.box.setCurrentIndex(max(0, self.box.findData(language)))
        self.box.activated.connect(lambda _: self.chosen.emit(self.box.currentData()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Words(name, "small-strong"))
        column.addWidget(self.box)
        later = self.tr("What is kept in the record, and what commands print, stays English.")
        column.addWidget(Words(later, "small"))
