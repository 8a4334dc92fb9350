"""Opens the vault where a round needs it: a code is kept nowhere else."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from station.domain.errors import StationError
from station.domain.identity import Secret
from station.flow.ports import Outside
from station.window.bench.vault_dialog import VaultDialog
from station.window.look import Look
from station.window.tasks import Tasks


class VaultAsking(QObject):
    """The dialog of the bench, over a page of a round."""

    def __init__(self, look: Look, outside: Outside, tasks: Tasks, page: QWidget) -> None:
        super().__init__(page)
        self._look, self._outside, self._tasks, self._page = look, outside, tasks, page

    def ask(self) -> None:
        outside = self._outside
        dialog = VaultDialog(
            self._look, self._page.window(), lambda code: outside.verdicts.row(code).number
        )
        dialog.form.opened.connect(
            lambda secret: self._tasks.start(self._open(dialog, secret), "vault")
        )
        dialog.form.show_state(outside.vault_state())
        dialog.open()

    async def _open(self, dialog: VaultDialog, passphrase: Secret) -> None:
        dialog.setEnabled(False)
        try:
            await self._outside.open_vault(passphrase)
        except StationError as trouble:
            dialog.setEnabled(True)
            dialog.form.say_trouble(trouble)
            return
        dialog.accept()
