"""The page Monitors: what is watched, its lines, what is typed."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent

from station.window.look import Look
from station.window.monitors.board import LinesBoard
from station.window.monitors.device_bar import DeviceBar
from station.window.monitors.port_bar import PortBar
from station.window.monitors.source_bar import SourceBar
from station.window.monitors.tool_bar import ToolBar
from station.window.page_frame import Page
from station.window.trouble_panel import TroublePanel
from station.window.words import Words


class MonitorsPage(Page):
    """What is to be seen; MonitorsDriver does what its buttons say."""

    opened = Signal()
    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(margins_px=24)
        self.port = PortBar(look)
        self.sources = SourceBar(look)
        self.tools = ToolBar(look)
        self.board = LinesBoard(look)
        self.device = DeviceBar(look)
        self.trouble = TroublePanel(look)
        self.empty = Words(
            self.tr(
                "Choose a port and press Watch. What its device prints stands here line by line, "
                "through every reset; secrets are masked."
            ),
            "muted",
        )
        self._lay_out()
        self.show_watching(watching=False)
        self.trouble.hide()

    def show_watching(self, *, watching: bool) -> None:
        """Without anything watched there is nothing to look for, and nobody to type to."""
        self.empty.setVisible(not watching)
        for part in (self.tools, self.board):
            part.setVisible(watching)
        self.device.setVisible(watching and self.device.isVisibleTo(self))

    def show_device(self, *, shown: bool) -> None:
        """It belongs to a port, not to the whole time line."""
        self.device.setVisible(shown)

    def say_trouble(self, number: str, what: str, remedy: str) -> None:
        self.trouble.say(number, what, remedy)
        self.trouble.show()

    def focus_page(self) -> None:
        self.port.ports.setFocus()
        self.opened.emit()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802  # Qt's name
        super().hideEvent(event)
        self.closed.emit()

    def _lay_out(self) -> None:
        column = self.column
        column.setContentsMargins(24, 18, 24, 16)
        for part in (self.port, self.sources, self.trouble, self.empty):
            column.addWidget(part)
        column.addWidget(self.board, 1)
        column.addWidget(self.device)  # lines and typing come first in a small window
        column.addWidget(self.tools)
        column.addStretch()
