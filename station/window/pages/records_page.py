"""The page Records: units found again, the story of each, and what proves the whole."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

from station.domain.ledger.search import Found
from station.window.cloud.scrolled import Scrolled
from station.window.look import Look
from station.window.records.actions import Actions
from station.window.records.asked import ALL, Asked
from station.window.records.chain_strip import ChainStrip
from station.window.records.search_bar import Filters, SearchField, find_by_key
from station.window.records.story_view import StoryView
from station.window.records.units_table import UnitsTable
from station.window.segments import Segments
from station.window.trouble_panel import TroublePanel

_ABREAST_PX, _ROOMY_PX = 1080, 500
"""At 100 % text: from this width on list and story stand side by side, from this height on the
filters and the buttons stand above them.
"""
_ROWS_PX = 110
"""Two rows of filters and buttons are part of that; longer words make more."""
_MARGIN_PX = 16
_LIST_PX, _STORY_PX = 640, 420


class RecordsPage(QWidget):
    """What is to be seen; `RecordsDriver` does what its buttons say.

    Where there is little room one of list, story, and filters with actions is shown at a time.
    """

    opened = Signal()
    """It is gone to: what is shown may be old."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._look = look
        self.search = SearchField(look)
        self.filters = Filters(look)
        self.acts = Actions(look)
        self.chain = ChainStrip(look)
        self.units = UnitsTable(look)
        self.story = StoryView(look)
        self.trouble = TroublePanel(look)
        self.trouble.hide()
        two = (("units", "", self.tr("Units")), ("story", "", self.tr("Story")))
        three = (*two, ("more", "", self.tr("Filters, actions")))
        self._parts = [Segments(look, self.tr("Shown"), parts) for parts in (two, three)]
        for segments in self._parts:
            segments.changed.connect(self.show_part)
        self._part = "units"
        self._is_roomy = True
        self._is_abreast = True
        self._lay_out()
        find_by_key(self, self.search)

    @property
    def asked(self) -> Asked:
        return self.filters.asked(self.search.text)

    def show_found(self, found: Found, asked: Asked) -> None:
        self.trouble.hide()
        self._show_parts()
        self.units.show_found(found, self._empty_words(asked))
        self.filters.offer_slots(sorted({row.slot for row in found.rows if row.slot}, key=_natural))

    def say_trouble(self, number: str, what: str, remedy: str) -> None:
        self.trouble.say(number, what, remedy)
        self.trouble.show()
        self.show_part("units")

    def show_part(self, part: str) -> None:
        """units, story or more: where there is room for one alone."""
        self._part = part
        self._show_parts()

    def focus_page(self) -> None:
        self.search.edit.setFocus()
        self.opened.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        super().resizeEvent(event)
        width, height = self.width() / self._look.scale, self.height() / self._look.scale
        rows = self._more.heightForWidth(self.width() - 2 * _MARGIN_PX) / self._look.scale
        fits = (width >= _ABREAST_PX, height - max(0.0, rows - _ROWS_PX) >= _ROOMY_PX)
        if fits != (self._is_abreast, self._is_roomy):
            self._is_abreast, self._is_roomy = fits
            self._show_parts()

    def _empty_words(self, asked: Asked) -> str:
        if asked.text:
            words = self.tr("Nothing matches “{0}”. Try the last 6 characters of the device ID.")
            return words.format(asked.text)
        if asked.is_narrow:
            return self.tr("Nothing matches. Choose fewer conditions, or a longer time.")
        if asked.span == ALL:
            return self.tr("Nothing yet. Units appear here as they finish.")
        return self.tr("Nothing yet today. Units appear here as they finish.")

    def _show_parts(self) -> None:
        """`more` stands above the others, or is one of three in a place that scrolls; there
        trouble has the place of the list.
        """
        part, abreast, roomy = self._part, self._is_abreast, self._is_roomy
        is_troubled = not self.trouble.isHidden()
        if roomy and part == "more":
            part = "units"
        for segments, shown in zip(self._parts, (roomy and not abreast, not roomy), strict=True):
            segments.choose(part)
            segments.setVisible(shown)
        (self._above if roomy else self._scrolled_rows).insertWidget(0, self._more)
        (self._below if roomy else self._scrolled_rows).insertWidget(0, self.trouble)
        scrolls = not roomy and (part == "more" or is_troubled)
        self._scrolled.setVisible(scrolls)
        self._work.setVisible(not scrolls)
        self.search.setVisible(roomy or part == "units")
        self._list.setVisible((abreast and roomy) or part == "units")
        self.story.setVisible((abreast and roomy) or part == "story")

    def _lay_out(self) -> None:
        self._list = QFrame()
        self._list.setObjectName("card")
        inside = QVBoxLayout(self._list)
        inside.setContentsMargins(12, 12, 12, 8)
        inside.addWidget(self.units)
        self._work = QSplitter(Qt.Orientation.Horizontal)
        self._work.setHandleWidth(12)
        self._work.setChildrenCollapsible(False)
        self._work.addWidget(self._list)
        self._work.addWidget(self.story)
        self._work.setSizes([self._look.scaled(_LIST_PX), self._look.scaled(_STORY_PX)])
        self._work.setStretchFactor(0, 3)
        self._work.setStretchFactor(1, 2)
        self._more = QWidget()
        more = QVBoxLayout(self._more)
        more.setContentsMargins(0, 0, 0, 0)
        more.setSpacing(8)
        for part in (self.filters, self.acts, self.chain):
            more.addWidget(part)
        self._above, self._below = QVBoxLayout(), QVBoxLayout()
        self._scrolled = Scrolled()
        self._scrolled_rows = QVBoxLayout(self._scrolled.inside)
        self._scrolled_rows.setContentsMargins(0, 0, 0, 0)
        self._scrolled_rows.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addLayout(self._above)
        for segments in self._parts:
            column.addWidget(segments)
        column.addLayout(self._below)
        column.addWidget(self._work, 1)
        column.addWidget(self._scrolled, 1)
        self._show_parts()


def _natural(name: str) -> tuple[int, str]:
    """Slot 2 before slot 10."""
    return (int(name) if name.isdigit() else 10_000, name)
