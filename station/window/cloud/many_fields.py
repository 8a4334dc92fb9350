"""Fields that hold many things: lines, files, scopes."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
)

from station.domain.calls.scopes import FAMILIES, PRESETS
from station.domain.calls.shape import FilePart, Parameter, Value
from station.window.buttons import KeyButton
from station.window.cloud.code_editor import CodeEditor
from station.window.cloud.value_fields import ValueField
from station.window.cloud.wrapping_row import WrappingRow
from station.window.look import Look
from station.window.said import said
from station.window.words import Words

_MOST_FILE_BYTES = 4 * 1024 * 1024


class ListField(ValueField):
    """Texts, one a line: typed, scanned, pasted or from a file."""

    def __init__(self, look: Look, parameter: Parameter) -> None:
        super().__init__(look, parameter)
        self.edit = QPlainTextEdit()
        self.edit.setAccessibleName(said(parameter.title))
        self.edit.setTabChangesFocus(True)
        self.edit.setMinimumHeight(look.scaled(150))
        self.edit.textChanged.connect(self._count_again)
        self._count = Words("", "small")
        row = QHBoxLayout()
        open_file = KeyButton(look, self.tr("Open a file …"))
        open_file.clicked.connect(self._ask_file)
        row.addWidget(open_file)
        row.addWidget(self._count, 1)
        self.body.addWidget(self.edit)
        self.body.addLayout(row)
        self.finish()
        self._count_again()

    def value(self) -> Value:
        return tuple(line for line in self.edit.toPlainText().splitlines() if line.strip())

    def fill_in(self, value: Value) -> None:
        lines = value.splitlines() if isinstance(value, str) else [str(each) for each in value]
        self.edit.setPlainText("\n".join(lines))

    def take_file(self, path: str) -> None:
        try:
            self.edit.setPlainText(Path(path).read_text(encoding="utf-8-sig"))
        except (OSError, UnicodeDecodeError) as cause:
            self.say(self.tr("The file cannot be read: {0}").format(cause))

    def _ask_file(self) -> None:
        _pick(self, self.tr("A file, one line for each"), many=False, take=self.take_file)

    def _count_again(self) -> None:
        lines = [line.strip().lower() for line in self.value() if isinstance(line, str)]
        doubles = len(lines) - len(set(lines))
        text = self.tr("{0} lines").format(len(lines))
        if doubles:
            text += self.tr(", {0} of them twice").format(doubles)
        self._count.setText(text)
        self.changed.emit()


class FilesField(ValueField):
    """Files from this computer, or a program written here."""

    def __init__(self, look: Look, parameter: Parameter, *, has_editor: bool) -> None:
        super().__init__(look, parameter)
        self._files: list[FilePart] = []
        self.list = QListWidget()
        self.list.setAccessibleName(said(parameter.title))
        self.list.setFixedHeight(look.scaled(92))
        self.editor = CodeEditor(look) if has_editor else None
        row = QHBoxLayout()
        add, clear = KeyButton(look, self.tr("Add files …")), KeyButton(look, self.tr("Clear"))
        add.clicked.connect(self._ask_files)
        clear.clicked.connect(self._forget)
        row.addWidget(add)
        row.addWidget(clear)
        row.addStretch()
        if self.editor is not None:
            self.editor.setMinimumHeight(look.scaled(360))
            self.editor.changed.connect(self.changed)
            self.body.addWidget(self.editor)
        self.body.addWidget(self.list)
        self.body.addLayout(row)
        self.finish()
        self._show()

    def value(self) -> Value:
        """The program in the editor first, then the files."""
        if self.editor is None or not self.editor.source().strip():
            return tuple(self._files)
        written = FilePart(self.editor.file_name(), self.editor.source().encode())
        return (written, *self._files)

    def fill_in(self, value: Value) -> None:
        if isinstance(value, tuple):
            self._files = [each for each in value if isinstance(each, FilePart)]
        self._show()

    def take_files(self, *paths: str) -> None:
        try:
            parts = [FilePart(Path(path).name, _content(Path(path))) for path in paths]
        except OSError as cause:
            self.say(self.tr("The file cannot be read: {0}").format(cause))
            return
        self._files += parts
        self._show()

    def _ask_files(self) -> None:
        _pick(self, self.tr("Sources, or one binary"), many=True, take=self.take_files)

    def _forget(self) -> None:
        self._files.clear()
        self._show()

    def _show(self) -> None:
        self.list.clear()
        for part in self._files:
            self.list.addItem(f"{part.name} · {len(part.content):,} bytes")
        self.list.setVisible(bool(self._files))
        self.changed.emit()


class ScopesField(ValueField):
    """A tree of scopes with search, and sets of them that are often wanted."""

    def __init__(self, look: Look, parameter: Parameter) -> None:
        super().__init__(look, parameter)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a scope"))
        self.search.setAccessibleName(self.tr("Find a scope"))
        self.search.setMinimumHeight(look.size("target"))
        self.search.textChanged.connect(self._filter)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setProperty("framed", "true")
        self.tree.setAccessibleName(said(parameter.title))
        self.tree.setMinimumHeight(look.scaled(240))
        self._leaves: dict[str, QTreeWidgetItem] = {}
        for family, scopes in FAMILIES.items():
            self._add(family, scopes)
        self.tree.itemChanged.connect(lambda _item, _column: self._chosen())
        presets = WrappingRow()
        for name, scopes in PRESETS.items():
            button = KeyButton(look, name)
            button.clicked.connect(lambda _=False, scopes=scopes: self.fill_in(scopes))
            presets.add(button)
        self._count = Words("", "small")
        self.body.addWidget(self.search)
        self.body.addWidget(self.tree)
        self.body.addWidget(presets)
        self.body.addWidget(self._count)
        self.finish()
        self._chosen()

    def value(self) -> Value:
        checked = Qt.CheckState.Checked
        return tuple(n for n, leaf in self._leaves.items() if leaf.checkState(0) == checked)

    def fill_in(self, value: Value) -> None:
        wanted = set(value) if isinstance(value, tuple) else set(value.split())
        self.tree.blockSignals(True)  # noqa: FBT003  # Qt's argument
        for name, leaf in self._leaves.items():
            is_on = name in wanted
            leaf.setCheckState(0, Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
        self.tree.blockSignals(False)  # noqa: FBT003  # Qt's argument
        self.tree.viewport().update()
        self._chosen()

    def _add(self, family: str, scopes: tuple[str, ...]) -> None:
        branch = QTreeWidgetItem(self.tree, [said(family)])
        branch.setFlags(branch.flags() | Qt.ItemFlag.ItemIsAutoTristate)
        branch.setCheckState(0, Qt.CheckState.Unchecked)
        for scope in scopes:
            leaf = QTreeWidgetItem(branch, [scope])
            leaf.setCheckState(0, Qt.CheckState.Unchecked)
            self._leaves[scope] = leaf

    def _chosen(self) -> None:
        self._count.setText(self.tr("{0} chosen").format(len(self.value())))
        self.changed.emit()

    def _filter(self, text: str) -> None:
        words = text.lower().split()
        for name, leaf in self._leaves.items():
            leaf.setHidden(not all(word in name for word in words))
        for number in range(self.tree.topLevelItemCount()):
            branch = self.tree.topLevelItem(number)
            if branch is not None:
                family = FAMILIES[branch.text(0)]
                branch.setHidden(all(self._leaves[scope].isHidden() for scope in family))
                branch.setExpanded(bool(words))


def _content(path: Path) -> bytes:
    """Raises OSError, also for a file larger than any program."""
    if path.stat().st_size > _MOST_FILE_BYTES:
        raise OSError(f"{path.name} has more than 4 MB")
    return path.read_bytes()


def _pick(parent: ValueField, title: str, *, many: bool, take: Callable[..., None]) -> None:
    dialog = QFileDialog(parent, title)
    mode = QFileDialog.FileMode
    dialog.setFileMode(mode.ExistingFiles if many else mode.ExistingFile)
    dialog.filesSelected.connect(lambda paths: take(*paths))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
