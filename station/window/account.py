"""Tests an account with the cloud and keeps it: settings in the file, secrets where asked."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from station.domain.errors import StationError
from station.flow.ports import Account, Outside
from station.window.account_form import SECRET_KEYS, AccountForm
from station.window.tasks import Tasks


class AccountDesk(QObject):
    """`kept` gives the settings that hold from now on; secrets are not among them."""

    kept = Signal(object)

    def __init__(
        self, outside: Outside, tasks: Tasks, form: AccountForm, settings: Mapping[str, str]
    ) -> None:
        super().__init__(form)
        self._outside, self._tasks, self._form = outside, tasks, form
        self._proven: Account | None = None
        self.is_proven = False
        """The cloud has said of what was kept that it is right."""
        self._form.fill_in(settings)
        self._show_kept()
        self._form.test_pressed.connect(self._test)

    def _test(self) -> None:
        self._form.say_waiting()
        self._tasks.start(self._ask_cloud(), "try account")

    async def _ask_cloud(self) -> None:
        account = self._form.account()
        try:
            self._form.say_outcome(await self._outside.try_account(account))
        except StationError as trouble:
            self._say(trouble)
        else:
            self._proven = account

    def keep(self) -> None:
        form = self._form
        try:
            for each in form.secrets():
                self._outside.keep_secret(
                    each.name, each.secret, form.cloud_host, forever=form.keeps_for_ever
                )
        except StationError as trouble:
            self._say(trouble)
            return
        self.is_proven, self._proven = self._proven == form.account(), None
        form.forget_secrets()
        self._show_kept()
        self.kept.emit(form.settings())

    def _show_kept(self) -> None:
        host = self._form.cloud_host
        self._form.show_kept({key: self._outside.has_secret(key, host) for key in SECRET_KEYS})

    def _say(self, trouble: StationError) -> None:
        row = self._outside.verdicts.row(trouble.code)
        self._form.say_trouble(row.number, str(trouble), trouble.hint)
