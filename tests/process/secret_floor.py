"""Processes side by side and the wire between Station and its cloud, all heard by one loop."""

import json
import os
import re
import selectors
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

GIVES_UP_AFTER_S = 150.0
_LOOKS_EVERY_S = 0.3
_ON_THE_WIRE = re.compile(
    rb'"(access_token|refresh_token|claim_code|mobile_secret|mfa_token)"\s*:\s*"([^"]+)"'
)
_SPIED = (
    "aplay", "dfu-util", "ffplay", "gsettings", "iwgetid", "loginctl", "lp", "lpadmin", "lpstat",
    "mmcli", "netsh", "nmcli", "paplay", "pkexec", "pw-play", "rfkill", "sudo", "systemctl",
    "udevadm", "xdg-open",
)  # fmt: skip


@dataclass
class Wire:
    """A relay before the cloud: every secret that crosses it is known by name afterwards."""

    floor: "Floor"
    cloud: tuple[str, int]
    heard: bytearray = field(default_factory=bytearray)

    def __post_init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.floor.hear(self._listener, self._accept)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def secrets(self) -> Iterator[tuple[str, str]]:
        found = dict.fromkeys(_ON_THE_WIRE.findall(bytes(self.heard)))
        for number, (kind, text) in enumerate(found):
            yield f"{kind.decode()} {number}", text.decode()

    def _accept(self) -> None:
        near, _ = self._listener.accept()
        far = socket.create_connection(self.cloud)
        for one, other in ((near, far), (far, near)):
            self.floor.hear(one, lambda one=one, other=other: self._pass(one, other))

    def _pass(self, one: socket.socket, other: socket.socket) -> None:
        try:
            data = one.recv(1 << 18)
            other.sendall(data)
        except OSError:  # either has gone away
            data = b""
        if data:
            self.heard += data
            return
        for end in (one, other):
            self.floor.hear_no_more(end)


class Floor:
    """`cmdlines` and `environments` are those of Station and of whatever it started."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.cmdlines: set[bytes] = set()
        self.environments: set[bytes] = set()
        self._selector = selectors.DefaultSelector()
        self._open: set[Any] = set()
        self._ours: dict[int, subprocess.Popen[bytes]] = {}
        self._looked_s = 0.0

    def hear(self, source: Any, act: Callable[[], None]) -> None:
        self._open.add(source)
        self._selector.register(source, selectors.EVENT_READ, act)

    def hear_no_more(self, source: Any) -> None:
        if source in self._open:
            self._open.remove(source)
            self._selector.unregister(source)
            source.close()

    def hear_lines(self, process: "subprocess.Popen[Any]", act: Callable[[Any], None]) -> None:
        """JSON lines of its standard output."""
        pipe, rest = process.stdout, bytearray()
        assert pipe is not None

        def read() -> None:
            data = os.read(pipe.fileno(), 1 << 20)
            *lines, last = (bytes(rest) + data).split(b"\n")
            rest[:] = last
            for line in lines:
                act(json.loads(line))
            if not data:
                self.hear_no_more(pipe)

        self.hear(pipe, read)

    def begin(
        self, *arguments: str, env: Mapping[str, str], stdout: Any = None
    ) -> "subprocess.Popen[bytes]":
        """`station` with these arguments; what it says lies in a file unless somebody hears it."""
        said = self.folder / f"said-{len(self._ours)}.txt"
        with said.open("wb") as file:
            process = subprocess.Popen(
                [sys.executable, "-m", "station", *arguments], env=dict(env),
                stdin=subprocess.DEVNULL, stdout=stdout or file, stderr=file,
            )  # fmt: skip
        self._ours[process.pid] = process
        return process

    def until(self, is_over: Callable[[], bool]) -> None:
        gives_up_s = time.monotonic() + GIVES_UP_AFTER_S
        while not is_over():
            assert time.monotonic() < gives_up_s, "the shift does not end"
            for key, _ in self._selector.select(0.1):
                if key.fileobj in self._open:
                    key.data()
            if time.monotonic() - self._looked_s > _LOOKS_EVERY_S:
                self._look()

    def ended(self, *processes: "subprocess.Popen[bytes]") -> list[int]:
        """Their exit statuses, once all have ended."""
        self.until(lambda: all(process.poll() is not None for process in processes))
        return [process.returncode for process in processes]

    def close(self) -> None:
        for process in self._ours.values():
            process.kill()
            process.wait()
        for source in list(self._open):
            self.hear_no_more(source)
        self._selector.close()

    def _look(self) -> None:
        """The environment that Station was begun with is its parent's word, and is left out."""
        family = _family(set(self._ours))
        for number in family:
            self.cmdlines.add(_of(number, "cmdline"))
            if number not in self._ours:
                self.environments.add(_of(number, "environ"))
        self._looked_s = time.monotonic()


def _family(parents: set[int]) -> set[int]:
    found, waiting = set(parents), list(parents)
    while waiting:
        number = waiting.pop()
        children = {int(each) for each in _of(number, f"task/{number}/children").split()} - found
        found |= children
        waiting += children
    return found


def _of(number: int, name: str) -> bytes:
    try:
        return Path(f"/proc/{number}/{name}").read_bytes()
    except OSError:  # it has ended
        return b""


def spies(folder: Path, told: Path) -> str:
    """A search path of programs that tell what they were started with, and do nothing."""
    folder.mkdir()
    told.mkdir()
    for name in _SPIED:
        spy = folder / name
        spy.write_text(f'#!/bin/sh\n{{ echo "$0 $@"; env; }} > "{told}/{name}.$$"\nexit 1\n')
        spy.chmod(0o755)
    return str(folder)
