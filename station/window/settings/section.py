"""One section of the page Settings: its title, what it is for, and what went wrong."""

from collections.abc import Callable

from station.domain.errors import StationError
from station.window.look import Look
from station.window.page_frame import Page
from station.window.trouble_panel import TroublePanel
from station.window.words import Words

NumberOf = Callable[[str], str]
"""The number of a trouble's slug, as people say it on the phone."""


class Section(Page):
    """Add to `column`. One of note and trouble is shown at a time."""

    def __init__(self, look: Look, number_of: NumberOf, title: str, intro: str) -> None:
        super().__init__(24)
        self.setAccessibleName(title)
        self._number_of = number_of
        self._trouble = TroublePanel(look)
        self._note = Words("", "strong")
        self.column.setSpacing(10)
        self.column.addWidget(Words(title, "title"))
        self.column.addWidget(Words(intro, "muted"))
        for part in (self._note, self._trouble):
            part.hide()
            self.column.addWidget(part)

    def say(self, note: str, tone: str = "good") -> None:
        """An empty note takes the last one away."""
        self._trouble.hide()
        self._note.setText(note)
        self._note.tone(tone)
        self._note.setVisible(bool(note))

    def say_trouble(self, error: StationError) -> None:
        self.say("")
        self._trouble.say(self._number_of(error.code), str(error), error.hint)
        self._trouble.show()
        self.ensureWidgetVisible(self._trouble)
