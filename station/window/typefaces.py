"""The two typefaces, from the packages that bring them (both under the Open Font License)."""

import sys
from functools import cache
from pathlib import Path

from PySide6.QtGui import QFontDatabase

SANS = "Inter"
MONO = "JetBrains Mono"
_FILES = {
    SANS: "fontpkg_inter/files/Inter[opsz,wght].ttf",
    MONO: "fontpkg_jetbrains_mono/files/JetBrainsMono[wght].ttf",
}


@cache
def load_typefaces() -> None:
    """Make both known to Qt. A missing one is no trouble: the system's own takes its place."""
    for inside in _FILES.values():
        if (path := _found(inside)) is not None:
            QFontDatabase.addApplicationFont(str(path))


def _found(inside: str) -> Path | None:
    """Looked up as a file: importing the packages would cost more than reading the font."""
    paths = (Path(folder) / inside for folder in sys.path if folder)
    return next((path for path in paths if path.is_file()), None)
