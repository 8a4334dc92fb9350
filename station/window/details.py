"""Details: all that was told of this unit, line by line, to be read or copied."""

from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from station.window.page_frame import Page
from station.window.story import Story
from station.window.words import Words


class Details(Page):
    """The talk in order. What is told never holds a secret, so neither does this."""

    def __init__(self) -> None:
        super().__init__()
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("What happened, line by line"))
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._text.setMinimumHeight(240)
        self.column.addWidget(Words(self.tr("Details"), "title"))
        self.column.addWidget(
            Words(self.tr("What happened, in order. Details again closes this."), "muted")
        )
        self.column.addSpacing(8)
        self.column.addWidget(self._text, 1)

    def show_story(self, story: Story) -> None:
        text = "\n".join(story.log)
        if text != self._text.toPlainText():
            self._text.setPlainText(text)
            bar = self._text.verticalScrollBar()
            bar.setValue(bar.maximum())
