"""The system's `dfu-util`: writes an image onto a board that waits for one (the light blinks
yellow). A board is brought there by its buttons alone, never by opening its port at 14400.
"""

import asyncio
import os
import re
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

from station.domain.field.firmware.module import FirmwareModule
from station.domain.field_errors import DfuFailed, DfuUtilMissing
from station.domain.identity import DeviceId
from station.worker import Worker

PARTICLE_VID, DFU_PID = 0x2B04, 0xD000
_WITHIN_S = 300.0
_DONE = "File downloaded successfully"
_PERCENT = re.compile(r"(\d{1,3})%")
_SAID_AT_MOST = 4096


class DfuUtil:
    """Fulfils station.flow.field.flash.DfuTool. `program` is found by PATH."""

    def __init__(self, program: str = "dfu-util", within_s: float = _WITHIN_S) -> None:
        self._program, self._within_s = program, within_s

    def find(self) -> str:
        """Raises DfuUtilMissing."""
        found = shutil.which(self._program)
        if found is None:
            raise DfuUtilMissing
        return found

    async def write(
        self,
        content: bytes,
        module: FirmwareModule,
        device: DeviceId | None,
        tell: Callable[[int], None],
    ) -> None:
        """`tell` hears bytes. Cancelled, the program is ended: a board that was half written waits
        for firmware again. Raises DfuUtilMissing, DfuFailed.
        """
        program = self.find()
        loop = asyncio.get_running_loop()

        def told(percent: int) -> None:
            loop.call_soon_threadsafe(tell, len(content) * percent // 100)

        with tempfile.TemporaryDirectory(prefix="station-dfu-") as folder:
            file = Path(folder) / "image.bin"
            file.write_bytes(content)  # what was looked over, whatever became of the file meanwhile
            await self._run(_Run([program, *arguments(module, device, file)], told))

    async def _run(self, run: "_Run") -> None:
        worker = Worker("dfu-util")
        try:
            async with asyncio.timeout(self._within_s):
                await worker.call(run.watch, on_stop=lambda _: run.end())
        except TimeoutError as cause:
            raise DfuFailed(f"dfu-util did not end within {self._within_s:g} s.") from cause
        finally:
            worker.close()


def arguments(module: FirmwareModule, device: DeviceId | None, file: Path) -> list[str]:
    """Where the image goes is in its own header; `leave` restarts the board afterwards."""
    which = f"{PARTICLE_VID:04x}:{DFU_PID + module.platform.number:04x}"
    serial = ["-S", device.text] if device is not None else []
    place = f"{module.start_address:#010x}:leave"
    return ["-d", which, *serial, "-a", "0", "-s", place, "-D", str(file)]


class _Run:
    """One run of the program. Its progress is drawn in one line, so it is read as it comes."""

    def __init__(self, words: list[str], tell: Callable[[int], None]) -> None:
        self._words, self._tell = words, tell
        self._process: subprocess.Popen[bytes] | None = None

    def watch(self, stop: threading.Event) -> None:
        """Blocking, for a worker. Raises DfuFailed."""
        try:
            self._process = process = subprocess.Popen(  # noqa: S603  # words of our own, no shell
                self._words, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT, env={**os.environ, "LC_ALL": "C"},
            )  # fmt: skip
        except OSError as cause:
            raise DfuFailed(f"dfu-util cannot be started: {cause.strerror}.") from cause
        if stop.is_set():
            self.end()
        with process:
            said = self._read(process)
        _judge(process.returncode, said)

    def end(self) -> None:
        """A board that is half written waits for firmware again."""
        if self._process is not None and self._process.poll() is None:
            self._process.terminate()

    def _read(self, process: "subprocess.Popen[bytes]") -> str:
        assert process.stdout is not None  # noqa: S101  # it was asked for
        said = ""
        while piece := os.read(process.stdout.fileno(), 1024):
            said = (said + piece.decode("utf-8", "replace"))[-_SAID_AT_MOST:]
            if found := _PERCENT.findall(said):
                self._tell(min(int(found[-1]), 100))
        return said


def _judge(status: int, said: str) -> None:
    """After `leave` the board has gone, and asking it for its state fails: that is no failure."""
    if _DONE in said or status == 0:
        return
    lines = [line.strip() for line in re.split(r"[\r\n]", said) if line.strip()]
    why = lines[-1][:160] if lines else f"status {status}"
    raise DfuFailed(seen=(f"dfu-util: {why}",))
