"""Asks for the vault's passphrase before the first unit, or for a new one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from station.window.box import Box
from station.window.buttons import KeyButton
from station.window.look import Look
from station.window.settings.secrets_form import SecretsForm
from station.window.settings.section import NumberOf


class VaultDialog(Box):
    """The form of Settings, Secrets, where it is needed. A scan is refused in it."""

    topic = "secrets"

    def __init__(self, look: Look, parent: QWidget, number_of: NumberOf) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setWindowTitle(self.tr("The vault of secrets"))
        self.setAccessibleName(self.windowTitle())
        self.resize(min(look.scaled(640), parent.width() - 40),
                    min(look.scaled(640), parent.height() - 40))  # fmt: skip
        self.form = SecretsForm(look, number_of)
        self.later = KeyButton(look, self.tr("Not now"), key="Escape")
        self.later.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 24, 20)
        column.addWidget(self.form, 1)
        column.addWidget(self.later, 0, Qt.AlignmentFlag.AlignRight)
        self.finished.connect(self.deleteLater)
        self.form.first.edit.setFocus()
