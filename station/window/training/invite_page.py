"""In real work: what the training is, how far people have come, and the way into it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from station.domain.training import Drill
from station.domain.training_progress import Progress
from station.window.buttons import KeyButton
from station.window.cloud.wrapping_row import WrappingRow
from station.window.look import Look
from station.window.page_frame import Page
from station.window.training.list_page import bare
from station.window.trouble_panel import TroublePanel
from station.window.words import Words


class InvitePage(QWidget):
    """Nothing of the real work is touched; the window comes back as it was."""

    begin_pressed = Signal()
    back_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.begin = KeyButton(
            look, self.tr("Begin the training"), icon="graduation-cap", kind="main"
        )
        self.back = KeyButton(look, self.tr("Back"), icon="arrow-left")
        self.begin.clicked.connect(self.begin_pressed)
        self.back.clicked.connect(self.back_pressed)
        self.trouble = TroublePanel(look)
        self.trouble.hide()
        self._people = QVBoxLayout()
        self._none = Words(self.tr("Nobody has trained at this computer yet."), "muted")
        self._lay_out()

    def focus_page(self) -> None:
        self.begin.setFocus()

    def show_people(self, drills: Sequence[Drill], people: Sequence[Progress]) -> None:
        """Who has come how far, the latest first."""
        self._none.setVisible(not people)
        for progress in reversed(people):
            words = self.tr("{0}: {1} of {2} drills passed").format(
                progress.person, progress.passed(drills), len(drills)
            )
            self._people.addWidget(Words(words))

    def say_trouble(self, number: str, what: str, remedy: str) -> None:
        self.trouble.say(number, what, remedy)
        self.trouble.show()

    def _lay_out(self) -> None:
        page = Page()
        column = page.column
        column.addWidget(Words(self.tr("Training"), "title"))
        column.addWidget(
            Words(
                self.tr(
                    "Six drills on a simulated bench, in this window, marked and timed. The real "
                    "cloud, the record and the settings are not touched; a band across the window "
                    "says so. Afterwards you are back here."
                )
            )
        )
        column.addSpacing(8)
        keys = WrappingRow(10)
        keys.add(self.back)
        keys.add(self.begin)
        column.addWidget(keys)
        column.addWidget(self.trouble)
        column.addSpacing(12)
        column.addWidget(Words(self.tr("Who has trained here"), "section"))
        column.addWidget(self._none)
        column.addLayout(self._people)
        column.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.addWidget(bare(page))
