"""`python -m installer.linux.icon SVG SIDE PNG`: one drawing in one size."""

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer


def draw(drawing: str, side_px: int, picture: str) -> bool:
    image = QImage(side_px, side_px, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(drawing).render(painter)
    painter.end()
    return image.save(picture)


if __name__ == "__main__":
    application = QGuiApplication([])
    sys.exit(0 if draw(sys.argv[1], int(sys.argv[2]), sys.argv[3]) else 1)
