"""Every page in every state: nothing clipped, nothing nameless, everything reached by Tab."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from station.window.look import Look
from station.window.main_window import MainWindow
from tests.gallery import PAGES, SCENES, shown_pages

MAY_BREAK = "\u200b"
STOPS = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)


def controls(window: MainWindow) -> list[QWidget]:
    """Where a box asks, those of the box: the rest waits behind it."""
    within = QApplication.activeModalWidget() or window
    return [
        each
        for each in within.findChildren(QWidget)
        if isinstance(each, STOPS) and each.isVisible() and each.focusPolicy()
        and not isinstance(each.parent(), QComboBox)
    ]  # fmt: skip


def is_clipped(label: QLabel) -> bool:
    if not label.text() or not label.isVisible():
        return False
    if label.wordWrap():
        longest = max(label.text().replace(MAY_BREAK, " ").split(), key=len)
        word_px = QFontMetrics(label.font()).horizontalAdvance(longest)
        return label.heightForWidth(label.width()) > label.height() + 1 or word_px > label.width()
    return label.sizeHint().width() > label.width() + 1


SMALLEST, USUAL, BETWEEN = (1024, 600), (1440, 900), (1280, 720)


@pytest.mark.timeout(600)
async def test_pages_as_most_see_them_are_named_reached_by_tab_and_fit_a_small_window(
    bare_look: Look,
):
    """One walk for all of it: to make each page anew costs more than to look at it."""
    bare_look.keep_still(still=True)
    clipped = {}
    async for name, window in shown_pages(bare_look, SCENES):
        check_names_and_targets(name, window)
        check_tab(name, window)
        clipped |= clipped_at(SMALLEST, name, window)
    assert not clipped


@pytest.mark.parametrize(
    ("theme", "scale", "sizes", "names"),
    [("dark", 2.0, (USUAL, SMALLEST), SCENES), ("contrast", 1.5, (BETWEEN,), PAGES)],
)
@pytest.mark.timeout(600)
async def test_no_label_is_clipped_where_text_is_large(bare_look: Look, theme, scale, sizes, names):
    bare_look.choose(theme, scale)
    bare_look.keep_still(still=True)
    clipped = {}
    async for name, window in shown_pages(bare_look, {name: SCENES[name] for name in names}):
        for size in sizes:
            clipped |= clipped_at(size, name, window)
    assert not clipped


def clipped_at(size: tuple[int, int], name: str, window: MainWindow) -> dict[str, list[str]]:
    window.resize(*size)
    for _ in range(3):
        QApplication.processEvents()
    assert (window.width(), window.height()) == size, f"{name} does not fit {size}"
    labels = [each.text() for each in window.findChildren(QLabel) if is_clipped(each)]
    return {f"{name} {size}": labels} if labels else {}


def check_names_and_targets(name: str, window: MainWindow) -> None:
    """Every control has a name of its own, and a target large enough."""
    found = controls(window)
    names = [each.accessibleName() or getattr(each, "text", str)() for each in found]
    assert all(names), f"{name}: {[type(e).__name__ for e in found if not e.accessibleName()]}"
    assert len(set(names)) == len(names), f"{name}: {sorted(names)}"
    small = [n for n, e in zip(names, found, strict=True) if min(e.width(), e.height()) < 44]
    assert not small, f"{name}: {small}"


def check_tab(name: str, window: MainWindow) -> None:
    """It goes round every control and comes back."""
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    start = QApplication.focusWidget()
    assert start is not None, name
    seen = [start]
    for _ in range(60):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        if here is start:
            break
        assert here is not None, name
        assert here.isVisible(), name
        seen.append(here)
    else:
        pytest.fail(f"{name}: Tab is caught by {here}")
    reachable = {each for each in controls(window) if each.isEnabled()}
    missed = reachable - set(seen)
    assert all(_is_in_a_group_that_was_seen(each, seen) for each in missed), (
        name, [each.accessibleName() for each in missed],
    )  # fmt: skip


def _is_in_a_group_that_was_seen(control: QWidget, seen: list[QWidget]) -> bool:
    """Of buttons that exclude each other Tab stops at one; arrows do the rest."""
    group = control.group() if isinstance(control, QAbstractButton) else None
    return group is not None and any(each in group.buttons() for each in seen)
