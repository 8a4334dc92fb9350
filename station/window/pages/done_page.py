"""How it ended, readable from across the bench, and what is true now."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from station.domain.unit import Awaited, Identified
from station.window.look import Look, mark
from station.window.page_frame import Page
from station.window.said import said
from station.window.shapes import Shape
from station.window.story import Story, grouped
from station.window.trouble_panel import KnownList
from station.window.words import Selectable, Words

_ENDINGS = {
    "pass": ("PASS", "done", "pass", ("on_pass", "pass_fill")),
    "fail": ("FAIL", "failed", "fail", ("on_fail", "fail_fill")),
    "unconfirmed": ("NOT SURE", "unsure", "unsure", ("on_unsure", "unsure_fill")),
    "aside": ("SET ASIDE", "aside", "aside", ("on_aside", "aside_fill")),
    "stop": ("SET ASIDE", "aside", "aside", ("on_aside", "aside_fill")),
}


class DonePage(Page):
    """The verdict in its shape, word and colour; then who owns what, and the evidence."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._banner = QFrame()
        self._word = Words("", "verdict", wraps=False)
        self._row = QHBoxLayout(self._banner)
        self._row.setContentsMargins(28, 12, 28, 12)
        self._row.setSpacing(24)
        self._row.addStretch()
        self._row.addWidget(self._word)
        self._row.addStretch()
        self._shape: Shape | None = None
        self._what = Words("", "panel")
        self._do = Words("", "strong")
        self._number = Selectable("", "code")
        self._device = Selectable("", "mono")
        self._known = KnownList(look)
        self.column.addWidget(self._banner)
        self.column.addSpacing(12)
        for widget in (self._what, self._do, self._number, self._device, self._known):
            self.column.addWidget(widget)
        self.column.addStretch()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        super().resizeEvent(event)
        self._fit_word()

    def _fit_word(self) -> None:
        """As large as the type scale says, or as fits beside its shape."""
        room_px = self.viewport().width() - 2 * 34 - 2 * 28 - 24 - self._look.scaled(88)
        font = self._word.font()
        font.setPixelSize(self._look.px("verdict"))
        needed_px = QFontMetrics(font).horizontalAdvance(self._word.text())
        if needed_px > room_px > 0:
            font.setPixelSize(max(self._look.px("panel"), font.pixelSize() * room_px // needed_px))
        self._word.setFont(font)

    def show_story(self, story: Story) -> None:
        verdict = story.verdict
        if verdict is None:
            return
        word, shape, style, colours = _ENDINGS[verdict.ending]
        self._word.setText(said(word))
        self._fit_word()
        mark(self._banner, "verdict", style)
        if self._shape is not None:
            self._row.removeWidget(self._shape)
            self._shape.deleteLater()
        self._shape = Shape(self._look, shape, 88, colours)
        self._row.insertWidget(1, self._shape, 0, Qt.AlignmentFlag.AlignVCenter)
        self._what.setText(headline(story))
        self._do.setText(verdict.remedy)
        self._number.setText(f"{verdict.number} · {story.took_s or 0:.0f} s")
        self._device.setText(_device(story))
        self._known.show_story(story)
        self.setAccessibleName(
            f"{self._word.text()}. {said(f'{headline(story)} {verdict.remedy}')}"
        )


def headline(story: Story) -> str:
    """Who owns what, in one sentence."""
    verdict, unit = story.verdict, story.unit
    if verdict is None:
        return ""
    if not verdict.passed or not isinstance(unit, Awaited):
        return verdict.what
    if unit.owner is None:
        return f"Device …{unit.device.short} is in {unit.product.name} and has no owner, as wished."
    return f"{unit.owner} owns device …{unit.device.short} in {unit.product.name}."


def summary(story: Story) -> str:
    """The outcome as text to paste elsewhere; no secret is ever in it."""
    verdict = story.verdict
    if verdict is None:
        return ""
    lines = [
        f"{_ENDINGS[verdict.ending][0]} · {verdict.number} · {verdict.code}",
        headline(story),
        verdict.remedy,
        f"Device: {_device(story) or 'not identified'}",
        f"Time: {story.took_s or 0:.1f} s",
        "What we know:",
        *(f"- {known.source} {known.words}" for known in story.known),
    ]
    return "\n".join(lines)


def _device(story: Story) -> str:
    return grouped(story.unit.device.text) if isinstance(story.unit, Identified) else ""
