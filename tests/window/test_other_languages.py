"""The window in languages that nobody speaks: nothing of Station's own stays English, longer words
are not cut, and what runs from right to left is mirrored but for what stands as on the bench.
"""

import re
import xml.etree.ElementTree as ET
from functools import cache

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from station.window.bench.tile_grid import TileGrid
from station.window.look import Look
from station.window.main_window import MainWindow
from tests.gallery import PAGES, SCENES, shown_pages
from tests.window.pseudo import TEXTS, longer, mirrored, speak_english, speak_pseudo
from tests.window.test_gallery import SMALLEST, USUAL, clipped_at

IN_BRACKETS = re.compile(r"\[[^\[\]]*\]")
SHORTEST = 15
"""Signs; a shorter text may be part of anything."""
MIRRORED = ("start", "trouble-owned", "bench-16", "settings", "doctor")


@pytest.fixture(autouse=True)
def _english_again(qapp):
    yield
    speak_english()


@cache
def known() -> tuple[str, ...]:
    """What Station says in sentences, as it stands in English."""
    texts = (each.text or "" for each in ET.parse(TEXTS).iter("source"))  # noqa: S314
    return tuple(
        text for text in texts if len(text) >= SHORTEST and " " in text and "{" not in text
    )


@cache
def is_left_english(text: str) -> bool:
    while (bare := IN_BRACKETS.sub("", text)) != text:
        text = bare
    return len(text) >= SHORTEST and any(each in text for each in known())


def shown_texts(window: MainWindow) -> set[str]:
    found = {window.accessibleName()}
    for each in window.findChildren(QWidget):
        found |= {each.accessibleName(), each.accessibleDescription(), each.toolTip()}
        if isinstance(each, QLabel | QAbstractButton):
            found.add(each.text())
        if isinstance(each, QLineEdit):
            found.add(each.placeholderText())
    return found


@pytest.mark.timeout(600)
async def test_in_a_longer_language_nothing_stays_english_and_nothing_is_cut(
    bare_look: Look, tmp_path
):
    bare_look.keep_still(still=True)
    speak_pseudo(longer, tmp_path)
    english, clipped = {}, {}
    async for name, window in shown_pages(bare_look, {name: SCENES[name] for name in PAGES}):
        if left := {text for text in shown_texts(window) if is_left_english(text)}:
            english[name] = left
        clipped |= clipped_at(USUAL, name, window)
    assert not english
    assert not clipped


@pytest.mark.timeout(300)
async def test_a_language_from_right_to_left_is_mirrored_and_fits(bare_look: Look, tmp_path):
    bare_look.keep_still(still=True)
    speak_pseudo(mirrored, tmp_path)
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    scenes = {name: SCENES[name] for name in MIRRORED}
    async for name, window in shown_pages(bare_look, scenes):
        assert not clipped_at(SMALLEST, name, window)
        assert window.rail.mapTo(window, window.rail.rect().topRight()).x() > window.width() - 2
        if name == "bench-16":
            assert stand_as_on_the_bench(window.findChild(TileGrid))


def stand_as_on_the_bench(grid: TileGrid) -> bool:
    """Slot 1 is left of slot 2 in every language: so they are on the fixture."""
    views = {view.tile.slot.name: view for view in grid._views.values()}
    return views["1"].x() < views["2"].x()
