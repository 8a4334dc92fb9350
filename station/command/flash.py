"""`station flash …`: an image is looked over, goes onto one device, and the device says so."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING

from station.command.engineer import admit
from station.command.report import PASSED, print_hint, print_json
from station.command.wishes import Given, Parts
from station.domain.calls.shape import FilePart
from station.domain.errors import ParameterWrong
from station.domain.field.firmware.checks import Board, Check, CheckState, examine
from station.flow.field.flash import Flashed, FlashNews

if TYPE_CHECKING:
    from station.flow.field.flash import FlashDesk
    from station.flow.ports import Outside

_SIGNS = {
    CheckState.GOOD: "good",
    CheckState.BAD: "WRONG",
    CheckState.UNKNOWN: "open",
    CheckState.WATCH: "watch",
}


async def run_flash(arguments: argparse.Namespace, parts: Parts, given: Given) -> int:
    """Raises StationError: what the image, the device or the cloud refuses."""
    _refuse_half(arguments)
    outside = parts.outside(given)
    desk = outside.field.flash()
    files = [FilePart(PurePath(path).name, await desk.read(path)) for path in arguments.file]
    if arguments.check:
        return await _check(files[0].content, arguments, desk)
    await admit(outside, parts)
    progress = _Progress(as_json=arguments.json)
    try:
        flashed = await _flash(files, arguments, desk, outside, progress)
    finally:
        progress.end()
    _tell(flashed, as_json=arguments.json)
    return PASSED


def _refuse_half(arguments: argparse.Namespace) -> None:
    """Raises ParameterWrong."""
    if arguments.ota and arguments.device is None:
        raise ParameterWrong("Over the air needs a device.", hint="Name it by --device ID.")
    if arguments.device is not None and not arguments.ota:
        raise ParameterWrong("--device is for the way over the air.", hint="Add --ota.")
    if len(arguments.file) > 1 and not arguments.ota:
        raise ParameterWrong("By USB one image goes at a time.", hint="Name one file.")


async def _check(content: bytes, arguments: argparse.Namespace, desk: "FlashDesk") -> int:
    """By itself; with --port for the device that is there. Raises what is wrong."""
    board = (await desk.board(arguments.port))[1] if arguments.port else Board()
    examination = examine(content, board)
    for check in examination.checks:
        _print_check(check, as_json=arguments.json)
    if examination.trouble is not None:
        raise examination.trouble
    return PASSED


def _print_check(check: Check, *, as_json: bool) -> None:
    if as_json:
        row = {"event": "check", "check": check.key, "state": check.state, "words": check.words}
        print_json(row)
    else:
        print(f"{_SIGNS[check.state]:6} {check.words}")


async def _flash(
    files: Sequence[FilePart],
    arguments: argparse.Namespace,
    desk: "FlashDesk",
    outside: "Outside",
    progress: "_Progress",
) -> Flashed:
    if arguments.ota:
        from station.command.cloud.account import account_of
        from station.command.cloud.wish import AccountWish

        account = account_of(AccountWish(recipe=arguments.recipe), outside)
        return await desk.over_air(files, arguments.device, account, progress.tell)
    if arguments.dfu:
        return await desk.by_dfu(files[0].content, progress.tell)
    return await desk.by_cable(files[0].content, arguments.port, progress.tell)


def _tell(flashed: Flashed, *, as_json: bool) -> None:
    if not as_json:
        print(flashed.words)
        return
    module = flashed.module
    print_json(
        {
            "event": "verdict",
            "passed": True,
            "ending": "pass",
            "code": "flashed",
            "what": flashed.words,
            "way": flashed.way,
            "device_id": flashed.device.text if flashed.device else None,
            "part": module.words if module else None,
            "version": module.version if module else None,
            "product": module.product if module else None,
            "product_version": module.product_version if module else None,
        }
    )


class _Progress:
    """JSON lines for programs; for people one line that is drawn over."""

    def __init__(self, *, as_json: bool) -> None:
        self._as_json = as_json
        self._said = ""
        self._is_drawn = False
        self._percent = -1

    def tell(self, news: FlashNews) -> None:
        percent = news.sent_bytes * 100 // news.of_bytes if news.of_bytes else -1
        if self._as_json:
            self._tell_program(news, percent)
        elif news.of_bytes and sys.stderr.isatty():
            self._draw(f"{news.sent_bytes / 1000:.1f} of {news.of_bytes / 1000:.1f} kB")
        elif news.words != self._said:
            self.end()
            print_hint(news.words)
            self._said = news.words

    def end(self) -> None:
        if self._is_drawn:
            print_hint("")
            self._is_drawn = False

    def _tell_program(self, news: FlashNews, percent: int) -> None:
        """A line for each percent at most."""
        if percent >= 0 and percent == self._percent:
            return
        self._percent = percent
        fields = {"event": "flash", "stage": news.stage, "words": news.words}
        counted = {"sent_bytes": news.sent_bytes, "of_bytes": news.of_bytes}
        print_json(fields | (counted if news.of_bytes else {}))

    def _draw(self, words: str) -> None:
        sys.stderr.write(f"\r{words}   ")
        sys.stderr.flush()
        self._is_drawn = True
