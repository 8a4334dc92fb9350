"""The list of calls: searched, grouped, the favourites first."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from station.domain.calls.catalogue import CALLS, GROUPS, calls_of
from station.domain.calls.shape import ApiCall
from station.window.buttons import KeyButton
from station.window.look import Look
from station.window.said import said

DEVICE_ACTS = {
    "device.wifi": "Give it a Wi-Fi",
    "device.identify": "Identify",
    "device.claim-code": "Store a claim code",
    "device.leave": "Leave listening",
}
"""What is done to a device here, without the cloud (rows 33, 34, 43, 44 of cloud-api 1)."""
_NAME, _SEARCHED = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_DEVICE_GROUP = "Device in your hand"
_GROUP_WEIGHT = 650


class CallList(QFrame):
    """`chosen` names a declared call, or one of DEVICE_ACTS."""

    chosen = Signal(str)
    favourites_changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("card")
        self.favourites: list[str] = []
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a call"))
        self.search.setAccessibleName(self.tr("Find a call"))
        self.search.setMinimumHeight(look.size("target"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._take_first)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setIndentation(look.scaled(14))
        self.tree.setAccessibleName(self.tr("Calls"))
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.currentItemChanged.connect(lambda item, _: self._tell(item))
        self.star = KeyButton(look, self.tr("Add to favourites"), icon="star")
        self.star.clicked.connect(self._turn_star)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 12, 10, 10)
        column.setSpacing(8)
        for widget in (self.search, self.tree, self.star):
            column.addWidget(widget)
        self._build()

    @property
    def current(self) -> str:
        item = self.tree.currentItem()
        return str(item.data(0, _NAME) or "") if item is not None else ""

    def choose(self, name: str) -> None:
        """Show `name` as chosen, and tell it."""
        for item in self._leaves():
            if item.data(0, _NAME) == name:
                self.tree.setCurrentItem(item)
                self.tree.scrollToItem(item)
                return

    def show_favourites(self, names: Iterable[str]) -> None:
        """Names that are not known any more are left out."""
        kept, self.favourites = self.current, [n for n in names if n in CALLS]
        self.tree.blockSignals(True)  # noqa: FBT003  # Qt's argument
        self._build()
        self.tree.blockSignals(False)  # noqa: FBT003  # Qt's argument
        if kept:
            self.choose(kept)
        self._name_star()

    def _build(self) -> None:
        self.tree.clear()
        self._rows: dict[str, tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = {}
        if self.favourites:
            self._add(self.tr("Favourites"), [(n, CALLS[n].title, n) for n in self.favourites])
        self._add(_DEVICE_GROUP, [(name, words, words) for name, words in DEVICE_ACTS.items()])
        for group in GROUPS:
            self._add(group, [(c.name, c.title, _searched(c)) for c in calls_of(group)])
        self._filter(self.search.text())

    def _add(self, group: str, rows: list[tuple[str, str, str]]) -> None:
        branch = QTreeWidgetItem(self.tree, [said(group)])
        font = QFont(self.tree.font())
        font.setVariableAxis(QFont.Tag.fromString("wght"), _GROUP_WEIGHT)
        branch.setFont(0, font)
        branch.setFlags(branch.flags() & ~Qt.ItemFlag.ItemIsSelectable)
        leaves: list[QTreeWidgetItem] = []
        self._rows[group] = (branch, leaves)
        for name, title, searched in rows:
            leaf = QTreeWidgetItem(branch, [said(title)])
            leaf.setData(0, _NAME, name)
            leaf.setData(0, _SEARCHED, f"{searched} {said(title)}".lower())
            leaf.setToolTip(0, name)
            leaf.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{said(group)}: {said(title)}")
            leaves.append(leaf)

    def _leaves(self) -> Iterable[QTreeWidgetItem]:
        for _, leaves in self._rows.values():
            yield from leaves

    def _filter(self, text: str) -> None:
        words = text.lower().split()
        for number, (branch, leaves) in enumerate(self._rows.values()):
            for leaf in leaves:
                searched = str(leaf.data(0, _SEARCHED))
                leaf.setHidden(not all(word in searched for word in words))
            branch.setHidden(all(leaf.isHidden() for leaf in leaves))
            branch.setExpanded(bool(words) or number < 2)

    def _take_first(self) -> None:
        for leaf in self._leaves():
            if not leaf.isHidden():
                self.tree.setCurrentItem(leaf)
                return

    def _tell(self, item: QTreeWidgetItem | None) -> None:
        self._name_star()
        if item is not None and (name := item.data(0, _NAME)):
            self.chosen.emit(str(name))

    def _turn_star(self) -> None:
        name = self.current
        if name in self.favourites:
            self.show_favourites([each for each in self.favourites if each != name])
        elif name in CALLS:
            self.show_favourites([*self.favourites, name])
        self.favourites_changed.emit()

    def _name_star(self) -> None:
        name = self.current
        is_one = name in self.favourites
        words = self.tr("Take from favourites") if is_one else self.tr("Add to favourites")
        self.star.say(words)
        self.star.setEnabled(name in CALLS)


def _searched(call: ApiCall) -> str:
    return f"{call.name} {call.title} {call.group} {call.path} {call.does}"
