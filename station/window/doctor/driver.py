"""Looks when the page is first opened and when it is asked to; mends what its keys name."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject

from station.domain.errors import StationError
from station.domain.field.findings import Finding
from station.domain.field.findings_rule import INSTALL
from station.flow.field.doctor import Doctor
from station.flow.ports import Outside
from station.window.doctor.own import OWN_CHECKS, own_findings
from station.window.doctor.page import DoctorPage
from station.window.tasks import Tasks

_NEEDS_RIGHTS = (INSTALL,)
"""Hidden while the window is locked."""


class DoctorDriver(QObject):
    """`is_locked` says whether an operator is alone with the window."""

    def __init__(
        self,
        outside: Outside,
        tasks: Tasks,
        page: DoctorPage,
        open_doctor: Callable[[], Doctor],
        is_locked: Callable[[], bool],
    ) -> None:
        super().__init__(page)
        self._outside, self._tasks, self._page = outside, tasks, page
        self._open_doctor, self._is_locked = open_doctor, is_locked
        self._doing: asyncio.Task[Any] | None = None
        self._has_looked = False
        page.opened.connect(self._opened)
        page.again_pressed.connect(self.look)
        page.mend_pressed.connect(self._mend)

    def look(self) -> None:
        """Everything anew, one look at a time."""
        if self._doing is None or self._doing.done():
            self._doing = self._tasks.start(self._look(), "doctor")

    def lock_changed(self) -> None:
        self._page.show_rights(self._may_mend)

    def _opened(self) -> None:
        if not self._has_looked:
            self.look()

    async def _look(self) -> None:
        self._has_looked = True
        self._page.show_none()
        self._page.show_running()
        try:
            doctor = self._open_doctor()
            try:
                for finding in own_findings():
                    self._show(finding)
                await doctor.look(self._hear)
            finally:
                self._page.show_ended(f"{datetime.now().astimezone():%H:%M:%S}")
                await doctor.close()
        except StationError as error:
            self._fail(error)

    def _hear(self, finding: Finding) -> None:
        if finding.check not in OWN_CHECKS:
            self._show(finding)

    def _show(self, finding: Finding) -> None:
        number = self._outside.verdicts.row(finding.code).number if finding.code else ""
        self._page.add(finding, number, may_mend=self._may_mend(finding))

    def _may_mend(self, finding: Finding) -> bool:
        return finding.mended_by not in _NEEDS_RIGHTS or not self._is_locked()

    def _mend(self, name: str) -> None:
        if self._doing is None or self._doing.done():
            self._doing = self._tasks.start(self._mended(name), "mend")

    async def _mended(self, name: str) -> None:
        self._page.trouble.hide()
        self._page.again.setEnabled(False)
        self._page.show_mending(self.tr("The system may ask for rights now."))
        try:
            doctor = self._open_doctor()
            try:
                done = await doctor.mend(name)
            finally:
                await doctor.close()
        except StationError as error:
            self._page.show_mending("")
            self._fail(error)
        else:
            self._page.show_mending("")
            await self._look()
            self._page.say_done(done)
        finally:
            self._page.again.setEnabled(True)

    def _fail(self, error: StationError) -> None:
        row = self._outside.verdicts.row(error.code)
        self._page.say_trouble(row.number, str(error), error.hint)
        self._page.again.setEnabled(True)
