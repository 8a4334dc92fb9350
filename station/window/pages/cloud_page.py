"""The page Cloud: every call in a list, its form, its request, its reply."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from station.domain.calls.catalogue import CALLS
from station.window.buttons import KeyButton
from station.window.cloud.answers import Answers
from station.window.cloud.call_form import CallForm
from station.window.cloud.call_list import CallList
from station.window.cloud.device_form import DeviceForm
from station.window.cloud.remembered import Remembered
from station.window.cloud.request_pane import RequestPane
from station.window.look import Look

FIRST_CALL = "devices.list"
_ABREAST_PX, _LISTED_PX = 1040, 760
"""At 100 % text: from here on form and reply stand side by side, and the list stays in sight."""
_LIST_PX = 250


class CloudPage(QWidget):
    """What is to be seen; `CloudDriver` does what its buttons say."""

    def __init__(self, look: Look, number_of: Callable[[str], str]) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._look = look
        self.remembered = Remembered()
        self.calls = CallList(look)
        self.request = RequestPane(look)
        self.answers = Answers(look, number_of)
        self.form: CallForm | DeviceForm | None = None
        self.more = KeyButton(look, self.tr("All calls"))
        self.more.clicked.connect(lambda: self.calls.setVisible(not self.calls.isVisible()))
        self.stop = KeyButton(look, self.tr("Stop"), icon="square", key="Escape")
        self.stop.hide()
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._is_abreast = self._is_listed = True
        self._lay_out()
        find = QShortcut("Ctrl+K", self)
        find.activated.connect(self._find_call)

    def show_form(self, form: CallForm | DeviceForm) -> None:
        """In place of the one before, which is gone."""
        old = self._scroll.takeWidget()
        if old is not None:
            old.deleteLater()
        self.form = form
        form.setObjectName("page")
        self._scroll.setWidget(form)
        is_call = isinstance(form, CallForm)
        self.request.setVisible(is_call)
        if isinstance(form, CallForm):
            self.request.show_call(form.call)
        if not self._is_listed:
            self.calls.hide()

    def show_busy(self, *, busy: bool) -> None:
        self.stop.setVisible(busy)
        if self.form is not None:
            self.form.send.setEnabled(not busy)

    def focus_page(self) -> None:
        if not self.calls.current:
            self.calls.choose(FIRST_CALL)
        self.calls.search.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        super().resizeEvent(event)
        width = self.width() / self._look.scale
        is_abreast, is_listed = width >= _ABREAST_PX, width >= _LISTED_PX
        if is_abreast != self._is_abreast:
            self._is_abreast = is_abreast
            across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
            self._work.setOrientation(across if is_abreast else down)
        if is_listed != self._is_listed:
            self._is_listed = is_listed
            self.calls.setVisible(is_listed)
        self.more.setVisible(not is_listed)

    def _lay_out(self) -> None:
        form = QFrame()
        form.setObjectName("card")
        column = QVBoxLayout(form)
        column.setContentsMargins(2, 2, 2, 8)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignHCenter)
        self.more.hide()
        right = QSplitter(Qt.Orientation.Vertical)
        right.addWidget(self.request)
        right.addWidget(self.answers)
        right.setStretchFactor(1, 3)
        self._work = QSplitter(Qt.Orientation.Horizontal)
        self._work.addWidget(form)
        self._work.addWidget(right)
        self._work.setSizes([400, 560])
        self._work.setStretchFactor(1, 1)
        whole = QSplitter(Qt.Orientation.Horizontal)
        whole.addWidget(self.calls)
        whole.addWidget(self._work)
        whole.setSizes([self._look.scaled(_LIST_PX), 960])
        whole.setStretchFactor(1, 1)
        for splitter in (right, self._work, whole):
            splitter.setHandleWidth(12)
            splitter.setChildrenCollapsible(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 16, 16, 16)
        outer.addWidget(whole)

    def _find_call(self) -> None:
        self.calls.show()
        self.calls.search.setFocus()
        self.calls.search.selectAll()


def is_call(name: str) -> bool:
    return name in CALLS
