"""The guide's and the README's pictures: which scene each shows, and how it is taken.

`python -m tests.guide_pictures` takes them all anew.
"""

import asyncio
from collections.abc import AsyncIterator
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication

from station.window.look import Look
from tests.gallery import DIALOGS, SCENES, _settle, shown_pages
from tests.window.scripted import ScriptedOutside

FOLDER = Path(__file__).parents[1] / "resources" / "pictures"
SIZE_PX, WIDE_PX = (1200, 750), (1440, 900)
PICTURES: dict[str, str] = {
    "bench": "bench-16",
    "cloud-vitals": "cloud-month",
    "guided-confirm": "done-pass",
    "guided-start": "start",
    "guided-hand-over": "hand-over",
    "guided-trouble": "trouble-listening",
    "records-story": "records-story",
    "settings-slots": "settings-slots",
}
"""The picture's file, and the scene of the gallery that it shows."""
_WIDE = ("bench", "cloud-vitals", "records-story")
_COLOURS = 128


async def taken(look: Look) -> AsyncIterator[tuple[str, QPixmap]]:
    """Each picture as the window looks today."""
    look.choose("light", 1.0)
    every = {**SCENES, **DIALOGS}
    for name, scene in PICTURES.items():
        async for _, window in shown_pages(look, {name: every[scene]}):
            window.resize(*(WIDE_PX if name in _WIDE else SIZE_PX))
            _settle()
            yield name, window.grab()


async def take_all(look: Look) -> None:
    async for name, picture in taken(look):
        (FOLDER / f"{name}.png").write_bytes(reduced(picture))


def reduced(pixmap: QPixmap) -> bytes:
    """As PNG with few colours: as small as it can be while nobody sees a difference."""
    few = as_image(pixmap).quantize(_COLOURS, dither=Image.Dither.NONE)
    made = BytesIO()
    few.save(made, "PNG", optimize=True)
    return made.getvalue()


def as_image(pixmap: QPixmap) -> Image.Image:
    drawn = pixmap.toImage().convertToFormat(QImage.Format.Format_RGB888)
    size = (drawn.width(), drawn.height())
    return Image.frombytes(
        "RGB", size, bytes(drawn.constBits()), "raw", "RGB", drawn.bytesPerLine()
    )


def main() -> None:
    _app = QApplication([])
    look = Look(ScriptedOutside().resource)
    look.keep_still(still=True)
    asyncio.run(take_all(look))


if __name__ == "__main__":
    main()
