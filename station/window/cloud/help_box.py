"""The help pages of the cloud: token safety, which token may what, limits."""

from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from station.domain.calls.help import TITLES, help_sections
from station.window.box import Box
from station.window.buttons import KeyButton
from station.window.look import Look
from station.window.page_frame import Page
from station.window.said import said
from station.window.words import Words

_AROUND_PX = 44
"""A table's frame and its scroll bar."""


class HelpBox(Box):
    """`name` is safety, tokens or limits."""

    topic = "cloud"

    def __init__(self, look: Look, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(said(TITLES[name]))
        self.setAccessibleName(said(TITLES[name]))
        self.resize(look.scaled(900), look.scaled(640))
        page = Page()
        page.column.setSpacing(10)
        page.column.addWidget(Words(TITLES[name], "title"))
        for heading, lines in help_sections(name):
            page.column.addSpacing(8)
            page.column.addWidget(Words(heading, "section"))
            self._add(page, heading, lines)
        page.column.addStretch()
        close = KeyButton(look, self.tr("Close"), kind="main")
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 20, 16)
        column.addWidget(page, 1)
        column.addLayout(row)
        close.setFocus()

    def _add(self, page: Page, heading: str, lines: tuple[str, ...]) -> None:
        """Lines that begin with two blanks are a table, in letters of one width."""
        table = [line for line in lines if line.startswith("  ")]
        for line in lines:
            if not line.startswith("  "):
                page.column.addWidget(Words(line))
        if table:
            text = QPlainTextEdit("\n".join(line[2:] for line in table))
            text.setReadOnly(True)
            text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
            text.setTabChangesFocus(True)
            text.setAccessibleName(self.tr("Table: {0}").format(heading))
            text.ensurePolished()
            height = text.fontMetrics().lineSpacing() * len(table) + _AROUND_PX
            text.setFixedHeight(min(height, self.height() - 120))
            page.column.addWidget(text)
