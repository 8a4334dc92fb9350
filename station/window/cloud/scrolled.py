"""What is higher than its place scrolls; what is not fills it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Scrolled(QScrollArea):
    """Put a layout into `inside`. Tab goes to what is in it, never to the area itself."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.inside = QWidget()
        self.inside.setObjectName("page")
        self.inside.setAutoFillBackground(False)
        self.setWidget(self.inside)
