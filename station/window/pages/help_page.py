"""Help and About: the keys, the light, and what nobody has seen yet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from station.window.look import Look
from station.window.page_frame import Page
from station.window.words import Words

_KEYS = (
    ("Enter", "Press the main button"),
    ("Esc", "Stop this device; close a question with the safe answer"),
    ("F1", "This page"),
    ("F4", "Details"),
    ("F5", "Try again"),
    ("F6", "Set aside"),
    ("F11", "Full screen"),
    ("Ctrl+1 …", "The pages of the rail"),
)
_LIGHT = (
    ("Blue, blinking", "Listening mode: the device waits for us. Hold SETUP 3 s to get there."),
    ("Green, blinking", "Joining the Wi-Fi."),
    ("Cyan, breathing", "Connected to the cloud: all is well."),
    ("Magenta", "Updating itself. Leave it plugged in."),
    ("Yellow, blinking", "Waiting for firmware. Press RESET."),
    ("Red, blinking", "The device's own program has crashed. Set it aside."),
)
_ABOUT = (
    "Station provisions and claims Particle Photon and P1 devices, and tells the truth about each.",
    "Not yet seen on hardware: until the acceptance kit has been run with real devices, everything "
    "here is proven on the simulated bench alone.",
    "Photon and P1 are at the end of their life; the last Device OS for them is 3.3.1.",
    "Typefaces: Inter and JetBrains Mono (SIL Open Font License). Icons: Lucide (ISC, in part "
    "MIT). Window: Qt by PySide6 (LGPL).",
)


class HelpPage(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._look = look
        page = Page()
        self._page = page
        page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that the arrow keys scroll it
        page.setAccessibleName(self.tr("Help"))
        page.column.setSpacing(10)
        page.column.addWidget(Words(self.tr("Help"), "title"))
        page.column.addWidget(Words(self.tr("Keys"), "section"))
        page.column.addLayout(self._table(_KEYS))
        page.column.addSpacing(10)
        page.column.addWidget(Words(self.tr("What the light means"), "section"))
        page.column.addLayout(self._table(_LIGHT))
        page.column.addSpacing(10)
        page.column.addWidget(Words(self.tr("About Station"), "section"))
        for paragraph in _ABOUT:
            page.column.addWidget(Words(paragraph))
        page.column.addStretch()
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(2, 2, 2, 2)
        inside.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.addWidget(card)

    def focus_page(self) -> None:
        self._page.setFocus()

    def _table(self, rows: tuple[tuple[str, str], ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for number, (name, meaning) in enumerate(rows):
            grid.addWidget(Words(name, "strong", wraps=False), number, 0)
            grid.addWidget(Words(meaning), number, 1)
        return grid
