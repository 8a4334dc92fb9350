"""The section Lock of Settings at work."""

from collections.abc import Awaitable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from station.domain.errors import StationError
from station.domain.identity import Secret
from station.window.settings.lock_form import LockForm

if TYPE_CHECKING:
    from station.window.main_window import MainWindow


class LockDesk(QObject):
    def __init__(self, window: "MainWindow", form: LockForm) -> None:
        super().__init__(form)
        self._window, self._form = window, form
        self._engineer = window.outside.engineer
        form.kept.connect(self._keep)
        form.declined.connect(self._decline)
        form.show_pin(self._engineer.pin)

    def _keep(self, new: Secret, old: Secret | None) -> None:
        self._begin(self._engineer.keep_pin(new, old))

    def _decline(self, old: Secret | None) -> None:
        self._begin(self._engineer.decline_pin(old))

    def _begin(self, act: Awaitable[StationError | None]) -> None:
        self._form.setEnabled(False)
        self._window.tasks.start(self._done(act), "pin")

    async def _done(self, act: Awaitable[StationError | None]) -> None:
        try:
            trouble = await act
        except StationError as refused:
            self._form.say_trouble(refused)
            return
        else:
            self._form.say(self.tr("Kept."))
            if trouble is not None:
                self._form.say_trouble(trouble)
        finally:
            self._form.setEnabled(True)
        self._form.show_pin(self._engineer.pin)
        self._window.lock.guard.look_again()


def lock_section(window: "MainWindow") -> LockForm:
    form = LockForm(window.look, lambda code: window.outside.verdicts.row(code).number)
    LockDesk(window, form)
    return form
