"""Labels: how they look, where they are printed, and the sheet of command cards."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel

from station.domain.questions import Choose, Enter
from station.window.buttons import KeyButton
from station.window.cloud.wrapping_row import WrappingRow
from station.window.fields import PickField, TextField
from station.window.look import Look
from station.window.said import said
from station.window.segments import Segments
from station.window.settings.section import NumberOf, Section
from station.window.words import Words

FILE, NETWORK, SYSTEM = "file", "network", "system"
_RAW = "raw://"
_WIDEST_PX, _HIGHEST_PX = 460, 320


class LabelsForm(Section):
    """What is to be seen and pressed; `LabelsDesk` does it."""

    changed = Signal()
    """Another template, or another printer."""
    test_pressed = Signal()
    cards_pressed = Signal()

    def __init__(self, look: Look, number_of: NumberOf, templates: Sequence[str]) -> None:
        super().__init__(look, number_of, self.tr("Labels"), self.tr(
            "A label is printed once the cloud has confirmed the owner, never before. Which one, "
            "and on which printer, a recipe says; here they are tried."
        ))  # fmt: skip
        self._look = look
        options = tuple((name, name) for name in templates)
        self.template = PickField(look, Choose("template", self.tr("Template"), options))
        self._picture = QLabel()
        self._picture.setAccessibleName(self.tr("The label as it will be printed"))
        self._drawn = QPixmap()
        self.kind = Segments(look, self.tr("Printer"), (
            (FILE, "", self.tr("Into a file")),
            (NETWORK, "", self.tr("Network")),
            (SYSTEM, "", self.tr("System")),
        ))  # fmt: skip
        self.place = TextField(look, Enter("place", self.tr("Where to print")), must=False)
        self.test = KeyButton(look, self.tr("Print a test label"), icon="printer", kind="main")
        self.cards = KeyButton(look, self.tr("Save the command cards…"), icon="download")
        self.test.clicked.connect(self.test_pressed)
        self.cards.clicked.connect(self.cards_pressed)
        self._lay_out(has_templates=bool(templates))
        self.template.changed.connect(self.changed)
        self.kind.changed.connect(lambda _: self._kind_changed())
        self.place.changed.connect(self.changed)
        self._kind_changed()

    @property
    def template_name(self) -> str:
        """The chosen one, "" where there is none."""
        return str(self.template.box.currentData() or "")

    @property
    def printer(self) -> str:
        """As a recipe names it; "" for none yet."""
        place = self.place.text.strip()
        if self.kind.answer == NETWORK and place and not place.startswith(_RAW):
            return f"{_RAW}{place}"
        return place

    def show_printer(self, printer: str) -> None:
        """Put into the fields what was kept."""
        if printer.startswith(_RAW):
            kind, place = NETWORK, printer.removeprefix(_RAW)
        else:
            is_file = "." in printer or not printer
            kind, place = (FILE if is_file else SYSTEM), printer
        self.kind.choose(kind)
        self._kind_changed()
        self.place.fill_in(place)

    def show_picture(self, png: bytes) -> None:
        """Nothing where it is empty."""
        self._drawn = QPixmap()
        self._drawn.loadFromData(png)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self, *, has_templates: bool) -> None:
        buttons, cards = WrappingRow(), WrappingRow()
        buttons.add(self.test)
        cards.add(self.cards)
        none = Words(self.tr("There is no template. Put one into the folder of labels."), "strong")
        told = self.tr(
            "Cards with bar codes for a whole shift without keyboard and mouse: start, "
            "acknowledge, try again, set aside, reprint, next customer, end of shift."
        )
        for widget in (none, self.template, self._picture, self.kind, self.place, buttons):
            self.column.addWidget(widget)
        self.column.addSpacing(10)
        for part in (Words(self.tr("Command cards"), "section"), Words(told), cards):
            self.column.addWidget(part)
        self.column.addStretch()
        none.setVisible(not has_templates)
        self.template.setVisible(has_templates)

    def _kind_changed(self) -> None:
        hints = {
            FILE: self.tr("A file that ends in .pdf or .zpl"),
            NETWORK: self.tr("The printer's address, as 192.168.1.50:9100"),
            SYSTEM: self.tr("The printer's name in this computer"),
        }
        self.place.edit.setPlaceholderText(said(hints[self.kind.answer]))
        self.place.say(hints[self.kind.answer])
        self.changed.emit()

    def _fit(self) -> None:
        self._picture.setVisible(not self._drawn.isNull())
        if self._drawn.isNull():
            return
        room = max(120, self.viewport().width() - 2 * 34)
        wide = min(room, self._look.scaled(_WIDEST_PX))
        how = Qt.TransformationMode.SmoothTransformation
        keep = Qt.AspectRatioMode.KeepAspectRatio
        high = self._look.scaled(_HIGHEST_PX)
        self._picture.setPixmap(self._drawn.scaled(wide, high, keep, how))
