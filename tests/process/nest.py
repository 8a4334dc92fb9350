"""Starts `station` as a process of its own at once: everything is loaded already, and forked.

Each child is a whole process with its own id, folders and files: killed, it is as dead as any.
"""

import importlib
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

LOADED = (
    "keyring", "requests", "argon2", "cryptography.hazmat.primitives.ciphers.aead",
    "sqlalchemy.dialects.sqlite", "alembic", "station.assembly.bench", "station.assembly.clouds",
    "station.command.bench", "station.device.link", "station.device.plugs", "station.host.vault",
    "station.ledger.journal", "station.ledger.revisions",
)  # fmt: skip


class Nest:
    """One child at a time. `environment` is that of all of them."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.process.nest"],
            env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def begin(self, arguments: list[str], said: Path, more: Mapping[str, str] | None = None) -> int:
        """Its process id; what it says goes to the end of the file `said`. `more` is added to the
        environment of this one alone.
        """
        stdin = self._process.stdin
        assert stdin is not None
        order = {"arguments": arguments, "said": str(said), "more": dict(more or {})}
        stdin.write(json.dumps(order) + "\n")
        stdin.flush()
        return self._number()

    def ended(self) -> int:
        """The child's exit status once it has ended; negative for the signal that killed it."""
        return self._number()

    def close(self) -> None:
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()
        self._process.wait(10)

    def _number(self) -> int:
        assert self._process.stdout is not None
        return int(self._process.stdout.readline())


def _serve() -> None:
    for module in LOADED:
        importlib.import_module(module)
    for line in sys.stdin:
        order = json.loads(line)
        child = os.fork()
        if child == 0:
            os.environ.update(order["more"])
            os._exit(_be(order["arguments"], order["said"]))
        _tell(child)
        _, status = os.waitpid(child, 0)
        _tell(os.waitstatus_to_exitcode(status))


def _be(arguments: list[str], said: str) -> int:
    """From here on this is `station`, and no longer the nest."""
    from station.assembly import main

    nothing = os.open(os.devnull, os.O_RDONLY)
    file = os.open(said, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    for number, stream in ((nothing, 0), (file, 1), (file, 2)):
        os.dup2(number, stream)
    sys.argv = ["station", *arguments]
    try:
        return main()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()


def _tell(number: int) -> None:
    sys.stdout.write(f"{number}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    _serve()
