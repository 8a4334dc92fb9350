"""The crash page: a defect of ours, told as one, ready to be sent to whoever mends it."""

import re
import traceback

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from station.window.box import Box
from station.window.buttons import KeyButton
from station.window.look import Look
from station.window.words import Words

_SECRET_LOOKING = re.compile(
    r"(?i)(bearer\s+\S+)|((?:password|secret|token|claim_code|code)['\"]?\s*[:=]\s*['\"]?[^\s'\",}]+)"
    r"|([A-Za-z0-9+/]{63,64})|(\b[0-9a-f]{40}\b)"
)
_HIDDEN = "(hidden)"


def told(error: BaseException) -> str:
    """The traceback of `error`, with all that looks like a secret taken out."""
    return redacted("".join(traceback.format_exception(error)))


def redacted(text: str) -> str:
    return _SECRET_LOOKING.sub(_HIDDEN, text)


class CrashPage(Box):
    """Shown over the window; closing it leaves the window usable."""

    def __init__(self, look: Look, parent: QWidget, error: BaseException) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A fault of Station"))
        self.setAccessibleName(self.tr("A fault of Station"))
        self.resize(look.scaled(680), look.scaled(460))
        self._text = QPlainTextEdit(told(error))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("What went wrong, for the developers"))
        copy = KeyButton(look, self.tr("Copy as text"), icon="copy")
        self.bundle = KeyButton(look, self.tr("Make a bundle …"), icon="package")
        close = KeyButton(look, self.tr("Close"), kind="main")
        copy.clicked.connect(self._copy)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(copy)
        buttons.addWidget(self.bundle)
        buttons.addStretch()
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(12)
        column.addWidget(Words(self.tr("Something in Station broke"), "panel"))
        column.addWidget(
            Words(
                self.tr(
                    "This is a fault of the program, not of the device or of you. "
                    "Copy this text and send it to the developers; no secret is in it."
                )
            )
        )
        column.addWidget(self._text, 1)
        column.addLayout(buttons)

    @property
    def text(self) -> str:
        return self._text.toPlainText()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)
