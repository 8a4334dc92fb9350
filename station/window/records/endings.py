"""How a verdict is shown in a list: its word, its shape, its colour."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QPainter, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from station.window.look import Look
from station.window.shapes import Shape


@dataclass(frozen=True, slots=True)
class Shown:
    """`shape` as in shapes.py, `colour` a token, `word` at most ten characters."""

    word: str
    shape: str
    colour: str


class Endings(QObject):
    """The endings of `domain.verdict` in words."""

    def __init__(self) -> None:
        super().__init__()
        self._shown = {
            "pass": Shown(self.tr("PASS"), "done", "good"),
            "fail": Shown(self.tr("FAIL"), "failed", "bad"),
            "aside": Shown(self.tr("SET ASIDE"), "aside", "text"),
            "unconfirmed": Shown(self.tr("NOT SURE"), "unsure", "warn"),
            "stop": Shown(self.tr("STOPPED"), "todo", "muted"),
        }

    def of(self, ending: str) -> Shown:
        """An ending that a newer Station wrote is shown by its own name."""
        return self._shown.get(ending) or Shown(ending.upper(), "todo", "muted")

    def options(self) -> tuple[tuple[str, str], ...]:
        """(ending, word) of each."""
        return tuple((ending, shown.word) for ending, shown in self._shown.items())


class Marks(QObject):
    """The state shapes as pictures, kept until the look changes."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._drawn: dict[tuple[str, int, float], QPixmap] = {}
        look.changed.connect(self._forget)

    def picture(self, shape: str, side_px: int, ratio: float = 1.0) -> QPixmap:
        """`side_px` at 100 % text."""
        wanted = (shape, side_px, ratio)
        if wanted not in self._drawn:
            self._drawn[wanted] = _drawn(Shape(self._look, shape, side_px), ratio)
        return self._drawn[wanted]

    def _forget(self) -> None:
        self._drawn.clear()


def _drawn(shape: Shape, ratio: float) -> QPixmap:
    pixmap = QPixmap(shape.size() * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    shape.render(painter, QPoint(), QRegion(), QWidget.RenderFlag(0))
    painter.end()
    shape.deleteLater()
    return pixmap
