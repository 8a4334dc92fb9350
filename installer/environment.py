"""The virtual environment of this checkout: made once, made anew when it is not whole."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

STAMP = "station-stamp"


class SetUpFailed(Exception):
    """One sentence: what is missing, and the remedy."""


class Environment:
    """`.venv` with the pinned dependencies and Station itself, editable."""

    def __init__(self, root: Path, *, tests: bool) -> None:
        self._root = root
        self._folder = root / ".venv"
        self._lock = root / ("requirements-test.lock" if tests else "requirements.lock")
        self._kind = "test" if tests else "use"

    @property
    def python(self) -> Path:
        if sys.platform == "win32":
            return self._folder / "Scripts" / "python.exe"
        return self._folder / "bin" / "python"

    def make(self, *, quietly: bool = False) -> None:
        """Return at once when nothing changed. The stamp is written last, so that what was cut
        short is made anew. Raises SetUpFailed.
        """
        if self._is_whole():
            return
        if not quietly:
            print("Setting up .venv; the first time takes a minute or two.", flush=True)
        stamps = list(self._folder.glob(f"{STAMP}-*"))
        if self._folder.exists() and not stamps:
            shutil.rmtree(self._folder)  # cut short, or nobody knows what it holds
        for stamp in stamps:
            stamp.unlink()
        if not self.python.exists():
            self._make_folder()
        self._install("--require-hashes", "-r", str(self._lock))
        self._install("--no-deps", "--no-build-isolation", "-e", str(self._root))
        stamp = self._folder / f"{STAMP}-{self._kind}"
        stamp.write_text(self._fingerprint(), encoding="ascii")

    def run(self, *arguments: str, offscreen: bool = False) -> int:
        """Run Python of the environment in the checkout; return its exit status."""
        environment = dict(os.environ)
        if offscreen:
            environment["QT_QPA_PLATFORM"] = "offscreen"
        command = [str(self.python), *arguments]
        return subprocess.run(command, cwd=self._root, env=environment, check=False).returncode

    def _is_whole(self) -> bool:
        """The one with the test tools serves for use as well."""
        wanted = self._fingerprint()
        kinds = ("use", "test") if self._kind == "use" else ("test",)
        stamps = [self._folder / f"{STAMP}-{kind}" for kind in kinds]
        return any(s.is_file() and s.read_text(encoding="ascii") == wanted for s in stamps)

    def _fingerprint(self) -> str:
        """Of all that decides what the environment holds."""
        whole = hashlib.sha256(f"{sys.version_info[:3]} {self._root}".encode())
        for name in ("requirements.lock", "requirements-test.lock", "pyproject.toml"):
            whole.update((self._root / name).read_bytes())
        return whole.hexdigest()

    def _make_folder(self) -> None:
        made = _run([sys.executable, "-m", "venv", str(self._folder)])
        if made.returncode == 0:
            return
        shutil.rmtree(self._folder, ignore_errors=True)
        if "ensurepip" in made.stdout or "No module named venv" in made.stdout:
            raise SetUpFailed(
                "This Python has no venv module: install it (on Debian and Ubuntu: "
                "sudo apt-get install python3-venv) and run this again."
            )
        raise SetUpFailed(f"The folder .venv cannot be made: {_last_line(made.stdout)}")

    def _install(self, *what: str) -> None:
        pip = [str(self.python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        done = _run([*pip, *what])
        if done.returncode != 0:
            raise SetUpFailed(_why(done.stdout))


def _run(command: "list[str]") -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        command, check=False, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )


def _why(said: str) -> str:
    if "No space left" in said:
        return "The disk is full: make 1 GB free and run this again."
    if "do not match the hashes" in said or "THESE PACKAGES DO NOT MATCH" in said:
        return "A package is not the one that was pinned: do not use it; tell whoever serves it."
    for sign in ("Temporary failure", "Failed to establish", "ConnectTimeout", "NameResolution"):
        if sign in said:
            return "The package index cannot be reached: connect to the network and run this again."
    return f"A package cannot be installed: {_last_line(said)}"


def _last_line(said: str) -> str:
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    errors = [line for line in lines if line.startswith("ERROR")]
    return (errors or lines or ["no reason was given"])[-1]
