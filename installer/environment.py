"""The checkout's own `.venv`: made whole, or made anew.

A stamp, written last, says what it was made from. Where the stamp is missing or tells of
something else, the folder is not trusted but made again; so a set-up that was cut short costs
time and nothing else.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

from installer.trouble import SetupTrouble, explain_pip

ROOT = Path(__file__).resolve().parent.parent
RUN_LOCK = "requirements.lock"
TEST_LOCK = "requirements-test.lock"
BUILD_LOCK = "requirements-build.lock"
NEEDED_BYTES = 1_000_000_000  # the libraries unpacked, and what pip holds beside them

Stamp = dict[str, str]


class Environment:
    """`.venv` below `root`."""

    def __init__(self, root: Path = ROOT) -> None:
        self._root = root
        self._folder = root / ".venv"
        self._stamp_file = self._folder / "station-stamp.json"

    @property
    def python(self) -> Path:
        if os.name == "nt":
            return self._folder / "Scripts" / "python.exe"
        return self._folder / "bin" / "python"

    def tool(self, name: str) -> str:
        """The path of a command that a package has brought."""
        return str(self.python.with_name(f"{name}.exe" if os.name == "nt" else name))

    def is_ready(self, locks: tuple[str, ...]) -> bool:
        """Whether it is whole and was made from `locks` as they are now."""
        return self.python.exists() and self.stamp_for(locks).items() <= self._read_stamp().items()

    def make_ready(self, locks: tuple[str, ...]) -> None:
        """Install what `locks` name, and Station itself. Raises SetupTrouble."""
        try:
            if not self.is_ready(locks):
                self._make(locks)
        except OSError as cause:
            raise SetupTrouble(
                f"{self._folder} could not be made ({cause.strerror or cause}): see to it that"
                " the folder may be written and that the disk is not full, and run this again."
            ) from cause

    def _make(self, locks: tuple[str, ...]) -> None:
        installed = self._installed()
        self._stamp_file.unlink(missing_ok=True)  # from here on it is half-made
        if not installed:
            self._begin_anew()
        together = tuple(dict.fromkeys((*installed, *locks)))
        for lock in together[len(installed) :]:
            _tell(f"Installing what {lock} names; the first time takes a minute or two")
            self._pip("--require-hashes", "--only-binary", ":all:", "-r", self._root / lock)
        if not installed:
            self._pip("--no-deps", "--no-build-isolation", "-e", self._root)
        self._stamp_file.write_text(json.dumps(self.stamp_for(together), indent=1))

    def _installed(self) -> tuple[str, ...]:
        """The locks that it was made from and still fits; none when it must be made anew."""
        present = self._read_stamp()
        locks = tuple(lock for lock in (RUN_LOCK, TEST_LOCK, BUILD_LOCK) if lock in present)
        return locks if locks and self.is_ready(locks) else ()

    def _begin_anew(self) -> None:
        if self._folder.exists():
            _tell("Making .venv anew")
        if self._folder.is_symlink():
            self._folder.unlink()
        elif self._folder.exists():
            shutil.rmtree(self._folder)
        if shutil.disk_usage(self._root).free < NEEDED_BYTES:
            raise SetupTrouble(
                f"The disk that holds {self._root} has less than 1 GB left: free some space and"
                " run this again."
            )
        self._folder.mkdir()
        done = _run([_base_python(), "-m", "venv", str(self._folder)])
        if done.returncode != 0:
            last = ((done.stderr + done.stdout).strip().splitlines() or ["it gave no reason"])[-1]
            raise SetupTrouble(
                f"Python could not make {self._folder} ({last}): repair this Python's venv module"
                " (Debian and Ubuntu: python3-venv) and run this again."
            )

    def _pip(self, *arguments: str | Path) -> None:
        quiet = [] if sys.stderr.isatty() else ["--quiet"]
        command = [str(self.python), "-m", "pip", "install", "--no-input", *quiet]
        done = _run([*command, *map(str, arguments)], shows=True)
        if done.returncode != 0:
            raise SetupTrouble(explain_pip(done.stderr))

    def stamp_for(self, locks: tuple[str, ...]) -> Stamp:
        """What the environment must have been made from."""
        return {
            "place": str(self._root),
            "python": f"{sys.version_info[0]}.{sys.version_info[1]}.{sys.version_info[2]}",
            "base": _base_python(),
            "station": _digest(_declaration(self._root / "pyproject.toml")),
            **{lock: _digest((self._root / lock).read_bytes()) for lock in locks},
        }

    def _read_stamp(self) -> Stamp:
        try:
            read = json.loads(self._stamp_file.read_text())
        except (OSError, ValueError):
            return {}
        return read if isinstance(read, dict) else {}


def _base_python() -> str:
    """The Python below the virtual environment that may be running this."""
    return os.path.realpath(getattr(sys, "_base_executable", None) or sys.executable)


def _declaration(pyproject: Path) -> bytes:
    """The part of pyproject.toml that an installation depends on; linters' rules are not."""
    declared = tomllib.loads(pyproject.read_text(encoding="utf-8"))
    tools = declared.get("tool", {}).get("hatch", {})
    return json.dumps([declared["project"], declared["build-system"], tools]).encode()


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _run(command: list[str], *, shows: bool = False) -> "subprocess.CompletedProcess[str]":
    """Run it apart from the caller's own Python; what it `shows` goes to standard error."""
    cleared = {"PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "__PYVENV_LAUNCHER__"}
    environment = {name: text for name, text in os.environ.items() if name not in cleared}
    return subprocess.run(
        command,
        env=environment | {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_USER": "0"},
        stdin=subprocess.DEVNULL,
        stdout=sys.stderr if shows else subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        errors="replace",
        check=False,
    )


def _tell(line: str) -> None:
    print(line, file=sys.stderr, flush=True)
