"""Asks where something is to be saved, or which file to open; never with a loop of its own."""

from collections.abc import Callable, Sequence
from pathlib import PurePath

from PySide6.QtWidgets import QFileDialog, QWidget


def ask_where(
    parent: QWidget,
    title: str,
    kinds: Sequence[tuple[str, str]],
    name: str,
    chosen: Callable[[str], None],
) -> QFileDialog:
    """`kinds` are (words, ending without its dot); a name without an ending gets the chosen
    kind's.
    """
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    filters = {f"{words} (*.{ending})": ending for words, ending in kinds}
    dialog.setNameFilters(list(filters))
    dialog.selectFile(name)

    def take(path: str) -> None:
        ending = filters.get(dialog.selectedNameFilter(), kinds[0][1])
        chosen(path if PurePath(path).suffix else f"{path}.{ending}")

    dialog.fileSelected.connect(take)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def ask_which(
    parent: QWidget, title: str, kind: tuple[str, str], chosen: Callable[[str], None]
) -> QFileDialog:
    """`kind` as above."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([f"{kind[0]} (*.{kind[1]})"])
    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
