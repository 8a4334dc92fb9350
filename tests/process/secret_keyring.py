"""A key store for whole processes: one file in the home folder. For tests alone."""

import json
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

NAMED = "tests.process.secret_keyring.FileStore"
"""For PYTHON_KEYRING_BACKEND."""


class FileStore(KeyringBackend):
    """Locked while a file `keyring.locked` lies beside it."""

    priority = -1  # never chosen by itself

    @property
    def _file(self) -> Path:
        if (Path.home() / "keyring.locked").exists():
            raise KeyringLocked
        return Path.home() / "keyring.json"

    def get_password(self, service: str, username: str) -> str | None:
        return self._read().get(f"{service} {username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._write({**self._read(), f"{service} {username}": password})

    def delete_password(self, service: str, username: str) -> None:
        kept = self._read()
        if kept.pop(f"{service} {username}", None) is None:
            raise PasswordDeleteError
        self._write(kept)

    def _read(self) -> dict[str, str]:
        file = self._file
        return json.loads(file.read_text("utf-8")) if file.exists() else {}

    def _write(self, kept: dict[str, str]) -> None:
        self._file.write_text(json.dumps(kept), "utf-8")
