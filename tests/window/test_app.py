"""Qt and asyncio on one loop, from start to end."""

import asyncio

from PySide6.QtCore import QTimer

from station.domain.events import Judged
from station.window.app import drive_demo, run_in_qt, show_window
from station.window.dialog import Ask
from station.window.frame import Frame
from station.window.main_window import MainWindow
from tests.window.scripted import ScriptedOutside
from tests.window.test_main_window import DEMO

NAMES = [
    "01-wi-fi.png", "02-identify.png", "03-product.png", "04-customer.png", "05-claim-code.png",
    "06-hand-over.png", "07-confirm-owner.png", "08-done.png",
]  # fmt: skip


def test_a_coroutine_runs_while_qt_does(qapp):
    async def main() -> int:
        fired = asyncio.Event()
        QTimer.singleShot(0, fired.set)
        async with asyncio.timeout(5):
            await fired.wait()
        return 7

    assert run_in_qt(main) == 7


def test_the_window_ends_its_work_before_it_goes(qapp):
    ended = []

    async def play(operator, tell):
        try:
            await asyncio.Event().wait()
        finally:
            ended.append(True)

    outside = ScriptedOutside()
    outside.play = play

    async def main() -> int:
        shown = asyncio.create_task(show_window(outside))
        await asyncio.sleep(0)
        frame = Frame.at_hand()
        window = frame.findChild(MainWindow)
        window.guided.keys.main.click()
        await asyncio.sleep(0)
        frame.close()
        assert not shown.done()
        frame.findChild(Ask).grave.click()
        return await shown

    assert run_in_qt(main) == 0
    assert ended == [True]


def test_the_window_wears_the_style_and_the_program_none(qapp):
    """Of the whole program it costs three times as much, and a change of the theme ten times."""

    async def main() -> int:
        shown = asyncio.create_task(show_window(ScriptedOutside()))
        await asyncio.sleep(0)
        frame = Frame.at_hand()
        window = frame.findChild(MainWindow)
        assert qapp.styleSheet() == ""
        before = frame.styleSheet()
        assert before == window.look.style_sheet()
        window.look.choose("contrast", 1.5)
        assert frame.styleSheet() == window.look.style_sheet() != before
        frame.close()
        return await shown

    assert run_in_qt(main) == 0


def test_a_demonstration_presses_its_way_to_pass_and_pictures_each_page(qapp, tmp_path):
    told = []

    async def main() -> int:
        verdict = await drive_demo(ScriptedOutside(), DEMO, tmp_path, told.append)
        return 0 if verdict.passed else 3

    assert run_in_qt(main) == 0
    assert sorted(each.name for each in tmp_path.iterdir()) == NAMES
    assert isinstance(told[-1], Judged)


def test_the_first_paint_waits_for_nothing_but_qt():
    """What is imported until the frame is on the screen."""
    import subprocess
    import sys

    code = (
        "import sys, station.window.app as app\n"
        "late = {'asyncio', 'qasync', 'tomllib', 'station.flow.ports', 'station.domain.recipe'}\n"
        "print(sorted(late & set(sys.modules)))"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
