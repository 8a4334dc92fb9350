"""What a screen reader learns of a tile: a button; slot and cause its name, its state the value."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget


class Readable(QAbstractButton):
    """Painted, and read aloud all the same."""

    def state_said(self) -> str:
        raise NotImplementedError


class _Reading(QAccessibleWidget):
    def __init__(self, button: Readable) -> None:
        super().__init__(button, QAccessible.Role.Button, button.accessibleName())
        self._said: Callable[[], str] = button.state_said

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Value:
            return self._said()
        return super().text(kind)


def _reading_of(_class_name: str, asked: QObject) -> QAccessibleInterface | None:
    return _Reading(asked) if isinstance(asked, Readable) else None


_installed: list[bool] = []


def let_tiles_be_read() -> None:
    """Once for the program."""
    if not _installed:
        QAccessible.installFactory(_reading_of)
        _installed.append(True)
