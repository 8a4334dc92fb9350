"""The Qt that is pinned."""

import sys

from PySide6.QtCore import QObject, Signal


class Bell(QObject):
    rung = Signal()


def test_the_pinned_qt_keeps_count_of_what_python_never_frees(qapp):
    """6.12.0 loses a reference to None or True at each call on Python 3.11, until it dies."""
    bell = Bell()
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(500):
        bell.rung.emit()
        bell.setObjectName("bell")
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert all(late >= early - 100 for early, late in zip(before, after, strict=True))
