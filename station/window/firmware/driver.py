"""Does what the page Firmware asks for, one thing at a time, and says what a Stop left behind."""

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from pathlib import PurePath
from typing import Any

from PySide6.QtCore import QObject

from station.domain.calls.shape import FilePart
from station.domain.errors import StationError, StoppedByOperator
from station.domain.field.firmware.checks import NOBODY, Board, examine
from station.domain.recipe import DEFAULT_CLOUD_URL
from station.flow.cloud_desk import DeskAccount
from station.flow.field.flash import FlashDesk, Flashed, FlashNews
from station.flow.ports import Outside
from station.window.firmware.page import FirmwarePage
from station.window.look import Look
from station.window.save_dialog import ask_which
from station.window.tasks import Tasks

_IMAGE = ".bin"
_HARMLESS = ("", "asking", "sending", "compiling")
"""Stages whose Stop leaves the device as it was; a DFU write is none of them."""


class FirmwareDriver(QObject):
    """`settings` tell whose cloud is asked over the air."""

    def __init__(
        self,
        look: Look,
        outside: Outside,
        tasks: Tasks,
        page: FirmwarePage,
        settings: Callable[[], Mapping[str, str]],
    ) -> None:
        super().__init__(page)
        self._look, self._outside, self._tasks, self._page = look, outside, tasks, page
        self._settings = settings
        self._desk: FlashDesk | None = None
        self._files: tuple[FilePart, ...] = ()
        self._is_good = False
        self._stage = ""
        self._doing: asyncio.Task[Any] | None = None
        page.opened.connect(self._look_at_ports)
        page.file.choose_pressed.connect(self._ask_file)
        page.file.dropped.connect(self.take)
        page.ways.changed.connect(self._show_idle)
        page.ask.clicked.connect(lambda: self._do(self._ask_device()))
        page.flash.clicked.connect(lambda: self._do(self._flash()))
        page.stop.clicked.connect(self._stop)

    def take(self, paths: list[str]) -> None:
        """Look over what was chosen or dropped."""
        self._do(self._read(paths))

    def _ask_file(self) -> None:
        kind = (self.tr("Firmware or source"), "bin *.ino *.cpp *.h")
        ask_which(self._page, self.tr("Choose firmware"), kind, lambda path: self.take([path]))

    def _flash_desk(self) -> FlashDesk:
        if self._desk is None:
            self._desk = self._outside.field.flash()
        return self._desk

    def _look_at_ports(self) -> None:
        try:
            self._page.ways.show_ports(self._outside.ports())
        except StationError:
            self._page.ways.show_ports(())  # what is wrong with a port is told when it is opened

    # ---- one thing at a time ----

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        if self._doing is not None and not self._doing.done():
            work.close()
            return
        self._doing = self._tasks.start(self._watched(work), "firmware")

    async def _watched(self, work: Coroutine[Any, Any, None]) -> None:
        self._page.show_busy()
        self._stage = ""
        try:
            await work
        except StationError as error:
            self._fail(error)
        except asyncio.CancelledError:
            self._fail(self._stopped())
            raise
        finally:
            self._doing = None
            self._show_idle()

    def _stopped(self) -> StoppedByOperator:
        is_dfu = self._page.ways.way == "dfu" and self._stage == "sending"
        if self._stage in _HARMLESS and not is_dfu:
            return StoppedByOperator(self.tr("It was stopped. The device is as it was."))
        if is_dfu:
            return StoppedByOperator(
                self.tr("It was stopped in mid-write: the device does not start."),
                hint=self.tr("Flash it by DFU once more."),
            )
        return StoppedByOperator(
            self.tr("It was stopped when the device had all of it: which one runs is not proven."),
            hint=self.tr("Check with the device."),
        )

    def _stop(self) -> None:
        if self._doing is not None:
            self._doing.cancel()

    def _show_idle(self) -> None:
        if self._doing is None:
            self._page.show_idle(ready=self._is_good and self._page.ways.is_ready and self._fits())

    def _fits(self) -> bool:
        """Sources go over the air alone."""
        return self._page.ways.way == "air" or self._is_image()

    def _is_image(self) -> bool:
        return len(self._files) == 1 and self._files[0].name.lower().endswith(_IMAGE)

    def _fail(self, error: StationError) -> None:
        row = self._outside.verdicts.row(error.code)
        self._page.say_trouble(row.number, str(error), error.hint)

    # ---- what is done ----

    async def _read(self, paths: list[str]) -> None:
        self._is_good = False
        self._page.progress.hide()
        desk = self._flash_desk()
        self._files = tuple(
            [FilePart(PurePath(path).name, await desk.read(path)) for path in paths]
        )
        self._page.file.show_files(paths, sum(len(file.content) for file in self._files))
        self._examine(NOBODY)

    async def _ask_device(self) -> None:
        _, board = await self._flash_desk().board(self._page.ways.address)
        self._examine(board)

    def _examine(self, board: Board) -> None:
        """Raises what is wrong, its row shown."""
        if not self._is_image():
            self._page.show_checks(())
            self._is_good = bool(self._files)
            return
        examination = examine(self._files[0].content, board)
        self._page.show_checks(examination.checks)
        self._is_good = examination.trouble is None
        if examination.trouble is not None:
            raise examination.trouble

    async def _flash(self) -> None:
        flashed = await self._sent()
        self._page.show_done(flashed.words)

    async def _sent(self) -> Flashed:
        desk, ways, tell = self._flash_desk(), self._page.ways, self._show_news
        content = self._files[0].content
        match ways.way:
            case "air":
                device = ways.device_id
                assert device is not None  # noqa: S101  # the button needs it
                tell(FlashNews("asking", self.tr("Asking the cloud.")))
                return await desk.over_air(self._files, device, self._account(), tell)
            case "dfu":
                return await desk.by_dfu(content, tell)
            case _:
                return await desk.by_cable(content, ways.address, tell)

    def _show_news(self, news: FlashNews) -> None:
        self._stage = news.stage
        self._page.show_news(news)

    def _account(self) -> DeskAccount:
        kept = self._settings()
        return DeskAccount(
            kept.get("cloud_url") or DEFAULT_CLOUD_URL,
            kept.get("product", ""),
            kept.get("client_id", ""),
            kept.get("username", ""),
        )
