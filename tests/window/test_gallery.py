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
from tests.gallery import SCENES, shown_pages

MAY_BREAK = "\u200b"
STOPS = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)


def controls(window: MainWindow) -> list[QWidget]:
    return [
        each
        for each in window.findChildren(QWidget)
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


@pytest.mark.parametrize(
    ("theme", "scale", "size"),
    [
        ("light", 1.0, (1024, 600)),
        ("dark", 2.0, (1024, 600)),
        ("light", 2.0, (1440, 900)),
        ("contrast", 1.5, (1280, 720)),
    ],
)
@pytest.mark.timeout(300)
async def test_no_label_is_clipped(look: Look, theme, scale, size):
    look.choose(theme, scale)
    look.keep_still(still=True)
    clipped = {}
    async for name, window in shown_pages(look, SCENES):
        window.resize(*size)
        for _ in range(3):
            QApplication.processEvents()
        labels = [each.text() for each in window.findChildren(QLabel) if is_clipped(each)]
        if labels:
            clipped[name] = labels
        assert (window.width(), window.height()) == size, f"{name} does not fit"
    assert not clipped


@pytest.mark.timeout(300)
async def test_every_control_has_a_name_of_its_own_and_a_target_large_enough(look: Look):
    async for name, window in shown_pages(look, SCENES):
        found = controls(window)
        names = [each.accessibleName() or getattr(each, "text", str)() for each in found]
        assert all(names), f"{name}: {[type(e).__name__ for e in found if not e.accessibleName()]}"
        assert len(set(names)) == len(names), f"{name}: {sorted(names)}"
        small = [n for n, e in zip(names, found, strict=True) if min(e.width(), e.height()) < 44]
        assert not small, f"{name}: {small}"


@pytest.mark.timeout(300)
async def test_tab_goes_round_every_control_and_comes_back(look: Look):
    async for name, window in shown_pages(look, SCENES):
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
