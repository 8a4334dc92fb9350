"""Tests an account with the cloud and keeps it: settings in the file, secrets where asked."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from station.domain.errors import StationError
from station.flow.ports import Outside
from station.window.account_form import SECRET_KEYS
from station.window.pages.settings_page import SettingsPage
from station.window.tasks import Tasks


class AccountDesk(QObject):
    """`kept` gives the settings that hold from now on; secrets are not among them."""

    kept = Signal(object)

    def __init__(
        self, outside: Outside, tasks: Tasks, page: SettingsPage, settings: Mapping[str, str]
    ) -> None:
        super().__init__(page)
        self._outside, self._tasks, self._form = outside, tasks, page.account
        self._form.fill_in(settings)
        self._show_kept()
        self._form.test_pressed.connect(self._test)
        page.keep_pressed.connect(self._keep)

    def _test(self) -> None:
        self._form.say_waiting()
        self._tasks.start(self._ask_cloud(), "try account")

    async def _ask_cloud(self) -> None:
        try:
            self._form.say_outcome(await self._outside.try_account(self._form.account()))
        except StationError as trouble:
            self._say(trouble)

    def _keep(self) -> None:
        form = self._form
        try:
            for each in form.secrets():
                self._outside.keep_secret(
                    each.name, each.secret, form.cloud_host, forever=form.keeps_for_ever
                )
        except StationError as trouble:
            self._say(trouble)
            return
        form.forget_secrets()
        self._show_kept()
        self.kept.emit(form.settings())

    def _show_kept(self) -> None:
        host = self._form.cloud_host
        self._form.show_kept({key: self._outside.has_secret(key, host) for key in SECRET_KEYS})

    def _say(self, trouble: StationError) -> None:
        row = self._outside.verdicts.row(trouble.code)
        self._form.say_trouble(row.number, str(trouble), trouble.hint)
