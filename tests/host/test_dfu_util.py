"""dfu-util behind its port: a stand-in program says what the real one says."""

import asyncio
import stat
import sys

import pytest

from station.domain.field.firmware.building import ImageWish, build_image
from station.domain.field.firmware.module import read_module
from station.domain.field_errors import DfuFailed, DfuUtilMissing
from station.domain.identity import DeviceId
from station.host.dfu_util import DfuUtil, arguments

IMAGE = build_image(ImageWish(body_bytes=4000))
MODULE = read_module(IMAGE)
DEVICE = DeviceId.parse("3b0021000847343432313031")


@pytest.fixture
def stand_in(tmp_path):
    """Makes a program; it writes its words and the image down first."""

    def make(*lines: str) -> DfuUtil:
        program = tmp_path / "dfu-util"
        body = "\n".join(
            (
                f"#!{sys.executable}",
                "import shutil, sys, time",
                f"open({str(tmp_path / 'words')!r}, 'w').write(' '.join(sys.argv[1:]))",
                f"shutil.copy(sys.argv[-1], {str(tmp_path / 'image')!r})",
                *lines,
            )
        )
        program.write_text(body, encoding="utf-8")
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
        return DfuUtil(str(program), within_s=15.0)

    return make


def test_the_image_goes_where_its_own_header_says(tmp_path):
    words = " ".join(arguments(MODULE, DEVICE, tmp_path / "image.bin"))
    assert words.startswith("-d 2b04:d006 -S 3b0021000847343432313031 -a 0 -s 0x080a0000:leave -D")
    assert "-S" not in arguments(MODULE, None, tmp_path / "image.bin")
    p1 = read_module(build_image(ImageWish(platform=8)))
    assert arguments(p1, None, tmp_path)[1] == "2b04:d008"


async def test_progress_is_heard_and_the_checked_bytes_are_what_is_written(stand_in, tmp_path):
    tool = stand_in(
        "for n in (0, 40, 100): print(f'\\rDownload [===] {n:3d}%', end='', flush=True)",
        "print('\\nFile downloaded successfully')",
    )
    heard: list[int] = []
    await tool.write(IMAGE, MODULE, DEVICE, heard.append)
    await asyncio.sleep(0)
    assert heard[-1] == len(IMAGE)
    assert heard == sorted(heard)
    assert (tmp_path / "image").read_bytes() == IMAGE
    assert DEVICE.text in (tmp_path / "words").read_text()


async def test_a_board_that_left_before_it_told_its_state_is_no_failure(stand_in):
    tool = stand_in(
        "print('File downloaded successfully')",
        "print('dfu-util: Error during download get_status')",
        "sys.exit(74)",
    )
    await tool.write(IMAGE, MODULE, None, lambda _: None)


async def test_what_it_says_last_is_told_when_it_fails(stand_in):
    tool = stand_in("print('No DFU capable USB device available', file=sys.stderr)", "sys.exit(74)")
    with pytest.raises(DfuFailed) as failed:
        await tool.write(IMAGE, MODULE, None, lambda _: None)
    assert failed.value.seen == ("dfu-util: No DFU capable USB device available",)


async def test_stopped_it_is_ended_and_nothing_of_it_is_left(stand_in):
    tool = stand_in("print('Download 10%', flush=True)", "time.sleep(600)")
    began = asyncio.Event()
    writing = asyncio.create_task(tool.write(IMAGE, MODULE, None, lambda _: began.set()))
    await began.wait()
    writing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await writing


async def test_one_that_never_ends_is_ended(stand_in):
    tool = stand_in("time.sleep(600)")
    tool._within_s = 0.5
    with pytest.raises(DfuFailed, match="did not end"):
        await tool.write(IMAGE, MODULE, None, lambda _: None)


def test_without_the_program_it_is_said_how_to_get_it():
    with pytest.raises(DfuUtilMissing) as missing:
        DfuUtil("no-such-dfu-util").find()
    assert "apt install dfu-util" in missing.value.hint
