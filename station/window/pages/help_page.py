"""Help: the guide to read and to search, with the keys, the light, and About."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from station.window.buttons import KeyButton
from station.window.cloud.table_view import FilterField
from station.window.help.book import Book
from station.window.help.contents import FIRST
from station.window.help.found_page import found_page
from station.window.help.own_pages import LICENCE, OwnPages
from station.window.help.page_list import PageList
from station.window.help.reader import Reader
from station.window.look import Look

_NARROW_PX, _WIDEST_PX = 800, 1060
"""At 100 % text: below it the list is one line to pick from; a longer line is hard to read."""
_TYPED_MS = 150
_SCROLL = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_FIND = "?"
"""Before the words of a search, where else a page's name stands."""


class HelpPage(QWidget):
    """Places are `page#heading`, or `?words` for what was found."""

    left = Signal(str)
    """Back, to the page of the window that help was asked for on."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._look = look
        self._own = OwnPages(look.resource)
        self.book = Book(look.resource, self._own.pages())
        self._origin, self._been = "", list[str]()
        self.reader = Reader(look)
        self.pages = PageList(look, self.book.leaves)
        self.search = FilterField(look, self.tr("Find in the guide"), self.tr("Find (F3)"))
        self.back = KeyButton(look, self.tr("Back"), icon="arrow-left", key="Alt+Left")
        self._card = QFrame()
        self._pause = QTimer(self, interval=_TYPED_MS, singleShot=True)
        self._lay_out()
        self._connect()
        self.open(FIRST)

    @property
    def place(self) -> str:
        """What is being read."""
        return self._been[-1]

    def open(self, page: str, anchor: str = "") -> None:
        """A page that is not there opens the first one."""
        is_there = self.book.has(page) or page.startswith(LICENCE)
        place = f"{page}#{anchor}" if anchor else page
        self._go(place if is_there else FIRST)

    def come_from(self, page: str) -> None:
        """The page of the window that Back leads to in the end; "" for none."""
        self._origin = page
        self._been.clear()

    def focus_page(self) -> None:
        """To the search: letters find, and the keys that scroll go on to the page."""
        self.search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """A line has no use for the keys that scroll."""
        scrolls = isinstance(event, QKeyEvent) and event.key() in _SCROLL
        if watched is self.search and event.type() == QEvent.Type.KeyPress and scrolls:
            QCoreApplication.sendEvent(self.reader, event)
            return True
        return False

    def go_back(self) -> None:
        if len(self._been) > 1:
            self._been.pop()
            self._show()
        elif self._origin:
            self.left.emit(self._origin)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        super().resizeEvent(event)
        is_narrow = self.width() / self._look.scale < _NARROW_PX
        self.pages.fold(folded=is_narrow)
        self.back.fold(folded=is_narrow)

    def _go(self, place: str) -> None:
        """Words typed one after the other are one place to come back to."""
        is_same = bool(self._been) and (
            self.place == place or (self._is_found and place.startswith(_FIND))
        )
        if is_same:
            self._been.pop()
        self._been.append(place)
        self._show()

    @property
    def _is_found(self) -> bool:
        return self._been[-1].startswith(_FIND)

    def _show(self) -> None:
        page, _, anchor = self.place.partition("#")
        if self._is_found:
            page, anchor = "", ""
            self.reader.show_text(self._found(self.place.removeprefix(_FIND)))
        elif page.startswith(LICENCE):
            self.reader.show_text(self._own.licence(page.removeprefix(LICENCE)))
        else:
            self.reader.show_text(self.book.text(page), anchor)
        self.pages.show_chosen(page)
        self.back.setEnabled(len(self._been) > 1 or bool(self._origin))

    def _found(self, words: str) -> str:
        found = self.book.find(words)
        nothing = self.tr("Nothing matches. Try fewer words, or the number on the screen.")
        return found_page(self.tr("Found: {0}").format(words), nothing, found)

    def _follow(self, address: str) -> None:
        """A link inside the guide; other addresses lead nowhere."""
        file, _, anchor = address.partition("#")
        if not file:
            self.open(self.place.partition("#")[0], anchor)
        elif file.endswith(".md"):
            self.open(file.removesuffix(".md"), anchor)

    def search_now(self) -> None:
        if words := self.search.text().strip():
            self._go(f"{_FIND}{words}")
        elif self._is_found:
            self.go_back()

    def _search_by_key(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _connect(self) -> None:
        self.back.clicked.connect(self.go_back)
        self.reader.followed.connect(self._follow)
        self.pages.chosen.connect(self.open)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(lambda _: self._pause.start())
        self.search.returnPressed.connect(self.reader.setFocus)
        self._pause.timeout.connect(self.search_now)
        QShortcut("F3", self).activated.connect(self._search_by_key)

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(12)
        above.addWidget(self.back)
        above.addWidget(self.pages.pick, 1)
        above.addWidget(self.search, 1)
        self._card.setObjectName("card")
        self._look.changed.connect(self._fit)
        self._fit()
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(2, 2, 2, 2)
        inside.addWidget(self.reader)
        below = QHBoxLayout()
        below.setSpacing(16)
        below.addWidget(self.pages)
        below.addWidget(self._card, 1_000)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addLayout(above)
        column.addLayout(below, 1)

    def _fit(self) -> None:
        self._card.setMaximumWidth(self._look.scaled(_WIDEST_PX))
