"""The request as it would go out, and the same for curl and Python. It shows no secret."""

import re

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout

from station.domain.calls.help import UNSAFE
from station.domain.calls.order import Order
from station.domain.calls.preview import as_curl, as_python
from station.domain.calls.request import request_of
from station.domain.calls.shape import ApiCall, Kind, Style
from station.domain.errors import ParameterWrong
from station.window.buttons import KeyButton
from station.window.cloud.scrolled import Scrolled
from station.window.look import Look
from station.window.said import said
from station.window.segments import Segments
from station.window.words import Words

_FLAG = re.compile(r" \(--[a-z-]+\)")
_STYLE_WORDS = {Style.HEADER: "Header", Style.FORM: "Form body", Style.QUERY: "Query"}


class _Program(QPlainTextEdit):
    """Takes the room there is, and asks for no more than the least."""

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        return QSize(super().sizeHint().width(), self.minimumHeight())


class RequestPane(QFrame):
    """The way of the token holds for one call: `rest` puts it back to the header."""

    style_changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("card")
        self._look = look
        self._order: Order | None = None
        self._url = ""
        self._kind: Kind | None = None
        self._styles: Segments | None = None
        self._line = Words("", "code")
        self._line.setAccessibleName(self.tr("Method and path"))
        self._warning = Words("", "small")
        self._languages = Segments(
            look, self.tr("Preview"), (("curl", "", "curl"), ("python", "", "Python"))
        )
        self._languages.changed.connect(lambda _: self._show())
        self.text = _Program()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("The request as a program"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(look.scaled(72))
        self._copy = KeyButton(look, self.tr("Copy"), icon="copy")
        self._copy.clicked.connect(self._copy_text)
        self._lay_out()

    @property
    def style_chosen(self) -> Style:
        return Style(self._styles.answer) if self._styles is not None else Style.HEADER

    def show_call(self, call: ApiCall) -> None:
        """Offer the ways of the token that this call takes, the header chosen."""
        if self._styles is not None:
            self._styles.hide()
            self._styles.deleteLater()
            self._styles = None
        if len(call.styles) > 1:
            options = tuple((style.value, "", said(_STYLE_WORDS[style])) for style in call.styles)
            self._styles = Segments(self._look, self.tr("The token stands in"), options)
            self._styles.changed.connect(lambda _: self._style_taken())
            self._top.addWidget(self._styles)
        self._warn()

    def rest(self) -> None:
        """An unsafe way is for one call, and is never remembered."""
        if self._styles is not None:
            self._styles.choose(Style.HEADER.value)
        self._warn()

    def show_order(self, order: Order, cloud_url: str, kind: Kind | None) -> None:
        self._order, self._url, self._kind = order, cloud_url, kind
        self._show()

    def _lay_out(self) -> None:
        self._top = QHBoxLayout()
        self._top.setSpacing(8)
        self._top.addWidget(Words(self.tr("Request"), "section", wraps=False))
        self._top.addStretch()
        bottom = QHBoxLayout()
        bottom.addWidget(self._languages)
        bottom.addStretch()
        bottom.addWidget(self._copy)
        scrolled = Scrolled()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2, 2, 2, 2)
        whole.addWidget(scrolled)
        column = QVBoxLayout(scrolled.inside)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(8)
        column.addLayout(self._top)
        column.addWidget(self._line)
        column.addWidget(self._warning)
        column.addWidget(self.text, 1)
        column.addLayout(bottom)

    def _show(self) -> None:
        order = self._order
        if order is None:
            return
        try:
            request = request_of(order)
        except ParameterWrong as wrong:
            self._line.setText(_breakable(f"{order.call.method} {order.call.path}"))
            self.text.setPlainText("")
            self.text.setPlaceholderText(without_flags(str(wrong)))
            self._copy.setEnabled(False)
            return
        self._line.setText(_breakable(f"{request.method} {request.shown_path}"))
        written = as_curl if self._languages.answer == "curl" else as_python
        self.text.setPlainText(written(request, self._url, self._kind))
        self._copy.setEnabled(True)

    def _style_taken(self) -> None:
        self._warn()
        self.style_changed.emit()

    def _warn(self) -> None:
        reason = UNSAFE.get(self.style_chosen, "")
        self._warning.setText(self.tr("Unsafe, to learn from: {0}").format(reason))
        self._warning.tone("warn")
        self._warning.setVisible(bool(reason))

    def _copy_text(self) -> None:
        clipboard = QGuiApplication.clipboard()
        clipboard.setText(self.text.toPlainText())


def without_flags(text: str) -> str:
    """In the window a field has no flag."""
    return _FLAG.sub("", text)


def _breakable(path: str) -> str:
    """Where it is narrow a line may end after a slash; to be copied there is the program."""
    return path.replace("/", "/\u200b")
